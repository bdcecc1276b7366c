"""The script that reads a search index (zoekindex.js), asked directly: the tables it shares with the Swift reader, and files that do harm."""

import base64
import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "Themes/pilotstarter/assets/zoekindex.js"
FIXTURES = ROOT / "Tests/SearchIndexTests/Fixtures"
CASES = json.loads((FIXTURES / "query-cases.json").read_text(encoding="utf-8"))["cases"]
TOKENS = json.loads((FIXTURES / "tokens.json").read_text(encoding="utf-8"))

sys.path.insert(0, str(ROOT / "Tests/formats"))
from zoekindex import BEST, Document, Form, Group, Posting  # noqa: E402
from zoekindex_writer import IndexWriter  # noqa: E402

# Gives `answer(query, filters)`, what the table tells of an answer, and `files`, the index by the names of its files.
PRELUDE = """
import * as search from "/proef/zoekindex.js";
import { filter } from "/proef/zoekfilters.js";
const texts = Object.entries(await (await fetch("/proef/index.json")).json());
const files = new Map(texts.map(([name, text]) => [name, Uint8Array.from(atob(text), (each) => each.charCodeAt())]));
const asked = [];
const open = (change = (name, bytes) => bytes) => new search.SearchIndex("https://index.example/index.bin", async (url) => {
  const name = url.split("/").pop();
  asked.push(name);
  if (!files.has(name)) throw new Error("no file " + name);
  return change(name, files.get(name));
});
const index = open();
const ask = async (query, filters = []) => {
  const answer = await index.search(query, { all: true });
  const best = await index.search(query);
  const chosen = new Map();
  for (const [key, value] of filters) chosen.set(key, (chosen.get(key) ?? new Set()).add(value));
  const facets = await index.facets(["soort", "gemeente"]);
  const passing = filter(answer.documents, facets, chosen, await index.count());
  const shown = await index.documents(passing.documents);
  const marked = shown.length ? search.marks(shown[0].title, answer.forms) : { text: "", ranges: [] };
  return {
    answer: { ...answer, forms: undefined, scores: undefined },
    scores: passing.documents.map((each) => Math.round((answer.scores?.[each] ?? 0) * 1000) / 1000),
    isBeginning: best.total === answer.total && best.documents.every((document, at) => document === answer.documents[at])
      && best.documents.length >= (best.isWhole ? best.total : 10),
    paths: shown.map((each) => each.path),
    counts: passing.counts.map(({ values }) =>
      Object.fromEntries(values.filter(({ count }) => count).map(({ key, count }) => [key, count]))),
    marks: marked.ranges.map(([start, end]) => marked.text.slice(start, end)),
  };
};
Object.assign(window, { search, files, asked, open, index, ask });
"""


@pytest.fixture(scope="module")
def table_files():
    return {each.name: each.read_bytes() for each in (FIXTURES / "zoekindex").iterdir()}


@pytest.fixture(scope="module")
def crowded_files():
    """An index in which more documents have a word than a file of the best holds, in three ways, at all levels."""
    count = 3000
    documents = [Document(f"pagina-{at}/", f"Pagina {at}", "", (), "") for at in range(count)]
    words = tuple(Posting(at, (at * 7) % 14, ((0,), (1,), (0, 1))[at % 3]) for at in range(0, count, 2))
    parts = tuple(Posting(at, (at * 5) % 16) for at in range(0, count, 3))
    synonyms = tuple(Posting(at, at % 16) for at in range(7, count, 7))
    zorg = Group((form("zorg"), form("zorgen")), words, parts, synonyms, {each.document: (0,) for each in words})
    few = tuple(Posting(at, at % 9, (0,)) for at in range(0, count, 40))
    hulp = Group((form("hulp"),), few, (), (), {each.document: (1,) for each in few})
    weer = Group((form("weer"),), tuple(Posting(at, 4, (0,)) for at in range(count)), (), (), None)
    assert len(words) > BEST
    return IndexWriter(documents, [hulp, weer, zorg], []).write()


def form(text):
    return Form(text, text, None)


