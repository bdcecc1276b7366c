"""The search page and the search field on top of every page, used like a visitor does."""

import gzip
import re
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from conftest import open_page
from playwright.sync_api import expect
from test_pages import overflow, violations

POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'"


def results(page):
    return page.locator("[data-zoek-resultaten] h3 a")


def total(page):
    return page.locator("[data-zoek-telling]")


def status(page):
    return page.locator("[data-zoek-status]")


def box(page):
    return page.get_by_role("combobox", name="Waar zoekt u naar?")


def field(page):
    """The search field on top of a page."""
    return page.locator("#ps\\.zoek\\.q")


def options(page):
    return page.get_by_role("listbox").get_by_role("option")


def number(text):
    return int(re.search(r"[\d.]+", text)[0].replace(".", "")) if re.search(r"\d", text) else 0


def settled(page):
    expect(page.locator("[data-zoek-resultaten][aria-busy]")).to_have_count(0)
    expect(total(page)).to_have_text(re.compile(r"resulta(at|ten)$"))


def visit(page, site, **query):
    page.goto(site + "zoeken/?" + urlencode(query, doseq=True))
    settled(page)


def search(page, site, words):
    page.goto(site + "zoeken/")
    box(page).fill(words)
    box(page).press("Enter")
    page.wait_for_url(lambda url: parse_qs(urlsplit(url).query).get("q", [""]) == [words.strip()])
    settled(page)


def facet(page, name):
    return page.locator("details.zoek-facet").filter(has=page.locator("summary", has_text=re.compile(rf"^{name}\b")))


def open_facet(page, name):
    group = facet(page, name)
    outer = page.locator("details.ps-filters:not([open]) > summary")
    if outer.is_visible():
        outer.click()
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    expect(group.locator("input[type=checkbox]").first).to_be_visible()
    return group


def open_whole_facet(page, name):
    group = open_facet(page, name)
    more = group.get_by_role("button", name="Toon alle")
    if more.is_visible():
        more.click()
    return group


def counts(group):
    """The values of a facet with their counts as the page shows them."""
    shown = group.locator(".zoek-waarden label")
    return {each.locator("input").get_attribute("value"): number(each.locator(".zoek-aantal").inner_text()) for each in shown.all()}


def focused(page, script):
    return page.evaluate(f"() => {{ const element = document.activeElement; return {script}; }}")


# Results


def test_words_give_results_and_stand_in_the_address(page, site):
    search(page, site, "kindpakket")
    expect(results(page).first).to_have_text("Kindpakket")
    count = number(total(page).inner_text())
    assert results(page).count() == min(count, 10)
    expect(status(page)).to_contain_text(total(page).inner_text())
    results(page).first.click()
    assert page.url == site + "pilots/kindpakket/"


def test_results_are_a_list_of_links_below_a_heading(page, site):
    visit(page, site, q="kindpakket")
    expect(page.get_by_role("region", name="Resultaten").get_by_role("heading", level=3).first.get_by_role("link")).to_have_text("Kindpakket")
    first = page.locator("ol.zoek-lijst > li").first
    assert first.locator(".zoek-meta").inner_text().startswith("Pilot")
    assert "kindpakket" in [mark.lower() for mark in first.locator("mark").all_inner_texts()]


def test_more_results_come_when_asked_for_and_are_announced(page, site):
    search(page, site, "gemeente")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Toon meer resultaten").click()
    expect(results(page)).to_have_count(20)
    expect(results(page).nth(10)).to_be_focused()
    expect(status(page)).to_contain_text("de eerste 20")
    assert "pagina=2" in page.url
    page.reload()
    expect(results(page)).to_have_count(20)


def test_results_follow_the_typing_and_are_announced_once(page, site):
    page.goto(site + "zoeken/")
    settled(page)
    expect(status(page)).not_to_be_empty()
    page.evaluate("""() => {
      window.said = [];
      const status = document.querySelector("[data-zoek-status]");
      new MutationObserver(() => window.said.push(status.textContent)).observe(status, { childList: true });
    }""")
    box(page).press_sequentially("kindpakket", delay=60)
    expect(results(page).first).to_have_text("Kindpakket")
    page.wait_for_timeout(1200)
    said = page.evaluate("() => window.said")
    assert len(said) == 1 and said[0].startswith(total(page).inner_text())
    assert "q=kindpakket" in page.url


