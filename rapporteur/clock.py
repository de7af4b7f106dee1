"""The one place that asks what time it is, so that a test can answer."""

from collections.abc import Callable
from datetime import datetime

Clock = Callable[[], datetime]


def now() -> datetime:
    """The local time with its offset from UTC."""
    return datetime.now().astimezone()