def load(page, site, files):
    """Opens an empty page with the script and the files of an index in it."""

    def give(route):
        path = urlsplit(route.request.url).path.removeprefix("/proef/")
        if path == "":
            route.fulfill(body=f"<!DOCTYPE html><title>Proef</title><script type=module>{PRELUDE}</script>", content_type="text/html")
        elif path.endswith(".js"):
            route.fulfill(path=SCRIPT.with_name(path), content_type="text/javascript")
        else:
            texts = {name: base64.b64encode(data).decode() for name, data in files.items()}
            route.fulfill(body=json.dumps(texts), content_type="application/json")

    page.route("**/proef/**", give)
    page.goto(site + "proef/")
    page.wait_for_function("!!window.ask")
    return page


@pytest.fixture
def table(page, site, table_files):
    return load(page, site, table_files)


def test_texts_have_the_words_of_the_table(table):
    runs = """(texts) => texts.map((text) => search.tokenize(text).map(({ whole, parts, hasParts }) => [
      ...(parts.length < 2 || whole.length <= 64 ? [whole] : []), ...(hasParts ? parts.map(({ form }) => form) : []),
    ].map((form) => new TextDecoder().decode(Uint8Array.from(form, (each) => each.charCodeAt())))))"""
    assert table.evaluate(runs, [each["text"] for each in TOKENS]) == [each["runs"] for each in TOKENS]


def test_words_stand_where_they_were_found(table):
    text = "Een 😀 MijnÓverheid, zuid-Holland: éénmalig"
    places = table.evaluate(
        "(text) => search.tokenize(text).map(({ parts }) => parts.map(({ start, end }) => text.slice(start, end)))", text)
    assert places == [["Een"], ["Mijn", "Óverheid"], ["zuid", "Holland"], ["éénmalig"]]


def test_queries_have_the_answers_of_the_table(table):
    wrong = {}
    for case in CASES:
        if "suggestions" in case:
            got = {"suggestions": table.evaluate("(query) => index.suggest(query)", case["query"])}
        else:
            found = table.evaluate("([query, filters]) => ask(query, filters)", [case["query"], case.get("filters") or []])
            assert found["isBeginning"], case["why"]
            got = told(found)
            if "filters" not in case:
                del got["counts"]
            if "scores" not in case:
                del got["scores"]
        expected = {key: value for key, value in case.items() if key not in ("why", "query", "filters")}
        got = {key: value for key, value in got.items() if value not in ([], False, None) or key in expected}
        if got != expected:
            wrong[case["why"]] = {key: (got.get(key), expected.get(key)) for key in {**got, **expected} if got.get(key) != expected.get(key)}
    assert wrong == {}


def told(found):
    answer = found["answer"]
    # Whether quoted words stand together is told as false as well, all else only if there is anything to tell.
    return {
        "paths": found["paths"],
        "scores": found["scores"],
        "partial": answer["isPartial"],
        "missing": answer["missing"],
        "ignored": answer["ignored"],
        "corrections": [[each["word"], *each["forms"]] for each in answer["corrections"]],
        "counts": found["counts"],
        "marks": found["marks"],
    } | ({} if answer["phrase"] is None else {"quotation": answer["phrase"]})


def test_the_best_of_many_documents_are_the_beginning_of_all(page, site, crowded_files):
    load(page, site, crowded_files)
    for query in ("zorg", "zorgen", "weer"):
        asked = "async ([query, all]) => { asked.length = 0; return { ...await index.search(query, { all }), asked: asked.map((name) => name[0]) } }"
        best, whole = (page.evaluate(asked, [query, all]) for all in (False, True))
        assert (best["isWhole"], whole["isWhole"]) == (False, True)
        assert "t" not in best["asked"]
        assert len(best["documents"]) >= 10
        assert best["documents"] == whole["documents"][: len(best["documents"])]
        assert best["total"] == whole["total"] == len(whole["documents"]) == len(set(whole["documents"]))
    both = page.evaluate("() => index.search('hulp zorg')")
    assert both["isWhole"] and both["total"] > 10
    assert set(both["documents"]) <= set(range(0, 3000, 40))


def test_a_word_that_is_nearly_everywhere_is_left_out_beside_another(page, site, crowded_files):
    load(page, site, crowded_files)
    answers = page.evaluate("() => Promise.all(['zorg hulp', 'zorg niets', 'hulp'].map((query) => index.search(query)))")
    assert [each["ignored"] for each in answers] == [["zorg"], [], []]
    assert answers[0]["documents"] == answers[2]["documents"]
    assert answers[1]["missing"] == ["niets"]


