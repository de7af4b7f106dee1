"""The command line does every main job without a window, and says in one sentence why it cannot."""

import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from rapporteur.cli import main
from rapporteur.commands.session import Session
from rapporteur.exchange.formats import FORMATS
from rapporteur.exchange.intake import take_in
from rapporteur.paths import resource_path
from tests.helpers.records import AWKWARD, as_text, small_record, without

NOTES = """title: Dialogue on clean water
date: 2026-03-19
item 1: Wells and pumps
% nothing of this line is recorded
10:00 @+"Ada Quill"/ngo >1 !stress #wells that wells were worth more than pumps
@+"عملية الاستعراض"/state !support #wells "quoted" — ‘twice’ 👩‍⚖️
"""
RUN = "import sys; from rapporteur.cli import main; status = main(sys.argv[1:]); "
LOADED_QT = (
    "print(*[name for name in sys.modules if name.split('.')[0] in ('ui', 'PySide6', 'shiboken6')], file=sys.stderr)"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder to stand in, with a meeting, what can be taken in, and what cannot."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONUNBUFFERED", raising=False)  # it hides what fails with the last words
    take_in(resource_path("samples/tiny.json"), Path("tiny.rapp"))
    shutil.copy(resource_path("samples/tiny.json"), "tiny.json")
    texts = {
        "notes.txt": NOTES,
        "bad-notes.txt": NOTES + "!nonsense and more\n",
        "bad-record.json": as_text(without(small_record(), "interventions[0].points[1].text")),
        "no-json.json": '{"format": ',
        "letter.pdf": "%PDF",
        "letter.rapp": "Dear Madam",
        "empty.rapp": "",
    }
    for name, text in texts.items():
        Path(name).write_text(text, encoding="utf-8")
    Path("latin.txt").write_bytes("@x Größe".encode("latin-1"))
    Path("linked.txt").hardlink_to("tiny.rapp")
    Path("a-folder.rapp").mkdir()
    Path("a-folder.json").mkdir()
    _make_newer(Path(shutil.copy("tiny.rapp", "newer.rapp")))
    return tmp_path


def _make_newer(path: Path) -> None:
    db = sqlite3.connect(path)
    db.execute("PRAGMA user_version = 999")
    db.close()


