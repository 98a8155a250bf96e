"""Files of every form, as the words that are read in them, approved."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from approved import assert_approved, plainly

from finding.reading import read_document

APPROVED = Path(__file__).parent / "approved"
LONG = "In 1566 a bridge was built at Mostar, and it stood over the Neretva for a long time. " * 15
HTML = """<?xml version="1.0"?><!doctype html><html lang="tr-TR"><head><meta charset="utf-8">
<title>The bridge | The Paper</title><meta name="author" content="Ann Lee">
<meta property="og:title" content="The bridge"><meta name="date" content="1914-07-23"></head><body>
<nav><p>Home 1999</p></nav><header><p>Paper</p></header>{body}<form><p>Search</p></form>
<footer><p>Copyright 2020</p></footer><script>var year = 1998</script></body></html>"""
PARTS = """<article><h1>The bridge</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4>
<h5>Five</h5><h6>Six</h6>
<p>One <b>war</b>, <time datetime="1993-11-09">9 November 1993</time>; <abbr>St.</abbr>
<cite>Sava</cite>
<mark>was</mark> <small>small</small> <u>and</u> <ins>new</ins> <bdi>b</bdi> <bdo>d</bdo>
<dfn>t</dfn></p>
<ul><li>first</li><li>second</li></ul><table><tr><td>1918</td><td>Sofia</td></tr></table>
<blockquote>quoted</blockquote><dl><dt>term</dt><dd>told</dd></dl><section>s</section>
<figure><figcaption>Below</figcaption></figure><div>in a<br>division</div><noscript>none</noscript>
<svg><text>drawn</text></svg><template>t</template><!-- remark 1900 --></article>"""
MARKDOWN = """---
title: The bridge
author: Ann Lee
date: 1914-07-23
lang: en
---

# The bridge

One *war*, **9 November 1993**, `code`, [a link](https://example.org/1999) and ![a picture](x.png).
Still the same paragraph.

- first
- second
  - third

1. one

> quoted

| year | town |
| --- | --- |
| 1918 | Sofia |

```
var year = 1998
```

Setext
======
<div>in HTML</div>
"""
FILES = {
    "short.html": HTML.format(body=PARTS),
    "long.html": HTML.format(body=f"{PARTS}<article><h2>More</h2><p>{LONG}</p></article>"),
    "bare.html": "<p>Only a paragraph of 1914.</p>",
    "parts.md": MARKDOWN,
    "bare.md": "By Ann Lee\n\nIn 1914 they came.\n",
    "lines.txt": "The bridge\n\nBy Ann Lee, 23 July 1914\n\nIn 1566\na bridge was.\n\n\nIt fell.\n",
}


def read(name: str) -> Iterator[str]:
    """What is known of the text, then its lines."""
    found = read_document(name, FILES[name].encode())
    yield plainly({"title": found.title, "author": found.author, "lang": found.lang,
                   "published": found.published, "day_order": found.day_order})  # fmt: skip
    yield from map(repr, found.text.splitlines())


@pytest.mark.parametrize("name", FILES)
def test_a_file_is_read_as_it_was_approved(name):
    assert_approved(APPROVED / f"read.{name}.txt", read(name))
