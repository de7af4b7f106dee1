"""What each speech act does with its point: its verbs, the form of complement each takes, and whether it turns round.

Sources: the acts, verbs and complements of reporting in Chairs' summaries; United Nations editorial rules for
spelling (-ize) and numbers.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from rapporteur.language.english.backshift import backshifted
from rapporteur.language.english.complements import form_of, inside, is_clause
from rapporteur.language.english.shaping import Shaped, shaped
from rapporteur.language.english.verbs import ACCOUNT, FEELING, NOUN, SOMEBODY_TO, THAT, VERBS, verb
from rapporteur.language.forms import Complement, Form, Verb
from rapporteur.language.text import unended
from rapporteur.model.vocabulary import Act

# What these acts are about and do not express themselves: a reservation about "support for the proposal".
_GIVEN = re.compile(
    r"(?!(?:their|his|her|its)\b)(?:\w+ )?(?:support|commitment|solidarity|readiness|willingness|availability)\b",
    re.IGNORECASE,
)


# A that-clause behind the verbs of these acts wants something, and so has no tense: "requested that States report".
WANTING = frozenset((Act.CALL_UPON, Act.CALL_FOR, Act.RECOMMEND, Act.ASK))

_SUPPORTS = re.compile(
    r"^support(?:s|ed)? (?!(?:for|of|to|from|in|and|should|must|is|was|services?|systems?|structures?|mechanisms?"
    r"|measures?|programmes?|networks?|staff|workers?|groups?)\b)",
    re.IGNORECASE,
)

# What is said where a point is a clause that no verb of its act goes with, as in "appreciate whether …".
NO_VERB = "These words go with no verb of this act: type a noun phrase, or choose another act."

# Whom the floor is opened to.
_SOMEBODY = re.compile(
    r"(?:(?:all|the|other|interested|remaining) ){0,2}"
    r"(?:participants|speakers|delegations|delegates|representatives|panellists|panelists|observers|members|stakeholders"
    r"|organizations|(?:Member )?States)\b",
    re.IGNORECASE,
)
_TO_SOMEBODY = (verb("opened the floor to", NOUN),)

# A subject of the passive begins with an article, or with a bare noun that an "of" or "in" follows soon.
_SUBJECT = re.compile(r"(?:the|an?) ", re.IGNORECASE)
# Words that mean who spoke, and would stand before them; what a thing is called, which belongs to the verb.
_POINTS_BACK = re.compile(
    r"^(?:the )?(?:\w+ )?(?:their|his|her|its|our)\b|\b(?:in this regard|in that regard|thereof)$"
    r"|\bas (?:an?|the) (?:\w+ )?(?:example|model|means|way|tool|priority)\b"
)
LONGEST_SUBJECT = 50  # words

_OPENS = re.compile(r"\b(?:opening|introductory|introduction|welcome)\b", re.IGNORECASE)
_CLOSES = re.compile(r"\b(?:closing|conclu\w+|closure)\b", re.IGNORECASE)
_REMARKS: Mapping[Form, str] = MappingProxyType(
    {FEELING: ", expressing", THAT: ", stating", NOUN: " on", ACCOUNT: " on"}
)


@lru_cache(maxsize=8192)
def complement_of(act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
    """A recorded text as it stands behind the verb: "States should …" becomes "that States should …".

    `as_typed` leaves its form alone; `backshift` puts its clauses into the past of the reporting verb.
    """
    shape = _typed(text) if as_typed or act is Act.NARRATE else shaped(act, _without_its_verb(act, text))
    words = backshifted(shape.text, mandative=act in WANTING) if backshift and act is not Act.NARRATE else shape.text
    if act is Act.OPEN_FLOOR:
        words = words.removeprefix("for ")
    form = _form(act, words)
    if act is Act.RECOMMEND and form is THAT and form_of(words) is not THAT:
        words = f"that {words}"
    fits = as_typed or act is Act.NARRATE or any(form in one.takes for one in VERBS[act])
    return Complement(words, form, shape.problem or ("" if fits else NO_VERB))


def _without_its_verb(act: Act, text: str) -> str:
    """A note without the verb that names its act: "support the plan", which is no "support for the plan"."""
    return _SUPPORTS.sub("", text) if act is Act.SUPPORT else text


def _typed(text: str) -> Shaped:
    """A text as it was typed, but for what a sentence gives: capital and stop."""
    return Shaped(inside(unended(text)))


def _form(act: Act, text: str) -> Form:
    """The form of a complement; "… to …" is somebody asked to act only behind the verbs that ask."""
    form = form_of(text)
    if form is FEELING and act in (Act.CONCERN, Act.APPRECIATE, Act.RESERVE) and _GIVEN.match(text):
        return NOUN
    if form is SOMEBODY_TO and act is not Act.CALL_UPON:
        return THAT if is_clause(text) and act is Act.RECOMMEND else NOUN
    if form is NOUN and act is Act.RECOMMEND and is_clause(text):
        return THAT
    return form


def verbs_for(act: Act, complement: Complement) -> tuple[Verb, ...]:
    """The verbs of an act that take a complement, the most usual first; where none does, those for a noun phrase."""
    if act is Act.OPEN_FLOOR and addresses_somebody(complement):
        return _TO_SOMEBODY
    return _fitting(act, complement.form)


@cache
def _fitting(act: Act, form: Form) -> tuple[Verb, ...]:
    verbs = VERBS[act]
    fitting = (tuple(verb for verb in verbs if wanted in verb.takes) for wanted in (form, NOUN))
    return next(filter(None, fitting), verbs)


def addresses_somebody(complement: Complement) -> bool:
    """Whether the floor is opened to somebody, as in "the participants for an exchange of views"."""
    return bool(_SOMEBODY.match(complement.text))


def takes_passive(act: Act, complement: Complement, verb: Verb | None = None) -> bool:
    """Whether the complement can stand as the subject: only a noun phrase can, and only with a verb that turns round.

    Without a verb the question is whether the act has any; one set by hand is taken to turn round.
    """
    if act is Act.OPEN_FLOOR:
        return True
    if act in (Act.CALL_UPON, Act.THANK) or complement.form not in (NOUN, FEELING, ACCOUNT):
        return False
    asked = (verb,) if verb else verbs_for(act, complement)
    return any(one.passive or one.by_hand for one in asked)


def bears_passive(complement: Complement) -> bool:
    """Whether a noun phrase reads well as the subject: it neither points back to who spoke nor is all too long."""
    text = complement.text
    return bool(_SUBJECT.match(text)) and not _POINTS_BACK.search(text) and text.count(" ") < LONGEST_SUBJECT


def remarks(heading: str | None, complement: Complement) -> Verb | None:
    """The verb of the remarks that open or close a meeting, as the heading of their item says; None for others.

    An item without a heading closes the document.
    """
    kind = "concluding" if heading is None or _CLOSES.search(heading) else ""
    kind = kind or ("introductory" if _OPENS.search(heading or "") else "")
    link = _REMARKS.get(complement.form)
    return verb(f"delivered {kind} remarks{link}", complement.form) if kind and link else None


def recommendation(text: str, *, as_typed: bool = False) -> Complement:
    """A recorded recommendation as an entry of a list: "that States should …" loses its conjunction."""
    shape = _typed(text) if as_typed else shaped(Act.RECOMMEND, text)
    return Complement(re.sub(r"^[Tt]hat (?=.*\bshould\b)", "", unended(shape.text)), THAT, shape.problem)
