"""The shape of a noun phrase that opens a sentence: its number, and whether an inserted clause ends it.

Heuristics for the English of reporting, where noun phrases are long and follow few patterns. They look at words
and not at meanings: where a phrase can be read in two ways, the more usual one in reports counts.
"""

import re

from rapporteur.language.text import MARK

# --- Number ---------------------------------------------------------------------------------------------------

DETERMINER = re.compile(r"(?:the|an?|their|his|her|its|our|these|those|this|that)\s+")
# What stands before "of" and leaves the number to the noun behind it: "a number of States were".
PARTITIVE = re.compile(
    r"(?:(?:more|fewer|less) than |at least |nearly |almost |over )?"
    r"(?:some|many|most|all|several|few|both|half|[\w.,]+ per cent|(?:one|two|three)[ -](?:third|quarter|fifth)s?"
    r"|an? (?:\w+ )?(?:number|majority|range|variety|minority|multitude|wealth|host|lot|couple|selection)"
    r"|the (?:\w+ )?majority) of (?:the )?"
)
COORDINATED = re.compile(
    r"\band (?:on |of )?(?:the|their|its|an?) (?:\w+ )?(?:need|importance|role|value|links?|relevance|urgency|"
    r"necessity|benefits?|risks?|challenges?|lack|absence|potential|usefulness)\b"
)
BEHIND_THE_HEAD = frozenset(
    """of in on for to with by from at through that which who whom whose where when while between among against about
    under within across into over toward towards as regarding concerning during behind beyond per via without
    throughout upon around outside inside before after until since than like despite including such can could may
    might will would should must online offline abroad worldwide nationwide thereto thereof therein alike available
    concerned involved necessary possible globally already containing involving affecting using enabling allowing
    requiring facing providing seeking""".split()
)
IRREGULAR_PARTICIPLES = frozenset(
    """made held taken given felt seen drawn known faced borne put set led sent lost met paid left spent sought brought
    built kept shown written done won""".split()
)
# Words in -ing that stand before a noun: "existing gaps", "training courses"; others open a phrase of doing.
BEFORE_A_NOUN = frozenset(
    """existing emerging growing increasing remaining ongoing leading developing following pressing underlying
    outstanding promising continuing conflicting differing varying training funding housing monitoring working
    screening trafficking living counselling sentencing policing learning meeting mining shipping banking fishing
    farming mentoring reporting planning processing operating""".split()
)
ADJECTIVE = re.compile(r"(?:al|ive|ic|ous|ary|able|ible|ful|less|ed|-|-(?:led|wide|term))$")
ADJECTIVES = frozenset(
    """free full fair safe short long early timely quick easy clear broad wide strong public private civil high low
    new old better open rapid swift prompt equal urgent relevant recent current coherent consistent efficient
    transparent independent different permanent sufficient frequent adequate accurate complete inclusive diverse
    fast robust joint sound direct constant important significant secure formal young elderly female male""".split()
)
IRREGULAR_PLURALS = frozenset(
    "people police children women men data media criteria phenomena lives feet bureaux".split()
)
SINGULAR_IN_S = frozenset(
    """news series bias gas lens canvas atlas chaos ethos politics ethics economics physics mathematics genetics
    robotics athletics linguistics""".split()
)
SINGULAR_ENDINGS = ("ss", "us", "is")
SINGULAR_NAMES = frozenset(("united nations", "united states", "netherlands", "philippines"))


# "EWS" ends as a plural does and is none; "NGOs" is one.
_ACRONYM = re.compile(r"\b[A-Z]{2,}(?P<many>s?)\b")


def _as_noun(acronym: re.Match[str]) -> str:
    return "bodies" if acronym["many"] else "body"


def is_plural(noun_phrase: str) -> bool:
    """Whether the verb behind a noun phrase is plural: "the hurdles raised by … were", "the use of … was"."""
    phrase = " ".join(_ACRONYM.sub(_as_noun, MARK.sub("", noun_phrase)).lower().split())
    partitive = PARTITIVE.match(phrase)
    if partitive:
        return is_plural(phrase[partitive.end() :])
    if COORDINATED.search(phrase) or (phrase.startswith("both ") and " and " in phrase):
        return True
    determiner = DETERMINER.match(phrase)
    words = re.findall(r"[^\s,;:()]+|[,;:(]", phrase[determiner.end() :] if determiner else phrase)
    return _head_is_plural(words, bare=not determiner)


def _head_is_plural(words: list[str], *, bare: bool) -> bool:
    if bare and _does_something(words):
        return False
    head = _head(words)
    if "and" in head[1:-1]:
        at = head.index("and")
        if len(head) == at + 2 or not _is_adjective(head[at - 1]):
            return True
    return " ".join(head) not in SINGULAR_NAMES and _is_plural_noun(head[-1])


def _does_something(words: list[str]) -> bool:
    """Whether a phrase is one of doing, as "establishing safe channels" is; the verb behind it is singular."""
    return bool(words) and bool(re.fullmatch(r"\w{3,}ing", words[0])) and words[0] not in BEFORE_A_NOUN


def _head(words: list[str]) -> list[str]:
    """The words up to the head of the phrase, which is the last of them."""
    end = next((index for index in range(1, len(words)) if _ends_the_head(words, index)), len(words))
    while end > 1 and re.fullmatch(r"\w{4,}(?:al|ous|ent|ic|ive|ar|ed)ly", words[end - 1]):
        end -= 1
    return words[:end] or [""]


