"""A remedy goes to where the words were typed; what is set aside and what is learned stay with the meeting."""

from dataclasses import replace

import pytest

from rapporteur.check.checking import check
from rapporteur.check.findings import Finding, Remedy
from rapporteur.commands.base import Command
from rapporteur.commands.counted_phrases import with_counted_phrases
from rapporteur.commands.remedies import ClearWording, LearnWord, SetAside, TakeRemedy, TakeUpAgain, remedy_for
from rapporteur.errors import BugError
from rapporteur.model.entities import Abbreviation
from rapporteur.model.ids import PointId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import assemble
from tests.domain.commands.given import after, changes_nothing, refusal, texts
from tests.helpers.meetings import AWKWARD, Dialogue


def taken(wrong: str, right: str, *points: PointId, paragraph: str = "", text: str = "", start: int = 0) -> TakeRemedy:
    """The remedy of a finding in a sentence that stands on these points, or in the paragraph of a key."""
    finding = Finding("house-spelling", paragraph, 1, start, start + len(wrong), wrong, "A reason.", points=points)
    return TakeRemedy(replace(finding, remedy=Remedy(f"Write “{right}”", wrong, right)), text)


# --- Where the words go ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "wrong", "right", "wanted"),
    [
        ("the value of counseling", "counseling", "counselling", "the value of counselling"),
        ("counseling of victims", "Counseling", "Counselling", "counselling of victims"),
        ("States Parties to act", "States Parties", "States parties", "States parties to act"),
        ("The rights of victims", "the rights", "the right", "The right of victims"),
        ("the need  for\nrules", "need for rules", "rules", "the rules"),
        ("an art of art", "art", "skill", "an skill of art"),
        ("parts of a part", "part", "share", "parts of a share"),
        ("work, and, rest", ", and,", " and", "work and rest"),
        ("very clear, very good", "very ", "", "clear, very good"),
        ("eleven (nine", "(nine", "[nine", "eleven [nine"),
        ("organisation of émigré aid", "organisation", "organization", "organization of émigré aid"),
        ("émigrés", "Émigrés", "Emigrants", "emigrants"),
        ("two  spaces", "  ", " ", "two spaces"),
    ],
)
def test_the_words_are_put_right_where_they_were_typed(typed: str, wrong: str, right: str, wanted: str) -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", typed)
    assert texts(after(dialogue.meeting, taken(wrong, right, point))) == [wanted]


@pytest.mark.parametrize(
    ("typed", "checked", "wanted"),
    [
        ("that aid is late and food is low", "that aid is late and food |is low.", "that aid is late and food IS low"),
        ("that aid is late and food is low", "that aid |is late and food is low.", "that aid IS late and food is low"),
        ("is it so? It is", "Is it so? It |is.", "is it so? It IS"),
        ("it is", "it |is.", "it IS"),
        ("it is", "it |is, and aid is late.", "it IS"),
    ],
)
def test_of_equal_words_those_on_the_paper_are_put_right(typed: str, checked: str, wanted: str) -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", typed)
    text = "One speaker said before. One speaker noted " + checked
    remedy = taken("is", "IS", point, text=text.replace("|", ""), start=text.index("|"))
    assert texts(after(dialogue.meeting, remedy)) == [wanted]


def test_words_that_the_program_put_there_are_not_sought_in_the_point() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "the challenges of what was said before")
    text = "The challenges of what was said before was highlighted by one speaker."
    wrong = taken("was", "were", point, text=text, start=text.index("was h"))
    assert refusal(dialogue.meeting, wrong) == "“was” is not in the words as typed: look at point 1."


def test_of_two_points_in_a_sentence_the_one_on_the_paper_is_put_right() -> None:
    dialogue = Dialogue()
    first, second = dialogue.point("A", "that aid is late"), dialogue.point("A", "that food is scarce")
    text = "One speaker noted that aid is late and that food is scarce."
    done = after(dialogue.meeting, taken("is", "was", first, second, text=text, start=text.index("is scarce")))
    assert texts(done) == ["that aid is late", "that food was scarce"]


def test_all_points_behind_a_sentence_that_hold_the_words_are_put_right() -> None:
    dialogue = Dialogue()
    points = (
        dialogue.point("A", "good counseling"),
        dialogue.point("A", "cheap counseling"),
        dialogue.point("A", "rest"),
    )
    done = after(dialogue.meeting, taken("counseling", "counselling", *points))
    assert texts(done) == ["good counselling", "cheap counselling", "rest"]


def test_of_a_point_said_again_the_wording_that_is_printed_is_put_right() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "good counseling")
    again = dialogue.point("B", "counseling too", same_as=first)
    done = after(dialogue.meeting, taken("counseling", "counselling", again))
    assert texts(done) == ["good counselling", "counseling too"]


