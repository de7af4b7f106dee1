"""What stands round the log: the floor, the agenda, the ledger, the badges, and the room as a whole."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from rapporteur.commands.lines import TakeNotes
from rapporteur.commands.points import DeletePoints, SplitPoint
from rapporteur.commands.setup import Put, Remove
from rapporteur.model.change import Change
from rapporteur.model.entities import Category
from rapporteur.model.ids import CategoryId
from rapporteur.model.vocabulary import Act, Role
from tests.domain.capture.sample import AWKWARD, NOW, after, noted
from tests.ui.capture.room import Room
from ui import theme
from ui.capture.agenda_list import counts_of
from ui.capture.badges import UNKNOWN, badge_of, badges_of
from ui.capture.elided_label import ElidedLabel, tip
from ui.capture.words import act_words, role_words, since

LAST = datetime.fromisoformat("2026-03-19T10:00:00+01:00")

# The floor


@pytest.mark.parametrize(
    ("later", "words"),
    [
        (timedelta(0), "00:00"),
        (timedelta(seconds=161), "02:41"),
        (timedelta(hours=1, seconds=5), "1:00:05"),
        (timedelta(seconds=-1), "–"),
        (timedelta(days=1), "–"),
        (timedelta(hours=15), "–"),
    ],
)
def test_how_long_somebody_has_had_the_floor(later: timedelta, words: str) -> None:
    assert since(LAST.isoformat(), LAST + later) == words


def test_the_day_of_a_moment_is_that_of_its_own_zone() -> None:
    assert since("2026-03-19T23:30:00+11:00", datetime.fromisoformat("2026-03-19T12:45:00+00:00")) == "15:00"


def test_the_floor_says_who_speaks_under_which_item(room: Room) -> None:
    floor = room.view.floor
    assert (floor.number.text(), floor.heading.text()) == ("3 (a)", "أسئلة")
    assert (floor.code.text(), floor.speaker.text(), floor.role.text()) == ("TRO", "third row", "")
    assert floor.badge.accessibleName().startswith("To be resolved")
    assert floor.clock.text() == "42:07"


def test_the_time_runs_while_it_can_be_seen(room: Room, qtbot: QtBot) -> None:
    room.now = NOW + timedelta(seconds=1)
    qtbot.waitUntil(lambda: room.view.floor.clock.text() == "42:08", timeout=3000)
    room.view.floor.hide()
    assert not room.view.floor._timer.isActive()


def test_a_role_stands_behind_the_name(qtbot: QtBot) -> None:
    room = Room(qtbot, noted('@+"ASTRA Institute"/academia* words'))
    assert room.view.floor.role.text() == "panellist"
    assert room.view.floor.badge.accessibleName() == "representative of academia"


def test_before_anybody_spoke_the_floor_says_so(qtbot: QtBot) -> None:
    room = Room(qtbot, noted(""))
    assert room.view.floor.speaker.text() == "Nobody has spoken yet"
    assert room.view.floor.clock.text() == ""
    assert room.view.floor.heading.text() == "Opening"
    without = replace(noted(""), agenda={})
    assert Room(qtbot, without).view.floor.heading.text() == "No agenda item yet"


@pytest.mark.parametrize("text", AWKWARD)
def test_what_does_not_fit_stands_in_the_tip(qtbot: QtBot, text: str) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text(text)
    assert label.toolTip() == tip(text)
    assert label.minimumSizeHint().width() == 0
    assert not label.grab().isNull()


@pytest.mark.parametrize("role", list(Role))
def test_roles_are_shown_where_they_say_something(role: Role) -> None:
    assert role_words(role) == ("" if role is Role.PARTICIPANT else role.value)


def test_acts_are_shown_by_their_usual_names() -> None:
    assert act_words(Act.CALL_UPON) == "call upon"


# The agenda


def test_the_agenda_counts_what_was_said(room: Room) -> None:
    texts = [room.view.agenda.item(place).text() for place in range(room.view.agenda.count())]
    assert texts == [
        "1 Opening, points: 0",
        '2 Debate "and more", points: 3',
        "3 (a) أسئلة, points: 3, the current item",
    ]


def test_a_point_counts_under_its_own_item() -> None:
    meeting = noted("item 2: Debate\n@+A/ngo >1 words\n>>2 other words")
    assert sorted(counts_of(meeting).values()) == [1, 1]


def test_the_counts_follow_whatever_happens(room: Room) -> None:
    for command in (
        TakeNotes("@hfj >2 words\n>>1 other words", NOW),
        DeletePoints([room.numbered(1).id]),
        SplitPoint(room.numbered(2).id, "one", "two"),
    ):
        changes = command.changes(room.meeting)
        room.show(room.meeting.with_changes(changes, 9), changes)
        shown = [room.view.agenda.item(place).data(Qt.ItemDataRole.UserRole).points for place in range(3)]
        assert shown == [counts_of(room.meeting)[item] for item in room.meeting.agenda]


def test_a_click_goes_on_to_an_item_and_back_to_the_line(room: Room) -> None:
    agenda = room.view.agenda
    QTest.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=agenda.visualItemRect(agenda.item(1)).center())
    assert room.view.floor.number.text() == "2"
    assert room.view.pane.line.hasFocus()


def test_enter_goes_on_to_an_item_whatever_its_number(room: Room, qtbot: QtBot) -> None:
    room.view.pane.line.setText(">1")
    QTest.keyClick(room.view.pane.line, Qt.Key.Key_Return)
    room.view.agenda.setFocus()
    room.view.agenda.setCurrentRow(2)
    with qtbot.waitSignal(room.view.item_requested) as asked:
        QTest.keyClick(room.view.agenda, Qt.Key.Key_Return)
    assert asked.args == ['"3 (a)"']
    assert room.view.floor.number.text() == "3 (a)"


def test_the_agenda_follows_its_items(room: Room) -> None:
    first = next(iter(room.meeting.agenda.values()))
    room.show(after(room.meeting, Put(replace(first, heading=None))))
    assert room.view.agenda.item(0).text() == "1 Without a heading, points: 0"
    room.show(after(room.meeting, Remove([first])))
    assert room.view.agenda.count() == 2
    room.undo()
    assert room.view.agenda.count() == 3


# The ledger


def test_the_ledger_accounts_for_every_point(room: Room) -> None:
    ledger = room.view.ledger
    assert ledger.points.text() == "6 of 6 points accounted for"
    assert ledger.points.property("look") == "label"
    assert ledger.unknown.text() == "1 to resolve"
    assert ledger.saved.text() == "everything is saved"
    assert ledger.local.text() == "this computer only"


def test_a_point_that_is_left_out_asks_for_a_look(room: Room) -> None:
    point = room.numbered(3)
    change = Change(point, replace(point, text=""))
    room.show(room.meeting.with_changes([change], 9), (change,))
    assert room.view.ledger.points.text() == "5 of 6 points accounted for – 1 left out of the draft"
    assert room.view.ledger.points.property("look") == "attention"
    assert room.view.log.rows.paragraph_of(point.id) is None
    room.undo()
    assert room.view.ledger.points.property("look") == "label"


def test_what_was_done_is_saved_at_once(room: Room) -> None:
    room.now = NOW + timedelta(minutes=9)
    room.view.pane.line.setText("@hfj words")
    QTest.keyClick(room.view.pane.line, Qt.Key.Key_Return)
    assert room.view.ledger.saved.text() == "saved 10:51:07"


def test_nobody_to_resolve_is_not_mentioned(qtbot: QtBot) -> None:
    assert not Room(qtbot, noted("@+A/ngo words")).view.ledger.unknown.isVisible()


def test_what_the_style_check_found_is_counted_and_a_click_asks_to_see_it(room: Room, qtbot: QtBot) -> None:
    ledger = room.view.ledger
    assert not ledger.found.isVisible()
    ledger.show_findings(7)
    assert (ledger.found.text(), ledger.found.accessibleName()) == ("7 to look at", "Style check: 7 to look at")
    with qtbot.waitSignal(ledger.check_requested):
        QTest.mouseClick(ledger.found, Qt.MouseButton.LeftButton)
    ledger.show_findings(0)
    assert not ledger.found.isVisible()


# Badges


def test_every_category_has_a_letter_of_its_own() -> None:
    badges = badges_of(noted().categories)
    letters = [badge.letter for badge in badges.values()]
    assert letters == ["S", "I", "N", "A", "P", "C", "E"]
    assert len({badge.hue for badge in badges.values()}) == len(badges)


def test_more_categories_than_letters_are_still_shown() -> None:
    categories = {
        CategoryId(str(n)): Category(id=CategoryId(str(n)), key="state", place=n, one="a", many="b") for n in range(40)
    }
    assert len(badges_of(categories)) == 40


def test_who_was_not_recognized_has_a_badge_that_asks() -> None:
    meeting = noted()
    *_, unknown = meeting.speakers.values()
    assert badge_of(unknown, meeting) == UNKNOWN
    assert badge_of(replace(unknown, unidentified=False, category=None), meeting) is None


# The room as a whole


def test_every_control_has_a_name(room: Room) -> None:
    nameless = [
        widget
        for widget in room.view.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not widget.accessibleName()
        and widget not in (room.draft, room.view)
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []
    assert all(label.text() or label.accessibleName() for label in room.view.ledger.findChildren(QLabel))


def test_tab_goes_round_the_room(room: Room) -> None:
    places = [room.view.pane.line, room.view.agenda, room.view.log, room.draft]
    seen: list[QWidget | None] = [room.view.pane.line]
    for _ in places[1:]:
        focus = room.window.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        seen.append(room.window.focusWidget())
    assert seen == places


@pytest.mark.parametrize("scheme", [theme.LIGHT, theme.DARK])
def test_the_room_is_painted_in_the_colours_of_the_scheme(
    room: Room, monkeypatch: pytest.MonkeyPatch, scheme: theme.Colours
) -> None:
    monkeypatch.setattr(theme, "colours", lambda: scheme)
    room.view.pane.line.setText("@nobody words")
    room.view.log.viewport().repaint()
    picture = room.view.pane.chips.grab().toImage()
    colours = {picture.pixelColor(x, 12).name() for x in range(60)}
    assert scheme.amber_soft in colours


def test_a_whole_sitting_is_shown(qtbot: QtBot) -> None:
    notes = "\n".join(f"@hfj >2 #training !mention \\{text.replace(chr(10), ' ')}" for text in AWKWARD)
    room = Room(qtbot, after(noted(), TakeNotes(notes, NOW)))
    assert room.view.ledger.points.text() == "20 of 20 points accounted for"
    assert not room.view.grab().isNull()
