"""The tables of an atlas as resources with their rows in them, as the library reads them."""

from collections.abc import Mapping
from typing import Any

from atlas.check.descriptor import Resource
from atlas.tables import Tables


def without_absent_keys(resources: list[Resource]) -> list[Resource]:
    """The same resources, less the foreign keys into tables that are not there at all."""
    names, kept = {resource["name"] for resource in resources}, []
    for resource in resources:
        keys = resource["schema"].get("foreignKeys", [])
        keys = [key for key in keys if key["reference"]["resource"] in names]
        kept.append(resource | {"schema": resource["schema"] | {"foreignKeys": keys}})
    return kept


def inline(tables: Tables, resource: Resource) -> Resource:
    """The resource with its rows in it: they may lie in a folder, in memory or in two atlases."""
    table = tables[resource["path"].removesuffix(".csv")]
    fields = [one for one in resource["schema"]["fields"] if one["name"] in table.columns]
    columns = [field["name"] for field in fields]
    days = ({**one, "type": "string"} if one["type"] == "date" else one for one in fields)
    rows = [[row[column] for column in columns] for row in table]
    schema = resource["schema"] | {"fields": list(days)}
    schema |= {
        "foreignKeys": [one for one in schema["foreignKeys"] if _has_key(tables, one, columns)]
    }
    if not {*_listed(schema.get("primaryKey", []))} <= set(columns):
        del schema["primaryKey"]
    return {"name": resource["name"], "type": "table", "data": [columns, *rows], "schema": schema}


def _has_key(tables: Tables, key: Mapping[str, Any], columns: list[str]) -> bool:
    """Whether both ends of a foreign key have their columns."""
    there = tables[key["reference"]["resource"]].columns
    ours, theirs = _listed(key["fields"]), _listed(key["reference"]["fields"])
    return {*ours} <= {*columns} and {*theirs} <= {*there}


def _listed(names: str | list[str]) -> list[str]:
    return [names] if isinstance(names, str) else names
