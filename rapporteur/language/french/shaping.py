"""How rough French notes are brought into the form that the verbs of an act take, as far as that is sure.

What is missing is completed where nothing else can be meant: the definite article before a bare noun, "que" before a
clause, "de" before an infinitive, "leur" before a feeling. What the verb says itself goes. Whatever else does not fit
is left as typed, with a sentence for the rapporteur.
"""

import re
from functools import lru_cache

from rapporteur.language.forms import Complement, Form
from rapporteur.language.french.complements import (
    ACCOUNTS,
    CLITIC,
    FEELINGS,
    addresses,
    asks_somebody,
    form_of,
    has_relative,
    inside,
    is_clause,
    is_determined,
    opens_with_infinitive,
)
from rapporteur.language.french.nouns import agreement_of_noun
from rapporteur.language.french.phrases import is_infinitive, linked, typeset, with_article
from rapporteur.language.french.tense import shifted
from rapporteur.language.french.verbs import OF_WILL, VERBS
from rapporteur.language.text import unended
from rapporteur.model.vocabulary import Act

BARE = "The point begins with a word that needs an article in French: add “un”, “une”, “des” or another."
UNFIT = "No verb of this act goes with such a beginning in French: reword the point, best as a noun phrase."
QUESTION = "This is a direct question: word it with “si …”, “comment …” or as a noun phrase."

SPEAKER = "Say who is meant: “nous” and “je” speak for somebody whom the summary does not name."

# How a hurried note says what its act says anyway: "nous remercions le secrétariat" is "le secrétariat".
_WE = r"(?:nous |je |j[’']|on )?"
_SAID_LEADS: dict[Act, re.Pattern[str]] = {
    act: re.compile(rf"{_WE}(?:{pattern}) ", re.IGNORECASE)
    for act, pattern in (
        (Act.THANK, r"(?:vous )?remerci\w+|merci(?: beaucoup)?(?: à)?"),
        (
            Act.CONCERN,
            (
                r"(?:sommes |suis |est )?(?:inqui[eè]te?s?|préoccupée?s?)(?: de| par| pour)?"
                r"|(?:se |s[’']|nous )?inqui[eè]t\w+(?: de| pour)?"
            ),
        ),
        (Act.APPRECIATE, r"(?:nous |se )?félicit\w+(?: de)?|salu(?:e|ons|ent)"),
        (
            Act.CALL_UPON,
            r"appel(?:le|ons|lent)|exhort(?:e|ons|ent)|engage(?:ons|nt)?|invit(?:e|ons|ent)|encourage(?:ons|nt)?",
        ),
        (Act.CALL_FOR, r"demand(?:e|ons|ent)|réclam(?:e|ons|ent)"),
        (Act.RECOMMEND, r"recommand(?:e|ons|ent)|propos(?:e|ons|ent)|suggér(?:ons)|suggère(?:nt)?"),
        (Act.SUPPORT, r"appuy(?:ons)|appuie(?:nt)?|soutenons|soutien(?:t|nent)|approuv(?:e|ons|ent)"),
        (Act.EMPHASIZE, r"soulign(?:e|ons|ent)|insist(?:e|ons|ent) sur"),
    )
}
# A verb that its form gives away: denied ("ne marchent pas"), or plural behind a plural noun ("les alertes arrivent").
_FINITE_BY_FORM = re.compile(
    r"(?!.*\b(?:qui|dont|que|où)\b)[^.;:,]{2,60}? (?:ne (?!pas\b|plus\b|jamais\b)|n[’'])\w+"
    r"|(?:les|des|ces|leurs) \w+[sx] \w+ent\b"
)
_SPEAKS = re.compile(r"(?:que |qu[’'])?(?:nous|je|j[’']|vous|merci|remercie(?:ns|nt)?)\b", re.IGNORECASE)
_OPEN_QUESTION = re.compile(r"(?:est-ce qu|comment|quand|pourquoi|où|qui|quel).*\?$", re.IGNORECASE)

