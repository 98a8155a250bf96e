"""What the columns of the tables mean, as the shipped datapackage.json says it: said once."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from atlas.edition import PACKAGE
from atlas.files import Folder
from atlas.reading import json_in
from atlas.shipped import DATA


def meanings(table: str) -> Mapping[str, str]:
    """What each column of a table means, by column."""
    fields = shipped_resources()[f"{table}.csv"]["schema"]["fields"]
    return {field["name"]: field.get("description", "") for field in fields}


def shipped_resources() -> Mapping[str, Mapping[str, Any]]:
    """The description of every file of the shipped atlas, by the name of the file."""
    return _resources((DATA / PACKAGE).stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _resources(_: int) -> Mapping[str, Mapping[str, Any]]:
    """Read again as soon as the file was written again."""
    return {one["path"]: one for one in json_in(Folder(DATA), PACKAGE)["resources"]}
