"""Where French words meet."""

import pytest

from rapporteur.language.french.phrases import (
    elides,
    ends_in_insertion,
    is_infinitive,
    linked,
    shared,
    takes_up,
    typeset,
    with_article,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("importance", True),
        ("États", True),
        ("œuvre", True),
        ("homme", True),
        ("harmonisation", True),
        ("héroïne", True),
        ("hiérarchie", False),
        ("hauts responsables", False),
        ("Haut-Commissariat", False),
        ("handicap", False),
        ("huit États", False),
        ("onze États", False),
        ("yaourt", False),
        ("Yémen", False),
        ("Ypres", True),
        ("ONU", True),
        ("HCR", False),
        ("loi", False),
        ("«\u00a0eau\u00a0»", True),
        ("", False),
        ("2 États", False),
    ],
)
def test_elides(text: str, expected: bool) -> None:
    assert elides(text) is expected


@pytest.mark.parametrize(
    ("words", "text", "together"),
    [
        ("s’est félicité de", "les efforts", "s’est félicité des efforts"),
        ("s’est félicité de", "le travail", "s’est félicité du travail"),
        ("s’est félicité de", "la note", "s’est félicité de la note"),
        ("s’est félicité de", "l’adoption", "s’est félicité de l’adoption"),
        ("s’est félicité de", "une note", "s’est félicité d’une note"),
        ("s’est félicité de", "des progrès", "s’est félicité de progrès"),
        ("s’est félicité de", "des efforts", "s’est félicité d’efforts"),
        ("a plaidé en faveur de", "du matériel", "a plaidé en faveur de matériel"),
        ("s’est opposé à", "le projet", "s’est opposé au projet"),
        ("s’est opposé à", "les projets", "s’est opposé aux projets"),
        ("s’est opposé à", "l’idée", "s’est opposé à l’idée"),
        ("quant à", "aux délais", "quant aux délais"),
        ("a proposé", "de publier", "a proposé de publier"),
        ("de", "d’accueillir", "d’accueillir"),
        ("de", "accueillir", "d’accueillir"),
        ("de", "le publier", "de le publier"),
        ("à", "les publier", "à les publier"),
        ("que", "il faut", "qu’il faut"),
        ("que", "un orateur", "qu’un orateur"),
        ("que", "les États", "que les États"),
        ("que", "qu’il faut", "qu’il faut"),
        ("a dit que", "que les États", "a dit que les États"),
        ("si", "il faut", "s’il faut"),
        ("si", "ils peuvent", "s’ils peuvent"),
        ("si", "elle peut", "si elle peut"),
        ("de", "hauts responsables", "de hauts responsables"),
        ("de", "huit États", "de huit États"),
        ("de", "Le Caire", "de Le Caire"),
        ("a insisté sur", "le rôle", "a insisté sur le rôle"),
        ("", "le rôle", "le rôle"),
        ("le rôle", "", "le rôle"),
    ],
)
def test_linked(words: str, text: str, together: str) -> None:
    assert linked(words, text) == together


@pytest.mark.parametrize(
    ("words", "text", "together"),
    [
        ("quant à", "le calendrier et les critères", "quant au calendrier et aux critères"),
        ("a pris acte de", "les efforts, la volonté et l’élan", "a pris acte des efforts, de la volonté et de l’élan"),
        ("quant à", "l’équilibre entre l’eau et le sol", "quant à l’équilibre entre l’eau et le sol"),
        ("quant à", "la loi qui régit l’eau et le sol", "quant à la loi qui régit l’eau et le sol"),
        ("quant à", "l’eau et au sol", "quant à l’eau et au sol"),
        ("a salué", "le calendrier et les critères", "a salué le calendrier et les critères"),
    ],
)
def test_shared(words: str, text: str, together: str) -> None:
    assert shared(words, text) == together


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("renforcer", True),
        ("établir", True),
        ("prévoir", True),
        ("prendre", True),
        ("mettre", True),
        ("permettre", True),
        ("faire", True),
        ("réduire", True),
        ("construire", True),
        ("écrire", True),
        ("inscrire", True),
        ("poursuivre", True),
        ("promouvoir", True),
        ("connaître", True),
        ("inclure", True),
        ("joindre", True),
        ("répondre", True),
        ("être", True),
        ("rompre", True),
        ("s’attaquer", True),
        ("danger", False),
        ("avenir", False),
        ("affaire", False),
        ("partenaire", False),
        ("territoire", False),
        ("cadre", False),
        ("centre", False),
        ("mesure", False),
        ("membre", False),
        ("nature", False),
        ("titre", False),
        ("lettre", False),
        ("particulier", False),
    ],
)
def test_is_infinitive(word: str, expected: bool) -> None:
    assert is_infinitive(word) is expected


@pytest.mark.parametrize(
    ("noun", "feminine", "plural", "text"),
    [
        ("orateur", False, False, "l’orateur"),
        ("représentant", False, False, "le représentant"),
        ("délégation", True, False, "la délégation"),
        ("États", False, True, "les États"),
        ("Haut-Commissariat", False, False, "le Haut-Commissariat"),
    ],
)
def test_with_article(noun: str, feminine: bool, plural: bool, text: str) -> None:
    assert with_article(noun, feminine=feminine, plural=plural) == text


@pytest.mark.parametrize(
    ("typed", "set_"),
    [
        ("l'importance d'un guide", "l’importance d’un guide"),
        ('le plan "Eau"', "le plan «\u00a0Eau\u00a0»"),
        ("« Eau »", "«\u00a0Eau\u00a0»"),
        ("trois points : a ; b", "trois points\u00a0: a\u00a0; b"),
        ("50 % des sites", "50\u00a0% des sites"),
        ("10:30", "10:30"),
        ("l'eau[^d'eau]", "l’eau[^d'eau]"),
        ("", ""),
    ],
)
def test_typeset(typed: str, set_: str) -> None:
    assert typeset(typed) == set_


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("le rôle des tribunaux, notamment des juges", True),
        ("la loi, qui est entrée en vigueur", True),
        ("les mesures prises, y compris les sanctions", True),
        ("les mesures prises, y compris les sanctions, dans les régions", False),
        ("la collecte, l’analyse et la publication des données", False),
        ("le rôle des tribunaux", False),
        ("les lacunes (notamment en droit, en pratique)", False),
        ("le registre, dont les critères ne sont pas arrêtés", True),
        ("les cartes, établies en 2020", True),
    ],
)
def test_ends_in_insertion(phrase: str, expected: bool) -> None:
    assert ends_in_insertion(phrase) is expected


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [
        ("la cartographie des tourbières", "les tourbières et leur cartographie", True),
        ("la cartographie des tourbières", "le financement du secrétariat", False),
        ("le renforcement des mesures", "les mesures à renforcer", False),
    ],
)
def test_takes_up(text: str, before: str, expected: bool) -> None:
    assert takes_up(text, before) is expected
