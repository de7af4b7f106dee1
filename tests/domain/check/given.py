"""Meetings of one sentence or a few, and what the check says of them."""

from collections.abc import Sequence
from typing import Any

from rapporteur.check.checking import check
from rapporteur.check.findings import Finding
from rapporteur.exchange.record import read_record
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue


def sample(name: str) -> MeetingSnapshot:
    """A meeting of those that come with the program."""
    return read_record(resource_path(f"samples/{name}").read_text(encoding="utf-8"))


def findings_of(dialogue: Dialogue) -> tuple[Finding, ...]:
    """The findings in the summary of a dialogue."""
    return check(dialogue.meeting, assemble(dialogue.meeting))


def said(*sentences: str, who: Sequence[str] = (), **style: Any) -> Dialogue:
    """A dialogue whose only paragraph holds these sentences, each kept as it is and said by somebody else."""
    dialogue = Dialogue("Debate", **style)
    speakers = who or tuple("ABCDEFGH")
    for speaker, sentence in zip(speakers, sentences, strict=False):
        dialogue.speaker(speaker, designation="a speaker")
        dialogue.point(speaker, sentence, Act.NARRATE, theme="scales")
    return dialogue


def found(*sentences: str, rule: str, **facts: Any) -> list[tuple[str, str | None]]:
    """What a rule finds in these sentences: the words, and what it proposes."""
    return [
        (one.excerpt, one.remedy.right if one.remedy else None)
        for one in findings_of(said(*sentences, **facts))
        if one.rule == rule
    ]
