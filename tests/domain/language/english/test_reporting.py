"""The verb for an act and its complement, and the frames that sentences are made in."""

import pytest

from rapporteur.language.english import frames
from rapporteur.language.english.reporting import (
    NO_VERB,
    complement_of,
    takes_passive,
    verbs_for,
)
from rapporteur.language.english.verbs import ACT_NAMES, VERBS
from rapporteur.language.forms import Form, Subject, Verb
from rapporteur.model.vocabulary import Act

NOUN, THAT, HOW, WHETHER = "the use of data", "that data are used", "how data are used", "whether data are used"
TO, SOMEBODY, ACCOUNT = "to share data", "States to share data", "an overview of the data"


@pytest.mark.parametrize(
    ("act", "text", "sentence"),
    [
        (Act.EMPHASIZE, NOUN, "highlighted the use of data"),
        (Act.EMPHASIZE, THAT, "highlighted that data are used"),
        (Act.EMPHASIZE, HOW, "highlighted how data are used"),
        (Act.MENTION, NOUN, "mentioned the use of data"),
        (Act.MENTION, "which data are used", "mentioned which data are used"),
        (Act.REFER, NOUN, "referred to the use of data"),
        (Act.REFER, THAT, "mentioned that data are used"),
        (Act.CONCERN, NOUN, "expressed concern about the use of data"),
        (Act.CONCERN, THAT, "expressed concern that data are used"),
        (Act.CONCERN, "their concern about data", "expressed their concern about data"),
        (Act.CONCERN, "Concern about data", "expressed concern about data"),
        (Act.CONCERN, "commitment to data", "expressed concern about commitment to data"),
        (Act.APPRECIATE, NOUN, "expressed appreciation for the use of data"),
        (Act.APPRECIATE, THAT, "welcomed the fact that data are used"),
        (Act.APPRECIATE, "gratitude for the data", "expressed gratitude for the data"),
        (Act.APPRECIATE, "support for the plan", "expressed appreciation for support for the plan"),
        (Act.EXPECT, THAT, "expressed the expectation that data are used"),
        (Act.EXPECT, "the hope that data are used", "expressed the hope that data are used"),
        (Act.EXPECT, NOUN, "expressed the expectation of the use of data"),
        (Act.CALL_UPON, SOMEBODY, "called upon States to share data"),
        (Act.CALL_UPON, "the secretariat to share data", "called upon the secretariat to share data"),
        (Act.CALL_UPON, NOUN, "called for the use of data"),
        (Act.CALL_UPON, "access to data", "called for access to data"),
        (Act.CALL_UPON, "that States act", "urged that States act"),
        (Act.CALL_FOR, NOUN, "called for the use of data"),
        (Act.CALL_FOR, SOMEBODY, "called for States to share data"),
        (Act.CALL_FOR, "that data be shared", "requested that data be shared"),
        (Act.RECOMMEND, "States should share data.", "recommended that States should share data"),
        (Act.RECOMMEND, "That States should share data", "recommended that States should share data"),
        (Act.RECOMMEND, "that the Secretariat should report", "recommended that the Secretariat should report"),
        (Act.RECOMMEND, "The States should share data", "recommended that the States should share data"),
        (Act.RECOMMEND, "the fund that was set up", "recommended the fund that was set up"),
        (Act.RECOMMEND, TO, "proposed to share data"),
        (Act.RESERVE, NOUN, "expressed a reservation about the use of data"),
        (Act.RESERVE, "support for the plan", "expressed a reservation about support for the plan"),
        (Act.RESERVE, "his reservation about data", "expressed his reservation about data"),
        (Act.RESERVE, WHETHER, "questioned whether data are used"),
        (Act.RECOGNIZE, NOUN, "recognized the use of data"),
        (Act.ASK, NOUN, "posed questions on the use of data"),
        (Act.ASK, WHETHER, "asked whether data are used"),
        (Act.ASK, HOW, "asked how data are used"),
        (Act.INFORM, ACCOUNT, "shared an overview of the data"),
        (Act.INFORM, NOUN, "informed participants of the use of data"),
        (Act.INFORM, THAT, "informed participants that data are used"),
        (Act.SHARE, "the story of a survivor", "shared the story of a survivor"),
        (Act.SHARE, HOW, "described how data are used"),
        (Act.OFFER, TO, "offered to share data"),
        (Act.OFFER, "his availability to share data", "expressed his availability to share data"),
        (Act.SUPPORT, NOUN, "supported the use of data"),
        (Act.SUPPORT, THAT, "shared the view that data are used"),
        (Act.SUPPORT, "their support for the plan", "expressed their support for the plan"),
        (Act.THANK, "participants for the data", "thanked participants for the data"),
        (Act.REMARKS, "the state of play", "delivered remarks on the state of play"),
        (Act.REMARKS, THAT, "stated that data are used"),
        (Act.OPEN_FLOOR, "an exchange", "opened the floor for an exchange"),
        (Act.OPEN_FLOOR, "for an exchange", "opened the floor for an exchange"),
        (Act.OPEN_FLOOR, "to the participants", "opened the floor to the participants"),
    ],
)
def test_the_verb_fits_the_act_and_its_complement(act: Act, text: str, sentence: str) -> None:
    complement = complement_of(act, text)
    told = frames.active(Subject(""), verbs_for(act, complement)[0], complement)
    assert told == sentence


