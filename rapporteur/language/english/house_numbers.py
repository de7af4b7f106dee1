"""Numbers in a running text, held against the house's rules.

Source: United Nations Editorial Manual, "Numbers, dates and time": below 10 in words, from 10 in figures, at the
start of a sentence always in words; where numbers occur together in a series of like things, the rule for the
highest applies to all.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from rapporteur.language.corrections import Correction
from rapporteur.language.english.date_rules import DATE_RULES
from rapporteur.language.english.number_rules import FIGURE, NUMBER_RULES
from rapporteur.language.english.number_words import NUMBER_IN_WORDS, VALUES, WHOLE, value_of
from rapporteur.language.english.numbers import counted, in_words
from rapporteur.language.english.sentence_start import opens_sentence_at
from rapporteur.language.rules import Findings
from rapporteur.language.text import opening
from rapporteur.language.untouched import Span, untouched, without_overlong

LOWEST_IN_FIGURES = 10
LOWEST_WITH_SCALE = 1_000_000

ANY_NUMBER = re.compile(rf"\d|\b(?:{'|'.join(sorted(VALUES, key=len, reverse=True))})\b|%|'\d|per ?cent", re.IGNORECASE)
NUMBER = re.compile(rf"(?<![\w.,/-])(?:{FIGURE})(?![\w/]|[.,:]\d)|{NUMBER_IN_WORDS}", re.IGNORECASE)
# What stands between two numbers of one series: a few words, with something that joins.
JOINS = re.compile(r",|\(|\b(?:and|or|but|to|against|previously|versus)\b")
BREAKS = re.compile(
    r"[.;:?!–—]|\b(?:which|who|that|where|when|while|although|because|whether|if|as|is|are|was|were|had|has|have)\b"
)
MOST_WORDS_BETWEEN = 6
# A period or a distance told roughly may stand in words whatever its number.
ROUGHLY = re.compile(r"[\s-](?:minute|hour|day|night|week|month|year|decade|mile|times|fold)")
# "One" that is no number: "no one", "one of", "one or more", "one another".
PRONOUN_BEFORE = re.compile(
    r"\b(?:no|any|every|this|that|which|the|at|each|some|another|only|as|is|was)[\s-]+$", re.IGNORECASE
)
PRONOUN_BEHIND = re.compile(
    r"[\s-]+(?:of|or|and|another|that|who|which|by|to|day|such|another's|side|hand|way)\b|-|['’]s|[,.;]"
)

SMALL = "Numbers below 10 are written in words."
LARGE = "Numbers from 10 are written in figures."
SERIES = "In a series of like things the highest number decides for all."
OPENING = "A sentence begins with a number in words."


@dataclass(frozen=True, slots=True)
class Number:
    """A number as it stands in a text; `opens` where it begins a sentence."""

    start: int
    end: int
    value: int
    in_figures: bool
    opens: bool


def house_numbers(text: str, *, opens_sentence: bool = False, names: Collection[str] = ()) -> tuple[Correction, ...]:
    """Where the numbers and dates of a text depart from the rules, from left to right, without overlaps.

    `opens_sentence` says that the text begins a sentence. Quotations, symbols of documents, addresses and these names
    are left alone.
    """
    if not ANY_NUMBER.search(text):
        return ()
    text = without_overlong(text)
    findings = Findings(text, untouched(text, names))
    openings = _openings(text, findings, opens_sentence=opens_sentence)
    for span in openings:
        findings.take(span)
    findings.hold(text, DATE_RULES)
    findings.hold(text, NUMBER_RULES)
    for series in _series(text, list(_numbers(text, findings, openings, opens_sentence=opens_sentence))):
        for correction in _against(text, series):
            findings.add(correction)
    return findings.in_order()


def _openings(text: str, findings: Findings, *, opens_sentence: bool) -> list[Span]:
    """Where a sentence opens with a number in words, which no rule takes from it."""
    found = (match.span() for match in WHOLE.finditer(text) if findings.is_free(*match.span()))
    return [span for span in found if opens_sentence_at(text, span[0], opens=opens_sentence)]


def _numbers(text: str, findings: Findings, openings: Collection[Span], *, opens_sentence: bool) -> Iterator[Number]:
    """The numbers that open a sentence, and those of which no other rule has spoken."""
    for match in NUMBER.finditer(text):
        is_free = match.span() in openings or findings.is_free(*match.span())
        if not is_free or not match[0].isascii():
            continue
        in_figures = match[0][0].isdecimal()
        value = int(match[0].replace(",", "")) if in_figures else value_of(match[0])
        opens = opens_sentence_at(text, match.start(), opens=opens_sentence)
        is_name = not in_figures and match[0][0].isupper() and not opens
        if value and not is_name and not _is_pronoun(text, match):
            yield Number(match.start(), match.end(), value, in_figures, opens)


def _is_pronoun(text: str, match: re.Match[str]) -> bool:
    if match[0].lower() != "one":
        return False
    return bool(PRONOUN_BEFORE.search(text[: match.start()]) or PRONOUN_BEHIND.match(text, match.end()))


def _series(text: str, numbers: list[Number]) -> Iterator[list[Number]]:
    """The numbers in runs of those that stand in one series."""
    run: list[Number] = []
    for number in numbers:
        if run and not _go_together(text[run[-1].end : number.start]):
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _go_together(between: str) -> bool:
    is_near = len(between.split()) <= MOST_WORDS_BETWEEN
    return is_near and bool(JOINS.search(between)) and not BREAKS.search(between)


def _against(text: str, series: list[Number]) -> Iterator[Correction]:
    """What one series has wrong: each of its numbers by the highest, one that opens a sentence by itself."""
    highest = max(number.value for number in series)
    for number in series:
        wants_figures = highest >= LOWEST_IN_FIGURES and not number.opens
        if wants_figures == number.in_figures or number.value >= LOWEST_WITH_SCALE:
            continue
        if _is_free_to_choose(text, number, alone=len(series) == 1):
            continue
        yield _correction(number, wants_figures=wants_figures)


def _is_free_to_choose(text: str, number: Number, *, alone: bool) -> bool:
    is_series = not alone and number.value < LOWEST_IN_FIGURES
    is_rough = not is_series and not number.in_figures and ROUGHLY.match(text, number.end)
    is_year = number.opens and 1900 <= number.value < 2100 and "," not in text[number.start : number.end]
    return bool(is_rough or is_year)


def _correction(number: Number, *, wants_figures: bool) -> Correction:
    if wants_figures:
        in_series = number.value < LOWEST_IN_FIGURES
        reason, key = (SERIES, "series") if in_series else (LARGE, "figures")
        return Correction(number.start, number.end, f"{number.value:,}", f"numbers: {key}", reason)
    if number.opens:
        right = opening(in_words(number.value))
        return Correction(number.start, number.end, right, "numbers: opening", OPENING)
    return Correction(number.start, number.end, counted(number.value), "numbers: words", SMALL)
