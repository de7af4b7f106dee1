"""Verbs and frames of French, asked as the summary asks them."""

import pytest

from rapporteur.language.forms import Subject, Verb
from rapporteur.language.french.pack import FRENCH
from rapporteur.language.french.verbs import VERBS
from rapporteur.model.vocabulary import Act

ONE, SEVERAL = Subject("un orateur"), Subject("plusieurs orateurs", plural=True)
SHE, THEY = Subject("une organisation"), Subject("de nombreuses organisations", plural=True)
NB = "\u00a0"


def said(act: Act, text: str, subject: Subject = ONE, adverb: str = "", which: int = 0) -> str:
    """The active sentence with the verb at that place."""
    complement = FRENCH.complement(act, text)
    return FRENCH.active(subject, FRENCH.verbs(act, complement)[which], complement, adverb)


def turned(act: Act, text: str, agent: Subject | None = SEVERAL, adverb: str = "") -> str:
    """The passive sentence with the first verb that turns round."""
    complement = FRENCH.complement(act, text)
    verb = next(verb for verb in FRENCH.verbs(act, complement) if verb.passive)
    return FRENCH.passive(complement, verb, agent, adverb)


def test_every_act_but_narrate_has_verbs() -> None:
    assert set(Act) - set(VERBS) == {Act.NARRATE}


