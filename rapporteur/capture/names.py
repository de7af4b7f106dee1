"""Finding a speaker from a few letters, and giving everybody a short code."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product

from rapporteur.capture.latest import Latest
from rapporteur.model.entities import Speaker
from rapporteur.model.ids import SpeakerId
from rapporteur.model.meeting import MeetingSnapshot

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
SMALL_WORDS = frozenset("a an and de del des di du for la le les of on the to und et y von".split())
TITLES = frozenset("mr mrs ms mx mme mlle dr prof professor he sir madam ambassador excellency".split())
# "He" is a surname as well, "M" and "SE" may be anything: with their dots alone they are titles.
TITLED = re.compile(
    rf"(?:h\. ?e\.|s\. ?e\.|(?:m|sr|sra)\.|(?:(?:his|her) )?(?:{'|'.join(sorted(TITLES - {'he'}))})\b\.?) *\w"
)


@lru_cache(maxsize=1 << 14)
def folded(text: str) -> str:
    """A text for comparing: without case, accents and doubled spaces. Kept, since each key press compares all."""
    if text.isascii():
        return " ".join(text.lower().split())
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in apart if not unicodedata.combining(char)).split())


def is_person(label: str) -> bool:
    """Whether a label begins with a personal title, so that it names nobody but a person."""
    return TITLED.match(folded(label)) is not None


@dataclass(frozen=True, slots=True)
class Name:
    """A speaker with everything it may be typed by, folded once."""

    speaker: Speaker
    code: str
    names: tuple[str, ...]
    words: tuple[str, ...]

    @classmethod
    def of(cls, speaker: Speaker) -> "Name":
        """The name of a speaker, ready for comparing."""
        texts = (speaker.organization, speaker.name, speaker.designation, speaker.office, speaker.key)
        names = tuple(folded(text) for text in texts if text)
        return cls(speaker, folded(speaker.code), names, tuple(re.findall(r"\w+", " ".join(names))))

    def rank(self, query: str) -> int | None:
        """How well a folded query fits, 0 best; None where it does not."""
        if query == self.code and query:
            return 0
        if query in self.names:
            return 1
        if self.code and self.code.startswith(query):
            return 2
        if any(name.startswith(query) for name in self.names):
            return 3
        if all(any(word.startswith(part) for word in self.words) for part in query.split()):
            return 4
        return 5 if any(query in name for name in self.names) else None


@dataclass(frozen=True, slots=True)
class Directory:
    """The speakers of a meeting as they are typed."""

    names: tuple[Name, ...]
    by_code: Mapping[str, Speaker]

    @classmethod
    def of(cls, speakers: Iterable[Speaker]) -> "Directory":
        """The directory of these speakers."""
        names = tuple(Name.of(speaker) for speaker in speakers)
        return cls(names, {name.code: name.speaker for name in names if name.code})

    def ranked(self, query: str) -> list[tuple[int, Speaker]]:
        """Those whom a few letters fit, best first, each with its rank."""
        wanted = folded(query)
        found = ((name.rank(wanted), name.speaker) for name in self.names)
        fitting = [(rank, speaker) for rank, speaker in found if rank is not None]
        return sorted(fitting, key=lambda pair: pair[0])

    def the_one(self, query: str) -> Speaker | None:
        """The speaker that is meant beyond doubt: by the whole code, or as the only one of the best rank."""
        whole = self.by_code.get(folded(query))
        if whole:
            return whole
        ranked = self.ranked(query)
        if not ranked or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
            return None
        return ranked[0][1]


@Latest
def _directory(speakers: Mapping[SpeakerId, Speaker]) -> Directory:
    return Directory.of(speakers.values())


def directory_of(meeting: MeetingSnapshot) -> Directory:
    """The directory of a meeting."""
    return _directory(meeting.speakers)


def short_code(label: str, taken: Collection[str]) -> str:
    """Three capital letters for a name, unlike all taken ones: initials first, then letters of the words in order.

    A name without Latin letters gets the first free code of the alphabet.
    """
    plain = re.sub(r"[^a-z ]+", " ", folded(label).replace(".", ""))
    words = [word for word in plain.split() if word not in SMALL_WORDS | TITLES] or plain.split()
    used = {code.upper() for code in taken}
    codes = ("".join(letters).upper() for letters in chain(_codes_from(words), product(LETTERS, repeat=3)))
    return next(code for code in codes if code not in used)


def _codes_from(words: list[str]) -> Iterable[tuple[str, str, str]]:
    """Ways to take three letters from the words, in the order people guess them."""
    letters = "".join(words)
    if len(words) >= 3:
        yield (words[0][0], words[1][0], words[2][0])
    if len(words) == 2 and len(words[1]) > 1:
        yield (words[0][0], words[1][0], words[1][1])
    if len(letters) >= 3:
        yield (letters[0], letters[1], letters[2])
    for middle in range(1, len(letters) - 1):
        for last in range(middle + 1, len(letters)):
            yield (letters[0], letters[middle], letters[last])
