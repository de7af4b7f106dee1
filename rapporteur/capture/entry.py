"""From what a line says to an entry that can be recorded, looked up in the meeting; and from a point to its line."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo
from itertools import chain
from operator import attrgetter

from rapporteur.capture.acts import act_named, act_sign, act_suggested
from rapporteur.capture.grammar import WORDS_NEED_NO_QUOTES, Line, NewSpeaker, SpokenFor, number_in, quoted
from rapporteur.capture.latest import Latest
from rapporteur.capture.names import directory_of, folded
from rapporteur.errors import KnownError
from rapporteur.language.english.verbs import unsaid
from rapporteur.model.entities import AS_THE_PROGRAM_CHOOSES, AgendaItem, Intervention, Point, Speaker, Wording
from rapporteur.model.ids import AgendaItemId, CategoryId, InterventionId, PointId, SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role


@dataclass(frozen=True, slots=True)
class Floor:
    """Who has the floor, in what capacity, under which item; what the next line carries over."""

    item: AgendaItemId | None = None
    speaker: SpeakerId | None = None
    role: Role | None = None
    intervention: InterventionId | None = None
    on_behalf_of: str | None = None
    counts_as: int | None = None


@dataclass(frozen=True, slots=True)
class SpeakerDraft:
    """A speaker to be made together with the entry."""

    label: str
    category: CategoryId | None
    unidentified: bool


@dataclass(frozen=True, slots=True)
class PointDraft:
    """A point to be made; `item` where it belongs to another item than the intervention, `told_apart` as for points."""

    act: Act
    text: str
    theme: str = ""
    same_as: PointId | None = None
    item: AgendaItemId | None = None
    wording: Wording = AS_THE_PROGRAM_CHOOSES
    told_apart: tuple[PointId, ...] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, ready to be recorded: at what time who, as what, under which item, and the point if there is one.

    `item` is an id, or the heading of an item to be made.
    """

    at: str
    speaker: SpeakerId | SpeakerDraft
    role: Role
    item: AgendaItemId | str
    point: PointDraft | None = None
    on_behalf_of: str | None = None
    counts_as: int | None = None


def floor_of(meeting: MeetingSnapshot) -> Floor:
    """Who spoke last; before anybody spoke, the first item of the agenda."""
    last = meeting.last_intervention
    if last:
        return floor_in(last)
    return Floor(next(iter(meeting.agenda), None))


def floor_in(intervention: Intervention) -> Floor:
    """The floor as it was in an intervention: what a line that mends it carries over."""
    return Floor(
        intervention.item,
        intervention.speaker,
        intervention.role,
        intervention.id,
        intervention.on_behalf_of,
        intervention.counts_as,
    )


def understand(line: Line, meeting: MeetingSnapshot, floor: Floor, now: datetime) -> Entry:
    """The entry that a line means here and now. Raises KnownError, in one sentence, for what it cannot mean."""
    item = _item(line, meeting, floor)
    speaker = _speaker(line, meeting, floor)
    role = _role(line, meeting, floor, speaker, item)
    group = _group(line, floor, speaker)
    return Entry(
        _at(line, meeting, floor, now),
        speaker,
        role,
        item,
        _point(line, meeting, role, item),
        group.group or None,
        group.counts_as,
    )


def _group(line: Line, floor: Floor, speaker: SpeakerId | SpeakerDraft) -> SpokenFor:
    """The group that the line names; while the same speaker goes on, the one named before."""
    if line.group is not None:
        return line.group
    return SpokenFor(floor.on_behalf_of or "", floor.counts_as) if speaker == floor.speaker else SpokenFor("")


def _item(line: Line, meeting: MeetingSnapshot, floor: Floor) -> AgendaItemId | str:
    if line.new_item is not None:
        if not line.new_item:
            raise KnownError('A new agenda item needs a heading: type it behind >+, such as >+"Other matters".')
        return line.new_item
    if line.item is not None:
        return item_numbered(line.item, meeting).id
    if floor.item is None:
        raise KnownError('The agenda has no item yet: type >+ and a heading, such as >+"Opening".')
    return floor.item


