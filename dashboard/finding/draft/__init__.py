"""What a person makes of a text's findings: marks, decisions, and the atlas they come to."""

from finding.draft.deciding import Counts, counts, decide, next_unsure, undo
from finding.draft.files import (
    DraftError,
    atlas_files,
    draft_of,
    leans_on_the_record,
    may_be_passed_on,
    to_pass_on,
)
from finding.draft.marking import mark_at, marks
from finding.draft.model import Decision, Draft, Mark
from finding.draft.record import Recorded, recorded

__all__ = [
    "Counts",
    "Decision",
    "Draft",
    "DraftError",
    "Mark",
    "Recorded",
    "atlas_files",
    "counts",
    "decide",
    "draft_of",
    "leans_on_the_record",
    "mark_at",
    "marks",
    "may_be_passed_on",
    "next_unsure",
    "recorded",
    "to_pass_on",
    "undo",
]
