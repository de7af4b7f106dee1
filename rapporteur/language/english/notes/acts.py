"""The rules that bring a note into the form of its act: one row an act, read from left to right.

A rule looks at the words behind what opened the note. It gives the form, says what is unclear, or passes.
"""

import re
from collections.abc import Mapping
from types import MappingProxyType

from rapporteur.language.english.complements import LOWERED_INSIDE, NAMED_WITH_THE, form_of, inside
from rapporteur.language.english.notes.clauses import BODIES, clause_of
from rapporteur.language.english.notes.courtesies import FLOOR, THANKS, offered, question, question_in_form, request
from rapporteur.language.english.notes.determiners import COUNTABLE, DETERMINERS, PREPOSITIONS, RELATIONAL, determined
from rapporteur.language.english.notes.inflection import is_base, reading_of
from rapporteur.language.english.notes.leads import SPEAKER, Note, without_lead
from rapporteur.language.english.notes.needs import (
    DUTY,
    IS_IMPORTANT,
    IS_IMPORTANT_TELEGRAPHIC,
    IS_IMPORTANT_THAT,
    IS_IMPORTANT_TO,
    MORE_OF_IT,
    NEED,
    NEEDS,
    WHAT_IS_NEEDED,
    importance_of_command,
)
from rapporteur.language.english.notes.outcomes import NO_STATEMENT, Outcome, Rule, Unclear, refusing, rule, unclear
from rapporteur.language.english.notes.questions import embedded, is_inverted
from rapporteur.language.english.notes.requests import (
    ADDRESSED,
    asked_politely,
    called_upon,
    expected,
    nobody_called_upon,
    recommended_clause,
    should_be_done,
    should_do,
    somebody_to,
    to_be_done,
)
from rapporteur.language.english.notes.statements import (
    ACCOUNT,
    NO_SUCH_THING,
    SAYS_WHAT_WAS_DONE,
    clause_in_form,
    done_by_us,
    no_phrase,
    phrase,
    says_nothing,
    that_clause,
)
from rapporteur.language.english.verbs import VERBS
from rapporteur.language.forms import Form
from rapporteur.model.vocabulary import Act

_EMPHASIS = (
    *NEEDS,
    IS_IMPORTANT,
    IS_IMPORTANT_TELEGRAPHIC,
    MORE_OF_IT,
    importance_of_command,
    that_clause,
    phrase("a"),
)

# The last rule of each act is for noun phrases and always gives a form.
RULES: Mapping[Act, tuple[Rule, ...]] = MappingProxyType(
    {
        Act.EMPHASIZE: _EMPHASIS,
        Act.MENTION: (*NEEDS, no_phrase(Act.MENTION), that_clause, phrase("a")),
        Act.REFER: (*NEEDS, no_phrase(Act.REFER), that_clause, phrase("the")),
        Act.CONCERN: (NO_SUCH_THING, no_phrase(Act.CONCERN), that_clause, phrase("the")),
        Act.APPRECIATE: (no_phrase(Act.APPRECIATE), that_clause, phrase("the")),
        Act.EXPECT: (no_phrase(Act.EXPECT), expected, that_clause, phrase("a")),
        Act.CALL_UPON: (asked_politely, ADDRESSED, called_upon, nobody_called_upon, that_clause, phrase("a")),
        Act.CALL_FOR: (*WHAT_IS_NEEDED, somebody_to, to_be_done, that_clause, phrase("a")),
        Act.RECOMMEND: (should_do, should_be_done, *WHAT_IS_NEEDED, recommended_clause, phrase("a")),
        Act.RESERVE: (says_nothing(Act.RESERVE), no_phrase(Act.RESERVE), that_clause, phrase("the")),
        Act.RECOGNIZE: (*NEEDS, no_phrase(Act.RECOGNIZE), that_clause, phrase("the")),
        Act.ASK: (question, question_in_form, request, that_clause, phrase("the")),
        Act.INFORM: (ACCOUNT, done_by_us, no_phrase(Act.INFORM), that_clause, phrase("a")),
        Act.SHARE: (ACCOUNT, done_by_us, no_phrase(Act.SHARE), that_clause, phrase("a")),
        Act.OFFER: (offered, phrase("a")),
        Act.SUPPORT: (
            *(says_nothing(Act.SUPPORT), IS_IMPORTANT_TO, IS_IMPORTANT_THAT, NEED, DUTY, no_phrase(Act.SUPPORT)),
            *(that_clause, phrase("the")),
        ),
        Act.THANK: (*THANKS, phrase("the")),
        Act.REMARKS: (SAYS_WHAT_WAS_DONE, *_EMPHASIS),
        Act.OPEN_FLOOR: (*FLOOR, phrase("a")),
    }
)


