"""HTML: the article of a page, without menus, scripts and footers."""

import logging
import re
from typing import Any

from lxml.etree import Comment, ParserError, strip_elements, strip_tags
from lxml.html import HtmlElement, document_fromstring
from trafilatura import bare_extraction, extract_metadata

from finding.model import Document
from finding.reading.codes import language_code
from finding.reading.decoding import decoded
from finding.reading.limits import BROKEN, EMPTY, DocumentError

DECLARED = re.compile(rb"""<meta[^>]+charset=["']?([\w-]+)""", re.I)
DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
# The reader of articles drops these with the words in them.
KEPT_WORDS = ("time", "data", "abbr", "dfn", "cite", "mark", "bdi", "bdo", "small", "u", "ins")
NO_WORDS = ("script", "style", "nav", "footer", "noscript", "template", "head", "form", "svg")
BLOCKS = (
    *("p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "br", "dd", "dt"),
    *("figcaption", "section", "article"),
)
# A shorter article is taken whole: there is too little of it to tell it from a menu.
SHORT = 1_000
# Never guessed from the words; old newspapers are read too.
DAY = {"extensive_search": False, "original_date": True, "min_date": "1600-01-01"}
# The most words of a line that gives author and day.
BYLINE = 15
SPACE = re.compile(r"\s+")


def read(content: bytes) -> Document:
    """The article's paragraphs, and title, author and day from the page's own metadata."""
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    declared = DECLARED.search(content[:2_000])
    source = DECLARATION.sub("", decoded(content, declared[1].decode() if declared else ""))
    try:
        return _page(document_fromstring(source))
    except ParserError as error:
        raise DocumentError(EMPTY) from error
    except Exception as error:  # a stranger's file may break the reader in any way
        raise DocumentError(BROKEN, kind="HTML") from error


def _page(tree: HtmlElement) -> Document:
    _hide_told_days(tree)
    told = extract_metadata(tree, date_config=DAY)
    strip_tags(tree, *KEPT_WORDS)
    return Document(
        _article(tree),
        title=(told.title or "") if told else "",
        author=(told.author or "") if told else "",
        lang=_language(tree),
        published=(told.date or "") if told else "",
    )


def _hide_told_days(tree: HtmlElement) -> None:
    """A day marked within a sentence is told; only one that stands by itself may be the page's."""
    told: dict[HtmlElement, list[HtmlElement]] = {}
    for node in list(tree.iter("time")):
        told.setdefault(node.getparent(), []).append(node)
    for parent, nodes in told.items():
        if _has_more_words(parent, BYLINE):
            for node in nodes:
                node.tag = "span"


def _has_more_words(tree: HtmlElement, most: int) -> bool:
    """Whether there are more words in it; no further ones are counted."""
    count = 0
    for text in tree.itertext("*"):
        count += len(text.split())
        if count > most:
            return True
    return False


def _language(tree: HtmlElement) -> str:
    return language_code(tree.get("lang"))


def _article(tree: HtmlElement) -> str:
    found: Any = bare_extraction(tree, include_comments=False, favor_recall=True, deduplicate=False)
    text = str(found.text or "") if found else ""
    if len(text) < SHORT:
        text = _all_words(tree)
    return "\n\n".join(line for line in map(str.strip, text.split("\n")) if line)


def _all_words(tree: HtmlElement) -> str:
    """The words of the whole page, a line a block; line breaks of the source mean nothing."""
    strip_elements(tree, Comment, *NO_WORDS, with_tail=False)
    for node in tree.iter():
        node.text = SPACE.sub(" ", node.text or "")
        node.tail = SPACE.sub(" ", node.tail or "")
    for cell in tree.iter("td", "th"):
        cell.tail = f" | {cell.tail}"
    for block in tree.iter(*BLOCKS):
        block.text, block.tail = f"\n{block.text}", f"\n{block.tail}"
    lines = str(tree.text_content()).split("\n")
    return "\n".join(line.strip() for line in lines)
