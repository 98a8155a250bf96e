"""Words of the article and of the record: offsets, addresses, translations, terms."""

from collections.abc import Iterator

from breakage.kind import Kind, added, cell, content, put, swap
from breakage.tables import NO_SIGN

FAR = str(10**12)


def kinds() -> Iterator[Kind]:
    """Each of them."""
    yield from _offsets()
    yield from _years()
    yield from _addresses()
    yield from _cells()
    yield from _translations()


def _offsets() -> Iterator[Kind]:
    told = f"excerpts.csv:8 start: 264 to {FAR} is outside paragraph P2; correct it"
    yield Kind("an excerpt that ends at 10^12", cell("excerpts.csv", 3, "end", FAR), told)
    told = r"excerpts.csv:5 start: 600 to \d+ is outside paragraph P1; correct it"
    yield Kind("an excerpt beyond the text", cell("excerpts.csv", 2, "start", "600"), told)
    told = "excerpts.csv:.* exact: has 11 characters, start and end span 12"
    yield Kind("an excerpt a letter too long", cell("excerpts.csv", 1, "end", "12"), told)
    told = "mentions.csv:2 (start|exact): "
    yield Kind("a mention that ends at 10^12", cell("mentions.csv", 1, "end", FAR), told)
    told = "mentions.csv:5 start: 'Southern Empire' lies over"
    over = {"mention_id": "M9", "excerpt_id": "X1", "start": "96", "end": "104",
            "exact": "Southern", "kind": "holder", "target_id": "south"}  # fmt: skip
    change = added("mentions.csv", **over)
    yield Kind("two mentions of the same words", change, "mentions.csv:.* start: '.*' lies over '")
    told = "mentions.csv:4 exact: X1 reads 'Midtown' there"
    yield Kind("a mention of other words", cell("mentions.csv", 3, "exact", "Midtowm"), told)
    told = "mentions.csv:4 prefix: .* does not stand before the words"
    yield Kind("a mention after other words", cell("mentions.csv", 3, "prefix", "sold "), told)
    told = "claims.csv:3 difference: is empty, but the claim is 'differs'"
    yield Kind("a claim that says not how", cell("claims.csv", 2, "difference", ""), told)
    for column in ("start", "end"):
        told = rf"claims.csv:2 {column}: is empty; fill it in"
        yield Kind(f"a claim without {column}", cell("claims.csv", 1, column, ""), told)
    told = "mentions.csv:2 end: 0 is not after start 11; correct one of them"
    both = swap("mentions.csv", "M0,X0,0,11,", "M0,X0,11,0,")
    yield Kind("a mention turned round", both, told)


def _years() -> Iterator[Kind]:
    for year in ("1501", "3000", str(10**12), "-5", "0"):
        told = f"mentions.csv:3 year: {year} is outside the atlas, which runs 1700 to 1810; correct"
        yield Kind(f"a mention of {year}", cell("mentions.csv", 2, "year", year), told)
    told = r"mentions.csv:2 year: 3000 is outside the atlas, which runs 1851 to 1852; correct"
    yield Kind(
        "a mention of 3000 in voyage", cell("mentions.csv", 1, "year", "3000"), told, "voyage"
    )
    told = r"mentions.csv:2 year: 1501 is outside the atlas, which runs 1683 to 2025; correct"
    yield Kind("a mention of 1501 in lean", cell("mentions.csv", 1, "year", "1501"), told, "lean")
    told = "mentions.csv:4 edtf: '1744' belongs to a date, and the kind is place; empty it"
    yield Kind("a date that is a place", cell("mentions.csv", 3, "edtf", "1744"), told)
    told = "mentions.csv:2 edtf: '0001~~' is not an EDTF date"
    yield Kind("a date told of no time", cell("mentions.csv", 1, "edtf", "0001~~"), told, "voyage")
    told = "mentions.csv:2 edtf: 9999~ is more than 100 years after 2003, when the article came out"
    yield Kind("a date told of 9999~", cell("mentions.csv", 1, "edtf", "9999~"), told, "voyage")


