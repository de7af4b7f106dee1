"""English as a language pack. The rules stand in the tables of the modules beside this one."""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rapporteur.language.english import frames, numbers, people, reporting
from rapporteur.language.english.phrases import is_plural, takes_up
from rapporteur.language.english.predicates import bare, predicate_of
from rapporteur.language.forms import Claimed, Complement, Subject, Verb
from rapporteur.language.numerals import letters
from rapporteur.language.pack import Connectors, Language, Standing, UsualCategory
from rapporteur.model.entities import DEFAULT_SCALE, Quantifier
from rapporteur.model.vocabulary import Act, Status

CONNECTORS = Connectors(
    others="Moreover",
    same="Furthermore",
    contrast="However",
    regard="In this regard",
    procedure="Subsequently",
    after_presentation="Following the presentation",
    after_presentations="Following the presentations",
    after_the_presentation_of="Following the {panellist}'s presentation",
    discussion="In the discussion that followed",
    under_item="Under agenda item {item}",
    also="also",
)

STANDING = Standing(
    document_title="Summary by the Chair",
    introduction_heading="Introduction",
    introduction=(
        "The dialogue was held {{ meeting.date | when }} and was chaired by {{ officers | names }}.",
        "{{ attendance | counted }} took part in the dialogue.",
        "The present document contains the summary of the discussions, prepared by the Chair.",
    ),
    first_item="Opening",
    panellist="panellist",
    categories=(
        UsualCategory("state", "State", "States"),
        UsualCategory("igo", "intergovernmental organization", "intergovernmental organizations"),
        UsualCategory("ngo", "non-governmental organization", "non-governmental organizations", "NGOs"),
        UsualCategory(
            "academia",
            "representative of academia",
            "representatives of academia",
            group="other stakeholders",
            counted_as="from academia",
        ),
        UsualCategory(
            "private_sector",
            "representative of the private sector",
            "representatives of the private sector",
            group="other stakeholders",
            counted_as="from the private sector",
        ),
        UsualCategory("chair", "co-Chair", "co-Chairs"),
        UsualCategory("secretariat", "secretariat", "secretariat"),
    ),
    status=MappingProxyType({status: status.capitalize() for status in Status}),
    revision="revision {number}",
    date_pending="date",
    officers_pending="names of the officers",
    attendance_pending="numbers of participants",
    still_to_be_set_up="Still to be set up: {what}.",
    page="Page {page} of {pages}",
)


