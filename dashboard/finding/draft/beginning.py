"""What a draft begins with: a text in which every sign counts, and the record it may lean on."""

from atlas.dates import is_day
from atlas.edtf import EdtfError, edtf_range
from atlas.model import Atlas
from finding.dates import find_dates
from finding.draft.marking import marks
from finding.draft.model import Draft
from finding.model import Document

HEAD, SHORT_LINE = 6, 10  # lines of a head, words of one of its lines
_SIGNS = {code: " " for code in (*range(32), 127) if chr(code) not in "\n\t"}
_SIGNS |= {0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n", 0xFEFF: " "}


def cleaned(text: str) -> str:
    """The text with one kind of line end and no sign that is none: what a draft counts in."""
    plain = text.replace("\r\n", "\n").encode("utf-8", "replace").decode("utf-8")
    return plain.translate(_SIGNS)


def day_in_head(document: Document) -> str:
    """The day in one of the short lines below the title, such as "By A. Writer, 12 May 1890".

    Proposed as the day of publication where the file tells none; "" where there is none.
    """
    _, *lines = [line.strip() for line in document.text.split("\n", HEAD) if line.strip()] or [""]
    for line in lines[: HEAD - 1]:
        if len(line.split()) <= SHORT_LINE:
            days = find_dates(Document(line, lang=document.lang))
            whole = [one.value for one in days if one.sure and is_day(one.value)]
            if whole:
                return whole[0]
    return ""


def lies_on(draft: Draft, record: Atlas) -> bool:
    """Whether most places of a text lie in areas of a record, and most dates in its time."""
    found = marks(draft)
    boxes = [area.box for area in record.areas.values() if area.box]
    points = {mark.point for mark in found if mark.point}
    inside = [
        point
        for point in points
        if any(w <= point[0] <= e and s <= point[1] <= n for w, s, e, n in boxes)
    ]
    dates = {mark.edtf for mark in found if mark.kind == "date" and mark.edtf}
    within = [edtf for edtf in dates if _within(edtf, record)]
    return 2 * len(inside) > len(points) and 2 * len(within) >= len(dates)


def _within(edtf: str, record: Atlas) -> bool:
    try:
        first, last = edtf_range(edtf)
    except EdtfError:
        return False
    return first <= record.last and record.first <= last
