"""Hyphens in compounds. Source: the United Nations Editorial Manual on hyphenation, after Oxford usage."""

from collections.abc import Iterator

from rapporteur.check.departures import Departure, Wrong, looked_up, wrong
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings

# What may not follow: then the second word is a verb with what belongs to it, "centred on", "led by".
NO_VERB = r"(?! (?:on|upon|in|at|by|to|from|around|through)\b)"
# A noun follows: no sign and no word that opens something new.
A_NOUN = r"(?= (?!(?:of|in|on|at|to|for|by|with|from|and|or|but|nor|is|are|was|were|be|as|that|which|who|will|would|can|could|should|may|might|must|has|had|have|than|after|before|because|if|when|while|where|through|into)\b)[a-z])"
NOUN_OR_LIKE_ADJECTIVE = rf"(?:{A_NOUN}|(?= and [a-z]+ [a-z]+))"
BEARERS = (
    "victim|survivor|child|people|person|human|gender|trauma|evidence|community|needs|results|rights|data|risk|"
    "market|student|school|family|intelligence|technology|knowledge|culture|age|conflict|climate|trafficking|"
    "corruption|crime|drug|business|health|time|donor|youth|women|home|land|science|performance|value"
)
WAYS = (
    "cent(?:re|er)ed|based|led|sensitive|informed|responsive|friendly|oriented|driven|related|focused|specific"
)
COMPOUND_REASON = "Two words that together describe a noun have a hyphen."
PREFIX_REASON = "The prefix is joined to its word by a hyphen."

HYPHENS: tuple[Wrong, ...] = (
    wrong(rf"(\w+)-rights (based|centred)\b", r"\1 rights-\2", "The hyphen stands before the last word: “human rights-based”."),
    wrong(rf"(human|children’s|women’s|children's|women's|victims’|victims') rights ({WAYS})\b{NO_VERB}", r"\1 rights-\2", COMPOUND_REASON),
    wrong(rf"({BEARERS}) ({WAYS})\b{NO_VERB}(?! (?:more|less|than)\b)", r"\1-\2", COMPOUND_REASON),
    wrong(rf"(?<!in the )(?<!over the )(?<!for the )(long|medium|short|longer|shorter) term\b{NOUN_OR_LIKE_ADJECTIVE}", r"\1-term", COMPOUND_REASON),
    wrong(rf"(high|low|senior|expert|working|ministerial|top|large|small|full|wide) (level|scale)\b{A_NOUN}", r"\1-\2", COMPOUND_REASON),
    wrong(rf"(full|part) time\b{A_NOUN}", r"\1-time", COMPOUND_REASON),
    wrong(rf"cross border\b{A_NOUN}", "cross-border", COMPOUND_REASON),
    wrong(rf"(information|intelligence|data|burden|cost|knowledge|experience) (sharing|gathering|collection)\b(?= (?:channels?|efforts?|mechanisms?|platforms?|networks?|agreements?|arrangements?|systems?|activit(?:y|ies)|capacit(?:y|ies)|tools?|protocols?|practices?)\b)", r"\1-\2", COMPOUND_REASON),
    wrong(r"(awareness|fund|consciousness) raising\b(?= [a-z]+)", r"\1-raising", "The compound is written with a hyphen."),
    wrong(r"(decision|treaty) (making|maker|makers)\b", r"\1-\2", "The compound is written with a hyphen."),
    wrong(r"(capacity|confidence|trust) building\b(?! (?:of|up)\b)", r"\1-building", "The compound is written with a hyphen."),
    wrong(r"fact finding\b", "fact-finding", "The compound is written with a hyphen."),
    wrong(r"(?<=\bthe )follow up\b|(?<=\ba )follow up\b", "follow-up", "The noun is written with a hyphen."),
    wrong(r"well being\b", "well-being", "The noun is written with a hyphen."),
    wrong(r"so called\b", "so-called", "The compound is written with a hyphen."),
    wrong(rf"(case by case|day to day|face to face|door to door|year to year)\b(?= [a-z])", None, "Before a noun the words are joined by hyphens."),
    wrong(r"non (?=[a-z])", "non-", PREFIX_REASON),
    wrong(r"self (assessments?|regulation|reliance|sufficiency|sufficient|evaluation|determination|defence)\b", r"self-\1", PREFIX_REASON),
    wrong(r"co (chairs?|operation|ordination)\b", r"co-\1", PREFIX_REASON),
    wrong(r"(?-i:anti) (?=[a-z]{4})", "anti-", PREFIX_REASON),
    wrong(r"((?!early|family|only|daily|weekly|monthly|yearly|hourly|elderly|likely|friendly|supply|assembly|reply|fly|ally|costly|lonely|orderly|scholarly|timely|july|italy)\w{2,}ly)-(\w+(?:ed|ing|en))\b", r"\1 \2", "After an adverb in -ly there is no hyphen."),
)  # fmt: skip


def wrong_hyphen(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """Compounds with too few hyphens, one too many or one in the wrong place."""
    return looked_up(HYPHENS, "hyphen", passage.own)
