"""What the program words alone breaks none of the rules about how sentences are made and follow each other."""

from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.check.checking import check
from rapporteur.check.findings import Finding
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Act, Attribution, RecommendationList, Role
from rapporteur.summary.assembler import assemble
from tests.helpers.meetings import Dialogue

RULES_OF_WORDING = {"another-speaker", "monotony", "connector", "agreement", "article"}
BENIGN = (
    "the importance of training",
    "the plan for the ports",
    "challenges of the harbours",
    "that ports had reported",
    "States to weigh their ships",
    "their concern about delays",
    "concern about the fund",
    "their appreciation for the work of the ports",
    "how shelters worked",
    "whether funds were left",
    "to host the next meeting",
    "States should weigh their ships",
    "an overview of the measures",
)


@st.composite
def meetings_worded_by_the_program(draw: st.DrawFn) -> MeetingSnapshot:
    """Meetings of points in good words, some of them shared by several, of which nothing is set by hand."""
    dialogue = Dialogue(
        "Opening",
        "Debate",
        attribution=draw(st.sampled_from((Attribution.UNATTRIBUTED, Attribution.CATEGORY))),
        recommendations=draw(st.sampled_from(RecommendationList)),
    )
    acts = st.sampled_from([act for act in Act if act is not Act.NARRATE])
    turns = st.tuples(
        st.sampled_from("ABCDEFG"),
        st.sampled_from((Role.PARTICIPANT, Role.PARTICIPANT, *Role)),
        acts,
        st.sampled_from(BENIGN),
        st.sampled_from(("scales", "scales", "boats", "")),
        st.booleans(),
    )
    for who, role, act, text, theme, again in draw(st.lists(turns, min_size=2, max_size=14)):
        earlier = draw(st.sampled_from(dialogue.latest)) if again and dialogue.latest else None
        dialogue.point(who, text, act, theme=theme, item=2, role=role, same_as=earlier)
    return dialogue.meeting


def of_wording(meeting: MeetingSnapshot) -> list[Finding]:
    """What the rules about wording find in the summary of a meeting."""
    return [one for one in check(meeting, assemble(meeting)) if one.rule in RULES_OF_WORDING]


@settings(max_examples=60)
@given(meetings_worded_by_the_program())
def test_the_program_keeps_its_own_rules(meeting: MeetingSnapshot) -> None:
    assert of_wording(meeting) == []
