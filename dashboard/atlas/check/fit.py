"""Events and holdings fit: the days, the powers and the land of the one are those of the other."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from atlas.check.held import states
from atlas.check.problem import Problem, at
from atlas.check.spans import by_area
from atlas.dates import is_day, year_of
from atlas.tables import Row, Tables

IN_CONTROL = ("holder_id", "overlord_id")
# What joins several pieces of land in one label.
JOINTS = re.compile(r"[(),/;]|\band\b")
ROOM = 3  # years between a treaty and the land it moved, before or after
SHORTEST = 4  # letters; a shorter piece of a label is hardly ever a name by itself


def check_first_days(tables: Tables) -> Iterator[Problem]:
    """Nothing an event did came before its first day."""
    first = {row["event_id"]: row["date"] for row in tables["events"]}
    for name, column in (("event_dates", "date"), ("holdings", "from")):
        for row in tables[name]:
            event, day = row["event_id"], row[column]
            if day < first.get(event, ""):
                what = f"{day} is before {event} began ({first[event]}); name the event it belongs"
                yield at(name, row, column, f"{what} to, or correct the date in events.csv")


def check_actors(tables: Tables) -> Iterator[Problem]:
    """A power that came with an event is one of its parties."""
    state_of = states(tables)
    parties = {
        row["event_id"]: {state_of.get(party, party) for party in row.list("parties")}
        for row in tables["events"]
        if row["kind"] != "baseline"
    }
    for rows in by_area(tables).values():
        for before, row in pairwise(rows):
            known = parties.get(row["event_id"])
            came = _in_control(row, state_of) - _in_control(before, state_of)
            if known is not None and came and not came & known:
                what = f"{', '.join(sorted(came))} is no party of {row['event_id']}; name it there"
                yield at("holdings", row, "event_id", f"{what}, or name the event that brought it")


def _in_control(row: Row, state_of: Mapping[str, str]) -> set[str]:
    return {state_of.get(row[column], row[column]) for column in IN_CONTROL if row[column]}


def check_named_land(tables: Tables) -> Iterator[Problem]:
    """Land that an event says it moved moves at about that time, by whatever event."""
    moved: dict[str, set[int]] = defaultdict(set)
    for row in tables["holdings"]:
        if is_day(row["from"]):
            moved[row["area_id"]].add(year_of(row["from"]))
    names = [
        (name, area, re.compile(rf"\b{re.escape(name)}\b"))
        for name, area in _names_of_land(tables).items()
    ]
    for row in tables["events"]:
        if not (is_day(row["date"]) and is_day(row["end_date"] or row["date"])):
            continue  # the schema says so
        first, last = year_of(row["date"]), year_of(row["end_date"] or row["date"])
        years = set(range(first - ROOM, last + ROOM + 1))
        for name, area, written in names:
            if not years & moved[area] and written.search(row["moved"]):
                what = (
                    f"names {name}, but {area} changes nothing from {min(years)} to {max(years)};"
                )
                yield at("events", row, "moved", f"{what} correct the text or holdings.csv")


def _names_of_land(tables: Tables) -> dict[str, str]:
    """`name -> area_id` for the pieces of labels that name one area and no power."""
    pieces = [
        (piece.strip(), row["area_id"])
        for row in tables["areas"]
        for piece in JOINTS.split(row["label"])
    ]
    times = Counter(piece for piece, _ in pieces)
    powers = " ".join(row["name"] for row in (*tables["holders"], *tables["holder_names"]))
    return {
        piece: area
        for piece, area in pieces
        if len(piece) >= SHORTEST and times[piece] == 1 and piece[0].isupper()
        if not re.search(rf"\b{re.escape(piece)}", powers)
    }
