"""The configuration for Decap and Sveltia says what the model says, in the widgets those systems have."""

import json
import re

import pytest
import yaml

from program import DAY, ROOT, made, project, read_yaml  # noqa: F401

# What each widget takes, by https://decapcms.org/docs/widgets/ (Sveltia takes the same).
COMMON = {"name", "label", "widget", "required", "hint"}
WIDGETS = {
    "string": {"pattern"},
    "text": {"pattern"},
    "markdown": {"minimal", "buttons", "editor_components"},
    "boolean": {"default"},
    "number": {"value_type", "step", "min", "max"},
    "select": {"multiple", "min", "max", "options"},
    "relation": {
        "collection", "search_fields", "value_field", "display_fields", "multiple", "min", "max", "options_length",
    },
    "object": {"collapsed", "fields"},
    "list": {"field", "fields", "collapsed", "summary", "min", "max"},
}  # fmt: skip
COLLECTION = set(
    "name label label_singular description folder create extension format identifier_field slug summary "
    "preview_path sortable_fields view_groups media_folder public_folder fields".split()
)
ROOT_KEYS = set("backend publish_mode locale site_url media_folder public_folder slug output collections".split())


@pytest.fixture(scope="module", params=["decap", "sveltia"])
def config(request) -> dict:
    # The readers of these systems know YAML's anchors, and so does this one.
    return yaml.safe_load(made("model", "--cms", request.param, *DAY))


@pytest.fixture(scope="module")
def kinds() -> dict:
    model = read_yaml((ROOT / "Content/model.yaml").read_text())
    return {name: kind for name, kind in model["soorten"].items() if "map" in kind}


def collections(config) -> dict:
    return {collection["name"]: collection for collection in config["collections"]}


def fields(collection) -> dict:
    return {field["name"]: field for field in collection["fields"]}


def every_field(config):
    def walk(items, where):
        for field in items:
            path = f"{where}.{field['name']}"
            yield path, field
            yield from walk(field.get("fields", []) + ([field["field"]] if "field" in field else []), path)

    for collection in config["collections"]:
        yield from walk(collection["fields"], collection["name"])


def test_every_kind_with_files_is_a_collection_with_its_folder(config, kinds):
    assert [(c["name"], c["folder"]) for c in config["collections"]] == [
        (name, "Content/" + kind["map"]) for name, kind in kinds.items()
    ]


def test_collections_and_fields_hold_what_the_system_knows(config):
    assert set(config) <= ROOT_KEYS
    for collection in config["collections"]:
        assert set(collection) <= COLLECTION
        names = [field["name"] for field in collection["fields"]]
        assert len(set(names)) == len(names)
        assert collection["identifier_field"] in names
        assert set(collection["sortable_fields"]) <= set(names)
        assert (collection["extension"], collection["format"]) == ("md", "yaml-frontmatter")
        # Below the front matter stands the field with this name.
        assert (names[-1], collection["fields"][-1]["widget"]) == ("body", "markdown")
    for path, field in every_field(config):
        own = WIDGETS[field["widget"]]
        assert set(field) <= COMMON | own, path
        assert field["label"]
        if field["widget"] in ("select", "relation") and "max" in field:
            assert field["multiple"] is True, path
        if field["widget"] == "list":
            assert ("field" in field) != ("fields" in field), path
        if field["widget"] == "select":
            values = [option["value"] for option in field["options"]]
            assert values and len(set(values)) == len(values), path
            assert all(isinstance(value, str) and option["label"] for value, option in zip(values, field["options"]))
        if "pattern" in field:
            re.compile(field["pattern"][0])
            assert len(field["pattern"]) == 2 and field["pattern"][1].endswith("."), path


def test_relations_lead_to_collections_that_exist(config):
    names = collections(config)
    relations = [field for _, field in every_field(config) if field["widget"] == "relation"]
    assert len(relations) > 20
    for field in relations:
        target = fields(names[field["collection"]])
        assert set(field["search_fields"] + field["display_fields"]) <= set(target)


