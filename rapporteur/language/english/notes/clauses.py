"""Where a note is a clause: its subject and its finite verb, told from the words around them.

Heuristics: a word that may be a noun as well counts as a verb only where what stands before it and behind it leaves
little doubt, since "judges lack training" is a clause and "civil society support" is none.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapporteur.language.english.notes.determiners import (
    DETERMINERS,
    PREPOSITIONS,
    RELATIONAL,
    is_modifier,
)
from rapporteur.language.english.notes.inflection import (
    INTRANSITIVE,
    NOUNS_TOO,
    Reading,
    Tense,
    is_base,
    reading_of,
)
from rapporteur.language.english.phrases import is_plural

BE = frozenset("is are was were".split())
AUXILIARIES = BE | frozenset(
    "should must shall will would can could may might cannot has have had do does did ought".split()
)
RELATIVES = frozenset(
    """that which who whom whose whereby where when how what whether why if while because although once
    before after until unless whereas""".split()
)
PRONOUNS = frozenset(
    """they we it he she there this these i you everyone everybody nobody many some few all most more
    enough much less""".split()
)
# Bare forms of verbs that nobody gives a command with, or that are adjectives.
NO_COMMANDS = frozenset("need have mean feel get say think know matter open direct separate live complete".split())
# Who acts; behind them a word that is a noun as well is a verb.
BODIES = frozenset(
    """states governments parties members judges prosecutors police victims survivors women men children
    people youth ngos csos organizations donors experts officers officials authorities agencies
    companies countries participants speakers traffickers smugglers families communities lawyers
    practitioners businesses banks ministries municipalities schools hospitals courts institutions
    stakeholders panellists delegations migrants refugees workers teachers parliaments cities regions
    platforms practitioners researchers scientists academics volunteers witnesses secretariat unodc
    government community""".split()
)
_ONE_BODY = frozenset(
    """secretariat unodc government organization organisation network agency association company centre
    foundation state country delegation institution institute group committee""".split()
)
_VERBS_OF_BODIES = frozenset(
    "need lack face fear want play work report use do have struggle ask call cover wait hold".split()
)
_ABSTRACT = frozenset("corruption poverty crime conflict inequality discrimination climate violence pollution".split())
_DONE_BY_THINGS = frozenset("drive fuel cause harm cost hurt need threaten affect increase".split())
_HARMS = frozenset("cost cut hit hurt".split())
_WHO_IS_HARMED = BODIES | frozenset("the poor small young rural local many their them".split())
_TO_DO = frozenset("need plan offer work struggle".split())
_THAT = frozenset("show fear note".split())
_SURELY_PARTICLES = frozenset("up out down off away back".split())
_ENDED_BY = frozenset("work help fail suffer wait matter".split())
_ONLY_FINITE = frozenset(
    """enter remain occur exist differ depend consist happen belong emerge disappear fail participate
    cooperate collaborate migrate contribute respond worsen arrive die deteriorate evolve succeed
    proliferate persist reply""".split()
)
_MEASURED = frozenset("increase decrease double drop decline start end close open begin".split())
_DASHES = frozenset("- – —".split())
_ADVERBS = frozenset(
    "already never always often still also now then not yet only rarely usually fast together well".split()
)
_NOUNS_OF_WILL = frozenset("political the their good free of own".split())
_PERSONAL = frozenset("we they he she it".split())
_NO_NOUN = PREPOSITIONS | DETERMINERS | RELATIVES | frozenset("and or but to member than as not".split())
_SOMETHING_OF_SOMEBODY = RELATIONAL | frozenset(
    "work challenges problems measures progress difficulties obstacles efforts roles support contribution".split()
)
_CONTACT = DETERMINERS | frozenset("we they you women children people judges victims traffickers".split())


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: what stands before its finite verb, that verb, and what stands behind it."""

    subject: str
    verb: str
    rest: str


