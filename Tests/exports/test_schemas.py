"""The JSON Schemas say of an entry what the check says."""

import json
import re
from pathlib import Path

import jsonschema
import pytest

from program import DAY, ROOT, front_matter, made, project, read_yaml, sitegen  # noqa: F401

DIALECTS = {"2020-12": jsonschema.Draft202012Validator, "07": jsonschema.Draft7Validator}
KEYWORDS = set(
    "$schema $ref $defs $comment title description type enum const examples properties required "
    "additionalProperties items minItems maxItems uniqueItems contains minLength maxLength pattern minimum "
    "maximum minProperties maxProperties allOf anyOf not if then".split()
)


@pytest.fixture(scope="session", params=DIALECTS)
def schemas(request, tmp_path_factory):
    """The validators of all schemas of a version, by name, with the files that each is for."""
    folder = tmp_path_factory.mktemp("schemas")
    made("model", "--json-schema", "--draft", request.param, "--output", folder, *DAY)
    index = json.loads((folder / "index.json").read_text())
    assert {entry["file"] for entry in index["schemas"]} | {"index.json"} == {p.name for p in folder.iterdir()}
    validator = DIALECTS[request.param]
    result = {}
    for entry in index["schemas"]:
        schema = json.loads((folder / entry["file"]).read_text())
        validator.check_schema(schema)
        result[entry["name"]] = validator(schema), entry["match"]
    return result


def problems(validator, value) -> list[str]:
    return [f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(value)]


def test_the_real_entries_and_configuration_fit_their_schemas(schemas):
    count = 0
    for validator, patterns in schemas.values():
        for path in (path for pattern in patterns for path in ROOT.glob(pattern)):
            text = path.read_text()
            value = front_matter(text) if path.suffix == ".md" else read_yaml(text)
            assert problems(validator, value) == [], path
            count += 1
    assert count > 100


def test_the_older_version_has_nothing_that_a_strict_reader_does_not_know(tmp_path):
    def check(schema):
        if isinstance(schema, list):
            for item in schema:
                check(item)
        if not isinstance(schema, dict):
            return
        assert set(schema) <= KEYWORDS, set(schema) - KEYWORDS
        for keyword, value in schema.items():
            if keyword in ("properties", "$defs"):
                for inner in value.values():
                    check(inner)
            elif keyword not in ("examples", "enum", "const", "required"):
                check(value)

    made("model", "--json-schema", "--draft", "07", "--output", tmp_path)
    for path in tmp_path.glob("*.schema.json"):
        check(json.loads(path.read_text()))


def test_every_example_fits_its_own_field(schemas):
    for name, (validator, _) in schemas.items():
        for key, field in validator.schema.get("properties", {}).items():
            for example in field.get("examples", []):
                whole = validator.evolve(schema={**field, "$defs": validator.schema.get("$defs", {})})
                assert problems(whole, example) == [], f"{name}.{key}"


