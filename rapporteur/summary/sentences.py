"""From the plan of a paragraph to its sentences, each with the points behind it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

from rapporteur.language.forms import Subject, Verb
from rapporteur.language.text import opening
from rapporteur.model.ids import SpeakerId
from rapporteur.model.vocabulary import Act, RecommendationList
from rapporteur.summary.attribution import Manner, designation_of, introduced
from rapporteur.summary.blocks import Paragraph, Sentence
from rapporteur.summary.claims import Claim
from rapporteur.summary.inline import inline
from rapporteur.summary.plan import Kind, ParagraphPlan
from rapporteur.summary.wording import (
    Choice,
    Frame,
    Told,
    choose,
    complement_of,
    introduces,
    told_after,
    told_after_introduction,
)


@dataclass(frozen=True, slots=True)
class _Draft:
    """A sentence while it is made: its words without lead, capital and stop, and what it stands on."""

    body: str
    claims: tuple[Claim, ...] = ()
    lead: str = ""
    notices: tuple[str, ...] = ()


@dataclass(slots=True)
class _Teller:
    """Tells one paragraph, claim by claim."""

    plan: ParagraphPlan
    manner: Manner
    told: Told = field(default_factory=Told)
    drafts: list[_Draft] = field(default_factory=list)

    def tell(self, claim: Claim) -> None:
        """Say one claim: in the sentence before where it goes on there, else in a sentence of its own."""
        if claim.words.act is Act.NARRATE:
            self._keep(claim)
            return
        choice = choose(claim, self.told, self.plan, self.manner)
        draft = self._joined(claim, choice) if choice.joined else self._reported(claim, choice)
        self._say(draft, claim, choice)

    def introduce(self, claims: Sequence[Claim], actor: Subject, *, again: bool) -> Sequence[Claim]:
        """Introduce a panellist; gives back the claims that the introduction has not told yet."""
        language = self.manner.language
        body = language.facilitation(self.plan.item_number, actor, again=again)
        if not claims or not introduces(claims[0]):
            self.drafts.append(_Draft(body))
            self.told = told_after_introduction(self.told)
            return claims
        first = claims[0]
        choice = replace(choose(first, self.told, self.plan, self.manner), frame=Frame.INTRODUCED, lead="")
        body = language.who(body, choice.verb, choice.complement, choice.adverb)
        self._say(_Draft(body, (first,), notices=choice.notices), first, choice)
        return claims[1:]

    def _reported(self, claim: Claim, choice: Choice) -> _Draft:
        return _Draft(self._body(claim, choice), (claim,), choice.lead, choice.notices)

    def _body(self, claim: Claim, choice: Choice) -> str:
        language, complement, verb = self.manner.language, choice.complement, choice.verb
        if choice.frame is Frame.ACTIVE:
            return language.active(choice.subject, verb, complement, choice.adverb)
        if claim.words.act is Act.OPEN_FLOOR:
            return language.floor_opened(complement)
        agent = choice.subject if choice.frame is Frame.PASSIVE else None
        return language.passive(complement, verb, agent, choice.adverb)

    def _joined(self, claim: Claim, choice: Choice) -> _Draft:
        """The sentence before, going on with this claim of the same speakers."""
        before = self.drafts.pop()
        body = self.manner.language.coordinated(
            before.body, self.told.text, choice.subject, choice.verb, choice.complement, choice.adverb, choice.comma
        )
        return replace(before, body=body, claims=(*before.claims, claim), notices=(*before.notices, *choice.notices))

    def _keep(self, claim: Claim) -> None:
        """A sentence that is kept as it was recorded."""
        text = complement_of(claim, self.manner)
        kept = Choice(text, Verb(""), Frame.KEPT, lead=claim.wording.lead or "")
        self._say(_Draft(text.text, (claim,), kept.lead), claim, kept)

    def _say(self, draft: _Draft, claim: Claim, choice: Choice) -> None:
        self.drafts.append(draft)
        self.told = told_after(self.told, claim, choice, self.manner)


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
    actor = Subject(introduced(speaker, manner), (speaker.number or 1) > 1)
    rest = teller.introduce(plan.claims, actor, again=plan.panel[0].id != speaker.id)
    for claim in rest:
        teller.tell(claim)
    return _paragraph(plan, teller)


def _write_recommendations(plan: ParagraphPlan, manner: Manner) -> Paragraph:
    """The list of a panellist's recommendations; a single one is a sentence like any other."""
    if len(plan.claims) == 1 and plan.claims[0].wording.intro is None:
        return _write_theme(plan, manner)
    first = plan.claims[0]
    actor = Subject(designation_of(first.actor, first.role, manner, plan.panel), (first.actor.number or 1) > 1)
    intro = manner.language.recommendations(actor, len(plan.claims), first.wording.intro)
    head = Sentence(inline(opening(intro), manner.footnotes))
    if manner.style.recommendations is RecommendationList.RUN_IN:
        opens = manner.language.run_in_entries_open
        return Paragraph(plan.key, (head, *_entries(plan.claims, manner, "{number}) {text}", opens=opens)))
    return Paragraph(plan.key, (head,), _entries(plan.claims, manner, "{text}", opens=True))


def _entries(claims: Sequence[Claim], manner: Manner, form: str, *, opens: bool) -> tuple[Sentence, ...]:
    """The entries of a list, each with the sign that ends it."""
    goes_on, last = manner.language.entry_ends
    ends = [goes_on] * (len(claims) - 1) + [last]
    return tuple(
        _entry(claim, form.replace("{number}", str(number), 1), end, manner, opens=opens)
        for number, (claim, end) in enumerate(zip(claims, ends, strict=True), start=1)
    )


def _entry(claim: Claim, form: str, end: str, manner: Manner, *, opens: bool) -> Sentence:
    entry = manner.language.recommendation(claim.words.text, as_typed=bool(claim.words.wording.as_typed))
    text = form.replace("{text}", opening(entry.text) if opens else entry.text)
    notices = (entry.problem,) if entry.problem else ()
    return Sentence((*inline(text, manner.footnotes), end), claim.points, claim.count, notices)


def _paragraph(plan: ParagraphPlan, teller: _Teller) -> Paragraph:
    return Paragraph(plan.key, tuple(_finished(draft, teller.manner) for draft in teller.drafts))


def _finished(draft: _Draft, manner: Manner) -> Sentence:
    text = manner.language.sentence(draft.body, draft.lead)
    points = tuple(point for claim in draft.claims for point in claim.points)
    return Sentence(inline(text, manner.footnotes), points, _speakers(draft.claims), draft.notices)


def _speakers(claims: Sequence[Claim]) -> int:
    """How many distinct speakers stand behind a sentence; who counts as several does so once."""
    people = frozenset[SpeakerId]().union(*(claim.people for claim in claims))
    return len(people) + max((claim.count - len(claim.people) for claim in claims), default=0)


_WRITERS: dict[Kind, Callable[[ParagraphPlan, Manner], Paragraph]] = {
    Kind.PRESENTATION: _write_presentation,
    Kind.RECOMMENDATIONS: _write_recommendations,
    Kind.THEME: _write_theme,
}
