"""A published summary of a real dialogue, assembled again from the record of it and scored.

The reference is no part of the project. It is looked for where RAPPORTEUR_REFERENCE says, else beside the checkout.
"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rapporteur.check.checking import check
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


# What an editor of the house would put right in the published text: rule, printed number (0 for titles and headings)
# and a word of it. What stands at several places is named once.
DEPARTURES = [
    ("house-spelling", 9, "panelist"),
    ("house-spelling", 13, "offenses"),
    ("house-spelling", 15, "victim-centered"),
    ("house-spelling", 17, "counseling"),
    ("two-spellings", 18, "combatting"),
    ("two-spellings", 24, "re-integration"),
    ("capitals", 22, "Parties"),
    ("capitals", 29, "Mechanism"),
    ("capitals", 7, "resolution"),
    ("capitals", 0, "Rules"),
    ("article", 4, "academia"),
    ("article", 11, "society"),
    ("article", 12, "cyberspace"),
    ("uncountable", 14, "training"),
    ("numbers", 4, "nine"),
    ("tense", 6, "will"),
    ("recommendation", 9, "reflected"),
    ("hyphen", 14, "gathering"),
    ("hyphen", 15, "human-rights"),
    ("hyphen", 15, "sharing"),
    ("hyphen", 30, "term"),
    ("bracket", 0, "para"),
    ("short-form", 0, "para"),
    ("heading-abbreviation", 0, "UNTOC"),
    ("abbreviation", 1, "UNTOC"),
    ("abbreviation", 7, "UNODC"),
    ("possessive", 20, "survivor"),
    ("pronoun", 14, "she"),
    ("pronoun", 18, "her"),
    ("pronoun", 21, "he"),
    ("pronoun", 29, "his"),
    ("idiom", 3, "Ambassador"),
    ("idiom", 7, "form"),
    ("idiom", 9, "convicted"),
    ("idiom", 11, "Mandela"),
    ("idiom", 21, "reservation"),
    ("idiom", 31, "benefits"),
    ("idiom", 31, "thereto"),
    ("relative", 8, "gives"),
    ("punctuation", 4, "("),
    ("long-sentence", 22, "speakers"),
    ("another-speaker", 24, "speaker"),
]
# Other places at which one of these stands too.
AGAIN = {"house-spelling", "pronoun", "hyphen", "long-sentence", "another-speaker", "capitals", "numbers"}


def test_the_style_check_finds_what_an_editor_finds_in_the_published_text() -> None:
    meeting = read_record((REFERENCE / "dialogue-2022.record.json").read_text(encoding="utf-8"))
    told = check(meeting, assemble(meeting))
    found = {
        (rule, number, word)
        for rule, number, word in DEPARTURES
        if any(one.rule == rule and one.number == number and word in one.excerpt for one in told)
    }
    assert set(DEPARTURES) == found
    known = {(rule, number) for rule, number, _ in DEPARTURES}
    false_alarms = [one for one in told if (one.rule, one.number) not in known and one.rule not in AGAIN]
    assert not false_alarms
