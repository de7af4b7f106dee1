"""The name under which a new meeting is kept, made from its title and date."""

import re
from datetime import date
from itertools import count
from pathlib import Path

SUFFIX = ".rapp"
LONGEST = 120  # bytes of the title; a whole name may have 255 on the usual systems
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\u2028-\u202e\u2066-\u2069]+')


def file_name(title: str, day: date | None) -> str:
    """A name that every system allows, such as "2026-03-19 Dialogue on wells.rapp"."""
    words = " ".join(FORBIDDEN.sub(" ", title).split())
    short = words.encode("utf-8", "ignore")[:LONGEST].decode("utf-8", "ignore").rstrip(" .")
    return " ".join(filter(None, (day.isoformat() if day else "", short or "Meeting"))) + SUFFIX


def free_name(folder: Path, name: str) -> str:
    """The name, or the next like it that no file of the folder has."""
    stem = name.removesuffix(SUFFIX)
    names = (f"{stem}{'' if number == 1 else f' ({number})'}{SUFFIX}" for number in count(1))
    return next(name for name in names if not (folder / name).exists())
