"""The form of a point: a note typed roughly in the room, brought into the form that the verb of its act takes.

"need more training for judges" under `emphasize` becomes "the need for more training for judges", "states must consult
NGOs" under `call_upon` becomes "States to consult …". The forms are those of `complements`, the verbs those of
`reporting`. What is in form already stays word for word. Where the program is not sure, it leaves the words as they
are typed and says in one sentence what to type instead. Quotations, footnote marks, document symbols and slots are
never looked into. The tense stays as it is typed.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapporteur.language.english.complements import inside
from rapporteur.language.english.notes.acts import lowered, shape_of
from rapporteur.language.english.notes.hurried import acronyms_written_out, written_out
from rapporteur.language.english.notes.outcomes import NO_STATEMENT, WHO_IS_WE, Unclear
from rapporteur.language.text import unended
from rapporteur.model.vocabulary import Act


@dataclass(frozen=True, slots=True)
class Shaped:
    """A point in form.

    `text` is the complement as it stands behind the reporting verb, without capital and full stop, or the words as
    they were typed where there is a `problem`: one sentence on what is wrong and what to type instead.
    """

    text: str
    problem: str = ""


# What is never looked into: quotations, marks of footnotes, slots, addresses, document symbols.
_HELD = re.compile(
    r'"[^"]*"|“[^”]*”|„[^“”]*[“”]|«[^»]*»|‘[^’]*’|\[\^[^\]\s]+\]|\{\{.*?\}\}|\{[^}]*\}|<[^>]*>|https?://\S+|\S+@\S+\.\w+'
    r"|\b[A-Z][A-Z0-9]*(?:/[A-Z0-9][\w.\-]*)+"
)
_FIRST_HELD = 0xE000  # private use: letters of no language, one for each piece that is held
_MOST_HELD = 1000
_MOST_LETTERS = 1200  # a longer text is no note
_SETTLES_WITHIN = 4  # passes
# Words that would stand twice, with nothing behind them, or as a predicate without its subject.
_BROKEN = re.compile(
    r"\b(?:the (?:the|a|an)|an? (?:the|an?)|that that|to to|of of|for for|need (?:for|to) need"
    r"|whether (?:whether|if))\b"
    r"|^the (?:need for|importance of|lack of) (?!political will)\w+"
    r" (?:must|should|shall|will|can|cannot|is|are|was|were)\b"
    r"|^(?:do|does|did|cannot|could|would|should|must|is|are|was|were|has|have|had|(?:can|will)(?! (?:of|to)))\b"
    r"|^not (?!only|all|every|enough|least|even)"
    r"|(?:^|\s)(?:the|an?|and|or|that|whether|need (?:for|to)|lack of|importance of)\W*$"
)
# Words that speak for somebody whom the summary does not name.
_SPEAKS_FOR_ITSELF = re.compile(r"\b(?:we|us|ours|you)\b|^(?:that |whether )?I (?=[a-z])")


@lru_cache(maxsize=8192)
def shaped(act: Act, text: str) -> Shaped:
    """A point in the form that its act takes. Pure, never raises; what is shaped stays as it is."""
    if act is Act.NARRATE:
        return Shaped(text)
    form = text
    for _ in range(_SETTLES_WITHIN):
        again = _nearer(act, form)
        if isinstance(again, Unclear):
            return Shaped(text.strip(), again.sentence)
        if again == form:
            return Shaped(form)
        form = again
    return Shaped(text.strip(), NO_STATEMENT.sentence)


def _nearer(act: Act, text: str) -> str | Unclear:
    """A text one pass nearer to its form; the same text where it is in form."""
    words = unended(text)
    if not _is_a_note(words):
        return inside(words) or text.strip()
    held: list[str] = []
    note = _HELD.sub(lambda match: _held(match[0], held), words)
    if len(held) > _MOST_HELD:
        return words
    form = _shaped_once(act, note)
    return form if isinstance(form, Unclear) else _given_back(form, held)


def _is_a_note(text: str) -> bool:
    """Whether a text is one that English rules can be applied to: short, mostly Latin, beginning with a word."""
    if len(text) > _MOST_LETTERS or not re.match(r'[\w"“„«‘+]', text) or re.search(r"[\ue000-\uf8ff]", text):
        return False
    if text.isascii():
        return True
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and sum(letter < "\u0250" for letter in letters) * 3 >= len(letters) * 2


def _held(piece: str, held: list[str]) -> str:
    held.append(piece)
    return chr(_FIRST_HELD + min(len(held), _MOST_HELD) - 1)


def _given_back(text: str, held: list[str]) -> str:
    return re.sub(r"[\ue000-\uf8ff]", lambda match: held[ord(match[0]) - _FIRST_HELD], text)


def _shaped_once(act: Act, note: str) -> str | Unclear:
    text = lowered(written_out(note))
    if not re.search(r"\w", text):
        return note
    form = shape_of(act, text)
    if isinstance(form, Unclear):
        return form
    if _SPEAKS_FOR_ITSELF.search(form):
        return WHO_IS_WE
    if _BROKEN.search(form):
        return NO_STATEMENT
    form = inside(re.sub(r"\b(?:our|my|your)\b", "their", form))
    return form if form == inside(lowered(note)) else acronyms_written_out(form)
