"""The finished letter leaves: files, mail, phone, calendar."""

from __future__ import annotations

from copy import deepcopy
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import time_machine
from django.test import Client

from letters.exports import EXPORTS
from letters.exports.qr import LONGEST
from letters.models import Draft
from tests.web.conftest import url

pytestmark = pytest.mark.django_db


def answer(draft: Draft, section: str, **answers: Any) -> None:
    changed = {**deepcopy(draft.answers), section: {**draft.answers.get(section, {}), **answers}}
    Draft.objects.filter(pk=draft.pk).update(answers=changed)


def page(client: Client, draft: Draft, query: str = "") -> str:
    response = client.get(url(draft) + query)
    assert response.status_code == 200
    return str(response.content.decode())


def file(client: Client, draft: Draft, name: str) -> Any:
    return client.get(url(draft) + name)


@pytest.mark.parametrize("key", EXPORTS)
def test_every_format_downloads_under_the_writers_name(alice_client: Client, draft: Draft, key: str) -> None:
    response = file(alice_client, draft, f"letter.{key}")
    assert response.status_code == 200
    assert response.headers["Content-Disposition"] == f'attachment; filename="Thank-you letter - Luis Ortega.{key}"'


@time_machine.travel("2026-03-10 15:00Z")
def test_on_paper_the_letter_is_headed_like_one(alice_client: Client, draft: Draft) -> None:
    answer(draft, "people", company="the Brackwater Works")
    text = file(alice_client, draft, "letter.txt?layout=paper").content.decode()
    head, _greeting, _rest = text.partition("Dear Dale,")
    assert head.split("\n\n") == ["Luis Ortega", "March 10, 2026", "Dale\nThe Brackwater Works", ""]


@time_machine.travel("2026-03-10 23:30Z")
def test_the_date_on_paper_is_that_of_the_writer(alice_client: Client, draft: Draft) -> None:
    answer(draft, "situation", time_zone="Asia/Tokyo")
    assert "March 11, 2026" in file(alice_client, draft, "letter.txt?layout=paper").content.decode()


def test_line_ends_are_those_asked_for(alice_client: Client, draft: Draft) -> None:
    assert b"\r\n" not in file(alice_client, draft, "letter.txt?lines=lf").content
    assert b"Dear Dale,\r\n\r\n" in file(alice_client, draft, "letter.txt?lines=crlf").content


def test_the_page_size_is_that_asked_for(alice_client: Client, draft: Draft) -> None:
    sizes = {file(alice_client, draft, f"letter.pdf?page={size}").content for size in ("a4", "us-letter")}
    assert len(sizes) == 2


@pytest.mark.parametrize("query", ["layout=poster", "page=a0", "lines=cr", "layout=%00", "page=A4", "lines=<script>"])
def test_a_layout_that_does_not_exist_is_refused_in_words(alice_client: Client, draft: Draft, query: str) -> None:
    response = file(alice_client, draft, f"letter.pdf?{query}")
    assert response.status_code == 400
    assert "did not understand" in response.content.decode()


def test_what_a_file_cannot_show_is_said_before_the_download(alice_client: Client, draft: Draft) -> None:
    assert "has no shape for" not in page(alice_client, draft)
    answer(draft, "interest", own_words="I still think of the sign of the old forge, \ue000.")
    assert "has no shape for <q>\ue000</q>" in page(alice_client, draft)


def test_the_links_carry_the_letter_and_the_address(alice_client: Client, draft: Draft) -> None:
    alice_client.post(url(draft, "address"), {"to_email": "dale@brackwater.example"})
    links = {link.key: link.url for link in alice_client.get(url(draft)).context["mail_links"]}
    assert unquote(links["mailto"]).startswith("mailto:dale@brackwater.example?subject=")
    for key, field in (("gmail", "body"), ("outlook", "body"), ("outlook_work", "body")):
        asked = parse_qs(urlsplit(links[key]).query)
        assert asked["to"] == ["dale@brackwater.example"]
        assert asked[field][0].startswith("Dear Dale,\n\n")
    assert b"To: dale@brackwater.example" in file(alice_client, draft, "letter.eml").content


def test_a_letter_too_long_for_a_link_says_so_once(alice_client: Client, draft: Draft) -> None:
    answer(draft, "interest", own_words="The forge was warm and the coffee was good. " * 60)
    text = page(alice_client, draft)
    assert text.count("too long for a link") == 1
    assert "mailto:" not in text


def test_the_page_says_that_a_link_shows_the_letter_to_another_site(alice_client: Client, draft: Draft) -> None:
    assert "puts your letter into an address they see" in page(alice_client, draft)


