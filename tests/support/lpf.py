"""What Linked Places asks of a file, as a JSON schema of our own words.

The rules are those of the format's version 1.2.2 and of the schema the World Historical Gazetteer
checks what is brought to it with (lpf_v2.0); both are read, none is copied.
"""

from typing import Any

from jsonschema import Draft7Validator

LINE = {"type": "string", "pattern": r"^[^\r\n]+$"}
PAIR = {"type": "string", "pattern": r"^\w+:\S+$"}
WEB = {
    "type": "string",
    "pattern": r"^https?://(www\.)?[a-zA-Z0-9\-.]{2,256}\.[a-z]{2,63}(:[0-9]{1,5})?(/.*)?$",
}
ADDRESS = {"anyOf": [WEB, PAIR]}
GAZETTEERS = "bnf|cerl|dbp|gn|gnd|gov|loc|pl|tgn|viaf|wd|wp"
MATCH = {"anyOf": [WEB, {"type": "string", "pattern": rf"^({GAZETTEERS}):\S+$"}]}
LANGUAGE = {"type": "string", "pattern": r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"}
CERTAINTY = {"enum": ["certain", "less-certain", "uncertain"]}
DATE = {
    "type": "string",
    "pattern": r"^(-\d{5,}|-?\d{1,4}(-(0[1-9]|1[0-2]))?(-([0-2]\d|3[01]))?)$",
}


def thing(needs: list[str], *, closed: bool = False, **has: Any) -> dict[str, Any]:
    """An object that needs some of its properties."""
    return {
        "type": "object",
        "required": needs,
        "properties": has,
        "additionalProperties": not closed,
    }


def several(of: Any, least: int = 0) -> dict[str, Any]:
    """A list."""
    return {"type": "array", "items": of, "minItems": least}


EDGE = {
    "type": "object",
    "properties": {"in": DATE, "earliest": DATE, "latest": DATE},
    "additionalProperties": False,
    "oneOf": [
        {"required": ["in"], "maxProperties": 1},
        {"not": {"required": ["in"]}, "minProperties": 1},
    ],
}
# A span needs a start by the format; one without an end would last no longer than its start.
SPAN = thing(["start", "end"], closed=True, start=EDGE, end=EDGE)
WHEN = thing(["timespans"], timespans=several(SPAN, 1), certainty=CERTAINTY, label=LINE)
CITATION = thing(
    ["label"], label=LINE, year={"type": "string", "pattern": r"^-?\d+$"}, **{"@id": ADDRESS}
)
CITATIONS = several(CITATION)
NAME = thing(["toponym", "citations"], toponym=LINE, lang=LANGUAGE, when=WHEN, citations=CITATIONS)
POINT = thing(
    ["type", "coordinates"],
    type={"const": "Point"},
    coordinates={
        "type": "array",
        "items": [
            {"type": "number", "minimum": -180, "maximum": 180},
            {"type": "number", "minimum": -90, "maximum": 90},
        ],
        "minItems": 2,
        "maxItems": 2,
    },
    when=WHEN,
    certainty=CERTAINTY,
)
FEATURE = thing(
    ["@id", "type", "properties", "geometry", "names", "when", "types"],
    type={"const": "Feature"},
    properties=thing(
        ["title", "fclasses"], title=LINE, fclasses=several({"enum": list("AHLPRST")}, 1)
    ),
    names=several(NAME, 1),
    types=several(thing(["identifier", "label"], identifier=ADDRESS, label=LINE), 1),
    geometry={"anyOf": [{"type": "null"}, POINT]},
    links=several(
        thing(
            ["type", "identifier"],
            type={"enum": ["closeMatch", "exactMatch", "primaryTopicOf", "subjectOf", "seeAlso"]},
            identifier=MATCH,
        )
    ),
    relations=several(
        thing(
            ["relationType", "relationTo"],
            relationType=ADDRESS,
            relationTo=ADDRESS,
            label=LINE,
            when=WHEN,
            citations=CITATIONS,
            certainty=CERTAINTY,
        )
    ),
    descriptions=several(thing(["value"], value=LINE, lang=LANGUAGE)),
    when=WHEN,
    **{"@id": ADDRESS},
)
COLLECTION = thing(
    ["type", "features", "@context"],
    type={"const": "FeatureCollection"},
    features=several(FEATURE, 1),
    **{"@context": WEB},
)


def faults(content: Any) -> list[str]:
    """What in a file is not as the format asks, with where it stands."""
    found = Draft7Validator(COLLECTION).iter_errors(content)
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message[:200]}" for one in found]
