"""No text of a reader or of an atlas reaches Streamlit's Markdown but through the one escape."""

from pathlib import Path

import pytest
from drawn import unsafe_in, unsafe_in_file

DASHBOARD = Path(__file__).parents[2] / "dashboard"
DRAWS = [path for path in DASHBOARD.rglob("*.py") if "import streamlit" in path.read_text("utf-8")]


def test_every_text_that_streamlit_draws_is_the_projects_own_or_escaped():
    assert len(DRAWS) > 30
    assert [line for path in DRAWS for line in unsafe_in_file(path)] == []


@pytest.mark.parametrize(
    "line",
    [
        "st.markdown(atlas.title)",
        "left.button(name)",
        "st.error(f'wrong: {typed}')",
        "st.error(words.say('Not {what}', what=typed))",
        "st.slider(words.say('Year'), help=place.name)",
        "st.radio(words.say('Which'), ids, format_func=lambda id_: names[id_])",
        "st.toast(words.say(now.said))",
        "st.progress(0.0, text=title)",
        "st.download_button(title, data)",
    ],
)
def test_a_text_that_may_be_a_strangers_is_found(line):
    assert [one.text for one in unsafe_in(f"def show(words, typed, title, names):\n    {line}")]


@pytest.mark.parametrize(
    "line",
    [
        "st.error(as_text(str(error)))",
        "st.button(words.say('Show') if on else 'Hide')",
        "st.radio('Which', ids, format_func=lambda one: said[one])",
        "st.progress(0.0, text=told)",
        "_inside(words.say('Draft'))",
    ],
)
def test_a_text_of_the_projects_own_is_none(line):
    source = f"""
def show(words, error, on):
    told = words.say("Finding")
    said = {{"": "–", "a": words.say("A")}}
    {line}

def _inside(title):
    st.button(title)
"""
    called = source if "_inside" in line else source.replace("_inside(title)", "_inside(title='A')")
    called = called if "_inside(w" in called else called.replace("    st.button(title)", "    pass")
    assert [one.text for one in unsafe_in(called)] == []
