"""How each claim of a paragraph is worded: frame, verb, adverb, connector, and whether it joins the sentence before.

What the rapporteur set by hand stands. The rest is chosen claim by claim, from the claim itself and from what the
paragraph has said before it, never from what comes after: so a new point changes the sentences from its own place on
and no others. Rules, from the genre of Chairs' summaries:

- No two neighbouring sentences have the same frame and the same verb; where an act has but one verb, "also" stands.
- The passive only where a noun phrase bears it: every third sentence of different speakers; without agent for a named
  actor of whom the sentence before was.
- Two points of the same speakers become one sentence where the first is short.
- A connector never opens a paragraph, but for procedure and the start of the floor; none stands twice in a paragraph.
"""

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from operator import attrgetter

from rapporteur.language.forms import Complement, Subject, Verb
from rapporteur.model.entities import AS_THE_PROGRAM_CHOOSES
from rapporteur.model.vocabulary import Act, IndirectSpeech, Role, Voice
from rapporteur.summary.attribution import (
    Cited,
    Manner,
    is_same_as_before,
    subject_of,
    unborne,
)
from rapporteur.summary.claims import Claim
from rapporteur.summary.plan import Opening, ParagraphPlan, is_joined

NO_PASSIVE = "The passive was set by hand, and only a noun phrase behind a fitting verb can bear it."
BY_HAND = attrgetter("verb", "voice", "adverb", "lead", "attribution", "agent", "join", "intro")

# Acts whose verbs say the same with the same force, and how often each of them comes first: by the number of the
# point, which no correction changes. Elsewhere another verb would be another strength ("invited", "urged").
OF_EQUAL_FORCE = frozenset((Act.EMPHASIZE, Act.RECOGNIZE))
COMES_FIRST = (0, 0, 1, 0, 2, 0, 1, 3)

# What does not go into the sentence that introduces a panellist: a story, an account, a courtesy, a question.
NOT_IN_THE_INTRODUCTION = frozenset(
    (Act.SHARE, Act.INFORM, Act.REMARKS, Act.THANK, Act.OFFER, Act.ASK, Act.NARRATE, Act.RECOMMEND, Act.OPEN_FLOOR)
)
# What stands in a sentence of its own, though the same people go on.
NEVER_COORDINATED = frozenset((Act.THANK, Act.REMARKS, Act.OPEN_FLOOR, Act.NARRATE, Act.RECOMMEND, Act.ASK))
# "… was referred to by one speaker" is said, and seldom written.
TURNS_ONLY_BY_HAND = frozenset((Act.REFER,))
SHORT = 14  # words: a point that leaves room for a second one in its sentence
LONG = 45  # words: two points that together are too much for one sentence

OF_ONE_MIND = frozenset((Act.SUPPORT, Act.APPRECIATE, Act.EXPECT, Act.RECOGNIZE))
OF_ANOTHER_MIND = frozenset((Act.RESERVE,))


class Frame(Enum):
    """How a sentence is built."""

    NONE = auto()
    ACTIVE = auto()
    PASSIVE = auto()
    AGENTLESS = auto()
    INTRODUCED = auto()
    KEPT = auto()


@dataclass(frozen=True, slots=True)
class Told:
    """What a paragraph has said so far. `run` counts the sentences in a row that are about the same people.

    `predicates` are those of the last sentence, of which it has several where a point was joined to it.
    """

    cited: Cited = field(default_factory=Cited)
    last: Claim | None = None
    text: str = ""
    predicates: tuple[str, ...] = ()
    adverb: str = ""
    frame: Frame = Frame.NONE
    leads: tuple[str, ...] = ()
    sentences: int = 0
    run: int = 0
    coordinated: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """How a claim is worded. `joined` where it goes on in the sentence before, behind a comma
    where `comma` says so; None leaves that to the language.
    """

    complement: Complement
    verb: Verb
    frame: Frame = Frame.ACTIVE
    subject: Subject = field(default_factory=lambda: Subject(""))
    adverb: str = ""
    lead: str = ""
    joined: bool = False
    comma: bool | None = None
    notices: tuple[str, ...] = ()


def complement_of(claim: Claim, manner: Manner) -> Complement:
    """The words of a claim behind their verb. A verb set by hand takes them as they are."""
    return manner.language.complement(
        claim.words.act,
        claim.words.text,
        as_typed=bool(claim.words.wording.as_typed) or claim.wording.verb is not None,
        backshift=manner.style.indirect_speech is IndirectSpeech.BACKSHIFT and not claim.words.wording.as_typed,
    )


def choose(claim: Claim, told: Told, plan: ParagraphPlan, manner: Manner) -> Choice:
    """How to word a claim behind what was told."""
    complement = complement_of(claim, manner)
    if _goes_on(claim, complement, told):
        return _joined(claim, complement, told, manner)
    subject, notices = _subject(claim, told, plan, manner)
    frame = _frame(claim, complement, told, plan, manner)
    if claim.wording.voice is Voice.PASSIVE and frame is Frame.ACTIVE:
        notices = (*notices, NO_PASSIVE)
    verb = _verb(claim, complement, frame, told, plan, manner)
    lead = _lead(claim, complement, frame, told, plan, manner)
    adverb = _adverb(claim, manner.language.predicate(verb, complement), frame, lead, told, manner)
    problem = (complement.problem,) if complement.problem else ()
    return Choice(complement, verb, frame, subject, adverb, lead, notices=(*notices, *problem))


