"""Records come in and go out without loss, or are refused whole with the path of the wrong value."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record, write_record
from tests.helpers.records import (
    FORM,
    Damage,
    Record,
    as_text,
    damaged,
    damaged_records,
    damages,
    json_values,
    put,
    records,
    small_record,
    values_of,
)

CHECKOUT = Path(__file__).parents[3]
REFERENCE = Path(os.environ.get("RAPPORTEUR_REFERENCE", CHECKOUT.parent / "shared" / "reference"))
FILES = [*sorted(REFERENCE.glob("*.json")), *sorted((CHECKOUT / "resources" / "samples").glob("*.json"))]

thorough = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def there_and_back(text: str | bytes) -> Any:
    return json.loads(write_record(read_record(text)))


def exact(value: object) -> str:
    """A text in which 1, 1.0 and true differ and the order of keys does not count."""
    return json.dumps(value, sort_keys=True)


def refusal(text: str | bytes) -> str:
    with pytest.raises(KnownError) as caught:
        read_record(text)
    return str(caught.value)


def assert_in_the_order_of_the_format(record: Record) -> None:
    for _, pattern, value in [("", "", record), *values_of(record)]:
        if pattern in FORM and isinstance(value, dict):
            known = [name for name in FORM[pattern].replace("?", "").split() if name in value]
            assert list(value)[: len(known)] == known


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_record_from_a_file_comes_back_as_it_was(path: Path) -> None:
    content = path.read_bytes()
    assert exact(there_and_back(content)) == exact(json.loads(content))


@thorough
@given(records())
def test_any_valid_record_comes_back_as_it_was_in_the_order_of_the_format(record: Record) -> None:
    back = there_and_back(as_text(record))
    assert exact(back) == exact(record)
    assert_in_the_order_of_the_format(back)


@thorough
@given(damaged_records())
def test_one_damage_is_refused_with_its_path(damage: Damage) -> None:
    assert f"In the record, {damage.path} " in refusal(as_text(damage.record))


@pytest.mark.parametrize(("path", "value"), list(damages(small_record())))
def test_each_value_of_the_small_record_is_looked_at(path: str, value: object) -> None:
    assert f"In the record, {path} " in refusal(as_text(damaged(small_record(), path, value).record))


@thorough
@given(st.sampled_from([path for path, _, _ in values_of(small_record())]), json_values)
def test_whatever_stands_anywhere_is_kept_or_refused(path: str, value: object) -> None:
    record = put(small_record(), path, value)
    try:
        back = there_and_back(as_text(record))
    except KnownError:
        return
    assert exact(back) == exact(record)


@thorough
@given(st.text() | st.binary())
def test_what_is_no_record_is_a_known_error(text: str | bytes) -> None:
    assert refusal(text).startswith("In the record, ")


@thorough
@given(st.data())
def test_a_torn_file_is_a_known_error(data: st.DataObject) -> None:
    whole = as_text(small_record()).encode()
    assert refusal(whole[: data.draw(st.integers(0, len(whole) - 1))])


WRONG = [
    ("format", "rapporteur", 'format must be "rapporteur-record", not "rapporteur".'),
    ("version", 2, "version must be 1, not 2."),
    ("version", True, "version must be 1, not true."),
    ("version", 1.0, "version must be 1, not 1.0."),
    ("meeting", [], "meeting must be an object, not []."),
    ("meeting.title", " \n", "meeting.title must be a text that is not empty"),
    ("meeting.date", "20240506", "meeting.date must be a date such as 2022-07-01"),
    ("meeting.date", "2024-02-30", "meeting.date must be a date"),
    ("meeting.date", "", "meeting.date must be a date"),
    ("meeting.end_date", "2024-05-05", "meeting.end_date must be a date not before 2024-05-06"),
    ("meeting.language", "English (UK)", "meeting.language must be a language tag"),
    ("meeting.officers", {"office": "Chair"}, "meeting.officers must be a list, not an object."),
    ("meeting.officers[0]", "Ms. Quill", "meeting.officers[0] must be an object"),
    ("meeting.status", "ready", 'meeting.status must be one of "draft", "reviewed", "final"'),
    ("style.quantifiers[0].from", 0, "style.quantifiers[0].from must be a whole number from 1"),
    ("style.quantifiers[1].from", 1, "style.quantifiers[1].from must be more than the 1 before it"),
    ("style.quantifiers[1].from", True, "style.quantifiers[1].from must be a whole number"),
    ("categories[1].key", "ngo", 'categories[1].key must be a name that no other of its kind has, not "ngo"'),
    ("categories[1].abbreviation", [], "categories[1].abbreviation must be a text, not []."),
    ("attendance.state", -1, "attendance.state must be a whole number from 0"),
    ("attendance.state", False, "attendance.state must be a whole number"),
    ("attendance.state", 10**30, "attendance.state must be a whole number from 0 to 1,000,000,000"),
    ("attendance.press", 3, "attendance.press must stand under the key of a category"),
    ("footnotes.water", None, "footnotes.water must be a text, not null."),
    ("footnotes", {"": "nameless"}, 'footnotes[""] must be a text that is not empty'),
    ("introduction.heading", None, "introduction.heading must be a text"),
    ("introduction.paragraphs[1]", 4, "introduction.paragraphs[1] must be a text"),
    ("agenda[1].number", "1", "agenda[1].number must be a name that no other"),
    ("agenda[1].number", 2, "agenda[1].number must be a text"),
    ("agenda[1].heading", False, "agenda[1].heading must be a text or null"),
    ("agenda[0].themes[0]", None, "agenda[0].themes[0] must be a text"),
    ("agenda[0].themes", {}, "agenda[0].themes must be a list"),
    ("speakers[1].key", "ada", "speakers[1].key must be a name that no other"),
    ("speakers[1].key", "", "speakers[1].key must be a text that is not empty"),
    ("speakers[1].code", "AQ", "speakers[1].code must be a code that no other speaker has"),
    ("speakers[1].code", 4, "speakers[1].code must be a text"),
    ("speakers[1].unidentified", "yes", "speakers[1].unidentified must be true or false"),
    ("speakers[1].number", 0, "speakers[1].number must be a whole number from 1"),
    ("speakers[1].category", "press", "speakers[1].category must be the key of a category"),
    ("interventions[0].at", "2024-05-06T10:00:00", "interventions[0].at must be a date and time with its offset"),
    ("interventions[0].at", "2024-05-06T25:00Z", "interventions[0].at must be a date and time"),
    ("interventions[0].at", "2024-05-06", "interventions[0].at must be a date and time"),
    ("interventions[0].speaker", ["ada"], "interventions[0].speaker must be the key of a speaker, not a list."),
    ("interventions[0].item", "3", "interventions[0].item must be the number of an agenda item"),
    ("interventions[1].key", "i1", "interventions[1].key must be a name that no other"),
    ("interventions[0].points[0].act", "shout", 'interventions[0].points[0].act must be one of "emphasize", "mention"'),
    ("interventions[0].points[0].text", "\t", "interventions[0].points[0].text must be a text that is not empty"),
    ("interventions[0].points[0].text", "a\x0bb", "interventions[0].points[0].text must be a text without control"),
    ("interventions[0].points[0].text", "a\r\nb", "interventions[0].points[0].text must be a text without control"),
    ("interventions[0].points[0].text", "a\uffffb", "interventions[0].points[0].text must be a text without control"),
    ("interventions[0].points[0].text", "\ud800", "interventions[0].points[0].text holds half of a character"),
    ("interventions[0].points[0].same_as", "p1", "interventions[0].points[0].same_as must be the key of an earlier"),
    ("interventions[0].points[0].same_as", "p2", "interventions[0].points[0].same_as must be the key of an earlier"),
    ("interventions[0].points[1].key", "p1", "interventions[0].points[1].key must be a name that no other"),
    ("interventions[0].points[1].wording", [], "interventions[0].points[1].wording must be an object"),
    ("interventions[0].points[1].wording.agent", 0, "interventions[0].points[1].wording.agent must be true or false"),
    (
        "interventions[0].points[1].wording.join",
        "or",
        'interventions[0].points[1].wording.join must be one of "and", ", and"',
    ),
    ("x-more", {"a": [{"b c": float("inf")}]}, 'x-more.a[0]["b c"] must be a number with an end'),
    ("x-more", ["\udfff"], "x-more[0] holds half of a character"),
    ("x-more", {"\udfff": 1}, 'x-more["\\udfff"] holds half of a character'),
]


@pytest.mark.parametrize(
    ("path", "value", "expected"), WRONG, ids=[f"{path}={value!a:.20}" for path, value, _ in WRONG]
)
def test_a_wrong_value_is_named_with_what_was_expected(path: str, value: object, expected: str) -> None:
    assert f"In the record, {expected}" in refusal(json.dumps(put(small_record(), path, value)))


NOT_READABLE = {
    "nothing": ("", "line 1, column 1 cannot be read as JSON"),
    "a list": ("[]", "the whole must be an object, not []"),
    "cut off": ('{\n "format":', "line 2, column 11 cannot be read as JSON"),
    "a key twice": ('{"meeting": {"title": "a", "date": "", "title": "a"}}', "meeting.title is given twice"),
    "an unknown key twice": ('{"x": [{"y": {}, "y": {}}]}', "x[0].y is given twice"),
    "no number": ('{"x": NaN}', "x must be a number with an end"),
    "a number past the end": ('{"x": -1e999}', "x must be a number with an end"),
    "too many digits": ('{"x": ' + "1" * 5000 + "}", "a number has too many digits"),
    "other bytes": ("{'é'}".encode("latin-1"), "byte 3 is not UTF-8"),
    "UTF-16": ('{"format": "x"}'.encode("utf-16"), "byte 1 is not UTF-8"),
    "deep": ('{"x":' * 150 + "1" + "}" * 150, "x.x is nested too deeply; 100 levels can be kept"),
    "bottomless": ("[" * 200_000, "values are nested too deeply to be read"),
}


@pytest.mark.parametrize(("text", "expected"), NOT_READABLE.values(), ids=NOT_READABLE)
def test_what_is_no_plain_json_is_named(text: str | bytes, expected: str) -> None:
    assert expected in refusal(text)


def test_the_source_is_named_in_the_sentence() -> None:
    with pytest.raises(KnownError, match=r"^In day\.json, meeting is missing and has to be added\.$"):
        read_record('{"format": "rapporteur-record", "version": 1}', source="day.json")


def test_a_byte_order_mark_is_passed_over() -> None:
    content = as_text(small_record())
    assert there_and_back(b"\xef\xbb\xbf" + content.encode()) == there_and_back("\ufeff" + content) == small_record()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("meeting.end_date", "2024-05-06"),
        ("meeting.language", "zh-Hant-TW"),
        ("agenda[1].heading", ""),
        ("interventions[0].at", "2024-05-06T10:00:00.123456789-11:30"),
        ("interventions[1].speaker", "ada"),
        ("interventions[1].key", "p1"),
        ("style.quantifiers", []),
        ("attendance", {"state": 1_000_000_000}),
    ],
)
def test_what_is_just_right_is_kept(path: str, value: object) -> None:
    record = put(small_record(), path, value)
    assert there_and_back(as_text(record)) == record


def test_what_is_nested_within_reason_is_kept() -> None:
    record = small_record() | {"x": json.loads("[" * 95 + "]" * 95)}
    assert there_and_back(as_text(record)) == record
