"""Numbers and dates in running text, held against the house's rules."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.english.house_numbers import house_numbers
from tests.helpers.corrected import corrected


def right(text: str, *, opens_sentence: bool = False) -> str:
    return corrected(text, house_numbers(text, opens_sentence=opens_sentence))


@pytest.mark.parametrize(
    ("typed", "house"),
    [
        # Below ten in words, from ten in figures.
        ("heard 3 speakers", "heard three speakers"),
        ("heard twelve speakers", "heard 12 speakers"),
        ("heard one hundred and twenty speakers", "heard 120 speakers"),
        ("one thousand two hundred files", "1,200 files"),
        ("a 3-year plan", "a three-year plan"),
        ("the 2 workshops and the 4 seminars", "the two workshops and the four seminars"),
        # In a series of like things the highest decides for all.
        ("9 States and twelve organizations", "9 States and 12 organizations"),
        ("nine States and 12 organizations", "9 States and 12 organizations"),
        ("5 States and 9 organizations", "five States and nine organizations"),
        ("3 ministers, eleven experts and one observer", "3 ministers, 11 experts and 1 observer"),
        ("11 others (nine from academia and two from business)", "11 others (9 from academia and 2 from business)"),
        # A sentence opens with words.
        ("They met. 12 States spoke", "They met. Twelve States spoke"),
        ("They met. 3 States spoke", "They met. Three States spoke"),
        ("They met.[^n] 1,200 people came", "They met.[^n] One thousand two hundred people came"),
        # Per cent and decimals.
        ("12% of them", "12 per cent of them"),
        ("12.5 % of them", "12.5 per cent of them"),
        ("12 percent of them", "12 per cent of them"),
        ("five per cent of them", "5 per cent of them"),
        ("twenty-five percent of them", "25 per cent of them"),
        ("5-10% of them", "5 to 10 per cent of them"),
        ("up by .5 per cent", "up by 0.5 per cent"),
        # Thousands and millions.
        ("1200 participants", "1,200 participants"),
        ("12500 participants", "12,500 participants"),
        ("12 000 participants", "12,000 participants"),
        ("paid $1500 for it", "paid $1,500 for it"),
        ("2,500,000 people", "2.5 million people"),
        ("3000000 people", "3 million people"),
        ("two million people", "2 million people"),
        # Money, ages, votes, what is numbered.
        ("cost five euros", "cost 5 euros"),
        ("aged twelve", "aged 12"),
        ("twelve years of age", "12 years of age"),
        ("a five-year-old child", "a 5-year-old child"),
        ("adopted by 12 votes to three, with two abstentions", "adopted by 12 votes to 3, with 2 abstentions"),
        ("under agenda item three, the secretariat", "under agenda item 3, the secretariat"),
        ("in article five of the Protocol", "in article 5 of the Protocol"),
        # Ranges.
        ("4-6 experts", "four to six experts"),
        ("10–15 States", "10 to 15 States"),
        ("8-12 States", "8 to 12 States"),
        ("between 2020-2022", "between 2020 and 2022"),
        ("from 2020-2022", "from 2020 to 2022"),
        ("in the period 2020-2022", "in the period 2020–2022"),
        ("in the period 2020 – 2022", "in the period 2020–2022"),
        # Fractions.
        ("2/3 of the States", "two thirds of the States"),
        ("1/2 of the States", "half of the States"),
        ("two-thirds of the States", "two thirds of the States"),
        ("a two thirds majority", "a two-thirds majority"),
        # Ordinals.
        ("its 12th session", "its twelfth session"),
        ("the 7th and 8th sessions", "the seventh and eighth sessions"),
        ("the 101st session", "the one hundred and first session"),
        ("in the 21st century", "in the twenty-first century"),
        ("the 1st reading", "the first reading"),
        # Dates.
        ("on July 1st, 2022", "on 1 July 2022"),
        ("on July 1, 2022", "on 1 July 2022"),
        ("on 1st July 2022", "on 1 July 2022"),
        ("on the 1st of July", "on 1 July"),
        ("on the 1st of July, 2022", "on 1 July 2022"),
        ("on 01 July 2022", "on 1 July 2022"),
        ("on 1 Sept. 2022", "on 1 September 2022"),
        ("on July 1", "on 1 July"),
        ("on 2022-07-01", "on 1 July 2022"),
        ("on 25/12/2022", "on 25 December 2022"),
        ("from 4-6 October 2023", "from 4 to 6 October 2023"),
        ("from October 4-6, 2023", "from 4 to 6 October 2023"),
        ("from October 4–6", "from 4 to 6 October"),
        ("from 4th to 6th October 2023", "from 4 to 6 October 2023"),
        # Decades.
        ("in the 1990's", "in the 1990s"),
        ("in the '90s", "in the 1990s"),
        ("in the early 80s", "in the early 1980s"),
        # Times.
        ("at 3pm", "at 3 p.m."),
        ("at 10:30 AM", "at 10.30 a.m."),
        ("at 3.00 p.m.", "at 3 p.m."),
        ("at 15:00", "at 3 p.m."),
        ("until 17:30 hrs", "until 5.30 p.m."),
        ("at 12:00", "at noon"),
    ],
)  # fmt: skip
def test_what_the_house_writes_instead(typed: str, house: str) -> None:
    assert right(typed) == house
    assert right(house) == house


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nobody counted anything",
        "three speakers and 12 per cent of the files",
        "one of the 12 States",
        "no one, one another, one or more, at one time, this one",
        "1 per cent, 2 per cent and 12 per cent",
        "between 5 and 10 per cent",
        "2.5 million people, 3 million dollars",
        "5 km, 3 kg, 7 degrees, $5, €8, 6 euros, US$ 4",
        "aged 5, children under 5, a 5-year-old, 6 years of age, ages 5 to 9",
        "12 votes to 3, with 2 abstentions; 3 in favour",
        "article 5, articles 5 and 6, paragraph 53 (c), item 3, annex 2, chapter 4, No. 7, para. 3, pp. 4-6",
        "resolution 9/1, decision 2022/5, 24/7",
        "CTOC/COP/WG.6/2022/CRP.1 and A/77/3",
        "the G7, COVID-19, 5G, H1N1, Rule 4",
        "on 1 July 2022, from 4 to 6 October 2023, 30 September to 2 October, 4 and 5 October",
        "the 1990s, in 1998, since 2003, 2020–2022, July 2022",
        "the twelfth session, the twenty-first century, first",
        "at its 5th meeting, at its 5th and 6th plenary meetings",
        "the past twenty years, almost ten miles, a twelve-month period",
        "two thirds of the States, a two-thirds majority, one half",
        "1) States should report; 2) States should train",
        "(1) the first; (2) the second",
        "see the note[^2] and [3]",
        "“3 of us”, he said",
        "3 out of 4 victims, one in ten",
        "at 3 p.m., at 10.30 a.m., at noon",
        "12 p.m. is when nobody knows",
        "on 05/06/2022",
        "on 31/31/2022, on 99 July",
        "Group of Seventy-Seven",
        "ratio of 3:1, version 2.1.3",
        "https://example.org/3/4 and 3@example.org",
        "https://example.org/2020-2022",
        "three recommendations were made and 12 States spoke",
        "one hundredth, one-off, twofold",
        "½ and ٣ and 三",
    ],
)  # fmt: skip
def test_what_is_right_as_it_stands(text: str) -> None:
    assert right(text) == text


def test_the_beginning_of_the_text_opens_a_sentence_only_where_it_is_said_to() -> None:
    text = "60 organizations and 11 others took part"
    assert right(text) == text
    assert right(text, opens_sentence=True) == "Sixty organizations and 11 others took part"
    assert right("12 per cent and 2022 and 3", opens_sentence=True) == "12 per cent and 2022 and three"


@pytest.mark.parametrize("text", ["2022 was a hard year.", "1) First point", "1. First point", "5 July was chosen."])
def test_years_labels_and_dates_may_open_a_sentence(text: str) -> None:
    assert right(text, opens_sentence=True) == text


def test_an_abbreviation_ends_no_sentence() -> None:
    assert right("approx. 12 States, cf. 14 others") == "approx. 12 States, cf. 14 others"


def test_names_are_left_alone() -> None:
    text = "3 Rivers Network spoke of 3 rivers"
    assert corrected(text, house_numbers(text, names={"3 Rivers Network"})) == "3 Rivers Network spoke of three rivers"


def test_a_correction_names_its_place_its_rule_and_its_reason() -> None:
    (correction,) = house_numbers("heard 3 speakers")
    assert (correction.start, correction.end, correction.right) == (6, 7, "three")
    assert correction.rule == "numbers: words"
    assert correction.reason.endswith(".")


@given(st.text(alphabet="019 ,.-/%:()stndrh'’one two July p.m.ملف\u200f\x00\n", max_size=60))
def test_whatever_is_typed_the_proposals_are_in_order_and_taken_once(text: str) -> None:
    once = right(text)
    assert right(once) == right(right(once))
