"""Packs the parts in `summary/` into `summary.docx`, the template of the Word export. Run it after changing a part.

The parts stand unpacked beside it so that a change of style shows in the history as a line of XML.
"""

import io
import zipfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FIRST_PART = "[Content_Types].xml"  # readers that look into the stream expect it there
NO_DATE = (1980, 1, 1, 0, 0, 0)


def packed(folder: Path) -> bytes:
    """The folder as a package; equal parts give equal bytes."""
    names = sorted((path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()), key=_order)
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as package:
        for name in names:
            entry = zipfile.ZipInfo(name, NO_DATE)
            package.writestr(entry, (folder / name).read_bytes(), zipfile.ZIP_DEFLATED)
    return stream.getvalue()


def _order(name: str) -> tuple[bool, str]:
    return name != FIRST_PART, name


if __name__ == "__main__":
    (FOLDER / "summary.docx").write_bytes(packed(FOLDER / "summary"))
