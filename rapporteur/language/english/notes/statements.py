"""Notes that say that something is so, and notes that only name it: clauses and noun phrases."""

import re

from rapporteur.language.english.complements import form_of
from rapporteur.language.english.finite.clauses import reads_as_clause
from rapporteur.language.english.notes.clauses import clause_of, contact_relative
from rapporteur.language.english.notes.commands import is_imperative
from rapporteur.language.english.notes.determiners import determined, is_determined, with_article
from rapporteur.language.english.notes.inflection import Tense, reading_of
from rapporteur.language.english.notes.outcomes import NO_STATEMENT, WHO_IS_WE, Outcome, Rule, refusing, rule, unclear
from rapporteur.language.english.notes.predicates import turned
from rapporteur.language.english.phrases import is_plural
from rapporteur.language.forms import Form
from rapporteur.model.vocabulary import Act

SOMEBODY_SPEAKING = r"(?:we|i|they|one|you|everyone|everybody|it|people)"
_NO_PHRASE = re.compile(
    rf"(?:{SOMEBODY_SPEAKING}|there|this|these|that|what|which|who|how|if|when|to)\b", re.IGNORECASE
)


def is_bare_phrase(text: str) -> bool:
    """Whether a text is a phrase without a finite verb."""
    return clause_of(text) is None and not _NO_PHRASE.match(text)


def clause_in_form(text: str) -> str:
    """A clause whose subject has the article that it lacks; any other text as it is."""
    clause = clause_of(text)
    return " ".join(filter(None, (determined(clause.subject, "the"), clause.verb, clause.rest))) if clause else text


# A note without its verb: "deadline too short".
_TOO = re.compile(r"(?P<what>[A-Za-z][^,;]*?) (?P<is>(?:still |far |much )?too (?!many\b|much\b|few\b|little\b)[a-z]+)")
_NEED_AN_OBJECT = frozenset("need needs lack lacks use uses require requires want wants address provide".split())
_ABOUT_NOTHING = re.compile(r"th(?:is|at) (?:is|are|was|were)\b", re.IGNORECASE)


def that_clause(text: str) -> Outcome:
    """A clause becomes a that-clause in the tense it is typed in."""
    clause = clause_of(text)
    too = None if clause else _TOO.fullmatch(text)
    if too:
        subject = determined(too["what"], "the")
        return f"that {subject} {'are' if is_plural(subject) else 'is'} {too['is']}"
    if form_of(text) in (Form.HOW, Form.WHETHER, Form.TO):
        return None
    if clause is None:
        is_one = not is_imperative(text) and reads_as_clause(text)
        return f"that {determined(text, 'the')}" if is_one else contact_relative(text)
    if not clause.rest and clause.verb in _NEED_AN_OBJECT:
        return NO_STATEMENT
    return NO_STATEMENT if _ABOUT_NOTHING.match(text) else f"that {clause_in_form(text)}"


def no_phrase(act: Act) -> Rule:
    """A rule that refuses what is no noun phrase and no clause either."""
    sentence = unclear(act)
    return lambda text: sentence if text.startswith("to ") or is_imperative(text) else None


def says_nothing(act: Act) -> Rule:
    """A rule that refuses a word of assent or dissent."""
    return refusing(r"yes|no|ok|okay|agreed|fine|not|too \w+(?: to .+)?", unclear(act))


def phrase(article: str) -> Rule:
    """A noun phrase with the articles it lacks; `article` is that of a countable noun that opens it."""
    return lambda text: determined(text, article)


SAYS_WHAT_WAS_DONE = refusing(
    r"(?:welcom|thank|open|clos|greet)(?:ed|s|es)\b .+|(?:\w+ )?remarks on behalf of .+", NO_STATEMENT
)

# --- A lack, an account ---------------------------------------------------------------------------------------

_NOT_THERE = re.compile(r"\b(?:left|longer|available|possible)\b")


def _lack(match: re.Match[str]) -> Outcome:
    what = match["what"]
    if is_bare_phrase(what) and not _NOT_THERE.search(what):
        return f"the lack of {what}"
    return f"that there {'are' if is_plural(what) else 'is'} no {what}"


NO_SUCH_THING = rule(
    r"(?:there (?:is|are) )?(?:no|not enough|not any|insufficient|too (?:little|few)) (?P<what>.+)", _lack
)


def _account(match: re.Match[str]) -> Outcome:
    if is_determined(match["what"]):
        return None
    return f"{with_article(match['what'])}{determined(match['of'])}"


ACCOUNT = rule(
    r"(?P<what>(?:[a-z]+ ){0,2}?(?:overview|update|summary|account|presentation|report|briefing))"
    r"(?P<of> (?:of|on|about) .+)",
    _account,
)

# --- What "we" did --------------------------------------------------------------------------------------------

_WE_DID = re.compile(
    r"(?:we|i|they) (?:(?P<helper>have|had|will|can|are|were|would) )?(?:(?P<adverb>also|just|already|recently|now) )?"
    r"(?P<verb>\w+) (?P<rest>.+)",
    re.IGNORECASE,
)
# The passive of each tense, for one thing and for many.
_PASSIVE = {
    "have": ("has been", "have been"),
    "had": ("had been", "had been"),
    "will": ("will be", "will be"),
    "can": ("can be", "can be"),
    "would": ("would be", "would be"),
    "are": ("is being", "are being"),
    "were": ("was being", "were being"),
    "past": ("was", "were"),
    "present": ("is", "are"),
}


def done_by_us(text: str) -> Outcome:
    """Read "we have launched a database" as "that a database has been launched": nobody is "we" in a summary."""
    match = _WE_DID.fullmatch(text)
    if not match:
        return None
    reading = reading_of(match["verb"])
    tense = (match["helper"] or "").lower() or _tense_of(match["verb"])
    passive = turned(f"{reading.base} {match['rest']}") if reading else None
    if passive is None or not tense:
        return WHO_IS_WE
    first, _, last = _PASSIVE[tense][is_plural(determined(passive.thing))].partition(" ")
    return f"that {passive.with_verb(' '.join(filter(None, (first, match['adverb'], last))))}"


def _tense_of(word: str) -> str:
    """The tense of a verb without an auxiliary; empty where two are possible."""
    reading = reading_of(word)
    tenses = reading.tenses if reading else frozenset()
    if Tense.BASE in tenses:
        return "" if Tense.PAST in tenses else "present"
    return "past" if Tense.PAST in tenses else ""