@pytest.mark.parametrize(
    ("act", "text", "one", "several"),
    [
        (Act.EMPHASIZE, "le rôle", "a souligné le rôle", "ont souligné le rôle"),
        (Act.EMPHASIZE, "que tout presse", "a souligné que tout presse", "ont souligné que tout presse"),
        (Act.EMPHASIZE, "d'agir", "a dit qu’il importait d’agir", "ont dit qu’il importait d’agir"),
        (Act.MENTION, "la loi", "a mentionné la loi", "ont mentionné la loi"),
        (Act.MENTION, "que tout presse", "a fait observer que tout presse", "ont fait observer que tout presse"),
        (Act.REFER, "la loi", "a évoqué la loi", "ont évoqué la loi"),
        (Act.CONCERN, "les retards", "s’est dit préoccupé par les retards", "se sont dits préoccupés par les retards"),
        (
            Act.CONCERN,
            "que tout tarde",
            "s’est dit préoccupé par le fait que tout tarde",
            "se sont dits préoccupés par le fait que tout tarde",
        ),
        (
            Act.CONCERN,
            "leur inquiétude face aux retards",
            "a exprimé son inquiétude face aux retards",
            "ont exprimé leur inquiétude face aux retards",
        ),
        (Act.CONCERN, "sa préoccupation", "a exprimé sa préoccupation", "ont exprimé leur préoccupation"),
        (Act.CONCERN, "leurs doutes", "a exprimé ses doutes", "ont exprimé leurs doutes"),
        (Act.APPRECIATE, "le travail", "s’est félicité du travail", "se sont félicités du travail"),
        (
            Act.APPRECIATE,
            "que tout avance",
            "s’est félicité du fait que tout avance",
            "se sont félicités du fait que tout avance",
        ),
        (Act.EXPECT, "que tout avance", "a exprimé l’espoir que tout avance", "ont exprimé l’espoir que tout avance"),
        (
            Act.EXPECT,
            "le rapport",
            "a dit attendre avec intérêt le rapport",
            "ont dit attendre avec intérêt le rapport",
        ),
        (Act.CALL_UPON, "les États à agir", "a engagé les États à agir", "ont engagé les États à agir"),
        (Act.CALL_UPON, "aux États d'agir", "a demandé aux États d’agir", "ont demandé aux États d’agir"),
        (
            Act.CALL_UPON,
            "que les États agissent",
            "a demandé que les États agissent",
            "ont demandé que les États agissent",
        ),
        (Act.CALL_FOR, "l'adoption d'une loi", "a appelé à l’adoption d’une loi", "ont appelé à l’adoption d’une loi"),
        (
            Act.CALL_FOR,
            "le renforcement du fonds",
            "a appelé au renforcement du fonds",
            "ont appelé au renforcement du fonds",
        ),
        (Act.CALL_FOR, "les moyens voulus", "a demandé les moyens voulus", "ont demandé les moyens voulus"),
        (
            Act.RECOMMEND,
            "la création d'un fonds",
            "a recommandé la création d’un fonds",
            "ont recommandé la création d’un fonds",
        ),
        (Act.RECOMMEND, "de créer un fonds", "a recommandé de créer un fonds", "ont recommandé de créer un fonds"),
        (
            Act.RECOMMEND,
            "que le fonds soit créé",
            "a recommandé que le fonds soit créé",
            "ont recommandé que le fonds soit créé",
        ),
        (
            Act.RECOMMEND,
            "les États devraient agir",
            "a estimé que les États devraient agir",
            "ont estimé que les États devraient agir",
        ),
        (
            Act.RESERVE,
            "le calendrier",
            "a émis des réserves quant au calendrier",
            "ont émis des réserves quant au calendrier",
        ),
        (
            Act.RESERVE,
            "les critères",
            "a émis des réserves quant aux critères",
            "ont émis des réserves quant aux critères",
        ),
        (Act.RECOGNIZE, "les lacunes", "a reconnu les lacunes", "ont reconnu les lacunes"),
        (
            Act.ASK,
            "le calendrier",
            "a posé des questions sur le calendrier",
            "ont posé des questions sur le calendrier",
        ),
        (Act.ASK, "si tout avance", "a demandé si tout avance", "ont demandé si tout avance"),
        (Act.ASK, "si il avance", "a demandé s’il avance", "ont demandé s’il avance"),
        (Act.ASK, "comment tout avance", "a demandé comment tout avance", "ont demandé comment tout avance"),
        (Act.INFORM, "un aperçu des travaux", "a donné un aperçu des travaux", "ont donné un aperçu des travaux"),
        (Act.INFORM, "un exposé sur la loi", "a présenté un exposé sur la loi", "ont présenté un exposé sur la loi"),
        (
            Act.INFORM,
            "que tout avance",
            "a informé les participants que tout avance",
            "ont informé les participants que tout avance",
        ),
        (
            Act.INFORM,
            "les travaux en cours",
            "a informé les participants des travaux en cours",
            "ont informé les participants des travaux en cours",
        ),
        (Act.SHARE, "les enseignements", "a fait part des enseignements", "ont fait part des enseignements"),
        (
            Act.OFFER,
            "accueillir un atelier",
            "a proposé d’accueillir un atelier",
            "ont proposé d’accueillir un atelier",
        ),
        (Act.SUPPORT, "la proposition", "a appuyé la proposition", "ont appuyé la proposition"),
        (Act.SUPPORT, "que tout avance", "a partagé l’avis que tout avance", "ont partagé l’avis que tout avance"),
        (
            Act.THANK,
            "les hôtes de leur accueil",
            "a remercié les hôtes de leur accueil",
            "ont remercié les hôtes de leur accueil",
        ),
        (
            Act.REMARKS,
            "l'objet du dialogue",
            "a fait des observations sur l’objet du dialogue",
            "ont fait des observations sur l’objet du dialogue",
        ),
        (
            Act.OPEN_FLOOR,
            "des questions",
            "a donné la parole aux participants pour des questions",
            "ont donné la parole aux participants pour des questions",
        ),
        (
            Act.OPEN_FLOOR,
            "aux participants",
            "a donné la parole aux participants",
            "ont donné la parole aux participants",
        ),
    ],
)
def test_first_verb_of_an_act(act: Act, text: str, one: str, several: str) -> None:
    assert said(act, text) == f"un orateur {one}"
    assert said(act, text, SEVERAL) == f"plusieurs orateurs {several}"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (SHE, "une organisation s’est félicitée du travail"),
        (THEY, "de nombreuses organisations se sont félicitées du travail"),
        (Subject("elle"), "elle s’est félicitée du travail"),
        (Subject("il"), "il s’est félicité du travail"),
        (Subject("la présidence"), "la présidence s’est félicitée du travail"),
        (Subject("les Coprésidents", plural=True), "les Coprésidents se sont félicités du travail"),
        (
            Subject("la représentante de l’Institut, au nom du Groupe africain,"),
            "la représentante de l’Institut, au nom du Groupe africain, s’est félicitée du travail",
        ),
    ],
)
def test_reflexive_verbs_agree_with_their_subject(subject: Subject, text: str) -> None:
    assert said(Act.APPRECIATE, "le travail", subject) == text


@pytest.mark.parametrize(
    ("act", "text", "adverb", "sentence"),
    [
        (Act.EMPHASIZE, "le rôle", "également", "plusieurs orateurs ont également souligné le rôle"),
        (Act.APPRECIATE, "le travail", "également", "plusieurs orateurs se sont également félicités du travail"),
        (Act.MENTION, "que tout presse", "en outre", "plusieurs orateurs ont en outre fait observer que tout presse"),
    ],
)
def test_the_adverb_stands_behind_the_auxiliary(act: Act, text: str, adverb: str, sentence: str) -> None:
    assert said(act, text, SEVERAL, adverb) == sentence