def test_an_answer_that_comes_late_does_not_replace_a_newer_one(page, site):
    page.goto(site + "zoeken/")
    settled(page)
    held = []
    page.route(re.compile(r"/zoekindex/p-"), lambda route: held.append(route))
    box(page).fill("blockchain")
    page.wait_for_timeout(600)
    assert held
    box(page).fill("")
    settled(page)
    everything = total(page).inner_text()
    for route in held:
        route.continue_()
    page.wait_for_timeout(400)
    assert total(page).inner_text() == everything


@pytest.mark.parametrize("words", ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "%", "&q=x", "a" * 3000])
def test_strange_words_do_no_harm(page, site, words):
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    search(page, site, words)
    page.wait_for_timeout(300)
    assert dialogs == []
    expect(box(page)).to_have_value(words)
    assert page.locator("main img[onerror], main script").count() == 0


def notes(page):
    return page.locator(".zoek-noot").all_inner_texts()


def test_a_typing_error_is_mended_and_said_so(page, site):
    visit(page, site, q="kindpakkket")
    expect(results(page).first).to_have_text("Kindpakket")
    assert notes(page) == ["Resultaten voor Kindpakket. Niet gevonden: kindpakkket."]
    expect(page.locator(".zoek-noot strong")).to_have_text("Kindpakket")
    expect(status(page)).to_contain_text("Resultaten voor Kindpakket")


def test_a_word_that_is_nowhere_is_named(page, site):
    visit(page, site, q="kindpakket qqqqxyz")
    expect(results(page).first).to_have_text("Kindpakket")
    assert notes(page) == ["Niet gevonden: qqqqxyz."]


def test_results_with_a_part_of_the_words_are_announced_as_such(page, site):
    visit(page, site, q="kindpakket schulden blockchain")
    assert notes(page) == ["Er staan ook pagina's bij met een deel van uw woorden."]


def test_a_phrase_that_is_nowhere_is_told(page, site):
    visit(page, site, q='"kindpakket schulden"')
    assert any("achter elkaar" in note for note in notes(page))
    visit(page, site, q='"digitale agenda 2020"')
    assert notes(page) == []
    expect(results(page).first).to_contain_text("Digitale Agenda 2020")


def test_the_text_is_quoted_where_title_and_summary_do_not_show_the_word(page, site):
    visit(page, site, q="technologie")
    passage = page.locator(".zoek-lijst > li").first.locator("p").last
    expect(passage.locator("mark").first).to_have_text(re.compile("technologie", re.IGNORECASE))
    assert "…" in passage.inner_text()
    visit(page, site, q="kindpakket")
    assert not page.locator(".zoek-lijst > li").first.locator("p").last.inner_text().startswith("…")


def test_a_part_of_a_compound_is_marked(page, site):
    visit(page, site, q="participatie")
    title = results(page).filter(has_text="burgerparticipatie")
    expect(title.locator("mark")).to_have_text("participatie")


# Nothing found


def test_an_unknown_word_gives_a_kind_message_with_ways_on(page, site):
    search(page, site, "qqqqxyz")
    expect(results(page)).to_have_count(0)
    message = page.locator("[data-zoek-geen]")
    expect(message).to_contain_text("Wij vonden niets voor qqqqxyz")
    expect(status(page)).to_contain_text("Geen resultaten")
    for name, address in [("Kies een thema", "/#blok.themas"), ("Zoek in de lijst van A tot Z", "/zoeken/?q=qqqqxyz#blok.az")]:
        link = message.get_by_role("link", name=name)
        target = page.evaluate("(link) => link.href", link.element_handle())
        assert target.endswith(address)
        assert page.request.get(target).ok
    assert message.get_by_role("link", name="Mail ons").get_attribute("href").startswith("mailto:")


