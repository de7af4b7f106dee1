"""Whether a text without a conjunction reads as a clause or as a phrase: "guards beat migrants", "border guards"."""

import re
from functools import lru_cache

from rapporteur.language.english.finite.search import dearness
from rapporteur.language.english.finite.tokens import Kind, Token, tokens_of
from rapporteur.language.english.finite.verbs import Reading
from rapporteur.language.english.finite.words import FINITE_WORDS, OPENERS, PREPOSITIONS

# Behind a "that" a clause costs less than without one, a phrase hardly ever; by so much none of those looked at did.
SURELY = 1.5
ARTICLES = frozenset("the a an".split())
ENDING = OPENERS | {"to", ",", "not"}
LONGEST = 40  # words
_SIGN = re.compile(r"[^\w\s,'’-]|_")
_OF_ANOTHER_LANGUAGE = re.compile(
    r"\b(?:le|la|les|de|des|du|et|pour|que|qui|une|est|sont|dans|par|aux|se|el|los|tout)\b", re.IGNORECASE
)
_FINITE = frozenset((Reading.BASE, Reading.THIRD, Reading.PAST))


@lru_cache(maxsize=8192)
def reads_as_clause(text: str) -> bool:
    """Whether a text is surely a clause with a full verb, by what its readings cost with and without "that" before it.

    Of "is", "can" and their like other rules judge. A text with signs, or in another language, is none.
    """
    if _SIGN.search(text) or _OF_ANOTHER_LANGUAGE.search(text) or not 0 < text.count(" ") < LONGEST:
        return False
    tokens = tokens_of(text)
    if not tokens:
        return False
    end = _end(tokens)
    if not FINITE_WORDS.isdisjoint(token.word for token in tokens) or not any(map(_may_be_finite, tokens[1:end])):
        return False
    untold = dearness(tokens[:end])
    # Nothing costs less than nothing: most phrases are told by the first half of the work.
    return untold >= SURELY and untold - dearness(tokens_of(f"that {text[: tokens[end - 1].end]}")) >= SURELY


def _end(tokens: list[Token]) -> int:
    """How many tokens are looked at: those before a comma, "to" or "that", behind an article before any preposition.

    Who types an article types a phrase with care, and much may hang on its noun: "the risks run by mothers and …".
    """
    ending = ENDING | PREPOSITIONS if tokens[0].word in ARTICLES else ENDING
    end = next((at for at, token in enumerate(tokens) if token.word in ending), len(tokens))
    return end - 1 if end < len(tokens) and tokens[end].word == "by" else end


def _may_be_finite(token: Token) -> bool:
    return token.kind is Kind.WORD and any(form.reading in _FINITE for form in token.forms)
