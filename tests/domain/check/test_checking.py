"""The check as a whole: of any meeting, again and again, and of one paragraph."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.check.checking import Checker, check, check_paragraph
from rapporteur.check.passages import passages_of
from rapporteur.check.rules import RULES, Rule
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import Assembler, assemble
from tests.domain.check.given import said, sample
from tests.helpers.meetings import AWKWARD, meetings

OF_THE_WHOLE = {
    "two-spellings", "capitals", "abbreviation", "unused-abbreviation", "explained-twice", "heading-abbreviation",
    "length",
}  # fmt: skip


@given(meetings())
def test_no_meeting_makes_it_stumble(meeting: MeetingSnapshot) -> None:
    document = assemble(meeting)
    texts = {passage.key: passage.text for passage in passages_of(meeting, document)}
    for finding in check(meeting, document):
        assert finding.rule in RULES
        words = texts[finding.paragraph][finding.start : finding.end]
        assert words.startswith(finding.excerpt.removesuffix(" …"))
        assert finding.remedy is None or (finding.remedy.wrong == words != finding.remedy.right)
        assert set(finding.points) <= set(meeting.points)


@pytest.mark.parametrize("text", ["", " ", *AWKWARD, "[[((““", "a" * 5000, "A an A an a", "'’-", "1) 2) (a", "\ud800"])
def test_no_text_makes_a_rule_stumble(text: str) -> None:
    meeting = said("x", text).meeting
    check(meeting, assemble(meeting))


@given(st.text(max_size=200))
def test_no_words_make_a_rule_stumble(text: str) -> None:
    meeting = said("x", f"One speaker noted that {text}").meeting
    check(meeting, assemble(meeting))


def test_a_second_check_finds_the_same_as_a_first() -> None:
    checker, assembler = Checker(), Assembler()
    meeting = sample("day.json")
    assert checker.check(meeting, assembler.assemble(meeting)) == check(meeting, assemble(meeting))
    point = next(iter(meeting.points.values()))
    meeting = replace(meeting, points={**meeting.points, point.id: replace(point, text="the plann of ports")})
    again = checker.check(meeting, assembler.assemble(meeting))
    assert again == check(meeting, assemble(meeting))
    assert "plann" in {finding.excerpt for finding in again}


def test_it_stops_before_the_next_passage_when_it_is_told_to() -> None:
    meeting, asked = sample("day.json"), list[bool]()
    document = assemble(meeting)

    def after_three() -> bool:
        asked.append(len(asked) >= 3)
        return asked[-1]

    checker = Checker()
    assert checker.check(meeting, document, after_three) == ()
    assert asked == [False, False, False, True]
    assert checker.check(meeting, document) == check(meeting, document)


def test_what_is_learned_is_known_to_the_next_check() -> None:
    checker = Checker()
    meeting = said("One speaker mentioned the plann.").meeting
    assert len(checker.check(meeting, assemble(meeting))) == 1
    learned = replace(meeting, style=replace(meeting.style, learned=("plann",)))
    assert checker.check(learned, assemble(learned)) == ()


def test_a_paragraph_by_itself_has_the_findings_of_the_whole_but_for_those_of_the_whole() -> None:
    meeting = sample("day.json")
    point = next(iter(meeting.points.values()))
    meeting = replace(meeting, points={**meeting.points, point.id: replace(point, text="a plann of the the ports")})
    document = assemble(meeting)
    whole = [one for one in check(meeting, document) if one.number and one.rule not in OF_THE_WHOLE]
    single = [
        finding
        for key in document.paragraph_numbers
        for finding in check_paragraph(meeting, document, key)
        if finding.rule not in OF_THE_WHOLE
    ]
    assert single == whole
    assert len(whole) > 1


def test_a_paragraph_that_does_not_exist_is_refused() -> None:
    meeting = said("One speaker mentioned it.").meeting
    with pytest.raises(KeyError):
        check_paragraph(meeting, assemble(meeting), "no such key")


@pytest.mark.parametrize(("name", "most"), [("day.json", 4), ("tiny.json", 1)])
def test_the_samples_give_hardly_any_cause(name: str, most: int) -> None:
    meeting = sample(name)
    told = check(meeting, assemble(meeting))
    assert {finding.rule for finding in told} <= {"numbers", "unused-abbreviation"}
    assert len(told) <= most


@pytest.mark.parametrize("rule", RULES.values(), ids=list(RULES))
def test_every_rule_says_what_it_is_why_and_whence(rule: Rule) -> None:
    assert RULES[rule.key] is rule
    assert rule.name
    assert rule.why.endswith(".")
    assert rule.source
