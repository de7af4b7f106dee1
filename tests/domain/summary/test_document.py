"""The document round the paragraphs: sections, footnotes, slots, and what has no place."""

from dataclasses import replace

import pytest

from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Status
from rapporteur.summary.assembler import NO_WORDS, assemble
from rapporteur.summary.blocks import FootnoteMark
from tests.helpers.meetings import Dialogue, plain_lines, words


def _headings(dialogue: Dialogue) -> list[str]:
    sections = assemble(dialogue.meeting).sections
    return [f"{section.numeral} {section.heading[0]}".strip() for section in sections]


def _speaking(dialogue: Dialogue, *items: int) -> Dialogue:
    for item in items:
        dialogue.point("A", f"boats {item}", item=item)
    return dialogue


# --- Sections ------------------------------------------------------------------------------------------------


def test_sections_and_paragraphs_are_numbered_through() -> None:
    dialogue = _speaking(Dialogue("Debate", "Outlook", introduction=("One.", "Two.")), 1, 1, 2)
    assert plain_lines(assemble(dialogue.meeting)) == (
        "I. Introduction\n1. One.\n2. Two.\n"
        "II. Debate\n3. One speaker highlighted boats 1.\n4. One speaker underscored boats 1.\n"
        "III. Outlook\n5. One speaker highlighted boats 2."
    )


def test_an_item_under_which_nothing_was_recorded_leaves_no_gap() -> None:
    dialogue = _speaking(Dialogue("Opening", "Nothing", "Debate"), 1, 3)
    assert _headings(dialogue) == ["I Opening", "II Debate"]


def test_an_intervention_without_points_says_nothing() -> None:
    dialogue = _speaking(Dialogue("Opening", "Debate"), 1)
    dialogue.turn("B", item=2)
    assert _headings(dialogue) == ["I Opening"]
    assert assemble(dialogue.meeting).left_out == ()


@pytest.mark.parametrize("blank", [None, "", "  "])
def test_an_item_without_a_heading_closes_the_section_before(blank: str | None) -> None:
    dialogue = _speaking(Dialogue("Debate", blank, "Outlook"), 1, 2, 3)
    document = assemble(dialogue.meeting)
    assert _headings(dialogue) == ["I Debate", "II Outlook"]
    assert [len(section.paragraphs) for section in document.sections] == [2, 1]
    assert [section.first_number for section in document.sections] == [1, 3]


def test_it_closes_the_introduction_where_it_comes_first() -> None:
    dialogue = _speaking(Dialogue(None, "Debate", introduction=("One.",)), 1, 2)
    assert _headings(dialogue) == ["I Introduction", "II Debate"]


def test_before_everything_it_stands_without_a_numeral_and_takes_none() -> None:
    dialogue = _speaking(Dialogue(None, "Debate"), 1, 2)
    assert _headings(dialogue) == ["", "I Debate"]


def test_the_imprint_tells_date_status_and_revision() -> None:
    dialogue = Dialogue()
    dialogue.dated("2026-03-19", "2026-03-20")
    meeting = dialogue.meeting
    meeting = replace(meeting, meeting=replace(meeting.meeting, status=Status.REVIEWED), revision=7)
    assert assemble(meeting).imprint == "19 to 20 March 2026. Reviewed, revision 7."
    undated = replace(meeting, meeting=replace(meeting.meeting, date=""))
    assert assemble(undated).imprint == "Reviewed, revision 7."


# --- What has no place ---------------------------------------------------------------------------------------


def _blank(dialogue: Dialogue) -> MeetingSnapshot:
    meeting = dialogue.meeting
    first = next(iter(meeting.points.values()))
    return replace(meeting, points={**meeting.points, first.id: replace(first, text=" ")})


def test_a_point_without_words_is_left_out_and_said_to_be() -> None:
    dialogue = _speaking(Dialogue("Debate", "Outlook"), 1, 2)
    document = assemble(_blank(dialogue))
    assert [(one.point, one.reason) for one in document.left_out] == [(next(iter(dialogue.meeting.points)), NO_WORDS)]
    assert [section.heading for section in document.sections] == [("Outlook",)]


