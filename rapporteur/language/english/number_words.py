"""Numbers in words, found in a text and read."""

import re

from rapporteur.language.english.numbers import ONES, SCALES, TENS, ordinal

VALUES = {
    **{word: value for value, word in enumerate(ONES)},
    **{word: 10 * value for value, word in enumerate(TENS) if value >= 2},
    "hundred": 100,
    **{word: value for value, word in SCALES},
}

_UNIT = "|".join(sorted(ONES[1:], key=len, reverse=True))
BELOW_100 = rf"(?:(?:{'|'.join(TENS[2:])})(?:-(?:{'|'.join(ONES[1:10])}))?|{_UNIT})"
_BELOW_1000 = rf"{BELOW_100}(?:\s+hundred(?:\s+and\s+{BELOW_100})?)?"
_SCALES = "|".join(name for _, name in SCALES)
_ORDINALS = "|".join(ordinal(number) for number in (*range(1, 20), *range(20, 100, 10)))
# A whole number in words; not the beginning of an ordinal ("twenty-first") nor of another compound word.
_NO_ORDINAL = rf"(?!-\w|\s+(?:hundred|thousand)\b|\s+and\s+(?:{'|'.join(TENS[2:])})?-?(?:{_ORDINALS})\b)"
NUMBER_IN_WORDS = rf"\b{_BELOW_1000}(?:\s+(?:{_SCALES})(?:(?:\s+and)?\s+{_BELOW_1000})?)*\b{_NO_ORDINAL}"
BELOW_100_IN_WORDS = rf"\b{BELOW_100}\b(?!-\w)"
WHOLE = re.compile(NUMBER_IN_WORDS, re.IGNORECASE)


def value_of(words: str) -> int | None:
    """The number that these words write out, None where they are no whole number."""
    if not WHOLE.fullmatch(words.strip()):
        return None
    total = part = 0
    for word in re.split(r"[\s-]+", words.strip().lower()):
        value = VALUES.get(word, 0)
        if value >= 1000:
            total, part = total + part * value, 0
        else:
            part = part * value if value == 100 else part + value
    return total + part
