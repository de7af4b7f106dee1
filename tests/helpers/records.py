"""Records for tests: a small one in plain sight, random valid ones, and valid ones with a single damage."""

import copy
import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any

from hypothesis import strategies as st

from rapporteur.model.entities import Intervention, Point, Sibling, Speaker
from rapporteur.model.ids import MeetingId, new_id
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, IndirectSpeech, RecommendationList, Role, Status, Voice

Record = dict[str, Any]

# The format once more, said independently of the program: a question mark stands behind what is optional.
FORM = {
    "": "format version meeting style categories attendance footnotes introduction agenda speakers interventions",
    "meeting": "title document_title date end_date? language officers status?",
    "meeting.officers[]": "office name",
    "style": "quantifiers attribution panellist recommendations indirect_speech",
    "style.quantifiers[]": "from phrase again?",
    "categories[]": "key one many abbreviation? group? counted_as?",
    "introduction": "heading paragraphs",
    "agenda[]": "number heading themes?",
    "speakers[]": "key name? organization? designation? office? category? pronoun? number? code? unidentified?",
    "interventions[]": "key at speaker role item points",
    "interventions[].points[]": "key act text theme same_as? item? wording?",
    "interventions[].points[].wording": "verb? voice? adverb? lead? attribution? agent? join? intro?",
}
# Where a text has to be of a certain form, a word of a vocabulary, or the key of something.
CLOSED = {
    "format",
    "meeting.date",
    "meeting.end_date",
    "meeting.language",
    "meeting.status",
    "style.attribution",
    "style.recommendations",
    "style.indirect_speech",
    "speakers[].category",
    "interventions[].at",
    "interventions[].speaker",
    "interventions[].role",
    "interventions[].item",
    "interventions[].points[].act",
    "interventions[].points[].same_as",
    "interventions[].points[].item",
    "interventions[].points[].wording.voice",
    "interventions[].points[].wording.join",
}

AWKWARD = (
    "عملية الاستعراض ‏(المادة 37)‏",
    "Z̷̧̛a\u0301lgo e\u0301 ñ",
    'She said "no" — ‘why’, \\ {{ slots }} [^note] <b>&amp;</b>',
    "x" * 400,
    "👩‍⚖️🇺🇳",
    "two\nlines\tand a tab",
    "\u2028\u00a0\u200b\u202e",
    "審議結果の要約",
)


def small_record() -> Record:
    """A valid record with one or two of everything and nothing optional left out."""
    return {
        "format": "rapporteur-record",
        "version": 1,
        "meeting": {
            "title": "Dialogue on clean water",
            "document_title": "Summary by the Chair",
            "date": "2024-05-06",
            "end_date": "2024-05-07",
            "language": "en",
            "officers": [{"office": "Chair", "name": "Ms. Ada Quill"}],
            "status": "reviewed",
        },
        "style": {
            "quantifiers": [{"from": 1, "phrase": "one speaker", "again": "another"}, {"from": 2, "phrase": "some"}],
            "attribution": "unattributed",
            "panellist": "panellist",
            "recommendations": "lettered",
            "indirect_speech": "as-recorded",
        },
        "categories": [
            {"key": "ngo", "one": "NGO", "many": "NGOs", "abbreviation": "NGO", "group": "all", "counted_as": "NGOs"},
            {"key": "state", "one": "State", "many": "States"},
        ],
        "attendance": {"ngo": 12, "state": 0},
        "footnotes": {"water": "Fresh water only."},
        "introduction": {"heading": "Introduction", "paragraphs": ["Held on {{ meeting.date | date }}.", ""]},
        "agenda": [{"number": "1", "heading": "Opening", "themes": ["wells"]}, {"number": "2", "heading": None}],
        "speakers": [
            {
                "key": "ada",
                "name": "Ada Quill",
                "organization": "Wells for All",
                "designation": "the Chair",
                "office": "Chair",
                "category": "ngo",
                "pronoun": "she",
                "number": 2,
                "code": "AQ",
                "unidentified": True,
            },
            {"key": "bo"},
        ],
        "interventions": [
            {
                "key": "i1",
                "at": "2024-05-06T10:00:00+02:00",
                "speaker": "ada",
                "role": "chair",
                "item": "1",
                "points": [
                    {"key": "p1", "act": "emphasize", "text": "the worth of wells", "theme": "wells"},
                    {
                        "key": "p2",
                        "act": "mention",
                        "text": "the price of pumps",
                        "theme": "",
                        "same_as": "p1",
                        "item": "2",
                        "wording": {
                            "verb": "noted",
                            "voice": "active",
                            "adverb": "also",
                            "lead": "Moreover",
                            "attribution": "the Chair",
                            "agent": False,
                            "join": ", and",
                            "intro": "{count} steps:",
                        },
                    },
                ],
            },
            {"key": "i2", "at": "2024-05-06T08:05Z", "speaker": "bo", "role": "participant", "item": "2", "points": []},
        ],
    }