def test_so_are_its_repetitions_which_have_no_words_but_the_first() -> None:
    dialogue = Dialogue()
    dialogue.points("A", "B", text="boats")
    document = assemble(_blank(dialogue))
    assert [one.point for one in document.left_out] == list(dialogue.meeting.points)
    assert document.sections == ()


# --- Footnotes -----------------------------------------------------------------------------------------------


def test_footnotes_are_numbered_by_their_first_marks() -> None:
    dialogue = Dialogue("Debate[^late]", introduction=("One[^first] and one[^late].",))
    for key, text in (("late", "Late."), ("unused", "Unused."), ("first", "First.")):
        dialogue.footnote(key, text)
    dialogue.point("A", "the boats[^first] of Utopia[^unknown]")
    document = assemble(dialogue.meeting)
    assert document.footnotes == (("first", ("First.",)), ("late", ("Late.",)))
    assert plain_lines(document) == (
        "I. Introduction\n1. One[1] and one[2].\nII. Debate[2]\n"
        "2. One speaker highlighted the boats[1] of Utopia[^unknown]."
    )


def test_the_titles_come_first() -> None:
    dialogue = Dialogue(introduction=("One[^a].",))
    dialogue.footnote("a", "A.")
    dialogue.footnote("b", "B.")
    meeting = dialogue.meeting
    document = assemble(replace(meeting, meeting=replace(meeting.meeting, title="Dialogue[^b]")))
    assert document.title == ("Dialogue", FootnoteMark("b"))
    assert document.footnote_numbers == {"b": 1, "a": 2}


@pytest.mark.parametrize(
    ("text", "act", "told"),
    [
        ("boats.[^n]", Act.EMPHASIZE, "One speaker highlighted boats[1]."),
        ("boats[^n]", Act.NARRATE, "Boats[1]."),
        (
            "the hurdles[^n] raised by tariffs",
            Act.EMPHASIZE,
            "One speaker highlighted the hurdles[1] raised by tariffs.",
        ),
        ("that[^n] it was so", Act.MENTION, "One speaker mentioned that[1] it was so."),
        ("[^n]", Act.MENTION, "One speaker mentioned [1]."),
    ],
)
def test_grammar_looks_past_the_marks(text: str, act: Act, told: str) -> None:
    dialogue = Dialogue()
    dialogue.footnote("n", "A note.")
    dialogue.point("A", text, act)
    assert dialogue.told == [told]


def test_a_mark_before_an_item_of_a_list_counts_too() -> None:
    dialogue = Dialogue()
    dialogue.footnote("n", "A note.")
    dialogue.point("A", "boats[^n]")
    document = assemble(dialogue.meeting)
    assert [words(sentence.parts, document) for _, _, sentence in document.sentences()] == [
        "One speaker highlighted boats[1]."
    ]


# --- Slots ---------------------------------------------------------------------------------------------------


def _filled(text: str, *, officers: int = 2, last: str | None = None) -> str:
    dialogue = Dialogue(introduction=(text,))
    dialogue.dated("2023-10-04", last)
    for name in ("Ms. A. Quill", "Mr. B. Inks", "H.E. C. Nib")[:officers]:
        dialogue.officer(name)
    return dialogue.told[0]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It met on {{ meeting.date | date }}.", "It met on 4 October 2023."),
        ("It met {{ meeting.date | when }}.", "It met on 4 October 2023."),
        ("It met on {{meeting.date|date}}.", "It met on 4 October 2023."),
        ("{{ officers | names }} led.", "Ms. A. Quill and Mr. B. Inks led."),
        (
            "{{ officers | names }}, {{ officers | names }}",
            "Ms. A. Quill and Mr. B. Inks, Ms. A. Quill and Mr. B. Inks",
        ),
        ("{{ officers | date }}", "{{ officers | date }}"),
        ("{{ nothing | such }}", "{{ nothing | such }}"),
        ("{{ officers }}", "{{ officers }}"),
        ("{{ attendance | counted }} met.", "[numbers of participants] met."),
        ("no slot", "no slot"),
    ],
)
def test_slots_are_filled_or_say_what_lacks_and_what_is_none_stays_as_typed(text: str, told: str) -> None:
    assert _filled(text) == told


