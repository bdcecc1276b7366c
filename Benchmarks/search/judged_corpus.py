#!/usr/bin/env python3
"""Seeded generator of the entries that the judged queries ask for, beside the real content.

    judged_corpus.py --out DIR

Writes pilots, best practices and challenges below DIR in the model of Content/, so that one site holds both. An entry is
about one subject of subjects.txt, in one form of its name; some name a second subject in passing, an organisation, or a
phrase. All of that is a fact of the entry (`Entry`), from which judgements.py says what is relevant, and all of it can be
read in the text. The same source gives the same bytes.
"""
import argparse
import dataclasses
import random
import re
import unicodedata
from pathlib import Path

HERE = Path(__file__).resolve().parent
SEED = 20261122

MUNICIPALITIES = """Zwolle|Deventer|Apeldoorn|Breda|Tilburg|Leeuwarden|Assen|Emmen|Haarlem|Alkmaar|Leiden|Delft|Gouda|Dordrecht|
Venlo|Roermond|Maastricht|Nijmegen|Arnhem|Ede|Amersfoort|Zeist|Almere|Lelystad|Terneuzen|Goes|'s-Gravenhage|
's-Hertogenbosch|Westerkwartier|Eemsdelta|Súdwest-Fryslân|Enschede""".replace("\n", "").split("|")

TITLES = [
    "Aan de slag met {f} in {g}", "{F} in {g}", "{g} begint klein met {f}", "{F}: wat werkt in {g}?",
    "Verder met {f} in {g}", "{F} op een andere manier in {g}",
]
NAMES = """Weerhaan Lichtpunt Ankerplaats Springplank Waterlelie Kruispunt Vuurtoren Bijenkorf Schakel Zonnewijzer Kastanje
Roodborst Windvaan Zandloper Parelmoer Klaverblad Sterrenwacht Hooiberg Rietkraag Korenbloem""".split()
SUMMARIES = [
    "De gemeente {g} gaat aan het werk met {f}. De eerste uitkomsten zijn er al.",
    "In {g} draait het om {f}. Een klein team houdt bij wat goed gaat en wat niet.",
    "Met {f} wil {g} het leven van mensen makkelijker maken.",
    "{g} doet ervaring op met {f} en vertelt hier wat dat kost en oplevert.",
]
OPENINGS = [
    "In {g} begon dit in {jaar} met een gesprek van een uur.",
    "Het idee kwam in {jaar} van een medewerker die al lang in {g} werkt.",
    "Sinds {jaar} is er in {g} een klein team dat hier elke week aan werkt.",
    "De wethouder van {g} gaf in {jaar} het startsein.",
]
FILLERS = """Het team schreef elke week op wat er tegenviel.
Na drie maanden keek iedereen opnieuw of het zin had.
De kosten bleven binnen wat er was afgesproken.
Niet alles lukte, en dat staat er eerlijk bij.
Een draaiboek van vier bladzijden is op te vragen.
De handleiding is in gewone taal geschreven.
Bijna iedereen die het probeerde, wil ermee door.
Wie twijfelt, mag een dag komen meelopen.
De eerste versie was op papier en werd drie keer veranderd.
Er was meer overleg nodig dan gedacht.
Een stagiair maakte er een mooi overzicht van.
Het kostte ongeveer een halve werkweek per maand.
De balie kreeg minder telefoontjes dan daarvoor.
Uit de klachten bleek wat er beter moest.
Collega's van een andere afdeling sloten later aan.
Het bestuur kreeg elk kwartaal een kort verslag.
De leverancier paste het contract zonder extra geld aan.
Klein beginnen bleek verstandig.
Een spreadsheet was in het begin genoeg.
De uitkomsten zijn besproken op een middag met taart.
Er kwam een korte film van.
Twee andere gemeenten kwamen kijken.
Wat niet werkte, is na een maand gestopt.
Het moeilijkst was om tijd vrij te maken.
De planning schoof twee weken op door ziekte.
Voor de zomer valt er een nieuw besluit.
Alle stappen staan op een rij in een schema.
Mensen konden kiezen of zij meededen.
De tekst van de brief is drie keer korter geworden.
Er ligt nu een lijst met tien tips.""".splitlines()
HEADINGS = ["Wat is het?", "Hoe gaat het?", "Wat valt op?"]
MENTIONS = [
    "Eerder deed de gemeente al ervaring op met {f}.", "Het lijkt op wat er elders gebeurde bij {f}.",
    "Later komt er misschien ook aandacht voor {f}.",
]
ORGANISATIONS = {
    "kompaan": "Stichting Kompaan", "zonneweide": "Coöperatie Zonneweide", "lindhout": "Bureau Lindhout",
    "westerdam": "Hogeschool Westerdam", "merelhof": "Zorggroep Merelhof", "steenuil": "Adviesgroep Steenuil",
}
# A phrase, and the same words apart from each other.
PHRASES = {
    "warme-overdracht": (
        "Er is steeds een warme overdracht tussen de twee teams.",
        "Bij de ontvangst was er warme soep, want buiten vroor het. Een week later volgde de overdracht van de stukken."),
    "gouden-uur": (
        "Het eerste contact valt binnen het gouden uur.",
        "Op de gevel hangen gouden letters uit een andere eeuw. De rondleiding duurt een uur."),
    "blauwe-loper": (
        "Starters krijgen de blauwe loper uitgerold.",
        "Het hek is blauwe verf gewend. Op de trap ligt een loper voor gasten."),
    "sleutel-onder-de-mat": (
        "Het motto is: de sleutel onder de mat.",
        "De sleutel ligt bij de receptie. Onder de tafel staat een doos, en de mat bij de deur is nieuw."),
    "drempel-naar-buiten": (
        "Zij noemen het de drempel naar buiten.",
        "Buiten was het koud. Voor sommigen is de drempel hoog, maar zij kwamen later toch naar het gebouw."),
    "lange-adem": (
        "Dit vraagt een lange adem van het college.",
        "Door de lange gang liepen wij naar boven. Boven waren wij buiten adem."),
}
# Entries about two subjects at once.
PAIRS = [
    ("laadpaal", "deelauto", "Laadpalen voor deelauto's in {g}", "Elke laadpaal heeft een plek voor een deelauto."),
    ("laadpaal", "sportvereniging", "Laadpalen bij de sportvereniging in {g}", "Op het veld van de sportvereniging staan zes laadpalen."),
    ("eenzaamheid", "bibliotheek", "De bibliotheek tegen eenzaamheid in {g}", "In de bibliotheek is een tafel tegen eenzaamheid."),
    ("zwerfafval", "weekmarkt", "Zwerfafval na de weekmarkt in {g}", "Na de weekmarkt verdwijnt het zwerfafval binnen een uur."),
    ("drone", "woz-waarde", "Drones meten de WOZ-waarde in {g}", "Beelden van drones helpen bij de WOZ-waarde."),
    ("statushouder", "fietsenstalling", "Statushouders werken in de fietsenstalling in {g}", "Vier statushouders beheren de fietsenstalling."),
    ("mantelzorger", "dementie", "Mantelzorgers en dementie in {g}", "Mantelzorgers leren over dementie."),
    ("schoolplein", "hittestress", "Schoolpleinen tegen hittestress in {g}", "Meer schaduw op het schoolplein geeft minder hittestress."),
    ("chatbot", "paspoort", "Een chatbot over paspoorten in {g}", "De chatbot weet wanneer een paspoort klaar is."),
    ("buurtapp", "vuurwerk", "Met de buurtapp tegen vuurwerk in {g}", "In de buurtapp melden bewoners vuurwerk."),
    ("jongerenraad", "burgerberaad", "De jongerenraad in het burgerberaad in {g}", "De jongerenraad opent het burgerberaad."),
    ("regenton", "wateroverlast", "Regentonnen tegen wateroverlast in {g}", "Elke regenton scheelt een beetje wateroverlast."),
    ("taalcafé", "vrijwilliger", "Vrijwilligers in het taalcafé in {g}", "Het taalcafé draait op vrijwilligers."),
    ("schuldhulpverlening", "energiecoach", "Schuldhulpverlening met een energiecoach in {g}", "De schuldhulpverlening stuurt een energiecoach mee."),
]
OPEN_PHASES = ("gepubliceerd", "in-uitvoering")


