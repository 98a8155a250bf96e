"""Where the atlas that comes with the project lies."""

from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
