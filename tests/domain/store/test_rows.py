"""Every entity comes back from its table and from the journal as it went in."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from types import UnionType
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlite_utils import Database

from rapporteur.errors import BugError
from rapporteur.model.change import Change
from rapporteur.model.entities import AS_THE_PROGRAM_CHOOSES, Entity, Point
from rapporteur.store import migrations
from rapporteur.store.codecs import from_json, to_json
from rapporteur.store.rows import TABLE_OF, row_change
from tests.domain.store.given import A_POINT, REPEATED, sample

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def values(hint: object) -> st.SearchStrategy[Any]:
    """Values for a field with this annotation."""
    origin, inner = get_origin(hint), get_args(hint)
    if isinstance(hint, NewType):
        return values(hint.__supertype__)
    if origin in (Union, UnionType):
        return st.one_of(*map(values, inner))
    if origin is tuple:
        return st.lists(values(inner[0]), max_size=3).map(tuple)
    if origin is Mapping:
        return st.dictionaries(st.text(), JSON, max_size=3)
    if isinstance(hint, type) and is_dataclass(hint):
        return entities(hint)
    if hint is int:
        return st.integers(-(2**63), 2**63 - 1)
    if hint is float:
        return st.floats(allow_nan=False, allow_infinity=False)
    assert isinstance(hint, type)
    return st.from_type(hint)


def entities(kind: type) -> st.SearchStrategy[Any]:
    """Entities of one class with anything at all in their fields."""
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: values(hints[field.name]) for field in fields(kind)})


@pytest.fixture(scope="module")
def tables() -> Database:
    """Empty tables that do not follow references."""
    db = Database(memory=True, execute_plugins=False)
    migrations.migrate(db)
    return db


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_an_entity_comes_back_from_its_table(tables: Database, kind: type[Entity], data: st.DataObject) -> None:
    table, entity = TABLE_OF[kind], data.draw(entities(kind))
    row = table.row(entity)
    tables.execute(table.insert, row)
    assert [table.entity(found) for found in tables.execute(table.select)] == [entity]
    assert tables.execute(table.update, row[1:] + row).rowcount == 1
    assert tables.execute(table.delete, row).rowcount == 1


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_an_entity_comes_back_from_the_journal(kind: type[Entity], data: st.DataObject) -> None:
    table, entity = TABLE_OF[kind], data.draw(entities(kind))
    assert table.from_record(from_json(to_json(table.record(table.row(entity))))) == entity


@pytest.mark.parametrize("kind", TABLE_OF, ids=lambda kind: kind.__name__)
def test_a_table_has_a_column_for_every_field(tables: Database, kind: type[Entity]) -> None:
    table = TABLE_OF[kind]
    assert {column.name for column in tables.table(table.name).columns} == {"seq", *table.columns}
    assert tables.table(table.name).strict


def test_what_is_empty_is_null_and_the_wording_of_most_points_is_one() -> None:
    table = TABLE_OF[Point]
    assert table.record(table.row(A_POINT)).keys() == {
        *("id", "intervention", "place", "number", "act", "text", "theme")
    }
    back = table.entity(table.row(A_POINT))
    again = table.entity(table.row(replace(A_POINT, number=9)))
    assert isinstance(back, Point)
    assert isinstance(again, Point)
    assert back.wording is again.wording
    assert back.wording == AS_THE_PROGRAM_CHOOSES


def test_a_column_that_an_old_journal_row_lacks_reads_as_its_default() -> None:
    table = TABLE_OF[Point]
    record = table.record(table.row(replace(A_POINT, theme="")))
    del record["theme"]
    assert table.from_record(record) == replace(A_POINT, theme="")


def test_one_entity_cannot_become_another() -> None:
    with pytest.raises(BugError):
        row_change(Change(A_POINT, REPEATED))
    with pytest.raises(BugError):
        row_change(Change(sample().meeting, sample().style))
