"""Tense, flow, counts, names and pronouns: the rules of the genre."""

from typing import Any

import pytest

from rapporteur.check.findings import Finding
from rapporteur.model.vocabulary import Act, Attribution, IndirectSpeech, Role
from tests.domain.check.given import findings_of, found, said
from tests.helpers.meetings import Dialogue

TENSES = [
    ("One speaker noted that the plan will help.", "will help", "would help"),
    ("One speaker noted that the plan cannot help.", "cannot help", "could not help"),
    ("One speaker noted the need to ensure that boats are safe.", "are safe", "were safe"),
    ("One speaker noted that what ports can do is known.", "can do is known", "could do was known"),
    ("One speaker noted that the ports must also be safe.", "must also be", "also had to be"),
    ("The need to ensure that boats are safe was noted by one speaker.", "are safe", "were safe"),
    ("One speaker proposed that ports should have scales that can be read.", "can be", "could be"),
    ("One speaker noted the plan and pointed out that it is old.", "is old", "was old"),
    ("One speaker noted that the scales of the port are old.", "are old", "were old"),
    ("One speaker noted that boats are old, that the port is small.", "are old", "were old", "is small", "was small"),
    ("One speaker mentioned how visits have helped.", "have helped", "had helped"),
    ("They delivered remarks, expressing their hope that the plan will be met.", "will be", "would be"),
]  # fmt: skip
IN_ORDER = [
    "One speaker noted that the plan would help and that scales were old.",
    "One speaker noted that the political will was there.",
    "One speaker noted that the visit of May had helped.",
    "The dialogue will be held again.",
    "One speaker called upon States to weigh what is shipped.",
    "One speaker highlighted the role that ports can play.",
    "One speaker noted that ports must have had a plan.",
    "One speaker noted that training was known and urged ports to train.",
    "One speaker noted the plan and requested that ports weigh boats.",
    "One speaker mentioned workers who have no contract.",
    "One speaker noted that scales were a must for ports.",
    "One speaker called for fences so that ports are safe.",
]


@pytest.mark.parametrize(("sentence", "pairs"), [(first, pairs) for first, *pairs in TENSES])
def test_a_present_left_standing_is_found(sentence: str, pairs: list[str]) -> None:
    assert found(sentence, rule="tense") == list(zip(pairs[::2], pairs[1::2], strict=True))


def _tenses(text: str, **wording: Any) -> list[Finding]:
    dialogue = Dialogue("Debate", **({"indirect_speech": wording.pop("setting")} if "setting" in wording else {}))
    dialogue.point("A", text, Act.MENTION, **wording)
    return [one for one in findings_of(dialogue) if one.rule == "tense"]


def test_what_the_meeting_leaves_as_recorded_is_told_once_a_sentence_and_has_no_remedy_of_its_own() -> None:
    [finding] = _tenses("that training is known and that ports are old")
    assert (finding.excerpt, finding.remedy) == ("is known", None)
    assert "Shifted to reported speech" in finding.reason
    assert "was known" in finding.reason


def test_what_the_program_shifts_is_left_alone_and_what_it_does_not_is_not() -> None:
    assert _tenses("that training is known", setting=IndirectSpeech.BACKSHIFT) == []
    [finding] = _tenses("that training is known", setting=IndirectSpeech.BACKSHIFT, as_typed=True)
    assert finding.remedy is not None
    assert finding.remedy.right == "was known"


@pytest.mark.parametrize(("sentence", "expected"), [(first, rest) for first, *rest in TENSES])
def test_a_remedy_is_never_shifted_again(sentence: str, expected: list[str]) -> None:
    for wrong, right in zip(expected[::2], expected[1::2], strict=True):
        sentence = sentence.replace(wrong, right)
    assert found(sentence, rule="tense") == []


@pytest.mark.parametrize("sentence", IN_ORDER)
def test_a_tense_in_order_is_left_alone(sentence: str) -> None:
    assert found(sentence, rule="tense") == []


def test_both_verbs_of_a_recommendation_hang_on_should() -> None:
    sentence = "States should weigh what is shipped, and identified the owners."
    assert found("States should weigh ships, and identified the owners.", rule="recommendation") == [
        ("identified", "identify")
    ]
    assert found("States should weigh ships that arrived and reported the weight.", rule="recommendation") == []
    assert found(sentence, rule="recommendation") == [("identified", "identify")]


