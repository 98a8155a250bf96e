"""Where the atlas that comes with the project lies, and the land of the whole world."""

from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
WORLD = DATA / "world"
