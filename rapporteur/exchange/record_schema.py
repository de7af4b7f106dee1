"""The record format, version 1, as one table of shapes from which both reading and writing go.

The order of the keys is that of the format; `code` and `unidentified` of a speaker, `status` of the meeting,
`more_than_half` of a quantifier, `abbreviations`, `learned` and `set_aside` of the style, `on_behalf_of` and
`counts_as` of an intervention, `not_same_as` of a point and `as_typed` of a wording are added by this program.
A key stands for the field of the same name unless `field` says otherwise.

What a shape does not know it keeps in the `extra` of its entity and gives back behind the known keys. An
optional key that was given with the value it has anyway (null, an empty list, "draft") is kept there too, and
given back in its place for as long as the program has not set another value.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rapporteur.exchange.record_nodes import Node
from rapporteur.exchange.record_values import (
    DAY,
    FILLED,
    FLAG,
    LANGUAGE,
    MOMENT,
    NODE,
    NODES,
    NULLABLE_TEXT,
    TEXT,
    TEXTS,
    Kind,
    Names,
    choice,
    exactly,
    listed,
    mapped,
    reference,
    references,
    whole,
    word_of,
)
from rapporteur.model.entities import (
    AS_THE_PROGRAM_CHOOSES,
    Abbreviation,
    AgendaItem,
    Category,
    Point,
    Quantifier,
    Speaker,
    Wording,
)
from rapporteur.model.vocabulary import (
    Act,
    Attribution,
    IndirectSpeech,
    RecommendationList,
    Role,
    Status,
    Voice,
)

FORMAT = "rapporteur-record"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a shape. An optional one is left out where the field has its `default`."""

    name: str
    kind: Kind
    field: str = ""
    optional: bool = False
    default: Any = None

    def read(self, node: Node) -> Any:  # noqa: ANN401 - as the kind says
        """The value of the field; null means the default where the key is optional."""
        return self.default if self.optional and node.value is None else self.kind.read(node)


def _optional(name: str, kind: Kind, default: object = None, field: str = "") -> Key:
    return Key(name, kind, field, optional=True, default=default)


@dataclass(frozen=True)
class Shape:
    """The keys of one kind of object, and the field that keeps what else was given."""

    keys: tuple[Key, ...]
    extra: str = "extra"
    names: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        """Know the names of the keys."""
        object.__setattr__(self, "names", frozenset(key.name for key in self.keys))

    def read(self, node: Node) -> dict[str, Any]:
        """The fields of the entity by name, without those left at their default.

        Raises KnownError with the path of the first value that is missing or wrong.
        """
        given = mapped(node)
        fields: dict[str, Any] = {}
        kept = {name: member.value for name, member in given.items() if name not in self.names}
        for key in self.keys:
            if key.name not in given:
                if not key.optional:
                    raise node.without(key.name)
                continue
            value = key.read(given[key.name])
            if key.optional and value == key.default:
                kept[key.name] = given[key.name].value
            else:
                fields[key.field or key.name] = value
        return {**fields, self.extra: kept}

    def write(self, entity: object, names: Names, given: Mapping[str, Any]) -> dict[str, Any]:
        """The object for the record; `given` are the values that the entity itself does not hold."""
        kept: Mapping[str, Any] = getattr(entity, self.extra)
        written: dict[str, Any] = {}
        for key in self.keys:
            value = given[key.name] if key.name in given else getattr(entity, key.field or key.name)
            if key.optional and value == key.default:
                written.update({key.name: kept[key.name]} if key.name in kept else {})
            else:
                written[key.name] = value if key.name in given else key.kind.write(value, names)
        return written | {name: value for name, value in kept.items() if name not in self.names}


def _wording(node: Node) -> Wording:
    return Wording(**WORDING.read(node))


def _abbreviations(node: Node) -> tuple[Abbreviation, ...]:
    return tuple(Abbreviation(**ABBREVIATION.read(member)) for member in listed(node))


def _write_abbreviations(given: tuple[Abbreviation, ...], names: Names) -> list[dict[str, Any]]:
    return [ABBREVIATION.write(one, names, {}) for one in given]


def _scale(node: Node) -> tuple[Quantifier, ...]:
    """The quantifiers, of which each holds from more speakers on than the one before."""
    scale: list[Quantifier] = []
    for member in listed(node):
        quantifier = Quantifier(**QUANTIFIER.read(member))
        steps = [step for step in scale if not step.more_than_half]
        if steps and not quantifier.more_than_half and quantifier.at_least <= steps[-1].at_least:
            raise member.at("from").wrong(f"more than the {steps[-1].at_least} before it")
        scale.append(quantifier)
    return tuple(scale)


