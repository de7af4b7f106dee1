"""What is offered while a sign is typed, and the line with an offer taken."""

import pytest

from rapporteur.capture.completion import complete, complete_theme
from rapporteur.capture.entry import floor_of, understand
from rapporteur.capture.grammar import Line, parse
from tests.domain.capture.sample import NOW, noted

MEETING = noted()
FLOOR = floor_of(MEETING)


def _names(line: str, cursor: int | None = None) -> list[str] | None:
    completion = complete(line, len(line) if cursor is None else cursor, MEETING, FLOOR)
    return [candidate.name for candidate in completion.candidates] if completion else None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("@", ["HFJ", "VER", "AIN", "CHA", "TRO"]),
        ("@as", ["AIN"]),
        ("@AIN", None),
        ("@zzz", None),
        ("@ain*", ["chair", "secretariat", "panellist", "participant"]),
        ("@ain*pan", ["panellist"]),
        ("@+New", None),
        ("@+New/", ["state", "igo", "ngo", "academia", "private_sector", "chair", "secretariat"]),
        ("@?row/non", ["ngo"]),
        ("@+New/ngo*pan", ["panellist"]),
        (">", ["1", "2", "3 (a)"]),
        (">3", ["3 (a)"]),
        (">deb", ["2"]),
        (">>أسئلة", ["3 (a)"]),
        (">+new", None),
        ("!con", ["concern"]),
        ("!s", ["share", "support", "emphasize", "recommend"]),
        ("!call-u", ["call upon"]),
        ("#", ["training", "free choice"]),
        ("#choice", ["free choice"]),
        ("#xyz", None),
        ("=", ["5", "4", "3", "2", "1"]),
        ("=States", ["4", "1"]),
        (">2 =states", ["1", "4"]),
        ("=6", None),
        ("words @a", None),
        ("s/a/b/", None),
        ("", None),
        ("{lead: x} !con", ["concern"]),
    ],
)
def test_what_is_offered_at_the_end_of_a_line(line: str, names: list[str] | None) -> None:
    assert _names(line) == names


@pytest.mark.parametrize(
    ("line", "names"),
    [("@as|* words", ["AIN"]), ("@ver >d| words", ["2"]), ("@ve| >2", ["VER"]), ("|@ver", None), ("@ver |>2", None)],
)
def test_what_is_offered_within_a_line(line: str, names: list[str] | None) -> None:
    assert _names(line.replace("|", ""), line.index("|")) == names


@pytest.mark.parametrize(
    ("line", "result"),
    [
        ("@as|", "@AIN |"),
        ("@as| words", "@AIN |words"),
        ("@as|* words", "@AIN|* words"),
        ("@ain*pa|", "@ain*panellist |"),
        ("@+New/no|*", "@+New/ngo|*"),
        (">deb| words", ">2 |words"),
        (">أسئ|", '>"3 (a)" |'),
        ("!call-u|", "!call-upon |"),
        ("#cho| words", '#"free choice" |words'),
        ('#"free cho|', '#"free choice" |'),
        ("=misuse|", "=2 |"),
    ],
)
def test_taking_the_first_offer(line: str, result: str) -> None:
    plain, cursor = line.replace("|", ""), line.index("|")
    completion = complete(plain, cursor, MEETING, FLOOR)
    assert completion is not None
    taken, place = completion.taken(plain, completion.candidates[0])
    assert f"{taken[:place]}|{taken[place:]}" == result


def test_every_offer_means_what_it_shows() -> None:
    for sign in ("@", ">", "!", "#", "="):
        completion = complete(sign, 1, MEETING, FLOOR)
        assert completion is not None
        for candidate in completion.candidates:
            line, _ = completion.taken(sign, candidate)
            said = parse(f"{line} words")
            assert isinstance(said, Line)
            assert understand(said, MEETING, FLOOR, NOW).point is not None


def test_the_columns_of_an_offer() -> None:
    completion = complete("@hf", 3, MEETING, FLOOR)
    assert completion is not None
    first = completion.candidates[0]
    assert (first.typed, first.name, first.words, first.aside) == (
        "HFJ",
        "HFJ",
        "Human Forum – Jean Ávila",
        "non-governmental organization",
    )


def test_a_theme_by_itself_stands_without_quotes() -> None:
    completion = complete_theme("choi", MEETING, FLOOR.item)
    assert completion is not None
    assert completion.taken("choi", completion.candidates[0]) == ("free choice", 11)
    assert complete_theme("free choice", MEETING, FLOOR.item) is None
