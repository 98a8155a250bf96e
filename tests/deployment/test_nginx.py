"""Two copies of the page behind nginx, as .deploy/nginx.conf puts them: who serves whom, and what
happens to a reader whose copy dies."""

import asyncio
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message
from pathlib import Path

import pytest
from apart import run_apart
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from websockets.asyncio.client import connect
from websockets.exceptions import WebSocketException

from hosting.headers import FILE, FRAME, PAGE, headers

ROOT = Path(__file__).resolve().parents[2]
CONFIGURATION = ROOT / ".deploy" / "nginx.conf"
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/bin")
PATIENCE = 90  # seconds; cold starts on a busy machine

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


def free_ports(count: int) -> list[int]:
    doors = [socket.socket() for _ in range(count)]
    for door in doors:
        door.bind(("127.0.0.1", 0))
    ports = [door.getsockname()[1] for door in doors]
    for door in doors:
        door.close()
    return ports


def get(address: str, cookie: str = "") -> tuple[int, dict, bytes]:
    """Status, headers by lower-case name (twice where sent twice), and body of an answer."""
    asked = urllib.request.Request(address, headers={"Cookie": cookie} if cookie else {})
    try:
        with urllib.request.urlopen(asked, timeout=20) as answer:
            return answer.status, by_name(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, by_name(error.headers), b""


def by_name(headers: Message) -> dict[str, str]:
    return {name.lower(): " | ".join(headers.get_all(name)) for name in headers}


def wait_until_well(address: str) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            if get(f"{address}/_stcore/health")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.3)
    raise TimeoutError(address)


@dataclass
class Site:
    """The proxy's address and the copies behind it by their own `host:port`."""

    address: str
    copies: dict[str, subprocess.Popen] = field(default_factory=dict)

    def arrive(self) -> tuple[str, str]:
        """Come as a new reader: the cookie, and the copy that answered."""
        _, told, _ = get(f"{self.address}/")
        return told["set-cookie"].split(";")[0], told["x-served-by"]


