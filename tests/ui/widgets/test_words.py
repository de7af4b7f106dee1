"""Days and vocabularies in words."""

from datetime import date
from enum import StrEnum

import pytest

from rapporteur.model.entities import Style
from rapporteur.model.ids import MeetingId
from rapporteur.model.vocabulary import Attribution, RecommendationList, Status
from ui.widgets.words import (
    ATTRIBUTION,
    PANELLIST,
    RECOMMENDATIONS,
    STATUS,
    Choices,
    day_in_words,
    day_of,
    words_for,
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-03-19", date(2026, 3, 19)),
        (" 2026-03-19 ", date(2026, 3, 19)),
        ("2026-02-30", None),
        ("19 March 2026", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, day: date | None) -> None:
    assert day_of(text) == day


def test_a_day_is_said_as_people_say_it() -> None:
    assert day_in_words(date(2026, 3, 9)) == "9 March 2026"
    assert day_in_words(date(2026, 3, 9), weekday=True) == "Monday, 9 March 2026"


@pytest.mark.parametrize(
    ("vocabulary", "choices"),
    [
        (Status, STATUS),
        (Attribution, ATTRIBUTION),
        (RecommendationList, RECOMMENDATIONS),
    ],
)
def test_every_value_has_its_words(vocabulary: type[StrEnum], choices: Choices) -> None:
    assert sorted(value for value, _ in choices) == sorted(vocabulary)


def test_the_usual_spelling_is_on_offer_and_an_unknown_value_stands_for_itself() -> None:
    assert words_for(Style(id=MeetingId("m")).panellist, PANELLIST) == "panellist"
    assert words_for("discussant", PANELLIST) == "discussant"
