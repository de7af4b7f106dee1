"""Numbers, dates and joined names as the United Nations editorial rules write them in English."""

import re
from collections.abc import Sequence
from datetime import date

ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen""".split()
TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
SCALES = ((1_000_000_000, "billion"), (1_000_000, "million"), (1_000, "thousand"))
ORDINALS = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
MONTHS = "January February March April May June July August September October November December".split()


def in_words(number: int) -> str:
    """A whole number from 0 to 999,999,999,999 in words: 120 is "one hundred and twenty"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    if number < 1000:
        hundreds, rest = divmod(number, 100)
        return f"{ONES[hundreds]} hundred" + (f" and {in_words(rest)}" if rest else "")
    size, name = next(pair for pair in SCALES if number >= pair[0])
    count, rest = divmod(number, size)
    link = " and " if rest < 100 else " "
    return f"{in_words(count)} {name}" + (f"{link}{in_words(rest)}" if rest else "")


def ordinal(number: int) -> str:
    """A place in an order, in words: 21 is "twenty-first", 101 "one hundred and first"."""
    *before, last = re.split(r"([ -])", in_words(number))
    if last in ORDINALS:
        return "".join((*before, ORDINALS[last]))
    return "".join((*before, f"{last[:-1]}ieth" if last.endswith("y") else f"{last}th"))


def counted(number: int, *, opens_sentence: bool = False) -> str:
    """A number in running text: in words below ten and where it opens a sentence, else in figures."""
    return in_words(number) if number < 10 or opens_sentence else f"{number:,}"


def joined(words: Sequence[str]) -> str:
    """One, two or more words as a sentence joins them, without a serial comma: "a, b and c"."""
    *first, before_last = words[:-1] or [""]
    listed = ", ".join([*(word.removesuffix(",") for word in first), before_last])
    return " and ".join(part for part in (listed, *words[-1:]) if part)


def day(iso: str) -> str:
    """An ISO 8601 date as "1 July 2022"."""
    value = date.fromisoformat(iso)
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def days(iso: str, end_iso: str | None) -> str:
    """A date, or the span of two: "4 to 6 October 2023", "30 September to 2 October 2023"."""
    if not end_iso or end_iso == iso:
        return day(iso)
    first, last = date.fromisoformat(iso), date.fromisoformat(end_iso)
    start = day(iso).split()
    kept = 1 if (first.year, first.month) == (last.year, last.month) else 2 if first.year == last.year else 3
    return f"{' '.join(start[:kept])} to {day(end_iso)}"


def when(iso: str, end_iso: str | None) -> str:
    """A date or a span behind a verb: "on 1 July 2022", "from 4 to 6 October 2023"."""
    return f"{'from' if end_iso and end_iso != iso else 'on'} {days(iso, end_iso)}"
