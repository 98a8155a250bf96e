"""A text packed into the single file: gzipped, in Ascii85.

Four bytes are five letters, a sixteenth less than in base64. The letter `<` would be markup: `v`,
which Ascii85 leaves unused, stands for it. Equal texts give equal ones: no time is stored.
"""

import base64
import gzip


def packed(text: str) -> str:
    """The text's gzipped UTF-8 in letters that are no markup."""
    letters = base64.a85encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode()
    return letters.replace("<", "v")


def unpacked(letters: str) -> str:
    """The text that was packed."""
    return gzip.decompress(base64.a85decode(letters.replace("v", "<"))).decode("utf-8")
