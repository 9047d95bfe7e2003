"""Links into mail programs: exact words, exact encoding, and never longer than a link can be."""

from __future__ import annotations

from urllib.parse import parse_qs, unquote, urlsplit

import pytest

from letters.exports.maillinks import LONGEST_LINK, Hosts, mail_links
from tests.exports.letters import LETTERS, ORDINARY, a_letter

SHORT = {name: letter for name, letter in LETTERS.items() if len(letter.text) < 120}


def links(letter=ORDINARY, to="okafor@example.org", **options):
    return {link.key: link for link in mail_links(letter, to, **options)}


@pytest.mark.parametrize("letter", SHORT.values(), ids=SHORT)
def test_a_mail_program_gets_address_subject_and_letter(letter):
    scheme, _, path, query, _ = urlsplit(links(letter)["mailto"].url)
    given = dict(part.split("=", 1) for part in query.split("&"))

    assert (scheme, path) == ("mailto", "okafor@example.org")
    assert unquote(given["subject"]) == letter.subject
    assert unquote(given["body"]) == letter.text.replace("\n", "\r\n")


@pytest.mark.parametrize("letter", SHORT.values(), ids=SHORT)
@pytest.mark.parametrize(("key", "subject"), [("gmail", "su"), ("outlook", "subject"), ("outlook_work", "subject")])
def test_a_web_mailer_gets_address_subject_and_letter(letter, key, subject):
    given = parse_qs(urlsplit(links(letter)[key].url).query)

    assert given["to"] == ["okafor@example.org"]
    assert given[subject] == [letter.subject]
    assert given["body"] == [letter.text]


def test_a_space_is_never_a_plus_and_a_plus_never_a_space():
    for link in links(a_letter("2 + 2"), to="ada+work@example.org").values():
        assert "+" not in link.url
        assert "2%20%2B%202" in link.url
        assert "ada%2Bwork" in link.url


def test_without_an_address_the_writer_fills_it_in():
    assert links(to="")["mailto"].url.startswith("mailto:?subject=")
    assert links(to="a@b, c@d")["gmail"].url.startswith("https://mail.google.com/mail/?view=cm&fs=1&to=&su=")


def test_the_web_mailers_live_where_the_deployment_says():
    found = links(hosts=Hosts(gmail="g.example", outlook="o.example", outlook_work="w.example"))

    assert {urlsplit(link.url).netloc for link in found.values()} == {"", "g.example", "o.example", "w.example"}


@pytest.mark.parametrize("key", ["mailto", "gmail", "outlook", "outlook_work"])
def test_a_link_is_given_up_to_the_limit_and_not_beyond(key):
    room = LONGEST_LINK - len(links(a_letter("x"))[key].url)

    fits, too_long = (links(a_letter("x" * (1 + room + more)))[key] for more in (0, 1))

    assert len(fits.url) == LONGEST_LINK
    assert fits.reason == ""
    assert too_long.url is None
    assert "Copy it" in too_long.reason
