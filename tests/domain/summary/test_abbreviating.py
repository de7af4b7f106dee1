"""Abbreviations in the finished document."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.commands.base import Command, printable
from rapporteur.errors import KnownError
from rapporteur.model.change import Change, Changes
from rapporteur.model.entities import Abbreviation
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.abbreviating import abbreviations_used
from rapporteur.summary.assembler import Assembler, assemble
from rapporteur.summary.blocks import plain
from tests.domain.commands.random_commands import commands
from tests.helpers.meetings import Dialogue, meetings

NGO = Abbreviation(short="NGO", full="non-governmental organization")
UNODC = Abbreviation(short="UNODC", full="United Nations Office on Drugs and Crime")
GIVEN = (NGO, UNODC)
LONG, SHORT = "non-governmental organizations", "NGOs"


def told(*texts: str, introduction: Sequence[str] = (), given: tuple[Abbreviation, ...] = GIVEN) -> Dialogue:
    """Sentences that are kept as they are, one paragraph each."""
    dialogue = Dialogue(introduction=introduction, abbreviations=given)
    for number, text in enumerate(texts):
        dialogue.point("A", text, Act.NARRATE, theme=f"theme {number}")
    return dialogue


@pytest.mark.parametrize("tag", ["en-GB", "es", "ru", "ar", "zh"])
def test_what_is_worded_in_english_has_the_articles_of_english(tag: str) -> None:
    meeting = told("They heard UNODC.").meeting
    document = assemble(replace(meeting, meeting=replace(meeting.meeting, language=tag)))
    assert [str(sentence.parts[0]) for _, _, sentence in document.sentences()] == [
        "They heard the United Nations Office on Drugs and Crime."
    ]


@pytest.mark.parametrize(
    ("texts", "written"),
    [
        # Used once only: the full form without the short one.
        (["NGOs spoke."], ["Non-governmental organizations spoke."]),
        (["They heard UNODC."], ["They heard the United Nations Office on Drugs and Crime."]),
        ([f"Many {LONG} spoke."], [f"Many {LONG} spoke."]),
        # Used again: explained at the first use, left at the later ones.
        (
            ["NGOs spoke.", "An NGO left.", "The NGOs' work."],
            ["Non-governmental organizations (NGOs) spoke.", "An NGO left.", "The NGOs' work."],
        ),
        (["An NGO left.", "NGOs spoke."], ["A non-governmental organization (NGO) left.", "NGOs spoke."]),
        (["NGOs spoke and NGOs left."], ["Non-governmental organizations (NGOs) spoke and NGOs left."]),
        # A full form that is followed by short ones, or by none.
        ([f"Many {LONG} spoke.", "NGOs left."], [f"Many {LONG} (NGOs) spoke.", "NGOs left."]),
        ([f"Many {LONG} spoke.", f"Few {LONG} left."], [f"Many {LONG} spoke.", f"Few {LONG} left."]),
        (["NGOs spoke.", f"Few {LONG} left."], ["Non-governmental organizations spoke.", f"Few {LONG} left."]),
        # Explained by hand, before or behind.
        ([f"Many {LONG} (NGOs) spoke.", "NGOs left."], [f"Many {LONG} (NGOs) spoke.", "NGOs left."]),
        (["NGOs spoke.", f"Many {LONG} (NGOs) left."], ["NGOs spoke.", f"Many {LONG} (NGOs) left."]),
        (["NGOs (civil society) and NGOs."], ["Non-governmental organizations (NGOs) (civil society) and NGOs."]),
        # Not in quotations, symbols and addresses.
        (["He said “NGOs”.", "See A/NGO/1.", "To NGO@x.org."], ["He said “NGOs”.", "See A/NGO/1.", "To NGO@x.org."]),
        (["They said “NGOs”.", "NGOs spoke."], ["They said “NGOs”.", "Non-governmental organizations spoke."]),
        # Part of another word: a use, but not one to be written out.
        (["NGO-led work.", "NGOs spoke."], ["NGO-led work.", "Non-governmental organizations (NGOs) spoke."]),
        (["NGO-led work."], ["NGO-led work."]),
        # Two abbreviations in one sentence.
        (
            ["NGOs and UNODC, UNODC and NGOs."],
            [f"Non-governmental organizations (NGOs) and the {UNODC.full} (UNODC), UNODC and NGOs."],
        ),
    ],
)  # fmt: skip
def test_the_first_use_is_written_out(texts: list[str], written: list[str]) -> None:
    assert told(*texts).told == written


def test_without_a_list_nothing_changes() -> None:
    assert told("NGOs spoke.", "NGOs left.", given=()).told == ["NGOs spoke.", "NGOs left."]


def test_the_introduction_comes_first() -> None:
    dialogue = told("NGOs spoke.", introduction=("It was opened by NGOs.",))
    assert dialogue.told == [f"It was opened by {LONG} (NGOs).", "NGOs spoke."]


def test_a_category_with_its_abbreviation_explains_it() -> None:
    dialogue = told("NGOs spoke.", "NGOs left.", introduction=("{{ attendance | counted }} took part.",))
    dialogue.category("n", "non-governmental organization", LONG, attendance=60, abbreviation=SHORT)
    assert dialogue.told == ["Sixty non-governmental organizations (NGOs) took part.", "NGOs spoke.", "NGOs left."]


def test_a_heading_has_the_full_form_and_no_part_in_the_counting() -> None:
    dialogue = Dialogue("Work of NGOs", "NGO funding", "Talks with UNODC", abbreviations=GIVEN)
    for item in (1, 2, 3):
        dialogue.point("A", "NGOs spoke.", Act.NARRATE, item=item)
    document = assemble(dialogue.meeting)
    assert [plain(section.heading) for section in document.sections] == [
        f"Work of {LONG}",
        "Non-governmental organization funding",
        "Talks with the United Nations Office on Drugs and Crime",
    ]
    assert dialogue.told == ["Non-governmental organizations (NGOs) spoke.", "NGOs spoke.", "NGOs spoke."]


def test_a_heading_has_the_full_form_also_where_the_text_was_explained_by_hand() -> None:
    dialogue = Dialogue("Work of NGOs", abbreviations=GIVEN)
    dialogue.point("A", f"Many {LONG} (NGOs) spoke.", Act.NARRATE)
    document = assemble(dialogue.meeting)
    assert plain(document.sections[0].heading) == f"Work of {LONG}"
    assert dialogue.told == [f"Many {LONG} (NGOs) spoke."]


def test_titles_have_the_full_form() -> None:
    meeting = told("NGOs spoke.").meeting
    meeting = replace(meeting, meeting=replace(meeting.meeting, title="Dialogue with NGOs"))
    assert assemble(meeting).title == (f"Dialogue with {LONG}",)


def test_footnotes_come_behind_the_text() -> None:
    dialogue = told("They spoke.[^n]", "NGOs spoke.")
    dialogue.footnote("n", "NGOs were heard.")
    document = assemble(dialogue.meeting)
    assert document.footnotes == (("n", ("NGOs were heard.",)),)
    assert dialogue.told == ["They spoke[1].", "Non-governmental organizations (NGOs) spoke."]
    alone = told("They spoke.[^n]")
    alone.footnote("n", "NGOs were heard.")
    assert assemble(alone.meeting).footnotes == (("n", ("Non-governmental organizations were heard.",)),)


def test_a_text_behind_the_mark_of_a_footnote_opens_no_sentence() -> None:
    dialogue = told("Talks,[^n] NGOs spoke, and NGOs.")
    dialogue.footnote("n", "A note.")
    assert dialogue.told == [f"Talks,[1] {LONG} (NGOs) spoke, and NGOs."]


def test_entries_of_a_list_come_behind_the_sentence_above_them() -> None:
    dialogue = Dialogue(abbreviations=GIVEN)
    for text in ("States should hear NGOs", "NGOs should be paid"):
        dialogue.point("A", text, Act.RECOMMEND, role=Role.PANELLIST)
    _, first, second = dialogue.told[-1].splitlines()
    assert first == f"States should hear {LONG} (NGOs);"
    assert second == "NGOs should be paid."


def test_points_speakers_and_notices_stay() -> None:
    meeting = told("NGOs spoke.", "NGOs left.").meeting
    plain_meeting = replace(meeting, style=replace(meeting.style, abbreviations=()))
    pairs = zip(assemble(meeting).sentences(), assemble(plain_meeting).sentences(), strict=True)
    for (number, paragraph, sentence), (number_before, paragraph_before, before) in pairs:
        assert (number, paragraph.key) == (number_before, paragraph_before.key)
        assert replace(sentence, parts=before.parts) == before


def test_the_place_of_a_point_is_the_sentence_as_it_is_printed() -> None:
    dialogue = told("NGOs spoke.", "NGOs left.")
    document = assemble(dialogue.meeting)
    number, sentence = document.place_of[dialogue.latest[0]]
    assert (number, sentence.text) == (1, "Non-governmental organizations (NGOs) spoke.")


def test_the_list_of_those_used_is_in_alphabetical_order() -> None:
    given = (
        UNODC,
        NGO,
        Abbreviation(short="WG", full="the Working Group"),
        Abbreviation(short="CSO", full="civil society organization"),
    )
    document = assemble(told("UNODC and NGOs spoke.", "UNODC, NGOs, WG and WG.", "CSO.", given=given).meeting)
    assert abbreviations_used(document, given) == (
        ("NGO", "non-governmental organization"),
        ("UNODC", "United Nations Office on Drugs and Crime"),
        ("WG", "Working Group"),
    )
    assert abbreviations_used(document, ()) == ()


# --- Step by step ------------------------------------------------------------------------------------------------


def _changes(command: Command, meeting: MeetingSnapshot) -> Changes:
    try:
        return tuple(Change(c.before, printable(c.after)) for c in command.changes(meeting))
    except KnownError:
        return ()


@settings(max_examples=60)
@given(meetings(), st.data())
def test_assembling_step_by_step_gives_what_assembling_at_once_gives(
    meeting: MeetingSnapshot, data: st.DataObject
) -> None:
    given_ = (
        Abbreviation(short="the", full="every"),
        Abbreviation(short="States", full="training of States"),
        Abbreviation(short="x", full="an unknown"),
    )
    meeting = replace(meeting, style=replace(meeting.style, abbreviations=given_))
    assembler = Assembler()
    before = assembler.assemble(meeting)
    for revision in range(1, data.draw(st.integers(2, 5))):
        meeting = meeting.with_changes(_changes(data.draw(commands(meeting)), meeting), revision)
        document = assembler.assemble(meeting)
        assert document == assemble(meeting)
        kept = before.sections if before.language == document.language else ()
        last = {paragraph.key: paragraph for section in kept for paragraph in section.paragraphs}
        for section in document.sections:
            for paragraph in section.paragraphs:
                if paragraph == last.get(paragraph.key) and not paragraph.key.startswith("introduction/"):
                    assert paragraph is last[paragraph.key]
        before = document


def test_what_a_change_does_not_touch_stays_the_same() -> None:
    dialogue = Dialogue("One", "Two", "Three", abbreviations=GIVEN)
    for item in (1, 2, 3):
        dialogue.point("A", "NGOs spoke.", Act.NARRATE, item=item)
    assembler = Assembler()
    before = assembler.assemble(dialogue.meeting)
    dialogue.point("B", "Others spoke.", Act.NARRATE, item=3)
    after = assembler.assemble(dialogue.meeting)
    assert after.sections[0] is before.sections[0]
    assert after.sections[1] is before.sections[1]
    assert plain(after.sections[0].paragraphs[0].sentences[0].parts).startswith("Non-governmental")


def test_a_new_first_use_takes_the_explanation_from_the_old_one() -> None:
    dialogue = Dialogue("One", "Two", abbreviations=GIVEN)
    dialogue.point("A", "They spoke.", Act.NARRATE, item=1)
    dialogue.points("A", "B", text="NGOs spoke and NGOs left.", act=Act.NARRATE, item=2)
    assembler = Assembler()
    before = assembler.assemble(dialogue.meeting)
    assert before.sections[1].paragraphs[0].sentences[0].text.startswith("Non-governmental")
    dialogue.point("C", "NGOs came.", Act.NARRATE, item=1)
    after = assembler.assemble(dialogue.meeting)
    assert after == assemble(dialogue.meeting)
    assert after.sections[1].paragraphs[0].sentences[0].text == "NGOs spoke and NGOs left."
