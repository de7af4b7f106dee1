"""An open meeting: runs commands, takes them back, and knows the meeting as it is now.

The stacks of undo and redo are read from the journal, so that they are there after a restart. The journal only
grows: taking back is an entry as well.
"""

import getpass
from pathlib import Path
from types import TracebackType
from typing import Self

from rapporteur.clock import Clock, now
from rapporteur.commands.base import Command, printable
from rapporteur.model.change import Change, Changes, reverse
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.store.journal import JournalHead, Kind
from rapporteur.store.meeting_file import MeetingFile
from rapporteur.store.search import Hit

# The first row of every journal. It is not taken back: without it there is no meeting.
MAKING = "CreateMeeting"


class Session:
    """One meeting file at work. Use it from the thread that made it; hand `meeting` to others freely."""

    def __init__(self, file: MeetingFile, *, author: str | None = None, clock: Clock = now) -> None:
        """Work on an open file, which is closed where it cannot be read.

        `author` stands in the journal, the name of the user's account by default.
        """
        self._file = file
        self._author = author or _account()
        self._clock = clock
        self._done: list[tuple[int, str]] = []
        self._undone: list[tuple[int, str]] = []
        try:
            self._meeting = self._read()
        except BaseException:
            file.close()
            raise

    @classmethod
    def open(cls, path: Path, *, author: str | None = None, clock: Clock = now) -> "Session":
        """Open a meeting file and work on it. Raises KnownError where it cannot be opened."""
        return cls(MeetingFile.open(path), author=author, clock=clock)

    @classmethod
    def create(
        cls, path: Path, meeting: MeetingSnapshot, title: str, *, author: str | None = None, clock: Clock = now
    ) -> "Session":
        """Make a meeting file with this in it and work on it. Raises KnownError where the file cannot be made."""
        head = JournalHead(at=clock().isoformat(), author=author or _account(), command=MAKING, summary=title)
        return cls(MeetingFile.create(path, meeting, head), author=author, clock=clock)

    @property
    def path(self) -> Path:
        """The meeting file."""
        return self._file.path

    @property
    def meeting(self) -> MeetingSnapshot:
        """The meeting as it is now."""
        return self._meeting

    @property
    def can_undo(self) -> str | None:
        """What undo would take back, in words; None where there is nothing."""
        return self._done[-1][1] if self._done else None

    @property
    def can_redo(self) -> str | None:
        """What redo would do again, in words; None where there is nothing."""
        return self._undone[-1][1] if self._undone else None

    def run(self, command: Command) -> Changes:
        """Do it: durable when this returns. Raises KnownError, and changes nothing, where it cannot be done."""
        changes = tuple(Change(c.before, printable(c.after)) for c in command.changes(self._meeting))
        if changes:
            self._commit("do", type(command).__name__, command.title, changes, None)
        return changes

    def undo(self) -> Changes:
        """Take the last command back; nothing where there is none."""
        return self._turn("undo", self._done, reverse_it=True)

    def redo(self) -> Changes:
        """Do again what was taken back last; nothing where there is none."""
        return self._turn("redo", self._undone, reverse_it=False)

    def search(self, words: str, draft: list[tuple[str, str]]) -> list[Hit]:
        """Speakers, points and paragraphs of the draft that hold all the words, best first."""
        return self._file.search(words, draft)

    def settle(self) -> None:
        """Bring all that was done into the one file, so that a copy of it is whole; for a moment of rest."""
        self._file.settle()

    def copy_to(self, path: Path) -> None:
        """Copy the meeting to a new file. Raises KnownError where the name is taken or the folder takes no files."""
        self._file.copy_to(path)

    def close(self) -> None:
        """Close the file, which then is a single one."""
        self._file.close()

    def __enter__(self) -> Self:
        """Nothing to do: a session works from the start."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        """Close the file."""
        self.close()

    def _read(self) -> MeetingSnapshot:
        """The meeting in the file; the stacks are filled from its journal."""
        for row in self._file.history():
            if row.command != MAKING:
                self._remember(row.kind, row.seq, row.summary)
        return self._file.snapshot()

    def _turn(self, kind: Kind, stack: list[tuple[int, str]], *, reverse_it: bool) -> Changes:
        if not stack:
            return ()
        seq, title = stack[-1]
        changes = self._file.changes_of(seq)
        if reverse_it:
            changes = reverse(changes)
        self._commit(kind, kind.capitalize(), title, changes, seq)
        return changes

    def _commit(self, kind: Kind, name: str, title: str, changes: Changes, of: int | None) -> None:
        head = JournalHead(
            at=self._clock().isoformat(), author=self._author, kind=kind, command=name, summary=title, of=of
        )
        revision = self._file.commit(head, changes)
        self._meeting = self._meeting.with_changes(changes, revision)
        self._remember(kind, revision, title)

    def _remember(self, kind: str, seq: int, title: str) -> None:
        """Keep the stacks: what was undone can be redone until something new is done."""
        if kind == "undo":
            self._undone.append(self._done.pop())
        elif kind == "redo":
            self._done.append(self._undone.pop())
        else:
            self._done.append((seq, title))
            self._undone.clear()


def _account() -> str:
    """The name of the account that runs the program; without one, as in some containers, "rapporteur"."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "rapporteur"
