"""What stands round a word and tells how it is to be read: before it, past the adverbs, and behind it."""

from collections.abc import Sequence
from enum import Enum, auto
from functools import cached_property

from rapporteur.language.english.finite import words as small
from rapporteur.language.english.finite.states import Clause
from rapporteur.language.english.finite.tokens import Kind, Token, is_adjective, is_adverb, is_plural
from rapporteur.language.english.finite.verbs import Reading


class Before(Enum):
    """What stands before a word. A clause's opening has no subject yet, a relative pronoun is one."""

    OPENING = auto()
    RELATIVE = auto()
    SUBJECT_OF_ONE = auto()
    SUBJECT_OF_MANY = auto()
    THERE = auto()
    QUANTIFIER_OF_ONE = auto()
    QUANTIFIER_OF_MANY = auto()
    DETERMINER = auto()
    PREPOSITION = auto()
    TO = auto()
    ADJECTIVE = auto()
    SUPERLATIVE = auto()
    AND = auto()
    COMMA = auto()
    SINGULAR = auto()
    SINGULAR_OF_SEVERAL = auto()
    PLURAL = auto()
    PLURAL_OF_ONE = auto()
    PARTICIPLE = auto()
    VERB = auto()
    FINITE = auto()


# What the words that can stand before a verb are, by the word itself; the first set that holds it counts.
SMALL_WORDS: tuple[tuple[frozenset[str], Before], ...] = (
    (frozenset(("there",)), Before.THERE),
    (frozenset(("which", "who", "what", "whatever", "whoever")), Before.RELATIVE),
    (frozenset(("whose",)), Before.DETERMINER),
    (small.SUBJECTS_OF_ONE, Before.SUBJECT_OF_ONE),
    (small.SUBJECTS_OF_MANY, Before.SUBJECT_OF_MANY),
    (small.OPENERS - {"that"}, Before.OPENING),
    (frozenset(("to",)), Before.TO),
    (small.JOINING, Before.AND),
    (small.DETERMINERS, Before.DETERMINER),
    ((small.QUANTIFIERS_OF_ONE | small.INDEFINITE) - {"that"}, Before.QUANTIFIER_OF_ONE),
    (small.QUANTIFIERS_OF_MANY, Before.QUANTIFIER_OF_MANY),
    (small.PREPOSITIONS, Before.PREPOSITION),
    (small.FINITE_WORDS | small.BE | small.HAVE, Before.FINITE),
)
KNOWN = {word: before for words, before in reversed(SMALL_WORDS) for word in words}
LETTING_REACHES = 8  # words


