"""Putting right what the style check found, and leaving what a person wants to stand."""

from collections.abc import Collection
from dataclasses import dataclass, fields, replace
from typing import Any

from rapporteur.check.findings import Finding
from rapporteur.commands.base import printable
from rapporteur.commands.points import point_of
from rapporteur.commands.typed_words import put_right
from rapporteur.errors import BugError, KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Wording
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot

# The rule that finds a phrase for the speakers that their number does not bear.
UNBORNE = "count"
# What of a wording set by hand can go back to the program.
BY_HAND = frozenset(field.name for field in fields(Wording)) - {"extra"}


@dataclass(frozen=True, slots=True)
class TakeRemedy:
    """Put what a finding proposes in the place of the words it was found in, wherever they were typed.

    `text` is the plain text of the paragraph, heading or title that was checked: it tells which of several equal words
    is meant. Without it the first ones of each text are.
    """

    finding: Finding
    text: str = ""

    @property
    def title(self) -> str:
        """What undo calls it."""
        remedy = self.finding.remedy
        return f"Put “{remedy.right}” for “{remedy.wrong}”" if remedy else "Take a remedy"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The texts behind the finding that hold the words.

        Raises KnownError where nothing is proposed, where nothing would be left of a text, and where none holds the
        words: they were changed meanwhile, or nobody typed them there.
        """
        remedy = self.finding.remedy
        if remedy is None or not remedy.wrong:
            raise KnownError("Nothing is proposed here: put the words right yourself, or set the finding aside.")
        return put_right(meeting, self.finding, remedy, self.text)


@dataclass(frozen=True, slots=True)
class ClearWording:
    """Let the program choose again what was set by hand for points; `field` is one of a `Wording`."""

    points: Collection[PointId]
    field: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Clear a wording set by hand"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """Those points for which it was set. Raises KnownError where a point is gone."""
        if self.field not in BY_HAND:
            raise BugError(f"a wording has no {self.field}")
        before = [point_of(meeting, point) for point in dict.fromkeys(self.points)]
        nothing: dict[str, Any] = {self.field: None}
        cleared = [replace(point, wording=replace(point.wording, **nothing)) for point in before]
        return tuple(Change(old, new) for old, new in zip(before, cleared, strict=True) if old != new)


def remedy_for(meeting: MeetingSnapshot, finding: Finding, text: str) -> TakeRemedy | ClearWording | None:
    """What puts a finding in a text right: what it proposes, or the program's own phrase for one set by hand that the
    count does not bear; None where only a person can tell.
    """
    points = [point for point in finding.points if point in meeting.points]
    by_hand = [point for point in points if meeting.points[point].wording.attribution is not None]
    if finding.rule == UNBORNE and by_hand:
        return ClearWording(by_hand, "attribution")
    return TakeRemedy(finding, text) if finding.remedy else None


@dataclass(frozen=True, slots=True)
class SetAside:
    """Leave findings, named by their keys, as they are: they are no longer shown among those to look at."""

    findings: Collection[str]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Set a finding aside" if len(self.findings) == 1 else f"Set {len(self.findings)} findings aside"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where they were not all set aside already."""
        return _style_with(meeting, set_aside=(*meeting.style.set_aside, *self.findings))


@dataclass(frozen=True, slots=True)
class TakeUpAgain:
    """Look again at findings that were set aside."""

    findings: Collection[str]

    @property
    def title(self) -> str:
        """What undo calls it."""
        return "Take a finding up again" if len(self.findings) == 1 else f"Take {len(self.findings)} findings up again"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where any of them was set aside."""
        again = set(self.findings)
        return _style_with(meeting, set_aside=tuple(key for key in meeting.style.set_aside if key not in again))


@dataclass(frozen=True, slots=True)
class LearnWord:
    """Take a word for spelt right in this meeting."""

    word: str

    @property
    def title(self) -> str:
        """What undo calls it."""
        return f"Learn “{self.word.strip()}”"

    def changes(self, meeting: MeetingSnapshot) -> Changes:
        """The style, where the word is new. Raises KnownError where there is none."""
        word = printable(self.word).strip()
        if not word:
            raise KnownError("There is no word to learn: choose one that is misspelt.")
        return _style_with(meeting, learned=(*meeting.style.learned, word))


def _style_with(meeting: MeetingSnapshot, **lists: tuple[str, ...]) -> Changes:
    """The style with other lists, in which nothing stands twice."""
    after = replace(meeting.style, **{name: tuple(dict.fromkeys(values)) for name, values in lists.items()})  # type: ignore[arg-type]
    return () if after == meeting.style else (Change(meeting.style, after),)
