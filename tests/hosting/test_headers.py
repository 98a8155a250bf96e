"""The policy of each kind of answer, and who may frame the map."""

import base64
import hashlib
import re
from pathlib import Path

import pytest
import streamlit

from assets.modules import beginning_script
from hosting.headers import (
    BEGINNING,
    FILE,
    FRAME,
    PAGE,
    PRERENDER,
    WrongFramerError,
    framers_of,
    headers,
    policy,
)
from hosting.requests import is_closed, is_host_allowed, kind_of, may_be_framed

STREAMLIT = Path(streamlit.__file__).parent / "static" / "index.html"


def said(kind: str) -> dict[str, str]:
    """The directives of a policy."""
    return dict(part.partition(" ")[::2] for part in policy(kind).split("; "))


@pytest.mark.parametrize("kind", [PAGE, FRAME, FILE])
def test_nothing_is_allowed_that_is_not_named(kind):
    assert said(kind)["default-src"] == "'none'"
    assert "'unsafe-eval'" not in policy(kind)
    assert "http" not in policy(kind)
    assert "*" not in policy(kind)


def test_text_that_becomes_a_script_runs_in_the_page_by_no_means():
    assert "'unsafe-inline'" not in said(PAGE)["script-src"]
    assert "script-src" not in said(FILE)


def test_the_one_inline_script_of_streamlit_is_the_one_allowed():
    inline = re.findall(r"<script>(.*?)</script>", STREAMLIT.read_text("utf-8"), re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(one.encode()).digest()).decode() for one in inline]
    assert [f"'sha256-{one}'" for one in digests] == [PRERENDER]


def test_the_one_inline_script_of_the_first_sight_is_allowed():
    digest = base64.b64encode(hashlib.sha256(beginning_script().encode()).digest()).decode()
    assert f"'sha256-{digest}'" == BEGINNING
    assert BEGINNING in said(PAGE)["script-src"]


def test_every_kind_has_the_same_headers_beside_its_policy():
    names = [[name for name, _ in headers(kind)] for kind in (PAGE, FRAME, FILE)]
    assert names[0] == names[1] == names[2]
    assert "X-Content-Type-Options" in names[0]


@pytest.mark.parametrize(
    ("text", "framers"),
    [
        ("", "*"),
        ("*", "*"),
        ("https://a.example *", "*"),
        ("'self'", "'self'"),
        ("https://a.example", "'self' https://a.example"),
        ("https://a.example:8443, https://*.b.example", "'self' https://a.example:8443 https://*.b.example"),
    ],
)  # fmt: skip
def test_the_sites_that_may_frame_the_map_are_named_plainly(text, framers):
    assert framers_of(text) == framers


@pytest.mark.parametrize(
    "text", ["a.example", "https://a; script-src *", "javascript:x", "https://"]
)
def test_what_is_no_site_is_refused(text):
    with pytest.raises(WrongFramerError):
        framers_of(text)


def test_only_the_frame_of_the_map_has_the_frames_policy():
    assert kind_of("component/streamlit_folium.st_folium/index.html") == FRAME
    assert kind_of("x/component/streamlit_folium.st_folium/index.html") == PAGE
    assert kind_of("app/static/map-0.js") == FILE
    assert kind_of("") == kind_of("static/js/index.js") == PAGE


def test_other_sites_may_frame_the_map_alone():
    assert may_be_framed("", b"embed=true&year=1828")
    assert may_be_framed("component/streamlit_folium.st_folium/index.html", b"")
    for query in (b"", b"embed=false", b"year=1828", b"embed=x/component/streamlit_folium.x"):
        assert not may_be_framed("", query)


@pytest.mark.parametrize(
    "path",
    [
        "_stcore/metrics", "_stcore/metrics/", "_stcore/script-health-check",
        "app/static/.gitignore", ".git/config", "app/static/" + "a" * 256, "ə" * 128, "a/" * 1025,
    ],
)  # fmt: skip
def test_there_is_nothing_behind_such_a_path(path):
    assert is_closed(path)


@pytest.mark.parametrize("path", ["", "_stcore/health", "app/static/map-0.js", "a" * 255])
def test_all_other_paths_are_the_pages(path):
    assert not is_closed(path)


@pytest.mark.parametrize(
    ("host", "fits"),
    [
        ("atlas.example", True), ("ATLAS.example:8501", True), ("atlas.example.", True),
        ("a.b.example", True), ("b.example", False), ("evil.example", False), ("", False),
        ("[::1]:8501", True), ("atlas.example@evil.example", False), ("xatlas.example", False),
    ],
)  # fmt: skip
def test_a_host_is_answered_for_where_it_is_named(host, fits):
    assert is_host_allowed(host, ["Atlas.example", "*.b.example", "::1"]) is fits


def test_every_host_is_answered_for_where_none_is_named():
    assert is_host_allowed("evil.example", [])
    assert is_host_allowed("evil.example", ["*"])
