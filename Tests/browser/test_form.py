"""The forms on /meedoen/, filled in as a visitor does, mostly with the keyboard alone."""

import functools
import gzip
import http.server
import json
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from conftest import ROOT, SiteHandler, open_page
from playwright.sync_api import expect
from test_pages import overflow, violations

SHARED = ROOT / "Tests" / "Shared"
TABLE = json.loads((SHARED / "form-cases.json").read_text(encoding="utf-8"))
CASES = TABLE["gevallen"]


def shared(name: str):
    """A table that the generator's own tests run as well; `None` where this copy of the project has none."""
    file = SHARED / name
    return json.loads(file.read_text(encoding="utf-8")) if file.is_file() else None


@pytest.fixture(scope="session")
def program() -> Path:
    """The generator that was built last."""
    built = [ROOT / ".build" / kind / "sitegen" for kind in ("release", "debug")]
    found = [Path(os.environ["SITEGEN"])] if "SITEGEN" in os.environ else [path for path in built if path.is_file()]
    return max(found, key=lambda path: path.stat().st_mtime)


@pytest.fixture
def project(tmp_path) -> Path:
    """A copy of the content and the theme."""
    for name in ("Content", "Themes"):
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


def run(program: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess:
    return subprocess.run([program, *arguments], cwd=folder, capture_output=True, text=True, timeout=120)


def is_sound(program: Path, folder: Path, path: str):
    """The file gives no error and no warning, and is as the generator would write it."""
    result = run(program, folder, "check")
    about = [line for line in (result.stdout + result.stderr).splitlines() if line.startswith(path)]
    assert [line for line in about if ": opmerking:" not in line] == []
    assert result.returncode == 0, result.stdout + result.stderr
    if " format " in run(program, folder, "--help").stdout:
        formatted = run(program, folder, "format", "--check", path)
        assert formatted.returncode == 0, formatted.stdout + formatted.stderr


def module(output: Path, name: str) -> str:
    return next(path.name for path in (output / "vorm").glob(f"{name}-*.js") if re.fullmatch(rf"{name}-\w{{16}}\.js", path.name))


def open_form(page, site, name="pilot", query=""):
    page.emulate_media(reduced_motion="reduce")
    page.goto(f"{site}meedoen/{name}/{query}")
    expect(page.locator("form.ps-form")).to_be_visible()


def field(page, name):
    return page.locator(f'[id="veld.{name}"]')


def file_text(page) -> str:
    page.wait_for_timeout(250)
    return page.locator("[data-bestand]").text_content()


def tab_to(page, target: str, back=False):
    """Presses Tab until an element has the focus; a person without a mouse has no other way."""
    for _ in range(150):
        if page.evaluate("() => document.activeElement.id") == target:
            return
        page.keyboard.press("Shift+Tab" if back else "Tab")
    raise AssertionError(f"Tab does not reach {target}")


def type_in(page, target: str, text: str):
    tab_to(page, target)
    page.keyboard.type(text)


def choose(page, target: str, text: str):
    type_in(page, target, text)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")


def fill_in_a_pilot(page, title="Slim parkeren: minder zoeken"):
    type_in(page, "veld.titel", title)
    type_in(page, "veld.samenvatting", "Een proef met sensoren die laten zien waar nog plek is.")
    type_in(page, "veld.fase", "Gepub")
    choose(page, "veld.themas", "mobi")
    choose(page, "veld.themas", "digitalis")
    type_in(page, "tekst.0", "Wij proberen sensoren uit.\n\n- in de binnenstad\n- bij het station")
    choose(page, "veld.indieners", "Den Bosch")
    type_in(page, "veld.contact", "innovatie@gemeente.example")
    tab_to(page, "veld.zoekt-partners.open.true")
    page.keyboard.press("Space")
    type_in(page, "veld.zoekt-partners.tot.maand", "3")
    type_in(page, "veld.zoekt-partners.tot.jaar", "2099")
    type_in(page, "veld.gestart.jaar", "2026")
    type_in(page, "veld.bronnen.1.titel", "Nieuwsbericht")
    type_in(page, "veld.bronnen.1.url", "https://www.voorbeeld.nl/nieuws")


def fill_in_quickly(page):
    """The same answers, without the keys in between."""
    field(page, "titel").fill("Slim parkeren: minder zoeken")
    field(page, "samenvatting").fill("Een proef met sensoren die laten zien waar nog plek is.")
    field(page, "fase").select_option("gepubliceerd")
    for name, text in (("themas", "mobiliteit"), ("themas", "digitalisering"), ("indieners", "Den Bosch")):
        field(page, name).fill(text)
        field(page, name).press("Enter")
    page.locator('[id="tekst.0"]').fill("Wij proberen sensoren uit.\n\n- in de binnenstad\n- bij het station")
    field(page, "contact").fill("innovatie@gemeente.example")
    field(page, "zoekt-partners.open.true").check()
    field(page, "bronnen.1.titel").fill("Nieuwsbericht")
    field(page, "bronnen.1.url").fill("https://www.voorbeeld.nl/nieuws")


def send(page):
    page.locator(".ps-form__send").focus()
    page.keyboard.press("Enter")


# The rules of the generator.


@pytest.fixture(scope="session")
def answers(browser, site, output):
    """What the form makes of every case of the shared tables."""
    page = browser.new_page()
    page.goto(site + "meedoen/pilot/")
    found = page.evaluate(
        """async ({ rules, naming, file, table, scalars, sorting }) => {
          const { check } = await import(rules);
          const { Names } = await import(naming);
          const { compareNames, scalar, value, writeFile } = await import(file);
          const data = await (await fetch("../gegevens.json")).json();
          const names = new Names(data.namen);
          const cases = table.gevallen.map(({ soort, waarden, tekst = "" }) => {
            const kind = data.soorten[soort];
            const given = { ...table.basis[soort], ...waarden };
            return {
              bestand: writeFile(kind.velden, given, tekst),
              meldingen: check(kind, given, tekst, names, data).map(({ id, veld, bericht }) => ({ id, veld, bericht })),
            };
          });
          return {
            cases,
            lines: (scalars?.lines ?? []).map(({ text }) => scalar(text)),
            blocks: (scalars?.blocks ?? []).map(({ text }) => value(text)),
            sorted: (sorting?.lists ?? []).map(({ given }) => [...given].sort(compareNames)),
          };
        }""",
        {
            "rules": f"{site}vorm/{module(output, 'formulier-regels')}",
            "naming": f"{site}vorm/{module(output, 'formulier-namen')}",
            "file": f"{site}vorm/{module(output, 'formulier-bestand')}",
            "table": TABLE, "scalars": shared("scalars.json"), "sorting": shared("sorting.json"),
        })
    page.close()
    return found


@pytest.mark.parametrize("case", CASES, ids=[case["naam"] for case in CASES])
def test_the_form_writes_the_file_of_the_table(case, answers):
    assert answers["cases"][CASES.index(case)]["bestand"] == "\n".join(case["bestand"]) + "\n"


@pytest.mark.parametrize("case", CASES, ids=[case["naam"] for case in CASES])
def test_the_form_says_what_the_generator_says(case, answers):
    def order(messages):
        return sorted(({key: each[key] for key in ("id", "veld", "bericht")} for each in messages), key=str)

    assert order(answers["cases"][CASES.index(case)]["meldingen"]) == order(case["meldingen"])


@pytest.mark.skipif(shared("scalars.json") is None, reason="no table of scalars in this copy")
def test_values_are_written_as_the_generator_writes_them(answers):
    table = shared("scalars.json")
    assert answers["lines"] == [row["yaml"] for row in table["lines"]]
    assert answers["blocks"] == [row["yaml"] for row in table["blocks"]]


@pytest.mark.skipif(shared("sorting.json") is None, reason="no table of sorted lists in this copy")
def test_lists_are_sorted_as_the_generator_sorts_them(answers):
    assert answers["sorted"] == [row["sorted"] for row in shared("sorting.json")["lists"]]


def test_what_the_form_writes_is_what_the_generator_would_leave(program, project):
    if " format " not in run(program, project, "--help").stdout:
        pytest.skip("this generator has no format")
    folders = {"pilot": "pilots", "best-practice": "best-practices", "praktijkproef": "praktijkproeven"}
    paths = []
    for number, case in enumerate(CASES):
        path = f"Content/{folders[case['soort']]}/geval-{number}.md"
        (project / path).write_text("\n".join(case["bestand"]) + "\n", encoding="utf-8")
        paths.append(path)
    result = run(program, project, "format", "--check", *paths)
    assert result.returncode == 0, result.stdout + result.stderr


# A new entry.


def test_a_pilot_is_filled_in_with_the_keyboard_alone(page, site, program, project):
    open_form(page, site)
    fill_in_a_pilot(page)
    text = file_text(page)
    assert text == """---
titel: "Slim parkeren: minder zoeken"
samenvatting: Een proef met sensoren die laten zien waar nog plek is.
fase: gepubliceerd
themas:
  - digitalisering
  - mobiliteit
indieners:
  - "'s-Hertogenbosch"
zoekt-partners:
  open: true
  tot: 2099-03
contact: innovatie@gemeente.example
bronnen:
  - titel: Nieuwsbericht
    url: https://www.voorbeeld.nl/nieuws
gestart: 2026
---

## Wat is het?

Wij proberen sensoren uit.

- in de binnenstad
- bij het station
"""
    send(page)
    expect(page.get_by_role("heading", name="Klaar om te versturen")).to_be_focused()
    card = page.locator("[data-kaart]")
    for words in ("Pilot", "Slim parkeren: minder zoeken", "Zoekt partners", "tot maart 2099", "Gepubliceerd", "'s-Hertogenbosch", "2026"):
        expect(card).to_contain_text(words)
    path = "Content/pilots/slim-parkeren-minder-zoeken.md"
    assert page.locator("[data-pad]").text_content() == path
    (project / path).write_text(text, encoding="utf-8")
    is_sound(program, project, path)


@pytest.mark.parametrize("name", ["best-practice", "praktijkproef"])
def test_the_other_kinds_have_a_form_of_their_own_fields(page, site, program, project, name):
    open_form(page, site, name)
    field(page, "titel").fill("Slim snoeien")
    field(page, "samenvatting").fill("Een kaart die laat zien welke bomen snoei nodig hebben.")
    if name == "best-practice":
        page.get_by_label("Aangeboden").check()
        choose(page, "veld.indieners", "Zwolle")
    else:
        page.get_by_label("Aanmelden kan").check()
        page.get_by_label("Omgevingsplan").check()
        choose(page, "veld.organisatoren", "VNG Realisatie")
    choose(page, "veld.bronnen.1.artikel", "van elkaar leren")
    send(page)
    expect(page.get_by_role("heading", name="Klaar om te versturen")).to_be_focused()
    path = page.locator("[data-pad]").text_content()
    (project / path).write_text(file_text(page), encoding="utf-8")
    is_sound(program, project, path)


def test_mistakes_stand_in_a_summary_with_links_and_beside_their_fields(page, site):
    open_form(page, site)
    title = page.title()
    send(page)
    summary = page.locator(".ps-errors")
    expect(summary).to_be_focused()
    assert page.title() == "Fout: " + title
    links = summary.get_by_role("link")
    assert links.all_inner_texts() == [
        f"Het veld '{name}' moet ingevuld zijn." for name in ("Titel", "Samenvatting", "Fase", "Bronnen")]
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(field(page, "samenvatting")).to_be_focused()
    assert field(page, "samenvatting").get_attribute("aria-invalid") == "true"
    described = page.evaluate("""() => document.activeElement.getAttribute("aria-describedby").split(" ")
      .map((id) => document.getElementById(id).textContent).join(" ")""")
    assert "Fout: Het veld 'Samenvatting' moet ingevuld zijn." in described
    assert "Zeg wat het is en voor wie" in described
    page.keyboard.type("Een proef met sensoren die laten zien waar nog plek is.")
    page.keyboard.press("Tab")
    expect(field(page, "samenvatting")).not_to_have_attribute("aria-invalid", "true")
    assert "Samenvatting" not in summary.inner_text()


def test_a_mistake_in_a_closed_part_opens_it(page, site):
    open_form(page, site)
    details = page.locator("details.ps-extra").filter(has=field(page, "trefwoorden"))
    details.locator("summary").click()
    field(page, "trefwoorden").fill("\n".join("abcdefghi"))
    details.locator("summary").click()
    expect(field(page, "trefwoorden")).not_to_be_visible()
    send(page)
    page.locator(".ps-errors").get_by_role("link", name=re.compile("Trefwoorden")).click()
    expect(field(page, "trefwoorden")).to_be_focused()


def test_a_phase_asks_for_what_belongs_to_it(page, site):
    open_form(page, site)
    expect(field(page, "reden-gestopt")).not_to_be_visible()
    field(page, "fase").select_option("gestopt")
    expect(field(page, "reden-gestopt")).to_be_visible()
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Bij 'Fase: Gestopt' moet ook 'Waarom gestopt' ingevuld zijn.")


def test_a_name_that_exists_is_told_before_sending(page, site):
    open_form(page, site)
    field(page, "titel").fill("PGB-app")
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Er is al een blad met het webadres 'pgb-app'.")
    field(page, "titel").fill("???")
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Van deze titel is geen webadres te maken.")


def test_old_and_other_names_lead_to_the_right_one(page, site):
    open_form(page, site)
    box = field(page, "indieners")
    chosen = page.locator("[data-veld=indieners] [data-gekozen] li")
    box.fill("Zuidhorn")
    expect(page.locator(".ps-options:visible > li")).to_have_text(["Westerkwartier (was: Zuidhorn)"])
    box.fill("den bosch")
    box.press("Tab")
    expect(chosen).to_have_count(1)
    expect(chosen).to_contain_text("'s-Hertogenbosch")
    box.fill("Bergen")
    expect(page.get_by_role("option", name="Bergen (NH.)")).to_be_visible()
    expect(page.get_by_role("option", name="Bergen (L.)")).to_be_visible()
    box.press("Escape")
    box.press("Tab")
    # What was typed stays, and the form asks which is meant.
    expect(box).to_have_value("Bergen")
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("'Bergen' kan hier meer dan één ding betekenen. Kies uit: Bergen (L.), Bergen (NH.)")
    page.get_by_role("button", name="Verwijder 's-Hertogenbosch").click()
    expect(chosen).to_have_count(0)
    expect(box).to_be_focused()


def test_a_combobox_is_one_to_a_screen_reader(page, site):
    open_form(page, site)
    box = page.get_by_role("combobox", name=re.compile("Ingediend door"))
    expect(box).to_have_attribute("aria-expanded", "false")
    box.fill("zwol")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(page.locator("form ~ [role=status]")).to_have_text("1 namen gevonden")
    box.press("ArrowDown")
    active = box.get_attribute("aria-activedescendant")
    assert page.locator(f'[id="{active}"]').get_attribute("aria-selected") == "true"
    box.press("Escape")
    expect(box).to_have_attribute("aria-expanded", "false")
    expect(box).to_have_value("zwol")
    assert box.get_attribute("aria-activedescendant") is None


def test_records_are_added_and_removed_with_the_focus_where_it_belongs(page, site):
    open_form(page, site)
    group = page.locator("[data-veld=bronnen]")
    items = group.locator("[data-punt]")
    expect(items).to_have_count(1)
    group.get_by_role("button", name="Voeg toe").click()
    expect(items).to_have_count(2)
    expect(items.nth(1).locator("legend").first).to_be_focused()
    field(page, "bronnen.2.titel").fill("De tweede")
    items.nth(0).get_by_role("button", name="Verwijder").click()
    expect(items).to_have_count(1)
    expect(items.nth(0).locator("legend").first).to_be_focused()
    expect(items.nth(0).locator("legend").first).to_have_text("Bronnen: 1")
    assert "  - titel: De tweede\n" in file_text(page)
    items.nth(0).get_by_role("button", name="Verwijder").click()
    expect(group.get_by_role("button", name="Voeg toe")).to_be_focused()


def test_a_counter_says_what_is_left(page, site):
    open_form(page, site)
    count = page.locator('[id="veld.titel.teller"]')
    expect(count).to_have_text("Nog 90 tekens over")
    field(page, "titel").fill("👩‍👩‍👧‍👦" * 2 + "a" * 90)
    expect(count).to_have_text("2 tekens te veel")


def test_a_warning_does_not_stand_in_the_way(page, site):
    open_form(page, site)
    fill_in_quickly(page)
    field(page, "contact").fill("jan.jansen@gemeente.example")
    send(page)
    expect(page.get_by_role("heading", name="Klaar om te versturen")).to_be_focused()
    expect(page.locator("[data-let-op]")).to_contain_text("lijkt het mailadres van een persoon")


# Ways to send.


FORGES = {
    "github": ("https://github.com/voorbeeld/inhoud", "/voorbeeld/inhoud/new/main", "filename", "value",
               "Content/pilots/slim-parkeren-minder-zoeken.md"),
    "gitlab": ("https://gitlab.example/groep/inhoud", "/groep/inhoud/-/new/main/Content/pilots", "file_name", "content",
               "slim-parkeren-minder-zoeken.md"),
    "forgejo": ("https://codeberg.example/groep/inhoud", "/groep/inhoud/_new/main/Content/pilots", "filename", "value",
                "slim-parkeren-minder-zoeken.md"),
}
EDITS = {"github": "/voorbeeld/inhoud/edit/main/", "gitlab": "/groep/inhoud/-/edit/main/", "forgejo": "/groep/inhoud/_edit/main/"}


@pytest.fixture(scope="module", params=FORGES)
def forge(request, program, browser, tmp_path_factory):
    """The site as it is with another forge in its settings, and with an entry that looks for partners."""
    folder = tmp_path_factory.mktemp(request.param)
    for name in ("Content", "Themes"):
        shutil.copytree(ROOT / name, folder / name)
    settings = folder / "Content" / "site.yaml"
    text = re.sub(r"(?m)^  soort: .*\n  url: .*github.*$", f"  soort: {request.param}\n  url: {FORGES[request.param][0]}",
                  settings.read_text(encoding="utf-8"))
    settings.write_text(text, encoding="utf-8")
    entry = folder / "Content" / "pilots" / "pgb-app.md"
    text = entry.read_text(encoding="utf-8").replace("\nfase:", "\nzoekt-partners:\n  open: true\nfase:", 1)
    entry.write_text(text, encoding="utf-8")
    result = run(program, folder, "build")
    assert result.returncode == 0, result.stderr
    handler = functools.partial(SiteHandler, directory=str(folder / "Output"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    host = f"http://127.0.0.1:{server.server_port}"
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], locale="nl-NL")
    # Nobody visits the forge; only its address counts.
    context.route(re.compile(r"https://"), lambda route: route.abort())
    page, _ = open_page(context, host)
    yield request.param, page, host + "/"
    context.close()
    server.shutdown()
    server.server_close()


def test_the_page_of_the_forge_opens_filled_in(forge):
    name, page, site = forge
    base, path, name_key, text_key, file_name = FORGES[name]
    open_form(page, site)
    fill_in_quickly(page)
    send(page)
    address = urlsplit(page.locator("[data-open]").get_attribute("href"))
    assert f"{address.scheme}://{address.netloc}" == re.match(r"https://[^/]+", base)[0]
    assert address.path == path
    assert parse_qs(address.query, strict_parsing=True) == {name_key: [file_name], text_key: [file_text(page)]}


def test_a_text_too_long_for_an_address_is_copied_instead(forge):
    name, page, site = forge
    _, path, name_key, _, file_name = FORGES[name]
    open_form(page, site)
    fill_in_quickly(page)
    page.locator('[id="tekst.1"]').fill("Een lange zin over parkeren. " * 400)
    send(page)
    expect(page.locator("[data-te-lang]")).to_be_visible()
    link = page.locator("[data-open]")
    address = urlsplit(link.get_attribute("href"))
    assert (address.path, parse_qs(address.query)) == (path, {name_key: [file_name]})
    with page.context.expect_page() as popup:
        link.click()
    popup.value.close()
    expect(page.locator("[data-weg-stand]")).to_have_text("De tekst is gekopieerd")
    assert page.evaluate("navigator.clipboard.readText()") == file_text(page)
    mail = page.locator("[data-mail]").get_attribute("href")
    assert len(mail) < 2000 and "bijlage" in unquote(mail)
    expect(page.locator("[data-mail-lang]")).to_be_visible()


def test_joining_begins_at_the_entry_and_ends_at_the_forge(forge):
    name, page, site = forge
    page.emulate_media(reduced_motion="reduce")
    page.goto(site + "pilots/pgb-app/")
    page.get_by_role("link", name="Doe mee", exact=True).click()
    expect(page.locator('[id="aansluiten.blad"]')).to_have_value("PGB-app")
    page.locator('[id="aansluiten.blad"]').fill("")
    page.keyboard.press("ArrowDown")
    expect(page.locator(".ps-options:visible > li").first).to_have_text("PGB-app (pilot)")
    page.keyboard.press("Enter")
    choose(page, "nieuw.pilot.partners", "Zwolle")
    send(page)
    expect(page.get_by_role("heading", name="Klaar om te versturen")).to_be_focused()
    address = urlsplit(page.locator("[data-open]").get_attribute("href"))
    assert address.path == EDITS[name] + "Content/pilots/pgb-app.md"


def test_the_file_can_be_downloaded_and_mailed(page, site):
    open_form(page, site)
    fill_in_quickly(page)
    send(page)
    text = file_text(page)
    with page.expect_download() as download:
        page.get_by_role("link", name="Download het bestand").click()
    assert download.value.suggested_filename == "slim-parkeren-minder-zoeken.md"
    assert Path(download.value.path()).read_bytes() == text.encode()
    mail = urlsplit(page.locator("[data-mail]").get_attribute("href"))
    assert (mail.scheme, mail.path) == ("mailto", "pilotstarter@vng.example")
    query = parse_qs(mail.query)
    assert query["subject"] == ["Nieuw: pilot Slim parkeren: minder zoeken"]
    assert query["body"][0].replace("\r\n", "\n").endswith("\n\n" + text)
    page.get_by_role("button", name="Terug naar het formulier").click()
    expect(field(page, "titel")).to_have_value("Slim parkeren: minder zoeken")


# Joining.


def test_somebody_joins_a_pilot_with_the_keyboard_alone(page, site, program, project):
    open_form(page, site, "aansluiten")
    choose(page, "aansluiten.blad", "pgb")
    choose(page, "nieuw.pilot.partners", "zwolle")
    type_in(page, "aansluiten.bericht", "Wij hebben al een app.")
    send(page)
    expect(page.get_by_role("heading", name="Klaar om te versturen")).to_be_focused()
    path = "Content/pilots/pgb-app.md"
    assert page.locator("[data-pad]").text_content() == path
    with page.expect_download() as download:
        page.get_by_role("link", name="Download het bestand").click()
    new = Path(download.value.path()).read_text(encoding="utf-8")
    old = (project / path).read_text(encoding="utf-8")
    added = [line for line in new.splitlines() if line not in old.splitlines()]
    assert added == ["partners:", "  - Zwolle"]
    assert [line for line in new.splitlines() if line not in added] == old.splitlines()
    assert page.locator("[data-bestand] ins").all_inner_texts() == added
    body = parse_qs(urlsplit(page.locator("[data-mail]").get_attribute("href")).query)["body"][0]
    assert body.replace("\r\n", "\n") == (
        "Beste redactie, Zwolle sluit aan bij 'PGB-app' (Content/pilots/pgb-app.md): Wij doen mee.\n\n"
        "Wij hebben al een app.\n\npartners:\n  - Zwolle")
    (project / path).write_text(new, encoding="utf-8")
    is_sound(program, project, path)


def test_a_gemeente_takes_a_best_practice_over(page, site, program, project):
    open_form(page, site, "aansluiten", "?blad=best-practice/slim-vegen")
    page.get_by_role("radio", name="Wij gebruiken deze oplossing ook").check()
    choose(page, "nieuw.best-practice.overgenomen-door.gemeente", "zuidhorn")
    type_in(page, "nieuw.best-practice.overgenomen-door.datum.jaar", "2017")
    send(page)
    expect(page.locator("[data-bestand] ins")).to_have_text(
        ["overgenomen-door:", "  - gemeente: Westerkwartier", "    datum: 2017"])
    with page.expect_download() as download:
        page.get_by_role("link", name="Download het bestand").click()
    path = "Content/best-practices/slim-vegen.md"
    (project / path).write_bytes(Path(download.value.path()).read_bytes())
    is_sound(program, project, path)


def test_the_form_to_join_says_what_is_missing(page, site):
    open_form(page, site, "aansluiten")
    send(page)
    expect(page.locator(".ps-errors")).to_be_focused()
    expect(page.locator(".ps-errors")).to_contain_text("Kies bij welk project u aansluit.")
    page.locator('[id="aansluiten.blad"]').fill("Iets anders")
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Wij kennen geen project 'Iets anders'.")
    page.locator('[id="aansluiten.blad"]').fill("slim vegen")
    page.locator('[id="aansluiten.blad"]').press("Enter")
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Kies hoe u meedoet.")
    page.get_by_role("radio", name="Wij doen mee").check()
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text("Het veld 'Doet mee' moet ingevuld zijn.")


JOINS = [
    ("a list in brackets", "titel: x\npartners: [Epe, \"'s-Gravenhage\"]\ncontact: a@b.nl\n",
     "titel: x\npartners:\n  - Epe\n  - \"'s-Gravenhage\"\n  - Zwolle\ncontact: a@b.nl\n"),
    ("in sorted place", "partners:\n  # de eerste\n  - Epe # al lang\n  - Zwolle en omstreken\n", "partners:\n  # de eerste\n  - Epe # al lang\n  - Zwolle\n  - Zwolle en omstreken\n"),
    ("a list over lines", "partners: [\n  Epe,\n  vng ]\n", "partners:\n  - Epe\n  - vng\n  - Zwolle\n"),
    ("an empty list", "partners: []\ncontact: a@b.nl\n", "partners:\n  - Zwolle\ncontact: a@b.nl\n"),
    ("an empty value", "partners:\ncontact: a@b.nl\n", "partners:\n  - Zwolle\ncontact: a@b.nl\n"),
    ("at its place in the order", "titel: x\nindieners: [Epe]\n# de mail\ncontact: a@b.nl\n# het einde\n",
     "titel: x\nindieners: [Epe]\npartners:\n  - Zwolle\n# de mail\ncontact: a@b.nl\n# het einde\n"),
    ("before everything that comes later", "contact: a@b.nl\n", "partners:\n  - Zwolle\ncontact: a@b.nl\n"),
    ("dashes at the margin", "partners:\n- Epe\ncontact: a@b.nl\n", "partners:\n- Epe\n- Zwolle\ncontact: a@b.nl\n"),
    ("behind a text of several lines", "samenvatting: |\n  partners: [niet dit]\n  nog een\ncontact: a@b.nl\n",
     "samenvatting: |\n  partners: [niet dit]\n  nog een\npartners:\n  - Zwolle\ncontact: a@b.nl\n"),
    ("a text instead of a list", "partners: Epe\n", None),
]


@pytest.mark.parametrize("front, expected", [row[1:] for row in JOINS], ids=[row[0] for row in JOINS])
@pytest.mark.parametrize("end", ["\n", "\r\n"], ids=["lf", "crlf"])
def test_a_name_is_added_and_nothing_else_changes(page, site, output, front, expected, end):
    page.goto(site + "meedoen/pilot/")
    body = "---\n\nTekst met partners: []\n---\nen meer"
    text = page.evaluate(
        """async ({ module, source }) => {
          const { addTo } = await import(module);
          const data = await (await fetch("../gegevens.json")).json();
          const fields = data.soorten.pilot.velden;
          return addTo(source, fields, fields.find(({ naam }) => naam === "partners"), "Zwolle")?.text ?? null;
        }""", {"module": f"{site}vorm/{module(output, 'formulier-aansluiten')}", "source": ("---\n" + front + body).replace("\n", end)})
    assert text == (expected and ("---\n" + expected + body).replace("\n", end))


def test_who_takes_part_already_need_not_join(page, site):
    data = page.request.get(site + "meedoen/gegevens.json").json()
    open_form(page, site, "aansluiten", "?blad=best-practice/slim-vegen")
    source = page.evaluate("async () => (await fetch('../../best-practices/slim-vegen/bron.md')).text()")
    name = re.search(r"indieners:\s*(?:\[|\n\s*- )([^\],\n]+)", source)[1]
    assert any(name == row[0] for row in data["namen"]["gemeente"]["lijst"])
    page.get_by_role("radio", name="Wij doen mee").check()
    choose(page, "nieuw.best-practice.partners", name)
    send(page)
    expect(page.locator(".ps-errors")).to_contain_text(f"{name} staat al op deze pagina.")


def test_the_source_of_an_entry_is_the_file_itself(output):
    for path in ("pilots/pgb-app", "best-practices/slim-vegen"):
        assert (output / path / "bron.md").read_bytes() == (ROOT / "Content" / f"{path}.md").read_bytes()


# The page.


def test_nothing_is_kept_unless_it_is_asked_for(page, site):
    open_form(page, site)
    field(page, "titel").fill("Slim parkeren")
    page.wait_for_timeout(400)
    assert page.evaluate("localStorage.length") == 0
    page.get_by_label("Bewaar een concept in deze browser").check()
    field(page, "samenvatting").fill("Een proef met sensoren.")
    choose(page, "veld.indieners", "Zwolle")
    page.locator('[id="tekst.0"]').fill("Het verhaal.")
    expect(page.locator("[data-concept-stand]")).to_have_text("Concept bewaard")
    page.wait_for_timeout(400)
    assert page.evaluate("localStorage.length") == 1
    text = file_text(page)
    page.reload()
    expect(field(page, "titel")).to_have_value("")
    page.get_by_role("button", name="Ga verder met het concept").click()
    assert file_text(page) == text
    page.get_by_role("button", name="Concept wissen").or_(page.get_by_role("button", name="Wis het concept")).first.click()
    assert page.evaluate("localStorage.length") == 0
    page.reload()
    expect(field(page, "titel")).to_be_visible()
    expect(page.get_by_role("button", name="Ga verder met het concept")).to_have_count(0)


STATES = {
    "empty": lambda page: None,
    "errors": send,
    "filled": lambda page: (fill_in_quickly(page), page.locator(".ps-preview summary").click()),
    "options": lambda page: (field(page, "indieners").fill("berg"), page.keyboard.press("ArrowDown")),
    "everything open": lambda page: page.evaluate("document.querySelectorAll('details').forEach((each) => { each.open = true; })"),
    "ready": lambda page: (fill_in_quickly(page), send(page)),
}


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("width, scheme", [(1280, "light"), (1280, "dark"), (320, "light")])
def test_no_state_of_the_form_has_a_barrier(browser, host, site, state, width, scheme):
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, locale="nl-NL")
    page, watch = open_page(context, host)
    open_form(page, site)
    STATES[state](page)
    page.wait_for_timeout(300)
    assert violations(page) == []
    if width == 320:
        found = overflow(page)
        assert (found["scrolls"], found["wide"]) == (False, [])
    watch.check()
    context.close()


