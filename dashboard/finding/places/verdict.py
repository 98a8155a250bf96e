"""Whether a name may stand unseen, and why."""

from dataclasses import dataclass

from finding import reasons
from finding.gazetteer import Named
from finding.places.evidence import Case, evidence, is_personal
from finding.places.lookup import fame, is_own

# So much a sure place leads before the next of its name, and so many points speak for it.
_LEAD, _SURE = 0.8, 2
# Where small towns are called by people, whose names a text has more often.
_BY_PEOPLE = frozenset(["US", "CA", "AU", "NZ"])


@dataclass(frozen=True, slots=True)
class Verdict:
    """What to tell of a name: nothing, a sure place, or one to look at."""

    told: bool
    sure: bool
    why: str


def judge(case: Case) -> Verdict:
    """The verdict on a name from all its uses."""
    best = case.ranked.best
    if reason := _unplaced(best):
        return Verdict(True, False, reason)
    if is_own(best) and best.kind != "area" and not case.doubtful:
        return Verdict(True, True, _owned(best))
    points = evidence(case)
    if points < (0 if case.doubtful or is_personal(case.key) else -1):
        return Verdict(False, False, reasons.PLACE_WORD)
    if doubt := _doubt(case, points):
        return Verdict(True, False, doubt)
    return Verdict(True, True, _reason(case))


def _owned(best: Named) -> str:
    """Whose name it is: the reader's own list's, or the atlas's."""
    return reasons.PLACE_LISTED if best.id.startswith("list:") else reasons.PLACE_OWN


def _unplaced(best: Named) -> str:
    """Why a place has no point of its own; empty where it has one."""
    if best.point is None:
        return reasons.PLACE_UNKNOWN
    if best.kind == "site" or best.id.startswith("wn:"):
        return reasons.PLACE_ROUGH
    return reasons.PLACE_GONE if best.kind == "former state" else ""


def _doubt(case: Case, points: int) -> str:
    """Why the name is to be looked at; empty where it may stand."""
    if case.ranked.lead < _LEAD and not case.inside:
        return reasons.PLACE_SEVERAL
    if case.far:
        return reasons.PLACE_FAR
    if points < _SURE + (_is_by_people(case.ranked.best) and not case.inside):
        return reasons.PLACE_WORD if case.doubtful else reasons.PLACE_SMALL
    return ""


def _is_by_people(place: Named) -> bool:
    return place.kind == "town" and place.country in _BY_PEOPLE and fame(place) < 5.0


def _reason(case: Case) -> str:
    if case.inside:
        return reasons.PLACE_INSIDE
    if case.ranked.best.kind != "town":
        return reasons.PLACE_LAND
    if len(case.ranked.places) == 1:
        return reasons.PLACE_ONLY
    return reasons.PLACE_NEAR if case.near else reasons.PLACE_LARGEST
