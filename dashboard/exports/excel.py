"""The same table as Excel opens it by a double click: with a mark for UTF-8, and its separators.

Excel parts columns and decimals as the reader's country does: `,` and `.` in English, `;` and `,`
in Turkish and Azerbaijani.
"""

from atlas import Atlas
from exports.registry import Request
from exports.table import table

MARK = "\ufeff"
PLAIN = ("en",)  # languages whose Excel takes a comma between columns


def write(atlas: Atlas, request: Request) -> bytes:
    """UTF-8 with the mark, CRLF line ends."""
    plain = request.lang in PLAIN
    delimiter, decimal = (",", ".") if plain else (";", ",")
    text = table(atlas, request, delimiter=delimiter, decimal=decimal, end="\r\n")
    return (MARK + text).encode()
