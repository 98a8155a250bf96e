"""The world's place names as one index in the reader's cache: built once, then only read."""

from finding.gazetteer.index import Gazetteer, Named
from finding.gazetteer.names import Names
from finding.gazetteer.opening import open_gazetteer

__all__ = ["Gazetteer", "Named", "Names", "open_gazetteer"]
