"""`python dashboard build-wordlists WORDNET FAKER`: words by which names are told from places.

Writes data/world/given_names.txt and data/world/common_words.txt; the second has only words that
are the name of a place too, so the index of places is built first.
"""

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from atlas.shipped import DATA
from atlas.writing import Batch
from finding.gazetteer import open_gazetteer
from survey.worldnames.given_names import given_names
from survey.worldnames.wordnet import everyday_words

HOW_TO_GET = """\
    apt-get download wordnet-base                 usr/share/wordnet (WordNet licence)
    pip download --no-deps Faker==40.63.0         faker (MIT)

Unpack them and give the two folders:
python dashboard build-wordlists WORDNET FAKER"""
# A form of a word is a word: `forces`, `mining`, `ruled`.
_ENDINGS = (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ing", ""), ("ing", "e"))


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument(
        "folders", nargs="*", type=Path, help="as the command lists them where none is given"
    )


def run(args: argparse.Namespace) -> int:
    """Write both lists; 0, 2 when it is wrongly called."""
    if len(args.folders) != 2 or not all(path.is_dir() for path in args.folders):
        print(HOW_TO_GET, file=sys.stderr)
        return 2
    wordnet, faker = args.folders
    words = everyday_words(wordnet)
    gazetteer = open_gazetteer()
    with Batch() as batch:
        _write(batch, "given_names.txt", given_names(faker))
        common = (name for name in gazetteer.words() if _is_word(name, words))
        _write(batch, "common_words.txt", common)
    return 0


def _is_word(name: str, words: set[str]) -> bool:
    stems = (name.removesuffix(end) + new for end, new in _ENDINGS if name.endswith(end))
    return name in words or any(len(stem) > 2 and stem in words for stem in stems)


def _write(batch: Batch, name: str, words: Iterable[str]) -> None:
    lines = sorted(set(words))
    batch.write(DATA / "world" / name, "\n".join(lines) + "\n")
    print(f"{len(lines)} words in data/world/{name}")
