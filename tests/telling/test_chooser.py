"""The atlas's name on top of the page, and the menu of the others that it opens."""

from telling.chooser import MENU, Other, heading
from telling.nodes import node
from words import words_in

EN = words_in("en")


def test_the_only_atlas_is_a_heading_and_nothing_to_press():
    assert heading(EN, "Treaty Atlas") == [
        node("h1", node("span", "Treaty Atlas", cls="ta-name")),
    ]


def test_the_name_opens_the_menu_of_the_others():
    opener, menu = heading(EN, "Treaty Atlas", [Other("plain", "Plain Atlas")])
    name = node("span", "Treaty Atlas", cls="ta-name")
    assert opener == node(
        "h1",
        node(
            "button",
            name,
            cls="ta-atlas",
            title="Choose another atlas",
            popovertarget="ta-atlases",
            aria_haspopup="dialog",
            data_focus="atlas",
        ),
    )
    assert menu["attrs"]["id"] == MENU == "ta-atlases"


def test_the_menu_is_a_dialog_that_says_where_one_is_and_what_else_there_is():
    _, menu = heading(EN, "Treaty Atlas", [Other("plain", "Plain Atlas"), Other("own", "Mine")])
    here, title, others = menu["kids"]
    assert (menu["tag"], menu["attrs"]) == (
        "div",
        {
            "id": "ta-atlases",
            "popover": "auto",
            "role": "dialog",
            "aria-label": "Other atlases",
            "tabindex": "-1",
        },
    )
    assert here == node("p", "Treaty Atlas", cls="ta-here-now")
    assert title == node("h2", "Other atlases", cls="ta-minor")
    assert [one["tag"] for one in (others, *others["kids"])] == ["ul", "li", "li"]
    assert [one["kids"][0]["go"] for one in others["kids"]] == [
        {"atlas": "plain"},
        {"atlas": "own"},
    ]


def test_another_atlas_is_a_button_in_its_language_with_a_line_on_it_if_it_has_one():
    others = [Other("plain", "Plain Atlas"), Other("puerto", "El puerto", "es", "Un artículo")]
    first, second = heading(EN, "Treaty Atlas", others)[1]["kids"][2]["kids"]
    hides = {"popovertarget": "ta-atlases", "popovertargetaction": "hide"}
    assert first["kids"] == [node("button", "Plain Atlas", go={"atlas": "plain"}, **hides)]
    assert second["kids"] == [
        node("button", "El puerto", lang="es", go={"atlas": "puerto"}, **hides),
        node("span", "Un artículo", cls="ta-about-it", lang="es"),
    ]