def introduces(claim: Claim) -> bool:
    """Whether a claim stands in the sentence that introduces its panellist: by hand, or where it says something."""
    if claim.words.act is Act.NARRATE:
        return False
    return claim.wording.join == "who" or (_is_free(claim) and claim.words.act not in NOT_IN_THE_INTRODUCTION)


def told_after(told: Told, claim: Claim, choice: Choice, manner: Manner) -> Told:
    """What the paragraph has said after a claim."""
    predicate = manner.language.predicate(choice.verb, choice.complement)
    same = is_same_as_before(claim, told.cited)
    return Told(
        cited=told.cited.then(claim),
        last=claim,
        text=choice.complement.text,
        predicates=(*told.predicates, predicate) if choice.joined else (predicate,),
        adverb=told.adverb if choice.joined else choice.adverb,
        frame=told.frame if choice.joined else choice.frame,
        leads=(*told.leads, choice.lead) if choice.lead else told.leads,
        sentences=told.sentences + (not choice.joined),
        run=told.run + (not choice.joined) if same else 1,
        coordinated=choice.joined,
    )


def told_after_introduction(told: Told) -> Told:
    """What the paragraph has said after a panellist was introduced without a word of theirs."""
    return replace(told, frame=Frame.INTRODUCED, sentences=told.sentences + 1)


def _is_free(claim: Claim) -> bool:
    """Whether nothing about the sentence was set by hand."""
    wording = claim.wording
    return wording is AS_THE_PROGRAM_CHOOSES or not any(one is not None for one in BY_HAND(wording))


# Joined to the sentence before


def _goes_on(claim: Claim, complement: Complement, told: Told) -> bool:
    """Whether a claim goes on in the sentence before, by hand or because both are short and of the same people."""
    before = told.last
    if before is None or told.frame in (Frame.NONE, Frame.KEPT):
        return False
    if claim.wording.join in ("and", ", and"):
        return is_joined(before, claim)
    return (
        told.frame is Frame.ACTIVE
        and not told.coordinated
        and _is_free(claim)
        and _is_free(before)
        and is_same_as_before(claim, told.cited)
        and before.role is claim.role
        and not NEVER_COORDINATED & {before.words.act, claim.words.act}
        and before.words.act is not claim.words.act
        and _words(told.text) <= SHORT
        and _words(told.text) + _words(complement.text) <= LONG
    )


def _joined(claim: Claim, complement: Complement, told: Told, manner: Manner) -> Choice:
    verb = _chosen(claim, complement, manner.language.verbs(claim.words.act, complement), told, manner)
    comma = claim.wording.join == ", and" if claim.wording.join else None
    subject = Subject("", plural=claim.count > 1 or (claim.actor.number or 1) > 1)
    problem = (complement.problem,) if complement.problem else ()
    return Choice(
        complement,
        verb,
        subject=subject,
        adverb=claim.wording.adverb or "",
        joined=True,
        comma=comma,
        notices=problem,
    )


def _words(text: str) -> int:
    return text.count(" ") + 1


# Who, and in which frame


def _subject(claim: Claim, told: Told, plan: ParagraphPlan, manner: Manner) -> tuple[Subject, tuple[str, ...]]:
    """Who said it, with a notice where a phrase set by hand is not borne by the count."""
    by_hand = claim.wording.attribution
    if by_hand is not None:
        doubt = unborne(by_hand, claim, told.cited, manner, plan.voices) if claim.from_the_floor else None
        return Subject(by_hand, manner.language.is_plural(by_hand)), (doubt,) if doubt else ()
    if _is_panellist_again(claim, told):
        again = manner.language.the_panellist_again(manner.style.panellist, claim.actor.pronoun)
        return Subject(again, (claim.actor.number or 1) > 1), ()
    return subject_of(claim, told.cited, plan, manner), ()


def _is_panellist_again(claim: Claim, told: Told) -> bool:
    """Whether the sentence before begins with the same panellist."""
    again = is_same_as_before(claim, told.cited) and told.frame is Frame.ACTIVE
    return again and claim.role is Role.PANELLIST


def _frame(claim: Claim, complement: Complement, told: Told, plan: ParagraphPlan, manner: Manner) -> Frame:
    language, act, wording = manner.language, claim.words.act, claim.wording
    if wording.voice is Voice.PASSIVE:
        by_hand = Verb(wording.verb, by_hand=True) if wording.verb else None
        if not language.takes_passive(act, complement, by_hand):
            return Frame.ACTIVE
        return Frame.AGENTLESS if wording.agent is False or act is Act.OPEN_FLOOR else Frame.PASSIVE
    if not _is_free(claim) or not language.takes_passive(act, complement):
        return Frame.ACTIVE
    if act is Act.OPEN_FLOOR:
        presented = plan.opening is Opening.FLOOR_AFTER_PANEL
        return Frame.AGENTLESS if presented and not language.addresses_somebody(complement) else Frame.ACTIVE
    if act in TURNS_ONLY_BY_HAND or not language.bears_passive(complement):
        return Frame.ACTIVE
    return _frame_for_variety(claim, told)


