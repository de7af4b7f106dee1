"""Spelling: what the dictionaries know, what the meeting teaches them, and the house's own spelling."""

from dataclasses import replace

import pytest

from rapporteur.check.checking import check
from rapporteur.check.dictionary import is_word, suggestions
from rapporteur.model.entities import Abbreviation
from rapporteur.model.vocabulary import Act
from rapporteur.summary.assembler import assemble
from tests.domain.check.given import findings_of, found, said
from tests.helpers.meetings import Dialogue

SLIPS = [
    ("One speaker called for coopperation.", "coopperation"),
    ("One speaker called for coöpperation.", "coöpperation"),
    ("Furthremore, scales were mentioned.", "Furthremore"),
    ("One speaker mentioned the Convvention on Ports.", "Convvention"),
    ("One speaker mentioned port-controll measures.", "port-controll"),
    ("One speaker mentioned the inspectorss’ visits.", "inspectorss"),
]
KNOWN = [
    "One speaker called for criminalization, organization and interministerial work.",
    "One speaker mentioned non-punishment, revictimization and self-assessment.",
    "One speaker mentioned Mr. Vantongeren and the town of Merovale.",
    "One speaker mentioned the plans of Türkiye, of Côte d’Ivoire and of Lao representatives.",
    "One speaker mentioned CTOC/COP/WG.6/2022/CRP.1, UNODCs, write@ports.example and https://ports.example/plzz.",
    "One speaker mentioned @plzz, #plzz and “plzz plzz”.",
    "One speaker mentioned children’s rights and the panellists' plan.",
    "One speaker mentioned наблюдения, 观察 and أمن.",
    "One speaker mentioned a re\u0301sume\u0301 in two versions.",
]


@pytest.mark.parametrize(("sentence", "word"), SLIPS)
def test_a_word_that_no_dictionary_knows_is_found(sentence: str, word: str) -> None:
    assert found(sentence, rule="spelling") == [(word, None)]


@pytest.mark.parametrize("sentence", KNOWN)
def test_words_of_the_field_names_and_other_scripts_are_left_alone(sentence: str) -> None:
    assert found(sentence, rule="spelling") == []


def test_the_meeting_teaches_its_names_and_words() -> None:
    dialogue = said("One speaker mentioned grobnik, zelkova, plovdivs, wurmlochs and frammish.", learned=("frammish",))
    dialogue.speaker("Z", name="Ada Grobnik", organization="Zelkova Forum")
    dialogue.category("p", "plovdiv", "plovdivs")
    assert [one.excerpt for one in findings_of(dialogue) if one.rule == "spelling"] == ["wurmlochs"]


def test_abbreviations_teach_their_words() -> None:
    style = {"abbreviations": (Abbreviation(short="GF", full="grobnik fund"),)}
    assert found("One speaker mentioned the grobnik fund (GF) and the GF.", rule="spelling", **style) == []


def test_words_with_a_capital_in_a_heading_are_names() -> None:
    dialogue = Dialogue("Panel on the wurmloch of Grobnikia")
    dialogue.point("A", "the plan of Grobnikia", Act.MENTION)
    assert [one.excerpt for one in findings_of(dialogue) if one.rule == "spelling"] == ["wurmloch"]


def test_french_is_spelled_in_french_and_has_no_rules_of_english() -> None:
    dialogue = said("Une oratrice a évoqué l’importance des évaluations, he, the civil society et la controlle.")
    meeting = dialogue.meeting
    meeting = replace(meeting, meeting=replace(meeting.meeting, language="fr-CH"))
    told = check(meeting, assemble(meeting))
    assert {one.rule for one in told} == {"spelling"}
    assert "controlle" in {one.excerpt for one in told}
    assert not {"Une", "oratrice", "évoqué", "l’importance", "évaluations"} & {one.excerpt for one in told}


@pytest.mark.parametrize("tag", ["es", "ru-RU", "ar", "zh-Hans", "tlh"])
def test_what_is_worded_in_english_for_want_of_another_language_is_checked_as_english(tag: str) -> None:
    meeting = said("One speaker mentioned grobniks and the civil society.").meeting
    meeting = replace(meeting, meeting=replace(meeting.meeting, language=tag))
    assert {(one.rule, one.excerpt) for one in check(meeting, assemble(meeting))} == {
        ("spelling", "grobniks"),
        ("article", "the civil society"),
    }


HOUSE = [
    ("One speaker mentioned the panelist.", "panelist", "panellist"),
    ("One speaker mentioned an offense.", "offense", "offence"),
    ("One speaker called for a victim-centered plan.", "victim-centered", "victim-centred"),
    ("One speaker called for the organisation of visits.", "organisation", "organization"),
]


@pytest.mark.parametrize(("sentence", "wrong", "right"), HOUSE)
def test_the_spelling_of_the_house_is_proposed_once(sentence: str, wrong: str, right: str) -> None:
    about = [one for one in findings_of(said(sentence, panellist="panelist")) if one.excerpt == wrong]
    assert [(one.rule, one.remedy and one.remedy.right) for one in about] == [("house-spelling", right)]


def test_suggestions_are_made_for_the_asking() -> None:
    assert "cooperation" in suggestions("coopperation")
    assert "contrôle" in suggestions("contrôlle", "fr")
    assert suggestions("grobnik", "tlh") == ()


@pytest.mark.parametrize("word", ["organization", "organisation", "centre", "women's", "interministerial", "Türkiye"])
def test_the_dictionary_accepts(word: str) -> None:
    assert is_word(word, "en")
