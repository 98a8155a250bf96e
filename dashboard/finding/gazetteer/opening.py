"""Open the index of the world's places, building it where it is missing."""

from pathlib import Path

from atlas.writing import NotWrittenError
from finding.gazetteer.build import Progress, build, built_in_memory
from finding.gazetteer.folder import cache_folder
from finding.gazetteer.index import Gazetteer
from finding.gazetteer.inputs import Inputs, usual_inputs


def open_gazetteer(
    progress: Progress | None = None, inputs: Inputs | None = None, folder: Path | None = None
) -> Gazetteer:
    """The index, built now if need be: `progress` then hears of shares from 0 to 1.

    Two processes may build it at once: each writes its own file, and the last one stays. Where
    the folder takes none, it is built in memory.
    """
    inputs = inputs or usual_inputs()
    path = index_path(inputs, folder)
    if not is_whole(path):
        try:
            build(inputs, path, progress)
        except NotWrittenError:
            return Gazetteer(built_in_memory(inputs, progress))
    return Gazetteer(path)


def is_whole(path: Path) -> bool:
    """Whether the index lies there, as long as its own head says: not cut off, not empty."""
    try:
        with path.open("rb") as file:
            head = file.read(32)
        size = int.from_bytes(head[16:18], "big") * int.from_bytes(head[28:32], "big")
        return head.startswith(b"SQLite format 3") and path.stat().st_size == size
    except OSError:
        return False


def index_path(inputs: Inputs, folder: Path | None = None) -> Path:
    """Where the index of these inputs lies, or will lie."""
    return (folder or cache_folder()) / f"places-{inputs.fingerprint()}.sqlite"
