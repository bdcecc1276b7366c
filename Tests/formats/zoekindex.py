"""A reader of the search index, written from docs/search-format.md alone and as strict as that page can be read.

It decodes every file of an index into plain values and refuses whatever the page does not allow: `BadIndex` says which
file and what. `python zoekindex.py FOLDER` prints what an index holds.
"""

import os
import re
import sys
import zlib
from bisect import bisect_right
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

VERSION = 2
LARGEST = 16 * 1024 * 1024
DOCUMENTS_PER_HASH = 512
BEST = 1024
FORMS_TOLD_APART = 16
PLACES = 16384
MOST_POSITIONS = 8
LONGEST_TEXT = 2400
MARK = "\x1f"


@dataclass(frozen=True)
class Limits:
    """What an index is made with; other numbers than these are for tests."""

    best: int = BEST
    with_positions: int = 2048


class BadIndex(Exception):
    """An index that is not as the page says."""


def require(condition: bool, what: str):
    if not condition:
        raise BadIndex(what)


# What an index holds.


@dataclass(frozen=True)
class Posting:
    """A document that has a group: at which level, and with which of its forms (by place; only for words)."""

    document: int
    level: int
    forms: tuple[int, ...] = ()

    @property
    def value(self) -> float:
        return (2 + (self.level & 1)) * 2 ** (self.level >> 1) / 8


@dataclass(frozen=True)
class Form:
    text: str
    spelling: str
    # The halves of a compound with the letters between them, or nothing.
    halves: tuple[str, str, str] | None


@dataclass(frozen=True)
class Group:
    forms: tuple[Form, ...]
    # The three ways to have a group, each from the highest level to the lowest, those of the `t` file last.
    words: tuple[Posting, ...]
    parts: tuple[Posting, ...]
    synonyms: tuple[Posting, ...]
    # Where the group stands, by document; nothing for a group without positions.
    positions: dict[int, tuple[int, ...]] | None

    @property
    def documents(self) -> set[int]:
        return {each.document for each in (*self.words, *self.parts, *self.synonyms)}


@dataclass(frozen=True)
class Value:
    key: str
    label: str
    documents: tuple[int, ...]


@dataclass(frozen=True)
class Facet:
    key: str
    label: str
    values: tuple[Value, ...]


@dataclass(frozen=True)
class Document:
    path: str
    title: str
    summary: str
    lines: tuple[str, ...]
    text: str

    def shown(self, text: str) -> str:
        """A title, summary or running text as readers see it: without the marks between parts."""
        return text.replace(MARK, "")


@dataclass(frozen=True)
class Index:
    documents: tuple[Document, ...]
    # The dictionary files, each with its separator.
    dictionary: tuple[tuple[bytes, tuple[Group, ...]], ...]
    # The forms of the backwards files, in their order, each with the number of documents of its group.
    backwards: tuple[tuple[str, int], ...]
    facets: tuple[Facet, ...]
    words: bytes

    @property
    def groups(self) -> tuple[Group, ...]:
        return tuple(group for _, groups in self.dictionary for group in groups)

    def find(self, text: str) -> tuple[Group, int] | None:
        """Finds a form as a browser does, in the one file that can have it: its group, and its place in that."""
        at = bisect_right([separator for separator, _ in self.dictionary], text.encode()) - 1
        for group in self.dictionary[at][1] if at >= 0 else ():
            for place, form in enumerate(group.forms):
                if form.text == text:
                    return group, place
        return None


# Bytes and bits.


def hash64(data: bytes) -> int:
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return value


def hash32(data: bytes) -> int:
    value = 0x811C9DC5
    for byte in data:
        value = (value ^ byte) * 0x01000193 & 0xFFFFFFFF
    return value


