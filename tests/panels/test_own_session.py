"""What a session holds of a reader's own text, how long, and that nobody else sees it."""

import gc
import os
from types import SimpleNamespace

import pytest
from app_page import APP, open_page
from drafts import TEXT, a_draft
from streamlit.testing.v1 import AppTest

from finding.draft import Draft, atlas_files
from finding.draft.zipping import zip_of
from finding.model import Document
from panels import atlases, for_good
from panels.once import made_once
from panels.own import form, keep, making, state
from panels.own.again import ask_again
from panels.own.keys import FILE, OWN_ARTICLE, PASTED, READ, WHOLE, WRONG
from words import words_in

SECRET = "Nightingale"


@pytest.fixture
def session(monkeypatch) -> dict:
    """A session that nothing is drawn in."""
    held: dict = {}
    monkeypatch.setattr("streamlit.session_state", held)
    monkeypatch.setattr("streamlit.rerun", lambda *_: None)
    return held


def taken(name: str, content: bytes) -> SimpleNamespace:
    return SimpleNamespace(name=name, getvalue=lambda: content)


def has_secret(session: dict) -> bool:
    return SECRET in repr(session)


@pytest.fixture
def begun(session) -> dict:
    """A session in which a text was taken and made into a draft."""
    session[FILE] = taken("text.md", f"# {SECRET}\n\n{TEXT}".encode())
    form._taken()
    assert has_secret(session)
    state.keep(state.made(Draft(session[READ]), shipped=False))
    return session


def test_the_form_holds_no_text_once_the_draft_is_made(begun):
    assert has_secret(begun)
    del begun[OWN_ARTICLE]
    assert not has_secret(begun)


def test_throw_away_throws_away(begun, monkeypatch):
    address = SimpleNamespace(get=lambda _: None, from_dict=lambda _: None)
    monkeypatch.setattr("streamlit.query_params", address)
    ask_again({"said": "yes"})
    assert not begun


def test_nobody_else_sees_a_draft():
    page = AppTest.from_file(APP, default_timeout=60)
    page.session_state[OWN_ARTICLE] = state.made(
        Draft(Document(f"{SECRET} sang in Kars.", SECRET)), shipped=False
    )
    page.query_params["atlas"] = "own"
    page.run()
    assert SECRET in told(page)
    other = open_page(atlas="own")
    assert SECRET not in told(other)
    assert other.text_area(key=PASTED).value == ""


def told(page: AppTest) -> str:
    return " ".join(one.proto.json for one in page.get("bidi_component"))


def test_a_file_that_is_taken_away_is_not_shown(session):
    session[FILE] = taken("text.txt", TEXT.encode())
    form._taken()
    assert READ in session
    session[FILE] = None
    form._taken()
    assert READ not in session


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [("sightings.csv", "1877-11-16", "foo"), ("article.json", '"lang": "en"', '"lang": "x"')],
)
def test_an_edited_zip_is_refused_in_words(session, name, old, new):
    files = atlas_files(a_draft())
    files[name] = files[name].decode().replace(old, new).encode()
    session[FILE] = taken("kept.zip", zip_of(files))
    form._taken()
    assert WRONG in session
    assert state.own() is None


def test_what_no_atlas_can_be_made_of_is_refused_in_words(session, monkeypatch):
    def fail(*_, **__):
        raise ValueError("no atlas")

    monkeypatch.setattr(state, "made", fail)
    session[FILE] = taken("kept.zip", zip_of(atlas_files(a_draft())))
    form._taken()
    assert session[WRONG][1] == {"reason": "no atlas"}


def test_what_is_made_of_an_own_atlas_is_kept_nowhere():
    made: list[str] = []
    make = made_once(lambda *_: made.append("once"), 4)
    own = state.made(a_draft(), shipped=False).opened.atlas
    for _ in range(2):
        make(own, "json")
    assert len(made) == 2


def test_only_the_first_atlas_is_held_for_good(monkeypatch, session):
    frozen: list[str] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append("all"))
    monkeypatch.setattr(gc, "collect", lambda: 0)
    for_good._FOR_GOOD.clear()
    for_good.keep_for_good()
    for_good.keep_for_good()
    assert frozen == ["all"]


def test_nothing_is_held_for_good_once_somebody_has_brought_a_text(monkeypatch, session):
    monkeypatch.setattr(gc, "freeze", lambda: pytest.fail("held"))
    for_good._FOR_GOOD.clear()
    state.keep(state.made(a_draft(), shipped=False))
    for_good.keep_for_good()


def test_the_right_to_pass_a_text_on_is_asked_and_kept(session):
    state.keep(state.made(a_draft(), shipped=False))
    assert not state.own().opened.atlas.article.text
    session[WHOLE] = True
    keep._answered()
    assert state.own().opened.atlas.article.text == TEXT
    state.forget()
    session[FILE] = taken("kept.zip", zip_of(atlas_files(a_draft(), may_pass_on=True)))
    form._taken()
    assert state.own().may_pass_on


def test_files_that_another_process_removed_are_there_again():
    published = state.base(shipped=False)
    bundle = atlases.DASHBOARD / "static" / published.bundle.rsplit("/", 1)[1]
    bundle.unlink()
    state.base(shipped=False)
    assert bundle.exists()


def test_files_in_use_do_not_grow_old():
    published = state.base(shipped=False)
    bundle = atlases.DASHBOARD / "static" / published.bundle.rsplit("/", 1)[1]
    os.utime(bundle, (0, 0))
    state.base(shipped=False)
    assert bundle.stat().st_mtime > 0


def test_a_bar_shows_how_far_a_text_is_read(session, monkeypatch):
    shown: list[float] = []
    bar = SimpleNamespace(progress=lambda share, text: shown.append(share))
    monkeypatch.setattr("streamlit.progress", lambda *_, **__: bar)
    no_names = SimpleNamespace(look=lambda _: (), words=list)
    monkeypatch.setattr("panels.own.world.gazetteer", lambda _: no_names)
    making.make(Document("\n\n".join(["In 1866 Vienna was far."] * 400)), words_in("en"))
    assert shown == sorted(shown)
    assert len(set(shown)) > 3
    assert shown[-1] == 1.0
