"""Files the server serves from `static/`: Leaflet, our scripts and the bundle, named by content."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from time import time
from types import MappingProxyType

from assets.modules import engine_script, engine_style, own_script, page_script
from atlas import Atlas
from cartography.bundle import bundle_bytes
from cartography.event_texts import event_texts_bytes
from cartography.findable import found_bytes
from words import LANGUAGES

STATIC = Path(__file__).parent.parent / "static"
# From st_folium's own page to the app's static files; relative: it holds under any base path.
ABOVE = "../../"
BASE = f"{ABOVE}app/static"
LEAFLET = "xstatic/pkg/leaflet/data"
OURS = ("map-", "page-", "bundle-", "found-", "events-", "own-")
# Seconds. What another process of this folder may still serve lies untouched no longer than that.
LEFT_ALONE = 7 * 24 * 3600
TOUCHED = 3600
_PUBLISHED: set[str] = set()  # by this process, for whichever atlas


@dataclass(frozen=True)
class Published:
    """Addresses of the published files, and one digest of all their content."""

    digest: str
    script: str
    style: str
    bundle: str
    found: str
    texts: Mapping[str, str]

    @property
    def from_page(self) -> tuple[str, ...]:
        """Script and bundle as the page itself addresses them, not the map's frame."""
        return tuple(url.removeprefix(ABOVE) for url in (self.script, self.bundle))

    @property
    def names(self) -> str:
        """What can be found, as the page itself addresses it."""
        return self.found.removeprefix(ABOVE)

    def sentences(self, lang: str) -> str:
        """The sentences of the events in a language, as the page itself addresses them."""
        return self.texts[lang].removeprefix(ABOVE)


def publish(atlas: Atlas, folder: Path = STATIC) -> Published:
    """Write the map's files into `folder` and remove those that nobody has published for long.

    Leaflet and the engine are one file, their styles another: each file waits for the one before.
    Same content, same names: a second call writes nothing. Each file appears whole or not at all.
    What this process has published stays, for whichever atlas it was.
    """
    content = {
        "map.js": leaflet_file("leaflet.js") + b"\n" + engine_script().encode("utf-8"),
        "map.css": leaflet_file("leaflet.css") + b"\n" + engine_style().encode("utf-8"),
        "page.js": _page_file(),
        "bundle.json": bundle_bytes(atlas),
        "found.json": found_bytes(atlas),
        **{_texts(lang): event_texts_bytes(atlas, lang) for lang in LANGUAGES},
    }
    names = {name: _hashed(name, data) for name, data in content.items()}
    folder.mkdir(parents=True, exist_ok=True)
    _PUBLISHED.update(names.values())
    for name, data in content.items():
        _write_once(folder / names[name], data)
    _remove_old(folder)
    urls = {name: f"{BASE}/{hashed}" for name, hashed in names.items()}
    return Published(
        digest=hashlib.sha256(" ".join(names.values()).encode()).hexdigest()[:12],
        script=urls["map.js"],
        style=urls["map.css"],
        bundle=urls["bundle.json"],
        found=urls["found.json"],
        texts=MappingProxyType({lang: urls[_texts(lang)] for lang in LANGUAGES}),
    )


def _texts(lang: str) -> str:
    return f"events-{lang}.json"


def publish_again(atlas: Atlas, published: Published, folder: Path = STATIC) -> None:
    """Write an atlas's files anew if somebody has removed one, such as another process's broom.

    Those that are there are touched now and then, so that no broom takes them for old ones.
    """
    if not still_there(published, folder):
        publish(atlas, folder)


def still_there(published: Published, folder: Path = STATIC) -> bool:
    """Whether all files of an atlas are there; those that are become new ones."""
    urls = (published.script, published.style, published.bundle, published.found,
            *published.texts.values(), page_address())  # fmt: skip
    there = [_touched(folder / url.rsplit("/", 1)[1]) for url in urls]  # each of them is touched
    return all(there)


def _touched(path: Path) -> bool:
    """Whether a file is there; one in use is kept from looking old."""
    with suppress(FileNotFoundError):
        if time() - path.stat().st_mtime > TOUCHED:
            path.touch()
        return True
    return False


@cache
def page_address() -> str:
    """The address of the page's own module, counted from the page."""
    return f"app/static/{_hashed('page.js', _page_file())}"


def publish_own(folder: Path = STATIC) -> str:
    """Write the code of the page of a reader's own article, and the page's own beside it.

    The address of the first, counted from the page. No atlas need have been published before.
    """
    own = own_script().encode("utf-8")
    content = {_hashed("own.js", own): own, _hashed("page.js", _page_file()): _page_file()}
    folder.mkdir(parents=True, exist_ok=True)
    _PUBLISHED.update(content)
    for name, data in content.items():
        _write_once(folder / name, data)
    return f"app/static/{next(iter(content))}"


def _page_file() -> bytes:
    return page_script().encode("utf-8")


def leaflet_file(name: str) -> bytes:
    """A file of the installed Leaflet. PackageNotFoundError where it is not installed."""
    path = distribution("XStatic-Leaflet").locate_file(f"{LEAFLET}/{name}")
    return Path(str(path)).read_bytes()


def _hashed(name: str, data: bytes) -> str:
    stem, suffix = name.split(".")
    return f"{stem}-{hashlib.sha256(data).hexdigest()[:12]}.{suffix}"


def _write_once(path: Path, data: bytes) -> None:
    if path.exists() and path.stat().st_size == len(data):
        _touched(path)
        return
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".new-")
    with os.fdopen(handle, "wb") as file:
        file.write(data)
    whole = Path(temporary)
    whole.chmod(0o644)
    whole.replace(path)


def _remove_old(folder: Path) -> None:
    """Remove our files of builds long gone; another process may have been quicker."""
    for path in folder.iterdir():
        if not path.name.startswith(OURS) or path.name in _PUBLISHED:
            continue
        with suppress(FileNotFoundError):
            if time() - path.stat().st_mtime > LEFT_ALONE:
                path.unlink()
