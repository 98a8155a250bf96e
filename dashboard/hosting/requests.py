"""What a request asks for: which kind of answer, of which host, and whether it is refused."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import parse_qs, urlsplit

from hosting.headers import EVERYBODY, FILE, FRAME, PAGE

HEALTH = "_stcore/health"
METRICS = "_stcore/metrics"  # numbers about the server and its readers
SCRIPT = "_stcore/script-health-check"  # a run of the page for whoever asks
OWN_ARTICLE = "own"  # what an address calls the page of a reader's own article
FRAMES = "component/streamlit_folium."
FILES = ("app/static/", "media/")
THIS_MACHINE = ("localhost", "127.0.0.1", "0.0.0.0")  # as Streamlit allows them
LONGEST_NAME = 255  # bytes; file systems have no longer ones
LONGEST_PATH = 2048


def kind_of(path: str) -> str:
    """The kind of answer to a path, counted from the page's own."""
    if path.startswith(FRAMES):
        return FRAME
    return FILE if path.startswith(FILES) else PAGE


def may_be_framed(path: str, query: bytes) -> bool:
    """Whether other sites may show it: the map alone, and the frame within it.

    The page of a reader's own article has no map alone.
    """
    asked = parse_qs(query.decode("latin-1"))
    alone = asked.get("embed", [""])[0] == "true" and OWN_ARTICLE not in asked.get("atlas", [])
    return path.startswith(FRAMES) or alone


def is_closed(path: str) -> bool:
    """Whether there is nothing for a reader: hidden files, impossible names, the server's own."""
    parts = path.split("/")
    hidden = any(part.startswith(".") for part in parts)
    endless = len(path) > LONGEST_PATH or any(
        len(part.encode("utf-8", "surrogatepass")) > LONGEST_NAME for part in parts
    )
    return hidden or endless or path.rstrip("/") in (METRICS, SCRIPT)


def is_host_allowed(host: str, allowed: Sequence[str]) -> bool:
    """Whether a Host header names one of the allowed; all are where none is named.

    As Streamlit reads `server.allowedHosts`: `*.example.org` is every host below example.org.
    """
    if not allowed:
        return True
    name = _without_port(host.strip().lower())
    return any(_fits(name, one.strip().lower().rstrip(".")) for one in allowed)


def comes_from_here(origin: str, host: str, others: Sequence[str] = ()) -> bool:
    """Whether a websocket is opened by a page of this site, or by no page at all.

    Streamlit asks the same, but before it refuses it asks a server of Amazon's for its own address,
    and answers nobody until that has replied.
    """
    if not origin or origin in others or EVERYBODY in others:
        return True
    try:
        site = urlsplit(origin)
        return site.netloc == host or site.hostname in (*THIS_MACHINE, *others)
    except ValueError:  # no address at all
        return False


def _without_port(host: str) -> str:
    if host.startswith("["):  # an IPv6 address
        return host[1:].partition("]")[0]
    return host.partition(":")[0].rstrip(".")


def _fits(name: str, pattern: str) -> bool:
    if pattern.startswith("*."):
        return name.endswith(pattern[1:])
    return pattern in ("*", name)
