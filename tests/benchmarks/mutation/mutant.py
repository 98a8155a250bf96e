"""Mutants of a Python source: the same code with one small thing changed, found in its tree.

Not made: annotations, docstrings, decorators (caches), `__all__`, type variables; messages, which
are what `raise` and `say` bring, f-strings, and any string of two words; names of style classes.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mutation.changes import own

UNTOLD_CALLS = {"say", "TypeVar", "cast", "warn", "warning", "info", "debug"}
UNTOLD_FIELDS = {"annotation", "returns", "decorator_list", "type_params", "type_comment"}
UNTOLD_KEYWORDS = {"cls", "repr", "maxsize"}


@dataclass(frozen=True)
class Mutant:
    """One change of a file. `reach` says by which statement, or by which names, tests meet it."""

    file: str
    line: int
    operator: str
    was: str
    now: str
    start: int
    stop: int
    text: str
    reach: int = 0
    names: tuple[str, ...] = ()

    def applied(self, source: bytes) -> bytes:
        """The source with the change."""
        return source[: self.start] + self.text.encode() + source[self.stop :]


@dataclass(frozen=True)
class Where:
    """A place in the tree: its function's statement, or the names a module's statement gives."""

    reach: int = 0
    names: tuple[str, ...] = ()


Change = tuple[ast.AST, str, str, Where]


def mutants_of(file: str, source: bytes) -> list[Mutant]:
    """Every mutant of a source, in the order of the tree."""
    return [_mutant(file, source, *one) for one in _inside(ast.parse(source), Where())]


def compiles(mutant: Mutant, source: bytes) -> bool:
    """Whether Python reads the mutant at all."""
    try:
        compile(mutant.applied(source), mutant.file, "exec")
    except (SyntaxError, ValueError):
        return False
    return True


def _mutant(file: str, source: bytes, node: ast.AST, text: str, operator: str, where: Where):
    lines = source.splitlines(keepends=True)
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line))
    start = begins[node.lineno - 1] + node.col_offset
    stop = begins[node.end_lineno - 1] + node.end_col_offset
    first, last = begins[node.lineno - 1], begins[node.end_lineno]
    was = " ".join(source[first:last].decode().split())
    now = source[first:start].decode() + text + source[stop:last].decode()
    shown = (was, " ".join(now.split()))
    return Mutant(file, node.lineno, operator, *shown, start, stop, text, where.reach, where.names)


def _inside(node: ast.AST, where: Where) -> Iterator[Change]:
    """The changes of all that is within a node."""
    for name, value in ast.iter_fields(node):
        if name in UNTOLD_FIELDS:
            continue
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, ast.AST) and not _untold(one, node):
                yield from _changes(one, where_within(one, node, where))


def where_within(node: ast.AST, above: ast.AST, where: Where) -> Where:
    """The place of a node, from that of the node above it."""
    if isinstance(above, ast.FunctionDef | ast.AsyncFunctionDef) and isinstance(node, ast.stmt):
        where = Where(node.lineno)
    elif isinstance(above, ast.FunctionDef | ast.AsyncFunctionDef):  # a default of an argument
        return Where(above.body[1 if ast.get_docstring(above) and above.body[1:] else 0].lineno)
    if not isinstance(node, ast.stmt):
        return where
    if where.reach:
        return replace(where, reach=node.lineno)
    return Where(names=(*where.names, *_given(node)))


def _given(node: ast.stmt) -> list[str]:
    """The names that a statement of a module or a class gives."""
    if isinstance(node, ast.ClassDef):
        return [node.name]
    targets = getattr(node, "targets", None) or [getattr(node, "target", None)]
    named = [one for target in targets if target for one in ast.walk(target)]
    return [one.id for one in named if isinstance(one, ast.Name)]


def _untold(node: ast.AST, above: ast.AST) -> bool:
    """Whether a part of the code is nothing that a mutant should change."""
    match node:
        case ast.keyword(arg=name):
            return name in UNTOLD_KEYWORDS
        case ast.Constant():
            return isinstance(above, ast.Call) and _called(above) in UNTOLD_CALLS
        case ast.Call() if _called(node) in UNTOLD_CALLS - {"say", "cast"}:
            return True
        case (
            ast.JoinedStr()
            | ast.Import()
            | ast.ImportFrom()
            | ast.Expr(value=ast.Constant())
            | ast.Subscript(value=ast.Name(id="Literal"))
            | ast.If(test=ast.Name(id="TYPE_CHECKING"))
            | ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")])
        ):
            return True
    return isinstance(above, ast.Raise)


def _called(call: ast.Call) -> str:
    return getattr(call.func, "id", getattr(call.func, "attr", ""))


def _changes(node: ast.AST, where: Where) -> Iterator[Change]:
    """The changes of a node itself, and of all within it."""
    for changed, text, operator in own(node):
        yield changed, text, operator, where
    yield from _inside(node, where)
