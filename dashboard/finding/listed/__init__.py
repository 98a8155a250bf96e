"""A reader's own gazetteer: a file of places that are asked for before the world's index."""

from finding.listed.errors import GazetteerError
from finding.listed.layered import Layered
from finding.listed.opening import listed

__all__ = ["GazetteerError", "Layered", "listed"]
