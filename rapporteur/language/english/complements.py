"""What stands behind a reporting verb: its form, and how it sits in a sentence.

The forms are those of the genre: "the importance of …" (noun phrase), "that …", "how …", "whether …", "to …",
"States to …", "their concern about …" (a feeling that is only "expressed"), "an overview of …" (an account).
"""

import re
from functools import lru_cache

from rapporteur.language.forms import Form
from rapporteur.language.text import MARK

FEELINGS = (
    "concerns?|appreciation|gratitude|reservations?|expectations?|availability|readiness|willingness|confidence|hopes?|"
    "regrets?|satisfaction|disappointment|commitment|solidarity|support|convictions?|beliefs?|doubts?|dismay|wish"
)
LINKS = "(?:about|for|against|over|of|on|that|to|regarding|at|in)"
ACCOUNTS = "overview|update|summary|account|presentation|report|briefing"

# The first words that tell a form; the first match counts.
FORMS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE))
    for form, pattern in (
        (Form.THAT, r"that\b(?! (?:of|which)\b)"),
        (Form.HOW, r"(?:how|why|what|where|when|who|which)\b"),
        (Form.WHETHER, r"(?:whether|if)\b"),
        (Form.TO, r"to\b"),
        # "the hope that …" is felt by whoever expresses it, "the support for …" is mostly that of others.
        (Form.FEELING, rf"the (?:\w+ )?(?:{FEELINGS}) that\b"),
        (Form.FEELING, rf"(?:(?:their|his|her|its) )?(?!the\b)(?:\w+ ){{0,2}}?(?:{FEELINGS}) {LINKS}\b"),
        (
            Form.ACCOUNT,
            rf"(?:(?:an?|the) (?:\w+ ){{0,2}}?(?:{ACCOUNTS})|information) (?:of|on|about)\b",
        ),
    )
)
# "States to act", "States to, inter alia, act", but not
# "access to justice", "the need for States to act" or "families to their homes".
SOMEBODY_TO = re.compile(
    r"(?P<somebody>[^.;]{1,160}?)\s(?:not )?to(?:, [^,.;]{1,60},)? "
    r"(?!(?:the|an?|their|his|her|its|our|this|these|those|all|any|\w+ing)\b)"
    r"[a-z]",
)
# Nouns that are no body that could act: where one is the head of the phrase, or stands right before "to".
THINGS = frozenset(
    """access action adherence adoption approach approaches assistance attention barriers capacity changes commitment
    compensation consideration contribution contributions cooperation creation development efforts end
    establishment expansion extension funding guarantees guidelines implementation importance inclusion increase
    introduction investment legislation law laws means measures mechanism mechanisms need needs obstacles opportunities
    opportunity participation plan plans programme programmes protection provision readiness recognition
    referral reform reforms remedies removal reparation resources respect response responses return right rights role
    solution solutions space steps strategy strengthening support system systems time tools training transition use way
    ways willingness""".split()
)
PREPOSITION = re.compile(r"\b(?:of|for|in|on|with|by|from|between|among|against|within|at|under)\b")
FINITE = r"should|must|shall|will|would|can|could|may|might|is|are|was|were|has|have|had"
RELATIVE = r"that|which|who|whose|whom|where|when|how|what|whether|why|if"
FINITE_OR_RELATIVE = re.compile(rf"\b(?:(?P<finite>{FINITE})|{RELATIVE})\b", re.IGNORECASE)
# Words that are no names, and so have no capital inside a sentence.
LOWERED_INSIDE = frozenset(
    """the a an that how why whether to this these those their his her its our what where when more all some many
    several most each every no not in on of for with by from as at both such any if who which greater further
    importance need role value lack access concern concerns appreciation gratitude support challenges measures
    links efforts cooperation training""".split()
)
# Names that keep their article's capital.
NAMED_WITH_THE = re.compile(r"The (?:Hague|Gambia)\b")


@lru_cache(maxsize=8192)
def form_of(text: str) -> Form:
    """The form of a complement, from its first words. Kept, since a sentence asks for it again and again."""
    text = MARK.sub("", text)
    found = next((form for form, pattern in FORMS if pattern.match(text)), None)
    return found or (Form.SOMEBODY_TO if _asks_somebody(text) else Form.NOUN)


def _asks_somebody(text: str) -> bool:
    match = SOMEBODY_TO.match(text)
    if not match:
        return False
    head = PREPOSITION.split(match["somebody"], maxsplit=1)[0].split()
    return not THINGS.intersection(word.lower() for word in (*head[-1:], match["somebody"].split()[-1]))


def is_clause(text: str) -> bool:
    """Whether a text without a conjunction has a finite verb of its own, as "States should …" has.

    Each relative pronoun takes one away: "a fund that was set up" has none left, "States that have acted should …" has.
    """
    relatives = 0
    for match in FINITE_OR_RELATIVE.finditer(text):
        if not match["finite"]:
            relatives += 1
        elif relatives == 0:
            return True
        else:
            relatives -= 1
    return False


def inside(text: str) -> str:
    """A text as it stands inside a sentence: a capital on "The", "That" or "How" goes, names keep theirs."""
    first, space, rest = text.partition(" ")
    is_a_name = first.lower() not in LOWERED_INSIDE or NAMED_WITH_THE.match(text)
    only_begins_large = first[1:].islower() or len(first) == 1
    return text if is_a_name or not only_begins_large else f"{first.lower()}{space}{rest}"
