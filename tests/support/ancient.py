"""The tiny atlas moved 1800 years back: from 101 BC over the year 1 to AD 10."""

import csv
import json
import re
from pathlib import Path

from atlas.calendar import iso_year
from atlas.dates import julian

BACK = 1800
DATED = ("from", "until", "date", "end_date", "date_os", "date_edtf", "from_edtf", "founded_edtf")
DATED += ("born", "died", "year")
_YEAR = re.compile(r"(?<![\d-])(\d{4})(?=[-/~?%]|$)")


def moved(text: str) -> str:
    """A day, year or EDTF date 1800 years earlier; another text as it is."""
    return _YEAR.sub(lambda year: iso_year(int(year[1]) - BACK), text)


def make_ancient(folder: Path) -> Path:
    """Move every table of a copy of the tiny atlas; what was read in our days stays."""
    for path in folder.glob("*.csv"):
        if path.name != "sources.csv":
            _rewrite(path)
    package = folder / "datapackage.json"
    content = json.loads(package.read_text(encoding="utf-8"))
    package.write_text(json.dumps(content | {"known_until": moved(content["known_until"])}))
    return folder


def _rewrite(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        columns, *rows = csv.reader(file)
    found = [dict(zip(columns, row, strict=True)) for row in rows]
    for row in found:
        row.update({name: _cell(name, row[name]) for name in DATED if name in row})
        if row.get("date_os"):
            row["date_os"] = julian(row["date"])
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(columns)
        writer.writerows([row[name] for name in columns] for row in found)


def _cell(name: str, text: str) -> str:
    return str(int(text) - BACK) if name == "year" and text else moved(text)