class Bytes:
    """Reads the contents of a file from the front."""

    def __init__(self, data: bytes):
        self.data = data
        self.at = 0

    @property
    def left(self) -> int:
        return len(self.data) - self.at

    def take(self, count: int) -> bytes:
        require(count <= self.left, "a read beyond the end")
        self.at += count
        return self.data[self.at - count : self.at]

    def number(self) -> int:
        value = 0
        for shift in range(0, 35, 7):
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                require(value < 1 << 32, "a number of more than 32 bits")
                require(byte != 0 or shift == 0, "a number in more bytes than it needs")
                return value
        raise BadIndex("a number of more than five bytes")

    def count(self) -> int:
        """A number of things of at least a byte each."""
        value = self.number()
        require(value <= self.left, "a count of more things than there are bytes left")
        return value

    def bytes(self) -> bytes:
        return self.take(self.number())

    def text(self) -> str:
        try:
            return self.bytes().decode()
        except UnicodeDecodeError as error:
            raise BadIndex("a text that is not UTF-8") from error

    def hash(self) -> str:
        return self.take(8).hex()

    def column(self, count: int) -> list[int]:
        require(count <= self.left, "a count of more things than there are bytes left")
        return [self.number() for _ in range(count)]

    def list(self, read) -> list:
        return [read() for _ in range(self.count())]

    def rest(self) -> bytes:
        return self.take(self.left)

    def end(self):
        require(self.left == 0, f"{self.left} bytes too many")


class Bits:
    """Reads bits, from the highest of a byte to the lowest."""

    def __init__(self, data: bytes):
        self.bits = "".join(f"{byte:08b}" for byte in data)
        self.at = 0

    def take(self, count: int) -> int:
        require(self.at + count <= len(self.bits), "a read beyond the end")
        self.at += count
        return int(self.bits[self.at - count : self.at] or "0", 2)

    def until(self, mark: str) -> int:
        """Reads up to and with a mark and returns how many other bits came before it."""
        place = self.bits.find(mark, self.at)
        require(place >= 0, "a read beyond the end")
        count = place - self.at
        self.at = place + 1
        return count

    def gamma(self) -> int:
        zeros = self.until("1")
        require(zeros < 32, "a number of more than 32 bits")
        return 1 << zeros | self.take(zeros)

    def count(self) -> int:
        """A number of things of at least a bit each."""
        value = self.gamma()
        require(value <= len(self.bits) - self.at, "a count of more things than there are bits left")
        return value

    def rice(self, k: int) -> int:
        return self.until("0") << k | self.take(k)

    def rising(self, count: int, k: int, limit: int) -> tuple[int, ...]:
        require(count <= len(self.bits) - self.at, "a count of more things than there are bits left")
        values = []
        last = -1
        for _ in range(count):
            last += self.rice(k) + 1
            require(last < limit, f"number {last} where the highest is {limit - 1}")
            values.append(last)
        return tuple(values)

    def end(self):
        rest = self.bits[self.at :]
        require(len(rest) < 8 and "1" not in rest, "bits too many, or filled up otherwise than with zeros")


def as_number(value: int) -> bytes:
    groups = []
    while value >= 0x80:
        groups.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*groups, value])


def postings_hash(contents: dict[str, dict[int, bytes]]) -> str:
    """Returns the hash of the `p`, `t` and `q` files of a dictionary file, by kind and number."""
    together = b"".join(
        kind.encode() + as_number(n) + as_number(len(data)) + data
        for kind in "ptq"
        for n, data in sorted(contents[kind].items())
    )
    return f"{hash64(together):016x}"


def opened(data: bytes, kind: str) -> bytes:
    """Returns the body of a file."""
    require(len(data) >= 8, "shorter than its signature and checksum")
    require(data[:2] == b"ZI", "no search index")
    require(data[2:3] == kind.encode(), f"kind {data[2:3]!r} instead of {kind}")
    require(data[3] == VERSION, f"version {data[3]}")
    require(hash32(data[:-4]) == int.from_bytes(data[-4:], "big"), "a wrong checksum")
    return data[4:-4]


def inflated(body: bytes, *preset) -> bytes:
    """Returns what was compressed as raw DEFLATE; nothing may be left over."""
    reader = zlib.decompressobj(-15, *preset)
    try:
        contents = reader.decompress(body, LARGEST + 1)
    except zlib.error as error:
        raise BadIndex(f"cannot be decompressed: {error}") from error
    require(len(contents) <= LARGEST, "contents of more than 16 MiB")
    require(reader.eof and not reader.unused_data and not reader.unconsumed_tail, "no end, or more after the end")
    return contents


