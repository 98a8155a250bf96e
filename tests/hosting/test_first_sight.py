"""The first sight lies over the whole page as it opens, and over nothing else."""

import gzip

import pytest
from apart import run_apart

from hosting.first_sight import FirstSight

PAGE = b'<!DOCTYPE html><body><div id="root"></div></body>'
SIGHT = b'<div id="first-sight">'


def asked(path="/", query="", method="GET", base="", ready=True, headers=(), beginning=b""):
    """What a browser gets of a page behind the layer, and what the layer asked to be drawn."""
    sent, drawn = [], []

    async def page(scope, receive, send):
        head = [(b"content-length", b"49"), (b"etag", b'"1"'), (b"x", b"y")]
        assert ready is False or path != "/" or query or not dict(scope["headers"])
        await send({"type": "http.response.start", "status": 200, "headers": head})
        await send({"type": "http.response.body", "body": PAGE[:20], "more_body": True})
        await send({"type": "http.response.body", "body": PAGE[20:]})

    async def send(message):
        sent.append(message)

    def sight(lang, picture):
        drawn.append((lang, picture))
        return SIGHT if ready else b""

    scope = {"type": "http", "method": method, "path": path, "headers": list(headers)}
    layer = FirstSight(page, sight, lambda: base, beginning)
    run_apart(layer({**scope, "query_string": query.encode()}, None, send))
    body = b"".join(one.get("body", b"") for one in sent)
    return body, dict(sent[0]["headers"]), drawn


def test_it_stands_before_the_page_and_the_answer_says_how_long_it_is():
    body, head, drawn = asked()
    assert body == PAGE.replace(b'<div id="root">', SIGHT + b'<div id="root">')
    assert head == {b"x": b"y", b"content-length": str(len(body)).encode()}
    assert drawn == [("", True)]


def test_it_goes_out_packed_to_who_takes_it_and_never_as_part_of_an_older_page():
    older = [(b"accept-encoding", b"gzip"), (b"if-none-match", b'"1"')]
    body, head, _ = asked(headers=older)
    assert head[b"content-encoding"] == b"gzip"
    assert SIGHT in gzip.decompress(body)


@pytest.mark.parametrize(
    ("query", "drawn"), [("lang=tr", ("tr", True)), ("lang=az&event=1828", ("az", False))]
)
def test_it_speaks_the_language_asked_for_and_shows_no_picture_of_another_day(query, drawn):
    assert asked(query=query)[2] == [drawn]


def test_the_page_may_lie_under_a_path():
    assert SIGHT in asked(path="/atlas/", base="/atlas")[0]
    assert SIGHT not in asked(path="/", base="/atlas")[0]


@pytest.mark.parametrize(
    "other",
    [
        {"path": "/static/js/a.js"},
        {"query": "embed=true"},
        {"query": "atlas=own"},
        {"method": "HEAD"},
        {"ready": False},
    ],
    ids=str,
)
def test_all_else_goes_as_it_is(other):
    body, head, _ = asked(**other)
    assert body == PAGE
    assert head[b"etag"] == b'"1"'


@pytest.mark.parametrize(
    "other", [{"query": "embed=true"}, {"query": "atlas=own"}, {"ready": False}]
)
def test_every_page_begins_with_the_script_also_where_there_is_no_sight(other):
    body, _, _ = asked(**other, beginning=b"<script></script>")
    assert body == PAGE.replace(b'<div id="root">', b'<script></script><div id="root">')


def test_the_script_stands_before_the_sight_and_in_no_other_answer():
    assert b"<script></script>" + SIGHT in asked(beginning=b"<script></script>")[0]
    assert asked(path="/static/js/a.js", beginning=b"<script></script>")[0] == PAGE
