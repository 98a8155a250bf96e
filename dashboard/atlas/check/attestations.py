"""What was opened for a fact fits the fact, and no party alone vouches for a contested one."""

from collections.abc import Iterator

from atlas.check.problem import Problem, at
from atlas.check.spans import event_days
from atlas.records import grouped
from atlas.tables import Row, Tables

TABLE = "attestations"


def check_attested_days(tables: Tables) -> Iterator[Problem]:
    """An attestation speaks of a day of its event, or of one on which the event began a holding."""
    days = event_days(tables)
    for row in tables["holdings"]:
        days.setdefault(row["event_id"], set()).add(row["from"])
    for row in tables[TABLE]:
        known = days.get(row["event_id"], set())
        if row["date"] and row["date"] not in known:
            what = f"{row['date']} is no day of {row['event_id']} ({', '.join(sorted(known))})"
            yield at(TABLE, row, "date", f"{what}; correct it, or empty it for the whole event")


def check_attested_areas(tables: Tables) -> Iterator[Problem]:
    """Each area of an attestation has a holding that its event began, on its day if it has one."""
    begun = {(row["event_id"], row["area_id"], row["from"]) for row in tables["holdings"]}
    ever = {(event, area) for event, area, _ in begun}
    for row in tables[TABLE]:
        event, day = row["event_id"], row["date"]
        for area in row.list("areas"):
            if (event, area, day) not in begun and (day or (event, area) not in ever):
                when = f" on {day}" if day else ""
                what = f"{event} began no holding of {area}{when}; delete it or correct event_id"
                yield at(TABLE, row, "areas", f"{what} or date")


def check_opened(tables: Tables) -> Iterator[Problem]:
    """A source that was opened is said to be read, and was not read before it came out."""
    sources = {row["source_id"]: row for row in tables["sources"]}
    for row in tables[TABLE]:
        source = sources.get(row["source_id"])
        if not source:
            continue
        if source["consulted"] != "read":
            what = f"{row['source_id']} is '{source['consulted']}' in sources.csv; write read there"
            yield at(TABLE, row, "source_id", f"{what}, or delete the row")
        year = source["year"][:4]
        if len(year) == 4 and year.isdigit() and row["read"][:4] < year:
            what = f"{row['read']} is before {row['source_id']} came out ({source['year']})"
            yield at(TABLE, row, "read", f"{what}; correct one of them")


def check_doubled(tables: Tables) -> Iterator[Problem]:
    """One passage attests one fact once."""
    seen: dict[tuple[str, ...], Row] = {}
    for row in tables[TABLE]:
        for area in row.list("areas") or ("",):
            key = (row["event_id"], row["date"], area, row["source_id"], row["locator"])
            first = seen.setdefault(key, row)
            if first is not row:
                what = f"says {area or 'the event'} of line {first.line} again; delete one"
                yield at(TABLE, row, "locator", what)


def check_sides(tables: Tables) -> Iterator[Problem]:
    """A contested holding, and its event, never rests on the sources of one side alone."""
    sides = {row["source_id"]: row.list("side") or ("",) for row in tables["sources"]}
    rows = grouped(tables[TABLE], "event_id")
    facts = (
        fact
        for holding in tables["holdings"]
        if holding["certainty"] == "contested" and holding["event_id"] in rows
        for fact in _facts(holding, rows[holding["event_id"]])
    )
    for fact, behind in dict(facts).items():
        views = {side for row in behind for side in sides.get(row["source_id"], ("",))}
        if len(views) == 1 and views != {""}:
            what = f"{fact} is contested and rests on sources of one side alone ({views.pop()})"
            yield at(TABLE, behind[0], "source_id", f"{what}; open one of another side or of none")


def _facts(holding: Row, rows: list[Row]) -> Iterator[tuple[str, list[Row]]]:
    """The event that began a holding, and the holding, each with the rows that attest it."""
    area, start = holding["area_id"], holding["from"]
    yield holding["event_id"], rows
    behind = [row for row in rows if area in row.list("areas") and row["date"] in ("", start)]
    yield f"{area} from {start}", behind
