"""Every address inside the site leads somewhere."""

import posixpath
import re
from urllib.parse import unquote, urlsplit

from site_pages import pages


def test_every_internal_link_and_anchor_resolves(output):
    broken = []
    count = 0
    everything = pages(output)
    for path, page in everything.items():
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            count += 1
            target = path
            if parts.path:
                # The page for what is not there is shown at any address, so its links begin at the root.
                folder = "" if parts.path.startswith("/") else posixpath.dirname(path)
                name = unquote(parts.path).lstrip("/") if parts.path.startswith("/") else unquote(parts.path)
                target = posixpath.normpath(posixpath.join(folder, name))
                if target == "." or target.startswith("..") or parts.path.endswith("/"):
                    target = "index.html" if target == "." else target + "/index.html"
            if not (output / target).is_file():
                broken.append(f"{path}: {link}")
            elif parts.fragment and target.endswith(".html"):
                if unquote(parts.fragment) not in everything[target].anchors:
                    broken.append(f"{path}: {link} (no such anchor)")
    assert count > 1000
    assert broken == []


def test_no_page_has_the_same_anchor_twice(output):
    assert {path: page.doubles for path, page in pages(output).items() if page.doubles} == {}


def test_pages_link_to_folders_and_not_to_their_index(output):
    wrong = [f"{path}: {link}" for path, page in pages(output).items() for link in page.links
             if re.search(r"(^|/)index\.html($|[?#])", link) and not urlsplit(link).scheme]
    assert wrong == []


def test_links_are_relative_except_where_a_page_is_shown_at_any_address(output):
    wrong = [f"{path}: {link}" for path, page in pages(output).items() for link in page.links
             if link.startswith("/") and path != "404.html"]
    assert wrong == []


def test_the_sitemap_names_every_page_once(output):
    text = (output / "sitemap.xml").read_text(encoding="utf-8")
    locations = re.findall(r"<loc>([^<]+)</loc>", text)
    assert len(locations) == len(set(locations))
    paths = {unquote(urlsplit(location).path).lstrip("/") + "index.html" for location in locations}
    unnamed = {path for path in pages(output) if path not in paths and path != "404.html"}
    assert {path for path in paths if path not in pages(output)} == set()
    # Later pages of a long list and the search page have nothing of their own to be found.
    assert {path for path in unnamed if "/pagina/" not in path and not path.startswith("zoeken/")} == set()
