"""The first page is there at once: it waits for neither the database nor the writers."""

import subprocess
import sys

CODE = """
import sys
import ui.start.start_view, ui.start.recent, ui.help.key_map, ui.widgets.overlay
print(sorted({"sqlite3", "sqlite_utils", "docx", "lxml"} & sys.modules.keys()))
"""


def test_the_first_page_loads_neither_the_database_nor_the_writers() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
