"""A copy of the tiny atlas, to be broken or filled."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
TINY, DATA = TESTS / "tiny_atlas", TESTS.parent / "data"


def copied(where: Path) -> Path:
    """A fresh copy, complete with the schemas of the real atlas."""
    copy = shutil.copytree(TINY, where)
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    holders = next(one for one in package["resources"] if one["name"] == "holders")
    family = next(one for one in holders["schema"]["fields"] if one["name"] == "family")
    family["constraints"]["enum"] = ["Isle", "North", "South"]
    package["known_until"] = "1810-12-31"
    (copy / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    return copy
