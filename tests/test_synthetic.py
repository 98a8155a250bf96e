"""The made-up atlases of the growth measurement: sound ones, and as large as they should be."""

import random
from itertools import combinations

import pytest
from palette import palette
from synthetic import today, write_atlas

from atlas import load
from atlas.check import check
from atlas.colours import difference


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A tenth of the real atlas."""
    folder = tmp_path_factory.mktemp("made-up")
    write_atlas(folder, today().times(0.1), seed=1)
    return folder


def test_a_made_up_atlas_has_no_problems(small):
    assert [str(problem) for problem in check(small)] == []


def test_it_has_a_tenth_of_everything_the_real_one_has(small, real):
    made = load(small)
    assert len(made.areas) == pytest.approx(len(real.areas) / 10, abs=2)
    assert len(made.holdings) == pytest.approx(len(real.holdings) / 10, rel=0.1)
    assert len(made.events) == pytest.approx(len(real.events) / 10, abs=2)
    assert len(made.by_area) == len(made.areas)


def test_few_changes_are_few_at_any_size():
    plan = today().times(10, changes=0.1)
    assert plan.areas == 10 * today().areas
    assert plan.areas * plan.changes == pytest.approx(today().areas * today().changes)


def test_the_same_seed_makes_the_same_atlas(small, tmp_path):
    write_atlas(tmp_path, today().times(0.1), seed=1)
    for file in sorted(small.iterdir()):
        assert (tmp_path / file.name).read_bytes() == file.read_bytes()
    write_atlas(tmp_path, today().times(0.1), seed=2)
    assert (tmp_path / "holdings.csv").read_bytes() != (small / "holdings.csv").read_bytes()


def test_powers_of_a_made_up_atlas_have_colours_of_their_own_as_far_as_there_are_any():
    colours = palette(200, random.Random(1))
    assert min(difference(*pair) for pair in combinations(colours, 2)) >= 5
    with pytest.raises(ValueError, match="colours can be told apart, not 9999"):
        palette(9999, random.Random(1))
