"""An install that may only be read, its user without a home: the page, its map and an own text."""

from collections.abc import Iterator

import pytest
from chromium import Reader
from own_reader import OwnReader
from read_only import BEFORE, read_only
from server import serving

from atlas import Atlas, state_at

HOMELESS = {"HOME": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent/cache"}


@pytest.fixture(scope="module")
def served(tmp_path_factory) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("read-only")
    with (
        read_only(folder / "atlas") as root,
        serving(folder / "server.log", root=root, before=BEFORE, environment=HOMELESS) as address,
    ):
        yield address
        assert not list((root / "dashboard" / "static").glob("*.js*")), "the folder was written to"


def test_the_map_is_painted_and_follows_the_address(visitor: Reader, real: Atlas):
    for year in (1828, 1995):
        visitor.open(f"?year={year}")
        assert visitor.atlas("state()") == {
            area: holding.holder_id for area, holding in state_at(real, year).items()
        }


def test_the_field_finds_in_names_that_lie_in_memory(visitor: Reader):
    visitor.open("?year=1828")
    field = visitor.page.get_by_role("combobox").first
    field.fill("Shusha")
    visitor.page.get_by_role("option").first.wait_for()


def test_a_text_of_ones_own_is_read_without_a_place_for_the_index(chromium, served):
    page = chromium.new_page(viewport={"width": 1440, "height": 1000})
    own = OwnReader(page, served).begin().paste("In 1866 the steamer left Vienna.").show()
    assert "vienna" in own.points()
    assert own.errors == []
    page.close()
