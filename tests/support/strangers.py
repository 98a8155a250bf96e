"""What strangers write, for properties: any text, and such as is nearly right."""

from hypothesis import strategies as st

from hostile import PAYLOADS

INHERITED = (
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "valueOf",
    "isPrototypeOf",
    "__class__",
    "__init__",
    "__dict__",
)
NUMBERS = ("NaN", "Infinity", "-0000", "1e400", "²", "٣", "9" * 5000, "0x10", "1_000", "-", "")
DAYS = ("1728-99-99", "1727-02-29", "0000-00-00", "9999-12-31", "-9999-01-01", "1720-05-10")
ODD = (*PAYLOADS, *INHERITED, *NUMBERS, *DAYS)

# Lone surrogates too: JSON can bring them, and no file can hold them.
anything = st.text(st.characters(), max_size=60)
writable = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
odd = st.sampled_from(ODD)
texts = st.one_of(anything, odd)
numerals = st.text("0123456789-+XxU/.~?%eE_ ²٣", max_size=14)
dates = st.one_of(numerals, st.sampled_from(DAYS), texts)
