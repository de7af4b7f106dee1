"""What the shift to reported speech makes of the points of a meeting, to be seen before it is taken."""

from collections.abc import Iterator

from rapporteur.language.english.backshift import backshifted
from rapporteur.model.entities import Point
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act

# A that-clause behind their verbs wants something: "requested that States report".
WANTING = frozenset((Act.CALL_UPON, Act.CALL_FOR, Act.RECOMMEND, Act.ASK))


def reported(act: Act, text: str) -> str:
    """The words of a point as they stand behind the verb of its act, in the past."""
    return backshifted(text, mandative=act in WANTING)


def shifted_points(meeting: MeetingSnapshot) -> Iterator[tuple[Point, str, str]]:
    """The points whose words the shift changes, in their order, each with its words before and after.

    A step of the iteration may pass over many points that do not change; `words_after` looks at one.
    """
    for point in meeting.points.values():
        after = words_after(meeting, point)
        if after != point.text:
            yield point, point.text, after


def words_after(meeting: MeetingSnapshot, point: Point) -> str:
    """The words of a point after the shift.

    They stand where the summary takes them as they are, or does not take them at all: those narrated, those left as
    typed by hand, and those of repetitions, which are reported in the words of the first.
    """
    stands = point.act is Act.NARRATE or point.wording.as_typed or point.same_as in meeting.points
    return point.text if stands else reported(point.act, point.text)
