"""Open the index of the world's places, building it where it is missing."""

from pathlib import Path

from finding.gazetteer.build import Progress, build
from finding.gazetteer.folder import cache_folder
from finding.gazetteer.index import Gazetteer
from finding.gazetteer.inputs import Inputs, usual_inputs


def open_gazetteer(
    progress: Progress | None = None, inputs: Inputs | None = None, folder: Path | None = None
) -> Gazetteer:
    """The index, built now if need be: `progress` then hears of shares from 0 to 1.

    Two processes may build it at once: each writes its own file, and the last one stays.
    """
    inputs = inputs or usual_inputs()
    path = index_path(inputs, folder)
    if not path.exists():
        build(inputs, path, progress)
    return Gazetteer(path)


def index_path(inputs: Inputs, folder: Path | None = None) -> Path:
    """Where the index of these inputs lies, or will lie."""
    return (folder or cache_folder()) / f"places-{inputs.fingerprint()}.sqlite"
