"""The closed vocabularies of a meeting. The values are those of the record format, version 1."""

from enum import StrEnum


class Act(StrEnum):
    """The speech act of a point: what the speaker did by saying it."""

    EMPHASIZE = "emphasize"
    MENTION = "mention"
    CONCERN = "concern"
    APPRECIATE = "appreciate"
    EXPECT = "expect"
    CALL_UPON = "call_upon"
    CALL_FOR = "call_for"
    RECOMMEND = "recommend"
    RESERVE = "reserve"
    RECOGNIZE = "recognize"
    ASK = "ask"
    INFORM = "inform"
    SHARE = "share"
    OFFER = "offer"
    SUPPORT = "support"
    REFER = "refer"
    THANK = "thank"
    REMARKS = "remarks"
    OPEN_FLOOR = "open_floor"
    NARRATE = "narrate"


class Role(StrEnum):
    """In what capacity somebody took the floor."""

    CHAIR = "chair"
    SECRETARIAT = "secretariat"
    PANELLIST = "panellist"
    PARTICIPANT = "participant"


class Voice(StrEnum):
    """The voice of a reporting sentence."""

    ACTIVE = "active"
    PASSIVE = "passive"


class Attribution(StrEnum):
    """How a speaker from the floor appears in the summary."""

    UNATTRIBUTED = "unattributed"
    CATEGORY = "category"
    ORGANIZATION = "organization"
    NAME = "name"


class RecommendationList(StrEnum):
    """How a list of recommendations is set: "1) …; 2) …" in the paragraph, or (a), (b) on lines of their own."""

    RUN_IN = "run-in"
    LETTERED = "lettered"


class IndirectSpeech(StrEnum):
    """Whether the tense of a point is kept as recorded or shifted behind a reporting verb in the past."""

    AS_RECORDED = "as-recorded"
    BACKSHIFT = "backshift"


class Status(StrEnum):
    """How far the text has come."""

    DRAFT = "draft"
    REVIEWED = "reviewed"
    FINAL = "final"
