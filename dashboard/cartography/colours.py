"""Colours of the powers on a light and on a dark map."""

import re

NOBODY = "#b8b3a7"  # a power without a colour of its own
NIGHT = "#12171a"  # what colours fade towards on the dark map
DEPTH = 0.28  # how far they fade

_HEX = re.compile(r"#[0-9a-fA-F]{6}")


def colour_or_grey(text: str) -> str:
    """The colour if it is `#rrggbb`, else a grey: nothing else may reach a style."""
    return text.lower() if _HEX.fullmatch(text) else NOBODY


def dark(colour: str) -> str:
    """A colour's partner for the dark theme: the same hue, nearer to the night."""
    return mix(colour, NIGHT, DEPTH)


def ink_on(colour: str) -> str:
    """The ink that stands out on a colour: dark on a light one, light on a dark one."""
    red, green, blue = _channels(colour)
    return "#14181b" if 0.299 * red + 0.587 * green + 0.114 * blue > 110 else "#f4f2ec"


def mix(one: str, other: str, share: float) -> str:
    """`one` with `share` (0 to 1) of `other` mixed in, both `#rrggbb`."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a * (1 - share) + b * share):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, ...]:
    return tuple(int(colour[at : at + 2], 16) for at in (1, 3, 5))
