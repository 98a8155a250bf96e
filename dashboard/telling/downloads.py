"""What is said of the files that can be taken away: what is in each, and who opens it."""

from collections.abc import Mapping
from dataclasses import dataclass

from atlas import Atlas
from atlas.story import stops_of
from atlas.terms import record_terms
from telling.nodes import Element, Node, node
from words import Words

File = tuple[str, str]  # what it is called, and what it is good for


@dataclass(frozen=True, slots=True)
class Files:
    """Files of one kind: what stands over them, and each by the name of its format."""

    head: tuple[Node, ...]
    files: Mapping[str, File]


def downloads_told(
    atlas: Atlas, words: Words, day: str, *, recognised: bool
) -> tuple[list[Node], list[Files]]:
    """What stands over all the files, and the files: of the land, the article, the sources, all."""
    head: list[Node] = [node("h2", words.say("Share and download"))]
    article = _of_the_article(words) | (_of_the_story(words) if stops_of(atlas) else {})
    if not atlas.has_record:
        places = words.say("Places, their names and events on a map: for QGIS.")
        article = {"gpkg": ("GeoPackage", places)} | article
    groups = [
        Files((node("h3", words.say("The article and its places")),), article),
        Files((node("h3", words.say("The sources")),), _of_the_sources(words)),
        Files((node("h3", words.say("All of it")),), _whole(words)),
    ]
    return head, [*_land(atlas, words, words.date(day), recognised=recognised), *groups]


def _land(atlas: Atlas, words: Words, date: str, *, recognised: bool) -> list[Files]:
    """The files of the record on the day; none without a record."""
    if not atlas.has_record:
        return []
    title = node("h3", words.say("The map of {date}", date=date))
    told = _record(atlas, words, date, recognised=recognised)
    return [Files((title, told), _of_the_land(words))]


def _record(atlas: Atlas, words: Words, date: str, *, recognised: bool) -> Element:
    whose = (
        words.say("The record of {date}: whose the land was by recognition.", date=date)
        if recognised
        else words.say("The record of {date}: who controlled the land.", date=date)
    )
    rows = words.say("Each row names its sources.")
    terms = record_terms(atlas)
    licence = f"{terms.licence}." if terms.stated else words.say("No licence is stated.")
    return node("p", f"{whose} {rows} {licence}", cls="ta-muted")


def _of_the_land(words: Words) -> dict[str, File]:
    return {
        "gpkg": (
            "GeoPackage",
            words.say(
                "For QGIS, in the colours of the atlas and ready to move through time: areas with "
                "their powers, events, places, names, sources."
            ),
        ),
        "geojson": (
            "GeoJSON",
            words.say("Areas with their powers on this day: for QGIS, R, Python, web maps."),
        ),
        "parquet": ("GeoParquet", words.say("The same for data analysis: pandas, R, DuckDB.")),
        "csv": ("CSV", words.say("The same without shapes: for a spreadsheet.")),
        "csv-excel": (
            words.say("CSV for Excel"),
            words.say("The same table as Excel opens it by a double click, with all its letters."),
        ),
    }


def _of_the_article(words: Words) -> dict[str, File]:
    return {
        "lp": ("Linked Places", words.say("The article’s places and their names through time.")),
        "lp-tsv": ("LP-TSV", words.say("The same in short, as a table: for gazetteers.")),
        "anno": (
            "Web Annotations",
            words.say("The article’s excerpts and claims, each with its position in the text."),
        ),
        "recogito": (
            "Recogito",
            words.say("The same as Recogito loads it: names as tags, the record as comments."),
        ),
    }


def _of_the_story(words: Words) -> dict[str, File]:
    return {
        "timelinejs": (
            "TimelineJS",
            words.say("The story on a line of time, for a page of yours."),
        ),
        "storymapjs": ("StoryMapJS", words.say("The story from place to place, likewise.")),
    }


def _of_the_sources(words: Words) -> dict[str, File]:
    return {
        "bib": ("BibTeX", words.say("The atlas and all its sources: for LaTeX, JabRef, Zotero.")),
        "csl": ("CSL-JSON", words.say("The same for Zotero, Pandoc and citation styles.")),
        "ris": ("RIS", words.say("The same for EndNote, Mendeley and libraries.")),
    }


def _whole(words: Words) -> dict[str, File]:
    return {
        "html": (
            words.say("Whole atlas"),
            words.say("All of it in one file: it works without a network. Copy, mail, keep it."),
        ),
        "zip": (
            words.say("All tables (.zip)"),
            words.say(
                "Every table, shape and source, with a guide to the columns and the licence."
            ),
        ),
    }
