"""Taking the floor: recording, correcting and deleting."""

from dataclasses import replace
from math import nextafter
from typing import Any

import pytest

from rapporteur.capture.entry import Entry, PointDraft, SpeakerDraft
from rapporteur.commands.interventions import (
    AmendEntry,
    AmendIntervention,
    DeleteInterventions,
    RecordEntry,
    next_item_number,
)
from rapporteur.commands.lines import correction
from rapporteur.commands.setup import Put
from rapporteur.model.entities import Intervention, Wording
from rapporteur.model.ids import AgendaItemId, CategoryId, InterventionId, PointId, SpeakerId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, Role
from rapporteur.summary.assembler import assemble
from tests.domain.commands.given import after, changes_nothing, refusal, same_as, texts, the_point
from tests.helpers.meetings import AT, Dialogue, paragraphs

BOATS = PointDraft(Act.CONCERN, "boats", "sea")


def _two() -> Dialogue:
    dialogue = Dialogue("Debate", "Outlook")
    dialogue.point("A", "ports")
    dialogue.point("B", "ships")
    return dialogue


def _entry(meeting: MeetingSnapshot, who: str, point: PointDraft | None = BOATS, **other: Any) -> Entry:
    speaker = next(one.id for one in meeting.speakers.values() if one.organization == who)
    entry = Entry(at=AT, speaker=speaker, role=Role.PARTICIPANT, item=next(iter(meeting.agenda)), point=point)
    return replace(entry, **other)


def _latest(meeting: MeetingSnapshot) -> Intervention:
    assert meeting.last_intervention
    return meeting.last_intervention


# --- Recording -----------------------------------------------------------------------------------------------


def test_who_has_the_floor_goes_on_in_the_same_intervention() -> None:
    meeting = _two().meeting
    done = after(meeting, RecordEntry(_entry(meeting, "B")))
    assert len(done.interventions) == 2
    assert texts(done) == ["ports", "ships", "boats"]
    point = the_point(done, "boats")
    assert (point.act, point.theme, point.number) == (Act.CONCERN, "sea", 3)


@pytest.mark.parametrize("other", [{}, {"role": Role.CHAIR}, {"item": "Other matters"}])
def test_another_speaker_role_or_item_is_another_intervention(other: dict[str, Any]) -> None:
    meeting = _two().meeting
    done = after(meeting, RecordEntry(_entry(meeting, "B" if other else "A", **other)))
    assert len(done.interventions) == 3
    assert the_point(done, "boats").intervention == _latest(done).id


def test_the_floor_is_given_without_a_point() -> None:
    meeting = _two().meeting
    command = RecordEntry(_entry(meeting, "A", None))
    assert command.title == "Give the floor"
    done = after(meeting, command)
    assert (len(done.interventions), len(done.points)) == (3, 2)
    assert changes_nothing(done, command)


def test_a_new_item_takes_the_next_number() -> None:
    meeting = _two().meeting
    done = after(meeting, RecordEntry(_entry(meeting, "A", item="Other matters")))
    item = list(done.agenda.values())[-1]
    assert (item.number, item.heading) == ("3", "Other matters")
    assert _latest(done).item == item.id


@pytest.mark.parametrize(
    ("label", "category", "facts"),
    [
        ("Human Forum", None, {"organization": "Human Forum", "name": None, "code": "HFO"}),
        ("Human Forum | Ms. Quill", None, {"organization": "Human Forum", "name": "Ms. Quill"}),
        ("Mr. John Roe", None, {"organization": None, "name": "Mr. John Roe", "designation": None}),
        ("Ms. Jane Doe", "chair", {"office": None, "name": "Ms. Jane Doe", "designation": None}),
        ("co-Chair | Ms. Jane Doe", "chair", {"office": "co-Chair", "name": "Ms. Jane Doe", "organization": None}),
        ("\x07Human\x00Forum", None, {"organization": "Human Forum"}),
        ("co-Chair", "chair", {"office": "co-Chair", "designation": None, "organization": None}),
        ("أحمد", None, {"organization": "أحمد", "code": "AAA"}),
    ],
)
def test_a_new_speaker_comes_into_the_directory(label: str, category: str | None, facts: dict[str, Any]) -> None:
    dialogue = _two()
    key: CategoryId | None = dialogue.category(category, "co-Chair", "co-Chairs") if category else None
    meeting = dialogue.meeting
    done = after(meeting, RecordEntry(_entry(meeting, "A", speaker=SpeakerDraft(label, key, unidentified=False))))
    speaker = list(done.speakers.values())[-1]
    assert {name: getattr(speaker, name) for name in facts} == facts
    assert (speaker.category, speaker.unidentified) == (key, False)


