"""Made-up atlases of any size, the same for the same seed: a grid of areas that change hands.

    python tests/benchmarks/synthetic.py FOLDER --areas 2600 --changes 9 --seed 1

`--areas` areas lie in a grid over the atlas's part of the world; each has `--changes` holdings
after its first, moved by events of the same number as the areas. Names and powers are invented.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
import shutil
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from grid import Grid, write_shapes

ROOT = Path(__file__).resolve().parents[2]
TINY = ROOT / "tests" / "tiny_atlas"
FIRST, LAST = date(1700, 1, 1), date(2020, 12, 31)
EMPTY = ("event_dates", "excerpts", "mentions", "claims", "persons",
         "memberships", "places", "names")  # fmt: skip


def write_atlas(folder: Path, areas: int, changes: int, seed: int) -> int:
    """Write a whole atlas into `folder` and return how many areas it has."""
    grid, chance = Grid.of(areas), random.Random(seed)
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    shutil.copy(ROOT / "data" / "datapackage.json", folder)
    for name in EMPTY:
        _write(folder, name, [])
    ids = [f"XX_{index:06d}" for index in range(grid.count)]
    source = next(iter(_read(TINY, "sources")))["source_id"]
    powers = [f"power-{index}" for index in range(max(4, grid.count // 25))]
    events = [(f"event-{at}", _day(chance)) for at in range(grid.count)]
    _write(folder, "area_districts", ({"area_id": id_, "adm1_code": id_} for id_ in ids))
    (folder / "cuts.geojson").write_text('{"type": "FeatureCollection", "features": []}\n')
    _write_names(folder, "area", ids)
    _write_names(folder, "holder", powers)
    _write_names(folder, "event", [id_ for id_, _ in events])
    _write(folder, "areas", ({"area_id": id_, "label": id_, "tier": "core", "country": "Nowhere",
                              "fit": "good", "sources": source} for id_ in ids))  # fmt: skip
    _write(folder, "holders", (_holder(id_, source, chance) for id_ in powers))
    _write(
        folder,
        "events",
        (_event(*one, source) for one in sorted(events, key=lambda e: (e[1], e[0]))),
    )
    _write(folder, "holdings", _holdings(ids, powers, events, changes, source, chance))
    _write(folder, "area_measures", (_measure(grid, at, id_) for at, id_ in enumerate(ids)))
    write_shapes(folder, grid, ids)
    return grid.count


def _write_names(folder: Path, kind: str, ids: list[str]) -> None:
    rows = ({f"{kind}_id": id_, "lang": lang, "name": id_} for id_ in ids for lang in ("tr", "az"))
    _write(folder, f"{kind}_names", rows)


def _day(chance: random.Random) -> str:
    return (FIRST + timedelta(days=chance.randint(1, (LAST - FIRST).days))).isoformat()


def _holder(id_: str, source: str, chance: random.Random) -> dict:
    return {"holder_id": id_, "name": id_, "family": "other", "kind": "state", "state": id_,
            "colour": f"#{chance.randrange(1 << 24):06x}", "sources": source}  # fmt: skip


def _event(id_: str, day: str, source: str) -> dict:
    return {"event_id": id_, "date": day, "kind": "treaty", "name": id_, "tier": "main",
            "recorded": "Made up.", "sources": source}  # fmt: skip


def _holdings(ids, powers, events, changes, source, chance) -> Iterable[dict]:
    """Each area's holdings follow one another; nobody succeeds himself."""
    for id_ in ids:
        picked = sorted(chance.sample(events, min(changes, len(events))), key=lambda e: e[1])
        steps = {FIRST.isoformat(): ""} | {day: event for event, day in picked}
        days, held = list(steps), ""
        for at, day in enumerate(days):
            held = chance.choice([power for power in powers if power != held])
            yield {"area_id": id_, "from": day, "until": days[at + 1] if at + 1 < len(days) else "",
                   "holder_id": held, "rule": "sovereign", "certainty": "exact",
                   "from_edtf": "" if steps[day] else "1700", "event_id": steps[day],
                   "sources": source}  # fmt: skip


def _measure(grid: Grid, at: int, id_: str) -> dict:
    (west, south), (east, north) = (
        grid.corner(at % grid.columns + step, at // grid.columns + step) for step in (0, 1)
    )
    km2 = (east - west) * (north - south) * 111**2 * math.cos(math.radians(south))
    return {"area_id": id_, "km2": round(km2), "label_lon": round((west + east) / 2, 4),
            "label_lat": round((south + north) / 2, 4), "west": west, "south": south,
            "east": east, "north": north}  # fmt: skip


def _read(folder: Path, table: str) -> list[dict]:
    with (folder / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _write(folder: Path, table: str, rows: Iterable[dict]) -> None:
    """Write a table with the columns of the tiny atlas's; what a row lacks stays empty."""
    with (TINY / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    with (folder / f"{table}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="", lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main() -> None:
    """Write an atlas as the command line asks."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--areas", type=int, default=260)
    parser.add_argument("--changes", type=int, default=8, help="holdings after each area's first")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    print(write_atlas(asked.folder, asked.areas, asked.changes, asked.seed), "areas")


if __name__ == "__main__":
    main()
