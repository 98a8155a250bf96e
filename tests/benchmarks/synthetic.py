"""Made-up atlases of any size, the same for the same seed: a grid of areas that change hands.

    python tests/benchmarks/synthetic.py FOLDER --times 10 --seed 1

How much there is of everything is counted in the real atlas and taken `--times`: areas, events,
powers, holdings. Each event gives a patch of neighbouring areas to a power nearby, so that lands
hang together as real ones do. Names and powers are invented.
"""

from __future__ import annotations

import argparse
import csv
import math
import random
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from pathlib import Path

from grid import Grid, write_shapes
from palette import palette

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "dashboard"))
from atlas.sizes import square_km  # noqa: E402

TINY, DATA = ROOT / "tests" / "tiny_atlas", ROOT / "data"
FIRST, LAST = date(1683, 1, 1), date(2025, 7, 17)
BASE = ("base", FIRST.isoformat())
EMPTY = ("event_dates", "attestations", "excerpts", "mentions", "claims", "persons",
         "memberships", "places", "names", "short_names", "groups", "article_holders",
         "views", "translations", "glossary")  # fmt: skip
MADE_UP = "Made up."  # all that is said of an event
Event = tuple[str, str]  # id, day
Held = tuple[str, int, str]  # day, power, event


@dataclass(frozen=True)
class Plan:
    """How much of everything an atlas has."""

    areas: int
    changes: float  # holdings of an area after its first, on average
    events: int
    powers: int  # that hold land at one time
    vague: float  # share of the holdings whose first day is not known exactly

    def times(self, factor: float, changes: float = 1) -> Plan:
        """An atlas `factor` times the size; `changes` multiplies those of each area."""
        powers, events = max(4, round(self.powers * factor)), round(self.events * factor)
        return Plan(round(self.areas * factor), self.changes * changes, events, powers, self.vague)


@cache
def today() -> Plan:
    """The real atlas, counted."""
    areas, events, rows = (list(_read(DATA, name)) for name in ("areas", "events", "holdings"))
    days = [f"{year}-12-31" for year in range(FIRST.year, LAST.year, 10)]
    at_once = [
        len({row["holder_id"] for row in rows if row["from"] <= day < (row["until"] or "9")})
        for day in days
    ]
    vague = sum(bool(row["from_edtf"]) for row in rows) / len(rows)
    changes = len(rows) / len(areas) - 1
    return Plan(len(areas), changes, len(events), round(sum(at_once) / len(days)), vague)


def write_atlas(folder: Path, plan: Plan, seed: int) -> int:
    """Write a whole atlas into `folder` and return how many areas it has."""
    grid, realms, chance = Grid.of(plan.areas), Grid.of(plan.powers), random.Random(seed)
    shutil.copytree(TINY, folder, dirs_exist_ok=True)
    shutil.copy(DATA / "datapackage.json", folder)
    for name in EMPTY:
        _write(folder, name, [])
    ids = [f"XX_{index:06d}" for index in range(grid.count)]
    powers = [f"power-{index}" for index in range(realms.count)]
    source = next(iter(_read(TINY, "sources")))["source_id"]
    dated = [(_day(chance), f"event-{at}") for at in range(plan.events)]
    events = [(id_, day) for day, id_ in sorted(dated)]
    _write(folder, "area_districts", ({"area_id": id_, "adm1_code": id_} for id_ in ids))
    (folder / "cuts.geojson").write_text('{"type": "FeatureCollection", "features": []}\n')
    _write(folder, "area_names", _names("area", ids))
    _write(folder, "event_names", _names("event", [id_ for id_, _ in [BASE, *events]]))
    _write(folder, "holder_names", _dated_names(powers, chance))
    _write(folder, "areas", ({"area_id": id_, "label": id_, "tier": "core", "country": "Nowhere",
                              "fit": "good", "sources": source} for id_ in ids))  # fmt: skip
    colours = palette(len(powers), random.Random(seed))
    _write(folder, "holders", map(_holder, powers, colours, [source] * len(powers)))
    told = _history(grid, realms, plan, events, chance)
    parties = _parties(told, powers)
    _write(folder, "events", (_event(*one, parties, source) for one in [BASE, *events]))
    made_up = {"text": MADE_UP, "text_tr": "Uydurma.", "text_az": "Uydurma."}
    _write(folder, "translations", [made_up])
    _write(folder, "holdings", _holdings(ids, powers, told, plan.vague, source, chance))
    shapes = write_shapes(folder, grid, ids)
    _write(folder, "area_measures", map(_measure, ids, shapes))
    return grid.count


