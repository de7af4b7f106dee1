"""The whole window at work: a day typed line by line, a meeting from nothing, undo across a restart, export."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from rapporteur.capture.entry import line_of
from rapporteur.commands.session import Session
from rapporteur.errors import KnownError
from rapporteur.exchange.record import read_record
from rapporteur.exchange.text import write_text
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from ui import files
from ui.app import App
from ui.room import Room


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """The program with its window on the screen."""
    made = App(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(made.window)
    made.window.resize(1440, 900)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()


def day() -> MeetingSnapshot:
    """The sample day."""
    return read_record(resource_path("samples/day.json").read_bytes())


def prepared(path: Path, meeting: MeetingSnapshot) -> Path:
    """A file with everything that is set up before the meeting, and nothing said."""
    Session.create(path, replace(meeting, interventions={}, points={}), "Set up").close()
    return path


def room(app: App) -> Room:
    """The open meeting."""
    assert app.room is not None
    return app.room


def line_edit() -> QLineEdit:
    """The field that has the keyboard."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QLineEdit)
    return widget


def type_line(line: str) -> None:
    """Type a line into what has the keyboard, and Enter."""
    field = line_edit()
    if line:
        QTest.keyClicks(field, line[0])  # the first key press stamps the time
        field.insert(line[1:])
    QTest.keyClick(field, Qt.Key.Key_Return)


def words(meeting: MeetingSnapshot) -> list[str]:
    """The lines of the summary but for the imprint, which carries the revision."""
    return [line for line in write_text(assemble(meeting)).splitlines() if "revision" not in line]


def test_the_day_typed_line_by_line_gives_the_document_of_its_import(app: App, tmp_path: Path) -> None:
    meeting = day()
    app.open(prepared(tmp_path / "day.rapp", meeting))
    for intervention in meeting.interventions.values():
        for point in meeting.points_of(intervention.id):
            type_line(line_of(meeting, intervention, point))
            assert line_edit().text() == "", f"refused: {line_edit().text()}"
    typed = room(app).bridge.state.meeting
    assert len(typed.interventions) == 80
    assert len(typed.points) == 200
    assert words(typed) == words(meeting)
    shown = room(app).draft.toPlainText()
    for _, _, sentence in assemble(meeting).sentences():
        assert all(part in shown for part in sentence.parts if isinstance(part, str))


