"""What the search costs, beside Pagefind on the same pages: making the index, its size, and what a query fetches."""
import gzip
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import pages
from server import StaticServer

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
DATE = ["--date", "2026-11-01"]
PAGEFIND = [sys.executable, "-m", "pagefind"]
# Beyond this Pagefind needs more memory than a machine for this has: 4.8 GB at 10,000.
MOST_FOR_PAGEFIND = 20_000
QUERIES = [
    # in most texts
    "gemeente", "inwoners", "kosten", "samenwerking", "schuldhulpverlening", "gegevens",
    # in a fifth
    "omgevingsvergunning", "warmtenet", "gemeentesecretaris", "wateroverlast", "subsidieregeling", "parkeerbeleid", "raadsbesluit",
    "dienstverlening",
    # in one of a hundred or fewer
    "norovirus", "softwarelicentie", "strafkamer", "houtindustrie", "urgentielijst", "amateurzanger", "kongeraal", "geldkwestie",
    # two words
    "warmtenet subsidieregeling", "gemeenteraad wateroverlast", "schuldhulpverlening inwoners", "norovirus aanpak",
    "omgevingsvergunning Zwolle", "parkeerbeleid binnenstad",
    # parts of compounds
    "vergunning", "secretaris", "subsidie", "overlast",
    # errors
    "warmtnet", "parkeerbelied", "omgevingsvergunnnig", "gemeentesecrtaris",
    # beginnings
    "omgev", "warmte", "parkeerb", "sch",
]

# Notes when the list of results first holds something other than before.
WATCH = """
window.resultaat = () => {
  const box = document.querySelector("[data-zoek-resultaten]");
  const none = document.querySelector("[data-zoek-geen]");
  if (!box) return null;
  return box.querySelector("h3 a") ?? (none && !none.hidden && !box.querySelector("h3") ? none : null);
};
window.wacht = (before) => new Promise((resolve) => {
  const look = () => {
    const now = resultaat();
    if (!now || now === before) return;
    observer.disconnect();
    resolve(performance.timeOrigin + performance.now());
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden", "aria-busy"] });
  look();
});
window.eerste = wacht(null);
"""
NEXT = """async (text) => {
  const input = document.querySelector("main form[role=search] input[type=search]");
  const before = resultaat();
  input.value = text;
  const start = performance.timeOrigin + performance.now();
  const shown = wacht(before);
  input.form.requestSubmit();
  // An answer of nothing after an answer of nothing changes nothing.
  return [start, await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 5000, 0))])];
}"""
ASK_PAGEFIND = """async ([text, bundle, withFilters]) => {
  const start = performance.timeOrigin + performance.now();
  const pagefind = await import(bundle);
  await pagefind.init();
  const found = await pagefind.search(text);
  await Promise.all(found.results.slice(0, 10).map((result) => result.data()));
  const shown = performance.timeOrigin + performance.now();
  if (withFilters) await pagefind.filters();
  return [start, shown];
}"""


