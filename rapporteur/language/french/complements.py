"""The forms of what stands behind a French reporting verb, told by its first words.

A noun phrase with its article, "que …", "comment …" and its like, "si …", "de" and an infinitive, "les États à …" or
"aux États de …", "leur préoccupation concernant …", "un aperçu de …".
"""

import re

from rapporteur.language.forms import Form
from rapporteur.language.french.nouns import DETERMINERS, NUMERALS
from rapporteur.language.french.phrases import is_infinitive
from rapporteur.language.french.tense import FINITE, is_noun
from rapporteur.language.text import MARK
from rapporteur.model.vocabulary import Act

FEELINGS = (
    "préoccupations?|inquiétudes?|craintes?|gratitude|reconnaissance|satisfaction|appui|soutien|attachement|volonté|"
    "espoirs?|regrets?|réserves?|déception|disponibilité|solidarité|confiance|détermination|engagement|doutes?|souhait"
)
ACCOUNTS = (
    "aperçu|résumé|exposé|bilan|compte rendu|comptes rendus|présentation|tour d’horizon|informations?|précisions?|"
    "explications?|état des lieux"
)
_ARTICLE = "(?:une?|le|la|l’|les|des|plusieurs)"
_HOW = (
    "comment|pourquoi|combien|quand|quels?|quelles?|lequel|laquelle|lesquels|lesquelles|ce qu[ei]|ce qu’|qui|"
    "dans quelle mesure|de quelle (?:manière|façon)|en quoi|à quel(?:le)?s?|à qui|par qui|où"
)
CLITIC = r"(?:(?:ne pas|ne plus) )?(?:(?:se|le|la|les|lui|leur|y|en) |[sl]’)?"
# The first words that tell a form; the first match counts.
_FORMS: tuple[tuple[Form, re.Pattern[str]], ...] = tuple(
    (form, re.compile(pattern, re.IGNORECASE))
    for form, pattern in (
        (Form.THAT, r"(?:que\b|qu’)"),
        (Form.WHETHER, r"(?:si\b|s’ils?\b)"),
        (Form.HOW, rf"(?:{_HOW})\b"),
        (Form.FEELING, rf"(?:sa|son|ses|leurs?) (?:\w+ )?(?:{FEELINGS})\b"),
        (Form.FEELING, r"l’espoir (?:que\b|qu’|de\b|d’)"),
        (Form.ACCOUNT, rf"{_ARTICLE} ?(?:[\w’]+ ){{0,2}}?(?:{ACCOUNTS}) (?:\w+ )?(?:de|du|des|d’|sur|concernant)"),
    )
)
DE_INFINITIVE = re.compile(rf"(?:de |d’){CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
_SOMEBODY_A = re.compile(rf"(?P<somebody>[^.;:]{{2,160}}?) à {CLITIC}(?P<verb>[\w’]+)")
_SOMEBODY_DE = re.compile(rf"(?:aux?|à) ?[^.;:]{{2,160}}? (?:de |d’){CLITIC}(?P<verb>[\w’]+)", re.IGNORECASE)
# Heads that are no body that could act: "les mesures à prendre".
_THINGS = frozenset(
    """mesures efforts questions moyens problèmes données objectifs travaux ressources défis démarches
    suites suite étapes actions progrès activités obstacles points domaines conditions critères
    dispositions recommandations informations documents projets fonds besoins priorités tâches sommes
    délais procédures enseignements conclusions difficultés accès droit aide appui contribution
    participation adhésion capacité aptitude soutien""".split()
)
_FINITE_OR_RELATIVE = re.compile(rf"\b(?:(?P<finite>{FINITE})\b|(?:qui|que|dont|où|si|comment)\b|qu’)", re.IGNORECASE)
_SUBJECT_PRONOUN = re.compile(r"(?:il|ils|elle|elles|on|cela|ceci|c’)\b", re.IGNORECASE)
# Words that are no names, and so have no capital inside a sentence.
_LOWERED = frozenset(
    """le la les un une des du de au aux à que si comment pourquoi combien quand quel quelle quels quelles
    ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines tous toutes tout toute
    chaque il elle ils elles on cela dans en pour par sur avec sans entre où qui importance nécessité
    manque besoin absence rôle""".split()
)
_ELIDED = re.compile(r"(?P<word>[LDQSJNC]u?)(?=’)")


def form_of(act: Act, text: str) -> Form:
    """The form of a complement; somebody is asked to act only behind the verbs that ask."""
    bare = MARK.sub("", text)
    found = next((form for form, pattern in _FORMS if pattern.match(bare)), None)
    if found:
        return found
    if opens_with_infinitive(DE_INFINITIVE, bare):
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


_NOT_BARE = frozenset(
    """davantage peu trop assez bien très également actuellement récemment seulement enfin ensuite à en
    dans pour par sur sous avec sans entre chez vers contre comme afin lors selon malgré depuis d’autres
    autant tant plus moins beaucoup nombre celui celle ceux celles cela ceci rien il elle ils elles on
    nul nulle tel telle toujours encore également aussi notamment l’un l’une quelque""".split()
)


def is_determined(text: str) -> bool:
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
        elif match.start() and not is_noun(match):
            return True
    return False


def has_relative(text: str) -> bool:
    return bool(re.search(r"\b(?:qui|que|dont|où)\b|qu’", text))


def opens_with_infinitive(pattern: re.Pattern[str], text: str) -> bool:
    match = pattern.match(text)
    return bool(match and is_infinitive(match["verb"]))


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
