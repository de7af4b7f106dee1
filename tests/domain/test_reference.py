"""A published summary of a real dialogue, assembled again from the record of it and scored.

The reference is no part of the project. It is looked for where RAPPORTEUR_REFERENCE says, else beside the checkout.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rapporteur.exchange.record import read_record
from rapporteur.exchange.text import write_text
from rapporteur.summary.assembler import assemble

BESIDE = Path(__file__).resolve().parents[3] / "shared" / "reference"
REFERENCE = Path(os.environ.get("RAPPORTEUR_REFERENCE") or BESIDE)
FIGURES = re.compile(
    r"headings (\d+)/(\d+); paragraphs (\d+)/(\d+), extra (\d+); attribution (\d+)/(\d+); wording ([\d.]+)"
)

pytestmark = pytest.mark.skipif(
    not (REFERENCE / "score.py").exists(),
    reason=f"no reference dialogue in {REFERENCE}: say where it is with RAPPORTEUR_REFERENCE",
)


def _score(record: str, folder: Path) -> tuple[list[int], float, str]:
    """The six counts with the extra paragraphs in fifth place, the wording, and all that the scoring said."""
    meeting = read_record((REFERENCE / record).read_text(encoding="utf-8"))
    draft = folder / "draft.txt"
    draft.write_text(write_text(assemble(meeting)), encoding="utf-8")
    command = [sys.executable, str(REFERENCE / "score.py"), str(REFERENCE / "dialogue-2022.txt"), str(draft)]
    said = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
    figures = FIGURES.search(said.stdout)
    assert figures, said.stdout + said.stderr
    *counts, wording = figures.groups()
    return [int(count) for count in counts], float(wording), said.stdout


def test_the_record_gives_the_published_text(tmp_path: Path) -> None:
    counts, wording, said = _score("dialogue-2022.record.json", tmp_path)
    assert counts == [6, 6, 31, 31, 0, 31, 31], said
    assert wording >= 0.995, said


def test_without_any_wording_by_hand_headings_and_paragraphs_are_whole(tmp_path: Path) -> None:
    counts, wording, said = _score("dialogue-2022.unworded.json", tmp_path)
    assert counts[:5] == [6, 6, 31, 31, 0], said
    assert counts[5] >= 19, said
    assert wording >= 0.94, said


def test_the_code_knows_nothing_of_this_dialogue() -> None:
    words = re.findall(r"\w+", (REFERENCE / "dialogue-2022.txt").read_text(encoding="utf-8").lower())
    told = {" ".join(words[at : at + 7]) for at in range(len(words) - 6)}
    for path in (Path(__file__).resolve().parents[2] / "rapporteur").rglob("*.py"):
        code = re.findall(r"\w+", path.read_text(encoding="utf-8").lower())
        assert not told & {" ".join(code[at : at + 7]) for at in range(len(code) - 6)}, path
