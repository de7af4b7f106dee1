"""What only the whole document tells: two spellings, two kinds of capitals, abbreviations, lengths."""

from dataclasses import replace

import pytest

from rapporteur.check.checking import check
from rapporteur.check.lengths import lengths
from rapporteur.model.entities import Abbreviation
from rapporteur.model.vocabulary import Act
from rapporteur.summary.assembler import assemble
from tests.domain.check.given import findings_of, found, said
from tests.helpers.meetings import Dialogue

SPELLINGS = [
    ("One speaker mentioned re-entry, reentry and re-entry.", [("reentry", "re-entry")]),
    ("One speaker mentioned worshipping, worshiping and worshipping.", [("worshiping", "worshipping")]),
    ("One speaker mentioned combatting and combating.", [("combatting", "combating")]),
    ("One speaker mentioned filing and filling, and re-forming and reforming.", []),
    ("One speaker mentioned scales and Scales.", []),
]
CAPITALS = [
    ("The review board, the Review Board and the review board were named.", [("Review Board", "review board")]),
    ("One speaker mentioned the Review Board and a review board.", []),
    ("One speaker mentioned the Forum on Port Safety and port safety.", []),
    ("One speaker mentioned the Port Safety Forum and port safety.", []),
    ("Port safety was mentioned, and so was the importance of port safety.", []),
    ("The terms and rules, the Terms and Rules and the terms and rules.", [("Terms and Rules", "terms and rules")]),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), SPELLINGS)