def _names(kind: str, ids: list[str]) -> Iterator[dict]:
    for id_ in ids:
        yield from ({f"{kind}_id": id_, "lang": lang, "name": id_} for lang in ("az", "tr"))


def _dated_names(powers: list[str], chance: random.Random) -> Iterator[dict]:
    """Every power takes another name once."""
    for id_ in powers:
        day = _day(chance)
        for lang in ("az", "en", "tr"):
            yield {"holder_id": id_, "lang": lang, "name": f"old {id_}", "until": day}
            yield {"holder_id": id_, "lang": lang, "name": id_, "from": day}


def _day(chance: random.Random) -> str:
    return (FIRST + timedelta(days=chance.randint(1, (LAST - FIRST).days))).isoformat()


def _holder(id_: str, colour: str, source: str) -> dict:
    return {"holder_id": id_, "name": id_, "family": "Isle", "kind": "state", "state": id_,
            "colour": colour, "sources": source}  # fmt: skip


def _parties(told: list[list[Held]], powers: list[str]) -> dict[str, str]:
    """The powers that each event brought, as a list in a cell."""
    came: dict[str, set[str]] = {}
    for held in told:
        for _, power, event in held[1:]:
            came.setdefault(event, set()).add(powers[power])
    return {event: ";".join(sorted(found)) for event, found in came.items()}


def _event(id_: str, day: str, parties: dict[str, str], source: str) -> dict:
    kind, tier = ("baseline", "baseline") if id_ == BASE[0] else ("treaty", "main")
    return {"event_id": id_, "date": day, "kind": kind, "name": id_, "tier": tier,
            "parties": parties.get(id_, ""), "recorded": MADE_UP, "sources": source}  # fmt: skip


def _history(
    grid: Grid, realms: Grid, plan: Plan, events: list[Event], chance: random.Random
) -> list[list[Held]]:
    """Each area's holders in time. At first the land lies in realms of equal size."""
    home = [realms.part(at, grid) for at in range(grid.count)]
    told: list[list[Held]] = [[(BASE[1], power, BASE[0])] for power in home]
    share = grid.count * plan.changes / len(events)
    ring = _offsets(math.ceil(math.sqrt(share)) + 2)
    reach = math.ceil(grid.columns / realms.columns)
    for event, day in events:
        size = int(share) + (chance.random() < share % 1)
        centre = chance.randrange(grid.count)
        shift = (chance.randint(-reach, reach), chance.randint(-reach, reach))
        power = home[grid.beside(centre, shift) if grid.has(centre, shift) else centre]
        patch = (grid.beside(centre, step) for step in ring if grid.has(centre, step))
        free = [at for at in patch if told[at][-1][1] != power and told[at][-1][0] < day]
        for at in free[:size]:
            told[at].append((day, power, event))
    return told


def _offsets(reach: int) -> list[tuple[int, int]]:
    """Steps to the cells around, nearest first."""
    span = range(-reach, reach + 1)
    return sorted(((x, y) for x in span for y in span), key=lambda s: (s[0] ** 2 + s[1] ** 2, s))


def _holdings(ids, powers, told, vague, source, chance) -> Iterator[dict]:
    """The rows of every area, one after the other."""
    for id_, held in zip(ids, told, strict=True):
        ends = [day for day, _, _ in held[1:]] + [""]
        for (day, power, event), until in zip(held, ends, strict=True):
            unsure = event != BASE[0] and chance.random() < vague
            yield {"area_id": id_, "from": day, "until": until, "holder_id": powers[power],
                   "rule": "sovereign", "certainty": "approximate" if unsure else "exact",
                   "from_edtf": day[:4] if unsure else "", "event_id": event,
                   "sources": source}  # fmt: skip


def _measure(id_: str, shape: dict) -> dict:
    lons, lats = zip(*shape["coordinates"][0], strict=True)
    west, south, east, north = min(lons), min(lats), max(lons), max(lats)
    return {"area_id": id_, "km2": round(square_km(shape)), "west": west, "south": south,
            "label_lon": round((west + east) / 2, 4), "label_lat": round((south + north) / 2, 4),
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
    parser.add_argument("--times", type=float, default=1, help="the size of the real atlas")
    parser.add_argument("--changes", type=float, default=1, help="times today's, of each area")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    plan = today().times(asked.times, asked.changes)
    print(write_atlas(asked.folder, plan, asked.seed), "areas")


if __name__ == "__main__":
    main()
