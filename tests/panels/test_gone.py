"""A running page whose atlas is taken away from the disk."""

import json

from app_page import open_page
from panel_nodes import text_of

from panels.shelf import VARIABLE


def said(page):
    """What stands in place of the files."""
    return "".join(
        text_of(json.loads(one.proto.json)["nodes"])
        for one in page.get("bidi_component")
        if one.key == "share-panel"
    )


def test_files_that_can_no_longer_be_written_are_not_offered(folder, monkeypatch):
    monkeypatch.setenv(VARIABLE, str(folder))
    page = open_page(panel="share")
    assert page.get("download_button")
    before = said(page)
    (folder / "areas.topojson").unlink()
    page.run()
    assert not page.get("download_button")
    assert said(page) not in ("", before)
