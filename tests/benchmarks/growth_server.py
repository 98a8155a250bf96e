"""What one atlas costs a server: run in a process of its own by growth.py; prints JSON."""

import gzip
import json
import resource
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "dashboard"))

from atlas import load
from cartography.bundle import bundle_bytes

began = time.perf_counter()
atlas = load(Path(sys.argv[1]))
loaded = time.perf_counter() - began
bundle = bundle_bytes(atlas)
found = {
    "load": loaded,
    "holdings": len(atlas.holdings),
    "bundle": len(bundle),
    "packed": len(gzip.compress(bundle, 6)),
    "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
}
print(json.dumps(found))
