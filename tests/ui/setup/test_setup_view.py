"""The set-up changes the meeting field by field; what is refused stays typed, and the page can be left any time."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.model.change import Change
from rapporteur.model.entities import Quantifier
from rapporteur.model.ids import InterventionId
from rapporteur.model.vocabulary import Attribution, Status
from tests.ui.setup.desk import Desk, fill_in, sample, stand, with_speakers
from tests.ui.widgets.hands import AWKWARD, focus, press, shown, write
from ui.setup.lists import slots
from ui.setup.section import Section

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    """The sample day in the set-up, on the screen."""
    made = Desk(sample())
    shown(qtbot, made.view)
    made.view.setFocus()
    return made


def rewrite(widget: QWidget, words: str) -> None:
    """Type other words over what stands in a field, and go on."""
    widget.setFocus()
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    write(words)
    press(Qt.Key.Key_Tab)


# The meeting


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("title", "Dialogue on wells", "Dialogue on wells"),
        ("document_title", "Summary by the co-Chairs", "Summary by the co-Chairs"),
        ("date", "2026-06-10", "2026-06-10"),
        ("end_date", "2026-06-12", "2026-06-12"),
        ("end_date", "", None),
        ("language", "fr", "fr"),
        ("introduction_heading", "Opening words", "Opening words"),
        *(("title", words, words) for words in AWKWARD),
    ],
)
def test_a_field_is_saved_when_it_is_left(desk: Desk, name: str, typed: str, value: str | None) -> None:
    rewrite(desk.view.meeting.edits[name], typed)
    assert getattr(desk.meeting.meeting, name) == value
    assert desk.titles in (["Change the meeting"], [])


def test_enter_saves_as_well_and_only_once(desk: Desk) -> None:
    write("Second ")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    assert desk.titles == ["Change the meeting"]


def test_a_day_is_shown_in_words(desk: Desk) -> None:
    assert desk.view.meeting.fields["date"].sentence == "Thursday, 11 June 2026"


@pytest.mark.parametrize(
    ("name", "typed", "problem"),
    [
        ("title", "", "The meeting needs a title: type one."),
        ("date", "11 June", "A date is written year-month-day, such as 2026-03-19: correct it."),
        ("end_date", "2026-06-01", "The meeting ends before it begins: correct one of the dates."),
    ],
)
def test_what_is_refused_stays_with_the_problem_at_its_field(desk: Desk, name: str, typed: str, problem: str) -> None:
    section = desk.view.meeting
    before = desk.meeting
    rewrite(section.edits[name], typed)
    assert (section.edits[name].text(), section.fields[name].sentence) == (typed, problem)
    assert desk.meeting is before
    rewrite(section.edits["document_title"], "Another")
    assert (section.edits[name].text(), section.fields[name].sentence) == (typed, problem)
    assert desk.meeting.meeting.document_title == "Another"


def test_a_problem_goes_when_it_is_mended(desk: Desk) -> None:
    section = desk.view.meeting
    rewrite(section.edits["title"], "")
    rewrite(section.edits["title"], "Wells")
    assert section.fields["title"].sentence == ""
    rewrite(section.edits["date"], "x")
    rewrite(section.edits["date"], "2026-06-11")
    assert section.fields["date"].sentence == "Thursday, 11 June 2026"


def test_the_state_of_the_text_is_chosen(desk: Desk) -> None:
    desk.view.meeting.status.setFocus()
    press(Qt.Key.Key_Down)
    assert desk.meeting.meeting.status is Status.REVIEWED


# The lists


@pytest.mark.parametrize(
    ("section", "field", "cells", "expected"),
    [
        ("officers", "officers", ("Rapporteur", "Ms. Ito"), {"office": "Rapporteur", "name": "Ms. Ito"}),
        (
            "agenda",
            "agenda",
            ("99", "Other matters", "floor opened, wells"),
            {"number": "99", "heading": "Other matters", "themes": ("floor opened", "wells")},
        ),
        (
            "categories",
            "categories",
            ("city", "city", "cities", "", "others", "from cities", "12"),
            {"key": "city", "many": "cities", "abbreviation": None, "counted_as": "from cities", "attendance": 12},
        ),
        ("footnotes", "footnotes", ("two", "See above."), {"key": "two", "text": "See above."}),
        ("introduction", "fixed_texts", ("The dialogue {{ x }} ended.",), {"text": "The dialogue {{ x }} ended."}),
        *(("officers", "officers", ("Chair", words), {"name": words}) for words in AWKWARD),
    ],
)
def test_a_new_entry_comes_last(
    desk: Desk, section: str, field: str, cells: Sequence[str], expected: dict[str, Any]
) -> None:
    table = getattr(desk.view, section).table
    fill_in(table, cells)
    last = list(getattr(desk.meeting, field).values())[-1]
    assert {name: getattr(last, name) for name in expected} == expected
    assert desk.problems == []
    assert table.currentIndex().row() == table.entries.rowCount() - 1


def test_a_number_that_is_taken_is_refused_where_it_was_typed(desk: Desk) -> None:
    table = desk.view.agenda.table
    stand(table, 1)
    write("1")
    press(Qt.Key.Key_Return)
    assert desk.problems == ["The agenda number “1” is taken: choose another."]
    assert said(desk.view.agenda) == desk.problems
    assert table.entries.index(1, 0).data() == "1"
    stand(table, 1)
    write("88")
    press(Qt.Key.Key_Return)
    assert said(desk.view.agenda) == [""]
    assert [item.number for item in desk.meeting.agenda.values()][1] == "88"


def said(section: Section) -> list[str]:
    """The problem that a section says."""
    place = section.problem_place()
    return [place.text()]  # type: ignore[attr-defined]


def test_entries_are_removed_and_moved(desk: Desk) -> None:
    table = desk.view.officers.table
    names = [officer.name for officer in desk.meeting.officers.values()]
    stand(table, 0)
    press(Qt.Key.Key_Down, ALT)
    assert [officer.name for officer in desk.meeting.officers.values()] == names[::-1]
    press(Qt.Key.Key_Delete)
    assert [officer.name for officer in desk.meeting.officers.values()] == names[1:]


def test_what_is_in_use_is_not_removed(desk: Desk) -> None:
    table = desk.view.categories.table
    stand(table, 0)
    press(Qt.Key.Key_Delete)
    assert len(desk.problems) == 1
    assert table.entries.rowCount() == len(desk.meeting.categories) + 1


def test_the_hint_names_the_slots(desk: Desk) -> None:
    assert slots() == "{{ meeting.date | date }}, {{ officers | names }}, {{ attendance | counted }}"
    assert slots() in desk.view.introduction.hint


# The speakers


def test_a_new_speaker_gets_a_code(desk: Desk) -> None:
    fill_in(desk.view.speakers.table, ("", "Baltic Forum"))
    last = list(desk.meeting.speakers.values())[-1]
    assert (last.organization, last.code) == ("Baltic Forum", "BFO")


def test_a_speaker_is_given_a_category_by_its_words(desk: Desk) -> None:
    stand(desk.view.speakers.table, 0, 3)
    press(Qt.Key.Key_Return)
    write("yo")
    press(Qt.Key.Key_Return)
    first = next(iter(desk.meeting.speakers.values()))
    assert first.category is not None
    assert desk.meeting.categories[first.category].key == "youth"


def test_the_filter_narrows_and_does_not_hide_who_comes_in(desk: Desk) -> None:
    section = desk.view.speakers
    section.filter.setFocus()
    write("onwari")
    assert len(section.table.entries.ids) == 1
    fill_in(section.table, ("", "Baltic Forum"))
    assert len(section.table.entries.ids) == 2
    section.filter.clear()
    assert len(section.table.entries.ids) == len(desk.meeting.speakers)


def test_speakers_are_not_moved_while_some_are_hidden(desk: Desk) -> None:
    section = desk.view.speakers
    section.filter.setText("republic")
    stand(section.table, 0)
    press(Qt.Key.Key_Down, ALT)
    assert desk.titles == []
    assert said(section) == ["Some speakers are hidden: clear the filter before you move one."]


def test_those_to_resolve_are_counted_and_shown_alone(desk: Desk) -> None:
    before = [speaker for speaker in desk.meeting.speakers.values() if speaker.unidentified]
    unknown = desk.unknown()
    section = desk.view.speakers
    assert section.open_only.text() == f"{len(before) + 1} to resolve"
    section.open_only.click()
    assert set(section.table.entries.ids) == {unknown.id, *(speaker.id for speaker in before)}


def test_an_unidentified_speaker_is_somebody_of_the_directory(desk: Desk) -> None:
    unknown = desk.unknown()
    other = next(speaker for speaker in desk.meeting.speakers.values() if speaker.organization == "State of Quillara")
    spoken = [i.id for i in desk.meeting.interventions.values() if i.speaker == unknown.id]
    stand(desk.view.speakers.table, list(desk.meeting.speakers).index(unknown.id), 4)
    press(Qt.Key.Key_Return)
    write("quill")
    press(Qt.Key.Key_Return)
    assert desk.titles == ["Merge two speakers"]
    assert unknown.id not in desk.meeting.speakers
    assert {desk.meeting.interventions[InterventionId(id_)].speaker for id_ in spoken} == {other.id}
    assert focus() is desk.view.speakers.table


@pytest.mark.parametrize("name", ["Zebra Forum", *AWKWARD])
def test_an_unidentified_speaker_is_somebody_new(desk: Desk, name: str) -> None:
    unknown = desk.unknown()
    desk.view.speakers.ask_who(unknown)
    write(name)
    press(Qt.Key.Key_Return)
    speaker = desk.meeting.speakers[unknown.id]
    assert (speaker.organization, speaker.name, speaker.unidentified) == (name, None, False)


def test_organization_and_person_are_told_apart_by_a_bar(desk: Desk) -> None:
    unknown = desk.unknown()
    desk.view.speakers.ask_who(unknown)
    write("Zebra Forum | Ms. Ito")
    press(Qt.Key.Key_Return)
    speaker = desk.meeting.speakers[unknown.id]
    assert (speaker.organization, speaker.name) == ("Zebra Forum", "Ms. Ito")


def test_of_two_chosen_speakers_one_stays(desk: Desk) -> None:
    first, second = list(desk.meeting.speakers)[8:10]
    stand(desk.view.speakers.table, 8)
    press(Qt.Key.Key_Down, SHIFT)
    desk.view.speakers.merge.click()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert desk.titles == ["Merge two speakers"]
    assert (first in desk.meeting.speakers, second in desk.meeting.speakers) == (False, True)


def test_one_chosen_speaker_is_merged_with_another_by_name(desk: Desk) -> None:
    ids = list(desk.meeting.speakers)
    stand(desk.view.speakers.table, 9)
    desk.view.speakers.merge.click()
    write("Onwari")
    press(Qt.Key.Key_Return)
    assert (ids[9] in desk.meeting.speakers, ids[4] in desk.meeting.speakers) == (False, True)


def test_identify_and_merge_are_offered_where_they_make_sense(desk: Desk) -> None:
    section, unknown = desk.view.speakers, desk.unknown()
    offered = []
    for row in (list(desk.meeting.speakers).index(unknown.id), 8, -1):
        stand(section.table, row)
        offered.append((section.identify.isEnabled(), section.merge.isEnabled()))
    assert offered == [(True, True), (False, True), (False, False)]


# The style


@pytest.mark.parametrize("value", list(Attribution))
def test_a_choice_of_style_is_asked_for_as_it_is_made(desk: Desk, value: Attribution) -> None:
    choice = desk.view.style_.choices["attribution"]
    choice.show_value(value)
    choice.activated.emit(choice.currentIndex())
    assert desk.meeting.style.attribution is value


def test_the_scale_takes_a_new_line_in_its_order(desk: Desk) -> None:
    fill_in(desk.view.style_.scale, ("7", "numerous speakers"))
    scale = desk.meeting.style.quantifiers
    assert Quantifier(at_least=7, phrase="numerous speakers") in scale
    assert [entry.at_least for entry in scale] == [1, 2, 3, 5, 7, 10]
    assert desk.view.style_.scale.currentIndex().row() >= 0


def test_a_line_of_the_scale_keeps_what_only_its_record_knows(desk: Desk) -> None:
    style = desk.meeting.style
    known = replace(style, quantifiers=(replace(style.quantifiers[0], extra={"x": 1}), *style.quantifiers[1:]))
    desk.meeting = desk.meeting.with_changes([Change(style, known)], 2)
    desk.show()
    stand(desk.view.style_.scale, 0, 1)
    write("a single speaker")
    press(Qt.Key.Key_Return)
    first = desk.meeting.style.quantifiers[0]
    assert (first.phrase, first.again, first.extra) == ("a single speaker", "another speaker", {"x": 1})


def test_a_scale_that_does_not_rise_from_one_is_refused(desk: Desk) -> None:
    stand(desk.view.style_.scale, 0)
    press(Qt.Key.Key_Delete)
    assert desk.problems == ["The scale of phrases begins at 1 and rises with each line: correct the numbers."]
    assert desk.view.style_.scale.entries.rowCount() == 6


# The page


def test_escape_saves_what_was_typed_and_leaves(qtbot: QtBot, desk: Desk) -> None:
    press(Qt.Key.Key_End)
    write(", continued")
    with qtbot.waitSignal(desk.view.left):
        press(Qt.Key.Key_Escape)
    assert desk.meeting.meeting.title.endswith(", continued")


def test_escape_stays_once_to_say_what_is_refused(qtbot: QtBot, desk: Desk) -> None:
    press(Qt.Key.Key_A, CTRL)
    press(Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(desk.view.left):
        press(Qt.Key.Key_Escape)
    assert focus() is desk.view.meeting.edits["title"]
    with qtbot.waitSignal(desk.view.left):
        press(Qt.Key.Key_Escape)
    assert desk.view.meeting.edits["title"].text() == ""


def test_escape_says_what_a_begun_row_still_needs(qtbot: QtBot, desk: Desk) -> None:
    stand(desk.view.officers.table, -1)
    write("Rapporteur")
    press(Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(desk.view.left):
        press(Qt.Key.Key_Escape)
    assert desk.problems == ["An officer needs a name and an office: type both."]
    with qtbot.waitSignal(desk.view.left):
        press(Qt.Key.Key_Escape)


@pytest.mark.parametrize("number", range(9))
def test_every_section_is_a_key_away(desk: Desk, number: int) -> None:
    press(Qt.Key(Qt.Key.Key_1 + number), CTRL)
    assert desk.view.sections[number].isAncestorOf(focus())
    assert desk.view.contents.currentRow() == number


def test_the_contents_lead_to_the_sections(desk: Desk) -> None:
    desk.view.contents.setFocus()
    desk.view.contents.setCurrentRow(3)
    press(Qt.Key.Key_Return)
    assert focus() is desk.view.categories.table


def test_tab_goes_through_the_whole_page(desk: Desk) -> None:
    seen = set()
    for _ in range(60):
        seen.add(focus())
        press(Qt.Key.Key_Tab)
    expected = {desk.view.back, desk.view.contents, desk.view.speakers.filter, *desk.view.meeting.edits.values()}
    tables = {section.focusProxy() for section in (desk.view.officers, desk.view.agenda, desk.view.footnotes)}
    assert expected | tables | {desk.view.style_.scale, desk.view.abbreviations.table} <= seen


def test_every_control_has_a_name(desk: Desk) -> None:
    for widget in desk.view.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and type(widget) is not QWidget:
            named = widget.accessibleName() or getattr(widget, "text", str)()
            assert named or "Scroll" in type(widget).__name__, widget


@pytest.mark.parametrize("name", ["tiny", "awkward", "day"])
def test_any_meeting_can_be_shown(qtbot: QtBot, name: str) -> None:
    desk = Desk(sample(name))
    shown(qtbot, desk.view)
    assert desk.titles == desk.problems == []
    assert not desk.view.grab().isNull()


def test_two_thousand_speakers_are_shown_and_filtered(qtbot: QtBot) -> None:
    desk = Desk(with_speakers(sample(), 2000))
    shown(qtbot, desk.view)
    desk.view.speakers.filter.setText("organization 1999")
    QApplication.processEvents()
    assert desk.view.speakers.table.entries.ids == ["more-1999"]


def test_what_did_not_change_is_not_shown_anew(desk: Desk) -> None:
    resets: list[None] = []
    desk.view.agenda.table.entries.modelReset.connect(lambda: resets.append(None))
    desk.view.agenda.table.entries.dataChanged.connect(lambda: resets.append(None))
    fill_in(desk.view.officers.table, ("Rapporteur", "Ms. Ito"))
    assert resets == []


def test_a_click_on_a_section_goes_there(desk: Desk) -> None:
    contents = desk.view.contents
    place = contents.visualItemRect(contents.item(5)).center()
    QTest.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert focus() is desk.view.introduction.table
