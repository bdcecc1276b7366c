"""What the sources say of each page that has one: kind, subjects, municipalities and phase, for filters."""
import csv
import functools
from pathlib import Path

import judged_corpus

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = {
    "pilots": "pilot", "best-practices": "best-practice", "praktijkproeven": "praktijkproef", "challenges": "challenge",
    "diensten": "dienst", "besluiten": "besluit", "programmas": "programma", "organisaties": "organisatie", "themas": "thema",
    "domeinen": "domein", "succesfactoren": "succesfactor", "reeksen": "reeks", "artikelen": "artikel",
    "onderzoeken": "onderzoek", "bijeenkomsten": "bijeenkomst", "paginas": "pagina",
}
LISTS = {"themas": "thema", "indieners": "gemeente", "partners": "gemeente"}


def front_matter(text):
    """Reads the lists and single values at the left margin; the content needs no more than that here."""
    found, key = {}, None
    for line in text.split("\n---\n", 1)[0].splitlines()[1:]:
        if line[:1] not in (" ", "-", "#", "") and ":" in line:
            key, value = line.split(":", 1)
            found[key] = value.strip().strip("\"'") or []
        elif line.startswith("  - ") and isinstance(found.get(key), list):
            found[key].append(line[4:].strip().strip('"'))
    return found


@functools.cache
def municipalities():
    """The slug of each municipality by its name, and by the names it had."""
    with open(ROOT / "Content/gemeenten.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    slugs = {row["naam"]: row["slug"] for row in rows}
    codes = {row["code"]: row["slug"] for row in rows}
    with open(ROOT / "Content/gemeenten-aliassen.csv", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            slugs.setdefault(row["naam"], codes.get(row["opvolgers"].split(";")[0]))
    return slugs


def of_text(kind, text):
    front = front_matter(text)
    facts = {"soort": [kind], "fase": [front["fase"]] if front.get("fase") else []}
    for field, key in LISTS.items():
        values = front.get(field) or []
        if key == "gemeente":
            values = [municipalities()[name] for name in values if name in municipalities()]
        facts[key] = facts.get(key, []) + values
    return facts


@functools.cache
def facts():
    """Returns the facts of the real and the judged entries by the path of their page."""
    found = {}
    for folder, kind in FOLDERS.items():
        for file in sorted((ROOT / "Content" / folder).glob("*.md")):
            path = f"{file.stem}/" if kind == "pagina" else f"{folder}/{file.stem}/"
            found[path] = of_text(kind, file.read_text(encoding="utf-8"))
    for entry in judged_corpus.entries():
        found[entry.path] = of_text(entry.kind, entry.text)
    return found