SHOULD = [
    ("Ports should build scales or bought the old ones.", [("bought", "buy")]),
    ("Ports should train staff and quickly gave them a scale.", [("gave", "give")]),
    ("One speaker noted that ports should build scales and sold the old ones.", [("sold", "sell")]),
    ("One speaker noted that ports should build scales and highlighted the need for them.", []),
    ("Ports should build scales and put the old ones away.", []),
    ("Ports should build scales and sell the old ones.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SHOULD)
def test_whatever_hangs_on_should_has_no_past(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert found(sentence, rule="recommendation") == expected


# How sentences follow each other


def test_the_same_verb_in_the_same_frame_is_monotonous() -> None:
    one, other = "One speaker mentioned the plan.", "Two speakers mentioned the port."
    assert found(one, other, rule="monotony") == [("mentioned", None)]
    assert found(one, "Two speakers also mentioned the port.", rule="monotony") == []
    assert found(one, "The port was mentioned by two speakers.", rule="monotony") == []
    assert found(one, "Two speakers highlighted the port.", rule="monotony") == []
    assert found("The plan was noted by one speaker.", "The port was noted by two.", rule="monotony") == [
        ("noted", None)
    ]
    assert found(one, "Moreover, two speakers mentioned the port.", rule="monotony") == []
    concern = "Some expressed concern about ports."
    assert found(concern, "One speaker expressed concern that it leaked.", rule="monotony") == [
        ("expressed concern", None)
    ]
    assert (
        found("Some expressed concern about ports.", "One speaker expressed appreciation for it.", rule="monotony")
        == []
    )


def test_connectors_join_to_something_and_stand_once() -> None:
    one = "One speaker mentioned the plan."
    assert found("Moreover, the plan was mentioned.", rule="connector") == [("Moreover, t", "T")]
    assert found(one, "Moreover, it was long.", "Moreover, it was late.", rule="connector") == [("Moreover", None)]
    assert found(one, "Moreover, it was long.", "However, it was late.", rule="connector") == []
    assert found("Following the presentation, the floor was opened.", rule="connector") == []
    assert found("In the discussion that followed, the plan was mentioned.", rule="connector") == []


def test_one_speaker_is_another_the_second_time() -> None:
    one, other = "One speaker mentioned the plan.", "The port was noted by one speaker."
    assert found(one, other, rule="another-speaker") == [("one speaker", "another speaker")]
    assert found(one, other, rule="another-speaker", who=("A", "A")) == []
    assert found(one, "Another speaker noted the port.", rule="another-speaker") == []


def test_one_speaker_is_found_only_where_the_phrase_was_chosen_by_hand() -> None:
    def told(*whos: str, by_hand: str | None = None) -> list[str]:
        dialogue = Dialogue("Debate")
        for who in whos[:-1]:
            dialogue.point(who, "the plan", Act.MENTION, theme="scales")
        dialogue.point(whos[-1], "the port", Act.EMPHASIZE, theme="scales", attribution=by_hand)
        assert "ne speaker" in dialogue.told[0].rpartition(". ")[2]
        return [one.excerpt for one in findings_of(dialogue) if one.rule == "another-speaker"]

    assert told("A", "B", "A") == []
    assert told("A", "B", by_hand="one speaker") == ["One speaker"]
    assert told("A", "B", "A", by_hand="one speaker") == []


# Counts


def test_a_phrase_that_its_count_does_not_bear_is_found() -> None:
    dialogue = Dialogue("Debate")
    dialogue.point("A", "the plan", attribution="many speakers")
    [finding] = [one for one in findings_of(dialogue) if one.rule == "count"]
    assert finding.excerpt.lower() == "many speakers"
    assert "1 said it" in finding.reason
    assert finding.points == (dialogue.latest[-1],)


def test_what_is_still_to_be_set_up_is_found() -> None:
    dialogue = Dialogue("Debate", introduction=("It was chaired by {{ officers | names }}.",))
    assert [one.rule for one in findings_of(dialogue)] == ["notice"]


SUMS = [
    ("12 bodies (nine from ports and two from mines) took part.", ["12 bodies (nine from ports and two from mines)"]),
    ("11 bodies (nine from ports and two from mines) took part.", []),
    ("Eleven bodies (5 ports, 4 mines and two yards) took part.", []),
    ("Eleven bodies (from 5 ports and two yards) took part.", []),
    ("Four ports (two of them large) took part.", []),
]


@pytest.mark.parametrize(("sentence", "expected"), SUMS)
def test_a_total_is_the_sum_of_its_parts(sentence: str, expected: list[str]) -> None:
    assert [words for words, _ in found(sentence, rule="sum")] == expected


def test_the_highest_number_of_a_series_decides() -> None:
    assert found("In all 11 bodies (nine from ports and two from mines) took part.", rule="numbers") == [
        ("nine", "9"),
        ("two", "2"),
    ]


# Who spoke


def _named(text: str, *, role: Role = Role.PARTICIPANT, **style: Any) -> list[tuple[str, str]]:
    dialogue = Dialogue("Debate", **style)
    dialogue.speaker("A", name="Ada Quill", organization="Baltic Forum on Waste", code="qui")
    dialogue.speaker("P", name="Bo Lind", organization="Harbour Institute")
    dialogue.point("P", "the plan", Act.MENTION, role=Role.PANELLIST)
    dialogue.point("A" if role is Role.PARTICIPANT else "P", text, Act.NARRATE, role=role)
    rules = {"name", "state", "detail", "address"}
    return [(one.rule, one.excerpt) for one in findings_of(dialogue) if one.rule in rules]


LEAKS = [
    ("Ada Quill mentioned the plan.", [("name", "Ada Quill")]),
    ("The work of the Baltic Forum on Waste was mentioned.", [("name", "Baltic Forum on Waste")]),
    ("One speaker said that BFW had a plan, and QUI agreed.", [("name", "BFW"), ("name", "QUI")]),
    ("One speaker praised the plan of Bo Lind.", [("name", "Bo Lind")]),
    ("One speaker praised the Harbour Institute.", []),
    ("One speaker referred to the ports of Kenya and to a Kenyan plan.", [("state", "Kenya"), ("state", "Kenyan")]),
    ("One speaker gave ada@forum.example as an address.", [("address", "ada@forum.example")]),
    ("The only university present mentioned the plan.", [("detail", "The only university present")]),
    ("The speaker from Nairobi mentioned the plan.", [("detail", "The speaker from Nairobi")]),
    ("One speaker mentioned how our country weighed ships.", [("detail", "our country")]),
    ("A foundation based in Nairobi was mentioned.", [("detail", "foundation based in Nairobi")]),
    ("One speaker mentioned migrants who returned to their own country.", []),
    ("One speaker mentioned the only port that had a scale.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LEAKS)
def test_nothing_gives_away_who_spoke(text: str, expected: list[tuple[str, str]]) -> None:
    assert _named(text) == expected


def test_panellists_may_name_bodies_and_states() -> None:
    text = "The panellist mentioned the Baltic Forum on Waste and the ports of Kenya."
    assert _named(text, role=Role.PANELLIST) == []


CODES = [
    ("One speaker said that EU ports had a plan and that AU ports had none.", ["EU", "AU"]),
    ("One speaker said that the au pair of a port was neuf.", []),
    ("One speaker said that EURO and LEAU were words.", []),
    ("One speaker mentioned annex II and the use of IT.", []),
]


@pytest.mark.parametrize(("text", "expected"), CODES)
def test_two_capitals_are_a_name(text: str, expected: list[str]) -> None:
    dialogue = Dialogue("Debate")
    dialogue.speaker("A", organization="EU")
    dialogue.speaker("B", organization="Alpine Union", code="it")
    dialogue.speaker("C", organization="Inland Institute", name="Au")
    for who in "BC":
        dialogue.turn(who)
    dialogue.point("A", text, Act.NARRATE)
    assert [one.excerpt for one in findings_of(dialogue) if one.rule == "name"] == expected


@pytest.mark.parametrize("level", [Attribution.NAME, Attribution.ORGANIZATION])
def test_names_are_in_order_where_the_meeting_names_its_speakers(level: Attribution) -> None:
    assert _named("Ada Quill of Kenya mentioned the plan.", attribution=level) == []


PRONOUNS = [
    ("He mentioned the plan.", "He", "The speaker"),
    ("One speaker expressed his availability to help.", "his availability", "availability"),
    ("One speaker described her own port.", "her", None),
]
NEUTRAL = [
    "One speaker described women who led their ports, and one of them with her boat.",
    "One speaker said that an inspector should do what he or she was trained for.",
    "One speaker thanked Her Excellency.",
    "One speaker mentioned their port.",
    "One speaker noted that a woman had founded a port and that it bore her name.",
]


@pytest.mark.parametrize(("sentence", "wrong", "right"), PRONOUNS)
def test_a_pronoun_that_tells_the_gender_is_found(sentence: str, wrong: str, right: str | None) -> None:
    assert found(sentence, rule="pronoun") == [(wrong, right)]


@pytest.mark.parametrize("sentence", NEUTRAL)
def test_a_pronoun_that_tells_nothing_is_left_alone(sentence: str) -> None:
    assert found(sentence, rule="pronoun") == []


def test_the_pronoun_of_a_panellist_becomes_the_panellist() -> None:
    dialogue = Dialogue("Debate")
    dialogue.point("P", "the plan", Act.MENTION, role=Role.PANELLIST)
    dialogue.point("P", "the port", Act.MENTION, role=Role.PANELLIST, attribution="she")
    [finding] = [one for one in findings_of(dialogue) if one.rule == "pronoun"]
    assert finding.remedy is not None
    assert finding.remedy.right == "The panellist"


WORDS = [
    ("The chairman mentioned manpower.", [("chairman", "Chair"), ("manpower", "workforce")]),
    ("A policeman and two firemen came.", [("policeman", "police officer"), ("firemen", "firefighters")]),
    ("Fishermen met the chairwomen.", [("Fishermen", "Fishers"), ("chairwomen", "Chairs")]),
    ("The common heritage of mankind was mentioned.", []),
    ("The elderly were mentioned.", [("The elderly", "Older persons")]),
    ("One speaker mentioned the disabled.", [("the disabled", "persons with disabilities")]),
    ("The elderly residents were mentioned.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "expected"), WORDS)
def test_inclusive_language(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert found(sentence, rule="inclusive") == expected


def test_what_is_kept_as_it_is_still_belongs_to_the_floor() -> None:
    [finding] = [one for one in findings_of(said("He mentioned it.")) if one.rule == "pronoun"]
    assert (finding.number, len(finding.points)) == (1, 1)
