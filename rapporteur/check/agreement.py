"""Verbs that do not agree with their subjects. Only where the head of the subject is sure."""

import re
from collections.abc import Iterator

from rapporteur.check.departures import Departure
from rapporteur.check.flow import CONNECTORS
from rapporteur.check.passages import Passage
from rapporteur.check.surroundings import Surroundings
from rapporteur.check.verbs import REPORTED
from rapporteur.language.english.phrases import BEHIND_THE_HEAD, is_plural

PLURAL_OF = {"was": "were", "is": "are", "has": "have", "does": "do"}
SINGULAR_OF = {plural: singular for singular, plural in PLURAL_OF.items()}

# "The challenges posed by …, especially …, was highlighted by …": everything before the verb is the subject.
DETERMINERS = "the|an?|their|its|these|those|this|all|several|many|some|both|two|three|four|five"
PASSIVE_REPORT = re.compile(
    rf"(?:(?:{CONNECTORS}|Subsequently|(?:In|Under|Following) [\w ]{{2,40}}), )?"
    rf"(?P<subject>(?i:{DETERMINERS})\b.+?),? (?P<verb>was|were) (?:also |\w+ly )?(?:{REPORTED})\b(?: by\b|\.|$)"
)
# No subject of a passive report: one or many, as it is meant; or somebody who reports, with what was reported.
UNSURE = re.compile(
    r"(?:the |a |these |this )?(?:\w+ )?(?:means|series|species)\b|.*\b(?:that|whether|how)\b|"
    r"(?:[\w-]+ ){1,4}?(?:speakers?|participants?|panell?ists?|chairs?|secretariat|representatives?|delegations?)\b",
    re.IGNORECASE,
)
# "that the challenges was": nothing but words of the noun phrase between the start of the clause and the verb. Behind
# "how" and "where" a word in -s may be a verb: "how the system works is …".
CLAUSE = re.compile(
    r"(?:^|\b(?:that|whether|because|although|while|if)\s|[;:]\s)"
    r"(?P<subject>(?!(?:what|it|he|she|there|this|that|one|each|nobody|everybody)\b)"
    r"(?:(?:the|these|those|all|some|many|several|most|few|both|such|their|its)\s)?(?:[\w’'-]+\s){0,2}?"
    r"(?P<head>[\w’'-]+s))\s(?P<verb>was|is|has|does)\s(?!\w+s\s(?:was|is)\b)",
    re.IGNORECASE,
)
ADVERBS_IN_S = frozenset(
    "sometimes always perhaps besides nevertheless thus overseas afterwards nowadays towards".split()
)
NO_NOUN = (
    r"that|which|who|whose|whom|where|when|how|what|it|this|they|he|she|there|said|felt|held|found|told|made|took|\w+ed"
)
NUMBER_OF = re.compile(
    rf"\b(?P<article>the|a) (?:\w+ )?number of (?P<what>(?:(?!(?:{NO_NOUN})\b)[\w’'-]+ ){{1,4}}?)"
    r"(?P<verb>was|were|is|are|has|have)\b",
    re.IGNORECASE,
)
WHO = re.compile(r"\b(?P<noun>[a-z]+) who (?P<verb>has|is|was|does)\b")
ONE_OF = re.compile(r"\bone of (?:the |those |these )?(?:[\w-]+ )*$")
THERE = re.compile(
    r"\bthere (?P<verb>is|was|has been) (?:many|several|few|numerous|various|two|three|four|five|six|seven|eight|nine|"
    r"\d{2,})\b(?!-)",
    re.IGNORECASE,
)
EACH = re.compile(
    r"(?:^|\bthat |\bwhether |[;:] )(?P<subject>(?:each|every) (?:[\w’'-]+ )?(?P<noun>[\w’'-]+)) "
    r"(?P<verb>are|were|have)\b",
    re.IGNORECASE,
)


def disagreeing(passage: Passage, _around: Surroundings) -> Iterator[Departure]:
    """The verbs that stand in the other number than their subject."""
    for first, last in passage.sentences:
        for start, end, verb in _verbs(passage.own[first:last]):
            yield _departure(passage, first + start, first + end, verb)


def _verbs(text: str) -> Iterator[tuple[int, int, str]]:
    """Where words end in a verb that disagrees, and that verb in the other number."""
    for look in (_of_passive, _of_clause, _of_number, _of_those_who):
        yield from look(text)
    for match in THERE.finditer(text):
        right = "have been" if match["verb"] == "has been" else PLURAL_OF[match["verb"].lower()]
        yield *match.span("verb"), right
    for match in EACH.finditer(text):
        if not is_plural(match["noun"]):
            yield match.start("subject"), match.end(), SINGULAR_OF[match["verb"].lower()]


def _of_passive(text: str) -> Iterator[tuple[int, int, str]]:
    match = PASSIVE_REPORT.match(text)
    if match and not UNSURE.match(match["subject"]):
        right = "were" if is_plural(match["subject"]) else "was"
        if match["verb"] != right:
            yield match.start("verb"), match.end(), right


def _of_clause(text: str) -> Iterator[tuple[int, int, str]]:
    for match in CLAUSE.finditer(text):
        subject = match["subject"].lower()
        # Words behind a preposition are only the end of a longer phrase: "the use of data is".
        if BEHIND_THE_HEAD.intersection(subject.split()) or match["head"].lower() in ADVERBS_IN_S:
            continue
        if is_plural(subject):
            yield match.start("subject"), match.end("verb"), PLURAL_OF[match["verb"].lower()]


def _of_number(text: str) -> Iterator[tuple[int, int, str]]:
    for match in NUMBER_OF.finditer(text):
        verb, plural = match["verb"].lower(), match["article"].lower() == "a"
        right = (PLURAL_OF if plural else SINGULAR_OF).get(verb)
        if right and (not plural or is_plural(match["what"].strip())):
            yield *match.span(), right


def _of_those_who(text: str) -> Iterator[tuple[int, int, str]]:
    for match in WHO.finditer(text):
        if is_plural(match["noun"]) and not ONE_OF.search(text[: match.start()]):
            yield *match.span(), PLURAL_OF[match["verb"]]


def _departure(passage: Passage, start: int, end: int, verb: str) -> Departure:
    words = passage.text[start:end]
    right = re.sub(r"\b(?:was|were|is|are|has been|has|have|does|do)\b", verb, words, count=1)
    number = "singular" if verb in ("was", "is", "has", "does") else "plural"
    reason = f"The subject is {number}: write “{verb}”."
    return Departure(start, end, "agreement", reason, right)
