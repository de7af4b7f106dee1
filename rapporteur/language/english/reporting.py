"""English: the tables of the genre and the frames that use them.

Sources: the acts, verbs and complements of reporting in Chairs' summaries; United Nations editorial rules for
spelling (-ize) and numbers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rapporteur.language.english.complements import Form, form_of, inside, is_clause
from rapporteur.language.english.numbers import in_words
from rapporteur.language.english.phrases import ends_in_insertion, is_plural
from rapporteur.language.text import is_ended, opening, unended
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER, TO, SOMEBODY_TO, FEELING, ACCOUNT = (
    Form.NOUN, Form.THAT, Form.HOW, Form.WHETHER, Form.TO, Form.SOMEBODY_TO, Form.FEELING, Form.ACCOUNT,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verb:
    """A reporting verb in the past, and the forms of complement it takes. `passive` where the phrase turns round."""

    words: str
    takes: frozenset[Form]
    passive: bool = False


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


def verb_for(act: Act, text: str, avoid: str = "", *, passive: bool = False) -> str:
    """The usual verb of an act that takes this complement and is not the one to avoid, where there is another."""
    fitting = _fitting(act, _form(act, text))
    fitting = tuple(verb for verb in fitting if verb.passive) or fitting if passive else fitting
    return next((verb.words for verb in fitting if verb.words != avoid), fitting[0].words)


@cache
def _fitting(act: Act, form: Form) -> tuple[Verb, ...]:
    """The verbs of an act for a form; where none takes it, those for a noun phrase, then any."""
    verbs = VERBS[act]
    fitting = (tuple(verb for verb in verbs if wanted in verb.takes) for wanted in (form, NOUN))
    return next(filter(None, fitting), verbs)


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


def complement(act: Act, text: str) -> str:
    """A recorded text as it stands behind the verb: "States should …" becomes "that States should …"."""
    text = inside(unended(text))
    if act is Act.OPEN_FLOOR:
        return text.removeprefix("for ")
    if act is Act.RECOMMEND and form_of(text) is not THAT and _form(act, text) is THAT:
        return f"that {text}"
    return text


def recommendation(text: str) -> str:
    """A recorded recommendation as an entry of a list: "that States should …" loses its conjunction."""
    return re.sub(r"^[Tt]hat (?=.*\bshould\b)", "", unended(text))


def takes_passive(act: Act, text: str, *, by_hand: bool = False) -> bool:
    """Whether the complement can stand as the subject: only a noun phrase can, and only with a verb that turns round.

    A verb set by hand is taken to turn round.
    """
    form = _form(act, text)
    if act in (Act.CALL_UPON, Act.THANK) or form not in (NOUN, FEELING, ACCOUNT):
        return False
    return by_hand or any(verb.passive for verb in _fitting(act, form))


def active(subject: str, verb: str, text: str, *, adverb: str = "") -> str:
    """The active frame, "several speakers highlighted the importance of …", without lead, capital and full stop."""
    return " ".join(part for part in (subject, adverb, verb, text) if part)


def passive(verb: str, text: str, *, agent: str = "", adverb: str = "") -> str:
    """The passive frame, "the importance of … was highlighted by …"; the verb agrees with the head of the phrase."""
    comma = "," if ends_in_insertion(text) else ""
    by = f"by {agent}" if agent else ""
    return " ".join(part for part in (text + comma, "were" if is_plural(text) else "was", adverb, verb, by) if part)


def floor_opened(text: str) -> str:
    """The opening of the floor without saying by whom."""
    return f"the floor was opened {text}" if form_of(text) is TO else f"the floor was opened for {text}"


def facilitation(item_number: str, actor: str, *, again: bool) -> str:
    """The sentence that introduces a panellist; `again` for a further one under the same item."""
    return f"the discussion under agenda item {item_number} was {'also ' if again else ''}facilitated by {actor}"


def recommendations_intro(count: int, intro: str | None) -> str:
    """What leads up to a list of recommendations; `{count}` in a given one is their number in words."""
    default = "shared the following recommendations"
    return (intro or default).replace("{count}", in_words(count))


def sentence(body: str, lead: str = "") -> str:
    """A whole sentence: lead with its comma, a capital, a full stop where none stands."""
    text = opening(f"{lead.rstrip(',')}, {body}" if lead else body)
    return text if is_ended(text) else f"{text}."


def representative_of(organization: str) -> str:
    """How a panellist is named: by organization, never by person."""
    return f"the representative of {organization}"
