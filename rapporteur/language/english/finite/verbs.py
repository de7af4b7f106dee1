"""The forms of English verbs, in British spelling: "focused", "travelled", "referred", "panicked".

Regular verbs follow rules, the others stand in a table. Held against the dictionary of `lemminflect`, the
forms of all known verbs agree with it or, in five cases, are the better ones
(tests/domain/language/english/test_verbs.py).
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache
from types import MappingProxyType

from rapporteur.language.english.finite.verb_words import VERBS_AND_NOUNS, VERBS_ONLY

# "take took taken"; two words where past and participle are one, a single one where nothing changes.
_IRREGULAR = """
    arise arose arisen, awake awoke awoken, babysit babysat, be was been, bear bore borne, beat beat beaten, become
    became become, befall befell befallen, begin began begun, behold beheld, bend bent, beset, bet, bid, bind bound,
    bite bit bitten, bleed bled, break broke broken, breed bred, bring brought, broadcast, build built, burst, buy
    bought, cast, catch caught, choose chose chosen, cling clung, come came come, cost, creep crept, cut, deal
    dealt, dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten,
    fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung, fly flew flown, forbid
    forbade forbidden, forecast, forego forewent foregone, foresee foresaw foreseen, foretell foretold, forget
    forgot forgotten, forgive forgave forgiven, forgo forwent forgone, freeze froze frozen, get got, give gave
    given, go went gone, grind ground, grow grew grown, hang hung, have had, hear heard, hide hid hidden, hit, hold
    held, hurt, inbreed inbred, input, keep kept, kneel knelt, know knew known, lay laid, lead led, leave left, lend
    lent, let, lie lay lain, light lit, lose lost, make made, mean meant, meet met, mislead misled, misread,
    misunderstand misunderstood, mow mowed mown, offset, outbid, outgo outwent outgone, output, overbear overbore
    overborne, overcome overcame overcome, overdo overdid overdone, overeat overate overeaten, overhear overheard,
    overlie overlay overlain, overpay overpaid, override overrode overridden, oversee oversaw overseen, overshoot
    overshot, overspend overspent, overtake overtook overtaken, overthrow overthrew overthrown, overwrite overwrote
    overwritten, partake partook partaken, pay paid, prepay prepaid, preset, put, quit, read, rebind rebound,
    rebuild rebuilt, recast, redo redid redone, remake remade, rend rent, repay repaid, reread, resell resold,
    resend resent, reset, retake retook retaken, retell retold, rethink rethought, rewrite rewrote rewritten, rid,
    ride rode ridden, ring rang rung, rise rose risen, run ran run, say said, see saw seen, seek sought, sell sold,
    send sent, set, sew sewed sewn, shake shook shaken, shed, shine shone, shoot shot, show showed shown, shrink
    shrank shrunk, shut, sing sang sung, sink sank sunk, sit sat, sleep slept, slide slid, slit, sow sowed sown,
    speak spoke spoken, spend spent, spin spun, spit spat, split, spread, stand stood, steal stole stolen, stick
    stuck, sting stung, stink stank stunk, strike struck, string strung, strive strove striven, swear swore sworn,
    sweep swept, swell swelled swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn,
    tell told, think thought, throw threw thrown, thrust, tread trod trodden, unbind unbound, undercut, undergo
    underwent undergone, underlie underlay underlain, underpay underpaid, understand understood, undertake undertook
    undertaken, underwrite underwrote underwritten, undo undid undone, unsay unsaid, unwind unwound, uphold upheld,
    upset, wake woke woken, wear wore worn, weave wove woven, weep wept, win won, wind wound, withdraw withdrew
    withdrawn, withhold withheld, withstand withstood, wring wrung, write wrote written