def item_numbered(number: str, meeting: MeetingSnapshot) -> AgendaItem:
    """The agenda item of a number. Raises KnownError where there is none."""
    if not number:
        raise KnownError("Type the number of the agenda item behind >, or >+ and a heading for a new item.")
    alike = [item for item in meeting.agenda.values() if folded(item.number) == folded(number)]
    if alike:
        return next((item for item in alike if item.number == number), alike[0])
    raise KnownError(f"There is no agenda item {number}: type another number, or >+ and a heading for a new item.")


def _speaker(line: Line, meeting: MeetingSnapshot, floor: Floor) -> SpeakerId | SpeakerDraft:
    if isinstance(line.speaker, NewSpeaker):
        return _there_already(line.speaker, meeting) or SpeakerDraft(
            line.speaker.label, _category(line.speaker, meeting), line.speaker.unidentified
        )
    if line.speaker:
        return _officer_named(line.speaker, meeting) or speaker_named(line.speaker, meeting).id
    if line.speaker is None and floor.speaker is not None:
        return floor.speaker
    raise KnownError("Say who has the floor: type @ and a short code or part of the name.")


def _there_already(new: NewSpeaker, meeting: MeetingSnapshot) -> SpeakerId | None:
    """The only speaker of the directory with exactly this name: a second one would be counted twice."""
    same = [one.id for one in meeting.speakers.values() if folded(one.label) == folded(new.label)]
    return same[0] if len(same) == 1 and not new.unidentified else None


def _officer_named(words: str, meeting: MeetingSnapshot) -> SpeakerDraft | None:
    """An officer of the meeting who is not in the directory yet and is meant beyond doubt."""
    if directory_of(meeting).ranked(words):
        return None
    wanted = folded(words)
    found = [one for one in meeting.officers.values() if wanted in folded(f"{one.office} {one.name}")]
    if len(found) > 1:
        names = " or ".join(officer.name for officer in found[:3])
        raise KnownError(f"“@{words}” may be {names}: type more of the name.")
    chair = next((one.id for one in meeting.categories.values() if one.key == Role.CHAIR), None)
    return SpeakerDraft(f"{found[0].office}|{found[0].name}", chair, unidentified=False) if found else None


def speaker_named(words: str, meeting: MeetingSnapshot) -> Speaker:
    """The speaker that a few letters mean. Raises KnownError where none or several may be meant."""
    directory = directory_of(meeting)
    one = directory.the_one(words)
    if one:
        return one
    names = " or ".join(speaker.label for _, speaker in directory.ranked(words)[:3])
    if names:
        raise KnownError(f"“@{words}” may be {names}: type more of the name.")
    raise KnownError(f"Nobody in the directory is called “{words}”: type @+{quoted(words)} to add a new speaker.")


def _category(speaker: NewSpeaker, meeting: MeetingSnapshot) -> CategoryId | None:
    if not speaker.category:
        return None
    wanted = folded(speaker.category)
    for fits in (str.__eq__, str.startswith):
        for category in meeting.categories.values():
            if any(fits(folded(name), wanted) for name in (category.key, category.one, category.many)):
                return category.id
    known = ", ".join(category.key for category in meeting.categories.values())
    raise KnownError(f"There is no category “{speaker.category}”: type one of {known}.")


def _role(
    line: Line, meeting: MeetingSnapshot, floor: Floor, speaker: SpeakerId | SpeakerDraft, item: AgendaItemId | str
) -> Role:
    if line.role:
        return Role(line.role)
    if line.speaker is None and floor.role is not None and speaker == floor.speaker:
        return floor.role if item == floor.item else _usual_role(meeting, speaker, item)
    return _usual_role(meeting, speaker, item)


def _usual_role(meeting: MeetingSnapshot, speaker: SpeakerId | SpeakerDraft, item: AgendaItemId | str) -> Role:
    """Officers chair, the secretariat is the secretariat, a panellist stays one under the item; others take part."""
    if isinstance(speaker, SpeakerDraft):
        category = meeting.categories.get(speaker.category) if speaker.category else None
        return _role_of_category(category.key if category else "")
    person = meeting.speakers[speaker]
    category = meeting.categories.get(person.category) if person.category else None
    if any(
        intervention.role is Role.PANELLIST
        for intervention in meeting.interventions.values()
        if intervention.speaker == speaker and intervention.item == item
    ):
        return Role.PANELLIST
    by_category = _role_of_category(category.key if category else "")
    return Role.CHAIR if by_category is Role.PARTICIPANT and person.office else by_category


