"""A text of 30 places and 20 dates is right after some 25 actions, counted over all texts."""

from annotated import texts
from correcting import corrected
from scoring import score

from atlas import load
from atlas.shipped import DATA
from finding.draft import Draft, marks
from finding.find import find
from finding.gazetteer import open_gazetteer
from finding.model import Finding
from finding.places import own_candidates

MOST = 0.6  # actions for each place and date that a text names


def test_few_actions_make_every_text_right():
    gazetteer, own = open_gazetteer(), own_candidates(load(DATA))
    actions = things = 0
    for text in texts():
        found = find(text.document, gazetteer, own)
        done = corrected(text, Draft(text.document, found))
        actions, things = actions + done.actions, things + done.places + done.dates
        for kind in ("place", "date"):
            right = score(text, map(as_found, marks(done.draft)), kind)
            assert right.hits == right.gold, text.name
            assert right.located == right.pointed, text.name
    assert actions <= MOST * things


def as_found(mark) -> Finding:
    return Finding(mark.start, mark.end, mark.exact, mark.kind, mark.value, sure=True, why="",
                   point=mark.point)  # fmt: skip
