#!/usr/bin/env python3
"""Measures the search of the site beside Pagefind and lunr: how good the answers are, and what they cost.

    bench_search.py [--sitegen PATH] [--sizes 1000,10000] [--huge] [--no-quality] [--out FILE] [--details FILE]

Quality: the judged queries (judgements.py) over the real content and the judged corpus, asked in Chromium on the search page,
of Pagefind's interface for scripts on the same pages, and of lunr over the same texts. Cost (cost.py): generated content
(../corpus.py) of some sizes. All folders are on tmpfs and go away.
"""
import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import sync_playwright

import cost
import judged_corpus
import pages
import site_facts
from engines import Lunr, Pagefind, SitePage, Terminal
from scores import Scores
from server import StaticServer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATE = ["--date", "2026-11-01"]
# The goals of issue 4, of which each line of the table says whether they are met.
GOALS = {"ndcg": 0.90, "lead": 0.25, "compounds": 0.95, "typos": 0.90, "nonsense": 1.0}


def chromium(playwright):
    names = ["chromium", "chromium-browser", "google-chrome"]
    path = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    return playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])


def judged_project(sitegen, base):
    """Builds the site with the real and the judged entries; returns the folder of the project."""
    project = base / "judged"
    shutil.copytree(ROOT / "Content", project / "Content")
    shutil.copytree(ROOT / "Themes", project / "Themes")
    judged_corpus.write(project / "Content")
    subprocess.run([sitegen, "build", "--quiet", *DATE], cwd=project, check=True)
    return project


def quick_quality(sitegen, base):
    """Asks the terminal only."""
    rows = json.loads((HERE / "queries.json").read_text(encoding="utf-8"))
    engine = Terminal(sitegen, judged_project(sitegen, base))
    return rows, [(engine.name, Scores(rows, [engine.search(row["query"], row.get("facets", {})) for row in rows]))]


def judged_site(sitegen, base):
    """Builds the judged site, and Pagefind's copy of its pages."""
    output, copies = judged_project(sitegen, base) / "Output", base / "judged-pagefind"
    pages.copy_for_pagefind(output, copies, site_facts.facts())
    subprocess.run([*cost.PAGEFIND, "--site", copies], check=True, stdout=subprocess.DEVNULL)
    return output, copies / "pagefind"


def quality(sitegen, base, browser):
    rows = json.loads((HERE / "queries.json").read_text(encoding="utf-8"))
    output, bundle = judged_site(sitegen, base)
    server = StaticServer(output, pagefind=bundle)
    engines = [SitePage(browser, server.url), Pagefind(browser, server.url), Lunr(pages.texts(output), site_facts.facts())]
    found = []
    for engine in engines:
        start = time.monotonic()
        answers = [engine.search(row["query"], row.get("facets", {})) for row in rows]
        print(f"{engine.name}: {len(rows)} queries in {time.monotonic() - start:.0f} s", file=sys.stderr)
        found.append((engine.name, Scores(rows, answers)))
    server.close()
    return rows, found


def cells(scores, chosen):
    found = scores.of(chosen)
    return f"{found['ndcg']:.2f} | {found['recall']:.2f} | {100 * found['zero']:.0f}"


def quality_table(rows, found):
    names = [name for name, _ in found]
    lines = ["| queries | n | " + " | ".join(f"{name} nDCG@10 | recall@10 | zero hits %" for name in names) + " |",
             "|---|---|" + "---|---|---|" * len(names)]
    kinds = list(dict.fromkeys(row["kind"] for row in rows if row["relevant"]))
    groups = [(kind, lambda row, kind=kind: row["kind"] == kind) for kind in kinds]
    groups += [
        ("**compounds**", lambda row: row["kind"].startswith("compound")),
        ("**typos**", lambda row: row["kind"].startswith("typo")),
        ("**tuning half**", lambda row: row["set"] == "tuning"),
        ("**held-out half**", lambda row: row["set"] == "held-out"),
        ("**all**", lambda row: True),
    ]
    for name, chosen in groups:
        count = found[0][1].of(chosen)["n"]
        lines.append(f"| {name} | {count} | " + " | ".join(cells(scores, chosen) for _, scores in found) + " |")
    lines += ["", "| nonsense | n | " + " | ".join(f"{name} without hits %" for name in names) + " |", "|---|---|" + "---|" * len(names)]
    for kind in [*dict.fromkeys(row["kind"] for row in rows if not row["relevant"]), ""]:
        chosen = (lambda row, kind=kind: row["kind"] == kind) if kind else (lambda row: True)
        count = sum(chosen(row) for row in rows if not row["relevant"])
        shares = " | ".join(f"{100 * scores.nonsense_without_hits(chosen):.0f}" for _, scores in found)
        lines.append(f"| {kind or '**all**'} | {count} | {shares} |")
    shares = " | ".join(f"{100 * scores.precision_of_nothing():.0f}" for _, scores in found)
    lines.append(f"| of all answers 'nothing', rightly so % | | {shares} |")
    return lines


