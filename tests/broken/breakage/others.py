"""Articles without a record of their own, and the shipped atlas, broken."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Kind, added, cell, content, gone, put, shaped, swap

ARTICLES = ("plain", "voyage", "lean")
# What is told where the record has a table of that name.
LENT = {
    ("lean", "events.csv"): "atlas.json stops: '1877-storm' is not in events.csv",
    ("lean", "sources.csv"): "events.csv:2 sources: 'own-article' is not in sources.csv",
}
FILES = ("events.csv", "places.csv", "mentions.csv", "excerpts.csv", "sources.csv")


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for name in ARTICLES:
        yield from _article(name)
    yield from _lean()


def _article(name: str) -> Iterator[Kind]:
    for file in FILES:
        told = LENT.get((name, file), f"{file}: is missing; add it")
        yield Kind(f"{name} without {file}", gone(file), told, name)
    yield Kind(
        f"{name} without article.json", gone("article.json"), "article.json: is missing", name
    )
    yield Kind(f"{name} without its text", gone("text.txt"), "text.txt: is missing; put", name)
    null = shaped("article.json", lambda found: found.update(paragraphs=None))
    yield Kind(f"{name} paragraphs null", null, "article.json paragraphs: each needs an id", name)
    for column in ("place_id", "kind"):
        told = f"places.csv:2 {column}: is empty"
        yield Kind(
            f"{name} a place without {column}", cell("places.csv", 1, column, ""), told, name
        )
    far = cell("places.csv", 1, "lat", "95")
    yield Kind(f"{name} a place off the earth", far, "places.csv:2 lat: '95' is above 90", name)
    told = "places.csv:2 lon: '²' is not a number"
    yield Kind(f"{name} a place at ²", cell("places.csv", 1, "lon", "²"), told, name)
    told = "events.csv:2 date: '1851-02-29' is not a day of the calendar"
    yield Kind(f"{name} on 29 February", cell("events.csv", 1, "date", "1851-02-29"), told, name)
    told = r"events.csv:3 event_id: is the same as in line 2; correct one"
    id_ = base(name)["events.csv"].decode().split("\n")[1].split(",")[0]
    yield Kind(f"{name} an event twice", cell("events.csv", 2, "event_id", id_), told, name)
    strange = content("places.csv", lambda was: was.replace(b",lon,", b",longitude,", 1))
    told = "places.csv:1 longitude: is a column the schema does not know"
    yield Kind(f"{name} a strange column", strange, told, name)
    yield Kind(f"{name} excerpts at 10^12", cell("excerpts.csv", 1, "end", str(10**12)),
               r"excerpts.csv:\d (start|end|exact): ", name)  # fmt: skip


def _lean() -> Iterator[Kind]:
    own = put("holdings.csv", "area_id,from\n")
    told = 'holdings.csv: belongs to a record, but atlas.json says "record": "shipped"'
    yield Kind("lean with holdings", own, told, "lean")
    told = r"sources.csv:2 source_id: '.*' is an id of the record, too; give this row another one"
    taken = base("data")["sources.csv"].decode().split("\n")[1].split(",")[0]
    yield Kind("lean with a source of the record", cell("sources.csv", 1, "source_id", taken), told,
               "lean")  # fmt: skip
    told = "mentions.csv:4 target_id: '1877-storms' is not in events.csv"
    yield Kind(
        "lean to no event", cell("mentions.csv", 3, "target_id", "1877-storms"), told, "lean"
    )
    told = "atlas.json stops: '1877-storms' is not in events.csv"
    stops = swap("atlas.json", '"1877-storm"', '"1877-storms"')
    yield Kind("lean with a stop of no event", stops, told, "lean")
    more = added("events.csv", event_id="x", date="2925-01-01", kind="told", name="x", tier="main",
                 sources="own-article")  # fmt: skip
    told = r"events.csv:4 date: 2925-01-01 is more than 100 years after 2026"
    yield Kind("lean with an event of 2925", more, told, "lean")
