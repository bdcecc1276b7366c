"""The search page, typed into like a visitor does."""

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from playwright.sync_api import expect

FIXTURES = Path(__file__).resolve().parents[1] / "SearchIndexTests" / "Fixtures"
CASES = json.loads((FIXTURES / "query-cases.json").read_text(encoding="utf-8"))["cases"]


def results(page):
    return page.locator("[data-zoek-resultaten] h3 a")


def status(page):
    return page.locator("[role=status]")


def search(page, site, words):
    page.goto(site + "zoeken/")
    box = page.get_by_role("searchbox")
    box.fill(words)
    box.press("Enter")
    expect(status(page)).to_contain_text(re.compile(r"\d|geen", re.IGNORECASE))


def open_filters(page):
    summary = page.locator("details.ps-filters:not([open]) > summary")
    if summary.is_visible():
        summary.click()


def test_words_give_results_and_stand_in_the_address(page, site):
    search(page, site, "kindpakket")
    expect(results(page).first).to_have_text("Kindpakket")
    assert parse_qs(urlsplit(page.url).query)["q"] == ["kindpakket"]
    count = int(re.search(r"\d+", status(page).inner_text())[0])
    assert results(page).count() == min(count, 10)
    results(page).first.click()
    assert page.url == site + "pilots/kindpakket/"


def test_the_words_of_the_home_page_arrive_on_the_search_page(page, site):
    page.goto(site)
    page.get_by_role("searchbox").first.fill("blockchain")
    page.get_by_role("searchbox").first.press("Enter")
    expect(results(page).first).to_be_visible()
    assert urlsplit(page.url).path == "/zoeken/"
    expect(page.get_by_role("searchbox")).to_have_value("blockchain")


def test_an_address_with_words_shows_their_results(page, site):
    page.goto(site + "zoeken/?" + urlencode({"q": "blockchain"}))
    expect(results(page).first).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value("blockchain")


def test_a_filter_narrows_the_results_and_back_undoes_it(page, site):
    search(page, site, "blockchain")
    before = status(page).inner_text()
    first = results(page).all_inner_texts()
    open_filters(page)
    choice = page.get_by_role("group", name="Soort").get_by_role("checkbox", name=re.compile("Pilot", re.IGNORECASE)).first
    choice.check()
    expect(status(page)).not_to_have_text(before)
    assert "soort=pilot" in page.url
    assert all("/pilots/" in link.get_attribute("href") for link in results(page).all())
    page.go_back()
    expect(status(page)).to_have_text(before)
    assert results(page).all_inner_texts() == first
    page.go_forward()
    expect(status(page)).not_to_have_text(before)
    page.reload()
    open_filters(page)
    expect(page.get_by_role("checkbox", checked=True)).to_have_count(1)


def test_back_from_a_result_restores_the_search(page, site):
    search(page, site, "dienstverlening")
    texts = results(page).all_inner_texts()
    results(page).first.click()
    page.wait_for_url(lambda url: "/zoeken/" not in url)
    page.go_back()
    expect(results(page).first).to_be_visible()
    expect(page.get_by_role("searchbox")).to_have_value("dienstverlening")
    assert results(page).all_inner_texts() == texts


def test_an_unknown_word_gives_a_kind_message(page, site):
    search(page, site, "qqqqxyz")
    expect(results(page)).to_have_count(0)
    expect(page.locator("[data-zoek-geen]")).to_be_visible()
    expect(status(page)).to_contain_text(re.compile("geen resultaten", re.IGNORECASE))


def test_more_results_come_when_asked_for(page, site):
    search(page, site, "gemeente")
    expect(results(page)).to_have_count(10)
    page.get_by_role("button", name="Toon meer resultaten").click()
    expect(results(page)).to_have_count(20)


@pytest.mark.parametrize("words", ["<img src=x onerror=alert(1)>", "\"><script>alert(1)</script>", "%", "&q=x", "a" * 3000])
def test_strange_words_do_no_harm(page, site, words):
    dialogs = []
    page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
    search(page, site, words)
    assert dialogs == []
    expect(page.get_by_role("searchbox")).to_have_value(words)
    assert page.locator("main img[onerror], main script").count() == 0


@pytest.mark.parametrize("part", ["index.bin", "d-", "p-"])
def test_a_missing_part_of_the_index_gives_a_message_and_a_retry(browser, site, part):
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    gone = re.compile(r"/zoekindex/" + re.escape(part))
    page.route(gone, lambda route: route.fulfill(status=404))
    page.goto(site + "zoeken/?" + urlencode({"q": "kindpakket"}))
    retry = page.get_by_role("button", name="Probeer het opnieuw")
    expect(retry).to_be_visible()
    expect(results(page)).to_have_count(0)
    page.unroute(gone)
    retry.click()
    expect(results(page).first).to_have_text("Kindpakket")
    context.close()


def test_without_script_there_is_a_list_from_a_to_z(scriptless_page, site, output):
    # The browser of the tests switches scripts off too late to show <noscript>, so that is read from the file.
    assert "<noscript><p" in (output / "zoeken" / "index.html").read_text(encoding="utf-8")
    scriptless_page.goto(site + "zoeken/")
    link = scriptless_page.get_by_role("link", name="Kindpakket")
    expect(link).to_be_visible()
    link.click()
    assert scriptless_page.url == site + "pilots/kindpakket/"


def test_the_keyboard_is_enough_to_search_filter_and_open(page, site):
    page.goto(site + "zoeken/")
    page.get_by_role("searchbox").focus()
    page.keyboard.type("blockchain")
    page.keyboard.press("Enter")
    expect(results(page).first).to_be_visible()
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("() => document.activeElement.matches('[data-zoek-resultaten] h3 a')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: "/zoeken/" not in url)


@pytest.mark.parametrize("case", CASES, ids=[case["why"] for case in CASES])
def test_the_browser_ranks_as_the_table_says(page, site, case):
    """The page runs on the index of the table, so that its answers can be compared with those of the command."""

    def fixture(route):
        name = urlsplit(route.request.url).path.rsplit("/", 1)[1]
        route.fulfill(path=FIXTURES / "zoekindex" / name, content_type="application/octet-stream")

    page.route("**/zoekindex/*", fixture)
    query = [("q", case["query"])] + [tuple(each) for each in case.get("filters") or []]
    page.goto(site + "zoeken/?" + urlencode(query))
    expect(status(page)).to_contain_text(re.compile(r"\d|geen", re.IGNORECASE))
    more = page.get_by_role("button", name="Toon meer resultaten")
    while more.count() and more.is_visible():
        shown = results(page).count()
        more.click()
        expect(results(page)).not_to_have_count(shown)
    paths = [re.sub(r"^\.\./", "", link.get_attribute("href")) for link in results(page).all()]
    assert paths == case["paths"]
