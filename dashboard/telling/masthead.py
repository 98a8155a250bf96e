"""What the page and the single file say of themselves first: name, article, languages."""

from collections.abc import Sequence

from atlas import Atlas, EdtfError
from telling.chooser import Other, heading
from telling.content import lang_of, plainly, said
from telling.nodes import Element, Node, node
from words import LANGUAGES, Words
from words.dates import edtf_text
from words.terms import ARTICLE_KINDS


def head_nodes(atlas: Atlas, words: Words, others: Sequence[Other] = ()) -> list[Node]:
    """One row: the atlas's name, what it is and beside which article, the languages."""
    title = said(atlas, words, atlas.manifest.title)
    return [head(words, heading(words, title, others), masthead(atlas, words))]


def head(words: Words, name: Sequence[Node], line: Node | None) -> Element:
    """The row of a page with that name."""
    return node("div", *name, line, language_row(words), cls="ta-head")


def masthead(atlas: Atlas, words: Words) -> Element:
    """One line: what the map covers, and the article it is read beside, in quotation marks.

    Where the line is too short for all of it, the parts give way in the order of the style sheet;
    whole it stands in the tip.
    """
    covered, briefly = _covered(atlas, words), _years(atlas, words)
    about = ", ".join(filter(None, _whose(atlas, words)))
    title = _title(atlas, words)
    quoted = f"“{atlas.article.title}” " if title else ""
    lang = lang_of(atlas, words, atlas.manifest.tagline)
    return node(
        "p",
        node("span", covered, cls="ta-covered", lang=lang if lang != words.lang else ""),
        node("span", briefly, cls="ta-briefly", aria_hidden="true"),
        " ",
        title,
        " " if title else None,
        _credit(atlas, words, bracketed=bool(title)),
        cls="ta-tagline",
        title=f"{covered} {quoted}({about})" if title else f"{covered} · {about}",
    )


def _covered(atlas: Atlas, words: Words) -> str:
    """What the atlas says it covers; else its years."""
    own = plainly(atlas, words, atlas.manifest.tagline)
    for name, year in (("{first}", atlas.first_year), ("{last}", atlas.last_year)):
        own = own.replace(name, words.year(year))
    return own or _years(atlas, words)


def _years(atlas: Atlas, words: Words) -> str:
    years = words.years(atlas.first_year, atlas.last_year)
    if _is_namesake(atlas, words):
        return years
    first, last = words.year(atlas.first_year), words.year(atlas.last_year)
    if atlas.has_record:
        return words.say("Borders {first}–{last}, read beside", first=first, last=last)
    return f"{years}:"


def _is_namesake(atlas: Atlas, words: Words) -> bool:
    """Whether the atlas is called as its article is."""
    return atlas.article.title == plainly(atlas, words, atlas.manifest.title)


def language_row(words: Words) -> Element:
    """The languages as a row of which one is pressed; short names where there is little room."""
    row = [_language(lang, name, on=lang == words.lang) for lang, name in LANGUAGES.items()]
    label = words.say("Language")
    return node("div", *row, cls="ta-languages", role="group", aria_label=label)


def _language(lang: str, name: str, *, on: bool) -> Element:
    return node(
        "button",
        node("span", name, cls="ta-long", aria_hidden="true"),
        node("span", lang.upper(), cls="ta-short", aria_hidden="true"),
        go={"option": lang},
        lang=lang,
        title=name,
        aria_label=name,
        aria_pressed="true" if on else "false",
        data_focus=lang,
    )


def _title(atlas: Atlas, words: Words) -> Element | None:
    """The article's title, in quotation marks and its own language, leading to its publisher.

    Nothing where the atlas is called as the article is.
    """
    article = atlas.article
    if _is_namesake(atlas, words):
        return None
    title = node("cite", f"“{article.title}”", lang=article.lang)
    return node("a", title, href=article.url) if article.url else title


def _credit(atlas: Atlas, words: Words, *, bracketed: bool) -> Element:
    """What kind of article it is, whose and of when; what is not known is left out."""
    *known, when = _whose(atlas, words)
    about = ", ".join(filter(None, known))
    passing = node("span", f", {when}", cls="ta-when-published") if when else None
    before, after = ("(", ")") if bracketed else ("· ", None)
    return node("span", f"{before}{about}", passing, after, cls="ta-credit")


def _whose(atlas: Atlas, words: Words) -> tuple[str, ...]:
    """Kind, author, publisher and time; what is not known is empty."""
    article = atlas.article
    kind = words.say(ARTICLE_KINDS.get(article.kind, ARTICLE_KINDS[""]))
    return kind, article.author, article.publisher, when_published(article.published, words)


def when_published(published: str, words: Words) -> str:
    """The day, month or year it came out, in words."""
    try:
        return edtf_text(published, words.lang) if published else ""
    except EdtfError:
        return published
