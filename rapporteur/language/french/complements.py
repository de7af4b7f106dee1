"""What stands behind a French reporting verb: its form, and how rough notes are brought into it as far as that is sure.

The forms: a noun phrase with its article, "que …", "comment …" and its like, "si …", "de" and an infinitive,
"les États à …" or "aux États de …", "leur préoccupation concernant …", "un aperçu de …". Notes are completed only
where one completion is possible: an article before "importance de …", "que" before a clause, "de" before an infinitive.
What else stands there without one is left as typed, with a sentence for the rapporteur.
"""

import re
from functools import lru_cache

from rapporteur.language.forms import Complement, Form
from rapporteur.language.french.nouns import DETERMINERS, NUMERALS, agreement_of_noun, gender_of
from rapporteur.language.french.phrases import is_infinitive, linked, typeset, with_article
from rapporteur.language.french.tense import shifted
from rapporteur.language.french.verbs import VERBS
from rapporteur.language.text import MARK, unended
from rapporteur.model.vocabulary import Act

BARE = (
    "The point begins with a noun without an article: add “le”, “la”, “l’”, “des” or another, so that it fits the verb."
)
UNFIT = "No verb of this act goes with such a beginning in French: reword the point, best as a noun phrase."
OF_WILL = frozenset((Act.CALL_UPON, Act.CALL_FOR, Act.RECOMMEND, Act.ASK))

