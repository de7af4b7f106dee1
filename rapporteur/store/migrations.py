"""The format of the meeting file: its history, and the steps from each format to the next.

The number of the format is the number of steps taken; it stands in `PRAGMA user_version`, and `application_id`
says that the file is ours. A step is written once and never changed afterwards. Rows of the journal stay as they
were written, so a column that is added must mean what was meant before wherever it is NULL or its default.

1. One table for each class of entity, named as in `rapporteur.model.meeting.FIELD_OF`, with a column for each field;
   the journal; full-text search over points and speakers.
2. Abbreviations, learned words and findings set aside in the style; the group on whose behalf somebody speaks, and for
   how many it counts; points told apart.
"""

from sqlite_utils import Database, Migrations

APPLICATION_ID = 0x52415050  # "RAPP"
FORMAT = 2

MIGRATIONS = Migrations("rapporteur")

FOLD = "unicode61 remove_diacritics 2"


def migrate(db: Database) -> None:
    """Bring the file to the present format, or leave it as it was."""
    with db.atomic():
        MIGRATIONS.apply(db)
        db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        db.execute(f"PRAGMA user_version = {FORMAT}")


@MIGRATIONS()
def format_1(db: Database) -> None:
    """Tables, journal, search."""
    db.executescript(_TABLES)
    db.executescript(_INDEXES)
    db.executescript(_JOURNAL)
    db.table("points").enable_fts(["text", "theme"], create_triggers=True, tokenize=FOLD)
    names = ["code", "name", "organization", "designation", "office"]
    db.table("speakers").enable_fts(names, create_triggers=True, tokenize=FOLD)


@MIGRATIONS()
def format_2(db: Database) -> None:
    """Columns; NULL in each is what was meant before."""
    for column in ("abbreviations", "learned", "set_aside"):
        db.execute(f"ALTER TABLE style ADD COLUMN {column} TEXT")
    db.execute("ALTER TABLE interventions ADD COLUMN on_behalf_of TEXT")
    db.execute("ALTER TABLE interventions ADD COLUMN counts_as INTEGER")
    db.execute("ALTER TABLE points ADD COLUMN told_apart TEXT")


# `seq` is there so that the full-text rows, which go by it, stay right when VACUUM renumbers what has no such key.
# The references are looked at when the transaction ends: a command may change things in any order.
_TABLES = """
CREATE TABLE meeting (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    document_title TEXT NOT NULL,
    date TEXT NOT NULL,
    end_date TEXT,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    introduction_heading TEXT NOT NULL,
    extra TEXT,
    introduction_extra TEXT,
    record_extra TEXT
) STRICT;
CREATE TABLE style (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE REFERENCES meeting (id) DEFERRABLE INITIALLY DEFERRED,
    quantifiers TEXT,
    attribution TEXT NOT NULL,
    panellist TEXT NOT NULL,
    recommendations TEXT NOT NULL,
    indirect_speech TEXT NOT NULL,
    extra TEXT
) STRICT;
CREATE TABLE officers (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    office TEXT NOT NULL,
    name TEXT NOT NULL,
    extra TEXT
) STRICT;
CREATE TABLE categories (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    key TEXT NOT NULL,
    place REAL NOT NULL,
    one TEXT NOT NULL,
    many TEXT NOT NULL,
    abbreviation TEXT,
    "group" TEXT,
    counted_as TEXT,
    attendance INTEGER,
    extra TEXT
) STRICT;
CREATE TABLE agenda (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    number TEXT NOT NULL,
    heading TEXT,
    themes TEXT,
    extra TEXT
) STRICT;
CREATE TABLE speakers (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    key TEXT,
    code TEXT NOT NULL,
    name TEXT,
    organization TEXT,
    designation TEXT,
    office TEXT,
    category TEXT REFERENCES categories (id) DEFERRABLE INITIALLY DEFERRED,
    pronoun TEXT,
    number INTEGER,
    unidentified INTEGER NOT NULL CHECK (unidentified IN (0, 1)),
    extra TEXT
) STRICT;
CREATE TABLE interventions (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    at TEXT NOT NULL,
    speaker TEXT NOT NULL REFERENCES speakers (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    item TEXT NOT NULL REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,
    key TEXT,
    extra TEXT
) STRICT;
CREATE TABLE points (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    intervention TEXT NOT NULL REFERENCES interventions (id) DEFERRABLE INITIALLY DEFERRED,
    place REAL NOT NULL,
    number INTEGER NOT NULL,
    act TEXT NOT NULL,
    text TEXT NOT NULL,
    theme TEXT NOT NULL,
    same_as TEXT REFERENCES points (id) DEFERRABLE INITIALLY DEFERRED,
    item TEXT REFERENCES agenda (id) DEFERRABLE INITIALLY DEFERRED,
    wording TEXT,
    key TEXT,
    extra TEXT
) STRICT;
CREATE TABLE footnotes (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE fixed_texts (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    place REAL NOT NULL,
    text TEXT NOT NULL
) STRICT;
"""

# One for each reference, so that taking something away need not read every row that might refer to it.
_INDEXES = """
CREATE INDEX speakers_by_category ON speakers (category) WHERE category IS NOT NULL;
CREATE INDEX interventions_by_speaker ON interventions (speaker);
CREATE INDEX interventions_by_item ON interventions (item);
CREATE INDEX points_by_intervention ON points (intervention);
CREATE INDEX points_by_same_as ON points (same_as) WHERE same_as IS NOT NULL;
CREATE INDEX points_by_item ON points (item) WHERE item IS NOT NULL;
"""

# `changes` stands last: reading the heads then never touches the pages that long changes overflow to.
_JOURNAL = """
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    command TEXT NOT NULL,
    summary TEXT NOT NULL,
    of INTEGER REFERENCES journal (seq) CHECK ((of IS NULL) = (kind = 'do')),
    changes TEXT NOT NULL
) STRICT;
CREATE TRIGGER journal_is_never_altered BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never altered'); END;
CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never shortened'); END;
"""
