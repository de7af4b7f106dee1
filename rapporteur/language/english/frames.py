"""The frames of English sentences of reporting; all without lead, capital and full stop but `sentence`."""

import re

from rapporteur.language.english.complements import form_of
from rapporteur.language.english.numbers import in_words
from rapporteur.language.english.phrases import ends_in_insertion, is_plural
from rapporteur.language.forms import Complement, Form, Subject, Verb
from rapporteur.language.text import is_ended, opening

_ENUMERATES = re.compile(r",|\band\b")
LONG = 8  # words


def active(subject: Subject, verb: Verb, complement: Complement, adverb: str = "") -> str:
    """As in "several speakers highlighted the importance of …"."""
    return _spaced(subject.words, adverb, verb.words, complement.text)


def passive(complement: Complement, verb: Verb, agent: Subject | None, adverb: str = "") -> str:
    """As in "the importance of … was highlighted by …".

    The verb agrees with the head of the phrase; a comma closes an inserted clause.
    """
    text = complement.text
    comma = "," if ends_in_insertion(text) else ""
    by = f"by {agent.words.removesuffix(',')}" if agent and agent.words else ""
    return _spaced(text + comma, "were" if is_plural(text) else "was", adverb, verb.words, by)


def coordinated(
    body: str, before: str, verb: Verb, complement: Complement, adverb: str = "", comma: bool | None = None
) -> str:
    """As in "… and called for …": a second point of the same people in one sentence.

    Unless it is said, a comma stands where the first complement, `before`, is long or enumerates itself. The same verb
    is not said twice: "expressed their gratitude for … and their hopes for …".
    """
    if comma is None:
        comma = before.count(" ") >= LONG or bool(_ENUMERATES.search(before))
    said = body.removesuffix(before).rstrip().endswith(f" {verb.words}") and not (adverb or verb.by_hand)
    return f"{body}{',' if comma else ''} and {_spaced(adverb, '' if said else verb.words, complement.text)}"


def facilitation(item_number: str, actor: Subject, *, again: bool) -> str:
    """The sentence that introduces a panellist; `again` for a further one under the same item."""
    return f"the discussion under agenda item {item_number} was {'also ' if again else ''}facilitated by {actor.words}"


def who(body: str, verb: Verb, complement: Complement, adverb: str = "") -> str:
    """As in "…, who stressed …": the first point of somebody in the sentence that introduces them."""
    return f"{body}, {_spaced('who', adverb, verb.words, complement.text)}"


def floor_opened(complement: Complement) -> str:
    """The opening of the floor without saying by whom."""
    link = "" if form_of(complement.text) is Form.TO else "for "
    return f"the floor was opened {link}{complement.text}"


def recommendations(subject: Subject, count: int, intro: str | None) -> str:
    """What leads up to a list of recommendations; `{count}` in a given one is their number in words."""
    default = "shared the following recommendations"
    return f"{subject.words} {(intro or default).replace('{count}', in_words(count))}:"


def sentence(body: str, lead: str = "") -> str:
    """A whole sentence: lead with its comma, a capital, a full stop where none stands."""
    body = body.rstrip(",")  # of an insertion that the sentence ends with
    text = opening(f"{lead.rstrip(',')}, {body}" if lead else body)
    return text if is_ended(text) else f"{text}."


def _spaced(*parts: str) -> str:
    return " ".join(part for part in parts if part)
