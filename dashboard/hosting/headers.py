"""The headers of every answer, and why each is as it is.

The one source: the guard sends them, and a test holds .deploy/nginx.conf against them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

PAGE, FRAME, FILE = "page", "frame", "file"  # the kinds of answers

# Streamlit's page has one inline script, `window.prerenderReady = false`; this is its digest.
PRERENDER = "'sha256-THxz9J9+wf7rhwR2YkXJoSZ13UCmYyC+3lNDv2+8ugA='"

# The first sight has one, too: `live/beginning.js`.
BEGINNING = "'sha256-kdSyeyDPzcMNc6fE+JvNv2H3dhw8t7x8XNqp2YqrS/8='"

# What the page itself may load; nothing where nothing is said.
_PAGE = {
    "default-src": "'none'",
    # blob: the code of components (version 2) comes over the websocket and is loaded from a blob.
    # 'wasm-unsafe-eval': Streamlit's reader of messages counts in WebAssembly; it would do without,
    # but every page would begin with a violation. 'unsafe-eval' is not needed: the expressions of
    # the chart are interpreted, not compiled.
    "script-src": f"'self' blob: 'wasm-unsafe-eval' {PRERENDER} {BEGINNING}",
    # 'unsafe-inline': Streamlit and its components write their styles as they draw.
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",  # data: Streamlit's icons
    "font-src": "'self' data:",  # data: the icons of Streamlit's tables
    "connect-src": "'self'",  # files and the websocket, both of this server
    "frame-src": "'self'",  # the map
    "base-uri": "'none'",
    "form-action": "'none'",
}
# What the map's frame may do beyond its own files: streamlit-folium writes the map's script and
# styles, made by folium, into its document. It would also evaluate layers sent later; this map
# never has any, so there is no 'unsafe-eval'.
_FRAME = {
    "default-src": "'none'",
    "script-src": "'self' 'unsafe-inline'",
    "style-src": "'self' 'unsafe-inline'",
    "img-src": "'self' data:",  # patterns of the areas, the picture to take away
    "font-src": "'self'",  # the names, also on that picture
    "connect-src": "'self'",  # bundle and sentences
    "base-uri": "'none'",
    "form-action": "'none'",
}
# A file that is opened by itself may load nothing and run nothing.
_FILE = {"default-src": "'none'", "style-src": "'unsafe-inline'", "img-src": "data:", "sandbox": ""}

FIXED = {
    "X-Content-Type-Options": "nosniff",
    # The address tells what somebody reads: other sites get none of it.
    "Referrer-Policy": "same-origin",
    # Nothing of the device; the whole screen and writing the clipboard are buttons of the page.
    "Permissions-Policy": ", ".join(
        [
            *(
                f"{name}=()"
                for name in (
                    "accelerometer", "camera", "display-capture", "geolocation", "gyroscope",
                    "magnetometer", "microphone", "midi", "payment", "usb",
                )
            ),
            "clipboard-write=(self)",
            "fullscreen=(self)",
        ]
    ),
}  # fmt: skip

OWN = "'self'"
EVERYBODY = "*"
_FRAMER = re.compile(r"\*|'self'|https?://(\*\.)?[a-z0-9.-]+(:[0-9]+)?", re.IGNORECASE)


class WrongFramerError(ValueError):
    """Something that is no address of a site stands among those that may frame the map."""


def framers_of(text: str) -> str:
    """Those who may show the map in a frame: `*`, or the site itself and some addresses."""
    named = text.replace(",", " ").split() or [EVERYBODY]
    for one in named:
        if not _FRAMER.fullmatch(one):
            raise WrongFramerError(f"{one}: not a site; say it like https://example.org")
    if EVERYBODY in named:
        return EVERYBODY
    return " ".join(dict.fromkeys([OWN, *named]))


def policy(kind: str, framers: str = OWN) -> str:
    """The Content-Security-Policy of a kind of answers."""
    said = {PAGE: _PAGE, FRAME: _FRAME, FILE: _FILE}[kind] | {"frame-ancestors": framers}
    return "; ".join(f"{name} {what}".strip() for name, what in said.items())


def headers(kind: str, framers: str = OWN) -> Iterable[tuple[str, str]]:
    """All headers of a kind of answers."""
    return (*FIXED.items(), ("Content-Security-Policy", policy(kind, framers)))
