"""The shift of tense behind a reporting verb in the past: present to imperfect, perfect to pluperfect, future to
conditional. Only forms that are nothing else than verbs, or that their neighbours prove to be, are touched.
"""

import re

from rapporteur.language.french.nouns import ADJECTIVES_BEFORE

# Present, what it becomes; the auxiliaries make the pluperfect of a perfect by the way.
_IRREGULAR = {
    "est": "était", "sont": "étaient", "a": "avait", "ont": "avaient", "doit": "devait", "doivent": "devaient",
    "peut": "pouvait", "peuvent": "pouvaient", "faut": "fallait", "veut": "voulait", "veulent": "voulaient",
    "vont": "allaient", "fait": "faisait", "font": "faisaient", "permet": "permettait", "permettent": "permettaient",
    "convient": "convenait", "comprend": "comprenait", "comprennent": "comprenaient", "sait": "savait",
    "savent": "savaient", "tient": "tenait", "tiennent": "tenaient", "vient": "venait", "viennent": "venaient",
    "connaît": "connaissait", "connaissent": "connaissaient", "reçoit": "recevait", "reçoivent": "recevaient",
    "met": "mettait", "mettent": "mettaient", "prend": "prenait", "prennent": "prenaient", "dépend": "dépendait",
    "dépendent": "dépendaient", "prévoit": "prévoyait", "prévoient": "prévoyaient", "établit": "établissait",
    "établissent": "établissaient", "fournit": "fournissait", "fournissent": "fournissaient", "suit": "suivait",
    "suivent": "suivaient", "vise": "visait", "visent": "visaient",
}  # fmt: skip
# Verbs in -er, by their stems.
_REGULAR = """accord adopt aid appliqu augment aspir bénéfici compliqu compt concern constitu contribu coût demeur
diminu dispos élabor entrav estim exist favoris figur import jou limit manqu montr nécessit particip port prépar
présent progress rencontr représent respect rest souhait touch travaill utilis évolu""".split()
_PRESENT = {
    **_IRREGULAR,
    **{f"{stem}e": f"{stem}ait" for stem in _REGULAR},
    **{f"{stem}ent": f"{stem}aient" for stem in _REGULAR},
    "partage": "partageait", "partagent": "partageaient", "engage": "engageait", "engagent": "engageaient",
}  # fmt: skip
FINITE = "|".join(_PRESENT) + (
    r"|devrait|devraient|pourrait|pourraient|faudrait|serait|était|avait|devait|pouvait|fallait|"
    r"\w+(?:aient|ifient|isent|issent|uisent|(?:er|ir|dr|vr)(?:a|ont))"
)
"""A pattern for forms that are finite, but for nouns like them; see `is_noun`."""

_SHIFTED = re.compile(rf"\b(?:{'|'.join(_PRESENT)})\b(?!’|-)")
# What stands behind one of these is a noun: "l’est du pays", "le reste", "faute de respect", "par manque de moyens".
_BEFORE_A_NOUN = re.compile(
    r"(?:\b(?:le|la|les|un|une|de|du|des|au|aux|par|sans|en|ce|cet|cette|ces|son|sa|ses|leurs?|chaque) |\b[ld]’)$"
)
# Between auxiliary and participle nothing is shifted: "a fait observer" has "avait fait", not "avait faisait".
_BEHIND_AN_AUXILIARY = re.compile(r"\b(?:a|ont|avait|avaient|est|sont|été|était|étaient) (?:\w+ment |pas |déjà )?$")
# Futures are their infinitive with an ending.
_FUTURE = re.compile(r"\b[^\W\d_]*(?:er|ir|dr|vr|tr|aur|pourr)(?:a|ont)\b")
_NO_FUTURES = frozenset("opéra caméra choléra front affront".split())


def shifted(clause: str) -> str:
    """A clause as it stands behind a verb in the past."""
    return _FUTURE.sub(_conditional, _SHIFTED.sub(_imperfect_of, clause))


# "tiennent compte", "prendre part": what stands behind these verbs without an article is a noun.
_BEFORE_A_PHRASE = re.compile(r"\b(?:tien|ten|rend|pren|met)\w*(?: pas| bien| également)? $", re.IGNORECASE)
_NOUNS_OF_PHRASES = frozenset("compte part place fin effet acte note".split())


def is_noun(match: re.Match[str]) -> bool:
    """Whether a form that could be finite is a noun where it stands: "le reste", "l’est du pays"."""
    before = match.string[: match.start()]
    adjective = before.split()[-1].lower() in ADJECTIVES_BEFORE if before.strip() else False
    in_a_phrase = match[0] in _NOUNS_OF_PHRASES and bool(_BEFORE_A_PHRASE.search(before))
    return adjective or in_a_phrase or bool(_BEFORE_A_NOUN.search(before)) or match[0] in _NO_FUTURES


def _imperfect_of(match: re.Match[str]) -> str:
    before = match.string[: match.start()]
    is_participle = match[0] == "fait" and _BEHIND_AN_AUXILIARY.search(before)
    return match[0] if is_noun(match) or is_participle else _PRESENT[match[0]]


def _conditional(match: re.Match[str]) -> str:
    word = match[0]
    if word in _NO_FUTURES:
        return word
    return f"{word.removesuffix('ont')}aient" if word.endswith("ont") else f"{word.removesuffix('a')}ait"
