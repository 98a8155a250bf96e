"""The hand-drawn cuts."""

from collections.abc import Iterator

from atlas.check.problem import Problem
from atlas.file_names import CUTS
from atlas.tables import Tables, split

CERTAINTIES = ("exact", "approximate", "disputed")


def check_cuts(tables: Tables) -> Iterator[Problem]:
    """Every cut is a named line through districts in use, with its certainty and its sources."""
    if not tables.has(CUTS):
        return
    districts, sources = (
        tables["area_districts"].ids("adm1_code"),
        tables["sources"].ids("source_id"),
    )
    seen: set[str] = set()
    for number, feature in enumerate(tables.json(CUTS)["features"], 1):
        cut = {key: _text(value) for key, value in feature["properties"].items()}
        name = cut.get("cut_id") or f"feature {number}"
        if not cut.get("cut_id") or name in seen:
            yield Problem(CUTS, 0, "cut_id", f"{name} has no id of its own; give it one")
        seen.add(name)
        for code in split(cut.get("adm1_code", "")) or ("",):
            if code not in districts:
                what = f"{name} cuts '{code}', which no area uses; correct it"
                yield Problem(CUTS, 0, "adm1_code", what)
        if cut.get("certainty") not in CERTAINTIES:
            what = f"{name} is '{cut.get('certainty', '')}'; choose one of {', '.join(CERTAINTIES)}"
            yield Problem(CUTS, 0, "certainty", what)
        named = split(cut.get("sources", ""))
        if not named:
            yield Problem(CUTS, 0, "sources", f"{name} names no source; add a source_id")
        for one in named:
            if one not in sources:
                what = f"{name}: '{one}' is not in sources.csv; correct it or add it there"
                yield Problem(CUTS, 0, "sources", what)


def check_lines(tables: Tables) -> Iterator[Problem]:
    """Every cut is a line."""
    for number, feature in enumerate(tables.json(CUTS)["features"] if tables.has(CUTS) else (), 1):
        name = _text(feature["properties"].get("cut_id")) or f"feature {number}"
        kind = feature["geometry"]["type"]
        if "LineString" not in kind:
            what = f"{name} is a {kind}; a cut is a LineString or a MultiLineString"
            yield Problem(CUTS, 0, "geometry", f"{what}; draw it so")


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
