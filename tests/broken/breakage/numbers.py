"""Numbers that are none, or far too large, in every column of numbers."""

from collections.abc import Iterator

from breakage.bases import base
from breakage.kind import Kind, cell, line_of, swap

BAD = (
    "NaN",
    "Infinity",
    "-inf",
    "1e400",
    "²",
    "٣",
    "9" * 5000,
    "0x10",
    "1,5",
    "1_0",
    "--1",
    "nan(1)",
)
# Table, row, column.
NUMBERS = (
    ("places.csv", 2, "lon"),
    ("places.csv", 2, "lat"),
    ("events.csv", 2, "lon"),
    ("area_measures.csv", 1, "km2"),
    ("area_measures.csv", 1, "label_lat"),
    ("area_measures.csv", 1, "west"),
    ("area_districts.csv", 3, "inside_lon"),
    ("views.csv", 1, "north"),
)
WHOLE = (("places.csv", 2, "zoom"), ("excerpts.csv", 1, "start"), ("mentions.csv", 2, "year"),
         ("mentions.csv", 1, "end"), ("claims.csv", 1, "start"))  # fmt: skip
OUTSIDE = (
    ("places.csv", 2, "lon", "181", "above 180"),
    ("places.csv", 2, "lat", "-90.5", "below -90"),
    ("places.csv", 2, "zoom", "40", "above 14"),
    ("places.csv", 2, "zoom", "-1", "below 2"),
    ("events.csv", 2, "lat", "136.8", "above 90"),
    ("views.csv", 1, "west", "-999", "below -180"),
    ("area_measures.csv", 1, "north", "99", "above 90"),
    ("area_measures.csv", 1, "km2", "-5", "below 0"),
    ("excerpts.csv", 1, "start", "-1", "below 0"),
)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    files = base("tiny")
    for file, row, column in NUMBERS:
        told = rf"{file}:{line_of(files, file, row)} {column}: '.*' is not a number; write it"
        yield Kind(f"{file} {column} NaN", cell(file, row, column, "NaN"), told)
    for text in BAD[1:]:
        told = r"places.csv:3 lon: '.*' is not a number; write it with a decimal point"
        yield Kind(f"a longitude {text[:20]}", cell("places.csv", 2, "lon", text), told)
    for file, row, column in WHOLE:
        for text in ("²", "9" * 5000, "1.5", "x"):
            told = rf"{file}:{line_of(files, file, row)} {column}: '.*' is not a whole number"
            yield Kind(f"{file} {column} {text[:10]}", cell(file, row, column, text), told)
    for file, row, column, text, how in OUTSIDE:
        told = rf"{file}:{line_of(files, file, row)} {column}: '{text}' is {how}; correct it"
        yield Kind(f"{file} {column} {text}", cell(file, row, column, text), told)
    yield from _senseless()


def _senseless() -> Iterator[Kind]:
    told = "area_measures.csv:2 km2: is 0, but the shape as drawn has"
    yield Kind("land of no size", cell("area_measures.csv", 1, "km2", "0"), told)
    told = "area_measures.csv:2 west: is 1, but the shape as drawn begins at 2"
    yield Kind("a box that is not the shape's", cell("area_measures.csv", 1, "west", "1"), told)
    told = "area_measures.csv:2 label_lon: the label stands outside its area"
    yield Kind("a label at sea", cell("area_measures.csv", 1, "label_lon", "4"), told)
    told = "views.csv:2 east: 0.2 is not east of west 0.5; correct one of them"
    yield Kind("a view turned round", cell("views.csv", 1, "east", "0.2"), told)
    told = "views.csv:2 north: 0.1 is not north of south 0.2; correct one of them"
    yield Kind("a view upside down", cell("views.csv", 1, "north", "0.1"), told)
    told = "views.csv:2 west: is empty; give all four sides, or none"
    yield Kind("a view with three sides", cell("views.csv", 1, "west", ""), told)
    told = "places.csv:3 area_id: the point lies in no area; correct area_id or the point"
    change = swap("places.csv", "settlement,1.5,0.5", "settlement,15,40")
    yield Kind("a town far from its area", change, told)
    told = "places.csv:3 area_id: the point lies in T_WEST; correct area_id or the point"
    change = swap("places.csv", "settlement,1.5,0.5", "settlement,0.5,1.5")
    yield Kind("a town with lon and lat swapped", change, told)
    for column in ("lon", "lat"):
        told = "places.csv:3 lat: lon and lat go together"
        yield Kind(f"a town without {column}", cell("places.csv", 2, column, ""), told)
        told = "events.csv:3 lat: lon and lat go together"
        yield Kind(f"an event without {column}", cell("events.csv", 2, column, ""), told)
