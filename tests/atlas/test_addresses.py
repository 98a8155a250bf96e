"""An address of the web, as the page may lead to it."""

import pytest

from atlas.addresses import is_address


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org",
        "http://example.org/",
        "HTTPS://Example.ORG/A",
        "https://a",
        "https://example.org.",
        "https://example.org:80",
        "https://example.org:65535/page",
        "https://sub-domain.example.org/a_b/(c)?d=e&f=%20#g",
        "https://example.org?a=1",
        "https://example.org#part",
        "https://tr.wikipedia.org/wiki/Şuşa",
    ],
)
def test_an_address_has_a_host_and_may_have_a_port_and_a_way(text):
    assert is_address(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "",
        "example.org",
        "ftp://example.org",
        "javascript:alert(1)",
        "file:///etc/passwd",
        "https://",
        "https:///page",
        "https://-example.org",
        "https://example-",
        "https://user@example.org",
        "https://example.org:",
        "https://example.org:123456",
        "https://example.org/a b",
        'https://example.org/"x',
        "https://example.org/<b>",
        "https://example.org/a\\b",
        "https://example.org/a`b",
        "https://example.org/a{b}",
        "https://example.org/a|b",
        "https://example.org/a^b",
        "https://example.org/a\x00",
        "https://example.org/a\x9f",
        "https://example.org/a\u202eb",
        "https://example.org/a\u2066b",
        " https://example.org",
        "https://example.org\n",
        "see https://example.org",
    ],
)
def test_what_runs_hides_or_is_no_whole_address_is_none(text):
    assert is_address(text) is False
