"""Markdown: its words without the marks, a paragraph a block."""

import re

from markdown_it import MarkdownIt

from finding.model import Document
from finding.reading.decoding import decoded
from finding.reading.limits import NOT_TEXT, DocumentError

HEAD = re.compile(r"\A\ufeff?---\r?\n(.*?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
ROW = re.compile(r"^(title|author|date|lang|language):[ \t]*(.+?)[ \t]*$", re.M | re.I)
DAY = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
# A picture written out as letters, and a word that nobody wrote: the reader would take minutes.
PICTURE = re.compile(r"\(\s*<?data:[^)\s]*\)")
ENDLESS = re.compile(r"\S{5000}")
IN_LINE = {"text", "code_inline"}
BREAKS = {"softbreak", "hardbreak"}


def read(content: bytes) -> Document:
    """The words of every block; title, author, day and language from the head, if it has one."""
    text = PICTURE.sub("()", decoded(content))
    if ENDLESS.search(text):
        raise DocumentError(NOT_TEXT)
    head = HEAD.match(text)
    told = {key.lower(): value.strip("\"'") for key, value in ROW.findall(head[1] if head else "")}
    day = DAY.match(told.get("date", ""))
    return Document(
        _words(text[head.end() :] if head else text),
        title=told.get("title", ""),
        author=told.get("author", ""),
        lang=(told.get("lang") or told.get("language", ""))[:2].lower(),
        published=day[0] if day else "",
    )


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