@pytest.mark.parametrize("width", [1280, 320])
def test_no_state_of_joining_has_a_barrier(browser, host, site, width):
    context = browser.new_context(viewport={"width": width, "height": 900}, locale="nl-NL")
    page, watch = open_page(context, host)
    open_form(page, site, "aansluiten", "?blad=best-practice/slim-vegen")
    for step in (
        lambda: send(page), lambda: page.get_by_role("radio", name="Wij gebruiken deze oplossing ook").check(),
        lambda: (choose(page, "nieuw.best-practice.overgenomen-door.gemeente", "leiden"), send(page)),
    ):
        step()
        page.wait_for_timeout(300)
        assert violations(page) == []
        found = overflow(page)
        assert (found["scrolls"], found["wide"]) == (False, [])
    watch.check()
    context.close()


@pytest.mark.parametrize("name", ["pilot", "aansluiten"])
def test_without_script_there_is_a_template_and_an_address(scriptless_page, site, name):
    scriptless_page.goto(f"{site}meedoen/{name}/")
    expect(scriptless_page.locator("form.ps-form")).not_to_be_visible()
    expect(scriptless_page.get_by_role("link", name="pilotstarter@vng.example").first).to_be_visible()
    if name == "pilot":
        scriptless_page.get_by_text("Toon het sjabloon").click()
        expect(scriptless_page.locator("[data-sjabloon] pre")).to_contain_text("samenvatting:")


