"""The program itself, and a reader of YAML that takes it as editors do.

`SITEGEN` names another program than the one of a release build.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen")).resolve()
DAY = ["--date", "2026-03-31"]


class CoreLoader(yaml.SafeLoader):
    """YAML with the types of version 1.2, as editors read it: a date is text, and so is `ja`."""


CoreLoader.yaml_implicit_resolvers = {}
for name, pattern, first in [
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
]:
    CoreLoader.add_implicit_resolver(f"tag:yaml.org,2002:{name}", re.compile(f"^(?:{pattern})$"), first)


def read_yaml(text: str):
    return yaml.load(text, Loader=CoreLoader)


def front_matter(text: str) -> dict:
    return read_yaml(text.split("\n---", 1)[0].removeprefix("---\n"))


def sitegen(*arguments, cwd=ROOT, **options) -> subprocess.CompletedProcess:
    return subprocess.run([SITEGEN, *map(str, arguments)], cwd=cwd, text=True, capture_output=True, **options)


def made(*arguments, cwd=ROOT) -> str:
    run = sitegen(*arguments, cwd=cwd)
    assert run.returncode == 0, run.stderr
    return run.stdout


@pytest.fixture
def project(tmp_path) -> Path:
    """A copy of the real content and themes, which a test may change."""
    for name in ["Content", "Themes"]:
        shutil.copytree(ROOT / name, tmp_path / name)
    return tmp_path
