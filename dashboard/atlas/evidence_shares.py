"""For how much of an atlas a source was opened: of all of it, and by region and time."""

from collections.abc import Iterable
from dataclasses import dataclass

from atlas.dates import year_of
from atlas.evidence import day_opened, opened_event, opened_holding
from atlas.model import Area, Atlas, Event, Holding

ELSEWHERE = "elsewhere"
# A region: the country codes that the ids of its areas begin with, and where in them they lie.
REGIONS = (
    ("South Caucasus", ("AM", "AZ", "GE"), (-180.0, 180.0)),
    ("Eastern Anatolia", ("TR",), (38.5, 180.0)),
    ("North-west Iran", ("IR",), (-180.0, 50.0)),
    ("North Caucasus and Russia", ("RU",), (-180.0, 180.0)),
    ("Western and central Anatolia, Thrace", ("TR",), (-180.0, 38.5)),
    ("Ukraine and Moldova", ("UA", "MD"), (-180.0, 180.0)),
    (
        "Balkans and Greece",
        ("AL", "BA", "BG", "GR", "HR", "ME", "MK", "RO", "SI", "SR", "XK"),
        (-180.0, 180.0),
    ),
    ("Central Europe and Italy", ("AT", "CZ", "DE", "HU", "IT", "MT", "PL", "SK"), (-180.0, 180.0)),
    ("Levant, Iraq and Cyprus", ("CY", "IL", "IQ", "JO", "LB", "SY"), (-180.0, 180.0)),
    ("Iran and Central Asia", ("AF", "IR", "KZ", "TM", "UZ"), (-180.0, 180.0)),
)
# The first year of each period; the last of one is that before the next.
PERIODS = (1683, 1747, 1800, 1878, 1914, 1924, 1991)


@dataclass(frozen=True, slots=True)
class Part:
    """How many of some facts there are, and for how many of them a source was opened."""

    all: int
    opened: int

    @property
    def floored(self) -> float:
        """The share in whole hundredths, rounded down: only all of it is called all."""
        return self.opened * 100 // self.all / 100 if self.all else 1.0


def share_of_holdings(atlas: Atlas, holdings: Iterable[Holding] | None = None) -> Part:
    """Of some holdings, or of all."""
    asked = atlas.holdings if holdings is None else tuple(holdings)
    return Part(len(asked), sum(opened_holding(atlas, one) for one in asked))


def share_of_days(atlas: Atlas) -> Part:
    """Of all holdings: for how many of them the very day was read too."""
    return Part(len(atlas.holdings), sum(day_opened(atlas, one) for one in atlas.holdings))


def share_of_events(atlas: Atlas, events: Iterable[Event] | None = None) -> Part:
    """Of some events, or of all."""
    asked = tuple(atlas.events.values() if events is None else events)
    return Part(len(asked), sum(opened_event(atlas, one.id) for one in asked))


def region_of(area: Area) -> str:
    """The region an area lies in: by its country, and within it by its longitude."""
    country, lon = area.id.partition("_")[0], area.point[0] if area.point else 0.0
    for name, codes, (west, east) in REGIONS:
        if country in codes and west <= lon < east:
            return name
    return ELSEWHERE


def period_of(day: str) -> int:
    """The first year of the period of a day."""
    return max((first for first in PERIODS if first <= year_of(day)), default=PERIODS[0])