@pytest.mark.parametrize(
    ("officers", "told"),
    [
        (0, "[names of the officers]"),
        (1, "Ms. A. Quill"),
        (2, "Ms. A. Quill and Mr. B. Inks"),
        (3, "Ms. A. Quill, Mr. B. Inks and H.E. C. Nib"),
    ],
)
def test_names_are_joined_as_a_sentence_joins_them(officers: int, told: str) -> None:
    assert _filled("{{ officers | names }}", officers=officers) == told


def test_a_meeting_of_several_days_has_a_span() -> None:
    assert _filled("{{ meeting.date | date }}", last="2023-10-06") == "4 to 6 October 2023"
    assert _filled("{{ meeting.date | when }}", last="2023-10-06") == "from 4 to 6 October 2023"


def _attendance(text: str, *counts: tuple[str, int | None, str | None]) -> str:
    dialogue = Dialogue(introduction=(text,))
    for key, number, group in counts:
        within = f"from {key}" if group else None
        dialogue.category(key, f"{key} body", f"{key} bodies", attendance=number, group=group, counted_as=within)
    return dialogue.told[0]


@pytest.mark.parametrize(
    ("counts", "told"),
    [
        ((("a", 60, None),), "Sixty a bodies met."),
        ((("a", 1, None),), "One a body met."),
        ((("a", 0, None), ("b", 2, None)), "Two b bodies met."),
        ((("a", None, None), ("b", 2, None)), "Two b bodies met."),
        ((("a", 3, None), ("b", 12, None), ("c", 9, None)), "Three a bodies, 12 b bodies and nine c bodies met."),
        ((("a", 60, None), ("b", 9, "x"), ("c", 2, "x")), "Sixty a bodies and 11 x (nine from b and two from c) met."),
        ((("b", 9, "x"), ("a", 1, None), ("c", 2, "x")), "Eleven x (nine from b and two from c) and one a body met."),
        ((("b", 12, "x"), ("c", 1, "x")), "Thirteen x (12 from b and one from c) met."),
        ((("b", 1, "x"), ("a", 1, None), ("c", 1, "x")), "Two x (one from b and one from c) and one a body met."),
    ],
)  # fmt: skip
def test_attendance_is_counted_by_category_and_group(
    counts: tuple[tuple[str, int | None, str | None], ...], told: str
) -> None:
    assert _attendance("{{ attendance | counted }} met.", *counts) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ attendance | counted }} met.", "Twelve a bodies met."),
        ("There met {{ attendance | counted }}.", "There met 12 a bodies."),
        ("It met. {{ attendance | counted }} came.", "It met. Twelve a bodies came."),
        ("It met.[^n] {{ attendance | counted }} came.", "It met.[^n] Twelve a bodies came."),
        ("“It met.” {{ attendance | counted }} came.", "“It met.” Twelve a bodies came."),
        ("It met: {{ attendance | counted }}", "It met: 12 a bodies"),
    ],
)
def test_a_number_is_in_words_where_it_opens_a_sentence(text: str, told: str) -> None:
    assert _attendance(text, ("a", 12, None)) == told


def test_a_category_shows_its_abbreviation_and_words_of_its_own() -> None:
    dialogue = Dialogue(introduction=("{{ attendance | counted }}",))
    dialogue.category("n", "group", "groups", attendance=2, abbreviation="GRPs")
    dialogue.category("m", "mate", "mates", attendance=1, group="others")
    assert dialogue.told == ["Two groups (GRPs) and one others (one mate)"]


def test_what_is_still_to_be_set_up_is_said_beside_the_sentence() -> None:
    dialogue = Dialogue(introduction=("{{ officers | names }} met {{ attendance | counted }}.",))
    assert dialogue.notices == [
        "Still to be set up: names of the officers.",
        "Still to be set up: numbers of participants.",
    ]


def test_what_a_slot_shows_is_not_filled_again() -> None:
    dialogue = Dialogue(introduction=("{{ officers | names }}",))
    dialogue.officer("{{ meeting.date | date }}")
    assert dialogue.told == ["{{ meeting.date | date }}"]
