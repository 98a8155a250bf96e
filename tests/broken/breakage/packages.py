"""article.json and datapackage.json of another shape."""

import json
from collections.abc import Callable, Iterator
from typing import Any

from breakage.kind import Kind, both, gone, put, shaped, swap

ARTICLE, PACKAGE = "article.json", "datapackage.json"
PARTS = "each needs an id and the numbers start and end; complete them"
# Entry of article.json, what stands there, what must be told.
ENTRIES: tuple[tuple[str, Any, str], ...] = (
    ("title", 7, "title: is 7; write a text"),
    ("title", "", "title: is missing; add it"),
    ("title", None, "title: is missing; add it"),
    ("title", ["a"], r"title: is \['a'\]; write a text"),
    ("author", {}, r"author: is \{\}; write a text"),
    ("publisher", 7, "publisher: is 7; write a text"),
    ("published", 20010203, "published: is 20010203; write a text"),
    ("published", "3 February", "published: '3 February' is no date; write it like 2001-02-03"),
    ("published", "2001-02-30", "published: '2001-02-30' is no date"),
    ("url", "javascript:alert(1)", "url: 'javascript:alert.1.' is no address; write it like https"),
    ("url", 7, "url: is 7; write a text"),
    ("lang", 7, "lang: is 7; write a text"),
    ("lang", "", "lang: is missing; add it"),
    ("lang", "zz-1", "lang: 'zz-1' is no language's code"),
    ("citation", False, "citation: is (False; write a text|missing)"),
    ("text_sha256", "abc", "text_sha256: 'abc' is no fingerprint"),
    ("text_sha256", 7, "text_sha256: is 7; write a text"),
    ("text_length", "533", "text_length: is '533'; write a whole number"),
    ("text_length", -1, "text_length: is -1; write a whole number"),
    ("text_length", 1.5, "text_length: is 1.5; write a whole number"),
    ("text_length", 10**12, r"text_length: is 1000000000000; write a whole number"),
    ("paragraphs", None, f"paragraphs: {PARTS}"),
    ("paragraphs", {}, f"paragraphs: {PARTS}"),
    ("paragraphs", "P1", f"paragraphs: {PARTS}"),
    ("paragraphs", [], f"paragraphs: {PARTS}"),
    ("paragraphs", [None], f"paragraphs: {PARTS}"),
    ("paragraphs", [{"id": "P1"}], f"paragraphs: {PARTS}"),
)
# The same of its second paragraph.
PARAGRAPH: tuple[tuple[str, Any, str], ...] = (
    ("id", 7, PARTS),
    ("id", "TITLE", "'TITLE' is the id of two; give one another"),
    ("start", "25", PARTS),
    ("start", 1.5, PARTS),
    ("start", -1, "P1 runs -1 to 262, out of order; correct it"),
    ("end", 10**12, "P1 runs 25 to 1000000000000, out of order"),
    ("end", True, PARTS),
    ("label", 7, "label of P1 is 7; write a text"),
    ("heading", [], r"heading of P1 is \[\]; write a text"),
    ("summary", {}, "P1 has none|summary of P1 is"),
)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    for file in (ARTICLE, PACKAGE):
        for text in ("[]", "null", "7"):
            yield Kind(f"{file} is {text}", put(file, text), f"{file}: is not a JSON object")
        for text in ("", "{", "[" * 100_000, '{"a": 1e400}'):
            told = rf"{file}(:\d+)?: is not valid JSON: .*; correct it"
            yield Kind(f"{file} is {text[:14] or 'empty'}", put(file, text), told)
        alien = put(file, b'{"title": "\xe7"}')
        yield Kind(f"{file} not in UTF-8", alien, f"{file}:1: is not UTF-8 text")
        half = both(_half(file))
        yield Kind(f"{file} cut in half", half, rf"{file}:\d+: is not valid JSON")
    yield Kind(f"{ARTICLE} is {{}}", put(ARTICLE, "{}"), f"{ARTICLE} title: is missing; add it")
    yield Kind(f"{ARTICLE} gone", gone(ARTICLE), f"{ARTICLE}: is missing; add it")
    for entry, value, told in ENTRIES:
        change = shaped(ARTICLE, lambda found, e=entry, v=value: found.update({e: v}))
        yield Kind(f"{ARTICLE} {entry} {json.dumps(value)[:30]}", change, f"{ARTICLE} {told}")
    for entry, value, told in PARAGRAPH:
        change = shaped(ARTICLE, lambda found, e=entry, v=value: _second(found).update({e: v}))
        name = f"a paragraph's {entry} {json.dumps(value)[:30]}"
        yield Kind(name, change, f"{ARTICLE} (paragraphs|summary): .*{told}")
    twice = swap(ARTICLE, '"lang": "en",', '"lang": "en", "lang": "tr",')
    yield Kind(f"{ARTICLE} says it twice", twice, f"{ARTICLE} lang: is there twice; delete one")
    yield from _package()
    yield from _schemas()


