"""Which language words a meeting, and what is ready of those that none does yet."""

import pytest

from rapporteur.language.packs import fallback, language_of, languages
from rapporteur.language.prepared import PREPARED


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("en", "en"),
        ("en-GB", "en"),
        ("fr", "fr"),
        ("fr-CA", "fr"),
        ("FR", "fr"),
        ("es", "en"),
        ("xx", "en"),
        ("", "en"),
    ],
)
def test_language_of(tag: str, language: str) -> None:
    assert language_of(tag).tag == language


@pytest.mark.parametrize(
    ("tag", "sentence"),
    [
        ("en", None),
        ("fr-CH", None),
        ("es", "Spanish is prepared but not written yet: the draft is worded in English."),
        ("zh-Hant", "Chinese is prepared but not written yet: the draft is worded in English."),
        ("de", "“de” is no language that Rapporteur knows: the draft is worded in English."),
    ],
)
def test_fallback(tag: str, sentence: str | None) -> None:
    assert fallback(tag) == sentence


def test_the_six_official_languages_are_prepared() -> None:
    assert sorted(PREPARED) == ["ar", "en", "es", "fr", "ru", "zh"]
    assert [tag for tag, one in PREPARED.items() if one.right_to_left] == ["ar"]
    assert all(len(one.months) == 12 for one in PREPARED.values())


@pytest.mark.parametrize("tag", sorted(language.tag for language in languages()))
def test_what_is_prepared_is_what_the_pack_writes(tag: str) -> None:
    language, prepared = language_of(tag), PREPARED[tag]
    assert language.list_sign(2) == prepared.list_sign.replace("{letter}", "b")
    assert language.standing.page == prepared.page
    date = prepared.date.format(day=19, month=prepared.months[2], year=2026)
    assert language.days("2026-03-19", None) == date
    assert language.counted(12_345) == f"12{prepared.thousands}345"
