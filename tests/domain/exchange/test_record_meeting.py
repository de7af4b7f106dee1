"""What a record becomes as a meeting, and how a meeting that no record made goes out."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record, write_record
from rapporteur.model.entities import (
    AgendaItem,
    Category,
    Intervention,
    Meeting,
    Point,
    Speaker,
    Style,
    Wording,
)
from rapporteur.model.ids import AgendaItemId, CategoryId, InterventionId, MeetingId, PointId, SpeakerId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role, Status, Voice
from tests.helpers.records import Record, as_text, put, records, small_record, told, without


def read(record: Record) -> MeetingSnapshot:
    return read_record(as_text(record))


def written(meeting: MeetingSnapshot) -> Any:
    return json.loads(write_record(meeting))


def made_here() -> MeetingSnapshot:
    """A meeting as the program makes it: ids and no keys, places with gaps, numbers as they came."""
    ngo, item, other = CategoryId(new_id()), AgendaItemId(new_id()), AgendaItemId(new_id())
    speaker, turn, first, second = SpeakerId(new_id()), InterventionId(new_id()), PointId(new_id()), PointId(new_id())
    meeting = MeetingId(new_id())
    point = Point(id=first, intervention=turn, place=0.5, number=9, act=Act.MENTION, text="water")
    wording = Wording(voice=Voice.PASSIVE, agent=False)
    again = replace(point, id=second, place=7.25, number=3, same_as=first, item=other, wording=wording)
    return MeetingSnapshot(
        meeting=Meeting(id=meeting, title="Dialogue", date="2024-05-06", status=Status.FINAL),
        style=Style(id=meeting),
        categories={ngo: Category(id=ngo, key="ngo", place=2.0, one="NGO", many="NGOs", attendance=0)},
        agenda={
            item: AgendaItem(id=item, place=0.25, number="1", heading="Opening"),
            other: AgendaItem(id=other, place=4.0, number="2", themes=("wells",)),
        },
        speakers={speaker: Speaker(id=speaker, place=3.0, code="W", unidentified=True, category=ngo)},
        interventions={
            turn: Intervention(
                id=turn, place=2.5, at="2024-05-06T10:00:00Z", speaker=speaker, role=Role.CHAIR, item=item
            )
        },
        points={first: point, second: again},
        revision=12,
    )


def test_places_and_numbers_follow_the_order_of_the_record() -> None:
    record = small_record()
    record["interventions"][1]["points"] = [{"key": "p3", "act": "ask", "text": "who pays", "theme": ""}]
    meeting = read(record)
    assert [(point.place, point.number, point.key) for point in meeting.points.values()] == [
        (1.0, 1, "p1"),
        (2.0, 2, "p2"),
        (3.0, 3, "p3"),
    ]
    assert [one.place for one in meeting.interventions.values()] == [1.0, 2.0]
    assert [one.place for one in meeting.agenda.values()] == [1.0, 2.0]


def test_references_become_ids() -> None:
    meeting = read(small_record())
    first, second = meeting.points.values()
    assert second.same_as == first.id
    assert meeting.agenda[meeting.item_of(second)].number == "2"
    assert meeting.speaker_of(second).code == "AQ"
    assert [one.attendance for one in meeting.categories.values()] == [12, 0]


def test_each_import_makes_ids_of_its_own() -> None:
    assert not set(read(small_record()).points) & set(read(small_record()).points)


def test_a_key_that_is_an_id_of_ours_is_the_id() -> None:
    ours = new_id()
    meeting = read(put(small_record(), "speakers[1].key", ours) | {"interventions": []})
    assert meeting.speakers[SpeakerId(ours)].key is None


@pytest.mark.parametrize("key", ["0190163d-8694-439b-aea5-966c26f8ad91", "p1", new_id().upper() + "A"])
def test_any_other_key_stays_a_key(key: str) -> None:
    meeting = read(put(small_record(), "speakers[1].key", key) | {"interventions": []})
    assert [one.key for one in meeting.speakers.values()] == ["ada", key]


def test_a_meeting_made_here_goes_out_and_comes_back_the_same() -> None:
    meeting = made_here()
    back = read_record(write_record(meeting))
    assert told(back) == told(meeting)
    assert list(back.points) == list(meeting.points)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(records())
def test_a_meeting_that_lost_its_keys_comes_back_the_same(record: Record) -> None:
    meeting = read(record)
    meeting = replace(
        meeting,
        speakers={key: replace(one, key=None) for key, one in meeting.speakers.items()},
        interventions={key: replace(one, key=None) for key, one in meeting.interventions.items()},
        points={key: replace(one, key=None, number=one.number + 7) for key, one in meeting.points.items()},
    )
    assert told(read_record(write_record(meeting))) == told(meeting)


def test_what_the_program_does_not_need_it_does_not_write() -> None:
    record = written(made_here())
    assert record["categories"] == [{"key": "ngo", "one": "NGO", "many": "NGOs"}]
    assert list(record["speakers"][0]) == ["key", "category", "code", "unidentified"]
    assert list(record["interventions"][0]["points"][0]) == ["key", "act", "text", "theme"]
    assert record["interventions"][0]["points"][1]["wording"] == {"voice": "passive", "agent": False}
    assert record["agenda"][0] == {"number": "1", "heading": "Opening"}


def test_a_draft_is_called_so_only_where_the_record_did() -> None:
    silent, saying = without(small_record(), "meeting.status"), put(small_record(), "meeting.status", "draft")
    assert written(read(silent)) == silent
    assert written(read(saying)) == saying


EMPTY: list[tuple[str, object]] = [
    ("meeting.end_date", None),
    ("style.quantifiers[0].again", None),
    ("categories[0].group", None),
    ("agenda[0].themes", []),
    ("agenda[0].themes", None),
    ("speakers[0].number", None),
    ("speakers[0].unidentified", False),
    ("speakers[0].code", ""),
    ("interventions[0].points[1].same_as", None),
    ("interventions[0].points[1].wording", {}),
    ("interventions[0].points[1].wording", None),
    ("interventions[0].points[1].wording.verb", None),
]


@pytest.mark.parametrize(("path", "value"), EMPTY)
def test_an_optional_key_given_as_empty_is_given_back(path: str, value: object) -> None:
    record = put(small_record(), path, value)
    assert written(read(record)) == record


def test_an_empty_key_gives_way_to_a_value_set_since() -> None:
    meeting = read(put(small_record(), "categories[0].group", None))
    groups = {key: replace(one, group="donors") for key, one in meeting.categories.items()}
    record = written(replace(meeting, categories=groups))
    assert [category["group"] for category in record["categories"]] == ["donors", "donors"]


def test_a_record_ends_with_a_newline_and_keeps_every_script_readable() -> None:
    text = write_record(read(put(small_record(), "meeting.title", "حوار 水 👩‍⚖️")))
    assert text.endswith("}\n")
    assert '"title": "حوار 水 👩‍⚖️"' in text


UNWRITABLE: list[tuple[str, object, str]] = [
    ("date", "", r"^In this meeting, meeting\.date must be a date"),
    ("title", "\ud800", r"^In this meeting, meeting\.title holds half of a character"),
]


@pytest.mark.parametrize(("name", "value", "sentence"), UNWRITABLE)
def test_what_would_be_refused_never_leaves(name: str, value: object, sentence: str) -> None:
    meeting = made_here()
    with pytest.raises(KnownError, match=sentence):
        write_record(replace(meeting, meeting=replace(meeting.meeting, **{name: value})))  # type: ignore[arg-type]
