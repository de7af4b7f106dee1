"""What the summary asks of a language. Each language is one package that answers this, from tables of its own.

The summary decides who is cited, in which order, by which verb and in which frame; the language says it. Words go in
and out as they stand inside a sentence; `sentence` gives them their capital and their stop.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from rapporteur.language.forms import Claimed, Complement, Subject, Verb
from rapporteur.model.entities import Quantifier
from rapporteur.model.vocabulary import Act, Status


@dataclass(frozen=True, slots=True)
class Connectors:
    """What ties a sentence to the one before, or to the procedure. `{item}` is the number of an agenda item,
    `{panellist}` the word for one in the spelling of the meeting.
    """

    others: str
    """Somebody else goes on about the theme: "Moreover"."""
    same: str
    """The same people go on: "Furthermore"."""
    contrast: str
    """Somebody is of another mind: "However"."""
    regard: str
    """Somebody else takes up the very matter: "In this regard"."""
    procedure: str
    """The next step of the proceedings: "Subsequently"."""
    after_presentation: str
    """The floor asks: "Following the presentation"."""
    after_presentations: str
    after_the_presentation_of: str
    """The floor is opened: "Following the panellist's presentation"."""
    discussion: str
    """The floor begins: "In the discussion that followed"."""
    under_item: str
    """The secretariat begins: "Under agenda item 2"."""
    also: str
    """The adverb of what is said again, or by the same people: "also"."""


@dataclass(frozen=True, slots=True)
class UsualCategory:
    """A kind of participant that most meetings have: how one and many are called, and how they stand in a `group`."""

    key: str
    one: str
    many: str
    abbreviation: str | None = None
    group: str | None = None
    counted_as: str | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """The texts that a new meeting begins with and the words beside the draft."""

    document_title: str
    introduction_heading: str
    introduction: tuple[str, ...]
    """Paragraphs, with slots such as `{{ officers | names }}`."""
    first_item: str
    """The heading of the item that opens a meeting."""
    panellist: str
    categories: tuple[UsualCategory, ...]
    status: Mapping[Status, str]
    revision: str
    """`{number}` is that of the revision."""
    date_pending: str
    officers_pending: str
    attendance_pending: str
    still_to_be_set_up: str
    """A notice for the rapporteur; `{what}` is one of the three above."""
    page: str
    """At the foot of a page; `{page}` is its number, `{pages}` how many there are."""


class Language(Protocol):
    """A language as the summary uses it. All methods are pure; equal questions have equal answers."""

    @property
    def tag(self) -> str:
        """The BCP 47 tag, such as "en"."""
        ...

    @property
    def scale(self) -> tuple[Quantifier, ...]:
        """The scale of a meeting that has not set its own."""
        ...

    @property
    def connectors(self) -> Connectors:
        """What ties sentences together."""
        ...

    @property
    def standing(self) -> Standing:
        """What a new meeting begins with."""
        ...

    @property
    def run_in_entries_open(self) -> bool:
        """Whether an entry of a list that runs on in its paragraph opens with a capital."""
        ...

    @property
    def entry_ends(self) -> tuple[str, str]:
        """What ends an entry of a list, and the last of them."""
        ...

    # The point behind the verb

    def complement(self, act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
        """A point in the form its act takes. `as_typed` leaves the form alone; `backshift` shifts the tense."""
        ...

    def verbs(self, act: Act, complement: Complement) -> tuple[Verb, ...]:
        """The verbs of the act that take this complement, the most usual first; never none."""
        ...

    def predicate(self, verb: Verb, complement: Complement) -> str:
        """What of a verb and its complement a reader hears as the verb: two sentences in a row should not share it."""
        ...

    def takes_passive(self, act: Act, complement: Complement, verb: Verb | None = None) -> bool:
        """Whether the complement can be the subject: only a noun phrase can, with a verb that turns round.

        Without a verb the question is whether the act has any; one set by hand is taken to turn round.
        """
        ...

    def bears_passive(self, complement: Complement) -> bool:
        """Whether a noun phrase reads well as the subject: it neither points back to who spoke nor is all too long."""
        ...

    # Frames

    def active(self, subject: Subject, verb: Verb, complement: Complement, adverb: str = "") -> str:
        """As in "several speakers highlighted the importance of …"."""
        ...

    def passive(self, complement: Complement, verb: Verb, agent: Subject | None, adverb: str = "") -> str:
        """As in "the importance of … was highlighted by …"; without agent only "was … highlighted"."""
        ...

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
        """A sentence that goes on with a second point of the same people: "… and called for …".

        `before` is the complement of the first; `comma` says whether one stands before "and", None leaves it open.
        """
        ...

    def takes_up(self, text: str, before: str) -> bool:
        """Whether a point takes up the very matter of the one before it."""
        ...

    def facilitation(self, item_number: str, actor: Subject, *, again: bool) -> str:
        """What introduces a panellist: "the discussion under item 7 was facilitated by …"."""
        ...

    def who(self, body: str, verb: Verb, complement: Complement, adverb: str = "") -> str:
        """An introduction that goes on with the first point of the one introduced: "…, who stressed …"."""
        ...

    def floor_opened(self, complement: Complement) -> str:
        """As in "the floor was opened for …", without saying by whom."""
        ...

    def addresses_somebody(self, complement: Complement) -> bool:
        """Whether the floor is opened to somebody: "the participants for …"."""
        ...

    def remarks(self, heading: str | None, complement: Complement) -> Verb | None:
        """The verb of remarks that open or close the meeting, as the heading of their item says; None for others."""
        ...

    def recommendations(self, subject: Subject, count: int, intro: str | None) -> str:
        """What leads up to a list of recommendations, colon and all; `{count}` in a given one is their number."""
        ...

    def recommendation(self, text: str, *, as_typed: bool = False) -> Complement:
        """A recommendation as an entry of a list, a whole clause with "should", without capital and stop."""
        ...

    def sentence(self, body: str, lead: str = "") -> str:
        """A whole sentence: lead with its comma, a capital, a stop where none stands."""
        ...

    def list_sign(self, number: int) -> str:
        """The sign of an entry of a lettered list, from 1: "(a)"."""
        ...

    # Who said it

    def further(self, step: Quantifier) -> str:
        """The phrase of a step for others than those just cited: "several other speakers"."""
        ...

    def the_same(self, phrase: str, *, plural: bool) -> str:
        """Those of the sentence before: "the speaker", "the same speakers"."""
        ...

    def of_category(self, phrase: str, one: str, many: str, *, plural: bool) -> str:
        """A phrase with the noun of a category instead of that for speakers: "several States"."""
        ...

    def askers(self) -> str:
        """Who poses questions, where several do: "participants"."""
        ...

    def claimed(self, phrase: str, scale: Sequence[Quantifier], voices: int) -> Claimed:
        """What a phrase set by hand says of the number; `voices` spoke from the floor under the item."""
        ...

    def is_plural(self, phrase: str) -> bool:
        """Whether a phrase set by hand is plural as a subject."""
        ...

    def representative_of(self, organization: str, pronoun: str | None = None) -> str:
        """As in "the representative of …"; by the recorded pronoun where the language tells women from men."""
        ...

    def representatives_of(self, organizations: Sequence[str]) -> str:
        """As in "the representatives of … and …"."""
        ...

    def on_behalf_of(self, words: str, group: str) -> str:
        """Somebody who speaks for a group: "…, on behalf of …,"."""
        ...

    def unidentified(self, number: int) -> str:
        """Those whom nobody knows yet: "an unidentified speaker"."""
        ...

    def the_panellist(self, word: str, pronoun: str | None = None) -> str:
        """The only one of an item, in the spelling of the meeting."""
        ...

    def a_panellist(self, word: str, pronoun: str | None = None) -> str:
        """One of whom nothing else is known."""
        ...

    def the_panellist_again(self, word: str, pronoun: str | None = None) -> str:
        """The panellist of the sentence before, without a pronoun that tells the gender of somebody not named."""
        ...

    def the_office(self, office: str) -> str:
        """As in "the co-Chair"."""
        ...

    def the_chair(self) -> str:
        """Who presides, where no office is known."""
        ...

    def the_secretariat(self) -> str:
        """The secretariat as a speaker."""
        ...

    def joined(self, words: Sequence[str]) -> str:
        """One, two or more as a sentence joins them."""
        ...

    # Numbers and dates

    def counted(self, number: int, *, opens_sentence: bool = False) -> str:
        """A number in running text."""
        ...

    def quantity(self, number: int, noun: str, *, opens_sentence: bool = False) -> str:
        """A number and what it counts, which are one or many as given: "four States", "one organization"."""
        ...

    def when(self, iso: str, end_iso: str | None) -> str:
        """A date, or a span of days, behind a verb: "on 1 July 2022", "from 4 to 6 October 2023"."""
        ...

    def days(self, iso: str, end_iso: str | None) -> str:
        """A date, or a span of days, from ISO 8601."""
        ...
