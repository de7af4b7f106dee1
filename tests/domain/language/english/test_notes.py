"""What the forms of notes rest on: capitals given up, commands, clauses told from phrases, questions."""

import pytest

from rapporteur.language.english.finite.clauses import reads_as_clause
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.hurried import written_out
from rapporteur.language.english.notes.questions import embedded, is_inverted


@pytest.mark.parametrize(
    ("shouted", "spoken"),
    [
        ("AIDS AND HIV CARE", "AIDS and HIV care"),
        ("UNODC MUST HELP KENYA", "UNODC must help Kenya"),
        ("AID TO CÔTE D’IVOIRE NOW", "aid to Côte d’Ivoire now"),
        ("KENYAN AND PERUVIAN COURTS", "Kenyan and Peruvian courts"),
        ("THREE NGOS LEFT MALI", "three NGOs left Mali"),
        ("THE EUROPOL LIST FOR EUROPE", "the Europol list for Europe"),
        ("TELL US WHO IT WAS", "tell us who it was"),
        ("POLISH THE DRAFT AGAIN", "polish the draft again"),
        ("MTG ON THE GPS TRCK", "meeting on the GPS TRCK"),
        ("WORLD BANK", "WORLD BANK"),
        ("STATES MUST ACT NOW", "States must act now"),
        ("ÄRZTE OHNE GRENZEN", "ärzte ohne grenzen"),
    ],
)
def test_a_shouted_note_keeps_the_names_that_are_known(shouted: str, spoken: str) -> None:
    assert written_out(shouted).replace("’", "'") == spoken.replace("’", "'")


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("org crime", "organized crime"),
        ("org. crimes", "organized crimes"),
        ("Org crime groups", "organized criminal groups"),
        ("org. criminal networks", "organized criminal networks"),
        ("the org of the event", "the organization of the event"),
        ("unodc.org crime page", "unodc.org crime page"),
    ],
)
def test_crime_is_organized(typed: str, printed: str) -> None:
    assert written_out(typed) == printed


@pytest.mark.parametrize(
    "text",
    [
        "police beat migrants",
        "3 prisons need repairs",
        "smugglers exploit weak borders",
        "prosecutors drop cases",
        "the police detain children",
        "costs exceed budget",
    ],
)
def test_a_clause_is_told_without_its_conjunction(text: str) -> None:
    assert reads_as_clause(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "border guards and police",
        "women judges",
        "court delays",
        "human rights training needs",
        "witness protection programmes",
        "measures taken since 2019",
        "the special risks run by expectant mothers and by children too small to be left at home",
        "the lack of funds",
        "does not support the fund",
        "what States need",
    ],
)
def test_a_phrase_is_no_clause(text: str) -> None:
    assert not reads_as_clause(text)


@pytest.mark.parametrize(
    "text",
    [
        "train judges",
        "address root causes",
        "monitor prisons regularly",
        "train 40 officers",
        "review national laws",
        "incarcerate fewer youth",
        "fight corruption",
        "exchange data with banks",
    ],
)
def test_a_command_begins_with_the_bare_form_of_a_verb(text: str) -> None:
    assert is_imperative(text)


@pytest.mark.parametrize(
    "text",
    [
        "target groups",
        "research institutions",
        "host countries",
        "draft 2 comments",
        "work done jointly",
        "demand grows quickly",
        "support for judges",
        "quarantine rules",
        "",
    ],
)
def test_a_noun_begins_no_command(text: str) -> None:
    assert not is_imperative(text)


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        ("what can States do", "what States can do"),
        ("what does UNODC do", "what UNODC does"),
        ("who can courts compel", "who courts can compel"),
        ("why are tests late", "why tests are late"),
        ("are courts slow", "whether courts are slow"),
        ("when is the next session", "when the next session is"),
        ("what can be done", "what can be done"),
        ("what States can do", "what States can do"),
        ("why are children in prison", None),
        ("what can States frobnicate", None),
    ],
)
def test_a_question_stands_in_the_order_of_a_clause(asked: str, told: str | None) -> None:
    assert embedded(asked) == told
    assert is_inverted(asked) is (told is None)
