"""How French says who it was: counted, referred back to, and named by organization or office.

Phrases of published French summaries of United Nations meetings: "un orateur", "certains orateurs" and "d'autres
orateurs", "plusieurs autres orateurs", "la plupart des orateurs", "l'intervenant" for a panellist. Where it is not
known whether somebody is a man or a woman the masculine stands, as there; who presides is "la présidence".
"""

import re
from collections.abc import Mapping, Sequence
from math import inf
from types import MappingProxyType

from rapporteur.language.forms import Claimed
from rapporteur.language.french.nouns import Agreement, agreement_of, agreement_of_noun, gender_of
from rapporteur.language.french.numbers import counted, in_words, joined
from rapporteur.language.french.phrases import linked, with_article
from rapporteur.model.entities import Quantifier

# Where the scale does not say it.
FEWEST_OF_MOST = 5
NUMBERS = {word: n for n in range(1, 100) for word in (in_words(n), in_words(n, feminine=True), str(n))}

# What counts, as it stands before its noun: masculine and feminine.
_COUNTERS: tuple[tuple[str, str], ...] = (
    ("un autre", "une autre"),
    ("un", "une"),
    ("de nombreux autres", "de nombreuses autres"),
    ("de nombreux", "de nombreuses"),
    ("certains autres", "certaines autres"),
    ("certains", "certaines"),
    ("d’autres", "d’autres"),
    ("plusieurs autres", "plusieurs autres"),
    ("plusieurs", "plusieurs"),
    ("quelques autres", "quelques autres"),
    ("quelques", "quelques"),
    ("tous les", "toutes les"),
    ("les mêmes", "les mêmes"),
    ("divers", "diverses"),
    ("la plupart des", "la plupart des"),
    ("la majorité des", "la majorité des"),
    ("un certain nombre de", "un certain nombre de"),
    ("un grand nombre de", "un grand nombre de"),
    ("bon nombre de", "bon nombre de"),
    ("beaucoup de", "beaucoup de"),
)
_ALL_COUNTERS = "|".join(sorted({words for pair in _COUNTERS for words in pair}, key=len, reverse=True))
_COUNTED = re.compile(
    rf"(?P<counter>(?:un (?:grand|certain) nombre|beaucoup) d’|{_ALL_COUNTERS}|"
    r"(?P<number>[\w-]+(?: et une?)?)(?: autres)?|l’|le|la) ?(?P<noun>[^\W\d_].*)",
    re.IGNORECASE,
)
_FEMININE = dict(_COUNTERS)
_FURTHER: Mapping[str, str] = MappingProxyType(
    {
        "un": "un autre", "une": "une autre", "certains": "d’autres", "certaines": "d’autres",
        "plusieurs": "plusieurs autres", "quelques": "quelques autres", "de nombreux": "de nombreux autres",
        "de nombreuses": "de nombreuses autres",
    }
)  # fmt: skip
_THE_SAME_ONE = frozenset(
    "l’orateur,l’oratrice,l’intervenant,l’intervenante,le participant,la participante,il,elle".split(",")
)
_OTHER = re.compile(r"\bautres?\b")

# The English words of the program's own settings, in French.
_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "panellist": "intervenant", "panelist": "intervenant", "speaker": "orateur", "expert": "expert",
        "presenter": "intervenant", "chair": "Président", "co-chair": "Coprésident", "co-chairs": "Coprésidents",
        "vice-chair": "Vice-Président", "rapporteur": "Rapporteur", "secretary": "Secrétaire",
    }
)  # fmt: skip
_FEMININE_OF: tuple[tuple[str, str], ...] = (
    ("rapporteur", "rapporteuse"), ("ésident", "ésidente"), ("ant", "ante"), ("teur", "trice"), ("eur", "euse"),
    ("ert", "erte"),
)  # fmt: skip
_SHE, _HE = frozenset(("she", "elle", "her")), frozenset(("he", "il", "him"))


def further(step: Quantifier) -> str:
    """The phrase for further people: "deux autres orateurs", "d’autres orateurs"."""
    if step.again:
        return step.again
    counter, noun = _parted(step.phrase)
    if counter is None:
        return step.phrase
    return f"{_FURTHER.get(counter) or (f'{counter} autres' if counter in NUMBERS else counter)} {noun}"


def the_same(phrase: str, *, plural: bool) -> str:
    """Those of the sentence before: "l’orateur", "les mêmes orateurs", "les mêmes organisations"."""
    noun = _parted(phrase)[1]
    if plural:
        return f"les mêmes {noun}"
    return with_article(noun, feminine=agreement_of_noun(noun).feminine, plural=False)


def of_category(phrase: str, one: str, many: str, *, plural: bool) -> str:
    """The counted phrase with the noun of a category, whose gender the counter takes: "de nombreuses organisations"."""
    counter, _ = _parted(phrase)
    noun = many if plural else one
    if counter is None:
        return phrase
    feminine = agreement_of_noun(one).feminine
    if counter in ("l’", "le", "la"):
        return with_article(noun, feminine=feminine, plural=False)
    masculine = next((he for he, she in _COUNTERS if counter in (he, she)), counter)
    words = _FEMININE.get(masculine, masculine) if feminine else masculine
    return linked(words.replace(" d’", " de"), noun) if words.endswith((" de", " d’")) else f"{words} {noun}"


def _parted(phrase: str) -> tuple[str | None, str]:
    """What counts and what is counted; None where nothing does."""
    match = _COUNTED.fullmatch(phrase)
    if not match or (match["number"] and match["number"].lower() not in NUMBERS):
        return None, phrase
    return match["counter"].lower().strip(), match["noun"]


