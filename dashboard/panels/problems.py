"""What is wrong of an atlas: all of it at once, a line for each problem."""

from __future__ import annotations

from panels.atlases import Opened
from panels.draw import show
from telling.nodes import Node, node
from words import Words

MOST = 500  # lines; a page with more says how many


def show_problems(opened: Opened, words: Words) -> None:
    """Draw, folded, what is wrong of an atlas that can be shown all the same; else nothing."""
    problems = opened.stale or opened.problems
    if not problems:
        return
    said = stale_line(words) if opened.stale else _count(words, len(problems))
    role = {"role": "alert"} if opened.stale else {}
    lines = problem_lines(words, problems)
    head = node("summary", node("span", said, **role))
    show("problems", words, node("details", head, *lines, cls="ta-doubts"))


def stale_line(words: Words) -> str:
    """That the files are broken since the page was read from them."""
    return words.say(
        "The files of this atlas have changed and cannot be read as they are now; "
        "it is shown as it was before."
    )


def _count(words: Words, number: int) -> str:
    return words.plural(
        "This atlas has {n} problem; what it is about may be missing here.",
        "This atlas has {n} problems; what they are about may be missing here.",
        number,
    )


def problem_lines(words: Words, problems: tuple[str, ...]) -> list[Node]:
    """How to read the lines, the lines, and how many more there are."""
    told = [node("li", node("code", line), lang="en") for line in problems[:MOST]]
    rest = len(problems) - len(told)
    more = [node("p", words.plural("{n} more", "{n} more", rest))] if rest else []
    read = words.say("Each line names the file, the row, the column and what to do.")
    return [node("p", read), node("ul", *told, cls="ta-problems"), *more]
