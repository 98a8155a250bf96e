"""A shape as a GeoPackage keeps it: a short head, then well-known binary."""

import struct

import shapely
from shapely.geometry.base import BaseGeometry

from exports.gpkg.schema import SRS_ID

LITTLE_ENDIAN, WITH_BOX, EMPTY = 0b0001, 0b0010, 0b10000


def blob(shape: BaseGeometry | None) -> bytes | None:
    """The bytes of one shape; a point needs no box, and nothing has none."""
    if shape is None:
        return None
    boxed = shape.geom_type != "Point" and not shape.is_empty
    flags = LITTLE_ENDIAN | (WITH_BOX if boxed else 0) | (EMPTY if shape.is_empty else 0)
    head = struct.pack("<2sBBi", b"GP", 0, flags, SRS_ID)
    return head + (_box(shape) if boxed else b"") + shapely.to_wkb(shape, byte_order=1)


def _box(shape: BaseGeometry) -> bytes:
    west, south, east, north = shape.bounds
    return struct.pack("<4d", west, east, south, north)
