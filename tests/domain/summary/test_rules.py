"""What the rules of the genre say of every summary: variety, connectors, counts, and what a new point may change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.language.packs import language_of
from rapporteur.model.entities import Intervention, Point
from rapporteur.model.ids import InterventionId, PointId, SpeakerId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, IndirectSpeech, Role, Voice
from rapporteur.summary import sentences
from rapporteur.summary.assembler import assemble
from rapporteur.summary.attribution import Manner
from rapporteur.summary.blocks import Paragraph, Sentence
from rapporteur.summary.claims import Claim
from rapporteur.summary.plan import Kind, Opening, ParagraphPlan
from rapporteur.summary.wording import BY_HAND, Choice, Frame, Told, choose
from tests.helpers.debates import debates
from tests.helpers.meetings import AWKWARD, WITHOUT_MOST, Dialogue, meetings

MANY = settings(max_examples=100)


def _any(**style: Any) -> st.SearchStrategy[MeetingSnapshot]:
    return st.one_of(meetings(**style), debates(**style), debates(worded=False, **style))


TURNED = (Frame.PASSIVE, Frame.AGENTLESS)
OPENS = {
    tag: frozenset(
        (
            "", connectors.procedure, connectors.discussion, connectors.after_presentation,
            connectors.after_presentations, connectors.after_the_presentation_of, connectors.under_item,
        )
    )
    for tag, connectors in ((tag, language_of(tag).connectors) for tag in ("en", "fr"))
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Chosen:
    """How one claim of a paragraph was worded, behind what had been told."""

    claim: Claim
    told: Told
    plan: ParagraphPlan
    manner: Manner
    choice: Choice

    @property
    def words_itself(self) -> bool:
        """Whether nothing was set by hand."""
        return not any(one is not None for one in BY_HAND(self.claim.wording))

    @property
    def predicates(self) -> set[str]:
        """What a reader may hear as the verb of the act, for this complement in this frame."""
        language, act, complement = self.manner.language, self.claim.words.act, self.choice.complement
        opening = language.remarks(self.plan.heading, complement) if act is Act.REMARKS else None
        fitting = (opening,) if opening else language.verbs(act, complement)
        turned = [verb for verb in fitting if self.choice.frame not in TURNED or verb.passive] or fitting
        return {language.predicate(verb, complement) for verb in turned}


def chosen_in(meeting: MeetingSnapshot) -> list[Chosen]:
    """How every claim of a meeting is worded, in order; those narrated and those in lists are not worded."""
    found: list[Chosen] = []

    def keep(claim: Claim, told: Told, plan: ParagraphPlan, manner: Manner) -> Choice:
        choice = choose(claim, told, plan, manner)
        found.append(Chosen(claim, told, plan, manner, choice))
        return choice

    with patch.object(sentences, "choose", keep):
        assemble(meeting)
    return found


def _is_introduction(one: Chosen) -> bool:
    """Whether the claim stands in the sentence that introduces its panellist, whatever frame was chosen for it."""
    return one.plan.kind is Kind.PRESENTATION and one.told.frame is Frame.NONE


# --- Variety ----------------------------------------------------------------------------------------------------


@MANY
@given(_any())
def test_neighbours_differ_in_frame_or_verb_unless_the_act_has_but_one_and_then_a_word_ties_them(
    meeting: MeetingSnapshot,
) -> None:
    for one in chosen_in(meeting):
        before, choice = one.told.last, one.choice
        if not one.words_itself or before is None or before.wording.verb is not None or choice.joined:
            continue
        language = language_of(meeting.meeting.language)
        repeats = language.predicate(choice.verb, choice.complement) in one.told.predicates
        if not repeats or one.told.frame is not choice.frame:
            continue
        assert one.predicates <= set(one.told.predicates)
        if before.words.act is one.claim.words.act and before.words.act is not Act.OPEN_FLOOR:
            assert choice.adverb or choice.lead


@MANY
@given(_any())
def test_no_connector_stands_twice_and_only_procedure_and_the_floor_open_a_paragraph(
    meeting: MeetingSnapshot,
) -> None:
    for one in chosen_in(meeting):
        lead = one.choice.lead
        if not lead or one.claim.wording.lead is not None or _is_introduction(one):
            continue
        assert lead not in one.told.leads
        if one.told.sentences == 0:
            assert one.plan.opening is not Opening.NOT_SAID
            under_item = one.manner.language.connectors.under_item.replace("{item}", one.plan.item_number)
            after = one.manner.language.connectors.after_the_presentation_of
            given_ = {under_item, after.replace("{panellist}", one.manner.style.panellist)}
            assert lead in OPENS[one.manner.language.tag] | given_


# --- Counts -----------------------------------------------------------------------------------------------------


def _stand_for(meeting: MeetingSnapshot, claim: Claim) -> Mapping[SpeakerId, int]:
    """The distinct speakers of a claim, and as how many each counts, from the meeting itself."""
    found: dict[SpeakerId, int] = {}
    for point in claim.points:
        turn = meeting.interventions[meeting.points[point].intervention]
        found[turn.speaker] = max(found.get(turn.speaker, 1), turn.counts_as or 1)
    return found


def _voices(meeting: MeetingSnapshot, one: Chosen) -> int:
    """How many distinct speakers of the floor spoke under the item of a paragraph, from the meeting itself."""
    item = meeting.item_of(meeting.points[one.claim.points[0]])
    turns = [turn for turn in meeting.interventions.values() if turn.item == item]
    turns += [
        meeting.interventions[point.intervention]
        for point in meeting.points.values()
        if meeting.item_of(point) == item and point.item
    ]
    return len({turn.speaker for turn in turns if turn.role is Role.PARTICIPANT})


def _counted(meeting: MeetingSnapshot) -> Iterator[tuple[Chosen, bool]]:
    """The claims of the floor, and whether the program chose their counted phrase and the sentence prints it."""
    for one in chosen_in(meeting):
        has_phrase = not one.choice.joined and one.choice.frame is not Frame.AGENTLESS
        if one.claim.from_the_floor:
            yield one, has_phrase and one.claim.wording.attribution is None


@MANY
@given(_any(attribution=Attribution.UNATTRIBUTED))
def test_a_counted_phrase_read_back_says_how_many_they_are_and_who_they_are_not(meeting: MeetingSnapshot) -> None:
    singly: dict[str, set[SpeakerId]] = {}
    for one, is_printed in _counted(meeting):
        stand_for, alone = _stand_for(meeting, one.claim), singly.setdefault(one.plan.key, set())
        said = one.manner.language.claimed(one.choice.subject.words, one.manner.scale, _voices(meeting, one))
        count, just_before = sum(stand_for.values()), one.told.cited.just_before
        if is_printed:
            assert said.least <= count <= said.most
            assert not said.same or stand_for.keys() == just_before
            assert not said.other or not stand_for.keys() & just_before
            assert not said.other or (alone and not stand_for.keys() & alone if count == 1 else just_before)
        alone.update(stand_for if count == 1 else ())


@MANY
@given(_any(attribution=Attribution.CATEGORY))
def test_another_of_a_category_follows_one_of_the_same(meeting: MeetingSnapshot) -> None:
    category = {speaker.id: speaker.category for speaker in meeting.speakers.values()}
    cited: dict[str, set[object]] = {}
    for one, is_printed in _counted(meeting):
        kinds = {category[speaker] for speaker in _stand_for(meeting, one.claim)}
        said = one.manner.language.claimed(one.choice.subject.words, one.manner.scale, 0)
        noun_of = [noun for kind in kinds if kind for noun in one.manner.nouns[kind]]
        names_it = any(one.choice.subject.words.endswith(f" {noun}") for noun in noun_of)
        before = cited.setdefault(one.plan.key, set())
        if is_printed and said.other and names_it:
            assert kinds <= before
        before |= kinds


# --- A new point ------------------------------------------------------------------------------------------------


@st.composite
def _with_a_new_point(
    draw: st.DrawFn, meeting: MeetingSnapshot, acts: tuple[Act, ...]
) -> tuple[MeetingSnapshot, Point]:
    """The meeting with one more point, made by somebody of the floor at its end, and that point."""
    turns, points = list(meeting.interventions.values()), list(meeting.points.values())
    speakers = list(meeting.speakers)
    turn = Intervention(
        id=InterventionId(new_id()),
        place=len(turns) + 1.0,
        at="2026-03-19T12:00:00+01:00",
        speaker=draw(st.sampled_from(speakers)),
        role=Role.PARTICIPANT,
        item=draw(st.sampled_from(list(meeting.agenda))),
    )
    point = Point(
        id=PointId(new_id()),
        intervention=turn.id,
        place=len(points) + 1.0,
        number=len(points) + 1,
        act=draw(st.sampled_from(acts)),
        text=draw(st.sampled_from(("the role of tides", "that tides turn", "States to wait", "whether tides turn"))),
        theme=draw(st.sampled_from(("", "training", "data", "sea"))),
    )
    more = replace(
        meeting,
        interventions={**meeting.interventions, turn.id: turn},
        points={**meeting.points, point.id: point},
    )
    return more, point


def _by_key(meeting: MeetingSnapshot) -> dict[str, Paragraph]:
    return {one.key: one for section in assemble(meeting).sections for one in section.paragraphs}


def _words(*told: Sentence) -> list[str]:
    return [sentence.text for sentence in told]


@MANY
@given(_any(quantifiers=WITHOUT_MOST), st.data())
def test_a_new_point_changes_its_own_paragraph_from_its_place_on(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    more, point = data.draw(_with_a_new_point(meeting, tuple(Act)))
    before, after = _by_key(meeting), _by_key(more)
    openings = {one.plan.key: one.plan.opening for one in chosen_in(meeting)}
    openings_after = {one.plan.key: one.plan.opening for one in chosen_in(more)}
    for key, paragraph in before.items():
        now = after[key]
        own = next((place for place, one in enumerate(now.sentences) if point.id in one.points), None)
        if own is not None:
            assert _words(*now.sentences[:own]) == _words(*paragraph.sentences[:own])
            continue
        # The paragraph that opens the floor says so; what stood there first stands behind a new theme that comes first.
        moved = openings.get(key) != openings_after.get(key)
        assert _words(*now.sentences[moved:]) == _words(*paragraph.sentences[moved:])
        assert _words(*now.items) == _words(*paragraph.items)
        assert not moved or Opening.FIRST_OF_THE_FLOOR in (openings[key], openings_after[key])


def _standing(meeting: MeetingSnapshot) -> dict[PointId, set[str]]:
    """Of each point, which of the words that were set by hand stand in its sentence."""
    document = assemble(meeting)
    found: dict[PointId, set[str]] = {}
    for point, (_, sentence) in document.place_of.items():
        wording = meeting.points[point].wording
        typed = meeting.points[point].text.strip(" .")[1:] if wording.as_typed else None
        words = (wording.verb, wording.lead, wording.adverb, wording.attribution, typed)
        found[point] = {one for one in words if one and one[1:] in sentence.text}
    return found


@MANY
@given(_any(), st.data())
def test_what_is_set_by_hand_stands_whatever_is_added(meeting: MeetingSnapshot, data: st.DataObject) -> None:
    more, _ = data.draw(_with_a_new_point(meeting, tuple(Act)))
    after = _standing(more)
    for point, words in _standing(meeting).items():
        assert words <= after[point]


# --- Any text ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["en", "fr"])
@settings(max_examples=100, deadline=None)
@given(
    st.lists(st.tuples(st.sampled_from(Act), st.text(max_size=80) | st.sampled_from(AWKWARD)), min_size=1, max_size=4),
    st.sampled_from(Attribution),
    st.sampled_from(IndirectSpeech),
    st.sampled_from(Role),
    st.sampled_from((None, *Voice)),
)
def test_no_text_is_too_odd(
    language: str,
    said: list[tuple[Act, str]],
    attribution: Attribution,
    indirect_speech: IndirectSpeech,
    role: Role,
    voice: Voice | None,
) -> None:
    dialogue = Dialogue(attribution=attribution, indirect_speech=indirect_speech)
    dialogue.spoken(language)
    wording: dict[str, Any] = {"voice": voice}
    for number, (act, text) in enumerate(said):
        dialogue.point("AB"[number // 2], text, act, theme="sea", role=role, **wording)
    document = assemble(dialogue.meeting)
    placed = set(document.place_of) | {one.point for one in document.left_out}
    assert placed == set(dialogue.meeting.points)
