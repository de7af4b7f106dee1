"""Which preposition a verb, an adjective or a noun takes, or that it takes none.

Source: Oxford usage. Only what is wrong whatever stands around it is in the table, or it says what has to stand there.
"""

from collections.abc import Iterator
from typing import NamedTuple

from rapporteur.check.departures import Departure, Table, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings


class Taken(NamedTuple):
    """Words (a pattern), prepositions that are wrong behind them, the right one ("" for none), and what must stand
    behind that for the place to be sure.
    """

    words: str
    wrong: str
    right: str
    behind: str = ""


_THING = r"(?= (?:the|an?|this|these|that|those|their|its|his|her|our|all|any|some|more|such|how|what|which)\b)"
# Not "highlighted on the website".
_STRESSED = (
    r"(?= (?:(?:the|its|their) (?:\w+ )?(?:importance|need|role|value|fact|necessity|urgency|relevance|link|benefits?|"
    r"challenges?|responsibility)|how|that|what|whether)\b)"
)
# "focused in particular on", "relied in part on": the right preposition comes later.
_NOT_IN_PASSING = (
    r"(?! (?:particular|part|general|turn|addition|depth|detail|practice|fact|recent|\d|the (?:past|first))\b)"
)
_FELT = "express(?:ed|es|ing)?"
_WHOSE = r"(?:(?:an?|the|some|any|their|his|her|its|great|serious|deep|strong) )*"

TAKEN = (
    # None
    Taken("(?:emphasiz|emphasis|stress|highlight|underlin|underscor)(?:ed|ing)", "on|upon", "", _STRESSED),
    Taken("discuss(?:ed|es|ing)?", "about|upon|on", "", _THING),
    Taken("mention(?:ed|ing)", "about|of", "", _THING),
    Taken("(?:explain|describ)(?:ed|ing)", "about", ""),
    Taken("request(?:ed|ing)", "for", "", r"(?= (?:more|further|additional|clarification|information|support)\b)"),
    Taken("demanded", "for", "", _THING),
    Taken("compris(?:es?|ing)", "of", ""),
    Taken("(?:lacked|lacking)", "of", ""),
    Taken("affect(?:s|ed|ing)", "on|to", "", _THING),
    Taken("access(?:ed|ing)", "to", "", _THING),
    Taken("approach(?:ed|ing)", "to", "", r"(?= (?:the|an?) (?!end\b))"),
    Taken("reach(?:ed|ing)", "to", "", r"(?= (?:an? |the )?(?:agreement|consensus|conclusion|compromise)s?\b)"),
    Taken("answer(?:ed|ing)", "to", "", r"(?= (?:the |an? |all |some |these |those )?questions?\b)"),
    Taken("facing", "with", "", _THING),
    Taken("investigat(?:ed|es|ing)", "into|about", ""),
    Taken("combat(?:ed|ing)", "against", ""),
    Taken("prioritiz(?:ed?|es|ing)", "on", "", _THING),
    Taken("recall(?:ed|ing)", "about|of", "", _THING),
    # Another
    Taken("(?:convicted|accused|guilty|suspected)", "for", "of", "(?! (?:the first|life|a second|years|long)\\b)"),
    Taken("participat(?:ed?|es|ing)", "to", "in", _THING),
    Taken("different", "than", "from"),
    Taken("consist(?:s|ed|ing)?", "on|from", "of"),
    Taken("depend(?:s|ed|ing)?", "of|from", "on"),
    Taken("benefit(?:ed|ing)", "of", "from"),
    Taken("compl(?:y|ies|ied|ying)", "to", "with"),
    Taken("adher(?:ed?|es|ing)", "with", "to"),
    Taken("refrain(?:s|ed|ing)?", "of", "from"),
    Taken("result(?:ed|ing)", "to", "in", _THING),
    Taken("insist(?:s|ed|ing)?", "for|in|about", "on", _NOT_IN_PASSING),
    Taken("object(?:ed|ing)", "against", "to"),
    Taken("opposed", "against", "to"),
    Taken("interested", "about|on|for", "in"),
    Taken("concerned", "of", "about"),
    Taken("aware", "about|on", "of"),
    Taken("responsible", "of", "for"),
    Taken("eligible", "of", "for"),
    Taken("entitled", "for|of", "to"),
    Taken("focus(?:s?ed|s?es|s?ing)", "in|into", "on", _NOT_IN_PASSING),
    Taken("rel(?:y|ies|ied|ying)", "in|to|of", "on", _NOT_IN_PASSING),
    Taken("deal(?:s|t|ing)?", "about|upon", "with"),
    Taken("divided", "in", "into", r"(?= (?:two|three|four|five|six|groups|parts|sections|several)\b)"),
    Taken("similar", "with|as|than", "to", r"(?! (?:possible|regard|respect)\b)"),
    Taken("(?:superior|inferior|prior|preferable)", "than", "to"),
    Taken("(?:consistent|compatible)", "to", "with"),
    Taken("in (?:accordance|compliance|conformity)", "to", "with"),
    Taken("call(?:ed|ing|s)?", "upon for", "for"),
    # What is expressed
    Taken(f"{_FELT} {_WHOSE}(?:reservation|concern|doubt)s?", "against|towards", "about"),
    Taken(f"{_FELT} {_WHOSE}(?:objection|opposition)s?", "against|towards", "to"),
    Taken(f"{_FELT} {_WHOSE}interest", "for|on|about", "in"),
    Taken(f"{_FELT} {_WHOSE}(?:appreciation|gratitude)", "about|on|over", "for"),
)

PREPOSITIONS = Table(
    "idiom",
    wrong(
        "With this word stands another preposition, or none.",
        *(
            (rf"({one.words}) (?:{one.wrong})\b{one.behind}", rf"\1 {one.right}" if one.right else r"\1")
            for one in TAKEN
        ),
    ),
)


def wrong_preposition(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Words with a preposition that they do not take."""
    return PREPOSITIONS.look(passage.own)
