"""A small world for tests of the gazetteer: a few towns and lands, written as the packages do."""

import csv
import json
from pathlib import Path

from finding.gazetteer.inputs import Inputs

TOWNS = [
    # id, name, country, region, lon, lat, people, other names
    (1, "Paris", "FR", "11", 2.35, 48.85, 2_100_000, ["Paname", "Parigi", "巴黎"]),
    (2, "Paris", "US", "TX", -95.56, 33.66, 25_000, []),
    (3, "Izmir", "TR", "35", 27.14, 38.41, 2_500_000, ["Smyrna", "İzmir", "smyrne"]),
    (4, "Toledo", "US", "OH", -83.56, 41.66, 280_000, []),
    (5, "Toledo", "ES", "54", -4.03, 39.86, 85_000, []),
    (6, "Frankfurt am Main", "DE", "05", 8.68, 50.11, 650_000, ["Frankfurt", "FRA"]),
]
LANDS = [
    # id, name, tr, az, other, kind, country, region, lon, lat, rank
    ("ne:FRA", "France", "Fransa", "Fransa", "République française", "state", "FR", "", 2, 46, 2),
    ("ne:TUN", "Tunisia", "Tunus", "Tunis", "", "state", "TN", "", 9, 34, 3),
    ("ne:US-OH", "Ohio", "", "", "OH", "province", "US", "US.OH", -82.7, 40.4, 2),
    ("land:black-sea", "Black Sea", "Karadeniz", "Qara dəniz", "", "sea", "", "", 34, 43, 2),
    ("land:kuriles", "Kuril Islands", "", "", "", "island", "", "", "", "", 4),
]


def tiny_world(folder: Path) -> Inputs:
    """Write the inputs into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    inputs = Inputs(folder / "towns.json", folder / "lands.csv", folder / "exonyms.csv")
    inputs.towns.write_text(json.dumps({str(town[0]): _town(*town) for town in TOWNS}))
    from_list = "id name en tr az other kind country region lon lat rank source"
    columns = from_list.split()
    rows = [[row[0], row[1], "", *row[2:], "test"] for row in LANDS]
    _write(inputs.lands, [columns, *rows])
    _write(inputs.exonyms, [["name", "town", "country"], ["Tuleytula", "Toledo", "ES"]])
    return inputs


def _town(
    number: int, name: str, country: str, region: str, lon: float, lat: float, people: int,
    others: list[str],
) -> dict[str, object]:  # fmt: skip
    return {
        "geonameid": number,
        "name": name,
        "latitude": lat,
        "longitude": lon,
        "countrycode": country,
        "population": people,
        "timezone": "",
        "admin1code": region,
        "alternatenames": others,
    }


def _write(path: Path, rows: list[list[object]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
