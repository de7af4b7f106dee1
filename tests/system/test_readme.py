"""The README keeps up with the program: every command, kind of file and sign stands in it, and no command besides."""

import argparse
import re
from pathlib import Path

import pytest

from rapporteur.capture.grammar import SIGNS
from rapporteur.cli import _parser
from rapporteur.commands.lines import SETTINGS
from rapporteur.exchange.formats import FORMATS

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CODE = re.findall(r"```.*?```|`[^`\n]+`", README, re.DOTALL)

COMMANDS = next(action for action in _parser()._actions if isinstance(action, argparse._SubParsersAction)).choices


def stands_in_code(words: str) -> bool:
    """Whether the words stand where the README shows what to type."""
    return any(words in code for code in CODE)


@pytest.mark.parametrize("command", ["pip install uv && uv run rapporteur demo", "pip install uv && uv run pytest"])
def test_the_two_commands_for_a_fresh_machine_stand_in_it(command: str) -> None:
    assert stands_in_code(command)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_stands_in_it(command: str) -> None:
    assert stands_in_code(f"rapporteur {command}")


@pytest.mark.parametrize("suffix", FORMATS)
def test_every_kind_of_export_stands_in_it(suffix: str) -> None:
    assert stands_in_code(f".{suffix}")


@pytest.mark.parametrize("form", [sign.form for sign in SIGNS])
def test_every_sign_of_the_quick_line_stands_in_it(form: str) -> None:
    assert stands_in_code(form)


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_line_that_sets_a_meeting_up_stands_in_it(setting: str) -> None:
    assert any(re.search(rf"(?m)^`*{setting}\b[^:]*:", code) for code in CODE)


def test_no_command_stands_in_it_that_does_not_exist() -> None:
    named = {name for code in CODE for name in re.findall(r"(?<![\w./-])rapporteur ([a-z]+)(?![\w./-])", code)}
    assert named <= set(COMMANDS)


@pytest.mark.parametrize("path", re.findall(r"\]\((?!https?:)([^)#]+)\)", README))
def test_what_it_points_to_exists(path: str) -> None:
    assert (ROOT / path).exists()