def run(command, folder):
    """Returns the CPU seconds and the peak memory in MB of a process and what it started."""
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=complaints)
        _, status, usage = os.wait4(process.pid, 0)
        if os.waitstatus_to_exitcode(status):
            complaints.seek(0)
            raise SystemExit(f"{' '.join(map(str, command))} failed:\n{complaints.read().decode()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6


def tree(folder):
    sizes = [file.stat().st_size for file in Path(folder).rglob("*") if file.is_file()]
    return len(sizes), sum(sizes) / 1e6


def corpus(size, base, ready):
    """Returns the folder of the generated content; one that was made before is only read."""
    if size in ready:
        return Path(ready[size])
    folder = base / f"corpus-{size}"
    command = [sys.executable, HERE.parent / "corpus.py", "--pilots", str(size), "--seed", "1", "--out", folder]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    shutil.copytree(ROOT / "Themes", folder / "Themes")
    return folder


def least(runs):
    """CPU and memory of the runs that were disturbed least."""
    return min(cpu for cpu, _ in runs), min(memory for _, memory in runs)


def facts(folder):
    """The filters of each entry, by its path, as the search page of the site has them."""
    found = {}
    for file in (folder / "Content").glob("*/*.md"):
        front = file.read_text(encoding="utf-8").split("\n---\n", 1)[0]
        lists = {key: re.findall(r"^  - [\"']?(.*?)[\"']?$", items, re.M)
                 for key, items in re.findall(r"^(themas|gemeenten):\n((?:  - .*\n?)+)", front, re.M)}
        found[f"{file.parent.name}/{file.stem}/"] = {
            "soort": [file.parent.name], "fase": re.findall(r"^status: (.*)$", front, re.M),
            "thema": lists.get("themas", []), "gemeente": lists.get("gemeenten", [])}
    return found


class Meter:
    """Sums up what the server sent for a search, before and after a moment."""

    def __init__(self, server, is_counted):
        self.server = server
        self.is_counted = is_counted
        self.savings = {}

    def begin(self):
        self.server.log.clear()

    def settle(self, page):
        """Waits until nothing was sent for a while."""
        count = -1
        while count != len(self.server.log):
            count = len(self.server.log)
            page.wait_for_timeout(150)

    def saved(self, path, size):
        """The bytes that a host saves by sending a script compressed, as nearly all do."""
        if not path.endswith(".js"):
            return 0
        if path not in self.savings:
            self.savings[path] = size - len(gzip.compress(self.server.read(path), 6))
        return self.savings[path]

    def result(self, start, shown):
        sent = [(moment, path, size) for moment, path, size in self.server.log if self.is_counted(path)]
        before = [(path, size) for moment, path, size in sent if moment * 1000 <= shown]
        after = sum(size for moment, _, size in sent if moment * 1000 > shown)
        return {
            "requests": len(before), "bytes": sum(size for _, size in before), "after": after, "ms": shown - start,
            "compressed": sum(size - self.saved(path, size) for path, size in before)}


def ask_site(browser, server, queries):
    """Asks each query with an empty cache, and the one after it in the same page."""
    meter = Meter(server, lambda path: path.startswith("zoekindex/") or path.endswith(".js") and "zoek" in path)
    cold, following = [], []
    for text, later in zip(queries, queries[1:] + queries[:1]):
        context = browser.new_context(locale="nl-NL")
        page = context.new_page()
        page.add_init_script(WATCH)
        meter.begin()
        page.goto(server.url + "zoeken/?q=" + text.replace(" ", "+"), wait_until="domcontentloaded")
        start, shown = page.evaluate("window.eerste.then((shown) => [performance.timeOrigin, shown])")
        meter.settle(page)
        cold.append({"query": text, **meter.result(start, shown)})
        meter.begin()
        start, shown = page.evaluate(NEXT, later)
        meter.settle(page)
        if shown:
            following.append({"query": later, **meter.result(start, shown)})
        context.close()
    return cold, following


def ask_pagefind(browser, server, queries):
    meter = Meter(server, lambda path: path.startswith("pagefind/"))
    cold, following = [], []
    for text, later in zip(queries, queries[1:] + queries[:1]):
        context = browser.new_context(locale="nl-NL")
        page = context.new_page()
        page.goto(server.url + "leeg.html")
        for asked, rows, is_first in ((text, cold, True), (later, following, False)):
            meter.begin()
            start, shown = page.evaluate(ASK_PAGEFIND, [asked, server.url + "pagefind/pagefind.js", is_first])
            meter.settle(page)
            rows.append({"query": asked, **meter.result(start, shown)})
        context.close()
    return cold, following


def measure(sitegen, base, browser, size, ready):
    folder = corpus(size, base, ready)
    output, bare = base / f"output-{size}", base / f"bare-{size}"
    runs = 3 if size <= 1000 else 2 if size <= 10_000 else 1
    build = [sitegen, "build", "--quiet", *DATE]
    whole, without = [], []
    for _ in range(runs):
        for results, command in ((whole, [*build, "--output", output]), (without, [*build, "--output", bare, "--no-search-index"])):
            shutil.rmtree(command[command.index("--output") + 1], ignore_errors=True)
            results.append(run(command, folder))
    shutil.rmtree(bare)
    cpu, memory = least(whole)
    cpu_without, memory_without = least(without)
    files, megabytes = tree(output / "zoekindex")
    ours = {"cpu": cpu - cpu_without, "memory": memory, "without": memory_without, "files": files, "MB": megabytes}
    found = {"size": size, "sitegen": ours}
    queries = QUERIES
    if size <= MOST_FOR_PAGEFIND:
        copies = base / f"pagefind-{size}"
        found["pages"] = pages.copy_for_pagefind(output, copies, facts(folder))
        theirs, peak = run([*PAGEFIND, "--site", copies], copies)
        files, megabytes = tree(copies / "pagefind")
        found["Pagefind"] = {"cpu": theirs, "memory": peak, "without": 0, "files": files, "MB": megabytes}
        server = StaticServer(output, pagefind=copies / "pagefind")
        found["Pagefind"]["cold"], found["Pagefind"]["next"] = ask_pagefind(browser, server, queries)
    else:
        server = StaticServer(output)
    found["sitegen"]["cold"], found["sitegen"]["next"] = ask_site(browser, server, queries)
    server.close()
    for name in (f"output-{size}", f"pagefind-{size}", f"corpus-{size}"):
        shutil.rmtree(base / name, ignore_errors=True)
    print(f"{size:,} entries measured", file=sys.stderr, flush=True)
    return found


def middle(rows, key, scale=1.0, digits=0):
    values = [row[key] * scale for row in rows]
    return f"{statistics.median(values):.{digits}f} ({max(values):.{digits}f})"


def tables(costs):
    lines = ["| entries | | index CPU s | peak MB | of it without index | files | MB |", "|---|---|---|---|---|---|---|"]
    for found in costs:
        for name in ("sitegen", "Pagefind"):
            if made := found.get(name):
                without = f"{made['without']:.0f}" if made["without"] else "–"
                lines.append(f"| {found['size']:,} | {name} | {made['cpu']:.2f} | {made['memory']:.0f} | {without} | "
                             f"{made['files']:,} | {made['MB']:.2f} |")
    lines += ["", f"Until the first results, median (greatest) of {len(QUERIES)} queries; kB as stored, and with scripts compressed:", "",
              "| entries | | | requests | kB | kB compressed | kB after | ms |", "|---|---|---|---|---|---|---|---|"]
    for found in costs:
        for name in ("sitegen", "Pagefind"):
            for key, label in (("cold", "first query"), ("next", "next query")):
                if rows := found.get(name, {}).get(key):
                    lines.append(
                        f"| {found['size']:,} | {name} | {label} | {middle(rows, 'requests')} | {middle(rows, 'bytes', 0.001, 1)} | "
                        f"{middle(rows, 'compressed', 0.001, 1)} | {middle(rows, 'after', 0.001, 1)} | {middle(rows, 'ms')} |")
    return lines + goals(costs) + growth(costs)


def goals(costs):
    found = next((each for each in costs if each["size"] == 10_000), None)
    if not found:
        return []
    ours, theirs = found["sitegen"], found["Pagefind"]
    cold, following = ([row["compressed"] / 1000 for row in ours[key]] for key in ("cold", "next"))
    rows = [
        ("index CPU, of Pagefind's", ours["cpu"] / theirs["cpu"], 1 / 6),
        ("peak memory of the whole build, of Pagefind's", ours["memory"] / theirs["memory"], 1 / 8),
        ("bytes of the index, of Pagefind's", ours["MB"] / theirs["MB"], 1 / 3),
        ("kB until first results, median", statistics.median(cold), 60), ("the same, greatest", max(cold), 60),
        ("kB of the next query, median", statistics.median(following), 25), ("the same, greatest", max(following), 25)]
    return ["", "| goal at 10,000 | is | at most | met |", "|---|---|---|---|"] + [
        f"| {name} | {value:.3g} | {most:.3g} | {'yes' if value <= most else 'no'} |" for name, value, most in rows]


def growth(costs):
    """The bytes of a query at the greatest size beside those at the size before it."""
    if len(costs) < 2:
        return []
    lines = ["", "| growth of the bytes of a query | first, median (greatest) | next, median (greatest) |", "|---|---|---|"]
    for small, great in zip(costs, costs[1:]):
        cells = []
        for key in ("cold", "next"):
            before, after = ([row["compressed"] for row in each["sitegen"][key]] for each in (small, great))
            cells.append(f"{statistics.median(after) / max(1, statistics.median(before)):.2f} ({max(after) / max(1, max(before)):.2f})")
        lines.append(f"| {small['size']:,} to {great['size']:,} | " + " | ".join(cells) + " |")
    return lines
