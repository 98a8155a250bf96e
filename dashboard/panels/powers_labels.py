"""Where the names stand on the chart of the powers: on their bands, or beside its right edge."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from textwrap import wrap

HEIGHT = 300  # px of the plot
LINE = 14  # px from one line of text to the next
WIDTH = 900  # px of a plot on which names still stand on their bands
LETTER = 6.5  # px
EDGE = 6  # years left free at the first: a narrower plot pushes names that way
LETTERS = 18  # in a line beside the plot


@dataclass(frozen=True, slots=True)
class Label:
    """A name at a year and a height in square kilometres; `text` may have several lines.

    It stands `inside` its band, or beside the plot with a thin line to its last height, `band`.
    """

    key: str
    year: int
    km2: float
    band: float
    inside: bool
    text: str


def place_labels(
    years: Sequence[int], km2: Mapping[str, Sequence[float]], names: Mapping[str, str]
) -> list[Label]:
    """A label for every band, of bands stacked in the order of `km2` from the ground up."""
    whole = most_land(km2.values())
    inside: list[Label] = []
    beside: list[Label] = []
    below = [0.0] * len(years)
    for key, held in km2.items():
        above = [a + b for a, b in zip(below, held, strict=True)]
        room, at, middle = _widest(below, above, reach(names[key], len(years)))
        ended = not held[-1] and fits(max(held), whole)
        if ended or fits(room, whole):
            inside.append(Label(key, years[at], middle, middle, True, names[key]))
        elif any(held):
            last = max(i for i, value in enumerate(held) if value)
            middle = (below[last] + above[last]) / 2
            text = "\n".join(wrap(names[key], LETTERS))
            beside.append(Label(key, years[last], middle, middle, False, text))
        below = above
    return inside + _spread(beside, LINE * whole / HEIGHT, whole)


def most_land(bands: Collection[Sequence[float]]) -> float:
    """The height of the whole plot, in square kilometres."""
    return max(map(sum, zip(*bands, strict=True)))


def reach(name: str, years: int) -> int:
    """How many years a name reaches to each side of its middle."""
    return round((len(name) + 2) * LETTER / WIDTH * years / 2)


def fits(room: float, whole: float) -> bool:
    """Whether a line of text stands in so many square kilometres."""
    return room * HEIGHT / whole >= LINE


def _widest(below: Sequence[float], above: Sequence[float], far: int) -> tuple[float, int, float]:
    """How thick a level stretch of a band is where it is thickest, the index and its middle.

    A band that is nowhere level for so long is asked where it is thickest all along.
    """
    best = (0.0, 0.0, 0, 0.0)
    for at in range(far + EDGE, len(below) - far):
        ground, roof = below[at - far : at + far + 1], above[at - far : at + far + 1]
        level = max(min(roof) - max(ground), 0.0)
        thin = min(top - low for low, top in zip(ground, roof, strict=True))
        middle = max(ground) + level / 2 if level else (below[at] + above[at]) / 2
        best = max(best, (level, thin, at, middle), key=lambda found: found[:2])
    level, _, at, middle = best
    return level, at, middle


def _spread(labels: list[Label], line: float, whole: float) -> list[Label]:
    """The labels one line apart at least, as near to their bands as that allows."""
    ordered = sorted(labels, key=lambda label: label.band)
    halves = [(label.text.count("\n") + 1) * line / 2 for label in ordered]
    heights: list[float] = []
    ground = 0.0
    for label, half in zip(ordered, halves, strict=True):
        heights.append(max(label.band, ground + half))
        ground = heights[-1] + half
    roof = whole
    for index in range(len(heights) - 1, -1, -1):
        heights[index] = min(heights[index], roof - halves[index])
        roof = heights[index] - halves[index]
    return [replace(label, km2=at) for label, at in zip(ordered, heights, strict=True)]
