"""Two servers of one folder: neither harms the other, and each mends what it has lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from chromium import Reader
from read_only import installed
from server import serving

TINY = Path(__file__).parents[1] / "tiny_atlas"


@pytest.fixture(scope="module")
def static(tmp_path_factory) -> Path:
    return installed(tmp_path_factory.mktemp("shared") / "atlas") / "dashboard" / "static"


@pytest.fixture(scope="module")
def served(static) -> Iterator[str]:
    root = static.parents[1]
    with serving(root / "one.log", root=root) as address:
        yield address


@pytest.fixture(scope="module")
def other(static) -> Iterator[str]:
    root = static.parents[1]
    with serving(root / "other.log", TINY, root=root) as address:
        yield address


@pytest.fixture
def neighbour(chromium, other) -> Iterator[Reader]:
    page = chromium.new_page()
    yield Reader(page, other)
    page.close()


def published(static: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in static.iterdir() if path.suffix}


def test_both_serve_their_atlas_and_share_what_is_equal(visitor, neighbour, static):
    visitor.open("?year=1828")
    alone = published(static)
    neighbour.open("?year=1750")
    both = published(static)
    assert alone.items() <= both.items()
    assert len([name for name in both if name.startswith("map-")]) == 2  # script and style
    assert len([name for name in both if name.startswith("bundle-")]) == 2


def test_what_another_process_removed_or_damaged_is_there_again(visitor, neighbour, static):
    readers = {visitor: "1828-12-31", neighbour: "1750-12-31"}
    for reader, day in readers.items():
        reader.open(f"?date={day}")
    before = published(static)
    for number, (name, content) in enumerate(before.items()):
        if number % 2:
            (static / name).unlink()
        else:
            (static / name).write_bytes(b"?" * len(content))
    for reader, day in readers.items():
        reader.open(f"?date={day}")
        assert reader.date() == day
    assert published(static) == before
