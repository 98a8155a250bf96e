"""Days and years within the time of the atlas, of its article, and of those who made it."""

from collections.abc import Iterator
from datetime import date

from atlas.article import DATED
from atlas.check.problem import Problem, at
from atlas.dates import EARLIEST, LATEST, EdtfError, edtf_range, is_day, iso, year_of
from atlas.edition import edition
from atlas.file_names import PACKAGE
from atlas.load import load
from atlas.numbers import whole_or_none
from atlas.tables import DataError, Row, Tables

FORESEEN = 100  # years that an article may look ahead
LIFE = 120  # years


def check_mentioned_years(tables: Tables) -> Iterator[Problem]:
    """The year that a mention leads to is one of the atlas.

    Beside the record of another atlas, words may tell of an event before or after that one.
    """
    try:
        atlas = load(tables.own)
    except DataError:
        return  # told by the rule that reads the atlas as the page does
    first, last = atlas.first_year, atlas.last_year
    for row in tables["mentions"]:
        year = whole_or_none(row["year"])
        free = tables.manifest.record == "shipped" and row["kind"] in DATED
        if year is not None and not free and not first <= year <= last:
            what = f"{year} is outside the atlas, which runs {first} to {last}; correct or empty it"
            yield at("mentions", row, "year", what)


def check_far_days(tables: Tables) -> Iterator[Problem]:
    """No event lies further ahead than an article looks, nor a date that its words tell."""
    if edition(tables).known_until and tables.manifest.record == "own":
        return  # what comes after that day is told by the rule of it
    out = _published(tables) or date.today().year
    for row in tables["events"]:
        if not row.lent and is_day(row["date"]) and year_of(row["date"]) > out + FORESEEN:
            yield at("events", row, "date", _ahead(iso(row["date"]), out))
    for row in tables["mentions"]:
        ends = _ends(row["edtf"])
        if ends and year_of(ends[0]) > out + FORESEEN:
            yield at("mentions", row, "edtf", _ahead(row["edtf"], out))


def check_lives(tables: Tables) -> Iterator[Problem]:
    """Nobody died before birth, or lived longer than people do."""
    for row in tables["persons"]:
        born, died = _ends(row["born"]), _ends(row["died"])
        if born and died and born[0] != EARLIEST and died[1] != LATEST:
            yield from _life(row, (born[0], born[1]), (died[0], died[1]))


def _life(row: Row, born: tuple[str, str], died: tuple[str, str]) -> Iterator[Problem]:
    told = f"{row['died']} is {{}} born {row['born']}; correct one of them"
    if died[1] < born[0]:
        yield at("persons", row, "died", told.format("before"))
    elif year_of(died[0]) - year_of(born[1]) > LIFE:
        yield at("persons", row, "died", told.format(f"more than {LIFE} years after"))


def check_days_to_come(tables: Tables) -> Iterator[Problem]:
    """Nothing was read, and no record checked, on a day that is yet to come."""
    today = date.today().isoformat()
    for row in tables["attestations"]:
        if is_day(row["read"]) and row["read"] > today:
            yield at("attestations", row, "read", f"{row['read']} is a day to come; correct it")
    known = edition(tables).known_until
    if is_day(known) and year_of(known) > year_of(today) and tables.manifest.record == "own":
        yield Problem(PACKAGE, 0, "known_until", f"{known} is a day to come; correct it")


def _ahead(told: str, out: int) -> str:
    return (
        f"{told} is more than {FORESEEN} years after {out}, when the article came out; correct it"
    )


def _published(tables: Tables) -> int | None:
    ends = _ends(str(tables.article.get("published", "")))
    return year_of(ends[1]) if ends else None


def _ends(edtf: str) -> tuple[str, str] | None:
    try:
        return edtf_range(edtf)
    except EdtfError:
        return None  # empty, or told where such dates are tested
