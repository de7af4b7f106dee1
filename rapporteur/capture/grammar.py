"""The grammar of the quick line: signs come first, the words of the point behind them.

One line says who speaks, under which item, by which act, on which theme, and what. Everything but the words may
be left out: the speaker and the item carry over from the line before. `SIGNS` is the only description of the
signs; the parser, the help in the window, the manual and the tests are made from it. The same lines, one below
the other, are the notes format.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from rapporteur.errors import KnownError
from rapporteur.model.entities import AS_THE_PROGRAM_CHOOSES, Wording
from rapporteur.model.vocabulary import Role, Voice

REMARK = "%"
# Nothing is counted that far; a text of thousands of digits, pasted by mistake, could not be read at all.
MOST_DIGITS = 18
# No group that speaks with one voice is larger.
MOST_IN_A_GROUP = 1_000_000


@dataclass(frozen=True, slots=True)
class Sign:
    """A sign of the quick line: how it is typed, what it says, and a line that shows it."""

    form: str
    meaning: str
    example: str


SIGNS: tuple[Sign, ...] = (
    Sign("@who", "who has the floor: short code or any part of the name; quotes around several words", "@hfj"),
    Sign("@who*", "the same, as a panellist; @who*chair, *secretariat or *participant says another role", "@ast*"),
    Sign("@+name/category", "a speaker who is not in the directory yet", '@+"Baltic Forum"/ngo'),
    Sign("@?words/category", "somebody nobody recognized, to be resolved later", '@?"third row"/ngo'),
    Sign(
        "&group",
        "the group on whose behalf, which counts as one; &group*12 counts as twelve, &- ends it",
        '&"Baltic Group"',
    ),
    Sign(">item", "the agenda item from here on, by its number", ">4"),
    Sign(">>item", "the agenda item of this point alone", ">>2"),
    Sign(">+heading", "a new agenda item, from here on", '>+"Other matters"'),
    Sign("!act", "the speech act, by the beginning of its name", "!call"),
    Sign("#theme", "the theme, also behind the words; the beginning of an earlier one is enough", "#training"),
    Sign("=point", "the same point as an earlier one, by its number or some of its words", "=34"),
    Sign("=!point", "not the same as an earlier one, though it looks like it; may be said of several", "=!12"),
    Sign(
        "{key: words}",
        "wording set by hand: verb, voice, adverb, lead, attribution, agent, join, intro, as_typed",
        "{lead: Moreover}",
    ),
    Sign("10:42", "the time, first on the line, where it is not now", "10:42 @hfj"),
    Sign("\\", "the words begin here, whatever sign they begin with", "\\#1 priority of the plan"),
    Sign("s/wrong/right/", "mends the words of the last point", "s/counsel/council/"),
    Sign("% words", "a remark to oneself in notes; it is not recorded", "% back after lunch"),
)


@dataclass(frozen=True, slots=True)
class NewSpeaker:
    """A speaker to be made: by name with a category, or unidentified by a description."""

    label: str
    category: str = ""
    unidentified: bool = False


@dataclass(frozen=True, slots=True)
class SpokenFor:
    """A group on whose behalf somebody speaks, and as how many it counts where that was said."""

    group: str
    counts_as: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What a line says, before it is looked up in the meeting. None stands for what it does not say."""

    time: str | None = None
    speaker: str | NewSpeaker | None = None
    role: str | None = None
    group: SpokenFor | None = None
    item: str | None = None
    new_item: str | None = None
    own_item: str | None = None
    act: str | None = None
    theme: str | None = None
    same_as: str | None = None
    told_apart: tuple[str, ...] = ()
    wording: Wording = AS_THE_PROGRAM_CHOOSES
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether the line says nothing at all."""
        return self == Line()


@dataclass(frozen=True, slots=True)
class Mending:
    """`s/wrong/right/`: other words for some of the last point."""

    wrong: str
    right: str


@dataclass(frozen=True, slots=True)
class Token:
    """A sign with its value, quotes and all, and where it stands in the line (characters from 0)."""

    sign: str
    value: str
    start: int
    end: int


TIME = re.compile(r"(\d{1,2}:\d{2}(?::\d{2})?)(?=\s|$)")
MENDING = re.compile(
    r"s(?P<mark>[/|])(?P<wrong>(?:\\.|(?!(?P=mark)).)+)(?P=mark)(?P<right>(?:\\.|(?!(?P=mark)).)*)(?P=mark)?$"
)
# Within quotes a quote is typed twice; one still being typed may be open at its end.
QUOTE = r'"((?:[^"]|"")*)"'
TOKEN = re.compile(rf'(?P<sign>@\+|@\?|@|&|>>|>\+|>|!|#|=!|=)(?P<value>(?:{QUOTE}?|[^\s"])*)(?=\s|$)')
WORDING = re.compile(rf'(?P<sign>\{{)(?P<value>(?:{QUOTE}|\{{\w+\}}|[^{{}}"])*)\}}(?=\s|$)')
SETTING = re.compile(r'(?:"[^"]*"|[^;"])+')
NEEDS_NO_QUOTES = re.compile(r'[^\s"*/+?>][^\s"*/]*')
WORDS_NEED_NO_QUOTES = re.compile(r'(?!\s)(?:\{\w+\}|[^;{}"])*(?<!\s)')
THEME_BEHIND = re.compile(r'\s+#(?:"(?P<quoted>[^"]+)"|(?P<word>[^\W\d_][\w-]*))$')


def parse(line: str) -> Line | Mending:
    """What a line says. Raises KnownError where a sign makes no sense by itself."""
    text = line.strip()
    if text.startswith(REMARK):
        return Line()
    mending = MENDING.fullmatch(text)
    if mending:
        return Mending(*(re.sub(r"\\(.)", r"\1", mending[part]) for part in ("wrong", "right")))
    tokens, start = tokens_of(text)
    said = Line(text=text[start:].removeprefix("\\").strip())
    for token in tokens:
        said = READERS[token.sign](said, token.value)
    return _with_theme_behind(said)


def _with_theme_behind(said: Line) -> Line:
    """The theme may also stand behind the words, where a hand that heard first puts it; "#5" is a number and stays."""
    behind = THEME_BEHIND.search(said.text) if said.theme is None else None
    if not behind:
        return said
    return replace(said, text=said.text[: behind.start()], theme=behind["quoted"] or behind["word"])


def tokens_of(line: str) -> tuple[list[Token], int]:
    """The signs at the head of a line, and where the words of the point begin."""
    tokens: list[Token] = []
    position = len(line) - len(line.lstrip())
    while position < len(line):
        match = TOKEN.match(line, position) or WORDING.match(line, position)
        time = TIME.match(line, position) if not tokens else None
        if time:
            tokens.append(Token("time", time[1], position, time.end()))
        elif match:
            tokens.append(Token(match["sign"], match["value"], position, match.end()))
        else:
            break
        position = tokens[-1].end + len(line[tokens[-1].end :]) - len(line[tokens[-1].end :].lstrip())
    return tokens, position


def quoted(value: str, plain: re.Pattern[str] = NEEDS_NO_QUOTES) -> str:
    """A value as it is typed behind a sign: in quotes where it is not as plain as this."""
    return value if plain.fullmatch(value) else '"' + value.replace('"', '""') + '"'


def number_in(value: str) -> int | None:
    """The number that a text is, in the digits of any script; None for words, and beyond a billion billions."""
    return int(value) if value.isdecimal() and len(value) <= MOST_DIGITS else None


def unquoted(value: str) -> str:
    """What is meant by a value as it was typed."""
    return re.sub(f"{QUOTE}?", lambda match: match[1].replace('""', '"'), value).strip()


def divided(value: str, mark: str) -> tuple[str, str | None]:
    """What stands before and behind the last mark outside quotes; None where there is no such mark."""
    at = re.sub(f"{QUOTE}?", lambda match: "_" * len(match[0]), value).rfind(mark)
    return (value, None) if at < 0 else (value[:at], value[at + 1 :])


def _read_speaker(line: Line, value: str) -> Line:
    who, role = divided(value, "*")
    return replace(line, speaker=unquoted(who), role=None if role is None else _role(role))


def _role(beginning: str) -> str:
    """The role meant by the beginning of its name; a bare star is a panellist."""
    if not beginning:
        return Role.PANELLIST
    found = [role for role in Role if role.startswith(beginning.lower())]
    if len(found) != 1:
        raise KnownError(f"“*{beginning}” is no role: type *chair, *secretariat, *participant, or * for a panellist.")
    return found[0]


def _read_new_speaker(line: Line, value: str) -> Line:
    label, category, role = _parts_of_new_speaker(value)
    if not label:
        raise KnownError('A new speaker needs a name: type it behind @+, such as @+"Baltic Forum"/ngo.')
    return replace(line, speaker=NewSpeaker(label, category), role=role)


def _read_unknown_speaker(line: Line, value: str) -> Line:
    label, category, role = _parts_of_new_speaker(value)
    return replace(line, speaker=NewSpeaker(label, category, unidentified=True), role=role)


def _parts_of_new_speaker(value: str) -> tuple[str, str, str | None]:
    who, role = divided(value, "*")
    label, category = divided(who, "/")
    return unquoted(label), unquoted(category or ""), None if role is None else _role(role)


def _read_group(line: Line, value: str) -> Line:
    """The group and its number; "-" is a group of no name, which ends the one before."""
    name, number = divided(value, "*")
    group = unquoted(name)
    if not group:
        raise KnownError('Type the group behind &, such as &"Baltic Group".')
    counts_as = None if number is None else number_in(number)
    if number is not None and not (counts_as and counts_as <= MOST_IN_A_GROUP):
        raise KnownError('Type behind the star as how many the group counts, such as &"Baltic Group"*3.')
    return replace(line, group=SpokenFor("" if group == "-" else group, counts_as))


def _read_time(line: Line, value: str) -> Line:
    hours, minutes, *seconds = (int(part) for part in value.split(":"))
    if hours > 23 or minutes > 59 or any(second > 59 for second in seconds):
        raise KnownError(f"“{value}” is no time of day: type hours and minutes, such as 10:42.")
    return replace(line, time=":".join(f"{part:02d}" for part in (hours, minutes, *(seconds or [0]))))


def _field(name: str) -> Callable[[Line, str], Line]:
    def read(line: Line, value: str) -> Line:
        return replace(line, **{name: unquoted(value)})  # type: ignore[arg-type]

    return read


def _read_told_apart(line: Line, value: str) -> Line:
    return replace(line, told_apart=(*line.told_apart, unquoted(value)))


def _read_wording(line: Line, value: str) -> Line:
    """`key: words; key: words`, by the keys of a wording."""
    given: dict[str, object] = {}
    for part in filter(None, map(str.strip, SETTING.findall(value))):
        key, colon, words = (piece.strip() for piece in part.partition(":"))
        if not colon or key not in WORDING_KEYS:
            raise KnownError(f"“{part}” sets no wording: type one of {', '.join(WORDING_KEYS)}, a colon and the words.")
        given[key] = WORDING_KEYS[key](unquoted(words) if re.fullmatch(QUOTE, words) else words)
    return replace(line, wording=replace(line.wording, **given))  # type: ignore[arg-type]


def _voice(words: str) -> Voice:
    if words not in tuple(Voice):
        raise KnownError(f"“{words}” is no voice: type active or passive.")
    return Voice(words)


def _flag(name: str) -> Callable[[str], bool]:
    def read(words: str) -> bool:
        if words not in ("yes", "no"):
            raise KnownError(f"Type {name}: yes or {name}: no.")
        return words == "yes"

    return read


WORDING_KEYS: Mapping[str, Callable[[str], object]] = MappingProxyType(
    {
        "verb": str,
        "voice": _voice,
        "adverb": str,
        "lead": str,
        "attribution": str,
        "agent": _flag("agent"),
        "join": str,
        "intro": str,
        "as_typed": _flag("as_typed"),
    }
)

READERS: Mapping[str, Callable[[Line, str], Line]] = MappingProxyType(
    {
        "time": _read_time,
        "@": _read_speaker,
        "@+": _read_new_speaker,
        "@?": _read_unknown_speaker,
        "&": _read_group,
        ">": _field("item"),
        ">>": _field("own_item"),
        ">+": _field("new_item"),
        "!": _field("act"),
        "#": _field("theme"),
        "=": _field("same_as"),
        "=!": _read_told_apart,
        "{": _read_wording,
    }
)
