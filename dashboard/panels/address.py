"""What the reader has chosen, as the address says it: a day, a thing, a view, a language.

Any single parameter is enough for a whole page. The day is that of `date` unless a `year` stands
beside it that it does not lie in: then the year is shown and the date is dropped. Without either
it is the day of the event chosen, else the year in which the article's story opens. A year alone
means its last day. `compare` alone opens the panel that compares.

`atlas` names the atlas; without it, it is the first. All the rest is said of that one.

`story` goes before all of these: a step of the article's story is its event on its day, and the
address says nothing but the step. An address that asks for nothing but a language is the story's
opening; any other is the free atlas. What names nothing in the atlas is passed over here and told
by `panels.notice`; `panels.navigation` writes the address.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from atlas import VIEWS, Atlas, day_of, is_year_end, iso, opening_day, short_iso, year_of
from atlas.dates import iso_year
from atlas.story import START, stop_called
from panels.asked import atlas_in_address, language, one_of, told
from panels.offered import PANELS, asks_for_layers, layers_asked, panels_of, views_of
from panels.values import (
    day_or_none,
    inside,
    names_one,
    names_step,
    year_or_none,
)
from words import LANGUAGES

KINDS = ("place", "area", "event")


@dataclass(frozen=True)
class Choice:
    """One state of the page.

    `day` is the day shown: the year's 31 December, or a day of its own. `selection` is the
    kind ("place", "area" or "event") and the id of the thing chosen, or None. `story` is the id of
    the step of the story that is on, "start" for its opening, "" for none.
    """

    day: str
    year: int
    selection: tuple[str, str] | None
    view: str
    lang: str
    compare: str | None
    layers: frozenset[str] = frozenset()  # ids of those laid over the land
    panel: str = PANELS[0]
    story: str = ""
    atlas: str = ""  # its name; "" for the first


def read_choice(atlas: Atlas) -> Choice:
    """The state of the page that the address asks for."""
    return choice_of({**told(), "atlas": atlas_in_address()}, atlas)


def choice_of(asked: Mapping[str, str], atlas: Atlas) -> Choice:
    """The state that parameters ask for; those that name nothing are passed over."""
    compare = compared(asked, atlas)
    panels = panels_of(atlas)
    usual = "compare" if compare else panels[0]
    story = story_asked(asked, atlas)
    selection, day = shown_in(story, atlas) if story else (selected(asked, atlas), None)
    day = day or day_shown(asked, atlas, selection)
    return Choice(
        day=day,
        year=year_of(day),
        selection=selection,
        view=one_of(asked.get("view"), views_of(atlas), VIEWS[0]),
        lang=language(asked),
        compare=compare,
        layers=layers_asked(asked, atlas),
        panel=one_of(asked.get("panel"), panels, usual),
        story=story,
        atlas=asked.get("atlas", ""),
    )


def compared(asked: Mapping[str, str], atlas: Atlas) -> str | None:
    """The day to compare with, where there is a record; else None."""
    return day_or_none(asked.get("compare"), atlas) if atlas.has_record else None


def shown_in(story: str, atlas: Atlas) -> tuple[tuple[str, str] | None, str]:
    """What a step of the story selects and the day it shows; its opening selects nothing."""
    stop = stop_called(atlas, story)
    if not stop:
        return None, day_of(year_of(opening_day(atlas)))
    return ("event", stop.id), stop.day


def story_asked(asked: Mapping[str, str], atlas: Atlas) -> str:
    """The step of the story that parameters ask for; without any that says more, its opening."""
    story = asked.get("story", "")
    if names_step(story, atlas):
        return story
    free = (
        not names_step(START, atlas),
        selected(asked, atlas),
        year_or_none(asked.get("year"), atlas) is not None,
        day_or_none(asked.get("date"), atlas),
        compared(asked, atlas),
        asked.get("view") in views_of(atlas),
        asked.get("panel") in panels_of(atlas),
        asks_for_layers(asked, atlas),
    )
    return "" if any(free) else START


def parameters(choice: Choice) -> dict[str, str]:
    """The parameters that open this state; those at their first option are left out."""
    found = {"atlas": choice.atlas} if choice.atlas else {}
    more = _beside_the_day(choice)
    found |= _where(choice, bool(more)) | more
    if choice.lang != next(iter(LANGUAGES)):
        found["lang"] = choice.lang
    return found


def _beside_the_day(choice: Choice) -> dict[str, str]:
    found: dict[str, str] = {}
    if choice.view != VIEWS[0]:
        found["view"] = choice.view
    if choice.compare:
        found["compare"] = short_iso(choice.compare)
    if choice.panel != PANELS[0] or choice.compare:
        found["panel"] = choice.panel
    if choice.layers:
        found["layers"] = ",".join(sorted(choice.layers))
    return found


def _where(choice: Choice, more: bool) -> dict[str, str]:
    """A step of the story, or a day and a thing; the opening need be said only beside `more`."""
    if choice.story:
        return {"story": choice.story} if more or choice.story != START else {}
    found = {"year": iso_year(choice.year)}
    if not is_year_end(choice.day):
        found["date"] = iso(choice.day)
    return found | dict([choice.selection] if choice.selection else [])


def selected(asked: Mapping[str, str], atlas: Atlas) -> tuple[str, str] | None:
    """The kind and id of the first thing that parameters name, or None."""
    return next(
        ((kind, asked[kind]) for kind in KINDS if names_one(kind, asked.get(kind), atlas)), None
    )


def day_shown(asked: Mapping[str, str], atlas: Atlas, selection: tuple[str, str] | None) -> str:
    """The day that parameters ask for, as the head of this file says."""
    year = year_or_none(asked.get("year"), atlas)
    day = day_or_none(asked.get("date"), atlas)
    if day and year in (None, year_of(day)):
        return day
    if year is not None:
        return day_of(year)
    if selection and selection[0] == "event":
        return inside(atlas.events[selection[1]].date, atlas)
    return day_of(year_of(opening_day(atlas)))
