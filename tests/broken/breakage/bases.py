"""The sound atlases that are broken, in memory, each as files by name."""

import json
from functools import cache
from pathlib import Path

from breakage.kind import Files

TESTS = Path(__file__).resolve().parents[2]
DATA = TESTS.parent / "data"
FOLDERS = {
    "tiny": TESTS / "tiny_atlas",
    "plain": TESTS / "plain_atlas",
    "voyage": TESTS / "voyage_atlas",
    "lean": TESTS / "lean_atlas",
    "data": DATA,
}
FAMILIES = ["Isle", "North", "South"]


@cache
def _base(name: str) -> Files:
    found = {path.name: path.read_bytes() for path in FOLDERS[name].iterdir() if path.is_file()}
    return found | {"datapackage.json": _package()} if name == "tiny" else found


def base(name: str) -> Files:
    """A copy of a sound atlas; the tiny one has the schemas of the shipped one."""
    return dict(_base(name))


def _package() -> bytes:
    package = json.loads((DATA / "datapackage.json").read_text("utf-8"))
    holders = next(one for one in package["resources"] if one["name"] == "holders")
    family = next(one for one in holders["schema"]["fields"] if one["name"] == "family")
    family["constraints"]["enum"] = FAMILIES
    return json.dumps(package | {"known_until": "1810-12-31"}).encode()
