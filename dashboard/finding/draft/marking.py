"""The marks of a draft: what was found, then each decision in its order."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from finding.draft.model import Decision, Draft, Mark, State
from finding.model import Candidate, Finding
from finding.taken import Taken

Step = Callable[[Mark, Decision], Mark]


def marks(draft: Draft, *, rejected: bool = False) -> tuple[Mark, ...]:
    """The marks in text order; those a person rejected only where they are asked for."""
    now = [_found(finding) for finding in draft.findings]
    for decision in draft.decisions:
        now = _after(now, decision, draft.document.text)
    now.sort(key=lambda mark: mark.start)
    return tuple(mark for mark in now if rejected or mark.state != "rejected")


def mark_at(found: Iterable[Mark], start: int) -> Mark | None:
    """The mark that begins at a character, or None."""
    return next((mark for mark in found if mark.start == start), None)


def equal(mark: Mark, other: Mark) -> bool:
    """Whether both are the same words and mean the same: two towns may have one name."""
    return meaning_of(mark) == meaning_of(other)


def meaning_of(mark: Mark) -> tuple[str, str, str]:
    """The kind of thing, the words, and the date or the point they mean."""
    return mark.kind, words_of(mark.exact), mark.value


def words_of(text: str) -> str:
    """Words as they are compared: the gaps between them count alike."""
    return " ".join(text.split())


def changed(before: Iterable[Mark], after: Iterable[Mark]) -> int:
    """How many marks are others than before, or are marks no more."""
    now = set(after)
    return sum(mark not in now for mark in before)


def _found(finding: Finding) -> Mark:
    place = _place_of(finding) if finding.kind == "place" else None
    return Mark(
        start=finding.start,
        end=finding.end,
        exact=finding.exact,
        kind=finding.kind,
        state=_state_of(finding, place),
        reason=finding.why,
        place=place,
        edtf=finding.value if finding.kind == "date" else "",
        candidates=finding.candidates,
    )


def _state_of(finding: Finding, place: Candidate | None) -> State:
    if finding.kind == "place" and place is None:
        return "pointless"
    return "sure" if finding.sure else "look"


def _place_of(finding: Finding) -> Candidate | None:
    if finding.point is None:
        return None
    known = next((one for one in finding.candidates if one.id == finding.id), None)
    return known or Candidate(finding.id, finding.exact, "", "", finding.point)


def _after(now: list[Mark], decision: Decision, text: str) -> list[Mark]:
    if decision.verdict == "add":
        return _added(now, decision, text)
    at = mark_at((mark for mark in now if mark.kind == decision.kind), decision.start)
    return [_decided(m, decision) if at and _meant(m, at, decision) else m for m in now]


def _meant(mark: Mark, at: Mark, decision: Decision) -> bool:
    """Whether a decision holds for a mark: what was decided for some words alone stays."""
    if mark.start == at.start:
        return True
    if decision.unsure_only and not mark.unsure:
        return False
    return decision.everywhere and not mark.alone and equal(mark, at)


def _decided(mark: Mark, decision: Decision) -> Mark:
    after = STEPS[decision.verdict](mark, decision)
    return replace(after, alone=not decision.everywhere)


STEPS: Mapping[str, Step] = {
    "accept": lambda mark, _: replace(mark, state="decided"),
    "reject": lambda mark, _: replace(mark, state="rejected"),
    "choose": lambda mark, told: replace(mark, state="decided", place=told.place),
    "move": lambda mark, told: replace(mark, state="decided", place=told.place),
    "date": lambda mark, told: replace(mark, state="decided", edtf=told.edtf),
    "rename": lambda mark, told: replace(mark, state="decided", name=told.name),
    "event": lambda mark, told: replace(mark, state="decided", event=told.event),
}


def _added(now: list[Mark], decision: Decision, text: str) -> list[Mark]:
    spans = list(_spans(decision, text))
    taken = Taken(spans)
    kept = [mark for mark in now if not taken.meets(mark.start, mark.end)]
    return [*kept, *(_new(decision, text[start:end], start, end) for start, end in spans)]


def _spans(decision: Decision, text: str) -> Iterable[tuple[int, int]]:
    """Where the words stand: those selected and, unless only these are meant, all equal ones."""
    start, end = decision.start, decision.end
    if not decision.everywhere:
        return [(start, end)]
    gaps = r"\s+".join(map(re.escape, text[start:end].split()))
    found = (
        {match.span() for match in re.finditer(rf"(?<!\w){gaps}(?!\w)", text)} if gaps else set()
    )
    others = {span for span in found if not (span[0] < end and start < span[1])}
    return sorted({(start, end), *others})


def _new(decision: Decision, exact: str, start: int, end: int) -> Mark:
    pointless = decision.kind == "place" and decision.place is None
    unread = decision.kind == "date" and not decision.edtf
    state: State = "pointless" if pointless else "look" if unread else "decided"
    return Mark(
        start=start,
        end=end,
        exact=exact,
        kind=decision.kind,
        state=state,
        place=decision.place,
        edtf=decision.edtf,
        name=decision.name,
        candidates=decision.candidates,
        alone=not decision.everywhere,
    )
