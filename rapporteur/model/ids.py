"""Ids of everything in a meeting: globally unique, in order of making, never a position or a name."""

import secrets
import threading
import time
from typing import NewType

MeetingId = NewType("MeetingId", str)
OfficerId = NewType("OfficerId", str)
CategoryId = NewType("CategoryId", str)
SpeakerId = NewType("SpeakerId", str)
AgendaItemId = NewType("AgendaItemId", str)
InterventionId = NewType("InterventionId", str)
PointId = NewType("PointId", str)
FootnoteId = NewType("FootnoteId", str)
FixedTextId = NewType("FixedTextId", str)

_lock = threading.Lock()
_last = 0


def new_id() -> str:
    """A UUID of version 7 (RFC 9562, section 5.7): later ones sort after earlier ones made by this process.

    The 12 bits of `rand_a` hold the fraction of the millisecond (method 3 of section 6.2), so that ids made
    within one millisecond, or while the clock stands still, still go up.
    """
    global _last
    with _lock:
        ticks = max((time.time_ns() << 12) // 1_000_000, _last + 1)
        _last = ticks
    value = (ticks >> 12) << 80 | 0x7 << 76 | (ticks & 0xFFF) << 64 | 0b10 << 62 | secrets.randbits(62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