def _addresses() -> Iterator[Kind]:
    for address in ("javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//x.org",
                    "file:///etc/passwd", "ftp://x.org/", "https://", "https://a b", "http://[::1",
                    "vbscript:x", "https://user:word@x.org/"):  # fmt: skip
        told = r"sources.csv:3 url: '.*' is (no address|not well formed).*; write it like https://"
        yield Kind(f"an address {address}", cell("sources.csv", 2, "url", address), told)
    turned = cell("sources.csv", 2, "url", "https://x.org/\u202egpj.exe")
    yield Kind("an address that is turned", turned, "sources.csv:3 url: holds a sign that cannot")
    told = "sources.csv:2 url: 'javascript:alert.1.' is (no address|not well formed)"
    change = cell("sources.csv", 1, "url", "javascript:alert(1)")
    yield Kind("an address of an article's source", change, told, "voyage")
    told = "holders.csv:2 wikidata: 'javascript:1' is not well formed"
    yield Kind("an item that is none", cell("holders.csv", 1, "wikidata", "javascript:1"), told)
    told = "holders.csv:2 colour: 'url.x.' is not well formed; write it like #4477aa"
    yield Kind("a colour that is none", cell("holders.csv", 1, "colour", "url(x)"), told)


def _cells() -> Iterator[Kind]:
    for file, row, column in (("places.csv", 1, "note"), ("holders.csv", 1, "name"),
                              ("sources.csv", 1, "title"), ("persons.csv", 1, "name")):  # fmt: skip
        for size in (131_073, 1_000_000):
            told = f"{file}:2 {column}: has {size:,} characters; shorten it to"
            change = cell(file, row, column, "x" * size)
            yield Kind(f"{file} {column} of {size} characters", change, told)
    told = "sources.csv:2: cannot be read as a table .*field larger than field limit"
    yield Kind("a cell of 5 million", cell("sources.csv", 1, "title", "x" * 5_000_000), told)
    for name, text in (("a bell", "\x07"), ("an escape", "\x1b[31m"), ("a C1 sign", "\x85"),
                       ("half a pair", None)):  # fmt: skip
        if text:
            told = f"sources.csv:2 title: ({NO_SIGN})"
            yield Kind(f"a cell with {name}", cell("sources.csv", 1, "title", f"a{text}b"), told)
    half = content("sources.csv", lambda was: was.replace(b"Chronicle", b"\xed\xa0\xbd", 1))
    yield Kind("a cell with half a pair", half, "sources.csv:2: is not UTF-8 text")
    told = "places.csv:3 name: has a stray space; delete it"
    yield Kind("a name with spaces", cell("places.csv", 2, "name", " Midtown "), told, tidied=False)
    told = "sources.csv:2 title: has a stray space; delete it"
    yield Kind(
        "a title with a hard space", cell("sources.csv", 1, "title", "a\u00a0\u00a0b "), told
    )
    told = "article.txt|text.txt: is not UTF-8 text|text.txt:1: is not UTF-8 text"
    yield Kind("a text not in UTF-8", put("text.txt", b"\xff\xfe"), told, "voyage")
    yield Kind("a text emptied", put("text.txt", b""), "text.txt: is empty", "voyage")
    told = "article.json text_sha256: the text at hand has 9 characters, sha256"
    yield Kind("a text of another article", put("text.txt", "Any text."), told, "voyage")
    told = "text.txt: is the whole text, but only excerpts may be shown"
    yield Kind("a text that may not be shown", put("text.txt", "Any text."), told)


def _translations() -> Iterator[Kind]:
    file = "translations.csv"
    told = f"{file}:2 text_tr: is empty; |events.csv|persons.csv:2 name: is not translated into tr"
    yield Kind("a translation emptied", cell(file, 1, "text_tr", ""), told)
    told = f"{file}:2 text: is no text of any table; correct it"
    yield Kind("a translation of nothing", cell(file, 1, "text", "Anna"), told)
    told = f"{file}:1 text_az: is missing from the header line"
    change = swap(file, "text,text_tr,text_az", "text,text_tr,text_xx")
    yield Kind("a translation into no language", change, told)
    told = f"{file}:.*: stands after line .*; sort the rows by text"
    back = content(file, lambda was: b"\n".join([*(was.split(b"\n")[i] for i in (0, 2, 1)),
                                                 *was.split(b"\n")[3:]]))  # fmt: skip
    yield Kind("translations out of order", back, told, tidied=True)
    told = f"{file}:.* text_tr: 'treaty' is sözleşme .line 2 of glossary.csv.; write it so"
    yield Kind("a term with another word", cell("glossary.csv", 1, "tr", "sözleşme"), told)
    for text in ("*", "(", "[-", "\\"):
        told = "glossary.csv:2 term: .*; write a word"
        yield Kind(f"a term that is {text}", cell("glossary.csv", 1, "term", text), told)
        told = "loaded_words.csv:2 word: .*; write a word"
        yield Kind(f"a loaded word that is {text}", cell("loaded_words.csv", 1, "word", text), told)
    told = "loaded_words.csv:2 lang: 'xx' is not in the vocabulary"
    yield Kind("a loaded word of no language", cell("loaded_words.csv", 1, "lang", "xx"), told)
