"""The built pages as other search engines get them: the article of an entry, without what belongs to others."""
import re
from html.parser import HTMLParser
from pathlib import Path

ARTICLE = '<article class="ps-entry'
# Lists of other entries, the way to this page and its table of contents are not what a page says.
IGNORED = (("<nav ", "<nav data-pagefind-ignore "), ('<section class="ps-band"', '<section data-pagefind-ignore class="ps-band"'),
           ('<article class="ps-card', '<article data-pagefind-ignore class="ps-card'))
VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


def entry_pages(output):
    """Yields the path and the text of each page of an entry."""
    for file in sorted(Path(output).rglob("index.html")):
        html = file.read_text(encoding="utf-8")
        if ARTICLE in html:
            path = file.parent.relative_to(output).as_posix() + "/"
            yield path.removeprefix("./"), html


def marked_for_pagefind(html, facts):
    """Returns a page that Pagefind indexes as its manual says, with the filters of its entry."""
    for old, new in IGNORED:
        html = html.replace(old, new)
    filters = "".join(
        f'<span hidden data-pagefind-filter="{key}:{value}"></span>' for key, values in facts.items() for value in values)
    html = html.replace(ARTICLE, "<article data-pagefind-body" + ARTICLE.removeprefix("<article"), 1)
    # Filters need not stand in the part that is indexed.
    return html.replace("</body>", filters + "</body>", 1)


def copy_for_pagefind(output, folder, facts):
    """Writes the pages of entries, marked, below a folder; returns how many."""
    count = 0
    for path, html in entry_pages(output):
        file = Path(folder, path, "index.html")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(marked_for_pagefind(html, facts.get(path, {})), encoding="utf-8")
        count += 1
    return count


class ArticleText(HTMLParser):
    """Collects the title, the summary and the other text of a marked page."""

    def __init__(self, html):
        super().__init__()
        self.found = {"title": [], "summary": [], "body": []}
        self.open = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        if tag in VOID:
            return
        names = dict(attributes)
        state = self.open[-1][1] if self.open else None
        if "data-pagefind-body" in names:
            state = "body"
        elif state and "data-pagefind-ignore" in names:
            state = None
        elif state and tag == "h1":
            state = "title"
        elif state and names.get("class") == "ps-lead":
            state = "summary"
        self.open.append((tag, state))

    def handle_endtag(self, tag):
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data):
        if self.open and self.open[-1][1]:
            self.found[self.open[-1][1]].append(data)

    def texts(self):
        return {key: re.sub(r"\s+", " ", " ".join(parts)).strip() for key, parts in self.found.items()}


def texts(output):
    """Returns title, summary and body of each entry by path."""
    return {path: ArticleText(marked_for_pagefind(html, {})).texts() for path, html in entry_pages(output)}
