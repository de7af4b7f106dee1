"""Numbers that are written in one way wherever they stand: the tables of the house.

Source: United Nations Editorial Manual, "Numbers, dates and time". What depends on the numbers beside it is in
`house_numbers`.
"""

import re

from rapporteur.language.english.date_rules import MONTH
from rapporteur.language.english.number_words import BELOW_100, BELOW_100_IN_WORDS, NUMBER_IN_WORDS, value_of
from rapporteur.language.english.numbers import in_words, ordinal
from rapporteur.language.rules import Rule, leave

# No longer than a number of anything: what is longer is left alone.
FIGURE = r"\d{1,3}(?:,\d{3}){1,4}|\d{1,15}"
AMOUNT = rf"(?:{FIGURE})(?:\.\d+)?"
# What a number behind these words names is one of a row of things that are numbered.
NUMBERED = r"""articles? art\. arts\. paragraphs? para\. paras\. subparagraphs? chapters? chap\. sections? sect\. items?
annex(?:es)? appendi(?:x|ces) tables? figures? fig\. figs\. pages? p\. pp\. notes? footnotes? No\. Nos\. numbers?
resolutions? decisions? rules? regulations? recommendations? goals? targets? indicators? clusters? phases? parts?
volumes? vol\. versions? options? steps? rooms? questions? principles? objectives? levels? types? class(?:es)? tiers?
pillars? stages? points? lines? columns? cases? examples? scenarios? lots? weeks? days? years? grades? categor(?:y|ies)
forms? models? sessions? meetings? panels? sides? protocols? schedules? lists? boxes? box clauses? laws? acts? orders?
directives? act""".split()
_NUMBERED = rf"\b(?:{'|'.join(NUMBERED)})"
# Of these a number in words is one of a row too; before the others it may count what follows.
NUMBERED_IN_WORDS = r"(?:articles?|paragraphs?|subparagraphs?|(?:agenda )?items?|sections?|pages?|footnotes?)"
MONEY = (
    r"(?:dollars?|euros?|pounds?|francs?|yen|yuan|rupees?|pesos?|roubles?|cents?|naira|shillings?|rand|won|kroner|"
    r"kronor|dirhams?|dinars?|riyals?|USD|EUR|GBP|CHF)"
)
UNITS = (
    r"(?:km2?|m2|m3|cm|mm|ha|kg|mg|g|kWh?|MWh?|GWh?|GB|MB|TB|kHz|MHz|GHz|hectares?|degrees?|°C?|percentage|points?|"
    r"kilomet(?:re|er)s?|kilograms?|tons?|tonnes?|lit(?:re|er)s?|megabytes?|gigabytes?|x\b|×|\+|=)"
)
_AGE = r"\b(?:[Aa]ged?|ages|the ages? of|[Cc]hildren under|[Uu]nder the age of)"
_OUT_OF = r"(?:in|out of)\s(?:every\s)?"
SCALE = r"(?:million|billion|trillion)"
_NAMED_SCALES = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DENOMINATORS = dict(enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), start=2))
_PARTS = "halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?"

PER_CENT = "“Per cent” is written in words and in two, with a figure before it."
MILLIONS = "Millions and more are written with a figure and a word, such as “2.5 million”."
THOUSANDS = "Thousands stand apart by a comma."
DECIMALS = "A decimal fraction below one has a zero before the point."
FRACTIONS = "A simple fraction is written in words, with a hyphen only where it stands before a noun."
ORDINAL_WORDS = "An ordinal is written in words."
FIGURES = "Ages, money, votes, units and the numbers of articles, paragraphs and items are written in figures."
RANGES = "A range in running text is written with “to”."


def in_figures(words: str) -> str:
    """A number in figures, whether it is in words or in figures already."""
    value = value_of(words)
    return words if value is None else f"{value:,}"


def _per_cent(match: re.Match[str]) -> str:
    return f"{in_figures(match['count'])} per cent"


def _per_cents(match: re.Match[str]) -> str:
    return f"{in_figures(match['first'])} to {in_figures(match['count'])} per cent"


def _figure(match: re.Match[str]) -> str:
    return in_figures(match["wrong"])


def _with_scale(match: re.Match[str]) -> str | None:
    """“2,500,000” as “2.5 million”, where two decimals say it all."""
    value = int(match[0].replace(",", ""))
    size, name = next(pair for pair in _NAMED_SCALES if value >= pair[0])
    return f"{value / size:g} {name}" if value * 100 % size == 0 else None