# Each case replaces fields of a good pilot. The last member says who objects: nobody, both the schema and the check,
# or only the check, where a rule is beyond JSON Schema.
GOOD, WRONG, CHECK_ONLY = "good", "wrong", "check only"
BASE = {
    "titel": "titel: Proef",
    "samenvatting": "samenvatting: Een proef die laat zien wat mag en wat niet mag.",
    "fase": "fase: gepubliceerd",
    "indieners": "indieners:\n  - Utrecht",
    "bronnen": "bronnen:\n  - titel: Raadsbrief",
}
CASES = [
    ("the base", {}, GOOD),
    ("an unknown key", {"x": "onbekend-veld: 1"}, WRONG),
    ("a misspelled key", {"titel": "tietel: Proef"}, WRONG),
    ("no title", {"titel": None}, WRONG),
    ("an empty title", {"titel": "titel:"}, WRONG),
    ("a title of 90", {"titel": "titel: " + "a" * 90}, GOOD),
    ("a title of 91", {"titel": "titel: " + "a" * 91}, WRONG),
    ("a number for a title", {"titel": "titel: 2016"}, GOOD),
    ("a list for a title", {"titel": "titel:\n  - Proef"}, WRONG),
    ("a mapping for a title", {"titel": "titel:\n  x: Proef"}, WRONG),
    ("a line break in a title", {"titel": 'titel: "Een\\nproef"'}, WRONG),
    ("too short a summary", {"samenvatting": "samenvatting: Te kort."}, WRONG),
    ("an unknown phase", {"fase": "fase: begonnen"}, WRONG),
    ("two phases", {"fase": "fase: [gepubliceerd, resultaat]"}, WRONG),
    ("no sources", {"bronnen": None}, WRONG),
    ("an empty list of sources", {"bronnen": "bronnen: []"}, WRONG),
    ("one source without a list", {"bronnen": "bronnen:\n  titel: Raadsbrief"}, WRONG),
    ("an unknown key in a source", {"bronnen": "bronnen:\n  - naam: Raadsbrief"}, WRONG),
    ("a source on this site", {"bronnen": "bronnen:\n  - artikel: van-elkaar-leren"}, GOOD),
    ("a source that is not there", {"bronnen": "bronnen:\n  - artikel: nergens"}, WRONG),
    ("an address without a scheme", {"bronnen": "bronnen:\n  - url: www.vng.nl"}, WRONG),
    ("an address", {"bronnen": "bronnen:\n  - url: https://vng.nl/a?b=c#d"}, GOOD),
    ("an address of a host in capitals", {"bronnen": "bronnen:\n  - url: HTTPS://VNG.NL"}, GOOD),
    ("an address with a name in it", {"bronnen": "bronnen:\n  - url: https://ik@vng.nl"}, WRONG),
    ("an address that ends in a dot", {"bronnen": "bronnen:\n  - url: https://vng./x"}, WRONG),
    ("subjects", {"x": "themas:\n  - jeugd\n  - schulden"}, GOOD),
    ("an empty list", {"x": "themas: []"}, GOOD),
    ("an empty value", {"x": "themas:"}, GOOD),
    ("a text for a list", {"x": "themas: jeugd"}, WRONG),
    ("an unknown subject", {"x": "themas:\n  - jeugdd"}, WRONG),
    ("a subject twice", {"x": "themas:\n  - jeugd\n  - jeugd"}, WRONG),
    ("a subject with its kind", {"x": "themas:\n  - thema/jeugd"}, GOOD),
    ("an entry of another kind", {"x": "themas:\n  - kindpakket"}, WRONG),
    ("six subjects", {"x": "themas:\n  - jeugd\n  - schulden\n  - blockchain\n  - burgerzaken\n  - monitoring\n  - veiligheid"}, WRONG),
    ("a municipality by its slug", {"indieners": "indieners:\n  - utrecht"}, GOOD),
    ("a municipality by its code", {"indieners": "indieners:\n  - GM0344"}, GOOD),
    ("a former municipality", {"indieners": "indieners:\n  - Zuidhorn"}, GOOD),
    ("another spelling", {"indieners": "indieners:\n  - Den Bosch"}, GOOD),
    ("an ambiguous name", {"indieners": "indieners:\n  - Bergen"}, WRONG),
    ("a municipality that is not there", {"indieners": "indieners:\n  - Utregt"}, WRONG),
    ("a name with an apostrophe", {"indieners": 'indieners:\n  - "\'s-Hertogenbosch"'}, GOOD),
    ("only an organisation", {"indieners": "indieners:\n  - vng"}, CHECK_ONLY),
    ("nobody, though the phase asks for it", {"indieners": None}, WRONG),
    ("nobody, where the phase is unknown", {"indieners": None, "fase": "fase: onbekend"}, GOOD),
    ("a day", {"x": "gestart: 2026-03-31"}, GOOD),
    ("a month", {"x": "gestart: 2026-03"}, GOOD),
    ("a year", {"x": "gestart: 2026"}, GOOD),
    ("a month that does not exist", {"x": "gestart: 2026-13"}, WRONG),
    ("31 February", {"x": "gestart: 2026-02-31"}, WRONG),
    ("29 February of no leap year", {"x": "gestart: 2026-02-29"}, CHECK_ONLY),
    ("a year long ago", {"x": "gestart: 1799"}, WRONG),
    ("the last year", {"x": "gestart: 2200"}, GOOD),
    ("the year after it", {"x": "gestart: 2201"}, WRONG),
    ("a date in words", {"x": "gestart: 31 maart 2026"}, WRONG),
    ("an unknown date where there is none", {"x": "gestart: onbekend"}, WRONG),
    ("an unknown date in a timeline", {"x": "tijdlijn:\n  - datum: onbekend\n    gebeurtenis: Iets."}, GOOD),
    ("dates that run backwards", {"x": "gestart: 2026\ngeeindigd: 2025"}, CHECK_ONLY),
    ("a phase in the timeline", {"x": "tijdlijn:\n  - datum: 2026\n    gebeurtenis: Iets.\n    fase: gepubliceerd"}, GOOD),
    ("an unknown phase in the timeline", {"x": "tijdlijn:\n  - datum: 2026\n    gebeurtenis: Iets.\n    fase: vaag"}, WRONG),
    ("a step that cannot be", {"x": "tijdlijn:\n  - datum: 2025\n    gebeurtenis: Iets.\n    fase: afgerond\n  - datum: 2026\n    gebeurtenis: Iets.\n    fase: gepubliceerd"}, CHECK_ONLY),
    ("an event without a date", {"x": "tijdlijn:\n  - gebeurtenis: Iets."}, WRONG),
    ("a whole number", {"x": "tellers:\n  - waarde: 12\n    eenheid: brieven\n    peildatum: 2026"}, GOOD),
    ("a fraction", {"x": "tellers:\n  - waarde: 1.5\n    eenheid: brieven\n    peildatum: 2026"}, WRONG),
    ("a number in words", {"x": "tellers:\n  - waarde: twaalf\n    eenheid: brieven\n    peildatum: 2026"}, WRONG),
    ("a truth", {"x": "zoekt-partners:\n  open: true"}, GOOD),
    ("yes for a truth", {"x": "zoekt-partners:\n  open: ja"}, WRONG),
    ("a group without its required member", {"x": "zoekt-partners:\n  waarvoor: Testen."}, WRONG),
    ("a list for a group", {"x": "zoekt-partners:\n  - open: true"}, WRONG),
    ("an empty group", {"x": "zoekt-partners:"}, GOOD),
    ("partners wanted when it is over", {"fase": "fase: afgerond", "x": "zoekt-partners:\n  open: true"}, WRONG),
    ("no partners wanted when it is over", {"fase": "fase: afgerond", "x": "zoekt-partners:\n  open: false"}, GOOD),
    ("stopped without a reason", {"fase": "fase: gestopt"}, WRONG),
    ("stopped with an empty reason", {"fase": "fase: gestopt", "x": "reden-gestopt:"}, WRONG),
    ("stopped with a reason", {"fase": "fase: gestopt", "x": "reden-gestopt: Geen geld."}, GOOD),
    ("scaled up without a decision", {"fase": "fase: opgeschaald"}, WRONG),
    ("scaled up with a decision", {"fase": "fase: opgeschaald", "x": "besluit: digitale-verhuisservice-landelijk"}, GOOD),
    ("a mail address", {"x": "contact: innovatie@gemeente.example"}, GOOD),
    ("no mail address", {"x": "contact: innovatie"}, WRONG),
    ("a mail address with a space", {"x": "contact: ons team@gemeente.example"}, WRONG),
    ("a mail address without a dot", {"x": "contact: innovatie@gemeente"}, WRONG),
    ("an alias", {"x": "aliassen:\n  - oude-naam"}, GOOD),
    ("an alias with a capital", {"x": "aliassen:\n  - Oude-naam"}, WRONG),
    ("an alias with two hyphens", {"x": "aliassen:\n  - oude--naam"}, WRONG),
    ("a law", {"x": "wetten:\n  - wmo"}, GOOD),
    ("an unknown law", {"x": "wetten:\n  - wegenwet"}, WRONG),
    ("eight keywords", {"x": "trefwoorden:\n" + "\n".join(f"  - woord{i}" for i in range(8))}, GOOD),
    ("nine keywords", {"x": "trefwoorden:\n" + "\n".join(f"  - woord{i}" for i in range(9))}, WRONG),
    ("a language", {"x": "taal: fy"}, GOOD),
    ("an unknown language", {"x": "taal: de"}, WRONG),
]


