"""What every panel says, word by word, on the tiny atlas."""

from dataclasses import replace

import pytest
from panel_nodes import all_nodes, folds_of, tables_of, targets, text_of

from telling.about import about_nodes
from telling.area import area_nodes
from telling.article import Speaking, article_nodes, speaking_of
from telling.claims import claims_nodes
from telling.compare import compare_nodes
from telling.event import event_nodes
from telling.holders_table import holders_table_nodes
from telling.place import place_nodes
from telling.quotes import quotation
from telling.year import year_nodes
from words import words_in

EN = words_in("en")


def rows_of(table: dict) -> list[list[str]]:
    """The text of a table's body, cell by cell."""
    body = next(kid for kid in table["kids"] if kid["tag"] == "tbody")
    return [[text_of([cell]) for cell in row["kids"]] for row in body["kids"]]


def caption_of(table: dict) -> str:
    return text_of([next(kid for kid in table["kids"] if kid["tag"] == "caption")])


def test_this_year_is_told_event_by_event_the_articles_first(tiny):
    told = year_nodes(tiny, EN, 1745, "control")
    peace, war = [text_of([one]) for one in all_nodes(told) if one["tag"] == "section"]
    assert peace.startswith(
        "1 March 1745 Peace of the Port · named in the article"
        "The League gave the Port District back."
        "15 March 1745 Port District handed over"
        "1 area changed hands: 12,305 km²"
    )
    assert war == "War of the Port, 2 March 1740 – 1 March 17451 March 1745 End"


def test_land_that_an_event_moved_stands_under_it_and_the_sum_above_all(tiny):
    told = year_nodes(tiny, EN, 1745, "control")
    assert text_of([told[1]]) == "What changed hands in 1745, on this map: 12,305 km²"
    (moved,) = tables_of(told)
    assert rows_of(moved) == [
        [
            "Port District",
            "League of the Isle",
            "Kingdom of Northland",
            "15 March 1745",
            "12,305",
        ]
    ]


def test_a_year_without_events_or_changes_says_so(tiny):
    said = text_of(year_nodes(tiny, EN, 1730, "control"))
    assert "The atlas records no event in 1730." in said
    assert "No land changed hands in 1730." in said


def test_compare_tells_the_net_difference_from_first_holder_to_last(tiny):
    told = compare_nodes(tiny, EN, "1742-12-31", "1710-12-31", "control")
    flows, areas = tables_of(told)
    heading = "What changed hands between 31 December 1710 and 31 December 1742"
    assert text_of(told[:1]) == heading
    assert told == compare_nodes(tiny, EN, "1710-12-31", "1742-12-31", "control")
    assert "2 areas changed hands: 24,613 km²" in text_of(told)
    assert rows_of(flows) == [
        ["Duchy of Northland", "Southern Empire", "1", "12,308"],
        ["Duchy of Northland", "League of the Isle", "1", "12,305"],
    ]
    assert [row[0] for row in rows_of(areas)] == ["Midvale", "Port District"]


def test_compare_leaves_out_what_came_back_and_says_when_nothing_moved(tiny):
    told = compare_nodes(tiny, EN, "1746-12-31", "1739-12-31", "control")
    assert "No land changed hands between the two days." in text_of(told)
    assert not tables_of(told)


def test_before_anything_is_compared_there_are_pairs_and_two_fields(tiny):
    told = compare_nodes(tiny, EN, "1746-12-31", None, "control")
    pressed = [one["go"] for one in all_nodes(told) if "go" in one]
    assert pressed == [{"from": "1719", "to": "1810"}]
    assert "changed hands" not in text_of(told)
    fields = next(one["pair"] for one in all_nodes(told) if "pair" in one)
    assert (fields["from"], fields["to"]) == ("", "1746")


