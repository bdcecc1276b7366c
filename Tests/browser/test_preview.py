"""`sitegen serve`: the page follows what is written, and shows what is wrong."""

import os
import re
import shutil
import signal
import subprocess

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import ROOT
from playwright.sync_api import expect

SITEGEN = os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")


@pytest.fixture
def project(tmp_path):
    for name in ["Content", "Themes"]:
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def serve(project):
    """Starts a preview with some options, and gives its address."""
    running = []

    def start(*options: str) -> str:
        command = [SITEGEN, "serve", "--port", "0", *options]
        process = subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        running.append(process)
        return next(match[0] for line in process.stdout if (match := re.search(r"http://localhost:\d+/", line)))

    yield start
    for process in running:
        process.send_signal(signal.SIGINT)
        assert process.wait(10) == 0


@pytest.fixture
def preview(serve):
    return serve()


def test_a_page_reloads_shows_errors_and_forgets_them(browser, preview, project):
    entry = project / "Content" / "pilots" / "pgb-app.md"
    good = entry.read_text(encoding="utf-8")
    page = browser.new_page()
    # Without its slash a folder is sent on, as a real host does.
    page.goto(preview + "pilots/pgb-app")
    assert page.url == preview + "pilots/pgb-app/"
    heading = page.get_by_role("heading", level=1)
    expect(heading).to_have_text("PGB-app")

    entry.write_text(good.replace("titel: PGB-app", "titel: PGB-app op proef"), encoding="utf-8")
    expect(heading).to_have_text("PGB-app op proef", timeout=15_000)

    entry.write_text(good.replace("titel: PGB-app", "titel: <img src=x onerror=alert(1)>\nfaze: x"), encoding="utf-8")
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("Content/pilots/pgb-app.md:3:1", timeout=15_000)
    expect(heading).to_have_text("PGB-app op proef")
    assert alert.locator("img").count() == 0

    entry.write_text(good, encoding="utf-8")
    expect(heading).to_have_text("PGB-app", timeout=15_000)
    expect(alert).to_have_count(0)
    expect(page.get_by_role("region", name="fout")).to_have_count(0)
    page.close()


def test_the_preview_is_not_reached_by_another_name(preview, browser):
    response = browser.new_context(extra_http_headers={"Host": "kwaad.example"}).request.get(preview)
    assert response.status == 421


def break_entries(project):
    """Makes two mistakes on two pages."""
    for name, line in [("kindpakket", "faze: x"), ("pgb-app", "themas: [bestaat-niet]")]:
        entry = project / "Content" / "pilots" / f"{name}.md"
        text = entry.read_text(encoding="utf-8")
        key = line.split(":")[0]
        text = re.sub(rf"^{key}:.*\n((  |- ).*\n)*", "", text, flags=re.MULTILINE)
        entry.write_text(text.replace("---\n", f"---\n{line}\n", 1), encoding="utf-8")


def panel(page):
    return page.get_by_role("region", name=re.compile("fout"))


def test_each_message_leads_to_its_line_with_that_of_the_page_first(browser, preview, project):
    page = browser.new_page()
    page.goto(preview + "pilots/pgb-app/")
    break_entries(project)
    expect(panel(page).get_by_role("heading")).to_have_text("2 fouten", timeout=15_000)
    links = panel(page).get_by_role("link")
    assert links.all_text_contents() == ["Content/pilots/pgb-app.md:2:10", "Content/pilots/kindpakket.md:2:1"]
    expect(panel(page)).to_contain_text("Op deze pagina:")

    links.first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Content/pilots/pgb-app.md")
    assert page.url.endswith("/_sitegen/bron?bestand=Content/pilots/pgb-app.md#regel-2")
    line = page.locator("#regel-2")
    expect(line.locator("mark")).to_contain_text("bestaat-niet")
    expect(line).to_contain_text("fout: ")
    expect(line).to_be_in_viewport()
    # The page about the file follows it too, though the site cannot be built yet.
    entry = project / "Content" / "pilots" / "pgb-app.md"
    entry.write_text(entry.read_text(encoding="utf-8").replace("bestaat-niet", "ook-niet"), encoding="utf-8")
    expect(line.locator("mark")).to_contain_text("ook-niet", timeout=15_000)
    page.get_by_role("link", name="Bekijk de pagina van dit bestand").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("PGB-app")
    page.close()