def put(record: Record, path: str, value: object) -> Record:
    """The record with another value at the path, such as `interventions[0].at`."""
    return _change(record, path, lambda parent, step: parent.__setitem__(step, value))


def without(record: Record, path: str) -> Record:
    """The record without the value at the path."""
    return _change(record, path, lambda parent, step: parent.__delitem__(step))


def _change(record: Record, path: str, change: Callable[[Any, str | int], None]) -> Record:
    changed = copy.deepcopy(record)
    *way, last = [int(index) if index else name for name, index in re.findall(r"([\w-]+)|\[(\d+)\]", path)]
    parent: Any = changed
    for step in way:
        parent = parent[step]
    change(parent, last)
    return changed


@dataclass(frozen=True)
class Damage:
    """A record that was valid but for one value, and the path of that value."""

    path: str
    record: Record


def values_of(record: Record) -> Iterator[tuple[str, str, Any]]:
    """Every value that the format knows: its path, the pattern of the path, and the value."""
    yield from _values("", "", record)


def _values(path: str, pattern: str, value: object) -> Iterator[tuple[str, str, Any]]:
    if path:
        yield path, pattern, value
    if isinstance(value, list):
        for index, member in enumerate(value):
            yield from _values(f"{path}[{index}]", f"{pattern}[]", member)
    elif isinstance(value, dict):
        known = FORM[pattern].replace("?", "").split() if pattern in FORM else list(value)
        for name in filter(value.__contains__, known):
            yield from _values(f"{path}.{name}".lstrip("."), f"{pattern}.{name}".lstrip("."), value[name])


def required_paths(record: Record) -> Iterator[str]:
    """The path of every value that may not be missing."""
    for path, pattern, value in [("", "", record), *values_of(record)]:
        if pattern in FORM and isinstance(value, dict):
            for name in FORM[pattern].split():
                if not name.endswith("?"):
                    yield f"{path}.{name}".lstrip(".")


def damages(record: Record) -> Iterator[tuple[str, object]]:
    """Every single damage as a path and what to put there: nothing at all (`...`), null, a wrong type, a wrong word."""
    for path in required_paths(record):
        yield path, ...
        if not path.endswith("].heading"):
            yield path, None
    for path, pattern, _ in values_of(record):
        yield path, 7.5
        if pattern in CLOSED:
            yield path, "no such"


def damaged(record: Record, path: str, value: object) -> Damage:
    """The record with one damage."""
    return Damage(path, without(record, path) if value is ... else put(record, path, value))


_visible = st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")
texts = st.one_of(st.sampled_from(AWKWARD), st.text(_visible, max_size=8))
filled = texts.filter(str.strip)
_keys = st.one_of(st.text("abcäж-_1", min_size=1, max_size=4), st.builds(new_id))
_days = st.dates().map(str)
_moments = st.builds(
    "{}T{:02}:{:02}{}".format,
    _days,
    st.integers(0, 23),
    st.integers(0, 59),
    st.sampled_from(["Z", "+02:00", "-1130", ":07+05", ":59.125-03:00"]),
)
_scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts
json_values = st.recursive(
    _scalars, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2), max_leaves=4
)
_unknown = st.dictionaries(st.sampled_from(["x-note", "x-أ", "x ."]), json_values, max_size=1)


def _words(vocabulary: type[Any]) -> st.SearchStrategy[str]:
    return st.sampled_from([str(word) for word in vocabulary])


@st.composite
def _objects(draw: st.DrawFn, required: Record, optional: Record) -> Record:
    """An object of the given strategies, each optional one left out, null or there, with keys that nobody knows."""
    made = {name: draw(strategy) for name, strategy in required.items()}
    for name, strategy in optional.items():
        made |= draw(st.sampled_from([{}, {}, {name: None}, {name: ...}]))
        if made.get(name) is ...:
            made[name] = draw(strategy)
    made |= draw(_unknown)
    return dict(reversed(made.items())) if draw(st.booleans()) else made


_wordings = _objects(
    {},
    {
        "verb": texts,
        "voice": _words(Voice),
        "adverb": texts,
        "lead": texts,
        "attribution": texts,
        "agent": st.booleans(),
        "join": st.sampled_from(["and", ", and", "who"]),
        "intro": texts,
    },
)


@st.composite
def _meetings(draw: st.DrawFn) -> Record:
    begin, end = sorted(draw(st.tuples(_days, _days)))
    officers = st.lists(_objects({"office": texts, "name": texts}, {}), max_size=2)
    required = {
        "title": filled,
        "document_title": texts,
        "date": st.just(begin),
        "language": st.sampled_from(["en", "fr", "pt-BR", "zh-Hant-TW", "x-plain"]),
        "officers": officers,
    }
    return draw(_objects(required, {"end_date": st.just(end), "status": _words(Status)}))


