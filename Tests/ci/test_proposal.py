"""`.ci/proposal` on real repositories: what a proposal may do, and what it may not."""

import os
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")).resolve()
ENTRY = "Content/pilots/pgb-app.md"
QUIET = {
    **{name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "GITHUB_"))},
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Jans", "GIT_AUTHOR_EMAIL": "jans@gemeente.example",
    "GIT_COMMITTER_NAME": "Jans", "GIT_COMMITTER_EMAIL": "jans@gemeente.example",
}


class Repository:
    """A repository on disk with this project's content, and a branch `voorstel` that is checked out."""

    def __init__(self, path: Path):
        self.path = path
        self.git("init", "--quiet", "--initial-branch=main", str(path), at=path.parent)
        for name in ["Content", "Themes", ".ci"]:
            subprocess.run(["cp", "-R", str(ROOT / name), str(path / name)], check=True)
        self.commit("De site")
        self.git("switch", "--quiet", "--create", "voorstel")

    def git(self, *arguments: str, at: Path | None = None) -> str:
        # A file as a submodule is a thing that git itself refuses to fetch, but not to add.
        command = ["git", *arguments]
        return subprocess.run(command, cwd=at or self.path, env=QUIET, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, message: str):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", message)

    def write(self, name: str, text: str):
        file = self.path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def edit(self, name: str, old: str, new: str):
        text = (self.path / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))


class Outcome:
    def __init__(self, run: subprocess.CompletedProcess, output: Path, step_summary: Path):
        self.status = run.returncode
        self.log = run.stdout
        self.output = output
        self.step_summary = step_summary.read_text(encoding="utf-8") if step_summary.exists() else ""

    @property
    def summary(self) -> str:
        return (self.output / "summary.md").read_text(encoding="utf-8")

    def page(self, name: str) -> str:
        return (self.output / "preview" / name / "index.html").read_text(encoding="utf-8")

    @property
    def has_preview(self) -> bool:
        return (self.output / "preview" / "index.html").is_file()


@pytest.fixture
def repository(tmp_path) -> Repository:
    return Repository(tmp_path / "repository")


@pytest.fixture
def propose(repository, tmp_path):
    """Runs the script as a forge does: from a checkout of the base, over the objects of a clone."""
    code = tmp_path / "base"
    subprocess.run(["git", "clone", "--quiet", "--branch=main", repository.path, code], env=QUIET, check=True)

    def run(forge="github", base="main", head="voorstel", clone=None) -> Outcome:
        output = tmp_path / "uitkomst"
        step_summary = tmp_path / "step-summary.md"
        environment = QUIET | {"SITEGEN": str(SITEGEN), "PROPOSAL_LABEL": "voorstel 7"}
        if forge == "github":
            environment["GITHUB_STEP_SUMMARY"] = str(step_summary)
        command = [code / ".ci" / "proposal", forge, clone or repository.path, base, head, output]
        result = subprocess.run(
            command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=300,
            text=True, encoding="utf-8", errors="replace")
        return Outcome(result, output, step_summary)

    return run


def test_a_good_proposal_gets_a_review_and_a_preview(repository, propose):
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Een andere titel")
    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert outcome.summary.startswith("# ✅ De inhoud van dit voorstel is goed\n")
    assert "PGB-app op proef" in (outcome.output / "review.md").read_text(encoding="utf-8")
    assert (outcome.output / "review.md").read_text(encoding="utf-8") in outcome.summary
    assert outcome.step_summary == outcome.summary
    head = repository.git("rev-parse", "--short=7", "voorstel")
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")
    assert f"voorstel 7, {head}" in outcome.page("pilots/pgb-app")


def test_a_broken_proposal_fails_and_still_gets_a_review(repository, propose):
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app\nfaze: x")
    repository.commit("Een tikfout")
    outcome = propose()
    assert outcome.status == 1, outcome.log
    assert re.search(rf"^::error .*file={ENTRY},.*line=\d+", outcome.log, re.MULTILINE)
    assert outcome.step_summary.startswith("# ❌")
    assert (outcome.output / "review.md").read_text(encoding="utf-8") in outcome.step_summary
    assert not outcome.has_preview


def test_untidy_front_matter_is_a_remark(repository, propose):
    repository.edit(ENTRY, "titel: PGB-app", 'titel:   "PGB-app op proef"')
    repository.commit("Met aanhalingstekens")
    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert "- De opmaak kan netter. Dat hoeft u niet te doen" in outcome.summary


def test_gitlab_gets_a_code_quality_report(repository, propose):
    import json

    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app\nfaze: x")
    repository.commit("Een tikfout")
    outcome = propose("gitlab")
    assert outcome.status == 1
    report = json.loads((outcome.output / "gl-code-quality-report.json").read_text(encoding="utf-8"))
    assert ENTRY in [finding["location"]["path"] for finding in report]
    # People without that report read the log.
    assert f"{ENTRY}:" in outcome.log and "# ❌" in outcome.log


