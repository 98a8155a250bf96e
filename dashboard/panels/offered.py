"""What the page of an atlas offers: panels, views, layers. What has nothing to say is not there."""

from __future__ import annotations

from collections.abc import Mapping

from atlas import VIEWS, Atlas

FOUND = "found"  # of an atlas that a reader is making
PANELS = ("article", FOUND, "claims", "year", "table", "powers", "compare", "share", "about")
BEING_MADE = "own article"  # what the files of such an atlas are called
OF_A_RECORD = ("table", "powers", "compare")
SWITCH = {"on": True, "1": True, "off": False, "0": False}


def panels_of(atlas: Atlas) -> tuple[str, ...]:
    """The panels that have something to say, in order."""
    silent = set() if atlas.has_record else set(OF_A_RECORD)
    if not atlas.claims:
        silent.add("claims")
    if atlas.files.name != BEING_MADE:
        silent.add(FOUND)
    return tuple(panel for panel in PANELS if panel not in silent)


def views_of(atlas: Atlas) -> tuple[str, ...]:
    """Whose the land was has two answers where there is a record; else the first stands alone."""
    return VIEWS if atlas.has_record else VIEWS[:1]


def layers_of(atlas: Atlas) -> tuple[str, ...]:
    """The ids of what can be laid over the land."""
    return tuple(layer.id for layer in atlas.manifest.layers)


def layers_asked(asked: Mapping[str, str], atlas: Atlas) -> frozenset[str]:
    """The layers that parameters ask for: `layers=a,b` or, as older links say it, `a=on`."""
    known = layers_of(atlas)
    named = asked.get("layers", "").split(",")
    listed = frozenset(named) if are_layers(named, atlas) else frozenset[str]()
    return listed | {id_ for id_ in known if SWITCH.get(asked.get(id_, ""), False)}


def are_layers(named: list[str], atlas: Atlas) -> bool:
    """Whether each of some names is a layer's id."""
    return set(named) <= set(layers_of(atlas))


def asks_for_layers(asked: Mapping[str, str], atlas: Atlas) -> bool:
    """Whether parameters say anything of layers that the page knows, be it that one is off."""
    listed = asked.get("layers", "")
    return (bool(listed) and are_layers(listed.split(","), atlas)) or any(
        asked.get(id_) in SWITCH for id_ in layers_of(atlas)
    )