def test_quotation_marks_count_beside_a_word_that_was_left_out(table):
    answer = table.evaluate("""async () => { const { forms, scores, ...answer } = await index.search('de "naar de wijk"'); return answer }""")
    assert (answer["ignored"], answer["phrase"], answer["total"]) == (["de"], True, 1)


def test_a_second_query_reads_no_file_again(table):
    asked = table.evaluate("""async () => {
      for (const query of ["vergunning", "vergunning", "parkervergunning", "vergunning zwolle", "parkervergunning"]) {
        const { documents } = await index.search(query);
        await Promise.all([index.documents(documents), index.documents(documents), index.facets(["soort"])]);
      }
      return asked;
    }""")
    assert asked[0] == "index.bin"
    assert len(asked) == len(set(asked))


def test_what_words_that_are_not_there_need_is_loaded_with_the_first_of_them(table):
    scripts = []
    table.on("request", lambda request: scripts.append(urlsplit(request.url).path.split("/")[-1]))
    table.evaluate("async () => { for (const query of ['schuld', 'gemeente wijk', 'de straat']) await index.search(query) }")
    assert scripts == []
    table.evaluate("async () => { for (const query of ['parkervergunning', 'fietskaart']) await index.search(query) }")
    assert scripts == ["zoekindex-lijkt.js"]


def test_only_the_facets_asked_for_are_read(table):
    facets = table.evaluate("async () => [await index.facets(['gemeente']), asked.filter((name) => name.startsWith('f-')).length]")
    assert [each["key"] for each in facets[0]] == ["soort", "gemeente"]
    assert facets[0][0]["values"] is None and facets[0][1]["values"]
    assert facets[1] == 1


MARKED = "Schuld\x1fhulp\x1fverlening, dorp\x1fs\x1fhuis en zuid-Holland"


@pytest.mark.parametrize("forms, marked", [
    (["schuldhulpverlening"], ["Schuldhulpverlening"]),
    (["hulpverlening"], ["hulpverlening"]),
    (["hulp", "hulpverlening"], ["hulpverlening"]),
    (["schuld", "verlening"], ["Schuld", "verlening"]),
    (["s", "huis"], ["huis"]),
    (["holland", "en"], ["en", "Holland"]),
    (["zuidholland", "holland"], ["zuid-Holland"]),
    (["ulp"], []),
])
def test_words_and_pieces_of_compounds_are_marked(table, forms, marked):
    found = table.evaluate("([text, forms]) => search.marks(text, new Set(forms))", [MARKED, forms])
    assert found["text"] == MARKED.replace("\x1f", "")
    assert [found["text"][start:end] for start, end, *_ in found["ranges"]] == marked


def snippet(page, text, forms):
    return page.evaluate("([text, forms]) => search.snippet(text, new Set(forms))", [text, forms])


def test_a_snippet_is_where_most_words_are(table):
    filler = "Dit is een zin zonder iets. " * 30
    text = filler + "Hier staat zorg. " + filler + "Hier staan zorg en jeugd\x1fhulp samen.\n" + filler
    found = snippet(table, text, ["zorg", "hulp"])
    assert [found["text"][start:end] for start, end, *_ in found["ranges"]] == ["zorg", "hulp"]
    assert "zorg en jeugdhulp samen. Dit" in found["text"]
    assert len(found["text"]) <= 200
    assert found["cutBefore"] and found["cutAfter"]
    assert f" {found['text']} " in text.replace("\x1f", "").replace("\n", " ")


def test_a_snippet_of_a_short_text_is_the_text(table):
    found = snippet(table, "  Zorg voor\nouderen. ", ["zorg"])
    assert found["text"] == "Zorg voor ouderen."
    assert not found["cutBefore"] and not found["cutAfter"]
    assert found["ranges"][0][:2] == [0, 4]


def test_a_snippet_of_one_endless_word_is_that_word(table):
    found = snippet(table, "a " + "zorg-" * 200 + "plicht b", ["zorg" * 200 + "plicht"])
    assert found["text"] == "a " + "zorg-" * 200 + "plicht"
    assert [found["text"][start:end] for start, end, *_ in found["ranges"]] == ["zorg-" * 200 + "plicht"]


