"""Sentences with their dates marked: `In {1813|1813} they met on {3 May|1813-05-03|?}.`

A third part `?` says that the date is one to look at. A line may begin with `@2012-03-15 `, the day
it was published.
"""

import re
from dataclasses import dataclass

from finding.model import Document

_MARK = re.compile(r"\{([^{}|]+)\|([^{}|]*)(\|\?)?\}")
_PUBLISHED = re.compile(r"@(\S+) ")


@dataclass(frozen=True)
class Sentence:
    """A sentence and the dates in it: words, EDTF, whether they may stand unseen."""

    document: Document
    dates: tuple[tuple[str, str, bool], ...]


def sentence(line: str, lang: str) -> Sentence:
    r"""The sentence written in a line; `\n` in it is a line's end."""
    published = _PUBLISHED.match(line)
    marked = line[published.end() :] if published else line
    marked = marked.replace("\\n", "\n")
    dates = tuple((said, value, not doubt) for said, value, doubt in _MARK.findall(marked))
    text = _MARK.sub(lambda mark: mark[1], marked)
    return Sentence(Document(text, lang=lang, published=published[1] if published else ""), dates)
