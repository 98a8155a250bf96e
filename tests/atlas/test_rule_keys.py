"""Keys of the schemas: an id stands once in its table; one that leads elsewhere is there."""

from typing import Any

import pytest
from ruled import atlas_of

from atlas.check.keys import check_keys


def keys(schema: dict[str, Any], **tables: list[str]) -> list[str]:
    files = {"t": "t.csv", "u": "u.csv"}
    one = {"path": "t.csv", "name": "t", "schema": schema}
    return [str(problem) for problem in check_keys(atlas_of(**tables), one, files)]


@pytest.mark.parametrize(
    ("key", "told_of"),
    [
        ("a", ["3 a: is the same as in line 2; correct one", "4 a: is empty; give the row an id"]),
        (
            ["a"],
            ["3 a: is the same as in line 2; correct one", "4 a: is empty; give the row an id"],
        ),
        (["a", "b"], ["5 a, b: is the same as in line 2; correct one"]),
        ([], []),
        (["a", "z"], []),
    ],
)
def test_an_id_stands_once(key, told_of):
    found = keys({"primaryKey": key}, t=["a,b", "x,1", "x,2", ",1", "x,1"])
    same = ["5 a: is the same as in line 2; correct one"] * (key in ("a", ["a"]))
    assert found == [f"t.csv:{one}" for one in (*told_of, *same)]


def leads(**reference: Any) -> dict[str, Any]:
    return {"foreignKeys": [{"fields": "a", "reference": {"fields": "c", **reference}}]}


@pytest.mark.parametrize(
    ("schema", "told_of"),
    [
        (leads(resource="u"), ["3 a: 'y' is not in u.csv; correct it or add it there"]),
        (leads(resource="gone"), []),
        (leads(resource="u", fields="z"), []),
        (leads(resource="", fields="b"), ["2 a: 'x' is not in t.csv; correct it or add it there"]),
        (leads(fields="b"), ["2 a: 'x' is not in t.csv; correct it or add it there"]),
        (
            {"foreignKeys": [{"fields": ["a", "b"],
                              "reference": {"resource": "u", "fields": ["c", "d"]}}]},
            [f"{line} a, b: '{pair}' is not in u.csv; correct it or add it there"
             for line, pair in ((3, "y, z"), (4, ", y"))],
        ),
        ({"foreignKeys": [{"fields": "z", "reference": {"resource": "u", "fields": "c"}}]}, []),
        ({}, []),
    ],
)  # fmt: skip
def test_an_id_that_leads_elsewhere_is_there(schema, told_of):
    found = keys(schema, t=["a,b", "x,y", "y,z", ",y"], u=["c,d", "x,y"])
    assert found == [f"t.csv:{one}" for one in told_of]
