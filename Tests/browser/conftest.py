"""The built site, served as on a real host, and a browser to look at it.

`SITEGEN_OUTPUT` names another folder than Output, `CHROMIUM` another browser than the system's own.
"""

import functools
import http.server
import os
import shutil
import threading
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

ROOT = Path(__file__).resolve().parents[2]
SUBFOLDER = "/onder/een/map"


class SiteHandler(http.server.SimpleHTTPRequestHandler):
    """Serves the output at the root and below a subfolder, as a project page on a forge does."""

    protocol_version = "HTTP/1.1"

    def translate_path(self, path):
        if path.startswith(SUBFOLDER + "/"):
            path = path[len(SUBFOLDER):]
        return super().translate_path(path)

    def send_error(self, code, message=None, explain=None):
        page = Path(self.directory, "404.html")
        if code != 404 or not page.is_file():
            super().send_error(code, message, explain)
            return
        body = page.read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        pass


@pytest.fixture(scope="session")
def output() -> Path:
    folder = Path(os.environ.get("SITEGEN_OUTPUT", ROOT / "Output"))
    assert (folder / "index.html").is_file(), f"no site in {folder}; run: make site"
    return folder


@pytest.fixture(scope="session")
def host(output) -> str:
    handler = functools.partial(SiteHandler, directory=str(output))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def site(host) -> str:
    """The address of the site at the root of a host, ending in a slash."""
    return host + "/"


@pytest.fixture(scope="session")
def browser() -> Browser:
    names = ["chromium", "chromium-browser", "google-chrome"]
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watch:
    """What a page did that a page of this site must not do."""

    def __init__(self, page: Page, host: str):
        self.foreign: list[str] = []
        self.failed: list[str] = []
        self.complaints: list[str] = []
        page.on("request", lambda request: self.see_request(request, host))
        page.on("response", self.see_response)
        page.on("console", self.see_message)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    def see_request(self, request, host):
        if not request.url.startswith((host + "/", "data:", "blob:", "about:")):
            self.foreign.append(request.url)

    def see_response(self, response):
        if response.status >= 400 and response.request.resource_type != "document":
            self.failed.append(f"{response.status} {response.url}")

    def see_message(self, message):
        # A page that is not there is itself reported as an error; that is what the test asked for.
        asked = message.text.startswith("Failed to load resource") and message.location["url"].endswith("/bestaat-niet/")
        if message.type in ("error", "warning") and not asked:
            self.complaints.append(message.text)

    def check(self):
        assert self.foreign == [], "requests to other hosts"
        assert self.failed == [], "files that are not there"
        assert self.complaints == [], "messages in the console"


def open_page(context: BrowserContext, host: str):
    page = context.new_page()
    watch = Watch(page, host)
    return page, watch


@pytest.fixture
def page(browser, host):
    """A page on a wide screen; at the end it must not have complained or asked anything of another host."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    page, watch = open_page(context, host)
    yield page
    watch.check()
    context.close()


@pytest.fixture
def narrow_page(browser, host):
    """A page on the narrowest screen that must work: 320 CSS pixels, WCAG 2.2 criterion 1.4.10."""
    context = browser.new_context(viewport={"width": 320, "height": 640}, locale="nl-NL")
    page, watch = open_page(context, host)
    yield page
    watch.check()
    context.close()


@pytest.fixture
def scriptless_page(browser, host):
    context = browser.new_context(java_script_enabled=False, locale="nl-NL")
    page, watch = open_page(context, host)
    yield page
    watch.check()
    context.close()
