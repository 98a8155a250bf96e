"""What the page and the single file say of themselves first: the land, the years, the article."""

from atlas import Atlas, EdtfError
from telling.nodes import Element, Node, node
from words import Words
from words.dates import edtf_text
from words.terms import ARTICLE_KINDS


def masthead_nodes(atlas: Atlas, words: Words) -> list[Node]:
    """One line: what the map covers, and the article it is read beside, in quotation marks."""
    covered = words.say(
        "Borders between the Balkans and the Caspian, {first}–{last}, read beside",
        first=atlas.first_year,
        last=atlas.last_year,
    )
    article: list[Node] = [_title(atlas), " ", node("span", _about(atlas, words), cls="ta-credit")]
    return [node("p", node("span", covered, cls="ta-covered"), " ", *article, cls="ta-tagline")]


def _title(atlas: Atlas) -> Element:
    """The article's title, in quotation marks and its own language, leading to its publisher."""
    article = atlas.article
    title = node("cite", f"“{article.title}”", lang=article.lang)
    return node("a", title, " ↗", href=article.url) if article.url else title


def _about(atlas: Atlas, words: Words) -> str:
    """What kind of article it is, whose and of when; what is not known is left out."""
    article = atlas.article
    kind = words.say(ARTICLE_KINDS.get(article.kind, ARTICLE_KINDS[""]))
    when = when_published(article.published, words)
    return f"({', '.join(filter(None, (kind, article.author, article.publisher, when)))})"


def when_published(published: str, words: Words) -> str:
    """The day, month or year it came out, in words."""
    try:
        return edtf_text(published, words.lang) if published else ""
    except EdtfError:
        return published
