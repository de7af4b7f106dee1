"""What every test runs under: no window on the screen, nothing of the user's touched, in CI always the same examples.

`--show-windows` shows the windows. Where a test fails while windows are shown, a picture of each is kept.
`--update-golden` writes the expected outputs in `tests/golden` anew; the change is to be read before it is committed.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

from tests.helpers.golden import Golden

settings.register_profile("local", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "local")

_HOME = pytest.StashKey[Path]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """The options of this project."""
    parser.addoption("--show-windows", action="store_true", help="show the windows of tests on the screen")
    parser.addoption("--update-golden", action="store_true", help="write the expected outputs anew")


def pytest_configure(config: pytest.Config) -> None:
    """Before anything asks for a display or for the user's folders, say which."""
    if not config.getoption("--show-windows"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # without a display Qt would end the whole program
    config.stash[_HOME] = Path(tempfile.mkdtemp(prefix="rapporteur-tests-"))
    _move_in(config.stash[_HOME])


def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave nothing behind."""
    shutil.rmtree(config.stash[_HOME], ignore_errors=True)


def _move_in(home: Path) -> None:
    """Keep settings, data and documents below `home`: by the variables of Linux, by Qt's own switch elsewhere."""
    documents = home / "documents"
    documents.mkdir()
    (home / "user-dirs.dirs").write_text(f'XDG_DOCUMENTS_DIR="{documents}"\n', encoding="utf-8")
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[name] = str(home)
    if sys.platform != "linux":
        from PySide6.QtCore import QStandardPaths

        QStandardPaths.setTestModeEnabled(True)


@pytest.fixture(autouse=True)
def _settings_of_its_own(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> None:
    """A test of the window finds no settings but its own."""
    if not {"qtbot", "qapp"} & set(request.fixturenames):
        return
    from PySide6.QtCore import QSettings

    folder = str(tmp_path_factory.mktemp("settings"))
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)  # the native one of some systems has no folder to choose
    for format_ in (QSettings.Format.IniFormat, QSettings.Format.NativeFormat):
        QSettings.setPath(format_, QSettings.Scope.UserScope, folder)


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """The expected outputs, to compare with."""
    return Golden(Path(__file__).parent / "golden", update=request.config.getoption("--update-golden"))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Name the pictures of the windows below the report of a failure."""
    report = yield
    if call.when == "call" and report.failed:
        pictures = _pictures_of_windows(item)
        if pictures:
            report.sections.append(("Pictures of the windows", "\n".join(map(str, pictures))))
    return report


def _pictures_of_windows(item: pytest.Item) -> list[Path]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None or item.config.cache is None:
        return []
    folder = item.config.cache.mkdir("pictures")
    name = re.sub(r"[^\w.-]+", "-", item.nodeid).strip("-")[-120:]
    shown = [window for window in widgets.QApplication.topLevelWidgets() if window.isVisible()]
    paths = [folder / f"{name}-{number}.png" for number in range(1, len(shown) + 1)]
    return [path for path, window in zip(paths, shown, strict=True) if window.grab().save(str(path))]
