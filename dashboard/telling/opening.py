"""The story's opening: which article this is, what one sees here, and the way in."""

from atlas import Atlas
from atlas.story import Stop, stops_of
from telling.masthead import when_published
from telling.nodes import Element, Node, joined, link, node, outside_link
from telling.sheet import handle
from telling.turning import free, stop_label, turn
from words import Words
from words.terms import ARTICLE_KINDS


def opening(atlas: Atlas, words: Words) -> Element:
    """Which article this is, what one sees here, and the way in."""
    article, stops = atlas.article, stops_of(atlas)
    return node(
        "section",
        node("div", node("p", *_whose(atlas, words), cls="ta-kicker"), handle(words), cls="ta-bar"),
        node("h2", f"“{article.title}”", cls="ta-title", lang=article.lang),
        node("div", *_ways(atlas, words, stops), cls="ta-turn"),
        node("p", *_promise(atlas, words, stops), cls="ta-promise"),
        node("p", outside_link(words.say("Read it in full on the publisher’s site"), article.url))
        if article.url
        else None,
        node("ol", *(node("li", _listed(atlas, words, stop)) for stop in stops), cls="ta-stops")
        if stops
        else None,
        cls="ta-story ta-opening",
    )


def _whose(atlas: Atlas, words: Words) -> list[Node]:
    """Kind, author, publisher and date of the article; what is not known is left out."""
    article = atlas.article
    kind = words.say(ARTICLE_KINDS.get(article.kind, ARTICLE_KINDS[""]))
    when = when_published(article.published, words)
    own = filter(None, (article.author, article.publisher))
    names = [node("span", name, lang=article.lang) for name in own]
    return joined([kind, *names, *filter(None, [when])], " · ")


def _ways(atlas: Atlas, words: Words, stops: tuple[Stop, ...]) -> list[Node]:
    out = free(words.say("Explore the atlas freely"))
    if not stops:
        return [out]
    first = node("small", stop_label(atlas, words, stops[0]))
    start = turn(words.say("Start the story"), first, target=stops[0].id, way="next", main=True)
    return [start, out]


def _promise(atlas: Atlas, words: Words, stops: tuple[Stop, ...]) -> list[Node]:
    """What one sees here, and whose voices there are."""
    said = (
        words.say(
            "The article’s words stand in quotation marks; the record tells from its sources who "
            "held the land, and says where the two differ."
        )
        if atlas.has_record
        else words.say("The article’s words stand in quotation marks.")
    )
    if not stops:
        return [said]
    steps = words.plural(
        "The map goes through the history that this article speaks of, in {n} step.",
        "The map goes through the history that this article speaks of, in {n} steps.",
        len(stops),
    )
    return [steps, " ", said]


def _listed(atlas: Atlas, words: Words, stop: Stop) -> Element:
    return link(stop_label(atlas, words, stop), target={"story": stop.id})
