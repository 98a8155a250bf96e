"""The contenders of the benchmark: what each is, and by which signs its work is seen."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
import tempfile
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
CONTENDERS = HERE / "contenders"
STATIC = CONTENDERS / "static"
# Scripts folium's TimelineSlider loads from content networks, and where npm packages keep them.
NPM = {
    "leaflet.timeline": ("leaflet.timeline@1.6.0", "package/dist/leaflet.timeline.js"),
    "moment": ("moment@2.18.1", "package/min/moment.min.js"),
}


@dataclass(frozen=True)
class Contender:
    """One way to show a year. `painted` and `told` are signs of probe.js: map and last panel."""

    name: str
    script: Path
    painted: str
    told: str
    held: bool = False  # whether the map follows while the slider is held
    first: str = ""  # sign of the first map, where it is not `painted`
    options: tuple[str, ...] = ()  # settings beyond those its reader would start it with


APP = Contender("this app", ROOT / "dashboard" / "app.py", "app", "panels", held=True)
NAIVE = Contender("new map per year", CONTENDERS / "naive.py", "folium", "words")
GROUP = Contender("feature_group_to_add", CONTENDERS / "feature_group.py", "folium", "words")
SPANS = Contender(
    "folium TimelineSlider", CONTENDERS / "timeline_slider.py", "spans", "words", True
)
BARE = Contender("bare slider", CONTENDERS / "bare.py", "words", "words")
TUNED = Contender(
    "bare slider, this app's settings",
    BARE.script,
    "words",
    "words",
    options=("--server.fileWatcherType=none", "--runner.postScriptGC=false"),
)
WIDGETS = Contender(
    "this page's widgets alone", CONTENDERS / "widgets.py", "words", "words", first="empty"
)
FRAME = Contender("one frame", CONTENDERS / "frame.html", "frame", "frame", held=True)


def prepare() -> tuple[Contender, ...]:
    """Put the contenders' libraries in place and return those that can run here."""
    STATIC.mkdir(exist_ok=True)
    leaflet = distribution("XStatic-Leaflet").locate_file("xstatic/pkg/leaflet/data")
    for name in ("leaflet.js", "leaflet.css"):
        shutil.copy(Path(str(leaflet)) / name, STATIC / name)
    timeline = (SPANS,) if fetch_npm() else ()
    return (FRAME, BARE, TUNED, WIDGETS, APP, NAIVE, GROUP, *timeline)


def fetch_npm() -> bool:
    """Fetch the TimelineSlider's scripts once; False where npm cannot."""
    for name, (package, inside) in NPM.items():
        target = STATIC / f"{name}.js"
        if target.exists():
            continue
        try:
            with tempfile.TemporaryDirectory() as folder:
                subprocess.run(
                    ["npm", "pack", package], cwd=folder, check=True, capture_output=True
                )
                archive = next(Path(folder).glob("*.tgz"))
                with tarfile.open(archive) as packed:
                    target.write_bytes(packed.extractfile(inside).read())
        except (OSError, subprocess.CalledProcessError):
            return False
    return True
