"""Meetings in French, from the points to the sentences."""

from dataclasses import replace

import pytest

from rapporteur.exchange.record import read_record
from rapporteur.exchange.text import write_text
from rapporteur.model.entities import DEFAULT_SCALE
from rapporteur.model.meeting import MeetingSnapshot
from rapporteur.model.vocabulary import Attribution, IndirectSpeech, RecommendationList, Status
from rapporteur.paths import resource_path
from rapporteur.summary.assembler import assemble
from tests.helpers.golden import Golden


@pytest.fixture(scope="module")
def sample() -> MeetingSnapshot:
    """The French sample meeting."""
    return read_record(resource_path("samples/tiny-fr.json").read_bytes())


def test_sample(sample: MeetingSnapshot, golden: Golden) -> None:
    golden.check("french/summary.txt", write_text(assemble(sample)))


def test_the_sample_leaves_nothing_to_look_at(sample: MeetingSnapshot) -> None:
    document = assemble(sample)
    assert not document.left_out
    assert [notice for _, _, sentence in document.sentences() for notice in sentence.notices] == []


def _styled(sample: MeetingSnapshot, **style: object) -> str:
    return write_text(assemble(replace(sample, style=replace(sample.style, **style))))  # type: ignore[arg-type]


def test_a_list_in_the_paragraph_has_its_signs_apart(sample: MeetingSnapshot) -> None:
    text = _styled(sample, recommendations=RecommendationList.RUN_IN)
    assert "les recommandations suivantes\u00a0: 1) les États devraient" in text
    assert "un format ouvert\u00a0; 2) le secrétariat" in text
    assert "tous les cinq ans.\n" in text


def test_categories_take_the_counter_with_them(sample: MeetingSnapshot) -> None:
    text = _styled(sample, attribution=Attribution.CATEGORY)
    assert "Une organisation non gouvernementale a engagé les États" in text
    assert "Un représentant des milieux universitaires a appuyé" in text
    assert "Un État partie a demandé si" in text


def test_organizations_take_their_article(sample: MeetingSnapshot) -> None:
    text = _styled(sample, attribution=Attribution.ORGANIZATION)
    assert "de l’Alliance des gardiens des tourbières a engagé les États" in text
    assert "de l’Université des Hautes Mares" in text
    assert "de la République d’Aldemar a demandé si" in text


def test_the_tense_is_shifted(sample: MeetingSnapshot) -> None:
    text = _styled(sample, indirect_speech=IndirectSpeech.BACKSHIFT)
    assert "que les relevés de terrain restaient nécessaires" in text
    assert "que les tourbières drainées figuraient" in text


@pytest.mark.parametrize(
    ("last", "status", "imprint"),
    [
        (None, Status.DRAFT, "1er octobre 2026. Projet, révision 0."),
        ("2026-10-02", Status.REVIEWED, "Du 1er au 2 octobre 2026. Texte révisé, révision 0."),
        ("2026-10-02", Status.FINAL, "Du 1er au 2 octobre 2026. Texte définitif, révision 0."),
    ],
)
def test_imprint(sample: MeetingSnapshot, last: str | None, status: Status, imprint: str) -> None:
    meeting = replace(sample.meeting, end_date=last, status=status)
    assert assemble(replace(sample, meeting=meeting)).imprint == imprint


def test_a_single_day_has_its_article_in_the_introduction(sample: MeetingSnapshot) -> None:
    meeting = replace(sample, meeting=replace(sample.meeting, end_date=None))
    assert "s’est tenu le 1er octobre 2026 et a été présidé par" in write_text(assemble(meeting))


def test_what_is_still_missing_is_told_in_french(sample: MeetingSnapshot) -> None:
    document = assemble(replace(sample, officers={}))
    assert "présidé par [noms des membres du bureau]" in write_text(document)


def test_the_scale_of_the_language_where_the_meeting_has_set_none(sample: MeetingSnapshot) -> None:
    assert "salués par la plupart des orateurs" in _styled(sample, quantifiers=DEFAULT_SCALE)
