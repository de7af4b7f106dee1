"""One language for speakers, points and draft; anything may be typed."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rapporteur.model.change import Change, reverse
from rapporteur.store.meeting_file import MeetingFile
from rapporteur.store.search import MOST, Hit
from tests.domain.store.given import A_POINT, AMMAN, AWKWARD, REPEATED, ZURICH, head, said, sample

TEXTS = {
    1: "the need for predictable climate finance",
    2: "finance for the climate was scarce",
    3: "Économie circulaire à Zürich",
    4: "气候变化需要资金",
    5: "การเงินเพื่อสภาพภูมิอากาศ",
    6: "وفد المملكة الأردنية",
    7: "Straße und İstanbul",
    8: "smile 😀 please",
}
DRAFT = (("p1", "Some speakers stressed climate finance."), ("p2", "代表团强调了气候资金。"))


@pytest.fixture(scope="module")
def talk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MeetingFile]:
    """A file with all the texts in it."""
    path: Path = tmp_path_factory.mktemp("search") / "talk.rapp"
    with MeetingFile.create(path, sample(), head()) as file:
        for number, text in TEXTS.items():
            file.commit(head(), said(number, text, theme=f"theme{number}"))
        yield file


def found(file: MeetingFile, words: str) -> set[object]:
    """The numbers of the points and the ids of everything else that was found."""
    points = file.snapshot().points
    return {points[hit.id].number if hit.id in points else hit.id for hit in file.search(words, DRAFT)}  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("predictable", {1}),
        ("scarce finance", {2}),
        ("scarce fin", {2}),
        ("scar finance", set()),
        ('"for the climate"', {2}),
        ("“for the climate”", {2}),
        ('"for the clim', {2}),
        ('"for the clim"', set()),
        ("economie zurich", {3}),
        ("ÉCONOMIE", {3}),
        ("strasse", set()),
        ("straße", {7}),
        ("气候", {4, "p2"}),
        ("气候 需要", {4}),
        ("สภาพ", {5}),
        ("الأردنية", {6}),
        ("الأردن", {6, AMMAN}),
        ("theme4", {4}),
        ("stressed", {"p1"}),
        ("CHE", {ZURICH}),
        ("switz", {ZURICH}),
        ("chi minh", {ZURICH}),
        ("😀", {8}),
        ("smile - please", {8}),
        ("finance AND NOT scarce", set()),
        ("NEAR(climate finance)", set()),
        ("text:climate", set()),
        ("scarce*", {2}),
        ("nothing of this", set()),
        ("", set()),
        ("   ", set()),
        ('"', set()),
        ('""', set()),
    ],
)
def test_what_is_found(talk: MeetingFile, words: str, expected: set[object]) -> None:
    assert found(talk, words) == expected


@settings(deadline=None, max_examples=60)
@given(
    words=st.text(st.characters(categories=["L", "N", "P", "S", "Z", "C", "Cs", "M"])) | st.text('"*^(){}:-+ aé气\0')
)
def test_nothing_typed_is_an_error(talk: MeetingFile, words: str) -> None:
    talk.search(words, DRAFT)


@settings(deadline=None, max_examples=60)
@given(words=st.sampled_from(AWKWARD), more=st.text())
def test_whatever_is_recorded_can_be_searched_for(talk: MeetingFile, words: str, more: str) -> None:
    talk.search(words + more)


def test_speakers_come_first_then_points_then_the_draft_and_the_best_first(talk: MeetingFile) -> None:
    talk_of_jordan = [("a", "much else was said and then also Jordan and much else"), ("b", "Jordan")]
    named = said(20, "Jordan asked")
    speaker = sample().speakers[AMMAN]
    changes = (*named, Change(speaker, replace(speaker, name="Jordan")))
    revision = talk.commit(head(), changes)
    hits = talk.search("jordan", talk_of_jordan)
    talk.commit(head(kind="undo", of=revision), reverse(changes))
    assert [(hit.kind, hit.excerpt) for hit in hits] == [
        ("speaker", "JOR · Jordan · " + str(speaker.organization)),
        ("point", "Jordan asked"),
        ("draft", "Jordan"),
        ("draft", "much else was said and then also Jordan and much else"),
    ]
    assert hits[0].id == AMMAN


def test_excerpts_are_plain_and_short(talk: MeetingFile) -> None:
    long = "a " * 200 + "needle " + "b " * 200 + "针" + "气" * 200
    (hit,) = talk.search("needle", [("p", long)])
    assert hit.excerpt.startswith("…")
    assert "needle" in hit.excerpt
    assert len(hit.excerpt) < 80
    (hit,) = talk.search("针", [("p", long)])
    assert hit == Hit("draft", "p", "…" + "b " * 30 + "针" + "气" * 59 + "…")


def test_the_draft_is_what_was_given_last(file: MeetingFile) -> None:
    assert [hit.id for hit in file.search("speakers", DRAFT)] == ["p1"]
    assert file.search("speakers") == []
    assert [hit.id for hit in file.search("speakers", (part for part in DRAFT))] == ["p1"]
    assert [hit.id for hit in file.search("speakers", [("p9", "speakers")])] == ["p9"]
    assert not list(file.path.parent.glob("*tmp*"))


def test_search_follows_every_change(file: MeetingFile) -> None:
    altered = replace(A_POINT, text="a replaced wording")
    assert [hit.id for hit in file.search("drop table")] == [A_POINT.id]
    done = file.commit(head(), (Change(A_POINT, altered), Change(REPEATED, None)))
    assert file.search("drop table") == []
    assert file.search("climate finance") == []
    assert [hit.id for hit in file.search("replaced")] == [A_POINT.id]
    file.commit(head(kind="undo", of=done), reverse(file.changes_of(done)))
    assert [hit.id for hit in file.search("drop table")] == [A_POINT.id]
    assert [hit.id for hit in file.search("climate finance")] == [REPEATED.id]
    assert file.search("replaced") == []


def test_search_stays_right_when_the_file_is_compacted(file: MeetingFile) -> None:
    for number in range(1, 40):
        file.commit(head(), said(number, f"wording{number} of it"))
    for number in range(1, 40, 2):
        file.commit(head(), tuple(change.reversed() for change in reversed(said(number, f"wording{number} of it"))))
    file._db.execute("VACUUM")
    for number in range(1, 40):
        expected = [] if number % 2 else [said(number, "")[1].entity.id]
        assert [hit.id for hit in file.search(f'"wording{number}"')] == expected
    file._db.execute("INSERT INTO points_fts (points_fts) VALUES ('integrity-check')")


def test_no_kind_is_searched_without_end(file: MeetingFile) -> None:
    file.commit(head(), tuple(change for number in range(1, MOST + 50) for change in said(number, "much 气候")))
    assert len(file.search("much")) == MOST
    assert len(file.search("气候")) == MOST
