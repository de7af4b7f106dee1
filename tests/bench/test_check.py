"""The style check: of everything, again after one change, and of one paragraph."""

from pytest_benchmark.fixture import BenchmarkFixture

from rapporteur.check.checking import Checker
from rapporteur.summary.assembler import Assembler
from tests.bench.conftest import Figures
from tests.bench.measuring import percentile, timed
from tests.bench.test_assembly import with_one_more
from tests.helpers.big_meeting import big_meeting


def test_check_of_everything_and_after_one_change(benchmark: BenchmarkFixture, figures: Figures) -> None:
    meeting, assembler = big_meeting(2000), Assembler()
    document = assembler.assemble(meeting)
    first = document.sections[1].paragraphs[0].key
    Checker().check_paragraph(meeting, document, first)  # loads the dictionary
    everything = timed(lambda: benchmark.pedantic(lambda: Checker().check(meeting, document), rounds=1))
    paragraph = [timed(lambda: Checker().check_paragraph(meeting, document, first)) for _ in range(20)]
    checker = Checker()
    checker.check(meeting, document)
    changed = with_one_more(meeting)
    after = assembler.assemble(changed)
    again = timed(lambda: checker.check(changed, after))
    figures("style check of 6,000 points", f"{everything:5.2f} s")
    figures("style check after one change / of everything", f"{again / everything:5.2f}")
    figures("style check of one paragraph, median", f"{percentile(paragraph, 0.5) * 1e3:5.1f} ms")
