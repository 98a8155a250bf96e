"""PDF with text: its lines put together to paragraphs again, page numbers and running heads out."""

import io
import logging
import re
from collections import Counter
from collections.abc import Iterable
from itertools import count, pairwise

from pypdf import PageObject, PdfReader
from pypdf.errors import DependencyError, FileNotDecryptedError

from finding.model import Document
from finding.reading.limits import (
    BROKEN,
    LOCKED,
    MAX_DRAWN,
    MAX_PAGES,
    MAX_STEPS,
    MAX_WORDS,
    NO_TEXT_IN_PDF,
    TOO_INTRICATE,
    TOO_LONG,
    TOO_MANY_PAGES,
    DocumentError,
)

NUMBERS = re.compile(r"\d+")
SENTENCE_END = re.compile(r"[.!?:…][\"'”’»)\]]*$")
# A line this much shorter than most is the last of its paragraph.
SHORT = 0.75
# A line that stands on this many pages is the page's, not the text's.
RUNNING = 3


def read(content: bytes) -> Document:
    """Its words and its title; the day it was made is not the day it was published."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages, title, author = _pages(content)
    except DocumentError:
        raise
    except Exception as error:  # a stranger's file may break the reader in any way
        raise DocumentError(BROKEN, kind="PDF") from error
    text = "\n\n".join(_paragraphs(_without_running(pages)))
    if not any(letter.isalnum() for letter in text):
        raise DocumentError(NO_TEXT_IN_PDF)
    return Document(text, title=title, author=author)


def _pages(content: bytes) -> tuple[list[list[str]], str, str]:
    reader = PdfReader(io.BytesIO(content))
    try:
        if reader.is_encrypted and not reader.decrypt(""):
            raise DocumentError(LOCKED)
        told = reader.metadata
        if len(reader.pages) > MAX_PAGES:
            raise DocumentError(TOO_MANY_PAGES, most=MAX_PAGES)
        pages = _lines(reader.pages)
    except (DependencyError, FileNotDecryptedError) as error:
        raise DocumentError(LOCKED) from error
    title, author = (told.title, told.author) if told else ("", "")
    return pages, (title or "").strip(), (author or "").strip()


def _lines(pages: Iterable[PageObject]) -> list[list[str]]:
    """The lines of each page; of all pages together no more is drawn than a text needs."""
    found, words, drawn, steps = [], 0, 0, count(1)

    def step(*_: object) -> None:
        if next(steps) > MAX_STEPS:
            raise DocumentError(TOO_INTRICATE)

    for page in pages:
        content = page.get_contents()
        drawn += 0 if content is None else len(content.get_data())
        if drawn > MAX_DRAWN:
            raise DocumentError(TOO_INTRICATE)
        text = page.extract_text(visitor_operand_before=step)
        words += len(text.split())
        if words > MAX_WORDS:
            raise DocumentError(TOO_LONG, most=MAX_WORDS)
        found.append([" ".join(line.split()) for line in text.splitlines()])
    return found


def _without_running(pages: list[list[str]]) -> list[str]:
    """All lines, but for heads and feet that are the same on several pages, numbers aside."""
    pages = [[line for line in page if line] for page in pages]
    ends = Counter(NUMBERS.sub("#", line) for page in pages for line in {*page[:1], *page[-1:]})
    running = {line for line, times in ends.items() if times >= RUNNING}
    lines = []
    for page in pages:
        first, last = 0, len(page)
        if page and NUMBERS.sub("#", page[0]) in running:
            first = 1
        if last > first and NUMBERS.sub("#", page[-1]) in running:
            last -= 1
        lines += page[first:last]
    return lines


def _paragraphs(lines: list[str]) -> list[str]:
    """Lines joined: a paragraph ends at a short line that ends a sentence, a heading alone."""
    lengths = sorted(map(len, lines))
    usual = lengths[len(lengths) * 9 // 10] if lengths else 0
    paragraphs = lines[:1]
    for before, line in pairwise(lines):
        if _ends(before, line, usual):
            paragraphs.append(line)
        elif before.endswith("-") and before[-2:-1].isalpha() and line[:1].islower():
            paragraphs[-1] = paragraphs[-1][:-1] + line
        else:
            paragraphs[-1] += " " + line
    return paragraphs


def _ends(before: str, line: str, usual: int) -> bool:
    if len(before) >= usual * SHORT or line[:1].islower():
        return False
    return bool(SENTENCE_END.search(before)) or len(before) < usual / 2