def test_every_act_has_a_name_and_all_but_the_verbatim_one_have_verbs() -> None:
    assert set(ACT_NAMES) == set(Act)
    assert set(VERBS) == set(Act) - {Act.NARRATE}
    assert all(verbs for verbs in VERBS.values())


@pytest.mark.parametrize("act", VERBS)
@pytest.mark.parametrize("text", [NOUN, THAT, HOW, WHETHER, TO, SOMEBODY, ACCOUNT, "their concern about data", "", "؟"])
def test_every_complement_finds_a_verb_of_its_act(act: Act, text: str) -> None:
    words = {verb.words for verb in VERBS[act]} | ({"opened the floor to"} if act is Act.OPEN_FLOOR else set())
    assert {verb.words for verb in verbs_for(act, complement_of(act, text))} <= words


@pytest.mark.parametrize(
    ("act", "text", "sentence"),
    [
        (Act.EMPHASIZE, NOUN, "the use of data was highlighted by one speaker"),
        (Act.EMPHASIZE, "the links", "the links were highlighted by one speaker"),
        (
            Act.EMPHASIZE,
            "the use of data, in particular by States",
            "the use of data, in particular by States, was highlighted by one speaker",
        ),
        (Act.REFER, NOUN, "the use of data was referred to by one speaker"),
        (Act.CONCERN, "concern about data", "concern about data was expressed by one speaker"),
        (Act.APPRECIATE, NOUN, "the use of data was welcomed by one speaker"),
        (Act.INFORM, ACCOUNT, "an overview of the data was shared by one speaker"),
    ],
)
def test_the_passive_turns_a_noun_phrase_round(act: Act, text: str, sentence: str) -> None:
    complement = complement_of(act, text)
    assert takes_passive(act, complement)
    verb = next(verb for verb in verbs_for(act, complement) if verb.passive)
    assert frames.passive(complement, verb, Subject("one speaker")) == sentence


@pytest.mark.parametrize(
    ("act", "text"),
    [
        (Act.EMPHASIZE, THAT),
        (Act.EMPHASIZE, HOW),
        (Act.OFFER, TO),
        (Act.CALL_UPON, SOMEBODY),
        (Act.THANK, NOUN),
        (Act.CONCERN, NOUN),
        (Act.ASK, NOUN),
        (Act.REMARKS, NOUN),
        (Act.RECOMMEND, "States should share data"),
    ],
)
def test_the_passive_is_refused_where_it_would_be_no_english(act: Act, text: str) -> None:
    assert not takes_passive(act, complement_of(act, text))


def test_a_verb_set_by_hand_is_trusted_to_turn_round() -> None:
    by_hand = Verb("deplored", by_hand=True)
    assert takes_passive(Act.CONCERN, complement_of(Act.CONCERN, NOUN), by_hand)
    assert not takes_passive(Act.CONCERN, complement_of(Act.CONCERN, THAT), by_hand)


def test_the_forms_are_all_in_use() -> None:
    used = {form for verbs in VERBS.values() for verb in verbs for form in verb.takes}
    assert used == set(Form)


@pytest.mark.parametrize(
    ("act", "text", "fits"),
    [
        (Act.CONCERN, WHETHER, True),
        (Act.ASK, WHETHER, True),
        (Act.RESERVE, WHETHER, True),
        (Act.APPRECIATE, WHETHER, False),
        (Act.EMPHASIZE, WHETHER, False),
        (Act.EXPECT, HOW, False),
        (Act.CALL_FOR, HOW, False),
        (Act.CALL_UPON, "their concern about data", False),
        (Act.NARRATE, WHETHER, True),
    ],
)
def test_a_clause_that_no_verb_of_its_act_takes_is_said_to_be_one(act: Act, text: str, fits: bool) -> None:
    assert complement_of(act, text).problem == ("" if fits else NO_VERB)
    assert complement_of(act, text, as_typed=True).problem == ""
