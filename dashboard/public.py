"""The page for the public, behind its guard: `streamlit run dashboard/public.py`.

The same page as `streamlit run dashboard/app.py`, with headers, hosts and limits. An ASGI server
runs it as `public:app` from the folder `dashboard`. The plain command cannot send headers of its
own: Streamlit has no setting for them and answers before it runs a line of the page.
"""

import os
import sys
from functools import partial
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware

from hosting.compressed import Compressed
from hosting.descriptors import raise_limit
from hosting.first_sight import FirstSight
from hosting.guard import Guard
from hosting.headers import EVERYBODY, WrongFramerError, framers_of
from panels.first_sight import beginning, first_sights
from panels.shelf import WrongCallError

FRAMERS = "TREATY_ATLAS_FRAMERS"  # the sites that may show the map in a frame; all where unset
METRICS = "TREATY_ATLAS_METRICS"  # "open": the server's numbers may be read


def _origins() -> list[str]:
    """The sites whose pages may open a websocket beside the page's own, as Streamlit is told."""
    if not st.get_option("server.enableCORS"):
        return [EVERYBODY]
    return [*st.get_option("server.corsAllowedOrigins"), st.get_option("browser.serverAddress")]


raise_limit()
try:
    framers = framers_of(os.environ.get(FRAMERS, ""))
except WrongFramerError as error:
    sys.exit(f"{FRAMERS}: {error}")

guard = Middleware(
    Guard,
    framers=framers,
    hosts=partial(st.get_option, "server.allowedHosts"),
    origins=_origins,
    base=partial(st.get_option, "server.baseUrlPath"),
    metrics=os.environ.get(METRICS) == "open",
)
try:
    sight = first_sights().sight
except WrongCallError:
    sys.exit(2)  # it was told in a line
sights = Middleware(
    FirstSight,
    sight=sight,
    beginning=beginning(),
    base=partial(st.get_option, "server.baseUrlPath"),
)
app = st.App(Path(__file__).with_name("app.py"), middleware=[guard, Middleware(Compressed), sights])
