"""Text that may stand in XML."""

import re

_NONE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def in_xml(text: str) -> str:
    """The text without the few characters that XML has no way to write."""
    return _NONE.sub("�", text)
