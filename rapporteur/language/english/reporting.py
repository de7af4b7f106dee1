"""What each speech act does with its point: its verbs, the form of complement each takes, and whether it turns round.

Sources: the acts, verbs and complements of reporting in Chairs' summaries; United Nations editorial rules for
spelling (-ize) and numbers.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from rapporteur.language.english.complements import form_of, inside, is_clause
from rapporteur.language.forms import Complement, Form, Verb
from rapporteur.language.text import unended
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER, TO, SOMEBODY_TO, FEELING, ACCOUNT = (
    Form.NOUN, Form.THAT, Form.HOW, Form.WHETHER, Form.TO, Form.SOMEBODY_TO, Form.FEELING, Form.ACCOUNT,
)  # fmt: skip


def _verb(words: str, *forms: Form, passive: bool = False) -> Verb:
    return Verb(words, frozenset(forms), passive)


_EXPRESSED = _verb("expressed", FEELING, passive=True)

# The verbs of each act, the most usual first.
VERBS: Mapping[Act, tuple[Verb, ...]] = MappingProxyType(
    {
        Act.EMPHASIZE: tuple(
            _verb(words, NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True)
            for words in ("highlighted", "underscored", "stressed", "underlined", "emphasized")
        ),
        Act.MENTION: (
            _verb("mentioned", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            _verb("noted", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            _verb("pointed out", THAT, HOW),
            _verb("observed", THAT),
        ),
        Act.REFER: (
            _verb("referred to", NOUN, FEELING, ACCOUNT, passive=True),
            _verb("mentioned", THAT, HOW),
            _verb("noted", THAT),
        ),
        Act.CONCERN: (
            _EXPRESSED,
            _verb("expressed concern about", NOUN, ACCOUNT, HOW),
            _verb("expressed concern", THAT),
            _verb("cautioned", THAT),
            _verb("warned", THAT),
        ),
        Act.APPRECIATE: (
            _EXPRESSED,
            _verb("expressed appreciation for", NOUN, ACCOUNT),
            _verb("welcomed", NOUN, ACCOUNT, passive=True),
            _verb("commended", NOUN, ACCOUNT, passive=True),
            _verb("welcomed the fact", THAT),
            _verb("expressed appreciation for", HOW),
        ),
        Act.EXPECT: (
            _EXPRESSED,
            _verb("expressed the expectation", THAT),
            _verb("expressed the expectation of", NOUN, ACCOUNT),
        ),
        Act.CALL_UPON: (
            _verb("called upon", SOMEBODY_TO),
            _verb("urged", SOMEBODY_TO),
            _verb("encouraged", SOMEBODY_TO),
            _verb("invited", SOMEBODY_TO),
            _verb("called for", NOUN, ACCOUNT),
            _verb("urged", THAT),
        ),
        Act.CALL_FOR: (_verb("called for", NOUN, FEELING, ACCOUNT, SOMEBODY_TO), _verb("requested", THAT)),
        Act.RECOMMEND: (
            _verb("recommended", NOUN, THAT, ACCOUNT, passive=True),
            _verb("proposed", NOUN, THAT, ACCOUNT, TO, passive=True),
        ),
        Act.RESERVE: (
            _EXPRESSED,
            _verb("expressed a reservation about", NOUN, ACCOUNT, HOW),
            _verb("objected to", NOUN, ACCOUNT),
            _verb("questioned", NOUN, ACCOUNT, HOW, WHETHER),
            _verb("objected", THAT),
        ),
        Act.RECOGNIZE: (
            _verb("recognized", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            _verb("acknowledged", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
        ),
        Act.ASK: (
            _verb("posed questions on", NOUN, FEELING, ACCOUNT),
            _verb("asked about", NOUN, FEELING, ACCOUNT),
            _verb("requested clarification on", NOUN, FEELING, ACCOUNT),
            _verb("asked", WHETHER, HOW),
            _verb("asked", THAT),
        ),
        Act.INFORM: (
            _verb("shared", ACCOUNT, passive=True),
            _verb("informed participants of", NOUN, FEELING, HOW),
            _verb("briefed participants on", NOUN, FEELING, HOW),
            _verb("informed participants", THAT),
            _verb("reported", THAT),
        ),
        Act.SHARE: (
            _verb("shared", NOUN, FEELING, ACCOUNT, passive=True),
            _verb("reported", THAT),
            _verb("described", HOW),
        ),
        Act.OFFER: (_EXPRESSED, _verb("offered", TO, NOUN, ACCOUNT)),
        Act.SUPPORT: (
            _EXPRESSED,
            _verb("supported", NOUN, ACCOUNT, passive=True),
            _verb("endorsed", NOUN, ACCOUNT, passive=True),
            _verb("shared the view", THAT),
        ),
        Act.THANK: (_verb("thanked", NOUN, FEELING, ACCOUNT),),
        Act.REMARKS: (
            _EXPRESSED,
            _verb("delivered remarks on", NOUN, ACCOUNT, HOW),
            _verb("stated", THAT),
        ),
        Act.OPEN_FLOOR: (_verb("opened the floor for", NOUN, FEELING, ACCOUNT), _verb("opened the floor", TO)),
    }
)

# What is said of each act on the screen, and short names for it in the quick line.
ACT_NAMES: Mapping[Act, tuple[str, ...]] = MappingProxyType(
    {
        Act.EMPHASIZE: ("emphasize", "stress", "highlight", "underline", "underscore"),
        Act.MENTION: ("mention", "note", "observe", "point out"),
        Act.CONCERN: ("concern", "worry", "warn", "caution"),
        Act.APPRECIATE: ("appreciate", "welcome", "commend"),
        Act.EXPECT: ("expect", "hope"),
        Act.CALL_UPON: ("call upon", "call", "urge", "invite", "encourage"),
        Act.CALL_FOR: ("call for", "demand"),
        Act.RECOMMEND: ("recommend", "propose", "suggest"),
        Act.RESERVE: ("reserve", "object", "doubt"),
        Act.RECOGNIZE: ("recognize", "acknowledge"),
        Act.ASK: ("ask", "question"),
        Act.INFORM: ("inform", "report", "brief"),
        Act.SHARE: ("share", "experience"),
        Act.OFFER: ("offer",),
        Act.SUPPORT: ("support", "agree", "endorse"),
        Act.REFER: ("refer",),
        Act.THANK: ("thank",),
        Act.REMARKS: ("remarks", "opening", "closing"),
        Act.OPEN_FLOOR: ("open the floor", "floor"),
        Act.NARRATE: ("narrate", "verbatim"),
    }
)

# What these acts are about and do not express themselves: a reservation about "support for the proposal".
_GIVEN = re.compile(
    r"(?!(?:their|his|her|its)\b)(?:\w+ )?(?:support|commitment|solidarity|readiness|willingness|availability)\b",
    re.IGNORECASE,
)


# Whom the floor is opened to.
_SOMEBODY = re.compile(
    r"(?:(?:all|the|other|interested|remaining) ){0,2}"
    r"(?:participants|speakers|delegations|delegates|representatives|panellists|panelists|observers|members|stakeholders"
    r"|organizations|(?:Member )?States)\b",
    re.IGNORECASE,
)
_TO_SOMEBODY = (_verb("opened the floor to", NOUN),)

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

# What a rapporteur may type because the verb goes on with it, and the verb then says itself.
SAID_BY_THE_VERB: Mapping[Act, tuple[str, ...]] = MappingProxyType(
    {
        Act.CALL_UPON: ("upon ",),
        Act.CALL_FOR: ("for ",),
        Act.INFORM: ("participants ", "of "),
        Act.CONCERN: ("about ",),
        Act.ASK: ("about ",),
    }
)


def unsaid(act: Act, text: str) -> str:
    """A text as typed behind an act, without the words that the verb of the act says: "!call upon States to …"."""
    for words in SAID_BY_THE_VERB.get(act, ()):
        text = text.removeprefix(words)
    return text


@lru_cache(maxsize=8192)
def complement_of(act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
    """A recorded text as it stands behind the verb: "States should …" becomes "that States should …"."""
    words = inside(unended(text))
    if act is Act.OPEN_FLOOR:
        words = words.removeprefix("for ")
    form = _form(act, words)
    if act is Act.RECOMMEND and form is THAT and form_of(words) is not THAT:
        words = f"that {words}"
    return Complement(words, form)


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
    return _verb(f"delivered {kind} remarks{link}", complement.form) if kind and link else None


def recommendation(text: str, *, as_typed: bool = False) -> Complement:
    """A recorded recommendation as an entry of a list: "that States should …" loses its conjunction."""
    return Complement(re.sub(r"^[Tt]hat (?=.*\bshould\b)", "", unended(text)), THAT)
