"""The kinds of value that a record holds: how each is checked on the way in and written on the way out.

Types are strict: a Boolean is no number, a number no text, and 1.0 is not 1.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from rapporteur.exchange.record_nodes import Node

Names = Mapping[str, str]
"""The key in the record of everything that has an id."""

# A bound for counts, well within what the meeting file holds as a whole number.
MOST = 1_000_000_000
# Characters that XML, and so a Word file, cannot hold; and the carriage return, which XML turns into a newline.
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b-\x1f\ufffe\uffff]")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT = re.compile(_DAY.pattern + r"T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{2}(:?[0-9]{2})?)")
_LANGUAGE = re.compile(r"([A-Za-z]{2,8}|[xX])(-[A-Za-z0-9]{1,8})*")


def _as_it_is(value: Any, _: Names) -> Any:  # noqa: ANN401 - whatever the kind reads
    return value


@dataclass(frozen=True, slots=True)
class Kind:
    """How a value is read (raising KnownError where it is wrong) and how it is written, given the keys of others."""

    read: Callable[[Node], Any]
    write: Callable[[Any, Names], Any] = _as_it_is


def listed(node: Node) -> list[Node]:
    """The members of a list."""
    if not isinstance(node.value, list):
        raise node.wrong("a list")
    return list(node.members())


def mapped(node: Node) -> dict[str, Node]:
    """The members of an object."""
    if not isinstance(node.value, dict):
        raise node.wrong("an object")
    return {name: node.at(name) for name in node.value}


def text(node: Node) -> str:
    """Any text that every export can hold, also an empty one."""
    if not isinstance(node.value, str):
        raise node.wrong("a text")
    if _UNPRINTABLE.search(node.value):
        raise node.wrong("a text without control characters")
    return node.value


def filled(node: Node) -> str:
    """A text that says something."""
    if not text(node).strip():
        raise node.wrong("a text that is not empty")
    return str(node.value)


def _node(node: Node) -> Node:
    return node


def _texts(node: Node) -> tuple[str, ...]:
    return tuple(map(text, listed(node)))


def _nullable_text(node: Node) -> str | None:
    if node.value is not None and not isinstance(node.value, str):
        raise node.wrong("a text or null")
    return None if node.value is None else text(node)


def _flag(node: Node) -> bool:
    if not isinstance(node.value, bool):
        raise node.wrong("true or false")
    return node.value


def _day(node: Node) -> str:
    try:
        return _in_form(node, _DAY, date.fromisoformat)
    except ValueError:
        raise node.wrong("a date such as 2022-07-01") from None


def _moment(node: Node) -> str:
    try:
        return _in_form(node, _MOMENT, datetime.fromisoformat)
    except ValueError:
        raise node.wrong("a date and time with its offset such as 2022-07-01T10:00:00+02:00") from None


def _in_form(node: Node, form: re.Pattern[str], understand: Callable[[str], object]) -> str:
    """The text as it was given; raises ValueError where it is not in the form or means nothing."""
    if not isinstance(node.value, str) or not form.fullmatch(node.value):
        raise ValueError(node.value)
    understand(node.value)
    return node.value


def _language(node: Node) -> str:
    if not isinstance(node.value, str) or not _LANGUAGE.fullmatch(node.value):
        raise node.wrong("a language tag such as en or pt-BR")
    return node.value


NODE = Kind(_node)
NODES = Kind(listed)
TEXT = Kind(text)
FILLED = Kind(filled)
TEXTS = Kind(_texts)
NULLABLE_TEXT = Kind(_nullable_text)
FLAG = Kind(_flag)
DAY = Kind(_day)
MOMENT = Kind(_moment)
LANGUAGE = Kind(_language)


def exactly(only: str | int) -> Kind:
    """The one value that may stand here."""

    def read(node: Node) -> str | int:
        if type(node.value) is not type(only) or node.value != only:
            raise node.wrong(f'"{only}"' if isinstance(only, str) else f"{only}")
        return only

    return Kind(read)


def whole(at_least: int) -> Kind:
    """A whole number from `at_least` to `MOST`."""

    def read(node: Node) -> int:
        if type(node.value) is not int or not at_least <= node.value <= MOST:
            raise node.wrong(f"a whole number from {at_least} to {MOST:,}")
        return node.value

    return Kind(read)


def word_of(*words: str) -> Kind:
    """One of these words."""

    def read(node: Node) -> str:
        if not isinstance(node.value, str) or node.value not in words:
            raise node.wrong("one of " + ", ".join(f'"{word}"' for word in words))
        return node.value

    return Kind(read)


def choice(vocabulary: type[StrEnum]) -> Kind:
    """A member of a closed vocabulary, by its value."""
    word = word_of(*vocabulary)
    return Kind(lambda node: vocabulary(word.read(node)))


def reference(kind: type, expected: str) -> Kind:
    """The key of something that the record has named before; read as its id."""

    def read(node: Node) -> str:
        if not isinstance(node.value, str) or (kind, node.value) not in node.book.ids:
            raise node.wrong(expected)
        return node.book.ids[kind, node.value]

    return Kind(read, lambda identity, names: names[identity])


def references(kind: type, expected: str) -> Kind:
    """The keys of things that the record has named before; read as their ids. What is gone is not written."""
    one = reference(kind, expected)

    def read(node: Node) -> tuple[str, ...]:
        return tuple(one.read(member) for member in listed(node))

    return Kind(read, lambda identities, names: [names[identity] for identity in identities if identity in names])