def test_filters_that_leave_nothing_can_be_dropped_at_once(page, site):
    visit(page, site, q="kindpakket")
    without = total(page).inner_text()
    visit(page, site, q="kindpakket", soort="bestaat-niet")
    expect(total(page)).to_have_text("Geen resultaten")
    expect(page.locator("[data-zoek-geen]")).to_contain_text("Met deze filters vonden wij niets")
    page.get_by_role("button", name=without + " zonder filters").click()
    expect(total(page)).to_have_text(without)
    assert "soort" not in page.url
    expect(page.get_by_role("heading", name="Resultaten")).to_be_focused()


# Facets


def test_a_filter_narrows_the_results_and_back_undoes_it(page, site):
    search(page, site, "blockchain")
    before = total(page).inner_text()
    first = results(page).all_inner_texts()
    open_facet(page, "Soort").get_by_role("checkbox", name=re.compile("Pilot")).check()
    expect(total(page)).not_to_have_text(before)
    assert "soort=pilot" in page.url
    assert all("/pilots/" in link.get_attribute("href") for link in results(page).all())
    expect(page.get_by_role("checkbox", checked=True)).to_be_focused()
    page.go_back()
    expect(total(page)).to_have_text(before)
    assert results(page).all_inner_texts() == first
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(0)
    page.go_forward()
    expect(total(page)).not_to_have_text(before)
    page.reload()
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_counts_are_what_choosing_the_value_shows(page, site):
    """Under the words and the filters of other facets; a recount by way of the page itself."""
    visit(page, site, q="gemeente", soort="pilot")
    shown = {name: counts(open_facet(page, name)) for name in ["Soort", "Fase", "Thema"]}
    assert sum(len(values) for values in shown.values()) > 10
    for name, values in shown.items():
        key = name.lower()
        for value, count in list(values.items())[:4]:
            visit(page, site, q="gemeente", **({"soort": "pilot"} | {key: value}))
            assert number(total(page).inner_text()) == count, (key, value)


def test_filters_of_one_facet_add_up_and_those_of_two_cross(page, site):
    visit(page, site)
    kinds = counts(open_whole_facet(page, "Soort"))
    visit(page, site, soort=["pilot", "challenge"])
    assert number(total(page).inner_text()) == kinds["pilot"] + kinds["challenge"]
    themes = counts(open_facet(page, "Thema"))
    theme, count = next(iter(themes.items()))
    facet(page, "Thema").locator(f"input[value='{theme}']").check()
    expect(page).to_have_url(re.compile("thema="))
    expect(total(page)).to_have_text(re.compile(rf"^{count} "))
    assert count < kinds["pilot"] + kinds["challenge"]


def test_chosen_filters_are_buttons_that_take_them_away(page, site):
    visit(page, site, soort=["pilot", "challenge"], fase="onbekend")
    chosen = page.get_by_role("list", name="Gekozen filters").get_by_role("button")
    expect(chosen).to_have_count(4)
    assert chosen.first.inner_text().startswith("Soort: Pilots")
    page.get_by_role("button", name="Soort: Pilots, verwijder filter").click()
    expect(chosen).to_have_count(3)
    expect(chosen.first).to_be_focused()
    settled(page)
    assert parse_qs(urlsplit(page.url).query) == {"soort": ["challenge"], "fase": ["onbekend"]}
    page.get_by_role("button", name="Wis alle filters").click()
    expect(chosen).to_have_count(0)
    assert urlsplit(page.url).query == ""
    expect(page.get_by_role("heading", name="Resultaten")).to_be_focused()
    page.go_back()
    expect(chosen).to_have_count(3)


def test_large_facets_are_read_when_they_open(page, site):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    visit(page, site, q="kindpakket")
    page.wait_for_load_state("networkidle")
    assert facet(page, "Soort").get_attribute("open") is not None
    assert facet(page, "Gemeente").get_attribute("open") is None
    before = sum("/f-" in url for url in asked)
    open_facet(page, "Gemeente")
    assert sum("/f-" in url for url in asked) == before + 1


