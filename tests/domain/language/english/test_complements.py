"""What stands behind a reporting verb: its form, and how it sits inside a sentence."""

import pytest

from rapporteur.language.english.complements import form_of, inside, is_clause
from rapporteur.language.forms import Form
from rapporteur.language.text import is_ended, opening, unended


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("the importance of training", Form.NOUN),
        ("the need for States to act", Form.NOUN),
        ("the need to act", Form.NOUN),
        ("access to justice", Form.NOUN),
        ("an end to impunity", Form.NOUN),
        ("greater attention to victims", Form.NOUN),
        ("the urgent return of children to their families", Form.NOUN),
        ("respect for human rights", Form.NOUN),
        ("the commitment to multilateralism", Form.NOUN),
        ("the support for victims", Form.NOUN),
        ("", Form.NOUN),
        ("x" * 400, Form.NOUN),
        ("مرحبا بالعالم", Form.NOUN),
        ("that States had acted", Form.THAT),
        ("That the Secretariat should report", Form.THAT),
        ("that of the two drafts the first was clearer", Form.NOUN),
        ("how shelters work", Form.HOW),
        ("why funds were missing", Form.HOW),
        ("what is needed", Form.HOW),
        ("which States had reported", Form.HOW),
        ("whether funds were left", Form.WHETHER),
        ("if funds were left", Form.WHETHER),
        ("to host the next meeting", Form.TO),
        ("States to act", Form.SOMEBODY_TO),
        ("States not to wait", Form.SOMEBODY_TO),
        ("States to, inter alia, ratify the Protocol", Form.SOMEBODY_TO),
        ("access to, inter alia, the courts", Form.NOUN),
        ("all States to act", Form.SOMEBODY_TO),
        ("any State to act", Form.SOMEBODY_TO),
        ("the secretariat to prepare a report", Form.SOMEBODY_TO),
        ("the Government of Utopia to release data", Form.SOMEBODY_TO),
        ("States parties, donors and others to provide funds", Form.SOMEBODY_TO),
        ("States[^n] to act", Form.SOMEBODY_TO),
        ("concern about delays", Form.FEELING),
        ("their concern about delays", Form.FEELING),
        ("a strong reservation about the text", Form.FEELING),
        ("their high expectations for the fund", Form.FEELING),
        ("the hope that talks would resume", Form.FEELING),
        ("his availability to help", Form.FEELING),
        ("the conviction that talks help", Form.FEELING),
        ("their doubts about the text", Form.FEELING),
        ("their wish to host", Form.FEELING),
        ("an overview of the state of the fund", Form.ACCOUNT),
        ("the latest update on funding", Form.ACCOUNT),
        ("information on shelters", Form.ACCOUNT),
        ("an overview", Form.NOUN),
    ],
)
def test_the_first_words_tell_the_form(text: str, form: Form) -> None:
    assert form_of(text) is form


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("States should act", True),
        ("Victims must not be punished", True),
        ("States that have acted should say so", True),
        ("States should ensure that victims are heard", True),
        ("the fund that was set up in 2020", False),
        ("a mechanism which would report", False),
        ("a mechanism that should report each year", False),
        ("persons who are at risk", False),
        ("the establishment of a fund", False),
        ("", False),
    ],
)
def test_a_clause_has_a_finite_verb_of_its_own(text: str, clause: bool) -> None:
    assert is_clause(text) is clause


@pytest.mark.parametrize(
    ("text", "within"),
    [
        ("The importance of training", "the importance of training"),
        ("That States had acted", "that States had acted"),
        ("How shelters work", "how shelters work"),
        ("A plan", "a plan"),
        ("Importance of training", "importance of training"),
        ("Concern about delays", "concern about delays"),
        ("Their concern", "their concern"),
        ("States to act", "States to act"),
        ("UNODC reports", "UNODC reports"),
        ("THE END", "THE END"),
        ("The Hague Convention", "The Hague Convention"),
        ("Europe", "Europe"),
        ("Éducation", "Éducation"),
        ("the need", "the need"),
        ("The", "the"),
        ("“The need” it says", "“The need” it says"),
        ("", ""),
    ],
)
def test_inside_a_sentence_names_alone_keep_their_capital(text: str, within: str) -> None:
    assert inside(text) == within


@pytest.mark.parametrize(
    ("text", "opened"),
    [("one speaker", "One speaker"), ("éducation", "Éducation"), ("“the", "“the"), ("مرحبا", "مرحبا"), ("", "")],
)
def test_a_sentence_opens_with_a_capital(text: str, opened: str) -> None:
    assert opening(text) == opened


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("training.", "training"),
        ("  training.  ", "training"),
        ("training", "training"),
        ("training...", "training..."),
        ("training…", "training…"),
        ("training?", "training?"),
        ("training.[^n]", "training[^n]"),
        ("training.[^n][^m]", "training[^n][^m]"),
        ("training[^n].", "training[^n]"),
        (".", ""),
        ("", ""),
    ],
)
def test_the_full_stop_belongs_to_the_sentence(text: str, bare: str) -> None:
    assert unended(text) == bare


@pytest.mark.parametrize(
    ("text", "ended"),
    [
        ("It was so.", True),
        ("Was it so?", True),
        ("It was so!", True),
        ("It was so…", True),
        ("He said “it was so.”", True),
        ('He said "was it so?"', True),
        ("It was so.[^n]", True),
        ("It was so[^n]", False),
        ("It was so”", False),
        ("It was so (once.)", False),
        ("It was so:", False),
        ("", False),
    ],
)
def test_whether_a_text_ends_as_a_sentence(text: str, ended: bool) -> None:
    assert is_ended(text) is ended
