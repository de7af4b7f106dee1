"""Asking for files: what to open, where to write. A name is completed before the user is asked about replacing."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from rapporteur.errors import KnownError

# Looking for pictures of files would open them, the open meeting among them.
OPTIONS = QFileDialog.Option.DontUseCustomDirectoryIcons


def ask_what_to_open(parent: QWidget, title: str, kinds: str) -> Path | None:
    """The file to open; None where the user thinks better of it."""
    name, _ = QFileDialog.getOpenFileName(parent, title, "", kinds, "", OPTIONS)
    return Path(name) if name else None


def ask_where_to_write(parent: QWidget, title: str, proposed: Path, kinds: dict[str, str]) -> Path | None:
    """The file to write, with one of the suffixes of `kinds` (suffix without a dot: name of the kind).

    None where the user thinks better of it. Raises KnownError where a name without a suffix would, completed,
    replace a file about which the user was not asked.
    """
    dialog = QFileDialog(parent, title, str(proposed.parent))
    dialog.setOptions(OPTIONS)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    filters = {f"{name} (*.{suffix})": suffix for suffix, name in kinds.items()}
    dialog.setNameFilters(list(filters))
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(filters[chosen]))
    dialog.setDefaultSuffix(proposed.suffix.lstrip("."))
    dialog.selectFile(proposed.name)
    if not dialog.exec():
        return None
    return completed(Path(dialog.selectedFiles()[0]), dialog.defaultSuffix(), kinds)


def completed(path: Path, suffix: str, kinds: dict[str, str]) -> Path:
    """The path with a suffix of the kinds: its own, or this one behind the whole name. Raises KnownError."""
    if path.suffix.lstrip(".").lower() in kinds:
        return path
    whole = path.with_name(f"{path.name}.{suffix}")
    if whole.exists():
        raise KnownError(f"{whole.name} is there already: type the whole name, with .{suffix}, to replace it.")
    return whole