def test_no_snippet_without_a_match(table):
    assert snippet(table, "Zorg voor ouderen.", ["jeugd"]) is None
    assert snippet(table, "", ["jeugd"]) is None


READ_ALL = """async (index) => {
  const { documents } = await index.search("vergunning");
  await index.search("parkervergunning zwolle \\"de gemeente\\"");
  await index.search("schuldhlp tilbrug");
  await index.search("een", { all: true });
  await index.facets(["soort", "gemeente"]);
  await index.documents(documents);
  await index.suggest("verg");
}"""


@pytest.mark.parametrize("kind", "idptqrfwx")
def test_a_damaged_file_is_refused_and_asked_for_again(table, kind):
    """A bit is turned, the end is missing, the file is empty, of another kind, or of another version."""
    outcome = table.evaluate("""async (kind) => {
      const readAll = READ_ALL;
      const turn = (bytes, at) => bytes.with(at, bytes[at] ^ 4);
      const damages = [
        (bytes) => turn(bytes, bytes.length >> 1), (bytes) => turn(bytes, bytes.length - 1), (bytes) => turn(bytes, 2),
        (bytes) => turn(bytes, 3), (bytes) => bytes.slice(0, -1), (bytes) => bytes.slice(0, 3), () => new Uint8Array(0),
      ];
      const outcomes = [];
      for (const damage of damages) {
        let isDamaged = true;
        const index = open((name, bytes) => (isDamaged && name.startsWith(kind) ? damage(bytes) : bytes));
        outcomes.push(await readAll(index).then(() => "read", (error) => error instanceof Error));
        isDamaged = false;
        outcomes.push(await readAll(index).then(() => "read", String));
      }
      return outcomes;
    }""".replace("READ_ALL", READ_ALL), kind)
    assert outcome == [True, "read"] * 7


def test_files_that_lie_give_an_answer_or_an_error(table):
    """Bytes are changed behind the checksum and the compression, as only somebody who means harm does."""
    outcomes = table.evaluate("""async () => {
      const readAll = READ_ALL;
      const pack = async (bytes) => new Uint8Array(await new Response(
        new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer());
      const unpack = async (bytes) => new Uint8Array(await new Response(
        new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"))).arrayBuffer());
      const close = (bytes) => {
        let sum = 0x811c9dc5;
        for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
        return new Uint8Array([...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum]);
      };
      let seed = 20260110;
      const random = (below) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % below;
      const counts = { read: 0, refused: 0 };
      const names = [...files.keys()].filter((name) => !name.startsWith("x"));
      for (let round = 0; round < 400; round++) {
        const name = names[random(names.length)];
        const bytes = files.get(name);
        const isPacked = "drfw".includes(name[0]);
        const body = isPacked ? await unpack(bytes.slice(4, -4)) : bytes.slice(4, -4);
        for (let change = 0; body.length && change <= random(3); change++) body[random(body.length)] = [0, 255, 128, random(256)][random(4)];
        const lie = close([...bytes.slice(0, 4), ...(isPacked ? await pack(body) : body)]);
        const index = open((each, own) => (each === name ? lie : own));
        counts[await readAll(index).then(() => "read", (error) => error instanceof Error ? "refused" : "thrown")]++;
      }
      return counts;
    }""".replace("READ_ALL", READ_ALL))
    assert sum(outcomes.values()) == 400
    assert outcomes["refused"] > 20 and outcomes["read"] > 20


@pytest.mark.parametrize("size, outcome", [(15, "read"), (17, "refused")])
def test_contents_that_swell_are_refused(table, size, outcome):
    """A file of a few bytes may not fill the memory. Zeros are a dictionary without words."""
    assert outcome == table.evaluate("""async (size) => {
      const packed = await new Response(new Blob([new Uint8Array(size * 2 ** 20)]).stream()
        .pipeThrough(new CompressionStream("deflate-raw"))).arrayBuffer();
      const [, dictionary] = [...files].find(([name]) => name.startsWith("d-"));
      const bytes = [...dictionary.slice(0, 4), ...new Uint8Array(packed)];
      let sum = 0x811c9dc5;
      for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
      const swollen = new Uint8Array([...bytes, sum >>> 24, sum >>> 16, sum >>> 8, sum]);
      const index = open((name, own) => (name.startsWith("d-") ? swollen : own));
      return index.search("xq1").then(() => "read", () => "refused");
    }""", size)