def inflated_after(words: bytes, body: bytes) -> bytes:
    """Decompresses a body after preset words, in both ways of the page."""
    if not words:
        return inflated(body)
    length = len(words).to_bytes(2, "little")
    complement = bytes(byte ^ 0xFF for byte in length)
    by_block = inflated(b"\0" + length + complement + words + body)
    require(by_block.startswith(words), "the words do not come out again")
    contents = inflated(body, words)
    require(contents == by_block[len(words) :], "the two ways to give the words differ")
    return contents


def restored(shared: list[int], other: list[int], data: bytes) -> list[bytes]:
    """Returns texts of which each was given by what it shares with the one before it, and the rest."""
    require(sum(other) == len(data), "other bytes than the columns say")
    texts: list[bytes] = []
    last = b""
    at = 0
    for same, new in zip(shared, other):
        require(same <= len(last), "shares more than there is")
        text = last[:same] + data[at : at + new]
        require(len(text) > 0, "an empty form")
        require(same == len(os.path.commonprefix([last, text])), "shares more than is said")
        texts.append(text)
        last = text
        at += new
    return texts


def utf8(text: bytes) -> str:
    try:
        return text.decode()
    except UnicodeDecodeError as error:
        raise BadIndex(f"{text!r} is not UTF-8") from error


def rises(values) -> bool:
    return all(first < second for first, second in zip(values, values[1:]))


# Groups.


def read_section(bits: Bits, documents: int, forms: int) -> list[Posting]:
    """Reads the documents that have a group in one way; `forms` is 1 where forms are not told apart."""
    runs = bits.gamma() - 1
    require(runs <= 16, "more runs than levels")
    postings: list[Posting] = []
    last = 16
    for _ in range(runs):
        level = bits.take(4)
        require(level < last, "levels do not fall")
        last = level
        count = bits.count()
        require(count <= documents, "more documents than there are")
        numbers = bits.rising(count, bits.take(4), documents)
        for number in numbers:
            places: list[int] = []
            while forms > 1 and (not places or bits.take(1)):
                places.append(bits.rice(0) + (places[-1] + 1 if places else 0))
                require(places[-1] < min(forms, FORMS_TOLD_APART), "a form that the group does not have")
            postings.append(Posting(number, level, tuple(places)))
    require(len({each.document for each in postings}) == len(postings), "a document twice")
    return postings


def read_group(bits: Bits, documents: int, forms: int) -> list[list[Posting]]:
    sections = [read_section(bits, documents, each) for each in (forms, 1, 1)]
    bits.end()
    return sections


def check_split(best: list[Posting], others: list[Posting], most: int):
    """The best of one way to have a group come first, and only what is left over comes later."""
    require(len(best) <= most, f"more than {most:,} documents before the others")
    if not others:
        return
    require(len(best) == most, "documents among the others while there is room")
    require(not {each.document for each in best} & {each.document for each in others}, "a document twice")
    least = min((each.level, each.document) for each in best)
    require(least > max((each.level, each.document) for each in others), "a better document among the others")


def read_positions(data: bytes, documents: list[int]) -> dict[int, tuple[int, ...]]:
    bits = Bits(data)
    k = bits.take(4)
    positions = {}
    for document in documents:
        count = bits.gamma()
        require(count <= MOST_POSITIONS + 1, f"more than {MOST_POSITIONS} positions")
        count %= MOST_POSITIONS + 1
        positions[document] = bits.rising(count, k, PLACES)
    bits.end()
    return positions


# Files.


class Folder:
    """The files of an index, and which of them were read."""

    def __init__(self, files: dict[str, bytes]):
        self.files = files
        self.seen: set[str] = set()

    def contents(self, name: str, words: bytes | None = None) -> bytes:
        """Returns the contents of a file before compression; its kind is the first letter of its name."""
        require(name in self.files, "is not there")
        self.seen.add(name)
        kind = "m" if name == "index.bin" else name[0]
        body = opened(self.files[name], kind)
        if kind == "x":
            contents = inflated_after(words or b"", body)
        else:
            contents = inflated(body) if kind in "drfw" else body
        require(len(contents) <= LARGEST, "contents of more than 16 MiB")
        return contents


