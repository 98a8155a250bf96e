"""The names of a place: those of a day as a heading, all of them as a list, where to look it up."""

from itertools import groupby

from atlas import Atlas, DatedName, Place, names_then, place_name, year_of
from telling.called import place_node
from telling.content import noted
from telling.nodes import Element, Node, joined, node, outside_link
from telling.quotes import cited, count_of, sources_line
from words import Words
from words.collation import by_alphabet
from words.dates import span_text

OTHERS = 3  # names in other languages, beside the heading


def place_heading(atlas: Atlas, words: Words, id_: str, day: str) -> Element:
    """The name of a place on a day, today's where it is another, and the others it bore then."""
    title, today = place_name(atlas, id_, day, words.lang), called_today(atlas, words, id_, day)
    said = {title, place_name(atlas, id_, atlas.last, words.lang)}
    return node(
        "h2",
        place_node(atlas, words, id_, day),
        node("small", today) if today else None,
        *(
            node("small", node("bdi", name.name, lang=name.lang), title=_language(words, name.lang))
            for name in _unlike(said, names_then(atlas.places[id_], day))
        ),
        cls="ta-title",
    )


def called_today(atlas: Atlas, words: Words, id_: str, day: str) -> str:
    """Says today's name of a place, "" where it was called so on the day already."""
    then, now = (place_name(atlas, id_, when, words.lang) for when in (day, atlas.last))
    return words.say("today {name}", name=now) if now != then else ""


def place_names(atlas: Atlas, words: Words, id_: str) -> list[Node | None]:
    """All names of a place, whatever the day, what is noted of it and by whom; folded."""
    told = atlas.places[id_]
    return [_names(words, told), _sources(atlas, words, told)]


def _sources(atlas: Atlas, words: Words, told: Place) -> Element | None:
    note, line = _note(atlas, words, told), sources_line(atlas, words, told.sources)
    if not (note or line):
        return None
    number = words.number(len(cited(atlas, told.sources)))
    title = (
        words.say("Note and sources ({n})", n=number)
        if note
        else count_of(atlas, words, told.sources)
    )
    return node("details", node("summary", title), note, line, cls="ta-fold")


def _unlike(said: set[str], names: tuple[DatedName, ...]) -> list[DatedName]:
    """The names not yet said, each spelling once."""
    seen, kept = set(said), []
    for name in names:
        if name.name not in seen:
            kept.append(name)
            seen.add(name.name)
    return kept[:OTHERS]


def _names(words: Words, told: Place) -> Element:
    ordered = by_alphabet(told.names, words.lang, key=lambda name: _language(words, name.lang))
    rows = [
        part
        for lang, names in groupby(ordered, key=lambda name: name.lang)
        for part in (
            node("dt", _language(words, lang)),
            node("dd", *_dated_names(words, list(names))),
        )
    ]
    return node(
        "details",
        node("summary", words.say("Names")),
        node("dl", *rows, cls="ta-names"),
        _links(words, told),
        cls="ta-fold",
    )


def _dated_names(words: Words, names: list[DatedName]) -> list[Node | None]:
    said: list[Node | None] = []
    for name in names:
        when = _name_span(words, name)
        said += [
            "; ",
            node("bdi", name.name, lang=name.lang),
            node("span", f" ({when})", cls="ta-muted") if when else None,
        ]
    return said[1:]


def _name_span(words: Words, name: DatedName) -> str:
    if name.edtf:
        return span_text(name.edtf, words.lang)
    if not (name.start or name.until):
        return ""
    if name.start and name.until:
        return words.years(year_of(name.start), year_of(name.until))
    ends = (words.year(year_of(day)) if day else "" for day in (name.start, name.until))
    return "–".join(ends)


def _language(words: Words, lang: str) -> str:
    return words.language(lang)


def _note(atlas: Atlas, words: Words, told: Place) -> Element | None:
    said = (noted(atlas, words, text) for text in (told.founded_note, told.note))
    notes = [note for note in said if note]
    return node("p", *joined(notes, " "), cls="ta-note") if notes else None


def _links(words: Words, told: Place) -> Element | None:
    links: list[Node] = []
    if told.wikidata:
        links.append(outside_link("Wikidata", f"https://www.wikidata.org/wiki/{told.wikidata}"))
    if told.geonames:
        links.append(outside_link("GeoNames", f"https://www.geonames.org/{told.geonames}"))
    if not links:
        return None
    return node("p", words.say("Look it up:") + " ", *joined(links, " · "), cls="ta-sources")
