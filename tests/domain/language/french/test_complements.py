"""The form of a point in French, and how rough notes are brought into it."""

import pytest

from rapporteur.language.forms import Form
from rapporteur.language.french.complements import inside
from rapporteur.language.french.shaping import BARE, QUESTION, UNFIT, complement_of, recommendation_of
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER, TO, SOMEBODY_TO, FEELING, ACCOUNT = (
    Form.NOUN, Form.THAT, Form.HOW, Form.WHETHER, Form.TO, Form.SOMEBODY_TO, Form.FEELING, Form.ACCOUNT,
)  # fmt: skip


@pytest.mark.parametrize(
    ("act", "typed", "text", "form"),
    [
        # Noun phrases, with the article that rough notes leave out.
        (Act.EMPHASIZE, "l'importance de la formation", "l’importance de la formation", NOUN),
        (Act.EMPHASIZE, "Importance de la formation.", "l’importance de la formation", NOUN),
        (Act.EMPHASIZE, "nécessité d'agir vite", "la nécessité d’agir vite", NOUN),
        (Act.EMPHASIZE, "renforcement des capacités", "le renforcement des capacités", NOUN),
        (Act.EMPHASIZE, "difficultés d'accès aux données", "les difficultés d’accès aux données", NOUN),
        (Act.EMPHASIZE, "rôle des tribunaux", "le rôle des tribunaux", NOUN),
        (Act.EMPHASIZE, "Le rôle des tribunaux", "le rôle des tribunaux", NOUN),
        (Act.EMPHASIZE, "L'absence de données", "l’absence de données", NOUN),
        (Act.EMPHASIZE, "plusieurs obstacles", "plusieurs obstacles", NOUN),
        (Act.REFER, "ONU-Femmes", "ONU-Femmes", NOUN),
        (Act.REFER, "La Haye", "La Haye", NOUN),
        (Act.CALL_FOR, "les mesures à prendre", "les mesures à prendre", NOUN),
        (Act.SUPPORT, "la proposition tendant à publier la liste", "la proposition tendant à publier la liste", NOUN),
        (Act.THANK, "les participants de leur concision", "les participants de leur concision", NOUN),
        (Act.EMPHASIZE, "accès à l'eau", "l’accès à l’eau", NOUN),
        (Act.EMPHASIZE, "transparence", "la transparence", NOUN),
        (Act.EMPHASIZE, "coopération internationale", "la coopération internationale", NOUN),
        (Act.EMPHASIZE, "faible participation des jeunes", "la faible participation des jeunes", NOUN),
        (Act.RECOGNIZE, "progrès accomplis", "les progrès accomplis", NOUN),
        (Act.REFER, "article 12 de la Convention", "l’article 12 de la Convention", NOUN),
        (Act.CALL_FOR, "davantage de moyens", "davantage de moyens", NOUN),
        (Act.CALL_FOR, "un meilleur partage des données", "un meilleur partage des données", NOUN),
        # The preposition that the verb says itself goes.
        (Act.CALL_FOR, "à une coopération accrue", "une coopération accrue", NOUN),
        (Act.CALL_FOR, "au renforcement du fonds", "le renforcement du fonds", NOUN),
        (Act.CONCERN, "par les retards", "les retards", NOUN),
        (Act.ASK, "sur le calendrier", "le calendrier", NOUN),
        (Act.REFER, "à l'article 12", "l’article 12", NOUN),
        (Act.RESERVE, "quant aux critères", "les critères", NOUN),
        (Act.APPRECIATE, "de la tenue du dialogue", "la tenue du dialogue", NOUN),
        (Act.APPRECIATE, "des progrès accomplis", "des progrès accomplis", NOUN),
        (Act.INFORM, "les participants de l'adoption d'une loi", "l’adoption d’une loi", NOUN),
        (Act.THANK, "au secrétariat", "le secrétariat", NOUN),
        # Clauses, with the conjunction that rough notes leave out.
        (Act.MENTION, "que la loi est en vigueur", "que la loi est en vigueur", THAT),
        (Act.MENTION, "Que la loi est en vigueur.", "que la loi est en vigueur", THAT),
        (Act.MENTION, "La loi est en vigueur", "que la loi est en vigueur", THAT),
        (Act.MENTION, "les données sont insuffisantes", "que les données sont insuffisantes", THAT),
        (Act.MENTION, "États ont besoin d'aide", "que les États ont besoin d’aide", THAT),
        (Act.MENTION, "il faut agir", "qu’il faut agir", THAT),
        (Act.MENTION, "que il faut agir", "qu’il faut agir", THAT),
        (Act.MENTION, "on manque de données", "qu’on manque de données", THAT),
        (Act.MENTION, "un fonds a été créé", "qu’un fonds a été créé", THAT),
        (Act.MENTION, "la loi de 2019 prévoit des sanctions", "que la loi de 2019 prévoit des sanctions", THAT),
        (Act.MENTION, "le manque de données reste un obstacle", "que le manque de données reste un obstacle", THAT),
        (Act.EXPECT, "le groupe aboutira", "que le groupe aboutira", THAT),
        (Act.CALL_UPON, "les États ratifient la Convention", "que les États ratifient la Convention", THAT),
        (Act.MENTION, "un fonds qui a été créé en 2020", "un fonds qui a été créé en 2020", NOUN),
        (Act.MENTION, "les États qui ont agi doivent le dire", "que les États qui ont agi doivent le dire", THAT),
        (Act.RECOMMEND, "que le secrétariat publie la liste", "que le secrétariat publie la liste", THAT),
        (Act.RECOMMEND, "les États devraient agir", "que les États devraient agir", THAT),
        # Questions.
        (Act.ASK, "si les chiffres sont à jour", "si les chiffres sont à jour", WHETHER),
        (Act.ASK, "est-ce qu'il existe une liste", "s’il existe une liste", WHETHER),
        (Act.ASK, "si il existe une liste", "s’il existe une liste", WHETHER),
        (Act.ASK, "Comment les données sont recueillies", "comment les données sont recueillies", HOW),
        (Act.ASK, "ce que prévoit la loi", "ce que prévoit la loi", HOW),
        (Act.ASK, "quelles mesures sont prévues", "quelles mesures sont prévues", HOW),
        (Act.ASK, "dans quelle mesure la loi est appliquée", "dans quelle mesure la loi est appliquée", HOW),
        (Act.ASK, "le calendrier du groupe", "le calendrier du groupe", NOUN),
        # Infinitives.
        (Act.OFFER, "d'accueillir un atelier", "d’accueillir un atelier", TO),
        (Act.OFFER, "accueillir un atelier", "d’accueillir un atelier", TO),
        (Act.OFFER, "à accueillir un atelier", "d’accueillir un atelier", TO),
        (Act.CALL_UPON, "à ratifier la Convention", "de ratifier la Convention", TO),
        (Act.OFFER, "Partager un guide", "de partager un guide", TO),
        (Act.RECOMMEND, "renforcer la coopération", "de renforcer la coopération", TO),
        (Act.RECOMMEND, "ne pas publier la liste", "de ne pas publier la liste", TO),
        (Act.RECOMMEND, "se réunir chaque année", "de se réunir chaque année", TO),
        (Act.RECOMMEND, "s'appuyer sur les travaux", "de s’appuyer sur les travaux", TO),
        # Somebody who is asked.
        (
            Act.CALL_UPON,
            "les États à consulter la société civile",
            "les États à consulter la société civile",
            SOMEBODY_TO,
        ),
        (Act.CALL_UPON, "États à consulter la société civile", "les États à consulter la société civile", SOMEBODY_TO),
        (Act.CALL_UPON, "les États à ne pas attendre", "les États à ne pas attendre", SOMEBODY_TO),
        (Act.CALL_UPON, "les États à s'abstenir", "les États à s’abstenir", SOMEBODY_TO),
        (Act.CALL_UPON, "aux États de publier la liste", "aux États de publier la liste", SOMEBODY_TO),
        (Act.CALL_UPON, "au secrétariat d'établir une note", "au secrétariat d’établir une note", SOMEBODY_TO),
        (Act.CALL_UPON, "les États devraient publier la liste", "les États à publier la liste", SOMEBODY_TO),
        (Act.CALL_UPON, "les États doivent agir", "les États à agir", SOMEBODY_TO),
        (Act.RECOMMEND, "aux États de publier la liste", "aux États de publier la liste", SOMEBODY_TO),
        # Feelings and accounts.
        (Act.CONCERN, "leur préoccupation concernant les délais", "leur préoccupation concernant les délais", FEELING),
        (Act.CONCERN, "préoccupations quant aux délais", "leurs préoccupations quant aux délais", FEELING),
        (Act.SUPPORT, "soutien à la proposition", "leur soutien à la proposition", FEELING),
        (Act.APPRECIATE, "sa gratitude au secrétariat", "sa gratitude au secrétariat", FEELING),
        (Act.EXPECT, "l'espoir que le groupe aboutira", "l’espoir que le groupe aboutira", FEELING),
        (Act.INFORM, "un aperçu des travaux", "un aperçu des travaux", ACCOUNT),
        (Act.INFORM, "aperçu des travaux", "un aperçu des travaux", ACCOUNT),
        (Act.ASK, "précisions sur le calendrier", "des précisions sur le calendrier", ACCOUNT),
        (Act.INFORM, "des informations sur la loi", "des informations sur la loi", ACCOUNT),
        (Act.INFORM, "un bref exposé sur la loi", "un bref exposé sur la loi", ACCOUNT),
        (Act.INFORM, "le rapport du groupe", "le rapport du groupe", NOUN),
        # The floor.
        (Act.OPEN_FLOOR, "pour des questions", "des questions", NOUN),
        (Act.OPEN_FLOOR, "aux participants pour des questions", "aux participants pour des questions", NOUN),
        (Act.OPEN_FLOOR, "les délégations", "aux délégations", NOUN),
        (Act.OPEN_FLOOR, "aux questions", "des questions", NOUN),
        (Act.OPEN_FLOOR, "débat", "un débat", NOUN),
        # Nothing of it.
        (Act.NARRATE, "La séance a été levée à 18 heures.", "La séance a été levée à 18 heures", NOUN),
        (Act.MENTION, "", "", NOUN),
    ],
)
def test_complement(act: Act, typed: str, text: str, form: Form) -> None:
    complement = complement_of(act, typed)
    assert (complement.text, complement.form) == (text, form)


