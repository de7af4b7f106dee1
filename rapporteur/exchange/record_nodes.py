"""A record as parsed JSON in which every value knows its path, so that the one that is wrong can be named."""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from rapporteur.errors import KnownError

# Far more than the format needs, and few enough for every parser and writer of JSON.
DEEPEST = 100
_LONGEST_SHOWN = 40
_SURROGATE = re.compile(r"[\ud800-\udfff]")
_PLAIN_NAME = re.compile(r"[\w-]+")

Step = str | int


@dataclass(frozen=True, slots=True)
class Book:
    """What all values of one record share: what the record is called, and the ids of all it has named so far."""

    source: str
    ids: dict[tuple[type, str], str] = field(default_factory=dict)

    def refused(self, fault: str) -> KnownError:
        """The error to raise for this fault."""
        return KnownError(f"In {self.source}, {fault}.")


@dataclass(frozen=True, slots=True)
class Node:
    """One value of a record and the steps that lead to it."""

    value: Any
    book: Book
    path: tuple[Step, ...] = ()

    def at(self, step: Step) -> "Node":
        """The value one step further in."""
        return Node(self.value[step], self.book, (*self.path, step))

    def members(self) -> Iterator["Node"]:
        """All values one step further in, in order; none where this one holds no others."""
        if isinstance(self.value, dict):
            return map(self.at, self.value)
        return map(self.at, range(len(self.value) if isinstance(self.value, list) else 0))

    def refused(self, fault: str) -> KnownError:
        """The error to raise for a fault of this value; the words go on from its path."""
        return self.book.refused(f"{path_text(self.path)} {fault}")

    def wrong(self, expected: str) -> KnownError:
        """The error to raise where something else was expected here."""
        return self.refused(f"must be {expected}, not {_shown(self.value)}")

    def without(self, name: str) -> KnownError:
        """The error to raise where a key is missing in this object."""
        return Node(None, self.book, (*self.path, name)).refused("is missing and has to be added")


def path_text(path: tuple[Step, ...]) -> str:
    """The path as one would write it: `interventions[12].points[0].act`."""
    return "".join(map(_step_text, path)).removeprefix(".") or "the whole"


def parse(text: str | bytes, source: str) -> Node:
    """The text as a node, with nothing in it that JSON cannot give back.

    Raises KnownError for what is no JSON, and for keys given twice, numbers without end, halves of characters
    and values nested deeper than `DEEPEST`, with the path.
    """
    book = Book(source)
    root = Node(_loaded(_decoded(text, book), book), book)
    _sweep(root)
    return root


class _GivenTwice(dict[str, Any]):
    """An object that gives a key more than once; made by the parser, refused by the sweep."""

    key: str


def _step_text(step: Step) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_NAME.fullmatch(step) else f"[{json.dumps(step)}]"


def _shown(value: Any) -> str:  # noqa: ANN401 - any JSON value
    """The value as it stands in the record, cut where it is long."""
    if isinstance(value, dict | list) and value:
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST_SHOWN else text[:_LONGEST_SHOWN] + "…"


def _decoded(text: str | bytes, book: Book) -> str:
    try:
        decoded = text.decode() if isinstance(text, bytes) else text
    except UnicodeDecodeError as error:
        raise book.refused(f"byte {error.start + 1} is not UTF-8; save the text as UTF-8 and try again") from None
    return decoded.removeprefix("\ufeff")


def _loaded(text: str, book: Book) -> Any:  # noqa: ANN401 - any JSON value
    try:
        return json.loads(text, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}"
        raise book.refused(f"{place} cannot be read as JSON; correct the text there") from None
    except RecursionError:
        raise book.refused("values are nested too deeply to be read; make the text flatter") from None
    except ValueError:  # the interpreter bounds the digits of a whole number
        raise book.refused("a number has too many digits to be read; shorten it") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    if len(plain) == len(pairs):
        return plain
    marked = _GivenTwice(plain)
    names = [name for name, _ in pairs]
    marked.key = next(name for place, name in enumerate(names) if name in names[:place])
    return marked


def _sweep(root: Node) -> None:
    """Look at every value, the unknown ones too."""
    waiting = [root]
    while waiting:
        node = waiting.pop()
        _refuse_unkeepable(node)
        waiting.extend(node.members())


def _refuse_unkeepable(node: Node) -> None:
    """Raise for what could not be given back as it came."""
    value = node.value
    if isinstance(value, _GivenTwice):
        raise Node(None, node.book, (*node.path, value.key)).refused("is given twice; keep one of the two")
    if len(node.path) > DEEPEST:
        raise Node(None, node.book, node.path[:2]).refused(f"is nested too deeply; {DEEPEST} levels can be kept")
    if isinstance(value, float) and not math.isfinite(value):
        raise node.refused("must be a number with an end, not NaN or Infinity")
    if any(isinstance(text, str) and _SURROGATE.search(text) for text in (value, *node.path[-1:])):
        raise node.refused("holds half of a character (a lone surrogate); type the text again")
