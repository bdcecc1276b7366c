"""What docs/editor.md tells people to copy works on what the program prints."""

import json
import re
from pathlib import Path

from program import DAY, ROOT, made, project, sitegen  # noqa: F401

TEXT = (ROOT / "docs" / "editor.md").read_text()


def snippets(language: str) -> list[str]:
    return [
        re.sub(r"^  ", "", text, flags=re.MULTILINE) if text.startswith("  ") else text
        for text in re.findall(rf"```{language}\n(.*?)\n *```", TEXT, re.DOTALL)
    ]


def test_the_task_finds_every_message_with_its_place(project):
    tasks, _ = map(json.loads, snippets("json"))
    matchers = tasks["tasks"][0]["problemMatcher"]
    path = "Content/pilots/proef.md"
    # An error, a warning and a notice.
    Path(project, path).write_text(
        "---\ntitel: Proef\nsamenvatting: Bel gerust met Jan op 06-12345678 voor meer uitleg.\nfase: gepubliseerd\n"
        "indieners:\n  - Zuidhorn\nbronnen:\n  - titel: Brief\n---\n\n## Wat is het?\n\nEen proef.\n"
    )
    lines = sitegen("check", path, *DAY, cwd=project).stderr.splitlines()
    found = {}
    for matcher in matchers:
        pattern = matcher["pattern"]
        for line in lines:
            if match := re.match(pattern["regexp"], line):
                place = tuple(match.group(pattern[key]) for key in ("file", "line", "column"))
                found.setdefault(matcher["severity"], []).append((place, match.group(pattern["message"])))
    assert found["error"][0][0] == (path, "4", "7")
    assert found["error"][0][1].startswith("'gepubliseerd' kan niet bij 'fase'.")
    assert found["info"][0][0] == (path, "6", "5")
    assert sum(map(len, found.values())) == sum(bool(re.match(r"Content/", line)) for line in lines)


def test_the_schemas_have_the_names_that_the_settings_use(tmp_path):
    _, settings = map(json.loads, snippets("json"))
    made("model", "--json-schema", "--output", tmp_path, *DAY)
    for name, target in settings["yaml.schemas"].items():
        assert (tmp_path / Path(name).name).is_file()
        assert (ROOT / target).is_file()
    assert (tmp_path / "pilot.schema.json").is_file()
    index = json.loads((tmp_path / "index.json").read_text())
    assert all(any(ROOT.glob(match)) for schema in index["schemas"] for match in schema["match"])