def content(folder: Path) -> dict[str, bytes]:
    """Every file below a folder with its bytes."""
    return {str(path): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def program(*words: str | Path, **surroundings: str) -> "subprocess.CompletedProcess[str]":
    """The program as it is started from a terminal."""
    command = [sys.executable, "-m", "rapporteur", *words]
    return subprocess.run(
        command, env=os.environ | surroundings, capture_output=True, text=True, encoding="utf-8", check=False
    )


def assert_one_sentence(said: str) -> None:
    """One line, one sentence, meant for a person, and no slip of ours."""
    assert re.fullmatch(r"rapporteur: [^\n]+[.]\n", said), said
    assert not re.search(r"[.!?] [A-Z]", said), said
    assert "mistake of its own" not in said


# What works


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        main(["--version"])
    assert re.fullmatch(r"Rapporteur \d+\.\d+\.\d+\n", capsys.readouterr().out)


def test_the_demonstration_does_the_main_job_and_spares_the_one_before(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ["demo", "--no-window", "--out", "demo"]
    assert main(words) == 0
    told = capsys.readouterr()
    first = content(folder / "demo")
    assert program(*words).returncode == 0

    assert {Path(name).name for name in first} == {"sample-day.rapp", "sample-day.docx"}
    assert content(folder / "demo").items() > first.items()
    assert {path.name for path in (folder / "demo").iterdir()} - {Path(name).name for name in first} == {
        "sample-day-2.rapp",
        "sample-day-2.docx",
    }
    assert "200 of 200 points stand in the summary.\n" in told.out
    assert re.search(r"^\d+\. ", told.out, re.MULTILINE)
    assert "\\n" not in told.out
    assert told.err == ""


def test_a_record_comes_in_and_goes_out_without_loss(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "tiny.json", "new.rapp"]) == 0
    assert capsys.readouterr().out == "Made new.rapp: 6 interventions, 9 points, 5 speakers.\n"
    assert program("export", "new.rapp", "again.json").stdout == "Written: again.json\n"
    assert json.loads((folder / "again.json").read_bytes()) == json.loads((folder / "tiny.json").read_bytes())


def test_notes_make_a_meeting_and_add_to_one(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import", "notes.txt", "new.rapp"]) == 0
    assert capsys.readouterr().out == "Made new.rapp: 2 interventions, 2 points, 2 speakers.\n"
    (folder / "more.txt").write_text('@"Ada Quill" >1 !stress that pumps rusted\n', encoding="utf-8")
    assert program("import", "more.txt", "new.rapp").stdout == "Added to new.rapp: 1 point.\n"
    with Session.open(Path("new.rapp")) as session:
        assert session.meeting.meeting.title == "Dialogue on clean water"
        assert [point.text for point in session.meeting.points.values()][2] == "that pumps rusted"


def test_notes_with_control_characters_come_out_as_a_record(folder: Path) -> None:
    (folder / "spoilt\x07.txt").write_text(NOTES + "s/quoted/qu\x07oted/\ns/twice/tw\x00ice/\n", encoding="utf-8")
    assert main(["import", "spoilt\x07.txt", "new.rapp"]) == 0
    assert main(["import", "spoilt\x07.txt", "tiny.rapp"]) == 0
    for name in ("new", "tiny"):
        assert main(["export", f"{name}.rapp", f"{name}-out.json"]) == 0
        assert main(["import", f"{name}-out.json", f"{name}-again.rapp"]) == 0


@pytest.mark.parametrize("suffix", ["txt", "md", "json"])
def test_an_export_is_the_same_in_a_file_and_on_standard_output(
    folder: Path, suffix: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", "tiny.rapp", f"out.{suffix}"]) == 0
    assert capsys.readouterr().out == f"Written: out.{suffix}\n"
    assert program("export", "tiny.rapp", "-", "--format", suffix).stdout == (folder / f"out.{suffix}").read_text(
        encoding="utf-8"
    )


def test_the_abbreviations_are_listed_where_that_is_asked_for(folder: Path) -> None:
    head = "title: Dialogue\nabbreviation WHO: World Health Organization\nabbreviation ILO: nobody\n"
    (folder / "short.txt").write_text(f"{head}@+Verlund/state the work of WHO and of WHO staff\n", encoding="utf-8")
    assert main(["import", "short.txt", "short.rapp"]) == 0
    listed = "\n\nAbbreviations\n\nWHO: World Health Organization\n"
    assert program("export", "short.rapp", "-", "--format", "txt", "--abbreviations").stdout.endswith(listed)
    assert "Abbreviations" not in program("export", "short.rapp", "-", "--format", "txt").stdout


@pytest.mark.usefixtures("folder")
def test_a_word_document_is_written_to_a_file_and_to_standard_output(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["export", "tiny.rapp", "out.docx"]) == 0
    assert Path("out.docx").read_bytes().startswith(b"PK")
    capfdbinary.readouterr()
    assert main(["export", "tiny.rapp", "-", "--format", "DOCX"]) == 0
    assert capfdbinary.readouterr().out.startswith(b"PK")


@pytest.mark.parametrize("suffix", FORMATS)
def test_an_export_takes_the_place_of_the_one_before(folder: Path, suffix: str) -> None:
    target = folder / f"out.{suffix}"
    target.write_text("the one before", encoding="utf-8")
    before = set(content(folder))
    assert main(["export", "tiny.rapp", str(target)]) == 0
    assert b"the one before" not in target.read_bytes()
    assert set(content(folder)) == before


@pytest.mark.usefixtures("folder")
def test_a_search_says_where_the_words_are(capsys: pytest.CaptureFixture[str]) -> None:
    main(["import", "notes.txt", "new.rapp"])
    capsys.readouterr()
    assert main(["search", "new.rapp", "wells"]) == 0
    places = [line.partition(":")[0] for line in capsys.readouterr().out.splitlines()]
    assert sorted(places) == ["paragraph 4", "point 1", "point 2"]
    assert "speaker" in program("search", "new.rapp", "ada").stdout


@pytest.mark.usefixtures("folder")
def test_a_check_says_where_the_draft_departs_and_changes_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "more.txt").write_text('@+"Ada"/ngo >2 !stress #pumps the plann\n', encoding="utf-8")
    main(["import", "more.txt", "tiny.rapp"])
    before = content(folder)
    capsys.readouterr()
    assert main(["check", "tiny.rapp"]) == 0
    *lines, count = capsys.readouterr().out.splitlines()
    assert [line.partition(" [")[2] for line in lines] == ["unused-abbreviation]", "spelling]"]
    assert lines[0].startswith("paragraph 2: “ (NGOs)” → “”: ")
    assert lines[1].startswith("paragraph 9: “plann”: ")
    assert count == "2 findings."
    assert content(folder) == before


@pytest.mark.usefixtures("folder")
def test_a_check_of_some_rules_finds_only_theirs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "tiny.rapp", "--rule", "unused-abbreviation", "hyphen", "--strict"]) == 1
    assert capsys.readouterr().out.endswith("\n1 finding.\n")
    assert main(["check", "tiny.rapp", "--rule", "hyphen", "--strict"]) == 0
    assert capsys.readouterr().out == "No findings.\n"


