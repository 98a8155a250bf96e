"""What the project says, as a reader has approved it: a text beside the tests, line by line.

After a change on purpose run the tests with ATLAS_APPROVE=1, and read what git shows of it.
Own code: the libraries for it keep their texts in folders and forms of their own, for this much.
"""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from difflib import unified_diff
from pathlib import Path

APPROVE = "ATLAS_APPROVE"
INDENT = "  "


def assert_approved(file: Path, lines: Iterable[str]) -> None:
    """Compare the lines with those in the file; the difference is the message."""
    now = [*lines]
    if os.environ.get(APPROVE):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("".join(f"{line}\n" for line in now), encoding="utf-8")
    assert file.exists(), f"{file.name}: nothing is approved yet; {APPROVE}=1"
    approved = file.read_text(encoding="utf-8").splitlines()
    other = "\n".join(unified_diff(approved, now, "approved", "now", lineterm=""))
    assert not other, f"{file.name}: right as it is now? Then {APPROVE}=1\n{other}"


def outline(nodes: Iterable[object], depth: int = 0) -> Iterator[str]:
    """What a panel would draw: a line for each element, with what lies in it below."""
    for one in filter(None, nodes):
        if isinstance(one, str):
            yield f"{INDENT * depth}{one!r}"
            continue
        kids = one["kids"]
        said = {**one.get("attrs", {}), **_special(one)}
        head = ".".join([one["tag"], *one.get("cls", "").split()])
        head += "".join(f" [{name}={value}]" for name, value in said.items())
        if len(kids) == 1 and isinstance(kids[0], str):
            yield f"{INDENT * depth}{head} {kids[0]!r}"
        else:
            yield f"{INDENT * depth}{head}"
            yield from outline(kids, depth + 1)


def _special(one: dict) -> dict:
    plain = ("tag", "kids", "cls", "attrs")
    return {name: _short(value) for name, value in one.items() if name not in plain}


def _short(value: object) -> object:
    return f"{value:.4f}" if isinstance(value, float) else value


def plainly(value: object) -> str:
    """A value in one line: of a record the fields that say something, with their names."""
    if is_dataclass(value):
        told = ((one.name, getattr(value, one.name)) for one in fields(value) if one.repr)
        said = (f"{name}={plainly(held)}" for name, held in told if held not in (None, "", ()))
        return f"{type(value).__name__}({', '.join(said)})"
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{key}: {plainly(held)}" for key, held in value.items()) + "}"
    if isinstance(value, tuple | list):
        return "[" + ", ".join(map(plainly, value)) + "]"
    return f"{value:.4f}" if isinstance(value, float) else repr(value)
