"""A tiny made-up atlas (tests/tiny_atlas) that every test may read, and a copy to break."""

from collections.abc import Callable
from pathlib import Path

import pytest
from ancient import make_ancient
from tinyfolder import copied
from turned import make_turned

import atlas as core
from atlas import Atlas

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "data"
TINY = Path(__file__).parent / "tiny_atlas"
PLAIN, LEAN = Path(__file__).parent / "plain_atlas", Path(__file__).parent / "lean_atlas"


@pytest.fixture(scope="session")
def data_folder() -> Path:
    """The folder of the real atlas."""
    return DATA


@pytest.fixture(scope="session")
def real() -> Atlas:
    """The real atlas."""
    return core.load(DATA)


@pytest.fixture(scope="session")
def tiny() -> Atlas:
    """The tiny atlas: five areas, four holders of three states, 1700 to 1810."""
    return core.load(TINY)


@pytest.fixture(scope="session")
def ancient_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the tiny atlas, 1800 years earlier."""
    return make_ancient(copied(tmp_path_factory.mktemp("ancient") / "atlas"))


@pytest.fixture(scope="session")
def ancient(ancient_folder: Path) -> Atlas:
    """The tiny atlas 1800 years earlier: 101 BC to AD 10."""
    return core.load(ancient_folder)


@pytest.fixture(scope="session")
def turned(tmp_path_factory: pytest.TempPathFactory) -> Atlas:
    """The tiny atlas with an area whose holder and title change again and again."""
    return core.load(make_turned(copied(tmp_path_factory.mktemp("turned") / "atlas")))


@pytest.fixture(scope="session")
def plain() -> Atlas:
    """An article in Spanish without a record."""
    return core.load(PLAIN)


@pytest.fixture(scope="session")
def lean() -> Atlas:
    """An article in English on the shipped record."""
    return core.load(LEAN)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A fresh copy of the tiny atlas, complete with the schemas of the real one."""
    return copied(tmp_path / "atlas")


@pytest.fixture
def edit(folder: Path) -> Callable[[str, str, str], None]:
    """Replace a text, which must be there exactly once, in one file of the copy."""

    def replace(file: str, old: str, new: str) -> None:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} is {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace
