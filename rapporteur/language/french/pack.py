"""French as a language pack. The rules stand in the tables of the modules beside this one.

Structure and phrases follow published French summaries and reports of United Nations meetings (reporting clause in the
passé composé, "le débat au titre du point …", "Au cours du débat qui a suivi"); spelling of numbers, dates, lists and
signs follows the drafting instructions of the French service of the United Nations.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from rapporteur.language.forms import Claimed, Complement, Subject, Verb
from rapporteur.language.french import frames, numbers, people, reporting, shaping
from rapporteur.language.french.nouns import agreement_of
from rapporteur.language.french.numbers import NO_BREAK
from rapporteur.language.french.phrases import takes_up
from rapporteur.language.numerals import letters
from rapporteur.language.pack import Connectors, Language, Standing, UsualCategory
from rapporteur.language.prepared import PREPARED
from rapporteur.language.scales import FRENCH_SCALE
from rapporteur.model.entities import Quantifier
from rapporteur.model.vocabulary import Act, Status

CONNECTORS = Connectors(
    others="En outre",
    same="De plus",
    contrast="Toutefois",
    regard="À cet égard",
    procedure="Par la suite",
    after_presentation="À la suite de l’exposé",
    after_presentations="À la suite des exposés",
    after_the_presentation_of="À la suite de l’exposé",
    discussion="Au cours du débat qui a suivi",
    under_item="Au titre du point {item} de l’ordre du jour",
    also="également",
)

STANDING = Standing(
    document_title="Résumé établi par la présidence",
    introduction_heading="Introduction",
    introduction=(
        "Le dialogue s’est tenu {{ meeting.date | when }} et a été présidé par {{ officers | names }}.",
        "Ont participé au dialogue {{ attendance | counted }}.",
        "Le présent document contient le résumé des débats, établi par la présidence.",
    ),
    first_item="Ouverture du dialogue",
    panellist="intervenant",
    categories=(
        UsualCategory("state", "État", "États"),
        UsualCategory("igo", "organisation intergouvernementale", "organisations intergouvernementales"),
        UsualCategory("ngo", "organisation non gouvernementale", "organisations non gouvernementales", "ONG"),
        UsualCategory(
            "academia",
            "représentant des milieux universitaires",
            "représentants des milieux universitaires",
            group="autres parties prenantes",
            counted_as="des milieux universitaires",
        ),
        UsualCategory(
            "private_sector",
            "représentant du secteur privé",
            "représentants du secteur privé",
            group="autres parties prenantes",
            counted_as="du secteur privé",
        ),
        UsualCategory("chair", "coprésident", "coprésidents"),
        UsualCategory("secretariat", "secrétariat", "secrétariat"),
    ),
    status=MappingProxyType({Status.DRAFT: "Projet", Status.REVIEWED: "Texte révisé", Status.FINAL: "Texte définitif"}),
    revision="révision {number}",
    date_pending="date",
    officers_pending="noms des membres du bureau",
    attendance_pending="nombre de participants",
    still_to_be_set_up="Still to be set up: {what}.",
    page=PREPARED["fr"].page,
)


@dataclass(frozen=True)
class French:
    """French as the United Nations writes it."""

    tag: str = "fr"
    scale: tuple[Quantifier, ...] = FRENCH_SCALE
    connectors: Connectors = CONNECTORS
    standing: Standing = STANDING
    entry_ends: tuple[str, str] = (f"{NO_BREAK};", ".")
    run_in_entries_open: bool = False

    def complement(self, act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
        """See `shaping.complement_of`."""
        return shaping.complement_of(act, text, as_typed=as_typed, backshift=backshift)

    def verbs(self, act: Act, complement: Complement) -> tuple[Verb, ...]:
        """See `reporting.verbs_for`."""
        return reporting.verbs_for(act, complement)

    def predicate(self, verb: Verb, complement: Complement) -> str:  # noqa: ARG002 - French verbs have their nouns with them
        """The words of the verb."""
        return verb.words

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
        subject: Subject,
        verb: Verb,
        complement: Complement,
        adverb: str,
        comma: bool | None,
    ) -> str:
        """See `frames.coordinated`."""
        return frames.coordinated(body, before, subject, verb, complement, adverb, comma)

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
        """See `shaping.recommendation_of`."""
        return shaping.recommendation_of(text, as_typed=as_typed)

    def sentence(self, body: str, lead: str = "") -> str:
        """See `frames.sentence`."""
        return frames.sentence(body, lead)

    def list_sign(self, number: int) -> str:
        """a), b), …, as word processors count: z, aa, bb."""
        return PREPARED["fr"].list_sign.replace("{letter}", letters(number))

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
        return "des participants"

    def claimed(self, phrase: str, scale: Sequence[Quantifier], voices: int) -> Claimed:
        """See `people.claimed`."""
        return people.claimed(phrase, scale, voices)

    def is_plural(self, phrase: str) -> bool:
        """See `nouns.agreement_of`."""
        return agreement_of(phrase).plural

    def representative_of(self, organization: str, pronoun: str | None = None) -> str:
        """See `people.representative_of`."""
        return people.representative_of(organization, pronoun)

    def representatives_of(self, organizations: Sequence[str]) -> str:
        """See `people.representatives_of`."""
        return people.representatives_of(organizations)

    def on_behalf_of(self, words: str, group: str) -> str:
        """See `people.on_behalf_of`."""
        return people.on_behalf_of(words, group)

    def unidentified(self, number: int) -> str:
        """See `people.unidentified`."""
        return people.unidentified(number)

    def the_panellist(self, word: str, pronoun: str | None = None) -> str:
        """See `people.the_panellist`."""
        return people.the_panellist(word, pronoun)

    def a_panellist(self, word: str, pronoun: str | None = None) -> str:
        """See `people.a_panellist`."""
        return people.a_panellist(word, pronoun)

    def the_panellist_again(self, word: str, pronoun: str | None = None) -> str:
        """See `people.the_panellist`: French has no other word for the same person."""
        return people.the_panellist(word, pronoun)

    def the_office(self, office: str) -> str:
        """See `people.the_office`."""
        return people.the_office(office)

    def the_chair(self) -> str:
        """Who presides, where no office is known."""
        return "la présidence"

    def the_secretariat(self) -> str:
        """The secretariat as a speaker."""
        return "le secrétariat"

    def joined(self, words: Sequence[str]) -> str:
        """See `numbers.joined`."""
        return numbers.joined(words)

    def counted(self, number: int, *, opens_sentence: bool = False) -> str:
        """See `numbers.counted`."""
        return numbers.counted(number, opens_sentence=opens_sentence)

    def quantity(self, number: int, noun: str, *, opens_sentence: bool = False) -> str:
        """See `numbers.counted_of`."""
        return numbers.counted_of(number, noun, opens_sentence=opens_sentence)

    def when(self, iso: str, end_iso: str | None) -> str:
        """See `numbers.held`."""
        return numbers.held(iso, end_iso)

    def days(self, iso: str, end_iso: str | None) -> str:
        """See `numbers.days`."""
        return numbers.days(iso, end_iso)


FRENCH: Language = French()