def start_copy(port: int) -> subprocess.Popen:
    command = [sys.executable, "-m", "streamlit", "run", "dashboard/public.py"]
    options = ["--server.headless=true", "--server.address=127.0.0.1", f"--server.port={port}"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    return subprocess.Popen([*command, *options], cwd=ROOT, **quiet)


def configured(folder: Path, front: int, ports: list[int]) -> Path:
    """The project's own configuration with ports and scratch files of this test."""
    text = CONFIGURATION.read_text(encoding="utf-8")
    for own, ours in zip((8501, 8502), ports, strict=True):
        text = text.replace(f"127.0.0.1:{own}", f"127.0.0.1:{ours}")
    text = text.replace("listen 8080", f"listen 127.0.0.1:{front}")
    path = folder / "nginx.conf"
    path.write_text(text.replace("/tmp/treaty-atlas-nginx", str(folder / "own")), encoding="utf-8")
    return path


@pytest.fixture
def site(tmp_path) -> Iterator[Site]:
    front, *ports = free_ports(3)
    path = configured(tmp_path, front, ports)
    subprocess.run([NGINX, "-t", "-c", path, "-e", "stderr"], check=True, capture_output=True)
    copies = {f"127.0.0.1:{port}": start_copy(port) for port in ports}
    command = [NGINX, "-c", str(path), "-e", "stderr", "-g", "daemon off;"]
    proxy = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        for copy in copies:
            wait_until_well(f"http://{copy}")
        yield Site(f"http://127.0.0.1:{front}", copies)
    finally:
        for process in (proxy, *copies.values()):
            process.terminate()
            process.wait(timeout=30)


async def converse(address: str, cookie: str, query: str) -> tuple[str, int]:
    """Open the page's websocket, let one run finish; the copy that spoke, and the slider's year."""
    line = address.replace("http", "ws") + "/_stcore/stream"
    headers = {"Cookie": cookie, "Origin": address}
    async with connect(
        line, subprotocols=["streamlit"], max_size=None, additional_headers=headers
    ) as socket_:
        # Where a dead copy was tried first, the header names it before the one that answered.
        copy = socket_.response.headers["X-Served-By"].split(", ")[-1]
        return copy, await one_run(socket_, query)


async def one_run(socket_, query: str) -> int:
    asked = BackMsg()
    asked.rerun_script.query_string = query
    await socket_.send(asked.SerializeToString())
    year = 0
    while True:
        told = ForwardMsg.FromString(await asyncio.wait_for(socket_.recv(), PATIENCE))
        kind = told.WhichOneof("type")
        element = told.delta.new_element if kind == "delta" else None
        if element is not None and element.WhichOneof("type") == "slider":
            year = int((element.slider.value or element.slider.default)[0])
        if kind == "script_finished":
            return year


def test_a_reader_stays_with_one_copy_and_readers_are_shared_out(site):
    readers = dict(site.arrive() for _ in range(24))
    assert set(readers.values()) == set(site.copies)
    for cookie, copy in readers.items():
        assert get(f"{site.address}/_stcore/host-config", cookie)[1]["x-served-by"] == copy


def test_health_is_open_metrics_are_not_and_hashed_files_may_be_kept(site):
    status, _, body = get(f"{site.address}/_stcore/health")
    assert (status, body) == (200, b"ok")
    assert get(f"{site.address}/_stcore/metrics")[0] == 404
    assert run_apart(converse(site.address, site.arrive()[0], ""))[1] > 0  # writes the files
    for name in ("bundle-*.json", "map-*.js", "events-tr-*.json"):
        file = next((ROOT / "dashboard" / "static").glob(name)).name
        status, told, _ = get(f"{site.address}/app/static/{file}")
        assert (status, told["cache-control"]) == (200, "public, max-age=31536000, immutable")
        assert told["x-content-type-options"] == "nosniff"
    missing = get(f"{site.address}/app/static/bundle-000000000000.json")
    assert missing[0] == 404
    assert "immutable" not in missing[1].get("cache-control", "")


def test_every_answer_carries_the_headers_of_its_kind_and_only_the_map_may_be_framed(site):
    frame = "/component/streamlit_folium.st_folium/index.html"
    for path, kind, framers in (
        ("/", PAGE, "'self'"),
        ("/?embed=true&year=1828", PAGE, "*"),
        ("/?embed=true&atlas=railway", PAGE, "*"),
        ("/?embed=true&atlas=own", PAGE, "'self'"),
        ("/?embed=x/component/streamlit_folium.x", PAGE, "'self'"),
        (frame, FRAME, "*"),
        ("/app/static/nothing.js", FILE, "'self'"),
    ):
        told = get(f"{site.address}{path}")[1]
        for name, value in headers(kind, framers):
            assert told[name.lower()] == value, path


def test_what_nobody_should_ask_for_is_not_passed_on(site):
    for path in ("app/static/.gitignore", ".git/config", f"app/static/{'a' * 5000}"):
        assert get(f"{site.address}/{path}")[0] == 404, path
    asked = urllib.request.Request(site.address, headers={"Host": "evil.example"})
    with pytest.raises(urllib.error.HTTPError, match="421"):
        urllib.request.urlopen(asked, timeout=20)


def test_a_wrong_cookie_is_replaced(site):
    _, told, _ = get(f"{site.address}/", "replica=<script>")
    assert re.match(r"replica=[0-9a-f]{32};", told["set-cookie"])


@dataclass
class Reader:
    """One who reads a year again and again; when the line is cut, by the same address."""

    cookie: str
    home: str
    year: int
    visits: list[tuple[str, int]] = field(default_factory=list)  # copy and year

    async def read(self, site: Site, stop: asyncio.Event) -> None:
        while not stop.is_set():
            try:
                self.visits.append(await converse(site.address, self.cookie, f"year={self.year}"))
            except (OSError, WebSocketException):
                await asyncio.sleep(0.5)


async def two_more_visits(readers: list[Reader]) -> None:
    """Wait until each has come twice more: the first of them may have begun earlier."""
    goals = [len(reader.visits) + 2 for reader in readers]
    async with asyncio.timeout(PATIENCE):
        while any(len(one.visits) < goal for one, goal in zip(readers, goals, strict=True)):
            await asyncio.sleep(0.1)


async def kill_under_load(site: Site, readers: list[Reader], doomed: str) -> None:
    """Let all read, kill one copy among them, let them go on."""
    stop = asyncio.Event()
    tasks = [asyncio.create_task(reader.read(site, stop)) for reader in readers]
    try:
        await two_more_visits(readers)
        site.copies[doomed].kill()
        await two_more_visits(readers)
    finally:
        stop.set()
        await asyncio.gather(*tasks)


def test_readers_whose_copy_is_killed_go_on_at_the_other_from_the_address(site):
    readers = [Reader(*site.arrive(), year=1813 + at) for at in range(6)]
    doomed = readers[0].home
    other = next(one for one in site.copies if one != doomed)
    run_apart(kill_under_load(site, readers, doomed))
    for reader in readers:
        copies = [copy for copy, _ in reader.visits]
        assert (copies[0], copies[-1], set(copies)) == (reader.home, other, {reader.home, other})
        assert {year for _, year in reader.visits} == {reader.year}
    assert run_apart(converse(site.address, readers[0].cookie, "year=1828&place=shusha"))[1] == 1828