@pytest.mark.parametrize(
    ("act", "typed", "problem"),
    [
        (Act.EMPHASIZE, "meilleure coordination", BARE),
        (Act.EMPHASIZE, "une meilleure coordination", ""),
        (Act.EMPHASIZE, "ONU-Femmes et ses travaux", ""),
        (Act.ASK, "y a-t-il une liste ?", QUESTION),
        (Act.THANK, "que tout va bien", UNFIT),
        (Act.APPRECIATE, "comment les travaux ont avancé", UNFIT),
        (Act.CALL_UPON, "les États à agir", ""),
        (Act.OPEN_FLOOR, "questions et observations", ""),
    ],
)
def test_problem(act: Act, typed: str, problem: str) -> None:
    assert complement_of(act, typed).problem == problem


def test_as_typed_leaves_the_form_and_the_tense_alone() -> None:
    left = complement_of(Act.MENTION, "les données sont insuffisantes", as_typed=True, backshift=True)
    assert (left.text, left.problem) == ("les données sont insuffisantes", "")


@pytest.mark.parametrize(
    ("act", "typed", "shifted"),
    [
        (Act.MENTION, "que la loi est en vigueur", "que la loi était en vigueur"),
        (Act.MENTION, "que la loi a été adoptée", "que la loi avait été adoptée"),
        (Act.MENTION, "que les États ont agi", "que les États avaient agi"),
        (Act.MENTION, "que la loi sera publiée", "que la loi serait publiée"),
        (Act.MENTION, "que les États pourront agir", "que les États pourraient agir"),
        (Act.MENTION, "qu'il faut agir", "qu’il fallait agir"),
        (Act.MENTION, "que les États devraient agir", "que les États devraient agir"),
        (Act.MENTION, "que l'est du pays est touché", "que l’est du pays était touché"),
        (Act.MENTION, "que la caméra a été volée", "que la caméra avait été volée"),
        (Act.MENTION, "que les États partagent le reste", "que les États partageaient le reste"),
        (Act.MENTION, "que tout reste à faire par manque de moyens", "que tout restait à faire par manque de moyens"),
        (Act.MENTION, "que la loi a fait défaut", "que la loi avait fait défaut"),
        (Act.MENTION, "que le plan fait défaut", "que le plan faisait défaut"),
        (Act.MENTION, "que les cartes figurent ici", "que les cartes figuraient ici"),
        (Act.MENTION, "que le groupe aura fini et prendra acte", "que le groupe aurait fini et prendrait acte"),
        (Act.MENTION, "que les États seront prêts", "que les États seraient prêts"),
        (Act.ASK, "si les chiffres sont à jour", "si les chiffres étaient à jour"),
        (Act.RECOMMEND, "que le secrétariat publie la liste", "que le secrétariat publie la liste"),
        (Act.EMPHASIZE, "le rôle qui est le sien", "le rôle qui est le sien"),
    ],
)
def test_backshift(act: Act, typed: str, shifted: str) -> None:
    assert complement_of(act, typed, backshift=True).text == shifted


@pytest.mark.parametrize(
    ("typed", "inner"),
    [
        ("Le rôle", "le rôle"),
        ("L’eau", "l’eau"),
        ("Qu’il faut", "qu’il faut"),
        ("États parties", "États parties"),
        ("ONU", "ONU"),
        ("La Haye", "La Haye"),
        ("Renforcer", "renforcer"),
        ("D’autres", "d’autres"),
        ("", ""),
    ],
)
def test_inside(typed: str, inner: str) -> None:
    assert inside(typed) == inner


@pytest.mark.parametrize(
    ("typed", "entry"),
    [
        ("Les États devraient agir.", "les États devraient agir"),
        ("que les États devraient agir", "les États devraient agir"),
        ("qu'il faudrait agir", "il faudrait agir"),
        ("que le secrétariat publie la liste", "que le secrétariat publie la liste"),
    ],
)
def test_recommendation(typed: str, entry: str) -> None:
    assert recommendation_of(typed).text == entry
