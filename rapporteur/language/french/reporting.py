"""Which verbs of an act take a complement, and which complements can be the subject of the passive."""

import re
from functools import cache

from rapporteur.language.forms import Complement, Form, Verb
from rapporteur.language.french import verbs
from rapporteur.language.french.complements import addresses
from rapporteur.language.french.frames import addresses as floor_is_given_to
from rapporteur.model.vocabulary import Act

_OPENS = re.compile(r"\b(?:ouverture|liminaires?|introducti\w+|bienvenue|accueil|opening)\b", re.IGNORECASE)
_CLOSES = re.compile(r"\b(?:clôture|conclu\w+|finales?|closing)\b", re.IGNORECASE)
# What "que" and a verb of obligation say is an opinion, no wish.
_OPINION = re.compile(
    r"\b(?:devrai(?:t|ent)|doi(?:t|vent)|devai(?:t|ent)|faut|faudrait|pourrai(?:t|ent)|serai(?:t|ent))\b"
)
# What somebody does, as a noun: "le renforcement", "une coopération", "la mise en place".
_DEED = re.compile(r"(?:l’|la |le |une? )\w*(?:tion|ment|sion|age|mise|reprise|recours|respect|adhésion|prise)\b")
_GIVEN = re.compile(r"(?:une?|des|les|plusieurs) ?(?:\w+ )?(?:aperçu|informations?|précisions?|explications?)\b")
# A subject of the passive has an article, and means nobody who spoke.
_SUBJECT = re.compile(r"(?:l’|le |la |les |une? )", re.IGNORECASE)
_POINTS_BACK = re.compile(r"^(?:l’|le |la |les )?(?:\w+ )?(?:leurs?|ses|son|sa)\b|\bà cet égard$")
LONGEST_SUBJECT = 50  # words


def verbs_for(act: Act, complement: Complement) -> tuple[Verb, ...]:
    """The verbs of an act that take a complement, the most usual first; where none does, those for a noun phrase."""
    text, form = complement.text, complement.form
    if act is Act.OPEN_FLOOR and addresses_somebody(complement):
        return verbs.TO_SOMEBODY
    if form is Form.SOMEBODY_TO and addresses(text) and act in verbs.OF_SOMEBODY:
        return verbs.OF_SOMEBODY[act]
    if form is Form.THAT and act in verbs.OF_WILL and _OPINION.search(text):
        return verbs.OF_OPINION
    if form is Form.ACCOUNT and act is Act.ASK:
        return verbs.OF_DETAILS
    if form is Form.ACCOUNT and act in (Act.INFORM, Act.SHARE) and _GIVEN.match(text):
        return verbs.GIVEN
    fitting = _fitting(act, form)
    return fitting if _DEED.match(text) else tuple(verb for verb in fitting if verb is not verbs.APPEALED)


@cache
def _fitting(act: Act, form: Form) -> tuple[Verb, ...]:
    there = verbs.VERBS[act]
    fitting = (tuple(verb for verb in there if wanted in verb.takes) for wanted in (form, Form.NOUN))
    return next(filter(None, fitting), there)


def addresses_somebody(complement: Complement) -> bool:
    """Whether the floor is given to somebody, as in "aux participants pour un échange de vues"."""
    return floor_is_given_to(complement.text)


def takes_passive(act: Act, complement: Complement, verb: Verb | None = None) -> bool:
    """Whether the complement can stand as the subject: only a noun phrase can, and only with a verb that turns round.

    Without a verb the question is whether the act has any; one set by hand turns round unless it is reflexive.
    """
    if act is Act.OPEN_FLOOR:
        return True
    if act is Act.THANK or complement.form not in (Form.NOUN, Form.ACCOUNT):
        return False
    asked = (verb,) if verb else verbs_for(act, complement)
    return any(one.passive or (one.by_hand and not one.words.startswith(("s’", "s'", "se "))) for one in asked)


def bears_passive(complement: Complement) -> bool:
    """Whether a noun phrase reads well as the subject: it neither points back to who spoke nor is all too long."""
    text = complement.text
    return bool(_SUBJECT.match(text)) and not _POINTS_BACK.search(text) and text.count(" ") < LONGEST_SUBJECT


def remarks(heading: str | None, complement: Complement) -> Verb | None:
    """The verb of the remarks that open or close a meeting, as the heading of their item says; None for others.

    An item without a heading closes the document.
    """
    kind = "finales" if heading is None or _CLOSES.search(heading) else ""
    kind = kind or ("liminaires" if _OPENS.search(heading or "") else "")
    link = verbs.REMARKS.get(complement.form)
    return verbs.verb(f"a fait des observations {kind}{link}", complement.form) if kind and link else None
