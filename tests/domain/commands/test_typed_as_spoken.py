"""What a hand in a hurry types is taken as it was meant: officers, names that are there, words that the verb says."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from rapporteur.capture.entry import floor_of
from rapporteur.commands.lines import typed
from rapporteur.commands.new_meeting import new_meeting
from rapporteur.errors import KnownError
from rapporteur.model.entities import Officer
from rapporteur.model.ids import OfficerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.assembler import assemble

NOW = datetime.fromisoformat("2026-03-19T10:00:00+01:00")


def meeting() -> MeetingSnapshot:
    """A meeting with two co-Chairs who are officers and not in the directory."""
    names = ("Ms. Ada Lind", "Mr. Bo Falk")
    officers = [Officer(id=OfficerId(name), place=n, office="co-Chair", name=name) for n, name in enumerate(names)]
    return replace(new_meeting("Rivers", date(2026, 3, 19)), officers={one.id: one for one in officers})


def after(*lines: str) -> MeetingSnapshot:
    """The meeting after these lines."""
    made = meeting()
    for line in lines:
        command = typed(line, made, floor_of(made), NOW).command
        assert command is not None
        made = made.with_changes(command.changes(made), made.revision + 1)
    return made


def sentences(*lines: str) -> list[str]:
    """The sentences that stand on what was said."""
    return [sentence.text for _, _, sentence in assemble(after(*lines)).sentences() if sentence.points]


@pytest.mark.parametrize(
    ("line", "act", "text"),
    [
        ("!call upon States to act", Act.CALL_UPON, "States to act"),
        ("!call States to act", Act.CALL_UPON, "States to act"),
        ("!call for clean water", Act.CALL_FOR, "clean water"),
        ("!inform participants that it rains", Act.INFORM, "that it rains"),
        ("!inform participants of the rain", Act.INFORM, "the rain"),
        ("!concern about the rain", Act.CONCERN, "the rain"),
        ("!inform {verb: told} participants that it rains", Act.INFORM, "participants that it rains"),
    ],
)
def test_what_the_verb_says_is_not_said_again(line: str, act: Act, text: str) -> None:
    (point,) = after(f'@+"Baltic Forum"/ngo {line}').points.values()
    assert (point.act, point.text) == (act, text)


def test_an_officer_takes_the_floor_by_name() -> None:
    made = after("@lind !refer the rules of procedure")
    (speaker,) = made.speakers.values()
    (intervention,) = made.interventions.values()
    assert (speaker.office, speaker.name, intervention.role) == ("co-Chair", "Ms. Ada Lind", Role.CHAIR)
    assert sentences("@lind !refer the rules of procedure") == ["The co-Chair referred to the rules of procedure."]


def test_an_officer_who_has_spoken_is_not_made_twice() -> None:
    assert len(after("@lind the rules", '@+"Baltic Forum"/ngo the rain', "@lind the weather").speakers) == 2


def test_two_officers_of_one_office_are_asked_about() -> None:
    with pytest.raises(KnownError, match=r"may be Ms\. Ada Lind or Mr\. Bo Falk"):
        after("@co-chair the rules")


def test_a_new_speaker_who_is_there_already_is_that_speaker() -> None:
    made = after('@+"Baltic Forum"/ngo the rain', '@+"River Watch"/ngo the sun', '@+"baltic forum"/ngo the snow')
    assert len(made.speakers) == 2
    assert len(made.interventions) == 3


def test_an_office_has_one_article() -> None:
    told = sentences('@+"the secretariat"/secretariat !inform the rain')[0]
    assert told.startswith("Under agenda item 1, the secretariat informed")


def test_entries_of_a_list_begin_alike() -> None:
    lines = ('@+"Baltic Forum"/ngo* !recommend that States should act', "!recommend rivers should be clean")
    assert sentences(*lines) == ["States should act;", "Rivers should be clean."]


@pytest.mark.parametrize(
    ("typed", "code", "name"),
    [("ken", "KEN", "Kenya"), ("turkey", "TUR", "Türkiye"), ('"ivory coast"', "CIV", "Côte d’Ivoire")],
)
def test_a_state_is_called_as_the_united_nations_displays_it(typed: str, code: str, name: str) -> None:
    (speaker,) = after(f"@+{typed}/state the rain").speakers.values()
    assert (speaker.code, (speaker.organization or "").replace("'", "’")) == (code, name)


def test_what_is_no_state_keeps_its_name() -> None:
    (speaker,) = after("@+Verlund/state the rain").speakers.values()
    assert speaker.organization == "Verlund"
