"""Days that are none, spans turned round, gaps and overlaps of a day, dates of another time."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Kind, added, both, cell, line_of, swap

NO_DAYS = ("1701-02-29", "1900-02-29", "1720-02-30", "1720-13-01", "0000-00-00", "-0000-01-01",
           "1720", "10.5.1720", "1720-5-1", "12020-01-01", "١٧٢٠-٠٥-١٠", "1720-05-10T00:00",
           "NaN", "²", "9" * 5000)  # fmt: skip
# Table, row, column.
DAYS = (
    ("holdings.csv", 5, "from"),
    ("holdings.csv", 4, "until"),
    ("events.csv", 2, "date"),
    ("events.csv", 3, "end_date"),
    ("event_dates.csv", 1, "date"),
    ("attestations.csv", 1, "read"),
    ("attestations.csv", 2, "date"),
    ("holder_names.csv", 4, "until"),
    ("names.csv", 7, "until"),
    ("claims.csv", 1, "from"),
    ("memberships.csv", 1, "from"),
)
NO_EDTF = ("ca 1750", "1750~~", "../..", "1757/1750", "1750-99", "1750-02-30", "17XX-XX-XX~?",
           "²²²²", "9" * 5000, "1750 ")  # fmt: skip
EDTF = (
    ("holdings.csv", 3, "from_edtf"),
    ("events.csv", 6, "date_edtf"),
    ("event_dates.csv", 1, "date_edtf"),
    ("names.csv", 7, "date_edtf"),
    ("places.csv", 2, "founded_edtf"),
    ("persons.csv", 1, "born"),
)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    files = base("tiny")
    for file, row, column in DAYS:
        told = rf"{file}:{line_of(files, file, row)} {column}: '.*' is not a day of the calendar"
        yield Kind(f"{file} {column} no day", cell(file, row, column, "1720-02-30"), told)
    for text in NO_DAYS:
        told = r"events.csv:3 date: '.*' is not a day of the calendar; write it like 1813-10-24"
        yield Kind(f"a day written {text[:20]}", cell("events.csv", 2, "date", text), told)
    for file, row, column in EDTF:
        told = rf"{file}:{line_of(files, file, row)} {column}: 'ca 1750' is not an EDTF date"
        yield Kind(f"{file} {column} no EDTF", cell(file, row, column, "ca 1750"), told)
    for text in NO_EDTF[1:]:
        told = (
            r"holdings.csv:4 from_edtf: ('.*' is not (an|a) (EDTF date|interval|date)|has a stray)"
        )
        change = cell("holdings.csv", 3, "from_edtf", text)
        yield Kind(f"an uncertain day written {text[:20]}", change, told)
    yield from _far()
    yield from _spans()
    yield from _lives()


def _far() -> Iterator[Kind]:
    for text in ("9999~", "0001~", "-9999~", "9999-12-31~"):
        told = rf"holdings.csv:4 from_edtf: {text} does not contain from 1750-07-01"
        change = cell("holdings.csv", 3, "from_edtf", text)
        yield Kind(f"an uncertain day of {text}", change, told)
    later = "after 1810-12-31, up to which the record was checked"
    told = f"events.csv:7 date: 2925-06-15 is {later}"
    change = swap("events.csv", "1810-visit,1810-06-15,1810-06", "1810-visit,2925-06-15,2925-06")
    yield Kind("an event of 2925", change, told)
    told = f"holdings.csv:12 from: 9999-07-14 is {later}"
    change = swap("holdings.csv", "T_WEST,1800-07-14,,", "T_WEST,9999-07-14,,")
    yield Kind("a holding of 9999", change, told)
    told = "holdings.csv:12 from: gap: T_WEST has no holder from 1800-07-14 to 9999-07-14"
    yield Kind("a gap of 8,000 years", change, told)
    bare = both(change, cell("events.csv", 6, "date", "2925-06-15"))
    for base_ in ("voyage", "plain"):
        yield from _told_far(base_)
    told = "holdings.csv:2 from: T_EAST has no holder from 0000-01-01 to 1700-01-01|holdings.csv"
    zero = swap("holdings.csv", "T_MID,1700-01-01", "T_MID,0000-01-01")
    yield Kind("a holding of the year 0", zero, told)
    told = f"holdings.csv:12 from: 9999-07-14 is {later}"
    yield Kind("holdings and events far away", bare, told)


def _told_far(name: str) -> Iterator[Kind]:
    """An article's event centuries after the article itself came out."""
    told = "events.csv:2 date: 2925-01-01 is more than 100 years after 20\\d\\d, when"
    change = cell("events.csv", 1, "date", "2925-01-01")
    yield Kind(f"an event of 2925 in {name}", change, told, base=name)


def _spans() -> Iterator[Kind]:
    first = "T_MID,1700-01-01,1720-05-10"
    for day, told in (("1720-05-09", "6 from: gap: T_MID has no holder"),
                      ("1720-05-11", "6 from: overlap: T_MID has two holders"),
                      ("", "5 until: T_MID is still held here"),
                      ("1699-12-31", "5 until: 1699-12-31 is not after from 1700-01-01"),
                      ("1700-01-01", "5 until: 1700-01-01 is not after from")):  # fmt: skip
        change = swap("holdings.csv", first, f"T_MID,1700-01-01,{day}")
        yield Kind(f"a holding until {day or 'never'}", change, f"holdings.csv:{told}")
    leap = swap("holdings.csv", first, "T_MID,1700-01-01,1720-02-29")
    told = "holdings.csv:6 from: gap: T_MID has no holder from 1720-02-29 to 1720-05-10"
    yield Kind("a gap from 29 February", leap, told)
    told = "holdings.csv:2 until: T_EAST has no holder after 1805-01-01"
    yield Kind(
        "land without a holder at last", cell("holdings.csv", 1, "until", "1805-01-01"), told
    )
    told = "events.csv:4 end_date: 1739-01-01 is before date 1740-03-02"
    yield Kind("a war turned round", cell("events.csv", 3, "end_date", "1739-01-01"), told)
    told = "memberships.csv:3 from: overlaps the observer of line 2; end one of them earlier"
    more = {"state_id": "tinyland", "name": "Tinyland", "role": "member", "from": "1810-06-20",
            "event": "1810-visit", "status_note": "Observer.", "sources": "chronicle"}  # fmt: skip
    yield Kind("memberships that overlap", added("memberships.csv", **more), told)
    told = "holder_names.csv:6 from: overlaps 'Duchy of Northland'"
    change = swap(
        "holder_names.csv", "Duchy of Northland,,1730-01-01", "Duchy of Northland,,1731-01-01"
    )
    yield Kind("two names at a time", change, told.replace(":6", r":\d+"))
    told = "attestations.csv:2 read: 1850-01-15 is before chronicle came out"
    yield Kind("read before it came out", cell("attestations.csv", 1, "read", "1850-01-15"), told)
    told = "attestations.csv:2 read: 3026-01-15 is a day to come; correct it"
    yield Kind("read in a time to come", cell("attestations.csv", 1, "read", "3026-01-15"), told)


def _lives() -> Iterator[Kind]:
    told = "persons.csv:2 died: 1750 is before born 1760~; correct one of them"
    yield Kind("died before born", cell("persons.csv", 1, "died", "1750"), told)
    told = "persons.csv:2 died: 1960 is more than 120 years after born 1760~"
    yield Kind("a life of 200 years", cell("persons.csv", 1, "died", "1960"), told)
