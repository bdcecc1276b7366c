"""The reports of `sitegen check` for programs, held against the published schemas and documentation of their formats."""

import io
import json
import re
import subprocess
from pathlib import Path
from urllib.parse import unquote

import jsonschema
import pytest
from lxml import etree

from nasty_content import (
    ACUTE,
    BYTES,
    FAMILY,
    MARKED,
    ROOT,
    SITEGEN,
    Reports,
    Spot,
    characters,
    make_project,
    strip_marks,
    utf16,
    write,
)

SCHEMAS = Path(__file__).parent / "schemas"
LANGUAGES = ["nl", "en"]
# What XML 1.0 (§2.2) and readers of logs cannot take.
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")


@pytest.fixture(scope="session")
def reports(tmp_path_factory) -> Reports:
    assert SITEGEN.is_file(), f"no program at {SITEGEN}; run: make build"
    project = make_project(tmp_path_factory.mktemp("nare teksten"))
    spots = []
    for path, (marked, ids) in MARKED.items():
        text, found = strip_marks(marked)
        assert len(found) == len(ids)
        spots += [Spot(path, *spot, id) for spot, id in zip(found, ids)]
        write(project / path, text.encode())
    for path, data in BYTES.items():
        write(project / path, data)
    return Reports(project, spots)


@pytest.fixture(scope="session")
def good_reports(tmp_path_factory) -> Reports:
    return Reports(make_project(tmp_path_factory.mktemp("goed")), [])


@pytest.fixture(scope="session")
def unreadable_reports(tmp_path_factory) -> Reports:
    """A project in which something is no plain file, so that nothing is read."""
    project = make_project(tmp_path_factory.mktemp("koppeling"))
    (project / "Content/pilots/<x> & 'y'.md").symlink_to("/etc/hostname")
    return Reports(project, [])


@pytest.fixture(params=["reports", "good_reports", "unreadable_reports"])
def any_reports(request) -> Reports:
    return request.getfixturevalue(request.param)


def checker(schema: dict, draft):
    draft.check_schema(schema)
    return draft(schema, format_checker=draft.FORMAT_CHECKER)


def own_json(reports: Reports, language="nl") -> dict:
    return json.loads(reports.run("json", language).stdout)


# --- JSON


@pytest.mark.parametrize("language", LANGUAGES)
def test_json_fits_its_published_schema(any_reports, language):
    schema = json.loads((ROOT / "docs/schemas/meldingen.schema.json").read_text())
    document = own_json(any_reports, language)
    checker(schema, jsonschema.Draft202012Validator).validate(document)
    severities = [item["severity"] for item in document["diagnostics"]]
    assert document["counts"] == {name: severities.count(name) for name in ("error", "warning", "notice")}
    assert document["language"] == language


def test_json_has_no_member_that_its_schema_does_not_describe(reports):
    schema = json.loads((ROOT / "docs/schemas/meldingen.schema.json").read_text())

    def close(part):
        if isinstance(part, dict):
            if "properties" in part:
                part["additionalProperties"] = False
            for inner in part.values():
                close(inner)

    close(schema)
    checker(schema, jsonschema.Draft202012Validator).validate(own_json(reports))


def test_json_has_the_places_that_are_marked_in_the_files(reports):
    found = {
        (item["path"], item["start"]["line"], item["start"]["column"], item["end"]["column"], item["id"])
        for item in own_json(reports)["diagnostics"]
        if "end" in item
    }
    for spot in reports.spots:
        assert (spot.path, spot.line, *spot.columns(characters), spot.id) in found


def test_json_keeps_every_text_as_it_is(reports):
    messages = [item["message"] for item in own_json(reports)["diagnostics"] if item["id"] == "choice-unknown"]
    assert len(messages) == 1
    for part in (FAMILY, ACUTE, "<b>&\"'", "\x07\r\n::warning::regel\u2028\u202e"):
        assert part in messages[0]


def test_edits_in_json_give_a_better_file(reports):
    item = next(item for item in own_json(reports)["diagnostics"] if item["id"] == "yaml-colon-in-text")
    edit = item["suggestion"]["edit"]
    assert item["suggestion"]["certain"]
    text = (reports.project / item["path"]).read_bytes().decode("utf-8-sig")
    line = text.split("\r\n")[edit["start"]["line"] - 1]
    mended = line[: edit["start"]["column"] - 1] + edit["replacement"] + line[edit["end"]["column"] - 1:]
    assert mended == 'titel: "Nare:  teksten"'