@pytest.mark.parametrize("category", ["chair", "secretariat", "ngo"])
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("attribution", [Attribution.UNATTRIBUTED, Attribution.CATEGORY])
def test_a_new_speaker_typed_by_a_personal_name_is_not_named(
    category: str, role: Role, attribution: Attribution
) -> None:
    dialogue = Dialogue(attribution=attribution)
    key = dialogue.category(category, "body", "bodies")
    dialogue.point("A", "ships")
    dialogue.point("B", "rafts", role=role)
    meeting = dialogue.meeting
    for act in (Act.CONCERN, Act.RECOMMEND):
        new = SpeakerDraft("H.E. Ms. Jane Doe", key, unidentified=False)
        entry = _entry(meeting, "A", replace(BOATS, act=act), speaker=new, role=role)
        meeting = after(meeting, RecordEntry(entry))
    told = paragraphs(assemble(meeting))
    assert any("boats" in paragraph for paragraph in told)
    assert "Doe" not in "".join(told)


def test_numbers_of_thousands_of_digits_count_for_nothing() -> None:
    meeting = _two().meeting
    long = replace(next(iter(meeting.agenda.values())), number="9" * 5000)
    assert next_item_number(after(meeting, Put(long))) == "3"


def test_unknown_speakers_are_counted_through() -> None:
    meeting = _two().meeting
    for number in (1, 2):
        draft = SpeakerDraft("", None, unidentified=True)
        meeting = after(meeting, RecordEntry(_entry(meeting, "A", speaker=draft)))
        assert list(meeting.speakers.values())[-1].name == f"Unknown {number}"
    assert len({speaker.code for speaker in meeting.speakers.values() if speaker.code}) == 2


@pytest.mark.parametrize(
    ("point", "because"),
    [
        (replace(BOATS, same_as=PointId(new_id())), "no longer there"),
        (replace(BOATS, text=" \x07 "), "no words"),
        (replace(BOATS, wording=Wording(join="but")), "“but” joins nothing"),
    ],
)
def test_a_point_that_cannot_be_is_refused(point: PointDraft, because: str) -> None:
    meeting = _two().meeting
    assert because in refusal(meeting, RecordEntry(_entry(meeting, "A", point)))


# --- Correcting an intervention ------------------------------------------------------------------------------


def test_the_facts_of_an_intervention_are_corrected_and_its_place_stays() -> None:
    dialogue = _two()
    meeting = dialogue.meeting
    first = next(iter(meeting.interventions.values()))
    wanted = replace(first, speaker=dialogue.speaker("B"), item=list(meeting.agenda)[1], role=Role.CHAIR, place=99.0)
    done = after(meeting, AmendIntervention(wanted))
    assert next(iter(done.interventions.values())) == replace(wanted, place=first.place)
    assert changes_nothing(done, AmendIntervention(wanted))


@pytest.mark.parametrize(
    ("facts", "because"),
    [
        ({"id": InterventionId(new_id())}, "no longer there"),
        ({"speaker": SpeakerId(new_id())}, "choose another"),
        ({"item": AgendaItemId(new_id())}, "choose another"),
        ({"at": "10:42"}, "day and offset"),
        ({"at": "2026-03-19T10:42:00"}, "day and offset"),
        ({"at": "2026-02-30T10:42:00Z"}, "day and offset"),
        ({"at": ""}, "day and offset"),
    ],
)
def test_facts_that_cannot_be_are_refused(facts: dict[str, Any], because: str) -> None:
    meeting = _two().meeting
    first = next(iter(meeting.interventions.values()))
    assert because in refusal(meeting, AmendIntervention(replace(first, **facts)))


