"""The record of a meeting, in and out: one JSON text, version 1 of the format, lossless both ways.

Bad input is refused whole: the error names the path of the one value that is wrong, and no part of the
meeting is handed on.
"""

import json

from rapporteur.exchange.record_nodes import parse
from rapporteur.exchange.record_reading import read_meeting
from rapporteur.exchange.record_writing import write_meeting
from rapporteur.model.meeting import MeetingSnapshot


def read_record(text: str | bytes, source: str = "the record") -> MeetingSnapshot:
    """The meeting that a record holds; `source` is what the record is called in the sentence of an error.

    A key that is an id of ours (a UUID of version 7) is taken as the id; everything else gets a fresh one.
    Raises KnownError with the path of the wrong value and what was expected there.
    """
    return read_meeting(parse(text, source))


def write_record(meeting: MeetingSnapshot) -> str:
    """The record of a meeting, with the keys in the order of the format, unknown ones last, and a newline at the end.

    Raises KnownError with the path of a value that the format cannot hold, such as a date that is not set yet.
    """
    text = json.dumps(write_meeting(meeting), ensure_ascii=False, indent=1) + "\n"
    read_record(text, "this meeting")  # what goes out must come back, so what would be refused never leaves
    return text
