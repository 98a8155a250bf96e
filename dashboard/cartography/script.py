"""ES modules joined into one script: imports and exports fall away, order stays right.

Every module's top-level names then share one scope, so a name may be used by one module only.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

LIVE = Path(__file__).parent.parent / "live"

_IMPORT = re.compile(r'^import\s[^;]*?from\s+"\./([\w.-]+)";[ \t]*\n', re.MULTILINE)
_EXPORT = re.compile(r"^export\s+(?=(?:async\s+)?(?:function|const|let|class)\b)", re.MULTILINE)
_TOP_NAME = re.compile(r"^(?:async\s+)?(?:function|const|let|class)\s+(\w+)", re.MULTILINE)


class ScriptError(ValueError):
    """Modules that cannot be joined: a circle of imports, or one name in two modules."""


@cache
def engine_script() -> str:
    """Return the engine as one classic script that defines `window.startAtlas`."""
    inner = join_modules(LIVE / "engine", "start.js")
    return f'(function () {{\n"use strict";\n{inner}\nwindow.startAtlas = startAtlas;\n}})();\n'


@cache
def page_script() -> str:
    """Return the page's own code as one ES module that exports `timeline` and `prose`."""
    timeline = join_modules(LIVE / "timeline", "timeline.js")
    parts = {"timeline": timeline, "prose": prose_script()}
    scoped = "\n".join(
        f"const {name} = (() => {{\n{text}\nreturn {name};\n}})();" for name, text in parts.items()
    )
    return f"{scoped}\nexport {{ {', '.join(parts)} }};\n"


@cache
def prose_script() -> str:
    """Return what draws the panels' texts: a function `prose`."""
    return join_modules(LIVE, "prose.js")


def component_script(name: str, address: str) -> str:
    """Return the script of a component that is the export `name` of the module at `address`.

    The address counts from the page's own.
    """
    given = f"const [ADDRESS, NAME] = {json.dumps([address, name])};"
    return f"{given}\n{(LIVE / 'lazy.js').read_text(encoding='utf-8')}"


@cache
def engine_style() -> str:
    """Return the engine's style sheet."""
    return (LIVE / "engine.css").read_text(encoding="utf-8")


@cache
def timeline_style() -> str:
    """Return the timeline's style sheet."""
    return (LIVE / "timeline.css").read_text(encoding="utf-8")


def join_modules(folder: Path, entry: str, *others: Path) -> str:
    """Return the modules that `entry` needs, itself last, as one text.

    A module that `folder` lacks is taken from the first of the `others` that has it, so a folder
    may replace single modules of another. Raises ScriptError when a name is declared twice or
    imports run in a circle.
    """
    bodies: dict[str, str] = {}
    _collect((folder, *others), entry, bodies, ())
    _refuse_doubles(bodies)
    return "\n".join(f"// {name}\n{body.strip()}\n" for name, body in bodies.items())


def _collect(
    folders: tuple[Path, ...], name: str, bodies: dict[str, str], above: tuple[str, ...]
) -> None:
    if name in bodies:
        return
    if name in above:
        raise ScriptError(f"imports run in a circle: {' > '.join((*above, name))}")
    holder = next((folder for folder in folders if (folder / name).exists()), folders[0])
    text = (holder / name).read_text(encoding="utf-8")
    for needed in _IMPORT.findall(text):
        _collect(folders, needed, bodies, (*above, name))
    bodies[name] = _EXPORT.sub("", _IMPORT.sub("", text))


def _refuse_doubles(bodies: dict[str, str]) -> None:
    owner: dict[str, str] = {}
    for module, body in bodies.items():
        for name in _TOP_NAME.findall(body):
            if name in owner:
                raise ScriptError(f"{name} is declared in {owner[name]} and in {module}")
            owner[name] = module
