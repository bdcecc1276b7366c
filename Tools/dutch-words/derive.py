#!/usr/bin/env python3
"""Derives Sources/SearchIndex/DutchWordList.swift, the words that CompoundSplitter knows, from the Dutch word
list of OpenTaal (Debian's package wdutch) and the lists beside this script, which were written by hand:

  own.txt      words that must be known, with roles that they have (those alone, with !)
  first.txt    stems and bound forms that only come before another word
  short.txt    words of three letters that may be a piece; no others may
  refused.txt  words that are no piece
  whole.txt    words that are no compound though they can be read as one
  places.txt   endings by which names of places and people are known

Run it with python3 (pip install pyphen==0.18.1; apt-get install wdutch); then `swift format` and the tests.

How: a word counts as a piece for each word of OpenTaal's list that is this piece and another word, perhaps with
a link between, and that can be hyphenated there. Words that can be divided themselves, and inflections that
DutchInflection makes, are left out; so are words that are pieces of fewer than eight words.
"""
import collections
import pathlib
import re
import unicodedata

import pyphen

HERE = pathlib.Path(__file__).resolve().parent
SOURCE = pathlib.Path("/usr/share/dict/dutch")
TARGET = HERE.parent.parent / "Sources/SearchIndex/DutchWordList.swift"
LINKS = ("", "s", "en", "n")
ROLES = {"F": ".first", "S": ".withS", "N": ".withEN", "R": ".last", "W": ".whole", "X": ".never"}


def fold(word):
    return "".join(c for c in unicodedata.normalize("NFKD", word.lower()) if not unicodedata.combining(c))


def listed(name):
    lines = (HERE / name).read_text().splitlines()
    return {word for line in lines if not line.startswith("#") for word in line.split()}


def vowel(letter):
    return letter in "aeiouy"


def inflections(word):
    """The same forms as DutchInflection."""
    forms = [word + ending for ending in ("s", "je", "jes", "tje", "tjes")]
    third, before, final = word[-3:]
    if vowel(final):
        return forms + [word + "n", word + "en"]

    def voiced(stem):
        return [stem] + [stem[:-1] + {"f": "v", "s": "z"}[f] for f in final if f in "fs"]

    if not vowel(before):
        stems = voiced(word)
    elif third == before:
        stems = voiced(word[:-2] + final)
    elif vowel(third):
        stems = voiced(word)
    else:
        stems = [word + final, word]
    forms += [stem + ending for stem in stems for ending in ("e", "en")]
    if word.endswith("ng"):
        return forms + [word + "etje", word + "etjes"]
    if final in "lmnr" and vowel(before) and not vowel(third):
        return forms + [word + final + "etje", word + final + "etjes"]
    return forms + [word + "pje", word + "pjes"] if final == "m" else forms


def read():
    """The words of the list without capitals, and those that only occur with one."""
    small, capital = set(), set()
    for word in SOURCE.read_text().split("\n"):
        folded = fold(word)
        if len(folded) >= 3 and re.fullmatch("[a-z]+", folded):
            (small if word.islower() else capital).add(folded)
    return small, capital - small


class Hyphenation:
    def __init__(self):
        self.patterns = pyphen.Pyphen(lang="nl", left=1, right=1)
        self.known = {}

    def allows(self, word, place):
        if word not in self.known:
            self.known[word] = set(self.patterns.positions(word))
        return place in self.known[word]


def pairs(words, known, hyphenation):
    """All ways to read words as two known ones: (word, first, link, last)."""
    for word in words:
        for end in range(3, len(word) - 2):
            first = word[:end]
            if first not in known:
                continue
            for link in LINKS:
                if not word.startswith(link, end) or link == "n" and first[-1] != "e":
                    continue
                last = word[end + len(link):]
                if len(last) >= 3 and last in known and hyphenation.allows(word, end + len(link)):
                    yield word, first, link, last


