"""Assembly of everything, by size; and after one change."""

from dataclasses import replace

from pytest_benchmark.fixture import BenchmarkFixture

from rapporteur.model.change import Change
from rapporteur.model.ids import PointId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import Assembler, assemble
from tests.bench.conftest import Figures
from tests.bench.measuring import percentile, timed
from tests.helpers.big_meeting import big_meeting


def test_assembly_of_everything_is_linear(benchmark: BenchmarkFixture, figures: Figures) -> None:
    sizes = {count: big_meeting(count) for count in (500, 2000, 8000)}
    best = {count: min(timed(lambda m=meeting: assemble(m)) for _ in range(5)) for count, meeting in sizes.items()}  # type: ignore[misc]
    benchmark.pedantic(assemble, args=(sizes[2000],), rounds=5)
    figures("assembly of 6,000 points", f"{best[2000] * 1e3:5.1f} ms")
    for small, large in ((500, 2000), (2000, 8000)):
        figures(
            f"assembly for each point, {large * 3:,} points / {small * 3:,}",
            f"{best[large] / best[small] * small / large:5.2f}",
        )


def test_assembly_after_one_change(benchmark: BenchmarkFixture, figures: Figures) -> None:
    meeting = big_meeting(2000)
    assembler = Assembler()
    everything = timed(lambda: assembler.assemble(meeting))
    times: list[float] = []

    def record() -> None:
        nonlocal meeting
        meeting = with_one_more(meeting)
        times.append(timed(lambda: assembler.assemble(meeting)))

    benchmark.pedantic(record, rounds=200)
    figures("assembly after one change / of everything, median", f"{percentile(times, 0.5) / everything:5.2f}")
    figures(
        "assembly after one change, median and p99",
        f"{percentile(times, 0.5) * 1e3:5.1f} ms  {percentile(times, 0.99) * 1e3:5.1f} ms",
    )


def with_one_more(meeting: MeetingSnapshot) -> MeetingSnapshot:
    """The meeting with one more point at its end."""
    last = next(meeting.latest_points())
    point = replace(last, id=PointId(new_id()), place=last.place + 1, number=last.number + 1, same_as=None)
    return meeting.with_changes([Change(None, point)], meeting.revision + 1)
