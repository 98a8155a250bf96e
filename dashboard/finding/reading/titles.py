"""A title where the file names none: its first line."""

LONGEST = 120
CUT = 80


def title_of(text: str) -> str:
    """The first line with a word in it, cut at a space where it is a whole paragraph."""
    first = next(filter(None, map(_plain, text.splitlines())), "")
    if len(first) <= LONGEST:
        return first
    return first[:CUT].rsplit(" ", 1)[0].rstrip(" ,;:–—-") + "…"


def _plain(line: str) -> str:
    line = " ".join(line.split()).strip("\ufeff #*_=-–—")
    return line if any(letter.isalnum() for letter in line) else ""
