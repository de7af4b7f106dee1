"""The same window as for the widgets, whose shortcuts lie in wait."""

from tests.ui.widgets.conftest import shortcut

__all__ = ["shortcut"]
