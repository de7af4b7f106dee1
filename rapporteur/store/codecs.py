"""How the fields of entities are written: each type of field has one codec, prepared once from the annotations.

Enums are written by their values, truth as 0 and 1. What holds more than one thing (tuples, mappings, nested
dataclasses) is written as compact JSON, and as NULL where it is empty, so that most rows carry none.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, NamedTuple, NewType, Union, get_args, get_origin, get_type_hints

Hint = Any  # the annotation of a field
Value = Any  # what such a field holds
Plain = Any  # what JSON or a column holds in its place


def _same(value: Value) -> Value:
    return value


class Codec(NamedTuple):
    """Both ways between the value of a field and its plain form; `nested` where that form is a list or an object."""

    encode: Callable[[Value], Plain] = _same
    decode: Callable[[Plain], Value] = _same
    nested: bool = False


AS_IT_IS = Codec()

to_json = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
from_json = json.JSONDecoder().decode


def column_codecs(kind: type) -> dict[str, Codec]:
    """A codec for every field of the dataclass, in order, down to what SQLite can hold in one column."""
    return {name: _as_text(codec) if codec.nested else codec for name, codec in _field_codecs(kind).items()}


def _as_text(codec: Codec) -> Codec:
    def encode(value: Value) -> str | None:
        plain = codec.encode(value)
        return to_json(plain) if plain else None

    def decode(text: str | None) -> Value:
        return codec.decode(None if text is None else from_json(text))

    return Codec(encode, decode)


def _field_codecs(kind: type) -> dict[str, Codec]:
    hints = get_type_hints(kind)
    return {field.name: _codec(hints[field.name]) for field in fields(kind)}


def _codec(hint: Hint) -> Codec:
    if isinstance(hint, NewType):
        return _codec(hint.__supertype__)
    origin: Hint = get_origin(hint)
    if origin in (Union, UnionType):  # with a NewType in it, it is the former
        return _or_none(_codec(next(arg for arg in get_args(hint) if arg is not NoneType)))
    if hint in (str, int, float):
        return AS_IT_IS
    if hint is bool:
        return Codec(int, bool)
    return _codec_of_class(hint)


def _codec_of_class(hint: Hint) -> Codec:
    origin: Hint = get_origin(hint)
    kind = hint if origin is None else origin
    if issubclass(kind, Enum):
        return Codec(attrgetter("value"), hint)
    if issubclass(kind, Mapping):
        return Codec(dict, lambda plain: plain or {}, nested=True)
    if issubclass(kind, tuple):
        return _tuple_of(_codec(get_args(hint)[0]))
    return _dataclass(hint)


def _or_none(codec: Codec) -> Codec:
    if codec is AS_IT_IS:
        return codec
    return Codec(
        lambda value: None if value is None else codec.encode(value),
        lambda plain: None if plain is None else codec.decode(plain),
        codec.nested,
    )


def _tuple_of(part: Codec) -> Codec:
    return Codec(
        lambda values: [part.encode(value) for value in values],
        lambda plain: tuple(part.decode(value) for value in plain or ()),
        nested=True,
    )


def _dataclass(kind: type) -> Codec:
    """Fields that are None or empty are left out, so they must default to just that; so are those at their default.

    A field that a later version adds then leaves what was written before it as it is, to the letter: changes name the
    old value of every column, and find it.
    """
    codecs = _field_codecs(kind)
    defaults = {field.name: field.default for field in fields(kind)}
    nothing_chosen = cache(kind)  # thousands of points share one wording

    def encode(value: Value) -> dict[str, Plain]:
        plain = {
            name: codec.encode(part)
            for name, codec in codecs.items()
            if (part := getattr(value, name)) != defaults[name]
        }
        return {name: part for name, part in plain.items() if part not in (None, {}, [])}

    def decode(plain: dict[str, Plain] | None) -> Value:
        return kind(**{name: codecs[name].decode(part) for name, part in plain.items()}) if plain else nothing_chosen()

    return Codec(encode, decode, nested=True)
