"""Every type of page works: wide, narrow, dark, without script, below a subfolder, and for everybody."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from conftest import SUBFOLDER, open_page
from site_pages import page_types, pages

WCAG = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


def violations(page) -> list[str]:
    found = Axe().run(page, options=WCAG).response["violations"]
    return [f"{rule['id']}: {node['target']} {node['html'][:160]}" for rule in found for node in rule["nodes"]]


def overflow(page) -> dict:
    return page.evaluate("""() => {
      const width = document.documentElement.clientWidth;
      const wide = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        if (box.right <= width + 1 || box.width <= 1) return false;
        for (let parent = element.parentElement; parent; parent = parent.parentElement) {
          if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(parent).overflowX)) return false;
        }
        return true;
      });
      return {
        scrolls: document.documentElement.scrollWidth > width,
        wide: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 160)),
      };
    }""")


def test_there_is_a_page_of_every_type(output):
    types = page_types(output)
    assert {"", "404.html", "zoeken/", "pilots/", "gemeenten/", "themas/", "provincies/"} <= set(types)
    assert len(types) > 30


def test_no_page_type_has_a_barrier(page, site, output):
    found = {}
    for path in page_types(output):
        page.goto(site + path)
        if problems := violations(page):
            found[path] = problems
    assert found == {}


def test_no_page_type_has_a_barrier_in_the_dark(browser, host, site, output):
    context = browser.new_context(color_scheme="dark", viewport={"width": 1280, "height": 900})
    page, watch = open_page(context, host)
    found = {}
    for path in page_types(output):
        page.goto(site + path)
        if problems := violations(page):
            found[path] = problems
    context.close()
    assert found == {}
    watch.check()


def test_no_page_type_scrolls_sideways_at_320_pixels(narrow_page, site, output):
    found = {}
    for path in page_types(output):
        narrow_page.goto(site + path)
        state = overflow(narrow_page)
        if state["scrolls"] or state["wide"]:
            found[path] = state["wide"]
    assert found == {}


def test_no_narrow_page_type_has_a_barrier(narrow_page, site, output):
    found = {}
    for path in page_types(output):
        narrow_page.goto(site + path)
        if problems := violations(narrow_page):
            found[path] = problems
    assert found == {}


def test_text_with_wide_spacing_is_not_cut_off(narrow_page, site, output):
    """WCAG 2.2, criterion 1.4.12."""
    found = {}
    for path in page_types(output):
        narrow_page.goto(site + path)
        narrow_page.evaluate("""() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
            word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }""")
        state = overflow(narrow_page)
        if state["scrolls"] or state["wide"]:
            found[path] = state["wide"]
    assert found == {}


def test_every_page_has_its_own_title_one_main_heading_and_a_language(output):
    titles: dict[str, list[str]] = {}
    for path in pages(output):
        text = (output / path).read_text(encoding="utf-8")
        assert len(re.findall(r"<h1[ >]", text)) == 1, path
        assert re.search(r'<html[^>]* lang="nl"', text), path
        title = re.search(r"<title>([^<]+)</title>", text)
        assert title, path
        titles.setdefault(title[1], []).append(path)
    assert {title: paths for title, paths in titles.items() if len(paths) > 1} == {}


def test_the_site_works_below_a_subfolder(page, host, output):
    for path in page_types(output):
        if path == "404.html":
            continue
        page.goto(f"{host}{SUBFOLDER}/{path}")
        outside = page.evaluate("""(base) => [...document.querySelectorAll("a[href], link[href], script[src]")]
          .filter((element) => element.rel !== "canonical" && element.rel !== "alternate")
          .map((element) => element.href || element.src)
          .filter((url) => url.startsWith(location.origin) && !url.startsWith(base))""", f"{host}{SUBFOLDER}/")
        assert outside == [], path


def test_search_works_below_a_subfolder(page, host):
    page.goto(f"{host}{SUBFOLDER}/")
    box = page.get_by_role("search").locator("input")
    box.fill("kindpakket")
    box.press("Enter")
    page.locator("[data-zoek-resultaten] a").first.click()
    assert page.url == f"{host}{SUBFOLDER}/pilots/kindpakket/"


def test_what_is_not_there_gets_a_helpful_page(page, site):
    response = page.goto(site + "pilots/bestaat-niet/")
    assert response.status == 404
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.get_by_role("link").count() > 5
    styled = page.evaluate("() => getComputedStyle(document.body).margin")
    assert styled == "0px"


def test_the_keyboard_reaches_the_content_first(page, site):
    page.goto(site)
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.getAttribute('href')") == "#ps.inhoud"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.querySelector('main').contains(document.activeElement)")


def test_what_has_the_focus_can_be_seen(page, site):
    page.emulate_media(reduced_motion="reduce")
    page.goto(site)
    unseen = []
    for _ in range(25):
        page.keyboard.press("Tab")
        state = page.evaluate("""() => {
          const element = document.activeElement;
          // A card of which the title is the link has the ring around it as a whole.
          const rings = [element, element.parentElement, element.parentElement?.parentElement];
          const isRinged = (each) => {
            const style = getComputedStyle(each ?? element);
            return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
          };
          const box = element.getBoundingClientRect();
          return {
            html: element.outerHTML.slice(0, 120),
            seen: rings.some(isRinged),
            inView: box.bottom > 0 && box.top < innerHeight,
          };
        }""")
        if not (state["seen"] and state["inView"]):
            unseen.append(state["html"])
    assert unseen == []


@pytest.mark.parametrize("path", ["", "pilots/", "gemeenten/", "pilots/kindpakket/"])
def test_pages_are_readable_without_script(scriptless_page, site, path):
    scriptless_page.goto(site + path)
    assert scriptless_page.get_by_role("heading", level=1).is_visible()
    assert scriptless_page.locator("main a").count() > 3