@pytest.mark.parametrize(
    ("verb", "text", "adverb", "sentence"),
    [
        ("a rappelé", "le rôle", "", "un orateur a rappelé le rôle"),
        ("a rappelé", "le rôle", "aussi", "un orateur a aussi rappelé le rôle"),
        ("s'est réjoui de", "le rôle", "", "un orateur s'est réjoui du rôle"),
        ("rappelle", "le rôle", "aussi", "un orateur rappelle aussi le rôle"),
        ("ont rappelé", "le rôle", "", "un orateur ont rappelé le rôle"),
    ],
)
def test_a_verb_set_by_hand_stands_as_it_is(verb: str, text: str, adverb: str, sentence: str) -> None:
    complement = FRENCH.complement(Act.EMPHASIZE, text)
    assert FRENCH.active(ONE, Verb(verb, by_hand=True), complement, adverb) == sentence


@pytest.mark.parametrize(
    ("act", "text", "sentence"),
    [
        (Act.EMPHASIZE, "le rôle des juges", "le rôle des juges a été souligné par plusieurs orateurs"),
        (Act.EMPHASIZE, "l'importance du suivi", "l’importance du suivi a été soulignée par plusieurs orateurs"),
        (Act.EMPHASIZE, "les progrès accomplis", "les progrès accomplis ont été soulignés par plusieurs orateurs"),
        (Act.EMPHASIZE, "les difficultés", "les difficultés ont été soulignées par plusieurs orateurs"),
        (Act.APPRECIATE, "les efforts", "les efforts ont été salués par plusieurs orateurs"),
        (
            Act.RECOGNIZE,
            "les lacunes, notamment en droit",
            "les lacunes, notamment en droit, ont été reconnues par plusieurs orateurs",
        ),
        (Act.SUPPORT, "la proposition", "la proposition a été appuyée par plusieurs orateurs"),
        (Act.CALL_FOR, "l'adoption d'une loi", "l’adoption d’une loi a été demandée par plusieurs orateurs"),
        (Act.INFORM, "un aperçu des travaux", "un aperçu des travaux a été donné par plusieurs orateurs"),
    ],
)
def test_the_passive_participle_agrees(act: Act, text: str, sentence: str) -> None:
    assert turned(act, text) == sentence


def test_passive_without_agent_with_an_adverb_and_with_a_participle_of_several_words() -> None:
    complement = FRENCH.complement(Act.EMPHASIZE, "les difficultés")
    ahead = next(verb for verb in FRENCH.verbs(Act.EMPHASIZE, complement) if verb.words == "a mis en avant")
    assert FRENCH.passive(complement, ahead, None, "également") == "les difficultés ont également été mises en avant"


@pytest.mark.parametrize(
    ("act", "text", "verb", "expected"),
    [
        (Act.EMPHASIZE, "le rôle", None, True),
        (Act.EMPHASIZE, "que tout presse", None, False),
        (Act.CONCERN, "les retards", None, False),
        (Act.RESERVE, "le projet", None, False),
        (Act.CALL_UPON, "les États à agir", None, False),
        (Act.THANK, "les hôtes", None, False),
        (Act.OPEN_FLOOR, "des questions", None, True),
        (Act.CONCERN, "les retards", Verb("a déploré", by_hand=True), True),
        (Act.CONCERN, "les retards", Verb("s’est plaint de", by_hand=True), False),
    ],
)
def test_takes_passive(act: Act, text: str, verb: Verb | None, expected: bool) -> None:
    assert FRENCH.takes_passive(act, FRENCH.complement(act, text), verb) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("le rôle des juges", True),
        ("l'accès à l'eau", True),
        ("des progrès", False),
        ("leurs efforts", False),
        ("le rôle de " + "très " * 50 + "loin", False),
    ],
)
def test_bears_passive(text: str, expected: bool) -> None:
    assert FRENCH.bears_passive(FRENCH.complement(Act.EMPHASIZE, text)) is expected


