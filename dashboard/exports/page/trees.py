"""What no day changes, told once in every language by the app's own tellers.

What the day does change is told in the browser by `live/page/`; a test compares it with the
tellers.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from atlas import Atlas, DatedName, Membership, Place
from atlas.manifest import Layer
from atlas.story import START, stops_of
from exports.page.pool import Pool
from exports.page.texts import Texts
from telling.about import about_nodes
from telling.area import area_drawing
from telling.article import Speaking, article_nodes
from telling.called import is_told
from telling.claims import claims_nodes
from telling.event import event_before, event_moved, event_said
from telling.event_details import event_details
from telling.layers import layer_members, layer_title
from telling.masthead import head_nodes
from telling.nodes import Node
from telling.pairs import ready_pairs
from telling.place import place_quotes
from telling.place_names import place_heading, place_names
from telling.quotes import source_node
from telling.share import Framed, foot_nodes, share_nodes
from telling.sheet import chosen_bar
from telling.story import back_to_story, story_nodes
from telling.tour import in_year, way_in
from words import LANGUAGES, Words, words_in

Table = dict[str, Any]
Nodes = Sequence[Node | None]
Teller = Callable[..., Nodes]
Dated = DatedName | Membership


def trees(atlas: Atlas, texts: Texts) -> Table:
    """The trees by kind, thing and language, and in `pool` the nodes they share.

    A source stands in them as its place in the table of sources: `{"source": 7}`, a text of the
    record as its number: `{"text": 7}`.
    """
    pool = Pool(texts.read)
    for at, source in enumerate(atlas.sources.values()):
        pool.know(source_node(source), {"source": at})
    told = _Tellers(atlas, pool).all()
    return {**pool.write(told), "pool": pool.shared}


class _Tellers:
    """The app's tellers, each asked in every language."""

    def __init__(self, atlas: Atlas, pool: Pool) -> None:
        self.atlas, self.pool = atlas, pool

    def all(self) -> Table:
        atlas, tell = self.atlas, self.tell
        return {
            "masthead": tell(head_nodes),
            "share": tell(_share),
            "foot": tell(foot_nodes, ""),
            "about": tell(about_nodes),
            "article": tell(article_nodes, Speaking()),
            "claims": self._claims(),
            "pairs": tell(ready_pairs),
            "bar": self._from_stops(_bar),
            "way in": self._from_stops(way_in),
            "story": {id_: tell(story_nodes, id_) for id_ in _steps(atlas)},
            "events": {id_: self._event(id_) for id_ in atlas.events},
            "places": {id_: self._place(place) for id_, place in atlas.places.items()},
            "areas": {id_: tell(area_drawing, id_) for id_ in atlas.areas},
            "briefly": {year: tell(in_year, year) for year in _years(atlas)},
            "layers": {layer.id: self._layer(layer) for layer in atlas.manifest.layers},
        }

    def tell(self, teller: Teller, *about: Any) -> Table:
        """What a teller says of something, by language."""
        return {
            lang: self.pool.put(teller(self.atlas, words_in(lang), *about), lang)
            for lang in LANGUAGES
        }

    def _claims(self) -> Table:
        """Nothing where the article makes none: the panel is then not offered."""
        claims = self.atlas.claims.values()
        return self.tell(claims_nodes, claims, lambda _: None) if claims else {}

    def _event(self, id_: str) -> Table:
        kinds = [moved.kind for moved in event_moved(self.atlas, words_in("en"), id_)]
        return {
            "before": self.tell(event_before, id_),
            "moved": [
                [kind, self.tell(_caption, id_, at), self.tell(_below, id_, at)]
                for at, kind in enumerate(kinds)
            ],
            "after": self.tell(_event_after, id_),
        }

    def _place(self, place: Place) -> Table:
        return {
            "headings": self._spans(place.names, _heading, place.id),
            "quotes": self.tell(place_quotes, place.id),
            "names": self.tell(place_names, place.id),
        }

    def _layer(self, layer: Layer) -> Table:
        members = [one for one in self.atlas.memberships if one.layer == layer.id]
        return {
            "title": self.tell(layer_title, layer),
            "members": self._spans(members, layer_members, layer.id),
        }

    def _spans(self, dated: Iterable[Dated], teller: Teller, *about: Any) -> list[Any]:
        """`[day, what is told from then on]`, for each day on which it may become another."""
        first, last = self.atlas.first, self.atlas.last
        turns = {day for one in dated for day in (one.start, one.until) if first < day <= last}
        return self._on((first, *sorted(turns)), teller, *about)

    def _from_stops(self, teller: Teller) -> list[Any]:
        """What is told of a day, from each stop of the story to the next."""
        return self._on((self.atlas.first, *(stop.day for stop in stops_of(self.atlas))), teller)

    def _on(self, days: Iterable[str], teller: Teller, *about: Any) -> list[Any]:
        return [[day, self.tell(teller, *about, day)] for day in days]


def _steps(atlas: Atlas) -> list[str]:
    return [START, *(stop.id for stop in stops_of(atlas))]


def _years(atlas: Atlas) -> range:
    return range(atlas.first_year, atlas.last_year + 1)


def _share(_: Atlas, words: Words) -> Nodes:
    """The menu without what the day changes, and with the word on an address of this machine."""
    where = words.say("This address works on this machine only.")
    return share_nodes(words, Framed("", "", "hash"), {}, where)


def _bar(atlas: Atlas, words: Words, day: str) -> Nodes:
    return [chosen_bar(words, back_to_story(atlas, words, day))]


def _event_after(atlas: Atlas, words: Words, id_: str) -> Nodes:
    """Below the land it moved; the page adds the evidence, of which it has a table."""
    details = None if is_told(atlas, id_) else event_details(atlas, words, id_)
    return [*event_said(atlas, words, id_), details]


def _heading(atlas: Atlas, words: Words, place_id: str, day: str) -> Nodes:
    return [place_heading(atlas, words, place_id, day)]


def _caption(atlas: Atlas, words: Words, event_id: str, at: int) -> Nodes:
    return [event_moved(atlas, words, event_id)[at].caption]


def _below(atlas: Atlas, words: Words, event_id: str, at: int) -> Nodes:
    return [event_moved(atlas, words, event_id)[at].below]
