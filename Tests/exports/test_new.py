"""`sitegen new`, by a person at a real terminal (a pseudo-terminal) and by options."""

import os
import pty
import re
import select
import signal
import subprocess
import time

import pytest

from program import DAY, SITEGEN, front_matter, made, project, read_yaml, sitegen  # noqa: F401

PATIENCE = 30


class Terminal:
    """A program with a person in front of it: waits for a question before it types."""

    def __init__(self, *arguments, cwd):
        self.seen = ""
        self.shown = ""
        primary, secondary = pty.openpty()
        self.primary = primary
        self.process = subprocess.Popen(
            [SITEGEN, *map(str, arguments)],
            cwd=cwd,
            stdin=secondary,
            stdout=subprocess.PIPE,
            stderr=secondary,
            env={**os.environ, "TERM": "dumb"},
            # A terminal of its own, so that Ctrl-C reaches this program.
            start_new_session=True,
            preexec_fn=lambda: __import__("fcntl").ioctl(0, __import__("termios").TIOCSCTTY, 0),
        )
        os.close(secondary)

    def expect(self, text: str) -> str:
        """Reads until a text comes after all that was read before, and returns what came up to it."""
        end = time.monotonic() + PATIENCE
        while text not in self.seen:
            ready, _, _ = select.select([self.primary], [], [], max(0, end - time.monotonic()))
            try:
                data = os.read(self.primary, 4096) if ready else b""
            except OSError:
                data = b""
            assert data, f"waited for {text!r}; last seen: {self.shown[-1500:]!r}"
            part = data.decode(errors="replace").replace("\r\n", "\n")
            self.seen += part
            self.shown += part
        before, self.seen = self.seen.split(text, 1)
        return before

    def type(self, text: str):
        os.write(self.primary, text.encode())

    def answer(self, question: str, text: str) -> str:
        """Waits for a question and its prompt, and types a line."""
        before = (self.expect(question) if question else "") + self.expect("> ")
        self.type(text + "\n")
        return before

    def end(self) -> tuple[int, str]:
        """Waits for the end; returns the exit status and standard output."""
        output = self.process.stdout.read().decode()
        status = self.process.wait(PATIENCE)
        os.close(self.primary)
        return status, output


