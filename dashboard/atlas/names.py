"""What things are called, in a language, on a day.

A language falls back to the first of the atlas, and that to English, in which a record is kept.
What a lent record names falls back to English alone: the article's language is not the record's.
"""

from collections.abc import Iterable

from atlas.dates import day_of
from atlas.languages import READER_LANGUAGES
from atlas.model import Atlas, DatedName, Place

TOLD = "told"  # the kind of an event that is a dated sentence of the article


def holder_name(atlas: Atlas, holder_id: str, when: int | str, lang: str = "en") -> str:
    """The holder's name in the language on that day. KeyError on an unknown holder."""
    holder, day = atlas.holders[holder_id], day_of(when)
    for wanted in _of_record(atlas, lang):
        names = _in_use(holder.names, wanted, day) or _ever(holder.names, wanted)
        if names:
            return names[0].name
    return holder.name


def native_name(atlas: Atlas, holder_id: str, when: int | str) -> DatedName | None:
    """The name the power itself used on that day, or None where the atlas has none."""
    holder, day = atlas.holders[holder_id], day_of(when)
    own = (name for name in holder.names if name.lang not in READER_LANGUAGES and name.holds(day))
    return next(own, None)


def place_name(atlas: Atlas, place_id: str, when: int | str, lang: str = "en") -> str:
    """The name of a place on that day in the reader's language; where none is known, today's."""
    place, day = atlas.places[place_id], day_of(when)
    for wanted in _languages(atlas, lang):
        names = [name for name in place.names if name.lang == wanted]
        chosen = _of_the_day(names, day) or _current(names) or _in_use(names, wanted, day)
        if chosen:
            return chosen[0].name
    return place.name


def names_then(place: Place, day: str) -> tuple[DatedName, ...]:
    """The dated names a place had on a day; undated spellings are left out."""
    dated = (name for name in place.names if name.start or name.until)
    return tuple(name for name in dated if name.holds(day))


def event_name(atlas: Atlas, event_id: str, lang: str = "en") -> str:
    """The event's name in the language. KeyError on an unknown event."""
    event = atlas.events[event_id]
    return event.names.get(lang) or event.name


def event_called(atlas: Atlas, event_id: str, lang: str = "en") -> str:
    """The same; a dated sentence of the article, which is no name, in quotation marks."""
    name = event_name(atlas, event_id, lang)
    return f"“{name}”" if atlas.events[event_id].kind == TOLD else name


def area_name(atlas: Atlas, area_id: str, lang: str = "en") -> str:
    """The area's name in the language. KeyError on an unknown area."""
    area = atlas.areas[area_id]
    return area.names.get(lang) or area.label


def _languages(atlas: Atlas, lang: str) -> Iterable[str]:
    return dict.fromkeys((lang, atlas.manifest.languages[0], "en"))


def _of_record(atlas: Atlas, lang: str) -> Iterable[str]:
    return (lang, "en") if atlas.manifest.record == "shipped" else _languages(atlas, lang)


def _of_the_day(names: Iterable[DatedName], day: str) -> list[DatedName]:
    """The names of their time, as against other spellings, that were in use on the day."""
    dated = (name for name in names if name.start or name.until)
    return [name for name in dated if name.kind == "historical" and name.holds(day)]


def _current(names: Iterable[DatedName]) -> list[DatedName]:
    return [name for name in names if name.kind == "current"]


def _ever(names: Iterable[DatedName], lang: str) -> list[DatedName]:
    """The names of that language, the latest first: for days on which the power held nothing.

    In English it then has the name of its row, which is of no time.
    """
    found = [name for name in names if name.lang == lang != READER_LANGUAGES[0]]
    return sorted(found, key=lambda name: name.start, reverse=True)


def _in_use(names: Iterable[DatedName], lang: str, day: str) -> list[DatedName]:
    """Names of that language in use on the day, the dated ones before the timeless ones."""
    found = [name for name in names if name.lang == lang and name.holds(day)]
    return sorted(found, key=lambda name: not (name.start or name.until))
