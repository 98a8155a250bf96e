"""Which events the words of the article name, and in which of its paragraphs."""

from collections.abc import Mapping
from dataclasses import replace

from atlas.article import DATED
from atlas.model import Event
from atlas.tables import Tables


def named_events(tables: Tables, events: Mapping[str, Event]) -> dict[str, Event]:
    """The events, each with the paragraphs whose words name it."""
    found = paragraphs_of_events(tables)
    return {
        id_: replace(event, paragraphs=tuple(found[id_])) if id_ in found else event
        for id_, event in events.items()
    }


def paragraphs_of_events(tables: Tables) -> dict[str, dict[str, None]]:
    """The paragraphs by event, in the order of the mentions."""
    where = {row["excerpt_id"]: row["paragraph"] for row in tables["excerpts"]}
    found: dict[str, dict[str, None]] = {}
    for row in tables["mentions"]:
        if row["kind"] in DATED:
            for id_ in row.list("target_id"):
                found.setdefault(id_, {})[where.get(row["excerpt_id"], "")] = None
    return found
