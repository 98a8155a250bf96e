"""Text files go out packed, each packed once; all else goes as it is."""

import gzip

import pytest
from apart import run_apart

from hosting.compressed import Compressed, Packed

SCRIPT = b"const one = 1;\n" * 500


def answer(asked=(), kind=b"text/javascript; charset=utf-8", body=SCRIPT, status=200, **more):
    """What a browser gets of a page that answers so, in two pieces."""
    sent = []
    head = [(b"content-type", kind), (b"content-length", str(len(body)).encode())]
    head += [(b"etag", b'"abc"'), *more.get("head", ())]

    async def page(scope, receive, send):
        await send({"type": "http.response.start", "status": status, "headers": head})
        await send({"type": "http.response.body", "body": body[:100], "more_body": True})
        await send({"type": "http.response.body", "body": body[100:]})

    async def send(message):
        sent.append(message)

    scope = {"type": "http", "method": "GET", "path": "/static/js/a.js", "headers": list(asked)}
    run_apart(Compressed(page, more.get("packed", Packed()))(scope, None, send))
    return dict(sent[0]["headers"]), b"".join(one["body"] for one in sent[1:])


TAKES = [(b"accept-encoding", b"gzip, br")]


def test_a_script_goes_out_packed_and_opens_as_it_was():
    head, body = answer(TAKES)
    assert head[b"content-encoding"] == b"gzip"
    assert head[b"content-length"] == str(len(body)).encode()
    assert head[b"vary"] == b"Accept-Encoding"
    assert head[b"etag"] == b'W/"abc"'
    assert len(body) < len(SCRIPT) / 10
    assert gzip.decompress(body) == SCRIPT


@pytest.mark.parametrize(
    "given",
    [
        {"asked": ()},
        {"asked": [*TAKES, (b"range", b"bytes=0-9")]},
        {"asked": TAKES, "kind": b"font/woff2"},
        {"asked": TAKES, "status": 404},
        {"asked": TAKES, "head": [(b"content-encoding", b"br")]},
        {"asked": TAKES, "body": b"short"},
    ],
    ids=["not taken", "a part", "a font", "no file", "packed already", "short"],
)
def test_what_need_not_or_may_not_be_packed_goes_as_it_is(given):
    head, body = answer(**given)
    assert head.get(b"content-encoding") != b"gzip"
    assert body == given.get("body", SCRIPT)


def test_a_file_is_packed_once(monkeypatch):
    packed, packs = Packed(), []
    once = gzip.compress
    monkeypatch.setattr(gzip, "compress", lambda *a, **k: packs.append(1) or once(*a, **k))
    assert answer(TAKES, packed=packed) == answer(TAKES, packed=packed)
    assert packs == [1]


def test_what_was_unused_for_longest_goes_when_memory_is_full(monkeypatch):
    monkeypatch.setattr("hosting.compressed.KEPT", 100)
    packed = Packed()
    for name in (b"a", b"b", b"c"):
        packed.of((name,), bytes(range(256)) * 4)
    assert [*packed.files] != [(b"a",), (b"b",), (b"c",)]
    assert packed.size <= 100 or len(packed.files) == 1
    assert packed.size == sum(map(len, packed.files.values()))
