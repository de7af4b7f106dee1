"""The frames that English sentences of reporting are made in."""

import pytest

from rapporteur.language.english import frames
from rapporteur.language.english.people import representative_of
from rapporteur.language.forms import Complement, Form, Subject, Verb


def _complement(text: str) -> Complement:
    return Complement(text, Form.NOUN)


@pytest.mark.parametrize(
    ("text", "agent", "adverb", "told"),
    [
        ("the use of data", "one speaker", "", "the use of data was noted by one speaker"),
        ("the links", "two speakers", "", "the links were noted by two speakers"),
        ("the links", "two speakers", "also", "the links were also noted by two speakers"),
        ("the links", None, "also", "the links were also noted"),
        ("the links", "", "", "the links were noted"),
        ("data, especially on ports", "one speaker", "", "data, especially on ports, were noted by one speaker"),
        ("the use, in ports, of data", "one speaker", "", "the use, in ports, of data was noted by one speaker"),
        ("the links", "the Chair, on behalf of all,", "", "the links were noted by the Chair, on behalf of all"),
    ],
)
def test_the_passive_agrees_closes_what_was_inserted_and_says_by_whom(
    text: str, agent: str | None, adverb: str, told: str
) -> None:
    subject = None if agent is None else Subject(agent)
    assert frames.passive(_complement(text), Verb("noted", passive=True), subject, adverb) == told


@pytest.mark.parametrize(
    ("before", "verb", "adverb", "comma", "told"),
    [
        ("boats", "urged", "", None, "they noted boats and urged calm"),
        ("boats and tides", "urged", "", None, "they noted boats and tides, and urged calm"),
        ("the use, in ports, of boats", "urged", "", None, "they noted the use, in ports, of boats, and urged calm"),
        ("one of the many boats of the region at sea", "urged", "", None, "they noted {before}, and urged calm"),
        ("boats", "urged", "", True, "they noted boats, and urged calm"),
        ("boats and tides", "urged", "", False, "they noted boats and tides and urged calm"),
        ("boats", "urged", "also", None, "they noted boats and also urged calm"),
        ("boats", "noted", "", None, "they noted boats and calm"),
        ("boats and tides", "noted", "", None, "they noted boats and tides, and calm"),
        ("boats", "noted", "also", None, "they noted boats and also noted calm"),
    ],
)
def test_a_second_point_goes_on_behind_and(before: str, verb: str, adverb: str, comma: bool | None, told: str) -> None:
    body = f"they noted {before}"
    said = frames.coordinated(body, before, Verb(verb), _complement("calm"), adverb, comma)
    assert said == told.replace("{before}", before)


def test_a_verb_set_by_hand_is_said_again() -> None:
    said = frames.coordinated("they noted boats", "boats", Verb("noted", by_hand=True), _complement("calm"))
    assert said == "they noted boats and noted calm"


@pytest.mark.parametrize(
    ("adverb", "told"), [("", "it was so, who noted boats"), ("also", "it was so, who also noted boats")]
)
def test_the_first_point_goes_on_behind_who(adverb: str, told: str) -> None:
    assert frames.who("it was so", Verb("noted"), _complement("boats"), adverb) == told


def test_the_frames_take_adverbs_and_leave_the_agent_out() -> None:
    said = Verb("said", by_hand=True)
    assert frames.active(Subject("they", plural=True), said, Complement("so", Form.NOUN), "also") == "they also said so"
    assert frames.passive(Complement("the word", Form.NOUN), said, None, "also") == "the word was also said"


@pytest.mark.parametrize(
    ("body", "lead", "sentence"),
    [
        ("one speaker said so", "", "One speaker said so."),
        ("one speaker said so", "Moreover", "Moreover, one speaker said so."),
        ("one speaker said so", "Moreover,", "Moreover, one speaker said so."),
        ("one speaker said so", "in this regard", "In this regard, one speaker said so."),
        ("was it so?", "", "Was it so?"),
        ("he said “so.”", "", "He said “so.”"),
        ("he said “so”", "", "He said “so”."),
        ("one speaker said so[^n]", "", "One speaker said so[^n]."),
        ("one speaker said so.[^n]", "", "One speaker said so.[^n]"),
        ("and so on…", "", "And so on…"),
    ],
)
def test_a_sentence_has_a_capital_and_one_end(body: str, lead: str, sentence: str) -> None:
    assert frames.sentence(body, lead) == sentence


@pytest.mark.parametrize(
    ("text", "opened"),
    [
        ("an exchange", "the floor was opened for an exchange"),
        ("to the participants", "the floor was opened to the participants"),
    ],
)
def test_the_floor_is_opened(text: str, opened: str) -> None:
    assert frames.floor_opened(Complement(text, Form.NOUN)) == opened


def test_a_panellist_is_introduced_by_the_item() -> None:
    actor = Subject(representative_of("Algae Board"))
    first = frames.facilitation("3", actor, again=False)
    assert first == "the discussion under agenda item 3 was facilitated by the representative of the Algae Board"
    assert frames.facilitation("3", Subject("somebody"), again=True).endswith("was also facilitated by somebody")


@pytest.mark.parametrize(
    ("intro", "told"),
    [
        (None, "she shared the following recommendations:"),
        ("proposed {count} recommendations", "she proposed twelve recommendations:"),
        ("proposed {these}", "she proposed {these}:"),
    ],
)
def test_recommendations_are_led_up_to(intro: str | None, told: str) -> None:
    assert frames.recommendations(Subject("she"), 12, intro) == told