def test_nothing_of_a_proposal_is_run(repository, propose, tmp_path):
    marker = tmp_path / "gedraaid"
    attack = f"touch {marker}"
    repository.write("Makefile", f"build tools site:\n\t{attack}\n")
    repository.write("Package.swift", "fout")
    repository.write("Sources/SiteGenCLI/main.swift", "fout")
    for script in ["proposal", "generator", "run"]:
        repository.write(f".ci/{script}", f"#!/bin/sh\n{attack}\n")
    repository.write("Themes/pilotstarter/templates/home.mustache", "gekaapt")
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app $Id$")
    repository.commit("Kwaad")
    repository.write(".gitattributes", "* filter=kwaad merge=kwaad diff=kwaad text eol=crlf\n")
    repository.write("Content/.gitattributes", "*.md filter=kwaad working-tree-encoding=UTF-16 export-ignore\n")
    repository.write("Content/pilots/.gitattributes", "* text eol=crlf ident\n")
    repository.git("add", ".gitattributes", "Content/.gitattributes", "Content/pilots/.gitattributes")
    repository.git("commit", "--quiet", "--message", "Filters")
    # The worst case: a machine whose clone knows the drivers and hooks that the proposal names.
    for name in ["filter.kwaad.smudge", "filter.kwaad.clean", "diff.kwaad.textconv", "diff.kwaad.command",
                 "merge.kwaad.driver", "core.fsmonitor", "uploadpack.packObjectsHook"]:
        repository.git("config", name, f"{attack}; cat")
    for name in ["post-checkout", "post-index-change", "reference-transaction", "pre-commit"]:
        hook = repository.path / ".git" / "hooks" / name
        hook.write_text(f"#!/bin/sh\n{attack}\n", encoding="utf-8")
        hook.chmod(0o755)

    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert not marker.exists()
    home = (outcome.output / "preview" / "index.html").read_text(encoding="utf-8")
    assert "gekaapt" not in home and "<h1" in home
    assert "`Makefile` staat buiten de map Content." in outcome.summary
    assert "`Content/.gitattributes` is een verborgen bestand." in outcome.summary
    # Not a byte is converted on the way.
    assert (outcome.output / "tree" / ENTRY).read_bytes() == (repository.path / ENTRY).read_bytes()


def test_what_is_no_plain_file_is_refused_and_never_followed(repository, propose):
    secret = "geheim-van-deze-machine"
    outside = repository.path.parent / "geheim.md"
    outside.write_text(f"---\ntitel: {secret}\n---\n", encoding="utf-8")
    (repository.path / "Content/pilots/koppeling.md").symlink_to(outside)
    (repository.path / "Content/pilots/wachtwoorden.md").symlink_to("/etc/passwd")
    (repository.path / "Content/map").symlink_to("/etc")
    repository.git("add", "--all")
    head = repository.git("rev-parse", "main")
    repository.git("update-index", "--add", "--cacheinfo", f"160000,{head},Content/module")
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.git("add", ENTRY)
    repository.git("commit", "--quiet", "--message", "Koppelingen")
    outcome = propose()
    assert outcome.status == 1, outcome.log
    for name in ["Content/pilots/koppeling.md", "Content/pilots/wachtwoorden.md", "Content/map"]:
        assert f"- `{name}` is een symbolische koppeling. Zet het bestand zelf hier neer.\n" in outcome.summary
        assert f"::error file={name}::" in outcome.log
    assert "- `Content/module` is een verwijzing naar een andere repository" in outcome.summary
    # The rest is checked and shown all the same.
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")
    for file in outcome.output.rglob("*"):
        assert not file.is_symlink(), file
        if file.is_file() and ".git" not in file.parts:
            text = file.read_bytes()
            assert secret.encode() not in text and b"root:x:0:0" not in text, file


def test_a_content_folder_that_is_a_link_is_refused(repository, propose):
    repository.git("rm", "-r", "--quiet", "Content")
    (repository.path / "Content").symlink_to("Themes")
    repository.commit("Een koppeling")
    outcome = propose()
    assert outcome.status == 1, outcome.log
    assert "`Content` is geen map met bestanden meer." in outcome.summary
    assert not outcome.has_preview


def test_a_name_cannot_give_a_command_to_the_forge(repository, propose):
    name = "Content/pilots/x\n::add-mask::a\n::error file=y::z`.md"
    repository.write(name, "x")
    repository.write("Content/pilots/::warning::.md", "::error::van de inhoud\n")
    repository.commit("Namen")
    outcome = propose()
    assert outcome.status == 1
    assert "- `Content/pilots/x?::add-mask::a?::error file=y::z?.md` heeft tekens in de naam" in outcome.summary
    commands = [line for line in outcome.log.splitlines() if line.lstrip().startswith("::")]
    token = re.match(r"::stop-commands::([0-9a-f]{32})$", commands[0])[1]
    assert outcome.log.startswith(commands[0])
    isOn = False
    for line in commands[1:]:
        if line in (f"::{token}::", commands[0]):
            isOn = line == f"::{token}::"
        elif isOn:
            assert re.match(r"::(error|warning|notice) .*file=Content/", line), line
            assert "\n" not in line and "::add-mask" not in line.split("::", 2)[1]


