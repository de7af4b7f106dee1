"""What stands behind a reporting verb: its form, its agreement, and how it sits in a sentence.

The forms are those of the genre: "the importance of …" (noun phrase), "that …", "how …", "whether …", "to …",
"States to …", "their concern about …" (a feeling that is only "expressed"), "an overview of …" (an account).
"""

import re
from enum import Enum, auto
from functools import lru_cache


class Form(Enum):
    """The grammatical form of a complement."""

    NOUN = auto()
    THAT = auto()
    HOW = auto()
    WHETHER = auto()
    TO = auto()
    SOMEBODY_TO = auto()
    FEELING = auto()
    ACCOUNT = auto()
    CLAUSE = auto()


FEELINGS = (
    "concerns?|appreciation|gratitude|reservations?|expectations?|availability|readiness|willingness|confidence|hopes?|"
    "regrets?|satisfaction|disappointment|commitment|solidarity|support"
)
LINKS = "(?:about|for|against|over|of|on|that|to|regarding|at|in)"
ACCOUNTS = "overview|update|summary|account|presentation|report|briefing"

# The first words that tell a form; the first match counts.
FORMS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE))
    for form, pattern in (
        (Form.THAT, r"that\b(?! (?:of|the|which)\b .*\bshould\b)"),
        (Form.HOW, r"(?:how|why|what|where|when|who|which)\b"),
        (Form.WHETHER, r"(?:whether|if)\b"),
        (Form.TO, r"to\b"),
        (
            Form.FEELING,
            rf"(?:(?:their|his|her|its) )?(?:\w+ ){{0,2}}?(?:{FEELINGS}) {LINKS}\b",
        ),
        (
            Form.ACCOUNT,
            rf"(?:(?:an?|the) (?:\w+ ){{0,2}}?(?:{ACCOUNTS})|information) (?:of|on|about)\b",
        ),
        (Form.SOMEBODY_TO, r"[^,.;]{1,120}?\b(?:not )?to [a-z]"),
    )
)
CLAUSE = re.compile(r"\b(?:should|must|shall|will|would|can|could|may|might|is|are|was|were|has|have|had)\b")
OPENERS = re.compile(
    r"(?:(?:\w+ ){0,3}(?:which|whom|whose)|[a-z]+ed (?:by|in|to|at|for|from|with|on)|carried out|as well as|including|"
    r"especially|particularly|in particular|such as|notably|namely|that|who|where|whether|an?|also|not least|"
    r"among (?:others|other things)|for example|inter alia|be it|even|if|when|while|both|"
    r"with(?:out)? (?:a|the|due|special|particular)|taking|thus|thereby|regardless|irrespective)\b",
    re.IGNORECASE,
)
CLOSERS = re.compile(
    r"(?:in|of|for|to|with|by|on|from|at|through|into|under|within|across|between|against|is|are|was|were)\b",
    re.IGNORECASE,
)
HEAD_ENDS = re.compile(
    r"\b(?:of|in|for|to|with|by|on|from|at|through|that|which|who|whose|where|between|among|against|about|under|within|"
    r"across|into|over|towards?|as|regarding|concerning|during|behind|beyond|[a-z]+ed|[a-z]+ing|made|held|taken|given|"
    r"felt|seen|drawn|known|faced|borne|put|set)\b|[,;:(]"
)
IRREGULAR_PLURALS = frozenset("people children women men data media criteria phenomena lives feet means".split())
SINGULAR_IN_S = re.compile(r"(?:ss|us|is|ics|news|series|means)$")
COORDINATED = re.compile(
    r"\band (?:on |of )?(?:the|their|its|a|an) (?:\w+ )?(?:need|importance|role|value|links?|relevance|urgency|"
    r"necessity|benefits?|risks?|challenges?|lack|absence|potential|usefulness)\b"
)
LOWERED_INSIDE = frozenset(
    """the a an that how why whether to this these those their his her its our what where when more all some many
    several most each every no not in on of for with by from as at both such any""".split()
)


@lru_cache(maxsize=8192)
def form_of(text: str) -> Form:
    """The form of a complement, from its first words. Kept, since a sentence asks for it again and again."""
    for form, pattern in FORMS:
        if pattern.match(text):
            if form is Form.SOMEBODY_TO and re.match(
                r"(?:the|an?|any|more|further|greater) (?:\w+ )?\w+ (?:for|of|to)\b", text
            ):
                return Form.NOUN
            return form
    return Form.NOUN


def is_clause(text: str) -> bool:
    """Whether a text without a conjunction has a finite verb, as "States should …" has."""
    return bool(CLAUSE.search(text))


def is_plural(noun_phrase: str) -> bool:
    """Whether the verb behind a noun phrase is plural: "the challenges posed by … were", "the use of … was"."""
    if COORDINATED.search(noun_phrase):
        return True
    words = re.sub(r"^(?:the|a|an|their|his|her|its)\s+", "", noun_phrase.lower())
    end = HEAD_ENDS.search(words, 1)
    head = words[: end.start()] if end else words
    last = head.split()[-1] if head.split() else ""
    if last in IRREGULAR_PLURALS or re.search(r"\w and \w", head):
        return True
    return last.endswith("s") and not SINGULAR_IN_S.search(last)


def ends_in_insertion(noun_phrase: str) -> bool:
    """Whether the phrase ends inside an inserted clause, so that a comma must close it before the verb.

    "…, as well as of their families, was …", but "…, as well as corporations, in the context of … was …".
    """
    is_open = False
    for segment in re.split(r",\s+", noun_phrase)[1:]:
        if OPENERS.match(segment):
            is_open = True
        elif CLOSERS.match(segment):
            is_open = False
    return is_open


def inside(text: str) -> str:
    """A text as it stands inside a sentence: a capital on "The", "That" or "How" goes, names keep theirs."""
    first, space, rest = text.partition(" ")
    return (
        first.lower() + space + rest
        if first.lower() in LOWERED_INSIDE and first[1:].islower() | (len(first) == 1)
        else text
    )


def opening(text: str) -> str:
    """A text as it opens a sentence."""
    return text[:1].upper() + text[1:]


def unended(text: str) -> str:
    """A text without white space around it and without the full stop that belongs to the sentence."""
    text = text.strip()
    return text[:-1] if text.endswith(".") and not text.endswith("..") else text