@lru_cache(maxsize=1024)
def clause_of(text: str) -> Clause | None:
    """A text as a clause without a conjunction; None where it is none, or not surely one."""
    words = text.split(" ")
    at = None if _is_command(words[0]) else _finite_at(words)
    if at is None or _is_contact_relative(words, at):
        return None
    return Clause(" ".join(words[:at]), words[at], " ".join(words[at + 1 :]))


def _is_command(first: str) -> bool:
    """Whether a word can only be a verb, so that what follows hangs on it: "let NGOs participate"."""
    return first.islower() and is_base(first) and first not in NOUNS_TOO and first not in NO_COMMANDS


# --- The finite verb ------------------------------------------------------------------------------------------


def _bare(word: str) -> str:
    return word.strip(",;:()")


def _finite_at(words: list[str]) -> int | None:
    """Where the finite verb of the main clause stands; each relative pronoun takes one away."""
    open_relatives = 0
    for at, word in enumerate(words):
        if word in _DASHES:
            return None
        if _bare(word).lower() in RELATIVES and not (at == 0 and word.lower() in ("that", "this")):
            open_relatives += 1
        elif at and _is_finite(words, at):
            if not open_relatives:
                return at
            open_relatives -= 1
    return None


def _is_finite(words: list[str], at: int) -> bool:
    word, before = _bare(words[at]).lower(), _before(words, at)
    if words[at - 1][-1:] in ";:(" or before in ("to", "not", "and", "or", "but") or before in AUXILIARIES:
        return False
    if word in AUXILIARIES:
        return _is_auxiliary(word, before)
    reading = reading_of(word)
    if reading is None or not words[at].islower() or before in PREPOSITIONS or before in DETERMINERS - PRONOUNS:
        return False
    behind = _bare(words[at + 1]).lower() if at + 1 < len(words) else ""
    if at == 1 and before in PRONOUNS:
        return bool(reading.tenses & {Tense.BASE, Tense.THIRD, Tense.PAST}) and before not in DETERMINERS
    if _is_object_of_gerund(words, at, before):
        return False
    return _agrees(reading, _noun_that_acts(words, at, before), behind) or _is_past(reading, word, before, behind)


def _is_object_of_gerund(words: list[str], at: int, before: str) -> bool:
    """Whether a word stands behind one that is being done: "judges" in "the importance of training judges early"."""
    reading = reading_of(before)
    is_being_done = reading is not None and Tense.GERUND in reading.tenses
    return is_being_done and at > 1 and words[at - 2] in ("of", "by") and words[at] in BODIES


def _noun_that_acts(words: list[str], at: int, before: str) -> str:
    """The noun a verb agrees with: "police" in "police in her city use drones", where somebody acts, else the last."""
    end = next((index for index in range(1, at) if words[index] in PREPOSITIONS), 0)
    head = words[end - 1].lower() if end else ""
    return head if head in BODIES else before


def _before(words: list[str], at: int) -> str:
    """The word before a verb, past an adverb."""
    before = _bare(words[at - 1]).lower()
    return _bare(words[at - 2]).lower() if before in _ADVERBS and at > 1 else before


def _is_auxiliary(word: str, before: str) -> bool:
    if before in ("to", "not") or before in PREPOSITIONS:
        return False
    if word == "will":
        return before not in _NOUNS_OF_WILL
    return word not in ("may", "might", "must", "can") or before not in DETERMINERS - PRONOUNS


def _agrees(reading: Reading, before: str, behind: str) -> bool:
    """Whether a word in the present agrees with the noun before it and does not look like a noun itself."""
    plural = before in BODIES or is_plural(before)
    if is_modifier(before) or behind == "of":
        return False
    if Tense.BASE in reading.tenses and Tense.PARTICIPLE in reading.tenses and before not in BODIES:
        return plural and reading.base in _HARMS and behind in _WHO_IS_HARMED  # not "the deadlines set out therein"
    if Tense.BASE in reading.tenses and plural and before not in _ONE_BODY:
        return _is_verb_here(reading.base, before, behind)
    return Tense.THIRD in reading.tenses and not plural and _is_verb_here(reading.base, before, behind)