@st.composite
def _styles(draw: st.DrawFn) -> Record:
    steps = sorted(draw(st.sets(st.integers(1, 40), max_size=3)))
    scale = [draw(_objects({"from": st.just(step), "phrase": texts}, {"again": texts})) for step in steps]
    required = {
        "quantifiers": st.just(scale),
        "attribution": _words(Attribution),
        "panellist": texts,
        "recommendations": _words(RecommendationList),
        "indirect_speech": _words(IndirectSpeech),
    }
    return draw(_objects(required, {}))


@st.composite
def _speakers(draw: st.DrawFn, key: str, categories: list[str]) -> Record:
    optional: Record = dict.fromkeys(("name", "organization", "designation", "office", "pronoun"), texts)
    optional |= {"number": st.integers(1, 3), "unidentified": st.booleans(), "code": st.sampled_from(["", key])}
    if categories:
        optional["category"] = st.sampled_from(categories)
    return draw(_objects({"key": st.just(key)}, optional))


@st.composite
def _points(draw: st.DrawFn, key: str, earlier: list[str], items: list[str]) -> Record:
    optional = {"item": st.sampled_from(items), "wording": _wordings}
    if earlier:
        optional["same_as"] = st.sampled_from(earlier)
    return draw(_objects({"key": st.just(key), "act": _words(Act), "text": filled, "theme": texts}, optional))


@st.composite
def _interventions(draw: st.DrawFn, speakers: list[str], items: list[str]) -> list[Record]:
    made: list[Record] = []
    point_keys = draw(st.lists(_keys, unique=True, max_size=4))
    told = 0
    for key in draw(st.lists(_keys, unique=True, max_size=3)) if speakers and items else []:
        until = draw(st.integers(told, len(point_keys)))
        points = [draw(_points(point_keys[at], point_keys[:at], items)) for at in range(told, until)]
        told = until
        required = {
            "key": st.just(key),
            "at": _moments,
            "speaker": st.sampled_from(speakers),
            "role": _words(Role),
            "item": st.sampled_from(items),
            "points": st.just(points),
        }
        made.append(draw(_objects(required, {})))
    return made


@st.composite
def records(draw: st.DrawFn) -> Record:
    """A valid record, small, with awkward texts and with unknown keys and explicit nulls at every level."""
    categories = draw(st.lists(_keys, unique=True, max_size=2))
    items = draw(st.lists(_keys, unique=True, max_size=3))
    speakers = draw(st.lists(_keys, unique=True, max_size=3))
    named = {"one": texts, "many": texts}
    short = {"abbreviation": texts, "group": texts, "counted_as": texts}
    item = {"heading": texts | st.none()}
    required = {
        "format": st.just("rapporteur-record"),
        "version": st.just(1),
        "meeting": _meetings(),
        "style": _styles(),
        "categories": st.tuples(*(_objects({"key": st.just(key), **named}, short) for key in categories)).map(list),
        "attendance": st.fixed_dictionaries({}, optional=dict.fromkeys(categories, st.integers(0, 200))),
        "footnotes": st.dictionaries(_keys, texts, max_size=2),
        "introduction": _objects({"heading": texts, "paragraphs": st.lists(texts, max_size=2)}, {}),
        "agenda": st.tuples(
            *(_objects({"number": st.just(key), **item}, {"themes": st.lists(texts, max_size=2)}) for key in items)
        ).map(list),
        "speakers": st.tuples(*(_speakers(key, categories) for key in speakers)).map(list),
        "interventions": _interventions(speakers, items),
    }
    return draw(_objects(required, {}))


@st.composite
def damaged_records(draw: st.DrawFn) -> Damage:
    """A valid record with one damage."""
    record = draw(records())
    return damaged(record, *draw(st.sampled_from(list(damages(record)))))


def as_text(record: Record) -> str:
    """The record as JSON text."""
    return json.dumps(record, ensure_ascii=False)


# --- Meetings from records ------------------------------------------------------------------------------------


def told(meeting: MeetingSnapshot) -> dict[str, Any]:
    """The meeting without what an import may give anew: places, numbers, and the ids that no record names."""
    kinds = {kind.name: getattr(meeting, kind.name) for kind in fields(meeting)}
    names: dict[Any, str] = {one.id: one.key for one in meeting.categories.values()}
    names |= {one.id: one.number for one in meeting.agenda.values()}
    return {
        name: [_bare(one, names) for one in kind.values()] if hasattr(kind, "values") else kind
        for name, kind in kinds.items()
        if name not in ("meeting", "style", "revision")
    } | {"meeting": replace(meeting.meeting, id=MeetingId("m")), "style": replace(meeting.style, id=MeetingId("m"))}


def _bare(one: Sibling, names: dict[Any, str]) -> dict[str, Any]:
    nameless = ("place", "number") if isinstance(one, Point) else ("place",)
    if not isinstance(one, Speaker | Intervention | Point):
        nameless = (*nameless, "id")
    values = {field.name: getattr(one, field.name) for field in fields(one) if field.name not in nameless}
    return {name: names.get(value, value) if isinstance(value, str) else value for name, value in values.items()}
