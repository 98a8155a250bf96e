"""The story for TimelineJS and StoryMapJS: by their documented fields, texts as texts."""

import html
import json
from dataclasses import replace
from html.parser import HTMLParser

import pytest

from atlas import load
from atlas.shipped import DATA
from atlas.story import stops_of
from exports.registry import NothingToWriteError, Request, formats_of, render
from exports.timelinejs import _ends

HOSTILE = "<img src=x onerror=alert(1)>${1}`{{7*7}}</script>"
FIELDS = {"unique_id", "start_date", "end_date", "display_date", "text", "autolink", "group"}


def timeline(atlas, lang="en"):
    return json.loads(render(atlas, "timelinejs", Request(lang=lang)))


def storymap(atlas, lang="en"):
    return json.loads(render(atlas, "storymapjs", Request(lang=lang)))


class Tags(HTMLParser):
    """A browser's reading of a text: its tags, which there must be none of, and its words."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words = [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)

    def handle_data(self, data):
        self.words += data


@pytest.fixture(scope="module")
def carthage():
    return load(DATA / "examples" / "carthage")


@pytest.fixture(scope="module")
def railway():
    return load(DATA / "examples" / "railway")


def test_a_timeline_has_a_title_and_the_stops_in_order(real):
    content = timeline(real)
    assert [one["unique_id"] for one in content["events"]] == [one.id for one in stops_of(real)]
    assert content["title"]["text"]["headline"] == real.article.title
    assert content["scale"] == "human"
    for one in content["events"]:
        assert set(one) <= FIELDS
        assert set(one["text"]) == {"headline", "text"}
        for date in (one["start_date"], one.get("end_date", one["start_date"])):
            assert list(date) == ["year", "month", "day"][: len(date)]
            assert all(isinstance(part, int) for part in date.values()) and date["year"]
    war = next(one for one in content["events"] if one["unique_id"] == "2020-war")
    assert war["start_date"] == {"year": 2020, "month": 9, "day": 27}
    assert war["end_date"] == {"year": 2020, "month": 11, "day": 10}
    assert war["group"] == "war"


def test_eras_follow_one_another_without_a_gap_and_end_with_the_atlas(real):
    eras = timeline(real)["eras"]
    ends = [one["end_date"]["year"] for one in eras]
    assert [one["start_date"]["year"] for one in eras[1:]] == [year + 1 for year in ends[:-1]]
    assert ends[-1] == real.last_year
    assert eras[0]["text"]["headline"] == "1683–1746"


def test_years_before_1_stand_where_the_viewers_axis_has_them(carthage):
    dates = {
        one["display_date"]: (one["start_date"], one.get("end_date"))
        for one in timeline(carthage)["events"]
    }
    assert dates["814 BC"] == ({"year": -814}, None)
    assert dates["264–241 BC"] == ({"year": -264}, {"year": -241})
    assert dates["2 August 216 BC"] == ({"year": -216, "month": 8, "day": 2}, None)
    assert ({"year": 439}, None) in dates.values()


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("1827~", {"year": 1827}, {"year": 1827}),
        ("1827-XX", {"year": 1827}, {"year": 1827}),
        ("../1757", {"year": 1700, "month": 1, "day": 1}, {"year": 1757}),
        ("1918-11", {"year": 1918, "month": 11}, {"year": 1918, "month": 11}),
        (
            "184X",
            {"year": 1840, "month": 1, "day": 1},
            {"year": 1849, "month": 12, "day": 31},
        ),
        (
            "1915-21",
            {"year": 1915, "month": 3, "day": 1},
            {"year": 1915, "month": 5, "day": 31},
        ),
        ("1750/1757~", {"year": 1750}, {"year": 1757}),
        ("0000", {"year": -1}, {"year": -1}),
    ],
)
def test_no_day_is_made_up_for_a_date_that_is_not_known_to_the_day(tiny, edtf, first, last):
    event = replace(next(iter(tiny.events.values())), edtf=edtf, end_date="")
    assert _ends(event) == (first, last)


def test_a_storymap_goes_from_point_to_point(real):
    opening, *slides = storymap(real)["storymap"]["slides"]
    assert opening["type"] == "overview"
    assert [one["text"]["headline"] for one in slides] == [
        html.escape(real.events[one.id].name) for one in stops_of(real)
    ]
    first = slides[0]
    assert first["location"] == {"lat": 45.2029, "lon": 19.9337, "zoom": 7, "line": True} | {
        "zoom": real.places["karlowitz"].zoom
    }
    assert first["date"] == "26 January 1699"
    for one in slides:
        where = one["location"]
        assert -90 <= where["lat"] <= 90 and -180 <= where["lon"] <= 180
        assert one["media"] == {"url": "", "caption": "", "credit": ""}


def test_a_stop_without_a_point_is_shown_over_all_of_them(carthage):
    slides = storymap(carthage)["storymap"]["slides"][1:]
    (zama,) = [one for one in slides if "Zama" in one["text"]["headline"]]
    assert zama["type"] == "overview"
    assert "lat" not in zama["location"]
    assert sum(one.get("type") == "overview" for one in slides) == 1


def test_the_voices_are_named_and_in_the_readers_language(real):
    told = timeline(real, "tr")["events"][0]
    assert told["text"]["headline"] == "Karlofça Antlaşması"
    assert told["display_date"] == "26 Ocak 1699"
    assert told["text"]["text"].startswith("Makale: “")
    assert " · Tarihî kayıtlar: " in told["text"]["text"]
    assert " · Not: (" in told["text"]["text"]


def test_hostile_texts_are_words_in_both(carthage):
    event = carthage.events["told-1"]
    atlas = replace(
        carthage,
        article=replace(carthage.article, title=HOSTILE, author=HOSTILE),
        events={**carthage.events, "told-1": replace(event, name=HOSTILE, recorded=HOSTILE)},
    )
    shown = [timeline(atlas)["title"], *timeline(atlas)["events"]]
    shown += storymap(atlas)["storymap"]["slides"]
    texts = [text for one in shown for text in one["text"].values()]
    assert all(Tags(text).tags == [] for text in texts)
    assert sum(HOSTILE in Tags(text).words for text in texts) == 8
    assert not any("${" in text or "`" in text or "{{" in text for text in texts)


@pytest.mark.parametrize("form", [timeline, storymap])
def test_both_say_the_licences_and_how_days_count(form, real, railway, plain):
    def opening(atlas):
        content = form(atlas)
        first = content["title"] if "title" in content else content["storymap"]["slides"][0]
        return first["text"]["text"]

    assert "CC BY 4.0" in form(real)["licence"] and "half-open" in form(real)["spans"]
    assert form(railway)["licence"].count("CC BY 4.0") == 2
    shown = opening(real)
    assert "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/" in shown
    assert "Its words and views are its author’s." in shown
    assert "CC BY" not in json.dumps(form(plain))
    assert "No licence is stated." in opening(plain)


def test_without_a_story_there_is_nothing_to_tell(tiny):
    silent = replace(tiny, mentions=(), manifest=replace(tiny.manifest, stops=()))
    assert not {"timelinejs", "storymapjs"} & set(formats_of(silent))
    with pytest.raises(NothingToWriteError, match="timelinejs tells the article's story"):
        render(silent, "timelinejs", Request())
