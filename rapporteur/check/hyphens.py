"""Hyphens in compounds. Source: the United Nations Editorial Manual on hyphenation, after Oxford usage."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure, Table, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

# Where one of these follows, the second word is a verb with what belongs to it: "centred on", "led the way".
NO_VERB = r"(?! (?:on|upon|in|at|by|to|from|around|through|more|less|than|the|an?|their|its|his|her|this|that)\b)"
NO_NOUNS = (
    "of|in|on|at|to|for|by|with|from|and|or|but|nor|is|are|was|were|be|as|that|which|who|will|would|can|could|should|"
    "may|might|must|has|had|have|than|after|before|because|if|when|while|where|through|into|until|unless|ends|ended"
)
# A noun follows: no sign and no word that opens something new.
A_NOUN = rf"(?= (?!(?:{NO_NOUNS})\b)(?-i:[a-z]))"
# Or another adjective before a noun: "long term and holistic support".
NOUN_OR_LIKE_ADJECTIVE = rf"(?:{A_NOUN}|(?= and [a-z]+ [a-z]+))"
BEARERS = (
    "victim|survivor|child|person|human|gender|trauma|evidence|community|needs|results|rights|data|risk|"
    "market|student|school|family|intelligence|technology|knowledge|culture|age|conflict|climate|trafficking|"
    "corruption|crime|drug|business|health|home|land|science|performance"
)
OWNERS = "human|children['’]s|women['’]s|victims['’]|workers['’]|migrants['’]"
WAYS = "cent(?:re|er)ed|based|led|sensitive|informed|responsive|friendly|oriented|driven|related|focused"
SHARED = "information|intelligence|data|burden|cost|knowledge|experience"
VESSELS = (
    "channels?|efforts?|mechanisms?|platforms?|networks?|agreements?|arrangements?|systems?|activit(?:y|ies)|"
    "capacit(?:y|ies)|tools?|protocols?|practices?"
)
ALONE = "assessments?|regulation|reliance|sufficiency|sufficient|evaluation|determination|defence|employed"
BEHIND_LY = re.compile(r"ly-(?P<next>\w+(?:ed|ing|en)\b)")
LAST_WORD = re.compile(r"\w+$")
LONGEST_WORD = 30
# Words in -ly that are no adverbs, or are adjectives too.
NO_ADVERBS = frozenset(
    """early family only daily weekly monthly yearly hourly elderly likely friendly supply assembly reply costly lonely
    orderly scholarly timely july italy""".split()
)

HYPHENS = Table(
    "hyphen",
    (
        *wrong(
            "The hyphen stands before the last word: “human rights-based”.",
            (r"(human|victims?|child|labour|land|minority)-rights (based|centred)\b", r"\1 rights-\2"),
        ),
        *wrong(
            "Words that together describe a noun are joined by a hyphen.",
            (rf"({OWNERS}) rights ({WAYS})\b{NO_VERB}", r"\1 rights-\2"),
            (rf"(?<!-)({BEARERS}) ({WAYS})\b{NO_VERB}", r"\1-\2"),
            (rf"(gender|age|country|sector|context|child) specific\b{A_NOUN}", r"\1-specific"),
            (rf"(?<!in the )(?<!the )(long|medium|short)(er)? term\b{NOUN_OR_LIKE_ADJECTIVE}", r"\1\2-term"),
            (rf"(?<=the )(?<!in the )(?<!over the )(?<!for the )(long|medium|short)(er)? term\b{A_NOUN}", r"\1\2-term"),
            (rf"(high|low|senior|expert|working|ministerial|top) level\b{A_NOUN}", r"\1-level"),
            (rf"(large|small|full) scale\b{A_NOUN}", r"\1-scale"),
            (rf"(full|part) time\b{A_NOUN}", r"\1-time"),
            (rf"cross border\b{A_NOUN}", "cross-border"),
            (rf"({SHARED}) (sharing|gathering|collection)\b(?= (?:{VESSELS})\b)", r"\1-\2"),
            (r"case by case(?= basis\b)", "case-by-case"),
            (r"day to day(?= [a-z]+s\b)", "day-to-day"),
        ),
        *wrong(
            "The compound is written with a hyphen.",
            (r"(awareness|fund|consciousness) raising\b", r"\1-raising"),
            (r"(decision|treaty) (making|makers?)\b", r"\1-\2"),
            (r"(capacity|confidence|trust) building\b(?! (?:of|up)\b)", r"\1-building"),
            (r"fact finding\b", "fact-finding"),
            (r"(?<=\bthe )follow up\b|(?<=\ba )follow up\b", "follow-up"),
            (r"well being\b", "well-being"),
            (r"so called\b", "so-called"),
        ),
        *wrong(
            "The prefix is joined to its word by a hyphen.",
            (r"(?<!qua )non ((?!grata\b)[a-z]+)", r"non-\1"),
            (rf"self ({ALONE})\b", r"self-\1"),
            (r"(?-i:anti) ((?-i:[a-z]{4,}))", r"anti-\1"),
        ),
    ),
)


def wrong_hyphen(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Compounds with too few hyphens, one too many or one in the wrong place."""
    yield from HYPHENS.look(passage.own)
    for match in BEHIND_LY.finditer(passage.own):
        word = LAST_WORD.search(passage.own, max(0, match.start() - LONGEST_WORD), match.start() + 2)
        if word and word[0].lower() not in NO_ADVERBS:
            reason = "After an adverb in -ly there is no hyphen."
            yield Departure(word.start(), match.end(), "hyphen", reason, f"{word[0]} {match['next']}")
