"""What is said in many places is written once, and reads the same again."""

from exports.page.pool import SHORT, Pool
from telling.nodes import Node, link, node

LONG = "x" * (SHORT + 1)


def no_text(said: str, lang: str) -> int:
    """No text of the record has a number."""
    return -1


def grown(pool: Pool, written) -> Node:
    """A written node as it was, as the page in the browser reads it."""
    if isinstance(written, int):
        return grown(pool, pool.shared[written])
    if isinstance(written, str):
        return written
    return {**written, "kids": [grown(pool, kid) for kid in written["kids"]]}


def test_trees_read_the_same_again():
    pool = Pool(no_text)
    said = [node("p", LONG, link("there", target={"year": 1813})), node("p", LONG), LONG]
    (tree,) = pool.write([pool.put(said, "en")])
    assert [grown(pool, one) for one in tree] == said


def test_what_is_said_twice_is_kept_once():
    pool = Pool(no_text)
    quoted = node("figure", "a quotation")
    first = pool.put([node("div", quoted)], "en")
    second = pool.put([node("section", quoted)], "en")
    written = pool.write([first, second])
    assert pool.shared == [quoted]
    assert [tree[0]["kids"] for tree in written] == [[0], [0]]


def test_a_short_text_stands_where_it_is_said():
    pool = Pool(no_text)
    (tree,) = pool.write([pool.put([node("p", " · "), node("b", " · ")], "en")])
    assert not pool.shared
    assert [one["kids"] for one in tree] == [[" · "], [" · "]]


def test_what_says_nothing_is_left_out():
    pool = Pool(no_text)
    assert pool.put([None, "", node("p", "", "said")], "en") == pool.put([node("p", "said")], "en")


def test_a_node_that_the_page_knows_stands_as_its_place_in_a_table():
    pool = Pool(no_text)
    work = node("a", "A long chronicle of everything", href="https://example.org")
    pool.know(work, {"source": 3})
    trees = [pool.put([node(tag, work)], "en") for tag in ("p", "li")]
    (first, second) = pool.write(trees)
    assert first == [{"tag": "p", "kids": [{"source": 3}]}]
    assert second == [{"tag": "li", "kids": [{"source": 3}]}]
    assert not pool.shared


def test_a_text_of_the_record_stands_as_its_number_in_every_language():
    at = {("en", "The League took it."): 4, ("tr", "Birlik aldı."): 4}
    pool = Pool(lambda said, lang: at.get((lang, said), -1))
    said = [("The League took it.", "en"), ("Birlik aldı.", "tr"), ("Birlik aldı.", "en")]
    trees = pool.write([pool.put([node("p", text)], lang) for text, lang in said])
    assert trees[0] == trees[1] == [0]
    assert pool.shared == [{"tag": "p", "kids": [{"text": 4}]}]
    assert trees[2] == [{"tag": "p", "kids": ["Birlik aldı."]}]
