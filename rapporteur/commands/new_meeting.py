"""A meeting to begin with: a title is enough, everything else can come later."""

from datetime import date

from rapporteur.model.entities import AgendaItem, Category, FixedText, Meeting, Style
from rapporteur.model.ids import AgendaItemId, CategoryId, FixedTextId, MeetingId, new_id
from rapporteur.model.meeting import MeetingSnapshot

# Key, one, many, abbreviation, group, words within the group.
USUAL_CATEGORIES = (
    ("state", "State", "States", None, None, None),
    ("igo", "intergovernmental organization", "intergovernmental organizations", None, None, None),
    ("ngo", "non-governmental organization", "non-governmental organizations", "NGOs", None, None),
    (
        "academia",
        "representative of academia",
        "representatives of academia",
        None,
        "other stakeholders",
        "from academia",
    ),
    (
        "private_sector",
        "representative of the private sector",
        "representatives of the private sector",
        None,
        "other stakeholders",
        "from the private sector",
    ),
    ("chair", "co-Chair", "co-Chairs", None, None, None),
    ("secretariat", "secretariat", "secretariat", None, None, None),
)
USUAL_INTRODUCTION = (
    "The dialogue was held on {{ meeting.date | date }} and was chaired by {{ officers | names }}.",
    "{{ attendance | counted }} took part in the dialogue.",
    "The present document contains the summary of the discussions, prepared by the Chair.",
)


def new_meeting(title: str, day: date) -> MeetingSnapshot:
    """A meeting with the usual categories, the usual introduction and one agenda item, to be changed at will."""
    meeting = MeetingId(new_id())
    categories = [_category(place, *words) for place, words in enumerate(USUAL_CATEGORIES, 1)]
    texts = [
        FixedText(id=FixedTextId(new_id()), place=float(place), text=text)
        for place, text in enumerate(USUAL_INTRODUCTION, 1)
    ]
    opening = AgendaItem(id=AgendaItemId(new_id()), place=1.0, number="1", heading="Opening")
    return MeetingSnapshot(
        meeting=Meeting(id=meeting, title=title, date=day.isoformat()),
        style=Style(id=meeting),
        categories={category.id: category for category in categories},
        agenda={opening.id: opening},
        fixed_texts={text.id: text for text in texts},
    )


def _category(
    place: int, key: str, one: str, many: str, abbreviation: str | None, group: str | None, counted_as: str | None
) -> Category:
    return Category(
        id=CategoryId(new_id()),
        place=float(place),
        key=key,
        one=one,
        many=many,
        abbreviation=abbreviation,
        group=group,
        counted_as=counted_as,
    )
