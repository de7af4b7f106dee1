"""What of the meeting bears on the check of every passage."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rapporteur.language.packs import language_of
from rapporteur.model.entities import Speaker, Style
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Role

# What stands before the name of a State in its full form; what stands behind that of a company; a person's title.
FORMAL = re.compile(
    r"^(?:the )?(?:\w+ ){0,2}(?:Republic|Kingdom|State|Principality|Federation|Commonwealth|Government|Union) of"
    r" (?:the )?"
)
LEGAL_FORM = re.compile(r",? (?:Ltd|Limited|Inc|Corp|LLC|PLC|plc|GmbH|AG|SA|S\.A|BV|e\.V)\.?$")
TITLE = re.compile(r"^(?:H\.E\. )?(?:Mr|Ms|Mrs|Mx|Mme|M|Dr|Prof|Sir|Madam|Ambassador)\.? ")
# Two letters are a name in capitals only: "EU", not "Bo"; shorter ones are letters, as of a list.
SHORTEST_NAME, SHORTEST_IN_CAPITALS = 3, 2
# What codes and acronyms of two letters are read as in a text where nobody of that name is meant.
READ_OTHERWISE = frozenset("AM CD HR ID II IP IT IV IX OK PM PR TV UN VI XI".split())


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the rules need to know of a meeting.

    `language` is the tag of that in which the summary is worded, whatever the meeting asks for. `floor` is all by
    which somebody from the floor could be recognized, `persons` the names of those who may be named by organization
    or office, `bodies` the names of persons and organizations, whose words nobody changes. `texts` are names of all
    kinds, whose words are right as they stand; in `headings`, the title and the headings, that holds for words with a
    capital.
    """

    language: str
    style: Style
    floor: tuple[str, ...]
    persons: tuple[str, ...]
    bodies: tuple[str, ...]
    texts: tuple[str, ...]
    headings: tuple[str, ...]

    @property
    def panellist(self) -> str:
        """How somebody of the panel is called."""
        return f"the {self.style.panellist}"


def surroundings_of(meeting: MeetingSnapshot) -> Surroundings:
    """The surroundings of all passages of a meeting."""
    speakers = meeting.speakers.values()
    named = _named(meeting)
    return Surroundings(
        language=language_of(meeting.meeting.language).tag,
        style=meeting.style,
        floor=_sorted(
            (
                *(name for one in speakers if one.id not in named for name in _recognized_by(one)),
                *(turn.on_behalf_of for turn in meeting.interventions.values()),
            )
        ),
        persons=_sorted(one.name for one in speakers if one.id in named and one.name != one.organization),
        bodies=_sorted(name for one in speakers for name in (one.name, one.organization)),
        texts=_sorted(_texts(meeting)),
        headings=(meeting.meeting.title, *(item.heading or "" for item in meeting.agenda.values())),
    )


def _sorted(texts: Iterable[str | None]) -> tuple[str, ...]:
    return tuple(sorted({text for text in texts if text and text.strip()}))


def _named(meeting: MeetingSnapshot) -> set[SpeakerId]:
    """Those who speak in another capacity than from the floor."""
    return {turn.speaker for turn in meeting.interventions.values() if turn.role is not Role.PARTICIPANT}


def _recognized_by(speaker: Speaker) -> Iterator[str]:
    """Name, organization, short code and acronym; what describes somebody nobody recognized is no name."""
    if speaker.unidentified:
        return
    organization = speaker.organization or ""
    made = (speaker.code.upper(), _initials(organization))
    called = (_short_of(organization), _untitled(speaker.name or ""))
    for name in (speaker.name or "", organization, *called, *(one for one in made if one not in READ_OTHERWISE)):
        if len(name) >= (SHORTEST_IN_CAPITALS if name == name.upper() else SHORTEST_NAME):
            yield name


def _short_of(organization: str) -> str:
    """What a body is called for short: the "Republic of Farland" is "Farland", "Sky Eye Ltd." is "Sky Eye"."""
    return LEGAL_FORM.sub("", FORMAL.sub("", organization)).strip()


def _untitled(name: str) -> str:
    """A person without the title: "Mr. Tom Hale" is "Tom Hale"."""
    return TITLE.sub("", name).partition("(")[0].strip()


def _initials(organization: str) -> str:
    """The acronym that the capitals of a name make: the "Baltic Forum on Waste" is known as "BFW"."""
    return "".join(word[0] for word in organization.split() if word[0].isupper())


def _texts(meeting: MeetingSnapshot) -> Iterator[str | None]:
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
