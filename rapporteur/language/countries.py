"""The Member States of the United Nations and the two observer States, and the words by which a text names one.

Names are the display names of the United Nations in English and French; codes are those of ISO 3166-1. The table is
`resources/words/states.tsv`, one State a line; it is read once, when it is first asked for.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from rapporteur.language.english.sentence_start import opens_sentence_at
from rapporteur.paths import resource_path

TABLE = "words/states.tsv"
NOTHING = "-"

# What begins or goes on like the name of a State and is none.
NO_STATES = """Latin American; Latin Americans; Latin America; South American; South Americans; North American;
North Americans; Central American; Central Americans; Inter-American; African American; African Americans;
Native American; Native Americans; American Samoa; American Indian; New Mexico; Gulf of Mexico; Gulf of Guinea;
Guinea pig; Guinea pigs; New Guinea; Lake Chad; Indian Ocean; River Jordan; Jordan River; Niger River; River Niger;
Congo River; River Congo; Congo Basin; Jordan Valley; West Indian; Panama Canal; Swiss francs; Swiss franc; US dollar;
US dollars; US$; Turkish lira; Chinese wall; Central African States; Central African region;
Economic Community of Central African States"""
# Names that persons bear too, and words that mean something else where they begin a sentence.
FIRST_NAMES = frozenset("Georgia Jordan Chad Israel India Kenya Ireland Holland Maurice Dominique France".split())
OTHER_AT_START = frozenset("Polish Turkey Thai Lao US".split())
LANGUAGES = frozenset(
    """French Spanish Portuguese Russian Chinese German Italian Dutch Turkish Greek Polish Japanese Thai Korean
    Vietnamese Somali français espagnol russe chinois portugais allemand italien""".split()
)

_WORD = re.compile(r"\w+")
_TITLED = re.compile(r"\b(?:Mr|Ms|Mrs|Dr|Prof|Professor|Madam|Ambassador|Sir|Judge|M|Mme)\.?\s$")
_SURNAME = re.compile(r"\s[A-Z][a-z]+\b(?!\s(?:River|Valley|Government))")
_LANGUAGE_BEFORE = re.compile(r"\b(?:in|into|en|speaks?|speaking|English,|and|et|or)\s$")
_LANGUAGE_BEHIND = re.compile(
    r"-speaking|(?:(?:,| and| or)\s[A-Z][a-z]+){0,5}\s(?:language|interpretation|interpreter|translation|version)s?\b|"
    r"(?=[.,;)]|\s(?:and|et|or|ou|only|at)\b|$)"
)


@dataclass(frozen=True, slots=True)
class State:
    """A State: codes, names, names as they stand in running text with their articles, and what its people are called.

    `words` are adjectives and names of the people, in French each in both genders; `further` are other names that are
    typed for it, in either language.
    """

    alpha3: str
    alpha2: str
    is_member: bool
    name: str
    in_text: str
    name_fr: str
    in_text_fr: str
    words: tuple[str, ...]
    words_fr: tuple[str, ...]
    further: tuple[str, ...]

    def names(self) -> tuple[str, ...]:
        """Every name of it, the display names first."""
        return (self.name, self.name_fr, *self.further)


@dataclass(frozen=True, slots=True)
class Mention:
    """Words of a text that name a State, or one of several. Not `is_sure` where they may well mean something else."""

    start: int
    end: int
    codes: tuple[str, ...]
    is_sure: bool


def folded(text: str) -> str:
    """A text as names are compared: without case, accents, signs and double spaces."""
    apart = unicodedata.normalize("NFKD", text.casefold().replace("’", "'").replace("&", " and "))
    bare = "".join(char for char in apart if not unicodedata.combining(char))
    return " ".join(re.sub(r"[^\w']", " ", bare).split())


@cache
def states() -> tuple[State, ...]:
    """All States in the English order of their names, observers last."""
    lines = resource_path(TABLE).read_text(encoding="utf-8").splitlines()
    return tuple(_state(*line.split("\t")) for line in lines[1:])


def state_of_code(code: str) -> State | None:
    """The State of an ISO 3166-1 code of three or two letters, in any case."""
    return _by_code().get(code.strip().upper())


def state_named(name: str) -> State | None:
    """The State of a name in English or French, official or not, with or without its article.

    None where no State, or more than one, is called so.
    """
    bare = re.sub(r"^(?:the|la|le|les|l'(?=\w)) ?", "", folded(name))
    found = _by_name().get(bare) or _by_name().get(folded(name), ())
    return found[0] if len(found) == 1 else None


def display_name(code: str, language: str = "en") -> str | None:
    """The name that the United Nations displays for a code, in English or French; None for no code of a State."""
    state = state_of_code(code)
    if state is None:
        return None
    return state.name_fr if language.lower().startswith("fr") else state.name


def name_in_text(code: str, language: str = "en") -> str | None:
    """The name of a code as running text has it, with its article: "the Gambia", "le Kenya"."""
    state = state_of_code(code)
    if state is None:
        return None
    return state.in_text_fr if language.lower().startswith("fr") else state.in_text


def state_words(language: str = "en") -> Mapping[str, tuple[str, ...]]:
    """Every word or group of words of a language that names a State, with the codes of those it may name.

    They stand in the capitals that tell them from other words: "Turkey", "Polish"; in French adjectives have none.
    """
    return _words("fr" if language.lower().startswith("fr") else "en")


def states_in(text: str, language: str = "en") -> tuple[Mention, ...]:
    """Where a text names States, by name or adjective, from left to right; the longest name counts."""
    index = _by_first_word("fr" if language.lower().startswith("fr") else "en")
    plain = text.replace("’", "'")
    mentions: list[Mention] = []
    position = 0
    for match in _WORD.finditer(plain):
        if match.start() < position:
            continue
        for words, codes in index.get(match[0], ()):
            end = match.start() + len(words)
            if plain.startswith(words, match.start()) and not plain[end : end + 1].isalnum():
                position = end
                if codes:
                    mentions.append(Mention(match.start(), end, codes, _is_sure(plain, match.start(), end)))
                break
    return tuple(mentions)


def _is_sure(text: str, start: int, end: int) -> bool:
    """Whether words that name a State can hardly be a person, a language, or an everyday word with a capital."""
    word = text[start:end]
    before = text[max(0, start - 20) : start]
    if word in FIRST_NAMES and (_TITLED.search(before) or _SURNAME.match(text, end)):
        return False
    if word in OTHER_AT_START and opens_sentence_at(text, start):
        return False
    if word in LANGUAGES:
        is_tongue = _LANGUAGE_BEHIND.match(text, end)
        return not (is_tongue and (is_tongue[0] or _LANGUAGE_BEFORE.search(before)))
    return True


def _state(
    alpha3: str,
    alpha2: str,
    kind: str,
    name: str,
    in_text: str,
    name_fr: str,
    in_text_fr: str,
    words: str,
    words_fr: str,
    further: str,
) -> State:
    return State(
        alpha3,
        alpha2,
        kind == "member",
        name,
        in_text,
        name_fr,
        in_text_fr,
        tuple(words.split(", ")),
        tuple(words_fr.split(", ")),
        () if further == NOTHING else tuple(further.split("; ")),
    )


@cache
def _by_code() -> Mapping[str, State]:
    return MappingProxyType({code: state for state in states() for code in (state.alpha3, state.alpha2)})


@cache
def _by_name() -> Mapping[str, tuple[State, ...]]:
    """The States of each folded name; one that displays the name has it alone."""
    found: dict[str, tuple[State, ...]] = {}
    for state in states():
        for name in state.further:
            others = tuple(other for other in found.get(folded(name), ()) if other is not state)
            found[folded(name)] = (*others, state)
    displayed = {folded(name): (state,) for state in states() for name in _displayed(state)}
    return MappingProxyType({**found, **displayed})


def _displayed(state: State) -> tuple[str, ...]:
    return state.name, state.in_text, state.name_fr, state.in_text_fr


@cache
def _words(language: str) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for state in states():
        for word in dict.fromkeys(_words_of(state, language)):
            found[word] = (*found.get(word, ()), state.alpha3)
    return MappingProxyType(found)


def _words_of(state: State, language: str) -> Iterator[str]:
    """Names, and adjectives in singular and plural, as typed with and without accents, and names all in capitals."""
    own = (state.name_fr, *_bare(state.in_text_fr)) if language == "fr" else (state.name, *_bare(state.in_text))
    for name in (*own, *state.further):
        yield from _as_typed(name)
        yield name.upper()
    for word in _with_plurals(state.words_fr if language == "fr" else state.words):
        yield from _as_typed(word)
        if language == "fr":
            yield word[:1].upper() + word[1:]


def _bare(name_in_text: str) -> tuple[str, ...]:
    """A name without its article."""
    return (re.sub(r"^(?:the |la |le |les |l')", "", name_in_text),)


def _as_typed(word: str) -> Iterator[str]:
    yield word
    apart = unicodedata.normalize("NFKD", word)
    yield "".join(char for char in apart if not unicodedata.combining(char))


def _with_plurals(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield word
        if not re.search(r"(?:[sxz]|[cs]h|ese|-Guinean)$", word):
            yield f"{word}s"


@cache
def _by_first_word(language: str) -> Mapping[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    """What names a State, and what only looks so, by its first word, the longest first."""
    none = {name.strip(): () for name in NO_STATES.split(";")} if language == "en" else {}
    found: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for words, codes in {**none, **_words(language)}.items():
        first = _WORD.match(words)
        if first:
            found.setdefault(first[0], []).append((words, codes))
    return MappingProxyType(
        {first: tuple(sorted(group, key=lambda one: -len(one[0]))) for first, group in found.items()}
    )
