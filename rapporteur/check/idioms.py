"""Set phrases that are said in one way only, short forms that running text writes out, and words said twice.

Sources: Oxford usage; the United Nations editorial rules on abbreviations in running text.
"""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, Wrong, looked_up, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

IDIOMS: tuple[Wrong, ...] = (
    wrong(r"in (form|absence|context|framework|presence|course|field|process|interest) of\b", r"in the \1 of", "The phrase takes an article."),
    wrong(r"on basis of\b", "on the basis of", "The phrase takes an article."),
    wrong(r"to the benefits of\b", "to the benefit of", "The phrase is “to the benefit of”, however many benefits there are."),
    wrong(r"convicted for\b", "convicted of", "Somebody is convicted of an offence."),
    wrong(r"accused for\b", "accused of", "Somebody is accused of an offence."),
    wrong(r"express(?:ed|ing) (?:an? |the |their |his |her )?(?:reservation|objection)s? (?:against|towards)\b", None, "Somebody expresses a reservation about something."),
    wrong(r"its (protocols?|annex(?:es)?|amendments?) thereto\b", r"the \1 thereto", "“its” and “thereto” say the same: leave one."),
    wrong(r"(discuss|emphasiz|emphasis|stress|highlight|underlin|underscor)(e|ed|es|ing|s)? (?:on|about|upon) (?=the\b|how\b|that\b|an?\b|their\b|its\b)", r"\1\2 ", "The verb takes its object without a preposition."),
    wrong(r"(request)(ed|ing|s) for(?= (?:the|an?|more|further|additional|clarification|information)\b)", r"\1\2", "The verb takes its object without a preposition."),
    wrong(r"(compris)(ed|es|e) of\b", r"\1\2", "The whole comprises its parts."),
    wrong(r"with regards to\b", "with regard to", "The phrase is “with regard to”."),
    wrong(r"in regards to\b", "in regard to", "The phrase is “in regard to”."),
    wrong(r"as regards to\b", "as regards", "The phrase is “as regards”."),
    wrong(r"regarding to\b", "regarding", "“regarding” takes no “to”."),
    wrong(r"despite of\b", "despite", "“despite” takes no “of”."),
    wrong(r"in accordance to\b", "in accordance with", "The phrase is “in accordance with”."),
    wrong(r"in compliance to\b", "in compliance with", "The phrase is “in compliance with”."),
    wrong(r"in line to\b", "in line with", "The phrase is “in line with”."),
    wrong(r"in view to\b", "with a view to", "The phrase is “with a view to” and a verb in -ing."),
    wrong(r"different than\b", "different from", "One thing is different from another."),
    wrong(r"(contribut)(e|ed|es|ing) in(?= (?:the|an?|\w+ing)\b)", r"\1\2 to", "Somebody contributes to something."),
    wrong(r"(participat)(e|ed|es|ing) (?:to|at)(?= (?:the|an?)\b)", r"\1\2 in", "Somebody participates in something."),
    wrong(r"take(s|n)? (?:into the|in the|in) (account|consideration)\b", r"take\1 into \2", "The phrase is “take into account”."),
    wrong(r"took (?:into the|in the|in) (account|consideration)\b", r"took into \1", "The phrase is “take into account”."),
    wrong(r"(ent(?:er|ers|ered|ering|ry)) in force\b", r"\1 into force", "Something enters into force."),
    wrong(r"call(ed|ing|s)? upon for\b", r"call\1 for", "Somebody calls upon a person, or for a thing."),
    wrong(r"one of the most (\w+) (challenge|issue|problem|tool|element|obstacle|factor)\b", r"one of the most \1 \2s", "“one of” stands before many."),
    wrong(r"one of the (?:main |key |major )?(challenge|issue|problem|tool|element|obstacle|factor|reason|priority)\b(?! \w+s\b)", None, "“one of” stands before many."),
    wrong(r"the reason (.{1,40}?) is because\b", r"the reason \1 is that", "The reason is that something holds."),
    wrong(r"the (Nelson Mandela|Bangkok|Tokyo|Beijing|Havana) rules\b", r"the \1 Rules", "The short title of the instrument has a capital."),
    wrong(r"madam ambassador\b", None, "With the style of address, the courtesy title is enough: “H.E. Ms. …”."),
    wrong(r"irregardless\b", "regardless", "The word is “regardless”."),
    wrong(r"(could|should|would|must|might) of(?= (?:been|had|done|taken|\w+ed)\b)", r"\1 have", "The verb is “have”."),
)  # fmt: skip
SHORTENED: tuple[Wrong, ...] = (
    wrong(r"(?:para(?!\.)|(?<!\()(?<!\(see )para\.)(?= \d)", "paragraph", "In running text the word is written out."),
    wrong(r"(?:paras(?!\.)|(?<!\()(?<!\(see )paras\.)(?= \d)", "paragraphs", "In running text the word is written out."),
    wrong(r"(?:art(?!\.)|(?<!\()(?<!\(see )art\.)(?= \d)", "article", "In running text the word is written out."),
    wrong(r"(?:arts(?!\.)|(?<!\()(?<!\(see )arts\.)(?= \d)", "articles", "In running text the word is written out."),
    wrong(r"e\.g\.,?(?=\s)", "for example,", "In running text the words are written out."),
    wrong(r"i\.e\.,?(?=\s)", "that is,", "In running text the words are written out."),
    wrong(r"etc\b\.?", None, "The reader cannot go on with the list: name what is meant, or open it with “such as”."),
    wrong(r"and/or\b", None, "Say which of the two is meant, or write “… or … or both”."),
)  # fmt: skip
TWICE = re.compile(r"\b(?P<word>[^\W\d_]+)\s+(?P=word)\b", re.IGNORECASE)
RIGHTLY_TWICE = frozenset("that had".split())


def wrong_idiom(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Set phrases said in another way than theirs."""
    return looked_up(IDIOMS, "idiom", passage.own)


def shortened(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Short forms that belong in notes and tables."""
    return looked_up(SHORTENED, "short-form", passage.own)


def said_twice(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """One word twice in a row."""
    for match in TWICE.finditer(passage.own):
        word = match["word"]
        if word.lower() not in RIGHTLY_TWICE and (word.islower() or match[0].split()[1].islower()):
            yield Departure(*match.span(), "repeated-word", f"“{word}” stands twice: leave one.", word)
