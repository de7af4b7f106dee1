"""What the line means now, in small pieces, so that a wrong guess is seen before Enter."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from PySide6.QtCore import QCoreApplication

from rapporteur.capture.entry import Entry, Floor, PointDraft, SpeakerDraft, item_numbered, themes_of, understand
from rapporteur.capture.grammar import REMARK, Line, Mending, parse
from rapporteur.errors import KnownError
from rapporteur.language.english.complements import inside
from rapporteur.language.forms import Complement
from rapporteur.language.packs import language_of
from rapporteur.language.text import unended
from rapporteur.model.entities import AS_THE_PROGRAM_CHOOSES
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, IndirectSpeech
from ui.capture.words import act_words, role_words

# What the words become when they are printed.
FORM = "→"


class Look(Enum):
    """How sure a piece is: typed, carried over or suggested, about to be made, or not understood."""

    SAID = auto()
    CARRIED = auto()
    SUGGESTED = auto()
    NEW = auto()
    PROBLEM = auto()


@dataclass(frozen=True, slots=True)
class Chip:
    """One piece: the sign it belongs to and what it means."""

    sign: str
    words: str
    look: Look = Look.SAID


def meaning(text: str, meeting: MeetingSnapshot, floor: Floor, now: datetime) -> tuple[Chip, ...]:
    """What a line means here and now; nothing for an empty one, the problem for one that means nothing yet."""
    if text.strip().startswith(REMARK):
        return (Chip(REMARK, _tr("a remark: it is not recorded"), Look.CARRIED),)
    try:
        said = parse(text)
        if isinstance(said, Mending):
            return tuple(_of_mending(said, meeting))
        return () if said.is_empty else tuple(_of_line(said, meeting, floor, now))
    except KnownError as error:
        return (Chip("", str(error), Look.PROBLEM),)


def _of_mending(said: Mending, meeting: MeetingSnapshot) -> Iterator[Chip]:
    last = next(meeting.latest_points(), None)
    if last is None or said.wrong not in last.text:
        yield Chip("s/", _tr("The last point does not contain “{wrong}”.").format(wrong=said.wrong), Look.PROBLEM)
        return
    words = _tr("“{wrong}” becomes “{right}” in point {number}")
    yield Chip("s/", words.format(wrong=said.wrong, right=said.right, number=last.number))


def _of_line(said: Line, meeting: MeetingSnapshot, floor: Floor, now: datetime) -> Iterator[Chip]:
    """An item by itself is only gone on to; everything else is an entry."""
    if said.item is not None and said == Line(item=said.item):
        yield _item(item_numbered(said.item, meeting).id, meeting, Look.SAID)
        return
    if said.new_item and said == Line(new_item=said.new_item):
        yield _item(said.new_item, meeting, Look.SAID)
        return
    entry = understand(said, meeting, floor, now)
    if said.time:
        yield Chip("", entry.at[11:16])
    yield _speaker(entry, meeting, _look(said.speaker))
    if entry.on_behalf_of:
        yield _group(entry, _look(said.group))
    yield _item(entry.item, meeting, _look(said.item))
    if entry.point:
        yield from _of_point(said, entry.point, meeting)


def _look(said: object) -> Look:
    return Look.CARRIED if said is None else Look.SAID


def _speaker(entry: Entry, meeting: MeetingSnapshot, look: Look) -> Chip:
    role = role_words(entry.role)
    if isinstance(entry.speaker, SpeakerDraft):
        return _new_speaker(entry.speaker, role, meeting)
    speaker = meeting.speakers[entry.speaker]
    return Chip("@", " · ".join(filter(None, (speaker.code, speaker.label, role))), look)


def _new_speaker(draft: SpeakerDraft, role: str, meeting: MeetingSnapshot) -> Chip:
    category = meeting.categories[draft.category].one if draft.category else _tr("without a category")
    words = _tr("to be resolved later") if draft.unidentified else _tr("new speaker")
    return Chip("@", " · ".join(filter(None, (words, draft.label, category, role))), Look.NEW)


def _group(entry: Entry, look: Look) -> Chip:
    words = _tr("on behalf of {group}").format(group=entry.on_behalf_of)
    number = _tr("counts as {number}").format(number=entry.counts_as) if entry.counts_as else _tr("counts as one")
    return Chip("&", " · ".join((words, number)), look)


def _item(item: str, meeting: MeetingSnapshot, look: Look) -> Chip:
    for known in meeting.agenda.values():
        if known.id == item:
            return Chip(">", " · ".join(filter(None, (known.number, known.heading))), look)
    return Chip(">", " · ".join((_tr("new item"), item)), Look.NEW)


def _of_point(said: Line, point: PointDraft, meeting: MeetingSnapshot) -> Iterator[Chip]:
    if point.item:
        yield Chip(">>", _tr("only here: item {number}").format(number=meeting.agenda[point.item].number))
    yield Chip("!", act_words(point.act), Look.SUGGESTED if said.act is None else Look.SAID)
    if point.theme:
        yield _theme(said, point.theme, meeting)
    if point.same_as:
        earlier = meeting.points[point.same_as]
        yield Chip("=", f"{earlier.number} “{earlier.text}”")
    for other in point.told_apart:
        apart = meeting.points[other]
        yield Chip("=!", _tr("not {number} “{text}”").format(number=apart.number, text=apart.text))
    if point.wording != AS_THE_PROGRAM_CHOOSES:
        yield Chip("{", _tr("worded by hand"))
    yield from _form(point, meeting)


def _form(point: PointDraft, meeting: MeetingSnapshot) -> Iterator[Chip]:
    """What will be printed, where it differs from what is typed, or what is unclear.

    Nothing of words that are not printed, since an earlier wording is, and of words that a person answers for.
    """
    if point.same_as or point.wording.as_typed or point.wording.verb:
        return
    form = _printed(point, meeting)
    if form.problem:
        yield Chip(FORM, form.problem, Look.PROBLEM)
    elif form.text not in (point.text, inside(unended(point.text)), _with_small_letter(unended(point.text))):
        yield Chip(FORM, form.text, Look.CARRIED)


def _printed(point: PointDraft, meeting: MeetingSnapshot) -> Complement:
    """The words as they will be printed, in the language of the summary and in its tense."""
    language = language_of(meeting.meeting.language)
    if point.act is Act.RECOMMEND:
        return language.recommendation(point.text)
    backshift = meeting.style.indirect_speech is IndirectSpeech.BACKSHIFT
    return language.complement(point.act, point.text, backshift=backshift)


def _with_small_letter(text: str) -> str:
    return text[:1].lower() + text[1:]


def _theme(said: Line, theme: str, meeting: MeetingSnapshot) -> Chip:
    if theme not in themes_of(meeting):
        return Chip("#", " · ".join((_tr("new theme"), theme)), Look.NEW)
    return Chip("#", theme, _look(said.theme))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Meaning", text)
