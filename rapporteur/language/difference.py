"""What differs between two texts, word by word, for showing a change before it is taken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from itertools import groupby

# A word, a number with its marks, or one other sign, each with the white space behind it; white space that opens the
# text stands alone. Han, kana and hangul part no words, so each of their signs is one.
UNPARTED = "\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
PIECE = re.compile(rf"\s+|(?:[^\W{UNPARTED}]+(?:['’.,:/‑-][^\W{UNPARTED}]+)*|\S)\s*")


class Change(Enum):
    """What becomes of a piece."""

    SAME = auto()
    GONE = auto()
    NEW = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words next to each other to which the same happens, with the white space behind them."""

    text: str
    change: Change


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The way from one text to another; what goes stands before what comes in its place.

    The pieces that stay or go make up `before`, those that stay or come make up `after`, to the letter.
    """
    return tuple(
        Piece("".join(piece.text for piece in pieces), change)
        for change, pieces in groupby(_pieces(before, after), key=lambda piece: piece.change)
    )


def around_changes(pieces: Sequence[Piece], words: int) -> tuple[Piece, ...]:
    """The changes with no more than so many words of what stays on either side of each; "…" stands for the others."""
    last = len(pieces) - 1
    return tuple(
        Piece(_shortened(piece.text, words * (at > 0), words * (at < last)), piece.change)
        if piece.change is Change.SAME
        else piece
        for at, piece in enumerate(pieces)
    )


def _shortened(text: str, first: int, last: int) -> str:
    """So many first and last words of a text, the others left out where that makes it shorter."""
    words = PIECE.findall(text)
    if len(words) <= first + last + 1:
        return text
    return f"{''.join(words[:first])}… {''.join(words[len(words) - last :])}" if last else f"{''.join(words[:first])}…"


def _pieces(before: str, after: str) -> Iterator[Piece]:
    """The way word by word. Words are the same whatever white space stands behind them."""
    old, new = PIECE.findall(before), PIECE.findall(after)
    matcher = SequenceMatcher(
        None, [piece.rstrip() for piece in old], [piece.rstrip() for piece in new], autojunk=False
    )
    for same, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if same == "equal":
            for gone, come in zip(old[old_from:old_to], new[new_from:new_to], strict=True):
                yield from _respaced(gone, come)
        else:
            yield from (Piece(text, Change.GONE) for text in old[old_from:old_to])
            yield from (Piece(text, Change.NEW) for text in new[new_from:new_to])


def _respaced(old: str, new: str) -> Iterator[Piece]:
    """A word that stays; other white space behind it goes and comes."""
    if old == new:
        yield Piece(old, Change.SAME)
        return
    word = old.rstrip()
    parts = (Piece(word, Change.SAME), Piece(old[len(word) :], Change.GONE), Piece(new[len(word) :], Change.NEW))
    yield from (part for part in parts if part.text)