@pytest.mark.usefixtures("folder")
def test_a_check_in_json_can_be_read_by_a_program() -> None:
    result = program("check", "tiny.rapp", "--json")
    [finding] = json.loads(result.stdout)
    assert (finding["rule"], finding["number"], finding["excerpt"]) == ("unused-abbreviation", 2, " (NGOs)")
    assert finding["remedy"] == {"title": "Leave out “(NGOs)”", "wrong": " (NGOs)", "right": ""}
    assert finding["key"].startswith("unused-abbreviation|introduction/")
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.usefixtures("folder")
def test_a_search_that_finds_nothing_says_so_beside_the_result(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "tiny.rapp", "no-such-word"]) == 0
    assert tuple(capsys.readouterr()) == ("", "Nothing was found.\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", [*AWKWARD, "", " ", '"', "*", "a OR", "NEAR(", "-", "'; DROP TABLE points; --"])
def test_any_words_can_be_searched_for(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "tiny.rapp", "--", words]) == 0
    assert "rapporteur:" not in capsys.readouterr().err


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("target", ["审議 résumé.txt", "'quoted' name.txt", "x" * 200 + ".txt"])
def test_any_name_can_be_written_to(target: str) -> None:
    assert main(["export", "tiny.rapp", target]) == 0
    assert Path(target).exists()


# What does not work, and what is said

REFUSALS = [
    ("export no.rapp out.txt", "There is no meeting at"),
    ("export a-folder.rapp out.txt", "is a folder"),
    ("export letter.rapp out.txt", "is not a meeting made by Rapporteur"),
    ("export empty.rapp out.txt", "is not a meeting made by Rapporteur"),
    ("export newer.rapp out.txt", "made by a newer version"),
    ("export tiny.rapp out.pdf", "no export of the kind “.pdf”"),
    ("export tiny.rapp out", "no export of the kind"),
    ("export tiny.rapp -", "add --format"),
    ("export tiny.rapp - --format pdf", "no export of the kind “pdf”"),
    ("export tiny.rapp no/such/out.txt", "no such folder"),
    ("export tiny.rapp letter.pdf/out.txt", "no such folder"),
    ("export tiny.rapp out.docx --template no.docx", "no.docx"),
    ("export tiny.rapp out.docx --template notes.txt", "notes.txt"),
    ("search no.rapp wells", "There is no meeting at"),
    ("search letter.rapp wells", "is not a meeting made by Rapporteur"),
    ("search newer.rapp wells", "made by a newer version"),
    ("check no.rapp", "There is no meeting at"),
    ("check letter.rapp --json", "is not a meeting made by Rapporteur"),
    ("check tiny.rapp --rule grammar", "no rule “grammar”"),
    ("import no.json new.rapp", "cannot be read"),
    ("import no.txt new.rapp", "cannot be read"),
    ("import a-folder.json new.rapp", "cannot be read"),
    ("import letter.pdf new.rapp", "neither a record (.json) nor notes (.txt)"),
    ("import no-json.json new.rapp", "no-json.json"),
    ("import bad-record.json new.rapp", "interventions[0].points[1]"),
    ("import bad-notes.txt new.rapp", "Line 7: "),
    ("import bad-notes.txt tiny.rapp", "Line 7: "),
    ("import latin.txt new.rapp", "save it as UTF-8"),
    ("import tiny.json tiny.rapp", "exists already"),
    ("import tiny.json new.docx", "ending in .rapp: give new.docx this ending"),
    ("import tiny.json tiny.json", "ending in .rapp"),
    ("import notes.txt notes.txt", "ending in .rapp"),
    ("import notes.txt new", "ending in .rapp"),
    ("import linked.txt tiny.rapp", "the same file"),
    ("import tiny.json no/such/new.rapp", "Nothing can be saved in"),
    ("import notes.txt no/such/new.rapp", "Nothing can be saved in"),
    ("import notes.txt letter.rapp", "is not a meeting made by Rapporteur"),
    ("import notes.txt newer.rapp", "made by a newer version"),
    ("demo --no-window --out letter.pdf", "name another with --out"),
    ("demo --no-window --out letter.pdf/below", "name another with --out"),
    ("export tiny.rapp", "TARGET"),
    ("import", "SOURCE"),
    ("search tiny.rapp", "WORDS"),
    ("demo --no-windows-please", "--no-windows-please"),
    ("expropriate tiny.rapp", "expropriate"),
]


