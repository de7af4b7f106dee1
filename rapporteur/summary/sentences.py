"""From the plan of a paragraph to its sentences, each with the points behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from rapporteur.language.english import reporting as english
from rapporteur.language.text import opening
from rapporteur.model.entities import Style
from rapporteur.model.ids import SpeakerId
from rapporteur.model.vocabulary import Act, RecommendationList, Voice
from rapporteur.summary.attribution import (
    Cited,
    Nouns,
    designation_of,
    floor_phrase,
    introduced,
    is_same_as_before,
    unborne,
)
from rapporteur.summary.blocks import Paragraph, Sentence
from rapporteur.summary.claims import Claim
from rapporteur.summary.inline import inline
from rapporteur.summary.plan import Kind, ParagraphPlan, is_joined

ADVERB_OF_REPETITION = "also"
LEAD_OF_OTHERS = "Moreover"
LEAD_OF_THE_SAME = "Furthermore"
NO_PASSIVE = "The passive was set by hand, and only a noun phrase behind a fitting verb can bear it."


@dataclass(frozen=True, slots=True)
class Manner:
    """What of the meeting bears on the wording of every paragraph; equal manners word equal plans alike."""

    style: Style
    nouns: Nouns = field(default_factory=dict)
    footnotes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Draft:
    """A sentence while it is made: its words without the full stop, and what it stands on."""

    body: str
    claims: tuple[Claim, ...]
    lead: str = ""
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class _Teller:
    """Tells one paragraph and remembers what it said last, so that nothing is said twice in the same way."""

    plan: ParagraphPlan
    manner: Manner
    cited: Cited = field(default_factory=Cited)
    act: Act | None = None
    verb: str = ""
    leads: tuple[str, ...] = ()
    drafts: list[_Draft] = field(default_factory=list)

    def tell(self, claim: Claim) -> None:
        """Say one claim: in the sentence before where it is joined to that, else in a sentence of its own."""
        if self.drafts and self.drafts[-1].claims and is_joined(self.drafts[-1].claims[-1], claim):
            self._go_on(claim)
        elif claim.words.act is Act.NARRATE:
            body = english.complement(Act.NARRATE, claim.words.text)
            self._say(_Draft(body, (claim,), claim.wording.lead or ""), claim, "")
        else:
            self._report(claim)

    def introduce(self, claims: Sequence[Claim], actor: str, *, again: bool) -> Sequence[Claim]:
        """Introduce a panellist; gives back the claims that the introduction has not told yet."""
        body = english.facilitation(self.plan.item_number, actor, again=again)
        if claims and claims[0].wording.join == "who" and claims[0].words.act is not Act.NARRATE:
            told, claims = claims[0], claims[1:]
            verb = self._verb(told)
            self._say(
                _Draft(f"{body}, {self._predicate(told, 'who', verb, self._adverb(told, verb, ''))}", (told,)),
                told,
                verb,
            )
        else:
            self.drafts.append(_Draft(body, ()))
        return claims

    def _report(self, claim: Claim) -> None:
        subject, notices = self._subject(claim)
        lead = self._lead(claim)
        passive = claim.wording.voice is Voice.PASSIVE
        if passive and not self._turns_round(claim):
            passive, notices = False, (*notices, NO_PASSIVE)
        verb = self._verb(claim, passive=passive)
        frame = self._passive if passive else self._predicate
        body = frame(claim, subject, verb, self._adverb(claim, verb, lead))
        self._say(_Draft(body, (claim,), lead, notices), claim, verb)

    def _turns_round(self, claim: Claim) -> bool:
        act, text = claim.words.act, claim.words.text
        return act is Act.OPEN_FLOOR or english.takes_passive(act, text, by_hand=bool(claim.wording.verb))

    def _passive(self, claim: Claim, subject: str, verb: str, adverb: str) -> str:
        text = english.complement(claim.words.act, claim.words.text)
        if claim.words.act is Act.OPEN_FLOOR:
            return english.floor_opened(text)
        agent = "" if claim.wording.agent is False else subject
        return english.passive(verb, text, agent=agent, adverb=adverb)

    def _go_on(self, claim: Claim) -> None:
        """Join the claim to the sentence before, which has the same speakers."""
        before = self.drafts.pop()
        link = ", and" if claim.wording.join == ", and" else " and"
        verb = self._verb(claim)
        text = english.complement(claim.words.act, claim.words.text)
        body = f"{before.body}{link} {english.active('', verb, text, adverb=claim.wording.adverb or '')}"
        self._say(replace(before, body=body, claims=(*before.claims, claim)), claim, verb)

    def _say(self, draft: _Draft, claim: Claim, verb: str) -> None:
        self.drafts.append(draft)
        self.cited = self.cited.then(claim)
        self.act, self.verb = claim.words.act, verb
        self.leads = (*self.leads, draft.lead) if draft.lead else self.leads

    def _predicate(self, claim: Claim, subject: str, verb: str, adverb: str) -> str:
        text = english.complement(claim.words.act, claim.words.text)
        return english.active(subject, verb, text, adverb=adverb)

    def _verb(self, claim: Claim, *, passive: bool = False) -> str:
        chosen = claim.wording.verb
        return chosen or english.verb_for(claim.words.act, claim.words.text, avoid=self.verb, passive=passive)

    def _adverb(self, claim: Claim, verb: str, lead: str) -> str:
        """The adverb set by hand, or "also" where without a lead the same people go on, or the only verb there is."""
        wording = claim.wording
        if wording.adverb is not None:
            return wording.adverb
        if lead or wording.attribution is not None:
            return ""
        repeats = wording.verb is None and (self.act, self.verb) == (claim.words.act, verb)
        return ADVERB_OF_REPETITION if repeats or is_same_as_before(claim, self.cited) else ""

    def _lead(self, claim: Claim) -> str:
        """The connector set by hand, or one for the whole paragraph, before its third sentence."""
        wording = claim.wording
        if wording.lead is not None:
            return wording.lead
        free = wording.adverb is None and wording.attribution is None and wording.verb is None
        if not free or self.leads or len(self.drafts) != 2:
            return ""
        if is_same_as_before(claim, self.cited):
            return LEAD_OF_THE_SAME
        return LEAD_OF_OTHERS if claim.from_the_floor else ""

    def _subject(self, claim: Claim) -> tuple[str, tuple[str, ...]]:
        """Who said it, with a notice where a phrase set by hand is not borne by the count."""
        by_hand = claim.wording.attribution
        style = self.manner.style
        if by_hand is not None:
            doubt = (
                unborne(by_hand, claim, self.cited, style.quantifiers, self.plan.voices)
                if claim.from_the_floor
                else None
            )
            return by_hand, (doubt,) if doubt else ()
        if claim.from_the_floor:
            return floor_phrase(claim, self.cited, style, self.manner.nouns, self.plan.voices), ()
        if self.plan.kind is Kind.PRESENTATION:
            return f"the {style.panellist}", ()
        return designation_of(claim.actor, claim.role, style, self.plan.panel), ()


def write_paragraph(plan: ParagraphPlan, manner: Manner) -> Paragraph:
    """The paragraph of a plan."""
    return _WRITERS[plan.kind](plan, manner)


def _write_theme(plan: ParagraphPlan, manner: Manner) -> Paragraph:
    teller = _Teller(plan, manner)
    for claim in plan.claims:
        teller.tell(claim)
    return _paragraph(plan, teller)


def _write_presentation(plan: ParagraphPlan, manner: Manner) -> Paragraph:
    teller = _Teller(plan, manner)
    speaker = plan.presenter or plan.panel[0]
    rest = teller.introduce(plan.claims, introduced(speaker, manner.style), again=plan.panel[0].id != speaker.id)
    for claim in rest:
        teller.tell(claim)
    return _paragraph(plan, teller)


def _write_recommendations(plan: ParagraphPlan, manner: Manner) -> Paragraph:
    """The list of a panellist's recommendations; a single one is a sentence like any other."""
    if len(plan.claims) == 1 and plan.claims[0].wording.intro is None:
        return _write_theme(plan, manner)
    first = plan.claims[0]
    actor = designation_of(first.actor, first.role, manner.style, plan.panel)
    intro = english.recommendations_intro(len(plan.claims), first.wording.intro)
    head = Sentence(inline(f"{opening(actor)} {intro}:", manner.footnotes))
    if manner.style.recommendations is RecommendationList.RUN_IN:
        return Paragraph(plan.key, (head, *_entries(plan.claims, manner, "{number}) {text}")))
    return Paragraph(plan.key, (head,), _entries(plan.claims, manner, "{text}"))


