"""A preview that opens from a folder: every page by a double click, without a server."""

import os
import posixpath
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from conftest import ROOT
from playwright.sync_api import expect
from site_pages import SitePage

SITEGEN = os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")
LABEL = "voorstel 12, 0d15396"


@pytest.fixture(scope="module")
def portable(tmp_path_factory) -> Path:
    # A space and an accent in the path: that is where people unpack things.
    folder = tmp_path_factory.mktemp("map") / "één voorbeeld"
    command = [SITEGEN, "build", "--quiet", "--portable", "--preview-label", LABEL, "--output", folder]
    subprocess.run(command, cwd=ROOT, check=True, timeout=300)
    return folder


@pytest.fixture
def file_page(browser):
    """A page opened from a disk; it may ask for nothing but files."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page = context.new_page()
    foreign = []
    page.on("request", lambda request: foreign.append(request.url) if not request.url.startswith("file:") else None)
    yield page
    assert foreign == []
    context.close()


def test_a_reader_goes_from_home_to_a_pilot_to_a_subject_and_back(file_page, portable):
    page = file_page
    page.goto((portable / "index.html").as_uri())
    heading = page.get_by_role("heading", level=1)
    page.get_by_role("navigation", name="Hoofdmenu").get_by_role("link", name="Pilots").click()
    expect(heading).to_have_text("Pilots")
    page.get_by_role("link", name="PGB-app").first.click()
    expect(heading).to_have_text("PGB-app")
    assert page.url.endswith("/pilots/pgb-app/index.html")
    page.locator('main a[href*="themas/"]').first.click()
    assert re.search(r"/themas/[^/]+/index\.html$", page.url)
    # The style came along: without it the line on top has no colour of its own.
    background = page.locator(".ps-preview").evaluate("line => getComputedStyle(line).backgroundColor")
    assert background != "rgba(0, 0, 0, 0)"
    page.go_back()
    expect(heading).to_have_text("PGB-app")
    page.get_by_role("navigation", name="Kruimelpad").get_by_role("link", name="Home").click()
    assert page.url == (portable / "index.html").as_uri()


def test_every_page_says_that_it_is_a_preview(portable):
    silent = [path for path in portable.rglob("*.html")
              if f'Voorbeeld van een voorstel, niet de echte site. <span class="ps-preview__label">{LABEL}</span>'
              not in path.read_text(encoding="utf-8")]
    assert silent == []


def test_no_search_engine_keeps_a_preview(portable):
    kept = [path for path in portable.rglob("*.html")
            if '<meta name="robots" content="noindex">' not in path.read_text(encoding="utf-8")]
    assert kept == []


def test_every_link_names_a_file_that_is_there(portable):
    broken = []
    count = 0
    everything = {str(path.relative_to(portable)): SitePage(path) for path in portable.rglob("*.html")}
    for path, page in everything.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            count += 1
            target = posixpath.normpath(posixpath.join(posixpath.dirname(path), unquote(parts.path))) if parts.path else path
            if parts.path.startswith("/") or not (portable / target).is_file():
                broken.append(f"{path}: {link}")
            elif parts.fragment and unquote(parts.fragment) not in everything[target].anchors:
                broken.append(f"{path}: {link} (no such anchor)")
    assert count > 1000
    assert broken == []


def test_the_search_page_says_why_there_is_no_search_and_lists_all(file_page, portable):
    page = file_page
    page.goto((portable / "pilots" / "index.html").as_uri())
    # From the field on top of any page too.
    page.get_by_role("searchbox").fill("schulden")
    page.get_by_role("searchbox").press("Enter")
    page.wait_for_url("**/zoeken/index.html?q=schulden")
    expect(page.locator("main")).to_contain_text("Zoeken werkt alleen op een website, niet in een map op uw computer.")
    page.locator("#blok\\.az ~ * a").first.click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Zoeken")


def test_on_a_server_the_preview_can_be_searched_all_the_same(browser, portable):
    import functools
    import http.server
    import threading

    # Without the index of a folder, as where a forge shows the files of an artifact.
    class Plain(http.server.SimpleHTTPRequestHandler):
        def send_head(self):
            if urlsplit(self.path).path.endswith("/"):
                return self.send_error(404)
            return super().send_head()

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Plain, directory=str(portable)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{server.server_port}/zoeken/index.html?q=schulden")
    result = page.locator(".zoek-lijst a").first
    expect(result).to_be_visible()
    expect(page.locator("[data-zoek-uit]")).to_have_count(0)
    title = result.text_content()
    result.click()
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    page.close()
    server.shutdown()
    server.server_close()


def test_the_line_on_top_fits_the_narrowest_screen(browser, portable):
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto((portable / "404.html").as_uri())
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.get_by_role("link", name="Ga naar de homepage").click()
    assert page.url == (portable / "index.html").as_uri()
    page.close()
