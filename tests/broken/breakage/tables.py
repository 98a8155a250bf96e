"""What can befall any table: cut, saved wrongly, columns lost, doubled or strange."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Files, Kind, content, gone, put, rows_of, written

NO_SIGN = r"has a character that no text has, U\+00\w\w|holds a sign that cannot be shown"
ENDS = ("places.csv", "holdings.csv", "excerpts.csv", "sources.csv")  # tables for rarer breaks


def kinds() -> Iterator[Kind]:
    """Every table of the tiny atlas, broken in each of these ways."""
    files = base("tiny")
    for file in sorted(name for name in files if name.endswith(".csv")):
        yield from _cut(files, file)
        yield from _saved(files, file)
        yield from _columns(files, file)
    for file in ENDS:
        yield from _rarely(files, file)


def _last(files: Files, file: str) -> tuple[bytes, bytes, int]:
    """All lines but the last, the last, and its number."""
    head, _, last = files[file].rstrip(b"\n").rpartition(b"\n")
    return head + b"\n", last, head.count(b"\n") + 2


def _cut(files: Files, file: str) -> Iterator[Kind]:
    width, rows = len(rows_of(files, file)[0]), len(rows_of(files, file))
    if rows > 1 and file != "excerpts.csv":  # the last line of that one begins inside a cell
        head, last, line = _last(files, file)
        cut = put(file, head + last.split(b",")[0])
        told = f"{file}:{line}: has 1 cell where the header has {width}"
        yield Kind(f"{file} cut in its last row", cut, told)
    yield Kind(f"{file} emptied", put(file, b""), f"{file}:1: has no header line; write it: ")
    wanted = "run `python dashboard build-areas`" if file == "area_measures.csv" else "add it"
    yield Kind(f"{file} gone", gone(file), f"{file}: is missing; {wanted}")


def _saved(files: Files, file: str) -> Iterator[Kind]:
    mended = "run `python dashboard tidy`"
    mark = content(file, lambda was: b"\xef\xbb\xbf" + was)
    told = f"{file}:1: begins with a byte order mark; {mended}"
    yield Kind(f"{file} with a byte order mark", mark, told, tidied=True)
    ends = content(file, lambda was: was.replace(b"\n", b"\r\n"))
    plain = b"\r\n" not in files[file]
    told = f"{file}:1: has Windows line ends; {mended}"
    yield Kind(f"{file} with Windows line ends", ends, told, tidied=plain and file != ENDS[2])
    if len(rows_of(files, file)) == 1:
        return  # no row to put anything into
    at = files[file].find(b"\n") + 1  # the first row below the header
    alien = content(file, lambda was: was[:at] + b"\xe7\x61" + was[at:])
    told = rf"{file}:2: is not UTF-8 text \(.*\); save it as UTF-8"
    yield Kind(f"{file} not in UTF-8", alien, told)
    null = content(file, lambda was: was[:at] + b"a\x00" + was[at:])
    first = files[file].split(b",")[0].decode()
    told = rf"{file}:2 {first}: ({NO_SIGN})"
    yield Kind(f"{file} with a null byte", null, told)


def _columns(files: Files, file: str) -> Iterator[Kind]:
    head, *rows = rows_of(files, file)
    more = [[*head, "colour_of_hope"], *([*row, ""] for row in rows)]
    told = f"{file}:1 colour_of_hope: is a column the schema does not know; the header is"
    yield Kind(f"{file} with a column too many", put(file, written(more)), told)
    twice = [[*head, head[0]], *([*row, row[0]] for row in rows)]
    told = f"{file}:1 {head[0]}: is twice in the header line; delete one"
    yield Kind(f"{file} with a column twice", put(file, written(twice)), told)
    for at in {0, len(head) - 1}:
        less = [row[:at] + row[at + 1 :] for row in (head, *rows)]
        told = f"{file}:1 {head[at]}: is missing from the header line; "
        yield Kind(f"{file} without {head[at]}", put(file, written(less)), told)


def _rarely(files: Files, file: str) -> Iterator[Kind]:
    apart = content(file, lambda was: was.replace(b",", b";"))
    told = f"{file}:1: has its cells apart by semicolons"
    yield Kind(f"{file} with semicolons", apart, told)
    tabs = content(file, lambda was: was.replace(b",", b"\t"))
    yield Kind(f"{file} with tabs", tabs, f"{file}:1: has its cells apart by tabs")
    wide = content(file, lambda was: was.decode().encode("utf-16"))
    yield Kind(f"{file} in UTF-16", wide, rf"{file}:1: is not UTF-8 text \(.*\); save it as UTF-8")
    head, last, line = _last(files, file)
    first = last.split(b",")[0]
    open_ = put(file, files[file] + b'"' + first + b"-2,\n")
    told = rf"{file}:{line + 1}: cannot be read as a table: look for a quote that is never closed"
    yield Kind(f"{file} with a quote left open", open_, told)
    old = put(file, files[file].replace(b"\n", b"\r"))
    told = f"{file}:1: has old Mac line ends; run `python dashboard tidy`"
    yield Kind(f"{file} with old Mac line ends", old, told, tidied=file != ENDS[2])
    blank = put(file, head + b"\n" + last + b"\n")
    yield Kind(f"{file} with an empty line", blank, f"{file}:{line}: is an empty line; delete it")
    other = [[*row[1:], row[0]] for row in rows_of(files, file)]
    told = f"{file}:1: has its columns in another order; the header is"
    yield Kind(f"{file} in another order", put(file, written(other)), told)
    binary = put(file, b"PK\x03\x04" + bytes(range(128, 256)))
    yield Kind(f"{file} a spreadsheet", binary, rf"{file}:1: is not UTF-8 text")
