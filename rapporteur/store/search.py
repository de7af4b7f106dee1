"""Full-text search over speakers, points and the draft, in one language for all three.

All words must occur; the last one may be unfinished; words in quotes stand together. Case and diacritics do not
matter. Whatever is typed is looked for: nothing is an operator, so nothing can be wrong. Words in a script that
sets no spaces cannot be told apart by the index, and are looked for in the texts themselves.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from sqlite_utils import Database

from rapporteur.store.migrations import FOLD

HitKind = Literal["speaker", "point", "draft"]
MOST = 200  # hits of each kind; nobody reads further

_AROUND = 60  # characters on either side of a word in an excerpt


@dataclass(frozen=True, slots=True)
class Hit:
    """Where the words occur: the id of a speaker or point or the key of a paragraph, and plain text around them."""

    kind: HitKind
    id: str
    excerpt: str


class Search:
    """The search over one open meeting file. The draft is indexed in memory, again only when it has changed."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._draft: tuple[tuple[str, str], ...] = ()
        db.execute(f"CREATE VIRTUAL TABLE temp.draft_fts USING fts5 (key UNINDEXED, text, tokenize = '{FOLD}')")

    def find(self, words: str, draft: Iterable[tuple[str, str]]) -> list[Hit]:
        """Speakers, then points, then paragraphs of the draft, given as (key, text); within each the best first."""
        query = _understand(words)
        if query is None:
            return []
        self._index(tuple(draft))
        return [hit for corpus in _CORPORA for hit in corpus.find(self._db, query)]

    def _index(self, draft: tuple[tuple[str, str], ...]) -> None:
        if draft == self._draft:
            return
        with self._db.atomic():
            self._db.execute("DELETE FROM draft_fts")
            self._db.conn.executemany("INSERT INTO draft_fts (key, text) VALUES (?, ?)", draft)
        self._draft = draft


@dataclass(frozen=True, slots=True)
class _Query:
    words: tuple[str, ...]
    unfinished: bool

    @property
    def needs_the_texts(self) -> bool:
        return any(_UNSPACED.search(word) or not _has_letters(word) for word in self.words)

    def match(self) -> str:
        """The query of FTS5, with every word in quotes."""
        return " AND ".join(f'"{word}"' for word in self.words) + "*" * self.unfinished

    def excerpt(self, text: str) -> str | None:
        """The text around the first word, where all words occur in it."""
        folded = text.casefold()
        if not all(word.casefold() in folded for word in self.words):
            return None
        start = folded.index(self.words[0].casefold())
        first, last = max(start - _AROUND, 0), start + _AROUND
        return ("…" if first else "") + text[first:last].strip() + ("…" if last < len(text) else "")


# Thai, Lao, Tibetan, Myanmar, Khmer; kana; Han with its extensions.
_UNSPACED = re.compile(
    "[\u0e00-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_WORD = re.compile(r'"([^"]*)("?)|([^\s"]+)')
_TO_PLAIN_QUOTES = str.maketrans("“”„«»\0", '""""" ')


def _understand(typed: str) -> _Query | None:
    plain = typed.encode(errors="replace").decode().translate(_TO_PLAIN_QUOTES)
    found = [(phrase.strip() or word, closed) for phrase, closed, word in _WORD.findall(plain)]
    all_words = [(word, closed) for word, closed in found if word]
    words = [(word, closed) for word, closed in all_words if _has_letters(word)] or all_words
    return _Query(tuple(word for word, _ in words), unfinished=not words[-1][1]) if words else None


def _has_letters(word: str) -> bool:
    return any(character.isalnum() for character in word)


class _Corpus:
    """One table of full texts, and how its rows are named."""

    def __init__(self, kind: HitKind, table: str, row_id: str, columns: list[str], excerpt: str | None = None) -> None:
        whole = " || ".join(f"coalesce(nullif({column}, '') || ' · ', '')" for column in columns)
        whole = f"rtrim({whole}, ' ·')"
        self._kind = kind
        self._all = f"SELECT {row_id}, {whole} FROM {table} ORDER BY rowid"  # noqa: S608 - names from _CORPORA
        self._matching = (
            f"SELECT {row_id}, {excerpt or whole} FROM {table}"  # noqa: S608 - names from _CORPORA
            f" WHERE {table} MATCH ? ORDER BY rank LIMIT {MOST}"
        )

    def find(self, db: Database, query: _Query) -> Iterable[Hit]:
        if query.needs_the_texts:
            found = ((row_id, query.excerpt(text)) for row_id, text in db.execute(self._all))
            hits = [Hit(self._kind, row_id, excerpt) for row_id, excerpt in found if excerpt is not None]
            return hits[:MOST]
        return [Hit(self._kind, *row) for row in db.execute(self._matching, (query.match(),))]


def _row_id(table: str) -> str:
    return f"(SELECT id FROM {table} WHERE seq = {table}_fts.rowid)"  # noqa: S608 - names from _CORPORA


_CORPORA = (
    _Corpus("speaker", "speakers_fts", _row_id("speakers"), ["code", "name", "organization", "designation", "office"]),
    _Corpus("point", "points_fts", _row_id("points"), ["text", "theme"], "snippet(points_fts, 0, '', '', '…', 24)"),
    _Corpus("draft", "draft_fts", "key", ["text"], "snippet(draft_fts, 1, '', '', '…', 24)"),
)
