"""Notes of what is offered, of who is thanked, of what the floor is opened for, and of what is asked."""

import re

from rapporteur.language.english.complements import form_of
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.determiners import PREPOSITIONS, determined, is_determined, with_article
from rapporteur.language.english.notes.inflection import NOUNS_TOO, Tense, is_base, reading_of
from rapporteur.language.english.notes.outcomes import Outcome, Rule, refusing, rule, unclear
from rapporteur.language.english.notes.questions import embedded, is_inverted
from rapporteur.language.english.notes.statements import clause_in_form
from rapporteur.language.english.phrases import is_plural
from rapporteur.language.forms import Form
from rapporteur.model.vocabulary import Act

# --- Offers ---------------------------------------------------------------------------------------------------

_NOUNS_IN_ING = frozenset("training funding housing counselling".split())
_HELP = re.compile(r"help(?: (?:with|in|to)\b.*)?")


def offered(text: str) -> Outcome:
    """Read "host a workshop" and "hosting a workshop" as "to host a workshop"; a thing stays a thing."""
    first, _, behind = text.partition(" ")
    reading = reading_of(first)
    if reading and Tense.GERUND in reading.tenses and first not in _NOUNS_IN_ING:
        follows = behind.split(" ")[0]
        return f"to {reading.base} {behind}" if follows and follows not in PREPOSITIONS | {"and", "or"} else None
    is_done = reading is not None and Tense.THIRD in reading.tenses
    if reading and is_done and behind and (reading.base == "host" or reading.base not in NOUNS_TOO):
        return f"to {reading.base} {determined(behind)}"
    can_only_be_a_verb = is_base(first) and first not in NOUNS_TOO
    return f"to {text}" if first == "be" or is_imperative(text) or can_only_be_a_verb or _HELP.fullmatch(text) else None


# --- Thanks ---------------------------------------------------------------------------------------------------

_ALL = re.compile("all|everybody|everyone|all of you|you all", re.IGNORECASE)
_NO_LIST = frozenset("of to and for on".split())


def _thanked(match: re.Match[str]) -> Outcome:
    who, what = determined(match["who"], "the"), match["what"]
    who = "all participants" if _ALL.fullmatch(who) else who
    words = what.split(" ")
    if is_determined(what) or words[0].endswith("ing") or len(words) > 2 or _NO_LIST.intersection(words):
        return f"{who} for {what}"
    if len(words) == 2:
        return f"{who} for {'' if is_plural(what) else 'the '}{what}"
    many = is_plural(who) or who.startswith("all")
    return f"{who} for {'their' if many else 'its'} {what}"


THANKS: tuple[Rule, ...] = (
    rule(_ALL.pattern, lambda _: "all participants"),
    refusing(r"you|(?:for|giving|having)\b.*", unclear(Act.THANK)),
    rule(r"(?P<who>(?:(?! for ).)+?) for (?P<what>.+)", _thanked),
)

# --- The floor ------------------------------------------------------------------------------------------------


def _discussion(match: re.Match[str]) -> Outcome:
    return None if is_determined(match["what"]) else f"{with_article(match['what'])}{match['rest'] or ''}"


FLOOR: tuple[Rule, ...] = (
    rule(r"(?P<what>discussion|exchange|debate)(?P<rest> (?:on|of|about|with)\b .+)", _discussion),
    rule(r"(?P<what>(?!to )[a-z]+ (?:discussion|exchange|debate))(?P<rest> .+)?", _discussion),
    rule(r"(?:for|any) (?P<what>.+)", lambda match: match["what"]),
)

# --- Questions ------------------------------------------------------------------------------------------------


def question(text: str) -> Outcome:
    """Read "is there a timeline" as "whether there is a timeline"."""
    asked = embedded(text)
    if asked is None:
        return unclear(Act.ASK) if is_inverted(text) else None
    opened, whether, clause = asked.partition("whether ")
    if whether and not opened:
        return f"whether {clause_in_form(clause)}"
    extent = asked.removeprefix("to what extent ")
    return determined(asked) if extent == asked else f"the extent to which {extent}"


def question_in_form(text: str) -> Outcome:
    """Read "if" behind "asked" is "whether"; what begins with a question word stays."""
    if text.lower().startswith("if "):
        return f"whether {text[3:]}"
    return text if form_of(text) in (Form.HOW, Form.WHETHER) else None


_ASKED_FOR = re.compile(r"(?:the (?:secretariat|panel|Chair) )?for\b")


def request(text: str) -> Outcome:
    """Somebody told to do something is no question, nor is what somebody asks for."""
    return unclear(Act.ASK) if is_imperative(text) or _ASKED_FOR.match(text) else None