RECORD = Shape(
    (
        Key("format", exactly(FORMAT)),
        Key("version", exactly(VERSION)),
        Key("meeting", NODE),
        Key("style", NODE),
        Key("categories", NODES),
        Key("attendance", NODE),
        Key("footnotes", NODE),
        Key("introduction", NODE),
        Key("agenda", NODES),
        Key("speakers", NODES),
        Key("interventions", NODES),
    ),
    extra="record_extra",
)

MEETING = Shape(
    (
        Key("title", FILLED),
        Key("document_title", TEXT),
        Key("date", DAY),
        _optional("end_date", DAY),
        Key("language", LANGUAGE),
        Key("officers", NODES),
        _optional("status", choice(Status), Status.DRAFT),
    )
)

OFFICER = Shape((Key("office", TEXT), Key("name", TEXT)))

QUANTIFIER = Shape(
    (
        Key("from", whole(1), "at_least"),
        Key("phrase", TEXT),
        _optional("again", TEXT),
        _optional("more_than_half", FLAG, default=False),
    )
)

ABBREVIATION = Shape((Key("short", FILLED), Key("full", FILLED), _optional("many", TEXT)))

STYLE = Shape(
    (
        Key("quantifiers", Kind(_scale, lambda scale, names: [QUANTIFIER.write(one, names, {}) for one in scale])),
        Key("attribution", choice(Attribution)),
        Key("panellist", TEXT),
        Key("recommendations", choice(RecommendationList)),
        Key("indirect_speech", choice(IndirectSpeech)),
        _optional("abbreviations", Kind(_abbreviations, _write_abbreviations), ()),
        _optional("learned", TEXTS, ()),
        _optional("set_aside", TEXTS, ()),
    )
)

CATEGORY = Shape(
    (
        Key("key", FILLED),
        Key("one", TEXT),
        Key("many", TEXT),
        _optional("abbreviation", TEXT),
        _optional("group", TEXT),
        _optional("counted_as", TEXT),
    )
)

INTRODUCTION = Shape(
    (Key("heading", TEXT, "introduction_heading"), Key("paragraphs", TEXTS)), extra="introduction_extra"
)

AGENDA_ITEM = Shape((Key("number", FILLED), Key("heading", NULLABLE_TEXT), _optional("themes", TEXTS, ())))

SPEAKER = Shape(
    (
        Key("key", FILLED),
        _optional("name", TEXT),
        _optional("organization", TEXT),
        _optional("designation", TEXT),
        _optional("office", TEXT),
        _optional("category", reference(Category, "the key of a category")),
        _optional("pronoun", TEXT),
        _optional("number", whole(1)),
        _optional("code", TEXT, ""),
        _optional("unidentified", FLAG, default=False),
    )
)

INTERVENTION = Shape(
    (
        Key("key", FILLED),
        Key("at", MOMENT),
        Key("speaker", reference(Speaker, "the key of a speaker")),
        Key("role", choice(Role)),
        Key("item", reference(AgendaItem, "the number of an agenda item")),
        _optional("on_behalf_of", TEXT),
        _optional("counts_as", whole(1)),
        Key("points", NODES),
    )
)

WORDING = Shape(
    (
        _optional("verb", TEXT),
        _optional("voice", choice(Voice)),
        _optional("adverb", TEXT),
        _optional("lead", TEXT),
        _optional("attribution", TEXT),
        _optional("agent", FLAG),
        _optional("join", word_of("and", ", and", "who")),
        _optional("intro", TEXT),
        _optional("as_typed", FLAG),
    )
)

POINT = Shape(
    (
        Key("key", FILLED),
        Key("act", choice(Act)),
        Key("text", FILLED),
        Key("theme", TEXT),
        _optional("same_as", reference(Point, "the key of an earlier point")),
        _optional("item", reference(AgendaItem, "the number of an agenda item")),
        _optional("not_same_as", references(Point, "the key of an earlier point"), (), "told_apart"),
        _optional(
            "wording", Kind(_wording, lambda chosen, names: WORDING.write(chosen, names, {})), AS_THE_PROGRAM_CHOOSES
        ),
    )
)
