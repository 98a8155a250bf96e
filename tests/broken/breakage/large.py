"""Files of 50 MB, a table just small enough to be read, and the shipped atlas: by the command."""

from collections.abc import Iterator

from breakage.kind import Kind, cell, content, put

MEGABYTE = 1_000_000
TOO_LARGE = "has more than 32 MB, the most that a file of an atlas may have; take out what"


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for file in ("holdings.csv", "excerpts.csv", "translations.csv"):
        change = content(file, lambda was: was + _rows(was, 50 * MEGABYTE))
        yield Kind(f"{file} of 50 MB", change, f"{file}: {TOO_LARGE}")
    for file in ("areas.geojson", "atlas.json", "text.txt"):
        change = put(file, b"[" + b"0," * (25 * MEGABYTE) + b"0]")
        yield Kind(f"{file} of 50 MB", change, f"{file}: {TOO_LARGE}")
    told = r"events.csv:\d+ event_id: is the same as in line 7; correct one"
    change = content("events.csv", lambda was: was + _rows(was, 8 * MEGABYTE))
    yield Kind("events.csv of 8 MB", change, told)
    yield from _shipped()


def _shipped() -> Iterator[Kind]:
    told = "holdings.csv:2 holder_id: 'nobody' is not in holders.csv"
    yield Kind("data held by nobody", cell("holdings.csv", 1, "holder_id", "nobody"), told, "data")
    half = content("areas.topojson", lambda was: was[: len(was) // 2])
    told = r"areas.topojson:\d+: is not valid JSON"
    yield Kind("data with half a topology", half, told, "data")


def _rows(was: bytes, size: int) -> bytes:
    """The last row of a table again and again."""
    last = was.rstrip(b"\n").rpartition(b"\n")[2] + b"\n"
    return last * (size // len(last))