def entry(number: int, fields: dict) -> str:
    lines = {**BASE, "titel": f"titel: Proef {number}", **fields}
    return "---\n" + "\n".join(line for line in lines.values() if line) + "\n---\n\n## Wat is het?\n\nEen proef.\n"


def test_schema_and_check_agree(schemas, project):
    validator, _ = schemas["pilot"]
    texts = {f"proef-{n}": entry(n, fields) for n, (_, fields, _) in enumerate(CASES)}
    for slug, text in texts.items():
        Path(project, f"Content/pilots/{slug}.md").write_text(text)
    report = sitegen("check", "Content/pilots", *DAY, cwd=project).stderr
    refused = set(re.findall(r"^Content/pilots/(proef-\d+)\.md:[^ ]* fout:", report, re.MULTILINE))
    wrong = []
    for (name, _, verdict), (slug, text) in zip(CASES, texts.items()):
        objections = problems(validator, front_matter(text))
        if (slug in refused) != (verdict != GOOD) or bool(objections) != (verdict == WRONG):
            wrong.append((name, verdict, slug in refused, objections))
    assert wrong == []


@pytest.mark.parametrize(
    "name, old, new",
    [
        ("model.yaml", "versie: 1", "versie: 2"),
        ("model.yaml", "      verplicht: true", "      verplichtt: true"),
        ("model.yaml", "      type: tekst", "      type: teks"),
        ("model.yaml", "      rol: titel", "      rol: kop"),
        ("model.yaml", "      naar: thema\n", ""),
        ("model.yaml", "      naar: thema\n", "      naar: themaa\n"),
        ("model.yaml", "      max: 90", "      max: veel"),
        ("model.yaml", "  pilot:\n    map: pilots\n", "  pilot:\n"),
        ("model.yaml", "    weergave: project", "    weergave: kaart"),
        ("model.yaml", "regel: verplicht-als", "regel: verplicht"),
        ("model.yaml", "        als: {fase: [gestopt, afgewezen]}\n", ""),
        ("site.yaml", "basis-url: https://pilotstarter.example/", "basis-url: pilotstarter.example"),
        ("site.yaml", "titel: Pilotstarter\n", ""),
        ("site.yaml", "soort: github", "soort: bitbucket"),
        ("site.yaml", "  - pilot\n", "  - pilots\n"),
        ("site.yaml", "taal: nl", "taal: nl\ntale: nl"),
    ],
)
def test_a_mistake_in_the_configuration_is_found(schemas, name, old, new):
    text = (ROOT / "Content" / name).read_text()
    assert old in text
    assert problems(schemas[name][0], read_yaml(text.replace(old, new, 1))) != []


