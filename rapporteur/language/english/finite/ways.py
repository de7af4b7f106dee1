"""How each word of a text may be read, and what each reading costs by the words round it.

The costs are judgements of how odd a reading is: 0 for what is usual, 8 for what hardly occurs.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rapporteur.language.english.finite import words as small
from rapporteur.language.english.finite.states import (
    NOUN_BEHIND_PLURAL,
    Clause,
    Go,
    Joint,
    Number,
    enter,
    join,
    name,
    start_again,
    stay,
    stay_behind_s,
    take,
    want,
)
from rapporteur.language.english.finite.surroundings import BEFORE_NOUNS, NOUNS, Before, Surroundings
from rapporteur.language.english.finite.tokens import Kind, Token, is_adjective, is_adverb, is_noun_like
from rapporteur.language.english.finite.verbs import Reading, VerbForm

NUMBERS = (
    (small.FINITE_OF_ONE, Number.ONE),
    (small.FINITE_OF_MANY, Number.MANY),
    (small.FINITE_PAST, Number.PAST),
)
SHORT = 3  # letters of a word whose full stop ends no sentence: "Ms."
# What looks like the opening of a clause and is none.
NO_OPENERS = frozenset(
    (
        *(("as", word) for word in ("well", "such", "soon", "long", "far", "follows", "many", "much")),
        ("because", "of"),
        ("whether", "or"),
        ("than", "that"),
    )
)
# Verbs that have no other tense in these words: "used to", "need not".
NEVER_SHIFTED = frozenset((("used", "to"), ("need", "not"), ("dare", "not")))
NUMBER = {Reading.THIRD: Number.ONE, Reading.BASE: Number.MANY, Reading.PAST: Number.PAST}


@dataclass(frozen=True, slots=True)
class Way:
    """One reading of one token: what it costs, how it goes on, and as which form of a verb it reads the token."""

    cost: float
    go: Go
    is_verb: bool = False
    form: VerbForm | None = None


# What it costs to read a word as a finite verb, by its form and what stands before it.
AS_VERB: Mapping[Reading, Mapping[Before, float]] = {
    Reading.THIRD: {
        Before.OPENING: 6, Before.RELATIVE: 0, Before.SUBJECT_OF_ONE: 0, Before.SUBJECT_OF_MANY: 8, Before.THERE: 0,
        Before.QUANTIFIER_OF_ONE: 0.5, Before.QUANTIFIER_OF_MANY: 6, Before.DETERMINER: 8, Before.PREPOSITION: 8,
        Before.TO: 8, Before.ADJECTIVE: 6, Before.SUPERLATIVE: 3, Before.AND: 0.2, Before.COMMA: 0.2,
        Before.SINGULAR: 0.5, Before.SINGULAR_OF_SEVERAL: 1.5, Before.PLURAL: 1.5, Before.PLURAL_OF_ONE: 0.5,
        Before.PARTICIPLE: 1.5, Before.VERB: 2, Before.FINITE: 6,
    },
    Reading.BASE: {
        Before.OPENING: 6, Before.RELATIVE: 0, Before.SUBJECT_OF_ONE: 8, Before.SUBJECT_OF_MANY: 0, Before.THERE: 0,
        Before.QUANTIFIER_OF_ONE: 6, Before.QUANTIFIER_OF_MANY: 0.5, Before.DETERMINER: 8, Before.PREPOSITION: 8,
        Before.TO: 8, Before.ADJECTIVE: 6, Before.SUPERLATIVE: 1, Before.AND: 0.2, Before.COMMA: 0.2,
        Before.SINGULAR: 7, Before.SINGULAR_OF_SEVERAL: 0.7, Before.PLURAL: 0, Before.PLURAL_OF_ONE: 1.5,
        Before.PARTICIPLE: 1.5, Before.VERB: 2, Before.FINITE: 7,
    },
    Reading.PAST: {
        Before.OPENING: 6, Before.RELATIVE: 0, Before.SUBJECT_OF_ONE: 0, Before.SUBJECT_OF_MANY: 0, Before.THERE: 1,
        Before.QUANTIFIER_OF_ONE: 1, Before.QUANTIFIER_OF_MANY: 1, Before.DETERMINER: 8, Before.PREPOSITION: 8,
        Before.TO: 8, Before.ADJECTIVE: 6, Before.SUPERLATIVE: 3, Before.AND: 0.2, Before.COMMA: 0.5,
        Before.SINGULAR: 2, Before.SINGULAR_OF_SEVERAL: 2, Before.PLURAL: 2, Before.PLURAL_OF_ONE: 2,
        Before.PARTICIPLE: 3, Before.VERB: 6, Before.FINITE: 8,
    },
}  # fmt: skip
PRONOUNS = frozenset((Before.SUBJECT_OF_ONE, Before.SUBJECT_OF_MANY))
HARDLY_A_NOUN, HARDLY_NOT_PAST = 6.0, 6.0
JOINTS = {Before.AND: Joint.AND, Before.COMMA: Joint.COMMA}


def ways_of(tokens: Sequence[Token], first: Clause, base: Clause) -> list[tuple[int, tuple[Way, ...]]]:
    """The readings of every token that bears on the clauses, with its place.

    `first` is the kind of a clause that the first word opens, `base` that of a new sentence.
    """
    reader = _Reader(Surroundings(tokens), first, base)
    found = ((at, tuple(reader.ways(at))) for at in range(len(tokens)))
    return [(at, ways) for at, ways in found if ways]


class _Reader:
    """Tells the ways to read each word."""

    def __init__(self, around: Surroundings, first: Clause, base: Clause) -> None:
        self._around = around
        self._first = first
        self._base = base
        self._last_that: Clause | None = None

    def ways(self, at: int) -> Iterator[Way]:
        """The ways to read one token; none where it has no bearing."""
        token = self._around.tokens[at]
        if token.kind is Kind.MARK:
            yield from self._mark(at)
        elif token.kind is not Kind.WORD or at in self._around.infinitives:
            return
        elif token.word in small.JOINING:
            yield Way(0, join)
        elif token.word in small.OPENERS:
            yield from self._opener(at)
        elif token.word in ("have", "do", "be"):
            yield from self._plain(at)
        elif self._around.is_finite_word(at):
            yield Way(0, self._take(at, _number(token.word)), is_verb=True)
        else:
            yield from self._maybe_verb(at)

    # Marks and openers

    def _mark(self, at: int) -> Iterator[Way]:
        word = self._around.word(at)
        if word in small.CUTTING:
            yield Way(0, join)
        elif word in ".!?" and at + 1 < len(self._around.tokens) and len(self._around.word(at - 1)) > SHORT:
            yield Way(0, start_again(self._base, at))

    def _opener(self, at: int) -> Iterator[Way]:
        around, word, behind = self._around, self._around.word(at), self._around.word(at + 1)
        if behind == "to" or (word, behind) in NO_OPENERS:
            return
        if word != "that" and (not behind or behind in small.CUTTING or behind in small.JOINING):
            yield Way(0, stay)
        if self._begins_the_text(at):
            yield Way(0, enter(self._first, at))
        elif word == "that":
            yield from self._that(at)
        elif word in small.INTERROGATIVES:
            yield Way(0, enter(self._kind_of_question(at), at))
        elif word in small.RELATIVES:
            yield Way(0, enter(None if around.word_before(at) in small.TOLD else around.hangs_on(at), at))
        else:
            kind = Clause.IN_TIME if word in small.IN_TIME else None
            yield Way(0.3 if word in small.COMPARING else 0, enter(kind, at))
        if word in small.ALSO_PREPOSITIONS:
            has_subject = behind in small.SUBJECTS_OF_ONE or behind in small.SUBJECTS_OF_MANY
            yield Way(3 if has_subject or around.word(at - 1) in ("soon", "long") else 0.1, stay)
        elif word in small.ELLIPTIC:
            yield Way(0 if self._is_elliptic(at) else 1.5, stay)

    def _begins_the_text(self, at: int) -> bool:
        return all(self._around.before(place + 1) is Before.PREPOSITION for place in range(at))

    def _kind_of_question(self, at: int) -> Clause | None:
        if self._around.word(at) == "whether":
            return Clause.REPORTED
        joined = self._around.before(at) in JOINTS
        self._last_that = self._joined_that(at) if joined else self._around.hangs_on(at)
        return self._last_that

    def _that(self, at: int) -> Iterator[Way]:
        before = self._around.before(at)
        if before is Before.PREPOSITION and self._around.word_before(at) not in ("in", "except", "given"):
            return
        clause = self._joined_that(at) if before in JOINTS else self._around.hangs_on(at)
        self._last_that = clause
        yield Way(0, enter(clause, at))
        points = before is Before.PREPOSITION
        yield Way(0.2 if points else 4 if clause is not None else 2, stay)

    def _joined_that(self, at: int) -> Clause | None:
        """The kind of a clause behind "and that": that of the last one, of the outermost where a comma parts them."""
        return self._first if self._around.word(at - 2) == "," else self._last_that

    def _is_elliptic(self, at: int) -> bool:
        token = self._around.tokens[at + 1] if at + 1 < len(self._around.tokens) else None
        if token is None:
            return True
        is_participle = token.word.endswith("ing") or any(form.is_participle for form in token.forms)
        return (
            is_participle
            or is_adjective(token)
            or token.word in small.PREPOSITIONS
            or token.word in small.WITHOUT_VERB
            or token.word in small.JOINING
        )

    # Verbs

    def _take(self, at: int, number: Number) -> Go:
        around, before = self._around, self._around.before(at)
        pronoun = before in PRONOUNS and around.before(around.place_before(at)) in NOUNS
        joint = JOINTS.get(before, Joint.NONE)
        return take(number, joint, at, pronoun=pronoun, behind_s=self._is_maybe_third(at - 1))

    def _plain(self, at: int) -> Iterator[Way]:
        """Read "have", "do" or "be" where nothing says that they have no tense."""
        word, before = self._around.word(at), self._around.before(at)
        if word == "be":
            yield Way(0.5, want)
            yield Way(0, stay)
            return
        yield Way(min(AS_VERB[Reading.BASE][before], 4), self._take(at, Number.MANY), is_verb=True)
        yield from self._wanted(at)
        yield Way(0.5 if self._around.follows_letting(at) else HARDLY_A_NOUN, stay)

    def _wanted(self, at: int) -> Iterator[Way]:
        if self._around.before(at) in NOUNS:
            yield Way(3, want)

    def _maybe_verb(self, at: int) -> Iterator[Way]:
        token = self._around.tokens[at]
        forms = [form for form in token.forms if form.reading in AS_VERB]
        if not forms or self._is_participle_of_verb(at) or (self._around.word(at - 1), token.word) in NO_OPENERS:
            return
        behind = self._around.word(at + 1)
        is_shifted = (token.word, behind) not in NEVER_SHIFTED
        for form in forms:
            cost = AS_VERB[form.reading][self._around.before(at)] + self._oddness_as_verb(at, form)
            cost += 0.5 if self._may_be_asked_for(at, form) else 0.0
            yield Way(cost, self._take(at, NUMBER[form.reading]), is_verb=is_shifted, form=form)
            if form.reading is Reading.BASE:
                yield from self._wanted(at)
        yield Way(min(self._as_other(at, form) for form in forms), self._go_on_as_noun(at))

    def _may_be_asked_for(self, at: int, form: VerbForm) -> bool:
        """Whether a word may be what "which" or "what" asks for: "which measures it deems appropriate"."""
        return not form.only and self._around.word(at - 1) in ("which", "what")

    def _is_participle_of_verb(self, at: int) -> bool:
        """Whether a word goes with "have" or "be": "have also ratified"."""
        behind = self._around.word_before(at)
        governed = behind in small.HAVE or behind in small.BE or small.CONTRACTED.fullmatch(behind) is not None
        return governed and all(form.reading is Reading.PAST for form in self._around.tokens[at].forms)

    def _oddness_as_verb(self, at: int, form: VerbForm) -> float:
        """What stands behind a word and speaks for or against its being a verb."""
        around, behind = self._around, self._around.word(at + 1)
        if form.reading is Reading.PAST:
            odd = 3.0 if behind == "by" else 0.5 if behind in small.PREPOSITIONS - {"to"} else 0.0
            return odd - (0.5 if self._has_object(at) else 0.0)
        if form.only:
            return 0.0
        if at + 1 < len(around.tokens) and around.is_finite_word(at + 1):
            return 0.0 if around.before(at) is Before.RELATIVE or around.before(at) in PRONOUNS else 4.0
        lonely = not behind or behind in small.CUTTING or behind in small.JOINING
        if form.reading is Reading.BASE and lonely and form.verb not in small.WITHOUT_OBJECT:
            return 1.0
        return 2.5 if behind == "of" else 0.0

    def _as_other(self, at: int, form: VerbForm) -> float:
        """What it costs to read a word as a noun or, of a past, as a participle."""
        before = self._around.before(at)
        subject = 6.0 if before in PRONOUNS else 0.0
        if form.reading is Reading.PAST:
            other = 0.0 if form.is_participle else HARDLY_NOT_PAST if form.only else HARDLY_NOT_PAST / 2
            other += HARDLY_NOT_PAST / 2 if form.verb in small.WITHOUT_PASSIVE and before in NOUNS else 0.0
            return other + subject + (1.0 if self._has_object(at) else 0.7 if self._precedes_noun(at) else 0.0)
        if form.reading is Reading.BASE and self._around.follows_letting(at):
            return 0.5
        if form.only:
            return (1.0 if before in BEFORE_NOUNS else HARDLY_A_NOUN) + subject
        return subject + self._oddness_as_noun(at, form, before)

    def _precedes_noun(self, at: int) -> bool:
        token = self._around.tokens[at + 1] if at + 1 < len(self._around.tokens) else None
        return token is not None and is_noun_like(token) and not is_adjective(token)

    def _oddness_as_noun(self, at: int, form: VerbForm, before: Before) -> float:
        around, odd = self._around, 0.0
        is_base = form.reading is Reading.BASE
        if is_base and before is Before.PLURAL and not self._is_first_half(around.place_before(at)):
            odd += NOUN_BEHIND_PLURAL
        if before is Before.RELATIVE and around.word_before(at) in ("who", "that"):
            odd += 2
        if around.word(at) in small.VERBS_IN_S:
            odd += 1.5
        if not is_base and before is Before.SINGULAR:
            odd += 0.5 if around.word(at + 1) in small.JOINING else 0.3
        if before is Before.AND and self._follows_adverb(around.place_before(at)):
            odd += 2
        if around.word(at - 1) in small.OF_VERBS:
            odd += 1.5
        if self._has_object(at):
            return odd + 3
        return odd + (self._oddness_before(at + 1, is_base=is_base) if at + 1 < len(around.tokens) else 0.0)

    def _follows_adverb(self, at: int) -> bool:
        return at > 0 and is_adverb(self._around.tokens[at - 1])

    def _is_first_half(self, place: int) -> bool:
        """Whether a word in -s stands before nouns, or may be the verb, which its own readings tell."""
        return self._around.word(place) in small.FIRST_HALVES or self._is_maybe_third(place)

    def _is_maybe_third(self, place: int) -> bool:
        """Whether a word in -s may be a noun as well as a verb."""
        if place < 0 or self._around.tokens[place].kind is not Kind.WORD:
            return False
        return any(form.reading is Reading.THIRD for form in self._around.tokens[place].forms)

    def _go_on_as_noun(self, at: int) -> Go:
        if self._is_maybe_third(at):
            return name
        return stay_behind_s if self._is_maybe_third(at - 1) else stay

    def _oddness_before(self, at: int, *, is_base: bool) -> float:
        """How odd a noun is before this word."""
        token = self._around.tokens[at]
        if is_adjective(token) or token.word in ("that", "how", "whether"):
            return 1.5
        may_be_verb = any(form.reading is Reading.BASE for form in token.forms)
        return 1.5 if not is_base and not may_be_verb and is_noun_like(token) else 0.0

    def _has_object(self, at: int) -> bool:
        """Whether a word stands behind that begins what a verb is done to."""
        around, tokens = self._around, self._around.tokens
        behind = around.word(at + 1)
        if at + 1 < len(tokens) and tokens[at + 1].kind is Kind.FIGURE:
            return True
        if behind == "it" and at + 2 < len(tokens):
            return not (around.is_finite_word(at + 2) or self._is_maybe_third(at + 2))
        return behind in small.DETERMINERS or behind in small.OBJECTS or behind in small.QUANTIFIERS_BEFORE_NOUNS


def _number(word: str) -> Number:
    """The number that "is", "must" or "they've" says."""
    contracted = small.CONTRACTED.fullmatch(word)
    if contracted:
        return {"s": Number.ONE, "re": Number.MANY, "ve": Number.MANY}.get(contracted["verb"], Number.EITHER)
    return next((number for words, number in NUMBERS if word in words), Number.EITHER)
