"""The catalogues words/locale/*/LC_MESSAGES/atlas.po follow the code.

Texts new in the code are added with an empty translation, texts that left it are removed. The exit
code is 1 while a translation is missing.
"""

from argparse import ArgumentParser, Namespace

from words import LANGUAGES
from words.gather import update


def add_arguments(parser: ArgumentParser) -> None:
    """None."""


def run(args: Namespace) -> int:
    """Update the catalogues and print every text that still lacks a translation."""
    del args
    missing = [(lang, text) for lang in LANGUAGES if lang != "en" for text in update(lang)]
    for lang, text in missing:
        print(f"{lang}: {text}")
    print(f"{len(missing)} texts without a translation")
    return 1 if missing else 0
