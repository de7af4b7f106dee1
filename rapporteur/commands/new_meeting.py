"""A meeting to begin with: a title is enough, everything else can come later."""

from dataclasses import asdict
from datetime import date

from rapporteur.language.packs import language_of
from rapporteur.model.entities import AgendaItem, Category, FixedText, Meeting, Style
from rapporteur.model.ids import AgendaItemId, CategoryId, FixedTextId, MeetingId, new_id
from rapporteur.model.meeting import MeetingSnapshot


def new_meeting(title: str, day: date, language: str = "en") -> MeetingSnapshot:
    """A meeting with the usual categories, introduction, scale and first agenda item of a BCP 47 language."""
    meeting, worded = MeetingId(new_id()), language_of(language)
    standing = worded.standing
    categories = [
        Category(id=CategoryId(new_id()), place=float(place), **asdict(usual))
        for place, usual in enumerate(standing.categories, 1)
    ]
    texts = [
        FixedText(id=FixedTextId(new_id()), place=float(place), text=text)
        for place, text in enumerate(standing.introduction, 1)
    ]
    opening = AgendaItem(id=AgendaItemId(new_id()), place=1.0, number="1", heading=standing.first_item)
    return MeetingSnapshot(
        meeting=Meeting(
            id=meeting,
            title=title,
            date=day.isoformat(),
            language=language,
            document_title=standing.document_title,
            introduction_heading=standing.introduction_heading,
        ),
        style=Style(id=meeting, quantifiers=worded.scale, panellist=standing.panellist),
        categories={category.id: category for category in categories},
        agenda={opening.id: opening},
        fixed_texts={text.id: text for text in texts},
    )