def test_the_table_says_the_rule_and_since_when_the_power_holds(tiny):
    powers, areas = tables_of(holders_table_nodes(tiny, EN, "1752-12-31", "control"))
    assert rows_of(powers)[:2] == [
        ["Southern Empire", "2", "36,921"],
        ["Kingdom of Northland", "2", "36,918"],
    ]
    rows = {row[0]: row[1:5] for row in rows_of(areas)}
    assert rows["The Isle"][:3] == ["League of the Isle", "direct rule", "before 1700"]
    assert rows["Port District"][1:3] == ["direct rule", "15 March 1745"]


def test_the_powers_with_less_land_are_folded_and_counted_and_each_is_told_once(real):
    told = holders_table_nodes(real, EN, "1812-12-31", "control")
    first, others, _ = tables_of(told)
    powers = [row[0] for table in (first, others) for row in rows_of(table)]
    assert len(powers) == len(set(powers))
    fold = folds_of(told)[0]
    assert tables_of([fold]) == [others]
    assert text_of(fold["kids"][:1]) == f"{len(rows_of(others))} more powers"


def test_the_table_by_recognition_names_the_owner_without_a_rule_of_its_own(tiny):
    areas = tables_of(holders_table_nodes(tiny, EN, "1742-12-31", "recognised"))[1]
    rows = {row[0]: row[1:4] for row in rows_of(areas)}
    assert rows["Port District"] == ["Kingdom of Northland", "not in control", "before 1700"]


def test_claims_show_article_record_and_note_apart_and_how_they_stand(tiny):
    told = claims_nodes(tiny, EN, tiny.claims.values(), lambda claim: f"[{claim.id}]")
    said = text_of(told)
    assert "2 claims shown." in said
    assert "differs from the record" in said
    assert "The noteThe song is a year early." in said
    assert "[C1]" in said and "[C2]" in said
    cards = [one for one in all_nodes(told) if one["tag"] == "article"]
    assert "differs" in text_of(cards[:1]), "what differs comes first"
    assert "The note" not in text_of(cards[1:]), "a claim that agrees has no note"


def test_each_verdict_is_counted_over_all_claims_whichever_are_shown(tiny):
    claims = {id_: replace(tiny.claims["C1"], id=id_) for id_ in ("C1", "C3", "C4")}
    told = claims_nodes(replace(tiny, claims=tiny.claims | claims), EN, [], lambda _: None)
    key = [text_of([one]) for one in all_nodes(told) if "ta-badge" in one.get("cls", "").split()]
    assert sorted(int(said.rpartition(" ")[2]) for said in key if said[-2:] != " 0") == [1, 3]


def test_the_bar_dims_the_claims_not_shown_and_a_card_leads_to_its_places(tiny):
    told = claims_nodes(tiny, EN, [tiny.claims["C1"]], lambda _: None)
    classes = [one.get("cls", "").split() for one in all_nodes(told)]
    assert ["ta-dim" in names for names in classes if "ta-tick" in names] == [False, True]
    assert targets(told) == [{"kind": "place", "id": "midtown"}]


def test_the_article_is_read_paragraph_by_paragraph_with_the_year_marked(tiny):
    told = article_nodes(tiny, EN, speaking_of(tiny, 1720))
    assert text_of(told).index("The article, paragraph 1") < text_of(told).index("Later")
    marked = [one for one in all_nodes(told) if one.get("here")]
    assert [text_of(one["kids"][:1]) for one in marked] == [f"“{tiny.excerpts['X1'].exact}”"]
    assert "1 passage speaks of the year 1720." in text_of(told)


def test_the_article_says_where_it_is_and_then_how_much_of_it_is_quoted(tiny):
    said = text_of(article_nodes(tiny, EN, Speaking()))
    quoted = len("".join(one.exact for one in tiny.excerpts.values()))
    told = f"on the publisher’s site Quoted here: {quoted} of its 533 characters."
    assert told in said


def test_what_is_counted_is_what_was_chosen_and_an_area_is_read_by_its_year(tiny):
    of_place = article_nodes(tiny, EN, speaking_of(tiny, 1720, "place", "midtown"))
    assert "1 passage speaks of what you chose." in text_of(of_place)
    of_area = article_nodes(tiny, EN, speaking_of(tiny, 1720, "area", "T_WEST"))
    assert "1 passage speaks of the year 1720." in text_of(of_area)