def test_a_kind_without_a_schema_is_met_with_the_nearest_one():
    run = sitegen("model", "--json-schema", "pilots")
    assert (run.returncode, run.stdout) == (64, "")
    assert "Bedoelde u 'pilot'?" in run.stderr
    assert sitegen("model").returncode == 64
    assert sitegen("model", "--json-schema").returncode == 64


def test_the_same_model_gives_the_same_bytes():
    assert made("model", "--json-schema", "pilot", *DAY) == made("model", "--json-schema", "pilot", *DAY)


def test_hidden_people_are_not_handed_out(project):
    people = project / "Content" / "personen.csv"
    people.write_text(people.read_text() + "geheim-persoon,Geheim Persoon,\"Persoon, Geheim\",false\n")
    exports = made("model", "--json-schema", "artikel", cwd=project) + made("model", "--cms", cwd=project)
    assert "Ger Baron" in exports
    assert "Geheim" not in exports
    # The name may still be written: the site drops it.
    schema = json.loads(made("model", "--json-schema", "artikel", cwd=project))
    person = {**schema["$defs"]["persoon"], "$defs": schema["$defs"]}
    assert jsonschema.Draft202012Validator(person).is_valid("Geheim Persoon")


def test_a_large_kind_is_not_listed(project):
    for number in range(1100):
        Path(project, f"Content/themas/nummer-{number}.md").write_text(f"---\ntitel: Nummer {number}\n---\n")
    schema = json.loads(made("model", "--json-schema", "pilot", cwd=project))
    subjects = {**schema["$defs"]["thema"], "$defs": schema["$defs"]}
    assert jsonschema.Draft202012Validator(subjects).is_valid("nummer-1099")
    assert "enum" not in json.dumps(subjects["$defs"]["thema"])