def _doubt(match: re.Match[str]) -> Outcome:
    is_clause = match["that"] or clause_of(match["what"])
    return f"whether {clause_in_form(match['what'])}" if is_clause else None


_THANKFUL = r"thank(?:s|ed|ful)?|grateful|congratulat\w+|appreciation|commend\w*|prais\w+|applaud\w*"
_HOSTS = "secretariat|chair|co-Chairs?|panel|panellists|organizers|host country|speakers"

# What comes before the lead is taken away, because it depends on the words of the lead.
BEFORE_THE_LEAD: Mapping[Act, tuple[Rule, ...]] = MappingProxyType(
    {
        Act.OFFER: (
            rule(
                rf"(?:{SPEAKER} )?(?:also )?(?:can|could|will|would|shall)(?: also| gladly| happily)? "
                r"(?P<what>(?!offer\b|be\b|like\b)[a-z]+ .+)",
                lambda match: f"to {match['what']}" if is_base(match["what"].split(" ")[0]) else None,
            ),
        ),
        Act.RESERVE: (
            rule(
                rf"(?:{SPEAKER} )?(?:(?:there is|sees?|has|have) )?no need (?P<what>(?:for|to) .+)",
                lambda match: f"the need {match['what']}",
            ),
            rule(
                rf"(?:{SPEAKER} )?(?:(?:is|are|am|remains?|has|have|still) )*"
                r"(?:not (?:convinced|sure|certain|persuaded)|unsure|sceptical|skeptical|doubts?|doubtful"
                r"|(?:do|does) not (?:think|believe|see)|doubts? about) "
                r"(?P<that>(?:that|whether|if|how) )?(?P<what>.+)",
                _doubt,
            ),
        ),
        Act.APPRECIATE: (
            refusing(
                r"(?:it (?:is|was) )?(?:great|good|nice|excellent|useful|helpful|interesting) to "
                r"(?!(?:see|hear|note)\b).*",
                unclear(Act.APPRECIATE),
            ),
            refusing(rf"(?:UN[A-Z]*|(?:the )?(?:{_HOSTS})) for .+", unclear(Act.APPRECIATE)),
            refusing(
                r"(?:.{0,20} )?(?:glad|happy|pleased|delighted|honoured) to (?:be|speak|join)\b.*",
                unclear(Act.APPRECIATE),
            ),
            rule(
                rf"(?:.{{0,40}}?\b)?(?:{_THANKFUL})(?: you)?(?: to)? (?P<who>.{{1,60}}?) for (?:their|its|his|her) "
                r"(?P<what>.+)",
                lambda match: f"the {match['what']} of {determined(match['who'], 'the')}",
            ),
        ),
    }
)
_THAT_SOMEBODY_SHOULD = re.compile(r"that (?=.* (?:should|must|shall|need to|have to)\b)")


def shape_of(act: Act, text: str) -> str | Unclear:
    """The form of a note that is written out. What is in form already stays, up to an article that lacks inside."""
    found = _first(BEFORE_THE_LEAD.get(act, ()), text)
    if found is not None:
        return found
    note = without_lead(act, text)
    if note.says_nothing:
        return unclear(act)
    if note.text == text and act is Act.CALL_UPON:
        note = Note(_THAT_SOMEBODY_SHOULD.sub("", text))
    stays = _in_form(act, note.text)
    return stays if stays is not None else _by_rules(act, note)


