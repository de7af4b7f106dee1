"""What a column of an editable list shows, and how what is typed there becomes an entry."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Protocol

from ui.widgets.words import Choices


class Entry(Protocol):
    """Anything that a list holds: a frozen dataclass with an id."""

    @property
    def id(self) -> str:
        """The id, which never changes."""
        ...


class Kind(Enum):
    """How a cell is edited."""

    TEXT = auto()
    NUMBER = auto()
    CHOICE = auto()
    PARAGRAPH = auto()


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `get` gives the text of a cell, `put` the entry with another text there; without it nothing is typed.

    An entry is entered when all `required` columns are filled. `width` is what the column needs in pixels, `tone`
    the role of its colour. The values of a choice are what `get` and `put` deal in, its words what is shown.
    """

    title: str
    get: Callable[[Any], str]
    put: Callable[[Any, str], Entry] | None = None
    kind: Kind = Kind.TEXT
    width: int = 120
    required: bool = False
    tone: str = "ink"
    choices: Callable[[], Choices] = tuple

    def shown(self, entry: Entry) -> str:
        """The words in the cell."""
        value = self.get(entry)
        return dict(self.choices()).get(value, value) if self.kind is Kind.CHOICE else value


def text(title: str, name: str, width: int = 120, *, required: bool = False, kind: Kind = Kind.TEXT) -> Column:
    """A column of words that an entry must have, maybe empty ones."""
    return Column(title, lambda entry: getattr(entry, name), _putter(name, str), kind, width, required=required)


def optional(title: str, name: str, width: int = 120) -> Column:
    """A column of words that an entry may have; none where nothing is typed."""
    return Column(
        title, lambda entry: getattr(entry, name) or "", _putter(name, lambda typed: typed or None), width=width
    )


def number(title: str, name: str, width: int = 72, *, required: bool = False) -> Column:
    """A column of whole numbers; none where nothing is typed."""
    return Column(
        title, lambda entry: _figure(getattr(entry, name)), _putter(name, _whole), Kind.NUMBER, width, required
    )


def choice(title: str, name: str, choices: Callable[[], Choices], width: int = 120) -> Column:
    """A column of values of which each has its words; none where none is chosen."""
    put = _putter(name, lambda value: value or None)
    return Column(title, lambda entry: getattr(entry, name) or "", put, Kind.CHOICE, width, choices=choices)


def _putter(name: str, read: Callable[[str], object]) -> Callable[[Any, str], Entry]:
    def put(entry: Any, typed: str) -> Entry:  # noqa: ANN401 - any frozen dataclass with such a field
        changed: Entry = replace(entry, **{name: read(typed)})
        return changed

    return put


def _figure(value: int | None) -> str:
    return "" if value is None else str(value)


def _whole(typed: str) -> int | None:
    return int(typed) if typed.isdecimal() else None
