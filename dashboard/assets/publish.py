"""Files the server serves: Leaflet, our scripts and the bundle, named by their content."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.metadata import distribution
from pathlib import Path
from types import MappingProxyType

from assets.modules import engine_script, engine_style, own_script, page_script
from assets.serving import ADDRESS, STATIC, hashed, is_served, remove_old, serve
from atlas import Atlas
from cartography.bundle import bundle_bytes
from cartography.event_texts import event_texts_bytes
from cartography.findable import found_bytes
from words import LANGUAGES

# From st_folium's own page to the app's own files; relative: it holds under any base path.
ABOVE = "../../"
LEAFLET = "xstatic/pkg/leaflet/data"


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
        """Script and bundle as the page itself addresses them, not the map's frame.

        Those in memory are none of them: no browser would keep them for the frame.
        """
        urls = (url.removeprefix(ABOVE) for url in (self.script, self.bundle))
        return tuple(url for url in urls if url.startswith(ADDRESS))

    @property
    def addresses(self) -> tuple[str, ...]:
        """Of all its files."""
        return self.script, self.style, self.bundle, self.found, *self.texts.values()

    @property
    def names(self) -> str:
        """What can be found, as the page itself addresses it."""
        return self.found.removeprefix(ABOVE)

    def sentences(self, lang: str) -> str:
        """The sentences of the events in a language, as the page itself addresses them."""
        return self.texts[lang].removeprefix(ABOVE)


def publish(atlas: Atlas, folder: Path = STATIC) -> Published:
    """Serve the map's files and remove those that nobody has published for long.

    Leaflet and the engine are one file, their styles another: each file waits for the one before.
    Same content, same names: a second call writes nothing. Each file appears whole or not at all.
    What this process has published stays, for whichever atlas it was.
    """
    content = {
        "map.js": leaflet_file("leaflet.js") + b"\n" + engine_script().encode("utf-8"),
        "map.css": leaflet_file("leaflet.css") + b"\n" + engine_style().encode("utf-8"),
        "bundle.json": bundle_bytes(atlas),
        "found.json": found_bytes(atlas),
        **{_texts(lang): event_texts_bytes(atlas, lang) for lang in LANGUAGES},
    }
    names = {name: hashed(name, data) for name, data in content.items()}
    urls = {name: f"{ABOVE}{serve(names[name], content[name], folder)}" for name in content}
    page_address(folder)
    remove_old(folder)
    return Published(
        digest=hashlib.sha256(" ".join((*names.values(), _page_file()[0])).encode()).hexdigest()[
            :12
        ],
        script=urls["map.js"],
        style=urls["map.css"],
        bundle=urls["bundle.json"],
        found=urls["found.json"],
        texts=MappingProxyType({lang: urls[_texts(lang)] for lang in LANGUAGES}),
    )


def _texts(lang: str) -> str:
    return f"events-{lang}.json"


def publish_again(atlas: Atlas, published: Published, folder: Path = STATIC) -> Published:
    """The atlas's files, served anew where somebody has removed or damaged one.

    Those that are there are touched now and then, so that no broom takes them for old ones.
    """
    return published if still_there(published, folder) else publish(atlas, folder)


def still_there(published: Published, folder: Path = STATIC) -> bool:
    """Whether all files of an atlas are there and whole; those that are become new ones."""
    page_address(folder)
    there = [is_served(address, folder) for address in published.addresses]  # each is touched
    return all(there)


def page_address(folder: Path = STATIC) -> str:
    """The address of the page's own module, counted from the page; it is served from now on."""
    return serve(*_page_file(), folder)


def publish_own(folder: Path = STATIC) -> str:
    """Serve the code of the page of a reader's own article, and the page's own beside it.

    The address of the first, counted from the page. No atlas need have been published before.
    """
    page_address(folder)
    return serve(*_own_file(), folder)


@cache
def _page_file() -> tuple[str, bytes]:
    data = page_script().encode("utf-8")
    return hashed("page.js", data), data


@cache
def _own_file() -> tuple[str, bytes]:
    data = own_script().encode("utf-8")
    return hashed("own.js", data), data


def leaflet_file(name: str) -> bytes:
    """A file of the installed Leaflet. PackageNotFoundError where it is not installed."""
    path = distribution("XStatic-Leaflet").locate_file(f"{LEAFLET}/{name}")
    return Path(str(path)).read_bytes()