def test_a_word_is_spelled_in_one_way(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert found(sentence, rule="two-spellings") == expected


@pytest.mark.parametrize(("sentence", "expected"), CAPITALS)
def test_a_term_has_one_kind_of_capitals(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert found(sentence, rule="capitals") == expected


def test_both_are_looked_for_across_paragraphs() -> None:
    dialogue = Dialogue("Debate")
    for theme, text in (("a", "the value of re-entry"), ("b", "the value of reentry"), ("c", "the cost of re-entry")):
        dialogue.point("A", text, theme=theme)
    assert [(one.number, one.excerpt) for one in findings_of(dialogue) if one.rule == "two-spellings"] == [
        (2, "reentry")
    ]


# Abbreviations

SHORT_FORMS = [
    ("One speaker mentioned the PWB.", [("abbreviation", "PWB")]),
    ("One speaker mentioned the Port Weighing Board (PWB).", [("unused-abbreviation", " (PWB)")]),
    ("One speaker mentioned the Port Weighing Board (PWB) and the PWB.", []),
    ("One speaker mentioned the PWB and the Port Weighing Board (PWB).", [("abbreviation", "PWB")]),
    ("One speaker mentioned ports of call (POCs), a POC and ports of call (POCs).", [("explained-twice", "POCs")]),
    ("One speaker mentioned the Port Weighing Board (“PWB”) and the PWB.", []),
    ("One speaker mentioned HIV, EWT/COP/WG.2/1, part IV, PWB@ports.example and “PWB”.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SHORT_FORMS)
def test_a_short_form_is_explained_once_and_used(sentence: str, expected: list[tuple[str, str]]) -> None:
    told = [
        (one.rule, one.excerpt) for one in findings_of(said(sentence)) if "abbrev" in one.rule or "twice" in one.rule
    ]
    assert told == expected


def test_a_heading_has_no_short_form_and_explains_none() -> None:
    dialogue = Dialogue("Work of the Port Weighing Board (PWB) and the PWB")
    dialogue.point("A", "the PWB", Act.MENTION)
    told = [(one.rule, one.number, one.excerpt) for one in findings_of(dialogue) if "abbreviation" in one.rule]
    assert told == [
        ("heading-abbreviation", 0, " (PWB)"),
        ("heading-abbreviation", 0, "PWB"),
        ("abbreviation", 1, "PWB"),
    ]


def test_a_short_form_that_the_meeting_knows_is_explained_by_the_summary_itself() -> None:
    board = Abbreviation(short="PWB", full="Port Weighing Board")
    dialogue = Dialogue("Work of the PWB", abbreviations=(board,))
    dialogue.point("A", "the PWB and its plan, and the PWB", Act.MENTION)
    assert findings_of(dialogue) == ()


def test_the_name_of_a_body_is_no_abbreviation() -> None:
    dialogue = said("One panel was led by the ASTROLAB Forum, and ASTROLAB was thanked.")
    dialogue.speaker("Z", organization="ASTROLAB Forum")
    assert not [one for one in findings_of(dialogue) if one.rule == "abbreviation"]


# Lengths


def test_long_sentences_and_paragraphs_are_found() -> None:
    sentence = "One speaker mentioned " + " ".join(["scales"] + ["and scales"] * 28)
    assert found(f"{sentence}.", rule="long-sentence") == []
    [(excerpt, right)] = found(f"{sentence} too.", rule="long-sentence")
    assert excerpt.startswith("One speaker mentioned scales and")
    assert len(excerpt) < 90
    assert right is None
    assert len(found(*[f"{sentence}."] * 4, rule="long-paragraph")) == 1
    assert found(*[f"{sentence}."] * 3, rule="long-paragraph") == []


def test_a_text_typed_whole_is_divided_into_its_sentences() -> None:
    twenty = " ".join(["scales"] * 20)
    text = f"The Conference met under H.E. Ms. Ada Lind, No. 4, {twenty}. It met again, {twenty}. It rose, {twenty}."
    dialogue = Dialogue("Debate", introduction=(text,))
    assert not [one for one in findings_of(dialogue) if one.rule == "long-sentence"]


def test_the_length_of_the_document_is_held_against_both_limits() -> None:
    def told(words: int) -> list[str]:
        dialogue = Dialogue("Debate", introduction=(f"{'Scales. ' * words}",))
        return [one.reason for one in findings_of(dialogue) if one.rule == "length"]

    assert told(8_400) == []
    assert "8,500" in told(8_600)[0]
    assert "10,700" in told(10_800)[0]


def test_the_gauge_counts_words_by_section() -> None:
    dialogue = Dialogue("Debate on scales", "Closing", introduction=("It met on 3 May 2026.",))
    dialogue.point("A", "the plan", item=1)
    document = assemble(dialogue.meeting)
    counted = lengths(document)
    assert [counted.sections[section.key] for section in document.sections] == [7, 8]
    assert counted.total == 16


# Where findings are, and what becomes of those set aside


def test_findings_stand_in_the_order_of_the_document_and_at_their_places() -> None:
    dialogue = Dialogue("Debat on scales", introduction=("It was chairred by many[^n].",))
    dialogue.footnote("n", "Hereinafter: the bord.")
    dialogue.point("A", "the plann of the plann", Act.MENTION)
    meeting = dialogue.meeting
    document = assemble(meeting)
    told = [one for one in check(meeting, document) if one.rule == "spelling"]
    assert [(one.number, one.excerpt) for one in told] == [
        (1, "chairred"), (0, "Debat"), (2, "plann"), (2, "plann"), (0, "bord"),
    ]  # fmt: skip
    texts = dict(document.paragraph_texts())
    assert all(texts[one.paragraph][one.start : one.end] == one.excerpt for one in told if one.number)
    assert told[1].paragraph == document.sections[1].key
    assert told[-1].paragraph == "footnote/n"
    assert told[2].points == tuple(dialogue.latest)


def test_what_was_set_aside_is_not_told_again() -> None:
    meeting = said("One speaker mentioned the plann and the portt.").meeting
    document = assemble(meeting)
    first, second = check(meeting, document)
    left = replace(meeting, style=replace(meeting.style, set_aside=(first.key,)))
    assert check(left, document) == (second,)


def test_the_key_of_a_finding_does_not_depend_on_its_place() -> None:
    one, other = (
        [f.key.split("|")[0::2] for f in findings_of(said(text)) if f.rule == "spelling"]
        for text in ("One speaker mentioned the plann.", "Some speakers, who were many, mentioned the plann.")
    )
    assert one == other
