"""One table of all actions. Menus, shortcuts, the key map, the manual and their tests are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """An action: its id, in which menu it stands, its words, its keys, and one sentence on what it does.

    `needs` is "" (always there), "meeting" (an open meeting) or "points" (points chosen in the log).
    """

    id: str
    menu: str
    text: str
    keys: str
    tip: str
    needs: str = "meeting"
    begins_group: bool = False


CONTEXT = "actions"


def _spec(
    id_: str, menu: str, text: str, keys: str, tip: str, needs: str = "meeting", *, group: bool = False
) -> ActionSpec:
    return ActionSpec(id_, menu, text, keys, tip, needs, group)


# Listed in the order in which they stand in the menus.
ACTIONS: tuple[ActionSpec, ...] = (
    _spec("new", "Meeting", "New meeting…", "Ctrl+N", "Set up a meeting; a title is enough to begin.", ""),
    _spec("open", "Meeting", "Open…", "Ctrl+O", "Open a meeting file.", ""),
    _spec(
        "import",
        "Meeting",
        "New from a record or notes…",
        "Ctrl+Shift+O",
        "Make a meeting from a record or a sheet of notes.",
        "",
    ),
    _spec(
        "setup",
        "Meeting",
        "Set up the meeting",
        "F4",
        "Title, officers, agenda, categories, speakers, introduction and style.",
        group=True,
    ),
    _spec(
        "export",
        "Meeting",
        "Export the draft…",
        "Ctrl+Shift+E",
        "Write the draft as Word, text or Markdown, or the record.",
    ),
    _spec("copy", "Meeting", "Save a copy…", "Ctrl+Shift+S", "Put a copy of the meeting elsewhere, as on a stick."),
    _spec(
        "close",
        "Meeting",
        "Close the meeting",
        "Ctrl+W",
        "Go back to the start; everything is saved already.",
        group=True,
    ),
    _spec("quit", "Meeting", "Quit", "Ctrl+Q", "Close the window; everything is saved already.", ""),
    _spec("undo", "Edit", "Undo", "Ctrl+Z", "Take back what was done last, also after a restart."),
    _spec("redo", "Edit", "Redo", "Ctrl+Shift+Z", "Do again what was taken back."),
    _spec("find", "Edit", "Find…", "Ctrl+F", "Look for words in speakers, points and the draft.", group=True),
    _spec("check", "Edit", "Style check…", "F9", "Go through what the style check found, each with its reason."),
    _spec(
        "edit_entry",
        "Edit",
        "Correct the entry",
        "F2",
        "Edit the chosen entry in place, as its line.",
        "points",
        group=True,
    ),
    _spec(
        "split_entry",
        "Edit",
        "Split the point",
        "Ctrl+Return",
        "While correcting: make two points, divided at the cursor.",
        "points",
    ),
    _spec("delete_entry", "Edit", "Delete the entry", "Del", "Delete the chosen entries of the log.", "points"),
    _spec(
        "retag", "Edit", "Give another theme…", "Ctrl+T", "Give the chosen points another theme.", "points", group=True
    ),
    _spec(
        "mark_same",
        "Edit",
        "Same point",
        "Ctrl+M",
        "Mark the chosen points as repetitions of the first of them.",
        "points",
    ),
    _spec(
        "mark_different",
        "Edit",
        "Point of its own",
        "Ctrl+Shift+M",
        "Mark the chosen points as repeating nothing.",
        "points",
    ),
    _spec(
        "as_typed",
        "Edit",
        "Print as typed",
        "Ctrl+Shift+T",
        "Leave the words of the chosen points as they were typed, or bring them into form again.",
        "points",
    ),
    _spec(
        "tell_apart",
        "Edit",
        "Not the same",
        "Ctrl+Shift+N",
        "Note of two chosen points that they look alike and are not the same.",
        "points",
    ),
    _spec("same_1", "Edit", "Same as the first offered", "Alt+1", "While typing: the line repeats it.", group=True),
    _spec("same_2", "Edit", "Same as the second offered", "Alt+2", "While typing: the line repeats it."),
    _spec("same_3", "Edit", "Same as the third offered", "Alt+3", "While typing: the line repeats it."),
    _spec("not_same", "Edit", "Not the first offered", "Alt+0", "While typing: the line does not repeat it."),
    _spec("go_line", "Go", "The line", "Esc", "Go to the quick line, from anywhere."),
    _spec("go_log", "Go", "The log", "F6", "Go to what was said."),
    _spec("go_draft", "Go", "The draft", "F7", "Go to what it becomes."),
    _spec(
        "trace",
        "Go",
        "Point and sentence",
        "F8",
        "Go from the chosen point to its sentence, or from the sentence to its points.",
        group=True,
    ),
    _spec("key_map", "Help", "Keys and signs", "F1", "All keys of the window and all signs of the quick line.", ""),
)

# The keys of an action by its id, for sentences that name them.
KEYS: Mapping[str, str] = MappingProxyType({spec.id: spec.keys for spec in ACTIONS})
MENUS = ("Meeting", "Edit", "Go", "Help")


class Actions(QObject):
    """The actions of a window, by id."""

    def __init__(self, parent: QObject) -> None:
        """Make a QAction of every entry of the table."""
        super().__init__(parent)
        self._actions = {spec.id: self._made(spec) for spec in ACTIONS}

    def __getitem__(self, id_: str) -> QAction:
        """The action of an id."""
        return self._actions[id_]

    @property
    def all(self) -> Mapping[str, QAction]:
        """Every action by id, in the order of the table."""
        return MappingProxyType(self._actions)

    def enable(self, *, meeting: bool, points: bool) -> None:
        """Switch on what makes sense now."""
        on = {"": True, "meeting": meeting, "points": meeting and points}
        for spec in ACTIONS:
            self._actions[spec.id].setEnabled(on[spec.needs])

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(QCoreApplication.translate(CONTEXT, spec.text), self)
        action.setObjectName(spec.id)
        action.setShortcut(QKeySequence(spec.keys))
        action.setToolTip(f"{QCoreApplication.translate(CONTEXT, spec.tip)} ({spec.keys})")
        action.setStatusTip(QCoreApplication.translate(CONTEXT, spec.tip))
        return action
