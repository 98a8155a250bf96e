"""One HTML file with the whole atlas: it opens from disk and asks nothing of any server.

The engine and the timeline are the app's own; `live/page/` stands in for Streamlit. All code but
the first few lines is packed as the data is. The file's policy allows the scripts by their digests
and every address to nobody.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from assets.modules import (
    LIVE,
    PROSE_SHEETS,
    boot_script,
    engine_style,
    file_script,
    timeline_style,
)
from assets.publish import leaflet_file
from atlas import Atlas
from cartography.bundle import build_bundle
from cartography.escape import escape, script_json
from cartography.findable import findable
from cartography.map import opened
from cartography.reach import reach_of
from cartography.wire import sent
from exports.cited import page_called
from exports.page.packing import packed
from exports.page.tables import page_tables
from exports.registry import Request
from words import LANGUAGES, Words, words_in

PAGE = LIVE / "page"


def write(atlas: Atlas, request: Request) -> bytes:
    """The page as UTF-8 bytes, opening in the request's language; its days are unused."""
    lang = request.lang if request.lang in LANGUAGES else "en"
    bundle = build_bundle(atlas)
    area_ids = [area["id"] for area in bundle["areas"]]
    tables = page_tables(atlas, area_ids)
    data = [
        _packed("bundle", sent(bundle)),
        _packed("tables", tables),
        _packed("findable", findable(atlas, area_ids)),
        _plain("options", {"lang": lang, "map": opened(reach_of(atlas))}),
    ]
    scripts = [leaflet_file("leaflet.js").decode("utf-8"), file_script()]
    boot = boot_script()
    slots = {
        "lang": lang,
        "title": escape(page_called(atlas, lang)),
        **{f"no-script-{one}": escape(_no_script(words_in(one))) for one in LANGUAGES},
        "policy": _policy([*scripts, boot]),
        "styles": _styles(),
        "timeline-style": _style(timeline_style()),
        "data": "\n".join(data),
        "scripts": "\n".join([*map(_code, scripts), f"<script>{boot}</script>"]),
    }
    page = (PAGE / "page.html").read_text(encoding="utf-8")
    return _fill(page, slots).encode("utf-8")


def _no_script(words: Words) -> str:
    return words.say("This page draws its map with JavaScript, which is switched off here.")


def _fill(page: str, slots: dict[str, str]) -> str:
    """Put each slot's text where `[[name]]` stands, in one pass: no text is searched for slots."""
    head, *rest = page.split("[[")
    parts = [head]
    for piece in rest:
        name, tail = piece.split("]]", 1)
        parts += [slots[name], tail]
    return "".join(parts)


def _styles() -> str:
    sheets = [leaflet_file("leaflet.css").decode("utf-8"), engine_style()]
    sheets += [path.read_text(encoding="utf-8") for path in _sheet_paths()]
    return "\n".join(_style(sheet) for sheet in sheets)


def _sheet_paths() -> tuple[Path, ...]:
    return *(LIVE / name for name in PROSE_SHEETS), PAGE / "page.css"


def _style(sheet: str) -> str:
    return f"<style>{sheet}</style>"


def _packed(name: str, value: object) -> str:
    """A data element of packed JSON: a third of the size, and nothing in it is markup."""
    return f'<script type="application/gzip" id="{name}">{packed(_json(value))}</script>'


def _code(script: str) -> str:
    """A script that the first one unpacks and runs."""
    return f'<script type="application/gzip" class="code">{packed(script)}</script>'


def _plain(name: str, value: object) -> str:
    return f'<script type="application/json" id="{name}">{script_json(_json(value))}</script>'


def _policy(scripts: list[str]) -> str:
    """A content security policy under which only these scripts run and nothing is fetched."""
    digests = (hashlib.sha256(text.encode("utf-8")).digest() for text in scripts)
    allowed = " ".join(f"'sha256-{base64.b64encode(one).decode()}'" for one in digests)
    parts = ["default-src 'none'", "img-src data:", "style-src 'unsafe-inline'",
             f"script-src {allowed}", "base-uri 'none'", "form-action 'none'"]  # fmt: skip
    return "; ".join(parts)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
