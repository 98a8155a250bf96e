"""What is reckoned once for each atlas, and forgotten with it."""

import gc
from dataclasses import replace

from atlas.once import once


def test_an_answer_is_reckoned_once_for_each_atlas(tiny):
    asked = []

    @once
    def counted(atlas):
        """Count the asking."""
        asked.append(atlas)
        return len(asked)

    other = replace(tiny)
    assert [counted(one) for one in (tiny, other, tiny, other)] == [1, 2, 1, 2]
    assert (counted.__name__, counted.__doc__) == ("counted", "Count the asking.")


def test_an_answer_of_none_is_kept_too(tiny):
    asked = []
    made = once(asked.append)
    assert made(tiny) is made(tiny) is None
    assert asked == [tiny]


def test_an_answer_is_forgotten_with_its_atlas(tiny):
    forgotten = []

    class Answer:
        def __del__(self):
            forgotten.append(True)

    made, own = once(lambda _: Answer()), replace(tiny)
    made(own)
    gc.collect()
    assert not forgotten
    del own
    gc.collect()
    assert forgotten == [True]
