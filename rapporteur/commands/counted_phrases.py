"""What the count says where a phrase set by hand is not borne by it: shown before the phrase is given up for it."""

from collections.abc import Iterable
from dataclasses import replace

from rapporteur.check.findings import Finding, Remedy
from rapporteur.check.passages import paragraph_text
from rapporteur.commands.remedies import UNBORNE, remedy_for
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.summary.assembler import assemble
from rapporteur.summary.blocks import SummaryDocument


def with_counted_phrases(
    findings: Iterable[Finding], meeting: MeetingSnapshot, document: SummaryDocument
) -> tuple[Finding, ...]:
    """The findings in this document; those of a phrase that the count does not bear propose the program's own.

    Assembles the meeting once for each of these.
    """
    return tuple(_proposing(one, meeting, document) if one.rule == UNBORNE else one for one in findings)


def _proposing(finding: Finding, meeting: MeetingSnapshot, document: SummaryDocument) -> Finding:
    """The finding with the words that come in the place of its own, where nothing else of the paragraph changes."""
    command = remedy_for(meeting, finding, "")
    if command is None:
        return finding
    counted = assemble(meeting.with_changes(command.changes(meeting), meeting.revision))
    before, after = _text(document, finding.paragraph), _text(counted, finding.paragraph)
    head, tail = before[: finding.start], before[finding.end :]
    if not (after.startswith(head) and after.endswith(tail)):
        return finding
    right = after[len(head) : len(after) - len(tail)]
    return replace(
        finding, remedy=Remedy(f"Let the count decide: “{right}”", before[finding.start : finding.end], right)
    )


def _text(document: SummaryDocument, key: str) -> str:
    paragraphs = (paragraph for section in document.sections for paragraph in section.paragraphs)
    return next((paragraph_text(paragraph) for paragraph in paragraphs if paragraph.key == key), "")