class IndexReader:
    def __init__(self, files: dict[str, bytes], limits: Limits = Limits()):
        self.folder = Folder(files)
        self.limits = limits
        self.name = "index.bin"

    def read(self) -> Index:
        """Reads the whole index."""
        try:
            return self.read_all()
        except BadIndex as error:
            raise BadIndex(f"{self.name}: {error}") from error

    def open(self, name: str, hash: str | None = None, words: bytes | None = None) -> bytes:
        self.name = name
        contents = self.folder.contents(name, words)
        require(hash is None or f"{hash64(contents):016x}" == hash, "the contents are not those of the name")
        return contents

    def read_all(self) -> Index:
        manifest = Bytes(self.open("index.bin"))
        count = manifest.number()
        words_hash = manifest.hash()
        document_hashes = manifest.list(manifest.hash)
        dictionary = manifest.list(lambda: (manifest.bytes(), manifest.hash()))
        backwards = manifest.list(lambda: (manifest.bytes(), manifest.hash()))
        facets = manifest.list(lambda: (manifest.text(), manifest.text(), manifest.hash()))
        manifest.end()
        require(len(document_hashes) == -(-count // DOCUMENTS_PER_HASH), "not one hash for each 512 documents")
        require(len({key for key, _, _ in facets}) == len(facets), "two facets with one key")

        words = self.open(f"w-{words_hash}.bin", words_hash)
        require(len(words) <= 16384, "more than 16,384 bytes of words")
        utf8(words)
        documents = tuple(self.read_documents(count, document_hashes, words))
        read_dictionary = tuple(self.read_dictionary(count, dictionary))
        groups = [group for _, groups in read_dictionary for group in groups]
        reversed_forms = self.read_backwards(groups, backwards)
        read_facets = tuple(self.read_facet(*each, count) for each in facets)
        left = sorted(set(self.folder.files) - self.folder.seen)
        self.name = "the folder"
        require(not left, f"files that nothing refers to: {', '.join(left)}")
        return Index(documents, read_dictionary, reversed_forms, read_facets, words)

    # Documents.

    def read_documents(self, count: int, hashes: list[str], words: bytes):
        paths: set[str] = set()
        for at, hash in enumerate(hashes):
            first = at * DOCUMENTS_PER_HASH
            together = [words]
            for n in range(min(count - first, DOCUMENTS_PER_HASH)):
                contents = self.open(f"x-{hash}-{n}.bin", words=words)
                together.append(contents)
                document = self.read_document(Bytes(contents))
                require(document.path not in paths, "a path twice")
                paths.add(document.path)
                yield document
            require(f"{hash64(b''.join(together)):016x}" == hash, "the contents are not those of the name")

    def read_document(self, reader: Bytes) -> Document:
        path, title, summary = reader.text(), reader.text(), reader.text()
        lines = reader.list(reader.text)
        text = reader.text()
        reader.end()
        require(len(text.replace(MARK, "")) <= LONGEST_TEXT, f"a text of more than {LONGEST_TEXT:,} characters")
        require(MARK not in path + "".join(lines), "a mark where none belongs")
        letter = r"[^\W_]"
        for marked in (title, summary, text):
            for mark in re.finditer(MARK, marked):
                around = marked[max(mark.start() - 1, 0) : mark.start()] + marked[mark.end() : mark.end() + 1]
                require(re.fullmatch(letter * 2, around) is not None, "a mark that does not stand in a word")
        return Document(path, title, summary, tuple(lines), text)

    # The dictionary.

    def read_dictionary(self, documents: int, entries: list[tuple[bytes, str]]):
        all_forms: list[bytes] = []
        last = b""
        for at, (separator, hash) in enumerate(entries):
            contents = self.open(f"d-{hash}.bin", hash)
            groups, forms = self.read_dictionary_file(Bytes(contents), documents)
            self.name = f"d-{hash}.bin"
            self.check_separator(at, separator, last, min(forms))
            all_forms += forms
            last = max(forms)
            yield separator, tuple(groups)
        require(len(set(all_forms)) == len(all_forms), "a form twice")

    def check_separator(self, at: int, separator: bytes, last: bytes, first: bytes):
        if at == 0:
            require(separator == b"", "the first separator is not empty")
            return
        require(last < first, "forms that do not follow those of the file before")
        expected = next(first[:length] for length in range(1, len(first) + 1) if first[:length] > last)
        require(separator == expected, f"separator {separator!r} instead of {expected!r}")

    def read_dictionary_file(self, reader: Bytes, documents: int) -> tuple[list[Group], list[bytes]]:
        """Reads the groups of a file, and their forms."""
        hash = reader.hash()
        count = reader.number()
        require(count > 0, "no groups")
        sizes = reader.column(count)
        starts = [size & 1 == 1 for size in sizes]
        sizes = [size >> 1 for size in sizes]
        require(starts[0], "the first group begins no p file")
        require(all(sizes), "a group without forms")
        document_counts = reader.column(count)
        flags = reader.column(count)
        require(max(flags) < 4, "an unknown flag")
        form_count = reader.number()
        require(form_count == sum(sizes), "another number of forms than the groups have")
        shared, other = reader.column(form_count), reader.column(form_count)
        compounds = reader.column(form_count)
        spellings = self.read_spellings(reader, form_count)
        texts = restored(shared, other, reader.rest())

        forms = []
        for at, (text, compound) in enumerate(zip(texts, compounds)):
            form = utf8(text)
            require(spellings.get(at) != form, "a spelling that says nothing")
            forms.append(Form(form, spellings.get(at, form), self.halves(text, compound)))
        ends = list(accumulate(sizes))
        members = [texts[end - size : end] for size, end in zip(sizes, ends)]
        require(all(rises(each) for each in members), "the forms of a group are not in order")
        require(rises([each[0] for each in members]), "the groups are not in order")

        groups = []
        postings = self.read_postings(hash, starts, flags, sizes, documents)
        for size, end, expected, flag, (sections, positions) in zip(sizes, ends, document_counts, flags, postings):
            group = Group(tuple(forms[end - size : end]), *map(tuple, sections), positions)
            require(len(group.documents) == expected > 0, "another number of documents than the dictionary says")
            groups.append(group)
        return groups, texts

    def read_spellings(self, reader: Bytes, forms: int) -> dict[int, str]:
        spellings: dict[int, str] = {}
        last = 0
        for at in range(reader.count()):
            step = reader.number()
            require(at == 0 or step > 0, "two spellings of one form")
            last += step
            require(last < forms, "a spelling of a form that is not there")
            spellings[last] = reader.text()
        return spellings

    def halves(self, form: bytes, compound: int) -> tuple[str, str, str] | None:
        if compound == 0:
            return None
        length, link = divmod(compound - 1, 4)
        require(link <= 2, "more than two linking letters")
        require(0 < length and length + link < len(form), "halves longer than the form")
        return utf8(form[:length]), utf8(form[length : length + link]), utf8(form[length + link :])

    # Postings and positions.

    def read_postings(self, hash: str, starts: list[bool], flags: list[int], sizes: list[int], documents: int):
        """Returns for each group of a dictionary file its three lists, and its positions."""
        contents: dict[str, dict[int, bytes]] = {"p": {}, "t": {}, "q": {}}
        result = []
        firsts = [at for at, start in enumerate(starts) if start]
        for n, (first, end) in enumerate(zip(firsts, firsts[1:] + [len(starts)])):
            data = self.open(f"p-{hash}-{n}.bin")
            contents["p"][n] = data
            reader = Bytes(data)
            read = [read_group(Bits(reader.bytes()), documents, sizes[at]) for at in range(first, end)]
            reader.end()
            if flags[first] & 1:
                require(len(read) == 1, "a group with others but without a file to itself")
                data = self.open(f"t-{hash}-{n}.bin")
                contents["t"][n] = data
                others = read_group(Bits(data), documents, sizes[first])
                require(any(others), "an empty file")
                for best, rest in zip(read[0], others):
                    check_split(best, rest, self.limits.best)
                    best += rest
            else:
                for each in (section for sections in read for section in sections):
                    check_split(each, [], self.limits.best)
            require(not any(flags[at] & 1 for at in range(first + 1, end)), "others of a group that has no file to itself")
            with_positions = [flags[at] & 2 == 2 for at in range(first, end)]
            for has, sections in zip(with_positions, read):
                is_placed = 0 < len(sections[0]) <= self.limits.with_positions
                require(has == is_placed, "positions where there should be none, or none")
            if any(with_positions):
                data = self.open(f"q-{hash}-{n}.bin")
                contents["q"][n] = data
                reader = Bytes(data)
                for has, sections in zip(with_positions, read):
                    own = reader.bytes()
                    require(has == (len(own) > 0), "other positions than the dictionary says")
                    result.append((sections, read_positions(own, [each.document for each in sections[0]]) if has else None))
                reader.end()
            else:
                result += [(sections, None) for sections in read]
        self.name = f"p-{hash}"
        require(postings_hash(contents) == hash, "the contents are not those of the name")
        return result

    # Forms read backwards.

    def read_backwards(self, groups: list[Group], entries: list[tuple[bytes, str]]) -> tuple[tuple[str, int], ...]:
        found: list[tuple[bytes, int]] = []
        for at, (separator, hash) in enumerate(entries):
            reader = Bytes(self.open(f"r-{hash}.bin", hash))
            count = reader.number()
            require(count > 0, "no forms")
            shared, other, documents = (reader.column(count) for _ in range(3))
            texts = restored(shared, other, reader.rest())
            require(rises(texts), "forms that are not in order")
            self.check_separator(at, separator, found[-1][0] if found else b"", texts[0])
            found += zip(texts, documents)
        result = tuple((utf8(text[::-1]), count) for text, count in found)
        self.name = "the backwards files"
        self.check_backwards(groups, dict(result))
        return result

    def check_backwards(self, groups: list[Group], found: dict[str, int]):
        for group in groups:
            used = {place for each in group.words for place in each.forms}
            for at, form in enumerate(group.forms):
                fits = len(form.text.encode()) >= 4 and not re.search("[0-9]", form.text)
                if len(group.forms) == 1:
                    occurs = len(group.words) > 0
                else:
                    occurs = min(at, FORMS_TOLD_APART - 1) in used
                # Of the last forms of a large group nobody can tell which occur.
                is_certain = at < FORMS_TOLD_APART - 1 or not occurs
                count = found.pop(form.text, None)
                if count is None:
                    require(not (fits and occurs and is_certain), f"'{form.text}' is missing")
                else:
                    require(fits and occurs, f"'{form.text}' should not be there")
                    require(count == len(group.documents), f"another number of documents for '{form.text}'")
        require(not found, f"forms that the dictionary does not have: {', '.join(list(found)[:3])}")

    # Facets.

    def read_facet(self, key: str, label: str, hash: str, documents: int) -> Facet:
        reader = Bytes(self.open(f"f-{hash}.bin", hash))
        values = reader.list(lambda: (reader.text(), reader.text(), reader.number()))
        require(len({each[0] for each in values}) == len(values), "a value twice")
        bits = Bits(reader.rest())
        result = []
        for value, name, count in values:
            require(0 < count <= documents, "a value that does not occur")
            result.append(Value(value, name, bits.rising(count, bits.take(4), documents)))
        bits.end()
        return Facet(key, label, tuple(result))


def read_index(folder: Path, limits: Limits = Limits()) -> Index:
    """Reads the index in a folder; `BadIndex` when anything is otherwise than the page says."""
    return IndexReader({each.name: each.read_bytes() for each in folder.iterdir()}, limits).read()


if __name__ == "__main__":
    index = read_index(Path(sys.argv[1]))
    print(f"{len(index.documents)} documents, {len(index.groups)} groups, {len(index.backwards)} forms backwards")
    for facet in index.facets:
        print(f"{facet.label}: " + ", ".join(f"{each.label} ({len(each.documents)})" for each in facet.values[:8]))
