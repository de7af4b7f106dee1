"""A text in pieces for reading its clauses: words, marks, and what is passed over as it stands."""

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from rapporteur.language.english.finite import words as small
from rapporteur.language.english.finite.verbs import VerbForm, forms
from rapporteur.language.english.phrases import ADJECTIVES, IRREGULAR_PLURALS, SINGULAR_ENDINGS, SINGULAR_IN_S

PIECE = re.compile(
    r"""(?P<aside>\[\^[^\]\s]+\]|\([^()a-z]*\))"""  # marks of footnotes, symbols in parentheses
    r"""|(?P<kept>“[^”]*”|"[^"]*"|«[^»]*»|‘[^’]*’(?!\w))"""
    r"""|(?P<figure>\d[\d.,]*\d|\d)(?![\w/])"""
    r"""|(?P<code>[^\s,;()“”"]*[/@\d_\\][^\s,;()“”"]*)"""
    r"""|(?P<word>[^\W\d_]+(?:['’‑-][^\W\d_]+)*)"""
    r"""|(?P<mark>\S)"""
)


BEFORE_A_MONTH = frozenset("since until till in by from of before after during mid early late last next this".split())


class Kind(Enum):
    """What a piece is. An aside is passed over; what is kept, and a name, count as nouns."""

    WORD = auto()
    NAME = auto()
    KEPT = auto()
    FIGURE = auto()
    MARK = auto()


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a text: where it stands, and its words in small letters, straight apostrophes for curly ones."""

    word: str
    kind: Kind
    start: int
    end: int
    forms: tuple[VerbForm, ...] = ()


def tokens_of(text: str) -> list[Token]:
    """The pieces of a text in their order, without asides."""
    tokens = [_token(match, opens=_opens(text, match.start())) for match in PIECE.finditer(text) if not match["aside"]]
    return [
        replace(token, kind=Kind.NAME) if _is_month(token, before) else token
        for before, token in zip((None, *tokens), tokens, strict=False)
    ]


def _is_month(token: Token, before: Token | None) -> bool:
    """Whether "may", typed small, is the month: "since may", "15 may"."""
    behind_time = before is not None and (before.kind is Kind.FIGURE or before.word in BEFORE_A_MONTH)
    return token.word == "may" and token.kind is Kind.WORD and behind_time


def _token(match: re.Match[str], *, opens: bool) -> Token:
    text, (start, end) = match[0], match.span()
    word = text.lower().replace("’", "'").replace("‑", "-")
    if match["word"]:
        as_it_opens = text if not opens else text[0].lower() + text[1:]
        named = not as_it_opens.islower() and text != "I"
        return Token(word, Kind.NAME, start, end) if named else Token(word, Kind.WORD, start, end, forms(word))
    if match["figure"]:
        return Token(word, Kind.FIGURE, start, end)
    return Token(word, Kind.MARK if match["mark"] else Kind.KEPT, start, end)


def _opens(text: str, start: int) -> bool:
    """Whether a word opens a sentence, so that its capital says nothing."""
    before = text[:start].rstrip()
    return not before or before[-1] in ".!?"


def is_adverb(token: Token) -> bool:
    """Whether a word is passed over between a subject and its verb: "States also often report"."""
    word = token.word
    return token.kind is Kind.WORD and (
        word in small.ADVERBS or (len(word) > 4 and word.endswith("ly") and word not in small.NOT_ADVERBS)
    )


def is_adjective(token: Token) -> bool:
    """Whether a word looks like one that stands before a noun."""
    word = token.word
    return token.kind is Kind.WORD and (
        word in ADJECTIVES
        or (word not in small.NOUNS_LIKE_ADJECTIVES and bool(ADJECTIVE_ENDING.search(word)))
        or word in small.PLAIN_ADJECTIVES
    )


ADJECTIVE_ENDING = re.compile(r"\w{2}(?:al|ive|ic|ous|ary|able|ible|ful|less)$")


def is_plural(token: Token) -> bool:
    """Whether a noun is one of many, by its form."""
    word = token.word
    if token.kind not in (Kind.WORD, Kind.NAME):
        return False
    if word in IRREGULAR_PLURALS or word in small.MANY_WITHOUT_S:
        return True
    return len(word) > 3 and word.endswith("s") and word not in SINGULAR_IN_S and not word.endswith(SINGULAR_ENDINGS)


def is_noun_like(token: Token) -> bool:
    """Whether a word may be, or stand before, a noun: no small word, no mark, no form in -ed or -ing."""
    if token.kind in (Kind.NAME, Kind.KEPT, Kind.FIGURE):
        return True
    if token.kind is Kind.MARK or token.word in small.SMALL or is_adverb(token):
        return False
    return not token.word.endswith(("ed", "ing"))
