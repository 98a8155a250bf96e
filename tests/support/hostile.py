"""An atlas with what attackers write in every text of every file, made from the tiny one."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

HIT = "globalThis.hit=1"  # what a payload does when it is run
ELSEWHERE = "elsewhere.invalid"  # the host that no browser may ever ask
PICTURE = f"![x](http://{ELSEWHERE}/a.png)"
PAYLOADS = (
    f"<script>{HIT}</script>",
    f"<img src=x onerror={HIT}>",
    f'"><svg onload="{HIT}">',
    f"</script><script>{HIT}</script>",
    f"</title></style></textarea><img src=//{ELSEWHERE}/b.png onerror={HIT}>",
    f"${{{HIT}}} `${{{HIT}}}`",
    f"`+({HIT})+` '+({HIT})+' \"+({HIT})+\"",
    "back\\slash \\u003cb\\u003e \\",
    "{{7*7}} {% for x in y %} {# z #} {0} {0.__class__} {year} {first:’de}",
    "%s %(x)s %n $1 $& \\1 [[title]]",
    f"{PICTURE} [go](http://{ELSEWHERE}/c) <http://{ELSEWHERE}/d>",
    f"http://{ELSEWHERE}/e www.{ELSEWHERE} a@{ELSEWHERE} :smile: :red[x] $x^2$ **b** # h",
    "unmatched { brace } } \\{ ] ]]> --> <!-- <![CDATA[",
    "lines\u2028and\u2029paragraphs\u0085and\u000bmore",
    "\u202eright to left\u202d \u2066isolate\u200f",
    "nothing\u0000here\u0007\u001b[31m\ufffe\uffff",
    "&lt;b&gt; &amp; &#60; &quot; ' \" ; , | \t",
    "__proto__ constructor toString",
    "=1+1 +1 -1 @SUM(A1) 😀👨‍👩‍👧 é\u0301\u0301\u0301 ﷽",
)
# Texts that are no ids, days, numbers or words of a closed list, by table.
TEXTS = {
    "area_names": ("name",),
    "areas": ("label", "country", "fit_note"),
    "attestations": ("locator", "says"),
    "border_towns": ("town",),
    "claims": ("record", "difference"),
    "event_dates": ("what",),
    "event_names": ("name",),
    "events": ("name", "parties_text", "place_name", "moved", "recorded", "note"),
    "glossary": ("term", "tr", "az", "note"),
    "groups": ("name",),
    "holder_names": ("name", "note"),
    "holders": ("name", "note"),
    "holdings": ("note",),
    "loaded_words": ("instead", "why"),
    "memberships": ("name", "status_note"),
    "names": ("name", "note"),
    "persons": ("name", "note"),
    "places": ("name", "why", "founded_note", "note"),
    "short_names": ("name",),
    "sources": ("title", "author", "publisher", "url", "side", "note"),
    "translations": ("text", "text_tr", "text_az"),
    "views": ("name",),
}
QUOTES = ("excerpts", "mentions", "claims")  # tables whose rows are spans of the article
FIXED = {"languages", "record", "periods", "families", "shapes", "memberships", "id"}
DATED = {"published", "lang", "text_sha256"}
OF_THE_PACKAGE = ("title", "version", "licenses", "contributors", "keywords")


# Ids of the tiny atlas, and what every object has under another name.
RENAMED = {
    "midtown": "constructor",
    "quiet-sea": "__proto__",
    "T_PORT": "__proto__",
    "T_MID": "hasOwnProperty",
    "1745-peace": "toString",
    "1720-treaty": "constructor",
    "1740-war": "__proto__",
    "north": "__proto__",
    "south": "constructor",
    "islands": "valueOf",
    "league": "constructor",
    "tinyland": "__proto__",
    "gazette": "__proto__",
    "chronicle": "isPrototypeOf",
}


class Hostility:
    """Hostile texts: the same for the same text, each payload in its turn."""

    def __init__(self, payloads: tuple[str, ...] = PAYLOADS) -> None:
        self.payloads = payloads
        self.told: dict[str, str] = {}

    def __call__(self, text: str) -> str:
        """The text with a payload behind it, and every third one with it before."""
        if text not in self.told:
            turn = len(self.told)
            payload = self.payloads[turn % len(self.payloads)]
            self.told[text] = f"{payload} {text}" if turn % 3 == 2 else f"{text} {payload}".strip()
        return self.told[text]


def make_hostile(folder: Path, payloads: tuple[str, ...] = PAYLOADS) -> Path:
    """Fill every text of a copy of the tiny atlas with payloads; it stays an atlas."""
    hostile = Hostility(payloads)
    for name, columns in TEXTS.items():
        _each_row(folder / f"{name}.csv", _filling(columns, hostile))
    _article(folder, hostile)
    _json(folder / "atlas.json", hostile, FIXED)
    package = json.loads((folder / "datapackage.json").read_text("utf-8"))
    for key in OF_THE_PACKAGE:
        package[key] = _hostile_in(package[key], hostile, {"role"})
    (folder / "datapackage.json").write_text(json.dumps(package), "utf-8")
    return folder


def name_as_objects_do(folder: Path) -> Path:
    """Give the things of a copy of the tiny atlas names that every object of a browser has."""
    for path in folder.iterdir():
        if path.suffix in (".csv", ".json", ".geojson", ".topojson"):
            text = path.read_text("utf-8")
            for old, new in RENAMED.items():
                text = re.sub(rf"(?<![\w-]){old}(?![\w-])", new, text)
            path.write_text(text, "utf-8", newline="")
    return folder


def _filling(
    columns: tuple[str, ...], hostile: Callable[[str], str]
) -> Callable[[dict[str, str]], None]:
    def fill(row: dict[str, str]) -> None:
        for column in columns:
            if column in row:
                row[column] = hostile(row[column] or column)

    return fill


def _each_row(path: Path, change: Callable[[dict[str, str]], None]) -> None:
    rows = list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline="")))
    if not rows:
        return
    for row in rows:
        change(row)
    out = io.StringIO(newline="")
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(out.getvalue(), "utf-8", newline="")


def _article(folder: Path, hostile: Hostility) -> None:
    """Payloads inside of what the article's rows quote; every offset follows."""
    path = folder / "article.txt"
    text = path.read_text("utf-8")
    points = _points(folder / "mentions.csv", hostile.payloads)
    whole = _with(text, points)
    path.write_text(whole, "utf-8", newline="")

    def moved(offset: int) -> int:
        return offset + sum(len(said) for at, said in points.items() if at < offset)

    def quote(row: dict[str, str]) -> None:
        start, end = moved(int(row["start"])), moved(int(row["end"]))
        row |= {"start": str(start), "end": str(end), "exact": whole[start:end]}
        row |= {"prefix": whole[max(0, start - 32) : start], "suffix": whole[end : end + 32]}

    for name in QUOTES:
        _each_row(folder / f"{name}.csv", quote)
    about = json.loads((folder / "article.json").read_text("utf-8"))
    for paragraph in about["paragraphs"]:
        paragraph |= {edge: moved(paragraph[edge]) for edge in ("start", "end")}
    about = _hostile_in(about, hostile, {*DATED, "id"})
    about |= {"text_sha256": hashlib.sha256(whole.encode()).hexdigest(), "text_length": len(whole)}
    (folder / "article.json").write_text(json.dumps(about), "utf-8")


def _points(mentions: Path, payloads: tuple[str, ...]) -> dict[int, str]:
    """Where a payload goes into the article's text: behind the first letter of each mention."""
    rows = csv.DictReader(io.StringIO(mentions.read_text("utf-8"), newline=""))
    starts = sorted({int(row["start"]) for row in rows})
    return {start + 1: payloads[at % len(payloads)] for at, start in enumerate(starts)}


def _with(text: str, points: dict[int, str]) -> str:
    for at, said in sorted(points.items(), reverse=True):
        text = text[:at] + said + text[at:]
    return text


def _json(path: Path, hostile: Hostility, fixed: set[str]) -> None:
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps(_hostile_in(content, hostile, fixed)), "utf-8")


def _hostile_in(value: Any, hostile: Hostility, fixed: set[str]) -> Any:
    if isinstance(value, dict):
        return {
            name: one if name in fixed else _hostile_in(one, hostile, fixed)
            for name, one in value.items()
        }
    if isinstance(value, list):
        return [_hostile_in(one, hostile, fixed) for one in value]
    return hostile(value) if isinstance(value, str) else value
