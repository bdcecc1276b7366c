"""A content folder with many mistakes in nasty texts, and what the program reports about it in every format.

`SITEGEN` names another program than the release build.
"""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SITEGEN = Path(os.environ.get("SITEGEN", ROOT / ".build" / "release" / "sitegen"))
DAY = "2026-03-31"

FAMILY = "👩‍👩‍👧"  # One character of five code points, or of eight UTF-16 code units.
ACUTE = "e\u0301"  # One character of two code points.
NASTY = f"""<b>&"' {FAMILY} {ACUTE} ::error file=x::y %0A ##[add-mask]z {{0}} [k](https://kwaad.example) ]]>"""
QUOTED = NASTY.replace("\\", "\\\\").replace('"', '\\"')

FRONT = """---
titel: Nare teksten
samenvatting: Een blad met fouten in teksten die een verslag in de war kunnen brengen, om te zien of dat lukt.
fase: onbekend
"""

# Each file with its mistakes between « and »; the id of each in the order in which they stand.
MARKED = {
    "Content/pilots/nare-waarden.md": (
        FRONT.replace("fase: onbekend", f'fase: «"{QUOTED}\\a\\r\\n::warning::regel\\u2028\\u202E"»')
        + f"""themas: [{FAMILY}{ACUTE}-x, «onbekent-thema»]
«{FAMILY}-sleutel»: waarde
trefwoorden: [een, een]
---
## Wat is het?

Na {FAMILY} en {ACUTE} komt «[een verwijzing](weg%20{{1}}.md)» <- hier.
""",
        ["choice-unknown", "reference-unknown", "key-unknown", "link-missing"],
    ),
    "Content/pilots/lange-regel.md": (
        FRONT + "themas: [meedoen]\n---\n## Wat is het?\n\n" + "woord " * 30000 + "«[k](nergens.md)» einde.\n",
        ["link-missing"],
    ),
    "Content/themas/met spatie & #1.md": ("---\ntitel: x\n---\n", []),
}
BYTES = {
    "Content/pilots/latijn.md": FRONT.encode() + "themas: [één]\n---\n".encode("latin-1"),
    "Content/pilots/utf-16.md": ("\ufeff" + FRONT + "---\n").encode("utf-16-le"),
    "Content/pilots/nul.md": FRONT.encode() + b"themas: [a\0b]\n---\n",
    "Content/pilots/stuur.md": FRONT.encode() + b"themas: [a\x07b\x1b[2J]\n---\n",
    "Content/pilots/dubbele-punt.md": b"\xef\xbb\xbf"
    + FRONT.replace("titel: Nare", "titel: Nare: ").replace("\n", "\r\n").encode()
    + b"themas: [meedoen]\r\n---\r\n",
    "Content/pilots/meer-regels.md": FRONT.replace("fase: onbekend", "fase:\n  - onbekend\n  - klaar").encode()
    + b"themas: [meedoen]\n---\n",
    "Content/nergens/los, bestand: 100%.md": b"tekst\n",
}


def strip_marks(text: str) -> tuple[str, list[tuple[int, str, str]]]:
    """Takes the marks away; for each stretch gives the line, what stands before it there, and the stretch."""
    spots = []
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        while "«" in line:
            before, rest = line.split("«", 1)
            stretch, after = rest.split("»", 1)
            spots.append((number, before, stretch))
            line = before + stretch + after
        lines[number - 1] = line
    return "\n".join(lines), spots


class Spot:
    """A marked stretch of a file, with the id that must be reported there."""

    def __init__(self, path: str, line: int, before: str, stretch: str, id: str):
        self.path, self.line, self.before, self.stretch, self.id = path, line, before, stretch, id

    def columns(self, count) -> tuple[int, int]:
        """The first column and the one after the last, as some function counts the length of a text."""
        return count(self.before) + 1, count(self.before + self.stretch) + 1


def characters(text: str) -> int:
    """The number of characters as a reader counts them, for the texts above."""
    return len(text.replace(FAMILY, "x").replace(ACUTE, "x"))


def utf16(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class Reports:
    """What the program printed about a project, by format and language."""

    def __init__(self, project: Path, spots: list[Spot]):
        self.project, self.spots = project, spots
        self.known: dict = {}

    def run(self, format: str, language: str = "nl", *arguments: str) -> subprocess.CompletedProcess:
        key = (format, language, arguments)
        if key not in self.known:
            command = [SITEGEN, "check", "--date", DAY, "--format", format, "--language", language, *arguments]
            self.known[key] = subprocess.run(command, cwd=self.project, capture_output=True, timeout=120)
        return self.known[key]

    def text(self, format: str, language: str = "nl") -> str:
        run = self.run(format, language)
        assert run.returncode == 1, run.stderr
        return run.stdout.decode("utf-8")


def make_project(folder: Path) -> Path:
    for name in ("Content", "Themes"):
        shutil.copytree(ROOT / name, folder / name, symlinks=False)
    return folder


def write(path: Path, data: bytes):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
