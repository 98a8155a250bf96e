"""What a GeoPackage says of itself and of its layers: as JSON, and as QGIS shows it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, tostring

from atlas import Atlas
from atlas.terms import Terms, terms_of
from exports.about import SPANS
from exports.gpkg.layer import Layer
from exports.gpkg.xml_text import in_xml

DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
QGIS = "http://mrcc.com/qgis.dtd"
PACKAGE = "https://specs.frictionlessdata.io/data-package/"
VERSION = "3.22.0"  # of QGIS: what is written here is read by this one and later ones


@dataclass(frozen=True, slots=True)
class Note:
    """One text about the file, or about a layer where one is named."""

    standard: str
    mime: str
    text: str
    layer: str = ""


def notes_of(atlas: Atlas, layers: Sequence[Layer]) -> list[Note]:
    """The whole file's terms first, then what QGIS shows of each layer."""
    terms = terms_of(atlas)
    whole = Note(PACKAGE, "application/json", _package(terms))
    return [whole, *(Note(QGIS, "text/xml", _shown(one, terms), one.name) for one in layers)]


def _package(terms: Sequence[Terms]) -> str:
    own = _said(terms[0])
    others = {"works": [_said(one) for one in terms[1:]]} if terms[1:] else {}
    return json.dumps({**own, **others, "spans": SPANS}, ensure_ascii=False, indent=1)


def _said(terms: Terms) -> dict[str, object]:
    licence = {"name": terms.licence.replace(" ", "-"), "title": terms.licence}
    licence |= {"path": terms.address} if terms.address else {}
    found = {
        "title": terms.title,
        "version": terms.version,
        "licenses": [licence],
        "contributors": [{"title": maker} for maker in terms.makers],
        "citation": terms.citation,
        "sources": [{"title": f"Shapes: {one}"} for one in terms.shapes],
    }
    return {name: value for name, value in found.items() if value}


def _shown(layer: Layer, terms: Sequence[Terms]) -> str:
    root = Element("qgis", version=VERSION)
    citations = "; ".join(dict.fromkeys(one.citation for one in terms))
    texts = {
        "identifier": layer.name,
        "parentidentifier": "",
        "language": "ENG",
        "type": "dataset",
        "title": layer.title,
        "abstract": f"{layer.said} Cite as: {citations}.",
    }
    for name, text in texts.items():
        SubElement(root, name).text = in_xml(text)
    SubElement(root, "links")
    SubElement(root, "fees")
    SubElement(root, "rights").text = in_xml(citations)
    SubElement(root, "license").text = in_xml(layer.licence)
    SubElement(root, "encoding")
    return DOCTYPE + tostring(root, encoding="unicode")
