"""The sentences of the events, by language: what the bundle, which has all languages, leaves out.

They are sent when the map stands already: no map waits for them.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from atlas import Atlas, event_days
from atlas.texts import text_in

Table = dict[str, Any]
Written = str | list[str]


def event_texts(atlas: Atlas, lang: str) -> Table:
    """The sentences in a language, by event; what is not translated stands with its language."""
    return sentences(atlas, lambda text: written(atlas, text, lang))


def sentences(atlas: Atlas, put: Callable[[str], Any]) -> Table:
    """The sentences by event, each as it is put.

    `lines` are what the record says of it beside its name, `steps` what happened on its further
    days, in the order of the bundle's `event_days`.
    """
    steps: defaultdict[str, list[Any]] = defaultdict(list)
    for day in event_days(atlas):
        if day.role == "step":
            steps[day.event.id].append(put(day.what))
    lines = {
        event.id: put(event.recorded)
        for event in atlas.events.values()
        if event.recorded not in ("", event.name)
    }
    return {"lines": lines, "steps": dict(steps)}


def event_texts_bytes(atlas: Atlas, lang: str) -> bytes:
    """The same as it is sent, in compact UTF-8 JSON."""
    found = event_texts(atlas, lang)
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def written(atlas: Atlas, text: str, lang: str) -> Written:
    """A text in a language, or as it stands with its own: `[text, language]`."""
    said, own = text_in(atlas, text, lang)
    return said if own == lang else [said, own]
