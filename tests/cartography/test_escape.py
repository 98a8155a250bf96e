"""Hostile text stays text: in HTML, in a JavaScript template, in Jinja, in a script block."""

import html
import json

import pytest
from jinja2 import Template

from cartography.escape import escape, script_json

HOSTILE = [
    "</script><script>alert(1)</script>",
    "${window.p=1}",
    "`${1}`",
    "{{7*7}}",
    "{% raw %}",
    "\"double\" and 'single'",
    "back\\slash",
    "line\nbreak\u2028and\u2029more",
    "<img src=x onerror=alert(1)>",
    "&amp; already",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_escaped_text_reads_as_it_was(text):
    assert html.unescape(escape(text)) == text


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("sign", ["<", ">", '"', "'", "`", "$", "\\", "{{", "{%", "\u2028"])
def test_no_sign_that_starts_code_is_left(text, sign):
    assert sign not in escape(text)


@pytest.mark.parametrize("text", HOSTILE)
def test_jinja_leaves_escaped_text_alone(text):
    assert Template(escape(text)).render() == escape(text)


def test_what_is_not_text_is_escaped_as_its_text():
    assert escape(1828) == "1828"


@pytest.mark.parametrize("text", HOSTILE)
def test_json_in_a_script_block_keeps_its_value_and_cannot_close_it(text):
    for all_in_ascii in (True, False):
        safe = script_json(json.dumps({"name": text}, ensure_ascii=all_in_ascii))
        assert json.loads(safe) == {"name": text}
        assert not set(safe) & set("<>&\u2028\u2029")
