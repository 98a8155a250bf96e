"""The packages that requirements.txt brings, with all they need, and each one's licence.

python tests/support/licensed.py > .supply/licences.md
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
# Packages whose metadata name no licence that can be looked up; read where their code lies.
READ = {
    "axe-playwright-python": "MIT",
    "streamlit-folium": "MIT",
    "xstatic-leaflet": "BSD-2-Clause",
}
HEAD = """# Licences of the packages

Written by `.ci/supply`, from the packages as `.requirements.lock` installs them: with those that
only the tests need, and with all that they need themselves.

| package | version | licence |
|---|---|---|
"""


@dataclass(frozen=True)
class Package:
    """An installed package, as it names itself."""

    name: str
    version: str
    licence: str

    @property
    def key(self) -> str:
        """Its name as one spelling of several."""
        return canonicalize_name(self.name)


def requirements() -> list[Requirement]:
    """The lines of requirements.txt."""
    lines = (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines()
    asked = (line.partition("#")[0].strip() for line in lines)
    return [Requirement(line) for line in asked if line]


def packages() -> list[Package]:
    """All that is needed here, by name."""
    found: dict[str, Package] = {}
    open_ = [(one.name, frozenset(one.extras)) for one in requirements()]
    seen = set()
    while open_:
        name, extras = open_.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        one = distribution(name)
        found[canonicalize_name(name)] = Package(one.name, one.version, licence(one))
        open_ += needs(one, extras)
    return [found[name] for name in sorted(found)]


def needs(one: Distribution, extras: frozenset[str]) -> Iterator[tuple[str, frozenset[str]]]:
    """What a package needs on this machine."""
    for line in one.requires or ():
        asked = Requirement(line)
        worlds = [{"extra": extra} for extra in (*extras, "")]
        if asked.marker is None or any(asked.marker.evaluate(world) for world in worlds):
            yield asked.name, frozenset(asked.extras)


def licence(one: Distribution) -> str:
    """What a package says of its licence, shortest form first; nothing where it says nothing."""
    told = one.metadata
    if canonicalize_name(one.name) in READ:
        return READ[canonicalize_name(one.name)]
    if told.get("License-Expression"):
        return str(told["License-Expression"])
    classes = [line for line in told.get_all("Classifier", []) if line.startswith("License ::")]
    named = [line.rsplit(" :: ", 1)[1] for line in classes if line.count(" :: ") > 1]
    if named:
        return "; ".join(named)
    return (told.get("License") or "").strip().partition("\n")[0]


def locked() -> dict[str, set[str]]:
    """The versions of each package in the lock; two where they differ by Python."""
    text = (ROOT / ".requirements.lock").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {}
    for name, version in re.findall(r"^([\w.-]+)==([^ ;\\]+)", text, flags=re.MULTILINE):
        found.setdefault(canonicalize_name(name), set()).add(version)
    return found


def table() -> str:
    """The packages and their licences, as Markdown."""
    rows = (f"| {one.name} | {one.version} | {one.licence} |" for one in packages())
    return HEAD + "\n".join(rows) + "\n"


if __name__ == "__main__":
    try:
        print(table(), end="")
    except PackageNotFoundError as error:
        raise SystemExit(
            f"{error.name} is not installed; pip install -r requirements.txt"
        ) from None
