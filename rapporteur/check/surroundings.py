"""What of the meeting bears on the check of every passage."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from rapporteur.model.entities import Speaker, Style
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Role


@dataclass(frozen=True)
class Surroundings:
    """`language` is the first part of the tag of BCP 47; `floor` are the speakers from the floor, `named` those who
    may be named by organization or office; `texts` are names, whose words are right as they stand, and `headings`
    the title and the headings, of which that holds for the words with a capital.
    """

    language: str
    style: Style
    floor: tuple[Speaker, ...]
    named: tuple[Speaker, ...]
    texts: tuple[str, ...]
    headings: tuple[str, ...]

    @cached_property
    def panellist(self) -> str:
        """How somebody of the panel is called."""
        return f"the {self.style.panellist}"


def surroundings_of(meeting: MeetingSnapshot) -> Surroundings:
    """What the rules need to know of a meeting."""
    roles: dict[SpeakerId, set[Role]] = {}
    for turn in meeting.interventions.values():
        roles.setdefault(turn.speaker, set()).add(turn.role)
    speakers = meeting.speakers.values()
    named = tuple(one for one in speakers if roles.get(one.id, set()) - {Role.PARTICIPANT})
    named_ids = {one.id for one in named}
    return Surroundings(
        language=meeting.meeting.language.partition("-")[0].lower(),
        style=meeting.style,
        floor=tuple(one for one in speakers if one.id not in named_ids),
        named=named,
        texts=tuple(filter(None, _texts(meeting))),
        headings=(meeting.meeting.title, *(item.heading or "" for item in meeting.agenda.values())),
    )


def _texts(meeting: MeetingSnapshot) -> Iterable[str | None]:
    for speaker in meeting.speakers.values():
        yield from (speaker.name, speaker.organization, speaker.office, speaker.designation)
    for officer in meeting.officers.values():
        yield from (officer.name, officer.office)
    for category in meeting.categories.values():
        yield from (category.one, category.many, category.abbreviation, category.group, category.counted_as)
    for turn in meeting.interventions.values():
        yield turn.on_behalf_of
    for abbreviation in meeting.style.abbreviations:
        yield from (abbreviation.short, abbreviation.full, abbreviation.many)
    yield from meeting.style.learned
