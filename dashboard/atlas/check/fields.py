"""The fields and keys of a schema: each of a type and with limits that can be read."""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from atlas.check.cells import TYPES
from atlas.check.keys import listed

Wrong = tuple[str, str]  # the way to the entry, and what


def check_fields(fields: list[dict[str, Any]]) -> Iterator[Wrong]:
    """Every field has a name, a type that is known, and limits of the right kind."""
    names = [field.get("name") for field in fields]
    for number, field in enumerate(fields):
        way, name = f".fields[{number}]", field.get("name")
        if not isinstance(name, str) or not name:
            yield f"{way}.name", f"is {name!r}; write the name of the column"
        elif name in names[:number]:
            yield f"{way}.name", f"'{name}' is there twice; delete one"
        if field.get("type", "string") not in [*TYPES]:
            yield f"{way}.type", f"is {field['type']!r}; write one of {', '.join(TYPES)}"
        limits = field.get("constraints", {})
        if not isinstance(limits, dict):
            yield f"{way}.constraints", f"is {limits!r}; write an object {{ }}"
            continue
        for limit, value in limits.items():
            if limit not in _LIMITS:
                yield f"{way}.constraints", f"'{limit}' is unknown; write one of {_known()}"
            elif not _LIMITS[limit](value):
                yield (
                    f"{way}.constraints",
                    f"{limit} is {value!r}, which limits nothing; correct it",
                )


def check_primary(key: Any, fields: list[dict[str, Any]]) -> Iterator[Wrong]:
    """A primary key names columns."""
    if not _columns(key, fields) and key != []:
        yield ".primaryKey", f"is {key!r}; write the names of columns"


def check_foreign(keys: Any, fields: list[Any], names: Mapping[str, Any]) -> Iterator[Wrong]:
    """A foreign key leads from columns to as many columns of a table that is listed."""
    if not isinstance(keys, list):
        yield ".foreignKeys", f"is {keys!r}; write a list"
        return
    for number, key in enumerate(keys):
        there = key.get("reference") if isinstance(key, dict) else None
        if not isinstance(there, dict) or not _columns(key.get("fields"), fields):
            yield f".foreignKeys[{number}]", "needs fields, and a reference to resource and fields"
            continue
        other = names.get(str(there.get("resource"))) if there.get("resource") else {}
        schema = other.get("schema") if other else {"fields": fields}
        theirs = schema.get("fields") if isinstance(schema, dict) else None
        if not _columns(there.get("fields"), theirs):
            yield (
                f".foreignKeys[{number}]",
                "leads to no table or column that is listed; correct it",
            )


def _columns(key: Any, fields: Any) -> bool:
    if not isinstance(key, str | list) or not key or not isinstance(fields, list):
        return False
    names = [field.get("name") for field in fields if isinstance(field, dict)]
    return all(one in names for one in listed(key))


def _pattern(value: Any) -> bool:
    try:
        return isinstance(value, str) and bool(re.compile(value))
    except re.error:
        return False


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _is_flag(value: Any) -> bool:
    return type(value) is bool


_LIMITS: Mapping[str, Callable[[Any], bool]] = {
    "required": _is_flag,
    "unique": _is_flag,
    "pattern": _pattern,
    "enum": lambda value: isinstance(value, list) and bool(value),
    "minimum": _is_number,
    "maximum": _is_number,
    "minLength": _is_number,
    "maxLength": _is_number,
}


def _known() -> str:
    return ", ".join(_LIMITS)
