"""A year and a day of an address are read alike in the browser and by Python, whatever they are."""

from random import Random

import pytest
from running import answers
from strangers import ODD

from atlas import iso
from panels.values import day_or_none, year_or_none

SIGNS = "0123456789-+ X/.~eE_²٣"
MOST = 9  # signs of a text


def texts(atlas) -> list[str]:
    """Numerals in any order, days near those of the atlas, and what strangers write."""
    dice = Random(16)
    any_order = ["".join(dice.choices(SIGNS, k=dice.randint(1, MOST))) for _ in range(1500)]
    years = range(atlas.first_year - 2, atlas.last_year + 3)
    near = [
        f"{dice.choice(years):04d}-{dice.randint(0, 13):02d}-{dice.randint(0, 32):02d}"
        for _ in range(1500)
    ]
    found = (*any_order, *near, *map(str, years), *ODD)
    return [text for text in found if text.encode("utf-8", "ignore").decode() == text]


@pytest.mark.parametrize("name", ["tiny", "ancient"])
def test_browser_and_python_read_the_same_year_and_day_of_an_address(name, request):
    atlas = request.getfixturevalue(name)
    asked = texts(atlas)
    told = answers("addressed.js", {"texts": asked, "first": atlas.first, "last": atlas.last})
    for text, (year, day) in zip(asked, told, strict=True):
        days = year_or_none(text, atlas), iso(day_or_none(text, atlas) or "")
        # A bare year is a day in Python; in the browser it is asked for as a year.
        assert year == days[0], repr(text)
        assert day == ("" if year is not None else days[1]), repr(text)
