"""Gender and number of noun phrases."""

import pytest

from rapporteur.language.french.nouns import Agreement, agreement_of, agreement_of_noun, gender_of

OF = {"m": Agreement(), "f": Agreement(True), "mp": Agreement(False, True), "fp": Agreement(True, True)}


@pytest.mark.parametrize(
    ("phrase", "agreement"),
    [
        # The determiner says it.
        ("le rôle de la société civile", "m"),
        ("la participation des femmes", "f"),
        ("une approche globale", "f"),
        ("cet échange", "m"),
        ("cette idée", "f"),
        ("certaines délégations", "fp"),
        ("tous les États", "mp"),
        ("toutes les délégations", "fp"),
        # The head of the phrase says it.
        ("l’importance de la formation", "f"),
        ("l'importance de la formation", "f"),
        ("l’accès à l’information", "m"),
        ("l’utilité du guide", "f"),
        ("l’élaboration d’un guide", "f"),
        ("l’appui technique", "m"),
        ("l’espace civique", "m"),
        ("l’aide fournie", "f"),
        ("l’absence de données", "f"),
        ("l’équilibre entre les régions", "m"),
        ("l’étude présentée", "f"),
        ("l’écart entre les textes et la pratique", "m"),
        ("l’ensemble des mesures", "m"),
        ("l’eau des rivières", "f"),
        ("leur contribution", "f"),
        ("son attachement au dialogue", "m"),
        ("les difficultés rencontrées par les États", "fp"),
        ("les obstacles à la coopération", "mp"),
        ("les mesures prises", "fp"),
        ("les lois adoptées", "fp"),
        ("les progrès accomplis", "mp"),
        ("les programmes de formation", "mp"),
        ("les problèmes de sécurité", "mp"),
        ("les systèmes d’alerte", "mp"),
        ("les voies de recours", "fp"),
        ("les risques liés à la collecte", "mp"),
        ("les enjeux de la révision", "mp"),
        ("les travaux du groupe", "mp"),
        ("les journaux locaux", "mp"),
        ("les eaux souterraines", "fp"),
        ("des critères communs", "mp"),
        ("les leçons tirées", "fp"),
        ("les comités nationaux", "mp"),
        ("les traités en vigueur", "mp"),
        ("les échanges d’expériences", "mp"),
        ("les organismes de contrôle", "mp"),
        ("les victimes de violations", "fp"),
        # Adjectives beside the head say it.
        ("les principales mesures", "fp"),
        ("les principaux obstacles", "mp"),
        ("les nouvelles technologies", "fp"),
        ("l’ancienne formule", "f"),
        ("les politiques nationales", "fp"),
        ("de nombreuses organisations", "fp"),
        ("d’autres organisations", "fp"),
        ("d’autres États", "mp"),
        ("deux organisations non gouvernementales", "fp"),
        ("3 États", "mp"),
        # The noun behind a quantity says it.
        ("un certain nombre de mesures", "fp"),
        ("un grand nombre d’États", "mp"),
        ("la plupart des organisations", "fp"),
        ("la majorité des États", "mp"),
        ("40\u00a0% des communes", "fp"),
        ("une série de mesures", "f"),
        # Two heads.
        ("la nécessité d’agir et l’importance du suivi", "fp"),
        ("l’utilité du guide et le rôle des experts", "mp"),
        ("l’équilibre entre la sécurité et les risques", "m"),
        # Pronouns, and a footnote in the phrase.
        ("elle", "f"),
        ("ils", "mp"),
        ("les données[^source] recueillies", "fp"),
        ("", "m"),
    ],
)
def test_agreement_of(phrase: str, agreement: str) -> None:
    assert agreement_of(phrase) == OF[agreement]


@pytest.mark.parametrize(
    ("noun", "agreement"),
    [
        ("État partie", "m"),
        ("organisations non gouvernementales", "fp"),
        ("représentants des milieux universitaires", "mp"),
        ("institution nationale", "f"),
        ("pays", "m"),
    ],
)
def test_agreement_of_noun(noun: str, agreement: str) -> None:
    assert agreement_of_noun(noun) == OF[agreement]


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("souligné", ("souligné", "soulignée", "soulignés", "soulignées")),
        ("mis", ("mis", "mise", "mis", "mises")),
        ("favorable", ("favorable", "favorable", "favorables", "favorables")),
    ],
)
def test_words_agree(word: str, forms: tuple[str, ...]) -> None:
    assert tuple(OF[kind].of(word) for kind in ("m", "f", "mp", "fp")) == forms


@pytest.mark.parametrize(
    ("noun", "feminine"), [("formation", True), ("règlement", False), ("rôle", False), ("loi", True), ("xyz", None)]
)
def test_gender_of(noun: str, feminine: bool | None) -> None:
    assert gender_of(noun) is feminine
