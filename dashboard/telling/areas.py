"""Areas by name."""

from atlas import Atlas, area_name
from telling.nodes import Element, Target, link
from words import Words


def area_link(atlas: Atlas, words: Words, area_id: str, day: str = "") -> Element:
    """A link that selects an area, and moves the page to `day` when given."""
    target: Target = {"kind": "area", "id": area_id}
    if day:
        target["day"] = day
    name = area_name(atlas, area_id, words.lang)
    return link(name, target=target, focus=f"area-{area_id}-{day}")
