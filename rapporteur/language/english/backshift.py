"""Indirect speech: the tense of what was said, behind a reporting verb in the past.

Source: United Nations Editorial Manual, "Indirect speech". Present becomes past, present perfect and past become past
perfect, will becomes would, can could, may might, shall should, must and has to had to; should, would, could, might
and ought stay. The reported clause shifts, and with it the clauses inside it.

What stands:

- A noun phrase, with its relative clauses: they say what something is and not what was said ("the role that teachers
  can play", "States to adopt laws that protect workers"). What is told inside a phrase shifts: a that-clause behind a
  word of saying, thinking or seeing to it, and an indirect question ("the need to ensure that victims are heard",
  "their concern that funds are drying up", "questions on how experts are chosen").
- Infinitives, verbs in -ing, and forms without tense ("essential that every State report").
- A past with its date, "was adopted in 2000"; one in a clause of time or condition, "when it was drafted"; and every
  past of a text that has "would", "could", "might" or "had" in it, since its words were shifted already, or say what
  is not so ("would help if funds were available").
- "must not", "must have been", "need not", "used to"; "had".
- Quotations, names and titles in capitals, symbols, marks of footnotes; a question with its question mark; a sentence
  that no conjunction opens ("States should …"), as it stands in a list.
- A text in which it is not sure which words are the verbs: a wrong shift is worse than none.

A past perfect is never shifted again, but a past is: shift once, from the words as they were typed. Where it is not
known whether they were shifted already, every past stands, and shifting again changes nothing.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from rapporteur.language.english.complements import is_clause
from rapporteur.language.english.finite import words as small
from rapporteur.language.english.finite.search import Finite, finite_verbs
from rapporteur.language.english.finite.states import Clause
from rapporteur.language.english.finite.tokens import Kind, Token, is_adverb, tokens_of
from rapporteur.language.english.finite.verbs import Reading, forms, participle, past

OPENS_A_CLAUSE = re.compile(
    r"(?:(?:to|on|in|by|for|with|from|under|at|of)\s+)?"
    r"(?:that\b(?!\s+(?:of|which)\b)|(?:how|why|what|where|when|who|which|whose|whom|whether|if)\b)",
    re.IGNORECASE,
)
SHIFTED = {
    "is": "was", "am": "was", "are": "were", "has": "had", "have": "had", "do": "did", "does": "did", "can": "could",
    "cannot": "could not", "may": "might", "will": "would", "shall": "should",
}  # fmt: skip
NEGATED = {
    "isn't": "is", "aren't": "are", "hasn't": "has", "haven't": "have", "don't": "do", "doesn't": "does",
    "can't": "can", "won't": "will", "shan't": "shall", "wasn't": "was", "weren't": "were", "didn't": "did",
}  # fmt: skip
CONTRACTED = {"s": "is", "re": "are", "ve": "have", "ll": "will", "m": "am"}
# Behind "it's" these make it "it has".
BEHIND_HAS = frozenset("been had become got gone taken".split())
SHIFTED_ALREADY = frozenset("would could might had wouldn't couldn't hadn't".split())
# "lie" has two pasts; behind one of these it says where something is.
LIES_THERE = frozenset("in with at on behind between under beyond within outside ahead elsewhere beneath".split())
TELLING_OPENERS = small.INTERROGATIVES | small.RELATIVES | {"that"}
YEAR = re.compile(r"(?:1[5-9]|20)\d\d")


class Edit(NamedTuple):
    """Other words for those between two places of a text."""

    start: int
    end: int
    words: str


def backshifted(text: str, *, mandative: bool = False, past_stands: bool = False) -> str:
    """A complement as it stands behind a reporting verb in the past: "that the fund is small", "… was small".

    `mandative` where the verb before it wants something ("requested"): a that-clause then has forms without tense,
    "that States consult", which stay. `past_stands` where a past may be one that was shifted already. Never raises; a
    text of any other language comes back as it is.
    """
    return _backshifted(text, mandative, past_stands)


@lru_cache(maxsize=8192)
def _backshifted(text: str, mandative: bool, past_stands: bool) -> str:
    tokens = tokens_of(text)
    opens = OPENS_A_CLAUSE.match(text.lstrip()) is not None
    if text.rstrip().endswith("?") or not (opens or _tells_inside(text, tokens)):
        return text
    first = Clause.WANTED if mandative and tokens[0].word == "that" else Clause.REPORTED
    verbs = finite_verbs(tokens, first, Clause.REPORTED if opens else Clause.STANDING)
    for edit in sorted(_Shift(tokens, verbs, past_stands=past_stands).edits(), reverse=True):
        text = text[: edit.start] + edit.words + text[edit.end :]
    return text


def _tells_inside(text: str, tokens: Sequence[Token]) -> bool:
    """Whether a phrase may hold something told, and is no whole sentence."""
    return any(token.word in TELLING_OPENERS for token in tokens) and not is_clause(text)


class _Shift:
    """The edits that shift the verbs of one text."""

    def __init__(self, tokens: Sequence[Token], verbs: Sequence[Finite], *, past_stands: bool) -> None:
        self._tokens = tokens
        self._verbs = verbs
        self._finite = {verb.at for verb in verbs}
        self._keeps_past = past_stands or any(
            token.word in SHIFTED_ALREADY and token.kind is Kind.WORD for token in tokens
        )
        self._had: set[int] = set()  # the clauses whose last verb got a "had"

    def edits(self) -> Iterator[Edit]:
        """One edit or more for each verb that shifts."""
        for verb in self._verbs:
            token = self._tokens[verb.at]
            if verb.form is not None:
                yield from self._lexical(verb)
            elif token.word == "must":
                yield from self._must(verb.at)
            elif (contracted := small.CONTRACTED.fullmatch(token.word)) is not None:
                yield from self._contracted(verb.at, contracted["verb"])
            else:
                yield from self._small_word(verb, NEGATED.get(token.word, token.word))

    # Small words

    def _small_word(self, verb: Finite, word: str) -> Iterator[Edit]:
        """Shift "is", "can't" or "were"; a negation that is drawn in is written out."""
        token = self._tokens[verb.at]
        written_out = " not" if token.word in NEGATED else ""
        if word in SHIFTED and not (verb.clause is Clause.WANTED and word in ("have", "do")):
            yield self._instead(verb.at, SHIFTED[word] + written_out)
        elif word in ("was", "were") and self._shifts_past(verb) and not self._goes_on(verb.at):
            yield self._instead(verb.at, "had" + written_out + " been")
        elif word == "did" and self._shifts_past(verb):
            yield from self._did(verb.at, written_out)

    def _goes_on(self, at: int) -> bool:
        """Whether "was" is part of "was being heard", "was going to" or "was to meet", which stand."""
        return self._word(self._behind(at)) in ("being", "going", "to")

    def _did(self, at: int, written_out: str) -> Iterator[Edit]:
        """Make "had not replied" of "did not reply", and "nor had they replied" of "nor did they reply"."""
        main = self._behind(at)
        if self._word(main) in small.SUBJECTS_OF_ONE or self._word(main) in small.SUBJECTS_OF_MANY:
            main = self._behind(main)
        if self._base(main):
            yield self._instead(at, "had" + written_out)
            yield self._instead(main, participle(self._base(main)))

    def _must(self, at: int) -> Iterator[Edit]:
        """Make "also had to act" of "must also act"; where no verb follows, "must" stands."""
        main = self._behind(at)
        if self._word(main) in ("be", "do") or (self._word(main) != "have" and self._base(main)):
            if any(self._word(place) == "not" for place in range(at, main)):
                return
            yield Edit(self._tokens[at].start, self._tokens[at + 1].start, "")
            yield Edit(self._tokens[main].start, self._tokens[main].start, "had to ")

    def _contracted(self, at: int, verb: str) -> Iterator[Edit]:
        word = CONTRACTED[verb]
        if word == "is" and self._word(self._behind(at)) in BEHIND_HAS:
            word = "has"
        token = self._tokens[at]
        yield Edit(token.end - len(verb) - 1, token.end, f" {SHIFTED[word]}")

    # Other verbs

    def _lexical(self, verb: Finite) -> Iterator[Edit]:
        form = verb.form
        if form is None or (form.reading is Reading.BASE and verb.clause is Clause.WANTED):
            return
        if form.reading is not Reading.PAST:
            if form.verb != "lie" or self._word(verb.at + 1) in LIES_THERE:
                yield self._instead(verb.at, past(form.verb))
        elif self._shifts_past(verb):
            yield from self._perfect(verb, form.verb)

    def _perfect(self, verb: Finite, word: str) -> Iterator[Edit]:
        """Make "had also reported" of "also reported"; a verb that is joined to such a one shares its "had"."""
        begins = verb.at
        while begins > 0 and is_adverb(self._tokens[begins - 1]):
            begins -= 1
        before = self._word(begins - 1)
        if verb.opened not in self._had or not (before in small.JOINING or before == ","):
            yield Edit(self._tokens[begins].start, self._tokens[begins].start, "had ")
        yield self._instead(verb.at, participle(word))
        self._had.add(verb.opened)

    def _shifts_past(self, verb: Finite) -> bool:
        return not self._keeps_past and verb.clause is Clause.REPORTED and not self._is_dated(verb.at)

    def _is_dated(self, at: int) -> bool:
        """Whether a year, or "ago", stands with a verb: before it up to a comma, behind it up to the next verb."""
        first, last = at, at + 1
        while first > 0 and first - 1 not in self._finite and self._word(first - 1) not in small.CUTTING:
            first -= 1
        while last < len(self._tokens) and last not in self._finite:
            last += 1
        words = [token.word for token in self._tokens[first:last]]
        return any(word == "ago" or YEAR.fullmatch(word) for word in words)

    # Places

    def _instead(self, at: int, words: str) -> Edit:
        return Edit(self._tokens[at].start, self._tokens[at].end, words)

    def _word(self, at: int) -> str:
        return self._tokens[at].word if 0 <= at < len(self._tokens) else ""

    def _behind(self, at: int) -> int:
        at += 1
        while at < len(self._tokens) and is_adverb(self._tokens[at]):
            at += 1
        return at

    def _base(self, at: int) -> str:
        """The verb that a word is the first form of; "" where it is none."""
        word = self._word(at)
        return next((form.verb for form in forms(word) if form.reading is Reading.BASE), "")
