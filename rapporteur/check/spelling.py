"""Words that no dictionary knows.

A word with a capital inside a sentence is probably a name: it is only taken for a slip where it is one letter away
from a word of the dictionary. Names of the meeting, abbreviations and learned words are right.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from unicodedata import normalize

from rapporteur.check.departures import Departure
from rapporteur.check.dictionary import is_near_a_word, is_word
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.countries import state_words

# Letters with what is combined with them; not what belongs to a handle or a tag.
_LETTERS = r"(?:[^\W\d_][\u0300-\u036f]*)+"
WORD = re.compile(rf"(?<![\w@#]){_LETTERS}(?:['’\-‑]{_LETTERS})*['’]?(?![\w@])")
SHORT_FORM = re.compile(r"\. (?=[\da-z])")
LONGEST_SHORT_FORM = 4
BETWEEN_PARTS = re.compile(r"[-‑]")
# Letters of the scripts that the dictionaries are written in.
LATIN = re.compile(r"[A-Za-z\u00aa-\u024f'’\-‑]+")
# So long a name is one letter away from a word only by chance; a shorter one is so too often.
SHORTEST_SLIP = 7
SHORTEST_SLIP_AT_THE_START = 5
REASON = "The dictionary does not know this word: correct it, or let this meeting learn it."
LEARNED_TOKEN = re.compile(r"\w+")


def misspelled(passage: Passage, around: Surroundings) -> Iterator[Departure]:
    """The words that neither the dictionary nor the meeting knows."""
    known = learned(around.texts, around.headings, around.language)
    starts = {line.start for line in passage.lines}
    for match in WORD.finditer(passage.own):
        word = match[0].rstrip("'’")
        if len(word) <= LONGEST_SHORT_FORM and SHORT_FORM.match(passage.own, match.end()):
            continue
        if not _is_known(normalize("NFC", word), around.language, known, opens=match.start() in starts):
            yield Departure(match.start(), match.start() + len(word), "spelling", REASON)


@lru_cache(maxsize=8)
def learned(names: tuple[str, ...], headings: tuple[str, ...], language: str) -> frozenset[str]:
    """The words of names, also of States, and those with a capital inside the headings, in lower case."""
    words = {word for name in names for word in LEARNED_TOKEN.findall(normalize("NFC", name))}
    words |= {word for name in state_words(language) for word in LEARNED_TOKEN.findall(name)}
    words |= {word for heading in headings for word in LEARNED_TOKEN.findall(heading)[1:] if word[0].isupper()}
    return frozenset(word.lower() for word in words)


@lru_cache(maxsize=65536)
def _is_known(word: str, language: str, known: frozenset[str], *, opens: bool) -> bool:
    if not LATIN.fullmatch(word) or _is_short_form(word) or is_word(_straight(word), language):
        return True
    return all(_is_known_part(part, language, known, opens=opens) for part in BETWEEN_PARTS.split(word))


def _is_known_part(part: str, language: str, known: frozenset[str], *, opens: bool) -> bool:
    word = _straight(part)
    pieces = LEARNED_TOKEN.findall(re.sub(r"'s?$", "", word.lower()))
    if _is_short_form(word) or known.issuperset(pieces):
        return True
    if is_word(word, language) or is_word(word.lower(), language):
        return True
    shortest = SHORTEST_SLIP_AT_THE_START if opens else SHORTEST_SLIP
    return word[0].isupper() and (len(word) < shortest or not is_near_a_word(word, language))


def _is_short_form(word: str) -> bool:
    """Whether it is an abbreviation or a single letter, which another rule looks at."""
    return len(word) == 1 or sum(letter.isupper() for letter in word) > 1


def _straight(word: str) -> str:
    return word.replace("’", "'").replace("‑", "-")
