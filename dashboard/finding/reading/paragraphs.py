"""The paragraphs of a Word document's XML, as its parser comes by them: no tree is ever built."""

from finding.reading.limits import MAX_WORDS, TOO_LONG, DocumentError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARAGRAPH, TEXT = f"{W}p", f"{W}t"
BREAKS = {f"{W}tab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
# Words that moved elsewhere, and the same words once more for older programs.
SKIPPED = {
    f"{W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
}


class Paragraphs:
    """What the parser tells of, kept as lines; those of a text box come before its paragraph."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.done: list[str] = []
        self._open: list[list[str]] = []
        self._skipped = self._words = 0
        self._text = False

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """Begin an element."""
        if tag in SKIPPED:
            self._skipped += 1
        elif tag == PARAGRAPH:
            self._open.append([])
        elif tag in BREAKS:
            self._say(BREAKS[tag])
        self._text = tag == TEXT

    def end(self, tag: str) -> None:
        """End it."""
        self._text = False
        if tag in SKIPPED:
            self._skipped -= 1
        elif tag == PARAGRAPH:
            self._keep("".join(self._open.pop()).strip())

    def data(self, text: str) -> None:
        """Take the characters of the element that is open."""
        if self._text:
            self._say(text)

    def close(self) -> list[str]:
        """All paragraphs that have words."""
        return self.done

    def _say(self, text: str) -> None:
        if self._open and not self._skipped:
            self._open[-1].append(text)

    def _keep(self, line: str) -> None:
        self._words += len(line.split())
        if self._words > MAX_WORDS:
            raise DocumentError(TOO_LONG, most=MAX_WORDS)
        if line:
            self.done.append(line)
