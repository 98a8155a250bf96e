"""What is built from the shapes: emptied, cut, stale, with arcs that lead nowhere."""

from collections.abc import Iterator
from typing import Any

from breakage.kind import Kind, content, gone, put, shaped, swap

FILE = "areas.topojson"
BUILD = "run `python dashboard build-areas"


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for text, what in {
        "{}": "is no topology of the areas",
        "[]": "is not a JSON object",
        "null": "is not a JSON object",
        "": "is not valid JSON",
        '{"objects": null, "arcs": []}': "is no topology of the areas",
        '{"objects": [], "arcs": []}': "is no topology of the areas",
        '{"objects": {"areas": []}, "arcs": []}': "is no topology of the areas",
    }.items():
        yield Kind(f"{FILE} is {text or 'empty'}", put(FILE, text), rf"{FILE}(:1)?: {what}")
    half = content(FILE, lambda was: was[: len(was) // 2])
    yield Kind(f"{FILE} cut in half", half, rf"{FILE}:1: is not valid JSON")
    yield Kind(f"{FILE} gone", gone(FILE), f"{FILE}: is missing; {BUILD}")
    yield from _arcs()
    yield from _beside()


def _arcs() -> Iterator[Kind]:
    for number in ("NaN", "Infinity", "1e400"):
        change = swap(FILE, "[[5, 0], [6, 0]", f"[[{number}, 0], [6, 0]")
        yield Kind(f"{FILE} with {number}", change, rf"{FILE}:1: is not valid JSON")
    told = f"{FILE} arcs: "
    for name, change in (
        ("emptied", lambda one: one.update(arcs=[])),
        ("null", lambda one: one.update(arcs=None)),
        ("an object", lambda one: one.update(arcs={})),
        ("of texts", lambda one: one["arcs"].__setitem__(0, ["a"])),
        ("with an arc null", lambda one: one["arcs"].__setitem__(0, None)),
        ("of one number each", lambda one: one["arcs"].__setitem__(0, [[1], [2]])),
        ("with an arc emptied", lambda one: one["arcs"].__setitem__(0, [])),
    ):
        yield Kind(f"{FILE} arcs {name}", shaped(FILE, change), told)
    for name, arc in (("999", 999), ("-999", -999), ("a text", "a"), ("a fraction", 1.5),
                      ("null", None)):  # fmt: skip

        def leads(one: Any, arc: Any = arc) -> None:
            one["objects"]["areas"]["geometries"][1]["arcs"] = [[arc]]

        told = f"{FILE} arcs: T_ISLE leads to arc .*, and there are 10; {BUILD}"
        yield Kind(f"an arc out of range, {name}", shaped(FILE, leads), told)
    for name, arcs in (("null", None), ("empty", []), ("a number", 7), ("flat", [9]),
                       ("an empty ring", [[]])):  # fmt: skip

        def of_area(one: Any, arcs: Any = arcs) -> None:
            one["objects"]["areas"]["geometries"][1]["arcs"] = arcs

        told = f"{FILE} arcs: T_ISLE "
        yield Kind(f"an area's arcs are {name}", shaped(FILE, of_area), told)
    moved = swap(FILE, "[[5, 0], [6, 0], [6, 1]", "[[5, 0], [6, 0], [7, 1]")
    told = f"{FILE} arcs: T_ISLE is not as in areas.geojson; {BUILD}"
    yield Kind("arcs of other shapes", moved, told)
    west = swap(FILE, "[[1, 2], [0, 2]", "[[1, 2], [0, -92]")
    told = f"{FILE} arcs: T_WEST is not as in areas.geojson; {BUILD}"
    yield Kind("arcs off the earth", west, told)


def _beside() -> Iterator[Kind]:
    for key in ("sides", "water", "certainty"):
        for name, value in (("short", []), ("null", None), ("a number", 7)):

            def change(one: Any, key: str = key, value: Any = value) -> None:
                one[key] = value

            told = f"{FILE} {key}: has not one entry for each of the 10 arcs; {BUILD}"
            yield Kind(f"{FILE} {key} {name}", shaped(FILE, change), told)
    sides = swap(FILE, '"sides": [[4, 2]', '"sides": [[4, 99]')
    told = f"{FILE} sides: arc 0 lies between .*4, 99.*, and there are 5 areas; {BUILD}"
    yield Kind("an arc beside no area", sides, told)
    stale = swap(FILE, '"id": "T_ISLE"', '"id": "T_GONE"')
    yield Kind("a topology of other areas", stale, f"{FILE} id: T_GONE is there and not in areas")
    for name, value in (("null", None), ("empty", []), ("of null", [None])):

        def listed(one: Any, value: Any = value) -> None:
            one["objects"]["areas"]["geometries"] = value

        told = f"{FILE}(: is no topology| sides: arc 0 lies between| geometries: )"
        yield Kind(f"{FILE} geometries {name}", shaped(FILE, listed), told)
    for name, value in (("null", None), ("of texts", {"scale": ["a", 1], "translate": [0, 0]}),
                        ("of zero", {"scale": [0, 0], "translate": [0, 0]})):  # fmt: skip

        def turned(one: Any, value: Any = value) -> None:
            one["transform"] = value

        told = f"{FILE} (transform: |arcs: )"
        yield Kind(f"{FILE} transform {name}", shaped(FILE, turned), told)
