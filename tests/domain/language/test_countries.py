"""The table of States, and how a text names one."""

import pycountry
import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.countries import (
    State,
    display_name,
    folded,
    name_in_text,
    state_named,
    state_of_code,
    state_words,
    states,
    states_in,
)


def found(text: str, language: str = "en") -> list[str]:
    return ["/".join(mention.codes) for mention in states_in(text, language)]


def doubted(text: str, language: str = "en") -> list[str]:
    return [text[mention.start : mention.end] for mention in states_in(text, language) if not mention.is_sure]


def test_there_are_193_members_and_two_observers() -> None:
    assert sum(state.is_member for state in states()) == 193
    assert [state.alpha3 for state in states() if not state.is_member] == ["VAT", "PSE"]


def test_the_codes_are_those_of_the_standard_and_each_names_one_state() -> None:
    codes = {(state.alpha3, state.alpha2) for state in states()}
    assert len({alpha3 for alpha3, _ in codes}) == len({alpha2 for _, alpha2 in codes}) == len(states())
    assert codes <= {(country.alpha_3, country.alpha_2) for country in pycountry.countries}


@pytest.mark.parametrize("row", states(), ids=lambda state: state.alpha3)
def test_every_row_is_complete(row: State) -> None:
    texts = (row.name, row.in_text, row.name_fr, row.in_text_fr, *row.words, *row.words_fr, *row.further)
    assert all(text and text == text.strip() for text in texts)
    assert row.words
    assert row.words_fr
    assert all(word[0].isupper() for word in row.words)
    assert all(word[0].islower() for word in row.words_fr)
    assert state_named(row.name) is row
    assert state_named(row.name_fr) is row
    assert state_named(row.in_text) is row
    assert state_named(row.in_text_fr) is row


def test_members_stand_in_the_order_of_their_english_names() -> None:
    names = [folded(state.name) for state in states() if state.is_member]
    assert names == sorted(names)


def test_the_names_agree_with_those_of_the_standard() -> None:
    by_code = {country.alpha_3: country.name for country in pycountry.countries}
    for state in states():
        first = by_code[state.alpha3].split(",")[0].removeprefix("The ").split()[0]
        assert first in {*state.name.replace("(", " ").split(), *" ".join(state.further).split()}


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Kenya", "KEN"),
        ("kenya", "KEN"),
        ("KENYA", "KEN"),
        ("Türkiye", "TUR"),
        ("Turkiye", "TUR"),
        ("Turkey", "TUR"),
        ("Czechia", "CZE"),
        ("Czech Republic", "CZE"),
        ("the Czech Republic", "CZE"),
        ("Ivory Coast", "CIV"),
        ("Cote d’Ivoire", "CIV"),
        ("Burma", "MMR"),
        ("Swaziland", "SWZ"),
        ("Eswatini", "SWZ"),
        ("UK", "GBR"),
        ("U.K.", "GBR"),
        ("United Kingdom", "GBR"),
        ("USA", "USA"),
        ("the United States", "USA"),
        ("Russia", "RUS"),
        ("Iran", "IRN"),
        ("Iran (Islamic Republic of)", "IRN"),
        ("the Islamic Republic of Iran", "IRN"),
        ("Syria", "SYR"),
        ("Laos", "LAO"),
        ("Bolivia", "BOL"),
        ("Tanzania", "TZA"),
        ("Moldova", "MDA"),
        ("DPRK", "PRK"),
        ("North Korea", "PRK"),
        ("South Korea", "KOR"),
        ("DRC", "COD"),
        ("Congo", "COG"),
        ("Viet Nam", "VNM"),
        ("Vietnam", "VNM"),
        ("Cape Verde", "CPV"),
        ("Cabo Verde", "CPV"),
        ("East Timor", "TLS"),
        ("Timor-Leste", "TLS"),
        ("North Macedonia", "MKD"),
        ("Macedonia", "MKD"),
        ("The Gambia", "GMB"),
        ("Netherlands", "NLD"),
        ("Holland", "NLD"),
        ("Holy See", "VAT"),
        ("Palestine", "PSE"),
        ("St. Lucia", "LCA"),
        ("Bosnia & Herzegovina", "BIH"),
        ("la France", "FRA"),
        ("l’Allemagne", "DEU"),
        ("Côte d'Ivoire", "CIV"),
        ("Royaume-Uni", "GBR"),
        ("Guinée équatoriale", "GNQ"),
    ],
)
def test_a_state_is_found_by_any_of_its_names(name: str, code: str) -> None:
    state = state_named(name)
    assert state is not None
    assert state.alpha3 == code


@pytest.mark.parametrize("name", ["", " ", "the", "Nowhere", "Korea", "Kenyan", "Taiw", "\u200f", "K" * 400])
def test_what_names_no_state_or_more_than_one_finds_none(name: str) -> None:
    assert state_named(name) is None


