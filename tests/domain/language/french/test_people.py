"""Who is said to have said it, in French."""

import pytest

from rapporteur.language.forms import Claimed
from rapporteur.language.french.pack import FRENCH
from rapporteur.model.entities import Quantifier


@pytest.mark.parametrize(
    ("phrase", "again", "further"),
    [
        *((step.phrase, step.again, step.again) for step in FRENCH.scale if step.again),
        ("un orateur", None, "un autre orateur"),
        ("une oratrice", None, "une autre oratrice"),
        ("deux orateurs", None, "deux autres orateurs"),
        ("trois délégations", None, "trois autres délégations"),
        ("quelques orateurs", None, "quelques autres orateurs"),
        ("certaines délégations", None, "d’autres délégations"),
        ("de nombreuses délégations", None, "de nombreuses autres délégations"),
        ("d’aucuns", None, "d’aucuns"),
    ],
)
def test_further(phrase: str, again: str | None, further: str) -> None:
    assert FRENCH.further(Quantifier(at_least=1, phrase=phrase, again=again)) == further


@pytest.mark.parametrize(
    ("phrase", "plural", "same"),
    [
        ("un orateur", False, "l’orateur"),
        ("un autre orateur", False, "l’orateur"),
        ("une délégation", False, "la délégation"),
        ("un représentant du secteur privé", False, "le représentant du secteur privé"),
        ("deux orateurs", True, "les mêmes orateurs"),
        ("certains orateurs", True, "les mêmes orateurs"),
        ("d’autres orateurs", True, "les mêmes orateurs"),
        ("de nombreuses organisations", True, "les mêmes organisations"),
        ("la plupart des orateurs", True, "les mêmes orateurs"),
    ],
)
def test_the_same(phrase: str, plural: bool, same: str) -> None:
    assert FRENCH.the_same(phrase, plural=plural) == same


STATE = ("État", "États")
NGO = ("organisation non gouvernementale", "organisations non gouvernementales")
ACADEMIA = ("représentant des milieux universitaires", "représentants des milieux universitaires")


@pytest.mark.parametrize(
    ("phrase", "category", "plural", "expected"),
    [
        ("un orateur", STATE, False, "un État"),
        ("un orateur", NGO, False, "une organisation non gouvernementale"),
        ("un autre orateur", NGO, False, "une autre organisation non gouvernementale"),
        ("un orateur", ACADEMIA, False, "un représentant des milieux universitaires"),
        ("l’orateur", STATE, False, "l’État"),
        ("l’orateur", ACADEMIA, False, "le représentant des milieux universitaires"),
        ("deux orateurs", NGO, True, "deux organisations non gouvernementales"),
        ("deux autres orateurs", STATE, True, "deux autres États"),
        ("certains orateurs", NGO, True, "certaines organisations non gouvernementales"),
        ("d’autres orateurs", STATE, True, "d’autres États"),
        ("plusieurs orateurs", STATE, True, "plusieurs États"),
        ("de nombreux autres orateurs", NGO, True, "de nombreuses autres organisations non gouvernementales"),
        ("les mêmes orateurs", STATE, True, "les mêmes États"),
        ("la plupart des orateurs", STATE, True, "la plupart des États"),
        ("un grand nombre d’orateurs", NGO, True, "un grand nombre d’organisations non gouvernementales"),
        ("un grand nombre d’orateurs", ACADEMIA, True, "un grand nombre de représentants des milieux universitaires"),
        ("on", STATE, True, "on"),
    ],
)
def test_of_category(phrase: str, category: tuple[str, str], plural: bool, expected: str) -> None:
    assert FRENCH.of_category(phrase, *category, plural=plural) == expected


INFINITE = float("inf")


@pytest.mark.parametrize(
    ("phrase", "claimed"),
    [
        ("un orateur", Claimed(1, 1)),
        ("un autre orateur", Claimed(1, 1, other=True)),
        ("Deux orateurs", Claimed(2, 2)),
        ("certains orateurs", Claimed(3, 4)),
        ("d'autres orateurs", Claimed(3, 4, other=True)),
        ("plusieurs orateurs", Claimed(5, 9)),
        ("de nombreux orateurs", Claimed(10, INFINITE)),
        ("sept délégations", Claimed(7, 7)),
        ("12 délégations", Claimed(12, 12)),
        ("la plupart des délégations", Claimed(11, INFINITE)),
        ("tous les orateurs", Claimed(20, INFINITE)),
        ("l’orateur", Claimed(1, 1, same=True)),
        ("les mêmes orateurs", Claimed(2, INFINITE, same=True)),
        ("un certain nombre de délégations", Claimed(2, INFINITE)),
        ("des délégations", Claimed(2, INFINITE)),
        ("", Claimed(1, INFINITE)),
    ],
)
def test_claimed(phrase: str, claimed: Claimed) -> None:
    assert FRENCH.claimed(phrase, FRENCH.scale, 20) == claimed


