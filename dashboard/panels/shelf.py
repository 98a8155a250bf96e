"""Which atlases stand in the page, and what an address calls each."""

from __future__ import annotations

import os
import re
from argparse import ArgumentParser
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from atlas.folding import fold
from atlas.shipped import DATA

OWN = "own"  # the name of the page that makes an atlas of the reader's own article
VARIABLE = "TREATY_ATLAS"
EXAMPLES = DATA / "examples"


class WrongCallError(ValueError):
    """The page was started with something it does not know; the text says what."""


@dataclass(frozen=True)
class Shelf:
    """The folders of the atlases by name; the first is the one an address need not name."""

    folders: Mapping[str, Path]
    own: bool = False  # whether a page makes an atlas of the reader's own article

    @property
    def default(self) -> str:
        """The name of the first."""
        return next(iter(self.folders))

    def holds(self, name: str) -> bool:
        """Whether an atlas is called so."""
        return name in self.folders or (self.own and name == OWN)

    def name_asked(self, asked: str) -> str:
        """The atlas an address asks for by name; the first where it names none of them."""
        return asked if self.holds(asked) else self.default


def shelf_of(arguments: Sequence[str], environ: Mapping[str, str]) -> Shelf:
    """The atlases of `--atlas`, else of the environment, else the shipped one and its examples.

    WrongCallError where there is an option that the page does not know.
    """
    paths = _named(arguments) or _listed(environ.get(VARIABLE, "")) or _shipped()
    return Shelf(_by_name(paths), own=find_spec("panels.own") is not None)


def slug(name: str) -> str:
    """A folder's name as an address can say it: `Río de la Plata` is `rio-de-la-plata`."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-") or "atlas"


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """Raise instead of ending the server."""
        raise WrongCallError(f"{message}; write {self.usage}")


def _named(arguments: Sequence[str]) -> list[Path]:
    parser = _Parser(
        usage="streamlit run dashboard/app.py -- --atlas FOLDER [--atlas FOLDER ...]",
        add_help=False,
        allow_abbrev=False,
    )
    parser.add_argument("--atlas", type=Path, action="append", default=[])
    found: list[Path] = parser.parse_args(arguments).atlas
    return found


def _listed(paths: str) -> list[Path]:
    return [Path(path) for path in paths.split(os.pathsep) if path.strip()]


def _shipped() -> list[Path]:
    examples = EXAMPLES.iterdir() if EXAMPLES.is_dir() else ()
    return [DATA, *sorted(path for path in examples if (path / "atlas.json").is_file())]


def _led_to(path: Path) -> Path:
    """Where a path leads; one that is a link to itself stays as it is, and is told as no folder."""
    return Path(os.path.realpath(path))


def _by_name(paths: Iterable[Path]) -> dict[str, Path]:
    """Each folder once; the second of a name has `-2` behind it."""
    found: dict[str, Path] = {}
    for path in dict.fromkeys(map(_led_to, paths)):
        wanted = name = slug(path.name)
        number = 1
        while name in found or name == OWN:
            number += 1
            name = f"{wanted}-{number}"
        found[name] = path
    return found
