"""Everything has its name in the reader's languages, and one name at a time."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from atlas.check.overlapping import overlapping
from atlas.check.problem import Problem, at
from atlas.tables import Row, Tables

# (table, its id column, the table of its names)
NAMED = (
    ("holders", "holder_id", "holder_names"),
    ("areas", "area_id", "area_names"),
    ("events", "event_id", "event_names"),
    ("places", "place_id", "names"),
)


def check_named(tables: Tables) -> Iterator[Problem]:
    """Every holder, area, event and place is named in the languages of the atlas."""
    for name, key, names in NAMED:
        known = {(row[key], row["lang"]) for row in tables[names]}
        for row in tables[name]:
            for lang in tables.manifest.languages[1:]:
                if row[key] and (row[key], lang) not in known:
                    what = f"{row[key]} has no name in {lang}; add a row to {names}.csv"
                    yield at(name, row, key, what)


def check_one_name(tables: Tables) -> Iterator[Problem]:
    """A holder has one name at a time in each language."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in tables["holder_names"]:
        groups[row["holder_id"], row["lang"]].append(row)
    for rows in groups.values():
        yield from _overlaps("holder_names", rows)


def _overlaps(table: str, rows: Iterable[Row]) -> Iterator[Problem]:
    """The names that begin before the one before them has ended."""
    for before, row in overlapping(rows):
        what = f"overlaps '{before['name']}' in line {before.line}; end one of them earlier"
        yield at(table, row, "from", what)


def check_names_of_the_day(tables: Tables) -> Iterator[Problem]:
    """In each of the atlas's languages a place has one name of its time at a time."""
    groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in tables["names"]:
        if row["kind"] == "historical" and row["lang"] in tables.manifest.languages:
            groups[row["place_id"], row["lang"]].append(row)
    for rows in groups.values():
        yield from _overlaps("names", rows)


def check_current_names(tables: Tables) -> Iterator[Problem]:
    """Every place has one current name in each language of an atlas that has several."""
    languages = tables.manifest.languages if len(tables.manifest.languages) > 1 else ()
    current: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in tables["names"]:
        if row["kind"] == "current":
            current[row["place_id"], row["lang"]].append(row)
    for place in tables["places"]:
        for lang in languages:
            rows = current[place["place_id"], lang]
            if not rows and place["place_id"]:
                what = f"{place['place_id']} has no current name in {lang}; add a row to names.csv"
                yield at("places", place, "place_id", what)
            for row in rows[1:]:
                what = f"a second current name in {lang}; call one of them a variant"
                yield at("names", row, "kind", what)
