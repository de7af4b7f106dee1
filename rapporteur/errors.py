"""The two kinds of error: one that the user can act on, and one that is ours."""


class KnownError(Exception):
    """Something the user can act on; its text is the one sentence that is shown, and says what to do."""


class BugError(Exception):
    """A promise inside the program was broken; nothing the user did is at fault."""