# --- Correcting an entry -------------------------------------------------------------------------------------


def test_a_mended_line_corrects_the_point_and_the_facts_of_its_intervention() -> None:
    dialogue = _two()
    meeting = dialogue.meeting
    point = the_point(meeting, "ports")
    entry = _entry(meeting, "B", role=Role.SECRETARIAT, at="2026-03-19T11:00:00Z", item=list(meeting.agenda)[1])
    done = after(meeting, AmendEntry(point.id, entry))
    mended, turn = done.points[point.id], done.interventions[point.intervention]
    assert (mended.text, mended.act, mended.theme, mended.number) == ("boats", Act.CONCERN, "sea", 1)
    assert (turn.speaker, turn.role, turn.at) == (dialogue.speaker("B"), Role.SECRETARIAT, "2026-03-19T11:00:00Z")
    assert turn.place == 1.0
    assert texts(done) == ["boats", "ships"]


def test_it_makes_a_speaker_and_an_item_where_the_line_does() -> None:
    meeting = _two().meeting
    new = SpeakerDraft("Human Forum", None, unidentified=False)
    entry = _entry(meeting, "A", speaker=new, item="Other matters")
    done = after(meeting, AmendEntry(the_point(meeting, "ports").id, entry))
    assert (len(done.speakers), len(done.agenda), len(done.interventions)) == (3, 3, 2)


def _turns(meeting: MeetingSnapshot) -> list[tuple[str, list[str]]]:
    """Who spoke, and what was said, in order."""
    return [
        (meeting.speakers[turn.speaker].label, [point.text for point in meeting.points_of(turn.id)])
        for turn in meeting.interventions.values()
    ]


def _three_and_one() -> MeetingSnapshot:
    dialogue = Dialogue("Debate", "Outlook")
    for text in ("ports", "boats", "tubs"):
        dialogue.point("A", text)
    dialogue.point("B", "ships")
    return dialogue.meeting


@pytest.mark.parametrize(
    ("text", "turns"),
    [
        ("ports", [("B", ["here", "boats", "tubs"]), ("B", ["ships"])]),
        ("boats", [("A", ["ports"]), ("B", ["here", "tubs"]), ("B", ["ships"])]),
        ("tubs", [("A", ["ports", "boats"]), ("B", ["here"]), ("B", ["ships"])]),
        ("ships", [("A", ["ports", "boats", "tubs"]), ("B", ["here"])]),
    ],
)
def test_another_speaker_takes_over_from_the_corrected_point_on(text: str, turns: list[tuple[str, list[str]]]) -> None:
    meeting = _three_and_one()
    entry = _entry(meeting, "B", replace(BOATS, text="here"))
    assert _turns(after(meeting, AmendEntry(the_point(meeting, text).id, entry))) == turns


@pytest.mark.parametrize("other", [{"role": Role.PANELLIST}, {"item": "Other matters"}, {"at": "2026-03-19T11:00:00Z"}])
def test_a_role_or_an_item_holds_from_the_corrected_point_on_and_a_time_for_all(other: dict[str, Any]) -> None:
    meeting = _three_and_one()
    done = after(meeting, AmendEntry(the_point(meeting, "boats").id, _entry(meeting, "A", **other)))
    first, second = list(done.interventions.values())[:2]
    divided = "at" not in other
    assert _turns(done)[0] == ("A", ["ports"] if divided else ["ports", "boats", "tubs"])
    assert (first != next(iter(meeting.interventions.values()))) == (not divided)
    assert not divided or (second.role, second.item) != (first.role, first.item)


def test_an_intervention_made_by_dividing_is_a_new_one_between_its_neighbours() -> None:
    meeting = _three_and_one()
    old, following = meeting.interventions.values()
    known = replace(old, key="i1", extra={"weight": 2})
    meeting = replace(meeting, interventions={known.id: known, following.id: replace(following, place=nextafter(1, 2))})
    done = after(meeting, AmendEntry(the_point(meeting, "boats").id, _entry(meeting, "B")))
    first, new, last = done.interventions.values()
    assert (first.key, first.extra, new.key, new.extra) == ("i1", {"weight": 2}, None, {})
    assert first.place < new.place < last.place
    assert last.id == following.id


