"""The small changes of one node of a tree, each with a name."""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator

SWAPS: dict[type, type] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.Div, ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
}  # fmt: skip
CALLS = {"any": "all", "all": "any", "min": "max", "max": "min", "sorted": "list",
         "startswith": "endswith", "endswith": "startswith"}  # fmt: skip
TWO_WORDS = re.compile(r"[^\W\d_]{2,}[,.;:]? [^\W\d_]{2,}")
Own = Iterator[tuple[ast.AST, str, str]]


def own(node: ast.AST) -> Own:
    """The changes of a node itself: which part of it, the new text, and the change's name."""
    for kind in (_swapped, _constant, _condition, _statement, _bounds, _call):
        for changed, text, operator in kind(node):
            is_part = isinstance(changed, ast.expr) and not isinstance(changed, ast.Constant)
            yield changed, f"({text})" if is_part else text, operator


def _swapped(node: ast.AST) -> Own:
    match node:
        case ast.Compare(ops=ops):
            for number, op in enumerate(ops):
                other = copy.deepcopy(node)
                other.ops[number] = SWAPS[type(op)]()
                yield node, ast.unparse(other), "comparison swapped"
        case ast.BoolOp(op=op):
            yield node, _with(node, op=SWAPS[type(op)]()), "and, or swapped"
        case ast.BinOp(op=op) if type(op) in SWAPS:
            yield node, _with(node, op=SWAPS[type(op)]()), "arithmetic swapped"


def _with(node: ast.AST, **parts: object) -> str:
    other = copy.deepcopy(node)
    for name, value in parts.items():
        setattr(other, name, value)
    return ast.unparse(other)


def _constant(node: ast.AST) -> Own:
    match node:
        case ast.Constant(value=bool() as value):
            yield node, str(not value), "truth swapped"
        case ast.Constant(value=(int() | float()) as value):
            yield node, repr(value + 1), "number one more"
        case ast.Constant(value=str() as value) if not TWO_WORDS.search(value):
            yield node, repr(f"XX{value}XX"), "string changed"


def _condition(node: ast.AST) -> Own:
    match node:
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield node, ast.unparse(inner), "not removed"
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            yield node, ast.unparse(inner), "minus removed"
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            for answer in ("True", "False"):
                if not (isinstance(node, ast.While) and answer == "True"):
                    yield test, answer, "condition fixed"
        case ast.comprehension(ifs=[_, *_]):
            for test in node.ifs:
                yield test, "True", "filter removed"


def _statement(node: ast.AST) -> Own:
    match node:
        case ast.Expr(value=ast.Yield() | ast.YieldFrom()):
            yield node, "yield from ()", "nothing yielded"
        case ast.Expr() | ast.Raise() | ast.AugAssign() | ast.Delete():
            yield node, "pass", "statement removed"
        case ast.Continue():
            yield node, "break", "loop ended"
        case ast.Break():
            yield node, "continue", "loop goes on"
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) != "None":
            yield node, "return None", "None returned"


def _bounds(node: ast.AST) -> Own:
    if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice):
        for bound in ("lower", "upper"):
            if getattr(node.slice, bound):
                cut = copy.deepcopy(node)
                setattr(cut.slice, bound, None)
                yield node, ast.unparse(cut), "bound of a slice removed"


def _call(node: ast.AST) -> Own:
    match node:
        case ast.Call(func=ast.Name(id=name)) if name in CALLS and not (
            name == "sorted" and node.keywords
        ):
            yield node.func, CALLS[name], "function swapped"
        case ast.Call(func=ast.Attribute(attr="startswith" | "endswith" as name)):
            yield node.func, _with(node.func, attr=CALLS[name]), "function swapped"
