"""The search index of the real site and of the tests, read by a reader written from docs/search-format.md alone."""

import json
import json
import os
import random
import re
import string
import sys
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from zoekindex import (
    BEST, MARK, BadIndex, Bits, Bytes, Document, Facet, Form, Group, Index, IndexReader, Limits, Posting, Value, hash32,
    read_index,
)
from zoekindex_words import places, runs
from zoekindex_writer import IndexWriter, deflated, file, marked

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = ROOT / "Tests/SearchIndexTests/Fixtures"
sys.path.insert(0, str(ROOT / "Tests/browser"))
from site_pages import normalized, pages  # noqa: E402


# Made-up indexes.


def random_index(seed: int, documents=1400, groups=130) -> Index:
    """An index with everything that the page has: groups of one to twenty forms, rare and in nearly all documents."""
    chance = random.Random(seed)
    letters = string.ascii_lowercase + "éλ2"
    names = sorted({"".join(chance.choices(letters, k=chance.randint(1, 9))) for _ in range(groups * 6)}, key=str.encode)
    made: list[Group] = []
    while names:
        forms = [names.pop(0) for _ in range(min(len(names), chance.choice([1, 1, 1, 2, 5, 20])))]
        counts = [chance.choice([0, 1, 3, 40]) for _ in range(3)]
        if documents > BEST and chance.random() < 0.05:
            counts[chance.randrange(3)] = chance.randint(BEST - 100, documents)
        if not any(counts):
            counts[1] = 1
        ways = [[Posting(each, chance.randrange(16)) for each in chance.sample(range(documents), count)] for count in counts]
        if len(forms) > 1:
            known = range(min(len(forms), 16))
            had = lambda: tuple(sorted(chance.sample(known, chance.randint(1, min(len(forms), 3)))))  # noqa: E731
            ways[0] = [replace(each, forms=had()) for each in ways[0]]
        positions = None
        if ways[0]:
            positions = {
                each.document: tuple(sorted(chance.sample(range(2000), chance.randint(0, 8)))) for each in ways[0]}
        made.append(Group(tuple(made_form(form, chance) for form in forms), *map(tuple, ways), positions))
    cards = tuple(
        Document(f"pad/{n}/", f"Titel {n}", f"Over {marked('parkeer', '', 'vergunning')}", ("Pilot", "Idee"), f"Tekst van {n}")
        for n in range(documents)
    )
    facets = tuple(
        Facet(key, key.title(), tuple(
            Value(f"{key}{n}", f"Waarde {n}", tuple(sorted(chance.sample(range(documents), chance.randint(1, 60)))))
            for n in range(5)
        ))
        for key in ("fase", "thema"))
    return Index(cards, ((b"", tuple(made)),), (), facets, b"titel tekst parkeer vergunning Over Titel ")


def made_form(text: str, chance: random.Random) -> Form:
    halves = None
    if len(text) > 5 and chance.random() < 0.5:
        cut, link = chance.randint(1, 3), chance.randint(0, 2)
        if len(text[cut : cut + link].encode()) <= 2:
            halves = text[:cut], text[cut : cut + link], text[cut + link :]
    return Form(text, text.title() if chance.random() < 0.3 and text.title() != text else text, halves)


def written(index: Index, **options) -> dict[str, bytes]:
    return IndexWriter(list(index.documents), list(index.groups), list(index.facets), index.words, **options).write()


def what_it_says(index: Index) -> tuple:
    """What an index says, however its dictionary is cut: files give the documents of one level in another order."""
    ordered = lambda postings: tuple(sorted(postings, key=lambda each: each.document))  # noqa: E731
    groups = tuple(
        replace(each, words=ordered(each.words), parts=ordered(each.parts), synonyms=ordered(each.synonyms))
        for each in index.groups
    )
    return index.documents, groups, index.facets, index.words


@pytest.mark.parametrize("seed", range(4))
def test_what_was_written_is_read_again(seed):
    index = random_index(seed)
    files = written(index, k=seed * 2)
    assert {name[0] for name in files} == set("idpqrtfwx")
    read = IndexReader(files).read()
    assert what_it_says(read) == what_it_says(index)


def test_an_index_without_documents_can_be_read():
    nothing = Index((), (), (), (), b"")
    assert IndexReader(written(nothing)).read() == nothing


def sealed(data: bytes) -> bytes:
    """A changed file with a checksum that is right again."""
    return data[:-4] + hash32(data[:-4]).to_bytes(4, "big")