def _entries(claims: Sequence[Claim], manner: Manner, form: str) -> tuple[Sentence, ...]:
    """The entries of a list: each ends with a semicolon, the last with a full stop."""
    ends = [";"] * (len(claims) - 1) + ["."]
    return tuple(
        Sentence(
            (
                *inline(
                    form.format(number=number, text=opening(english.recommendation(claim.words.text))), manner.footnotes
                ),
                end,
            ),
            claim.points,
            len(claim.speakers),
        )
        for (number, claim), end in zip(enumerate(claims, start=1), ends, strict=True)
    )


def _paragraph(plan: ParagraphPlan, teller: _Teller) -> Paragraph:
    return Paragraph(plan.key, tuple(_finished(draft, teller.manner) for draft in teller.drafts))


def _finished(draft: _Draft, manner: Manner) -> Sentence:
    text = english.sentence(draft.body, draft.lead)
    points = tuple(point for claim in draft.claims for point in claim.points)
    speakers = frozenset[SpeakerId]().union(*(claim.people for claim in draft.claims))
    return Sentence(inline(text, manner.footnotes), points, len(speakers), draft.notices)


_WRITERS: dict[Kind, Callable[[ParagraphPlan, Manner], Paragraph]] = {
    Kind.PRESENTATION: _write_presentation,
    Kind.RECOMMENDATIONS: _write_recommendations,
    Kind.THEME: _write_theme,
}
