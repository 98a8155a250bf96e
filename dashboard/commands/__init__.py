"""The command line's commands, one file each."""

from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