def refused(files: dict[str, bytes]) -> str:
    with pytest.raises(BadIndex) as caught:
        IndexReader(files).read()
    return str(caught.value)


def small_index() -> dict[str, bytes]:
    return written(random_index(9, documents=60, groups=8))


def test_a_flipped_bit_anywhere_is_refused():
    files = small_index()
    chance = random.Random(1)
    for name, data in files.items():
        for at in {0, 2, 3, len(data) - 1, *(chance.randrange(len(data)) for _ in range(12))}:
            damaged = bytearray(data)
            damaged[at] ^= 1 << chance.randrange(8)
            assert name in refused({**files, name: bytes(damaged)})


def test_a_flipped_bit_is_refused_also_when_the_checksum_is_right():
    files = small_index()
    chance = random.Random(2)
    for name, data in files.items():
        for at in {4, *(chance.randrange(4, len(data) - 4) for _ in range(12))}:
            damaged = bytearray(data)
            damaged[at] ^= 1 << chance.randrange(8)
            try:
                read = IndexReader({**files, name: sealed(bytes(damaged))}).read()
            except BadIndex:
                continue
            # The names of facets and the like in the manifest have no hash of their own; and DEFLATE has bits that
            # mean nothing.
            assert name == "index.bin" or read == IndexReader(files).read()


@pytest.mark.parametrize("change", ["missing", "more", "empty", "cut", "longer"])
def test_files_that_miss_or_are_too_long_or_too_many_are_refused(change):
    files = small_index()
    if change == "more":
        assert "nothing refers to" in refused({**files, "x-0123456789abcdef-0.bin": files["index.bin"]})
        return
    for name, data in files.items():
        changed = {"empty": b"", "cut": sealed(data[:-5] + data[-4:]), "longer": sealed(data[:-4] + b"\0" + data[-4:])}
        rest = {other: each for other, each in files.items() if other != name}
        assert refused(rest if change == "missing" else {**rest, name: changed[change]})


def test_numbers_and_bits_are_read_as_the_page_says():
    assert Bytes(bytes([0x7F])).number() == 127
    assert Bytes(bytes([0x80, 0x01])).number() == 128
    assert Bytes(bytes([0xFF] * 4 + [0x0F])).number() == 0xFFFFFFFF
    for wrong in ([0x80], [0x80, 0x00], [0xFF] * 4 + [0x1F], [0x80] * 5 + [0x01]):
        with pytest.raises(BadIndex):
            Bytes(bytes(wrong)).number()
    bits = Bits(bytes([0b1_010_0010, 0b1_110_01_00]))
    # γ of 1, 2 and 5; then Rice 2 of 9.
    assert [bits.gamma(), bits.gamma(), bits.gamma(), bits.rice(2)] == [1, 2, 5, 9]
    bits.end()


def test_a_file_that_grows_too_large_is_refused():
    bomb = file("w", deflated(bytes(17 * 1024 * 1024)))
    files = small_index()
    name = next(name for name in files if name.startswith("w-"))
    assert "16 MiB" in refused({**files, name: bomb})


# The words of texts.


def test_texts_have_the_words_of_the_table():
    for case in json.loads((FIXTURES / "tokens.json").read_text(encoding="utf-8")):
        assert [run.tokens for run in runs(case["text"])] == case["runs"], case["text"]


# The index of the real site.


@pytest.fixture(scope="module")
def output() -> Path:
    return Path(os.environ.get("SITEGEN_OUTPUT", ROOT / "Output"))


@pytest.fixture(scope="module")
def index(output) -> Index:
    return read_index(output / "zoekindex")


@pytest.fixture(scope="module")
def titles(output) -> dict[str, str]:
    """The main heading of each page."""
    heading = re.compile("<h1[^>]*>(.*?)</h1>", re.DOTALL)
    return {
        path: unescape(re.sub("<[^>]*>", "", heading.search((output / path).read_text(encoding="utf-8"))[1]))
        for path in pages(output)
        if path != "404.html" and heading.search((output / path).read_text(encoding="utf-8"))
    }


def postings(index: Index, text: str, document: int) -> dict[str, Posting | None]:
    """How a document has a form: as a word, as a part, by synonym."""
    group = index.find(text)
    assert group, f"'{text}' is not in the dictionary"
    return {
        way: next((each for each in getattr(group[0], way) if each.document == document), None)
        for way in ("words", "parts", "synonyms")
    }


def test_the_index_of_the_tests_can_be_read():
    index = read_index(FIXTURES / "zoekindex", Limits(best=10, with_positions=16))
    assert len(index.documents) > 10 and len(index.facets) > 1


