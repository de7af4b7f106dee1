"""Findings as the command line tells them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict

from rapporteur.check.findings import Finding
from rapporteur.check.rules import RULES
from rapporteur.errors import KnownError
from rapporteur.summary.blocks import SummaryDocument


def of_rules(findings: Iterable[Finding], rules: Sequence[str]) -> list[Finding]:
    """The findings of these rules; of all where none is named. Raises KnownError for a rule that does not exist."""
    unknown = next((rule for rule in rules if rule not in RULES), None)
    if unknown is not None:
        raise KnownError(f"There is no rule “{unknown}”: the rules are {', '.join(RULES)}.")
    return [finding for finding in findings if not rules or finding.rule in rules]


def as_lines(findings: Sequence[Finding], document: SummaryDocument) -> Iterator[str]:
    """One line for each finding, in the order of the document, and how many there are."""
    numerals = {section.key: section.numeral for section in document.sections}
    for finding in findings:
        yield f"{_place(finding, numerals)}: {_words(finding)}: {finding.reason} [{finding.rule}]"
    yield "1 finding." if len(findings) == 1 else f"{len(findings) or 'No'} findings."


def as_json(findings: Iterable[Finding]) -> str:
    """The findings as a JSON list: the fields of a finding, and the key under which it is set aside."""
    return json.dumps([{"key": one.key, **asdict(one)} for one in findings], ensure_ascii=False, indent=1)


def _place(finding: Finding, numerals: dict[str, str]) -> str:
    if finding.number:
        return f"paragraph {finding.number}"
    if finding.paragraph in numerals:
        return f"heading {numerals[finding.paragraph]}"
    return "footnote" if finding.paragraph else "title"


def _words(finding: Finding) -> str:
    """What was found, and what is proposed."""
    if finding.remedy is None:
        return f"“{finding.excerpt}”" if finding.excerpt else RULES[finding.rule].name
    return f"“{finding.excerpt}” → “{finding.remedy.right}”"
