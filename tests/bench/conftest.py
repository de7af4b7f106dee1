"""Measurements stand apart from the tests: they print ratios taken in one run and fail on nothing but errors."""

from collections.abc import Callable

import pytest

Figures = Callable[[str, str], None]
_FIGURES = pytest.StashKey[list[tuple[str, str]]]()


def pytest_configure(config: pytest.Config) -> None:
    """Begin an empty list of figures."""
    config.stash[_FIGURES] = []


@pytest.fixture
def figures(request: pytest.FixtureRequest) -> Figures:
    """Note a figure: what was measured, and what came out."""

    def note(what: str, figure: str) -> None:
        request.config.stash[_FIGURES].append((what, figure))

    return note


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print all figures together at the end."""
    if config.stash[_FIGURES]:
        terminalreporter.section("figures")
        for what, figure in config.stash[_FIGURES]:
            terminalreporter.write_line(f"{what:<64} {figure}")
