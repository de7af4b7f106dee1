"""The shift of tense behind a reporting verb in the past: present to imperfect, perfect to pluperfect, future to
conditional. Only forms that are nothing else than verbs, or that their neighbours prove to be, are touched.
"""

import re

# Present, what it becomes; the auxiliaries make the pluperfect of a perfect by the way.
_PRESENT = {
    "est": "était", "sont": "étaient", "a": "avait", "ont": "avaient", "doit": "devait", "doivent": "devaient",
    "peut": "pouvait", "peuvent": "pouvaient", "faut": "fallait", "veut": "voulait", "veulent": "voulaient",
    "vont": "allaient", "font": "faisaient", "permet": "permettait", "permettent": "permettaient",
    "convient": "convenait", "existent": "existaient", "restent": "restaient", "demeurent": "demeuraient",
    "constituent": "constituaient", "nécessitent": "nécessitaient", "comprend": "comprenait",
    "comprennent": "comprenaient", "disposent": "disposaient", "jouent": "jouaient", "contribuent": "contribuaient",
    "sait": "savait", "savent": "savaient", "tient": "tenait", "tiennent": "tenaient", "vient": "venait",
    "viennent": "venaient", "connaît": "connaissait", "connaissent": "connaissaient", "reçoit": "recevait",
    "reçoivent": "recevaient", "met": "mettait", "mettent": "mettaient", "prend": "prenait", "prennent": "prenaient",
    "dépend": "dépendait", "dépendent": "dépendaient", "estiment": "estimaient", "montrent": "montraient",
}  # fmt: skip
# Futures are their infinitive with an ending; "opéra" and "caméra" have an accent before theirs.
_FUTURE = re.compile(r"\b(?P<stem>[^\W\d_]{2,}r)(?P<ending>a|ont)\b")
_NO_FUTURES = frozenset("opéra caméra choléra paprika tiara agora aura front affront".split())
_FUTURE_STEMS = re.compile(r"(?:er|ir|dr|vr|tr|ser|aur|pourr|verr|viendr|tiendr|faudr|voudr|devr|saur|fer|ir)$")
_SHIFTED = re.compile(rf"\b(?:{'|'.join(_PRESENT)})\b(?!’|-)")
# A present behind one of these is a noun or a name: "la est" never is one, "l’est du pays" is.
_BEFORE_A_NOUN = re.compile(r"(?:l’|d’|le |la |les |un |une |à l’)$")


def shifted(clause: str) -> str:
    """A clause as it stands behind a verb in the past."""
    return _FUTURE.sub(_conditional, _SHIFTED.sub(_imperfect, clause))


def _imperfect(match: re.Match[str]) -> str:
    if _BEFORE_A_NOUN.search(match.string[: match.start()]):
        return match[0]
    return _PRESENT[match[0]]


def _conditional(match: re.Match[str]) -> str:
    if (match[0] in _NO_FUTURES and match[0] != "aura") or not _FUTURE_STEMS.search(match["stem"]):
        return match[0]
    return f"{match['stem']}{'ait' if match['ending'] == 'a' else 'aient'}"
