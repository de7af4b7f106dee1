"""What was open lately, with the facts that its card shows, so that no meeting file is opened to show them.

The list is a convenience: where it cannot be read or written, there is none, and nothing else suffers.
"""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from rapporteur.errors import KnownError

MOST = 24


@dataclass(frozen=True, slots=True)
class Recent:
    """A meeting that was open: `placed` of its `points` are accounted for in the draft. The date is ISO 8601."""

    path: str
    title: str
    date: str = ""
    status: str = "draft"
    placed: int = 0
    points: int = 0

    @property
    def is_there(self) -> bool:
        """Whether the file still stands where it was."""
        with suppress(OSError, ValueError):
            return Path(self.path).is_file()
        return False


def recent_meetings(store: Path | None = None) -> list[Recent]:
    """The meetings that were open, the latest first."""
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        entries = json.loads((store or _store()).read_text(encoding="utf-8"))
        return [_entry(entry) for entry in entries]
    return []


def remember(entry: Recent, store: Path | None = None) -> None:
    """Put a meeting at the head of the list."""
    others = [other for other in recent_meetings(store) if other.path != entry.path]
    _write([entry, *others[: MOST - 1]], store or _store())


def forget(path: Path, store: Path | None = None) -> None:
    """Take a meeting off the list; its file stays."""
    _write([entry for entry in recent_meetings(store) if Path(entry.path) != path], store or _store())


def _store() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppConfigLocation)) / "recent.json"


def _entry(value: dict[str, object]) -> Recent:
    """An entry whose facts are of the right kind; ValueError, TypeError or KeyError for any other."""
    texts = {name: str(value[name]) for name in ("path", "title", "date", "status")}
    return Recent(**texts, placed=int(str(value["placed"])), points=int(str(value["points"])))


def _write(entries: list[Recent], store: Path) -> None:
    from rapporteur.exchange.files import write_beside  # only where there is something to write: the start is short

    text = json.dumps([asdict(entry) for entry in entries], ensure_ascii=False, indent=1)
    with suppress(OSError, KnownError):
        store.parent.mkdir(parents=True, exist_ok=True)
        write_beside(store, text.encode("utf-8", "replace"))
