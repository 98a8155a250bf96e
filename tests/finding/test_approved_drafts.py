"""A draft through many decisions, its marks and its files, as they were read and approved."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from approved import assert_approved, plainly
from drafts import KARS_ELSEWHERE, TIFLIS, a_draft, at

from finding.draft import (
    Decision,
    Draft,
    atlas_files,
    counts,
    decide,
    draft_of,
    marks,
    next_unsure,
    recorded,
    to_pass_on,
    undo,
)

APPROVED = Path(__file__).parent / "approved"
AGHZI = replace(TIFLIS, id="own:aghzi", name="Aghzi", point=(43.5, 40.1))
DECISIONS = (
    Decision("accept", *at("Kars", 3), everywhere=False),
    Decision("choose", *at("Kars"), place=KARS_ELSEWHERE, unsure_only=True),
    Decision("rename", *at("Tiflis"), name="Tbilisi"),
    Decision("move", *at("Aghzi"), place=AGHZI),
    Decision("date", *at("Two years later"), kind="date", edtf="1880~"),
    Decision("reject", *at("the 1880s"), kind="date"),
    Decision("add", *at("The road"), place=TIFLIS, candidates=(TIFLIS, KARS_ELSEWHERE)),
    Decision("add", *at("a school"), kind="date", edtf="1881"),
    Decision("event", *at("16 November 1877"), kind="date", event="1720-treaty"),
    Decision("reject", *at("Tiflis", 2), everywhere=False),
    Decision("accept", *at("Kars", 2)),
)


def steps(draft: Draft) -> Iterator[str]:
    """The marks after each decision, what is counted of them, and where one goes next."""
    yield from marked(draft)
    for decision in DECISIONS:
        draft = decide(draft, decision)
        yield f"# {plainly(decision)}"
        yield from marked(draft)
    yield "# taken back"
    yield from marked(undo(draft))


def marked(draft: Draft) -> Iterator[str]:
    """What is marked now."""
    yield plainly(counts(draft))
    for step in (1, -1):
        ahead = [next_unsure(draft, after, step) for after in (-1, 13, 14, 40, 100, 1000)]
        yield f"{step:+} {[mark and mark.exact for mark in ahead]}"
    yield from map(plainly, marks(draft))


def files(draft: Draft, record=None, **how: bool) -> Iterator[str]:
    """Every file of the atlas of a draft."""
    for name, content in atlas_files(draft, record, **how).items():
        yield f"== {name}"
        yield from content.decode("utf-8").splitlines()


def test_the_marks_of_a_draft_are_as_they_were_approved():
    assert_approved(APPROVED / "draft.marks.txt", steps(a_draft()))


def test_the_files_of_a_draft_are_as_they_were_approved(tiny):
    draft = a_draft()
    assert_approved(APPROVED / "draft.files.txt", files(draft, may_pass_on=True))
    for decision in DECISIONS:
        draft = decide(draft, decision)
    assert_approved(APPROVED / "draft.decided.txt", files(draft, recorded(tiny)))


def test_a_draft_opened_again_is_written_as_it_was():
    draft = a_draft()
    for decision in DECISIONS:
        draft = decide(draft, decision)
    written = atlas_files(draft)
    assert atlas_files(draft_of(written)) == written
    assert set(written) - set(to_pass_on(written)) == {"text.txt", "sightings.csv"}
