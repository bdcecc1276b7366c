"""A small writer of search indexes after docs/search-format.md, to try the reader on what the real site does not have."""

import zlib
from itertools import groupby
from os.path import commonprefix

from zoekindex import BEST, MARK, VERSION, Document, Facet, Group, Posting, hash32, hash64, postings_hash
from zoekindex import as_number as number


def sized(data: bytes) -> bytes:
    return number(len(data)) + data


def text(value: str) -> bytes:
    return sized(value.encode())


def column(values) -> bytes:
    return b"".join(map(number, values))


def listed(items) -> bytes:
    items = list(items)
    return number(len(items)) + b"".join(items)


def gamma(value: int) -> str:
    digits = f"{value:b}"
    return "0" * (len(digits) - 1) + digits


def rice(value: int, k: int) -> str:
    return "1" * (value >> k) + "0" + (f"{value & (1 << k) - 1:0{k}b}" if k else "")


def rising(values, k: int) -> str:
    return "".join(rice(value - before - 1, k) for before, value in zip([-1, *values], values))


def filled(bits: str) -> bytes:
    bits += "0" * (-len(bits) % 8)
    return int("1" + bits, 2).to_bytes(len(bits) // 8 + 1, "big")[1:] if bits else b""


def file(kind: str, body: bytes) -> bytes:
    data = b"ZI" + kind.encode() + bytes([VERSION]) + body
    return data + hash32(data).to_bytes(4, "big")


def deflated(data: bytes, *preset) -> bytes:
    writer = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zlib.Z_DEFAULT_STRATEGY, *preset)
    return writer.compress(data) + writer.flush()


def section(postings: list[Posting], forms: int, k: int) -> str:
    runs = [(level, sorted(run, key=lambda each: each.document)) for level, run in groupby(postings, lambda each: each.level)]
    bits = gamma(1 + len(runs))
    for level, run in runs:
        bits += f"{level:04b}" + gamma(len(run)) + f"{k:04b}" + rising([each.document for each in run], k)
        if forms > 1:
            for each in run:
                bits += "1".join(rice(value, 0) for value in differences(each.forms)) + "0"
    return bits


def differences(values) -> list[int]:
    return [value - before - 1 for before, value in zip([-1, *values], values)]


def in_order(postings) -> list[Posting]:
    return sorted(postings, key=lambda each: (-each.level, -each.document))