def test_a_report_about_one_entry_says_that_it_knows_nothing_of_others(reports):
    run = reports.run("json", "nl", "Content/pilots/lange-regel.md")
    assert run.returncode == 1
    document = json.loads(run.stdout)
    assert {item["path"] for item in document["diagnostics"]} == {"Content/pilots/lange-regel.md"}
    assert document["partial"]


def test_a_report_about_a_register_counts_what_is_elsewhere(reports):
    document = json.loads(reports.run("json", "nl", "Content/gemeenten.csv").stdout)
    whole = own_json(reports)
    assert not document["partial"] and not whole["partial"]
    assert document["elsewhere"]["error"] == whole["counts"]["error"] - document["counts"]["error"] > 5


# --- GitHub: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands

# ::workflow-command parameter1={data},parameter2={data}::{command value}; parameters of `message-parameters.md`:
# title, file, col, endColumn, line, endLine. In a parameter %, CR, LF, : and , are escaped, in the value %, CR and
# LF (`escapeProperty` and `escapeData` of @actions/core).
PROPERTY = r"(?:[^%\r\n:,]|%25|%0D|%0A|%3A|%2C)+"
COMMAND = re.compile(
    rf"::(error|warning|notice) file=({PROPERTY})"
    rf"(?:,line=(\d+),endLine=(\d+)(?:,col=(\d+),endColumn=(\d+))?)?,title=({PROPERTY})::((?:[^%\r\n]|%25|%0D|%0A)+)"
)


def unescape(text: str) -> str:
    """As the runner does (`ActionCommand.cs`): % last."""
    for code, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        text = text.replace(code, character)
    return text


def commands(reports: Reports, language="nl") -> list[dict]:
    text = reports.run("github", language).stdout.decode()
    result = []
    for line in text.split("\n")[:-1]:
        match = COMMAND.fullmatch(line)
        assert match, line
        names = ("level", "file", "line", "endLine", "col", "endColumn", "title", "message")
        result.append({name: value and unescape(value) for name, value in zip(names, match.groups())})
    assert text == "" or text.endswith("\n")
    return result


@pytest.mark.parametrize("language", LANGUAGES)
def test_github_has_a_command_of_the_documented_form_for_each_finding(any_reports, language):
    own = own_json(any_reports, language)["diagnostics"]
    assert [(c["level"], c["file"], c["title"]) for c in commands(any_reports, language)] == [
        (item["severity"], item["path"], item["id"])
        for severity in ("error", "warning", "notice")
        for item in own
        if item["severity"] == severity
    ]


def test_github_annotates_the_lines_and_columns_that_are_marked(reports):
    found = {(c["file"], c["line"], c["endLine"], c["col"], c["endColumn"], c["title"]) for c in commands(reports)}
    for spot in reports.spots:
        first, last = spot.columns(characters)
        assert (spot.path, str(spot.line), str(spot.line), str(first), str(last), spot.id) in found


def test_github_has_no_place_that_the_runner_would_drop(any_reports):
    """`ValidateLinesAndColumns` of the runner: no columns over several lines, nothing that ends before it begins."""
    for command in commands(any_reports):
        if command["line"]:
            assert int(command["endLine"]) >= int(command["line"]) >= 1
        if command["col"]:
            assert command["line"] == command["endLine"]
            assert int(command["endColumn"]) >= int(command["col"]) >= 1
        elif command["line"]:
            assert command["line"] != command["endLine"]


def test_github_marks_what_goes_over_several_lines(reports):
    found = [c for c in commands(reports) if c["file"] == "Content/pilots/meer-regels.md"]
    assert [(c["line"], c["col"]) for c in found if c["endLine"] != c["line"]] == [("5", None)]


@pytest.mark.parametrize("format", ["github", "text"])
def test_a_text_from_a_file_starts_no_command_of_its_own(reports, format, monkeypatch):
    """A runner takes each line that begins with `::` for a command, and the older `##[` anywhere in another line."""
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    run = reports.run(format, "nl", "--root", ".")
    lines = re.split(r"\r\n|\r|\n", (run.stdout + run.stderr).decode())
    strange = [line for line in lines if line.lstrip().startswith("::") and not COMMAND.fullmatch(line)]
    assert strange == []
    assert [line for line in lines if "##[" in line and not COMMAND.fullmatch(line)] == []
    assert any("add-mask" in line for line in lines)


def test_github_shows_messages_whole_and_without_control_characters(reports):
    message = next(c["message"] for c in commands(reports) if c["title"] == "choice-unknown")
    assert "::error file=x::y %0A" in message and FAMILY in message
    assert not CONTROL.search(message.replace("\n", ""))


# --- GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format


