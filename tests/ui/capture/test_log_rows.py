"""The rows of the log, and the steps from one run to the next."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.points import DeletePoints, Retag, SplitPoint
from rapporteur.model.change import Change
from rapporteur.model.entities import Point
from rapporteur.model.ids import InterventionId, PointId
from rapporteur.model.vocabulary import Act
from tests.domain.capture.sample import NOW, after, noted
from ui.capture.log_rows import Altered, Inserted, Removed, Row, recorded, rows_of, steps


def _row(key: int) -> Row:
    return Point(
        id=PointId(str(key)), intervention=InterventionId("i"), place=1.0, number=key, act=Act.ASK, text=str(key)
    )


ROWS = [_row(key) for key in range(8)]
OTHERS = [replace(row, extra={}) for row in ROWS]  # the same, altered
RUNS = st.lists(st.sampled_from(range(8)), unique=True).flatmap(
    lambda keys: st.tuples(*(st.sampled_from([ROWS[key], OTHERS[key]]) for key in keys)).map(list)
)


def _taken(before: list[Row], after: list[Row]) -> list[Row]:
    rows = list(before)
    for step in steps(before, after):
        if isinstance(step, Removed):
            assert 0 <= step.first <= step.last < len(rows)
            del rows[step.first : step.last + 1]
        elif isinstance(step, Inserted):
            rows[step.first : step.first] = step.rows
        else:
            assert [row.id for row in rows[step.first : step.first + len(step.rows)]] == [r.id for r in step.rows]
            rows[step.first : step.first + len(step.rows)] = step.rows
    return rows


@given(RUNS, RUNS)
def test_the_steps_lead_from_one_run_to_the_other(before: list[Row], after: list[Row]) -> None:
    assert list(map(id, _taken(before, after))) == list(map(id, after))


def test_only_what_differs_is_a_step() -> None:
    a, b, c, d = ROWS[:4]
    assert list(steps([a, b, c], [a, b, c])) == []
    assert list(steps([a, b], [a, b, c, d])) == [Inserted(2, (c, d))]
    assert list(steps([a, c], [a, b, c])) == [Inserted(1, (b,))]
    assert list(steps([a, b, c, d], [b, c])) == [Removed(3, 3), Removed(0, 0)]
    assert list(steps([a, b, c], [a, OTHERS[1], c])) == [Altered(1, (OTHERS[1],))]
    assert list(steps([a, b, c, d], [OTHERS[0], b, c, OTHERS[3]])) == [Altered(0, (OTHERS[0],)), Altered(3, (d,))]
    assert list(steps([], [a])) == [Inserted(0, (a,))]
    assert list(steps([a], [])) == [Removed(0, 0)]


def test_rows_that_were_moved_are_laid_out_anew() -> None:
    a, b, c = ROWS[:3]
    assert list(steps([a, b, c], [b, a, c])) == [Removed(0, 1), Inserted(0, (b, a))]


def test_each_intervention_stands_before_its_points() -> None:
    meeting = noted()
    rows = rows_of(meeting)
    assert len(rows) == len(meeting.interventions) + len(meeting.points)
    for row in rows:
        if isinstance(row, Point):
            head = meeting.interventions[row.intervention]
            assert rows.index(head) < rows.index(row)
            assert all(
                isinstance(other, Point) and other.intervention == head.id
                for other in rows[rows.index(head) + 1 : rows.index(row)]
            )


@pytest.mark.parametrize(
    "notes", ["more words", "@ver >2 words", "@ver\n@hfj words\nmore", '@+"New"/ngo', "more\n@ver words\n>2 other"]
)
def test_what_was_recorded_stands_behind_all_rows(notes: str) -> None:
    before = noted()
    meeting = after(before, TakeNotes(notes, NOW))
    new = recorded(before, meeting)
    assert new is not None
    assert rows_of(before) + new == rows_of(meeting)


def test_nothing_recorded_is_no_row() -> None:
    assert recorded(noted(), noted("")) is None
    meeting = noted()
    assert recorded(meeting, meeting) == []
    assert recorded(noted(""), noted("")) == []


def test_anything_else_that_changes_is_not_taken_for_a_recording() -> None:
    meeting = noted()
    first, *_, last = meeting.points.values()
    for command in (
        DeletePoints([last.id]),
        Retag([first.id], theme="other"),
        SplitPoint(first.id, "one", "two"),
    ):
        assert recorded(meeting, after(meeting, command)) is None
    behind = replace(last, id=PointId("behind"), intervention=first.intervention, place=99.0)
    assert recorded(meeting, meeting.with_changes([Change(None, behind)], 9)) is None
