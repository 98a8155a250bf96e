"""What was true when: the pure core of the atlas.

It reads the tables of one folder and answers questions about any day they cover. It draws
nothing, and it uses the standard library alone until `check` or `audit` is asked for.

>>> atlas = load("data")
>>> state_at(atlas, 1828).holder("AZ_BAKU")
'russian-empire'
"""

from atlas.article import Article, Claim, Excerpt, Mention, Paragraph, Person
from atlas.changes import Change, Flow, changes, changes_in, flows, moved_by, steps, steps_in
from atlas.dates import (
    DateError,
    EdtfError,
    day_of,
    edtf_range,
    from_iso,
    is_day,
    is_year_end,
    iso,
    julian,
    previous_day,
    short_iso,
    year_of,
)
from atlas.events import (
    EventDay,
    days_between,
    event_days,
    events_in,
    next_event,
    opening_day,
    previous_event,
    step_on,
    tells_time,
)
from atlas.excerpts import Span, claims_of, excerpts_of, mention_spans
from atlas.load import load
from atlas.model import (
    Area,
    Atlas,
    DatedName,
    Event,
    EventDate,
    Holder,
    Holding,
    Membership,
    Place,
    Source,
)
from atlas.moves import Move, km2_of, moves_of
from atlas.names import (
    area_name,
    event_called,
    event_name,
    holder_name,
    names_then,
    native_name,
    place_name,
)
from atlas.places import PlaceView, Share, place, shares
from atlas.powers import PowerSeries, km2_held, power_series, powers_of_the_article
from atlas.sources import opened, sources_of
from atlas.state import VIEWS, State, holding_at, state_at, tinted_in, top_in
from atlas.tables import DataError

__all__ = [
    "VIEWS",
    "Area",
    "Article",
    "Atlas",
    "Change",
    "Claim",
    "DataError",
    "DateError",
    "DatedName",
    "EdtfError",
    "Event",
    "EventDate",
    "EventDay",
    "Excerpt",
    "Flow",
    "Holder",
    "Holding",
    "Membership",
    "Mention",
    "Move",
    "Paragraph",
    "Person",
    "Place",
    "PlaceView",
    "PowerSeries",
    "Share",
    "Source",
    "Span",
    "State",
    "area_name",
    "changes",
    "changes_in",
    "claims_of",
    "day_of",
    "days_between",
    "edtf_range",
    "event_called",
    "event_days",
    "event_name",
    "events_in",
    "excerpts_of",
    "flows",
    "from_iso",
    "holder_name",
    "holding_at",
    "is_day",
    "is_year_end",
    "iso",
    "julian",
    "km2_held",
    "km2_of",
    "load",
    "mention_spans",
    "moved_by",
    "moves_of",
    "names_then",
    "native_name",
    "next_event",
    "opened",
    "opening_day",
    "place",
    "place_name",
    "power_series",
    "powers_of_the_article",
    "previous_day",
    "previous_event",
    "shares",
    "short_iso",
    "sources_of",
    "state_at",
    "step_on",
    "steps",
    "steps_in",
    "tells_time",
    "tinted_in",
    "top_in",
    "year_of",
]
