"""The files for the forges are valid, and give nobody more than they need."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).resolve().parents[2]
BIN = Path(sys.executable).parent
WORKFLOWS = sorted([*ROOT.glob(".github/workflows/*.yml"), *ROOT.glob(".forgejo/workflows/*.yml")])
GITLAB = ROOT / ".gitlab-ci.yml"


def run(*command) -> str:
    """Returns what a checker prints, or nothing when it is content."""
    result = subprocess.run([BIN / command[0], *command[1:]], capture_output=True, text=True, timeout=120)
    return "" if result.returncode == 0 else result.stdout + result.stderr


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def workflow(path: Path) -> dict:
    return YAML(typ="safe").load(path)


def test_each_forge_has_a_workflow_for_proposals_and_one_for_the_site():
    assert [name(path) for path in WORKFLOWS] == [
        ".forgejo/workflows/proposal.yml", ".forgejo/workflows/site.yml",
        ".github/workflows/proposal.yml", ".github/workflows/site.yml"]
    assert {"proposal", "verify", "pages", "note"} <= set(workflow(GITLAB))


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
@pytest.mark.parametrize("schema", ["vendor.github-workflows", "custom.github-workflows-require-timeout"])
def test_workflows_are_valid(path, schema):
    assert run("check-jsonschema", "--builtin-schema", schema, path) == ""


def test_the_pipeline_of_gitlab_is_valid():
    assert run("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci", GITLAB) == ""


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_a_security_review_finds_nothing(path):
    assert run("zizmor", "--offline", "--no-progress", path) == ""


def test_the_scripts_are_sound():
    assert run("shellcheck", *sorted((ROOT / ".ci").iterdir())) == ""


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_actions_are_pinned_by_commit_with_their_version_beside_it(path):
    uses = re.findall(r"uses: (.*)", path.read_text(encoding="utf-8"))
    assert uses
    for use in uses:
        assert re.fullmatch(r"\S+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use), use


@pytest.mark.parametrize("path", WORKFLOWS, ids=name)
def test_no_text_of_a_proposal_becomes_part_of_a_command(path):
    for job in workflow(path)["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in step.get("run", ""), step


@pytest.mark.parametrize("path", [path for path in WORKFLOWS if path.name == "proposal.yml"], ids=name)
def test_a_proposal_gets_no_secret_and_may_only_read(path):
    text = path.read_text(encoding="utf-8")
    assert "secrets" not in text and "pull_request_target" not in text and "cache@" not in text
    contents = workflow(path)
    assert list(contents["on"]) == ["pull_request"]
    assert contents["permissions"] == {}
    for job in contents["jobs"].values():
        assert job["permissions"] == {"contents": "read"}
        checkouts = [step["with"] for step in job["steps"] if "actions/checkout" in step.get("uses", "")]
        assert [checkout["persist-credentials"] for checkout in checkouts] == [False, False]
        runs = [step["run"] for step in job["steps"] if "run" in step]
        assert all(run.startswith(("generator/.ci/", "apt-get ")) for run in runs)


def test_only_the_job_that_publishes_may_write():
    for path in WORKFLOWS:
        for key, job in workflow(path)["jobs"].items():
            writes = [value for value in job["permissions"].values() if value == "write"]
            assert bool(writes) == (key == "publish"), f"{name(path)}: {key}"
            if writes:
                assert job["if"] == "github.ref == 'refs/heads/main'"
                assert all("run" not in step for step in job["steps"])


def test_one_version_of_swift_for_all():
    images = {match for path in [*WORKFLOWS, GITLAB] for match in re.findall(r"swift:\S+", path.read_text(encoding="utf-8"))}
    assert len(images) == 1
    assert re.fullmatch(r"swift:\d+\.\d+\.\d+-\w+", images.pop())
