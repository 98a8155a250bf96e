"""What is wrong of an atlas: all of it at once, a line for each problem."""

from __future__ import annotations

from panels.atlases import Opened
from panels.draw import show
from telling.nodes import Node, node
from words import Words

MOST = 500  # lines; a page with more says how many


def show_problems(opened: Opened, words: Words) -> None:
    """Draw, folded, what is wrong of an atlas that can be shown all the same; else nothing."""
    if not opened.problems:
        return
    count = words.plural(
        "This atlas has {n} problem; what it is about may be missing here.",
        "This atlas has {n} problems; what they are about may be missing here.",
        len(opened.problems),
    )
    lines = problem_lines(words, opened.problems)
    show("problems", words, node("details", node("summary", count), *lines, cls="ta-doubts"))


def problem_lines(words: Words, problems: tuple[str, ...]) -> list[Node]:
    """How to read the lines, the lines, and how many more there are."""
    told = [node("li", node("code", line), lang="en") for line in problems[:MOST]]
    rest = len(problems) - len(told)
    more = [node("p", words.plural("{n} more", "{n} more", rest))] if rest else []
    read = words.say("Each line names the file, the row, the column and what to do.")
    return [node("p", read), node("ul", *told, cls="ta-problems"), *more]