def _is_verb_here(base: str, before: str, behind: str) -> bool:
    if base not in NOUNS_TOO:
        return True
    if before in _ABSTRACT and base in _DONE_BY_THINGS and behind not in PREPOSITIONS | {"", "and", "or"}:
        return True
    if not behind:
        return base in _ENDED_BY or (before in BODIES and base in _VERBS_OF_BODIES)
    if behind == "to":
        return base in _TO_DO
    if behind == "that":
        return base in _THAT
    if behind in DETERMINERS | BODIES | _ADVERBS | _SURELY_PARTICLES or behind.endswith("ly"):
        return True
    return (before in BODIES or before in _ONE_BODY) and base in _VERBS_OF_BODIES


def _is_past(reading: Reading, word: str, before: str, behind: str) -> bool:
    if Tense.PAST not in reading.tenses or is_modifier(before) or {Tense.BASE, Tense.PARTICIPLE} <= reading.tenses:
        return False
    if Tense.PARTICIPLE not in reading.tenses or reading.base in _ONLY_FINITE:
        return word not in ("saw", "found", "left", "lay")
    if reading.base in _MEASURED and (behind in PREPOSITIONS or behind in ("", "last", "this", "again")):
        return bool(behind) and before not in PREPOSITIONS
    return (
        (behind in DETERMINERS or behind.isdigit())
        and before not in AUXILIARIES
        and behind not in ("that", "which", "what")
    )


def _is_contact_relative(words: list[str], at: int) -> bool:
    """Whether the verb belongs to a clause that hangs on a noun without a pronoun: "the role NGOs can play"."""
    behind = _bare(words[at + 1]).lower() if at + 1 < len(words) else ""
    if words[at] in AUXILIARIES - BE and (not behind or behind in PREPOSITIONS - {"to"}):
        return True
    if _lacks_its_object(words):
        return True
    return any(_hangs_on(words, j) for j in range(1, at))


def _hangs_on(words: list[str], j: int) -> bool:
    """Whether a second subject begins at a word: behind a determined noun, or one that is something of somebody."""
    word, before = words[j], words[j - 1]
    if not before.isalpha() or not before.islower() or before in _NO_NOUN or is_modifier(before):
        return False
    if word.lower() in _PERSONAL:
        return True
    is_led = _bare(words[0]).lower() in DETERMINERS and j > 1 and not reading_of(before)
    begins_one = word.lower() in _CONTACT or word == "States" or bool(re.fullmatch(r"[A-Z]{2,}s", word))
    return begins_one and (is_led or before in _SOMETHING_OF_SOMEBODY)


_SORTS_OF_BODIES = re.compile(r"(?:(?:inter|non-)governmental|civil society) organizations")


def contact_relative(text: str) -> str | None:
    """Read "funds NGOs need" as "the funds NGOs need": a thing, and who does what with it."""
    words = text.split(" ")
    return f"the {text}" if words[0] != "the" and _lacks_its_object(words) else None


def _lacks_its_object(words: list[str]) -> bool:
    """Whether a text is a noun, somebody, and a verb that would need an object: "(the) tools States use"."""
    words = _SORTS_OF_BODIES.sub("organizations", " ".join(words)).removeprefix("the ").split(" ")
    if len(words) != 3 or not words[0].islower() or is_modifier(words[0]) or words[0] in _NO_NOUN | PRONOUNS:
        return False
    thing, somebody, verb = words
    acts = somebody.lower() in BODIES - _ONE_BODY or re.fullmatch(r"[A-Z]{2,}s", somebody)
    is_a_thing = thing.lower() not in BODIES and (is_plural(thing) or thing in ("money", "support", "help", "funding"))
    return bool(acts) and is_a_thing and is_base(verb) and verb not in INTRANSITIVE | _ENDED_BY
