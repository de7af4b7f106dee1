"""How dates, spans of dates, years and times of day are written.

Source: United Nations Editorial Manual, "Numbers, dates and time": "1 July 2022", "from 4 to 6 October 2023", "the
1990s", "3 p.m.", "10.30 a.m.".
"""

import re

from rapporteur.language.english.numbers import MONTHS, day
from rapporteur.language.rules import Rule

MONTH_OF = {name: name for name in MONTHS} | {name[:3]: name for name in MONTHS} | {"Sept": "September"}
MONTH = "|".join(sorted(MONTH_OF, key=len, reverse=True))
_MONTH = rf"(?P<month>{MONTH})\b\.?"
_DAY = r"(?P<day>[0-3]?\d)"
_TH = r"(?:st|nd|rd|th)"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_DASH = r"\s?[-–—]\s?"
_BEFORE_A_DAY = "(?:on|by|until|till|from|since|before|after|to|of|and)"
_BEFORE_A_TIME = r"(?:at|from|to|until|till|by|before|after|since|between|and|around|about)\s+"

DAY_FIRST = "A date is written day, month, year, without a comma and without letters behind the day."
SPAN = "A span of dates is written with “to”."
HOUSE_DASH = "The years of a span are joined by a dash without spaces."
BETWEEN = "“From” is followed by “to” and “between” by “and”, not by a dash."
DECADE = "A decade is written in figures with all four of them and without an apostrophe."
TIME = "The time is written in twelve hours with “a.m.” or “p.m.”, a point before the minutes and none of full hours."


def _date(match: re.Match[str]) -> str | None:
    number = int(match["day"])
    if not 1 <= number <= 31:
        return None
    year = match.groupdict().get("year")
    return " ".join(filter(None, (str(number), MONTH_OF[match["month"].capitalize()], year)))


def _span(match: re.Match[str]) -> str | None:
    first, last = int(match["day"]), int(match["last"])
    if not 1 <= first < last <= 31:
        return None
    year = match.groupdict().get("year")
    return " ".join(filter(None, (f"{first} to {last}", MONTH_OF[match["month"].capitalize()], year)))


def _iso(match: re.Match[str]) -> str | None:
    try:
        return day(match[0])
    except ValueError:
        return None


def _numeric(match: re.Match[str]) -> str | None:
    """A date all in figures, where only one of the two numbers can be the month."""
    first, second, year = (int(match[group]) for group in ("first", "second", "year"))
    if (first > 12) == (second > 12):
        return None
    number, month = (first, second) if first > 12 else (second, first)
    return f"{number} {MONTHS[month - 1]} {year}" if month >= 1 and number <= 31 else None


def _decade(match: re.Match[str]) -> str:
    return f"{match['century'] or '19'}{match['tens']}0s"


def _years(match: re.Match[str]) -> str | None:
    first, last = match["first"], match["last"]
    if len(last) == 4 and int(last) <= int(first):
        return None
    link = {"from": " to ", "between": " and "}.get((match["lead"] or "").strip().lower(), "–")
    return f"{match['lead'] or ''}{first}{link}{last}"


def _hour(hours: int, minutes: str | None, half: str = "") -> str | None:
    if hours > 24 or int(minutes or 0) > 59:
        return None
    afternoon = half.lower().startswith("p") if half else 12 <= hours < 24
    rest = f".{minutes}" if minutes and minutes != "00" else ""
    return f"{(hours % 12) or 12}{rest} {'p.m.' if afternoon else 'a.m.'}"


def _twelve_hours(match: re.Match[str]) -> str | None:
    hours = int(match["hours"])
    if hours == 12 and match["minutes"] in (None, "00"):
        return None  # 12 a.m. and 12 p.m. are ambiguous: which is meant only the writer knows
    return _hour(hours, match["minutes"], match["half"]) if 1 <= hours <= 12 else None


def _twenty_four_hours(match: re.Match[str]) -> str | None:
    hours, minutes = int(match["hours"]), match["minutes"]
    if minutes == "00" and hours in (0, 12, 24):
        return "noon" if hours == 12 else "midnight"
    return _hour(hours, minutes)