def _with_commas(match: re.Match[str]) -> str | None:
    digits = re.sub(r"\D", "", match[0])
    is_year = len(match[0]) == 4 and 1900 <= int(digits) < 2100
    return None if is_year else f"{int(digits):,}"


def _fraction(match: re.Match[str]) -> str | None:
    over, under = int(match["over"]), int(match["under"])
    if not 0 < over < under or under not in _DENOMINATORS:
        return None
    if under == 2:
        return "half"
    return f"{in_words(over)} {_DENOMINATORS[under]}{'s' if over > 1 else ''}"


def _ordinal(match: re.Match[str]) -> str | None:
    number = int(match["number"])
    in_row = re.match(r"\s+(?:session|century|centuries|anniversary)", match.string[match.end() :])
    return ordinal(number) if 0 < number < 100 or (in_row and number < 1000) else None


def _range(match: re.Match[str]) -> str | None:
    first, last = (int(match[group].replace(",", "")) for group in ("first", "last"))
    if first >= last:
        return None
    return f"{in_words(first)} to {in_words(last)}" if last < 10 else f"{first:,} to {last:,}"


NUMBER_RULES = (
    # Labels of lists, "1)", "(1)", "1."; numbers that are part of a name, G20, COVID-19, 5G, H1N1, 24/7, 9/1, [3].
    leave(r"(?:^|(?<=[\s;:,(]))\(?\d{1,3}\)|^\s*\d{1,3}\.(?=\s)|\[\d+\]"),
    Rule("fractions", re.compile(r"(?<![\w/.])(?P<over>\d{1,2})/(?P<under>\d{1,2})(?= of\b)"), _fraction, FRACTIONS),
    leave(r"\b(?!\d+(?:st|nd|rd|th)\b)(?:\w*[^\W\d]\w*\d\w*|\d+[^\W\d]\w*)\b|[A-Z]\w*-\d+\b|\d+(?:[/:]\d+)+"),
    # Per cent, money, units, millions.
    Rule("decimals", re.compile(r"(?<![\w.])\.\d+\b"), lambda match: f"0{match[0]}", DECIMALS),
    Rule("thousands", re.compile(r"(?<=[$€£¥])\d{4,6}(?![\w/-]|[.,]\d)"), _with_commas, THOUSANDS),
    Rule(
        "per cent",
        re.compile(rf"(?P<first>{AMOUNT})\s?(?:%|)\s?[-–—]\s?(?P<count>{AMOUNT})\s?(?:%|per ?cent\b)"),
        _per_cents,
        PER_CENT,
    ),
    Rule("per cent", re.compile(rf"(?P<count>{AMOUNT})\s?(?:%|per ?cent\b)"), _per_cent, PER_CENT),
    Rule(
        "per cent",
        re.compile(rf"(?P<count>{NUMBER_IN_WORDS})\s(?:%|per ?cent\b)"),
        _per_cent,
        PER_CENT,
    ),
    leave(rf"(?P<wrong>{AMOUNT})(?=,? (?:(?:and|or|to) (?:{AMOUNT}) )+per cent\b)"),
    Rule(
        "millions",
        re.compile(r"(?<![\w.,/-])(?:\d{1,3}(?:,\d{3}){2,4}|\d{7,12})(?![\w/-]|[.,]\d)"),
        _with_scale,
        MILLIONS,
    ),
    Rule(
        "millions",
        re.compile(rf"(?P<wrong>{BELOW_100_IN_WORDS})\s+{SCALE}\b(?!\s+(?:and\s+)?{NUMBER_IN_WORDS})"),
        _figure,
        MILLIONS,
    ),
    leave(rf"{AMOUNT}(?:\s(?:and|or|to)\s{AMOUNT})?\s{SCALE}\b"),
    leave(rf"(?:US)?[$€£¥]\s?(?:{AMOUNT})|{AMOUNT}(?:,?\s(?:and|or|to)\s{AMOUNT})?\s?-?(?:{MONEY}|{UNITS})(?!\w)"),
    Rule("figures", re.compile(rf"(?P<wrong>{NUMBER_IN_WORDS})\s(?:{MONEY})\b"), _figure, FIGURES),
    leave(r"\d+\.\d+(?:\.\d+)*"),
    # Ages and votes.
    Rule(
        "figures",
        re.compile(rf"{_AGE}\s(?P<wrong>{NUMBER_IN_WORDS})\b"),
        _figure,
        FIGURES,
    ),
    leave(rf"(?:{_AGE}|\bfactor of)\s\d+(?:\s?(?:-|–|and|or|to)\s?\d+)*"),
    Rule(
        "figures", re.compile(rf"(?P<wrong>{NUMBER_IN_WORDS})(?=(?:\syears?)?\s(?:old\b|of age\b))"), _figure, FIGURES
    ),
    Rule("figures", re.compile(rf"\b(?P<wrong>{BELOW_100})(?=-year-olds?\b)"), _figure, FIGURES),
    leave(r"\d+(?:\syears?\s(?:old|of age)\b|-year-olds?\b|\s?[-–]\s?\d+\syears?\b)"),
    Rule(
        "figures",
        re.compile(
            rf"\b(?:votes? to|abstentions?,?|in favour(?: and|,)?|with)\s(?P<wrong>{NUMBER_IN_WORDS})"
            r"(?=\s(?:abstention|against)|[,;.]|$)"
        ),
        _figure,
        FIGURES,
    ),
    Rule(
        "figures",
        re.compile(rf"(?P<wrong>{NUMBER_IN_WORDS})(?=\s(?:votes?|abstentions?)\b|\s(?:in favour|against)[,.;])"),
        _figure,
        FIGURES,
    ),
    leave(r"\d+\s(?:votes?(?:\sto\s\d+)?|in favour|against|abstentions?|abstaining)\b"),
    # Things that are numbered.
    leave(rf"{_NUMBERED}[\s-]?\s?\d+(?:\s?(?:\(\w+\)|,|and|or|to|[-–—])+\s?\d+|\s?\(\w+\))*", re.IGNORECASE),
    Rule(
        "figures",
        re.compile(
            rf"(?<!this )(?<!that )\b{NUMBERED_IN_WORDS}\s(?P<wrong>{BELOW_100_IN_WORDS})"
            r"(?=\s(?:of|and|or|to|on|in|under|is|was|should|had|the)\b|[,;.)]|$)"
        ),
        _figure,
        FIGURES,
    ),
    leave(rf"\d+\s{_OUT_OF}\d+|(?:{NUMBER_IN_WORDS})\s{_OUT_OF}(?:{NUMBER_IN_WORDS})"),
    # Dates stand as they are by now, and so do years.
    leave(
        rf"\b\d\d?(?:,?\s(?:to|and|or|until)\s\d\d?)*\s(?:{MONTH})\b(?:\s(?:19|20)\d\d)?|\b(?:{MONTH})\s(?:19|20)\d\d\b|\b(?:19|20)\d0s\b"
    ),
    # Fractions and ordinals.
    Rule(
        "fractions",
        re.compile(
            rf"\b(?P<over>one|two|three|four|five|seven)-(?P<part>{_PARTS})(?=\s(?:of|that|were|was|had|in)\b|[,.;]|$)"
        ),
        lambda match: f"{match['over']} {match['part']}",
        FRACTIONS,
    ),
    Rule(
        "fractions",
        re.compile(
            rf"\b(?P<over>one|two|three|four|five|seven)\s(?P<part>{_PARTS})(?=\s(?:majority|majorities|share|vote)\b)"
        ),
        lambda match: f"{match['over']}-{match['part']}",
        FRACTIONS,
    ),
    leave(rf"\b(?:one|two|three|four|five|seven)[- ](?:{_PARTS})\b|\b\d+\s\d/\d\b"),
    leave(r"\b\d{1,4}(?:st|nd|rd|th)(?:(?:,\s|\sand\s|\sto\s)\d{1,4}(?:st|nd|rd|th))*\s(?:plenary\s)?meetings?\b"),
    Rule("ordinals", re.compile(r"\b(?P<number>\d{1,4})(?:st|nd|rd|th)\b"), _ordinal, ORDINAL_WORDS),
    # Ranges and thousands.
    Rule(
        "ranges",
        re.compile(rf"(?<![\w./-])(?P<first>{FIGURE})\s?[-–—]\s?(?P<last>{FIGURE})(?=\s[^\W\d])"),
        _range,
        RANGES,
    ),
    leave(r"\b\d+(?:[-–—]\d+)+\b"),
    Rule("thousands", re.compile(r"(?<![\w.,/-])\d{1,3}(?:[   ]\d{3}){1,4}(?![\w/-])"), _with_commas, THOUSANDS),
    Rule("thousands", re.compile(r"(?<![\w.,/-])\d{4,9}(?![\w/-]|[.,]\d)"), _with_commas, THOUSANDS),
)
