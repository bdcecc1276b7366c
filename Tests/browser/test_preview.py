"""`sitegen serve`: the page follows what is written, and shows what is wrong."""

import os
import re
import shutil
import signal
import subprocess

import pytest
from conftest import ROOT
from playwright.sync_api import expect

SITEGEN = os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")


@pytest.fixture
def project(tmp_path):
    for name in ["Content", "Themes"]:
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path


@pytest.fixture
def preview(project):
    command = [SITEGEN, "serve", "--port", "0"]
    process = subprocess.Popen(command, cwd=project, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    address = next(match[0] for line in process.stdout if (match := re.search(r"http://localhost:\d+/", line)))
    yield address
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 0


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
    page.close()


def test_the_preview_is_not_reached_by_another_name(preview, browser):
    response = browser.new_context(extra_http_headers={"Host": "kwaad.example"}).request.get(preview)
    assert response.status == 421