"""
IRREGULAR: Mapping[str, tuple[str, str]] = MappingProxyType(
    {words[0]: (words[:2][-1], words[-1]) for words in (entry.split() for entry in _IRREGULAR.split(","))}
)


def _by_form(place: int) -> dict[str, tuple[str, ...]]:
    """The irregular verbs by their past (0) or their participle (1), of those that are known."""
    found: defaultdict[str, tuple[str, ...]] = defaultdict(tuple)
    for verb, verb_forms in IRREGULAR.items():
        if verb in VERBS_ONLY or verb in VERBS_AND_NOUNS:
            found[verb_forms[place]] += (verb,)
    return dict(found)


_IRREGULAR_PASTS, _IRREGULAR_PARTICIPLES = _by_form(0), _by_form(1)
_ENDINGS_OF_THIRD = (("ies", "y"), ("es", ""), ("s", ""))
_ENDINGS_OF_PAST = (("ied", "y"), ("cked", "c"), ("ed", ""), ("d", ""))
# Verbs of several syllables whose last is stressed, or is spelled as if it were, so that its consonant doubles.
_DOUBLING = frozenset(
    """abet acquit admit allot befit commit concur confer debug defer deter eavesdrop embed emit entrap equip handicap
    incur infer kidnap occur omit outfit outstrip overlap overstep permit prefer program rebut recur refer regret
    remit retrofit submit transfer transmit underpin unplug unwrap unzip worship""".split()
)
_PREFIXES = frozenset("re co pre de over under out mis".split())
_VOWEL_BEFORE_L = re.compile(r"(?:[^aeiou]|qu|[iu])[aeiou]l$")
_ONE_SYLLABLE = re.compile(r"(?:[^aeiouy]*|qu|squ|y)[aeiouy][^aeiouwxy]$")


class Reading(Enum):
    """What a word may be as a verb, by its form alone."""

    THIRD = auto()
    BASE = auto()
    PAST = auto()
    PARTICIPLE = auto()


@dataclass(frozen=True, slots=True)
class VerbForm:
    """A word read as a form of a verb. `only` where the verb is hardly ever anything else than a verb;
    `is_participle` where the past is the participle too.
    """

    verb: str
    reading: Reading
    only: bool
    is_participle: bool = False


def past(verb: str) -> str:
    """The past of a verb given by its first form: "take", "took"."""
    return IRREGULAR[verb][0] if verb in IRREGULAR else _regular(verb)


def participle(verb: str) -> str:
    """The past participle of a verb given by its first form: "take", "taken"."""
    return IRREGULAR[verb][1] if verb in IRREGULAR else _regular(verb)


@lru_cache(maxsize=8192)
def forms(word: str) -> tuple[VerbForm, ...]:
    """What a word in small letters may be as a verb; none where it is no form of a known one.

    "re-examine" is known by "examine", "organise" by "organize"; both keep their spelling.
    """
    found = tuple(_forms(word))
    if found:
        return found
    prefix, hyphen, rest = word.rpartition("-")
    if hyphen and prefix in _PREFIXES:
        return tuple(replace(form, verb=f"{prefix}-{form.verb}") for form in _forms(rest))
    american = re.sub(r"is(e|es|ed)$", r"iz\1", word)
    return tuple(replace(form, verb=f"{form.verb[:-2]}se") for form in _forms(american)) if american != word else ()


def _forms(word: str) -> Iterator[VerbForm]:
    for reading, verb in _readings(word):
        same = reading is Reading.PARTICIPLE or (reading is Reading.PAST and participle(verb) == word)
        yield VerbForm(verb, reading, verb in VERBS_ONLY, same)


def _readings(word: str) -> Iterator[tuple[Reading, str]]:
    if _is_known(word):
        yield Reading.BASE, word
    yield from ((Reading.THIRD, verb) for verb in _stems(word, _ENDINGS_OF_THIRD) if _third(verb) == word)
    for verb in dict.fromkeys((*_IRREGULAR_PASTS.get(word, ()), *_stems(word, _ENDINGS_OF_PAST))):
        if past(verb) == word:
            yield Reading.PAST, verb
    for verb in _IRREGULAR_PARTICIPLES.get(word, ()):
        if past(verb) != word:
            yield Reading.PARTICIPLE, verb


def _stems(word: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    """The known verbs that an ending may have been put to."""
    stems = (word.removesuffix(ending) + instead for ending, instead in endings if word.endswith(ending))
    doubled = (word[:-3],) if re.search(r"([bdfgklmnprtvz])\1ed$", word) else ()
    yield from (stem for stem in dict.fromkeys((*stems, *doubled)) if _is_known(stem))


def _is_known(verb: str) -> bool:
    return verb in VERBS_ONLY or verb in VERBS_AND_NOUNS


def _third(verb: str) -> str:
    if re.search(r"(?:s|x|z|sh|ch|[^aeiou]o|go)$", verb):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if re.search(r"[^aeiou]y$", verb) else f"{verb}s"


def _regular(verb: str) -> str:
    if verb.endswith("e"):
        return f"{verb}d"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ied"
    if verb.endswith("ic"):
        return f"{verb}ked"
    return f"{verb}{verb[-1]}ed" if doubles(verb) else f"{verb}ed"


def doubles(verb: str) -> bool:
    """Whether a verb doubles its last letter before an ending: "refer", "referring"."""
    if verb in _DOUBLING or _ONE_SYLLABLE.fullmatch(verb):
        return True
    return bool(_VOWEL_BEFORE_L.search(verb)) and verb not in ("parallel", "unparallel")
