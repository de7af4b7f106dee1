"""What the panel shows of a finding: where it is, the words around it, and what would stand there instead."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rapporteur.check.findings import Finding
from rapporteur.check.passages import paragraph_text
from rapporteur.check.rules import Rule
from rapporteur.commands.base import Command
from rapporteur.commands.remedies import remedy_for
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.blocks import SummaryDocument, plain
from ui.widgets.options import Option

if TYPE_CHECKING:
    from ui.bridge import State

CONTEXT, RULES_CONTEXT = "findings", "rules"
AROUND = 32  # characters before the words, so that these stand in the first line
BEHIND = 160
# The rule whose findings are words that can be learned.
MISSPELT = "spelling"


@dataclass(frozen=True, slots=True)
class Row:
    """A finding by its rule, and the place under which it is listed.

    The words it is about, `wrong`, stand between `before` and `after` in `text`. Where something puts them right, that
    is `command`; `right` are the words that it puts there, where they are known.
    """

    finding: Finding
    rule: Rule
    place: str
    before: str
    wrong: str
    after: str
    text: str
    command: Command | None = None
    right: str = ""

    @property
    def name(self) -> str:
        """What the rule is called."""
        return QCoreApplication.translate(RULES_CONTEXT, self.rule.name)

    @property
    def why(self) -> str:
        """Why the rule holds, and by whose authority."""
        why, source = (QCoreApplication.translate(RULES_CONTEXT, words) for words in (self.rule.why, self.rule.source))
        return f"{why} ({source})"

    @property
    def words(self) -> str:
        """The row as it can be read out."""
        change = f"“{self.wrong}” → “{self.right}”" if self.right else f"“{self.wrong}”"
        return f"{self.name}: {change}. {self.finding.reason}"


def rows_of(findings: Iterable[Finding], state: "State", rules: Mapping[str, Rule]) -> list[Row]:
    """The rows of these findings, which were made of this state by these rules."""
    texts = dict(_texts(state.document))
    return [_row(finding, state.meeting, texts, rules[finding.rule]) for finding in findings]


def options_of(rows: Iterable[Row]) -> list[Option]:
    """The rows in groups, each below the place where they are."""
    options: list[Option] = []
    for place, group in groupby(rows, attrgetter("place")):
        options += [Option(place), *(Option(row.words, row) for row in group)]
    return options


def _texts(document: SummaryDocument) -> Iterator[tuple[str, tuple[str, str]]]:
    """By the key of a title, heading or paragraph: what it is called, and its words."""
    yield "", (_tr("Title"), plain(document.title))
    for section in document.sections:
        yield section.key, (_tr("Heading {numeral}").format(numeral=section.numeral), plain(section.heading))
        for number, paragraph in section.numbered():
            yield paragraph.key, (_tr("Paragraph {number}").format(number=number), paragraph_text(paragraph))


def _row(finding: Finding, meeting: MeetingSnapshot, texts: Mapping[str, tuple[str, str]], rule: Rule) -> Row:
    place, text = texts.get(finding.paragraph, ("", finding.excerpt))
    start, end = _span(finding, text)
    return Row(
        finding,
        rule,
        place,
        _end_of(text[:start]),
        text[start:end],
        text[end : end + BEHIND],
        text,
        remedy_for(meeting, finding, text),
        finding.remedy.right if finding.remedy else "",
    )


def _span(finding: Finding, text: str) -> tuple[int, int]:
    """Where the words stand that a remedy replaces, or that the finding is about."""
    wrong = finding.remedy.wrong if finding.remedy else ""
    if not wrong:
        return finding.start, finding.end
    at = text.find(wrong, max(finding.start - len(wrong), 0))
    return (at, at + len(wrong)) if at >= 0 else (finding.start, finding.end)


def _end_of(text: str) -> str:
    """The last words of a text, from the beginning of one on."""
    if len(text) <= AROUND:
        return text
    kept = text[-AROUND:]
    return "…" + (kept[kept.find(" ") + 1 :] if " " in kept[:-1] else kept)


def _tr(words: str) -> str:
    return QCoreApplication.translate(CONTEXT, words)
