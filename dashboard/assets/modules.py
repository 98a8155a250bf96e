"""ES modules joined into one script, each in a scope of its own, what it imports before it.

Written by hand so that nothing has to be built: a bundler would bring npm or a compiler along.
It reads the few forms of import and export that `live/` uses, each at the beginning of a line,
and refuses the others. Comments that fill lines stay behind.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

LIVE = Path(__file__).resolve().parent.parent / "live"
# What panels say, and the slider on its rail, look alike in the app and in the single file.
PROSE_SHEETS = (
    "prose.css",
    "rail.css",
    "answer.css",
    "find.css",
    "story.css",
    "share.css",
    "embed.css",
    "takeaway.css",
    "print.css",
)

_IMPORT = re.compile(r'^import\s+\{([^}]*)\}\s+from\s+"(\.{1,2}/[^"]+)";[ \t]*\n', re.MULTILINE)
_EXPORT = re.compile(r"^export\s+((?:async\s+)?(?:function|const|class)\s+(\w+))", re.MULTILINE)
_TYPES = re.compile(r"^[ \t]*/\*\*(?:(?!\*/).)*\*/[ \t]*\n", re.MULTILINE | re.DOTALL)
_REMARK = re.compile(r"^[ \t]*//.*\n", re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_LEFT = re.compile(r"^(?:import|export)\b.*", re.MULTILINE)


class ScriptError(ValueError):
    """Modules that cannot be joined: a circle of imports, or a form that is not read."""


@cache
def engine_script() -> str:
    """The engine as one classic script that defines `window.startAtlas`."""
    start = LIVE / "engine" / "start.js"
    return _scope(f"{join_modules(start)}\nwindow.startAtlas = {module_name(start)}.startAtlas;")


@cache
def page_script() -> str:
    """The page's own code as one ES module that exports what components show."""
    parts = {
        "timeline": LIVE / "timeline" / "app.js",
        "prose": LIVE / "prose.js",
        "notice": LIVE / "notice.js",
        "head": LIVE / "borrowed.js",
        "layout": LIVE / "layout.js",
        "find": LIVE / "find" / "app.js",
    }
    joined = join_modules(*parts.values())
    exports = [
        f"export const {{ {name} }} = {module_name(path)};\n" for name, path in parts.items()
    ]
    return f"{joined}\n{''.join(exports)}"


@cache
def own_script() -> str:
    """The code of the page of a reader's own article: only who opens that page loads it."""
    own = LIVE / "own" / "own.js"
    return f"{join_modules(own)}\nexport const {{ own }} = {module_name(own)};\n"


def own_style() -> str:
    """The style sheet of that page."""
    return (LIVE / "own.css").read_text(encoding="utf-8")


@cache
def file_script() -> str:
    """All code of the single file but Leaflet: engine, timeline, prose and its page.

    Nothing is set in: what is mailed is small. No text of `live/` hangs on that.
    """
    return _scope(_INDENT.sub("", join_modules(LIVE / "page" / "page.js")))


@cache
def boot_script() -> str:
    """What the single file begins with: it unpacks the rest of the code and runs it."""
    return _scope(_INDENT.sub("", join_modules(LIVE / "page" / "boot.js")))


def _scope(text: str) -> str:
    return f'(function () {{\n"use strict";\n{text}\n}})();\n'


def component_script(name: str, address: str) -> str:
    """The script of a component that is the export `name` of the module at `address`.

    The address counts from the page's own.
    """
    return f"const [ADDRESS, NAME] = {json.dumps([address, name])};\n{_bare('lazy.js')}"


@cache
def line_script() -> str:
    """What tells the reader that the page cannot go on; it comes without the page's module."""
    line = LIVE / "line.js"
    return f"{join_modules(line)}\nexport default {module_name(line)}.show;\n"


@cache
def beginning_script() -> str:
    """What loads the page again where a script of Streamlit's was cut off as it was loaded."""
    return _scope(_INDENT.sub("", join_modules(LIVE / "beginning.js")))


@cache
def _bare(name: str) -> str:
    """A module that imports nothing, as it is but for its types and remarks."""
    return _REMARK.sub("", _TYPES.sub("", (LIVE / name).read_text(encoding="utf-8")))


@cache
def engine_style() -> str:
    """The engine's style sheets, as one: the map, and what stands over it."""
    sheets = ("engine.css", "controls.css", "bar.css", "picture.css")
    return "\n".join((LIVE / name).read_text(encoding="utf-8") for name in sheets)


@cache
def timeline_style() -> str:
    """The timeline's style sheets, as one."""
    sheets = ("timeline.css", "timelinefit.css")
    return "\n".join((LIVE / name).read_text(encoding="utf-8") for name in sheets)


def join_modules(*entries: Path) -> str:
    """The modules that the entries need, and themselves, as one text.

    Each becomes a constant called by `module_name` that holds what the module exports. Raises
    ScriptError when imports run in a circle or have a form that is not read.
    """
    joined: dict[Path, str] = {}
    for entry in entries:
        _collect(entry.resolve(), joined, ())
    return "\n".join(joined.values())


def module_name(path: Path) -> str:
    """What a module is called in the joined script: engine/start.js is engine_start_js."""
    whole = path.resolve()
    inside = whole.relative_to(LIVE) if whole.is_relative_to(LIVE) else whole.name
    return re.sub(r"\W", "_", str(inside))


def _collect(path: Path, joined: dict[Path, str], above: tuple[Path, ...]) -> None:
    if path in joined:
        return
    if path in above:
        names = " > ".join(one.name for one in (*above, path))
        raise ScriptError(f"imports run in a circle: {names}")
    text = path.read_text(encoding="utf-8")
    for _, needed in _IMPORT.findall(text):
        _collect((path.parent / needed).resolve(), joined, (*above, path))
    joined[path] = _scoped(path, _REMARK.sub("", _TYPES.sub("", text)))


def _scoped(path: Path, text: str) -> str:
    """A module as a constant: its imports read from others, its exports returned."""

    def taken(found: re.Match[str]) -> str:
        names, needed = found.groups()
        return f"const {{{names.replace(' as ', ': ')}}} = {module_name(path.parent / needed)};\n"

    exports = ", ".join(name for _, name in _EXPORT.findall(text))
    body = _EXPORT.sub(r"\1", _IMPORT.sub(taken, text))
    if left := _LEFT.search(body):
        raise ScriptError(f"{path.name}: this form is not read: {left.group()}")
    return (
        f"const {module_name(path)} = (() => {{\n{body.strip()}\nreturn {{ {exports} }};\n}})();\n"
    )
