"""atlas.json broken in every kind: its form, each entry, and what its entries name."""

import json
from collections.abc import Iterator
from typing import Any

from breakage.kind import Kind, gone, put, shaped, swap

FILE = "atlas.json"
# Entry, what stands there, what must be told.
ENTRIES: tuple[tuple[str, Any, str], ...] = (
    ("title", 7, "title: is 7; write a text"),
    ("title", [], r"title: is \[\]; write a text"),
    ("title", {"EN": "x"}, "title: is .*; write a text"),
    ("title", {"en": None}, "title: is .*; write a text"),
    ("tagline", {"en": ["x"]}, "tagline: is .*; write a text"),
    ("hint", True, "hint: is True; write a text"),
    ("languages", "en", "languages: is 'en'; write codes in a list"),
    ("languages", [], r"languages: is \[\]; write codes in a list"),
    ("languages", ["en", 7], "languages: is .*; write codes in a list"),
    ("languages", ["en", "en"], "languages: 'en' is there twice; delete one"),
    ("languages", ["xx"], "languages: 'xx' is no language's code; write one of ISO 639"),
    ("languages", ["../en"], "languages: is .*; write codes in a list"),
    ("rights", 7, "rights: is 7; write"),
    ("rights", {}, r"rights: is \{\}; write"),
    ("record", "shiped", "record: is 'shiped'; write one of"),
    ("record", [], r"record: is \[\]; write one of"),
    ("record", None, "record: is null; write one of|record: is None; write one of"),
    ("view", [], r"view: is \[\]; write an object"),
    ("view", {"box": [1, 2, 3]}, "view.box: is .*; write four numbers"),
    ("view", {"box": [9, 2, 3, 4]}, "view.box: is .*; write four numbers"),
    ("view", {"box": [-200, 2, 3, 4]}, "view.box: is .*; write four numbers"),
    ("view", {"box": ["1", 2, 3, 4]}, "view.box: is .*; write four numbers"),
    ("view", {"bounds": [0, 0, 1, 1], "box": [0, 0, 2, 2]}, "view.box: .* reaches beyond bounds"),
    ("view", {"min_zoom": 99}, "view.min_zoom: is 99; write a number from 0 to 11"),
    ("view", {"min_zoom": "4"}, "view.min_zoom: is '4'; write a number from 0 to 11"),
    ("view", {"zoom": 4}, "view.zoom: is not an entry known here"),
    ("stops", "manual", "stops: is 'manual'; write"),
    ("stops", [7], r"stops: is \[7\]; write"),
    ("stops", ["nowhere"], "stops: 'nowhere' is not in events.csv"),
    ("stops", ["1740-war"], "stops: 1740-war is named by no words of the article"),
    ("stops", ["1720-treaty", "1720-treaty"], "stops: '1720-treaty' is there twice; delete one"),
    ("layers", {}, r"layers: is \{\}; write a list of objects"),
    ("layers", [7], r"layers: is \[7\]; write a list of objects"),
    ("layers", [{}], r"layers\[0\].id: is missing"),
    ("regions", [{"name": 7}], r"regions\[0\].name: is 7; write a text"),
    ("regions", [{"name": "x", "west": 999}], r"regions\[0\].west: is 999; write degrees"),
    ("regions", [{"name": "x", "countries": "AM"}], r"regions\[0\].countries: is 'AM'; write"),
    ("regions", [{"name": "x", "west": 9, "east": 1}], r"regions\[0\].east: is not east of west"),
    ("periods", [1900, 1800], "periods: is .*; write years in a list"),
    ("periods", ["1900"], "periods: is .*; write years in a list"),
    ("periods", [10**12], r"periods: is \[1000000000000\]; write years"),
    ("families", "North", "families: is 'North'; write names in a list"),
    ("families", ["North"], "families: .*|holders.csv:4 family: 'South' is not in the vocab"),
    ("unsure", ["nowhere"], "unsure: 'nowhere' is not in places.csv"),
    ("unsure", 7, "unsure: is 7; write ids of places"),
    ("tittle", "x", "tittle: is not an entry known here; did you mean title"),
)
# Entry of the one layer, what stands there, what must be told.
LAYER: tuple[tuple[str, Any, str], ...] = (
    ("id", 7, "id: is 7; write a short name"),
    ("id", "", "id: is missing"),
    ("id", "a b&c=d", "id: is 'a b&c=d'; write a short name"),
    ("title", None, "title: is missing"),
    ("shapes", "../areas.geojson", "shapes: is '../areas.geojson'; write the name of a GeoJSON"),
    ("shapes", "/etc/passwd", "shapes: is '/etc/passwd'; write the name of a GeoJSON"),
    ("shapes", "C:\\x.geojson", "shapes: is .*; write the name of a GeoJSON"),
    ("shapes", "gone.geojson", "shapes: 'gone.geojson' is not in the folder"),
    ("shapes", "places.csv", "shapes: is 'places.csv'; write the name of a GeoJSON file"),
    ("memberships", "gone.csv", "memberships: 'gone.csv' is not in the folder"),
    ("memberships", "cuts.geojson", "memberships: is 'cuts.geojson'; write the name of a CSV"),
    ("memberships", [], "memberships: is"),
    ("roles", "member", "roles: is 'member'; write an object"),
    ("roles", {"guest": "x"}, "roles.guest: is not an entry known here"),
    ("roles", {"member": 7}, "roles.member: is 7; write a text"),
)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for text in ("[]", "null", "7", '"x"', "true"):
        yield Kind(f"{FILE} is {text}", put(FILE, text), f"{FILE}: is not a JSON object")
    for text in ("", "{", '{"title": "x",}', "{'title': 'x'}", "\x00", '{"a": NaN}',
                 '{"a": ' + "9" * 5000 + "}", '{"view": ' + "[" * 100_000):  # fmt: skip
        told = rf"{FILE}(:\d+)?: is not valid JSON: .*; correct it"
        yield Kind(f"{FILE} is {text[:14] or 'empty'}", put(FILE, text), told)
    yield Kind(f"{FILE} not in UTF-8", put(FILE, b'{"title": "\xe7"}'), f"{FILE}:1: is not UTF-8")
    told = f"{FILE}:1: begins with a byte order mark; save it as UTF-8 without one"
    yield Kind(f"{FILE} with a byte order mark", _marked(), told)
    twice = put(FILE, '{"title": "a", "title": "b", "record": "own"}')
    yield Kind(f"{FILE} says it twice", twice, f"{FILE} title: is there twice; delete one")
    yield Kind(f"{FILE} gone", gone(FILE), f"{FILE}: is missing; add it")
    for entry, value, told in ENTRIES:
        name = f"{FILE} {entry} {json.dumps(value)[:30]}"
        change = shaped(FILE, lambda found, e=entry, v=value: found.update({e: v}))
        yield Kind(name, change, f"({FILE} )?{told}")
    for entry, value, told in LAYER:
        name = f"{FILE} layer's {entry} {json.dumps(value)[:30]}"
        change = shaped(FILE, lambda found, e=entry, v=value: found["layers"][0].update({e: v}))
        yield Kind(name, change, rf"{FILE} layers\[0\].{told}")
    twice = shaped(FILE, lambda found: found["layers"].append(found["layers"][0]))
    yield Kind("two layers of one id", twice, rf"{FILE} layers\[1\].id: 'league' is the id of two")
    none = swap(FILE, '"record": "own"', '"record": "none"')
    told = 'holdings.csv: belongs to a record, but atlas.json says "record": "none"'
    yield Kind("a record that is not to be there", none, told)


def _marked() -> Any:
    def made(files: dict[str, bytes]) -> None:
        files[FILE] = b"\xef\xbb\xbf" + files[FILE]

    return made
