"""The stretches of a text that no rule of style touches."""

import pytest

from rapporteur.language.untouched import untouched


@pytest.mark.parametrize(
    ("text", "left_alone"),
    [
        ("", []),
        ("nothing of the kind, and/or this", []),
        ("he said “organise it” and left", ["“organise it”"]),
        ('he said "organise it" and left', ['"organise it"']),
        ("il a dit « oui »", ["« oui »"]),
        ("he said ‘organise it’, it’s so", ["‘organise it’"]),
        ("see https://example.org/a?b=1 here", ["https://example.org/a?b=1"]),
        ("see <www.example.org> here", ["<www.example.org>"]),
        ("at example.org/programs today", ["example.org/programs"]),
        ("write to a.b@example.org, please", ["a.b@example.org"]),
        ("document CTOC/COP/WG.6/2022/CRP.1.", ["CTOC/COP/WG.6/2022/CRP.1"]),
        ("resolution A/RES/77/1, A/77", ["A/RES/77/1", "A/77"]),
        ("NGO/civil society, States/organizations", []),
        ("a note[^status] here", ["[^status]"]),
        ("an “unclosed quotation", []),
    ],
)
def test_what_is_left_alone(text: str, left_alone: list[str]) -> None:
    assert [text[start:end] for start, end in untouched(text)] == left_alone


def test_names_are_left_alone_as_whole_words_and_the_longest_first() -> None:
    text = "Labor Watch, Labor Watch International, Labor Watchers and labor watch"
    spans = untouched(text, {"Labor Watch", "Labor Watch International", "", " "})
    assert [text[start:end] for start, end in spans] == ["Labor Watch", "Labor Watch International"]


def test_no_names_leave_nothing_alone() -> None:
    assert untouched("any text", {""}) == ()
