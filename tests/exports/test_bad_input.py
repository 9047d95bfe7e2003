"""Hostile, broken and oversized input: every export stays whole and says only what the writer said."""

from __future__ import annotations

import pytest

from letters.exports import EXPORTS, Layout, Paper, content_disposition, filename
from letters.exports.mailbox import mailbox
from tests.exports.letters import EMPTY, PAPER, a_letter
from tests.exports.readers import parse_eml, parse_html, read_docx, read_eml, read_html, read_md, read_pdf, words

MARKUP = "<script>alert(1)</script><img src=x onerror=y> [a](javascript:b) **c** #eval(1) {{ d }} &lt;"
every_format = pytest.mark.parametrize("export", EXPORTS.values(), ids=EXPORTS)


@every_format
def test_an_empty_letter_is_a_valid_file(export):
    export.write(EMPTY, Layout())
    export.write(EMPTY, Layout(paper=Paper()))


@pytest.mark.parametrize(
    ("key", "reader"), [("docx", read_docx), ("pdf", read_pdf), ("html", read_html), ("md", read_md)]
)
def test_an_empty_letter_shows_nothing(key, reader):
    assert words(reader(EXPORTS[key].write(EMPTY, Layout()))) == []


@every_format
def test_a_hundred_thousand_characters_arrive(export):
    letter = a_letter("word " * 20_000, subject="s" * 3_000, signature="n" * 300)

    assert len(export.write(letter, Layout(paper=PAPER))) > 5_000


def test_the_end_of_a_very_long_letter_is_on_the_last_page():
    letter = a_letter("first", "word " * 20_000, signature="Tomasz Zieliński")

    text = read_pdf(EXPORTS["pdf"].write(letter, Layout(paper=PAPER)))

    assert text.count("word") == 20_000
    assert words(text)[-2:] == ["Tomasz", "Zieliński"]


@every_format
def test_a_name_of_three_hundred_characters_is_kept(export):
    letter = a_letter(
        "Thank you.", greeting=f"Dear {'Wolfeschlegelstein ' * 16},", signature="Wolfeschlegelstein " * 16
    )

    assert export.write(letter, Layout())
    assert len(filename(letter, export.extension).encode()) <= 255


@pytest.mark.parametrize(
    ("key", "reader"), [("docx", read_docx), ("html", read_html), ("md", read_md), ("eml", read_eml)]
)
def test_markup_in_every_field_is_shown_and_not_obeyed(key, reader):
    letter = a_letter(MARKUP, subject=MARKUP, greeting=MARKUP, closing=MARKUP, signature=MARKUP)
    paper = Paper(sender=MARKUP, recipient=MARKUP, company=MARKUP)

    text = reader(EXPORTS[key].write(letter, Layout(paper=None if key == "eml" else paper)))

    assert text.count(MARKUP) == (4 if key == "eml" else 7)


def test_a_page_made_from_markup_has_only_our_own_elements():
    letter = a_letter(MARKUP, subject=MARKUP, greeting=MARKUP, signature=f'"><script>{MARKUP}')

    page = parse_html(EXPORTS["html"].write(letter, Layout()))

    assert {element.tag for element in page.find("body").iter()} <= {"body", "main", "p", "br", "strong"}
    assert [element.tag for element in page.find("head")] == ["meta"] * 5 + ["title", "style"]


@pytest.mark.parametrize("line_end", ["\r\n", "\n", "\r", "\x0b", "\x0c", "\x85", "\u2028", "\u2029"])
def test_a_subject_cannot_add_a_header(line_end):
    letter = a_letter("Thank you.", subject=f"Thanks{line_end}Bcc: everyone@example.org")

    message = parse_eml(EXPORTS["eml"].write(letter, Layout()))

    assert message["Bcc"] is None
    assert message["Subject"] == "Thanks Bcc: everyone@example.org"


@pytest.mark.parametrize(
    "address",
    [
        "", "@", "a", "a@", "@b", "a@b, c@d", "a@b; c@d", "a@b\r\nBcc: c@d", "a@b c", "<a@b>", "A <a@b>",
        "jö@example.org", "a@b..org", "a@-b.org", "a@" + "b" * 64 + ".org", "x" * 300 + "@example.org", "\ud800@b.org",
    ],
)  # fmt: skip
def test_a_doubtful_address_is_left_out(address):
    message = parse_eml(EXPORTS["eml"].write(a_letter("Thank you."), Layout(to=address)))

    assert message["To"] is None


def test_an_address_in_another_script_is_written_in_ascii():
    assert mailbox(" grüße.an+helen@bücher.example ") == ""
    assert mailbox(" helen@bücher.example ") == "helen@xn--bcher-kva.example"


def test_a_signature_cannot_add_a_response_header():
    letter = a_letter("Thank you.", signature='Helen"; filename="evil.exe\r\nSet-Cookie: a=b')

    header = content_disposition(filename(letter, "pdf"))

    assert header == 'attachment; filename="Thank-you letter - Helen; filename=evil.exe.pdf"'


@pytest.mark.parametrize("key", sorted(EXPORTS.keys() - {"docx"}))
def test_control_characters_and_lone_surrogates_leave_no_trace(key):
    dirty = a_letter("Thank\x00 you\x07 \ud83dfor\ufeff all\uffff.", signature="He\x1blen", subject="A\x00b")
    tidy = a_letter("Thank you for all.", signature="Helen", subject="Ab")

    assert EXPORTS[key].write(dirty, Layout()) == EXPORTS[key].write(tidy, Layout())