def _first(rules: tuple[Rule, ...], text: str) -> Outcome:
    return next((found for found in (tried(text) for tried in rules) if found is not None), None)


# A clause that opens with the condition of another: "if victims do not speak, cases fail".
_CONDITION = re.compile(r"(?:if|when|while|although|because|since|unless) [^,]+, .+")
_ABOUT_NOTHING = re.compile(r"(?:that )?th(?:at|is) (?:is|are|was|were)\b")


def _in_form(act: Act, text: str) -> Outcome:
    """What already begins as a clause or an infinitive; None for what the rules of the act have to look at."""
    form = form_of(text)
    if form is Form.TO:
        return _infinitive(act, text)
    if form not in (Form.THAT, Form.HOW, Form.WHETHER) or (act is Act.ASK and form is not Form.THAT):
        return None
    if _CONDITION.fullmatch(text) and any(Form.THAT in verb.takes for verb in VERBS[act]):
        return f"that {text}"
    if is_inverted(text):
        return NO_STATEMENT
    return NO_STATEMENT if _ABOUT_NOTHING.match(text) else embedded(text) or text


_WHAT_IS_NEEDED_TO_DO = frozenset((Act.EMPHASIZE, Act.MENTION, Act.RECOGNIZE, Act.REMARKS))


def _infinitive(act: Act, text: str) -> Outcome:
    """Read "to act" stays behind verbs that take it, and is a need behind those that weigh."""
    if any(Form.TO in verb.takes for verb in VERBS[act]):
        return text
    if text.startswith("to what extent "):
        return None
    return f"the need {text}" if act in _WHAT_IS_NEEDED_TO_DO else unclear(act)


def _by_rules(act: Act, note: Note) -> str | Unclear:
    *rules, last = RULES[act]
    found = _first(tuple(rules), note.text)
    if found is not None:
        return found
    if note.said_that:
        return f"that {note.text}"
    named = last(note.text)
    return note.text if named is None else named


# --- The beginning --------------------------------------------------------------------------------------------

_BODIES_WITHOUT_CAPITAL = BODIES - {"states", "unodc", "governments", "secretariat"}
_FIRST_WORDS = frozenset(
    """we they he she it there important very urgent urgently crucial essential vital better stronger need
    needs must should can could will would is are was were has have do does did worried concerned
    grateful happy glad thanks thank thankful good great misuse efforts involving key how why please not
    crime data money poverty law laws corruption impunity technology""".split()
)
_LOWERED = LOWERED_INSIDE | DETERMINERS | PREPOSITIONS | COUNTABLE | RELATIONAL | _BODIES_WITHOUT_CAPITAL | _FIRST_WORDS


# What ends like them is a thing of every day at the beginning of a note; an office or a body is not.
_EVERYDAY = re.compile(
    r"(?!(?:Convention|Commission|Parliament|Government|Constitution|Organi[sz]ation|Federation|Union|Mission)\b)"
    r"[A-Z][a-z]+(?:tion|sion|ment|ness|ity|ship|ism|ies|ings?|ers|ors|ists)"
)


def lowered(text: str) -> str:
    """A note without the capital of its first word, where that is a word of every day and begins no name."""
    first, *more = text.split(" ")
    is_capitalized = first[:1].isupper() and (first[1:].islower() or len(first) == 1)
    if not is_capitalized or first in ("I", "State", "States") or NAMED_WITH_THE.match(text):
        return text
    surely = first.lower() in RELATIONAL or inside(text) != text
    return first.lower() + text[len(first) :] if surely or (_is_everyday(first) and not _begins_a_name(more)) else text


def _is_everyday(first: str) -> bool:
    return first.lower() in _LOWERED or reading_of(first) is not None or _EVERYDAY.fullmatch(first) is not None


def _begins_a_name(more: list[str]) -> bool:
    words = [word for word in more[:3] if word not in ("of", "for", "the", "and")][:1]
    looks_like_one = bool(words) and words[0][:1].isupper() and words[0][1:2].islower()
    return looks_like_one and re.match(r"(?:States?|Governments?|Member|Chair|Parties)\b", words[0]) is None
