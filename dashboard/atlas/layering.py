"""Which files an atlas brings itself, and which the record lends that it is read beside."""

from functools import lru_cache

from atlas.file_names import BASEMAP, CUTS, MANIFEST, SHAPES, TOPOLOGY
from atlas.files import Files, Folder, Layered
from atlas.manifest import Manifest
from atlas.manifest_file import read_manifest
from atlas.shipped import DATA, WORLD

# Tables that both may bring: the own rows are added to those of the record.
ADDED = ("sources", "events", "event_names", "event_dates", "translations")
RECORD_TABLES = (
    *ADDED,
    *("holders", "holder_names", "short_names", "groups", "areas", "area_names", "area_districts"),
    *("area_measures", "holdings", "attestations", "border_towns", "views", "loaded_words"),
)
# What of the record an atlas that is lent it may yet bring itself.
REPLACEABLE = ("views.csv", "loaded_words.csv", BASEMAP)
SHAPE_FILES = (SHAPES, TOPOLOGY, CUTS, BASEMAP)
RECORD = frozenset({*(f"{name}.csv" for name in RECORD_TABLES), *SHAPE_FILES})


def layered(own: Files, manifest: Manifest) -> Files:
    """All the files an atlas is read from, its own first."""
    if manifest.record == "shipped":
        lent = RECORD | (_files(manifest) & _files(shipped_manifest()))
        return Layered(own, Folder(DATA), lent)
    if manifest.record == "none":
        return Layered(own, Folder(WORLD), frozenset({BASEMAP}))
    return own


def _files(manifest: Manifest) -> frozenset[str]:
    """The files that its layers name. Of the record's folder only those of its own are lent."""
    return frozenset(file for one in manifest.layers for file in (one.shapes, one.memberships))


def shipped_manifest() -> Manifest:
    """The manifest of the record that is lent."""
    return _shipped_manifest((DATA / MANIFEST).stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _shipped_manifest(_: int) -> Manifest:
    """Read again as soon as the file was written again."""
    return read_manifest(Folder(DATA))[0]


def lender(manifest: Manifest) -> Files | None:
    """The files of the record that is lent to an atlas; None where it has its own, or none."""
    return Folder(DATA) if manifest.record == "shipped" else None
