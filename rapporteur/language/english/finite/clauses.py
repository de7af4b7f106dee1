"""Whether a text without a conjunction reads as a clause or as a phrase: "guards beat migrants", "border guards"."""

from functools import lru_cache

from rapporteur.language.english.finite.search import dearness
from rapporteur.language.english.finite.tokens import Kind, Token, tokens_of
from rapporteur.language.english.finite.verbs import Reading
from rapporteur.language.english.finite.words import FINITE_WORDS, OPENERS, PREPOSITIONS

# Behind a "that" a clause costs less than without one, a phrase hardly ever; by so much none of those looked at did.
SURELY = 1.5
ARTICLES = frozenset("the a an".split())
NO_SUBJECTS = FINITE_WORDS | OPENERS | {"not", "to"}
_FINITE = frozenset((Reading.BASE, Reading.THIRD, Reading.PAST))


@lru_cache(maxsize=8192)
def reads_as_clause(text: str) -> bool:
    """Whether a text is surely a clause, by what its readings cost with and without a "that" before it."""
    tokens = tokens_of(text)
    if not tokens or tokens[0].word in NO_SUBJECTS:
        return False
    end = _end(tokens)
    if not any(map(_may_be_finite, tokens[1:end])):
        return False
    untold = dearness(tokens[:end])
    # Nothing costs less than nothing: most phrases are told by the first half of the work.
    return untold >= SURELY and untold - dearness(tokens_of(f"that {text[: tokens[end - 1].end]}")) >= SURELY


def _end(tokens: list[Token]) -> int:
    """How many tokens are looked at: behind an article only those before a preposition.

    Who types an article types a phrase with care, and much may hang on its noun: "the risks run by mothers and …".
    """
    if tokens[0].word not in ARTICLES:
        return len(tokens)
    end = next((at for at, token in enumerate(tokens) if token.word in PREPOSITIONS), len(tokens))
    return end - 1 if end < len(tokens) and tokens[end].word == "by" else end


def _may_be_finite(token: Token) -> bool:
    return token.kind is Kind.WORD and any(form.reading in _FINITE for form in token.forms)
