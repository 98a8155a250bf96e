"""Numbers as tables write them: digits of our own, none that is infinite or no number."""

import re

_NUMBER = re.compile(r"[-+]?\d{1,300}(\.\d{1,300})?([eE][-+]?\d{1,3})?", re.ASCII)
_WHOLE = re.compile(r"[-+]?\d{1,18}", re.ASCII)


def number_or_none(text: str) -> float | None:
    """The number that a text is; None where it is none, or too large to reckon with."""
    found = float(text) if _NUMBER.fullmatch(text) else None
    return found if found is not None and abs(found) < float("inf") else None


def whole_or_none(text: str) -> int | None:
    """The whole number that a text is, or None."""
    return int(text) if _WHOLE.fullmatch(text) else None


def number(text: str) -> float:
    """The number that a text is. ValueError else."""
    found = number_or_none(text)
    if found is None:
        raise ValueError(f"{_shown(text)} is not a number")
    return found


def whole(text: str) -> int:
    """The whole number that a text is. ValueError else."""
    found = whole_or_none(text)
    if found is None:
        raise ValueError(f"{_shown(text)} is not a whole number")
    return found


def degrees(text: str, most: int) -> float:
    """A longitude, `most` being 180, or a latitude, 90. ValueError else."""
    found = number(text)
    if not -most <= found <= most:
        raise ValueError(f"{_shown(text)} is not between -{most} and {most}")
    return found


def _shown(text: str) -> str:
    return f"'{text}'" if len(text) <= 40 else f"'{text[:37]}...'"
