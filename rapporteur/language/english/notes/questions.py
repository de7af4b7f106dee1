"""Questions as they stand behind "asked": "how will it be funded?" becomes "how it will be funded".

The tense stays as it was typed.
"""

import re

from rapporteur.language.english.notes.clauses import BE, BODIES, PRONOUNS
from rapporteur.language.english.notes.determiners import DETERMINERS, PREPOSITIONS
from rapporteur.language.english.notes.inflection import Tense, is_base, is_verb_only, past, reading_of, third
from rapporteur.language.english.phrases import ADJECTIVES, is_plural

_HELPERS = "is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|shall|may|might|must"
_AUXILIARY = re.compile(rf"(?P<auxiliary>{_HELPERS})\b(?P<negated> not)? (?P<rest>.+)")
_OPENED = re.compile(
    r"(?P<word>(?:how (?:many|much|long|often|soon|far|well|big)|what|which|whose)"
    rf"(?: (?!(?:the|an?|this|these|it|they|{_HELPERS})\b)\w+){{0,4}}"
    r"|(?:to|for|by|from|in|on|with|under|at) (?:whom|what|which)(?: \w+)?"
    rf"|(?:how|when|where|why)(?: and (?:how|when|where|why))?|what|which|who|whom|whose) (?=(?:{_HELPERS})\b)"
)
_AS_THE_SUBJECT = re.compile(r"(?:who|what|which|whose|how (?:many|much))\b")
# Behind a question that is its own subject stands a predicate: "who will pay", "how many States have reported".
_NO_SUBJECT = DETERMINERS | PRONOUNS | BODIES


def embedded(text: str) -> str | None:
    """A question in the order of words of a clause; None where the text is no question that can be told apart."""
    lowered = (text[:1].lower() + text[1:]).removesuffix(" or not")
    opened = _OPENED.match(lowered)
    if opened:
        auxiliary = _AUXILIARY.fullmatch(lowered[opened.end() :])
        return auxiliary and _behind(opened["word"], auxiliary)
    auxiliary = _AUXILIARY.fullmatch(lowered)
    if auxiliary:
        clause = _in_order(auxiliary, has_predicate=True)
        return clause and f"whether {clause}"
    return None


def is_inverted(text: str) -> bool:
    """Whether a question word is followed by an auxiliary and its subject, and nothing tells where that ends."""
    opened = _OPENED.match(text)
    is_asked = opened is not None and _AUXILIARY.fullmatch(text[opened.end() :]) is not None
    return is_asked and embedded(text) is None


def _behind(word: str, auxiliary: re.Match[str]) -> str | None:
    """What stands behind a question word; the word itself may be the subject."""
    if _AS_THE_SUBJECT.match(word) and _is_predicate(auxiliary):
        return f"{word} {auxiliary[0]}"
    clause = _in_order(auxiliary, has_predicate=word == "why")
    return clause and f"{word} {clause}"


def _is_predicate(auxiliary: re.Match[str]) -> bool:
    """Whether behind the auxiliary stands a predicate and no subject."""
    first, _, behind = auxiliary["rest"].partition(" ")
    if auxiliary["auxiliary"] in ("do", "does", "did"):
        return False
    if first.lower() in _NO_SUBJECT or first[:1].isupper():
        return False
    reading = reading_of(first)
    if auxiliary["auxiliary"] in BE:
        return (
            first in PREPOSITIONS
            or first == "next"
            or first in ADJECTIVES
            or _is_participle(first)
            or bool(re.match(r"\w+(?:ible|able|ing|ed)$", first))
        )
    if auxiliary["auxiliary"] in ("has", "have", "had"):
        return first == "been" or _is_participle(first) or (first.endswith("ed") and not behind)
    return (
        first in ("be", "have", "do") or (reading is not None and Tense.BASE in reading.tenses) or is_verb_only(first)
    )


def _is_participle(word: str) -> bool:
    reading = reading_of(word)
    if reading is None:
        return bool(re.fullmatch(r"\w{3,}ed", word)) and word not in ADJECTIVES
    return bool(reading.tenses & {Tense.PARTICIPLE, Tense.GERUND})


def _in_order(auxiliary: re.Match[str], *, has_predicate: bool = False) -> str | None:
    """Read "will the fund cover travel" as "the fund will cover travel"; "does the fund cover" as "the fund covers".

    Behind "is" may stand a subject alone, as in "when is the next session", unless the question `has_predicate`.
    """
    words = auxiliary["rest"].split(" ")
    helper = auxiliary["auxiliary"]
    at = _predicate_at(words, helper)
    if at is None and helper in BE:
        at = _last_word_at(words) if has_predicate else len(words)
    if at is None:
        return None
    subject, predicate = words[:at], words[at:]
    if helper in ("do", "does", "did"):
        return _without_helper(subject, predicate, helper, bool(auxiliary["negated"]))
    middle = helper + (auxiliary["negated"] or "")
    return " ".join((*subject, middle, *predicate))


def _last_word_at(words: list[str]) -> int | None:
    """Where the last word stands, if it is all the predicate: "late" in "are tests late", not "in prison"."""
    return len(words) - 1 if len(words) > 1 and PREPOSITIONS.isdisjoint(words) else None


def _without_helper(subject: list[str], predicate: list[str], helper: str, negated: bool) -> str | None:
    if not predicate:
        return None
    if negated:
        return " ".join((*subject, helper, "not", *predicate))
    verb = predicate[0]
    finite = past(verb) if helper == "did" else third(verb) if helper == "does" else verb
    return " ".join((*subject, finite, *predicate[1:]))


def _predicate_at(words: list[str], helper: str) -> int | None:
    """Where the predicate begins behind the subject of a question; None where it cannot be told."""
    if words[0].lower() == "there":
        return 1
    for at in range(1, len(words)):
        if _begins_predicate(words, at, helper):
            return at
    return None


def _begins_predicate(words: list[str], at: int, helper: str) -> bool:
    word, before = words[at].strip(","), words[at - 1].lower()
    if (
        before in DETERMINERS - {"all", "this", "these", "those", "many", "some", "few", "both"}
        or before in PREPOSITIONS
    ):
        return False
    if word in ("also", "already", "still", "always", "ever", "not"):
        return True
    if helper in BE:
        return (
            word in ADJECTIVES
            or word
            in ("available", "possible", "necessary", "ready", "open", "aware", "planned", "being", "enough", "bound")
            or (
                _is_participle(word)
                and word not in ("funding", "training", "trafficking", "meeting", "following", "working")
            )
            or (word in ("a", "an", "the", "part") and before not in PREPOSITIONS and at + 1 < len(words))
            or (at == 1 and before in PRONOUNS)
        )
    if helper in ("has", "have", "had"):
        return word == "been" or _is_participle(word)
    return (
        word in ("be", "have", "do")
        or is_verb_only(word)
        or (is_base(word) and not (is_plural(word) and before in ADJECTIVES))
    )
