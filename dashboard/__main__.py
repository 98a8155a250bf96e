"""The command line: `python dashboard COMMAND`. Each command is loaded only when it is called."""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from importlib import import_module

from atlas.tables import DataError

# Command: the module that has SUMMARY, add_arguments(parser) and run(args) -> exit code or None.
COMMANDS = {
    "check": ("commands.check", "test an atlas and print every problem"),
    "tidy": ("commands.tidy", "rewrite the tables the one plain way"),
    "export": ("commands.export", "write the atlas, or a day of it, as a file"),
    "find": ("commands.find", "print the places and dates that a text names"),
    "new": ("commands.new", "make the folder of an atlas from an article"),
    "audit": ("commands.audit", "score the atlas against points of your own"),
    "figures": ("commands.figures", "bring the figures of data/README.md up to date"),
    "dictionary": ("commands.dictionary", "bring the data dictionary of an atlas up to date"),
    "words": ("commands.words", "bring the catalogues of the interface up to date with the code"),
    "gazetteer": ("commands.gazetteer", "build the index of the world's places, once"),
    "build-areas": ("commands.build_areas", "build the shapes of the areas from modern districts"),
    "build-basemap": ("commands.build_basemap", "build land, lakes and rivers"),
    "build-gazetteer": ("commands.build_gazetteer", "build the table of the world's lands"),
    "build-wordlists": ("commands.build_wordlists", "build the lists of names and common words"),
}


def main(arguments: list[str]) -> int:
    """Run one command and return its exit code: 0 done, 1 problems found, 2 wrongly called."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print(_overview())
        return 0
    name, *rest = arguments
    if name not in COMMANDS:
        print(f"'{name}' is not a command; choose one of {', '.join(COMMANDS)}", file=sys.stderr)
        return 2
    module_name, summary = COMMANDS[name]
    module = import_module(module_name)
    parser = ArgumentParser(
        f"python dashboard {name}",
        description=summary[0].upper() + summary[1:] + ".",
        epilog=module.__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    module.add_arguments(parser)
    try:
        return module.run(parser.parse_args(rest)) or 0
    except DataError as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 2


def _overview() -> str:
    width = max(map(len, COMMANDS))
    lines = [f"  {name:<{width}}  {summary}" for name, (_, summary) in COMMANDS.items()]
    head = ["usage: python dashboard COMMAND [OPTIONS]", "", "commands:"]
    tail = ["", "`python dashboard COMMAND --help` tells the options of one.", ""]
    page = "The page itself: streamlit run dashboard/app.py"
    return "\n".join([*head, *lines, *tail, page])


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