def test_a_long_facet_shows_ten_then_all_and_can_be_searched(page, site):
    visit(page, site)
    group = open_facet(page, "Thema")
    boxes = group.get_by_role("checkbox")
    expect(boxes).to_have_count(10)
    shown = list(counts(group).values())
    assert shown == sorted(shown, reverse=True)
    finder = group.get_by_label("Zoek in de lijst: Thema")
    finder.fill("PARTICIP")
    expect(boxes).to_have_count(1)
    expect(status(page)).to_contain_text("1 gevonden in de lijst")
    finder.fill("")
    expect(boxes).to_have_count(10)
    group.get_by_role("button", name="Toon alle").click()
    assert boxes.count() > 20
    assert focused(page, "element.type") == "checkbox"
    assert any(name.startswith("Participatie") for name in group.locator(".zoek-waarden label").all_inner_texts())


def test_a_link_to_a_filtered_view_opens_its_facet(page, site):
    visit(page, site, gemeente="utrecht")
    expect(page.get_by_role("button", name="Gemeente: Utrecht, verwijder filter")).to_be_visible()
    expect(facet(page, "Gemeente").get_by_role("checkbox", checked=True)).to_have_count(1)


def test_on_a_narrow_screen_filters_wait_behind_one_button(narrow_page, site):
    asked = []
    narrow_page.on("request", lambda request: asked.append(request.url))
    visit(narrow_page, site, q="kindpakket")
    narrow_page.wait_for_load_state("networkidle")
    assert not any("/f-" in url for url in asked)
    expect(facet(narrow_page, "Soort")).to_be_hidden()
    open_facet(narrow_page, "Soort").get_by_role("checkbox").first.check()
    expect(narrow_page).to_have_url(re.compile("soort="))
    state = overflow(narrow_page)
    assert not state["scrolls"] and not state["wide"]


# History


def test_back_from_a_result_restores_words_results_place_and_focus(page, site):
    visit(page, site, q="gemeente", pagina=3)
    expect(results(page)).to_have_count(30)
    link = results(page).nth(24)
    link.scroll_into_view_if_needed()
    place = page.evaluate("() => scrollY")
    assert place > 500
    link.click()
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    page.go_back()
    expect(results(page)).to_have_count(30)
    expect(box(page)).to_have_value("gemeente")
    expect(results(page).nth(24)).to_be_focused()
    assert abs(page.evaluate("() => scrollY") - place) < 5


def test_what_was_searched_for_comes_back_with_back_and_forward(page, site):
    search(page, site, "kindpakket")
    first = results(page).all_inner_texts()
    box(page).fill("blockchain")
    box(page).press("Enter")
    page.wait_for_url(re.compile("q=blockchain"))
    settled(page)
    second = results(page).all_inner_texts()
    page.go_back()
    expect(box(page)).to_have_value("kindpakket")
    settled(page)
    assert results(page).all_inner_texts() == first
    page.go_forward()
    expect(box(page)).to_have_value("blockchain")
    settled(page)
    assert results(page).all_inner_texts() == second


# Suggestions


def test_suggestions_are_a_combobox(page, site):
    page.goto(site + "zoeken/")
    settled(page)
    box(page).press_sequentially("gem")
    expect(options(page).first).to_be_visible()
    expect(box(page)).to_have_attribute("aria-expanded", "true")
    count = options(page).count()
    assert 0 < count <= 6
    expect(status(page)).to_contain_text(f"{count} keuzes")
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    assert focused(page, "document.getElementById(element.getAttribute('aria-activedescendant')).textContent") == options(page).first.inner_text()
    page.keyboard.press("Home")
    assert focused(page, "element.getAttribute('aria-activedescendant')") is None
    assert focused(page, "element.selectionStart") == 0
    page.keyboard.press("End")
    page.keyboard.press("ArrowUp")
    expect(options(page).last).to_have_attribute("aria-selected", "true")
    words = options(page).last.inner_text()
    page.keyboard.press("Enter")
    expect(box(page)).to_have_value(words)
    expect(box(page)).to_have_attribute("aria-expanded", "false")
    assert parse_qs(urlsplit(page.url).query)["q"] == [words]


