"""How QGIS shows a layer: the colours of the powers, names, and how time runs over it (QML).

QGIS moves through time by two fields and takes the second as the first day that is not meant: the
half-open spans are its own way to count.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree.ElementTree import Element, SubElement, tostring

from exports.gpkg.layer import POLYGONS, Layer
from exports.gpkg.metadata import DOCTYPE, VERSION
from exports.gpkg.xml_text import in_xml

LAND, EDGE, MARK = "#e8e4d8", "#8a8577", "#7a2f2f"
INSTANT, SPAN = "1", "2"  # modes of time in QGIS: of one field, and from one to another
HALF_OPEN = "0"  # the second limit does not belong to it
Styled = tuple[str, str]  # name of a layer, its style


def styles_of(layers: Iterable[Layer]) -> list[Styled]:
    """The style of every layer that is drawn."""
    return [(layer.name, _style(layer)) for layer in layers if layer.geometry]


def _style(layer: Layer) -> str:
    named = layer.name in ("places", "names")
    categories = "Symbology|Labeling|Temporal"
    root = Element("qgis", version=VERSION, styleCategories=categories, labelsEnabled=_flag(named))
    _time(root, layer)
    if layer.name == "holdings":
        _powers(root, layer)
    else:
        _one(root, layer)
    if named:
        _names(root)
    return DOCTYPE + tostring(root, encoding="unicode")


def _time(root: Element, layer: Layer) -> None:
    """Time runs by the days of the layer, where it has days that QGIS can count with."""
    start, end, mode = "valid_from", "valid_until", SPAN
    if layer.name == "events":
        start, end, mode = "date", "", INSTANT
    moves = all(layer.holds_days(name) for name in (start, end) if name)
    found = {"enabled": _flag(moves), "mode": mode if moves else "0", "limitMode": HALF_OPEN}
    found |= {"startField": start if moves else "", "endField": end if moves else ""}
    found |= {"startExpression": "", "endExpression": "", "durationField": ""}
    found |= {"durationUnit": "min", "fixedDuration": "0", "accumulate": "0"}
    fixed = SubElement(SubElement(root, "temporal", found), "fixedRange")
    SubElement(fixed, "start")
    SubElement(fixed, "end")


def _powers(root: Element, layer: Layer) -> None:
    """One class a power, in its colour, in the order of their names."""
    powers = {str(row["power"]): row for row in layer.rows}
    order = sorted(powers, key=lambda id_: (str(powers[id_]["power_name"]), id_))
    renderer = _renderer(root, "categorizedSymbol", {"attr": "power"})
    classes, symbols = SubElement(renderer, "categories"), SubElement(renderer, "symbols")
    for number, id_ in enumerate(order):
        label = in_xml(str(powers[id_]["power_name"]))
        found = {"symbol": str(number), "value": in_xml(id_), "label": label, "type": "string"}
        SubElement(classes, "category", found, render="true")
        _fill(symbols, str(number), str(powers[id_]["colour"]))


def _one(root: Element, layer: Layer) -> None:
    symbols = SubElement(_renderer(root, "singleSymbol", {}), "symbols")
    if layer.geometry == POLYGONS:
        _fill(symbols, "0", LAND)
    else:
        size = "3" if layer.name == "events" else "2"
        shape = "diamond" if layer.name == "events" else "circle"
        look = {"color": _colour(MARK), "outline_color": _colour("#ffffff"), "name": shape}
        _symbol(symbols, "0", "marker", "SimpleMarker", look | {"size": size})


def _renderer(root: Element, kind: str, found: Mapping[str, str]) -> Element:
    plain_ways = {"enableorderby": "0", "forceraster": "0", "symbollevels": "0"}
    return SubElement(root, "renderer-v2", {"type": kind, **found, **plain_ways})


def _fill(symbols: Element, name: str, colour: str) -> None:
    look = {"color": _colour(colour), "style": "solid"}
    edge = {"outline_color": _colour(EDGE), "outline_style": "solid", "outline_width": "0.1"}
    _symbol(symbols, name, "fill", "SimpleFill", look | edge | {"outline_width_unit": "MM"})


def _symbol(symbols: Element, name: str, kind: str, layer: str, look: Mapping[str, str]) -> None:
    found = {"name": name, "type": kind, "alpha": "1", "clip_to_extent": "1", "force_rhr": "0"}
    symbol = SubElement(symbols, "symbol", found)
    drawn = {"class": layer, "enabled": "1", "locked": "0", "pass": "0"}
    options = SubElement(SubElement(symbol, "layer", drawn), "Option", type="Map")
    for key, value in look.items():
        SubElement(options, "Option", name=key, type="QString", value=value)


def _names(root: Element) -> None:
    settings = SubElement(SubElement(root, "labeling", type="simple"), "settings")
    text = {"fieldName": "name", "isExpression": "0", "fontSize": "9", "fontSizeUnit": "Point"}
    written = SubElement(settings, "text-style", text | {"textColor": _colour("#222222")})
    halo = {"bufferDraw": "1", "bufferSize": "0.7", "bufferSizeUnits": "MM"}
    SubElement(written, "text-buffer", halo | {"bufferColor": _colour("#ffffff")})
    SubElement(settings, "placement", placement="0", dist="1", distUnits="MM")


def _colour(text: str) -> str:
    """A colour of `#rrggbb` as QGIS writes it."""
    return ",".join(str(int(text[at : at + 2], 16)) for at in (1, 3, 5)) + ",255"


def _flag(said: bool) -> str:
    return str(int(said))
