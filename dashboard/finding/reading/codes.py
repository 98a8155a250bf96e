"""The code of a language as files write it: en, en-GB, EN_us, fil."""

import re

CODE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9_-]{1,30})?")


def language_code(said: object) -> str:
    """The language alone, of two or three letters; empty where the text is no code of one."""
    found = CODE.fullmatch(said.strip()) if isinstance(said, str) else None
    return found[1].lower() if found else ""
