"""The proxy of .deploy/nginx.conf packs scripts and data, as whoever stands behind it does not."""

import gzip
import shutil
import socket
import subprocess
import threading
import time
import urllib.request
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

CONFIGURATION = Path(__file__).resolve().parents[2] / ".deploy" / "nginx.conf"
NGINX = shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/usr/bin:/bin")
SCRIPT = b"const one = 1;\n" * 500

pytestmark = pytest.mark.skipif(NGINX is None, reason="nginx is not installed")


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return door.getsockname()[1]


@pytest.fixture(scope="module")
def front(tmp_path_factory) -> Iterator[str]:
    """The proxy's address; behind it are two copies of a folder of files."""
    folder = tmp_path_factory.mktemp("packed")
    (folder / "one.js").write_bytes(SCRIPT)
    (folder / "font.woff2").write_bytes(SCRIPT)
    handler = partial(SimpleHTTPRequestHandler, directory=folder)
    copy = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=copy.serve_forever, daemon=True).start()
    port = free_port()
    text = CONFIGURATION.read_text(encoding="utf-8")
    for own in ("127.0.0.1:8501", "127.0.0.1:8502"):
        text = text.replace(own, f"127.0.0.1:{copy.server_port}")
    text = text.replace("listen 8080", f"listen 127.0.0.1:{port}")
    path = folder / "nginx.conf"
    path.write_text(text.replace("/tmp/treaty-atlas-nginx", str(folder / "own")), encoding="utf-8")
    command = [NGINX, "-c", str(path), "-e", "stderr", "-g", "daemon off;"]
    proxy = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        _wait_for(port)
        yield f"http://127.0.0.1:{port}"
    finally:
        proxy.terminate()
        proxy.wait(timeout=30)
        copy.shutdown()


def _wait_for(port: int) -> None:
    end = time.monotonic() + 30
    while time.monotonic() < end:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise TimeoutError(port)


def got(address: str) -> tuple[str, bytes]:
    asked = urllib.request.Request(address, headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(asked, timeout=20) as answer:
        return answer.headers.get("Content-Encoding", ""), answer.read()


def test_a_script_goes_out_packed(front):
    encoding, body = got(f"{front}/one.js")
    assert encoding == "gzip"
    assert gzip.decompress(body) == SCRIPT


def test_a_font_is_not_packed_again(front):
    assert got(f"{front}/font.woff2") == ("", SCRIPT)
