"""Nothing in dashboard/ writes a file but by atlas/writing.py."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

DASHBOARD = Path(__file__).resolve().parents[1] / "dashboard"
WRITERS = {"atlas/writing.py", "atlas/neighbour.py"}
# Calls that write, make, move or remove what lies on a disk, by their last name.
ALWAYS = {
    *("write_text", "write_bytes", "mkdir", "makedirs", "mkdtemp", "mkstemp", "touch", "unlink"),
    *(
        "rename",
        "renames",
        "rmdir",
        "rmtree",
        "remove_file",
        "symlink_to",
        "hardlink_to",
        "to_file",
    ),
    *("to_parquet", "to_feather", "to_excel", "to_pickle", "savefig", "copyfile", "copytree"),
    *("copy2", "NamedTemporaryFile", "TemporaryDirectory", "TemporaryFile", "truncate", "connect"),
}
MODES = set("wax+")
# What one file may do besides, and why.
ALLOWED = {
    ("finding/gazetteer/build.py", "connect"),  # SQLite writes to the place beside the file
    ("finding/gazetteer/index.py", "connect"),  # to read alone
    ("finding/draft/zipping.py", "ZipFile"),  # in memory
    ("exports/archive.py", "ZipFile"),  # in memory
    ("exports/gpkg/file.py", "connect"),  # in memory
    ("assets/serving.py", "touch"),  # what is in use stays young
    ("assets/serving.py", "unlink"),  # what nobody uses goes
}


def sources() -> list[Path]:
    return sorted(path.relative_to(DASHBOARD) for path in DASHBOARD.rglob("*.py"))


def writes(text: str) -> Iterator[str]:
    """What in a module's text writes to a disk."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Call) and (name := _name(node.func)) and _writes(node, name):
            yield name


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _writes(call: ast.Call, name: str) -> bool:
    method = isinstance(call.func, ast.Attribute)
    if name == "open":
        return bool(MODES & set(_text(call, 0 if method else 1)))
    if name == "ZipFile":
        return bool(MODES & set(_text(call, 1)))
    if name == "to_csv":
        return bool(call.args)
    if name == "replace":  # of a path; that of a text takes two
        wanted = 2 if method and _name(call.func.value) == "os" else 1
        return method and len(call.args) == wanted and not call.keywords
    return name in ALWAYS and (method or name != "touch")


def _text(call: ast.Call, place: int) -> str:
    """A mode, given in its place or by its name."""
    given = [
        *call.args[place : place + 1],
        *(one.value for one in call.keywords if one.arg == "mode"),
    ]
    return "".join(one.value for one in given if isinstance(one, ast.Constant))


@pytest.mark.parametrize("file", [one for one in sources() if str(one) not in WRITERS], ids=str)
def test_a_module_writes_by_the_one_writer(file):
    found = set(writes((DASHBOARD / file).read_text(encoding="utf-8")))
    assert {name for name in found if (file.as_posix(), name) not in ALLOWED} == set()


@pytest.mark.parametrize(
    "line",
    [
        "path.write_text('a')",
        "path.write_bytes(b'a')",
        "open('a', 'w')",
        "path.open('wb')",
        "path.open(mode='r+')",
        "frame.to_file(path)",
        "frame.to_csv(path)",
        "os.replace(old, new)",
        "old.replace(new)",
        "shutil.rmtree(path)",
        "sqlite3.connect(path)",
        "ZipFile(path, 'w')",
        "path.unlink()",
    ],
)
def test_the_guard_sees(line):
    assert set(writes(line))


@pytest.mark.parametrize(
    "line",
    [
        "open('a')",
        "open('a', encoding='utf-8')",
        "path.open('rb')",
        "text.replace('a', 'b')",
        "dataclasses.replace(one, name='a')",
        "frame.to_csv()",
        "ZipFile('a.zip')",
    ],
)
def test_the_guard_lets_reading_be(line):
    assert not set(writes(line))
