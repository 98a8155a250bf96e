"""A step brings the page's parts and nothing else; other choices arrive whole."""

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from panels.fragments import PARTS


def elements_of(heard: list[bytes]) -> list[tuple[str, str]]:
    """The fragment and the kind of each element the server sent."""
    told = [ForwardMsg.FromString(one) for one in heard]
    deltas = [one.delta for one in told if one.WhichOneof("type") == "delta"]
    return [
        (one.fragment_id, one.new_element.WhichOneof("type"))
        for one in deltas
        if one.WhichOneof("type") == "new_element"
    ]


def test_a_release_sends_the_parts_and_neither_map_nor_code(reader):
    reader.open("?year=1828&panel=year")
    heard = reader.talk.heard
    first = [kind for _, kind in elements_of(heard)]
    assert "component_instance" in first, "the map came with the page"
    heard.clear()
    reader.page.locator(".st-key-year input[type=range]").focus()
    with reader.answered():
        reader.page.keyboard.press("ArrowRight")
    assert reader.page.get_by_text("The year 1829").is_visible()
    sent = elements_of(heard)
    assert len({fragment for fragment, _ in sent if fragment}) == len(PARTS)
    assert all(fragment for fragment, _ in sent)
    assert "component_instance" not in [kind for _, kind in sent]
    assert not [one for one in heard if b"MutationObserver" in one], "code travels as a file"


def test_the_view_changes_map_and_panels_and_keeps_the_map(reader):
    reader.open("?year=1828")
    reader.map.evaluate("window.mark = 1")
    with reader.answered():
        reader.map.get_by_text("Recognised owner", exact=True).click()
    assert reader.url()["view"] == "recognised"
    assert reader.map.evaluate("window.mark") == 1
    shown = reader.atlas("state('1828-12-31', 'recognised')")
    assert shown != reader.atlas("state('1828-12-31', 'control')")
