"""The articles that a telegraphic note leaves out, put in where a reader would miss them and only one can be meant.

"need for legal framework" lacks an "a", "misuse of data" a "the"; "training" and "access to justice" lack nothing.
"""

import re
from functools import cache

from rapporteur.language.english.notes.inflection import NOUNS_TOO, PARTICLES, Tense, is_base, reading_of
from rapporteur.language.english.phrases import ADJECTIVES, is_plural

DETERMINERS = frozenset(
    """the a an this that these those their his her its our my your all any both each either every few
    fewer less many more most much neither no other another several some such what which whose enough
    half one two three four five six seven eight nine ten own greater further better stronger additional""".split()
)
PREPOSITIONS = frozenset(
    """about across after against among around as at before behind beside between beyond by despite during
    for from in including into of off on onto over per regarding since through throughout to toward
    towards under until upon via with within without""".split()
)
# They end a noun phrase.
_BEHIND = PREPOSITIONS | frozenset(
    """and or but nor that which who whom whose where when whether how why while because if so than is are
    was were be been has have had do does did can could may might must shall should will would not also
    already now then later early here there online asap due""".split()
)
# One of many, so that the singular needs an article.
COUNTABLE = frozenset(
    """case discussion example initiative presentation story agreement approach report proposal summary
    panel campaign catalogue checklist coalition commission committee conclusion database declaration
    definition directory exchange expert forum framework fund guide handbook helpline hotline index
    instrument inventory law list manual mandate map mechanism model network office ombudsman plan
    platform policy pool portal principle procedure process programme project protocol questionnaire
    register registry resolution response roadmap rule school scheme seminar session shelter solution
    statement strategy study survey symposium task template tool toolkit treaty tribunal unit webinar
    website workshop ban moratorium document body focus meeting update overview briefing""".split()
)
# Also where they stand behind a preposition: "by law", "in school" and "of policy" need no article.
_COUNTABLE_INSIDE = COUNTABLE - frozenset(
    """case discussion example initiative presentation story exchange expert law list office policy process
    procedure response school shelter report proposal summary panel statement ban document body focus meeting
    update overview briefing""".split()
)
# Those there is one of in the room.
DEFINITE = frozenset(
    "agenda budget chair convention deadline outcome panel protocol secretariat status timeline timetable".split()
)
_DEFINITE_NAMES = (
    "United Nations",
    "Working Group",
    "Secretariat",
    "Convention",
    "Protocol",
    "Chair",
    "way forward",
    "private sector",
    "international community",
)
# What is always said with "the", though its noun is one of many.
_SET_PHRASES = frozenset(("rule of law", "chain of command"))
# Nouns that are something of something.
RELATIONAL = frozenset(
    """absence abuse aim beginning burden cause closure collapse complexity consequence core cost creation
    danger decline dependence discrepancy effect end example existence experience extent failure fear
    flow goal growth idea impact importance increase intention lack launch legacy length level loss
    majority meaning misuse nature number origin outcome part plight possibility practice presence
    principle priority proposal purpose quality question rate relevance result rise risk role scale
    scarcity scope shortage spirit spread state status story success theft threat use usefulness value
    view volume vulnerability way weakness work threat problem issue challenge testimony release reform
    return transfer review removal approval renewal withdrawal disposal denial""".split()
)
_RELATIONAL_PLURALS = frozenset(
    """aims benefits causes challenges conclusions consequences contributions costs dangers difficulties
    drivers effects efforts findings goals impacts interests limits links needs objectives origins
    outcomes preparations principles priorities reasons results rights risks roots standards views
    activities recommendations""".split()
)
_RELATIONAL_ENDING = re.compile(r"\w{2,}(?:tion|sion|ment|ance|ence|ity|ness|ship|acy|[ae]ncy)$")
_NOT_RELATIONAL = frozenset("attention compensation information protection evidence".split())
# What else than "of" makes it the one: "the need to", "the links between".
_RELATIONS = {
    noun: frozenset(prepositions)
    for nouns, *prepositions in (
        ("need", "for", "to"),
        ("role", "of", "in", "played"),
        ("links link", "between", "with"),
        ("opportunity", "to", "of", "for"),
        ("increase rise decline", "in", "of"),
        ("decrease", "in"),
        ("right decision invitation chance obligation", "to"),
        ("preparations", "for", "of"),
        ("gap", "between", "in"),
        ("gaps difference differences balance dialogue", "between"),
        ("lack threat efforts", "of"),
        ("call", "for", "to"),
        ("fact idea", "that", "of", "to"),
        ("necessity", "of", "to"),
        ("impact", "of", "on"),
        ("risk", "of", "that"),
        ("shift", "to", "from"),
    )
    for noun in nouns.split()
}
_NO_MODIFIERS = frozenset("only few too not just".split())
_DONE = frozenset("made done taken achieved undertaken accomplished carried".split())
_WHAT_IS_DONE = frozenset("work efforts progress steps".split())
TIMES = frozenset("year week month day time spring summer autumn winter".split())
_CHANGING = frozenset("shrinking growing increasing rising declining worsening".split())
_IN_PERSON = frozenset(
    "judge victim survivor lawyer prosecutor teacher nurse doctor witness parent expert volunteer".split()
)
# What is known by a name of its own: "the Nelson Mandela rules".
_KNOWN_BY_NAME = frozenset("rules guidelines principles standards".split())
_OF_A_KIND = frozenset("whole kind type sort form level degree lack absence".split())
_MODIFIER = re.compile(r"\w{2,}(?:ed|sive|ous|ic|less|ful|able|ible|-based|mental|ional|ial)$")
_SILENT_H = re.compile(r"(?:[aeio]|u(?!ni|s[ae]|ti)|hour|honest|heir)(?!ne\b|nce\b)", re.IGNORECASE)


