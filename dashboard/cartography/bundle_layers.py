"""The bundle's layers: states with roles that change in time, laid over the land on request."""

from collections.abc import Mapping
from typing import Any

from atlas import Atlas
from atlas.manifest import Layer, Said
from atlas.reading import json_in
from cartography.packing import COARSE, packed_features
from words import LANGUAGES

Table = dict[str, Any]


def layer_rows(atlas: Atlas) -> list[Table]:
    """The layers in the manifest's order, with title, words of the roles, states."""
    return [_row(atlas, layer) for layer in atlas.manifest.layers]


def _row(atlas: Atlas, layer: Layer) -> Table:
    return {
        "id": layer.id,
        "title": _in_each(atlas, layer.title),
        "roles": {role: _in_each(atlas, said) for role, said in layer.roles.items()},
        "shapes": packed_features(json_in(atlas.files, layer.shapes), COARSE),
        "memberships": [
            {"state": one.state_id, "role": one.role, "from": one.start, "until": one.until}
            for one in atlas.memberships
            if one.layer == layer.id
        ],
    }


def _in_each(atlas: Atlas, said: Said) -> Mapping[str, str]:
    """A text of the manifest as each reader gets it."""
    return {lang: atlas.manifest.said(said, lang) for lang in LANGUAGES}
