"""The holdings: who rules, under whom, and whose the land is in law go together."""

from collections.abc import Iterable, Iterator

from atlas.check.problem import Problem, at
from atlas.tables import Row, Tables
from atlas.titles import UNSETTLED

NEEDS_OVERLORD = ("vassal", "protectorate", "union republic", "mandate")
NO_OVERLORD = ("sovereign", "condominium")


def check_rule(tables: Tables) -> Iterator[Problem]:
    """The kind of rule, the overlord and the recognised holder fit each other."""
    administrations = {
        row["holder_id"]
        for row in tables["holders"]
        if row["kind"] in ("administration", "international")
    }
    for row in tables["holdings"]:
        if not (row["rule"] == "mandate" and row["holder_id"] in administrations):
            yield from _overlord(row)
        yield from _recognition(row)
        yield from _unsettled(row)


def _unsettled(row: Row) -> Iterable[Problem]:
    for column in ("holder_id", "overlord_id"):
        if row[column] == UNSETTLED:
            what = f"'{UNSETTLED}' is no power; name the one that had the land in hand"
            yield at("holdings", row, column, what)


def _overlord(row: Row) -> Iterable[Problem]:
    rule, overlord = row["rule"], row["overlord_id"]
    if rule in NEEDS_OVERLORD and not overlord:
        yield at("holdings", row, "overlord_id", f"is empty, but a {rule} has an overlord; name it")
    if rule in NO_OVERLORD and overlord:
        what = f"'{overlord}' is above a {rule} holder; change the rule or empty this cell"
        yield at("holdings", row, "overlord_id", what)
    if overlord and overlord == row["holder_id"]:
        yield at("holdings", row, "overlord_id", "is the holder itself; empty it or correct it")


def _recognition(row: Row) -> Iterable[Problem]:
    theirs, status = row["recognised_id"], row["recognition"]
    if status in ("unrecognised", "pending") and not theirs:
        what = f"is empty, but recognition is {status}; name the holder that was recognised"
        yield at("holdings", row, "recognised_id", what)
    if theirs and theirs == row["holder_id"]:
        what = "is the holder itself; empty it, for nothing differs"
        yield at("holdings", row, "recognised_id", what)
    if row["rule"] == "occupation" and not theirs and not row["note"]:
        what = "is empty, but the area is occupied; name the holder in law, or say in note why none"
        yield at("holdings", row, "recognised_id", what)
    if (theirs or status) and not row.list("recognition_sources"):
        what = "names no source for the recognised status; add the source_id of one"
        yield at("holdings", row, "recognition_sources", what)
