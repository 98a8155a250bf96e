"""What the files of an atlas are and what their columns mean, as datapackage.json says it.

A file that the atlas's own does not describe has the description of the shipped one.
"""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from atlas.file_names import PACKAGE, is_plain
from atlas.files import Files, Folder
from atlas.json_files import objects
from atlas.reading import DataError, json_in
from atlas.shipped import DATA

Resource = Mapping[str, Any]


def meanings(table: str) -> Mapping[str, str]:
    """What each column of a table means, by column."""
    fields = shipped_resources()[f"{table}.csv"]["schema"]["fields"]
    return {field["name"]: field.get("description", "") for field in fields}


def resources_of(files: Files) -> list[Resource]:
    """The description of every described file that is there, the shipped order first."""
    try:
        own = _by_path(json_in(files, PACKAGE))
    except DataError:  # it is missing or broken: `check` tells of that
        own = {}
    shipped = shipped_resources()
    paths = dict.fromkeys((*shipped, *own))
    return [own.get(path, shipped.get(path, {})) for path in paths if files.has(path)]


def shipped_resources() -> Mapping[str, Resource]:
    """The description of every file of the shipped atlas, by the name of the file."""
    return _resources((DATA / PACKAGE).stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _resources(_: int) -> Mapping[str, Resource]:
    """Read again as soon as the file was written again."""
    return _by_path(json_in(Folder(DATA), PACKAGE))


def _by_path(content: Mapping[str, Any]) -> dict[str, Resource]:
    return dict(_named(content.get("resources")))


def _named(resources: object) -> Iterator[tuple[str, Resource]]:
    """Each resource with its file; a path that leads out of the folder is nobody's file."""
    for one in objects(resources):
        path = one.get("path")
        if is_plain(path) and path[0] != ".":
            yield path, one