def main():
    small, capital = read()
    hyphenation = Hyphenation()
    refused, whole, first_only = listed("refused.txt"), listed("whole.txt"), listed("first.txt")
    short, places = listed("short.txt"), listed("places.txt")
    own = collections.defaultdict(str)
    for word, given_roles in sorted(word.split(":") for word in listed("own.txt")):
        own[word] += given_roles
    given = set(own) | first_only
    usable = {w for w in small if (len(w) > 3 or w in short) and w not in refused} | given

    as_first = {link: collections.Counter() for link in LINKS}
    firsts, lasts = collections.Counter(), collections.Counter()
    ways = collections.defaultdict(list)
    for word, first, link, last in pairs(small, usable, hyphenation):
        as_first[link][first] += 1
        firsts[first] += 1
        lasts[last] += 1
        ways[word].append((first, last))
    used = {w for w in usable if firsts[w] + lasts[w] >= (4 if len(w) > 4 else 8)} | given

    # A link may rather belong to another word: "scholen" is the plural of "school", not of "schol".
    bases = collections.defaultdict(list)
    for word in used:
        for form in inflections(word):
            bases[form].append(word)
    weight = lambda w: firsts[w] + lasts[w]
    for link in ("en", "n"):
        for word in list(as_first[link]):
            if any(weight(b) > weight(word) for b in bases[word + link] if b != word):
                del as_first[link][word]
    for word in list(as_first["s"]):
        if word + "s" in own:
            del as_first["s"][word]

    def basic(word):
        return [b for b in bases[word] if b != word and weight(b) >= 6]

    inflected = {f for f in used - given if any(not basic(b) for b in basic(f))}
    words = used - inflected
    for word in sorted(words - given):
        best = max((min(firsts[a], lasts[b]) for a, b in ways[word] if a in used and b in used), default=0)
        if best >= 6 and word not in whole:
            words.discard(word)

    # Count again with what is left.
    forms = collections.defaultdict(set)
    for word in words:
        forms[word].add(word)
        for form in inflections(word):
            forms[form].add(word)
    uses = collections.Counter()
    names = set()
    for word, first, _, last in pairs(small, forms, hyphenation):
        for piece in forms[first] | forms[last]:
            uses[piece] += 1
    for name, _, _, last in pairs(capital, forms, hyphenation):
        if last in places and not name.endswith(("wijks", "burgs")):
            names.add(name)
    words = {w for w in words if uses[w] >= 8 or w in given or w in whole}

    sections = collections.defaultdict(list)
    for word in sorted(words | whole | names):
        sections[roles(word, own, first_only, whole | names, words, as_first, firsts, lasts)].append(word)
    # The site may have long words, and the shorter ones come from an inflection: "oren".
    endings = {f for key, group in sections.items() if "R" in key for w in group for f in inflections(w)}
    sections["X"] = sorted(word for word in refused if len(word) >= 5 or word in endings)
    sections.pop("", None)
    write(sections)


def roles(word, own, first_only, whole, words, as_first, firsts, lasts):
    found = ""
    if word in words and "!" not in own.get(word, ""):
        plurals = {f for f in inflections(word) if f.endswith("en") and f not in (word + "en", word + "n")}
        plain, with_s = as_first[""][word], as_first["s"][word]
        with_en = as_first["en"][word] + as_first["n"][word] + sum(firsts[f] for f in plurals)
        total = plain + with_s + with_en
        if word in first_only or plain >= 2 and plain >= 0.08 * total:
            found += "F"
        if with_s >= 2 and with_s >= 0.04 * total:
            found += "S"
        if with_en >= 2 and with_en >= 0.04 * total:
            found += "N"
        ends = lasts[word] >= 2 or sum(lasts[f] for f in inflections(word)) >= 3
        if ends:
            found += "R"
    found = "".join(role for role in "FSNR" if role in found + own.get(word, ""))
    return found + "W" if found or word in whole else ""


def write(sections):
    lines = [HEADER]
    for key in sorted(sections, key=lambda k: ["XFSNRW".index(c) for c in k]):
        lines.append("    (\n      [" + ", ".join(ROLES[c] for c in key) + '],\n      """')
        line = ""
        for word in sections[key]:
            if len(line) + len(word) > 102:
                lines.append("      " + line)
                line = ""
            line = (line + " " + word).strip()
        lines += ["      " + line, '      """\n    ),']
    TARGET.write_text("\n".join(lines) + "\n  ]\n}\n")
    print({k: len(v) for k, v in sections.items()}, TARGET.stat().st_size, "bytes")


HEADER = """\
/// The words that Dutch compounds are made of, by what they may be in one.
///
/// Made by Tools/dutch-words/derive.py, which says how; do not edit. Derived from the word list of OpenTaal (Debian's
/// package wdutch), © 2006-2020 OpenTaal, © 2001-2005 Simon Brouwer and others, © 1996 Nederlandstalige TeX
/// Gebruikersgroep, used under CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/): about seven thousand of its
/// words, folded, with roles counted over the others. Words of municipalities were added.
enum DutchWordList {
  /// The words, between spaces and line ends, folded as a `Tokenizer` folds.
  static let sections: [(roles: WordRoles, words: StaticString)] = ["""

if __name__ == "__main__":
    main()
