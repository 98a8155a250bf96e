"""Which sources somebody opened for a fact, and where in them; which are named only.

Evidence is not certainty: a fact may be sure in every book that nobody opened for it.
"""

from collections.abc import Sequence

from atlas import Atlas, Source, sources_of
from atlas.attestation import Attestation
from atlas.evidence import Behind, begins_the_atlas, only_named
from telling.content import in_words
from telling.nodes import Element, Node, joined, node
from telling.quotes import cited, source_node
from words import Words
from words.sides import side_called


def evidence_summary(words: Words, sources: Sequence[Source], behind: Behind) -> str:
    """What folds the sources: how many there are, and how many were opened for this."""
    read = len({one.source_id for one in behind})
    return words.say(
        "Details and sources ({n}; opened: {read})",
        n=words.number(len(sources)),
        read=words.number(read),
    )


def evidence_badge(words: Words, behind: Behind) -> Element:
    """Whether a source was opened for this very fact, as a badge beside its certainty."""
    said = words.say("source opened") if behind else words.say("no source opened")
    return node("span", said, cls=f"ta-badge ta-{'opened' if behind else 'named'}")


def evidence_lines(
    atlas: Atlas, words: Words, behind: Behind, source_ids: tuple[str, ...], head: str = ""
) -> list[Node | None]:
    """The passages that were read for a fact, then the works that are named for it only."""
    named = only_named(source_ids, behind)
    return [_read(atlas, words, behind), named_line(atlas, words, named, head)]


def named_line(
    atlas: Atlas, words: Words, source_ids: tuple[str, ...], head: str = ""
) -> Element | None:
    """Works that are named for a fact and were not opened for it."""
    known = cited(atlas, source_ids)
    if not known:
        return None
    said = joined([source_node(source) for source in known], "; ")
    head = head or words.say("Named, not opened for this:")
    return node("p", f"{head} ", *said, cls="ta-sources")


def _read(atlas: Atlas, words: Words, behind: Behind) -> Element | None:
    passages = [
        node("li", *_passage(atlas, words, source, one))
        for one in _once(behind)
        for source in sources_of(atlas, (one.source_id,))
    ]
    if not passages:
        return None
    head = node("p", words.say("Read for this:"))
    return node("div", head, node("ul", *passages), cls="ta-sources ta-read")


def _once(behind: Behind) -> list[Attestation]:
    """Each passage once, though it may speak of more than one day or area."""
    return list({(one.source_id, one.locator, one.read, one.says): one for one in behind}.values())


def _passage(atlas: Atlas, words: Words, source: Source, one: Attestation) -> list[Node | None]:
    """A source, where in it, when that was read, whose view it is, what it says in our words."""
    read = [words.say("read {date}", date=words.date(one.read))]
    if one.undated and not begins_the_atlas(atlas, (one,)):
        read.append(words.say("for who held it, not for the day"))
    if source.side:
        read.append(words.say("the view of {side}", side=side_called(words, source.side)))
    where = (", ", in_words(atlas, words, one.locator), f" ({'; '.join(read)}): ")
    return [source_node(source), *where, in_words(atlas, words, one.says)]
