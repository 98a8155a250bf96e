"""The page run without a browser: Streamlit's own test of an app."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

APP = Path(__file__).parents[2] / "dashboard" / "app.py"


def open_page(**parameters: str) -> AppTest:
    """The page as an address with these parameters opens it."""
    page = AppTest.from_file(APP, default_timeout=60)
    for name, value in parameters.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page
