"""The walls between the rooms: what may know what, and what is not even loaded."""

import pkgutil
import subprocess
import sys
from pathlib import Path

from importlinter.cli import lint_imports

import rapporteur

ROOT = Path(__file__).resolve().parents[2]
RUNNING = "rapporteur.__main__"
MODULES = [module.name for module in pkgutil.walk_packages(rapporteur.__path__, "rapporteur.")]
QT = ("PySide6", "shiboken6", "ui")
LINT = f"import sys; from {lint_imports.__module__} import lint_imports; sys.exit(lint_imports())"
ONE_BY_ONE = """
import importlib, sys
for name in {modules!r}:
    for loaded in [one for one in sys.modules if one.partition(".")[0] == "rapporteur"]:
        del sys.modules[loaded]
    importlib.import_module(name)
"""


def _loaded_by(modules: list[str], looked_for: tuple[str, ...]) -> list[str]:
    """Which of the packages a fresh interpreter has loaded once it has imported the modules."""
    program = (
        "import importlib, sys\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        f"print(*sorted({set(looked_for)!r} & {{name.partition('.')[0] for name in sys.modules}}))"
    )
    return _run(program).split()


def _run(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_imports_keep_to_the_contracts() -> None:
    assert "0 broken" in _run(LINT)


def test_the_rooms_are_all_found() -> None:
    rooms = {name.split(".")[1] for name in MODULES}
    assert rooms >= {"model", "language", "summary", "capture", "check", "store", "commands", "exchange", "cli"}


def test_the_whole_domain_loads_no_window() -> None:
    assert _loaded_by([name for name in MODULES if name != RUNNING], QT) == []


def test_every_module_can_be_the_first_to_be_imported() -> None:
    _run(ONE_BY_ONE.format(modules=[name for name in MODULES if name != RUNNING]))


def test_the_command_line_starts_without_database_word_files_or_window() -> None:
    assert _loaded_by(["rapporteur.cli"], ("sqlite_utils", "docx", "lxml", *QT)) == []
