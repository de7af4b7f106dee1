"""Speech acts: by the beginning of a name, and as the words suggest."""

import pytest

from rapporteur.capture.acts import act_named, act_sign, act_suggested
from rapporteur.errors import KnownError
from rapporteur.language.english.verbs import ACT_NAMES
from rapporteur.model.vocabulary import Act, Role


@pytest.mark.parametrize("act", list(Act))
def test_every_name_of_an_act_means_it(act: Act) -> None:
    for name in (*ACT_NAMES[act], act.value, act_sign(act), ACT_NAMES[act][0].upper()):
        assert act_named(name) is act


@pytest.mark.parametrize("act", list(Act))
def test_every_beginning_means_the_act_or_names_those_it_may_mean(act: Act) -> None:
    name = act_sign(act)
    for length in range(1, len(name) + 1):
        try:
            assert act_named(name[:length]) in Act
        except KnownError as error:
            assert f"!{name}" in str(error)


@pytest.mark.parametrize(
    ("beginning", "likely", "act"),
    [
        ("conc", None, Act.CONCERN),
        ("rec", Act.RECOMMEND, Act.RECOMMEND),
        ("rec", Act.RECOGNIZE, Act.RECOGNIZE),
        ("conc", Act.CALL_FOR, Act.CONCERN),
        ("call f", Act.CALL_UPON, Act.CALL_FOR),
        ("call_upon", None, Act.CALL_UPON),
    ],
)
def test_of_several_the_likely_one_is_meant(beginning: str, likely: Act | None, act: Act) -> None:
    assert act_named(beginning, likely) is act


@pytest.mark.parametrize(
    ("beginning", "part"), [("", "no speech act"), ("xyz", "no speech act"), ("rec", "!recommend or !recognize")]
)
def test_what_is_no_act_is_said(beginning: str, part: str) -> None:
    with pytest.raises(KnownError, match=part):
        act_named(beginning)


@pytest.mark.parametrize(
    ("text", "role", "act"),
    [
        ("whether States would report", Role.PARTICIPANT, Act.ASK),
        ("How much will it cost?", Role.PARTICIPANT, Act.ASK),
        ("the misuse of data", Role.PARTICIPANT, Act.CONCERN),
        ("gratitude to the hosts", Role.PARTICIPANT, Act.APPRECIATE),
        ("States to consult", Role.PARTICIPANT, Act.CALL_UPON),
        ("to host the next dialogue", Role.PARTICIPANT, Act.OFFER),
        ("the importance of time", Role.PARTICIPANT, Act.EMPHASIZE),
        ("an overview of the year", Role.PARTICIPANT, Act.INFORM),
        ("the experience of islands", Role.PARTICIPANT, Act.SHARE),
        ("States should train judges", Role.PANELLIST, Act.RECOMMEND),
        ("States should train judges", Role.PARTICIPANT, Act.CALL_UPON),
        ("", Role.PARTICIPANT, Act.MENTION),
    ],
)
def test_the_words_suggest_an_act(text: str, role: Role, act: Act) -> None:
    assert act_suggested(text, role) is act


@pytest.mark.parametrize(
    ("text", "language", "act"),
    [
        ("thanks to the Chair for the preparations", "en", Act.THANK),
        ("disagrees with the levy", "en", Act.RESERVE),
        ("we don't support the levy", "en", Act.RESERVE),
        ("recommends a register of fires", "en", Act.RECOMMEND),
        ("welcome the new fund", "en", Act.APPRECIATE),
        ("we worry abt false alarms", "en", Act.CONCERN),
        ("fully agree w/ the proposal", "en", Act.SUPPORT),
        ("we call on donors to fund it", "en", Act.CALL_UPON),
        ("states must share data", "en", Act.CALL_UPON),
        ("we can give access to our data", "en", Act.OFFER),
        ("happy to help", "en", Act.OFFER),
        ("NGOs can help with sampling", "en", Act.MENTION),
        ("support for victims is weak", "en", Act.MENTION),
        ("ask panel whether it is funded", "en", Act.ASK),
        ("nous remercions le secrétariat", "fr", Act.THANK),
        ("les États doivent former les juges", "fr", Act.CALL_UPON),
        ("l’importance de la formation", "fr", Act.EMPHASIZE),
        ("est-ce que le fonds est ouvert", "fr", Act.ASK),
        ("le fonds est ouvert", "fr", Act.MENTION),
    ],
)
def test_the_first_words_suggest_an_act_in_the_language_of_the_meeting(text: str, language: str, act: Act) -> None:
    assert act_suggested(text, Role.PARTICIPANT, language) is act
