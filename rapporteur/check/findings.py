"""What the style check finds. A finding proposes; nothing is applied by itself."""

from dataclasses import dataclass

from rapporteur.model.ids import PointId


@dataclass(frozen=True, slots=True)
class Remedy:
    """What one key puts right: `right` for `wrong` in the words that stand behind the finding.

    `title` says it on a button.
    """

    title: str
    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A departure from a rule.

    `rule` is a key of RULES; `paragraph` the key of the paragraph (or of the section for a heading, "" for the
    title, "footnote/" and its key for a footnote); `number` its printed number, 0 for none; `start`/`end` characters
    in the paragraph's plain text (paragraph_text()); `points` those behind the sentence.
    """

    rule: str
    paragraph: str
    number: int
    start: int
    end: int
    excerpt: str
    reason: str
    remedy: Remedy | None = None
    points: tuple[PointId, ...] = ()

    @property
    def key(self) -> str:
        """The name under which it is set aside for the meeting: the same while other words of the paragraph change."""
        return "|".join((self.rule, self.paragraph, self.excerpt))
