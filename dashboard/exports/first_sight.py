"""What a reader sees before Streamlit has started: title, a still map, words of the article.

Over a slow line that is most of a minute. It lies over the page until the map stands and needs no
script: the page's own code marks the document, and the style sheet hides it. Its one script loads
the page again where one of Streamlit's was cut off.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement, tostring

from assets.modules import beginning_script
from atlas import Atlas, opening_day, year_of
from atlas.story import stops_of
from cartography.still import still
from telling.content import plainly
from telling.quotes import paragraph_label
from words import Words

STYLE = Path(__file__).with_suffix(".css")


def first_sight(atlas: Atlas, words: Words, *, picture: bool, ahead: Iterable[str] = ()) -> bytes:
    """The element, as HTML; without the picture where the address asks for another day.

    `ahead` are files that the map will ask for: they are on their way while Streamlit starts.
    """
    root = Element("div", {"id": "first-sight", "lang": words.lang})
    for address in ahead:
        kind = {"rel": "preload", "as": "fetch", "crossorigin": "anonymous"}
        SubElement(root, "link", {**kind, "href": address})
    SubElement(root, "script").text = beginning_script()
    SubElement(root, "style").text = STYLE.read_text(encoding="utf-8")
    head = SubElement(root, "header")
    SubElement(head, "h1").text = plainly(atlas, words, atlas.manifest.title)
    if picture:
        day = opening_day(atlas)
        held = words.say("Map of who held which land")
        SubElement(head, "p").text = f"{held} · {words.year(year_of(day))}"
        root.append(still(atlas, day))
    beside = SubElement(root, "div")
    _passage(beside, atlas, words)
    SubElement(beside, "p", {"role": "status"}).text = words.say("The map is being loaded.")
    _late(beside, words)
    markup: bytes = tostring(root, encoding="utf-8", method="html")
    return markup


def _passage(beside: Element, atlas: Atlas, words: Words) -> None:
    """The article's words of the first step of its story."""
    stops = stops_of(atlas)
    if not stops:
        return
    excerpt = atlas.excerpts[stops[0].excerpt_id]
    quote = SubElement(beside, "blockquote", {"lang": atlas.article.lang})
    quote.text = f"“{excerpt.exact}”"
    SubElement(beside, "p").text = paragraph_label(atlas, words, excerpt.paragraph)


def _late(beside: Element, words: Words) -> None:
    """What shows itself when the page still has not come."""
    late = SubElement(beside, "p", {"class": "late"})
    late.text = words.say("A part of the page could not be loaded.") + " "
    SubElement(late, "a", {"href": ""}).text = words.say("Try again")