class Surroundings:
    """The words of a text, each seen with what stands round it."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Look at these words."""
        self.tokens = tokens
        self._known: dict[int, Before] = {}  # each word is asked about again and again

    def place_before(self, at: int) -> int:
        """Where the word before one stands, past the adverbs; -1 where there is none."""
        at -= 1
        while at >= 0:
            if is_adverb(self.tokens[at]):
                at -= 1
            elif (self.word(at - 1), self.word(at)) in small.ADVERBIALS:
                at -= 2
            else:
                break
        return at

    def word(self, at: int) -> str:
        """The word at a place; "" outside the text."""
        return self.tokens[at].word if 0 <= at < len(self.tokens) else ""

    def word_before(self, at: int) -> str:
        """The word before one, past the adverbs."""
        return self.word(self.place_before(at))

    def before(self, at: int) -> Before:
        """What stands before a word, past the adverbs."""
        if at not in self._known:
            self._known[at] = self._before(at)
        return self._known[at]

    def _before(self, at: int) -> Before:
        place = self.place_before(at)
        if place < 0:
            return Before.OPENING
        token = self.tokens[place]
        if token.kind is Kind.MARK:
            return Before.COMMA if token.word in small.CUTTING else Before.SINGULAR
        if token.kind is Kind.FIGURE:
            return Before.SINGULAR if self._is_name_or_year(place) else Before.DETERMINER
        if token.kind is Kind.WORD:
            if token.word == "that":
                return Before.RELATIVE if self.is_relative(place) else Before.OPENING
            if token.word in ("them", "us"):
                return Before.PLURAL
            if token.word in small.PREPOSITIONS and self.word(place - 1) == "the":
                return Before.SINGULAR
            if token.word in small.PARTICLES and self._is_verb_with_particle(place):
                return Before.PARTICIPLE
            if token.word in KNOWN:
                return KNOWN[token.word]
        return self._content_word(place)

    def _is_name_or_year(self, figure: int) -> bool:
        """Whether a figure counts nothing: "in 2020 States met", "paragraph 3 reads"."""
        word = self.word(figure)
        return (len(word) == len("2000") and word.isdigit()) or self.word(figure - 1) in small.NUMBERED

    def _is_verb_with_particle(self, place: int) -> bool:
        return place > 0 and any(form.is_participle for form in self.tokens[place - 1].forms)

    def is_relative(self, that: int) -> bool:
        """Whether a "that" stands behind a noun and says more of it, so that it may be the subject of its clause."""
        return that > 0 and self.before(that) in NOUNS and self.hangs_on(that) is None

    def hangs_on(self, at: int) -> Clause | None:
        """The kind of the clause that "that" or "how" opens, by the word it hangs on; None where it tells nothing."""
        place = self.place_before(at)
        word = self.word(place)
        if KNOWN.get(word) is Before.PREPOSITION and self.word(at) != "that":
            return Clause.REPORTED if self.word_before(place) in small.QUESTIONS else None
        verbs = {form.verb for form in self.tokens[place].forms} | _verbs_in_ing(word) if place >= 0 else set()
        stands_before = BEFORE_NOUNS - {Before.PREPOSITION} if word.endswith("ing") else BEFORE_NOUNS
        is_noun = self.before(place) in stands_before
        if word in small.WANTING or not (is_noun or small.WANTING.isdisjoint(verbs)):
            return Clause.WANTED
        if word in small.TOLD:
            return None if self.word(at) == "that" and self._goes_on_with_verb(at) else Clause.REPORTED
        if not is_noun and (word in small.TELLING or not small.TELLING.isdisjoint(verbs)):
            return Clause.REPORTED
        return None

    def _goes_on_with_verb(self, at: int) -> bool:
        """Whether a verb stands right behind a word, which is its subject then: "the claims that were made"."""
        behind = at + 1
        while behind < len(self.tokens) and is_adverb(self.tokens[behind]):
            behind += 1
        if behind >= len(self.tokens):
            return False
        return self.is_finite_word(behind) or any(form.only for form in self.tokens[behind].forms)

    def _content_word(self, place: int) -> Before:
        token = self.tokens[place]
        if place in self.infinitives:
            return Before.VERB
        # What can only be a verb has most likely ended a clause: "the measures they take have …".
        if any(form.reading is Reading.BASE and form.only for form in token.forms):
            return Before.SINGULAR if self.before(place) in BEFORE_NOUNS else Before.PARTICIPLE
        if any(form.is_participle for form in token.forms):
            return Before.PARTICIPLE
        if token.word.endswith("est") and len(token.word) > 5:
            return Before.SUPERLATIVE
        if is_adjective(token):
            return Before.ADJECTIVE
        return self._noun(place)

    def _noun(self, place: int) -> Before:
        """The number of the subject that a noun ends: that of its head, or of both where it is two."""
        first = self._first_of_subject(place)
        head = next((at - 1 for at in range(first + 1, place) if self.word(at) in small.PREPOSITIONS), place)
        while head > first and any(form.is_participle for form in self.tokens[head].forms):
            head -= 1
        if self.word(head) in small.PARTITIVE:
            head = place
        joined = any(self.word(at) in ("and", "or") for at in range(first + 1, place) if not self._joins_adjectives(at))
        if is_plural(self.tokens[place]):
            return Before.PLURAL if joined or is_plural(self.tokens[head]) else Before.PLURAL_OF_ONE
        return Before.SINGULAR_OF_SEVERAL if joined or is_plural(self.tokens[head]) else Before.SINGULAR

    def _first_of_subject(self, place: int) -> int:
        first = place
        while first > 0 and not self._ends_before_subject(first - 1):
            first -= 1
        return first

    def _ends_before_subject(self, at: int) -> bool:
        word = self.tokens[at].word
        return word in small.OPENERS or word in small.FINITE_WORDS or word in small.CUTTING

    def _joins_adjectives(self, at: int) -> bool:
        return at > 0 and is_adjective(self.tokens[at - 1])

    # Verbs without tense

    @cached_property
    def infinitives(self) -> frozenset[int]:
        """The words that are verbs without tense: behind "to", "can" and "do", and those joined to them."""
        found: set[int] = set()
        waiting = False
        last_is_infinitive = False
        for at, token in enumerate(self.tokens):
            word, behind = token.word, self.place_before(at)
            previous = self.word(behind)
            if token.kind is not Kind.WORD or not _may_be_infinitive(token):
                if self.is_finite_word(at):
                    waiting, last_is_infinitive = self.wants_infinitive(at), False
                elif word in ENDS_WAITING:
                    waiting = False
                continue
            governed = previous == "to" or (behind >= 0 and self.wants_infinitive(behind) and behind not in found)
            chained = last_is_infinitive and self._is_joined(previous, word)
            turned = waiting and self._follows_a_noun(behind)
            if governed or chained or turned:
                found.add(at)
                waiting, last_is_infinitive = False, True
            elif any(form.only for form in token.forms) or self.is_finite_word(at):
                last_is_infinitive = False
                waiting = self.is_finite_word(at) and self.wants_infinitive(at)
        return frozenset(found)

    def _is_joined(self, previous: str, word: str) -> bool:
        """Whether a verb goes on with those behind "to": "to trace and freeze"; "nor do they" begins anew."""
        if word in small.STATES_OF_MIND or (previous == "nor" and word in ("do", "have")):
            return False
        return previous == "," or previous in small.JOINING

    def _follows_a_noun(self, place: int) -> bool:
        token = self.tokens[place] if place >= 0 else None
        return token is not None and (
            token.word == ","
            or token.word in small.SUBJECTS_OF_MANY
            or token.word in small.SUBJECTS_OF_ONE
            or (KNOWN.get(token.word) is None and token.kind is not Kind.MARK and not is_adjective(token))
        )

    def is_finite_word(self, at: int) -> bool:
        """Whether a word is "is", "must", "they've" or one of their like, and not "the will of …"."""
        token = self.tokens[at]
        if token.kind is not Kind.WORD:
            return False
        if token.word in small.ALSO_NOUNS:
            return not self._stands_before_nouns(self.place_before(at))
        return token.word in small.FINITE_WORDS or bool(small.CONTRACTED.fullmatch(token.word))

    def wants_infinitive(self, at: int) -> bool:
        """Whether a word goes on with a verb without tense: "can", "do", "they'll"."""
        word = self.tokens[at].word
        if word in ("need", "dare") and self.word(at + 1) == "not":
            return True
        return self.is_finite_word(at) and (
            word in small.MODALS or word in small.DO or (word.endswith(("'ll", "n't")) and word in small.FINITE_OF_ANY)
        )

    def _stands_before_nouns(self, place: int) -> bool:
        if place < 0:
            return False
        token = self.tokens[place]
        return KNOWN.get(token.word) in (Before.DETERMINER, Before.PREPOSITION, Before.TO) or is_adjective(token)

    def follows_letting(self, at: int) -> bool:
        """Whether "help", "let" or "make" stands a few words before: "helps States adopt laws"."""
        for place in range(at - 1, max(-1, at - LETTING_REACHES), -1):
            word = self.word(place)
            if word in small.OPENERS or word == "to":
                return False
            if word in small.LETTING and place < at - 1:
                return True
        return False


ENDS_WAITING = small.RELATIVES | small.INTERROGATIVES | {"that"}
NOUNS = frozenset(
    (
        Before.PLURAL,
        Before.PLURAL_OF_ONE,
        Before.SINGULAR,
        Before.SINGULAR_OF_SEVERAL,
        Before.PARTICIPLE,
        Before.QUANTIFIER_OF_MANY,
    )
)


BEFORE_NOUNS = frozenset((Before.DETERMINER, Before.ADJECTIVE, Before.PREPOSITION, Before.QUANTIFIER_OF_MANY))


def _verbs_in_ing(word: str) -> set[str]:
    """What a word in -ing may be a form of."""
    stem = word.removesuffix("ing")
    return {stem, f"{stem}e"} if stem != word else set()


def _may_be_infinitive(token: Token) -> bool:
    return token.word in ("be", "have", "do") or any(form.reading is Reading.BASE for form in token.forms)
