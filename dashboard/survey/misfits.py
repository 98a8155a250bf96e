"""Write into data/README.md where the shapes are only approximate, and by how much."""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pyproj import Geod

from atlas.file_names import CUTS, TOPOLOGY
from atlas.section import renew_section
from atlas.tables import read_json
from atlas.topology import arc_points
from atlas.writing import Batch
from survey.tables import read_rows

GEOD = Geod(ellps="WGS84")
HEAD = """\
Made by `python dashboard build-areas` from `areas.csv`, `cuts.geojson` and the built shapes.

### Lines through a district that are not exact

{lines} of {all_lines} lines in `cuts.geojson`; the others follow a river or the sea.

| line | km | sure | how it was drawn |
|---|---:|---|---|
{line_rows}
### Areas whose districts only stand for the historical land

{areas} of {all_areas} areas. *Unsure border*: kilometres of its border with areas of the same state
of today that are drawn as approximate or disputed, whether or not powers ever met there.

| area | km² | unsure border, km | what is not exact |
|---|---:|---:|---|
{area_rows}"""


def write_misfits(folder: Path, batch: Batch) -> bool:
    """Renew the section of README.md; return False when there is no README.

    Raises ValueError when the page has no marks for it.
    """
    return renew_section(folder, "misfits", misfits(folder, batch), batch)


def misfits(folder: Path, batch: Batch) -> str:
    """The section: one table of lines and one of areas, the longest and largest first.

    What the batch holds anew is read there.
    """
    cuts = [f["properties"] | {"km": _km(f)} for f in read_json(folder / CUTS)["features"]]
    lines = sorted((c for c in cuts if c["certainty"] != "exact"), key=lambda c: -c["km"])
    areas, measures = read_rows(folder / "areas.csv"), batch.at(folder / "area_measures.csv")
    km2 = {row["area_id"]: float(row["km2"]) for row in read_rows(measures)}
    rough = [area for area in areas if area["fit"] == "approximate"]
    rough.sort(key=lambda area: (area["tier"] != "core", -km2[area["area_id"]]))
    unsure = unsure_borders(read_json(batch.at(folder / TOPOLOGY)))
    return HEAD.format(
        lines=len(lines),
        all_lines=len(cuts),
        line_rows="".join(map(_line_row, lines)),
        areas=len(rough),
        all_areas=len(areas),
        area_rows="".join(_area_row(a, km2[a["area_id"]], unsure[a["area_id"]]) for a in rough),
    )


def _line_row(cut: Mapping[str, Any]) -> str:
    cells = [cut["title"], f"{cut['km']:,.0f}", cut["certainty"], cut["note"]]
    return _row(cells)


def _area_row(area: Mapping[str, str], km2: float, unsure: float) -> str:
    name = f"{area['label']} (`{area['area_id']}`)"
    return _row([name, f"{km2:,.0f}", f"{unsure:,.0f}", area["fit_note"]])


def _row(cells: list[str]) -> str:
    return "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |\n"


def _km(feature: Mapping[str, Any]) -> float:
    """The length of a line as drawn, beyond the ends of its district too."""
    lons, lats = zip(*feature["geometry"]["coordinates"], strict=True)
    return GEOD.line_length(lons, lats) / 1000


def unsure_borders(topology: Mapping[str, Any]) -> Mapping[str, float]:
    """`area_id -> km` of its border with other areas that is not exact."""
    names = [geometry["id"] for geometry in topology["objects"]["areas"]["geometries"]]
    unsure: defaultdict[str, float] = defaultdict(float)
    arcs = zip(arc_points(topology), topology["sides"], topology["certainty"], strict=True)
    for points, sides, certainty in arcs:
        if certainty != "exact":
            lons, lats = zip(*points, strict=True)
            km = GEOD.line_length(lons, lats) / 1000
            for side in sides:
                unsure[names[side]] += km
    return unsure
