"""Expected outputs in files: what differs is shown as a diff, and one option writes them anew."""

from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path


@dataclass(frozen=True)
class Golden:
    """The files of a folder; with `update`, what is compared is written and taken for right."""

    folder: Path
    update: bool = False

    def check(self, name: str, text: str) -> None:
        """Fail with a diff unless the file of that name holds the text."""
        path = self.folder / name
        if self.update:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        expected = path.read_bytes().decode() if path.exists() else None
        diff = unified_diff(
            (expected or "").splitlines(), text.splitlines(), f"expected {name}", "now", lineterm="", n=2
        )
        difference = "\n".join(diff)
        assert expected == text, f"{name} is not as expected; if it should be so: pytest --update-golden\n{difference}"
