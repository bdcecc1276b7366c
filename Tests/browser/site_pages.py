"""The pages of the built site, read from the files without a browser."""

import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
# Elements that stand in a line of text; around all others there is white space for a reader.
INLINE = {
    "a", "abbr", "b", "bdi", "cite", "code", "data", "dfn", "em", "i", "kbd", "mark", "q", "s", "samp", "small",
    "span", "strong", "sub", "sup", "time", "u", "var", "wbr",
}
INVISIBLE = {"head", "script", "style", "template", "noscript"}
ADDRESSES = {"href", "src", "action", "poster", "data-index", "data-root"}


class PageParser(HTMLParser):
    """Collects the visible text, the addresses and the anchors of a page."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.text: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.doubles: list[str] = []
        self.open: list[str] = []
        self.unseen = 0

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                if value in self.anchors:
                    self.doubles.append(value)
                self.anchors.add(value)
            elif name in ADDRESSES and value is not None:
                self.links.append(value)
            elif name == "srcset" and value:
                self.links += [candidate.split()[0] for candidate in value.split(",")]
        if tag not in INLINE:
            self.text.append(" ")
        if tag in VOID:
            return
        self.open.append(tag)
        self.unseen += tag in INVISIBLE

    def handle_endtag(self, tag):
        if tag not in INLINE:
            self.text.append(" ")
        while self.open:
            last = self.open.pop()
            self.unseen -= last in INVISIBLE
            if last == tag:
                break

    def handle_data(self, data):
        if self.unseen == 0:
            self.text.append(data)


class SitePage:
    def __init__(self, path: Path):
        parser = PageParser()
        parser.feed(path.read_text(encoding="utf-8"))
        parser.close()
        self.links = parser.links
        self.anchors = parser.anchors
        self.doubles = parser.doubles
        self.text = normalized("".join(parser.text))


def normalized(text: str) -> str:
    """Returns a text in one case, with single spaces, and without the difference between straight and curly quotes."""
    text = text.translate(str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "\u00ad": None, "\u200b": None}))
    return re.sub(r"\s+", " ", text).strip().casefold()


@cache
def pages(output: Path) -> dict[str, SitePage]:
    """All pages by their path in the site."""
    return {str(path.relative_to(output)): SitePage(path) for path in sorted(output.rglob("*.html"))}


@cache
def page_types(output: Path) -> list[str]:
    """One page of every type: the first of each folder at each depth, as addresses."""
    chosen: dict[tuple, str] = {}
    for path in sorted(output.rglob("*.html")):
        parts = path.relative_to(output).parts
        key = (parts[0], len(parts)) if len(parts) > 1 else parts
        chosen.setdefault(key, "/".join(parts))
    return [re.sub(r"index\.html$", "", path) for path in chosen.values()]
