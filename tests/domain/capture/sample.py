"""A small meeting, made by notes, for the tests of the quick line and of the widgets round it."""

from datetime import date, datetime

from rapporteur.commands.base import Command
from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.new_meeting import new_meeting
from rapporteur.model.meeting import MeetingSnapshot

NOW = datetime.fromisoformat("2026-03-19T10:42:07+01:00")
NOTES = """
item 2: Debate "and more"
item 3 (a): أسئلة
10:00 @+"Human Forum | Jean Ávila"/ngo >2 !call-upon #training States to consult civil society
@+Verlund/state !concern #"free choice" the "misuse" of data
!emphasize the importance of time
@+"ASTRA Institute"/academia* >"3 (a)" !recommend #training States should train judges
@+"The Chair"/chair !remarks #- Good morning
@?"third row"/ngo =1
"""
AWKWARD = (
    "مرحبا بالعالم",
    "cafe\u0301 au lait",
    'a "quoted" word',
    "“curly” quotes",
    "x" * 400,
    "👩‍⚖️ judges",
    "10\u00a0000 cases",
    "#1 priority",
    "10:42 was late",
    "\\begin",
    "{braces} in it",
    "s/he agrees",
    "& others",
    "line\nbreak",
)


def after(meeting: MeetingSnapshot, *commands: Command) -> MeetingSnapshot:
    """The meeting after these commands."""
    for command in commands:
        meeting = meeting.with_changes(command.changes(meeting), meeting.revision + 1)
    return meeting


def noted(notes: str = NOTES) -> MeetingSnapshot:
    """A new meeting in which these notes were taken."""
    return after(new_meeting("The dialogue", date(2026, 3, 19)), TakeNotes(notes, NOW))