def goals(found):
    ours = found[0][1]
    everything = ours.of()
    compounds = ours.of(lambda row: row["kind"].startswith("compound"))["recall"]
    typos = ours.of(lambda row: row["kind"].startswith("typo"))["recall"]
    rows = [
        ("nDCG@10", everything["ndcg"], GOALS["ndcg"]),
        *[("nDCG@10 above Pagefind", everything["ndcg"] - scores.of()["ndcg"], GOALS["lead"])
          for name, scores in found if name == "Pagefind"],
        ("recall@10 of compounds", compounds, GOALS["compounds"]),
        ("recall@10 of typos", typos, GOALS["typos"]),
        ("nonsense without hits", ours.nonsense_without_hits(), GOALS["nonsense"]),
    ]
    return ["| goal | is | at least | met |", "|---|---|---|---|"] + [
        f"| {name} | {value:.3f} | {least:.2f} | {'yes' if value >= least - 1e-9 else 'no'} |" for name, value, least in rows]


def details(rows, found):
    """A line for each query: the scores of each engine and the first answers of the first."""
    lines = []
    for place, row in enumerate(rows):
        links = [scores.answers[place] for _, scores in found]
        if row["relevant"]:
            scored = [next(r for r in scores.rows if r["query"] == row["query"] and r.get("facets") == row.get("facets"))
                      for _, scores in found]
            marks = "  ".join(f"{name} {each['ndcg']:.2f}/{each['recall']:.2f}" for (name, _), each in zip(found, scored))
        else:
            marks = "  ".join(f"{name} {len(each)} hits" for (name, _), each in zip(found, links))
        lines.append(f"{row['kind']:24} {row['set']:8} {row['query']} {row.get('facets', '')}  {marks}")
        lines += [f"      {row['relevant'].get(link, 0)} {link}" for link in links[0]]
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sitegen", default=os.path.join(ROOT, ".build/release/sitegen"))
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of entries for the costs; empty for none")
    parser.add_argument("--huge", action="store_true", help="100,000 entries as well, without Pagefind")
    parser.add_argument(
        "--ready", action="append", default=[], metavar="SIZE=FOLDER", help="content that corpus.py made before; it is only read")
    parser.add_argument("--no-quality", action="store_true", help="only the costs")
    parser.add_argument("--quick", action="store_true", help="only the quality, asked of `sitegen search`")
    parser.add_argument("--out", help="write the tables to this file as well")
    parser.add_argument("--details", help="write a line for each query, with what the site found, to this file")
    options = parser.parse_args()
    sitegen = os.path.abspath(options.sitegen)
    sizes = [int(size) for size in options.sizes.split(",") if size] + ([100_000] if options.huge else [])
    ready = {int(size): folder for size, folder in (each.split("=", 1) for each in options.ready)}
    base = Path(tempfile.mkdtemp(prefix="sitegen-search-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None))
    version = subprocess.run([sitegen, "--version"], capture_output=True, text=True, check=True).stdout.split("\n")[0]
    lines = [f"{time.strftime('%Y-%m-%d')}, {version}, Pagefind 1.5.2, lunr 0.8.0, {os.cpu_count()} cores, on tmpfs", ""]
    try:
        with sync_playwright() as playwright:
            browser = chromium(playwright)
            if not options.no_quality:
                rows, found = quick_quality(sitegen, base) if options.quick else quality(sitegen, base, browser)
                lines += [*quality_table(rows, found), "", *goals(found), ""]
                if options.details:
                    Path(options.details).write_text(details(rows, found), encoding="utf-8")
                print("\n".join(lines), flush=True)
            if sizes and not options.quick:
                lines += cost.tables([cost.measure(sitegen, base, browser, size, ready) for size in sizes])
            browser.close()
    finally:
        shutil.rmtree(base, ignore_errors=True)
    table = "\n".join(lines) + "\n"
    print("\n" + table)
    if options.out:
        Path(options.out).write_text(table, encoding="utf-8")


if __name__ == "__main__":
    main()