@pytest.mark.parametrize(
    "typed",
    [
        "dale at brackwater",
        "dale@brackwater.example\r\nBcc: all@brackwater.example",
        "dale@brackwater.example, other@brackwater.example",
        "<script>alert(1)</script>@x.example",
        "a" * 300 + "@brackwater.example",
    ],
)
def test_an_address_that_is_none_stays_on_the_page_to_be_mended(alice_client: Client, draft: Draft, typed: str) -> None:
    response = alice_client.post(url(draft, "address"), {"to_email": typed})
    text = response.content.decode()
    assert text.count("Enter one email address, such as name@example.org") == 2
    assert response.context["address_form"]["to_email"].value() == typed
    assert "<script>alert" not in text
    assert '<details id="mail" open>' in text
    draft.refresh_from_db()
    assert draft.to_email == ""


@pytest.mark.parametrize(
    ("typed", "unread"),
    [
        ("no-reply@a.example", True),
        ("DoNotReply@a.example", True),
        ("noreply.jobs@a.example", True),
        ("nora@a.example", False),
    ],
)
def test_an_address_nobody_reads_is_kept_and_named(
    alice_client: Client, draft: Draft, typed: str, unread: bool
) -> None:
    alice_client.post(url(draft, "address"), {"to_email": typed})
    assert ("Nobody reads what arrives" in page(alice_client, draft)) is unread


@pytest.mark.parametrize(
    ("kind", "words"), [("personal", "a reply to their message"), ("automatic", "from a machine, so")]
)
def test_where_to_send_it_follows_from_how_they_answered(
    alice_client: Client, draft: Draft, kind: str, words: str
) -> None:
    assert words not in page(alice_client, draft)
    answer(draft, "situation", answer_kind=kind)
    assert words in page(alice_client, draft)


def test_an_address_can_be_taken_away_again(alice_client: Client, draft: Draft) -> None:
    for typed in ("dale@brackwater.example", " "):
        assert alice_client.post(url(draft, "address"), {"to_email": typed}).status_code == 302
    draft.refresh_from_db()
    assert draft.to_email == ""


def test_the_code_for_a_phone_is_drawn_when_asked_for(alice_client: Client, draft: Draft) -> None:
    assert "<svg" not in page(alice_client, draft)
    text = page(alice_client, draft, "?open=phone")
    assert 'role="img" aria-label="A QR code that holds the whole letter"><svg' in text


def test_a_letter_too_long_for_a_code_says_so_at_once(alice_client: Client, draft: Draft) -> None:
    answer(draft, "interest", own_words="x" * (LONGEST + 1))
    assert "too long for a code" in page(alice_client, draft)


@pytest.mark.parametrize("english", ["en-GB", "en-US"])
def test_the_text_to_select_is_said_to_be_in_the_english_of_the_letter(
    alice_client: Client, draft: Draft, english: str
) -> None:
    answer(draft, "people", english=english)
    assert f'id="plain-text" lang="{english}"' in page(alice_client, draft)


@pytest.mark.parametrize("query", ["?open=nothing", "?open=<script>", "?open=mail", "?open=files"])
def test_the_address_can_only_open_what_is_there(alice_client: Client, draft: Draft, query: str) -> None:
    assert "<script>" not in page(alice_client, draft, query)


def test_an_unfinished_letter_offers_nothing_to_take(alice_client: Client, begun: Draft) -> None:
    text = page(alice_client, begun)
    assert "data-copy" not in text
    assert "letter.pdf" not in text


def test_an_empty_letter_still_downloads_without_a_fault(alice_client: Client, begun: Draft) -> None:
    for key in EXPORTS:
        for layout in ("email", "paper"):
            assert file(alice_client, begun, f"letter.{key}?layout={layout}").status_code == 200


@pytest.mark.parametrize("name", ["Å" * 300, "Luis\r\nX-Evil: 1", "../../etc/passwd", "<b>Luis</b>", "\u202efdp.sih"])
def test_no_name_breaks_a_download(alice_client: Client, draft: Draft, name: str) -> None:
    answer(draft, "people", your_name=name, company=name, recipients=[{"name": name, "greeting": name}])
    for key in EXPORTS:
        response = file(alice_client, draft, f"letter.{key}?layout=paper")
        assert response.status_code == 200
        assert "X-Evil" not in response.headers
        assert "/" not in response.headers["Content-Disposition"].partition("filename=")[2].replace("''", "")


def test_the_letter_page_asks_the_database_little_with_everything_in_it(
    alice_client: Client, draft: Draft, django_assert_max_num_queries: Any
) -> None:
    alice_client.post(url(draft, "touch"), {"who": "Dale", "learned": "the order of welds", "again_on": ""})
    alice_client.post(url(draft, "sent"))
    with django_assert_max_num_queries(4):
        page(alice_client, draft)
