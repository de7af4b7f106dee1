"""Rough French notes: what the verb says already, and what nobody could print."""

import pytest

from rapporteur.language.french.shaping import complement_of
from rapporteur.model.vocabulary import Act


@pytest.mark.parametrize(
    ("act", "note", "words", "is_clear"),
    [
        (Act.THANK, "nous remercions le secrétariat pour les documents", "le secrétariat pour les documents", True),
        (Act.THANK, "merci pour l’excellent exposé", "les participants pour l’excellent exposé", True),
        (Act.CONCERN, "nous sommes inquiets pour les pompiers", "les pompiers", True),
        (Act.ASK, "comment ce sera payé ?", "comment ce sera payé", True),
        (Act.ASK, "est-ce que le système est ouvert ?", "si le système est ouvert", True),
        (Act.MENTION, "les modèles ne marchent pas", "que les modèles ne marchent pas", True),
        (Act.MENTION, "les alertes arrivent trop tard", "que les alertes arrivent trop tard", True),
        (Act.EMPHASIZE, "la nécessité de ne pas nuire", "la nécessité de ne pas nuire", True),
        (Act.MENTION, "nous avons fait une étude", "nous avons fait une étude", False),
    ],
)
def test_what_a_hurried_hand_says_first_is_said_by_the_verb_or_asked_about(
    act: Act, note: str, words: str, is_clear: bool
) -> None:
    told = complement_of(act, note)
    assert told.text == words
    assert (not told.problem) is is_clear
