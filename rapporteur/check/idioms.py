"""Set phrases that are said in one way only, and short forms that running text writes out.

Sources: Oxford usage; the United Nations editorial rules on abbreviations in running text.
"""

from collections.abc import Iterator

from rapporteur.check.departures import Departure, Table, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

STRESSED = "emphasiz|emphasis|stress|highlight|underlin|underscor"
OF_MANY = "challenge|issue|problem|tool|element|obstacle|factor|reason|priority"
RESERVED = "reservation|objection|concern"

IDIOMS = Table(
    "idiom",
    (
        *wrong(
            "The phrase takes an article.",
            (
                r"in (form|absence|context|framework|presence|course|field|process|interest) of\b",
                r"in the \1 of",
            ),
            (r"on basis of\b", "on the basis of"),
        ),
        *wrong(
            "The set phrase is said with other words.",
            (r"to the benefits of\b", "to the benefit of"),
            (r"with regards to\b", "with regard to"),
            (r"in regards to\b", "in regard to"),
            (r"as regards to\b", "as regards"),
            (r"regarding to\b", "regarding"),
            (r"despite of\b", "despite"),
            (r"in (accordance|compliance|conformity) to\b", r"in \1 with"),
            (r"in view to\b", "with a view to"),
            (r"take(s|n)? (?:into the|in the|in) (account|consideration)\b", r"take\1 into \2"),
            (r"took (?:into the|in the|in) (account|consideration)\b", r"took into \1"),
            (r"(enter(?:s|ed|ing)?|entry) in force\b", r"\1 into force"),
            (r"irregardless\b", "regardless"),
            (r"(could|should|would|must|might) of(?= (?:been|had|done|taken|\w+ed)\b)", r"\1 have"),
        ),
        *wrong(
            "The verb takes another preposition, or none.",
            (r"(convicted|accused) for\b(?! (?:the first|life)\b)", r"\1 of"),
            (rf"({STRESSED})(ed|ing) (?:on|upon)(?= (?:the (?:importance|need|role|value|fact)|how|that)\b)", r"\1\2"),
            (r"discuss(ed|es|ing)? (?:about|upon)\b", r"discuss\1"),
            (r"request(ed|ing) for(?= (?:more|further|additional|clarification|information)\b)", r"request\1"),
            (r"compris(es?|ing) of\b", r"compris\1"),
            (r"comprised of\b", "composed of"),
            (r"participat(e|ed|es|ing) to(?= (?:the|an?)\b)", r"participat\1 in"),
            (r"call(ed|ing|s)? upon for\b", r"call\1 for"),
            (r"different than\b", "different from"),
            (rf"express(?:ed|ing) (?:(?:an?|the|their|his|her) )?(?:{RESERVED})s? (?:against|towards)\b", None),
        ),
        *wrong(
            "“its” and “thereto” say the same: leave one.",
            (r"its (protocols?|annex(?:es)?|amendments?) thereto\b", r"the \1 thereto"),
        ),
        *wrong(
            "“one of” stands before many.",
            (
                rf"one of the (?:main |key |major |most \w+ )?(?:{OF_MANY})(?= (?:is|was|of|in|for|to|that)\b|[,.])",
                None,
            ),
        ),
        *wrong(
            "The short title of the instrument has capitals.",
            (r"the (Nelson Mandela|Bangkok|Tokyo|Beijing|Havana) (?-i:rules)\b", r"the \1 Rules"),
        ),
        *wrong(
            "A courtesy title is enough: “H.E. Ms. …”, “H.E. Mr. …”.",
            (r"(?:madam|sir|mr\.|mister) ambassador\b", None),
        ),
    ),
)
SHORTENED = Table(
    "short-form",
    (
        *wrong(
            "In running text the word is written out.",
            (r"para(?:(?!\.)|(?<!\(para)(?<!see para)\.)(?= \d)", "paragraph"),
            (r"paras(?:(?!\.)|(?<!\(paras)(?<!see paras)\.)(?= \d)", "paragraphs"),
            (r"art(?:(?!\.)|(?<!\(art)(?<!see art)\.)(?= \d)", "article"),
            (r"arts(?:(?!\.)|(?<!\(arts)(?<!see arts)\.)(?= \d)", "articles"),
            (r"e\.g\.,?(?=\s)", "for example,"),
            (r"i\.e\.,?(?=\s)", "that is,"),
        ),
        *wrong(
            "A formal text has no contractions.",
            (r"(do|does|did|is|are|was|were|have|has|had|could|should|would)n['’]t\b", r"\1 not"),
            (r"can['’]t\b", "cannot"),
            (r"won['’]t\b", "will not"),
            (r"(they|we|you)['’]re\b", r"\1 are"),
            (r"(they|we|you)['’]ve\b", r"\1 have"),
        ),
        *wrong(
            "The reader cannot go on with the list: name what is meant, or open it with “such as”.",
            (r"etc\b\.?", None),
        ),
    ),
)


def wrong_idiom(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Set phrases said in another way than theirs."""
    return IDIOMS.look(passage.own)


def shortened(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Short forms that belong in notes and tables."""
    return SHORTENED.look(passage.own)
