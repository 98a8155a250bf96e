"""A file of a stranger -> its words, and what the file tells of them.

Offsets count the characters of `Document.text`: for plain text those of the file as it is, its line
ends and composed letters kept (a byte order mark is no character); for all else those of the words
read. Each library is loaded only when a file of its kind is read.
"""

from finding.reading.days import needs_day_order
from finding.reading.limits import DocumentError
from finding.reading.read import KINDS, read_document, read_text

__all__ = ["KINDS", "DocumentError", "needs_day_order", "read_document", "read_text"]
