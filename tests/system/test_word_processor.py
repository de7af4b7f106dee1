"""LibreOffice opens the Word file without repair, prints its numbers, and keeps them where it saves it again."""

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from rapporteur.exchange.docx import write_docx
from rapporteur.exchange.text import write_text
from rapporteur.summary.blocks import FootnoteMark, Paragraph, Section, Sentence, SummaryDocument
from tests.helpers.documents import long_document, small_document
from tests.helpers.docx_parts import W, WordFile

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
NEEDED = ("soffice", "pdftotext")
Convert = Callable[[SummaryDocument, str], Path]

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, NEEDED)), reason="LibreOffice Writer (soffice) and poppler-utils (pdftotext) are needed"
)


@pytest.fixture(scope="module")
def profile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Settings of LibreOffice that are nobody's."""
    return tmp_path_factory.mktemp("profile")


@pytest.fixture
def convert(tmp_path: Path, profile: Path) -> Convert:
    """Write a document as Word file and let LibreOffice turn it into another kind."""

    def converted(document: SummaryDocument, kind: str) -> Path:
        source, folder = tmp_path / "summary.docx", tmp_path / "converted"
        source.write_bytes(write_docx(document, now=NOW))
        soffice = ["soffice", f"-env:UserInstallation={profile.as_uri()}", "--headless"]
        subprocess.run(
            [*soffice, "--convert-to", kind, "--outdir", str(folder), str(source)],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return folder / f"summary.{kind}"

    return converted


def _printed(pdf: Path) -> str:
    """The words on all pages."""
    text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True, timeout=60).stdout
    return " ".join(text.decode().split())


def _in_order(words: list[str], text: str) -> bool:
    position = 0
    for word in words:
        position = text.find(word, position)
        if position < 0:
            return False
        position += len(word)
    return True


def test_numbers_letters_and_footnotes_are_printed(convert: Convert) -> None:
    text = _printed(convert(small_document(), "pdf"))
    assert _in_order(["I. Introduction", "1. The dialogue", "2. It was mandated by decision 10/2"], text)
    assert _in_order(["II. Wells", "3. The panellist", "(a) States should", "(b) keepers should be paid"], text)
    assert _in_order(["1 See CTOC/COP/2020/10.", "2 “Well” includes springs.", "Page 1 of 1"], text)


def test_numbers_run_through_a_long_document(convert: Convert) -> None:
    text = _printed(convert(long_document(300), "pdf"))
    assert _in_order([f"{number}. One speaker" for number in range(1, 301)], text)
    assert _in_order([f"{mark} See document {3 * mark}." for mark in range(1, 101)], text)


def test_what_is_saved_again_says_the_same(convert: Convert) -> None:
    items = tuple(Sentence((f"entry {number};",)) for number in range(1, 29))
    listed = Paragraph("listed", (Sentence(("List", FootnoteMark("wells"), ":")),), items)
    more = Section("s", "III", ("More",), 5, (listed,))
    document = replace(small_document(), sections=(*small_document().sections, more))
    saved = WordFile(convert(document, "docx").read_bytes())
    assert saved.text() == write_text(document)


def test_anchors_are_still_there_where_it_is_saved_again(convert: Convert) -> None:
    before = WordFile(write_docx(small_document(), now=NOW))
    after = WordFile(convert(small_document(), "docx").read_bytes())
    assert _anchors(before) == _anchors(after)


def _anchors(file: WordFile) -> set[str]:
    names = (start.get(f"{W}name", "") for start in file.body.iter(f"{W}bookmarkStart"))
    return {name for name in names if name.startswith("_rp")}