def test_the_fields_come_in_the_order_of_the_model(config):
    for collection in config["collections"]:
        schema = json.loads(made("model", "--json-schema", collection["name"], *DAY))
        assert list(fields(collection)) == [*schema["properties"], "body"]


def test_the_limits_of_the_model_hold(config):
    pilot = fields(collections(config)["pilot"])
    assert pilot["titel"]["required"] is True
    assert pilot["slug"]["required"] is False
    length = re.compile(pilot["samenvatting"]["pattern"][0])
    assert [bool(length.match("a" * n)) for n in (19, 20, 300, 301)] == [False, True, True, False]
    assert not length.match("a" * 20 + "\n" + "b" * 20)
    date = re.compile(pilot["gestart"]["pattern"][0])
    assert [bool(date.match(t)) for t in ("2026", "2026-03", "2026-03-31", "2026-13", "31-03-2026")] == [
        True, True, True, False, False,
    ]  # fmt: skip
    assert (pilot["themas"]["widget"], pilot["themas"]["max"]) == ("relation", 5)
    options = [option["value"] for option in pilot["indieners"]["options"]]
    assert {"'s-Hertogenbosch", "Utrecht", "vng"} <= set(options) and len(options) > 342
    assert "verplicht bij fase gestopt of afgewezen" in pilot["reden-gestopt"]["hint"]
    assert pilot["tellers"]["fields"][0]["widget"] == "number"
    assert pilot["zoekt-partners"]["widget"] == "object"
    # A group that is not used asks for nothing.
    assert not any(field["required"] for field in pilot["zoekt-partners"]["fields"])
    assert pilot["bronnen"]["min"] == 1


FORGES = {
    "github": ("https://github.com/pilotstarter/pilotstarter", {"name": "github", "repo": "pilotstarter/pilotstarter"}),
    "gitlab": (
        "https://git.gemeente.example/groep/deel/pilotstarter",
        {
            "name": "gitlab",
            "repo": "groep/deel/pilotstarter",
            "base_url": "https://git.gemeente.example",
            "api_root": "https://git.gemeente.example/api/v4",
        },
    ),
    "forgejo": (
        "https://codeberg.example/vng/pilotstarter/",
        {
            "name": "forgejo",
            "repo": "vng/pilotstarter",
            "base_url": "https://codeberg.example",
            "api_root": "https://codeberg.example/api/v1",
        },
    ),
}


@pytest.mark.parametrize("software", FORGES)
def test_the_backend_is_the_forge_of_the_settings(project, software):
    address, expected = FORGES[software]
    settings = project / "Content" / "site.yaml"
    text = settings.read_text().replace("soort: github", f"soort: {software}")
    settings.write_text(text.replace("url: https://github.com/pilotstarter/pilotstarter", f"url: {address}"))
    decap = yaml.safe_load(made("model", "--cms", cwd=project))
    assert expected.items() <= decap["backend"].items()
    assert decap["backend"]["branch"] == "main"
    assert decap["publish_mode"] == "editorial_workflow"
    sveltia = yaml.safe_load(made("model", "--cms", "sveltia", cwd=project))
    assert sveltia["backend"]["name"] == {"forgejo": "gitea"}.get(software, software)
    assert sveltia["output"] == {"omit_empty_optional_fields": True}


def test_texts_that_look_like_other_types_stay_texts(project):
    model = project / "Content" / "model.yaml"
    more = "        fy: Fries\n        no: 'on'\n        \"2016\": \"a: # b\"\n"
    text = model.read_text().replace("        fy: Fries\n", more)
    assert text != model.read_text()
    model.write_text(text)
    pilot = fields(collections(yaml.safe_load(made("model", "--cms", cwd=project)))["pilot"])
    assert [(o["value"], o["label"]) for o in pilot["taal"]["options"]][-2:] == [("no", "on"), ("2016", "a: # b")]