def test_the_content_is_that_after_merging(repository, propose):
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Een andere titel")
    repository.git("switch", "--quiet", "main")
    repository.edit("Content/pilots/kindpakket.md", "titel: ", "titel: Nieuwer ")
    repository.commit("Iemand anders")
    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")
    assert "Nieuwer " in outcome.page("pilots/kindpakket")


def test_a_proposal_that_no_longer_fits_says_so(repository, propose):
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Een andere titel")
    repository.git("switch", "--quiet", "main")
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app voor allen")
    repository.commit("Iemand anders")
    outcome = propose()
    assert outcome.status == 1, outcome.log
    assert "Dit voorstel past niet meer op de laatste versie van de site" in outcome.summary
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")


def test_what_happens_outside_the_content_does_not_stop_a_proposal(repository, propose):
    repository.write("Themes/x", "van de branch")
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Ook een vorm")
    repository.git("switch", "--quiet", "main")
    repository.write("Themes/x", "van de site")
    repository.commit("Iemand anders")
    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert "past niet meer" not in outcome.summary
    assert (outcome.output / "tree/Themes/x").read_text() == "van de site"


def test_a_clone_without_history_is_enough(repository, propose, tmp_path):
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Een andere titel")
    clone = tmp_path / "ondiep"
    repository.git("clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{repository.path}", str(clone))
    outcome = propose(clone=clone, base="origin/main", head="origin/voorstel")
    assert outcome.status == 0, outcome.log
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")


def test_a_huge_file_is_refused_before_it_reaches_the_disk(repository, propose):
    with (repository.path / "Content/pilots/film.mp4").open("wb") as file:
        file.truncate((64 << 20) + 1)
    repository.commit("Een film")
    outcome = propose()
    assert outcome.status == 1
    assert "- `Content/pilots/film.mp4` is groter dan 64 MB. Maak het kleiner of haal het weg.\n" in outcome.summary
    assert not (outcome.output / "tree/Content/pilots/film.mp4").exists()


def test_a_proposal_without_its_commit_is_a_failure_of_the_check(propose):
    outcome = propose(head="--upload-pack=x")
    assert outcome.status == 66
    assert "There is no commit --upload-pack=x" in outcome.log


def test_a_repository_with_only_content_gets_the_theme_of_the_generator(repository, propose):
    repository.git("switch", "--quiet", "main")
    repository.git("rm", "-r", "--quiet", "Themes", ".ci")
    repository.commit("Alleen inhoud")
    repository.git("branch", "--force", "voorstel", "main")
    repository.git("switch", "--quiet", "voorstel")
    repository.edit(ENTRY, "titel: PGB-app", "titel: PGB-app op proef")
    repository.commit("Een andere titel")
    outcome = propose()
    assert outcome.status == 0, outcome.log
    assert "PGB-app op proef" in outcome.page("pilots/pgb-app")


def test_a_generator_is_built_once_for_the_same_sources(tmp_path):
    code = tmp_path / "code"
    code.mkdir()
    (code / "Sources").mkdir()
    (code / "Sources/main.swift").write_text("1")
    (code / "Package.swift").write_text("1")
    (code / ".ci").mkdir()
    (code / ".ci/generator").write_bytes((ROOT / ".ci/generator").read_bytes())
    (code / ".ci/generator").chmod(0o755)
    (code / "Makefile").write_text(
        "tools:\n\nbuild:\n\techo gebouwd >> ../gebouwd\n\tmkdir -p .build/release\n"
        "\tcp Sources/main.swift .build/release/sitegen\n\tchmod +x .build/release/sitegen\n")

    def generator() -> Path:
        for command in [["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--allow-empty", "--message", "x"]]:
            subprocess.run(["git", *command], cwd=code, env=QUIET, check=True)
        command = [code / ".ci/generator", "cache"]
        return Path(subprocess.run(command, cwd=tmp_path, env=QUIET, check=True, capture_output=True, text=True).stdout.strip())

    def builds() -> int:
        return len((tmp_path / "gebouwd").read_text().splitlines())

    first = generator()
    assert first.parent == tmp_path / "cache" and first.read_text() == "1"
    assert generator() == first and builds() == 1
    (code / "Sources/main.swift").write_text("2")
    second = generator()
    assert second.read_text() == "2" and builds() == 2
    assert not first.exists()
