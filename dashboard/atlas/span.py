"""From which day to which an atlas tells: that of its record, else of the dates told."""

from collections.abc import Iterable, Iterator, Sequence

from atlas.dates import EdtfError, day_of, edtf_range, first_day, year_of
from atlas.edition import edition, ends_a_year
from atlas.model import Event, Holding
from atlas.tables import Tables

NOTHING_TOLD = 2000  # the year shown where neither a date nor a day of publication is known

Span = tuple[str, str]


def span_of(tables: Tables, holdings: Sequence[Holding], events: Iterable[Event]) -> Span:
    """First and last day: of the holdings, or of the years the article tells.

    With a record, the last is the day up to which it was checked; else the end of the latest year
    that it names.
    """
    if not holdings:
        return _told(tables, events)
    known = edition(tables).known_until
    last = known if ends_a_year(known) else day_of(max(_years(holdings, events)))
    return min(holding.start for holding in holdings), last


def _years(holdings: Iterable[Holding], events: Iterable[Event]) -> Iterator[int]:
    for holding in holdings:
        yield year_of(max(holding.start, holding.until))
    for event in events:
        yield max(map(year_of, _days(event)))


def _days(event: Event) -> Iterator[str]:
    yield event.date
    yield from (step.date for step in event.days)


def _told(tables: Tables, events: Iterable[Event]) -> Span:
    """Whole years; of a single one, also the year before and the year after."""
    years = [year_of(day) for event in events for day in (*_days(event), event.end_date) if day]
    for row in tables["mentions"]:
        years += _years_in(row["edtf"])
    years = years or _years_in(str(tables.article.get("published"))) or [NOTHING_TOLD]
    first, last = min(years), max(years)
    around = 1 if first == last else 0
    return first_day(first - around), day_of(last + around)


def _years_in(edtf: str) -> list[int]:
    """First and last year of an EDTF date; an open end does not count."""
    parts = [part for part in edtf.split("/") if part not in ("", "..")]
    try:
        ends = [edtf_range(part) for part in parts]
    except EdtfError:
        return []
    return [year_of(day) for end in ends for day in end]
