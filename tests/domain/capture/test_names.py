"""Finding a speaker from a few letters; short codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.capture.names import Directory, directory_of, folded, is_person, short_code
from rapporteur.model.entities import Speaker
from rapporteur.model.ids import SpeakerId
from tests.domain.capture.sample import noted


def _speaker(code: str, organization: str, name: str = "") -> Speaker:
    return Speaker(id=SpeakerId(organization + name), place=1.0, code=code, organization=organization, name=name)


DIRECTORY = Directory.of(
    (
        _speaker("HFJ", "Human Forum for Justice", "Jean Ávila"),
        _speaker("FOR", "Forest Watch"),
        _speaker("HUM", "Humanists"),
        _speaker("VER", "Republic of Verlund"),
        _speaker("", "جمعية مرصد المدّ والجزر"),
        _speaker("HF", "Harbour Friends"),
    )
)


@pytest.mark.parametrize(
    ("typed", "codes"),
    [
        ("hfj", ["HFJ"]),
        ("HF", ["HF", "HFJ"]),
        ("Forest Watch", ["FOR"]),
        ("for", ["FOR", "HFJ"]),
        ("hu", ["HUM", "HFJ"]),
        ("h f", ["HFJ", "HF"]),
        ("avila", ["HFJ"]),
        ("verl", ["VER"]),
        ("lund", ["VER"]),
        ("جمعية", [""]),
        ("zzz", []),
    ],
)
def test_a_few_letters_rank_the_speakers(typed: str, codes: list[str]) -> None:
    assert [speaker.code for _, speaker in DIRECTORY.ranked(typed)] == codes


@pytest.mark.parametrize(("typed", "code"), [("hfj", "HFJ"), ("hf", "HF"), ("verl", "VER"), ("h", None), ("", None)])
def test_one_is_meant_only_beyond_doubt(typed: str, code: str | None) -> None:
    one = DIRECTORY.the_one(typed)
    assert (one.code if one else None) == code


@pytest.mark.parametrize(
    ("text", "same"),
    [("Ávila", "avila"), ("  two   words ", "two words"), ("STRASSE", "straße"), ("cafe\u0301", "café"), ("ﬁ", "fi")],
)
def test_case_accents_and_spaces_make_no_difference(text: str, same: str) -> None:
    assert folded(text) == folded(same)


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("Human Forum for Justice", "HFJ"),
        ("Baltic Forum", "BFO"),
        ("Verlund", "VER"),
        ("H.E. Ms. Ana Vale", "AVA"),
        ("Égalité", "EGA"),
        ("Wu", "AAA"),
        ("جمعية مرصد", "AAA"),
        ("", "AAA"),
    ],
)
def test_a_short_code_is_what_people_guess(label: str, code: str) -> None:
    assert short_code(label, set()) == code


@given(st.lists(st.one_of(st.text(max_size=12), st.sampled_from(["Human Forum", "Verlund", "A B C"])), max_size=60))
def test_short_codes_are_unlike_each_other(labels: list[str]) -> None:
    taken: set[str] = set()
    for label in labels:
        code = short_code(label, taken)
        assert len(code) == 3
        assert code.isalpha()
        assert code not in taken
        taken.add(code)


def test_the_directory_is_made_anew_only_when_a_speaker_changes() -> None:
    meeting = noted()
    assert directory_of(meeting) is directory_of(meeting.with_changes((), 9))
    assert directory_of(meeting) is not directory_of(noted())


@pytest.mark.parametrize(
    ("label", "person"),
    [
        ("Ms. Jane Doe", True),
        ("mr roe", True),
        ("H.E. Ms. Jane Doe", True),
        ("H. E. Jane Doe", True),
        ("His Excellency John Roe", True),
        ("Prof. Dr. Ávila", True),
        ("Ambassador Lind", True),
        ("Dr.Ávila", True),
        ("Madam", False),
        ("Ambassadors for Peace", False),
        ("Drone Watch", False),
        ("Mrs", False),
        ("He Xiang Board", False),
        ("Human Forum | Ms. Quill", False),
        ("أمن", False),
        ("", False),
    ],
)
def test_a_person_is_told_by_a_title(label: str, person: bool) -> None:
    assert is_person(label) is person
