"""A command that is killed or runs out of room leaves every file whole, the old one or the new.

Few rounds of what `tests/benchmarks/cutting.py` does a hundred times.
"""

from pathlib import Path

import pytest
from cut_cases import cases
from cut_off import Bench, Case

ROUNDS = 6
NAMES = ("tidy", "build-areas", "build-basemap", "export", "new", "save of a catalogue")


@pytest.fixture(scope="module")
def benches(tmp_path_factory) -> dict[str, Bench]:
    folder = tmp_path_factory.mktemp("cut")
    found = cases(folder / "inputs")
    assert tuple(case.name for case in found) == NAMES
    return {case.name: Bench(case, folder / case.name) for case in found}


@pytest.mark.parametrize("name", NAMES)
def test_a_kill_while_it_writes_leaves_every_file_whole(benches, name):
    seen = benches[name].killed(ROUNDS)
    assert seen.cut
    assert not seen.bad, seen.left


@pytest.mark.parametrize("name", NAMES)
def test_a_limit_of_size_changes_nothing_and_is_one_line(benches, name):
    seen = benches[name].limited(ROUNDS)
    assert seen.cut == ROUNDS
    assert not seen.bad, seen.left


def test_a_plain_write_is_seen_to_be_torn(tmp_path):
    def plain(folder: Path) -> int:
        with (folder / "a").open("w") as file:
            for number in range(200_000):
                file.write(f"{number}\n")
        return 0

    def sign_first(folder: Path) -> int:
        from atlas.writing import write_whole  # noqa: PLC0415

        write_whole(folder / "sign", "")
        return plain(folder)

    case = Case("plain", lambda folder: (folder / "a").write_text("old"), sign_first)
    bench = Bench(case, tmp_path / "plain")
    assert bench.killed(ROUNDS).torn
    assert bench.limited(ROUNDS).torn
