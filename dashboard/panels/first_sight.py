"""The first sights of the atlas that the page opens on: made once, beside the readers' requests."""

from __future__ import annotations

import logging
from threading import Thread

from exports.first_sight import first_sight
from panels.atlases import Opened, opened, shelf
from words import LANGUAGES, words_in

log = logging.getLogger(__name__)
_READY: dict[tuple[str, bool], bytes] = {}


def prepare() -> None:
    """Begin to read the atlas and to draw its sights; nobody waits for them."""
    Thread(target=_prepare, name="first sight", daemon=True).start()


def sight(lang: str, picture: bool) -> bytes:
    """The markup for a language; nothing before it is ready, and where there is no atlas."""
    known = lang if lang in LANGUAGES else next(iter(LANGUAGES))
    return _READY.get((known, picture), b"")


def _prepare() -> None:
    try:
        found = opened(shelf().folders[shelf().default])
        if isinstance(found, Opened):
            for lang in LANGUAGES:
                for picture in (True, False):
                    _READY[lang, picture] = first_sight(
                        found.atlas,
                        words_in(lang),
                        picture=picture,
                        ahead=found.published.from_page,
                    )
    except Exception:  # the page itself tells what is wrong
        log.warning("no first sight could be drawn", exc_info=True)
