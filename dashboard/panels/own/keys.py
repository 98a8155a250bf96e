"""Under which names a session keeps what a reader brought; all are dropped together."""

OWN_ARTICLE = "own article"  # what was made of it
READ = "own-read"  # the text while the form is filled in
PASTED, FILE, WRONG = "own-pasted", "own-file", "own-wrong"
TITLE, PUBLISHED, LANGUAGE, ORDER, RECORD = (
    "own-title",
    "own-published",
    "own-language",
    "own-order",
    "own-record",
)
ASKS_ORDER = "own-asks-order"
ASKED = "own article again"
WHOLE = "own-may-pass-on"  # the box that says the whole text may be passed on
REFUSED = "own-refused"  # how often the table was told what nobody can read
OF_THE_FORM = (
    *(READ, PASTED, FILE, WRONG),
    *(TITLE, PUBLISHED, LANGUAGE, ORDER, RECORD, ASKS_ORDER),
)
ALL = (OWN_ARTICLE, ASKED, WHOLE, REFUSED, *OF_THE_FORM)
