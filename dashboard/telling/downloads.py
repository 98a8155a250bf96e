"""What is said of the files that can be taken away: what is in each, and who opens it."""

from atlas import Atlas
from telling.nodes import Element, Node, node
from words import Words

OF_A_RECORD = ("geojson", "csv", "gpkg")  # formats of holdings


def downloads_told(
    atlas: Atlas, words: Words, day: str, *, recognised: bool
) -> tuple[list[Node], dict[str, tuple[str, str]]]:
    """What stands over the files, and of each format its title and what it is good for."""
    head: list[Node] = [node("h2", words.say("Share and download"))]
    files = _files(words)
    if atlas.has_record:
        return [*head, _record(atlas, words, day, recognised=recognised)], files
    return head, {name: told for name, told in files.items() if name not in OF_A_RECORD}


def _record(atlas: Atlas, words: Words, day: str, *, recognised: bool) -> Element:
    date = words.date(day)
    whose = (
        words.say("The record of {date}: whose the land was by recognition.", date=date)
        if recognised
        else words.say("The record of {date}: who controlled the land.", date=date)
    )
    rows = words.say("Each row names its sources.")
    licence = f"{atlas.edition.licence}." if atlas.edition.licence else ""
    return node("p", " ".join(filter(None, (whose, rows, licence))), cls="ta-muted")


def _files(words: Words) -> dict[str, tuple[str, str]]:
    return {
        "geojson": (
            "GeoJSON",
            words.say("Areas with their powers on this day: for QGIS, R, Python, web maps."),
        ),
        "csv": ("CSV", words.say("The same without shapes: for a spreadsheet.")),
        "gpkg": ("GeoPackage", words.say("The same for desktop mapping, days as days.")),
        "lp": ("Linked Places", words.say("The article’s places and their names through time.")),
        "anno": (
            "Web Annotations",
            words.say("The article’s excerpts and claims, each with its position in the text."),
        ),
        "html": (
            words.say("Whole atlas"),
            words.say("All of it in one file: it works without a network. Copy, mail, keep it."),
        ),
    }
