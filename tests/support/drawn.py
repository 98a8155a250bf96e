"""Which texts Streamlit is given to draw as Markdown, by the source of the panels.

A text is safe where the project wrote it itself: a literal, or a literal that the catalogue says
without values. Any other must go through `as_text`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# What Streamlit reads as Markdown: the first argument of these, and these keywords of any.
DRAWING = frozenset(
    {
        *("badge", "button", "caption", "checkbox", "dialog", "download_button", "error"),
        *("exception", "expander", "feedback", "file_uploader", "header", "help", "info"),
        *("link_button", "markdown", "metric", "multiselect", "number_input", "page_link"),
        *("pills", "popover", "progress", "radio", "segmented_control", "selectbox"),
        *("select_slider", "slider", "spinner", "status", "subheader", "success", "tabs"),
        *("text_area", "text_input", "title", "toast", "toggle", "warning", "write"),
    }
)
MARKDOWN = frozenset({"label", "text", "body", "help", "caption", "captions"})
OPTIONS = frozenset({"radio", "pills", "segmented_control"})  # whose options are Markdown, too
SAFE = frozenset({"as_text"})
OURS = frozenset({"language_called"})  # from fixed lists
SAYING = frozenset({"say"})
NOT_DRAWN = frozenset({"progress"})  # whose first argument is a number


@dataclass(frozen=True)
class Unsafe:
    """A text that is not known to be the project's own."""

    line: int
    text: str


def unsafe_in(source: str) -> Iterator[Unsafe]:
    """Every text of a module that Streamlit would read as Markdown and that may be a stranger's."""
    module = ast.parse(source)
    for around in [module, *_functions(module)]:
        for call in _calls(around):
            for text in _drawn(call):
                if not _Scope(module, around).is_ours(text):
                    yield Unsafe(text.lineno, ast.unparse(text))


def unsafe_in_file(path: Path) -> list[str]:
    """The same of a file, as `file:line text`."""
    return [f"{path.name}:{one.line} {one.text}" for one in unsafe_in(path.read_text("utf-8"))]


def _functions(module: ast.AST) -> list[ast.FunctionDef]:
    return [one for one in ast.walk(module) if isinstance(one, ast.FunctionDef)]


def _calls(around: ast.AST) -> Iterator[ast.Call]:
    """The calls of a function, and not of those inside of it."""
    for one in ast.iter_child_nodes(around):
        if isinstance(one, ast.FunctionDef):
            continue
        if isinstance(one, ast.Call):
            yield one
        yield from _calls(one)


def _drawn(call: ast.Call) -> Iterator[ast.expr]:
    """The texts of a call that are read as Markdown."""
    if not isinstance(call.func, ast.Attribute) or call.func.attr not in DRAWING:
        return
    if call.args and call.func.attr not in NOT_DRAWN:
        yield call.args[0]
    for keyword in call.keywords:
        if keyword.arg in MARKDOWN:
            yield keyword.value
        if keyword.arg == "format_func" and call.func.attr in OPTIONS:
            yield keyword.value


class _Scope:
    """What the names in a function of a module may stand for."""

    def __init__(self, module: ast.Module, around: ast.AST, seen: frozenset[str] = frozenset()):
        self.module, self.around, self.seen = module, around, seen

    def is_ours(self, text: ast.expr) -> bool:
        """Whether a text can be nobody's but the project's."""
        match text:
            case ast.Constant():
                return True
            case ast.Name(id=name) | ast.Subscript(value=ast.Name(id=name)):
                return self._name(name)
            case ast.Call():
                return self._call(text)
        parts = _parts(text)
        return bool(parts) and all(map(self.is_ours, parts))

    def _call(self, call: ast.Call) -> bool:
        match call.func:
            case ast.Name(id=name):
                return name in SAFE | OURS
            case ast.Attribute(attr=name) if name in SAYING:
                said = call.args[0]
                known = isinstance(said, ast.Constant) or _is_constant(said)
                return known and not call.keywords
        return False

    def _name(self, name: str) -> bool:
        """A name of the function: all it is set to, and all it is called with."""
        here = f"{getattr(self.around, 'name', '')}.{name}"
        if _is_constant(ast.Name(id=name)) or here in self.seen:
            return True
        seen = self.seen | {here}
        found = [(self.around, value) for value in _set_to(self.around, name)]
        found += self._given(name)
        return bool(found) and all(
            _Scope(self.module, where, seen).is_ours(value) for where, value in found
        )

    def _given(self, name: str) -> Iterator[tuple[ast.AST, ast.expr]]:
        """What a parameter of this function is given wherever the module calls it, and where."""
        if not isinstance(self.around, ast.FunctionDef):
            return
        names = [one.arg for one in self.around.args.args]
        for where in (self.module, *_functions(self.module)):
            for call in _calls(where):
                if name in names and getattr(call.func, "id", "") == self.around.name:
                    at = names.index(name)
                    yield from ((where, one) for one in call.args[at : at + 1])
                    yield from ((where, one.value) for one in call.keywords if one.arg == name)


def _parts(text: ast.expr) -> list[ast.expr]:
    """The texts that one may turn out to be; none where that is not known."""
    match text:
        case ast.IfExp(body=body, orelse=other):
            return [body, other]
        case ast.Lambda(body=body):
            return [body]
        case ast.Dict(values=values):
            return values
    return []


def _set_to(around: ast.AST, name: str) -> Iterator[ast.expr]:
    for one in ast.walk(around):
        if isinstance(one, ast.Assign):
            for to in one.targets:
                if isinstance(to, ast.Name) and to.id == name:
                    yield one.value


def _is_constant(text: ast.expr) -> bool:
    return isinstance(text, ast.Name) and text.id.isupper()
