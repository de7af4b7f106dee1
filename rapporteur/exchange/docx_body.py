"""Writes the lines of the document as WordprocessingML.

Each paragraph and each of its sentences stands in a bookmark, by which it is found again in a file that comes
back: `_rp_` and the digest of the paragraph's key, `_rps_` with the place of the sentence as well. Word hides names
that begin with a line and takes 40 characters; a digest tells nothing of points, speakers or themes.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import blake2b
from itertools import chain, count

from rapporteur.exchange.docx_direction import runs_right_to_left, stretches
from rapporteur.exchange.docx_template import StyleIds
from rapporteur.exchange.docx_xml import escaped
from rapporteur.exchange.layout import Kind, Line, Text, lines_of
from rapporteur.summary.blocks import SummaryDocument

_SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'
_ANCHORED = (Kind.PARAGRAPH, Kind.ITEM)


@dataclass(frozen=True, slots=True)
class Body:
    """The paragraphs of the document and its footnotes, `w:p` and `w:footnote` elements one after the other."""

    paragraphs: str
    footnotes: str


def write_body(document: SummaryDocument, styles: StyleIds) -> Body:
    """All lines of the document in these styles."""
    writer = _Writer(styles)
    paragraphs: list[str] = []
    footnotes: list[str] = []
    for line in lines_of(document):
        if line.kind is Kind.FOOTNOTE:
            footnotes.append(writer.footnote(line))
        else:
            paragraphs.append(writer.paragraph(line))
    return Body("".join(paragraphs), "".join(footnotes))


@dataclass(slots=True)
class _Writer:
    """Writes one document: counts the bookmarks and knows which footnotes have been marked before."""

    styles: StyleIds
    marked: set[int] = field(default_factory=set)
    bookmarks: Iterator[int] = field(default_factory=count)

    def paragraph(self, line: Line) -> str:
        rtl = _is_rtl(line)
        text = self.anchored_text(line, rtl) if line.kind in _ANCHORED else self.text(line, rtl)
        return self.styled(line, rtl, text)

    def footnote(self, line: Line) -> str:
        rtl = _is_rtl(line)
        mark = f"<w:r>{self.mark_style()}<w:footnoteRef/></w:r>"
        paragraph = self.styled(line, rtl, mark + _SPACE + self.text(line, rtl))
        return f'<w:footnote w:id="{line.position}">{paragraph}</w:footnote>'

    def styled(self, line: Line, rtl: bool, content: str) -> str:
        bidi = "<w:bidi/>" if rtl else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self.styles.of[line.kind]}"/>{bidi}</w:pPr>{content}</w:p>'

    def anchored_text(self, line: Line, rtl: bool) -> str:
        digest = _digest(line.key)
        sentences = [
            self.bookmarked(f"_rps_{digest}_{place}", self.sentence(sentence, rtl))
            for place, sentence in enumerate(line.sentences, start=line.position)
        ]
        text = _SPACE.join(sentences)
        return self.bookmarked(f"_rp_{digest}", text) if line.kind is Kind.PARAGRAPH else text

    def text(self, line: Line, rtl: bool) -> str:
        return _SPACE.join(self.sentence(sentence, rtl) for sentence in line.sentences)

    def sentence(self, sentence: Text, rtl: bool) -> str:
        return "".join([_runs(part, rtl) if isinstance(part, str) else self.mark(part) for part in sentence])

    def mark(self, number: int) -> str:
        """The mark of a footnote; Word holds one for each, so that a second one is a reference to the first."""
        place = f"_rpf_{number}"
        if number in self.marked:
            run = f"<w:r>{self.mark_style()}<w:t>{number}</w:t></w:r>"
            return f'<w:fldSimple w:instr=" NOTEREF {place} \\f \\h ">{run}</w:fldSimple>'
        self.marked.add(number)
        return self.bookmarked(place, f'<w:r>{self.mark_style()}<w:footnoteReference w:id="{number}"/></w:r>')

    def mark_style(self) -> str:
        return f'<w:rPr><w:rStyle w:val="{self.styles.mark}"/></w:rPr>'

    def bookmarked(self, name: str, content: str) -> str:
        id_ = next(self.bookmarks)
        return f'<w:bookmarkStart w:id="{id_}" w:name="{name}"/>{content}<w:bookmarkEnd w:id="{id_}"/>'


def _is_rtl(line: Line) -> bool:
    texts = [part for part in chain.from_iterable(line.sentences) if isinstance(part, str)]
    return not all(map(str.isascii, texts)) and runs_right_to_left(texts)


def _runs(text: str, rtl: bool) -> str:
    """The text in the order of its characters, as one run for each change of direction."""
    if text.isascii() and not rtl:  # has but one direction
        return f"<w:r>{_content(text)}</w:r>"
    return "".join(
        f"<w:r>{'<w:rPr><w:rtl/></w:rPr>' if right_to_left else ''}{_content(stretch)}</w:r>"
        for stretch, right_to_left in stretches(text, rtl)
    )


def _content(text: str) -> str:
    opened, closed = '<w:t xml:space="preserve">', "</w:t>"
    content = escaped(text)
    if not text.isprintable():
        content = content.replace("\n", f"{closed}<w:br/>{opened}").replace("\t", f"{closed}<w:tab/>{opened}")
    return f"{opened}{content}{closed}"


def _digest(key: str) -> str:
    return blake2b(key.encode(errors="backslashreplace"), digest_size=10, person=b"anchor").hexdigest()