@pytest.mark.parametrize(
    ("edtf", "target"), [("1720-05-10", {"day": "1720-05-10"}), ("1720", {"year": 1720})]
)
def test_a_date_in_the_article_leads_to_its_day_where_it_names_one(tiny, edtf, target):
    dated = [
        replace(one, kind="date", target_id="", edtf=edtf)
        for one in tiny.mentions
        if one.id == "M1"
    ]
    told = quotation(replace(tiny, mentions=tuple(dated)), EN, tiny.excerpts["X1"])
    assert target in targets([told])


def test_what_speaks_of_a_place_is_not_what_speaks_of_its_namesake(tiny):
    assert speaking_of(tiny, 1700, "place", "midtown").excerpts == {"X1"}
    assert speaking_of(tiny, 1700, "event", "midtown").excerpts == set()


def test_about_names_the_three_voices_the_sources_and_both_citations(tiny):
    said = text_of(about_nodes(tiny, EN))
    for part in ("The article", "The record", "The note", "2 sources for the record"):
        assert part in said
    assert tiny.article.citation in said
    assert "Tiny Atlas (1700–1810)." in said


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("en", "The atlas: Treaty Atlas, edition"),
        ("tr", "Atlas: Antlaşmalar Atlası (Treaty Atlas), sürüm"),
    ],
)
def test_the_atlas_bears_the_readers_title_and_its_own_once_and_in_brackets(real, lang, said):
    assert said in text_of(about_nodes(real, words_in(lang)))


def test_an_occupied_area_tells_both_powers_each_with_its_own_beginning(tiny):
    control = text_of(area_nodes(tiny, EN, "T_PORT", "1742-12-31", "control"))
    assert control.startswith("League of the Isle")
    assert "Held since 2 March 1740, War of the Port" in control
    assert "By recognition since before 1700, where the atlas begins" in control
    law = text_of(area_nodes(tiny, EN, "T_PORT", "1742-12-31", "recognised"))
    assert law.index("Kingdom of Northland") < law.index("In control: League of the Isle")


def test_the_day_on_which_land_changed_hands_is_the_new_powers_alone(tiny):
    told = area_nodes(tiny, EN, "T_PORT", "1745-03-15", "control")
    (present,) = [one for one in all_nodes(told) if "ta-current" in one.get("cls", "")]
    assert present["attrs"]["aria-current"] == "date"
    assert text_of([present]).startswith("15 March 1745Kingdom of Northland")


def test_a_power_that_shook_off_its_overlord_is_one_chapter_with_a_turn(tiny):
    said = text_of(area_nodes(tiny, EN, "T_ISLE", "1760-12-31", "control"))
    assert said.count("Held since") == 1
    assert "Direct rule: about 1750" in said


def test_land_given_back_by_a_treaty_is_returned_and_a_conquest_without_title_taken(tiny):
    assert "Back with the holder of the title, on this map: 12,305 km²" in text_of(
        event_nodes(tiny, EN, "1745-peace")
    )
    war = text_of(event_nodes(tiny, EN, "1740-war"))
    assert "Taken, the title left with another, on this map: 12,305 km²" in war
    assert "2 March 1740 – 1 March 1745" in war


def test_a_succession_moves_no_land(tiny):
    said = text_of(event_nodes(tiny, EN, "1800-republic"))
    assert "No land on this map changed hands as a result." in said


def test_an_uncertain_day_is_told_in_the_words_of_its_edtf(tiny):
    said = text_of(event_nodes(tiny, EN, "1810-visit"))
    assert "visit · June 1810" in said
    assert "15 June" not in said


@pytest.mark.parametrize(("lang", "share"), [("en", "60%"), ("tr", "%60"), ("az", "60%")])
def test_shares_of_a_region_are_written_as_the_reader_writes_them(tiny, lang, share):
    said = text_of(place_nodes(tiny, words_in(lang), "five-shores", "1719-12-31", "control"))
    assert share in said
