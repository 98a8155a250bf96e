"""What a command that was cut off has left in the folder is told, and goes with the next one."""

from atlas.check import check
from atlas.neighbour import PREFIX
from atlas.tidy import tidy
from atlas.writing import Batch


def test_a_file_left_behind_is_told_and_swept_by_tidy(folder):
    (folder / f"{PREFIX}0123").write_text("half of a table")
    assert [str(one) for one in check(folder)] == [
        f"{PREFIX}0123: is left of a command that was cut off; run it again, or delete this file"
    ]
    assert tidy(folder) == ()
    assert check(folder) == ()


def test_a_file_that_is_being_written_is_not_told(folder):
    with Batch() as batch:
        batch.write(folder / "sources.csv", (folder / "sources.csv").read_bytes())
        assert check(folder) == ()
