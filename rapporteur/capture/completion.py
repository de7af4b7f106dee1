"""What may be meant by the sign that is being typed: candidates, best first, and the line with one of them taken."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import chain, islice
from types import MappingProxyType

from rapporteur.capture.acts import act_sign
from rapporteur.capture.entry import Floor, name_typed
from rapporteur.capture.grammar import Token, divided, quoted, tokens_of, unquoted
from rapporteur.capture.names import directory_of, folded
from rapporteur.language.english.verbs import ACT_NAMES
from rapporteur.model.entities import Point
from rapporteur.model.ids import AgendaItemId
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Role

MOST = 24


@dataclass(frozen=True, slots=True)
class Candidate:
    """One thing that may be meant: what is typed for it, and three columns that show it."""

    typed: str
    name: str
    words: str = ""
    aside: str = ""


@dataclass(frozen=True, slots=True)
class Completion:
    """What may stand in the place of the characters from `start` to `end`; `behind` follows what is taken."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]
    behind: str

    def taken(self, line: str, candidate: Candidate) -> tuple[str, int]:
        """The line with a candidate in its place, and where the cursor then stands."""
        rest = line[self.end :].removeprefix(self.behind)
        head = line[: self.start] + candidate.typed + self.behind
        return head + rest, len(head)


Offer = Callable[[str, MeetingSnapshot, AgendaItemId | None], Iterable[Candidate]]


def complete(line: str, cursor: int, meeting: MeetingSnapshot, floor: Floor) -> Completion | None:
    """What may be meant by the sign in which the cursor stands; None where nothing is to be offered."""
    tokens, _ = tokens_of(line)
    token = next((one for one in tokens if one.start + len(one.sign) <= cursor <= one.end), None)
    if token is None:
        return None
    part, start, end = _part(token, cursor)
    if part not in OFFERS:
        return None
    offered = OFFERS[part](unquoted(line[start:cursor]), meeting, _item(tokens, meeting, floor))
    return _completion(Completion(start, end, (), " " if end == token.end else ""), offered, line[start:end])


def complete_theme(text: str, meeting: MeetingSnapshot, item: AgendaItemId | None) -> Completion | None:
    """The themes that a text standing by itself may mean."""
    offered = (Candidate(theme.name, theme.name) for theme in _themes(text, meeting, item))
    return _completion(Completion(0, len(text), (), ""), offered, text)


def _completion(empty: Completion, offered: Iterable[Candidate], there: str) -> Completion | None:
    """The first of what is offered; None where that is nothing, or only what is there already."""
    candidates = tuple(islice(offered, MOST))
    done = len(candidates) == 1 and candidates[0].typed.lower() == there.lower()
    return None if done or not candidates else replace(empty, candidates=candidates)


def _part(token: Token, cursor: int) -> tuple[str, int, int]:
    """The part of a sign in which the cursor stands (the sign, "*" a role, "/" a category), its start and end."""
    start = token.start + len(token.sign)
    if token.sign == "&":
        return token.sign, start, start + len(divided(token.value, "*")[0])
    if not token.sign.startswith("@"):
        return token.sign, start, token.end
    who, role = divided(token.value, "*")
    if role is not None and cursor > start + len(who):
        return "*", start + len(who) + 1, token.end
    label, category = divided(who, "/")
    if token.sign != "@" and category is not None and cursor > start + len(label):
        return "/", start + len(label) + 1, start + len(who)
    return token.sign, start, start + len(who)


def _item(tokens: Iterable[Token], meeting: MeetingSnapshot, floor: Floor) -> AgendaItemId | None:
    """The agenda item of the line: the one it names, or the one carried over."""
    named = next((folded(unquoted(token.value)) for token in tokens if token.sign == ">"), None)
    return next((key for key, item in meeting.agenda.items() if folded(item.number) == named), floor.item)