def _role_of_category(key: str) -> Role:
    return Role(key) if key in (Role.CHAIR, Role.SECRETARIAT) else Role.PARTICIPANT


def _at(line: Line, meeting: MeetingSnapshot, floor: Floor, now: datetime) -> str:
    """The moment of an entry: now, or the time typed, on the same day.

    Where that is the moment of the intervention on the floor, it stays as it was written.
    """
    time_said = time.fromisoformat(line.time) if line.time else now.time()
    moment = datetime.combine(now.date(), time_said, now.tzinfo).replace(microsecond=0)
    last = meeting.interventions.get(floor.intervention) if floor.intervention else None
    as_before = last is not None and datetime.fromisoformat(last.at).replace(microsecond=0) == moment
    return last.at if last and as_before else moment.isoformat()


def start_of(meeting: MeetingSnapshot, zone: tzinfo | None) -> datetime:
    """The morning of the meeting, for notes that carry times without a date."""
    day = date.fromisoformat(meeting.meeting.date) if meeting.meeting.date else datetime.now(zone).date()
    return datetime.combine(day, time(9), zone)


def _point(line: Line, meeting: MeetingSnapshot, role: Role, item: AgendaItemId | str) -> PointDraft | None:
    repeated = _repeated(line, meeting, item)
    text = line.text or (repeated.text if repeated else "")
    if not text:
        if line.act or line.theme or line.own_item or line.told_apart or line.wording != AS_THE_PROGRAM_CHOOSES:
            raise KnownError("The words of the point are missing: type them behind the signs.")
        return None
    act = _act(line, text, role, repeated, meeting.meeting.language)
    return PointDraft(
        act=act,
        text=unsaid(act, text) if line.act and not line.wording.verb else text,
        theme=_theme(line, meeting, repeated),
        same_as=repeated.id if repeated else None,
        item=item_numbered(line.own_item, meeting).id if line.own_item else None,
        wording=line.wording,
        told_apart=_told_apart(line, meeting, item),
    )


def _act(line: Line, text: str, role: Role, repeated: Point | None, language: str) -> Act:
    if line.act is not None:
        act = act_named(line.act, act_suggested(text, role, language))
        return Act.CALL_FOR if act is Act.CALL_UPON and text.startswith("for ") else act
    return repeated.act if repeated else act_suggested(text, role, language)


def _theme(line: Line, meeting: MeetingSnapshot, repeated: Point | None) -> str:
    """The theme typed, an earlier one that begins like it, or that of the point repeated. "-" is none."""
    if line.theme is None:
        return repeated.theme if repeated else ""
    if line.theme in ("", "-"):
        return ""
    return theme_named(line.theme, meeting)


def theme_named(beginning: str, meeting: MeetingSnapshot) -> str:
    """The theme of these words, the only earlier one that begins like them, or a new one."""
    themes = themes_of(meeting)
    if beginning in themes:
        return beginning
    wanted = folded(beginning)
    exact = [theme for theme in themes if folded(theme) == wanted]
    alike = [theme for theme in themes if folded(theme).startswith(wanted)]
    return exact[0] if exact else alike[0] if len(alike) == 1 else beginning


def themes_of(meeting: MeetingSnapshot) -> list[str]:
    """The themes in use, those of the agenda first, without doubles."""
    return _themes(meeting.agenda, meeting.points)


@Latest
def _themes(agenda: Mapping[AgendaItemId, AgendaItem], points: Mapping[PointId, Point]) -> list[str]:
    given = (theme for item in agenda.values() for theme in item.themes)
    used = map(attrgetter("theme"), points.values())
    return [theme for theme in dict.fromkeys(chain(given, used)) if theme]


def _repeated(line: Line, meeting: MeetingSnapshot, item: AgendaItemId | str) -> Point | None:
    return None if line.same_as is None else _earlier_point("=", line.same_as, meeting, item)


def _told_apart(line: Line, meeting: MeetingSnapshot, item: AgendaItemId | str) -> tuple[PointId, ...]:
    """The points that the line says it does not repeat, each once."""
    points = (_earlier_point("=!", typed, meeting, item) for typed in line.told_apart)
    return tuple(dict.fromkeys(point.id for point in points))


