"""Where the program's own files are, in a checkout, in an installed wheel and in a bundle."""

import sys
from pathlib import Path

from rapporteur.errors import BugError


def resource_path(name: str) -> Path:
    """The path of a file below `resources/`, such as `"samples/day.json"`.

    Raises BugError where the file was not shipped.
    """
    package = Path(__file__).resolve().parent
    bundle = getattr(sys, "_MEIPASS", None)
    rooms = [Path(bundle) / "resources"] if bundle else [package / "resources", package.parent / "resources"]
    for room in rooms:
        if (room / name).exists():
            return room / name
    raise BugError(f"the resource {name} was not shipped")