DATE_RULES = (
    Rule("dates", re.compile(r"\b(?:19|20)\d\d-\d\d-\d\d\b"), _iso, DAY_FIRST),
    Rule(
        "dates",
        re.compile(rf"\b(?P<first>[0-3]?\d)(?P<mark>[/.])(?P<second>[0-3]?\d)(?P=mark){_YEAR}\b"),
        _numeric,
        DAY_FIRST,
    ),
    # October 4-6, 2023
    Rule("dates", re.compile(rf"\b{_MONTH}\s+{_DAY}{_TH}?{_DASH}(?P<last>[0-3]?\d){_TH}?,?\s+{_YEAR}\b"), _span, SPAN),
    Rule("dates", re.compile(rf"\b{_MONTH}\s+{_DAY}{_TH}?{_DASH}(?P<last>[0-3]?\d){_TH}?\b(?!,?\s\d)"), _span, SPAN),
    # 4-6 October 2023, 4th to 6th October 2023
    Rule(
        "dates",
        re.compile(rf"\b{_DAY}{_TH}?(?:{_DASH}|\s+to\s+)(?P<last>[0-3]?\d){_TH}?\s+{_MONTH}(?:,?\s+{_YEAR}\b)?"),
        _span,
        SPAN,
    ),
    # July 1st, 2022; July 1, 2022
    Rule("dates", re.compile(rf"\b{_MONTH}\s+(?:the\s+)?{_DAY}{_TH}?,?\s+{_YEAR}\b"), _date, DAY_FIRST),
    # 1st of July 2022, 01 July 2022, 1 Jul. 2022
    Rule(
        "dates",
        re.compile(rf"(?:\bthe\s+(?=\d\d?{_TH}\s+of\b))?\b{_DAY}{_TH}?\s+(?:of\s+)?{_MONTH}(?:,?\s+{_YEAR}\b)?"),
        _date,
        DAY_FIRST,
    ),
    # July 1st, July 1
    Rule(
        "dates",
        re.compile(rf"\b{_BEFORE_A_DAY}\s+(?P<wrong>{_MONTH}\s+(?:the\s+)?{_DAY}{_TH}?)\b(?![,.]?\d)", re.IGNORECASE),
        _date,
        DAY_FIRST,
    ),
    Rule("dates", re.compile(rf"\b{_MONTH}\s+(?:the\s+)?{_DAY}{_TH}\b"), _date, DAY_FIRST),
    # the 1990's, the '90s, 90's
    Rule(
        "decades",
        re.compile(r"(?<=the )(?P<wrong>['’‘]?(?P<century>19|20)?(?P<tens>\d)0['’]?s)\b"),
        _decade,
        DECADE,
    ),
    Rule(
        "decades",
        re.compile(r"(?<=(?:rly|mid|ate)[ -])(?P<wrong>['’‘]?(?P<century>19|20)?(?P<tens>\d)0['’]?s)\b"),
        _decade,
        DECADE,
    ),
    Rule(
        "years",
        re.compile(
            r"(?P<wrong>\b(?P<lead>[Ff]rom |[Bb]etween )(?P<first>(?:19|20)\d\d)\s?[-–—]\s?(?P<last>(?:19|20)\d\d))\b"
        ),
        _years,
        BETWEEN,
    ),
    Rule(
        "years",
        re.compile(r"\b(?P<lead>)(?P<first>(?:19|20)\d\d)\s?[-–—]\s?(?P<last>(?:19|20)\d\d)\b(?![-–/]\d)"),
        _years,
        HOUSE_DASH,
    ),
    # 3pm, 3:30 PM, 15:00 hours, at 15:00
    Rule(
        "times",
        re.compile(r"\b(?P<hours>\d{1,2})(?:[:.](?P<minutes>[0-5]\d))?\s?(?P<half>[ap])\.?\s?m\b\.?", re.IGNORECASE),
        _twelve_hours,
        TIME,
    ),
    Rule(
        "times",
        re.compile(
            rf"\b{_BEFORE_A_TIME}(?P<wrong>(?P<hours>[0-2]?\d)[:h](?P<minutes>[0-5]\d)(?:\s?h(?:ou)?rs?\b)?)",
            re.IGNORECASE,
        ),
        _twenty_four_hours,
        TIME,
    ),
    Rule(
        "times",
        re.compile(r"\b(?P<hours>[0-2]?\d)[:h](?P<minutes>[0-5]\d)\s?h(?:ou)?rs?\b"),
        _twenty_four_hours,
        TIME,
    ),
)
