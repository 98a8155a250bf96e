"""The finder's seconds and memory for a text from standard input, after the app's own start."""

import json
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "dashboard"))

from atlas import load
from atlas.shipped import DATA

STATUS = Path("/proc/self/status")


def memory(key: str) -> float:
    """Megabytes: `VmRSS` now, `VmHWM` at most until now."""
    lines = STATUS.read_text(encoding="utf-8").splitlines()
    return int(next(line for line in lines if line.startswith(key)).split()[1]) / 1024


atlas = load(DATA)
text = sys.stdin.read()
Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # the most until now is now
before = memory("VmRSS")

from finding.find import find  # noqa: E402
from finding.gazetteer import open_gazetteer  # noqa: E402
from finding.places import own_candidates  # noqa: E402
from finding.reading import read_text  # noqa: E402

gazetteer, own, times = open_gazetteer(), own_candidates(atlas), []
for _ in range(4):
    start = time.perf_counter()
    find(read_text(text), gazetteer, own)
    times.append(time.perf_counter() - start)
told = {"first": times[0], "seconds": min(times[1:]), "megabytes": memory("VmHWM") - before}
print(json.dumps(told))
