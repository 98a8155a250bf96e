"""What the page says in Turkish and Azerbaijani is said without English.

Outside quotations and titles of works, which stand in their own language. Told without a browser;
tests/browser/test_no_english.py reads what is drawn.
"""

import re
from collections.abc import Callable, Iterable

import pytest
from english import ENGLISH, english_in, in_the_readers_language

from atlas import VIEWS, Atlas, day_of
from atlas.languages import READER_LANGUAGES
from atlas.story import START, stops_of
from exports.citation import as_text
from exports.cited import cited
from telling.about import about_nodes
from telling.area import area_nodes
from telling.article import article_nodes, speaking_of
from telling.chooser import Other, heading
from telling.claims import claims_nodes
from telling.compare import compare_nodes
from telling.downloads import downloads_told
from telling.event import event_nodes
from telling.holders_table import holders_table_nodes
from telling.layers import layer_nodes
from telling.masthead import head_nodes
from telling.nodes import Node
from telling.place import place_nodes
from telling.share import Framed, foot_nodes, share_nodes
from telling.sheet import chosen_bar
from telling.sought import sought_words
from telling.story import back_to_story, story_nodes
from telling.tour import invitation
from telling.year import year_nodes
from words import Words, words_in
from words.days import day_tables
from words.gather import catalogue_of
from words.map_terms import map_words
from words.own_terms import own_words
from words.timeline_terms import timeline_words

OTHERS = [lang for lang in READER_LANGUAGES if lang != "en"]
YEARS = (1683, 1699, 1774, 1813, 1828, 1878, 1918, 1920, 1945, 1992, 2020, 2025)
DAYS = ("1752-12-31", "1828-02-22", "1918-05-28", "1995-12-31", "2025-12-31")
PLACEHOLDER = re.compile(r"{\w*(?::[^}]*)?}")
Told = Iterable[Node | None]