@dataclass(frozen=True)
class English:
    """English as the United Nations writes it."""

    tag: str = "en"
    scale: tuple[Quantifier, ...] = DEFAULT_SCALE
    connectors: Connectors = CONNECTORS
    standing: Standing = STANDING
    entry_ends: tuple[str, str] = (";", ".")
    run_in_entries_open: bool = True

    def complement(self, act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
        """See `reporting.complement_of`."""
        return reporting.complement_of(act, text, as_typed=as_typed, backshift=backshift)

    def verbs(self, act: Act, complement: Complement) -> tuple[Verb, ...]:
        """See `reporting.verbs_for`."""
        return reporting.verbs_for(act, complement)

    def predicate(self, verb: Verb, complement: Complement) -> str:
        """See `predicates.predicate_of`; a verb set by hand that it does not know is told by its words."""
        return predicate_of(f"{verb.words} {complement.text}") or bare(verb.words)

    def takes_passive(self, act: Act, complement: Complement, verb: Verb | None = None) -> bool:
        """See `reporting.takes_passive`."""
        return reporting.takes_passive(act, complement, verb)

    def bears_passive(self, complement: Complement) -> bool:
        """See `reporting.bears_passive`."""
        return reporting.bears_passive(complement)

    def active(self, subject: Subject, verb: Verb, complement: Complement, adverb: str = "") -> str:
        """See `frames.active`."""
        return frames.active(subject, verb, complement, adverb)

    def passive(self, complement: Complement, verb: Verb, agent: Subject | None, adverb: str = "") -> str:
        """See `frames.passive`."""
        return frames.passive(complement, verb, agent, adverb)

    def coordinated(
        self,
        body: str,
        before: str,
        subject: Subject,  # noqa: ARG002 - the English past is the same for one and for many
        verb: Verb,
        complement: Complement,
        adverb: str,
        comma: bool | None,
    ) -> str:
        """See `frames.coordinated`."""
        return frames.coordinated(body, before, verb, complement, adverb, comma)

    def takes_up(self, text: str, before: str) -> bool:
        """See `phrases.takes_up`."""
        return takes_up(text, before)

    def facilitation(self, item_number: str, actor: Subject, *, again: bool) -> str:
        """See `frames.facilitation`."""
        return frames.facilitation(item_number, actor, again=again)

    def who(self, body: str, verb: Verb, complement: Complement, adverb: str = "") -> str:
        """See `frames.who`."""
        return frames.who(body, verb, complement, adverb)

    def floor_opened(self, complement: Complement) -> str:
        """See `frames.floor_opened`."""
        return frames.floor_opened(complement)

    def addresses_somebody(self, complement: Complement) -> bool:
        """See `reporting.addresses_somebody`."""
        return reporting.addresses_somebody(complement)

    def remarks(self, heading: str | None, complement: Complement) -> Verb | None:
        """See `reporting.remarks`."""
        return reporting.remarks(heading, complement)

    def recommendations(self, subject: Subject, count: int, intro: str | None) -> str:
        """See `frames.recommendations`."""
        return frames.recommendations(subject, count, intro)

    def recommendation(self, text: str, *, as_typed: bool = False) -> Complement:
        """See `reporting.recommendation`."""
        return reporting.recommendation(text, as_typed=as_typed)

    def sentence(self, body: str, lead: str = "") -> str:
        """See `frames.sentence`."""
        return frames.sentence(body, lead)

    def list_sign(self, number: int) -> str:
        """(a), (b), …, as word processors count: z, aa, bb."""
        return f"({letters(number)})"

    def further(self, step: Quantifier) -> str:
        """See `people.further`."""
        return people.further(step)

    def the_same(self, phrase: str, *, plural: bool) -> str:
        """See `people.the_same`."""
        return people.the_same(phrase, plural=plural)

    def of_category(self, phrase: str, one: str, many: str, *, plural: bool) -> str:
        """See `people.of_category`."""
        return people.of_category(phrase, one, many, plural=plural)

    def askers(self) -> str:
        """Several who pose questions."""
        return "participants"

    def claimed(self, phrase: str, scale: Sequence[Quantifier], voices: int) -> Claimed:
        """See `people.claimed`."""
        return people.claimed(phrase, scale, voices)

    def is_plural(self, phrase: str) -> bool:
        """See `phrases.is_plural`."""
        return is_plural(phrase)

    def representative_of(self, organization: str, pronoun: str | None = None) -> str:  # noqa: ARG002 - English has one form
        """See `people.representative_of`."""
        return people.representative_of(organization)

    def representatives_of(self, organizations: Sequence[str]) -> str:
        """See `people.representatives_of`."""
        return people.representatives_of(organizations)

    def on_behalf_of(self, words: str, group: str) -> str:
        """See `people.on_behalf_of`."""
        return people.on_behalf_of(words, group)

    def unidentified(self, number: int) -> str:
        """See `people.unidentified`."""
        return people.unidentified(number)

    def the_panellist(self, word: str, pronoun: str | None = None) -> str:  # noqa: ARG002
        """The only panellist of an item."""
        return f"the {word}"

    def a_panellist(self, word: str, pronoun: str | None = None) -> str:  # noqa: ARG002
        """A panellist of whom nothing else is known."""
        return f"a {word}"

    def the_panellist_again(self, word: str, pronoun: str | None = None) -> str:  # noqa: ARG002
        """The panellist of the sentence before."""
        return people.THE_SAME_ONE[0]

    def the_office(self, office: str) -> str:
        """The holder of an office."""
        return f"the {office}"

    def the_chair(self) -> str:
        """Who presides, where no office is known."""
        return "the Chair"

    def the_secretariat(self) -> str:
        """The secretariat as a speaker."""
        return "the secretariat"

    def joined(self, words: Sequence[str]) -> str:
        """See `numbers.joined`."""
        return numbers.joined(words)

    def counted(self, number: int, *, opens_sentence: bool = False) -> str:
        """See `numbers.counted`."""
        return numbers.counted(number, opens_sentence=opens_sentence)

    def quantity(self, number: int, noun: str, *, opens_sentence: bool = False) -> str:
        """A number and its noun."""
        return f"{numbers.counted(number, opens_sentence=opens_sentence)} {noun}"

    def when(self, iso: str, end_iso: str | None) -> str:
        """See `numbers.when`."""
        return numbers.when(iso, end_iso)

    def days(self, iso: str, end_iso: str | None) -> str:
        """See `numbers.days`."""
        return numbers.days(iso, end_iso)


ENGLISH: Language = English()
