"""3/4/1962: which is the day, which the month."""

import re
from calendar import monthrange

_SLASHED = re.compile(r"(?<!\d)(\d{1,2})/(\d{1,2})/\d{4}(?!\d)")
MONTHS = 12


def day_and_month(left: int, right: int, order: str, mark: str) -> tuple[int, int, bool]:
    """Day, month and whether that is sure; zeros where neither may be a month.

    Who writes a point between them writes the day first.
    """
    order = order or ("dmy" if mark == "." else "")
    day, month = (right, left) if order == "mdy" else (left, right)
    if month > MONTHS:
        day, month = month, day
    if not (1 <= month <= MONTHS and 1 <= day <= monthrange(2000, month)[1]):
        return 0, 0, False
    return day, month, bool(order) or day > MONTHS or day == month


def order_told(folded: str) -> str:
    """The order in which the text itself writes them, where one can be read one way only."""
    orders = set()
    for left, right in _SLASHED.findall(folded):
        if int(left) > MONTHS >= int(right):
            orders.add("dmy")
        if int(right) > MONTHS >= int(left):
            orders.add("mdy")
    return orders.pop() if len(orders) == 1 else ""
