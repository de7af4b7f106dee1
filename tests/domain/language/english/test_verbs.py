"""The forms of verbs agree with a dictionary, in British spelling."""

import gzip
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import pytest

from rapporteur.language.english.finite.verb_words import VERBS_AND_NOUNS, VERBS_ONLY
from rapporteur.language.english.finite.verbs import Reading, forms, participle, past

KNOWN = sorted(VERBS_ONLY | VERBS_AND_NOUNS)


@cache
def _dictionary() -> Mapping[str, tuple[set[str], set[str]]]:
    """The pasts and participles of every verb of the dictionary."""
    packed = files("lemminflect").joinpath("resources", "infl_lu.csv.gz").read_bytes()
    rows = (row.split(",") for row in gzip.decompress(packed).decode().splitlines())
    return {
        row[0]: (set(row[2].split("/")), set((row[3] or row[2]).split("/")) | set(row[2].split("/")))
        for row in rows
        if row[1] == "verb"
    }


def test_the_known_verbs_have_the_forms_of_the_dictionary() -> None:
    different = {
        verb: (past(verb), participle(verb))
        for verb in KNOWN
        if verb in _dictionary()
        and not (past(verb) in _dictionary()[verb][0] and participle(verb) in _dictionary()[verb][1])
    }
    assert different == {
        "appal": ("appalled", "appalled"),
        "broadcast": ("broadcast", "broadcast"),
        "enrol": ("enrolled", "enrolled"),
        "forecast": ("forecast", "forecast"),
        "overspend": ("overspent", "overspent"),
        "run": ("ran", "run"),
    }


@pytest.mark.parametrize(
    ("verb", "expected"),
    [
        ("focus", "focused"),
        ("travel", "travelled"),
        ("refer", "referred"),
        ("occur", "occurred"),
        ("panic", "panicked"),
        ("benefit", "benefited"),
        ("target", "targeted"),
        ("offer", "offered"),
        ("equip", "equipped"),
        ("reveal", "revealed"),
        ("quit", "quit"),
        ("program", "programmed"),
        ("worship", "worshipped"),
        ("apply", "applied"),
        ("enjoy", "enjoyed"),
        ("underpin", "underpinned"),
        ("organise", "organised"),
    ],
)
def test_regular_pasts_in_british_spelling(verb: str, expected: str) -> None:
    assert past(verb) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("needs", [("need", Reading.THIRD)]),
        ("took", [("take", Reading.PAST)]),
        ("taken", [("take", Reading.PARTICIPLE)]),
        ("put", [("put", Reading.BASE), ("put", Reading.PAST)]),
        ("re-examines", [("re-examine", Reading.THIRD)]),
        ("organise", [("organise", Reading.BASE)]),
        ("organised", [("organise", Reading.PAST)]),
        ("applies", [("apply", Reading.THIRD)]),
        ("reaches", [("reach", Reading.THIRD)]),
        ("undergoes", [("undergo", Reading.THIRD)]),
        ("wise", []),
        ("states-men", []),
        ("", []),
    ],
)
def test_a_word_is_read_as_a_form_of_a_verb(word: str, expected: list[tuple[str, Reading]]) -> None:
    assert [(form.verb, form.reading) for form in forms(word)] == expected
