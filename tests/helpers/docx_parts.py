"""Reads a Word file as a person sees it in Word: numbers, letters and footnotes worked out from its lists and parts.

It knows the format and nothing of how our files are written, so that it can contradict the writer.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Element = etree._Element


def pretty(xml: bytes) -> str:
    """The XML of a part, one element a line, with a short name for every name space that it declares."""
    root = etree.fromstring(xml, etree.XMLParser(remove_blank_text=True))
    return etree.tostring(root, pretty_print=True, encoding="unicode")


@dataclass(frozen=True)
class WordFile:
    """The parts of a Word file, and what they amount to on paper."""

    data: bytes

    @cached_property
    def parts(self) -> dict[str, bytes]:
        """Contents by name, in the order of the file."""
        with zipfile.ZipFile(io.BytesIO(self.data)) as package:
            assert package.testzip() is None
            return {name: package.read(name) for name in package.namelist()}

    def xml(self, name: str) -> Element:
        """The root of a part, such as `word/document.xml`."""
        return etree.fromstring(self.parts[name])

    @cached_property
    def body(self) -> Element:
        """`w:body`."""
        return _only(self.xml("word/document.xml"), "body")

    def lines(self) -> list[str]:
        """The text as it is printed, footnotes below: blocks apart by an empty line, entries of a list not."""
        numbering = Numbering(self.xml("word/styles.xml"), self.xml("word/numbering.xml"))
        notes = Footnotes(self)
        lines: list[str] = []
        for paragraph in self.body.iterchildren(f"{W}p"):
            level, label = numbering.label(paragraph)
            if lines and level == 0:
                lines.append("")
            lines.append(" ".join([label, notes.text(paragraph)]) if label else notes.text(paragraph))
        return lines + ([""] if lines and notes.numbers else []) + notes.lines()

    def text(self) -> str:
        """The lines, each ended by a newline."""
        return "\n".join(self.lines()) + "\n"


@dataclass
class Numbering:
    """Counts the paragraphs of all lists in the order in which it is asked."""

    styles: Element
    numbering: Element
    counters: dict[str, dict[int, int]] = field(default_factory=dict)

    def label(self, paragraph: Element) -> tuple[int, str]:
        """The level of the paragraph in its list, from 0, and its label; 0 and nothing where it is in none."""
        num, level = self._place(paragraph)
        if num in (None, "0"):
            return 0, ""
        list_ = _value(_only(self._num(num), "abstractNumId"))
        levels = self._levels(list_)
        counts = self.counters.setdefault(list_, {})
        counts[level] = counts.get(level, int(_value(_only(levels[level], "start"))) - 1) + 1
        for deeper in [one for one in counts if one > level]:
            del counts[deeper]
        label = _value(_only(levels[level], "lvlText"))
        for one, count in counts.items():
            label = label.replace(f"%{one + 1}", _formatted(count, _value(_only(levels[one], "numFmt"))))
        return level, label

    def _place(self, paragraph: Element) -> tuple[str | None, int]:
        """List and level, of the paragraph itself or of its style or what that is based on."""
        owner: Element | None = paragraph
        while owner is not None:
            num = owner.find(f"{W}pPr/{W}numPr/{W}numId")
            if num is not None:
                level = owner.find(f"{W}pPr/{W}numPr/{W}ilvl")
                return _value(num), int(_value(level)) if level is not None else 0
            owner = self._style(owner.find(f"{W}pPr/{W}pStyle" if owner is paragraph else f"{W}basedOn"))
        return None, 0

    def _style(self, name: Element | None) -> Element | None:
        if name is None:
            return None
        return next(s for s in self.styles.iterchildren(f"{W}style") if s.get(f"{W}styleId") == _value(name))

    def _num(self, id_: str | None) -> Element:
        return next(n for n in self.numbering.iterchildren(f"{W}num") if n.get(f"{W}numId") == id_)

    def _levels(self, id_: str) -> dict[int, Element]:
        lists = self.numbering.iterchildren(f"{W}abstractNum")
        list_ = next(one for one in lists if one.get(f"{W}abstractNumId") == id_)
        return {int(level.get(f"{W}ilvl", "")): level for level in list_.iterchildren(f"{W}lvl")}


@dataclass
class Footnotes:
    """Numbers the footnotes by the places of their marks, as Word does, whatever their ids."""

    file: WordFile

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The printed number of each id."""
        marks = self.file.body.iter(f"{W}footnoteReference")
        return {mark.get(f"{W}id", ""): number for number, mark in enumerate(marks, start=1)}

    def text(self, paragraph: Element) -> str:
        """The words of a paragraph with `[1]` for marks; a tab is a tab, a line break a space."""
        return "".join(self._pieces(paragraph))

    def lines(self) -> list[str]:
        """The footnotes under the text, in the order of their numbers."""
        if not self.numbers:
            return []
        notes = {note.get(f"{W}id", ""): note for note in self.file.xml("word/footnotes.xml")}
        return [
            "".join(self._pieces(_only(notes[id_], "p"))).replace("\0", f"[{number}]")
            for id_, number in self.numbers.items()
        ]

    def _pieces(self, paragraph: Element) -> Iterator[str]:
        for element in paragraph.iter():
            match etree.QName(element).localname:
                case "t" | "tab" | "br" if self._within_field(element):
                    pass
                case "t":
                    yield element.text or ""
                case "tab" if etree.QName(_parent(element)).localname == "r":
                    yield "\t"
                case "br":
                    yield " "
                case "footnoteReference":
                    yield f"[{self.numbers[element.get(f'{W}id', '')]}]"
                case "footnoteRef":
                    yield "\0"
                case "fldSimple":
                    yield self._referred(element.get(f"{W}instr", ""))
                case "instrText":
                    yield self._referred(element.text or "")

    def _within_field(self, element: Element) -> bool:
        """Whether the element is what a field printed last, in either of the two ways of writing fields."""
        if next(element.iterancestors(f"{W}fldSimple"), None) is not None:
            return True
        marks = _parent(element).itersiblings(f"{W}r", preceding=True)
        types = (mark.get(f"{W}fldCharType") for run in marks for mark in run.iterchildren(f"{W}fldChar"))
        return next(types, "end") != "end"

    def _referred(self, instruction: str) -> str:
        """The mark to which a field refers by a bookmark."""
        kind, bookmark, *_ = instruction.split()
        assert kind == "NOTEREF", kind
        start = next(b for b in self.file.body.iter(f"{W}bookmarkStart") if b.get(f"{W}name") == bookmark)
        marks = (element for element in _behind(start) if element.tag == f"{W}footnoteReference")
        return f"[{self.numbers[next(marks).get(f'{W}id', '')]}]"


def _behind(start: Element) -> Iterator[Element]:
    """What stands in the paragraph between the start of a bookmark and its end."""
    for sibling in start.itersiblings():
        if sibling.tag == f"{W}bookmarkEnd" and sibling.get(f"{W}id") == start.get(f"{W}id"):
            return
        yield from sibling.iter()


def _formatted(count: int, how: str) -> str:
    match how:
        case "decimal":
            return str(count)
        case "upperRoman":
            return _roman(count)
        case "lowerLetter":
            return "abcdefghijklmnopqrstuvwxyz"[(count - 1) % 26] * ((count + 25) // 26)
    raise AssertionError(how)


def _roman(count: int) -> str:
    signs = (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X")
    written = ""
    for value, sign in (*signs, (9, "IX"), (5, "V"), (4, "IV"), (1, "I")):
        written += sign * (count // value)
        count %= value
    return written


def _only(parent: Element, name: str) -> Element:
    (child,) = parent.iterchildren(f"{W}{name}")
    return child


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None
    return parent


def _value(element: Element) -> str:
    return element.get(f"{W}val", "")
