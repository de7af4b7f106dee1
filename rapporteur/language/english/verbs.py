"""The tables of reporting in English: the verbs of each speech act, what each takes, and how the acts are called.

Source: the acts, verbs and complements of reporting in Chairs' summaries.
"""

from collections.abc import Mapping
from types import MappingProxyType

from rapporteur.language.forms import Form, Verb
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER, TO, SOMEBODY_TO, FEELING, ACCOUNT = (
    Form.NOUN, Form.THAT, Form.HOW, Form.WHETHER, Form.TO, Form.SOMEBODY_TO, Form.FEELING, Form.ACCOUNT,
)  # fmt: skip


def verb(words: str, *forms: Form, passive: bool = False) -> Verb:
    return Verb(words, frozenset(forms), passive)


_EXPRESSED = verb("expressed", FEELING, passive=True)

# The verbs of each act, the most usual first.
VERBS: Mapping[Act, tuple[Verb, ...]] = MappingProxyType(
    {
        Act.EMPHASIZE: tuple(
            verb(words, NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True)
            for words in ("highlighted", "underscored", "stressed", "underlined", "emphasized")
        ),
        Act.MENTION: (
            verb("mentioned", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            verb("noted", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            verb("pointed out", THAT, HOW),
            verb("observed", THAT),
        ),
        Act.REFER: (
            verb("referred to", NOUN, FEELING, ACCOUNT, passive=True),
            verb("mentioned", THAT, HOW),
            verb("noted", THAT),
        ),
        Act.CONCERN: (
            _EXPRESSED,
            verb("expressed concern about", NOUN, ACCOUNT, HOW, WHETHER),
            verb("expressed concern", THAT),
            verb("cautioned", THAT),
            verb("warned", THAT),
        ),
        Act.APPRECIATE: (
            _EXPRESSED,
            verb("expressed appreciation for", NOUN, ACCOUNT),
            verb("welcomed", NOUN, ACCOUNT, passive=True),
            verb("commended", NOUN, ACCOUNT, passive=True),
            verb("welcomed the fact", THAT),
            verb("expressed appreciation for", HOW),
        ),
        Act.EXPECT: (
            _EXPRESSED,
            verb("expressed the expectation", THAT),
            verb("expressed the expectation of", NOUN, ACCOUNT),
        ),
        Act.CALL_UPON: (
            verb("called upon", SOMEBODY_TO),
            verb("urged", SOMEBODY_TO),
            verb("encouraged", SOMEBODY_TO),
            verb("invited", SOMEBODY_TO),
            verb("called for", NOUN, ACCOUNT),
            verb("urged", THAT),
        ),
        Act.CALL_FOR: (verb("called for", NOUN, FEELING, ACCOUNT, SOMEBODY_TO), verb("requested", THAT)),
        Act.RECOMMEND: (
            verb("recommended", NOUN, THAT, ACCOUNT, passive=True),
            verb("proposed", NOUN, THAT, ACCOUNT, TO, passive=True),
        ),
        Act.RESERVE: (
            _EXPRESSED,
            verb("expressed a reservation about", NOUN, ACCOUNT, HOW),
            verb("objected to", NOUN, ACCOUNT),
            verb("questioned", NOUN, ACCOUNT, HOW, WHETHER),
            verb("objected", THAT),
        ),
        Act.RECOGNIZE: (
            verb("recognized", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
            verb("acknowledged", NOUN, FEELING, ACCOUNT, THAT, HOW, passive=True),
        ),
        Act.ASK: (
            verb("posed questions on", NOUN, FEELING, ACCOUNT),
            verb("asked about", NOUN, FEELING, ACCOUNT),
            verb("requested clarification on", NOUN, FEELING, ACCOUNT),
            verb("asked", WHETHER, HOW),
            verb("asked", THAT),
        ),
        Act.INFORM: (
            verb("shared", ACCOUNT, passive=True),
            verb("informed participants of", NOUN, FEELING, HOW),
            verb("briefed participants on", NOUN, FEELING, HOW),
            verb("informed participants", THAT),
            verb("reported", THAT),
        ),
        Act.SHARE: (
            verb("shared", NOUN, FEELING, ACCOUNT, passive=True),
            verb("reported", THAT),
            verb("described", HOW),
        ),
        Act.OFFER: (_EXPRESSED, verb("offered", TO, NOUN, ACCOUNT)),
        Act.SUPPORT: (
            _EXPRESSED,
            verb("supported", NOUN, ACCOUNT, passive=True),
            verb("endorsed", NOUN, ACCOUNT, passive=True),
            verb("shared the view", THAT),
        ),
        Act.THANK: (verb("thanked", NOUN, FEELING, ACCOUNT),),
        Act.REMARKS: (
            _EXPRESSED,
            verb("delivered remarks on", NOUN, ACCOUNT, HOW),
            verb("stated", THAT),
        ),
        Act.OPEN_FLOOR: (verb("opened the floor for", NOUN, FEELING, ACCOUNT), verb("opened the floor", TO)),
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
