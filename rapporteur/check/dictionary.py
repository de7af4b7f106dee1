"""The spelling dictionaries: offline, one for each language that has one, loaded when first asked.

Hunspell dictionaries in `resources/dictionaries`, and words of the United Nations in `resources/words`.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Protocol, cast

from rapporteur.paths import resource_path

# Dictionary and list of further words by language.
DICTIONARIES: Mapping[str, tuple[str, str | None]] = MappingProxyType(
    {"en": ("en_GB", "words/un-words.txt"), "fr": ("fr_FR", None)}
)
LONGEST_WORD = 40
LETTERS = "abcdefghijklmnopqrstuvwxyz"
# An elided article or pronoun of French, which a word may carry in front.
ELIDED = re.compile(r"(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w)", re.IGNORECASE)


class Speller(Protocol):
    """What is used of Hunspell."""

    def spell(self, word: str) -> bool:
        """Whether the word is in the dictionary."""
        ...

    def suggest(self, word: str) -> tuple[str, ...]:
        """Words that may have been meant."""
        ...


@lru_cache(maxsize=4)
def speller(language: str) -> Speller | None:
    """The dictionary of a language, None where there is none. Takes about 0.2 s the first time."""
    if language not in DICTIONARIES:
        return None
    import hunspell

    name, _ = DICTIONARIES[language]
    folder = resource_path(f"dictionaries/{name}.aff").parent
    # The encoding is that of the path: UTF-8, so that a folder with accents is found on Windows too.
    return cast("Speller", hunspell.Hunspell(name, hunspell_data_dir=str(folder), system_encoding="UTF-8"))


@lru_cache(maxsize=4)
def further_words(language: str) -> frozenset[str]:
    """The words in lower case that are right besides those of the dictionary."""
    _, file = DICTIONARIES.get(language, ("", None))
    lines = resource_path(file).read_text(encoding="utf-8").splitlines() if file else []
    return frozenset(line.strip().lower() for line in lines if not line.startswith("#"))


@lru_cache(maxsize=65536)
def is_word(word: str, language: str) -> bool:
    """Whether a word with straight apostrophes stands in the dictionary or in the list; every word does where the
    language has neither.
    """
    known = speller(language)
    return known is None or word.lower() in further_words(language) or _is_spelled(known, word)


def _is_spelled(known: Speller, word: str) -> bool:
    """Whether the dictionary has the word, also behind an elision, with a ligature or with a possessive."""
    forms = (word, ELIDED.sub("", word), word.replace("oe", "œ"), re.sub(r"'s?$", "", word))
    return any(known.spell(form) for form in dict.fromkeys(forms) if form)


@lru_cache(maxsize=4096)
def is_near_a_word(word: str, language: str) -> bool:
    """Whether one slip of the finger makes a word in lower case of the dictionary into this one."""
    known = speller(language) if len(word) <= LONGEST_WORD else None
    return known is not None and any(known.spell(near) for near in _one_slip_from(word.lower()))


def _one_slip_from(word: str) -> set[str]:
    parts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    lost = {left + right[1:] for left, right in parts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in parts if len(right) > 1}
    other = {left + letter + right[1:] for left, right in parts if right for letter in LETTERS}
    added = {left + letter + right for left, right in parts for letter in LETTERS}
    return (lost | swapped | other | added) - {word, ""}


def suggestions(word: str, language: str = "en") -> tuple[str, ...]:
    """Words that may have been meant, the likeliest first. Takes about 0.1 s: for the moment somebody asks."""
    known = speller(language)
    return known.suggest(word.replace("’", "'")) if known else ()
