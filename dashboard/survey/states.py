"""Build turkic_states.geojson: the member and observer states of the Organization of Turkic States.

Shapes of today, for the layer of the Organization; who joined when is in memberships.csv.
"""

from pathlib import Path

import shapely
from shapely.geometry.base import BaseGeometry

from atlas.writing import Batch
from survey.districts import read_districts, read_owners
from survey.files import features_text
from survey.ground import read_ground
from survey.pulls import pulled

# Natural Earth's code of the state that has a district -> state_id.
STATES = {
    "AZE": "azerbaijan",
    "HUN": "hungary",
    "KAZ": "kazakhstan",
    "KGZ": "kyrgyzstan",
    "CYN": "northern-cyprus",
    "TUR": "turkiye",
    "TKM": "turkmenistan",
    "UZB": "uzbekistan",
}
# The layer is an outline over the areas: borders in degrees of tolerance, then decimals kept.
TOLERANCE, DECIMALS = 0.024, 3
# Square degrees (about 6 km²): islets are left out.
ISLET = 0.0006


def build_states(districts_file: Path, folder: Path, batch: Batch) -> None:
    """Write turkic_states.geojson (EPSG:4326, property `state_id`) into the atlas folder."""
    owners = read_owners(districts_file)
    codes = {code for code, owner in owners.items() if owner in STATES}
    districts = read_districts(districts_file, codes)
    pulls = read_ground(districts_file, folder).pulls
    districts = {code: pulled(district, pulls) for code, district in districts.items()}
    shapes = []
    for owner in STATES:
        parts = [districts[code] for code in sorted(codes) if owners[code] == owner]
        shapes.append(shapely.union_all(parts, grid_size=1e-6))
    simple = shapely.coverage_simplify(shapes, TOLERANCE)
    rounded = shapely.set_precision(simple, 10**-DECIMALS)
    features = zip(STATES.values(), map(_without_islets, rounded), strict=True)
    described = (({"state_id": name}, shape) for name, shape in features)
    batch.write(folder / "turkic_states.geojson", features_text(described, key="state_id"))


def _without_islets(state: BaseGeometry) -> BaseGeometry:
    parts = [part for part in shapely.get_parts(state) if part.area > ISLET]
    return shapely.normalize(shapely.MultiPolygon(parts))