def _frame_for_variety(claim: Claim, told: Told) -> Frame:
    """The passive in its turn: see the rules above."""
    if is_same_as_before(claim, told.cited):
        behind_who = told.frame is Frame.INTRODUCED
        goes_on = told.frame is Frame.ACTIVE and told.run >= 2
        return Frame.AGENTLESS if not claim.from_the_floor and (behind_who or goes_on) else Frame.ACTIVE
    every_third = told.sentences % 3 == 2 and told.frame is Frame.ACTIVE
    return Frame.PASSIVE if claim.from_the_floor and every_third else Frame.ACTIVE


# By which verb, with which connector and adverb


def _verb(claim: Claim, complement: Complement, frame: Frame, told: Told, plan: ParagraphPlan, manner: Manner) -> Verb:
    language, act = manner.language, claim.words.act
    if act is Act.REMARKS and claim.wording.verb is None:
        opening = language.remarks(plan.heading, complement)
        if opening:
            return opening
    fitting = language.verbs(act, complement)
    if frame in (Frame.PASSIVE, Frame.AGENTLESS):
        fitting = tuple(verb for verb in fitting if verb.passive) or fitting
    return _chosen(claim, complement, fitting, told, manner)


def _chosen(claim: Claim, complement: Complement, fitting: tuple[Verb, ...], told: Told, manner: Manner) -> Verb:
    """The verb set by hand, or the first in the turn of this point that is not the one of the sentence before."""
    if claim.wording.verb is not None:
        return Verb(claim.wording.verb, by_hand=True)
    if claim.words.act in OF_EQUAL_FORCE:
        first = COMES_FIRST[claim.words.number % len(COMES_FIRST)] % len(fitting)
        fitting = (*fitting[first:], *fitting[:first])
    predicate = manner.language.predicate
    return next((verb for verb in fitting if predicate(verb, complement) not in told.predicates), fitting[0])


def _lead(claim: Claim, complement: Complement, frame: Frame, told: Told, plan: ParagraphPlan, manner: Manner) -> str:
    """The connector set by hand, or the one that fits here and has not stood in the paragraph yet."""
    if claim.wording.lead is not None:
        return claim.wording.lead
    if not _is_free(claim):
        return ""
    if told.sentences == 0:
        return _opening(claim, complement, plan, manner)
    if frame is Frame.AGENTLESS:  # "also" ties it to the sentence before
        return ""
    lead = _connector(claim, complement, told, manner)
    return "" if lead in told.leads else lead


def _opening(claim: Claim, complement: Complement, plan: ParagraphPlan, manner: Manner) -> str:
    """What of the proceedings opens a paragraph."""
    connectors = manner.language.connectors
    several = len(plan.panel) > 1
    asks = claim.words.act is Act.ASK
    if plan.opening is Opening.FLOOR_AFTER_PANEL:
        if manner.language.addresses_somebody(complement):
            return connectors.procedure
        after = connectors.after_presentations if several else connectors.after_the_presentation_of
        return after.replace("{panellist}", manner.style.panellist)
    if plan.opening is Opening.FIRST_OF_THE_FLOOR:
        after = connectors.after_presentations if several else connectors.after_presentation
        return after if asks else connectors.discussion
    if plan.opening is Opening.SECRETARIAT:
        return connectors.under_item.replace("{item}", plan.item_number)
    return ""


def _connector(claim: Claim, complement: Complement, told: Told, manner: Manner) -> str:
    connectors, before = manner.language.connectors, told.last
    if is_same_as_before(claim, told.cited):
        return connectors.same if told.sentences == 2 else ""
    if not claim.from_the_floor or before is None:
        return ""
    if claim.words.act in OF_ANOTHER_MIND and before.words.act in OF_ONE_MIND:
        return connectors.contrast
    if told.sentences == 2:
        return connectors.others
    return connectors.regard if told.sentences == 1 and manner.language.takes_up(complement.text, told.text) else ""


def _adverb(claim: Claim, predicate: str, frame: Frame, lead: str, told: Told, manner: Manner) -> str:
    """The adverb set by hand, or "also": where the same people go on without a lead, though not in two sentences in a
    row, and always with the only verb there is and where nothing else says who it is.
    """
    wording, also = claim.wording, manner.language.connectors.also
    if wording.adverb is not None:
        return wording.adverb
    if wording.attribution is not None or lead:
        return ""
    repeats = wording.verb is None and predicate in told.predicates
    if claim.words.act is Act.OPEN_FLOOR:
        return also if repeats else ""
    goes_on = is_same_as_before(claim, told.cited) and (told.adverb != also or frame is Frame.AGENTLESS)
    return also if repeats or goes_on else ""
