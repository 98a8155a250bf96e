"""The ends of a span as Linked Places writes them: ISO 8601 dates, without the marks of EDTF.

Its schema knows no `~`, `?` or `%`. A date of which they tell stands as it is given, the `when` has
a certainty of its own, and its label keeps the EDTF to the letter.
"""

from atlas import edtf_range, iso
from atlas.edtf import edtf_parts

Edge = dict[str, str]
OPEN = ("", "..")
# How sure what bears each mark is; the worse of two holds.
CERTAINTIES = {"?": "uncertain", "%": "uncertain", "~": "less-certain"}


def edge(edtf: str) -> Edge:
    """A date, or the bounds of one that is not known."""
    start, _, end = edtf.partition("/")
    if not end:
        return _date(start)
    bounds = {"earliest": _bound(start, 0), "latest": _bound(end, 1)}
    return {name: date for name, date in bounds.items() if date not in OPEN}


def latest(edtf: str) -> Edge:
    """A date that is the last possible one."""
    return {"latest": _bound(edtf.rpartition("/")[2], 1)}


def earliest(edtf: str) -> Edge:
    """A date that is the first possible one."""
    return {"earliest": _bound(edtf.partition("/")[0], 0)}


def certainty(*dates: str) -> str:
    """How sure the least sure of some dates is; "" where no mark says anything."""
    marked = "".join(dates)
    return next((said for mark, said in CERTAINTIES.items() if mark in marked), "")


def _date(edtf: str) -> Edge:
    first, last = _bound(edtf, 0), _bound(edtf, 1)
    return {"in": first} if first == last else {"earliest": first, "latest": last}


def _bound(edtf: str, end: int) -> str:
    """The date itself; of one with unknown digits, or of a season, its first or last day."""
    if edtf in OPEN:
        return edtf
    year, month, day, _ = edtf_parts(edtf)
    exact = [part for part in (year, month, day) if part and part != "XX"]
    if "X" not in "".join(exact) and (not month.isdigit() or int(month) <= 12):
        return "-".join(exact)
    return iso(edtf_range("-".join(filter(None, (year, month, day))))[end])