@pytest.mark.parametrize(
    ("subject", "before", "comma", "expected"),
    [
        (SEVERAL, "le rôle", None, "plusieurs orateurs ont souligné le rôle et se sont félicités du travail"),
        (ONE, "le rôle", True, "un orateur a souligné le rôle, et s’est félicité du travail"),
        (SHE, "l’eau et le sol", None, "une organisation a souligné l’eau et le sol, et s’est félicitée du travail"),
        (SHE, "l’eau et le sol", False, "une organisation a souligné l’eau et le sol et s’est félicitée du travail"),
    ],
)
def test_coordinated(subject: Subject, before: str, comma: bool | None, expected: str) -> None:
    body = said(Act.EMPHASIZE, before, subject)
    complement = FRENCH.complement(Act.APPRECIATE, "le travail")
    verb = FRENCH.verbs(Act.APPRECIATE, complement)[0]
    assert FRENCH.coordinated(body, before, Subject("", subject.plural), verb, complement, "", comma) == expected


@pytest.mark.parametrize(
    ("actor", "expected"),
    [
        (Subject("le représentant du Fonds"), "qui s’est félicité du travail"),
        (Subject("la représentante du Fonds"), "qui s’est félicitée du travail"),
        (Subject("les représentants du Fonds", plural=True), "qui se sont félicités du travail"),
    ],
)
def test_who(actor: Subject, expected: str) -> None:
    body = FRENCH.facilitation("3", actor, again=False)
    complement = FRENCH.complement(Act.APPRECIATE, "le travail")
    verb = FRENCH.verbs(Act.APPRECIATE, complement)[0]
    assert FRENCH.who(body, verb, complement) == f"{body}, {expected}"


def test_facilitation() -> None:
    first = "le débat au titre du point 3 de l’ordre du jour a été animé par l’intervenant"
    again = "le débat au titre du point 3 de l’ordre du jour a également été animé par l’intervenant"
    actor = Subject("l’intervenant")
    assert FRENCH.facilitation("3", actor, again=False) == first
    assert FRENCH.facilitation("3", actor, again=True) == again


@pytest.mark.parametrize(
    ("text", "expected", "addresses"),
    [
        ("des questions", "la parole a été donnée aux participants pour des questions", False),
        ("aux participants pour des questions", "la parole a été donnée aux participants pour des questions", True),
        ("au public", "la parole a été donnée au public", True),
    ],
)
def test_floor_opened(text: str, expected: str, addresses: bool) -> None:
    complement = FRENCH.complement(Act.OPEN_FLOOR, text)
    assert (FRENCH.floor_opened(complement), FRENCH.addresses_somebody(complement)) == (expected, addresses)


@pytest.mark.parametrize(
    ("heading", "text", "verb"),
    [
        ("Ouverture du dialogue", "l'objet du dialogue", "a fait des observations liminaires sur"),
        ("Clôture du dialogue", "que tout avance", "a fait des observations finales, indiquant"),
        (None, "sa gratitude aux participants", "a fait des observations finales, exprimant"),
        ("Financement", "l'objet du dialogue", None),
    ],
)
def test_remarks(heading: str | None, text: str, verb: str | None) -> None:
    found = FRENCH.remarks(heading, FRENCH.complement(Act.REMARKS, text))
    assert (found.words if found else None) == verb


@pytest.mark.parametrize(
    ("subject", "intro", "expected"),
    [
        (Subject("l’intervenant"), None, f"l’intervenant a formulé les recommandations suivantes{NB}:"),
        (
            Subject("les experts", plural=True),
            None,
            f"les experts ont formulé les recommandations suivantes{NB}:",
        ),
        (Subject("l’intervenant"), "a fait {count} propositions :", f"l’intervenant a fait trois propositions{NB}:"),
    ],
)
def test_recommendations(subject: Subject, intro: str | None, expected: str) -> None:
    assert FRENCH.recommendations(subject, 3, intro) == expected


@pytest.mark.parametrize(
    ("body", "lead", "sentence"),
    [
        ("un orateur a souligné le rôle", "", "Un orateur a souligné le rôle."),
        ("un orateur a souligné le rôle", "En outre", "En outre, un orateur a souligné le rôle."),
        ("un orateur a souligné le rôle", "En outre,", "En outre, un orateur a souligné le rôle."),
        ("à cet égard, rien n'a été dit", "", "À cet égard, rien n’a été dit."),
        ("État", "", "État."),
        ("tout va bien ?", "", f"Tout va bien{NB}?"),
        ("un orateur a dit « oui »", "", f"Un orateur a dit «{NB}oui{NB}»."),
    ],
)
def test_sentence(body: str, lead: str, sentence: str) -> None:
    assert FRENCH.sentence(body, lead) == sentence


@pytest.mark.parametrize(("number", "sign"), [(1, "a)"), (2, "b)"), (27, "aa)")])
def test_list_sign(number: int, sign: str) -> None:
    assert FRENCH.list_sign(number) == sign
