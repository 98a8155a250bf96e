"""The growth table as a picture: one line per cost, both scales logarithmic."""

from __future__ import annotations

import math
from pathlib import Path
from xml.sax.saxutils import escape

PLOT = Path(__file__).with_name("growth.svg")
COSTS = {
    "load": ("reading", "#1f5f7a"),
    "check": ("check", "#b0672f"),
    "packed": ("bundle", "#3b7d4f"),
    "memory": ("server memory", "#7a4a8a"),
    "opened": ("opening", "#8a6d1d"),
    "median": ("script per step", "#a03030"),
    "work": ("all work per step", "#d08a8a"),
}
LEFT, TOP, WIDTH, HEIGHT, ROOM = 60, 20, 420, 300, 200


def plot(found: list[dict], few: str, path: Path = PLOT) -> None:
    """Write the picture; every cost is drawn relative to that of today's size.

    The step of the row named `few` is a ring: as many areas, but few that change.
    """
    sizes = [one for one in found if one["name"] != few]
    base, most = sizes[0], max(2.0, *(one["areas"] / sizes[0]["areas"] for one in sizes))
    parts = [_axes(most), _line([(1, 1), (most, most)], most, "#bbb", "areas themselves", 0)]
    for at, (key, (label, colour)) in enumerate(COSTS.items(), 1):
        points = [
            (one["areas"] / base["areas"], one[key] / base[key]) for one in sizes if key in one
        ]
        parts.append(_line(points, most, colour, label, at))
    parts += [_ring(one, base, most) for one in found if one["name"] == few and "median" in one]
    size = f'width="{LEFT + WIDTH + ROOM}" height="{TOP + HEIGHT + 50}"'
    style = 'font-family="sans-serif" font-size="12"'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" {size} {style}>'
    paper = '<rect width="100%" height="100%" fill="#fff"/>'
    path.write_text("\n".join([head, paper, *parts, "</svg>\n"]), encoding="utf-8")


def _spot(x: float, y: float, most: float) -> tuple[float, float]:
    """Pixels of a point; both scales are logarithms from 0.5 to twice the greatest."""
    low, high = math.log(0.5), math.log(2 * most)

    def share(value: float) -> float:
        return (math.log(min(max(value, 0.5), 2 * most)) - low) / (high - low)

    return round(LEFT + share(x) * WIDTH, 1), round(TOP + HEIGHT - share(y) * HEIGHT, 1)


def _axes(most: float) -> str:
    frame = f'<path d="M{LEFT} {TOP}V{TOP + HEIGHT}H{LEFT + WIDTH}" fill="none" stroke="#444"/>'
    marks = []
    for times in (1, 10, 100):
        if times <= 2 * most:
            x, y = _spot(times, times, most)
            marks.append(f'<text x="{x - 8}" y="{TOP + HEIGHT + 18}">{times}×</text>')
            marks.append(f'<text x="{LEFT - 38}" y="{y + 4}">{times}×</text>')
    title = f'<text x="{LEFT + 130}" y="{TOP + HEIGHT + 40}">areas, times today’s</text>'
    return "\n".join([frame, *marks, title])


def _ring(one: dict, base: dict, most: float) -> str:
    label, colour = COSTS["median"]
    areas, cost = one["areas"] / base["areas"], one["median"] / base["median"]
    (x, y), below = _spot(areas, cost, most), TOP + 14 + 18 * (len(COSTS) + 1)
    ring = f'<circle cx="{x}" cy="{y}" r="5" fill="none" stroke="{colour}" stroke-width="2"/>'
    words = f"○ {label}, few areas change"
    return f'{ring}<text x="{LEFT + WIDTH + 12}" y="{below}" fill="{colour}">{words}</text>'


def _line(points: list, most: float, colour: str, label: str, at: int) -> str:
    spots = [_spot(x, y, most) for x, y in points]
    path = "M" + "L".join(f"{x} {y}" for x, y in spots)
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="3" fill="{colour}"/>' for x, y in spots)
    y = TOP + 14 + 18 * at
    words = f'<text x="{LEFT + WIDTH + 12}" y="{y}" fill="{colour}">{escape(label)}</text>'
    return f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}{words}'
