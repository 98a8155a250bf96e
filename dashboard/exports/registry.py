"""The formats of `python dashboard export` and of the page's download menu.

A format is a module with `write(atlas, request) -> bytes`. To add one, write the module and name
it here, in the order of the alphabet.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from types import MappingProxyType

from atlas import Atlas
from atlas.story import stops_of


@dataclass(frozen=True, slots=True)
class Request:
    """What to write: the holdings of these days, or of `every` day of the whole span.

    `view` is "control" or "recognised"; `lang` the language of the names. Formats that do not
    speak of holdings pass over the days.
    """

    days: tuple[str, ...] = ()
    every: bool = False
    view: str = "control"
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Format:
    """Where a format is written, what its files are called, and whether it tells of days.

    `dated`: it tells who held which land, so it needs days where there is land. Such a format is
    not for an atlas without land, unless it has something to tell `without_land`. `story`: it
    tells the article's story, and needs one.
    """

    module: str
    suffix: str
    media_type: str
    summary: str
    dated: bool = True
    binary: bool = False
    without_land: bool = False
    story: bool = False

    def fits(self, atlas: Atlas) -> bool:
        """Whether the atlas has anything to tell in this format."""
        if self.story and not stops_of(atlas):
            return False
        return atlas.has_record or not self.dated or self.without_land

    def asks_days(self, atlas: Atlas) -> bool:
        """Whether a file of this atlas is one of days."""
        return self.dated and atlas.has_record


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        "anno": Format(
            "exports.annotations",
            ".anno.json",
            "application/ld+json",
            "excerpts and claims as W3C Web Annotations",
            dated=False,
        ),
        "bib": Format(
            "exports.bibliography.bibtex",
            ".bib",
            "text/x-bibtex",
            "the atlas and all its sources as BibTeX",
            dated=False,
        ),
        "csl": Format(
            "exports.bibliography.csl",
            ".csl.json",
            "application/vnd.citationstyles.csl+json",
            "the same as CSL-JSON",
            dated=False,
        ),
        "csv": Format("exports.table", ".csv", "text/csv", "areas with their holders as a table"),
        "csv-excel": Format(
            "exports.excel",
            ".excel.csv",
            "text/csv",
            "the same as Excel opens it by a double click",
        ),
        "geojson": Format(
            "exports.geojson", ".geojson", "application/geo+json", "areas with their holders"
        ),
        "gpkg": Format(
            "exports.geopackage",
            ".gpkg",
            "application/geopackage+sqlite3",
            "the same with events, places, names, powers, sources, in colours, for QGIS",
            binary=True,
            without_land=True,
        ),
        "html": Format(
            "exports.page.html",
            ".html",
            "text/html",
            "the whole atlas as one page that needs no network",
            dated=False,
        ),
        "lp": Format(
            "exports.linked_places",
            ".lp.json",
            "application/ld+json",
            "places and their names as Linked Places",
            dated=False,
        ),
        "lp-tsv": Format(
            "exports.lp_tsv",
            ".lp.tsv",
            "text/tab-separated-values",
            "the places as a table in the short form of Linked Places (LP-TSV)",
            dated=False,
        ),
        "parquet": Format(
            "exports.geoparquet",
            ".parquet",
            "application/vnd.apache.parquet",
            "areas with their holders as GeoParquet, for data analysis",
            binary=True,
        ),
        "recogito": Format(
            "exports.recogito",
            ".recogito.json",
            "application/json",
            "the Web Annotations as Recogito's annotator loads them, in a language",
            dated=False,
        ),
        "ris": Format(
            "exports.bibliography.ris",
            ".ris",
            "application/x-research-info-systems",
            "the atlas and all its sources as RIS",
            dated=False,
        ),
        "storymapjs": Format(
            "exports.storymap",
            ".storymap.json",
            "application/json",
            "the article's story from place to place, for StoryMapJS",
            dated=False,
            story=True,
        ),
        "timelinejs": Format(
            "exports.timelinejs",
            ".timeline.json",
            "application/json",
            "the article's story on a line of time, for TimelineJS",
            dated=False,
            story=True,
        ),
        "zip": Format(
            "exports.archive",
            ".zip",
            "application/zip",
            "all tables, shapes and sources, with a guide to their columns",
            dated=False,
            binary=True,
        ),
    }
)


class NothingToWriteError(ValueError):
    """A format that the atlas has nothing for; the text says why, and what to take instead."""


def formats_of(atlas: Atlas) -> tuple[str, ...]:
    """The formats an atlas can be written in: those of holdings only where it has a record."""
    return tuple(name for name, kind in FORMATS.items() if kind.fits(atlas))


def render(atlas: Atlas, name: str, request: Request) -> bytes:
    """The bytes of a file in the format `name`. KeyError on an unknown format.

    Only the module of that format is loaded, so that a small file never waits for a big library.
    NothingToWriteError where the format tells of what the atlas has none of.
    """
    if not FORMATS[name].fits(atlas):
        raise NothingToWriteError(_refusal(atlas, name))
    content: bytes = import_module(FORMATS[name].module).write(atlas, request)
    return content


def _refusal(atlas: Atlas, name: str) -> str:
    lacks = (
        f"{name} tells the article's story, and the excerpts of {atlas.files.name} name no event"
        if FORMATS[name].story
        else f"{name} tells who held the land, and {atlas.files.name} has no record"
    )
    return f"{lacks}; choose one of {', '.join(formats_of(atlas))}"
