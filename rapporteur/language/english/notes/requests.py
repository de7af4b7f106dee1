"""Notes of what somebody should do: "States to …" behind "called upon", "… should …" behind "recommended"."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from rapporteur.language.english.complements import form_of
from rapporteur.language.english.notes.clauses import BODIES, clause_of
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.determiners import DETERMINERS, PREPOSITIONS, determined
from rapporteur.language.english.notes.outcomes import Outcome, Unclear, rule, unclear
from rapporteur.language.english.notes.predicates import turned
from rapporteur.language.english.notes.questions import embedded
from rapporteur.language.english.notes.statements import SOMEBODY_SPEAKING
from rapporteur.language.forms import Form
from rapporteur.model.vocabulary import Act

_DUTY = (
    r"(?:must|shall|should|ought to|needs? to|(?:have|has|had) to|will have to"
    r"|(?:are|is) (?:urged |asked |invited |encouraged |requested )?to)"
)
_DUTY_IN_A_CLAUSE = re.compile(
    rf"(?P<who>[^;]+?),? {_DUTY}(?P<aside>, [^,;]+,)? (?P<negated>not )?(?:also )?(?P<what>[a-z]+(?: .+)?)"
)
_VERBS_OF_DUTY = frozenset("must shall should need needs have has had are is ought will".split())
_NOT_TO = re.compile(r"(?P<who>[^;]+?) (?P<negated>not )to (?P<what>[a-z]+(?: .+)?)")
_TO = re.compile(
    r"(?P<who>[^;]{1,160}?) to(?P<inside>, [^,;]{1,60},)? (?P<negated>not )?"
    r"(?P<what>(?:also, [^,;]{1,60}, )?[a-z]+(?: .+)?)"
)
# "funding to be increased" asks for it, "the right of victims to be heard" does not.
_RIGHT_TO_BE = re.compile(r"\b(?:need|right|opportunity|ability|obligation|chance|desire|wish|proposal|decision|for)\b")
_PASSIVE = re.compile(r"be (?!(?:more|as|very|less|able|free|part|in|at|on)\b)")
_PRONOUN = re.compile(r"we|i|you|they|it|one", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Asked:
    """Who or what should do something, whether not, and what; an `aside` stands before "to", one `inside` behind."""

    who: str
    negated: str
    what: str
    aside: str = ""
    inside: str = ""


def _asked(text: str) -> _Asked | None:
    """What a note asks for, where it names who or what it asks: "States should …", "States to …", "data must be …"."""
    clause = clause_of(text)
    if clause and clause.verb.rstrip(",") in _VERBS_OF_DUTY:
        match = _DUTY_IN_A_CLAUSE.fullmatch(text)
        if match and match["who"] == clause.subject.rstrip(","):
            return _of(match)
    match = _NOT_TO.fullmatch(text) or _TO.fullmatch(text)
    if not match or is_imperative(text) or _first_word(match["what"]) in DETERMINERS | PREPOSITIONS:
        return None
    to_be_done = match["what"].startswith("be ") and not _RIGHT_TO_BE.search(match["who"])
    return _of(match) if to_be_done or form_of(text) is Form.SOMEBODY_TO else None


def _first_word(text: str) -> str:
    return text.removeprefix("no longer ").split(" ")[0]


def _of(match: re.Match[str]) -> _Asked:
    aside, inside = (match.groupdict().get(name) or "" for name in ("aside", "inside"))
    who = match["who"] if match["who"].count(",") > 1 else match["who"].rstrip(",")
    return _Asked(determined(who, "the"), match["negated"] or "", match["what"], aside, inside)


_BEHIND_THE_HEAD = re.compile(r"\b(?:of|in|for|with|from|on|at|that|who|which|providing)\b")
_WHO_DOES = re.compile(r"(?:ers|ors|ists|ants|ees)$")


def _is_body(who: str) -> bool:
    """Whether somebody can be called upon: a State, an office, a name; not a law or a datum."""
    words = [word.strip(",") for word in _BEHIND_THE_HEAD.split(who)[0].split()]
    acts = any(word.lower() in BODIES or word[:1].isupper() or _WHO_DOES.search(word) for word in words)
    return acts or who.split(" ")[0] in ("all", "those", "everyone")


# --- Called upon ----------------------------------------------------------------------------------------------


def called_upon(text: str) -> Outcome:
    """Read "States must act" as "States to act"; data cannot act: "that data be shared"."""
    asked = _asked(text)
    if asked is None:
        return None
    if _PRONOUN.fullmatch(asked.who):
        return unclear(Act.CALL_UPON)
    is_told = clause_of(text) is None or _is_body(asked.who)
    if _PASSIVE.match(asked.what) or not is_told:
        return f"that {asked.who}{asked.aside or asked.inside} {asked.negated}{asked.what}"
    return _to_do(asked)


def _to_do(asked: _Asked) -> str:
    """Who, and what to do: "not only to ratify but also implement"."""
    only = "only " if asked.negated and asked.what.startswith("only ") else ""
    return f"{asked.who}{asked.aside} {asked.negated}{only}to{asked.inside} {asked.what.removeprefix(only)}"


def asked_politely(text: str) -> Outcome:
    """Read "can States share their lists" asks States to share them."""
    asked = embedded(text) if re.match(r"(?:can|could|will|would)\b", text) else None
    clause = clause_of(asked.removeprefix("whether ")) if asked else None
    if clause is None or not clause.rest or not _is_body(clause.subject):
        return None
    return f"{determined(clause.subject, 'the')} to {clause.rest}"


def _addressed(match: re.Match[str]) -> Outcome:
    is_told = _is_body(match["who"]) and is_imperative(match["what"])
    return f"{determined(match['who'], 'the')} to {match['what']}" if is_told else None


ADDRESSED = rule(r"(?P<who>[^,;]{1,60}), (?P<what>[a-z]+ .+)", _addressed)
_NOBODY_IS_TOLD = re.compile(r"(?:we|not|to|must|should|need to)\b|.*\b(?:should|must|shall|to|not)$", re.IGNORECASE)


def nobody_called_upon(text: str) -> Outcome:
    """Nobody is named, and the program names nobody: "ratify the protocol" may be meant for States or for donors."""
    return unclear(Act.CALL_UPON) if is_imperative(text) or _NOBODY_IS_TOLD.match(text) else None


# --- Expected, recommended, called for ------------------------------------------------------------------------


def expected(text: str) -> Outcome:
    """Read "States to reply by June" as what States will do."""
    asked = _asked(text) if clause_of(text) is None else None
    return f"that {asked.who} will{asked.aside} {asked.negated}{asked.what}" if asked else None


def _asked_of_somebody(text: str) -> _Asked | None:
    asked = _asked(text)
    return None if asked is None or re.fullmatch(SOMEBODY_SPEAKING, asked.who, re.IGNORECASE) else asked


def should_do(text: str) -> Outcome:
    """Read "States to share data", "States must share data" as "States should share data"."""
    asked = _asked_of_somebody(text)
    return f"{asked.who} should{asked.aside or asked.inside} {asked.negated}{asked.what}" if asked else None


def somebody_to(text: str) -> Outcome:
    """Read "States should ratify" as "States to ratify"."""
    asked = _asked_of_somebody(text)
    return _to_do(asked) if asked else None


_NOBODY_SHOULD = re.compile(
    rf"(?:(?:we|there is an?|you|one|they) )?(?:(?:all|also|urgent|urgently) )?(?:{_DUTY}|need to) "
    r"(?P<negated>not )?(?P<what>.+)",
    re.IGNORECASE,
)
_DO_NOT = re.compile(r"(?:do )?(?P<negated>not |never )(?P<what>.+)")


def _done_by_nobody(text: str, verb: Callable[[str], str], sentence: Unclear) -> Outcome:
    """What should be done without saying by whom, in the passive: the program names nobody who was not named."""
    match = _NOBODY_SHOULD.fullmatch(text) or _DO_NOT.fullmatch(text)
    if not match and not is_imperative(text):
        return None
    passive = turned(match["what"] if match else text)
    return passive.with_verb(verb("not " if match and match["negated"] else "")) if passive else sentence


def should_be_done(text: str) -> Outcome:
    """Read "train judges", "we need to train judges" as "judges should be trained"."""
    return _done_by_nobody(text, lambda negated: f"should {negated}be", unclear(Act.RECOMMEND))


def to_be_done(text: str) -> Outcome:
    """Read "train judges" as "judges to be trained"."""
    return _done_by_nobody(text, lambda negated: f"{negated}to be", unclear(Act.CALL_FOR))


def recommended_clause(text: str) -> Outcome:
    """A clause with "should" stays; one that only says what would be good is no recommendation."""
    if re.match(r"(?:it|there|this) \w+", text, re.IGNORECASE):
        return unclear(Act.RECOMMEND)
    clause = clause_of(text)
    return f"{determined(clause.subject, 'the')} {clause.verb} {clause.rest}".rstrip() if clause else None