def test_suggestions_stay_out_of_the_way(page, site):
    page.goto(site + "zoeken/")
    settled(page)
    box(page).press_sequentially("gem")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(box(page)).to_have_value("gem")
    page.keyboard.type("e")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Enter")
    expect(options(page)).to_have_count(0)
    expect(box(page)).to_have_value("geme")
    page.keyboard.type("e")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("Tab")
    expect(options(page)).to_have_count(0)


def test_suggestions_can_be_touched(browser, host, site):
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True, is_mobile=True)
    page, watch = open_page(context, host)
    page.goto(site + "zoeken/")
    box(page).tap()
    box(page).press_sequentially("gem")
    expect(options(page).first).to_be_visible()
    assert all(option.bounding_box()["height"] >= 44 for option in options(page).all())
    words = options(page).nth(1).inner_text()
    options(page).nth(1).tap()
    expect(box(page)).to_have_value(words)
    expect(options(page)).to_have_count(0)
    context.close()
    watch.check()


# Every page


def test_the_keyboard_is_enough_from_the_header_to_an_opened_result(page, site):
    page.goto(site + "pilots/")
    for _ in range(20):
        page.keyboard.press("Tab")
        if focused(page, "element.id") == "ps.zoek.q":
            break
    page.keyboard.type("kindpakket")
    expect(options(page).first).to_contain_text("Kindpakket")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(site + "pilots/kindpakket/")


def test_the_keyboard_is_enough_by_way_of_the_search_page(page, site):
    page.goto(site + "pilots/")
    field(page).focus()
    page.keyboard.type("blockchain")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/zoeken/\?q=blockchain$"))
    settled(page)
    for _ in range(100):
        page.keyboard.press("Tab")
        if focused(page, "element.matches('[data-zoek-resultaten] h3 a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/zoeken/" not in url)


@pytest.mark.parametrize("path", ["", "pilots/kindpakket/", "404.html"])
def test_the_field_on_every_page_shows_the_best_results(page, site, path):
    page.goto(site + path)
    field(page).press_sequentially("gemeente")
    expect(options(page)).to_have_count(6)
    expect(options(page).last).to_have_attribute("href", re.compile(r"/zoeken/\?q=gemeente$"))
    everything = options(page).last.inner_text()
    titles = page.locator(".zoek-optie__titel").all_inner_texts()
    assert page.locator(".zoek-optie .zoek-meta").first.inner_text()
    expect(page.locator("#ps\\.zoek [role=status]")).to_contain_text("6 keuzes")
    options(page).last.click()
    page.wait_for_url(re.compile(r"/zoeken/\?q=gemeente$"))
    settled(page)
    assert everything == "Alle " + total(page).inner_text()
    assert results(page).all_inner_texts()[:5] == titles


def test_the_field_says_when_there_is_nothing(page, site):
    page.goto(site + "pilots/")
    field(page).press_sequentially("qqqqxyz")
    expect(page.locator(".zoek-luik")).to_have_text("Geen resultaten")
    expect(page.locator("#ps\\.zoek [role=status]")).to_have_text("Geen resultaten")
    page.keyboard.press("Escape")
    expect(page.locator(".zoek-luik")).to_be_hidden()


def test_pages_load_what_the_field_needs_when_it_is_used(page, site):
    asked = []
    page.on("request", lambda request: asked.append(urlsplit(request.url).path))
    page.goto(site + "pilots/")
    page.wait_for_load_state("networkidle")
    assert not any("/zoek" in path for path in asked)
    field(page).focus()
    page.wait_for_load_state("networkidle")
    assert any("/zoek-snel-" in path for path in asked)
    assert not any("/zoekindex/" in path for path in asked)


def test_the_field_works_when_its_script_or_the_index_does_not(browser, site):
    for gone in [r"/zoek-snel-", r"/zoekindex/"]:
        context = browser.new_context(locale="nl-NL")
        page = context.new_page()
        page.route(re.compile(gone), lambda route: route.fulfill(status=404))
        page.goto(site + "pilots/")
        field(page).press_sequentially("kindpakket")
        page.wait_for_timeout(800)
        expect(options(page)).to_have_count(0)
        field(page).press("Enter")
        page.wait_for_url(re.compile(r"/zoeken/\?q=kindpakket$"))
        context.close()


