"""What a person does with the text: each deed is one decision, or opens and closes the card."""

from __future__ import annotations

from finding.draft import mark_at
from panels.own import state
from panels.own.deciding import Deed, number_in
from panels.own.mark_deeds import OF_A_MARK
from panels.own.text_deeds import OF_THE_TEXT


def hear(deed: Deed) -> None:
    """Do what was asked; what is no deed, or of no mark, is passed over."""
    now, name = state.own(), str(deed.get("do", ""))
    if now is None:
        return
    if name in OF_THE_TEXT:
        OF_THE_TEXT[name](now, deed)
    elif name in OF_A_MARK:
        mark = mark_at(now.marks, number_in(deed.get("at", now.at)))
        if mark:
            OF_A_MARK[name](now, mark, deed)