def test_a_forgotten_speaker_is_made_good_by_a_line() -> None:
    meeting = _three_and_one()
    done = after(meeting, correction("@+Verlund boats of wood", meeting, the_point(meeting, "boats").id))
    assert _turns(done) == [("A", ["ports"]), ("Verlund", ["boats of wood", "tubs"]), ("B", ["ships"])]


def test_what_a_record_said_of_the_wording_beyond_our_knowledge_is_kept() -> None:
    meeting = _two().meeting
    point = replace(the_point(meeting, "ports"), wording=Wording(verb="noted", extra={"weight": 2}))
    meeting = replace(meeting, points={**meeting.points, point.id: point})
    entry = _entry(meeting, "A", replace(BOATS, wording=Wording(lead="However")))
    wording = after(meeting, AmendEntry(point.id, entry)).points[point.id].wording
    assert (wording.verb, wording.lead, wording.extra) == (None, "However", {"weight": 2})


def test_a_correction_repeats_only_what_was_said_before() -> None:
    meeting = _two().meeting
    ports, ships = (the_point(meeting, text).id for text in ("ports", "ships"))

    def amend(point: PointId, repeats: PointId) -> AmendEntry:
        return AmendEntry(point, _entry(meeting, "A", replace(BOATS, same_as=repeats)))

    assert same_as(after(meeting, amend(ships, ports)), ships) == [ports]
    assert "made before it" in refusal(meeting, amend(ports, ships))
    assert "made before it" in refusal(meeting, amend(ports, ports))
    assert "no longer there" in refusal(meeting, amend(ports, PointId(new_id())))


def test_nothing_is_corrected_where_there_is_no_point_or_no_words() -> None:
    meeting = _two().meeting
    point = the_point(meeting, "ports").id
    assert "no point to correct" in refusal(meeting, AmendEntry(point, _entry(meeting, "A", None)))
    assert "no point to correct" in refusal(meeting, AmendEntry(PointId(new_id()), _entry(meeting, "A")))
    assert "no words" in refusal(meeting, AmendEntry(point, _entry(meeting, "A", replace(BOATS, text="\t"))))
    bad = replace(BOATS, wording=Wording(join=""))
    assert "joins nothing" in refusal(meeting, AmendEntry(point, _entry(meeting, "A", bad)))


# --- Deleting ------------------------------------------------------------------------------------------------


def test_an_intervention_goes_with_its_points() -> None:
    meeting = _two().meeting
    first = next(iter(meeting.interventions))
    done = after(meeting, DeleteInterventions([first, first, InterventionId(new_id())]))
    assert texts(done) == ["ships"]
    assert list(done.interventions) == list(meeting.interventions)[1:]
    assert set(done.speakers) == set(meeting.speakers)
    assert changes_nothing(meeting, DeleteInterventions([]))


def test_what_the_speaker_said_first_lives_on_with_those_who_repeated_it() -> None:
    dialogue = Dialogue()
    boats = dialogue.point("A", "boats")
    dialogue.point("B", "ships", same_as=boats)
    again = dialogue.point("A", "boats once more", same_as=boats)
    dialogue.point("C", "tubs", same_as=again)
    meeting = dialogue.meeting
    of_a = [one.id for one in meeting.interventions.values() if one.speaker == dialogue.speaker("A")]
    done = after(meeting, DeleteInterventions(of_a))
    assert paragraphs(assemble(done)) == ["Two speakers underscored ships."]
    assert paragraphs(assemble(after(meeting, DeleteInterventions(of_a[:1])))) == ["Some speakers underscored ships."]


def test_one_or_several_are_named_in_the_title() -> None:
    ids = list(_two().meeting.interventions)
    assert DeleteInterventions(ids[:1]).title == "Delete an intervention"
    assert DeleteInterventions(ids).title == "Delete interventions"
