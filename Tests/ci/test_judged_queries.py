"""The judged queries for `make bench-search`: whole, and about pages that are there."""

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")).resolve()
QUERIES = json.loads((ROOT / "Benchmarks/search/queries.json").read_text(encoding="utf-8"))
NONSENSE = [row["query"] for row in QUERIES if row["kind"].startswith("nonsense")]


@pytest.fixture(scope="module")
def benchmark():
    sys.path.insert(0, str(ROOT / "Benchmarks/search"))
    try:
        yield importlib.import_module
    finally:
        sys.path.pop(0)


@pytest.fixture(scope="module")
def content(benchmark, tmp_path_factory):
    """The folder Content with the judged corpus in it."""
    folder = tmp_path_factory.mktemp("project") / "Content"
    shutil.copytree(ROOT / "Content", folder)
    benchmark("judged_corpus").write(folder)
    shutil.copytree(ROOT / "Themes", folder.parent / "Themes")
    return folder


def test_the_file_is_what_the_judgements_give(benchmark):
    text = (ROOT / "Benchmarks/search/queries.json").read_text(encoding="utf-8")
    assert text == benchmark("judgements").text()


def test_each_kind_of_query_is_there_at_least_twelve_times():
    kinds = Counter(row["kind"].split(":")[0] if row["kind"].startswith("nonsense") else row["kind"] for row in QUERIES)
    assert len(QUERIES) >= 160
    assert set(kinds) == {
        "plain", "inflected", "compound: part", "compound: written apart", "compound: written whole", "typo: one",
        "typo: two", "typo: compound", "synonym", "name", "phrase", "several words", "two facets", "beginning",
        "nonsense", "number", "marks"}
    assert {kind: count for kind, count in kinds.items() if count < 12} == {}
    assert kinds["nonsense"] >= 15


def test_about_half_of_the_queries_is_held_out():
    share = sum(row["set"] == "held-out" for row in QUERIES) / len(QUERIES)
    assert 0.4 < share < 0.6
    assert {row["set"] for row in QUERIES} == {"tuning", "held-out"}


def test_what_reading_showed_to_fail_elsewhere_is_asked():
    asked = {row["query"] for row in QUERIES}
    assert {"vergunning", "hulpverlening", "participatie", "secretaris", "parkervergunning", "technologie"} <= asked


def test_each_query_is_asked_once_and_has_a_reason_and_grades():
    names = [(row["query"], json.dumps(row.get("facets", {}))) for row in QUERIES]
    assert len(set(names)) == len(names)
    for row in QUERIES:
        assert row["why"]
        assert bool(row["relevant"]) == (not row["kind"].startswith("nonsense")), row["query"]
        assert set(row["relevant"].values()) <= {1, 2, 3}
        assert not row["relevant"] or max(row["relevant"].values()) >= 2, row["query"]


def test_each_judged_page_exists(content):
    slugs = {line.split(",")[2] for line in (content / "gemeenten.csv").read_text(encoding="utf-8").splitlines()[1:]}
    slugs |= {line.split(",")[2] for line in (content / "provincies.csv").read_text(encoding="utf-8").splitlines()[1:]}
    missing = set()
    for path in {path for row in QUERIES for path in row["relevant"]}:
        name = path.rstrip("/")
        if name.startswith(("gemeenten/", "provincies/")):
            there = name.split("/")[1] in slugs
        else:
            there = (content / f"{name}.md").is_file() or (content / f"paginas/{name}.md").is_file()
        if not there:
            missing.add(path)
    assert missing == set()


def test_the_generator_accepts_the_judged_corpus(content):
    assert sum(1 for _ in content.rglob("*.md")) >= 300
    run = subprocess.run([SITEGEN, "check", "--date", "2026-11-01"], cwd=content.parent, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr


def test_the_judged_corpus_is_the_same_each_time(benchmark):
    corpus = benchmark("judged_corpus")
    assert [(entry.path, entry.text) for entry in corpus.entries()] == [(entry.path, entry.text) for entry in corpus.entries()]


def folded(text):
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def within(a, b, most):
    """Whether so many errors make one word of the other; two neighbours exchanged are one error."""
    # An error adds or takes away at most one letter.
    if abs(len(a) - len(b)) > most or len(set(a) - set(b)) > most or len(set(b) - set(a)) > most:
        return False
    before, row = None, list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before_last, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y)))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                row[j] = min(row[j], before_last[j - 2] + 1)
    return row[-1] <= most


def test_nonsense_is_far_from_every_word(content):
    words = {
        word for file in content.rglob("*") if file.is_file()
        for word in re.findall(r"[a-z0-9]+", folded(file.read_text(encoding="utf-8")))}
    near = [
        (nonsense, word) for nonsense in NONSENSE for word in words
        if word.startswith(nonsense) or within(word, nonsense, 3 if len(nonsense) >= 8 else 2)]
    assert near == []


def test_every_misspelled_word_is_really_misspelled(content):
    words = {
        word for file in content.rglob("*.md")
        for word in re.findall(r"[a-z0-9]+", folded(file.read_text(encoding="utf-8")))}
    typos = [row["query"] for row in QUERIES if row["kind"].startswith("typo")]
    assert [typo for typo in typos if folded(typo) in words] == []
    far = [typo for typo in typos if not any(within(word, typo, 2 if len(typo) >= 8 else 1) for word in words)]
    assert far == []


def test_scores_are_one_for_the_best_order_and_less_for_any_other(benchmark):
    scores = benchmark("scores")
    relevant = {"a/": 3, "b/": 2, "c/": 1}
    assert scores.ndcg(["a/", "b/", "c/"], relevant) == 1
    assert scores.ndcg(["c/", "b/", "a/"], relevant) == pytest.approx((1 + 3 / 1.58496 + 7 / 2) / (7 + 3 / 1.58496 + 1 / 2), rel=1e-4)
    assert scores.ndcg(["x/", "y/"], relevant) == 0
    assert scores.recall(["x/", "a/", "c/"], relevant) == pytest.approx(2 / 3)
    many = {f"{number}/": 1 for number in range(30)}
    assert scores.recall([f"{number}/" for number in range(10)], many) == 1


def test_pagefind_gets_the_entry_with_its_filters_and_without_other_entries(benchmark):
    pages = benchmark("pages")
    html = (
        '<body><main><article class="ps-entry ps-entry--pilot"><nav class="x"><a>Elders</a></nav><h1>Kop</h1>'
        '<p class="ps-lead">Kort.</p><p>Lang &amp; breed<br>verhaal</p>'
        '<section class="ps-band" id="v"><article class="ps-card"><h3>Ander</h3></article></section></article></main></body>')
    marked = pages.marked_for_pagefind(html, {"soort": ["pilot"]})
    assert marked.count("data-pagefind-body") == 1
    assert 'data-pagefind-filter="soort:pilot"' in marked
    assert pages.ArticleText(marked).texts() == {"title": "Kop", "summary": "Kort.", "body": "Lang & breed verhaal"}
