"""The lists of the set-up page, each described by a table of its columns."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from rapporteur.commands.setup import Listed
from rapporteur.model.entities import AgendaItem, Category, FixedText, Footnote, Officer, Speaker
from rapporteur.model.ids import AgendaItemId, CategoryId, FixedTextId, FootnoteId, OfficerId, SpeakerId, new_id
from rapporteur.summary.slots import SLOTS
from ui.widgets.columns import Column, Kind, choice, number, optional, text
from ui.widgets.words import Choices

CONTEXT = "setup"
NOWHERE = 0.0  # the place of a new entry until it is asked for


@dataclass(frozen=True, slots=True)
class ListSpec:
    """A list: what it holds, its words on the page, its columns, and how a new entry begins."""

    kind: type[Listed]
    title: str
    hint: str
    invitation: str
    columns: tuple[Column, ...]
    blank: Callable[[], Listed]


def _put_themes(item: AgendaItem, typed: str) -> AgendaItem:
    return replace(item, themes=tuple(theme.strip() for theme in typed.split(",") if theme.strip()))


OFFICERS = ListSpec(
    Officer,
    "Officers",
    "Named once, in the introduction.",
    "New officer…",
    (text("Office", "office", 200, required=True), text("Name", "name", 400, required=True)),
    lambda: Officer(id=OfficerId(new_id()), place=NOWHERE, office="", name=""),
)
AGENDA = ListSpec(
    AgendaItem,
    "Agenda",
    "Each item becomes a section. Themes that you expect stand in this order in the draft.",
    "New item…",
    (
        text("Number", "number", 96, required=True),
        optional("Heading", "heading", 440),
        Column("Themes, with commas between", lambda item: ", ".join(item.themes), _put_themes, width=240),
    ),
    lambda: AgendaItem(id=AgendaItemId(new_id()), place=NOWHERE, number=""),
)
CATEGORIES = ListSpec(
    Category,
    "Categories and attendance",
    "How one and many participants of a kind are called, and how many bodies of it took part. Categories of one group "
    "are counted together.",
    "New category…",
    (
        text("Key", "key", 132, required=True),
        text("One", "one", 180, required=True),
        text("Many", "many", 180, required=True),
        optional("Abbreviation", "abbreviation", 96),
        optional("Group", "group", 140),
        optional("Within the group", "counted_as", 140),
        number("Took part", "attendance", 80),
    ),
    lambda: Category(id=CategoryId(new_id()), place=NOWHERE, key="", one="", many=""),
)
INTRODUCTION = ListSpec(
    FixedText,
    "Introduction",
    "The program fills in {slots}.",
    "New paragraph…",
    (text("Paragraph", "text", 600, required=True, kind=Kind.PARAGRAPH),),
    lambda: FixedText(id=FixedTextId(new_id()), place=NOWHERE, text=""),
)
FOOTNOTES = ListSpec(
    Footnote,
    "Footnotes",
    "[^key] in any text places the footnote of that key.",
    "New footnote…",
    (
        text("Key", "key", 140, required=True),
        text("Text", "text", 500, required=True, kind=Kind.PARAGRAPH),
    ),
    lambda: Footnote(id=FootnoteId(new_id()), place=NOWHERE, key="", text=""),
)


def speakers(categories: Callable[[], Choices], to_resolve: str) -> ListSpec:
    """The directory, with the categories to choose from and the words for a speaker nobody recognized."""
    return ListSpec(
        Speaker,
        "Speakers",
        "The short code is what you type in the room.",
        "New…",
        (
            text("Code", "code", 72),
            optional("Organization", "organization", 200),
            optional("Name", "name", 180),
            choice("Category", "category", categories, 150),
            Column("Identity", lambda speaker: to_resolve if speaker.unidentified else "", width=92, tone="amber"),
            optional("Designation", "designation", 140),
            optional("Office", "office", 110),
            optional("Pronoun", "pronoun", 76),
            number("Persons", "number", 72),
        ),
        lambda: Speaker(id=SpeakerId(new_id()), place=NOWHERE),
    )


def slots() -> str:
    """The slots of the introduction as they are typed."""
    return ", ".join(f"{{{{ {name} | {form} }}}}" for name, form in SLOTS)
