"""What of the atlas a citation is of: a day, or a thing on a day."""

from atlas import Atlas, area_name, event_called, iso, place_name
from exports.citation import Citation
from exports.credits import border_sources
from telling.content import work_called
from words import Words


def cited(  # noqa: PLR0913 - keywords, one per thing a citation says
    atlas: Atlas,
    words: Words,
    *,
    day: str,
    selection: tuple[str, str] | None,
    address: str,
    read_on: str,
) -> Citation:
    """The citation of a day, or of the place, area or event (kind and id) chosen on it."""
    title, key = words.date(day), f"treaty-atlas-{iso(day)}"
    sources: tuple[str, ...] = ()
    if selection:
        kind, id_ = selection
        title = f"{_name(atlas, words, selection, day)}, {title}"
        key = f"treaty-atlas-{id_}-{iso(day)}"
        sources = border_sources(atlas, kind, id_, day)
    return Citation(
        key, title, address, read_on, atlas.edition, sources, work_called(atlas, words), words
    )


def page_called(atlas: Atlas, lang: str) -> str:
    """What the whole page is called: the atlas and the article, once where they are one."""
    title, article = atlas.manifest.said(atlas.manifest.title, lang), atlas.article.title
    return title if article in ("", title) else f"{title}: “{article}”"


def _name(atlas: Atlas, words: Words, selection: tuple[str, str], day: str) -> str:
    kind, id_ = selection
    if kind == "area":
        return area_name(atlas, id_, words.lang)
    if kind == "event":
        return event_called(atlas, id_, words.lang)
    return place_name(atlas, id_, day, words.lang)
