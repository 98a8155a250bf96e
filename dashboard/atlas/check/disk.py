"""What lies in the folder under the name of a file and is none, or is none of this folder."""

import stat
from collections.abc import Iterator
from pathlib import Path

from atlas.check.problem import Problem
from atlas.files import Folder, leads_out
from atlas.tables import Tables

ENDINGS = (".csv", ".json", ".geojson", ".topojson", ".txt")
KINDS = {stat.S_IFDIR: "folder", stat.S_IFIFO: "pipe", stat.S_IFSOCK: "socket"}
RIGHTS = "see to the rights of the folder"
MEND = "put the file itself there"


def check_disk(tables: Tables) -> Iterator[Problem]:
    """Every file of the folder is a file, and lies in it."""
    if isinstance(tables.own, Folder):
        try:
            inside = sorted(tables.own.path.iterdir())
        except OSError as error:
            yield Problem(tables.own.name, 0, "", f"cannot be listed ({error.strerror}); {RIGHTS}")
            return
        for path in inside:
            if path.suffix in ENDINGS and (what := _amiss(path)):
                yield Problem(path.name, 0, "", what)


def _amiss(path: Path) -> str:
    try:
        mode = path.stat().st_mode
    except (OSError, RuntimeError):  # a link that leads to itself is either
        return f"is a link that leads nowhere; {MEND}"
    if leads_out(path):
        return f"is a link to a file outside the folder; {MEND}"
    if not stat.S_ISREG(mode):
        return f"is no file but a {KINDS.get(stat.S_IFMT(mode), 'device')}; put a file there"
    return ""
