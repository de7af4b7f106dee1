"""Set phrases that are said in one way only, and short forms that running text writes out.

Sources: Oxford usage; the United Nations editorial rules on abbreviations in running text.
"""

from collections.abc import Iterator

from rapporteur.check.departures import Departure, Table, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.language.english.short_forms import CITED, CONTRACTIONS

OF_MANY = "challenge|issue|problem|tool|element|obstacle|factor|reason|priority"
# Those who have a benefit. "Due to the benefits of the system" tells what is good about it: there "to" belongs to the
# word before.
BENEFICIARIES = (
    r"(?:[\w-]+ ){0,3}?(?:victims|survivors|peoples?|persons|women|men|girls|boys|children|youth|everyone|everybody|"
    r"society|societies|States|countries|communities|community|population|public|generations|humanity|stakeholders|"
    r"organizations|workers|migrants|families|all|process|system|mechanism|region|world|planet|economy|environment)"
)
TAKES_TO = (
    r"due|thanks|owing|attention|access|according|refer\w*|point\w*|attest\w*|allud\w*|relat\w*|testif\w*|draw\w*|"
    r"contribut\w*|add\w*|as|regard|respect|limited|devoted|dedicated|introduc\w*|look\w*|turn\w*|opposed|compared"
)
NO_NOUN = "the|an?|any|all|and|or|of|is|are|was|were|has|had|to"
TAKE = "tak(?:es?|en|ing)|took"

IDIOMS = Table(
    "idiom",
    (
        *wrong(
            "The set phrase has an article.",
            (
                r"in (form|absence|context|framework|presence|course|field|process|interest|event|wake|hands) of\b",
                r"in the \1 of",
            ),
            (r"on (basis|eve|occasion|margins) of\b", r"on the \1 of"),
            (r"at (expense|beginning|end|request|invitation|initiative|discretion) of\b", r"at the \1 of"),
            (r"with (aim|exception|help|assistance|participation|purpose|intention) of\b", r"with the \1 of"),
            (r"under (auspices|leadership|guidance|chairmanship|umbrella) of\b", r"under the \1 of"),
            (r"for (purpose|purposes|sake|benefit) of\b", r"for the \1 of"),
            (
                r"as (result|consequence|means|matter|part and parcel) of(?= (?:the|this|these|that|a|an)\b)",
                r"as a \1 of",
            ),
            (r"with view to\b", "with a view to"),
            (r"for (first|second|third|last) time\b", r"for the \1 time"),
            (r"at same time\b", "at the same time"),
            (r"on other hand\b", "on the other hand"),
            (r"in long run\b", "in the long run"),
            (r"(play(?:s|ed|ing)?) role\b", r"\1 a role"),
        ),
        *wrong(
            "The set phrase has no article.",
            (r"(on|in) the behalf of\b", r"\1 behalf of"),
            (r"by the (means|virtue|way) of(?= (?:an?|its|their|this|these|\w+ing)\b)", r"by \1 of"),
            (r"in the (favour|spite|lieu|compliance|accordance|conformity) (of|with)\b", r"in \1 \2"),
            (rf"({TAKE}) (?:into the|in the|in) (account|consideration)\b", r"\1 into \2"),
            (r"in the (place|force)(?= (?:since|until|as of|from)\b)", r"in \1"),
        ),
        *wrong(
            "The set phrase has the number of one.",
            (r"(?<=, )(to|for) the benefits of\b", r"\1 the benefit of"),
            (
                rf"(?!(?:{TAKES_TO})\b)([\w’'-]+) (to|for) the benefits of(?= {BENEFICIARIES}\b)",
                r"\1 \2 the benefit of",
            ),
            (r"(on|in) behal(?:fs|ves) of\b", r"\1 behalf of"),
            (r"(with|in) (regard|respect)s to\b", r"\1 \2 to"),
            (r"in (view|favour|respect|place|line|accordance|compliance)s (of|with)\b", r"in \1 \2"),
            (r"in (this|that|every) (regard|respect|context|connection)s\b", r"in \1 \2"),
            (r"by virtues of\b", "by virtue of"),
            (r"as a (result|consequence)s of\b", r"as a \1 of"),
            (rf"({TAKE}) into (consideration|account)s\b", r"\1 into \2"),
            (r"(pa(?:y|ys|id|ying)) attentions to\b", r"\1 attention to"),
            (r"at the (request|expense|initiative|discretion)s of\b", r"at the \1 of"),
        ),
        *wrong(
            "The set phrase has the number of many.",
            (r"in term of\b", "in terms of"),
            (r"by mean of\b", "by means of"),
            (r"as a mean of\b", "as a means of"),
            (r"on the margin of\b", "on the margins of"),
            (r"in the hand of\b", "in the hands of"),
            (r"under the auspice of\b", "under the auspices of"),
        ),
        *wrong(
            "The set phrase is said with other words.",
            (r"as regards to\b", "as regards"),
            (r"regarding to\b", "regarding"),
            (r"despite of\b", "despite"),
            (r"in spite (?=the\b)", "in spite of "),
            (r"(according|due|prior) (?=the\b)", r"\1 to "),
            (r"in view to\b", "with a view to"),
            (r"in the other hand\b", "on the other hand"),
            (
                r"to (a|an|the|some|what|which) ((?:large|great|certain|same|full|fullest|lesser|greater) )?extend\b",
                r"to \1 \2extent",
            ),
            (r"(enter(?:s|ed|ing)?|entry) in force\b", r"\1 into force"),
            (r"irregardless\b", "regardless"),
            (r"comprised of\b", "composed of"),
            (r"(could|should|would|must|might) of(?= (?:been|had|done|taken|\w+ed)\b)", r"\1 have"),
        ),
        *wrong(
            "The two words say the same: leave one.",
            (
                rf"(?:its|their) ((?:(?!(?:{NO_NOUN})\b)[\w-]+ ){{1,3}}?)(thereto|thereof|therein)\b",
                r"the \1\2",
            ),
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
            *((rf"{short}(?:(?!\.)|(?<!\({short})(?<!see {short})\.)(?= \d)", full) for short, full in CITED.items()),
            (r"e\.g\.,?(?=\s)", "for example,"),
            (r"i\.e\.,?(?=\s)", "that is,"),
        ),
        *wrong("A formal text has no contractions.", *CONTRACTIONS),
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
