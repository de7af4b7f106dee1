"""What the shift to reported speech makes of the points of a meeting, to be seen before it is taken."""

from collections.abc import Iterator

from rapporteur.language.packs import language_of
from rapporteur.model.entities import Point
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act


def shifted_points(meeting: MeetingSnapshot) -> Iterator[tuple[Point, str, str]]:
    """The points whose words the shift changes, in their order, each with its words before and after.

    A step of the iteration may pass over many points that do not change; `words_of` looks at one.
    """
    for point in meeting.points.values():
        before, after = words_of(meeting, point)
        if after != before:
            yield point, before, after


def words_of(meeting: MeetingSnapshot, point: Point) -> tuple[str, str]:
    """The words of a point behind the verb of its act, before and after the shift.

    They stand where the summary takes them as they are, or does not take them at all: those narrated, those left as
    typed by hand, and those of repetitions, which are reported in the words of the first.
    """
    stands = point.act is Act.NARRATE or point.wording.as_typed or point.same_as in meeting.points
    if stands:
        return point.text, point.text
    language, as_typed = language_of(meeting.meeting.language), point.wording.verb is not None
    before = language.complement(point.act, point.text, as_typed=as_typed)
    after = language.complement(point.act, point.text, as_typed=as_typed, backshift=True)
    return before.text, after.text
