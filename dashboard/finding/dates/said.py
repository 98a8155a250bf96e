"""What a text says of a time, before it is reckoned: no field is filled that was not said."""

from dataclasses import dataclass
from typing import Literal

Unit = Literal["day", "week", "month", "season", "year", "decade", "century", "millennium"]
PERIODS = ("decade", "century", "millennium")
# Which day a step counts from: the last one told, the day of publication, or the one last told in
# the same sentence and only without it the day of publication.
Anchor = Literal["", "told", "published", "either"]


@dataclass(frozen=True, slots=True)
class When:
    """One time at the precision told. `year` is astronomical (0 is 1 BC), the first of a decade.

    `ordinal` numbers a century or millennium, negative before Christ; `season` is the EDTF code.
    """

    unit: Unit
    year: int | None = None
    month: int = 0
    day: int = 0
    season: int = 0
    ordinal: int = 0


@dataclass(frozen=True, slots=True)
class Step:
    """So many units from a time known from elsewhere: two years later, last year, on Monday.

    `way` tells counting (two years later) from naming (the following year, last May, on Monday,
    where the weekday is the `count`).
    """

    count: int
    unit: Unit
    anchor: Anchor
    way: Literal["counted", "named", "weekday"] = "named"


@dataclass(frozen=True, slots=True)
class Said:
    """Words of a text, from `start` up to `end`, that say a time or, with `last`, a span.

    `bare` is a number alone that may be a year; `doubt` the reason to look at it, empty if none.
    """

    start: int
    end: int
    first: When
    last: When | None = None
    step: Step | None = None
    circa: bool = False
    bare: bool = False
    era: bool = False
    doubt: str = ""
