"""What is said in many places, written into the file once."""

import json
from collections import Counter
from collections.abc import Callable, Iterable
from typing import Any

from telling.nodes import Node

SHORT = 12  # letters; a shorter text costs less than the number of its place


class Pool:
    """Nodes by number, the same node always by the same, and how they are written in the end.

    `shared` holds the nodes used more than once. In a written tree a number stands for one of
    them, and every other node stands there itself. A text that has a number by `numbered` stands
    as that number.
    """

    def __init__(self, numbered: Callable[[str, str], int]) -> None:
        """No nodes yet. `numbered` says the number of a text in a language, below 0 for none."""
        self._numbered = numbered
        self.shared: list[Any] = []
        self._nodes: list[Any] = []  # a kept node's kids are numbers of others
        self._numbers: dict[str, int] = {}
        self._uses: Counter[int] = Counter()
        self._written: dict[int, int] = {}
        self._known: dict[int, Any] = {}

    def put(self, nodes: Iterable[Node | None], lang: str) -> list[int]:
        """The numbers of some nodes in a language; those that say nothing are left out."""
        numbers = [self._number(node, lang) for node in nodes if node]
        self._uses.update(numbers)
        return numbers

    def know(self, node: Node, written: Any) -> None:
        """Write a node as something else wherever it stands: the page knows it from a table."""
        self._known[self._number(node, "")] = written

    def write(self, value: Any) -> Any:
        """Lists and tables in which numbers stand for nodes, once every node has been put."""
        if isinstance(value, int):
            return self._share(value) if self._often(value) else self._node(value)
        if isinstance(value, list):
            return [self.write(one) for one in value]
        if isinstance(value, dict):
            return {key: self.write(one) for key, one in value.items()}
        return value

    def _number(self, node: Node, lang: str) -> int:
        if isinstance(node, str):
            text = self._numbered(node, lang) if lang else -1
            return self._keep(node if text < 0 else {"text": text}, ())
        kids = [self._number(kid, lang) for kid in node["kids"] if kid]
        return self._keep({**node, "kids": kids}, kids)

    def _keep(self, kept: Any, kids: Iterable[int]) -> int:
        key = json.dumps(kept, ensure_ascii=False, sort_keys=True)
        if key not in self._numbers:
            self._numbers[key] = len(self._nodes)
            self._nodes.append(kept)
            self._uses.update(kids)
        return self._numbers[key]

    def _often(self, number: int) -> bool:
        if number in self._known:
            return False
        node = self._nodes[number]
        small = "text" in node if isinstance(node, dict) else len(node) <= SHORT
        return self._uses[number] > 1 and not small

    def _share(self, number: int) -> int:
        if number not in self._written:
            node = self._node(number)
            self._written[number] = len(self.shared)
            self.shared.append(node)
        return self._written[number]

    def _node(self, number: int) -> Any:
        if number in self._known:
            return self._known[number]
        node = self._nodes[number]
        if isinstance(node, dict) and "kids" in node:
            return {**node, "kids": self.write(node["kids"])}
        return node
