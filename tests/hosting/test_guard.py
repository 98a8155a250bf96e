"""The guard around a page made up here: what passes, what does not, and with which headers."""

from collections.abc import Sequence

import pytest
from apart import run_apart

from hosting import guard as module
from hosting.guard import Guard
from hosting.headers import FILE, FRAME, OWN, PAGE, policy


async def page(scope, receive, send):
    """Answers everything, with a policy of its own."""
    head = [(b"Content-Security-Policy", b"default-src *"), (b"etag", b"1")]
    await send({"type": "http.response.start", "status": 200, "headers": head})
    await send({"type": "http.response.body", "body": b"the page"})


def ask(
    guard: Guard,
    path: str,
    query: bytes = b"",
    host: bytes = b"a",
    kind: str = "http",
    more: Sequence[tuple[bytes, bytes]] = (),
):
    """What is sent for a request: all messages."""
    sent = []

    async def send(message):
        sent.append(message)

    async def receive():
        return {"type": "http.request"}

    head = [(b"host", host), *more]
    scope = {"type": kind, "path": path, "query_string": query, "headers": head}
    run_apart(guard(scope, receive, send))
    return sent


def status_of(sent) -> int:
    return sent[0]["status"]


def policies_of(sent) -> list[str]:
    return [
        value.decode() for name, value in sent[0]["headers"]
        if name.lower() == b"content-security-policy"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("path", "query", "expected"),
    [
        ("/", b"", policy(PAGE, OWN)),
        ("/", b"embed=true", policy(PAGE, "*")),
        ("/component/streamlit_folium.st_folium/index.html", b"", policy(FRAME, "*")),
        ("/app/static/map-0.js", b"", policy(FILE, OWN)),
    ],
)
def test_an_answer_has_the_policy_of_its_kind_and_no_other(path, query, expected):
    sent = ask(Guard(page), path, query)
    assert policies_of(sent) == [expected]
    assert (b"etag", b"1") in sent[0]["headers"]


def test_the_sites_named_may_frame_the_map_and_no_other():
    sent = ask(Guard(page, framers="'self' https://a.example"), "/", b"embed=true")
    assert policies_of(sent) == [policy(PAGE, "'self' https://a.example")]


def test_a_refusal_has_the_headers_too_and_the_page_is_not_asked():
    sent = ask(Guard(page), "/_stcore/metrics")
    assert (status_of(sent), len(policies_of(sent))) == (404, 1)
    assert sent[1]["body"] != b"the page"


def test_metrics_are_open_to_who_opened_them_and_nothing_else_is():
    guard = Guard(page, metrics=True)
    assert status_of(ask(guard, "/_stcore/metrics")) == 200
    assert status_of(ask(guard, "/_stcore/script-health-check")) == 404


def test_a_page_below_a_path_is_guarded_alike():
    guard = Guard(page, base=lambda: "/atlas/")
    assert status_of(ask(guard, "/atlas/_stcore/metrics")) == 404
    sent = ask(guard, "/atlas/component/streamlit_folium.st_folium/index.html")
    assert policies_of(sent) == [policy(FRAME, "*")]


def test_a_host_that_is_not_named_gets_nothing_but_the_health():
    guard = Guard(page, hosts=lambda: ["a"])
    assert status_of(ask(guard, "/", host=b"a")) == 200
    assert status_of(ask(guard, "/", host=b"b")) == 421
    assert status_of(ask(guard, "/_stcore/health", host=b"10.0.0.1")) == 200
    (closed,) = ask(guard, "/_stcore/stream", host=b"b", kind="websocket")
    assert closed["type"] == "websocket.close"


def test_health_tells_when_no_further_reader_can_be_served(monkeypatch):
    assert status_of(ask(Guard(page), "/_stcore/health")) == 200
    monkeypatch.setattr(module, "are_short", lambda: True)
    assert status_of(ask(Guard(page), "/_stcore/health")) == 503
    assert status_of(ask(Guard(page), "/")) == 200


@pytest.mark.parametrize("query", [b"embed=true&atlas=own", b"atlas=%6fwn&embed=true"])
def test_the_page_of_a_readers_own_article_stands_in_no_frame_of_others(query):
    assert policies_of(ask(Guard(page), "/", query)) == [policy(PAGE, OWN)]


@pytest.mark.parametrize(
    ("origin", "passes"),
    [
        (b"", True),
        (b"https://atlas.example", True),
        (b"http://localhost:8501", True),
        (b"https://friend.example", True),
        (b"https://here.example:8443", True),
        (b"https://evil.example", False),
        (b"https://atlas.example.evil.example", False),
        (b"null", False),
        (b"https://[", False),
    ],
)
def test_a_websocket_of_another_sites_page_never_reaches_streamlit(origin, passes):
    guard = Guard(page, origins=lambda: ["https://friend.example", "here.example"])
    sent = ask(
        guard,
        "/_stcore/stream",
        host=b"atlas.example",
        kind="websocket",
        more=[(b"origin", origin)],
    )
    assert (sent[0]["type"] != "websocket.close") is passes