class IndexWriter:
    """Makes the files of an index whose groups are given in the order of the page, with at most `size` in a file."""

    def __init__(self, documents: list[Document], groups: list[Group], facets: list[Facet], words=b"", size=40, k=3):
        self.documents, self.groups, self.facets, self.words = documents, groups, facets, words
        self.size, self.k = size, k
        self.files: dict[str, bytes] = {}

    def write(self) -> dict[str, bytes]:
        words = f"{hash64(self.words):016x}"
        self.files[f"w-{words}.bin"] = file("w", deflated(self.words))
        cards = [self.documents[at : at + 512] for at in range(0, len(self.documents), 512)]
        hashes = [self.cards(each) for each in cards]
        cuts = [self.groups[at : at + self.size] for at in range(0, len(self.groups), self.size)]
        dictionary = [([form.text.encode() for group in each for form in group.forms], self.dictionary(each)) for each in cuts]
        reversed_forms = sorted(
            (form.text.encode()[::-1], len(group.documents))
            for group in self.groups
            for at, form in enumerate(group.forms)
            if len(form.text.encode()) >= 4 and not any(digit in form.text for digit in "0123456789")
            if (any(min(at, 15) in each.forms for each in group.words) if len(group.forms) > 1 else group.words)
        )
        backwards = [
            ([form for form, _ in each], self.backwards(each))
            for each in (reversed_forms[at : at + self.size] for at in range(0, len(reversed_forms), self.size))
        ]
        facets = [text(each.key) + text(each.label) + self.facet(each) for each in self.facets]
        manifest = number(len(self.documents)) + bytes.fromhex(words) + listed(map(bytes.fromhex, hashes))
        manifest += listed(self.separated(dictionary)) + listed(self.separated(backwards)) + listed(facets)
        self.files["index.bin"] = file("m", manifest)
        return self.files

    def separated(self, entries):
        last = None
        for forms, hash in entries:
            first = min(forms)
            separator = b"" if last is None else next(
                first[:length] for length in range(1, len(first) + 1) if first[:length] > last)
            yield sized(separator) + hash
            last = max(forms)

    def add(self, kind: str, contents: bytes) -> bytes:
        hash = hash64(contents).to_bytes(8, "big")
        self.files[f"{kind}-{hash.hex()}.bin"] = file(kind, deflated(contents))
        return hash

    def cards(self, documents: list[Document]) -> str:
        contents = [
            text(each.path) + text(each.title) + text(each.summary)
            + listed(map(text, each.lines)) + text(each.text)
            for each in documents
        ]
        hash = f"{hash64(self.words + b''.join(contents)):016x}"
        for n, each in enumerate(contents):
            self.files[f"x-{hash}-{n}.bin"] = file("x", deflated(each, *[self.words] * bool(self.words)))
        return hash

    def columns(self, forms: list[bytes]) -> tuple[bytes, bytes, bytes]:
        shared = [len(commonprefix([before, form])) for before, form in zip([b"", *forms], forms)]
        rest = b"".join(form[same:] for form, same in zip(forms, shared))
        return column(shared), column(len(form) - same for form, same in zip(forms, shared)), rest

    def backwards(self, forms: list[tuple[bytes, int]]) -> bytes:
        shared, other, rest = self.columns([form for form, _ in forms])
        return self.add("r", number(len(forms)) + shared + other + column(count for _, count in forms) + rest)

    def facet(self, facet: Facet) -> bytes:
        bits = "".join(f"{self.k:04b}" + rising(each.documents, self.k) for each in facet.values)
        values = listed(text(each.key) + text(each.label) + number(len(each.documents)) for each in facet.values)
        return self.add("f", values + filled(bits))

    def dictionary(self, groups: list[Group]) -> bytes:
        contents: dict[str, dict[int, bytes]] = {"p": {}, "t": {}, "q": {}}
        starts, flags = [], []
        n, before = -1, BEST + 1
        for at, group in enumerate(groups):
            sections = [in_order(each) for each in (group.words, group.parts, group.synonyms)]
            most = max(map(len, sections))
            # Every third group begins a file, so that files have several groups.
            starts.append(at % 3 == 0 or max(most, before) > BEST)
            before = most
            n += starts[-1]
            counts = (len(group.forms), 1, 1)
            bits = "".join(section(each[:BEST], count, self.k) for each, count in zip(sections, counts))
            contents["p"][n] = contents["p"].get(n, b"") + sized(filled(bits))
            has_others = most > BEST
            if has_others:
                bits = "".join(section(each[BEST:], count, self.k) for each, count in zip(sections, counts))
                contents["t"][n] = filled(bits)
            positions = self.positions(group, sections[0])
            contents["q"][n] = contents["q"].get(n, b"") + sized(positions)
            flags.append(has_others + 2 * (len(positions) > 0))
        contents["q"] = {n: each for n, each in contents["q"].items() if any(each)}
        hash = bytes.fromhex(postings_hash(contents))
        for kind, each in contents.items():
            self.files.update({f"{kind}-{hash.hex()}-{n}.bin": file(kind, data) for n, data in each.items()})

        forms = [form for group in groups for form in group.forms]
        shared, other, rest = self.columns([form.text.encode() for form in forms])
        spelt = [at for at, form in enumerate(forms) if form.spelling != form.text]
        spellings = [number(at - before) + text(forms[at].spelling) for before, at in zip([0, *spelt], spelt)]
        compounds = [
            1 + 4 * len(form.halves[0].encode()) + len(form.halves[1].encode()) if form.halves else 0 for form in forms
        ]
        return self.add(
            "d",
            hash + number(len(groups)) + column(2 * len(group.forms) + start for group, start in zip(groups, starts))
            + column(len(group.documents) for group in groups) + column(flags)
            + number(len(forms)) + shared + other + column(compounds) + listed(spellings) + rest)

    def positions(self, group: Group, words: list[Posting]) -> bytes:
        if group.positions is None:
            return b""
        # The best come first, each of the two parts by level and then by number, as in their files.
        order = [
            each.document
            for part in (words[:BEST], words[BEST:])
            for each in sorted(part, key=lambda each: (-each.level, each.document))
        ]
        bits = "".join(
            gamma(len(group.positions[document]) or 9) + rising(group.positions[document], self.k) for document in order)
        return filled(f"{self.k:04b}" + bits)


def marked(first: str, link: str, second: str) -> str:
    """Returns a compound with the marks between its parts."""
    return MARK.join(each for each in (first, link, second) if each)