@pytest.mark.parametrize("language", LANGUAGES)
def test_gitlab_fits_what_it_checks_and_documents(any_reports, language):
    data = any_reports.run("gitlab", language).stdout
    assert not data.startswith(b"\xef\xbb\xbf")
    items = json.loads(data)
    assert isinstance(items, list)
    item = json.loads((SCHEMAS / "gitlab-codeclimate.json").read_text())
    # The documentation asks for more than the program checks.
    item["required"] += ["check_name"]
    item["properties"]["severity"]["enum"] = ["info", "minor", "major", "critical", "blocker"]
    location = item["properties"]["location"]
    location["required"] = ["path", "lines"]
    location["properties"]["lines"]["required"] = ["begin"]
    location["properties"]["lines"]["properties"]["begin"]["minimum"] = 1
    for value in items:
        checker(item, jsonschema.Draft7Validator).validate(value)
        assert not value["location"]["path"].startswith(("/", "./"))
    own = own_json(any_reports, language)["diagnostics"]
    assert [(i["check_name"], i["location"]["path"]) for i in items] == [(i["id"], i["path"]) for i in own]
    prints = [value["fingerprint"] for value in items]
    assert len(set(prints)) == len(prints), "GitLab shows one of those that have the same fingerprint"


def test_gitlab_knows_a_finding_again_when_lines_move_and_in_the_other_language(reports, tmp_path):
    before = {(i["check_name"], i["location"]["path"]): i for i in json.loads(reports.text("gitlab"))}
    other = json.loads(reports.text("gitlab", "en"))
    assert [i["fingerprint"] for i in other] == [i["fingerprint"] for i in json.loads(reports.text("gitlab"))]
    path = "Content/pilots/lange-regel.md"
    file = reports.project / path
    text = file.read_text()
    try:
        file.write_text(text.replace("## Wat is het?\n", "## Wat is het?\n\nEen regel erboven.\n"))
        after = {(i["check_name"], i["location"]["path"]): i for i in json.loads(reports.run("gitlab", "nl", path).stdout)}
    finally:
        file.write_text(text)
    key = ("link-missing", path)
    assert after[key]["fingerprint"] == before[key]["fingerprint"]
    assert after[key]["location"]["lines"]["begin"] == before[key]["location"]["lines"]["begin"] + 2


# --- SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html


@pytest.mark.parametrize("language", LANGUAGES)
def test_sarif_fits_the_schema_of_oasis(any_reports, language):
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text())
    log = json.loads(any_reports.run("sarif", language).stdout)
    checker(schema, jsonschema.Draft4Validator).validate(log)
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    own = own_json(any_reports, language)["diagnostics"]
    assert [result["ruleId"] for result in run["results"]] == [item["id"] for item in own]
    assert len({rule["id"] for rule in rules}) == len(rules)
    levels = {"error": "error", "warning": "warning", "notice": "note"}
    for result, item in zip(run["results"], own):
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] == levels[item["severity"]]
        artifact = result["locations"][0]["physicalLocation"]["artifactLocation"]
        assert re.fullmatch(r"[A-Za-z0-9._~/-]|(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+", artifact["uri"])
        assert unquote(artifact["uri"]) == item["path"]
        assert artifact["uriBaseId"] in run["originalUriBaseIds"]


def region_text(project: Path, path: str, region: dict) -> str:
    """What stands in a region, with columns in UTF-16 code units."""
    data = (project / path).read_bytes().decode("utf-8-sig")
    line = data.split("\n")[region["startLine"] - 1].rstrip("\r").encode("utf-16-le")
    assert region["endLine"] == region["startLine"]
    return line[(region["startColumn"] - 1) * 2: (region["endColumn"] - 1) * 2].decode("utf-16-le")


def test_sarif_counts_columns_in_utf16_and_so_finds_the_marked_text(reports):
    (run,) = json.loads(reports.text("sarif"))["runs"]
    assert run["columnKind"] == "utf16CodeUnits"
    assert any(utf16(spot.before) != characters(spot.before) for spot in reports.spots)
    for spot in reports.spots:
        regions = [
            result["locations"][0]["physicalLocation"]["region"]
            for result in run["results"]
            if result["ruleId"] == spot.id
            and unquote(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]) == spot.path
        ]
        texts = {
            region_text(reports.project, spot.path, region) for region in regions if region["startLine"] == spot.line
        }
        assert spot.stretch in texts


