"""Where a reader's text goes and how long it lies there, in plain words."""

from words import Words


def where_it_stays(words: Words) -> str:
    """Before a text is given."""
    return words.say(
        "Run on your own machine, nothing leaves it. On a server your text is sent to that server "
        "and lies in its memory until shortly after you close the page; it is written to no file "
        "and passed on to nobody. Places you press are named in the address."
    )


def how_long(words: Words) -> str:
    """In the empty form: also after a reload, which looks as if all were lost by mistake."""
    return words.say(
        "The text and your corrections are kept only while this page is open: "
        "after a reload the form is empty again."
    )


def how_to_keep(words: Words) -> str:
    """While it is worked on."""
    return words.say(
        "It is gone when you close or reload the page: keep it as a file under “Download”."
    )
