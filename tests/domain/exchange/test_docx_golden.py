"""The parts of the Word file, as they were when somebody last looked at them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from rapporteur.exchange.docx import write_docx
from tests.helpers.documents import small_document
from tests.helpers.docx_parts import WordFile, pretty
from tests.helpers.golden import Golden

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
PARTS = ("word/document.xml", "word/footnotes.xml", "word/numbering.xml", "word/settings.xml", "docProps/core.xml")


@pytest.mark.parametrize("part", [*PARTS, "[Content_Types].xml", "word/_rels/document.xml.rels"])
def test_part(part: str, golden: Golden) -> None:
    file = WordFile(write_docx(small_document(), now=NOW))
    golden.check(f"small/docx/{part.replace('[', '').replace(']', '')}", pretty(file.parts[part]))


def test_a_difference_is_shown_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<a>\n<b/>\n</a>\n", encoding="utf-8")
    with pytest.raises(AssertionError, match=r"pytest --update-golden\n--- expected a\.xml\n(.*\n)+-<b/>\n\+<c/>"):
        Golden(tmp_path).check("a.xml", "<a>\n<c/>\n</a>\n")


def test_a_missing_file_is_a_difference(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match=r"a\.xml is not as expected"):
        Golden(tmp_path).check("a.xml", "")


def test_the_option_writes_what_is_then_expected(tmp_path: Path) -> None:
    Golden(tmp_path, update=True).check("new/a.xml", "text\r\n")
    Golden(tmp_path).check("new/a.xml", "text\r\n")
