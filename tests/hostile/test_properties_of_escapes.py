"""Any text is escaped so that it reads as it was, and nothing in it runs."""

import csv
import html
import io
import json
import re
import string

from hypothesis import given
from jinja2 import Template
from markdown_it import MarkdownIt
from strangers import texts

from cartography.escape import escape, script_json
from exports.table import FORMULA, _safe
from panels.plain import as_text

RUNS = re.compile(r"[<>\"'`$\\{}\u2028\u2029]")
MARKED = {"paragraph", "text", "inline", "softbreak"}


@given(texts)
def test_escaped_text_reads_as_it_was_and_nothing_of_it_runs(text):
    safe = escape(text)
    assert not RUNS.search(safe)
    assert html.unescape(safe) == html.unescape(html.escape(text))
    assert Template(safe, keep_trailing_newline=True).render() == re.sub("\r\n?", "\n", safe)


@given(texts)
def test_json_in_a_script_keeps_its_value_and_cannot_end_it(text):
    safe = script_json(json.dumps({text: [text]}, ensure_ascii=False))
    assert json.loads(safe) == {text: [text]}
    assert not re.search("[<>&\u2028\u2029]", safe)


@given(texts)
def test_markdown_of_any_text_is_one_line_of_text(text):
    parsed = MarkdownIt("commonmark", {"html": True, "linkify": False}).parse(as_text(text))
    assert {one.type.removesuffix("_open").removesuffix("_close") for one in parsed} <= MARKED
    inside = [child for one in parsed for child in one.children or ()]
    assert {child.type for child in inside} <= {"text", "text_special"}
    shown = "".join(child.content for child in inside).replace("\u2060", "")
    assert shown.split() == _seen(text).split()


def _seen(text):
    """The text without what has no width of its own, and as CommonMark writes a null."""
    return text.replace("\u2060", "").replace("\0", "\ufffd")


@given(texts)
def test_every_mark_of_markdown_has_a_backslash_before_it(text):
    left = re.sub(r"\\[!-/:-@\[-`{-~]", "", as_text(text))
    assert not set(left) & set(string.punctuation)


@given(texts)
def test_no_cell_begins_a_formula(text):
    safe = _safe(text)
    cell = io.StringIO()
    csv.writer(cell).writerow([safe])
    assert not safe.startswith(FORMULA) or re.fullmatch(r"-\d{4}[-\dX~?%./]*", safe)
    assert safe.removeprefix("'") == text.removeprefix("'") or safe == text
