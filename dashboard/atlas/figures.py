"""The figures of data/README.md, made from the tables so that none of them is ever stale."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from atlas.evidence_shares import (
    ELSEWHERE,
    Part,
    period_of,
    periods_of,
    region_of,
    share_of_days,
    share_of_events,
    share_of_holdings,
)
from atlas.model import Atlas, Holding
from atlas.section import renew_section
from atlas.titles import UNSETTLED
from atlas.writing import Batch

HEAD = """\
Made by `python dashboard figures` from the tables.

{areas:,} areas, {holders:,} powers, {holdings:,} holdings, {events:,} events, {sources:,} sources,
from {first} to {last}: {years} years. A source was opened for {opened_holdings:,} holdings
({holdings_share}), for the very day of {days:,} of them ({days_share}), and for
{opened_events:,} events ({events_share}); {passages:,} passages.

Holdings by region and by the day they began, and events by theirs: how many there are, and the
share for which a source was opened.

"""
# The same of an article that brings no record.
PLAIN = """\
Made by `python dashboard figures` from the tables.

{places:,} places and {events:,} events named by the article, {mentions:,} mentions,
from {first} to {last}: {years} years.

"""


def write_figures(atlas: Atlas, folder: Path) -> bool:
    """Renew the section of the folder's README.md; return False when there is no README.

    Raises ValueError when the page has no marks for it.
    """
    with Batch() as batch:
        return renew_section(folder, "figures", figures(atlas), batch)


def figures(atlas: Atlas) -> str:
    """The section: how much there is, and for how much of it a source was opened."""
    if atlas.manifest.record != "own":
        return _plain(atlas)
    holdings, events = share_of_holdings(atlas), share_of_events(atlas)
    days = share_of_days(atlas)
    head = HEAD.format(
        areas=len(atlas.areas),
        holders=len(atlas.holders.keys() - {UNSETTLED}),
        holdings=holdings.all,
        events=events.all,
        sources=len(atlas.sources),
        first=atlas.first_year,
        last=atlas.last_year,
        years=atlas.last_year - atlas.first_year + 1,
        opened_holdings=holdings.opened,
        holdings_share=percent(holdings),
        days=days.opened,
        days_share=percent(days),
        opened_events=events.opened,
        events_share=percent(events),
        passages=sum(map(len, atlas.attestations.values())),
    )
    return head + "".join(_rows(atlas))


def _plain(atlas: Atlas) -> str:
    return PLAIN.format(
        places=len(atlas.places),
        events=sum(event.in_article for event in atlas.events.values()),
        mentions=len(atlas.mentions),
        first=atlas.first_year,
        last=atlas.last_year,
        years=atlas.last_year - atlas.first_year + 1,
    )


def percent(part: Part) -> str:
    """A share in words of a table; rounded down, so that only all is called 100%."""
    return f"{part.floored:.0%}" if part.all else ""


def _rows(atlas: Atlas) -> Iterator[str]:
    yield _row(("region", *_periods(atlas), "all"))
    yield _row(("---", *("---:" for _ in periods_of(atlas)), "---:"))
    held: defaultdict[str, list[Holding]] = defaultdict(list)
    for one in atlas.holdings:
        held[region_of(atlas, atlas.areas[one.area_id])].append(one)
    for region in (*(one.name for one in atlas.manifest.regions), ELSEWHERE):
        if region in held:
            yield _row((region, *_of_holdings(atlas, held[region])))
    yield _row(("all", *_of_holdings(atlas, atlas.holdings)))
    yield _row(("events", *_of_events(atlas)))


def _of_holdings(atlas: Atlas, holdings: Sequence[Holding]) -> Iterator[str]:
    for period in periods_of(atlas):
        begun = [one for one in holdings if period_of(atlas, one.start) == period]
        yield _said(share_of_holdings(atlas, begun))
    yield _said(share_of_holdings(atlas, holdings))


def _of_events(atlas: Atlas) -> Iterator[str]:
    for period in periods_of(atlas):
        events = [one for one in atlas.events.values() if period_of(atlas, one.date) == period]
        yield _said(share_of_events(atlas, events))
    yield _said(share_of_events(atlas))


def _periods(atlas: Atlas) -> list[str]:
    periods = periods_of(atlas)
    ends = [later - 1 for _, later in pairwise(periods)] + [atlas.last_year]
    return [f"{first}-{end}" for first, end in zip(periods, ends, strict=True)]


def _said(part: Part) -> str:
    return f"{part.all:,}: {percent(part)}" if part.all else ""


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |\n"
