"""What a Word file costs: against python-docx adding the same paragraphs by style name, and by length."""

from collections.abc import Callable
from datetime import UTC, datetime

import docx
import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from rapporteur.exchange.docx import TEMPLATE, write_docx
from rapporteur.exchange.layout import Kind, lines_of
from rapporteur.paths import resource_path
from rapporteur.summary.blocks import SummaryDocument
from tests.bench.conftest import Figures
from tests.bench.measuring import in_turn, timed
from tests.helpers.documents import long_document

NOW = datetime(2026, 5, 4, 3, 2, 1, tzinfo=UTC)
TEMPLATES = {
    "our template": (resource_path(TEMPLATE).as_posix(), "Numbered Paragraph"),
    "its own": (None, "List Number"),
}


@pytest.mark.parametrize("whose", TEMPLATES)
def test_against_paragraphs_added_by_style_name(benchmark: BenchmarkFixture, figures: Figures, whose: str) -> None:
    document = long_document(2_000)
    texts = _texts(document)
    ours, theirs = in_turn(lambda _: write_docx(document, now=NOW), lambda _: _add(texts, *TEMPLATES[whose]), rounds=7)
    benchmark.pedantic(write_docx, args=(document,), kwargs={"now": NOW}, rounds=5)
    figures("Word file of 2,000 paragraphs with footnotes and anchors", f"{min(ours) * 1e3:5.1f} ms")
    figures(f"Word file / python-docx by style name in {whose}, at most 0.1", f"{min(ours) / min(theirs):6.3f}")


def test_is_linear(benchmark: BenchmarkFixture, figures: Figures) -> None:
    documents = {count: long_document(count) for count in (2_000, 8_000)}
    best = {count: _best(lambda d=document: write_docx(d, now=NOW)) for count, document in documents.items()}  # type: ignore[misc]
    benchmark.pedantic(write_docx, args=(documents[8_000],), kwargs={"now": NOW}, rounds=5)
    figures("Word file for each paragraph, 8,000 / 2,000", f"{best[8_000] / best[2_000] / 4:5.2f}")


def _best(job: Callable[[], object]) -> float:
    return min(timed(job) for _ in range(7))


def _texts(document: SummaryDocument) -> list[str]:
    lines = (line for line in lines_of(document) if line.kind is Kind.PARAGRAPH)
    return [" ".join("".join(map(str, sentence)) for sentence in line.sentences) for line in lines]


def _add(texts: list[str], template: str | None, style: str) -> None:
    """The body alone, without footnotes and anchors, and not saved."""
    word = docx.Document(template)
    for text in texts:
        word.add_paragraph(text, style=style)
