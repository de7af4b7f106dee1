"""The wheel and the source distribution, installed where no checkout is near, do the main job."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import rapporteur

ROOT = Path(__file__).parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not {"CI", "RAPPORTEUR_WHEEL"} & os.environ.keys(), reason="builds and installs: set RAPPORTEUR_WHEEL=1"
    ),
]


def done(*command: str | Path, at: Path) -> str:
    """What a command says that must succeed."""
    clean = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    result = subprocess.run(command, cwd=at, env=clean, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr
    return result.stdout


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with both distributions."""
    folder = tmp_path_factory.mktemp("dist")
    done("uv", "build", "--out-dir", folder, ROOT, at=folder)
    return folder


@pytest.fixture(scope="session", params=["*.whl", "*.tar.gz"], ids=["wheel", "sdist"])
def installed(request: pytest.FixtureRequest, built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of a fresh environment with nothing in it but the distribution and what that asks for."""
    (distribution,) = built.glob(request.param)
    folder = tmp_path_factory.mktemp("installed")
    programs = folder / "venv" / ("Scripts" if sys.platform == "win32" else "bin")
    done("uv", "venv", "--python", sys.executable, "venv", at=folder)
    done("uv", "pip", "install", "--python", programs / "python", distribution, at=folder)
    return programs


def test_it_tells_its_version(installed: Path, tmp_path: Path) -> None:
    assert done(installed / "rapporteur", "--version", at=tmp_path) == f"Rapporteur {rapporteur.__version__}\n"
    assert done(installed / "python", "-m", "rapporteur", "--version", at=tmp_path).startswith("Rapporteur")


def test_it_does_the_main_job(installed: Path, tmp_path: Path) -> None:
    done(installed / "rapporteur", "demo", "--no-window", "--out", "here", at=tmp_path)
    assert {path.name for path in (tmp_path / "here").iterdir()} == {"sample-day.rapp", "sample-day.docx"}


def test_every_resource_is_inside(installed: Path, tmp_path: Path) -> None:
    package = done(installed / "python", "-c", "import rapporteur; print(rapporteur.__path__[0])", at=tmp_path).strip()
    assert ROOT not in Path(package).parents
    assert files_below(Path(package) / "resources") == files_below(ROOT / "resources")


def test_the_window_can_be_loaded(installed: Path, tmp_path: Path) -> None:
    done(installed / "python", "-c", "import ui.app", at=tmp_path)


def files_below(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, with what is in it."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