def tree(project) -> dict:
    return {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


def test_a_pilot_is_made_question_by_question(project):
    person = Terminal("new", *DAY, cwd=project)
    assert "1. pilot – " in person.answer("Wat wilt u maken?", "1")
    person.answer("Titel (verplicht)", "Slim strooien: minder zout")
    person.answer("(Enter = slim-strooien-minder-zout)", "slim-strooien")
    # Too short: the generator's own words, and the question again.
    person.answer("Samenvatting (verplicht)", "Te kort.")
    person.expect("'samenvatting' is te kort: 8 tekens, het moeten er minstens 20 zijn.")
    person.answer("", "Sensoren in de weg zeggen waar het glad wordt.")
    # A list to choose from: by number, by letters, by a near miss.
    assert "5. in-uitvoering – In uitvoering" in person.answer("Fase (verplicht)", "gepubliseerd")
    person.expect("'gepubliseerd' kan niet bij 'fase'.")
    person.answer("'gepubliceerd' invullen? [J/n]", "")
    person.answer("Thema's (mag leeg)", "mob")
    person.answer("Bedoelde u mobiliteit (Mobiliteit)? [J/n]", "j")
    person.answer("2 (Enter = klaar)", "monitoring, digitalisering")
    person.answer("4 (Enter = klaar)", "mobiliteit")
    person.expect("'mobiliteit' staat twee keer bij 'themas'.")
    person.answer("4 (Enter = klaar)", "")
    assert "Typ een paar letters om te zoeken." in person.answer("Ingediend door (verplicht)", "zuidhorn")
    person.expect("We kennen geen gemeente of organisatie 'zuidhorn'.")
    person.answer("'Zuidhorn' invullen? [J/n]", "j")
    person.expect("Zuidhorn is sinds 1 januari 2019 opgegaan in Westerkwartier.")
    person.answer("2 (Enter = klaar)", "hertog")
    person.answer("Bedoelde u 's-Hertogenbosch? [J/n]", "")
    person.answer("3 (Enter = klaar)", "")
    person.answer("Doet mee (mag leeg)", "")
    person.answer("Zoekt partners (mag leeg)", "j")
    person.answer("Open voor partners", "ja")
    person.answer("Aanmelden tot", "31-12-2026")
    person.expect("'31-12-2026' is geen datum die we kunnen lezen.")
    person.answer("'2026-12-31' invullen?", "j")
    person.answer("Waarvoor", "Meedoen met meten, # en: delen")
    person.answer("Bronnen – Artikel", "")
    person.answer("Bronnen – Titel", "Raadsbrief over strooien")
    person.answer("Bronnen – Webadres", "www.gemeente.example/brief")
    person.answer("'https://www.gemeente.example/brief' invullen?", "j")
    person.answer("Bronnen – Datum", "2026-13")
    person.expect("Maand 13 bestaat niet.")
    person.answer("", "2026-03")
    person.answer("Bronnen – Toelichting", "")
    person.answer("Nog een toevoegen bij 'Bronnen'? [j/N]", "")
    person.answer("andere velden langslopen? [j/N]", "n")
    person.answer("Bewaren? [J/n]", "")
    status, output = person.end()
    path = "Content/pilots/slim-strooien.md"
    assert status == 0
    assert output.startswith(f"{path} is gemaakt. Schrijf uw tekst")
    text = (project / path).read_text()
    assert text.startswith('---\ntitel: "Slim strooien: minder zout"\n')
    assert front_matter(text) == {
        "titel": "Slim strooien: minder zout",
        "samenvatting": "Sensoren in de weg zeggen waar het glad wordt.",
        "fase": "gepubliceerd",
        "themas": ["digitalisering", "mobiliteit", "monitoring"],
        "indieners": ["Zuidhorn", "'s-Hertogenbosch"],
        "zoekt-partners": {"open": True, "tot": "2026-12-31", "waarvoor": "Meedoen met meten, # en: delen"},
        "bronnen": [
            {"titel": "Raadsbrief over strooien", "url": "https://www.gemeente.example/brief", "datum": "2026-03"}
        ],
    }
    check = sitegen("check", path, *DAY, cwd=project)
    assert check.returncode == 0, check.stderr


def test_what_an_answer_makes_necessary_is_asked_as_well(project):
    person = Terminal("new", "pilot", "Gestopte proef", *DAY, cwd=project)
    person.answer("(Enter = gestopte-proef)", "")
    person.answer("Samenvatting (verplicht)", "Een proef die niet is gelukt, en waarom niet.")
    person.answer("Fase (verplicht)", "13")
    person.answer("Waarom gestopt (verplicht)", "Er was geen geld meer.")
    person.answer("Thema's (mag leeg)", "")
    person.answer("Ingediend door (verplicht)", "Utrecht")
    person.answer("2 (Enter = klaar)", "")
    person.answer("Doet mee (mag leeg)", "")
    person.answer("Zoekt partners (mag leeg)", "")
    person.answer("Bronnen – Artikel", "van-elkaar-leren")
    for member in ["Titel", "Webadres", "Datum", "Toelichting"]:
        person.answer(f"Bronnen – {member}", "")
    person.answer("Nog een toevoegen", "n")
    person.answer("andere velden langslopen?", "n")
    person.answer("Bewaren?", "j")
    assert person.end()[0] == 0
    assert sitegen("check", "Content/pilots/gestopte-proef.md", *DAY, cwd=project).returncode == 0


def test_a_question_can_be_left_open(project):
    person = Terminal("new", "thema", "Regenwater", *DAY, cwd=project)
    person.answer("(Enter = regenwater)", "")
    person.answer("Samenvatting (verplicht)", "")
    person.expect("Het veld 'samenvatting' moet ingevuld zijn.")
    person.answer("", "?")
    person.answer("Zeg wat het is en voor wie", "")
    person.answer("andere velden langslopen?", "")
    person.answer("Bewaren?", "")
    status, output = person.end()
    assert status == 0 and "Vul nog in: samenvatting." in output
    errors = [line for line in sitegen("check", *DAY, cwd=project).stderr.splitlines() if ": fout: " in line]
    assert len(errors) == 1 and errors[0].endswith("[field-required]")


@pytest.mark.parametrize("key, status", [("\x03", -signal.SIGINT), ("\x04", 130)])
def test_stopping_half_way_leaves_nothing(project, key, status):
    before = tree(project)
    person = Terminal("new", "pilot", "Half werk", *DAY, cwd=project)
    person.answer("(Enter = half-werk)", "")
    person.expect("Samenvatting (verplicht)")
    person.expect("> ")
    person.type(key)
    if key == "\x04":
        person.expect("Gestopt; er is niets geschreven.")
    assert person.end() == (status, "")
    assert tree(project) == before


def test_saying_no_at_the_end_leaves_nothing(project):
    before = tree(project)
    person = Terminal("new", "thema", "Regenwater", *DAY, cwd=project)
    person.answer("(Enter = regenwater)", "")
    person.answer("Samenvatting (verplicht)", "Wat gemeenten met regenwater doen.")
    person.answer("andere velden langslopen?", "")
    person.answer("Bewaren?", "nee")
    assert person.end() == (130, "")
    assert tree(project) == before


def test_an_entry_of_the_same_name_is_told(project):
    person = Terminal("new", "pilot", "kind-pakket", *DAY, cwd=project)
    person.expect("Lijkt op: ")
    person.expect("Content/pilots/kindpakket.md")
    person.answer("Toch een nieuw blad maken? [j/N]", "")
    assert person.end() == (130, "")


def test_a_name_that_is_taken_is_asked_again(project):
    person = Terminal("new", "pilot", "Iets heel anders", "--slug", "kindpakket", *DAY, cwd=project)
    person.expect("Het bestand Content/pilots/kindpakket.md bestaat al.")
    person.answer("Webadres en bestandsnaam", "Met Hoofdletters")
    person.expect("Schrijf: met-hoofdletters")
    person.answer("", "met-hoofdletters")
    person.expect("Samenvatting (verplicht)")
    person.type("\x04")
    assert person.end()[0] in (130, -signal.SIGINT)


def test_keys_that_send_invisible_characters_are_refused(project):
    person = Terminal("new", "thema", "Regenwater", *DAY, cwd=project)
    person.answer("(Enter = regenwater)", "\x1b[D")
    person.expect("onzichtbare tekens")
    person.answer("(Enter = regenwater)", "")
    person.expect("Samenvatting (verplicht)")
    person.type("\x04")
    assert person.end()[0] == 130


def test_the_file_can_go_to_standard_output_while_questions_are_asked(project):
    before = tree(project)
    person = Terminal("new", "thema", "Regenwater", "--print", *DAY, cwd=project)
    person.answer("(Enter = regenwater)", "")
    person.answer("Samenvatting (verplicht)", "Wat gemeenten met regenwater doen.")
    person.answer("andere velden langslopen?", "")
    person.answer("Bewaren?", "")
    status, output = person.end()
    assert (status, output) == (
        0, "---\ntitel: Regenwater\nsamenvatting: Wat gemeenten met regenwater doen.\n---\n",
    )  # fmt: skip
    assert tree(project) == before


# MARK: Without questions


def test_options_fill_in_every_sort_of_field(project):
    answers = {
        "samenvatting": ["Sensoren in de weg zeggen waar het glad wordt."],
        "fase": ["in-uitvoering"],
        "themas": ["mobiliteit", "monitoring"],
        "indieners": ["'s-Hertogenbosch", "vng"],
        "gestart": ["2026-03"],
        "zoekt-partners.open": ["true"],
        "zoekt-partners.tot": ["2026-12-31"],
        "tijdlijn.datum": ["2025", "2026"],
        "tellers.waarde": ["12"],
        "tellers.eenheid": ["wegen"],
        "tellers.peildatum": ["onbekend"],
        "bronnen.titel": ["Eén: brief"],
        "bronnen.url": ["https://gemeente.example/"],
    }
    options = [f"--set={key}={value}" for key, values in answers.items() for value in values]
    # A member that comes again begins the next record.
    options[9:9] = ["--set=tijdlijn.gebeurtenis=Begin."]
    options.insert(12, "--set=tijdlijn.gebeurtenis=Vervolg.")
    run = sitegen("new", "pilot", "Slim strooien", "--no-input", *options, *DAY, cwd=project)
    assert run.returncode == 0, run.stderr
    path = "Content/pilots/slim-strooien.md"
    assert "Vul nog in" not in run.stdout
    value = front_matter((project / path).read_text())
    assert value["tijdlijn"] == [
        {"datum": 2025, "gebeurtenis": "Begin."},
        {"datum": 2026, "gebeurtenis": "Vervolg."},
    ]
    assert value["zoekt-partners"] == {"open": True, "tot": "2026-12-31"}
    assert value["tellers"] == [{"waarde": 12, "eenheid": "wegen", "peildatum": "onbekend"}]
    assert value["bronnen"] == [{"titel": "Eén: brief", "url": "https://gemeente.example/"}]
    check = sitegen("check", path, *DAY, cwd=project)
    assert check.returncode == 0, check.stderr
    # The keys stand in the order of the model, whatever the order of the options.
    order = "titel samenvatting fase themas indieners partners zoekt-partners tijdlijn tellers bronnen gestart"
    assert list(value) == order.split()


def test_a_new_entry_is_in_canonical_form(project):
    if "sitegen format" not in sitegen("format", "--help").stdout:
        pytest.skip("this program has no command to format")
    answers = [
        "samenvatting=Een [proef], met {haken} # en meer dan genoeg tekst.", "fase=gepubliceerd", "themas=jeugd",
        "themas=burgerzaken", "partners=vng", "partners=Utrecht", "indieners='s-Hertogenbosch", "indieners=Amersfoort",
        "bronnen.titel=a, b", "trefwoorden=Één", "trefwoorden=dit",
    ]  # fmt: skip
    made("new", "pilot", "Slim: strooien", *[f"--set={answer}" for answer in answers], *DAY, cwd=project)
    for kind in ["pilot", "thema", "artikel", "onderzoek"]:
        made("new", kind, "Een gloednieuw blad", *DAY, cwd=project)
    check = sitegen("format", "--check", cwd=project)
    assert check.returncode == 0, check.stdout + check.stderr


def test_a_check_of_new_entries_asks_only_what_is_open(project):
    model = read_yaml((project / "Content/model.yaml").read_text())
    kinds = [name for name, kind in model["soorten"].items() if "map" in kind]
    wanted = []
    for kind in kinds:
        report = made("new", kind, f"Een gloednieuw blad voor {kind}", *DAY, cwd=project)
        path = report.split(" is gemaakt.")[0]
        named = re.search(r"Vul nog in: ([^.]*)\.", report)
        wanted += [(path, field) for field in named.group(1).split(", ")] if named else []
    errors = [line for line in sitegen("check", *DAY, cwd=project).stderr.splitlines() if ": fout: " in line]
    asked = [re.match(r"([^:]*):\d+:\d+: fout: Het veld '([^']*)' moet ingevuld zijn\.", line) for line in errors]
    assert len(kinds) > 10 and all(asked), errors
    assert sorted(match.groups() for match in asked) == sorted(wanted)


@pytest.mark.parametrize(
    "arguments, message",
    [
        (["pilto", "Nieuw"], "Bedoelde u 'pilot'?"),
        (["gemeente", "Nieuw"], "Er is geen soort 'gemeente'"),
        (["pilot"], "Er ontbreekt een titel"),
        ([], "Noem een soort"),
        (["pilot", "???"], "geen bestandsnaam"),
        (["pilot", "Kindpakket"], "Content/pilots/kindpakket.md bestaat al"),
        (["pilot", "x", "--slug", "Één twee"], "Schrijf: een-twee"),
        (["pilot", "x", "--set", "faze=gestopt"], "Bedoelde u 'fase'?"),
        (["pilot", "x", "--set", "bronnen.titl=a"], "Bedoelde u 'bronnen.titel'?"),
        (["pilot", "x", "--set", "bronnen=a"], "Noem er een, zoals bronnen.artikel"),
        (["pilot", "x", "--set", "titel.x=a"], "heeft geen velden in zich"),
        (["pilot", "x", "--set", "fase=gestopt", "--set", "fase=afgerond"], "kan maar één waarde hebben"),
        (["pilot", "x", "--set", "fase=gestpt"], "--set fase=gestpt: 'gestpt' kan niet bij 'fase'. Bedoelde u 'gestopt'?"),
        (["pilot", "x", "--set", "themas=jeug"], "Bedoelde u 'jeugd'?"),
        (["pilot", "x", "--set", "indieners=Bergen"], "meer dan één ding"),
        (["pilot", "x", "--set", "gestart=31 februari"], "geen datum"),
        (["pilot", "a" * 91], "te lang: 91 tekens"),
        (["pilot", "x", "--set", "fase=resultaat", "--set", "zoekt-partners.open=true"], "past niet bij 'fase: resultaat'"),
        (["pilot", "x", "--set", "fase=gepubliceerd", "--set", "indieners=vng"], "het blad is niet gemaakt"),
        (["pilot", "x", "--set", "fase"], "fase"),
    ],
)
def test_a_wrong_request_makes_nothing_and_says_why(project, arguments, message):
    before = tree(project)
    run = sitegen("new", *arguments, *DAY, cwd=project)
    assert run.returncode == 64, run.stderr
    assert run.stdout == ""
    assert message in run.stderr
    assert tree(project) == before


def test_nothing_is_asked_where_nobody_can_answer(project):
    run = sitegen("new", "pilot", "Slim strooien", *DAY, cwd=project, stdin=subprocess.DEVNULL)
    assert run.returncode == 0 and run.stderr == ""
    person = Terminal("new", "pilot", "Slim vegen twee", "--no-input", *DAY, cwd=project)
    assert person.end()[0] == 0


def test_a_file_that_cannot_be_made_gives_73(project):
    (project / "Content" / "bijlagen").write_text("")
    model = project / "Content" / "model.yaml"
    model.write_text(model.read_text().replace("map: themas", "map: bijlagen"))
    run = sitegen("new", "thema", "Regenwater", *DAY, cwd=project)
    assert run.returncode in (64, 73) and run.stdout == ""
