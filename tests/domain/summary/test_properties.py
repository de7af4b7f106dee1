"""What holds for the summary of every meeting, however odd."""

import re

from hypothesis import given, settings

from rapporteur.language.numerals import roman
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import assemble
from rapporteur.summary.claims import first_wording
from tests.helpers.meetings import Dialogue, meetings, paragraphs, plain_lines, with_other_ids

MANY = settings(max_examples=80)


@MANY
@given(meetings())
def test_every_point_stands_in_exactly_one_sentence_or_is_left_out(meeting: MeetingSnapshot) -> None:
    document = assemble(meeting)
    placed = [point for _, _, sentence in document.sentences() for point in sentence.points]
    left_out = [one.point for one in document.left_out]
    assert sorted(placed + left_out) == sorted(meeting.points)
    assert set(document.place_of) == set(placed)
    assert all(one.reason for one in document.left_out)


@MANY
@given(meetings())
def test_every_count_is_that_of_the_distinct_speakers_behind_it(meeting: MeetingSnapshot) -> None:
    for _, _, sentence in assemble(meeting).sentences():
        stands_for: dict[SpeakerId, int] = {}
        for point in sentence.points:
            turn = meeting.interventions[meeting.points[point].intervention]
            stands_for[turn.speaker] = max(stands_for.get(turn.speaker, 1), turn.counts_as or 1)
        assert len(stands_for) <= sentence.speakers <= sum(stands_for.values())
        if len({first_wording(meeting, meeting.points[point])[0].id for point in sentence.points}) == 1:
            assert sentence.speakers == sum(stands_for.values())


@MANY
@given(meetings())
def test_numbers_run_through_without_a_gap(meeting: MeetingSnapshot) -> None:
    document = assemble(meeting)
    numbers = [number for section in document.sections for number, _ in section.numbered()]
    assert numbers == list(range(1, len(numbers) + 1))
    numerals = [section.numeral for section in document.sections if section.heading != ("",)]
    assert numerals == [roman(number) for number in range(1, len(numerals) + 1)]
    assert all(section.numeral for section in document.sections[1:])
    assert all(section.paragraphs and all(p.sentences for p in section.paragraphs) for section in document.sections)


@MANY
@given(meetings())
def test_the_footnotes_are_those_that_are_marked(meeting: MeetingSnapshot) -> None:
    document = assemble(meeting)
    marked = re.findall(r"\[(\d+)\]", plain_lines(document))
    assert sorted(set(marked)) == [str(number) for number in range(1, len(document.footnotes) + 1)]
    assert "[^missing]" not in {key for key, _ in document.footnotes}


@MANY
@given(meetings())
def test_equal_meetings_give_equal_documents(meeting: MeetingSnapshot) -> None:
    assert assemble(meeting) == assemble(meeting)


@MANY
@given(meetings())
def test_no_word_hangs_on_an_id(meeting: MeetingSnapshot) -> None:
    other = assemble(with_other_ids(meeting))
    document = assemble(meeting)
    assert plain_lines(other) == plain_lines(document)
    assert [one.reason for one in other.left_out] == [one.reason for one in document.left_out]


@MANY
@given(meetings())
def test_every_paragraph_has_words_and_a_name_of_its_own(meeting: MeetingSnapshot) -> None:
    document = assemble(meeting)
    keys = [paragraph.key for section in document.sections for paragraph in section.paragraphs]
    assert len(set(keys)) == len(keys)
    assert all(text.strip() for text in paragraphs(document))


def test_the_smallest_meeting_has_no_section() -> None:
    document = assemble(Dialogue().meeting)
    assert document.sections == ()
    assert document.imprint == "19 March 2026. Draft, revision 0."
