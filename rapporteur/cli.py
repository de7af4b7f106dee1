"""The command line: every main job without a window. Qt is imported only to open one.

Whatever goes wrong is one sentence on standard error and exit status 2.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from rapporteur import __version__
from rapporteur.errors import KnownError
from rapporteur.model.ids import PointId, SpeakerId

if TYPE_CHECKING:
    from rapporteur.commands.session import Session
    from rapporteur.exchange.formats import Export
    from rapporteur.summary.blocks import SummaryDocument

    Commands = argparse._SubParsersAction["_Parser"]

OK, FOUND, WRONG, INTERRUPTED = 0, 1, 2, 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; gives the exit status."""
    _speak_utf8()
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words and words[0].endswith(".rapp"):
        words.insert(0, "open")
    try:
        return _done(words)
    except KnownError as error:
        return _fail(str(error))
    except BrokenPipeError:
        _stop_speaking()
        return OK
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        if os.environ.get("RAPPORTEUR_DEBUG"):
            raise
        return _fail(
            f"Rapporteur made a mistake of its own ({type(error).__name__}: {error}); your files are as they were."
        )


def _done(words: Sequence[str]) -> int:
    """Run the command and hand over its last words, which may fail where the first ones did not."""
    try:
        options = _parser().parse_args(words)
        job: Callable[[argparse.Namespace], int] = options.job
        return job(options)
    finally:
        with _handing_over():
            sys.stdout.flush()


