"""How far apart two colours look: the distance of CIE 1976 in L*a*b*, for `#rrggbb` texts."""

from functools import cache
from math import dist

Lab = tuple[float, float, float]
WHITE = (0.95047, 1.0, 1.08883)  # D65, the white of sRGB
# Linear sRGB to CIE XYZ.
TO_XYZ = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)


def difference(one: str, other: str) -> float:
    """CIE76: about 2.3 is just noticeable side by side, 100 is black beside white."""
    return dist(lab(one), lab(other))


@cache
def lab(colour: str) -> Lab:
    """The L*a*b* coordinates of an sRGB colour written `#rrggbb`."""
    light = [_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)]
    x, y, z = (
        _root(sum(share * part for share, part in zip(row, light, strict=True)) / white)
        for row, white in zip(TO_XYZ, WHITE, strict=True)
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _root(part: float) -> float:
    return part ** (1 / 3) if part > (6 / 29) ** 3 else part / (3 * (6 / 29) ** 2) + 4 / 29