def test_words_set_by_hand_are_put_right_and_where_none_are_left_the_program_chooses() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "boats", lead="Morover", attribution="few people")
    done = after(dialogue.meeting, taken("Morover", "Moreover", point), taken("Few people", "", point))
    assert (done.points[point].wording.lead, done.points[point].wording.attribution) == ("Moreover", None)


def _around() -> MeetingSnapshot:
    """A meeting that says "wrong" in every text around the points."""
    dialogue = Dialogue("Wrong heading", introduction=("The wrong text[^n].",))
    dialogue.footnote("n", "A wrong note.")
    meeting = dialogue.meeting
    titles = {"title": "A wrong title", "introduction_heading": "Wrong start"}
    return replace(meeting, meeting=replace(meeting.meeting, **titles))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("paragraph", "wanted"),
    [
        ("", "A right title"),
        ("introduction", "Right start"),
        ("introduction/{text}", "The right text[^n]."),
        ("footnote/n", "A right note."),
        ("{item}", "Right heading"),
    ],
)
def test_without_points_the_words_stand_in_the_text_the_heading_the_title_or_the_note(
    paragraph: str, wanted: str
) -> None:
    meeting = _around()
    key = paragraph.format(text=next(iter(meeting.fixed_texts)), item=next(iter(meeting.agenda)))
    done = after(meeting, taken("wrong", "right", paragraph=key))
    around = [done.meeting.title, done.meeting.introduction_heading]
    around += [text.text for text in done.fixed_texts.values()] + [note.text for note in done.footnotes.values()]
    around += [item.heading or "" for item in done.agenda.values()]
    assert [text for text in around if "right" in text.lower()] == [wanted]


def test_what_the_sentence_says_is_what_the_remedy_says() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "Counseling of victims")
    done = after(dialogue.meeting, taken("Counseling", "Counselling", point))
    assert "counselling" in next(assemble(done).sentences())[2].text.lower()


# --- Where they cannot go -------------------------------------------------------------------------------------


def test_the_words_may_have_been_changed_meanwhile() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "boats")
    assert refusal(dialogue.meeting, taken("ships", "boats", point)) == (
        "“ships” is not in the words as typed: look at point 1."
    )
    second = dialogue.point("A", "more boats")
    assert "points 1, 2" in refusal(dialogue.meeting, taken("ships", "boats", point, second))
    gone = taken("ships", "boats", PointId("gone"))
    assert refusal(dialogue.meeting, gone).endswith("the text was changed meanwhile.")
    assert refusal(dialogue.meeting, taken("ships", "boats", paragraph="theme/boats")).startswith("“ships” does not")


@pytest.mark.parametrize(
    ("wrong", "where"),
    [
        ("Some speakers", "the scale of phrases"),
        ("panellist", "the style"),
        ("Convention on Boats", "the abbreviation COB"),
        ("Center", "the speaker Boat Center"),
        ("Quil", "the officer Ms. Quil"),
        ("Non-governmental organisations", "the category ngo"),
    ],
)
def test_words_of_the_set_up_are_put_right_there(wrong: str, where: str) -> None:
    dialogue = Dialogue(abbreviations=(Abbreviation(short="COB", full="Convention on Boats"),))
    dialogue.officer("Ms. Quil")
    dialogue.category("ngo", "NGO", "non-governmental organisations")
    dialogue.speaker("A", organization="Boat Center")
    point = dialogue.point("A", "boats")
    assert refusal(dialogue.meeting, taken(wrong, "right", point)) == (
        f"“{wrong}” comes from {where}: change it in the set-up."
    )


def test_what_fills_a_slot_is_put_right_in_the_set_up() -> None:
    dialogue = Dialogue(introduction=("{{ attendance | counted }} met.",))
    dialogue.category("state", "State", "States", attendance=7)
    dialogue.category("ngo", "NGO", "organizations", attendance=9, abbreviation="NGOs")
    key = f"introduction/{next(iter(dialogue.meeting.fixed_texts))}"
    assert refusal(dialogue.meeting, taken("nine", "9", paragraph=key)) == (
        "“nine” is filled in from the set-up: look there, or type the words in the text itself."
    )
    assert refusal(dialogue.meeting, taken(" (NGOs)", "", paragraph=key)) == (
        "“NGOs” comes from the category ngo: change it in the set-up."
    )


@pytest.mark.parametrize("remedy", [None, Remedy("Mend", "", "x")])
def test_where_nothing_is_proposed_nothing_is_taken(remedy: Remedy | None) -> None:
    finding = Finding("passive", "", 0, 0, 1, "boats", "A reason.", remedy)
    assert refusal(Dialogue().meeting, TakeRemedy(finding)).startswith("Nothing is proposed here")


