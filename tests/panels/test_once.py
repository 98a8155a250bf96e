"""What is made once for all readers, and what is made anew for each."""

from dataclasses import dataclass
from types import SimpleNamespace

from panels.offered import BEING_MADE
from panels.once import made_once


@dataclass(eq=False)
class Some:
    """An atlas, as far as it is asked for here: it compares by identity."""

    files: SimpleNamespace


def asked_twice(files: str, most: int = 2) -> list[str]:
    """What is made when the same is asked for twice, of an atlas of such files."""
    made: list[str] = []
    atlas = Some(SimpleNamespace(name=files))

    def make(_, asked):
        made.append(asked)
        return asked.upper()

    once = made_once(make, most)
    assert [once(atlas, asked) for asked in "aabca"] == list("AABCA")
    return made


def test_the_same_is_made_once_while_it_is_kept():
    assert asked_twice("data") == list("abca")
    assert asked_twice("data", most=3) == list("abc")


def test_of_an_atlas_that_a_reader_is_making_nothing_is_kept():
    assert asked_twice(BEING_MADE) == list("aabca")