def test_every_document_is_a_page_with_that_title_and_text(index, output, titles):
    assert len(index.documents) > 400
    for document in index.documents:
        path = document.path + "index.html"
        assert normalized(document.shown(document.title)) == normalized(titles[path])
        page = pages(output)[path]
        words = {token for run in runs(page.text) for token in run.tokens}
        text = normalized(document.shown(document.text))
        # Where a text has an address, a page has a link.
        for link in page.links:
            text = text.replace(link.casefold(), " ")
        for run in runs(text):
            assert words.issuperset(run.parts or [run.whole]), f"{run.tokens} is not on {path}"


def test_every_word_of_a_title_leads_to_its_document(index):
    for number, document in enumerate(index.documents):
        for token, place in places(document.shown(document.title))[0]:
            group, form = index.find(token) or (None, 0)
            assert group, f"'{token}' of {document.path} is not in the dictionary"
            posting = next((each for each in group.words if each.document == number), None)
            assert posting, f"'{token}' does not lead to {document.path}"
            assert posting.level > 0
            assert len(group.forms) == 1 or form in posting.forms


def test_the_words_of_title_and_summary_stand_where_they_stand(index):
    for number, document in enumerate(index.documents):
        title, end = places(document.shown(document.title))
        summary, _ = places(document.shown(document.summary), end + 24)
        for token, place in title + summary:
            group, _ = index.find(token)
            found = group.positions[number]
            assert place in found or len(found) == 8 and place > found[-1], f"'{token}' of {document.path}: {place}, {found}"
        # Between the two stands nothing.
        gap = range(end, end + 24)
        assert not any(place in gap for group in index.groups for place in (group.positions or {}).get(number, ()))


def test_both_halves_of_a_compound_lead_to_it(index):
    compounds = [(group, form) for group in index.groups for form in group.forms if form.halves]
    assert {"dienstverlening", "schuldhulpverlening"} <= {form.text for _, form in compounds}
    for group, form in compounds:
        place = group.forms.index(form)
        first, _, second = form.halves
        known = [half for half in (first, second) if index.find(half)]
        for posting in group.words:
            if len(group.forms) > 1 and place not in posting.forms:
                continue
            for half in known:
                assert postings(index, half, posting.document)["parts"], f"'{half}' does not lead to '{form.text}'"


def test_marks_stand_between_the_parts_of_compounds(index):
    compounds = {form.text: form.halves for group in index.groups for form in group.forms if form.halves}
    seen = set()
    for document in index.documents:
        for text in (document.title, document.summary, document.text):
            for word in re.findall(rf"[\w{MARK}]+", text):
                if MARK not in word:
                    continue
                pieces = [run.tokens[0] for piece in word.split(MARK) for run in runs(piece)]
                whole = "".join(pieces)
                # A compound may be part of a run.
                halves = compounds.get(whole)
                assert halves, f"'{whole}' has marks and is no compound"
                starts = {len("".join(pieces[:at])) for at in range(len(pieces))}
                assert {len(halves[0]), len(halves[0] + halves[1])} <= starts
                seen.add(whole)
    assert len(seen) > 50


def test_facets_say_what_the_pages_say(index, output):
    facets = {facet.key: facet for facet in index.facets}
    for key in ("thema", "gemeente", "domein"):
        assert facets[key].values
        for value in facets[key].values:
            for number in value.documents:
                document = index.documents[number]
                assert normalized(value.label) in pages(output)[document.path + "index.html"].text, f"{value.label}: {document.path}"
                for run in runs(value.label):
                    assert postings(index, run.tokens[0], number)["words"], f"{value.label} in {document.path}"
    # Each document is of one kind.
    assert sorted(number for value in facets["soort"].values for number in value.documents) == list(range(len(index.documents)))


def test_old_names_lead_to_new_ones(index):
    westerkwartier = next(number for number, each in enumerate(index.documents) if each.path == "gemeenten/westerkwartier/")
    found = postings(index, "zuidhorn", westerkwartier)
    assert found["words"] or found["synonyms"]


def test_a_flipped_bit_in_the_index_of_the_site_is_refused(output):
    files = {each.name: each.read_bytes() for each in (output / "zoekindex").iterdir()}
    chance = random.Random(3)
    for kind in "idpqrfwx":
        name = chance.choice(sorted(name for name in files if name[0] == kind))
        damaged = bytearray(files[name])
        damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        assert refused({**files, name: bytes(damaged)}).startswith(name)
