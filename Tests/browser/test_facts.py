"""Every fact of the table stands on the site, where a reader finds it."""

import re
from pathlib import Path

import pytest

from site_pages import SitePage, normalized, pages

TABLE = Path(__file__).resolve().parents[1] / "facts.md"


def rows() -> list[tuple[str, str, str, str]]:
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip().replace("\\|", "|") for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]
    return [tuple(row) for row in cells if row[0] != "id" and not set(row[0]) <= {"-", ":"}]


def page_of(entry: str, output: Path) -> SitePage | None:
    """Returns the page of an entry: in the folder of its kind, or at the root for a plain page."""
    stem = re.sub(r"\.md$", "", entry)
    everything = pages(output)
    return everything.get(f"{stem}/index.html") or everything.get(f"{Path(stem).name}/index.html")


def test_the_table_has_rows_of_four_cells():
    assert len(rows()) > 100
    assert [row for row in rows() if len(row) != 4 or not all(row)] == []


def test_no_fact_of_an_article_is_missing_from_the_table():
    numbers: dict[str, set[int]] = {}
    for fact, *_ in rows():
        if match := re.fullmatch(r"(S[0-4])-(\d+)", fact):
            numbers.setdefault(match[1], set()).add(int(match[2]))
    assert sorted(numbers) == ["S0", "S1", "S2", "S3", "S4"]
    gaps = {article: sorted(set(range(1, max(found) + 1)) - found) for article, found in numbers.items()}
    assert gaps == {article: [] for article in numbers}


@pytest.mark.parametrize("entry", sorted({row[2] for row in rows()}))
def test_the_words_of_every_fact_stand_on_the_page_of_its_entry(entry, output):
    page = page_of(entry, output)
    assert page is not None, f"no page for {entry}"
    missing = [(fact, words) for fact, _, place, words in rows()
               if place == entry and normalized(words) not in page.text]
    assert missing == []
