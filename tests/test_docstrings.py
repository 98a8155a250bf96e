"""One voice in every docstring of the code: what comes back is a noun, what is done a verb."""

import ast
from pathlib import Path

import pytest

DASHBOARD = Path(__file__).resolve().parents[1] / "dashboard"
ROUNDABOUT = {"Return", "Returns", "Yield", "Yields", "Get", "Gets"}


@pytest.mark.parametrize("file", sorted(DASHBOARD.rglob("*.py")), ids=lambda file: file.name)
def test_a_docstring_names_what_comes_back(file):
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    tree = ast.parse(file.read_text(encoding="utf-8"))
    said = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, kinds)]
    assert [text for text in said if text.split(" ")[0] in ROUNDABOUT] == []
