"""What is said in many places is written once, and reads the same again."""

from exports.page.pool import SHORT, Pool
from telling.nodes import Node, link, node

LONG = "x" * (SHORT + 1)


def grown(pool: Pool, written) -> Node:
    """A written node as it was, as the page in the browser reads it."""
    if isinstance(written, int):
        return grown(pool, pool.shared[written])
    if isinstance(written, str):
        return written
    return {**written, "kids": [grown(pool, kid) for kid in written["kids"]]}


def test_trees_read_the_same_again():
    pool = Pool()
    said = [node("p", LONG, link("there", target={"year": 1813})), node("p", LONG), LONG]
    (tree,) = pool.write([pool.put(said)])
    assert [grown(pool, one) for one in tree] == said


def test_what_is_said_twice_is_kept_once():
    pool = Pool()
    quoted = node("figure", "a quotation")
    first = pool.put([node("div", quoted)])
    second = pool.put([node("section", quoted)])
    written = pool.write([first, second])
    assert pool.shared == [quoted]
    assert [tree[0]["kids"] for tree in written] == [[0], [0]]


def test_a_short_text_stands_where_it_is_said():
    pool = Pool()
    (tree,) = pool.write([pool.put([node("p", " · "), node("b", " · ")])])
    assert not pool.shared
    assert [one["kids"] for one in tree] == [[" · "], [" · "]]


def test_what_says_nothing_is_left_out():
    pool = Pool()
    assert pool.put([None, "", node("p", "", "said")]) == pool.put([node("p", "said")])


def test_a_node_that_the_page_knows_stands_as_its_place_in_a_table():
    pool = Pool()
    work = node("a", "A long chronicle of everything", href="https://example.org")
    pool.know(work, {"source": 3})
    (first, second) = pool.write([pool.put([node("p", work)]), pool.put([node("li", work)])])
    assert first == [{"tag": "p", "kids": [{"source": 3}]}]
    assert second == [{"tag": "li", "kids": [{"source": 3}]}]
    assert not pool.shared
