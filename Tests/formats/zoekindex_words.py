"""The words of a text, after docs/search-format.md."""

import unicodedata
from dataclasses import dataclass

JOINING = "-'.\u2010\u2011\u2018\u2019\u02bc"
# Characters that are part of no word and part none: the soft hyphen and the like.
UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
SPECIAL = {
    "æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t",
    "ĸ": "k", "ǝ": "e",
}
LONGEST = 64


def folded(letter: str) -> str:
    """Returns the form of one letter or digit."""
    if not unicodedata.name(letter, "").startswith(("LATIN", "SUPERSCRIPT", "SUBSCRIPT", "DIGIT")):
        return letter.lower()
    letters = unicodedata.normalize("NFKD", letter.lower())
    return "".join(SPECIAL.get(each, each) for each in letters if not unicodedata.combining(each))


@dataclass(frozen=True)
class Run:
    whole: str | None
    # At least two, or none.
    parts: list[str]

    @property
    def tokens(self) -> list[str]:
        return ([] if self.whole is None else [self.whole]) + self.parts


def runs(text: str) -> list[Run]:
    """Returns the runs of a text."""
    found: list[list[str]] = [[]]
    part = ""
    visible = [each for each in text if each not in UNSEEN and not unicodedata.combining(each)] + [" "]
    for at, letter in enumerate(visible):
        if letter.isalnum():
            part += letter
            continue
        found[-1] += cut_at_capitals(part)
        if not (part and letter in JOINING and visible[at + 1].isalnum()):
            found.append([])
        part = ""
    return [run(parts) for parts in found if parts]


def cut_at_capitals(part: str) -> list[str]:
    """Cuts `MijnOverheid` in two, but not `DigiD`."""
    starts = [at for at in range(1, len(part)) if part[at].isupper() and part[at - 1].islower()]
    letters = lambda start, end: sum(each.isalpha() for each in part[start:end])  # noqa: E731
    cuts = [0]
    for at, end in zip(starts, [*starts[1:], len(part)]):
        if letters(cuts[-1], at) >= 3 and letters(at, end) >= 3:
            cuts.append(at)
    return [part[start:end] for start, end in zip(cuts, [*cuts[1:], len(part)]) if end > start]


def run(parts: list[str]) -> Run:
    forms = ["".join(map(folded, part)).encode() for part in parts]
    whole = b"".join(forms)
    cut = [form[:LONGEST].decode(errors="ignore") for form in forms]
    if len(forms) == 1:
        return Run(cut[0], [])
    if all(len(form) == 1 for form in forms):
        return Run(whole[:LONGEST].decode(), [])
    return Run(whole.decode() if len(whole) <= LONGEST else None, cut)


def places(text: str, start: int = 0) -> tuple[list[tuple[str, int]], int]:
    """Returns the tokens of a field with their places, the first at `start`, and the place behind the last."""
    found = []
    for each in runs(text):
        if each.whole is not None:
            found.append((each.whole, start))
        found += [(part, start + at) for at, part in enumerate(each.parts)]
        start += max(len(each.parts), 1)
    return found, start
