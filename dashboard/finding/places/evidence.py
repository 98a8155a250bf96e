"""What speaks for a name's being the place it seems, and what against it, in points."""

from dataclasses import dataclass

from finding.places.lookup import fame
from finding.places.ranking import Ranked
from finding.places.surroundings import NEAR, Surroundings
from finding.places.usage import Company, Use
from finding.places.wordlists import given_names

# A place so well known needs less company than others; a small one more.
_FAMED, _GREAT, _TOWN, _HAMLET = 5.5, 6.0, 4.5, 3.4
# Leading by less than this, another spelling counts against the place.
_LEADING = 1.5
_ABOUT = 0.4
_WIDE = ("state", "continent", "ocean", "sea")
_SURNAMES = (
    "ov",
    "ev",
    "ova",
    "yev",
    "sky",
    "skiy",
    "enko",
    "zade",
    "oglu",
    "yan",
    "dze",
    "shvili",
)


@dataclass(frozen=True, slots=True)
class Case:
    """A name with all its uses; `inside`: the text says where it lies; `doubtful`: it is a word."""

    ranked: Ranked
    uses: list[Use]
    around: Surroundings
    inside: bool
    doubtful: bool

    @property
    def key(self) -> str:
        """The folded name."""
        return self.uses[0].span.key

    @property
    def near(self) -> bool:
        """Whether another sure place of the text is near."""
        return self.around.distance(self.key, self.ranked.best) < NEAR

    @property
    def far(self) -> bool:
        """Whether it is no great city and nothing that the text names is anywhere near it."""
        best = self.ranked.best
        unheard = not self.inside and fame(best) < _GREAT
        return unheard and self.around.is_far(self.key, best)

    @property
    def placed(self) -> bool:
        """Whether words of place stand with it anywhere."""
        return any(use.company is Company.INSIDE for use in self.uses)


def evidence(case: Case) -> int:
    """The points for it, less those against it."""
    return _by_text(case) + _by_place(case) - _against(case)


def is_personal(key: str) -> bool:
    """Whether it is, or ends like, the name of a person."""
    return key in given_names() or key.endswith(_SURNAMES)


def _by_text(case: Case) -> int:
    """What the text itself says."""
    return 3 * case.inside + case.placed + (len(case.uses) > 1) + (" " in case.key)


def _by_place(case: Case) -> int:
    """How well the place is known, and how well it goes with the others."""
    best, size, near = case.ranked.best, fame(case.ranked.best), case.near
    only = len(case.ranked.places) == 1 and (size >= 4.7 or len(case.key) > 5)
    known = (size >= _FAMED) + (size >= _GREAT) + (best.kind in _WIDE)
    return known + near + (near and size >= _TOWN) + (case.around.share(best) > _ABOUT) + only


def _against(case: Case) -> int:
    best, size = case.ranked.best, fame(case.ranked.best)
    opening = not case.placed and size < _FAMED and all(use.first for use in case.uses)
    strange = not best.own and case.ranked.lead < _LEADING
    personal = (size < 5.3 and is_personal(case.key)) or (size < 4.0 and _is_full_name(case.key))
    small = (size < _HAMLET) + (len(case.key) < 4)
    return 3 * case.doubtful + opening + strange + 2 * personal + small


def _is_full_name(key: str) -> bool:
    """Whether it reads like the given name and the name of a person: Lev Tolstoy."""
    first, *rest = key.split()
    return bool(rest) and first in given_names()