def test_sarif_fixes_replace_the_text_that_is_wrong(reports):
    (run,) = json.loads(reports.text("sarif"))["runs"]
    fixes = [(result, fix) for result in run["results"] for fix in result.get("fixes", [])]
    assert fixes
    for result, fix in fixes:
        (change,) = fix["artifactChanges"]
        assert change["artifactLocation"] == result["locations"][0]["physicalLocation"]["artifactLocation"]
    colon = next(fix for result, fix in fixes if result["ruleId"] == "yaml-colon-in-text")
    (replacement,) = colon["artifactChanges"][0]["replacements"]
    assert region_text(
        reports.project, "Content/pilots/dubbele-punt.md", replacement["deletedRegion"]) == "Nare:  teksten"
    assert replacement["insertedContent"]["text"] == '"Nare:  teksten"'


def test_sarif_messages_hold_no_link_or_placeholder_from_a_file(reports):
    """§3.11.5: braces are doubled; §3.11.6: `[text](address)` is a link."""
    (run,) = json.loads(reports.text("sarif"))["runs"]
    text = next(r["message"]["text"] for r in run["results"] if r["ruleId"] == "choice-unknown")
    assert "{{0}}" in text
    assert "https://kwaad.example" in text
    for result in run["results"]:
        assert not re.search(r"\[[^\]]*\]\(", result["message"]["text"])
        assert not re.search(r"(?<!\{)\{\d+\}(?!\})", result["message"]["text"])


# --- JUnit: https://github.com/windyroad/JUnit-Schema (Ant) and https://github.com/jenkinsci/xunit-plugin (Jenkins)


@pytest.mark.parametrize("schema", ["JUnit.xsd", "junit-10.xsd"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_junit_fits_the_schemas_of_ant_and_jenkins(any_reports, language, schema):
    document = etree.fromstring(any_reports.run("junit", language).stdout)
    etree.XMLSchema(etree.parse(SCHEMAS / schema)).assertValid(document)


def test_junit_has_a_case_for_each_file_and_fails_those_with_errors(reports, good_reports):
    (suite,) = etree.fromstring(reports.run("junit").stdout)
    cases = {case.get("name"): case for case in suite.iter("testcase")}
    assert len(cases) == len(list(suite.iter("testcase"))) == int(suite.get("tests"))
    paths = {
        str(path.relative_to(reports.project))
        for folder in ("Content", "Themes")
        for path in (reports.project / folder).rglob("*")
        if path.is_file()
    }
    assert paths <= set(cases)
    own = own_json(reports)["diagnostics"]
    failed = {name for name, case in cases.items() if case.find("failure") is not None}
    assert failed == {item["path"] for item in own if item["severity"] == "error"}
    assert int(suite.get("failures")) == len(failed)
    for item in own:
        element = cases[item["path"]].find("failure") if item["severity"] == "error" else suite.find("system-out")
        assert f"[{item['id']}]" in element.text

    (suite,) = etree.fromstring(good_reports.run("junit").stdout)
    assert suite.get("failures") == "0" and int(suite.get("tests")) > 100


# --- Checkstyle: `XMLLogger` of https://github.com/checkstyle/checkstyle; there is no published schema.

CHECKSTYLE_DTD = """
<!ELEMENT checkstyle (file*)> <!ATTLIST checkstyle version CDATA #REQUIRED>
<!ELEMENT file (error*)> <!ATTLIST file name CDATA #REQUIRED>
<!ELEMENT error EMPTY>
<!ATTLIST error line NMTOKEN #REQUIRED column NMTOKEN #IMPLIED severity (error|warning|info) #REQUIRED
  message CDATA #REQUIRED source CDATA #REQUIRED>
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_checkstyle_has_the_elements_that_checkstyle_prints(any_reports, language):
    document = etree.fromstring(any_reports.run("checkstyle", language).stdout)
    etree.DTD(io.StringIO(CHECKSTYLE_DTD)).assertValid(document)
    levels = {"error": "error", "warning": "warning", "notice": "info"}
    own = own_json(any_reports, language)["diagnostics"]
    assert sorted(
        (error.getparent().get("name"), error.get("source"), error.get("severity"), error.get("column"))
        for error in document.iter("error")
    ) == sorted(
        (
            item["path"],
            "sitegen." + item["id"],
            levels[item["severity"]],
            str(item["start"]["column"]) if "start" in item else None,
        )
        for item in own
    )


# --- All of them


@pytest.mark.parametrize("format", ["json", "github", "gitlab", "sarif", "junit", "checkstyle"])
def test_the_same_input_gives_the_same_bytes(reports, format):
    command = reports.run(format).args
    again = subprocess.run(command, cwd=reports.project, capture_output=True, timeout=120)
    assert again.stdout == reports.run(format).stdout


@pytest.mark.parametrize("format", ["github", "junit", "checkstyle"])
def test_no_control_character_from_a_file_reaches_a_report(reports, format):
    assert not CONTROL.search(reports.text(format).replace("\n", ""))
