"""A section of an atlas's README.md that a command makes anew, between two marks of its name."""

from pathlib import Path

from atlas.writing import Batch


def renew_section(folder: Path, name: str, content: str, batch: Batch) -> bool:
    """Write the section into README.md; return False when the folder has no README.

    Raises ValueError when the page has no marks of that name.
    """
    page = folder / "README.md"
    if not page.exists():
        return False
    batch.write(page, with_section(page.read_text("utf-8"), name, content))
    return True


def with_section(text: str, name: str, content: str) -> str:
    """The page with the section made anew."""
    begin, end = f"<!-- {name}:begin -->", f"<!-- {name}:end -->"
    before, mark, rest = text.partition(begin)
    _, closed, after = rest.partition(end)
    if not mark or not closed:
        raise ValueError(f"README.md needs the lines {begin} and {end}")
    return f"{before}{begin}\n{content}{end}{after}"