def test_a_remedy_never_empties_a_text() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "boats")
    assert refusal(dialogue.meeting, taken("boats", "", point)) == (
        "Nothing of the text would be left: delete it instead."
    )


@pytest.mark.parametrize("text", AWKWARD)
def test_awkward_text_is_put_right_or_left(text: str) -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", f"words {text} words")
    remedy = taken(text, "boats", point, text=f"One said words {text} words.")
    assert texts(after(dialogue.meeting, remedy)) == ["words boats words"]


def test_undo_names_the_words() -> None:
    assert taken("color", "colour").title == "Put “colour” for “color”"


# --- What is left as it is ------------------------------------------------------------------------------------


def test_findings_are_set_aside_and_taken_up_again() -> None:
    meeting = Dialogue().meeting
    aside = after(meeting, SetAside(["a", "b"]), SetAside(["b", "c"]))
    assert aside.style.set_aside == ("a", "b", "c")
    assert after(aside, TakeUpAgain(["a", "c", "d"])).style.set_aside == ("b",)


def test_words_are_learned_once() -> None:
    meeting = after(Dialogue().meeting, LearnWord(" Verlund "), LearnWord("émigré"))
    assert meeting.style.learned == ("Verlund", "émigré")
    assert changes_nothing(meeting, LearnWord("Verlund"))
    assert refusal(meeting, LearnWord(" \x07")) == "There is no word to learn: choose one that is misspelt."


@pytest.mark.parametrize("command", [SetAside(["a"]), TakeUpAgain(["b"]), SetAside([]), TakeUpAgain([])])
def test_what_is_so_already_changes_nothing(command: Command) -> None:
    meeting = after(Dialogue().meeting, SetAside(["a"]))
    assert changes_nothing(meeting, command)


def test_a_phrase_that_the_count_does_not_bear_is_put_right_by_the_count() -> None:
    dialogue = Dialogue()
    point = dialogue.point("A", "boats", attribution="many speakers")
    finding = Finding("count", "1", 1, 0, 13, "many speakers", "One said it.", points=(point,))
    command = remedy_for(dialogue.meeting, finding, "")
    assert command == ClearWording([point], "attribution")
    assert remedy_for(dialogue.meeting, replace(finding, rule="sum"), "") is None
    assert remedy_for(after(dialogue.meeting, command), finding, "") is None
    assert remedy_for(dialogue.meeting, replace(finding, remedy=Remedy("Mend", "a", "b")), "a") == command


def test_what_the_count_says_is_shown_before_the_phrase_is_given_up() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", theme="boats", attribution="many speakers")
    dialogue.point("B", "ships", theme="ships")
    meeting, document = dialogue.meeting, assemble(dialogue.meeting)
    (found,) = with_counted_phrases(check(meeting, document), meeting, document)
    assert found.remedy == Remedy("Let the count decide: “One speaker”", "Many speakers", "One speaker")


def test_where_more_than_the_phrase_would_change_nothing_is_shown() -> None:
    dialogue = Dialogue()
    dialogue.point("A", "boats", attribution="many speakers")
    dialogue.point("A", "ships")
    meeting, document = dialogue.meeting, assemble(dialogue.meeting)
    found = Finding(
        "count", document.sections[0].paragraphs[0].key, 1, 5, 9, "many", "Why.", points=tuple(meeting.points)
    )
    assert with_counted_phrases([found, replace(found, points=())], meeting, document)[1] == replace(found, points=())
    assert with_counted_phrases([found], meeting, document) == (found,)


def test_a_wording_set_by_hand_is_cleared() -> None:
    dialogue = Dialogue()
    first = dialogue.point("A", "boats", attribution="many speakers", verb="praised")
    second = dialogue.point("B", "ships")
    done = after(dialogue.meeting, ClearWording([first, second], "attribution"))
    assert done.points[first].wording.attribution is None
    assert done.points[first].wording.verb == "praised"
    assert done.points[second] is dialogue.meeting.points[second]
    assert "no longer there" in refusal(done, ClearWording([PointId("gone")], "attribution"))


def test_only_what_a_wording_has_can_be_cleared() -> None:
    with pytest.raises(BugError):
        ClearWording([], "extra").changes(Dialogue().meeting)


@pytest.mark.parametrize(
    ("command", "title"),
    [
        (SetAside(["a"]), "Set a finding aside"),
        (SetAside(["a", "b"]), "Set 2 findings aside"),
        (TakeUpAgain(["a"]), "Take a finding up again"),
        (TakeUpAgain(["a", "b"]), "Take 2 findings up again"),
        (LearnWord("émigré"), "Learn “émigré”"),
        (ClearWording([], "verb"), "Clear a wording set by hand"),
    ],
)
def test_undo_has_words_for_it(command: Command, title: str) -> None:
    assert command.title == title
