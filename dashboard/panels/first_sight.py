"""What the page begins with: a script, and the first sights of the atlas that it opens on.

They are drawn anew each time that the atlas is read.
"""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Lock, Thread

from assets.modules import beginning_script
from exports.first_sight import first_sight
from panels.atlases import Opened, known, opened, shelf
from words import LANGUAGES, words_in

log = logging.getLogger(__name__)


class Sights:
    """The first sights of a folder's atlas in every language, with its picture and without."""

    def __init__(self, folder: Path) -> None:
        """Nothing is drawn yet."""
        self.folder = folder
        self._of: Opened | None = None
        self._ready: dict[tuple[str, bool], bytes] = {}
        self._drawing = Lock()

    def sight(self, lang: str, picture: bool) -> bytes:
        """The markup for a language; nothing while it is drawn, and where there is no atlas."""
        if (now := known(self.folder)) and now is not self._of:
            self.prepare()
            return b""
        chosen = lang if lang in LANGUAGES else next(iter(LANGUAGES))
        return self._ready.get((chosen, picture), b"")

    def prepare(self) -> None:
        """Begin to read the atlas and to draw its sights; nobody waits for them."""
        Thread(target=self._prepare, name="first sight", daemon=True).start()

    def _prepare(self) -> None:
        if not self._drawing.acquire(blocking=False):
            return  # somebody does
        try:
            found = opened(self.folder)
            if isinstance(found, Opened):
                self._ready, self._of = {}, found
                self._ready = _drawn(found)
        except Exception:  # the page itself tells what is wrong
            log.warning("no first sight could be drawn", exc_info=True)
        finally:
            self._drawing.release()


def beginning() -> bytes:
    """The script that loads the page again where one of Streamlit's was cut off, as HTML."""
    return f"<script>{beginning_script()}</script>".encode()


def first_sights() -> Sights:
    """Those of the atlas that this process was started to open on, begun."""
    sights = Sights(shelf().folders[shelf().default])
    sights.prepare()
    return sights


def _drawn(found: Opened) -> dict[tuple[str, bool], bytes]:
    ahead = found.published.from_page
    return {
        (lang, picture): first_sight(found.atlas, words_in(lang), picture=picture, ahead=ahead)
        for lang in LANGUAGES
        for picture in (True, False)
    }
