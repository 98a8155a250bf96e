"""The names of an atlas as candidates, and the finder's speed on a long text."""

import time

from placed import world

from atlas import load
from atlas.shipped import DATA
from finding.dates import find_dates
from finding.model import Document
from finding.places import find_places, own_candidates


def test_every_spelling_of_a_place_of_the_atlas_is_known():
    own = own_candidates(load(DATA))
    names = {one.name for one in own if one.id == "atlas:shusha"}
    assert {"Shusha", "Şuşa", "Panahabad"} <= names
    assert all(one.id.startswith("atlas:") for one in own)
    assert len(own) == len(set(own))


def test_areas_of_the_atlas_are_known_too():
    kinds = {one.kind for one in own_candidates(load(DATA))}
    assert "area" in kinds
    assert "idea" not in kinds


def test_five_thousand_words_take_less_than_two_seconds_with_their_dates():
    sentence = (
        "In 1828 the Russian army under General Paskevich took Kars and Erzurum; on 10 February "
        "peace was signed near Tabriz; Rio de Janeiro and the Gulf of Guinea are far from Vienna. "
    )
    text = sentence * (5_000 // len(sentence.split()) + 1)
    document = Document(text, lang="en")
    find_places(document, world())
    # The processor's time: the wall's tells what else this machine does.
    begin = time.process_time()
    dates = find_dates(document)
    found = find_places(document, world(), dates=dates)
    assert time.process_time() - begin < 2.0
    assert len(found) > 900