def _earlier_point(sign: str, typed: str, meeting: MeetingSnapshot, item: AgendaItemId | str) -> Point:
    """The earlier point meant: by number, or the last one under the item, then anywhere, that has all the words."""
    if not typed:
        raise KnownError(f"Type the number of an earlier point behind {sign}, or some of its words.")
    if typed.isdecimal():
        number = number_in(typed)
        for point in meeting.points.values():
            if point.number == number:
                return point
        raise KnownError(f"There is no point {typed}: type the number that stands beside it in the log.")
    words = folded(typed).split()
    points = [p for p in meeting.latest_points() if all(word in folded(p.text) for word in words)]
    here = [point for point in points if meeting.item_of(point) == item]
    if not points:
        raise KnownError(f"No earlier point says “{typed}”: type its number, or leave the sign out.")
    return (here or points)[0]


def line_of(meeting: MeetingSnapshot, intervention: Intervention, point: Point | None = None) -> str:
    """The line that would record this; read back by `parse` and `understand` it gives the same."""
    parts = [f"{datetime.fromisoformat(intervention.at):%H:%M:%S}", floor_line(meeting, intervention)]
    return " ".join([*parts, point_line(meeting, point)] if point else parts)


def floor_line(meeting: MeetingSnapshot, intervention: Intervention) -> str:
    """The line of who has the floor, as what and under which item, without the time."""
    speaker = name_typed(meeting, meeting.speakers[intervention.speaker])
    role = "" if intervention.role is Role.PANELLIST else intervention.role
    group = _group_line(intervention)
    return f"@{quoted(speaker)}*{role}{group} >{quoted(meeting.agenda[intervention.item].number)}"


def _group_line(intervention: Intervention) -> str:
    number = f"*{intervention.counts_as}" if intervention.counts_as else ""
    if not intervention.on_behalf_of:
        return f" &-{number}" if number else ""
    return f" &{quoted(_on_one_line(intervention.on_behalf_of))}{number}"


def name_typed(meeting: MeetingSnapshot, speaker: Speaker) -> str:
    """What to type for a speaker: the short code, or the first of the names that means nobody else."""
    if speaker.code:
        return speaker.code
    names = (speaker.label, speaker.name, speaker.designation, speaker.office, speaker.key)
    the_one = directory_of(meeting).the_one
    return next((name for name in names if name and the_one(name) is speaker), speaker.label)


def point_line(meeting: MeetingSnapshot, point: Point) -> str:
    """The line of a point alone, without speaker, item and time."""
    parts = [f">>{quoted(meeting.agenda[point.item].number)}"] if point.item else []
    parts.append(f"!{act_sign(point.act)}")
    parts.append(f"#{quoted(_on_one_line(point.theme))}" if point.theme else "#-")
    if point.same_as:
        parts.append(f"={meeting.points[point.same_as].number}")
    parts += [f"=!{meeting.points[other].number}" for other in point.told_apart if other in meeting.points]
    if wording := _wording_line(point.wording):
        parts.append(wording)
    words = _on_one_line(point.text)
    parts.append(f"\\{words}" if words[:1] in "@&>!#={\\" or words[:1].isdigit() else words)
    return " ".join(parts)


def _on_one_line(text: str) -> str:
    """A text without breaks and doubled spaces; spaces that do not break stay as they are."""
    return re.sub(r"[ \t\r\n\f\v\u2028\u2029]+", " ", text).strip(" ")


def _wording_line(wording: Wording) -> str:
    yes_or_no = {True: "yes", False: "no"}
    shown = {"agent": yes_or_no, "as_typed": yes_or_no}
    fields = ("verb", "voice", "adverb", "lead", "attribution", "agent", "join", "intro", "as_typed")
    given = ((name, getattr(wording, name)) for name in fields if getattr(wording, name) is not None)
    typed = ((name, shown.get(name, {}).get(value, value)) for name, value in given)
    inside = "; ".join(f"{name}: {quoted(_on_one_line(value), WORDS_NEED_NO_QUOTES)}" for name, value in typed)
    return f"{{{inside}}}" if inside else ""
