"""A row says where its words are, what stands around them, and what would stand there instead."""

import re
from dataclasses import replace

import pytest

from rapporteur.check.findings import Finding, Remedy
from rapporteur.check.rules import RULES
from rapporteur.commands.remedies import ClearWording, TakeRemedy
from rapporteur.model.vocabulary import Act
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import AWKWARD, Dialogue
from ui.bridge import State
from ui.check.rows import Row, options_of, rows_of


def told(*texts: str, attribution: str | None = None) -> State:
    """A meeting in which this was said, each under a theme of its own."""
    dialogue = Dialogue("Debate on dams")
    for text in texts:
        dialogue.point("A", text, Act.MENTION, theme=text, attribution=attribution)
    return State(dialogue.meeting, assemble(dialogue.meeting))


def finding(state: State, words: str, right: str | None = None, *, number: int = 1, rule: str = "spelling") -> Finding:
    """A finding about words of a paragraph, by its number."""
    section = state.document.sections[0]
    paragraph = dict(section.numbered())[number]
    text = " ".join(sentence.text for sentence in paragraph.sentences)
    start = text.index(words)
    remedy = None if right is None else Remedy(f"Write “{right}”", words, right)
    points = paragraph.sentences[0].points
    return Finding(rule, paragraph.key, number, start, start + len(words), words, "A reason.", remedy, points)


def row(state: State, found: Finding) -> Row:
    """The row of a finding."""
    (made,) = rows_of([found], state, RULES)
    return made


def test_the_words_stand_between_those_around_them() -> None:
    state = told("the need to recieve the reports of the dams in good time")
    made = row(state, finding(state, "recieve"))
    assert (made.before, made.wrong, made.right) == ("…speaker mentioned the need to ", "recieve", "")
    assert made.after == " the reports of the dams in good time."
    assert made.text == f"One {made.before[1:]}{made.wrong}{made.after}"
    assert (made.place, made.rule.name, made.command) == ("Paragraph 1", "Spelling", None)


def test_what_is_proposed_stands_beside_what_was_found() -> None:
    state = told("the color of dams")
    found = finding(state, "color", "colour", rule="house-spelling")
    made = row(state, found)
    assert (made.wrong, made.right, made.command) == ("color", "colour", TakeRemedy(found, made.text))
    assert made.words == "House spelling: “color” → “colour”. A reason."


def test_a_remedy_about_more_than_the_words_found_shows_what_it_replaces() -> None:
    state = told("the color of dams")
    found = replace(finding(state, "color"), remedy=Remedy("x", "the color", "the colour"))
    assert row(state, found).wrong == "the color"


def test_a_phrase_set_by_hand_goes_back_to_the_count() -> None:
    state = told("dams", attribution="many speakers")
    made = row(state, finding(state, "Many speakers", rule="count"))
    assert isinstance(made.command, ClearWording)
    assert made.right == ""


@pytest.mark.parametrize(("key", "place"), [("", "Title"), ("item", "Heading I"), ("gone", "")])
def test_titles_and_headings_are_named(key: str, place: str) -> None:
    state = told("dams")
    key = next(iter(state.meeting.agenda)) if key == "item" else key
    assert row(state, Finding("spelling", key, 0, 0, 4, "Deba", "A reason.")).place == place


def test_rows_are_grouped_by_where_they_are() -> None:
    state = told("the color of dams", "the need to recieve")
    rows = rows_of([finding(state, "color"), finding(state, "dams"), finding(state, "recieve", number=2)], state, RULES)
    options = options_of(rows)
    assert [option.words for option in options if option.is_heading] == ["Paragraph 1", "Paragraph 2"]
    assert [option.data for option in options if not option.is_heading] == rows


@pytest.mark.parametrize("text", AWKWARD)
def test_any_text_makes_a_row(text: str) -> None:
    state = told(f"words of {text} and words behind it")
    printed = " ".join(re.split(r"[ \t\n]+", text))
    made = row(state, finding(state, printed, "boats"))
    assert (made.wrong, made.right) == (printed, "boats")
