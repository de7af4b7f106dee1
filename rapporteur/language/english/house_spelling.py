"""Spelling, terms and punctuation of a running English text, held against the house's.

Nothing is changed here: each departure is a proposal, with its place and the reason.
"""

import re
from collections.abc import Collection

from rapporteur.language.corrections import Correction
from rapporteur.language.english.house_terms import TERMS
from rapporteur.language.english.punctuation import hold_punctuation
from rapporteur.language.english.sentence_start import opens_sentence_at
from rapporteur.language.english.spelling_words import house_pairs, house_spelling_of
from rapporteur.language.rules import Findings
from rapporteur.language.untouched import untouched, without_overlong

WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
PANELLIST = re.compile(r"\b[Pp]anell?ists?\b")

SPELLING = "The house spells it so."
IZE = "The house writes -ize where Oxford does, and -ise only where it belongs to the stem."
CHOSEN = "The meeting has chosen the other spelling."
# Names that their bearers spell in their own way.
OWN_SPELLING = frozenset(
    {"Organisation for Economic Co-operation and Development", "Organisation of Islamic Cooperation"}
)


def house_spelling(
    text: str, *, panellist: str = "panellist", names: Collection[str] = (), opens_sentence: bool = True
) -> tuple[Correction, ...]:
    """Where a text departs from the house's spelling and punctuation, from left to right, without overlaps.

    `panellist` is the meeting's own spelling of that word. Quotations, symbols of documents, addresses and these names
    are left alone, and so are words with a capital inside a sentence, which are names. `opens_sentence` says whether
    the text begins a sentence.
    """
    text = without_overlong(text)
    findings = Findings(text, untouched(text, OWN_SPELLING.union(names)))
    findings.hold(text, TERMS)
    _hold_words(text, findings, panellist, opens_sentence=opens_sentence)
    hold_punctuation(text, findings)
    return findings.in_order()


def _hold_words(text: str, findings: Findings, panellist: str, *, opens_sentence: bool) -> None:
    before: re.Match[str] | None = None
    for match in WORD.finditer(text):
        if before and match.start() == before.end() + 1:
            _hold(text, findings, before.start(), match.end(), _pair(before[0], match[0]))
        _hold(text, findings, *match.span(), _single(match[0], panellist), opens_sentence=opens_sentence)
        before = match


def _hold(
    text: str, findings: Findings, start: int, end: int, right: str | None, *, opens_sentence: bool = True
) -> None:
    """Add a correction unless the place is taken or the word is a name."""
    word = text[start:end]
    if right is None or not findings.is_free(start, end):
        return
    if word[0].isupper():
        if not word[1:].islower() or not opens_sentence_at(text, start, opens=opens_sentence):
            return
        right = right[0].upper() + right[1:]
    findings.add(Correction(start, end, right, *_rule(word, right)))


def _rule(word: str, right: str) -> tuple[str, str]:
    """The key and the reason of a correction of one word."""
    if PANELLIST.fullmatch(word):
        return "panellist", CHOSEN
    is_ize = ("iz" in right and "iz" not in word) or ("is" in right and "is" not in word)
    return ("ize", IZE) if is_ize and "ys" not in right else ("spelling", SPELLING)


def _pair(first: str, second: str) -> str | None:
    return house_pairs().get(f"{first} {second}".lower())


def _single(word: str, panellist: str) -> str | None:
    """The house's spelling of a word, or of the parts of a compound with hyphens."""
    small = word.lower()
    right = house_spelling_of(small)
    if PANELLIST.fullmatch(small):
        right = panellist + ("s" if small.endswith("s") else "")
    elif right is None and "-" in small:
        right = "-".join(house_spelling_of(part) or part for part in small.split("-"))
    return None if right == small else right
