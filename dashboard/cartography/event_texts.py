"""The sentences of the events, by language: what the bundle, which has all languages, leaves out.

They are sent when the map stands already: no map waits for them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from atlas import Atlas, event_days
from atlas.texts import text_in

Table = dict[str, Any]
Written = str | list[str]


def event_texts(atlas: Atlas, lang: str) -> Table:
    """The sentences in a language, by event.

    `lines` are what the record says of it beside its name, `steps` what happened on its further
    days, in the order of the bundle's `event_days`. What is not translated stands with its
    language: `[text, language]`.
    """
    steps: defaultdict[str, list[Written]] = defaultdict(list)
    for day in event_days(atlas):
        if day.role == "step":
            steps[day.event.id].append(written(atlas, day.what, lang))
    lines = {
        event.id: written(atlas, event.recorded, lang)
        for event in atlas.events.values()
        if event.recorded not in ("", event.name)
    }
    return {"lines": lines, "steps": dict(steps)}


def event_texts_bytes(atlas: Atlas, lang: str) -> bytes:
    """The same as it is sent, in compact UTF-8 JSON."""
    found = event_texts(atlas, lang)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def written(atlas: Atlas, text: str, lang: str) -> Written:
    """A text in a language, or the text as it stands with its own."""
    said, own = text_in(atlas, text, lang)
    return said if own == lang else [said, own]
