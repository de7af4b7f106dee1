"""From Enter to the row on screen and the draft refreshed; and the start of the program against a bare window."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from rapporteur.commands.session import Session
from tests.bench.conftest import Figures
from tests.bench.measuring import percentile, timed
from tests.bench.test_recording import line
from tests.helpers.big_meeting import big_meeting
from ui import theme
from ui.app import App

ROUNDS = 200


def test_from_enter_to_the_row_and_the_draft(
    qtbot: QtBot, tmp_path: Path, benchmark: BenchmarkFixture, figures: Figures
) -> None:
    Session.create(tmp_path / "big.rapp", big_meeting(), "Begin").close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application)
    app = App(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(app.window)
    app.window.resize(1440, 900)
    app.window.show()
    qtbot.waitExposed(app.window)
    app.open(tmp_path / "big.rapp")
    QApplication.processEvents()
    assert app.room is not None
    room, times, keys = app.room, [], []

    def enter() -> None:
        QTest.keyClick(room.window.focusWidget(), Qt.Key.Key_Return)
        QApplication.processEvents()

    def record(number: int = 0) -> None:
        field = room.window.focusWidget()
        keys.append(timed(lambda: QTest.keyClicks(field, "t")))
        field.clear()  # type: ignore[attr-defined]
        QTest.keyClicks(field, "@")
        field.insert(f"AA{'ABCDEFGHIJ'[number % 10]} {line(1 + 3 * number)}")  # type: ignore[attr-defined]
        times.append(timed(enter))

    def all_rounds() -> None:
        for number in range(ROUNDS):
            record(number)

    before = len(room.bridge.state.meeting.points)
    benchmark.pedantic(all_rounds, rounds=1)
    assert len(room.bridge.state.meeting.points) == before + ROUNDS
    for share in (0.5, 0.99):
        figures(
            f"from Enter to row and draft at 6,000 points, p{share * 100:.0f}",
            f"{percentile(times, share) * 1e3:5.1f} ms",
        )
    figures("a key press in the line at 6,000 points, median", f"{percentile(keys, 0.5) * 1e3:5.1f} ms")
    app.window.close()


REPORT = """
from pathlib import Path
from PySide6.QtCore import QTimer
def report():
    seconds = time.time() - began
    status = Path("/proc/self/status").read_text()  # resource.getrusage would count what the parent took
    print(json.dumps([seconds, int(status.split("VmHWM:")[1].split()[0]) / 1024]), flush=True)
    app.quit()
window.show()
window.repaint()
QTimer.singleShot(0, report)
app.exec()
"""
BARE = """
import json, sys, time
began = float(sys.argv[1])
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1440, 900)
"""
OURS = """
import json, sys, time
began = float(sys.argv[1])
from ui.app import App, _application
app = _application()
window = App().window
"""


def started(program: str, home: Path) -> tuple[float, float]:
    """Seconds from the start of the process to a window that answers, and the most memory it took, in MB."""
    environment = {**os.environ, "XDG_CONFIG_HOME": str(home), "HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    command = [sys.executable, "-c", program + REPORT, str(time.time())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes


def test_start_against_a_bare_window(tmp_path: Path, benchmark: BenchmarkFixture, figures: Figures) -> None:
    def in_turn() -> list[tuple[tuple[float, float], tuple[float, float]]]:
        return [(started(OURS, tmp_path), started(BARE, tmp_path)) for _ in range(12)][1:]  # the first one compiles

    pairs = benchmark.pedantic(in_turn, rounds=1)
    ours, bare = [[pair[side][0] for pair in pairs] for side in (0, 1)]
    our_memory, bare_memory = [percentile([pair[side][1] for pair in pairs], 0.5) for side in (0, 1)]
    x, y = percentile(ours, 0.5), percentile(bare, 0.5)
    figures("start to a usable window / bare window, median", f"{x / y:5.2f}   ({x * 1e3:.0f} ms / {y * 1e3:.0f} ms)")
    figures("memory / bare window", f"{our_memory / bare_memory:5.2f}   ({our_memory:.0f} MB / {bare_memory:.0f} MB)")