def _ends_the_head(words: list[str], index: int) -> bool:
    word, before = words[index], words[index - 1]
    behind = words[index + 1] if index + 1 < len(words) else ""
    if word == ",":
        return not _is_enumerated(words, index)
    if word in ";:(" or word in BEHIND_THE_HEAD or word in IRREGULAR_PARTICIPLES:
        return True
    if before == "and" or "-" in word or not re.fullmatch(r"\w{2,}(?:ed|ing)", word):
        return False
    follows_nothing = not behind or behind in BEHIND_THE_HEAD or behind in ",;:("
    return follows_nothing and (word.endswith("ed") or _is_plural_noun(before))


def _is_enumerated(words: list[str], comma: int) -> bool:
    """Whether a comma parts like from like before an "and": "legal, social and psychological support"."""
    rest = words[comma + 1 :]
    until = next((i for i, word in enumerate(rest) if word in BEHIND_THE_HEAD or word in ";:("), len(rest))
    return "and" in rest[1:until] and rest[0] not in {"the", "a", "an", "as", "and", "also", "especially", "notably"}


def _is_adjective(word: str) -> bool:
    return word in ADJECTIVES or bool(ADJECTIVE.search(word))


def _is_plural_noun(word: str) -> bool:
    if word in IRREGULAR_PLURALS:
        return True
    return word.endswith("s") and word not in SINGULAR_IN_S and not word.endswith(SINGULAR_ENDINGS)


# --- Inserted clauses -----------------------------------------------------------------------------------------

PREPOSITIONS = (
    "in|of|for|to|with|by|on|from|at|through|into|under|within|across|between|against|during|without|among|"
    "throughout|before|after|since|upon"
)
# Insertions of a few words between two commas, which leave everything round them as it is.
ASIDE = re.compile(
    r",\s+(?:inter alia|in particular|for example|for instance|among others|among other things|(?:where|when|if|as|"
    r"whenever|wherever) (?:appropriate|applicable|necessary|possible|needed|required|relevant|available)|however|"
    r"therefore|also|too|in turn|respectively),(?=\s)",
    re.IGNORECASE,
)
OPENER = re.compile(
    r"(?:(?:\w+ ){0,3}(?:which|whom|whose)|(?:\w+ly )?(?:[a-z]+ed|held|made|taken|given|drawn|known|set|led|put|built) "
    r"(?:by|in|to|at|for|from|with|on|as|out|under)|carried out|as well as|together with|along with|rather than|"
    r"instead of|apart from|in addition to|including|excluding|except|especially|particularly|in particular|such as|"
    r"notably|namely|that|who|where|when|while|whether|although|though|also|not least|not only|not|but|albeit|despite|"
    r"given|notwithstanding|among (?:others|other things)|for example|inter alia|be it|even|if|as|both|with(?:out)? "
    r"(?:a|the|due|special|particular)|taking|thus|thereby|regardless|irrespective|pending|subject to|due to|"
    r"owing to|because|available|making|and (?:in particular|especially|notably)|"
    r"[a-z]+ing (?:the|an?|that|on|to|in|of|their|its|into|from|for))\b",
    re.IGNORECASE,
)
APPOSITION = re.compile(r"(?P<one>an?|one)\b|(?:the|its|their|his|her|our)\b", re.IGNORECASE)
PREPOSITIONAL = re.compile(rf"(?P<preposition>{PREPOSITIONS}|is|are|was|were)\b", re.IGNORECASE)
LISTS = re.compile(r"\b(?:and|or)\b")


def ends_in_insertion(noun_phrase: str) -> bool:
    """Whether the phrase ends inside an inserted clause, so that a comma must close it before the verb.

    "…, as well as of their neighbours, was …", but "…, as well as archives, in the framework of … was …".
    """
    text = re.sub(r"\([^()]*\)", "", MARK.sub("", noun_phrase))
    segments = re.split(r",\s+", ASIDE.sub("", text))[1:]
    is_open = False
    for index, segment in enumerate(segments):
        goes_on = any(LISTS.search(later) for later in segments[index:])
        is_open = _stays_open(segment, goes_on) if is_open else _opens(segment, goes_on)
    return is_open


def _opens(segment: str, goes_on: bool) -> bool:
    """Whether an insertion begins here; where an "and" is still to come, like words are only being enumerated."""
    preposition = PREPOSITIONAL.match(segment)
    if preposition and not OPENER.match(segment):
        again = rf"\b(?:and|or) {preposition['preposition']}\b|^\w+ (?:and|or)\b"
        return not re.search(again, segment, re.IGNORECASE)
    apposition = APPOSITION.match(segment)
    if apposition:
        return not re.search(r"\b(?:and|or) (?:an?|one)\b", segment) if apposition["one"] else not goes_on
    if re.match(r"[a-z]+ing\b", segment) and goes_on:
        return bool(re.match(r"(?:including|taking|excluding|pending|notwithstanding)\b", segment))
    return bool(OPENER.match(segment))


def _stays_open(segment: str, goes_on: bool) -> bool:
    """Whether an insertion goes on behind a comma; a preposition, an "and" or a word of the main phrase close it."""
    if OPENER.match(segment):
        return True
    if PREPOSITIONAL.match(segment) or re.match(r"(?:and|or)\b", segment):
        return False
    return goes_on


# --- Matter ---------------------------------------------------------------------------------------------------

# Beginnings of words that any two points of such a meeting may share without being about one thing.
OF_EVERYTHING = frozenset(
    """import streng ensuri suppor partic differ promot furthe effect nation intern states develo respon addres relate
    measur approa challe proces within betwee throug member countr govern stakeh""".split()
)


def takes_up(text: str, before: str) -> bool:
    """Whether a point takes up the matter of the one before it: two words of some length in common."""
    return len(_matter(text) & _matter(before)) >= 2


def _matter(text: str) -> frozenset[str]:
    return frozenset(word[:6].lower() for word in re.findall(r"\w{6,}", text)) - OF_EVERYTHING