@pytest.mark.parametrize(
    ("organization", "pronoun", "expected"),
    [
        ("Institut de la mer", None, "le représentant de l’Institut de la mer"),
        ("Institut de la mer", "elle", "la représentante de l’Institut de la mer"),
        ("Institut de la mer", "she", "la représentante de l’Institut de la mer"),
        ("Fonds pour la mer", "il", "le représentant du Fonds pour la mer"),
        ("le Fonds pour la mer", None, "le représentant du Fonds pour la mer"),
        ("La Ligue des ports", None, "le représentant de la Ligue des ports"),
        ("Banque des semences", None, "le représentant de la Banque des semences"),
        ("République d’Aldemar", None, "le représentant de la République d’Aldemar"),
        ("Royaume de Corvanie", None, "le représentant du Royaume de Corvanie"),
        ("États fédérés du Nord", None, "le représentant des États fédérés du Nord"),
        ("Baltic Forum", None, "le représentant de Baltic Forum"),
        ("Amitiés sans frontières", None, "le représentant d’Amitiés sans frontières"),
        ("Haut-Commissariat aux rives", None, "le représentant du Haut-Commissariat aux rives"),
    ],
)
def test_representative_of(organization: str, pronoun: str | None, expected: str) -> None:
    assert FRENCH.representative_of(organization, pronoun) == expected


@pytest.mark.parametrize(
    ("group", "expected"),
    [
        ("Groupe des 77", "un orateur, au nom du Groupe des 77,"),
        ("l'Union des ports", "un orateur, au nom de l’Union des ports,"),
        ("États insulaires", "un orateur, au nom des États insulaires,"),
        ("ses voisins", "un orateur, au nom de ses voisins,"),
    ],
)
def test_on_behalf_of(group: str, expected: str) -> None:
    assert FRENCH.on_behalf_of("un orateur", group) == expected


@pytest.mark.parametrize(
    ("word", "pronoun", "the", "a"),
    [
        ("panellist", None, "l’intervenant", "un intervenant"),
        ("panelist", "she", "l’intervenante", "une intervenante"),
        ("panéliste", None, "le panéliste", "un panéliste"),
        ("panéliste", "elle", "la panéliste", "une panéliste"),
        ("intervenante", None, "l’intervenante", "une intervenante"),
        ("expert", "elle", "l’experte", "une experte"),
        ("modérateur", "elle", "la modératrice", "une modératrice"),
    ],
)
def test_panellists(word: str, pronoun: str | None, the: str, a: str) -> None:
    assert (FRENCH.the_panellist(word, pronoun), FRENCH.a_panellist(word, pronoun)) == (the, a)


@pytest.mark.parametrize(
    ("office", "expected"),
    [
        ("Coprésident", "le Coprésident"),
        ("Coprésidente", "la Coprésidente"),
        ("Coprésidents", "les Coprésidents"),
        ("co-Chair", "le Coprésident"),
        ("Envoyé spécial", "l’Envoyé spécial"),
        ("la Présidente", "la Présidente"),
    ],
)
def test_the_office(office: str, expected: str) -> None:
    assert FRENCH.the_office(office) == expected


def test_the_panellist_again_is_called_as_before() -> None:
    assert FRENCH.the_panellist_again("panellist", "elle") == FRENCH.the_panellist("panellist", "elle")


@pytest.mark.parametrize(
    ("number", "expected"),
    [(1, "un orateur non identifié"), (2, "deux orateurs non identifiés"), (11, "11 orateurs non identifiés")],
)
def test_unidentified(number: int, expected: str) -> None:
    assert FRENCH.unidentified(number) == expected


def test_several_bodies_stand_behind_one_word() -> None:
    organizations = ["Institut des plumes", "Forum des marées", "Utopie"]
    assert FRENCH.representatives_of(organizations) == (
        "les représentants de l’Institut des plumes, du Forum des marées et d’Utopie"
    )