@dataclasses.dataclass
class Subject:
    key: str
    theme: str
    forms: list
    sentences: list


@dataclasses.dataclass
class Entry:
    """An entry and what is known of it because it was put there."""

    kind: str
    slug: str
    subjects: list
    title: str
    municipality: str
    themes: list
    phase: str
    year: int
    form: str
    name: str = ""
    is_seeking: bool = False
    mentions: list = dataclasses.field(default_factory=list)
    organisation: str = ""
    organisation_is_in_summary: bool = False
    phrase: str = ""
    scattered: str = ""
    text: str = ""

    @property
    def path(self):
        return f"{ {'pilot': 'pilots', 'best-practice': 'best-practices', 'challenge': 'challenges'}[self.kind]}/{self.slug}/"


def slug(text):
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def subjects():
    found = {}
    for line in (HERE / "subjects.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            key, theme, forms, *sentences = [part.strip() for part in line.split(" | ")]
            found[key] = Subject(key, theme, [form.strip() for form in forms.split(";")], sentences)
    return found


def entries():
    """Returns all entries, in the order in which they were made."""
    rnd = random.Random(SEED)
    known = subjects()
    made = []
    count = 0

    def add(keys, title, form, name=""):
        nonlocal count
        municipality = MUNICIPALITIES[(count * 7 + count // 32) % len(MUNICIPALITIES)]
        kind = ["pilot", "pilot", "best-practice", "pilot", "challenge", "pilot", "best-practice"][count % 7]
        phase = rnd.choice({
            "pilot": ["gepubliceerd", "in-uitvoering", "in-uitvoering", "resultaat", "afgerond"],
            "best-practice": ["aangeboden", "ontsloten"], "challenge": ["geformuleerd", "prototype", "resultaat"],
        }[kind])
        title = title.format(f=form, F=form[0].upper() + form[1:], g=municipality)
        made.append(Entry(
            kind=kind, slug=f"{slug(keys[0])}-{slug(municipality)}-{count + 1}", subjects=keys, title=title,
            municipality=municipality, themes=sorted({known[key].theme for key in keys}), phase=phase,
            year=2021 + rnd.randrange(6), form=form, name=name,
            is_seeking=kind == "pilot" and phase in OPEN_PHASES and rnd.random() < 0.5))
        count += 1

    names = 0
    for subject in known.values():
        for number, form in enumerate(subject.forms):
            # Not every title gives away what an entry is about.
            if number == 2 and names < len(NAMES):
                add([subject.key], "Project " + NAMES[names] + " in {g}", form, name=NAMES[names].lower())
                names += 1
            else:
                add([subject.key], TITLES[rnd.randrange(len(TITLES))], form)
    for first, second, title, _ in PAIRS:
        add([first, second], title, known[first].forms[0])

    plain = [entry for entry in made if len(entry.subjects) == 1]
    for key in known:
        for entry in rnd.sample([entry for entry in plain if key not in entry.subjects and not entry.mentions], 2):
            entry.mentions.append(key)
    for key in ORGANISATIONS:
        for number, entry in enumerate(rnd.sample([entry for entry in plain if not entry.organisation], 3)):
            entry.organisation = key
            entry.organisation_is_in_summary = number == 0
    for key in PHRASES:
        free = [entry for entry in plain if not entry.phrase and not entry.scattered]
        chosen = rnd.sample(free, 5)
        for entry in chosen[:3]:
            entry.phrase = key
        for entry in chosen[3:]:
            entry.scattered = key
    for entry in made:
        entry.text = text(entry, known, rnd)
    return made


def text(entry, known, rnd):
    own = [known[key] for key in entry.subjects]
    summary = rnd.choice(SUMMARIES).format(f=entry.form, g=entry.municipality)
    paragraphs = [[rnd.choice(OPENINGS).format(g=entry.municipality, jaar=entry.year)], [], []]
    fillers = rnd.sample(FILLERS, 7)
    if len(own) == 2:
        sentence = next(pair[3] for pair in PAIRS if [pair[0], pair[1]] == entry.subjects)
        summary = f"{sentence} De gemeente {entry.municipality} kijkt of dat werkt."
        paragraphs[0].append(sentence)
    paragraphs[0] += [own[0].sentences[0].format(f=entry.form), fillers[0]]
    paragraphs[1] += [own[-1].sentences[1], fillers[1], fillers[2], fillers[3]]
    paragraphs[2] += [fillers[4], fillers[5]]
    for key in entry.mentions:
        form = known[key].forms[rnd.randrange(len(known[key].forms))]
        paragraphs[2].append(rnd.choice(MENTIONS).format(f=form))
    if entry.organisation:
        sentence = f"{ORGANISATIONS[entry.organisation]} helpt bij de uitvoering."
        if entry.organisation_is_in_summary:
            summary += " " + sentence
        else:
            paragraphs[1].append(sentence)
    if entry.phrase:
        paragraphs[1].append(PHRASES[entry.phrase][0])
    if entry.scattered:
        paragraphs[1].append(PHRASES[entry.scattered][1])
    paragraphs[2].append(fillers[6])

    front = [f"titel: {quoted(entry.title)}", f"samenvatting: {quoted(summary)}", f"fase: {entry.phase}"]
    if entry.kind == "challenge":
        front.append(f"vraag: {quoted('Hoe komt ' + entry.municipality + ' verder met ' + entry.form + '?')}")
    front.append("themas:")
    front += [f"  - {theme}" for theme in entry.themes]
    front += ["indieners:", f"  - {quoted(entry.municipality)}"]
    if entry.is_seeking:
        front += ["zoekt-partners:", "  open: true"]
    front += ["bronnen:", "  - titel: Eigen opgave"]
    month = f"{entry.year}-{rnd.randrange(1, 13):02}" if entry.year < 2026 else f"2026-{rnd.randrange(1, 11):02}"
    front.append(f"{'in-gebruik-sinds' if entry.kind == 'best-practice' else 'gestart'}: {month}")
    body = "\n\n".join(f"## {heading}\n\n" + "\n".join(part) for heading, part in zip(HEADINGS, paragraphs))
    return "---\n" + "\n".join(front) + "\n---\n" + body + "\n"


def quoted(text):
    return '"' + text.replace('"', '\\"') + '"'


def write(folder):
    """Writes all entries below a folder and returns them."""
    made = entries()
    for entry in made:
        file = Path(folder, entry.path.rstrip("/") + ".md")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(entry.text, encoding="utf-8")
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", required=True, help="the folder Content of a copy of the project")
    print(f"{len(write(parser.parse_args().out))} entries")


if __name__ == "__main__":
    main()