_FEELINGS = (
    "préoccupations?|inquiétudes?|craintes?|gratitude|reconnaissance|satisfaction|appui|soutien|attachement|volonté|"
    "espoirs?|regrets?|réserves?|déception|disponibilité|solidarité|confiance|détermination|engagement|doutes?|souhait"
)
_ACCOUNTS = (
    "aperçu|résumé|exposé|bilan|compte rendu|comptes rendus|présentation|tour d’horizon|informations?|précisions?|"
    "explications?|état des lieux"
)
_ARTICLE = "(?:une?|le|la|l’|les|des|plusieurs)"
_HOW = (
    "comment|pourquoi|combien|quand|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|ce qu[ei]|ce qu’|qui|"
    "dans quelle mesure|de quelle (?:manière|façon)|en quoi|à quel(?:le)?s?|à qui|par qui|où"
)
_CLITIC = r"(?:(?:ne pas|ne plus) )?(?:(?:se|le|la|les|lui|leur|y|en) |[sl]’)?"
# The first words that tell a form; the first match counts.
_FORMS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE))
    for form, pattern in (
        (Form.THAT, r"(?:que\b|qu’)"),
        (Form.WHETHER, r"(?:si\b|s’ils?\b)"),
        (Form.HOW, rf"(?:{_HOW})\b"),
        (Form.FEELING, rf"(?:sa|son|ses|leurs?) (?:\w+ )?(?:{_FEELINGS})\b"),
        (Form.FEELING, r"l’espoir (?:que\b|qu’|de\b|d’)"),
        (Form.ACCOUNT, rf"{_ARTICLE} ?(?:[\w’]+ ){{0,2}}?(?:{_ACCOUNTS}) (?:\w+ )?(?:de|du|des|d’|sur|concernant)"),
    )
)
_DE_INFINITIVE = re.compile(rf"(?:de |d’){_CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_BARE_INFINITIVE = re.compile(rf"{_CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_SOMEBODY_A = re.compile(rf"(?P<somebody>[^.;:]{{2,160}}?) à {_CLITIC}(?P<verb>[\w’]+)")
_SOMEBODY_DE = re.compile(rf"(?:aux?|à) ?[^.;:]{{2,160}}? (?:de |d’){_CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_OUGHT = re.compile(
    r"(?:que |qu’)?(?P<somebody>[^.;:,]{2,80}?) (?:doi(?:t|vent)|devrai(?:t|ent)) "
    rf"(?P<act>{_CLITIC}(?P<verb>[\w’]+)\b[^.;]*)",
    re.IGNORECASE,
)
# Heads that are no body that could act: "les mesures à prendre".
_THINGS = frozenset(
    """mesures efforts questions moyens problèmes données objectifs travaux ressources défis démarches
    suites suite étapes actions progrès activités obstacles points domaines conditions critères
    dispositions recommandations informations documents projets fonds besoins priorités tâches sommes
    délais procédures enseignements conclusions difficultés accès droit aide appui contribution
    participation adhésion capacité aptitude soutien""".split()
)
FINITE = (
    "est|sont|était|étaient|sera|seront|serait|seraient|a|ont|avait|avaient|aura|auront|doit|doivent|devrait|devraient|"
    "peut|peuvent|pourrait|pourraient|faut|faudrait|fallait|permet|permettent|reste|restent|demeure|demeurent|existe|"
    "existent|convient|importe|manque|manquent|fait|font|constitue|constituent|nécessite|nécessitent|joue|jouent"
)
_FINITE_OR_RELATIVE = re.compile(
    rf"\b(?:(?P<finite>{FINITE})\b|qui\b|que\b|qu’|dont\b|où\b|si\b|comment\b)", re.IGNORECASE
)
# Forms that are nouns too, and alone prove no clause.
_ALSO_NOUNS = frozenset("manque fait reste demeure".split())
_SUBJECT_PRONOUN = re.compile(r"(?:il|ils|elle|elles|on|cela|ceci|c’)\b", re.IGNORECASE)
# Words that are no names, and so have no capital inside a sentence.
_LOWERED = frozenset(
    """le la les un une des du de au aux à que si comment pourquoi combien quand quel quelle quels quelles
    ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines tous toutes tout toute
    chaque il elle ils elles on cela dans en pour par sur avec sans entre où qui importance nécessité
    manque besoin absence rôle""".split()
)
_ELIDED = re.compile(r"(?P<word>[LDQSJNC]u?)(?=’)")


def complement_of(act: Act, text: str, *, as_typed: bool = False, backshift: bool = False) -> Complement:
    """A recorded text as it stands behind the verbs of an act; see the module for what is completed."""
    return _complement(act, text, as_typed, backshift)


@lru_cache(maxsize=8192)
def _complement(act: Act, text: str, as_typed: bool, backshift: bool) -> Complement:
    words = unended(" ".join(typeset(text).split(" ")).strip())
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


def form_of(act: Act, text: str) -> Form:
    """The form of a complement; somebody is asked to act only behind the verbs that ask."""
    bare = MARK.sub("", text)
    found = next((form for form, pattern in _FORMS if pattern.match(bare)), None)
    if found:
        return found
    if _opens_with_infinitive(_DE_INFINITIVE, bare):
        return Form.TO
    asks = act in (Act.CALL_UPON, Act.CALL_FOR, Act.RECOMMEND)
    return Form.SOMEBODY_TO if asks and asks_somebody(bare) else Form.NOUN


def asks_somebody(text: str) -> bool:
    """Whether a text names somebody and what they are to do: "les États à consulter", "aux États de publier"."""
    if addresses(text):
        return True
    match = _SOMEBODY_A.match(text)
    if not match or not is_infinitive(match["verb"]):
        return False
    head = re.split(r" (?:de|du|des|en|pour|dans)\b| d’", match["somebody"], maxsplit=1)[0].split("’")[-1].split()
    return not _THINGS.intersection(word.lower() for word in (*head[-1:], match["somebody"].split()[-1]))


def addresses(text: str) -> bool:
    """Whether those who are asked stand in the dative: "aux États de publier"."""
    match = _SOMEBODY_DE.match(text)
    return bool(match and is_infinitive(match["verb"]))


def shaped(act: Act, text: str) -> str:
    """Rough notes with the word that is missing in front of them, where there is but one."""
    if act in (Act.OPEN_FLOOR, Act.THANK):
        return text.removeprefix("pour ")
    first, _, rest = text.partition(" ")
    text = linked(first, rest) if first in ("que", "si", "de") and rest else text
    asks = act in (Act.CALL_UPON, Act.CALL_FOR)
    ought = _OUGHT.fullmatch(text) if asks else None
    if ought and is_infinitive(ought["verb"]) and " et " not in ought["act"] and not _has_relative(ought["somebody"]):
        return f"{_definite(ought['somebody'])} à {ought['act']}"
    if asks and asks_somebody(text):
        return text if addresses(text) else _definite(text)
    if form_of(act, text) is not Form.NOUN:
        return text
    if _opens_with_infinitive(_BARE_INFINITIVE, text):
        return linked("de", text)
    if is_clause(text):
        return linked("que", _definite(text))
    return _definite(text)


def _definite(text: str) -> str:
    """A noun phrase with the definite article, where it begins with a bare noun that can have no other."""
    first, _, rest = text.partition(" ")
    if not rest or _is_determined(text) or not first.replace("-", "").isalpha():
        return text
    agreement = agreement_of_noun(text)
    if first[0].isupper():
        return f"les {text}" if first in _BODIES else text
    known = agreement.plural or gender_of(first) is not None
    goes_on = re.match(r"(?:de|du|des|à|au|aux|entre|en|dans|pour|par|d’\w+|existants?|accrue?s?)\b|d’", rest)
    return with_article(text, feminine=agreement.feminine, plural=agreement.plural) if known and goes_on else text


_BODIES = frozenset("États Gouvernements Parties Membres".split())
_NOT_BARE = frozenset(
    """à en dans pour par sur sous avec sans entre chez vers contre comme afin lors selon malgré depuis
    d’autres autant tant plus moins beaucoup nombre celui celle ceux celles cela ceci rien il elle ils
    elles on nul nulle tel telle toujours encore également aussi notamment l’un l’une quelque""".split()
)


def _is_determined(text: str) -> bool:
    """Whether a text begins with an article or another word that makes one needless."""
    first = text.split(" ", 1)[0].lower()
    elided = first.partition("’")
    if elided[1] and elided[0] in ("l", "d", "qu", "s", "n", "c", "j"):
        return True
    return first in DETERMINERS or first in NUMERALS or first in _NOT_BARE or not first[:1].isalpha()


def is_clause(text: str) -> bool:
    """Whether a text without a conjunction has a finite verb of its own; each relative pronoun takes one away."""
    if _SUBJECT_PRONOUN.match(text):
        return True
    relatives = 0
    for match in _FINITE_OR_RELATIVE.finditer(text):
        if not match["finite"]:
            relatives += 1
        elif relatives:
            relatives -= 1
        elif match.start() and match["finite"].lower() not in _ALSO_NOUNS:
            return True
    return False


def _has_relative(text: str) -> bool:
    return bool(re.search(r"\b(?:qui|que|dont|où)\b|qu’", text))


def _opens_with_infinitive(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.match(text)
    return bool(match and is_infinitive(match["verb"]))


def _problem(act: Act, text: str, form: Form) -> str:
    if not any(form in verb.takes for verb in VERBS[act]) and form is not Form.SOMEBODY_TO:
        return UNFIT if form not in (Form.ACCOUNT, Form.FEELING) else ""
    is_bare = form is Form.NOUN and not _is_determined(text) and text[:1].islower()
    return BARE if is_bare and act is not Act.OPEN_FLOOR else ""


def inside(text: str) -> str:
    """A text as it stands inside a sentence: a capital on "Le", "Que" or "Comment" goes, names keep theirs."""
    elided = _ELIDED.match(text)
    if elided:
        return f"{elided['word'].lower()}{text[elided.end() :]}"
    first, space, rest = text.partition(" ")
    is_word = first.lower() in _LOWERED or is_infinitive(first)
    only_begins_large = first[1:].islower() or len(first) == 1
    named = (first == "La" and rest.startswith("Haye")) or (first == "Le" and rest.startswith("Caire"))
    return f"{first.lower()}{space}{rest}" if is_word and only_begins_large and not named else text


def recommendation_of(text: str, *, as_typed: bool = False) -> Complement:
    """A recorded recommendation as an entry of a list: "que les États devraient …" loses its conjunction."""
    words = unended(typeset(text).strip())
    if as_typed:
        return Complement(words, Form.THAT)
    words = inside(words)
    if re.match(r"(?:que |qu’)(?=.*\b(?:devrai(?:t|ent)|doi(?:t|vent)|il (?:faut|faudrait|convient))\b)", words):
        words = re.sub(r"^(?:que |qu’)", "", words)
    return Complement(words, Form.THAT)