def claimed(phrase: str, scale: Sequence[Quantifier], voices: int) -> Claimed:
    """What a phrase set by hand says of the number of speakers and of those cited before."""
    words = phrase.lower().strip().replace("'", "’")
    least, most = _bounds(words, scale, voices)
    same = words in _THE_SAME_ONE or words.startswith(("les mêmes ", "le même ", "la même "))
    return Claimed(least, most, same, bool(_OTHER.search(words)))


def _bounds(words: str, scale: Sequence[Quantifier], voices: int) -> tuple[int, float]:
    """The least and the greatest number of speakers that a phrase may stand for."""
    steps = [step for step in scale if not step.more_than_half]
    for step, following in zip(steps, [*steps[1:], None], strict=False):
        said = (step.phrase, further(step))
        if words in (one.lower().replace("'", "’") for one in said):
            return step.at_least, following.at_least - 1 if following else inf
    first = words.split()[0] if words else ""
    if words.startswith(("la plupart", "la majorité")):
        return max(_fewest_of_most(scale), voices // 2 + 1), inf
    if words.startswith(("tous", "toutes", "l’ensemble des")):
        return voices, inf
    if first in NUMBERS and not words.startswith(("un certain nombre", "un grand nombre", "un petit nombre")):
        return NUMBERS[first], NUMBERS[first]
    return (2, inf) if agreement_of(words).plural else (1, 1 if words in _THE_SAME_ONE else inf)


def representative_of(organization: str, pronoun: str | None = None) -> str:
    """How a panellist is named: by organization, never by person."""
    who = "la représentante" if pronoun in _SHE else "le représentant"
    return linked(f"{who} de", determined(organization))


def representatives_of(organizations: Sequence[str]) -> str:
    """Several of them: "les représentants de l’Institut Plume, du Forum des marées et d’Utopie"."""
    return f"les représentants {joined([linked('de', determined(one)) for one in organizations])}"


def determined(name: str) -> str:
    """The name of a body with its article where the first word tells which: "l’Institut", "la Banque", "Amnesty"."""
    first = re.split(r"[ ’]", name, maxsplit=1)[0]
    if name[:2].lower() in ("l’", "l'") or first.lower() in ("le", "la", "les", "un", "une", "des"):
        return f"{name[:1].lower()}{name[1:]}".replace("l'", "l’", 1)
    if first not in BODIES or first.isupper():
        return name
    agreement = Agreement(BODIES[first], agreement_of_noun(first).plural)
    return with_article(name, feminine=agreement.feminine, plural=agreement.plural)


# The first words of names of bodies that take an article, and whether they are feminine.
BODIES: Mapping[str, bool] = MappingProxyType(
    {
        **dict.fromkeys(
            """Institut Fonds Programme Bureau Centre Comité Conseil Groupe Haut-Commissariat Ministère
            Mouvement Observatoire Office Parlement Réseau Royaume Secrétariat Service Syndicat Tribunal
            Forum Collectif Commissariat Département Gouvernement Consortium Sultanat Grand-Duché État
            États""".split(),
            False,
        ),
        **dict.fromkeys(
            """Académie Agence Alliance Assemblée Association Autorité Banque Chambre Coalition Commission
            Communauté Confédération Conférence Coopérative Cour Fédération Fondation Ligue Mission
            Organisation Plateforme Principauté République Société Union Université Initiative École
            Croix-Rouge""".split(),
            True,
        ),
    }
)  # fmt: skip


def on_behalf_of(words: str, group: str) -> str:
    """Somebody who speaks for a group, as in "le représentant de …, au nom du Groupe …,"."""
    return f"{words}, {linked('au nom de', determined(group))},"


def unidentified(number: int) -> str:
    """Those whom nobody knows yet."""
    return "un orateur non identifié" if number == 1 else f"{counted(number)} orateurs non identifiés"


def the_panellist(word: str, pronoun: str | None = None) -> str:
    """The only panellist of an item: "l’intervenant", "la panéliste"."""
    noun, feminine = _gendered(word, pronoun)
    return with_article(noun, feminine=feminine, plural=False)


def a_panellist(word: str, pronoun: str | None = None) -> str:
    """A panellist of whom nothing else is known."""
    noun, feminine = _gendered(word, pronoun)
    return f"{'une' if feminine else 'un'} {noun}"


def _gendered(word: str, pronoun: str | None) -> tuple[str, bool]:
    """The word for a panellist in French, for a woman where the pronoun says so."""
    noun = _WORDS.get(word.lower(), word)
    if pronoun in _SHE:
        return _for_a_woman(noun), True
    return noun, gender_of(noun) is True or noun.endswith(("trice", "ante", "euse"))


def _for_a_woman(noun: str) -> str:
    ending = next((pair for pair in _FEMININE_OF if noun.endswith(pair[0])), None)
    return f"{noun.removesuffix(ending[0])}{ending[1]}" if ending else noun


def the_office(office: str) -> str:
    """The holder of an office: "le Coprésident", "la Présidente", "les Coprésidents"."""
    noun = _WORDS.get(office.lower(), office)
    first = noun.split(" ", 1)[0]
    feminine = first.endswith(("ente", "trice", "ante", "euse", "ière", "ence"))
    plural = first.endswith("s")
    return with_article(noun, feminine=feminine, plural=plural) if not _has_article(noun) else noun


def _has_article(noun: str) -> bool:
    return bool(re.match(r"(?:le|la|les) |l[’']", noun, re.IGNORECASE))


def _fewest_of_most(scale: Sequence[Quantifier]) -> int:
    """From how many speakers on "most" may stand, as the scale has it."""
    return next((step.at_least for step in scale if step.more_than_half), FEWEST_OF_MOST)