_BARE_INFINITIVE = re.compile(rf"{CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_A_INFINITIVE = re.compile(rf"à {CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_OUGHT = re.compile(
    r"(?:que |qu’)?(?P<somebody>[^.;:,]{2,80}?) (?:doi(?:t|vent)|devrai(?:t|ent)) "
    rf"(?P<act>{CLITIC}(?P<verb>[\w’]+)\b[^.;]*)",
    re.IGNORECASE,
)
_BODIES = frozenset("États Gouvernements Parties Membres".split())
# Adjectives that make "the" of a noun what nobody said: "la meilleure coordination" is the best there is.
_INDEFINITE = re.compile(r"(?:meilleure?s?|autres?|nouve(?:au|l|lle|lles|aux)|divers(?:es)?|certain(?:e|es|s)?)\b")
_BARE_FEELING = re.compile(
    rf"(?:vives? |profonde? )?(?:{FEELINGS}) (?:concernant|quant|face|au sujet|à|au|aux|pour|que|de)\b"
)
_ACTS_OF_FEELING = frozenset((Act.CONCERN, Act.APPRECIATE, Act.EXPECT, Act.RESERVE, Act.SUPPORT))
_BARE_ACCOUNT = re.compile(rf"(?:\w+ )?(?:{ACCOUNTS}) (?:de|du|des|d’|sur|concernant)")
_ACTS_OF_ACCOUNT = frozenset((Act.INFORM, Act.SHARE, Act.ASK))
_INVERTED = re.compile(r"(?:-t)?-(?:ils?|elles?|on)\b|\?$")

# The preposition that a rapporteur may type because a verb of the act goes on with it.
_SAID: dict[Act, str] = {
    Act.CALL_UPON: "à", Act.CALL_FOR: "à", Act.REFER: "à", Act.SUPPORT: "à", Act.THANK: "à",
    Act.RESERVE: "quant à", Act.CONCERN: "par", Act.ASK: "sur", Act.REMARKS: "sur",
    Act.APPRECIATE: "de", Act.INFORM: "de", Act.SHARE: "de",
}  # fmt: skip
# "au calendrier" was "à" and "le calendrier"; "des" may be an article of its own and stays.
_UNCONTRACTED = {"au": "le", "aux": "les"}
_LISTENERS = re.compile(
    r"(?:les |aux? |à la |à l’|tous les |aux autres )?(?:participants|délégations|orateurs|États|représentants|public|"
    r"salle|membres|observateurs|parties|intervenants|experts|organisations|assistance)\b",
    re.IGNORECASE,
)


def complement_of(act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
    """A recorded text as it stands behind the verbs of an act."""
    return _complement(act, text, as_typed, backshift)


@lru_cache(maxsize=8192)
def _complement(act: Act, text: str, as_typed: bool, backshift: bool) -> Complement:
    words = unended(typeset(text).strip())
    if act is Act.NARRATE:
        return Complement(words, Form.NOUN)
    words = inside(words)
    if as_typed:
        return Complement(words, form_of(act, words))
    words = shaped(act, words)
    form = form_of(act, words)
    is_wish = form is Form.THAT and act in OF_WILL  # and stands in the subjunctive
    if backshift and form in (Form.THAT, Form.HOW, Form.WHETHER) and not is_wish:
        words = shifted(words)
    return Complement(words, form, _problem(act, words, form))


def shaped(act: Act, text: str) -> str:
    """Rough notes with what is missing in front of them, and without what the verb says."""
    text = _without_lead(act, text)
    if _SPEAKS.match(text):
        return text
    if act is Act.ASK and _OPEN_QUESTION.match(text) and not _INVERTED.search(text.rstrip(" \u00a0\u202f?")):
        text = text.rstrip(" \u00a0\u202f?")
    if act is Act.OPEN_FLOOR:
        return _to_the_floor(text)
    if act is Act.ASK and _INVERTED.search(text):
        return text
    text = _without_what_is_said(act, _met(text))
    if act in (Act.CALL_UPON, Act.CALL_FOR):
        asked = _asked(text)
        if asked:
            return asked
    if form_of(act, text) is not Form.NOUN or not text:
        return text
    if act in _ACTS_OF_FEELING and _BARE_FEELING.match(text):
        return _felt(text)
    if opens_with_infinitive(_BARE_INFINITIVE, text) and act is not Act.THANK:
        return linked("de", text)
    if act is Act.THANK and text.startswith(("pour ", "de ", "d’")):
        return f"les participants {text}"
    if (is_clause(text) or _FINITE_BY_FORM.match(text)) and act is not Act.THANK:
        return linked("que", definite(text))
    return _indefinite(text) if act in _ACTS_OF_ACCOUNT and _BARE_ACCOUNT.match(text) else definite(text)


def _without_lead(act: Act, text: str) -> str:
    """A text without the words that say what its act says, where others follow."""
    lead = _SAID_LEADS.get(act)
    match = lead.match(text) if lead else None
    return text[match.end() :] if match and text[match.end() :].strip() else text


def _met(text: str) -> str:
    """A text whose first words meet as they should: "que il" is "qu’il", "est-ce que" behind a verb is "si"."""
    text = re.sub(r"^[Ee]st-ce qu(?:e |’)", "si ", text)
    first, _, rest = text.partition(" ")
    return linked(first, rest) if first in ("que", "si", "de") and rest else text


def _without_what_is_said(act: Act, text: str) -> str:
    """A text without the preposition of the verb: "sur le calendrier", "au calendrier" are "le calendrier"."""
    if act is Act.INFORM:
        text = text.removeprefix("les participants ")
    if opens_with_infinitive(_A_INFINITIVE, text):
        return linked("de", text.removeprefix("à "))
    preposition = _SAID.get(act)
    if preposition is None or addresses(text):
        return text
    before = preposition.removesuffix("à").removesuffix("de")
    rest = text.removeprefix(before)
    if before and rest == text:
        return text
    first, _, behind = rest.partition(" ")
    if preposition.endswith("à"):
        return f"{_UNCONTRACTED[first]} {behind}" if first in _UNCONTRACTED else _noun_behind("à ", rest, text)
    return _noun_behind("de ", rest, text) if preposition == "de" else rest.removeprefix(" ")


def _noun_behind(preposition: str, rest: str, text: str) -> str:
    """The noun phrase behind a preposition; the text itself where another thing stands there."""
    noun = rest.removeprefix("d’" if rest.startswith("d’un") else preposition)
    return noun if noun != rest and is_determined(noun) and not noun.startswith(("des ", "du ")) else text


def _asked(text: str) -> str:
    """Somebody and what they are to do, as "les États à …"; empty where nobody is asked."""
    ought = _OUGHT.fullmatch(text)
    if ought and is_infinitive(ought["verb"]) and " et " not in ought["act"] and not has_relative(ought["somebody"]):
        return f"{definite(ought['somebody'])} à {ought['act']}"
    if asks_somebody(text):
        return text if addresses(text) else definite(text)
    return ""


def _felt(text: str) -> str:
    """A bare feeling with whose it is: "leur préoccupation concernant …"; the frame fits it to the subject."""
    return f"{'leurs' if agreement_of_noun(text).plural else 'leur'} {text}"


def _to_the_floor(text: str) -> str:
    """To whom the floor is given, or what for: "aux participants pour …", "des questions"."""
    text = text.removeprefix("pour ")
    if _LISTENERS.match(text):
        return linked("à", text)
    return f"des {text.removeprefix('aux ')}" if text.startswith("aux ") else _indefinite(text)


def _indefinite(text: str) -> str:
    """A noun phrase with the indefinite article, where it begins with a bare noun."""
    if is_determined(text) or not text[:1].islower():
        return text
    agreement = agreement_of_noun(text)
    return f"{'des' if agreement.plural else 'une' if agreement.feminine else 'un'} {text}"


def definite(text: str) -> str:
    """A noun phrase with the definite article, where it begins with a bare noun."""
    first = text.split(" ", 1)[0]
    if is_determined(text) or not first.replace("-", "").replace("’", "").isalpha() or _INDEFINITE.match(text):
        return text
    if first[0].isupper():
        return f"les {text}" if first in _BODIES else text
    agreement = agreement_of_noun(text)
    return with_article(text, feminine=agreement.feminine, plural=agreement.plural)


def _problem(act: Act, text: str, form: Form) -> str:
    if _SPEAKS.match(text):
        return SPEAKER
    if _INVERTED.search(text) and act is Act.ASK:
        return QUESTION
    takes = any(form in verb.takes for verb in VERBS[act])
    if not takes and form not in (Form.SOMEBODY_TO, Form.ACCOUNT, Form.FEELING):
        return UNFIT
    is_bare = form is Form.NOUN and not is_determined(text) and text[:1].islower()
    return BARE if is_bare and act is not Act.OPEN_FLOOR else ""


def recommendation_of(text: str, *, as_typed: bool = False) -> Complement:
    """A recorded recommendation as an entry of a list: "que les États devraient …" loses its conjunction."""
    words = unended(typeset(text).strip())
    if as_typed:
        return Complement(words, Form.THAT)
    words = inside(words)
    if re.match(r"(?:que |qu’)(?=.*\b(?:devrai(?:t|ent)|doi(?:t|vent)|il (?:faut|faudrait|convient))\b)", words):
        words = re.sub(r"^(?:que |qu’)", "", words)
    return Complement(words, Form.THAT)
