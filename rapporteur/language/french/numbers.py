"""Numbers, dates and joined words in French.

From the drafting instructions of the French service of the United Nations: one to nine in words and 10 and more in
figures, words where a sentence begins; the first of a month is "1er"; a no-break space parts thousands and stands
before the sign of per cent, a comma before decimals. Numerals in words keep the traditional hyphens ("vingt et un").
"""

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from rapporteur.language.french.nouns import agreement_of_noun
from rapporteur.language.prepared import PREPARED

NO_BREAK = "\u00a0"

UNITS = """zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept
dix-huit dix-neuf""".split()
TENS = {2: "vingt", 3: "trente", 4: "quarante", 5: "cinquante", 6: "soixante", 8: "quatre-vingt"}
SCALES = ((1_000_000_000, "milliard"), (1_000_000, "million"))
IRREGULAR_ORDINALS = {"cinq": "cinquième", "neuf": "neuvième"}


def in_words(number: int, *, feminine: bool = False) -> str:
    """A whole number from 0 to 999,999,999,999 in words: 21 is "vingt et un", or "vingt et une"."""
    words = _in_words(number)
    return f"{words}e" if feminine and (words == "un" or words.endswith((" un", "-un"))) else words


def _in_words(number: int) -> str:
    if number < 100:
        return _below_hundred(number)
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        many = f"{UNITS[hundreds]} " if hundreds > 1 else ""
        return f"{many}cent {_in_words(rest)}" if rest else f"{many}cent{'s' if hundreds > 1 else ''}"
    if number < 1_000_000:
        thousands, rest = divmod(number, 1000)
        many = f"{_before_mille(_in_words(thousands))} " if thousands > 1 else ""
        return f"{many}mille{f' {_in_words(rest)}' if rest else ''}"
    size, name = next(pair for pair in SCALES if number >= pair[0])
    count, rest = divmod(number, size)
    return f"{_in_words(count)} {name}{'s' if count > 1 else ''}{f' {_in_words(rest)}' if rest else ''}"


def _below_hundred(number: int) -> str:
    if number < 20:
        return UNITS[number]
    tens, ones = divmod(number, 10)
    if tens in (7, 9):
        tens, ones = tens - 1, ones + 10
    stem = TENS[tens]
    if ones == 0:
        return "quatre-vingts" if tens == 8 else stem
    return f"{stem} et {UNITS[ones]}" if ones in (1, 11) and tens != 8 else f"{stem}-{UNITS[ones]}"


def _before_mille(words: str) -> str:
    """A multiplier: "cents" and "vingts" lose their s before "mille", which is no noun."""
    return words.removesuffix("s") if words.endswith(("cents", "vingts")) else words


def figures(number: int) -> str:
    """A whole number in figures, thousands parted by a no-break space."""
    return f"{number:,}".replace(",", NO_BREAK)


def counted(number: int, *, opens_sentence: bool = False, feminine: bool = False) -> str:
    """A number in running text: in words below ten and where it opens a sentence, else in figures."""
    return in_words(number, feminine=feminine) if number < 10 or opens_sentence else figures(number)


def counted_of(number: int, noun: str, *, opens_sentence: bool = False) -> str:
    """A number before its noun, with whose gender "un" agrees: "une organisation"."""
    feminine = agreement_of_noun(noun).feminine
    return f"{counted(number, opens_sentence=opens_sentence, feminine=feminine)} {noun}"


def percent(number: str) -> str:
    """A percentage, from a number in English or French figures: "12,5 %"."""
    value = Decimal(number.replace(",", "."))
    whole, point, decimals = f"{value}".partition(".")
    return f"{figures(int(whole))}{',' if point else ''}{decimals}{NO_BREAK}%"


def ordinal(number: int, *, feminine: bool = False) -> str:
    """An ordinal from 1 in words, as sessions have it: "première", "douzième", "vingt et unième"."""
    if number == 1:
        return "première" if feminine else "premier"
    words = in_words(number)
    last = re.split(r"[ -]", words)[-1]
    return words.removesuffix(last) + (IRREGULAR_ORDINALS.get(last) or f"{_stem(last)}ième")


def _stem(word: str) -> str:
    """A numeral without its e or the s of its plural: "douz", "cent", but "trois"."""
    return word.removesuffix("s") if word in ("cents", "vingts", "millions", "milliards") else word.removesuffix("e")


def joined(words: Sequence[str]) -> str:
    """One, two or more as a sentence joins them: "a, b et c"."""
    *first, before_last = words[:-1] or [""]
    listed = ", ".join([*(word.removesuffix(",") for word in first), before_last])
    return " et ".join(part for part in (listed, *words[-1:]) if part)


def day(iso: str) -> str:
    """An ISO 8601 date as "1er juillet 2022", without an article."""
    value = date.fromisoformat(iso)
    return f"{_day_of_month(value)} {PREPARED['fr'].months[value.month - 1]} {value.year}"


def days(iso: str, end_iso: str | None) -> str:
    """A date, or a span: "du 4 au 6 octobre 2023", "du 30 septembre au 2 octobre 2023"."""
    if not end_iso or end_iso == iso:
        return day(iso)
    first, last = date.fromisoformat(iso), date.fromisoformat(end_iso)
    kept = 1 if (first.year, first.month) == (last.year, last.month) else 2 if first.year == last.year else 3
    return f"du {' '.join(day(iso).split()[:kept])} au {day(end_iso)}"


def held(iso: str, end_iso: str | None) -> str:
    """When something took place, behind a verb: "le 1er juillet 2022", "du 4 au 6 octobre 2023"."""
    said = days(iso, end_iso)
    return said if said.startswith("du ") else f"le {said}"


def _day_of_month(value: date) -> str:
    return PREPARED["fr"].first_day if value.day == 1 else str(value.day)