# When something is wrong


def broken(browser, site, part, **query):
    """A search page for which one part of the index is missing, and how to put that back."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    gone = re.compile(r"/zoekindex/" + re.escape(part))
    page.route(gone, lambda route: route.fulfill(status=404))
    page.goto(site + "zoeken/?" + urlencode(query))
    return page, lambda: page.unroute(gone)


# Each with words that need that part: positions for two words, backwards forms for a typing error.
PARTS = {
    "index.bin": "kindpakket", "d-": "kindpakket", "p-": "kindpakket", "w-": "kindpakket", "x-": "kindpakket",
    "q-": "kindpakket zuidhorn", "r-": "kindpakkket",
}


@pytest.mark.parametrize("part", PARTS)
def test_a_missing_part_of_the_index_gives_a_message_and_a_retry(browser, site, part):
    page, repair = broken(browser, site, part, q=PARTS[part])
    retry = page.locator("[data-zoek-resultaten]").get_by_role("button", name="Probeer opnieuw")
    expect(retry).to_be_visible()
    expect(status(page)).to_contain_text("Zoeken lukt nu niet")
    expect(results(page)).to_have_count(0)
    assert page.get_by_role("link", name="Kindpakket").is_visible(), "the list from A to Z stays"
    assert violations(page) == []
    repair()
    retry.click()
    expect(results(page).first).to_have_text("Kindpakket")
    page.context.close()


def test_a_missing_facet_leaves_the_results_and_gives_a_retry(browser, site):
    page, repair = broken(browser, site, "f-", q="kindpakket")
    expect(results(page).first).to_have_text("Kindpakket")
    retry = facet(page, "Soort").get_by_role("button", name="Probeer opnieuw")
    expect(retry).to_be_visible()
    repair()
    retry.click()
    expect(facet(page, "Soort").get_by_role("checkbox").first).to_be_visible()
    expect(results(page).first).to_have_text("Kindpakket")
    page.context.close()


def test_a_damaged_file_gives_a_message(browser, site):
    context = browser.new_context(locale="nl-NL")
    page = context.new_page()
    page.route(re.compile(r"/zoekindex/p-"), lambda route: route.fulfill(body=b"ZIp\x02" + bytes(40)))
    page.goto(site + "zoeken/?q=kindpakket")
    expect(page.get_by_role("button", name="Probeer opnieuw").first).to_be_visible()
    context.close()


def test_a_slow_network_is_told_and_then_gives_results(page, site):
    session = page.context.new_cdp_session(page)
    session.send("Network.enable")
    page.goto(site + "zoeken/")
    settled(page)
    slow = {"offline": False, "latency": 600, "downloadThroughput": 40_000, "uploadThroughput": 20_000}
    session.send("Network.emulateNetworkConditions", slow)
    before = page.locator("[data-zoek-resultaten]").bounding_box()
    box(page).fill("kindpakket")
    expect(total(page)).to_have_text("Bezig met zoeken")
    expect(page.locator("[data-zoek-resultaten]")).to_have_attribute("aria-busy", "true")
    assert page.locator("[data-zoek-resultaten]").bounding_box()["y"] == before["y"]
    expect(results(page).first).to_have_text("Kindpakket", timeout=20_000)
    settled(page)


def test_without_script_there_is_a_list_from_a_to_z(scriptless_page, site, output):
    # The browser of the tests switches scripts off too late to show <noscript>, so that is read from the file.
    assert "<noscript><p" in (output / "zoeken" / "index.html").read_text(encoding="utf-8")
    scriptless_page.goto(site + "pilots/")
    field(scriptless_page).fill("kindpakket")
    field(scriptless_page).press("Enter")
    scriptless_page.wait_for_url(re.compile(r"/zoeken/\?q=kindpakket$"))
    link = scriptless_page.get_by_role("link", name="Kindpakket")
    expect(link).to_be_visible()
    link.click()
    assert scriptless_page.url == site + "pilots/kindpakket/"


def test_searching_needs_no_more_than_a_strict_policy_allows(page, site):
    def with_policy(route):
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-security-policy": POLICY})

    page.route(lambda url: urlsplit(url).path.endswith("/"), with_policy)
    page.goto(site + "pilots/")
    field(page).press_sequentially("kindpakket")
    expect(options(page).first).to_contain_text("Kindpakket")
    field(page).press("Enter")
    page.wait_for_url(re.compile("/zoeken/"))
    settled(page)
    open_facet(page, "Soort").get_by_role("checkbox").first.check()
    settled(page)
    expect(results(page).first).to_have_text("Kindpakket")


# For everybody


def states(page, site):
    """Every state of searching, by name, with the page brought into it."""
    visit(page, site, q="gemeente", soort="pilot")
    page.wait_for_load_state("networkidle")
    yield "results"
    open_facet(page, "Gemeente")
    yield "filters"
    visit(page, site, q="qqqqxyz")
    yield "nothing"
    visit(page, site, q="gemeente", soort="bestaat-niet")
    yield "nothing with filters"
    page.goto(site + "zoeken/")
    settled(page)
    box(page).press_sequentially("gem")
    expect(options(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    yield "suggestions"
    for path in ["", "pilots/"]:
        page.goto(site + path)
        field(page).press_sequentially("gemeente")
        expect(options(page)).to_have_count(6)
        page.keyboard.press("ArrowDown")
        yield "field on " + path


def test_no_state_of_searching_has_a_barrier(page, site):
    found = {name: problems for name in states(page, site) if (problems := violations(page))}
    assert found == {}


def test_no_state_of_searching_has_a_barrier_in_the_dark(page, site):
    page.emulate_media(color_scheme="dark")
    found = {name: problems for name in states(page, site) if (problems := violations(page))}
    assert found == {}


def test_no_state_of_searching_scrolls_sideways_at_320_pixels(narrow_page, site):
    found = {}
    for name in states(narrow_page, site):
        state = overflow(narrow_page)
        problems = violations(narrow_page)
        if state["scrolls"] or state["wide"] or problems:
            found[name] = (state, problems)
    assert found == {}


def test_twice_as_large_text_still_fits(page, site):
    """WCAG 2.2, criterion 1.4.4: by the text size of the browser, on a screen of 640 pixels."""
    page.set_viewport_size({"width": 640, "height": 800})
    found = {}
    for name in states(page, site):
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
        state = overflow(page)
        if state["scrolls"] or state["wide"]:
            found[name] = state
    assert found == {}


def test_what_has_the_focus_on_the_search_page_can_be_seen(page, site):
    page.emulate_media(reduced_motion="reduce")
    visit(page, site, q="gemeente", soort="pilot")
    page.wait_for_load_state("networkidle")
    unseen = []
    for _ in range(40):
        page.keyboard.press("Tab")
        if not page.evaluate("""() => {
          const element = document.activeElement;
          const style = getComputedStyle(element);
          const box = element.getBoundingClientRect();
          const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2
            && box.top > -1 && box.bottom < innerHeight + 1 && (element.contains(top) || top.contains(element));
        }"""):
            unseen.append(focused(page, "element.outerHTML.slice(0, 120)"))
    assert unseen == []


def test_the_scripts_of_searching_are_small(page, site):
    """Compressed as a server would, without their comments; filters and what mends errors come later."""
    sizes = {}

    def note(response):
        name = urlsplit(response.url).path.rsplit("/", 1)[1].rsplit("-", 1)[0]
        if name.startswith("zoek"):
            sizes[name] = len(gzip.compress(response.body(), 9))

    page.on("response", note)
    visit(page, site, q="kindpakket")
    expect(page.locator(".zoek-waarden label").first).to_be_visible()
    page.goto(site + "pilots/")
    field(page).press_sequentially("kindpakket")
    expect(options(page).first).to_be_visible()
    for_results = ["zoeken", "zoek-keuze", "zoekindex"]
    assert {*for_results, "zoekfilters", "zoek-snel"} <= {*sizes}
    assert sum(sizes[name] for name in for_results) < 13_500, sizes
