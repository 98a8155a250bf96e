"""Shapes that cannot be drawn, or lie elsewhere, and JSON of shapes that is none."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from breakage.kind import Kind, both, content, gone, put, shaped, swap

FILES = ("areas.geojson", "basemap.geojson", "cuts.geojson", "turkic_states.geojson")
NEEDS = "feature 1 needs properties and a geometry of numbers"
OTHER_SHAPES = {"{}": "is no GeoJSON collection", "[]": "is not a JSON object",
                "null": "is not a JSON object", "7": "is not a JSON object",
                '"a"': "is not a JSON object", "": "is not valid JSON",
                '{"features": null}': "is no GeoJSON collection",
                '{"features": [null]}': NEEDS, '{"features": [[]]}': NEEDS,
                "[" * 100_000: "is not valid JSON: nested too deep"}  # fmt: skip
# What the first feature's geometry becomes.
GEOMETRIES: dict[str, Any] = {
    "null": None,
    "empty": {},
    "without coordinates": {"type": "Polygon"},
    "with empty coordinates": {"type": "Polygon", "coordinates": []},
    "with an empty ring": {"type": "Polygon", "coordinates": [[]]},
    "of null": {"type": "Polygon", "coordinates": [[[None, 1], [2, 3]]]},
    "of texts": {"type": "Polygon", "coordinates": [[["0", "1"], ["2", "3"]]]},
    "of single numbers": {"type": "Polygon", "coordinates": [[[0], [1], [2], [0]]]},
    "of an unknown type": {"type": "Blob", "coordinates": [[[0, 0]]]},
    "a collection": {"type": "GeometryCollection", "geometries": []},
    "of true and false": {"type": "Point", "coordinates": [True, False]},
}
RING = [[2, 0], [3, 0], [3, 2], [2, 2], [2, 1], [2, 0]]  # of T_EAST


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for file in FILES:
        for text, what in OTHER_SHAPES.items():
            if file in FILES[:2] or text in ("[]", "null"):
                told = rf"{file}(:1)?( geometry)?: {what}"
                yield Kind(f"{file} is {text[:20] or 'empty'}", put(file, text), told)
        half = content(file, lambda was: was[: len(was) // 2])
        yield Kind(f"{file} cut in half", half, rf"{file}:\d+: is not valid JSON: .*; correct it")
        alien = content(file, lambda was: was.replace(b"Feature", b"Fe\xe4ture", 1))
        yield Kind(f"{file} not in UTF-8", alien, rf"{file}:2: is not UTF-8 text")
        for name, geometry in GEOMETRIES.items():
            if file in FILES[:2] or name in ("null", "of an unknown type"):
                yield _with(f"{file} with a geometry {name}", file, geometry, NEEDS)
        for number in ("NaN", "Infinity", "-Infinity", "1e400", "9" * 5000):
            told = rf"{file}:\d+: is not valid JSON: "
            yield Kind(f"{file} with {number[:9]}", content(file, _number(number)), told)
    yield from _rings()
    yield from _places()
    yield from _features()


def _with(name: str, file: str, geometry: Any, told: str, *, whole: bool = False) -> Kind:
    """The first feature with another geometry; `whole`: what is told begins with its file."""

    def change(found: Any) -> None:
        found["features"][0]["geometry"] = geometry

    return Kind(name, shaped(file, change), told if whole else f"{file} geometry: {told}")


def _number(text: str) -> Callable[[bytes], bytes]:
    """The first coordinate as this number."""

    def change(was: bytes) -> bytes:
        found = json.loads(was)
        part = found["features"][0]["geometry"]["coordinates"]
        while isinstance(part[0], list):
            part = part[0]
        part[0] = "HERE"
        return json.dumps(found).replace('"HERE"', text).encode()

    return change


def _rings() -> Iterator[Kind]:
    file, odd = "areas.geojson", "feature 1 has a ring that is none: three points or more, and"
    for name, ring, told in (
        ("two points", RING[:2], odd),
        ("one point", RING[:1], odd),
        ("four equal points", [RING[0]] * 4, "T_EAST is not a valid polygon"),
        ("an open ring", RING[:-1], odd),
        ("a crossing", [RING[0], RING[2], RING[1], *RING[3:]], "T_EAST is not a valid polygon"),
        ("a ring turned round", RING[::-1], "T_EAST has an outer ring that runs clockwise"),
        ("no surface", [[2, 0], [3, 0], [2, 0], [2, 0]], "T_EAST is not a valid polygon"),
    ):
        yield _with(f"an area with {name}", file, {"type": "Polygon", "coordinates": [ring]}, told)
    line = {"type": "LineString", "coordinates": RING[:3]}
    yield _with("an area that is a line", file, line, "T_EAST is a LineString; an area is a Poly")
    point = {"type": "Point", "coordinates": [2, 1]}
    yield _with("an area that is a point", file, point, "T_EAST is a Point; an area is a Polygon")
    line = {"type": "Polygon", "coordinates": [RING]}
    yield _with(
        "a cut that is an area", "cuts.geojson", line, "canal is a Polygon; a cut is a Line"
    )


def _places() -> Iterator[Kind]:
    file = "areas.geojson"
    swapped = {"type": "Polygon", "coordinates": [[[y, x] for x, y in RING[::-1]]]}
    told = "area_measures.csv:2 east: is 3, but the shape as drawn ends at 2; run"
    yield _with("an area with lon and lat swapped", file, swapped, told, whole=True)
    isle = [[0, 5], [1, 5], [1, 6], [0, 6], [0, 5]]

    def lonely(found: Any) -> None:
        found["features"][1]["geometry"]["coordinates"] = [isle]

    told = "area_measures.csv:3 west: is 5, but the shape as drawn begins at 0"
    yield Kind("an island with lon and lat swapped", shaped(file, lonely), told)
    for file_ in FILES:
        far = {"type": "Polygon", "coordinates": [[[0, 0], [1e6, 0], [1e6, 1], [0, 0]]]}
        told = r"feature 1 reaches 1000000(\.0)?, 0, which is no place on the earth"
        yield _with(f"{file_} off the earth", file_, far, told)
    north = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 91], [0, 0]]]}
    told = ".* reaches 1, 91, which is no place on the earth; correct it"
    yield _with("land beyond the pole", "basemap.geojson", north, told)
    shifted = {"type": "Polygon", "coordinates": [[[x + 0.2, y] for x, y in RING]]}
    told = "areas.topojson arcs: T_EAST is not as in areas.geojson; run"
    yield _with("a gap between areas", file, shifted, told, whole=True)


def _features() -> Iterator[Kind]:
    file = "areas.geojson"

    def first(change: Callable[[Any], Any]) -> Any:
        return shaped(file, lambda found: change(found["features"]))

    told = f"{file} area_id: T_EAST has no shape; run"
    yield Kind("an area without a shape", first(lambda all_: all_.pop(0) and None), told)
    told = f"{file} area_id: T_EAST has 2 shapes; run"
    yield Kind("an area drawn twice", first(lambda all_: all_.append(all_[0])), told)
    rename = both(
        swap(file, '"area_id": "T_EAST"', '"area_id": "T_MARS"'),
        swap(file, '"id": "T_EAST"', '"id": "T_MARS"'),
    )
    yield Kind("a shape nobody knows", rename, f"{file} area_id: 'T_MARS' is not in areas.csv")
    for name, id_ in (("null", "null"), ("a number", "7"), ("a list", "[]"), ("an object", "{}")):
        change = swap(file, '"area_id": "T_EAST"', f'"area_id": {id_}')
        told = f"{file} area_id: T_EAST has no id of its own; write "
        yield Kind(f"a shape's id is {name}", change, told)
    told = f"{file} id: T_EAST calls itself 'T_MID'"
    yield Kind("a shape of two names", swap(file, '"id": "T_EAST"', '"id": "T_MID"'), told)
    told = f"{file} properties: feature 1 has none of its own|{file} geometry: {NEEDS}"
    none = first(lambda all_: all_[0].update(properties=None))
    yield Kind("a shape without properties", none, told)
    empty = shaped(file, lambda found: found.update(features=[]))
    yield Kind("no shapes at all", empty, f"{file} area_id: T_EAST has no shape")
    empty = shaped("basemap.geojson", lambda found: found.update(features=[]))
    told = "basemap.geojson features: is empty; run `python dashboard build-basemap`"
    yield Kind("an empty base map", empty, told)
    for name, id_ in (("null", "null"), ("a number", "7"), ("a list", "[]")):
        change = swap("turkic_states.geojson", '"state_id": "tinyland"', f'"state_id": {id_}')
        told = "turkic_states.geojson state_id: tinyland has no id of its own; write"
        yield Kind(f"a state's id is {name}", change, told)
    for name, value in (("null", "null"), ("a number", "7"), ("a list", '["chronicle"]')):
        change = swap("cuts.geojson", '"sources": "chronicle"', f'"sources": {value}')
        told = "cuts.geojson sources: canal "
        yield Kind(f"a cut's sources are {name}", change, told)
    build = "run `python dashboard build-areas`"
    for file, mend in (("areas.geojson", build), ("basemap.geojson", "")):
        yield Kind(f"{file} gone", gone(file), f"{file}: is missing; {mend}")
