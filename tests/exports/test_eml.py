"""The email draft: unsent, readable everywhere, and safe to import."""

from __future__ import annotations

from letters.exports import EXPORTS, Layout
from tests.exports.letters import LETTERS, ORDINARY, a_letter
from tests.exports.readers import parse_eml


def written(letter=ORDINARY, to="") -> bytes:
    return EXPORTS["eml"].write(letter, Layout(to=to))


def test_it_opens_as_a_draft_to_the_address_given():
    message = parse_eml(written(to="okafor@example.org"))

    assert message["X-Unsent"] == "1"
    assert message["To"] == "okafor@example.org"
    assert message["From"] is None
    assert message["Date"] is None


def test_the_subject_survives_in_any_script():
    for letter in (a_letter("Thank you.", subject="Спасибо – и до встречи 🙂 " * 6), LETTERS["ordinary"]):
        assert parse_eml(written(letter))["Subject"] == " ".join(letter.subject.split())


def test_it_offers_text_first_and_html_second_both_quoted_printable():
    parts = list(parse_eml(written(LETTERS["chinese"])).iter_parts())

    assert [part.get_content_type() for part in parts] == ["text/plain", "text/html"]
    assert {part["Content-Transfer-Encoding"] for part in parts} == {"quoted-printable"}
    assert {part.get_content_charset() for part in parts} == {"utf-8"}


def test_no_line_is_longer_than_mail_allows():
    lines = written(a_letter("word" * 5_000, subject="s" * 2_000)).split(b"\r\n")

    assert max(map(len, lines)) <= 998


def test_a_letter_that_holds_the_boundary_is_not_cut_by_it():
    letter = a_letter("before\n--=_thank_you_letter--\nafter")

    assert "after" in parse_eml(written(letter)).get_body(("plain",)).get_content()
