"""A JSON file of an atlas read, and what is wrong with its form."""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NoReturn

from atlas.errors import DataError
from atlas.files import LARGEST, Files
from atlas.legible import legible, legible_json
from atlas.shapes import trouble

SHAPED = (".geojson", ".topojson")  # endings of files that are more than JSON
MOST_DIGITS = "a number has more than 4,000 digits"


class _NoNumberError(ValueError):
    """A word that Python reads as a number and JSON does not; `word` is how it is written."""

    def __init__(self, word: str) -> None:
        self.word = word
        super().__init__(f"{word} is no number")


def content_of(files: Files, name: str) -> bytes:
    """The bytes of a file, empty where there is none. DataError when it may not be read."""
    try:
        found = files.read(name) if files.has(name) else b""
    except OSError as error:
        what = f"cannot be read ({error.strerror}); see to its rights and its disk"
        raise DataError(name, None, "", what) from error
    if len(found) > LARGEST:
        what = f"has more than {LARGEST // 2**20} MB, the most that a file of an atlas may have"
        raise DataError(name, None, "", f"{what}; take out what is not needed")
    return found


def decoded(name: str, content: bytes, form: str = "utf-8-sig") -> str:
    """The legible text of a file, without a byte order mark. DataError where it is not UTF-8."""
    try:
        return legible(content.decode(form))
    except UnicodeDecodeError as error:
        row = 1 + content.count(b"\n", 0, error.start)
        what = f"is not UTF-8 text ({error.reason}); save it as UTF-8"
        raise DataError(name, row, "", what) from error


def json_in(files: Files, name: str) -> dict[str, Any]:
    """One JSON file among others. DataError when it is missing, not JSON or no object."""
    if not files.has(name):
        raise DataError(name, None, "", "is missing")
    content = _object(name, content_of(files, name))
    wrong = trouble(name, content) if name.endswith(SHAPED) else None
    if wrong:
        raise DataError(name, None, *wrong)
    return content


def read_json(path: Path) -> dict[str, Any]:
    """One JSON file wherever it lies, however large. DataError when it is missing or not JSON."""
    try:
        return _object(path.name, path.read_bytes())
    except FileNotFoundError as error:
        raise DataError(path.name, None, "", "is missing") from error
    except OSError as error:
        raise DataError(path.name, None, "", f"cannot be read ({error.strerror})") from error


def objects(found: object) -> list[Mapping[str, Any]]:
    """The objects of a list; what is none, and a list that is none, is passed over."""
    several = found if isinstance(found, list) else []
    return [one for one in several if isinstance(one, Mapping)]


def text_at(content: Mapping[str, Any], key: str) -> str:
    """The text of an entry; "" for what is none: `check` tells of it."""
    found = content.get(key)
    return found if isinstance(found, str) else ""


def _object(name: str, content: bytes) -> dict[str, Any]:
    text = decoded(name, content)
    found = legible_json(_parsed(name, text), text)
    if not isinstance(found, dict):
        raise DataError(name, None, "", "is not a JSON object; it begins with { and ends with }")
    return found


def _parsed(name: str, text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_refused, parse_float=_finite)
    except json.JSONDecodeError as error:
        row, why = error.lineno, f"{error.msg} at character {error.colno}"
    except _NoNumberError as error:
        row, why = text.count("\n", 0, text.find(error.word)) + 1, str(error)
    except ValueError:  # Python reads no number of so many digits
        found = re.search(r"\d{4000}", text)
        row, why = text.count("\n", 0, found.start() if found else 0) + 1, MOST_DIGITS
    except RecursionError:
        row, why = 0, "nested too deep"
    raise DataError(name, row, "", f"is not valid JSON: {why}; correct it there")


def _refused(word: str) -> NoReturn:
    raise _NoNumberError(word)


def _finite(word: str) -> float:
    found = float(word)
    if found in (float("inf"), float("-inf")):
        raise _NoNumberError(word)
    return found
