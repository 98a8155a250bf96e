"""Where the index lies: the platform's folder for what can be made again."""

import os
import sys
from pathlib import Path

NAME = "treaty-atlas"


def cache_folder() -> Path:
    """The reader's cache folder of this program; it may not exist yet."""
    if chosen := os.environ.get("XDG_CACHE_HOME"):
        return Path(chosen) / NAME
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / NAME
    if local := os.environ.get("LOCALAPPDATA"):
        return Path(local) / NAME
    return Path.home() / ".cache" / NAME