def test_a_page_opened_as_a_file_says_why_there_is_no_form(browser, output):
    page = browser.new_page()
    page.goto((output / "meedoen" / "pilot" / "index.html").as_uri())
    expect(page.locator("[data-formulier-uit]")).to_be_visible()
    expect(page.locator("[data-formulier-uit]")).to_contain_text("als bestand geopend")
    expect(page.locator("form.ps-form")).not_to_be_visible()
    page.close()


def test_data_that_does_not_load_gives_a_message(browser, site):
    page = browser.new_page()
    page.route("**/gegevens.json", lambda route: route.fulfill(status=404))
    page.goto(site + "meedoen/pilot/")
    expect(page.locator("[data-formulier-uit]")).to_contain_text("kan zijn gegevens niet laden")
    expect(page.locator("form.ps-form")).not_to_be_visible()
    page.close()


def test_the_way_to_the_forms_is_on_the_page_that_explains_them(page, site):
    page.goto(site + "meedoen/")
    for name in ("Dien een pilot in", "Dien een best practice in", "Dien een praktijkproef in", "Sluit aan bij een project"):
        expect(page.get_by_role("link", name=name)).to_be_visible()
    page.get_by_role("link", name="Dien een pilot in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Dien een pilot in")


@pytest.mark.parametrize("name", ["pilot", "aansluiten"])
def test_the_scripts_of_a_form_are_small(browser, site, name):
    page = browser.new_page()
    sizes = {}
    page.on("response", lambda response: sizes.update({response.url: len(gzip.compress(response.body(), 9))})
            if "/vorm/formulier" in response.url else None)
    page.goto(f"{site}meedoen/{name}/")
    expect(page.locator("form.ps-form")).to_be_visible()
    page.wait_for_timeout(200)
    assert len(sizes) >= 5
    assert sum(sizes.values()) < 20 * 1024, sizes
    page.close()
