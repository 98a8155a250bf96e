"""All broken atlases written into a folder, with what is to be said of each.

From tests/broken: `python -m breakage FOLDER [SUBJECT ...]`; the same call writes the same files.
With `--approve` what is said of them now is what the tests expect.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
sys.path[:0] = [str(ROOT / "dashboard"), str(ROOT / "tests" / "support")]

from breakage.approved import approve  # noqa: E402
from breakage.making import SUBJECTS, kinds_of, make  # noqa: E402


def main(folder: Path, subjects: list[str]) -> None:
    """Write them, numbered, and a line for each."""
    for number, kind in enumerate(kinds_of(*(subjects or [*SUBJECTS]))):
        make(kind, folder / f"{number:04d}")
        print(f"{number:04d}\t{kind.name}\t{kind.told}")


if __name__ == "__main__":
    if sys.argv[1:] == ["--approve"]:
        approve()
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
