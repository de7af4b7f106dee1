"""Short and full forms, found in a text and written out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.abbreviations import Finder
from rapporteur.language.english.plurals import plural_of
from rapporteur.model.entities import Abbreviation

GIVEN = (
    Abbreviation(short="NGO", full="non-governmental organization"),
    Abbreviation(short="UNODC", full="United Nations Office on Drugs and Crime"),
    Abbreviation(short="COP", full="the Conference of the Parties", many="Conferences of the Parties"),
    Abbreviation(short="UN", full="United Nations"),
    Abbreviation(short="HRW", full="Harbour Rights Watch"),
)


def finder(language: str = "en", given: tuple[Abbreviation, ...] = GIVEN) -> Finder:
    return Finder(given, language)


def written_out(text: str, *, with_short: bool = True, opens: bool = True, language: str = "en") -> str:
    """The text with its first use written out."""
    found = finder(language)
    start, end, words = found.written_out(text, found.uses(text)[0], with_short=with_short, opens=opens)
    return text[:start] + words + text[end:]


@pytest.mark.parametrize(
    ("phrase", "plural"),
    [
        ("non-governmental organization", "non-governmental organizations"),
        ("civil society", "civil societies"),
        ("survey", "surveys"),
        ("Conference of the Parties", "Conferences of the Parties"),
        ("officer in charge", "officers in charge"),
        ("process", "processes"),
        ("box", "boxes"),
        ("child", "children"),
        ("criterion for admission", "criteria for admission"),
        ("front-line person", "front-line people"),
        ("information and communications technology", "information and communications technologies"),
        ("x", "xes"),
    ],
)
def test_the_plural_of_a_noun_phrase_is_that_of_its_head(phrase: str, plural: str) -> None:
    assert plural_of(phrase) == plural


@pytest.mark.parametrize(
    ("text", "uses"),
    [
        ("", []),
        ("nothing of the kind, ngos, congo, NGOism", []),
        ("an NGO and many NGOs", ["NGO", "NGOs"]),
        ("the NGO's work, NGOs' work, NGOs’ work", ["NGO's", "NGOs'", "NGOs’"]),
        ("Non-governmental organizations", ["Non-governmental organizations"]),
        ("a non-governmental organization", ["non-governmental organization"]),
        ("UNODC, UN and UNO", ["UNODC", "UN"]),
        ("the United Nations Office on Drugs and Crime", ["United Nations Office on Drugs and Crime"]),
        ("the United Nations", ["United Nations"]),
        ("CTOC/COP/WG.6/2022/CRP.1, COP.3, NGO/CSO", []),
        ("“the NGOs” and a.b@UN.org and https://UN.org/NGO", []),
        ("at COP, or COP.", ["COP", "COP"]),
        ("conferences of the parties", ["conferences of the parties"]),
    ],
)  # fmt: skip
def test_where_an_abbreviation_is_used(text: str, uses: list[str]) -> None:
    assert [text[use.start : use.end] for use in finder().uses(text)] == uses


@pytest.mark.parametrize(
    ("text", "explained", "bound"),
    [
        ("NGOs", False, False),
        ("non-governmental organizations (NGOs)", True, False),
        ("bodies outside government (NGOs, below)", True, False),
        ("NGOs (non-governmental organizations)", True, False),
        ("NGO-led", False, True),
        ("anti-NGO", False, True),
        ("NGOs (many of them)", False, False),
    ],
)
def test_what_was_explained_by_hand_and_what_is_part_of_a_word(text: str, explained: bool, bound: bool) -> None:
    use = next(use for use in finder().uses(text) if use.is_short)
    assert (use.explained, use.bound) == (explained, bound)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("NGOs spoke", "Non-governmental organizations (NGOs) spoke"),
        ("many NGOs spoke", "many non-governmental organizations (NGOs) spoke"),
        ("an NGO spoke", "a non-governmental organization (NGO) spoke"),
        ("An NGO spoke", "A non-governmental organization (NGO) spoke"),
        ("a UNODC report", "a United Nations Office on Drugs and Crime (UNODC) report"),
        ("the NGO spoke", "the non-governmental organization (NGO) spoke"),
        ("the NGOs' work", "the non-governmental organizations' (NGOs') work"),
        ("one NGO’s work", "one non-governmental organization’s (NGO’s) work"),
        ("UNODC reported", "The United Nations Office on Drugs and Crime (UNODC) reported"),
        ("thanked UNODC", "thanked the United Nations Office on Drugs and Crime (UNODC)"),
        ("work by UNODC", "work by the United Nations Office on Drugs and Crime (UNODC)"),
        ("the UNODC office", "the United Nations Office on Drugs and Crime (UNODC) office"),
        ("two former UNODC staff", "two former United Nations Office on Drugs and Crime (UNODC) staff"),
        ("at COP", "at the Conference of the Parties (COP)"),
        ("at the COP", "at the Conference of the Parties (COP)"),
        ("two COPs", "two Conferences of the Parties (COPs)"),
        ("with HRW", "with Harbour Rights Watch (HRW)"),
        ("many non-governmental organizations spoke", "many non-governmental organizations (NGOs) spoke"),
        ("the Conference of the Parties met", "the Conference of the Parties (COP) met"),
        ("They met. NGOs spoke", "They met. Non-governmental organizations (NGOs) spoke"),
    ],
)
def test_an_abbreviation_written_out(text: str, written: str) -> None:
    assert written_out(text) == written


def test_without_the_short_form_and_inside_a_sentence() -> None:
    assert written_out("NGOs spoke", with_short=False) == "Non-governmental organizations spoke"
    assert written_out("NGOs spoke", opens=False) == "non-governmental organizations (NGOs) spoke"


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("fr", "les ONG ont parlé", "les organisations non gouvernementales (ONG) ont parlé"),
        ("fr", "une ONG a parlé", "une organisation non gouvernementale (ONG) a parlé"),
        ("fr", "l’ONG a parlé", "l’organisation non gouvernementale (ONG) a parlé"),
        ("fr", "12 ONG ont parlé", "12 organisations non gouvernementales (ONG) ont parlé"),
        ("es", "las ONG hablaron", "las organisations non gouvernementales (ONG) hablaron"),
        ("pt", "as ONG falaram", "as organisation non gouvernementale (ONG) falaram"),
    ],
)
def test_where_short_forms_have_no_plural_the_word_before_tells(language: str, text: str, written: str) -> None:
    full = "organisation non gouvernementale"
    given = Abbreviation(short="ONG", full=full, many="organisations non gouvernementales")
    found = Finder((given,), language)
    start, end, words = found.written_out(text, found.uses(text)[0], with_short=True)
    assert text[:start] + words + text[end:] == written


def test_half_an_abbreviation_is_none_and_the_first_of_two_counts() -> None:
    given = (
        Abbreviation(short=" ", full="nothing"),
        Abbreviation(short="X", full=""),
        Abbreviation(short="A", full="one"),
        Abbreviation(short="A", full="two"),
    )
    assert [form.full for form in finder(given=given).forms] == ["one"]
    assert finder(given=()).uses("NGO") == ()


@given(st.text(alphabet="NGOsUDC the'’()-./“” non\n\u00adفا", max_size=50))
def test_whatever_is_typed_uses_stand_in_order_within_the_text(text: str) -> None:
    found = finder()
    places = [place for use in found.uses(text) for place in (use.start, use.end)]
    assert places == sorted(places)
    for use in found.uses(text):
        start, end, _ = found.written_out(text, use, with_short=True)
        assert 0 <= start <= end <= len(text)
