"""Random debates on one theme: many points close together, which is where the rules of wording meet."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, IndirectSpeech, Role
from tests.helpers.meetings import SCALES, Dialogue, wordings_as_facts

TEXTS = (
    "the importance of training",
    "the gaps, including those at sea",
    "training",
    "that funds run out",
    "how shelters work",
    "whether funds are left",
    "to host the next meeting",
    "States to act",
    "their concern about delays",
    "an overview of progress",
    "the participants for an exchange",
)
FRENCH_TEXTS = (
    "l’importance de la formation",
    "les lacunes, notamment en mer",
    "que les fonds manquent",
    "si les fonds suffisent",
    "les États à agir",
    "leur inquiétude face aux retards",
)
FLOOR = "ABCDEFGHIJKL"
# Acts that bring out a rule when they stand together: one of another mind, one with a single verb.
TOGETHER = ((Act.SUPPORT, Act.RESERVE), (Act.CALL_FOR,), (Act.EMPHASIZE, Act.MENTION), tuple(Act))


@st.composite
def debates(draw: st.DrawFn, /, worded: bool = True, **style: Any) -> MeetingSnapshot:
    """One theme under one item, a panel at most before it, the chair between; `worded` where some is set by hand."""
    style = {"indirect_speech": draw(st.sampled_from(IndirectSpeech)), "quantifiers": draw(_scales), **style}
    dialogue = Dialogue(draw(st.sampled_from(("Debate", "Opening", None))), **style)
    language, texts = draw(st.sampled_from((("en", TEXTS), ("en", TEXTS), ("fr", FRENCH_TEXTS))))
    dialogue.spoken(language)
    kinds = [dialogue.category("state", "State", "States"), dialogue.category("ngo", "NGO", "NGOs"), None]
    for place, who in enumerate(FLOOR):
        dialogue.speaker(who, organization=who, category=kinds[place % 3])
    acts = draw(st.lists(st.sampled_from(draw(st.sampled_from(TOGETHER))), min_size=2, max_size=3))
    if draw(st.booleans()):
        _say(draw, dialogue, "P", Role.PANELLIST, acts, texts, worded=worded)
    for role in draw(st.lists(_roles, min_size=1, max_size=7)):
        if role is Role.PARTICIPANT:
            _say(draw, dialogue, draw(_groups), role, acts, texts, worded=worded)
        else:
            _say(draw, dialogue, role.name.title(), role, acts, texts, worded=worded)
    return dialogue.meeting


_scales = st.sampled_from(SCALES)
_roles = st.sampled_from((*[Role.PARTICIPANT] * 6, Role.CHAIR, Role.SECRETARIAT, Role.PANELLIST))
_groups = st.one_of(
    st.sampled_from(FLOOR[:4]), st.lists(st.sampled_from(FLOOR), min_size=1, max_size=8, unique=True).map("".join)
)


def _say(
    draw: st.DrawFn,
    dialogue: Dialogue,
    whos: str,
    role: Role,
    acts: Sequence[Act],
    texts: Sequence[str],
    *,
    worded: bool,
) -> None:
    """One point, made by each of those from the floor, or by one who is named."""
    first = None
    facts = draw(wordings_as_facts()) if worded else {}
    act, text = draw(st.sampled_from(acts)), draw(st.sampled_from(texts))
    for who in whos if role is Role.PARTICIPANT else (whos,):
        group = draw(st.sampled_from((None, None, None, None, 3, 12)))
        dialogue.turn(who, role, group="the Group" if group else None, counts_as=group)
        point = dialogue.point(who, text, act, theme="sea", role=role, same_as=first, **facts)
        first, facts = first or point, {}
