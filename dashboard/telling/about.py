"""About: what is covered, whose words are whose, how sure the map is, sources, licence."""

from atlas import Atlas
from telling.content import ENGLISH, work_called
from telling.covered import covered
from telling.nodes import Element, Node, node, outside_link, pairs
from telling.quotes import source_told
from words import Words
from words.terms import ARTICLE_SENTENCES


def about_nodes(atlas: Atlas, words: Words) -> list[Node | None]:
    """All the page says of itself."""
    return [
        *covered(atlas, words),
        _voices(atlas, words),
        _certainty(words) if atlas.has_record else None,
        _sources(atlas, words) if atlas.sources else None,
        _cite(atlas, words),
    ]


def _voices(atlas: Atlas, words: Words) -> Element:
    voices: dict[str, Node | None] = {words.say("The article"): _articles_voice(atlas, words)}
    if atlas.has_record:
        voices[words.say("The record")] = words.say(
            "This atlas’s data: who held which land, from when to when, by which event. Every row "
            "names its sources."
        )
    if atlas.claims:
        voices[words.say("The note")] = words.say(
            "Where the article and the record differ, or where a matter is contested. It names "
            "whose voice speaks and takes no side."
        )
    return node("section", node("h2", words.say("Whose words are whose")), pairs("", voices))


def _articles_voice(atlas: Atlas, words: Words) -> str:
    kind = words.say(ARTICLE_SENTENCES.get(atlas.article.kind, ARTICLE_SENTENCES[""]))
    how = (
        words.say("Its whole text in its own language, quoted in quotation marks.")
        if atlas.article.text
        else words.say(
            "Quoted in short marked excerpts, always in quotation marks and in its own language."
        )
    )
    whose = words.say("Its words and views are its author’s.")
    return f"{kind} {how} {whose}"


def _certainty(words: Words) -> Element:
    points = [
        words.say(
            "A year shows its 31 December; an event shows its own day. Days are New Style "
            "(Gregorian); Old Style dates stand beside them."
        ),
        words.say(
            "Colours show who ran a place. A switch shows whose it was by international "
            "recognition instead. Hatching marks where the two differ or a claim is contested."
        ),
        words.say(
            "Land is drawn with modern districts, cut where an old border cuts them. Dashed "
            "borders are approximate: they may be a few kilometres out."
        ),
        words.say(
            "A colour is a label, not a judgement. The same area of colour does not mean the same "
            "kind of rule in every age; the kind of rule is written in words."
        ),
    ]
    return node(
        "section",
        node("h2", words.say("How sure the map is")),
        node("ul", *(node("li", point) for point in points)),
    )


def _sources(atlas: Atlas, words: Words) -> Element:
    rows = [node("li", source_told(words, source)) for source in atlas.sources.values()]
    return node(
        "details",
        node(
            "summary",
            words.plural(
                "{n} source for the record", "{n} sources for the record", len(atlas.sources)
            )
            if atlas.has_record
            else words.plural("{n} source", "{n} sources", len(atlas.sources)),
        ),
        node("ul", *rows, cls="ta-sources"),
    )


def _edition(atlas: Atlas, words: Words) -> list[Node]:
    """Title, version, years and makers of the atlas, as far as it says them."""
    edition = atlas.edition
    version = words.say("edition {version}", version=edition.version) if edition.version else ""
    years = f"({words.years(atlas.first_year, atlas.last_year)})"
    makers = ", ".join(edition.makers_said(words.lang))
    parts = (f"{', ' if version and edition.title else ''}{version} {years}", makers)
    rest = ". ".join(part for part in (*parts, edition.licence) if part) + "."
    return [*_work(atlas, words), rest]


def _work(atlas: Atlas, words: Words) -> list[Node]:
    """The title of the atlas; its own stays beside that of the reader's language."""
    called, own = work_called(atlas, words), atlas.edition.title
    if called in ("", own):
        return [own]
    return [f"{called} (", node("cite", own, lang=ENGLISH), ")"] if own else [called]


def _licences(atlas: Atlas, words: Words) -> str:
    """Under what terms data, code and shapes come; of the data as far as the atlas says it."""
    rest = words.say("Code: MIT. Shapes: Natural Earth, public domain.")
    licence = atlas.edition.licence
    data = words.say("Data: {licence}.", licence=licence)
    return f"{data} {rest}" if licence else rest


def _cite(atlas: Atlas, words: Words) -> Element:
    return node(
        "section",
        node("h2", words.say("Licence and citation")),
        node(
            "p",
            _licences(atlas, words),
            " ",
            outside_link("Natural Earth", "https://www.naturalearthdata.com/"),
        ),
        node(
            "p",
            words.say("The article:"),
            " ",
            node("span", atlas.article.citation, lang=atlas.article.lang),
        )
        if atlas.article.citation
        else None,
        node(
            "p",
            words.say("The atlas:"),
            " ",
            *_edition(atlas, words),
        ),
    )