def _speakers(typed: str, meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    for _, speaker in directory_of(meeting).ranked(typed):
        category = meeting.categories.get(speaker.category) if speaker.category else None
        words = " – ".join(dict.fromkeys(filter(None, (speaker.label, speaker.name))))
        yield Candidate(
            quoted(name_typed(meeting, speaker)), speaker.code or "–", words, category.one if category else ""
        )


def _groups(typed: str, meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    """The groups that somebody spoke for, the last one first."""
    wanted = folded(typed)
    spoken_for = (turn.on_behalf_of for turn in reversed(tuple(meeting.interventions.values())) if turn.on_behalf_of)
    for group in dict.fromkeys(spoken_for):
        if wanted in folded(group):
            yield Candidate(quoted(group), group)


def _roles(typed: str, _meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    return (Candidate(role, role) for role in Role if role.startswith(typed.lower()))


def _categories(typed: str, meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    wanted = folded(typed)
    for category in meeting.categories.values():
        if any(folded(name).startswith(wanted) for name in (category.key, category.one, category.many)):
            yield Candidate(quoted(category.key), category.key, category.one)


def _items(typed: str, meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    wanted = folded(typed)
    for item in meeting.agenda.values():
        heading = item.heading or ""
        if folded(item.number).startswith(wanted) or wanted in folded(heading):
            yield Candidate(quoted(item.number), item.number, heading)


def _acts(typed: str, _meeting: MeetingSnapshot, _item: AgendaItemId | None) -> Iterator[Candidate]:
    """First the acts whose usual name begins like this, then those whose other names do."""
    wanted = folded(typed.replace("-", " ").replace("_", " "))
    fitting = [act for act, names in ACT_NAMES.items() if any(name.startswith(wanted) for name in names)]
    for act in sorted(fitting, key=lambda act: not ACT_NAMES[act][0].startswith(wanted)):
        usual, *others = ACT_NAMES[act]
        yield Candidate(act_sign(act), usual, ", ".join(others))


def _themes(typed: str, meeting: MeetingSnapshot, item: AgendaItemId | None) -> Iterator[Candidate]:
    """First the themes that begin like this; among equals those of the item, then those used last."""
    wanted = folded(typed)
    own = meeting.agenda[item].themes if item else ()
    used = (point.theme for point in meeting.latest_points() if point.theme)
    planned = (theme for other in meeting.agenda.values() for theme in other.themes)
    fitting = [theme for theme in dict.fromkeys(chain(own, used, planned)) if wanted in folded(theme)]
    for theme in sorted(fitting, key=lambda theme: not folded(theme).startswith(wanted)):
        yield Candidate(quoted(theme), theme)


def _points(typed: str, meeting: MeetingSnapshot, item: AgendaItemId | None) -> Iterator[Candidate]:
    """Earlier points, by number or by their words, those of the item first, each time the last one first."""
    fits = _fits_number(typed) if typed.isdecimal() else _fits_words(typed)
    here = (p for p in meeting.latest_points() if fits(p) and meeting.item_of(p) == item)
    there = (p for p in meeting.latest_points() if fits(p) and meeting.item_of(p) != item)
    for point in chain(here, there):
        yield Candidate(str(point.number), str(point.number), point.text, point.theme)


def _fits_number(typed: str) -> Callable[[Point], bool]:
    return lambda point: str(point.number).startswith(typed)


def _fits_words(typed: str) -> Callable[[Point], bool]:
    """A repetition in the same words as before is left out: the first wording stands for it."""
    words = folded(typed).split()
    return lambda point: point.same_as is None and all(word in folded(point.text) for word in words)


OFFERS: Mapping[str, Offer] = MappingProxyType(
    {
        "@": _speakers,
        "*": _roles,
        "&": _groups,
        "/": _categories,
        ">": _items,
        ">>": _items,
        "!": _acts,
        "#": _themes,
        "=": _points,
        "=!": _points,
    }
)
