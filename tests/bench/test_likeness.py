"""Earlier points that may be meant: how good the offers are, what they cost the window, and what the encoder costs."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytest_benchmark.fixture import BenchmarkFixture
from pytestqt.qtbot import QtBot

from rapporteur.capture.already_said import AlreadySaid, Question
from rapporteur.commands.session import Session
from rapporteur.language.encoder import sentence_encoder
from rapporteur.language.likeness import Comparer, Encoder
from tests.bench.conftest import Figures
from tests.bench.measuring import percentile, timed
from tests.bench.test_window import started
from tests.helpers.big_meeting import big_meeting
from tests.helpers.likeness import answers, items, offered_for_nothing, quality
from ui import theme
from ui.app import App

WORDS = "secure transport also in remote areas"
ROUNDS = 40


def test_how_good_the_offers_are(benchmark: BenchmarkFixture, figures: Figures) -> None:
    def measure(part: str, name: str, encoder: Encoder | None) -> None:
        comparer = Comparer(encoder)
        found = quality(answers(comparer, items(part)))
        offered, sure = offered_for_nothing(comparer, items(part))
        figures(
            f"{part}, {name}: {found.paraphrases} paraphrases, first / among three / sure",
            f"{found.first:.2f} / {found.among:.2f} / {found.sure:.2f}",
        )
        figures(
            f"{part}, {name}: {found.near_misses} near misses, sure / as sure as half",
            f"{found.false:.2f} / {found.false_at_median:.2f}",
        )
        figures(f"{part}, {name}: new points, offered something / sure", f"{offered:.2f} / {sure:.2f}")

    def measure_all() -> None:
        for part in ("tuning", "held-out"):
            measure(part, "encoder", sentence_encoder())
            measure(part, "words alone", None)

    benchmark.pedantic(measure_all, rounds=1)


def test_an_answer_at_6000_points(benchmark: BenchmarkFixture, figures: Figures) -> None:
    meeting = big_meeting()
    item = list(meeting.agenda)[-1]
    said = AlreadySaid(sentence_encoder())

    def measure() -> None:
        figures("reading an item of a meeting of 6,000 points", f"{timed(lambda: _ask(said, '')) * 1e3:6.0f} ms")
        times = [timed(lambda number=number: _ask(said, f"{WORDS} {number}")) for number in range(ROUNDS)]  # type: ignore[misc]
        figures("an answer in that item, median / p99", _median_and_p99(times))

    def _ask(said: AlreadySaid, words: str) -> None:
        said.answer(Question(meeting, item, words))

    benchmark.pedantic(measure, rounds=1)


def test_a_key_press_at_6000_points(
    qtbot: QtBot, tmp_path: Path, benchmark: BenchmarkFixture, figures: Figures
) -> None:
    Session.create(tmp_path / "big.rapp", big_meeting(), "Begin").close()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    theme.apply(application)
    app = App(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(app.window)
    app.window.show()
    qtbot.waitExposed(app.window)
    app.open(tmp_path / "big.rapp")
    assert app.room is not None
    view = app.room.capture
    line, said = view.pane.line, view.said.all[0]
    app.window.activateWindow()
    qtbot.waitUntil(line.hasFocus)

    def measure() -> None:
        figures("a key press in the words, nothing loaded, median / p99", _median_and_p99(_typed(qtbot, line, 0)))
        qtbot.wait(2000)  # the encoder has begun to load; from now on everything is read again
        figures("a key press while it loads and reads, median / p99", _median_and_p99(_typed(qtbot, line, 40)))
        qtbot.waitUntil(said.popup.isVisible, timeout=60_000)
        figures("a key press with offers on screen, median / p99", _median_and_p99(_typed(qtbot, line, 150)))

    benchmark.pedantic(measure, rounds=1)
    app.window.close()


def _typed(qtbot: QtBot, line: QLineEdit, pause: int) -> list[float]:
    """Seconds that each letter takes, with so many milliseconds between them."""
    line.clear()
    times = []
    for letter in WORDS:
        times.append(timed(_pressing(line, letter)))
        if pause:
            qtbot.wait(pause)
    return times


def _pressing(line: QLineEdit, letter: str) -> Callable[[], None]:
    def press() -> None:
        QTest.keyClicks(line, letter)
        QApplication.processEvents()

    return press


def _median_and_p99(times: list[float]) -> str:
    return f"{percentile(times, 0.5) * 1e3:5.1f} / {percentile(times, 0.99) * 1e3:5.1f} ms"


LOADING = """
import json, time
from pathlib import Path
def memory():
    return int(Path("/proc/self/status").read_text().split("VmRSS:")[1].split()[0]) / 1024
from rapporteur.language.encoder import sentence_encoder
before, began = memory(), time.perf_counter()
assert sentence_encoder()
print(json.dumps([time.perf_counter() - began, memory() - before]))
"""
A_MEETING = """
import json, sys, time
began = float(sys.argv[1])
from pathlib import Path
from ui.app import App, _application
from ui.capture import said_before
said_before.LOAD_AFTER = {after}
app = _application()
owner = App()
window = owner.window
owner.open(Path({path!r}))
"""


def test_what_the_encoder_costs(tmp_path: Path, benchmark: BenchmarkFixture, figures: Figures) -> None:
    path = tmp_path / "meeting.rapp"
    Session.create(path, big_meeting(70, 3), "Begin").close()

    def measure() -> None:
        loads = [_loaded() for _ in range(3)]
        figures("loading the encoder, median", f"{percentile([load[0] for load in loads], 0.5):5.2f} s")
        figures("memory of the encoder", f"{percentile([load[1] for load in loads], 0.5):5.0f} MB")
        starts = [
            [started(A_MEETING.format(path=str(path), after=after), tmp_path)[0] for after in (1500, 10**8)]
            for _ in range(8)
        ][1:]
        ours, without = ([start[side] for start in starts] for side in (0, 1))
        figures(
            "start to an open meeting, with the encoder to come / without",
            f"{percentile(ours, 0.5) / percentile(without, 0.5):5.2f}   ({percentile(ours, 0.5) * 1e3:.0f} ms)",
        )

    benchmark.pedantic(measure, rounds=1)


def _loaded() -> tuple[float, float]:
    """Seconds and megabytes that loading takes in a process of its own."""
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    seconds, megabytes = json.loads(done.stdout)
    return seconds, megabytes
