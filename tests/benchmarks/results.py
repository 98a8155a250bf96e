"""RESULT.md: one section per measurement, each with the machine and the versions it ran on."""

from __future__ import annotations

import os
import platform
import re
from datetime import date
from importlib.metadata import version
from pathlib import Path

RESULT = Path(__file__).with_name("RESULT.md")
HEAD = """# How fast it is, measured

Written by the programs in this folder; no number here is typed by hand. Times differ from machine
to machine and from hour to hour: compare within one section, never across.
"""
LIBRARIES = ("streamlit", "folium", "streamlit-folium", "playwright")


def write(title: str, text: str, **also: str) -> None:
    """Put a section into RESULT.md, in place of the one of that title."""
    sections = read()
    sections[title] = f"{machine(**also)}\n\n{text.strip()}\n"
    body = "\n".join(f"## {name}\n\n{content}" for name, content in sections.items())
    RESULT.write_text(f"{HEAD}\n{body}", encoding="utf-8")


def read() -> dict[str, str]:
    """The sections by title."""
    if not RESULT.exists():
        return {}
    _, *parts = re.split(r"^## (.+)\n\n", RESULT.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name: text.rstrip() + "\n" for name, text in zip(parts[::2], parts[1::2], strict=True)}


def machine(**also: str) -> str:
    """Where and with what a measurement was made."""
    versions = [f"{name} {version(name)}" for name in LIBRARIES]
    versions += [f"{name.capitalize()} {text}" for name, text in also.items()]
    return (
        f"Measured {date.today().isoformat()} on {processor()}, {cores()} cores, {memory()}, "
        f"{platform.system()}, Python {platform.python_version()}, {', '.join(versions)}. "
        f"{busy()}"
    )


def processor() -> str:
    """The processor's name, as the system tells it."""
    return _told("/proc/cpuinfo", "model name") or platform.machine()


def cores() -> int:
    """How many cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()


def memory() -> str:
    """The machine's memory in GB."""
    told = _told("/proc/meminfo", "MemTotal")
    return f"{int(told.split()[0]) / 1024**2:.0f} GB" if told else "unknown memory"


def busy() -> str:
    """How much else the machine had to do, where the system tells it."""
    if not hasattr(os, "getloadavg"):
        return ""
    load = os.getloadavg()[2]
    return f"Load average over the last 15 minutes, this measurement included: {load:.1f}."


def _told(file: str, key: str) -> str:
    path = Path(file)
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    return next((line.split(":", 1)[1].strip() for line in lines if line.startswith(key)), "")
