"""What the files of an atlas are called that more than one part of the program asks for."""

from typing import Any, TypeGuard

MANIFEST = "atlas.json"
ARTICLE = "article.json"
PACKAGE = "datapackage.json"
JSON_FILES = (MANIFEST, ARTICLE, PACKAGE)  # those without shapes
WHOLE_TEXT = "text.txt"  # of the article, where it may be shown

SHAPES, TOPOLOGY = "areas.geojson", "areas.topojson"
CUTS = "cuts.geojson"
BASEMAP = "basemap.geojson"

_AWAY = frozenset("/\\:\0")  # signs by which a name leads to another folder, or nowhere


def is_plain(name: Any) -> TypeGuard[str]:
    """Whether a name is that of a file in the folder itself, and no way to somewhere else."""
    return isinstance(name, str) and bool(name) and not _AWAY.intersection(name)