def test_the_panel_folds_with_the_keyboard_and_stays_so_until_something_else_is_wrong(browser, preview, project):
    page = browser.new_page()
    page.goto(preview)
    break_entries(project)
    expect(panel(page).get_by_role("heading")).to_have_text("2 fouten", timeout=15_000)
    panel(page).get_by_role("link").last.focus()
    page.keyboard.press("Escape")
    button = panel(page).get_by_role("button", name="Uitklappen")
    expect(button).to_be_focused()
    assert button.get_attribute("aria-expanded") == "false"
    expect(panel(page).get_by_role("link")).to_have_count(0)
    page.goto(preview + "pilots/")
    expect(panel(page).get_by_role("button", name="Uitklappen")).to_be_visible()
    entry = project / "Content" / "pilots" / "kindpakket.md"
    entry.write_text(entry.read_text(encoding="utf-8").replace("faze: x", "fazen: x"), encoding="utf-8")
    expect(panel(page).get_by_role("button", name="Inklappen")).to_be_visible(timeout=15_000)
    page.close()


def test_a_screen_reader_hears_a_mistake_once(browser, preview, project):
    page = browser.new_page()
    page.goto(preview)
    break_entries(project)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("2 fouten. Content/pilots/kindpakket.md:2:1: fout: ", timeout=15_000)
    page.goto(preview + "pilots/")
    expect(panel(page)).to_be_visible()
    expect(alert).to_have_text("")
    page.close()


def test_a_first_build_that_fails_shows_its_mistakes_and_then_the_site(browser, project, serve):
    entry = project / "Content" / "pilots" / "pgb-app.md"
    good = entry.read_text(encoding="utf-8")
    break_entries(project)
    page = browser.new_page()
    page.goto(serve("--language", "en") + "pilots/pgb-app/")
    expect(page.get_by_role("heading", level=1)).to_have_text("No site yet")
    region = page.get_by_role("region", name="2 errors")
    expect(region.get_by_role("link")).to_have_count(2)
    kindpakket = project / "Content" / "pilots" / "kindpakket.md"
    kindpakket.write_text((ROOT / "Content/pilots/kindpakket.md").read_text(encoding="utf-8"), encoding="utf-8")
    entry.write_text(good, encoding="utf-8")
    expect(page.get_by_role("heading", level=1)).to_have_text("PGB-app", timeout=15_000)
    page.close()


def test_a_page_that_is_renamed_says_where_it_went(browser, preview, project):
    page = browser.new_page()
    page.goto(preview + "pilots/pgb-app/")
    (project / "Content/pilots/pgb-app.md").rename(project / "Content/pilots/pgb-op-proef.md")
    # Whatever pointed at the old name has to follow.
    for file in (project / "Content").rglob("*.*"):
        text = file.read_bytes()
        if b"pgb-app" in text:
            file.write_bytes(text.replace(b"pgb-app", b"pgb-op-proef"))
    region = page.get_by_role("region", name="Deze pagina is er niet meer")
    expect(region).to_be_visible(timeout=15_000)
    region.get_by_role("link", name="/pilots/pgb-op-proef/").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("PGB-app")
    expect(region).to_have_count(0)
    page.close()


def test_an_editor_is_offered_only_to_who_asks(browser, project, serve):
    break_entries(project)
    page = browser.new_page()
    page.goto(serve())
    expect(panel(page)).to_be_visible()
    expect(panel(page).get_by_role("link", name="Open in")).to_have_count(0)
    page.goto(serve("--editor", "vscode"))
    link = panel(page).get_by_role("link", name="Open in VS Code").first
    assert link.get_attribute("href") == f"vscode://file{project.resolve()}/Content/pilots/kindpakket.md:2:1"
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_panel_and_source_page_work_on_the_narrowest_screen_and_pass_axe(browser, project, serve, scheme):
    break_entries(project)
    page = browser.new_page(viewport={"width": 320, "height": 640}, color_scheme=scheme)
    page.goto(serve())
    expect(panel(page)).to_be_visible()
    for _ in range(2):
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        sizes = [box["height"] for box in (part.bounding_box() for part in page.locator("section button, section a").all())]
        assert sizes and min(sizes) >= 24
        results = Axe().run(page)
        assert results.violations_count == 0, results.generate_report()
        if "/_sitegen/" not in page.url:
            panel(page).get_by_role("link").first.click()
            expect(page.locator("mark")).to_be_visible()
            page.get_by_role("button", name="Uitklappen").click()
    page.close()
