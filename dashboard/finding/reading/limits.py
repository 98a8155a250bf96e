"""What a text may be at most, and what is said where it cannot be read."""

import re
from math import ceil

from words.terms import mark

MAX_BYTES = 2_000_000
MAX_WORDS = 30_000  # with spaces between them
MAX_RUNS = 40_000  # of letters and digits: `Kars-Kars-Kars` is one word, but three names
# A DOCX is a zip: a small one may unpack to more than any memory holds.
MAX_UNPACKED = 25_000_000
MAX_PARTS = 3_000
# A PDF may name one page many times, and draw without end.
MAX_PAGES = 2_000
MAX_DRAWN = 12_000_000  # bytes of what its pages draw
MAX_STEPS = 1_500_000  # single steps of that drawing

TOO_LARGE = mark("The file has {size} MB; at most {most} MB can be read. Take a part of it.")
TOO_LONG = mark("The text has more than {most} words. Take a part of it.")
EMPTY = mark("There is no text in it.")
NOT_TEXT = mark("It is no text. Plain text, Markdown, HTML, Word (.docx) and PDF can be read.")
UNKNOWN_KIND = mark(
    "Files of the kind {suffix} cannot be read. Save it as .docx, .pdf, .html, .md or .txt."
)
BROKEN = mark("The file is broken, or it is no {kind} file.")
LOCKED = mark("The PDF is locked with a password. Save it without one.")
NO_TEXT_IN_PDF = mark("The PDF holds pictures of its pages and no text. Read it by OCR first.")
TOO_MANY_PAGES = mark("The PDF has more than {most} pages. Take a part of it.")
TOO_INTRICATE = mark("The pages of the PDF are too intricate to be read. Save its text alone.")
UNPACKS_TOO_LARGE = mark("The file unpacks to more than {most} MB. Save its text alone.")

_RUN = re.compile(r"\w+")


class DocumentError(ValueError):
    """A file that cannot be read: `text` is a message to translate, `values` fills it."""

    def __init__(self, text: str, **values: object) -> None:
        """Keep the message apart from its values, so that it can be said in any language."""
        self.text, self.values = text, values
        super().__init__(text.format(**values) if values else text)


def check_size(content: bytes) -> None:
    """Refuse a file that is too large, and one that is empty."""
    if len(content) > MAX_BYTES:
        size = ceil(len(content) / 100_000) / 10
        raise DocumentError(TOO_LARGE, size=size, most=MAX_BYTES // 1_000_000)
    if not content.strip():
        raise DocumentError(EMPTY)


def check_words(text: str) -> None:
    """Refuse a text that is too long, and one without a word."""
    runs = sum(1 for _ in _RUN.finditer(text))
    if runs > MAX_RUNS or len(text.split()) > MAX_WORDS:
        raise DocumentError(TOO_LONG, most=MAX_WORDS)
    if not any(letter.isalnum() for letter in text):
        raise DocumentError(EMPTY)
