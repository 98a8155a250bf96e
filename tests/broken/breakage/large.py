"""Files of 50 MB, and tables just small enough to be read."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Files, Kind, content, put

MEGABYTE = 1_000_000
TOO_LARGE = r"has \d\d MB, and a file of an atlas at most 16; take out what is not needed"


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for file in ("holdings.csv", "excerpts.csv", "translations.csv"):
        change = content(file, lambda was: was + _rows(was, 50 * MEGABYTE))
        yield Kind(f"{file} of 50 MB", change, f"{file}: {TOO_LARGE}")
    for file in ("areas.geojson", "atlas.json", "text.txt"):
        change = put(file, b"[" + b"0," * (25 * MEGABYTE) + b"0]")
        yield Kind(f"{file} of 50 MB", change, f"{file}: {TOO_LARGE}")
    told = r"events.csv:\d+ event_id: is the same as in line 7; correct one"
    change = content("events.csv", lambda was: was + _rows(was, 15 * MEGABYTE))
    yield Kind("events.csv of 15 MB", change, told)


def _rows(was: bytes, size: int) -> bytes:
    """The last row of a table again and again."""
    last = was.rstrip(b"\n").rpartition(b"\n")[2] + b"\n"
    return last * (size // len(last))


def files_of(kind: Kind) -> Files:
    """The files of a broken atlas."""
    files = base(kind.base)
    kind.change(files)
    return files
