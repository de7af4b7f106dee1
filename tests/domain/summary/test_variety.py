"""What holds for the words of every draft that the program words: who, by which verb, with which connector.

The sentences are read from the paper, as a reader has them; how each was chosen is the matter of test_rules.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.language.english.pack import CONNECTORS
from rapporteur.language.english.people import claimed, further
from rapporteur.language.english.verbs import VERBS
from rapporteur.model.entities import DEFAULT_SCALE, Point
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Role
from rapporteur.summary.assembler import assemble
from rapporteur.summary.blocks import Paragraph, Sentence
from rapporteur.summary.claims import first_wording, voices_of
from tests.helpers.meetings import TEXTS, Dialogue

MANY = settings(max_examples=100)


@st.composite
def debates(draw: st.DrawFn) -> MeetingSnapshot:
    """Ordinary points on one theme, by a panellist, the chair and a few from the floor who often go on."""
    dialogue = Dialogue("Opening")
    for who, role, act, text in draw(st.lists(ORDINARY, min_size=2, max_size=10)):
        counts_as = draw(st.sampled_from((None, None, None, None, 2, 7)))
        if counts_as and role is Role.PARTICIPANT:
            dialogue.turn(who[0], group="the Group of Lakes", counts_as=counts_as)
        dialogue.points(*who, text=text, act=act, theme="sea", role=role)
    return dialogue.meeting


ORDINARY = st.one_of(
    st.tuples(
        st.sampled_from(("A", "A", "B", "C", "AB", "ABC", "CDEFG", "EFGHIJKLMNO")),
        st.just(Role.PARTICIPANT),
        st.sampled_from([act for act in Act if act is not Act.OPEN_FLOOR]),
        st.sampled_from(TEXTS[:10]),
    ),
    st.tuples(
        st.just("P"),
        st.sampled_from((Role.CHAIR, Role.SECRETARIAT, Role.PANELLIST)),
        st.sampled_from(Act),
        st.sampled_from(TEXTS[:10]),
    ),
)

OPENINGS = (
    CONNECTORS.procedure,
    CONNECTORS.after_presentation,
    CONNECTORS.after_presentations,
    "Following the panellist's presentation",
    CONNECTORS.discussion,
    "Under agenda item",
)
INSIDE = (CONNECTORS.others, CONNECTORS.same, CONNECTORS.contrast, CONNECTORS.regard)
LEAD = re.compile(rf"(?P<lead>{'|'.join((*OPENINGS, *INSIDE))})(?: \d+)?, ")

MAJORITY = "most speakers"
PHRASES = sorted(
    {
        *(words for step in DEFAULT_SCALE for words in (step.phrase, step.again, further(step)) if words),
        "the speaker",
        "the same speakers",
        "participants",
    },
    key=len,
    reverse=True,
)
WHO = "|".join(PHRASES)


@dataclass(frozen=True, slots=True)
class Read:
    """A sentence from the floor as it was read: connector, the phrase for the speakers, frame, adverb and verb."""

    sentence: Sentence
    point: Point
    lead: str
    phrase: str
    frame: str
    adverb: str
    verb: str


def _read(sentence: Sentence, point: Point) -> Read:
    """A sentence, read; of one with several points the first verb counts."""
    lead = LEAD.match(sentence.text)
    body = sentence.text[lead.end() :] if lead else sentence.text
    verbs = "|".join(sorted({re.escape(verb.words) for verb in VERBS[point.act]}, key=len, reverse=True))
    if point.act is Act.REMARKS:
        verbs = rf"delivered \w+ remarks|{verbs}"
    active = re.match(rf"(?P<who>{WHO}) (?P<adverb>also )?(?P<verb>{verbs})\b", body, re.IGNORECASE)
    passive = re.search(rf"(?:was|were) (?P<adverb>also )?(?P<verb>{verbs}) by (?P<who>{WHO})\.", body)
    found = active or passive
    assert found, sentence.text
    return Read(
        sentence,
        point,
        lead["lead"] if lead else "",
        found["who"].lower(),
        "active" if active else "passive",
        found["adverb"] or "",
        found["verb"],
    )


def _paragraphs(meeting: MeetingSnapshot) -> Iterator[Paragraph]:
    for section in assemble(meeting).sections:
        yield from (paragraph for paragraph in section.paragraphs if not paragraph.key.startswith("introduction/"))


def _from_the_floor(meeting: MeetingSnapshot, sentence: Sentence) -> Point | None:
    """The first point of a sentence that the program worded for the floor, in its first wording."""
    if not sentence.points:
        return None
    point = meeting.points[sentence.points[0]]
    first, _ = first_wording(meeting, point)
    on_floor = meeting.interventions[point.intervention].role is Role.PARTICIPANT
    return first if on_floor and first.act not in (Act.NARRATE, Act.OPEN_FLOOR) else None


def _is_kept(meeting: MeetingSnapshot, sentence: Sentence) -> bool:
    """Whether a sentence stands as it was recorded, and so cites nobody that we know of."""
    return any(first_wording(meeting, meeting.points[point])[0].act is Act.NARRATE for point in sentence.points)


def _people(meeting: MeetingSnapshot, sentence: Sentence) -> frozenset[SpeakerId]:
    return frozenset(meeting.speaker_of(meeting.points[point]).id for point in sentence.points)


@MANY
@given(debates())
def test_every_count_printed_is_borne_by_the_distinct_speakers(meeting: MeetingSnapshot) -> None:
    for paragraph in _paragraphs(meeting):
        before: Sentence | None = None
        singly: frozenset[SpeakerId] = frozenset()
        for sentence in paragraph.sentences:
            people, point = _people(meeting, sentence), _from_the_floor(meeting, sentence)
            if point:
                read = _read(sentence, point)
                _check_who(meeting, read, before, singly)
                singly |= people if sentence.speakers == 1 else frozenset()
            before = None if _is_kept(meeting, sentence) else sentence


def _check_who(meeting: MeetingSnapshot, read: Read, before: Sentence | None, singly: frozenset[SpeakerId]) -> None:
    sentence, people = read.sentence, _people(meeting, read.sentence)
    if read.phrase == "participants":
        assert read.point.act is Act.ASK
        assert sentence.speakers >= 3
        return
    item = meeting.item_of(meeting.points[sentence.points[0]])
    own = [point for point in meeting.points.values() if meeting.item_of(point) == item]
    said = claimed(read.phrase, DEFAULT_SCALE, voices_of(meeting, item, own))
    assert said.least <= (len(people) if read.phrase == MAJORITY else sentence.speakers) <= said.most
    cited = _people(meeting, before) if before else frozenset()
    if read.phrase == "the same speakers":
        assert sentence.speakers > 1
    if said.same:
        assert people == cited
    if said.other:
        assert not people & cited
        assert not (sentence.speakers == 1 and people & singly)


@MANY
@given(debates())
def test_no_two_sentences_in_a_row_have_the_same_frame_and_verb_but_where_there_is_no_other(
    meeting: MeetingSnapshot,
) -> None:
    for paragraph in _paragraphs(meeting):
        told = [
            (sentence, _read(sentence, point) if (point := _from_the_floor(meeting, sentence)) else None)
            for sentence in paragraph.sentences
        ]
        for (_, one), (_, other) in pairwise(told):
            if one and other and (one.frame, one.verb) == (other.frame, other.verb):
                assert other.adverb or other.lead, other.sentence.text
                assert other.point.act not in (Act.EMPHASIZE, Act.RECOGNIZE), other.sentence.text


@MANY
@given(debates())
def test_no_connector_stands_twice_in_a_paragraph_and_none_opens_one_but_those_of_the_proceedings(
    meeting: MeetingSnapshot,
) -> None:
    for paragraph in _paragraphs(meeting):
        leads = [match["lead"] for sentence in paragraph.sentences if (match := LEAD.match(sentence.text))]
        assert len(set(leads)) == len(leads)
        first = LEAD.match(paragraph.sentences[0].text)
        assert first is None or first["lead"] in OPENINGS
        assert not set(leads[1:] if first else leads) & set(OPENINGS)


@MANY
@given(debates())
def test_also_stands_in_no_sentence_beside_a_connector(meeting: MeetingSnapshot) -> None:
    for paragraph in _paragraphs(meeting):
        for sentence in paragraph.sentences:
            lead, point = LEAD.match(sentence.text), _from_the_floor(meeting, sentence)
            if lead and point:
                assert not _read(sentence, point).adverb
