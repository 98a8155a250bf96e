"""The one escape for text that enters HTML or a folium template."""

import html

# Also what JavaScript template texts, folium's Jinja templates and script blocks would run.
_ALSO = str.maketrans(
    {
        "$": "&#36;",
        "`": "&#96;",
        "\\": "&#92;",
        "{": "&#123;",
        "}": "&#125;",
        "\u2028": "&#8232;",
        "\u2029": "&#8233;",
    }
)


def escape(text: object) -> str:
    """Text that HTML, a JavaScript template or Jinja shows and never runs."""
    return html.escape(str(text), quote=True).translate(_ALSO)


def script_json(text: str) -> str:
    """JSON text made safe inside a `<script>` element: still the same JSON."""
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return safe.replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
