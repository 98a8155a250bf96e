"""States, provinces, lakes and rivers of Natural Earth as rows of the gazetteer."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pyogrio
import shapely
from babel import Locale

from atlas.languages import READER_LANGUAGES
from atlas.tables import read_json
from survey.worldnames.model import OTHER_LANGUAGES, Row, parts, slug

NATURAL_EARTH = "Natural Earth"
# Lines of one name further apart than this, in degrees, are different rivers.
APART = 3.0


def states(path: Path) -> Iterator[Row]:
    """States and dependencies; Turkish and Azerbaijani names are those of Unicode CLDR."""
    frame = pyogrio.read_dataframe(path, read_geometry=False)
    # A rock in the ocean may share its state's code; the code's name is that of the most people.
    named = frame.loc[frame.groupby("ISO_A2_EH")["POP_EST"].idxmax(), "ADM0_A3"]
    for state in frame.to_dict("records"):
        code = state["ISO_A2_EH"] if state["ISO_A2_EH"] != "-99" else ""
        own = code if state["ADM0_A3"] in set(named) else ""
        names = {lang: _cldr(own, lang) or state.get(f"NAME_{lang.upper()}") or "" for lang in
                 READER_LANGUAGES}  # fmt: skip
        yield Row(
            id=f"ne:{state['ADM0_A3']}",
            name=state["NAME_LONG"],
            kind="land" if state["TYPE"] in ("Dependency", "Lease") else "state",
            source=f"{NATURAL_EARTH}; CLDR",
            country=code,
            point=(state["LABEL_X"], state["LABEL_Y"]),
            rank=int(state["LABELRANK"]),
            names=names,
            other=_others(state, str.upper, "NAME", "FORMAL_EN", "NAME_EN", "NAME_TR", "NAME_ALT"),
        )


def provinces(path: Path) -> Iterator[Row]:
    """Provinces, with the code of GeoNames by which towns say where they lie."""
    for feature in read_json(path)["features"]:
        province = feature["properties"]
        if not (name := province.get("name")):
            continue
        yield Row(
            id=f"ne:{province['adm1_code']}",
            name=name,
            kind="province",
            source=NATURAL_EARTH,
            country=province["iso_a2"] if len(province["iso_a2"]) == 2 else "",
            region=province.get("gn_a1_code") or "",
            point=(province["longitude"], province["latitude"]),
            rank=int(province["scalerank"]),
            names={lang: _first(province.get(f"name_{lang}")) for lang in READER_LANGUAGES},
            other=_others(province, str.lower, "name_alt", "gn_name", "woe_name", "name_local"),
        )


def lakes(path: Path) -> Iterator[Row]:
    """Lakes with a name."""
    frame = pyogrio.read_dataframe(path)
    for lake in frame[frame["name"].notna()].to_dict("records"):
        inside = lake["geometry"].representative_point()
        yield Row(
            id=f"ne:{int(lake['ne_id'])}",
            name=lake["name"],
            kind="lake",
            source=NATURAL_EARTH,
            point=(inside.x, inside.y),
            rank=int(lake["scalerank"]),
            names={lang: _first(lake.get(f"name_{lang}")) for lang in READER_LANGUAGES},
            other=_others(lake, str.lower, "name_alt"),
        )


def rivers(path: Path) -> Iterator[Row]:
    """Rivers, each once: the point lies half way down its longest piece."""
    frame = pyogrio.read_dataframe(path)
    lines = defaultdict(list)
    for river in frame[frame["name"].notna()].to_dict("records"):
        names = parts(river["name"])
        lines[names[-1]].append((river, names))
    for name, pieces in lines.items():
        for number, group in enumerate(_near(pieces)):
            yield _river(name, number, group)


def _river(name: str, number: int, group: list[tuple[dict[str, Any], list[str]]]) -> Row:
    merged = shapely.line_merge(shapely.union_all([piece["geometry"] for piece, _ in group]))
    longest = max(shapely.get_parts(merged), key=lambda line: line.length)
    middle = longest.interpolate(0.5, normalized=True)
    return Row(
        id=f"ne:river-{slug(name)}" + (f"-{number + 1}" if number else ""),
        name=name,
        kind="river",
        source=NATURAL_EARTH,
        point=(middle.x, middle.y),
        rank=int(min(piece["scalerank"] for piece, _ in group)),
        other=tuple(dict.fromkeys(text for _, names in group for text in names)),
    )


def _near(pieces: list[Any]) -> list[list[Any]]:
    """The pieces in groups of those that lie near one another."""
    groups: list[list[Any]] = []
    for piece in pieces:
        near = [g for g in groups if any(_gap(piece, other) < APART for other in g)]
        groups = [g for g in groups if g not in near]
        groups.append([piece, *(other for group in near for other in group)])
    return groups


def _gap(one: Any, other: Any) -> float:
    return float(one[0]["geometry"].distance(other[0]["geometry"]))


def _cldr(code: str, lang: str) -> str:
    return Locale(lang).territories.get(code, "") if code else ""


def _first(text: Any) -> str:
    return next(iter(parts(text)), "")


def _others(record: dict[str, Any], case: Any, *columns: str) -> tuple[str, ...]:
    # Other languages only name what is known abroad: the table stays small.
    langs = OTHER_LANGUAGES if record.get("scalerank", 0) <= 5 else ()
    cells: Iterable[Any] = (
        *(record.get(column) for column in columns),
        *(record.get(case(f"name_{lang}")) for lang in langs),
    )
    return tuple(part for cell in cells for part in parts(cell))
