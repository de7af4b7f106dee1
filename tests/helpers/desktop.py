"""A real screen without a monitor: Xvfb, the real program on it, a real keyboard (xdotool), and photographs."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("Xvfb", "xdotool")
PHOTOGRAPHER = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
sys.exit(0 if app.primaryScreen().grabWindow(0).save(sys.argv[1]) else 1)
"""


def missing_tools() -> list[str]:
    """Which of the programs that a screen needs are not installed."""
    return [tool for tool in NEEDED if shutil.which(tool) is None]


@dataclass(frozen=True, slots=True)
class Desktop:
    """A running screen; `environment` is what a program needs to appear on it."""

    environment: Mapping[str, str]

    @contextmanager
    def running(self, *arguments: str, folder: Path) -> Iterator[subprocess.Popen[bytes]]:
        """The program with these arguments, started in a folder and ended at the end."""
        command = [sys.executable, "-m", "rapporteur", *arguments]
        with subprocess.Popen(command, env=dict(self.environment), cwd=folder) as process:
            try:
                yield process
            finally:
                process.terminate()
                process.wait(20)

    def xdotool(self, *words: str) -> str:
        """One call of xdotool; gives what it prints."""
        done = subprocess.run(
            ["xdotool", *words], env=dict(self.environment), capture_output=True, text=True, timeout=120, check=False
        )
        return done.stdout.strip()

    def focus(self, title: str, seconds: float = 20) -> str:
        """Wait for a window whose title has these words, give it the keyboard, and give its id."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            found = self.xdotool("search", "--onlyvisible", "--name", title).splitlines()
            if found:
                self.xdotool("windowfocus", "--sync", found[-1])
                return found[-1]
            time.sleep(0.1)
        raise AssertionError(f"no window called {title!r} came up in {seconds} seconds")

    def type(self, text: str, *, enter: bool = False) -> None:
        """Type on the keyboard, at a pace at which no letter is lost."""
        self.xdotool("type", "--delay", "12", "--", text)
        if enter:
            self.key("Return")

    def key(self, *keys: str) -> None:
        """Press keys, such as "ctrl+e"."""
        self.xdotool("key", "--delay", "20", *keys)
        time.sleep(0.15)

    def photograph(self, target: Path) -> Path:
        """Write what is on the screen to a PNG file."""
        time.sleep(0.4)
        environment = {**self.environment, "QT_QPA_PLATFORM": "xcb"}
        subprocess.run([sys.executable, "-c", PHOTOGRAPHER, str(target)], env=environment, check=True, timeout=60)
        return target


@contextmanager
def desktop(home: Path, size: str = "1440x900") -> Iterator[Desktop]:
    """A screen of this size with an empty home of its own, gone at the end."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writer,), stderr=subprocess.DEVNULL) as screen:
        os.close(writer)
        try:
            with os.fdopen(reader) as answer:
                number = answer.readline().strip()
            yield Desktop(_environment(home, f":{number}"))
        finally:
            screen.terminate()
            screen.wait(20)


def _environment(home: Path, display: str) -> dict[str, str]:
    kept = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    folders = {name: str(home / name.lower()) for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    return kept | folders | {"DISPLAY": display, "HOME": str(home), "LC_ALL": "C.UTF-8"}
