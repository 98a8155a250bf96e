"""The direction of imports, from the app down to the atlas. Any other arrow fails."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

DASHBOARD = Path(__file__).resolve().parents[1] / "dashboard"
# Folder (or top-level file): the folders of ours it may use besides itself.
ARROWS = {
    "app": {"panels", "hosting", "words", "atlas"},
    "public": {"hosting", "panels"},
    "__main__": {"commands", "atlas"},
    "commands": {"exports", "survey", "finding", "words", "atlas"},
    "panels": {"exports", "assets", "telling", "finding", "cartography", "words", "atlas"},
    "exports": {"assets", "telling", "cartography", "words", "atlas"},
    "assets": {"cartography", "words", "atlas"},
    "telling": {"words", "atlas"},
    "cartography": {"words", "atlas"},
    "finding": {"words", "atlas"},
    "words": {"atlas"},
    "survey": {"atlas"},
    "hosting": set(),
    "live": set(),
    "atlas": set(),
}
# Library: the only folders that may use it.
LIBRARIES = {
    "streamlit": {"app", "panels", "public"},
    "streamlit_folium": {"app", "panels"},
    "folium": {"cartography"},
    "topojson": {"survey"},
    "geopandas": {"survey", "exports"},
    "shapely": {"survey", "exports", "atlas"},
    "frictionless": set(),
    "starlette": {"public"},
}
# Loading the core may not load these: they cost more time than all the rest.
HEAVY = {"shapely", "geopandas", "pandas", "numpy", "frictionless", "streamlit", "folium"}


def files():
    return sorted(path.relative_to(DASHBOARD) for path in DASHBOARD.rglob("*.py"))


def folder_of(file: Path) -> str:
    return file.parts[0].removesuffix(".py")


def imported(file: Path) -> set[str]:
    """The first part of every module a file imports, also inside its functions."""
    tree = ast.parse((DASHBOARD / file).read_text(encoding="utf-8"))
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{file} uses a relative import; name the folder"
            names.add((node.module or "").split(".")[0])
    return names


@pytest.mark.parametrize("file", files(), ids=str)
def test_a_file_uses_only_the_folders_below_its_own(file):
    folder = folder_of(file)
    assert folder in ARROWS, f"{folder} is a new folder: draw its arrows here"
    forbidden = imported(file) & set(ARROWS) - ARROWS[folder] - {folder}
    assert not forbidden


@pytest.mark.parametrize("file", files(), ids=str)
def test_a_library_is_used_only_where_it_belongs(file):
    folder = folder_of(file)
    assert not {name for name in imported(file) & set(LIBRARIES) if folder not in LIBRARIES[name]}


def test_the_guard_sees_an_import_inside_a_function(tmp_path, monkeypatch):
    (tmp_path / "late.py").write_text("def f():\n    from panels.map import show\n")
    monkeypatch.setattr(sys.modules[__name__], "DASHBOARD", tmp_path)
    assert imported(Path("late.py")) == {"panels"}


def test_loading_the_core_loads_no_heavy_library():
    code = "import sys, atlas; print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", code], cwd=DASHBOARD, capture_output=True, text=True, check=True
    ).stdout.split()
    assert "atlas.state" in loaded
    assert not HEAVY & set(loaded)
