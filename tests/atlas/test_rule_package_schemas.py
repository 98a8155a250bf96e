"""The schemas of datapackage.json: fields, limits and keys that can be read."""

from typing import Any

import pytest
from ruled import told

from atlas.check.package import check_package

FIELDS = [{"name": "a"}, {"name": "b"}]


def table(name: str, **more: Any) -> dict[str, Any]:
    return {"path": f"{name}.csv", "name": name, **more}


def of_schema(schema: Any, *others: dict[str, Any]) -> list[str]:
    package = {"resources": [table("t", schema=schema), *others]}
    found = told(check_package, {"datapackage.json": package})
    return [one.removeprefix("datapackage.json resources[0].schema") for one in found]


@pytest.mark.parametrize(
    "schema", [None, [], {}, {"fields": None}, {"fields": []}, {"fields": [7]}, {"fields": "ab"}]
)
def test_a_schema_has_fields(schema):
    what = ".fields: is missing or no list of objects; write a field for each column"
    assert of_schema(schema) == [what]


def limits(value: Any) -> list[str]:
    schema = {"fields": [{"name": "a"}, {"name": "b", "constraints": value}]}
    return [one.removeprefix(".fields[1].constraints: ") for one in of_schema(schema)]


TYPES = "string, any, integer, number, date, boolean"


@pytest.mark.parametrize(
    ("field", "what"),
    [
        ({}, ".name: is None; write the name of the column"),
        ({"name": ""}, ".name: is ''; write the name of the column"),
        ({"name": 7}, ".name: is 7; write the name of the column"),
        ({"name": "a"}, ".name: 'a' is there twice; delete one"),
        ({"name": "b", "type": "colour"}, f".type: is 'colour'; write one of {TYPES}"),
        ({"name": "b", "type": None}, f".type: is None; write one of {TYPES}"),
        ({"name": "b", "constraints": []}, ".constraints: is []; write an object { }"),
    ],
)
def test_a_field_has_a_name_of_its_own_and_a_known_type(field, what):
    assert of_schema({"fields": [{"name": "a"}, field]}) == [f".fields[1]{what}"]


@pytest.mark.parametrize("kind", TYPES.split(", "))
def test_known_types_are_sound(kind):
    assert of_schema({"fields": [{"name": "a", "type": kind}]}) == []


def test_after_a_field_without_limits_the_next_is_looked_at():
    fields = [{"name": "a", "constraints": 7}, {"name": ""}]
    assert len(of_schema({"fields": fields})) == 2


@pytest.mark.parametrize(
    ("limit", "good", "bad"),
    [
        ("required", [True, False], [1, "true", None]),
        ("unique", [True, False], [1, "true", None]),
        ("pattern", ["a+", "(a)"], ["(", 7]),
        ("enum", [["a"], [1, 2]], [[], "ab", 7]),
        ("minimum", [1, 1.5, 0], [True, "1", None]),
        ("maximum", [1, 1.5, 0], [True, "1", None]),
        ("minLength", [1, 0], [True, "1", None]),
        ("maxLength", [1, 0], [True, "1", None]),
    ],
)
def test_limits_are_of_the_right_kind(limit, good, bad):
    for value in good:
        assert limits({limit: value}) == []
    for value in bad:
        what = f"{limit} is {value!r}, which limits nothing; correct it"
        assert limits({limit: value}) == [what]


def test_a_limit_nobody_knows_is_told_with_those_that_are_known():
    known = "required, unique, pattern, enum, minimum, maximum, minLength, maxLength"
    assert limits({"hope": 1}) == [f"'hope' is unknown; write one of {known}"]


@pytest.mark.parametrize(
    ("key", "good"),
    [
        ("a", True),
        (["a"], True),
        (["a", "b"], True),
        ([], True),
        ("c", False),
        (["a", "c"], False),
        ("", False),
        (7, False),
        ({}, False),
        (None, False),
    ],
)
def test_a_primary_key_names_columns(key, good):
    found = of_schema({"fields": FIELDS, "primaryKey": key})
    assert found == [f".primaryKey: is {key!r}; write the names of columns"] * (not good)


def foreign(keys: Any) -> list[str]:
    others = (
        table("u", schema={"fields": [{"name": "c"}]}),
        table("v"),
        table("w", schema=7),
        table("x", schema={"fields": 7}),
    )
    found = of_schema({"fields": FIELDS, "foreignKeys": keys}, *others)
    return [one for one in found if one.startswith(".foreign")]


NEEDS = "needs fields, and a reference to resource and fields"
LEADS = "leads to no table or column that is listed; correct it"


@pytest.mark.parametrize(
    ("key", "what"),
    [
        ({"fields": "a", "reference": {"resource": "u", "fields": "c"}}, ""),
        ({"fields": ["a"], "reference": {"resource": "u", "fields": ["c"]}}, ""),
        ({"fields": "a", "reference": {"resource": "", "fields": "b"}}, ""),
        ({"fields": "a", "reference": {"fields": "b"}}, ""),
        ({"fields": "a", "reference": {"fields": "c"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "u", "fields": "b"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "gone", "fields": "c"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "v", "fields": "c"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "w", "fields": "c"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "x", "fields": "c"}}, LEADS),
        ({"fields": "a", "reference": {"resource": "u"}}, LEADS),
        ({"fields": "c", "reference": {"resource": "u", "fields": "c"}}, NEEDS),
        ({"reference": {"resource": "u", "fields": "c"}}, NEEDS),
        ({"fields": "a"}, NEEDS),
        ({"fields": "a", "reference": "u"}, NEEDS),
        (7, NEEDS),
    ],
)
def test_a_foreign_key_leads_from_columns_to_columns(key, what):
    sound = {"fields": "a", "reference": {"resource": "u", "fields": "c"}}
    assert foreign([sound, key]) == ([f".foreignKeys[1]: {what}"] if what else [])


def test_after_a_broken_foreign_key_the_next_is_looked_at():
    assert len(foreign([7, 7])) == 2
    assert foreign({}) == [".foreignKeys: is {}; write a list"]