@pytest.mark.parametrize("code", ["KEN", "ken", "KE", "ke", " ke "])
def test_a_state_is_found_by_either_code(code: str) -> None:
    state = state_of_code(code)
    assert state is not None
    assert state.name == "Kenya"


@pytest.mark.parametrize("code", ["", "XX", "XXX", "HFJ", "EU", "UK", "Kenya"])
def test_a_short_code_that_is_none_of_a_state_finds_none(code: str) -> None:
    assert state_of_code(code) is None
    assert display_name(code) is None
    assert name_in_text(code) is None


@pytest.mark.parametrize(
    ("code", "language", "displayed", "in_text"),
    [
        ("GMB", "en", "Gambia", "the Gambia"),
        ("NLD", "en", "Netherlands (Kingdom of the)", "the Kingdom of the Netherlands"),
        ("IRN", "en-GB", "Iran (Islamic Republic of)", "the Islamic Republic of Iran"),
        ("NER", "en", "Niger", "the Niger"),
        ("NGA", "en", "Nigeria", "Nigeria"),
        ("KEN", "fr", "Kenya", "le Kenya"),
        ("DZA", "fr-FR", "Algérie", "l'Algérie"),
        ("CUB", "fr", "Cuba", "Cuba"),
        ("USA", "fr", "États-Unis d'Amérique", "les États-Unis d'Amérique"),
    ],
)
def test_a_name_as_it_is_displayed_and_as_it_stands_in_text(
    code: str, language: str, displayed: str, in_text: str
) -> None:
    assert display_name(code, language) == displayed
    assert name_in_text(code, language) == in_text


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("", []),
        ("nobody in particular", []),
        ("the representative of Kenya", ["KEN"]),
        ("two Kenyans and a Kenyan judge", ["KEN", "KEN"]),
        ("KENYA said so", ["KEN"]),
        ("Kenyatta said so", []),
        ("a Polish judge, polish the text", ["POL"]),
        ("china, turkey, chili, chad and jordan", []),
        ("Nigeria and the Niger, Nigerian and Nigerien", ["NGA", "NER", "NGA", "NER"]),
        ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", ["GIN", "GNB", "GNQ", "PNG"]),
        ("the Congo and the Democratic Republic of the Congo", ["COG/COD", "COD"]),
        ("Congolese and Dominican courts", ["COG/COD", "DMA/DOM"]),
        ("Korean courts, South Korean courts", ["PRK/KOR", "KOR"]),
        ("Sudan and South Sudan, South Sudanese", ["SDN", "SSD", "SSD"]),
        ("Samoa, American Samoa", ["WSM"]),
        ("Latin American and Inter-American courts, American courts", ["USA"]),
        ("the Gulf of Guinea, the Lake Chad basin, New Mexico", []),
        ("Ireland and Northern Ireland", ["IRL", "GBR"]),
        ("Côte d’Ivoire, Cote d'Ivoire, Türkiye, Turkiye", ["CIV", "CIV", "TUR", "TUR"]),
        ("the U.S. Government, US-led, US$ 5", ["USA", "USA"]),
        ("a Swiss, a Dane, a Frenchman, the French", ["CHE", "DNK", "FRA"]),
        ("Trinidad and Tobago", ["TTO"]),
        ("the Vatican and the Holy See", ["VAT", "VAT"]),
    ],
)
def test_what_a_text_names(text: str, codes: list[str]) -> None:
    assert found(text) == codes


@pytest.mark.parametrize(
    ("text", "doubtful"),
    [
        ("Ms. Georgia Smith of Georgia", ["Georgia"]),
        ("Judge Jordan asked Jordan", ["Jordan"]),
        ("Polish the draft. Turkey was served, said Turkey", ["Polish", "Turkey"]),
        ("interpretation in French, French courts", ["French"]),
        ("Spanish-speaking experts, the Spanish version", ["Spanish", "Spanish"]),
        ("French and Russian translations", ["French", "Russian"]),
    ],
)
def test_words_that_may_mean_something_else_are_not_sure(text: str, doubtful: list[str]) -> None:
    assert doubted(text) == doubtful


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("la délégation française", ["FRA"]),
        ("deux Kényans et une juge kényane", ["KEN", "KEN"]),
        ("l’Algérie et le Tchad", ["DZA", "TCD"]),
        ("les autorités sud-africaines", ["ZAF"]),
        ("une grenade", []),
    ],
)
def test_what_a_french_text_names(text: str, codes: list[str]) -> None:
    assert found(text, "fr") == codes


def test_the_words_of_a_language_name_every_state() -> None:
    for language in ("en", "fr"):
        named = {code for codes in state_words(language).values() for code in codes}
        assert named == {state.alpha3 for state in states()}


@given(st.text(alphabet="KenyaTürki’'s Congo U.S.\u200fف\n-", max_size=40))
def test_mentions_stand_in_order_within_the_text(text: str) -> None:
    mentions = states_in(text)
    places = [place for mention in mentions for place in (mention.start, mention.end)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