def determined(text: str, article: str = "a") -> str:
    """A noun phrase with the articles that it lacks; `article` is that of a countable noun that opens it."""
    words = text.split(" ")
    for at in range(len(words) - 1, -1, -1):
        lacking = _article_at(words, at, article)
        if lacking:
            words.insert(at, lacking)
    return " ".join(words)


def with_article(noun: str) -> str:
    """A noun with "a" or "an"."""
    return f"{'an' if _SILENT_H.match(noun) else 'a'} {noun}"


def is_determined(text: str) -> bool:
    """Whether a phrase opens with a word that stands in the place of an article, or with a number."""
    first = text.split(" ", 1)[0].lower()
    return first in DETERMINERS or not first.replace("-", "").isalpha() or first.endswith("'s")


def _article_at(words: list[str], at: int, article: str) -> str:
    """The article that lacks before a word, or nothing."""
    before = _bare(words[at - 1]).lower() if at else ""
    if (at and before not in PREPOSITIONS) or (before and words[at - 1][-1:] in ",;:"):
        return ""
    head = _head_at(words, at)
    if head is None:
        return ""
    found = _before_the_head(words, at, head, article if not at else "a", inside=bool(at))
    return with_article(_bare(words[at])).split(" ")[0] if found == "a" else found


def _head_at(words: list[str], at: int) -> int | None:
    """The last word of the noun phrase that begins at a word; None where it needs no article or is none."""
    if at and words[at - 1] == "to" and is_base(_bare(words[at])):
        return None
    if any(_bare(word).lower() in _NO_MODIFIERS for word in words[at : at + 3]):
        return None
    if is_determined(_bare(words[at])) or _bare(words[at]).lower() in _BEHIND:
        return None
    for head in range(at, min(at + 4, len(words))):
        if head > at and is_determined(_bare(words[head])):
            return None
        if _ends_behind(words, head):
            return None if _does_something(words, at, head) else head
    return None


def _does_something(words: list[str], at: int, head: int) -> bool:
    """Whether a gerund opens the phrase: "setting up funds"."""
    reading = reading_of(words[at])
    behind = words[head + 1] if head + 1 < len(words) else ""
    return reading is not None and Tense.GERUND in reading.tenses and behind in PARTICLES


def _ends_behind(words: list[str], head: int) -> bool:
    if head + 1 == len(words) or words[head][-1:] in ",;:)":
        return True
    behind = _bare(words[head + 1]).lower()
    reading = reading_of(behind)
    return behind in _BEHIND or (
        reading is not None and Tense.PARTICIPLE in reading.tenses and Tense.BASE not in reading.tenses
    )


def _before_the_head(words: list[str], at: int, head: int, article: str, *, inside: bool) -> str:
    noun = _bare(words[head])
    if words[at] == "next" and head > at and noun not in TIMES:
        return "the"
    if article == "the" and noun in _WHAT_IS_DONE and head + 1 < len(words) and words[head + 1] in _DONE:
        return "the"
    if " ".join(words[at : at + 3]).lower() in _SET_PHRASES:
        return "the"
    if f"{_bare(words[head - 1])} {noun}" in _DEFINITE_NAMES and head == at + 1:
        return "the"
    if any(word[:1].isupper() for word in words[at:head]):
        of_an_office = article == "the" and words[at].isupper() and noun in COUNTABLE
        return "the" if of_an_office or (noun in _KNOWN_BY_NAME and words[at].istitle()) else ""
    if noun in _DEFINITE_NAMES or (noun in DEFINITE and (at == head or inside or article == "the")):
        return "the"
    if _is_of_something(words, head) and not (inside and not _is_missed_inside(words[at - 1], noun)):
        return "the"
    if inside and at > 1 and _bare(words[at - 2]).lower() in _OF_A_KIND and words[at - 1] == "of":
        return ""
    countable = _COUNTABLE_INSIDE if inside else COUNTABLE
    if noun in countable and not _is_named(words, at, head):
        return article
    if inside and words[at - 1] == "as" and at == head and noun in _IN_PERSON:
        return "a"
    changes = words[at].lower() in _CHANGING and head > at and not is_plural(noun)
    changes = changes and (not inside or words[at - 1] in ("about", "over", "against"))
    return "the" if changes else ""


def _is_named(words: list[str], at: int, head: int) -> bool:
    """Whether a capital inside the phrase makes a name of it."""
    return any(word[:1].isupper() and not word.isupper() for word in words[at : head + 1])


def _is_of_something(words: list[str], head: int) -> bool:
    noun = _bare(words[head]).lower()
    behind = words[head + 1] if head + 1 < len(words) and words[head][-1:] not in ",;:)" else ""
    if behind == "of" and noun not in _NOT_RELATIONAL:
        return _is_surely_of_something(noun) or noun in _RELATIONAL_PLURALS or bool(_RELATIONAL_ENDING.match(noun))
    return behind != "" and behind in _RELATIONS.get(noun, ())


def _is_missed_inside(preposition: str, noun: str) -> bool:
    """Not in "in view of", "for lack of", "as part of", "out of fear of"."""
    is_loose = preposition in ("about", "regarding", "on", "of", "against", "to", "despite", "over")
    return is_loose and noun != "fear" and _is_surely_of_something(noun)


def _is_surely_of_something(noun: str) -> bool:
    return noun in RELATIONAL or noun in _RELATIONS


def _bare(word: str) -> str:
    return word.strip(",;:()")


@cache
def is_modifier(word: str) -> bool:
    """Whether a word can only stand before a noun, as an adjective does."""
    return word not in NOUNS_TOO and (word in ADJECTIVES or bool(_MODIFIER.search(word)))