@contextmanager
def _handing_over() -> Iterator[None]:
    """Writing to standard output: a full disk behind it is told; a reader who has left is not."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        _stop_speaking()
        raise KnownError(f"The result could not be written ({error.strerror}): send it somewhere else.") from error


def _stop_speaking() -> None:
    """What could not be handed over would be tried again, and complained of, when the program ends."""
    with suppress(OSError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _fail(sentence: str) -> int:
    print(f"rapporteur: {sentence}", file=sys.stderr)
    return WRONG


def _speak_utf8() -> None:
    """Six scripts go through a terminal of any locale; a sign that it cannot show becomes a question mark."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong with the words of a command in one sentence, as every other error."""

    def error(self, message: str) -> NoReturn:
        raise KnownError(f"{message[:1].upper()}{message[1:]}; type {self.prog} --help to see what can be said.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="rapporteur",
        description="Record a constructive dialogue as it happens and hand the co-Chairs a numbered draft summary.",
        epilog="Without a command the window opens; so it does on a meeting file given alone: rapporteur FILE.rapp",
    )
    parser.add_argument("--version", action="version", version=f"Rapporteur {__version__}")
    parser.set_defaults(job=_window, file=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    for add in (_add_open, _add_demo, _add_import, _add_export, _add_copy, _add_check, _add_search):
        add(commands)
    return parser


def _add_open(commands: "Commands") -> None:
    parser = commands.add_parser("open", help="open the window on a meeting file")
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.set_defaults(job=_window)


def _add_demo(commands: "Commands") -> None:
    parser = commands.add_parser("demo", help="do the main job on a sample meeting, visibly, and open the window on it")
    parser.add_argument("--out", metavar="DIR", type=Path, default=Path("rapporteur-demo"), help="where the files go")
    parser.add_argument("--no-window", action="store_true", help="do not open the window")
    parser.set_defaults(job=_demo)


def _add_import(commands: "Commands") -> None:
    parser = commands.add_parser(
        "import", help="make a meeting from a record (.json) or notes (.txt), or add notes to one"
    )
    parser.add_argument("source", metavar="SOURCE", type=Path)
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.set_defaults(job=_import)


def _add_export(commands: "Commands") -> None:
    parser = commands.add_parser("export", help="write the summary, or the record, of a meeting")
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.add_argument(
        "target", metavar="TARGET", help="a file ending in .docx, .txt, .md or .json; - for standard output"
    )
    parser.add_argument("--format", metavar="KIND", help="docx, txt, md or json, where TARGET is -")
    parser.add_argument("--template", metavar="FILE.docx", type=Path, help="a Word file whose styles are used")
    parser.add_argument("--abbreviations", action="store_true", help="list at the end the abbreviations that are used")
    parser.set_defaults(job=_export)


def _add_copy(commands: "Commands") -> None:
    parser = commands.add_parser("copy", help="put a copy of a meeting elsewhere, such as on a stick")
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.add_argument("target", metavar="TARGET.rapp", type=Path)
    parser.set_defaults(job=_copy)


def _add_check(commands: "Commands") -> None:
    parser = commands.add_parser("check", help="point out where the draft departs from the rules of the house")
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.add_argument("--json", action="store_true", help="one list of findings, for other programs")
    parser.add_argument("--rule", metavar="KEY", nargs="+", default=(), help="only findings of these rules")
    parser.add_argument("--strict", action="store_true", help="exit status 1 where there are findings")
    parser.set_defaults(job=_check)


def _add_search(commands: "Commands") -> None:
    parser = commands.add_parser("search", help="look for words in speakers, points and the draft")
    parser.add_argument("file", metavar="FILE.rapp", type=Path)
    parser.add_argument("words", metavar="WORDS", nargs="+")
    parser.set_defaults(job=_search)


def _window(options: argparse.Namespace) -> int:
    if not (_draws_in_memory() or _has_display()):
        raise KnownError("There is no screen for the window: type rapporteur --help to see what can be done without.")
    from ui.app import run  # Qt is for those who want a window

    return run(options.file)


def _demo(options: argparse.Namespace) -> int:
    from rapporteur.demo import demonstrate

    file = demonstrate(options.out)
    if options.no_window or _draws_in_memory() or not _has_display():
        print(f"\nTo look at it in the window: rapporteur {file}")
        return OK
    options.file = file
    return _window(options)


def _draws_in_memory() -> bool:
    return os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")


def _has_display() -> bool:
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _import(options: argparse.Namespace) -> int:
    from rapporteur.exchange.intake import take_in

    print(take_in(options.source, options.file))
    return OK


def _export(options: argparse.Namespace) -> int:
    from rapporteur.exchange.formats import export_to, format_of

    to_output = options.target == "-"
    if to_output and not options.format:
        raise KnownError("Say which kind of file goes to standard output: add --format docx, txt, md or json.")
    format_of(options.format if to_output else Path(options.target).suffix)  # refused before the meeting is opened
    if not to_output and Path(options.target).resolve() == options.file.resolve():
        raise KnownError("The summary cannot take the place of the meeting itself: choose another name.")
    with _opened(options.file) as session:
        export = _export_of(session, options.template, with_list=options.abbreviations)
    if to_output:
        data = format_of(options.format).write(export)
        with _handing_over():
            sys.stdout.buffer.write(data)
    else:
        export_to(Path(options.target), export)
        print(f"Written: {options.target}")
    return OK


def _export_of(session: "Session", template: Path | None, *, with_list: bool) -> "Export":
    from rapporteur.clock import now
    from rapporteur.exchange.formats import Export
    from rapporteur.summary.abbreviating import with_list_of_abbreviations
    from rapporteur.summary.assembler import assemble

    document = assemble(session.meeting)
    if with_list:
        document = with_list_of_abbreviations(document, session.meeting.style.abbreviations)
    return Export(session.meeting, document, now(), template=template)


def _copy(options: argparse.Namespace) -> int:
    with _opened(options.file) as session:
        session.copy_to(options.target)
    print(f"A copy is in {options.target}")
    return OK


def _check(options: argparse.Namespace) -> int:
    from rapporteur.check.checking import check
    from rapporteur.check.report import as_json, as_lines, of_rules
    from rapporteur.summary.assembler import assemble

    of_rules((), options.rule)  # refused before the meeting is opened
    with _opened(options.file) as session:
        document = assemble(session.meeting)
        findings = of_rules(check(session.meeting, document), options.rule)
    print(as_json(findings) if options.json else "\n".join(as_lines(findings, document)))
    return FOUND if findings and options.strict else OK


def _search(options: argparse.Namespace) -> int:
    from rapporteur.summary.assembler import assemble

    with _opened(options.file) as session:
        document = assemble(session.meeting)
        hits = session.search(" ".join(options.words), document.paragraph_texts())
        for hit in hits:
            print(f"{_place_of(hit.kind, hit.id, session, document)}: {hit.excerpt}")
    if not hits:
        print("Nothing was found.", file=sys.stderr)
    return OK


def _place_of(kind: str, id_: str, session: "Session", document: "SummaryDocument") -> str:
    """Where a hit is, in words."""
    if kind == "draft":
        return f"paragraph {document.paragraph_numbers[id_]}"
    if kind == "speaker":
        return f"speaker {session.meeting.speakers[SpeakerId(id_)].code}".strip()
    return f"point {session.meeting.points[PointId(id_)].number}"


def _opened(path: Path) -> "Session":
    from rapporteur.commands.session import Session

    return Session.open(path)
