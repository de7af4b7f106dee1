"""Short forms and the full forms they stand for, found in running text and written as the house explains them.

Source: United Nations Editorial Manual, "Abbreviations and acronyms": the full form at the first use with the short
one behind it in parentheses, only where the short one is used again; none in titles and headings.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import NamedTuple

from rapporteur.language.english.plurals import plural_of
from rapporteur.language.english.sentence_start import opens_sentence_at
from rapporteur.language.text import opening
from rapporteur.language.untouched import untouched
from rapporteur.model.entities import Abbreviation

_LIST_HEADINGS: Mapping[str, str] = MappingProxyType(
    {"en": "Abbreviations", "fr": "Sigles et acronymes", "es": "Siglas y acrónimos"}
)

# Where a short form has no plural of its own, what stands before it tells that there are many.
_MANY_BEFORE: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "fr": re.compile(r"(?i)\b(?:[ldcsm]es|aux|leurs|nos|vos|plusieurs|certain(?:e)?s|quelques|deux|trois|\d+)\s$"),
        "es": re.compile(
            r"(?i)\b(?:l[oa]s|un[oa]s|sus|es[oa]s|est[oa]s|vari[oa]s|algun[oa]s|much[oa]s|dos|tres|\d+)\s$"
        ),
    }
)
# Names of bodies and texts with one of these nouns stand with "the" in English; their short forms stand without it.
_WITH_ARTICLE = frozenset(
    """Agency Agenda Agreement Assembly Bank Board Centre Chamber Commission Committee Community Conference Consortium
    Convention Council Court Declaration Department Division Federation Forum Framework Fund Group Guidelines Initiative
    Institute League Mechanism Mission Network Office Organization Parliament Partnership Platform Principles Programme
    Protocol Secretariat Service Society Treaty Tribunal Union Unit""".split()
)
_ARTICLE_FITS = re.compile(
    r"(?i)(?:(?:^|\b(?:of|by|to|from|with|for|on|in|under|and|or|that|as|at|between|through|against|upon|via|including|"
    r"within|than|among|both|which|\w+ed|\w+ing|heard|met|told|gave|saw|led|made|joins?|thanks?))\s|^|[(,;:]\s?)$"
)
_DETERMINED = re.compile(r"(?i)\b(?P<article>an?|the)\s$")
_VOWEL = re.compile(r"(?i)(?!uni|eu|one\b|use|us(?:ual|er))[aeiou]|hour|honou?r|heir")
# How many texts are kept with their uses: more than a long meeting has, and not without end.
MOST_KNOWN = 20_000


def list_heading(language: str) -> str:
    """What stands above a list of abbreviations; in English where a language has none here."""
    return _LIST_HEADINGS.get(language[:2].lower(), _LIST_HEADINGS["en"])


class Use(NamedTuple):
    """A use of an abbreviation in a text: which one, in its short form or not, for many or for one.

    A short form is `explained` where it stands in parentheses, or the full form in parentheses behind it. One that is
    `bound` is part of another word, such as "NGO-led", and is not written out. `own` is the ending of the possessive.
    """

    start: int
    end: int
    which: int
    is_short: bool
    is_many: bool = False
    own: str = ""
    explained: bool = False
    bound: bool = False


@dataclass(frozen=True, slots=True)
class Forms:
    """An abbreviation in all its forms, `full` and `many` without the article."""

    short: str
    full: str
    many: str
    article: bool

    @classmethod
    def of(cls, abbreviation: Abbreviation, language: str) -> "Forms":
        """The forms of an abbreviation; in English the plural follows by rule where none is given."""
        full, many = (_bare(text or "") for text in (abbreviation.full, abbreviation.many))
        is_english = language.startswith("en")
        by_rule = plural_of(full) if is_english else full
        has_article = full != abbreviation.full.strip() or (is_english and _takes_article(full))
        return cls(abbreviation.short.strip(), full, many or by_rule, has_article)


class Finder:
    """Finds the uses of a meeting's abbreviations in texts of one language, and writes them out."""

    def __init__(self, abbreviations: Sequence[Abbreviation], language: str) -> None:
        """A finder of those that have both forms; of two with the same short form the first one counts."""
        forms: dict[str, Forms] = {}
        for abbreviation in abbreviations:
            made = Forms.of(abbreviation, language)
            if made.short and made.full:
                forms.setdefault(made.short, made)
        self.forms = tuple(forms.values())
        self._language = language[:2].lower()
        self._which = {form.short: which for which, form in enumerate(self.forms)}
        self._full: dict[str, tuple[int, bool]] = {}
        for which, form in enumerate(self.forms):
            self._full.setdefault(form.full.lower(), (which, False))
            self._full.setdefault(form.many.lower(), (which, True))
        self._signs = tuple((form.short, form.full.lower(), form.many.lower()) for form in self.forms)
        self._patterns: dict[tuple[int, ...], re.Pattern[str]] = {}
        self._known: dict[str, tuple[Use, ...]] = {}

    def uses(self, text: str) -> tuple[Use, ...]:
        """The uses in a text from left to right, outside quotations, symbols of documents and addresses."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= MOST_KNOWN:
                self._known.clear()
            known = self._known[text] = self._looked_up(text)
        return known

    def _looked_up(self, text: str) -> tuple[Use, ...]:
        small = text.lower()
        hit = tuple(
            which
            for which, (short, full, many) in enumerate(self._signs)
            if short in text or full in small or many in small
        )
        return tuple(self._found(text, self._pattern_of(hit))) if hit else ()

    def _pattern_of(self, hit: tuple[int, ...]) -> re.Pattern[str]:
        """The pattern of some of the abbreviations: one of all would be tried at every letter of every text."""
        if hit not in self._patterns:
            self._patterns[hit] = _pattern([self.forms[which] for which in hit])
        return self._patterns[hit]

    def _found(self, text: str, pattern: re.Pattern[str]) -> Iterator[Use]:
        alone = untouched(text)
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in alone):
                continue
            if match["short"]:
                yield self._short_use(text, match)
            elif match["full"].lower() in self._full:  # where case is left out of account, "s" matches "ſ" too
                yield self._full_use(match)

    def _short_use(self, text: str, match: re.Match[str]) -> Use:
        before, behind = text[: match.start()], text[match.end() :]
        many_before = _MANY_BEFORE.get(self._language)
        is_many = bool(match["s"] or (many_before and many_before.search(before)))
        enclosed = before.endswith("(") and behind[:1] in (")", ",", ";")
        explained = enclosed or bool(match["behind"])
        bound = before.endswith(("-", "–")) or bool(re.match(r"[-–]\w", behind))
        own = match["own"] or ""
        return Use(match.start(), match.end(), self._which[match["short"]], True, is_many, own, explained, bound)

    def _full_use(self, match: re.Match[str]) -> Use:
        which, is_many = self._full[match["full"].lower()]
        return Use(*match.span(), which, False, is_many, match["own_of_full"] or "")

    def written_out(self, text: str, use: Use, *, with_short: bool, opens: bool = True) -> tuple[int, int, str]:
        """The place of a use, with the article before it, and the full form for it, with the short one behind or not.

        `opens` says whether the text begins a sentence.
        """
        form = self.forms[use.which]
        behind = f" ({form.short}{self._ending(text, use)}{use.own})" if with_short else ""
        if not use.is_short:
            return use.end, use.end, behind
        start, article = self._article(text, use, form)
        full = f"{article}{form.many if use.is_many else form.full}{use.own}"
        opens_here = start == use.start and opens_sentence_at(text, start, opens=opens)
        return start, use.end, (opening(full) if opens_here else full) + behind

    def _ending(self, text: str, use: Use) -> str:
        """The "s" that a short form for many has, as typed; behind a full form, as English has it."""
        form = self.forms[use.which]
        if use.is_short:
            return "s" if text.startswith(f"{form.short}s", use.start) else ""
        return "s" if use.is_many and self._language == "en" and not form.short.endswith("s") else ""

    def _article(self, text: str, use: Use, form: Forms) -> tuple[int, str]:
        """From where on a use is replaced, and the article that the full form has there."""
        before = text[: use.start]
        determined = _DETERMINED.search(before) if self._language == "en" else None
        if determined and determined["article"].lower() != "the":
            right = "an" if _VOWEL.match(form.full) else "a"
            return determined.start(), f"{opening(right) if determined['article'][0].isupper() else right} "
        fits = not use.is_many and not determined and _ARTICLE_FITS.search(before)
        return use.start, "the " if form.article and self._language == "en" and fits else ""


def _pattern(forms: Sequence[Forms]) -> re.Pattern[str]:
    """Short forms in their capitals and full forms in any, the longest first."""
    short = _any_of(form.short for form in forms)
    full = _any_of(text for form in forms for text in (form.full, form.many))
    return re.compile(
        rf"(?<!\w)(?P<full>(?i:{full}))(?!\w){_own('own_of_full')}|"
        rf"(?<![\w/@.])(?P<short>{short})(?P<s>s)?(?![\w/@]|\.\d){_own('own')}(?P<behind>\s\((?i:{full})\))?"
    )


def _any_of(texts: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(texts, key=lambda text: (-len(text), text))))


def _own(name: str) -> str:
    """A pattern of the ending of the possessive, where there is one."""
    return rf"(?P<{name}>['’]s\b|(?<=s)['’](?!\w))?"


def _bare(full: str) -> str:
    """A full form without its article."""
    return re.sub(r"^(?:the|la|le|les|el|los|las)\s+|^l['’]", "", full.strip(), flags=re.IGNORECASE)


def _takes_article(full: str) -> bool:
    """Whether a name of one body or text stands with an article in English."""
    head = re.split(r"\s(?:of|for|on|to|in|against|with|from|under)\s", full, maxsplit=1)[0]
    return full[:1].isupper() and head.split()[-1] in _WITH_ARTICLE
