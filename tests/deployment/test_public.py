"""The page behind its guard, as `streamlit run dashboard/public.py` serves it."""

import http.client
import os
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest
from apart import run_apart
from serving import run_app
from talk import visit

from finding.draft.zipping import MOST_FILE
from hosting.headers import FILE, FRAME, PAGE, headers
from panels.atlases import PROGRAMS

ROOT = Path(__file__).resolve().parents[2]
FRAME_PATH = "/component/streamlit_folium.st_folium/index.html"
PUBLIC = ROOT / "dashboard" / "public.py"
NAMED = ("--server.allowedHosts=127.0.0.1", "--server.allowedHosts=*.example.org")
LONG = "a" * 5000


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    with run_app(PUBLIC, *NAMED) as server:
        yield server.address


def ask(address: str, path: str, host: str = "", method: str = "GET", body: bytes | None = None):
    """Status, headers by lower-case name, and body of an answer."""
    line = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)
    try:
        line.request(method, path, body, {"Host": host} if host else {})
        answer = line.getresponse()
        head = [(name.lower(), value) for name, value in answer.getheaders()]
        return answer.status, head, answer.read()
    finally:
        line.close()


@pytest.mark.parametrize(
    ("path", "kind", "framers"),
    [
        ("/", PAGE, "'self'"),
        ("/?year=1828", PAGE, "'self'"),
        ("/?embed=true&year=1828", PAGE, "*"),
        (FRAME_PATH, FRAME, "*"),
        ("/app/static/nothing.js", FILE, "'self'"),
        ("/_stcore/health", PAGE, "'self'"),
    ],
)
def test_every_answer_carries_the_headers_of_its_kind_once(address, path, kind, framers):
    _, head, _ = ask(address, path)
    for name, value in headers(kind, framers):
        assert [one for one in head if one[0] == name.lower()] == [(name.lower(), value)]


@pytest.mark.parametrize(
    "path", ["/_stcore/metrics", f"/app/static/{LONG}", "/app/static/.gitignore", "/.git/config"]
)
def test_there_is_nothing_behind_such_a_path(address, path):
    assert ask(address, path)[0] == 404


def test_only_hosts_that_are_named_are_answered_for(address):
    assert ask(address, "/", "atlas.example.org")[0] == 200
    assert ask(address, "/", "evil.example")[0] == 421
    assert ask(address, "/_stcore/health", "10.1.2.3:8501")[0] == 200


def test_more_than_an_article_of_a_readers_own_is_not_taken(address):
    body = b"x" * (MOST_FILE * 2)
    path = "/_stcore/upload_file/nobody/nothing"
    assert ask(address, path, method="PUT", body=body)[0] in (400, 403, 413)
    config = (ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8")
    assert f"maxUploadSize = {MOST_FILE // 1_000_000}\n" in config
    recipe = (ROOT / ".deploy" / "nginx.conf").read_text(encoding="utf-8")
    (most,) = re.findall(r"client_max_body_size (\d+)m;", recipe)
    assert MOST_FILE < int(most) * 2**20 < 2 * MOST_FILE


@pytest.mark.parametrize(
    ("given", "asked", "said"),
    [
        ({"TREATY_ATLAS_FRAMERS": "a; b"}, [], "a;: not a site; say it like https://example.org"),
        ({}, ["--", "--map", "x"], "unrecognized arguments: --map x; write streamlit run"),
    ],
    ids=["a site that is none", "an unknown word"],
)
def test_a_wrong_start_ends_in_one_line(given, asked, said):
    told = subprocess.run(
        [sys.executable, "-m", "streamlit", "run", PUBLIC, "--server.headless=true", *asked],
        env=os.environ | given,
        cwd=ROOT, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert told.returncode != 0
    assert said in told.stderr
    assert "Traceback" not in told.stderr


def test_a_server_asks_no_other_for_its_own_address():
    command = [sys.executable, "-m", "streamlit", "run", PUBLIC, "--server.headless=true"]
    with socket.create_server(("127.0.0.1", 0)) as door:
        command.append(f"--server.port={door.getsockname()[1]}")
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **streams) as server:
        told = []
        for line in server.stdout:
            told.append(line.lower())
            if "url: http" in told[-1]:
                server.terminate()
    assert any("url: http" in line for line in told)
    assert not [line for line in told if "external" in line]


def test_it_is_the_same_page_and_takes_the_same_words(address):
    assert PUBLIC in PROGRAMS
    run_apart(one_page(address))


async def one_page(address: str) -> None:
    async with visit(address) as page:
        await page.load()
        assert page.slider


def soft_limit(pid: int) -> int:
    """How many descriptors a process may open now."""
    limits = Path(f"/proc/{pid}/limits").read_text(encoding="utf-8")
    return int(re.search(r"Max open files +(\d+)", limits)[1])


@pytest.fixture
def few() -> Iterator[None]:
    """A shell that lets its programs have few descriptors unless they ask for more."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize("script", PROGRAMS, ids=lambda one: one.name)
def test_a_server_takes_more_descriptors_than_its_shell_gives(few, script):
    with run_app(script) as server:
        run_apart(one_page(server.address))
        assert soft_limit(server.process.pid) > 256


async def come_until_unwell(address: str, most: int) -> int:
    """Come as one reader after another and stay; how many were served before health said no."""
    async with AsyncExitStack() as open_pages:
        for count in range(most):
            well = ask(address, "/_stcore/health")[0] == 200
            page = await open_pages.enter_async_context(visit(address))
            await page.load()  # who comes before the balancer has noticed is served, too
            if not well:
                return count
    return most


def test_health_says_no_before_a_reader_is_turned_away():
    resource = pytest.importorskip("resource")
    with run_app(PUBLIC) as server:
        resource.prlimit(server.process.pid, resource.RLIMIT_NOFILE, (128, 128))
        served = run_apart(come_until_unwell(server.address, 40))
        assert 5 < served < 25