@pytest.mark.parametrize(("line", "reason"), REFUSALS, ids=[line for line, _ in REFUSALS])
def test_a_refusal_is_one_sentence_and_writes_nothing(
    folder: Path, line: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = content(folder)
    assert main(line.split()) == 2
    out, said = capsys.readouterr()
    assert_one_sentence(said)
    assert reason in said
    assert out == ""
    assert content(folder) == before


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("line", ["export no.rapp out.txt", "import bad-notes.txt tiny.rapp", "search tiny.rapp"])
def test_a_refusal_in_a_terminal_is_one_sentence_and_status_2(line: str) -> None:
    result = program(*line.split())
    assert (result.returncode, result.stdout) == (2, "")
    assert_one_sentence(result.stderr)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("line", ["export tiny.rapp out.txt", "import notes.txt tiny.rapp"])
def test_a_meeting_that_is_open_elsewhere_is_left_alone(line: str) -> None:
    with Session.open(Path("tiny.rapp")):
        result = program(*line.split())
    assert result.returncode == 2
    assert "open in another window or program" in result.stderr
    assert_one_sentence(result.stderr)


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("line", ["", "open tiny.rapp", "tiny.rapp"])
def test_without_a_display_the_window_is_refused_in_one_sentence(line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform in ("win32", "darwin"):
        pytest.skip("there always is a display")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    result = program(*line.split())
    assert result.returncode == 2
    assert_one_sentence(result.stderr)


# The surroundings


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "line",
    [
        "demo --no-window --out demo",
        "import tiny.json new.rapp",
        "import notes.txt new.rapp",
        "export tiny.rapp out.docx",
        "export tiny.rapp out.json",
        "search tiny.rapp skies",
    ],
)
def test_no_window_is_loaded_for_it(line: str) -> None:
    command = [sys.executable, "-c", RUN + LOADED_QT + "; sys.exit(status)", *line.split()]
    result = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    assert (result.returncode, result.stderr) == (0, "\n")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    "line",
    [
        "demo --no-window --out demo",
        "import tiny.json new.rapp",
        "export tiny.rapp - --format txt",
        "search tiny.rapp skies",
        "--help",
        "--version",
    ],
)
def test_a_reader_that_has_seen_enough_is_no_error(line: str) -> None:
    command = [sys.executable, "-m", "rapporteur", *line.split()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
    assert (process.returncode, said) == (0, b"")


@pytest.mark.usefixtures("folder")
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is always full")
@pytest.mark.parametrize("line", ["export tiny.rapp - --format docx", "search tiny.rapp skies", "--version"])
def test_a_full_disk_behind_standard_output_is_told_in_one_sentence(line: str) -> None:
    command = [sys.executable, "-m", "rapporteur", *line.split()]
    with Path("/dev/full").open("wb") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert result.returncode == 2
    assert_one_sentence(result.stderr)


def in_a_poor_locale(words: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    """The program where the terminal claims to know ASCII alone."""
    return program(*words, LC_ALL="C", LANG="C", PYTHONIOENCODING="ascii")


@pytest.mark.usefixtures("folder")
def test_six_scripts_come_out_of_a_terminal_of_any_locale() -> None:
    take_in(resource_path("samples/awkward.json"), Path("awkward.rapp"))
    words = ["export", "awkward.rapp", "-", "--format", "txt"]
    poor, rich = in_a_poor_locale(words), program(*words, LC_ALL="C.UTF-8")
    assert (poor.returncode, poor.stderr) == (0, "")
    assert poor.stdout == rich.stdout
    assert not poor.stdout.isascii()


@pytest.mark.usefixtures("folder")
def test_words_of_six_scripts_are_read_from_a_terminal_of_any_locale() -> None:
    main(["import", "notes.txt", "new.rapp"])
    assert "الاستعراض" in in_a_poor_locale(["search", "new.rapp", "الاستعراض"]).stdout
    refused = in_a_poor_locale(["export", "审議.rapp", "out.txt"])
    assert refused.returncode == 2
    assert_one_sentence(refused.stderr)


def test_a_slip_of_ours_is_owned_up_to_and_shown_whole_to_those_who_mend(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr("rapporteur.exchange.intake.take_in", broken)
    assert main(["import", "a.json", "b.rapp"]) == 2
    said = capsys.readouterr().err
    assert "a mistake of its own (ZeroDivisionError: by nothing)" in said
    assert said.count("\n") == 1
    monkeypatch.setenv("RAPPORTEUR_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["import", "a.json", "b.rapp"])
