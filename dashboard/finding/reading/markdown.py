"""Markdown: its words without the marks, a paragraph a block."""

import re

from markdown_it import MarkdownIt

from finding.model import Document
from finding.reading.codes import language_code
from finding.reading.decoding import decoded
from finding.reading.limits import NOT_TEXT, DocumentError, check_words

HEAD = re.compile(r"\A\ufeff?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
ROW = re.compile(r"^(title|author|date|lang|language):[ \t]*(\S.*)$", re.M | re.I)
DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
# A picture written out as letters; one that is never closed is one too, or each would be
# searched to the end of the file.
PICTURE = re.compile(r"\(\s*<?data:[^)\s]*\)?")
# A word that nobody wrote, and marks that nobody closes: the parser would take minutes.
ENDLESS = 5_000
MARKS = re.compile(r"[*_\[~`<]")
# In one block as many as this; of several blocks their squares count, as the parser's time does.
MOST_MARKS = 8_000
BLOCKS = re.compile(r"\n[^\S\n]*\n")
IN_LINE = {"text", "code_inline"}
BREAKS = {"softbreak", "hardbreak"}


def read(content: bytes) -> Document:
    """The words of every block; title, author, day and language from the head, if it has one."""
    text = PICTURE.sub("()", decoded(content))
    _check(text)
    head = HEAD.match(text)
    rows = ROW.findall(head[1]) if head else []
    told = {key.lower(): value.strip(" \t\r\"'") for key, value in rows}
    day = DAY.match(told.get("date", ""))
    return Document(
        _words(text[head.end() :] if head else text),
        title=told.get("title", ""),
        author=told.get("author", ""),
        lang=language_code(told.get("lang") or told.get("language", "")),
        published=day[0] if day else "",
    )


def _check(text: str) -> None:
    """Refuse before it is parsed what is too long, no text, or nothing but marks."""
    check_words(text)
    if any(len(word) >= ENDLESS for word in text.split()):
        raise DocumentError(NOT_TEXT)
    marks = (sum(1 for _ in MARKS.finditer(block)) for block in BLOCKS.split(text))
    if sum(count**2 for count in marks) > MOST_MARKS**2:
        raise DocumentError(NOT_TEXT)


def _words(text: str) -> str:
    blocks, number = [], ""
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        if token.type == "list_item_open":
            # It may be no list at all: "13. yüzyılda" begins a sentence.
            number = f"{token.info}{token.markup} " if token.info else ""
        elif token.type == "inline":
            pieces = token.children or []
            words = "".join(_piece(piece.type, piece.content) for piece in pieces)
            blocks.append(number + words)
            number = ""
        elif token.type in ("fence", "code_block"):
            blocks.append(token.content.rstrip())
    return "\n\n".join(filter(None, blocks))


def _piece(kind: str, content: str) -> str:
    if kind in BREAKS:
        return "\n"
    return content if kind in IN_LINE else ""