def test_letters_typed_one_by_one_are_recorded_as_typed(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    for line in ("@pel >3 !stress #water the importance of clean water", "and of clean air", "s/clean air/fresh air/"):
        QTest.keyClicks(line_edit(), line)
        QTest.keyClick(line_edit(), Qt.Key.Key_Return)
    texts = [point.text for point in room(app).bridge.state.meeting.points.values()]
    assert texts == ["the importance of clean water", "and of fresh air"]


def test_a_meeting_from_nothing_to_a_word_file(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app.window.actions_["new"].trigger()
    app.begin("Dialogue on rivers", date(2026, 3, 19), str(tmp_path / "rivers.rapp"))
    for line in ('>+"Exchange of views"', '@+"River Watch"/ngo', "the importance of clean rivers", '@?"third row" =1'):
        type_line(line)
    target = tmp_path / "rivers.docx"
    monkeypatch.setattr(files, "ask_where_to_write", lambda *_: target)
    app.window.actions_["export"].trigger()
    assert target.read_bytes()[:2] == b"PK"
    assert "Two speakers highlighted the importance of clean rivers." in " ".join(words(room(app).bridge.state.meeting))


def test_undo_reaches_back_over_a_restart(app: App, tmp_path: Path) -> None:
    path = prepared(tmp_path / "day.rapp", day())
    app.open(path)
    type_line("@pel >3 !stress the importance of clean water")
    app.close_meeting()
    app.open(path)
    assert len(room(app).bridge.state.meeting.points) == 1
    app.window.actions_["undo"].trigger()
    assert not room(app).bridge.state.meeting.points
    app.window.actions_["redo"].trigger()
    assert len(room(app).bridge.state.meeting.points) == 1


def test_a_file_open_elsewhere_is_refused_in_a_sentence_and_the_window_stays(app: App, tmp_path: Path) -> None:
    path = prepared(tmp_path / "day.rapp", day())
    with Session.open(path):
        app.open(path)
    assert app.room is None
    assert app.window.page is app.start


def test_a_point_leads_to_its_sentence_and_the_sentence_to_its_points(app: App, tmp_path: Path) -> None:
    path = tmp_path / "day.rapp"
    Session.create(path, day(), "Import").close()
    app.open(path)
    here = room(app)
    points = list(here.bridge.state.meeting.points)
    here.capture.choose_points([points[120]])
    here.capture.focus_log()
    app.window.actions_["trace"].trigger()
    sentence = here.bridge.state.document.place_of[points[120]][1]
    assert here.draft.hasFocus()
    app.window.actions_["trace"].trigger()
    assert set(here.capture.chosen_points()) == set(sentence.points)


def test_a_line_that_cannot_be_understood_stays_and_says_why(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    type_line("@nobody-of-this-name the importance of clean water")
    assert line_edit().text().startswith("@nobody")
    assert not room(app).bridge.state.meeting.points


def test_choosing_an_item_carries_over_to_the_next_line(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    type_line(">5")
    type_line("@pel !stress the importance of clean water")
    meeting = room(app).bridge.state.meeting
    (intervention,) = meeting.interventions.values()
    assert meeting.agenda[intervention.item].number == "5"


def test_the_record_goes_out_of_the_window_as_it_came_in(
    app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, target = resource_path("samples/awkward.json"), tmp_path / "out.json"
    targets = iter([tmp_path / "a.rapp", target])
    monkeypatch.setattr(files, "ask_what_to_open", lambda *_: source)
    monkeypatch.setattr(files, "ask_where_to_write", lambda *_: next(targets))
    app.window.actions_["import"].trigger()
    app.window.actions_["export"].trigger()
    assert json.loads(target.read_bytes()) == json.loads(source.read_bytes())


def test_the_delete_key_deletes_entries_only_in_the_log(app: App, tmp_path: Path) -> None:
    path = tmp_path / "day.rapp"
    Session.create(path, day(), "Import").close()
    app.open(path)
    here = room(app)
    here.capture.choose_points([next(iter(here.bridge.state.meeting.points))])
    here.draft.setFocus()
    app.window.actions_["delete_entry"].trigger()
    assert len(here.bridge.state.meeting.points) == 200
    here.capture.focus_log()
    app.window.actions_["delete_entry"].trigger()
    assert len(here.bridge.state.meeting.points) == 199


def test_a_line_that_is_not_recorded_holds_the_window_once(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    QTest.keyClicks(line_edit(), "the importance of")
    app.window.actions_["close"].trigger()
    assert app.room is not None
    assert "not recorded" in app.room.capture.pane.chips.sentence
    app.window.actions_["close"].trigger()
    assert app.room is None


def test_undo_of_a_file_that_is_gone_says_so_in_a_sentence(app: App, tmp_path: Path) -> None:
    path = prepared(tmp_path / "day.rapp", day())
    app.open(path)
    type_line("@pel >3 !stress the importance of clean water")
    path.rename(tmp_path / "elsewhere.rapp")
    app.window.actions_["undo"].trigger()
    assert room(app).capture.pane.chips.sentence
    assert len(room(app).bridge.state.meeting.points) == 1


def test_a_copy_holds_everything(app: App, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    type_line("@pel >3 !stress the importance of clean water")
    monkeypatch.setattr(files, "ask_where_to_write", lambda *_: tmp_path / "copy.rapp")
    app.window.actions_["copy"].trigger()
    with Session.open(tmp_path / "copy.rapp") as copy:
        assert len(copy.meeting.points) == 1


def test_a_mistake_of_the_program_is_said(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    app.confess(ValueError, ValueError("seven"), None)
    assert "seven" in room(app).capture.pane.chips.sentence


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [("draft", "draft.docx"), ("summary v1.2", "summary v1.2.docx"), ("draft.TXT", "draft.TXT"), ("a.md", "a.md")],
)
def test_a_name_is_completed_with_the_suffix_of_the_kind(tmp_path: Path, typed: str, wanted: str) -> None:
    kinds = {"docx": "Word", "txt": "Text", "md": "Markdown"}
    assert files.completed(tmp_path / typed, "docx", kinds) == tmp_path / wanted


def test_a_completed_name_never_replaces_a_file_unasked(tmp_path: Path) -> None:
    (tmp_path / "draft.docx").write_text("the Chair's changes")
    with pytest.raises(KnownError, match=r"draft\.docx is there already"):
        files.completed(tmp_path / "draft", "docx", {"docx": "Word"})


def test_keys_of_the_log_do_nothing_in_the_set_up(app: App, tmp_path: Path) -> None:
    path = tmp_path / "day.rapp"
    Session.create(path, day(), "Import").close()
    app.open(path)
    here = room(app)
    here.capture.choose_points([next(iter(here.bridge.state.meeting.points))])
    app.window.actions_["setup"].trigger()
    for id_ in ("delete_entry", "mark_different", "retag", "as_typed"):
        app.window.actions_[id_].trigger()
    assert len(here.bridge.state.meeting.points) == 200
    assert app.window.page is here.setup


def test_a_chosen_point_is_printed_as_typed_by_its_key(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    type_line("@pel >3 !stress need clean water")
    here = room(app)
    here.capture.choose_points(list(here.bridge.state.meeting.points))
    app.window.actions_["as_typed"].trigger()
    (point,) = here.bridge.state.meeting.points.values()
    assert (point.text, point.wording.as_typed) == ("need clean water", True)
    app.window.actions_["undo"].trigger()
    (point,) = here.bridge.state.meeting.points.values()
    assert point.wording.as_typed is None


def test_undo_while_a_row_is_corrected_leaves_the_meeting_alone(app: App, tmp_path: Path) -> None:
    app.open(prepared(tmp_path / "day.rapp", day()))
    type_line("@pel >3 !stress the importance of clean water")
    here = room(app)
    here.capture.choose_points(list(here.bridge.state.meeting.points))
    here.capture.edit_entry()
    QTest.keyClick(line_edit(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(here.bridge.state.meeting.points) == 1