def _second(article: Any) -> Any:
    return article["paragraphs"][1]


def _half(file: str) -> Callable[[dict[str, bytes]], None]:
    def made(files: dict[str, bytes]) -> None:
        files[file] = files[file][: len(files[file]) // 2]

    return made


def of_sources(change: Callable[[Any], Any]) -> Callable[[dict[str, bytes]], None]:
    """The first table of the package changed."""
    return shaped(PACKAGE, lambda found: change(found["resources"][0]) and None)


def _package() -> Iterator[Kind]:
    yield Kind(f"{PACKAGE} is {{}}", put(PACKAGE, "{}"), f"{PACKAGE} resources: is missing; ")
    for name, value in (("null", None), ("empty", []), ("an object", {}), ("of null", [None])):

        def listed(found: Any, value: Any = value) -> None:
            found["resources"] = value

        told = f"{PACKAGE} resources: is (missing|.*; write)"
        yield Kind(f"{PACKAGE} resources {name}", shaped(PACKAGE, listed), told)
    for entry in ("path", "name"):
        change = of_sources(lambda one, e=entry: one.pop(e))
        yield Kind(f"a resource without {entry}", change, rf"{PACKAGE} resources\[0\].{entry}: is ")
        for value in (7, "", [], "../sources.csv", "other"):
            if entry == "path" or value != "../sources.csv":
                change = of_sources(lambda one, e=entry, v=value: one.update({e: v}))
                told = rf"{PACKAGE} resources\[0\].{entry}: "
                yield Kind(f"a resource's {entry} {json.dumps(value)}", change, told)
    dropped = shaped(PACKAGE, lambda found: found["resources"].pop(0) and None)
    told = f"{PACKAGE} resources: sources.csv is not listed; add its schema|{PACKAGE} resources"
    yield Kind("a table dropped from the package", dropped, told)
    twice = shaped(PACKAGE, lambda found: found["resources"].append(found["resources"][0]))
    yield Kind("a table listed twice", twice, rf"{PACKAGE} resources\[\d+\].path: 'sources.csv' is")
    for value in (7, "1810", "1810-06-15", "1810-02-30", "3000-12-31"):
        change = shaped(PACKAGE, lambda found, v=value: found.update(known_until=v))
        yield Kind(f"known until {value}", change, f"{PACKAGE} known_until: ")
    for entry, value in (("title", 7), ("version", []), ("contributors", 7), ("licenses", "CC"),
                         ("contributors", [7]), ("licenses", [None])):  # fmt: skip
        change = shaped(PACKAGE, lambda found, e=entry, v=value: found.update({e: v}))
        yield Kind(f"{PACKAGE} {entry} {json.dumps(value)}", change, f"{PACKAGE} {entry}: is ")


def _schemas() -> Iterator[Kind]:
    wrong = {"null": None, "a list": [], "empty": {}, "of null": {"fields": None},
             "of numbers": {"fields": [7]}}  # fmt: skip
    for name, value in wrong.items():
        change = of_sources(lambda one, v=value: one.update(schema=v) or True)
        told = rf"{PACKAGE} resources\[0\].schema(\.fields)?: "
        yield Kind(f"a schema {name}", change, told)
    for entry, value in (("type", "colour"), ("type", None), ("type", 7), ("name", None),
                         ("name", 7), ("constraints", []), ("constraints", {"pattern": "("}),
                         ("constraints", {"enum": 7}), ("constraints", {"minimum": "x"}),
                         ("constraints", {"hope": 1})):  # fmt: skip

        def field(one: Any, entry: str = entry, value: Any = value) -> Any:
            one["schema"]["fields"][1][entry] = value
            return True

        told = rf"{PACKAGE} resources\[0\].schema.fields\[1\](\.\w+)?: "
        yield Kind(f"a field's {entry} {json.dumps(value)}", of_sources(field), told)
    for name, value in (("a number", 7), ("of nowhere", [{"fields": ["x"], "reference": {
            "resource": "nowhere", "fields": ["x"]}}]), ("of null", [None])):  # fmt: skip
        change = of_sources(lambda one, v=value: one["schema"].update(foreignKeys=v) or True)
        told = rf"{PACKAGE} resources\[0\].schema.foreignKeys"
        yield Kind(f"foreign keys {name}", change, told)
    for value in (7, ["nowhere"], {}):
        change = of_sources(lambda one, v=value: one["schema"].update(primaryKey=v) or True)
        told = rf"{PACKAGE} resources\[0\].schema.primaryKey: "
        yield Kind(f"a primary key {json.dumps(value)}", change, told)
