"""Each sign that no text may hold is read as one sign; all others stay."""

import pytest

from atlas.legible import legible, legible_json

NONE = [*map(chr, (0, 8, 0xB, 0xC, 0xE, 0x1F, 0x7F, 0x202D, 0x202E, 0xFFFE, 0xFFFF, 0xD800,
                   0xDBFF, 0xDC00, 0xDFFF))]  # fmt: skip
SOUND = [*map(chr, (9, 0xA, 0xD, 0x20, 0x7E, 0x80, 0x202C, 0x202F, 0xFFFD, 0xD7FF, 0xE000)), "X"]


@pytest.mark.parametrize("sign", NONE, ids=lambda sign: f"{ord(sign):x}")
def test_a_sign_that_is_none_is_read_as_one(sign):
    assert legible(f"a{sign}b") == "a\ufffdb"
    escaped = f"\\u{ord(sign):04x}"
    assert legible_json({"n": [f"a{sign}"]}, f'{{"n": ["a{escaped}"]}}') == {"n": ["a\ufffd"]}
    assert legible_json({f"a{sign}": 1}, f'{{"a{escaped.upper()}": 1}}') == {"a\ufffd": 1}


@pytest.mark.parametrize("sign", SOUND, ids=lambda sign: f"{ord(sign):x}")
def test_every_other_sign_stays(sign):
    assert legible(f"a{sign}b") == f"a{sign}b"


@pytest.mark.parametrize(
    ("sign", "written"),
    [("\b", "\\b"), ("\f", "\\f"), ("\x7f", "\x7f"), ("\u202d", "\u202d"), ("\uffff", "\uffff")],
)
def test_a_sign_may_be_written_short_or_as_it_is(sign, written):
    assert legible_json([sign, 3, None], f'["{written}", 3, null]') == ["\ufffd", 3, None]


def test_what_holds_no_such_sign_is_left_as_it_is():
    content = {"a": ["\n", 3]}
    assert legible_json(content, '{"a": ["\\n", 3]}') is content
