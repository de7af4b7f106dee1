"""The frames of French sentences of reporting; all without lead, capital and full stop but `sentence`.

The participle behind "être" agrees with its subject, behind "avoir" it stays; an adverb stands behind the auxiliary
("ont également souligné"). Published French summaries of United Nations meetings have these frames.
"""

import re

from rapporteur.language.forms import Complement, Form, Subject, Verb
from rapporteur.language.french.nouns import Agreement, agreement_of
from rapporteur.language.french.numbers import NO_BREAK, in_words
from rapporteur.language.french.phrases import elides, ends_in_insertion, linked, shared, typeset
from rapporteur.language.text import is_ended, opening

FACILITATED = "animé par"
_AUXILIARY = re.compile(r"(?P<auxiliary>a|ont|s’est|se sont|est|sont) (?P<rest>.+)", re.DOTALL)
_REFLEXIVE = "s’est "
# Where the words that agree with the subject of a reflexive verb end: "se sont dites préoccupées | par le fait".
_INVARIABLE = frozenset("de du à sur par en quant contre que pour".split())
_POSSESSIVES = re.compile(r"(?P<possessive>sa|son|ses|leurs?) (?P<noun>[^\W\d_][\w-]*)")
LONG = 14  # words


def active(subject: Subject, verb: Verb, complement: Complement, adverb: str = "") -> str:
    """As in "plusieurs orateurs ont souligné l'importance de …"."""
    return linked(subject.words, _predicate(verb, complement, _agreement(subject), adverb))


def passive(complement: Complement, verb: Verb, agent: Subject | None, adverb: str = "") -> str:
    """As in "l'importance de … a été soulignée par …"; a comma closes an inserted clause."""
    text = complement.text
    agreement = agreement_of(text)
    auxiliary = "ont" if agreement.plural else "a"
    comma = "," if ends_in_insertion(text) else ""
    by = f"par {agent.words.removesuffix(',')}" if agent and agent.words else ""
    return _spaced(text + comma, auxiliary, adverb, "été", _participle(verb, agreement), by)


def coordinated(
    body: str, before: str, subject: Subject, verb: Verb, complement: Complement, adverb: str, comma: bool | None
) -> str:
    """As in "… et ont préconisé …": a second point of the same people in one sentence.

    Unless it is said, a comma stands where the first complement, `before`, is long or enumerates.
    """
    if comma is None:
        comma = before.count(" ") >= LONG or bool(re.search(r",| et ", before))
    agreement = Agreement(agreement_of(body).feminine, subject.plural)
    return f"{body}{',' if comma else ''} et {_predicate(verb, complement, agreement, adverb)}"


def facilitation(item_number: str, actor: Subject, *, again: bool) -> str:
    """The sentence that introduces a panellist; `again` for a further one under the same item."""
    also = "également " if again else ""
    return f"le débat au titre du point {item_number} de l’ordre du jour a {also}été {FACILITATED} {actor.words}"


def who(body: str, verb: Verb, complement: Complement, adverb: str = "") -> str:
    """As in "…, qui a souligné …": the first point of somebody in the sentence that introduces them."""
    actor = body.partition(f"{FACILITATED} ")[2]
    return f"{body}, qui {_predicate(verb, complement, agreement_of(actor or body), adverb)}"


def floor_opened(complement: Complement) -> str:
    """The opening of the floor without saying by whom."""
    if addresses(complement.text):
        return f"la parole a été donnée {complement.text}"
    return f"la parole a été donnée aux participants pour {complement.text}"


def addresses(text: str) -> bool:
    """Whether a text begins with those to whom the floor is given, "aux participants"."""
    return bool(re.match(r"(?:aux?|à)\b", text))


def recommendations(subject: Subject, count: int, intro: str | None) -> str:
    """What leads up to a list of recommendations; `{count}` in a given one is their number in words."""
    usual = f"{'ont' if subject.plural else 'a'} formulé les recommandations suivantes"
    said = intro.replace("{count}", in_words(count, feminine=True)) if intro else usual
    return f"{linked(subject.words, said).rstrip(f' :{NO_BREAK}')}{NO_BREAK}:"


def sentence(body: str, lead: str = "") -> str:
    """A whole sentence: lead with its comma, a capital, a full stop where none stands."""
    body = body.rstrip(",")  # of an insertion that the sentence ends with
    text = typeset(opening(f"{lead.rstrip(',')}, {body}" if lead else body))
    return text if is_ended(text) or re.search(r"[.?!…]\u00a0»$", text) else f"{text}."


def _predicate(verb: Verb, complement: Complement, agreement: Agreement, adverb: str) -> str:
    """The verb for its subject, and the complement: "se sont également félicités des efforts"."""
    text = _possessed(complement, agreement) if complement.form is Form.FEELING else complement.text
    words = verb.words if verb.by_hand else conjugated(verb.words, agreement)
    return shared(_with_adverb(words, adverb), text)


def conjugated(words: str, agreement: Agreement) -> str:
    """A verb of the tables in the number of its subject; a reflexive one also in its gender."""
    if words.startswith(_REFLEXIVE):
        return f"{'se sont' if agreement.plural else 's’est'} {_agreeing(words.removeprefix(_REFLEXIVE), agreement)}"
    return f"ont {words.removeprefix('a ')}" if agreement.plural else words


def _agreeing(words: str, agreement: Agreement) -> str:
    """The words from a reflexive auxiliary on, agreeing up to the first preposition."""
    agreed: list[str] = []
    for index, word in enumerate(every := words.split()):
        if word in _INVARIABLE or word.startswith(("d’", "qu’")):
            return " ".join([*agreed, *every[index:]])
        agreed.append(agreement.of(word))
    return " ".join(agreed)


def _with_adverb(words: str, adverb: str) -> str:
    """A verb with the adverb behind its auxiliary; behind all of it where it has none."""
    found = _AUXILIARY.fullmatch(words) if adverb else None
    return f"{found['auxiliary']} {adverb} {found['rest']}" if found else _spaced(words, adverb)


def _participle(verb: Verb, agreement: Agreement) -> str:
    """The participle of a verb as it stands behind "été": "mises en avant"."""
    found = _AUXILIARY.fullmatch(verb.words)
    first, space, rest = (found["rest"] if found else verb.words).partition(" ")
    return f"{agreement.of(first)}{space}{rest}"


def _possessed(complement: Complement, agreement: Agreement) -> str:
    """A feeling with the possessive of whoever has it: "leur préoccupation", "sa préoccupation", "son espoir"."""
    found = _POSSESSIVES.match(complement.text)
    if not found:
        return complement.text
    several = found["possessive"] in ("ses", "leurs")
    if agreement.plural:
        possessive = "leurs" if several else "leur"
    elif several:
        possessive = "ses"
    else:
        feminine = agreement_of(f"leur {complement.text[found.start('noun') :]}").feminine
        possessive = "sa" if feminine and not elides(found["noun"]) else "son"
    return f"{possessive} {complement.text[found.start('noun') :]}"


def _agreement(subject: Subject) -> Agreement:
    return Agreement(agreement_of(subject.words).feminine, subject.plural)


def _spaced(*parts: str) -> str:
    return " ".join(part for part in parts if part)
