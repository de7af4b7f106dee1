"""What holds of every text: nothing crashes, and no two words meet as French does not let them."""

import re

from hypothesis import given
from hypothesis import strategies as st

from rapporteur.language.forms import Subject, Verb
from rapporteur.language.french.pack import FRENCH
from rapporteur.model.entities import Quantifier
from rapporteur.model.vocabulary import Act
from tests.helpers.records import AWKWARD

WORDS = st.sampled_from(
    """le la les l’ un une des du de d’ à au aux que qu’ si il elle États importance hauteur rôle efforts mesures eau
    renforcer agir ont est a devraient notamment , ; et qui orateurs hiérarchie ONU œuvre Haye 12 % « »""".split()
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map(" ".join), st.sampled_from(AWKWARD))
ACTS = st.sampled_from([act for act in Act if act is not Act.NARRATE])
SUBJECTS = st.sampled_from(
    [Subject("un orateur"), Subject("plusieurs orateurs", plural=True), Subject("une organisation"), Subject("elle")]
)
# Noun phrases as a rapporteur types them rightly.
NOUN_PHRASES = st.builds(
    lambda article, noun: article + noun,
    st.sampled_from(["le ", "les ", "la ", "un ", "une ", "des ", "du ", "leur ", "plusieurs ", ""]),
    st.sampled_from(["rôle", "hauts responsables", "États", "accord", "œuvre", "HCR", "ONU", "Yémen", "onze États"]),
) | st.sampled_from(["l’eau", "l’État", "d’autres États"])
WRONG = re.compile(
    r"\b(?:de les?|à les?|de des|de du|à au|à aux|que qu[e’]|de d[e’]|de de|si ils?)\s|\bque (?:il|elle|on|un)\b|"
    r"\b(?:de|que) (?!onz)[aeéèiou]\w",
    re.IGNORECASE,
)


@given(ACTS, TEXTS, SUBJECTS, st.booleans(), st.booleans())
def test_every_text_can_be_said(act: Act, text: str, subject: Subject, as_typed: bool, backshift: bool) -> None:
    complement = FRENCH.complement(act, text, as_typed=as_typed, backshift=backshift)
    fitting = FRENCH.verbs(act, complement)
    assert fitting
    for verb in fitting:
        body = FRENCH.active(subject, verb, complement, "également")
        assert FRENCH.sentence(FRENCH.coordinated(body, text, subject, verb, complement, "", None))
        assert FRENCH.sentence(FRENCH.passive(complement, verb, subject))
        assert FRENCH.who(FRENCH.facilitation(text, subject, again=True), verb, complement)
    FRENCH.takes_passive(act, complement, Verb(text, by_hand=True))
    FRENCH.bears_passive(complement)
    FRENCH.remarks(text, complement)
    assert FRENCH.floor_opened(complement)


@given(TEXTS, st.booleans())
def test_everybody_can_be_told(text: str, plural: bool) -> None:
    FRENCH.further(Quantifier(at_least=1, phrase=text))
    FRENCH.the_same(text, plural=plural)
    FRENCH.of_category(text, text, text, plural=plural)
    FRENCH.claimed(text, FRENCH.scale, 3)
    FRENCH.is_plural(text)
    FRENCH.takes_up(text, text)
    FRENCH.quantity(1, text)
    assert FRENCH.recommendations(Subject(text), 3, text)
    for words in (FRENCH.representative_of(text), FRENCH.the_panellist(text, "elle"), FRENCH.the_office(text)):
        assert words
    assert FRENCH.recommendation(text).problem == ""


@given(ACTS, NOUN_PHRASES, SUBJECTS)
def test_no_two_words_meet_wrongly(act: Act, text: str, subject: Subject) -> None:
    complement = FRENCH.complement(act, text)
    for verb in FRENCH.verbs(act, complement):
        sentence = FRENCH.active(subject, verb, complement)
        assert not WRONG.search(sentence), sentence


@given(st.text(max_size=80))
def test_typesetting_twice_changes_nothing(text: str) -> None:
    once = FRENCH.sentence(text)
    assert FRENCH.sentence(once) == once
