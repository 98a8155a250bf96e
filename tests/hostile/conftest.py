"""Properties are tried on the same examples every time; `ATLAS_HUNT=1` looks for new ones."""

import os
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir
from tinyfolder import copied

from atlas import Atlas, load
from hostile import make_hostile

HUNT = bool(os.environ.get("ATLAS_HUNT"))
SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much]

set_hypothesis_home_dir(tempfile.gettempdir())  # nothing is left beside the tests
settings.register_profile(
    "bounded",
    max_examples=2000 if HUNT else 100,
    derandomize=not HUNT,
    deadline=None,
    database=None,
    suppress_health_check=SLOW,
)
settings.load_profile("bounded")


@pytest.fixture(scope="session")
def tiny_folder() -> Path:
    """The tiny atlas as its files are."""
    return Path(__file__).parents[1] / "tiny_atlas"


@pytest.fixture(scope="session")
def tiny_once(tiny_folder: Path) -> Atlas:
    """The tiny atlas, read once for all examples."""
    return load(tiny_folder)


@pytest.fixture(scope="session")
def hostile_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tiny atlas with payloads in all its texts."""
    return make_hostile(copied(tmp_path_factory.mktemp("hostile") / "atlas"))
