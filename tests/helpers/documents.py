"""Assembled documents for tests: a small one in plain sight, and random ones with awkward text."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from hypothesis import strategies as st

from rapporteur.language.numerals import roman
from rapporteur.model.vocabulary import Status
from rapporteur.summary.blocks import FootnoteMark, Inline, Paragraph, Section, Sentence, SummaryDocument
from tests.helpers.records import AWKWARD

LONG = 40
FOOTNOTE_KEYS = ("decision", "الملاحظة", "note & <mark>", "x" * 60)


def small_document() -> SummaryDocument:
    """One or two of everything, so that each way of writing stands in its golden files once."""
    introduction = Section(
        "introduction",
        "I",
        ("Introduction",),
        1,
        (
            Paragraph("introduction/1", (Sentence(("The dialogue on clean water was held on 6 May 2024.",)),)),
            Paragraph(
                "introduction/2",
                (
                    Sentence(
                        (
                            "It was mandated by decision 10/2",
                            FootnoteMark("decision"),
                            " of the Conference.",
                        )
                    ),
                    Sentence(("Ms. Ada Quill & Mr. Ben Reed presided.",)),
                ),
            ),
        ),
    )
    wells = Section(
        "item/3",
        "II",
        ("Wells and their keepers", FootnoteMark("wells")),
        3,
        (
            Paragraph(
                "item/3/recommendations",
                (Sentence(("The panellist proposed two recommendations:",)),),
                (
                    Sentence(("States should map their wells;",)),
                    Sentence(("keepers should be paid", FootnoteMark("decision"), ".")),
                ),
            ),
            Paragraph(
                "item/3/العربية",
                (Sentence(("ذكر أحد المتكلمين برنامج Safe Wells لعام 2024.",)), Sentence(("سطران\nو\tجدولة.",))),
            ),
        ),
    )
    return SummaryDocument(
        title=("Dialogue on clean water",),
        document_title=("Summary by the Chair",),
        date="2024-05-06",
        language="en-GB",
        status=Status.DRAFT,
        revision=143,
        sections=(introduction, wells),
        footnotes=(("decision", ("See CTOC/COP/2020/10.",)), ("wells", ("“Well” includes springs.",))),
        imprint="6 May 2024. Draft, revision 143.",
    )


def long_document(paragraphs: int) -> SummaryDocument:
    """A document of that many paragraphs of two sentences, with a footnote in every third."""
    made = tuple(_long_paragraph(number) for number in range(1, paragraphs + 1))
    section = Section("item", "I", ("Proceedings",), 1, made)
    notes = tuple((str(number), (f"See document {number}.",)) for number in range(3, paragraphs + 1, 3))
    return replace(small_document(), sections=(section,), footnotes=notes)


def _long_paragraph(number: int) -> Paragraph:
    first = "One speaker highlighted the importance of a closer cooperation between the keepers of wells."
    second = f"Several other speakers stressed the need for regular consultations, as in case {number}."
    mark = (FootnoteMark(str(number)),) if number % 3 == 0 else ()
    return Paragraph(f"item/theme {number}", (Sentence((first,)), Sentence((second, *mark))))


TEXTS = st.one_of(
    st.sampled_from(AWKWARD),
    st.text(st.characters(), max_size=LONG),
    st.text("ab \"'<&]א1-.*\n\t\x00\ud800", max_size=9),
)
"""Awkward texts, texts of any characters, surrogates and control characters among them, and tight mixtures."""


def inlines(keys: Sequence[str] = FOOTNOTE_KEYS) -> st.SearchStrategy[Inline]:
    """Running texts that mark footnotes of these keys."""
    marks = st.sampled_from(keys).map(FootnoteMark)
    return st.lists(TEXTS | TEXTS | marks, max_size=4).map(tuple)


def documents() -> st.SearchStrategy[SummaryDocument]:
    """Documents as the assembler makes them: numbers without a gap, footnotes in the order of their first marks."""
    paragraphs = st.lists(st.tuples(st.lists(inlines(), max_size=3), st.lists(inlines(), max_size=4)), max_size=3)
    sections = st.lists(st.tuples(inlines(), paragraphs), max_size=3)
    return st.builds(
        _document, inlines(), inlines(), TEXTS, st.booleans(), sections, st.lists(TEXTS, min_size=4, max_size=4)
    )


def _document(
    title: Inline,
    document_title: Inline,
    imprint: str,
    headless: bool,
    contents: list[tuple[Inline, list[tuple[list[Inline], list[Inline]]]]],
    notes: list[str],
) -> SummaryDocument:
    document = replace(
        small_document(),
        title=title,
        document_title=document_title,
        imprint=imprint,
        sections=tuple(_sections(headless, contents)),
    )
    texts = dict(zip(FOOTNOTE_KEYS, notes, strict=True))
    return replace(document, footnotes=tuple((key, (texts[key],)) for key in dict.fromkeys(_marks(document))))


def _sections(
    headless: bool, contents: list[tuple[Inline, list[tuple[list[Inline], list[Inline]]]]]
) -> Iterator[Section]:
    first_number = 1
    for place, (heading, paragraphs) in enumerate(contents):
        made = tuple(
            Paragraph(f"{place}/{number}", tuple(map(Sentence, sentences)), tuple(map(Sentence, items)))
            for number, (sentences, items) in enumerate(paragraphs)
        )
        without = headless and place == 0
        numeral = "" if without else roman(place + (0 if headless else 1))
        yield Section(f"section {place}", numeral, () if without else heading, first_number, made)
        first_number += len(made)


def _marks(document: SummaryDocument) -> Iterator[str]:
    inlines_in_order = [document.title, document.document_title]
    for section in document.sections:
        inlines_in_order.append(section.heading)
        for paragraph in section.paragraphs:
            inlines_in_order += [sentence.parts for sentence in paragraph.sentences + paragraph.items]
    for inline in inlines_in_order:
        yield from (part.key for part in inline if isinstance(part, FootnoteMark))
