"""What a security tester tries first, on every address there is, by everybody who has no business there."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from letters.models import Draft

pytestmark = pytest.mark.django_db

SCRIPT = "<script>alert(1)</script>"
PAYLOADS = (
    f"\"'>{SCRIPT}",
    "' OR 1=1; DROP TABLE letters_draft; --",
    "a\x00b",
    "../../../../etc/passwd",
    "{{ 7|add:7 }}{% debug %}${7*7}#{7*7}",
    "x\r\nSet-Cookie: owned=1",
    "//evil.example/\\@evil.example",
    "javascript:alert(1)",
    "9" * 5000,
    "-1",
    "٣",
    "9223372036854775808",
    "\u202e\ufeff\ufffe" + "e\u0301" * 300,
    '{"$gt": "", "__proto__": {}}',
)
FIELDS = (
    *("enjoyed", "your_name", "recipients_name", "recipients_greeting", "dates", "received_on", "tone", "time_zone"),
    *("go", "seen", "hand", "subject", "note", "instead", "copy", "sent_at", "way", "to_email", "pasted", "text"),
    *("who", "learned", "again_on", "page", "aside", "version", "check", "open", "next", "login", "email", "code"),
    *("password", "password1", "oldpassword", "credential", "name", "paper", "font", "action_add", "file", "q", "key"),
)
ALICES = ("Luis Ortega", "Brackwater", "alice@example.org")


def _addresses(
    draft: Draft, patterns: list[URLPattern | URLResolver] | None = None, before: str = "/"
) -> Iterator[str]:
    """Every address of the site, with the draft's id and a first thing of everything else where something is asked."""
    parts = {"pk": str(draft.pk), "step": "interest", "extension": "txt", "revision": "1", "moment": "sending"}
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = str(pattern.pattern).lstrip("^").rstrip("$")
        for name, converter in pattern.pattern.converters.items():
            kind = type(converter).__name__.removesuffix("Converter").lower()
            kind = "" if kind == "string" else f"{kind}:"
            value = parts.get(name, "1") if kind != "int:" else "1"
            route = route.replace(f"<{kind}{name}>", value)
        if isinstance(pattern, URLResolver):
            yield from _addresses(draft, pattern.url_patterns, before + route)
        else:
            yield before + route


def _dressed(turn: int) -> dict[str, str]:
    """A form in which every field holds a payload, each time another."""
    return {name: PAYLOADS[(turn + number) % len(PAYLOADS)] for number, name in enumerate(FIELDS)}


@pytest.fixture(params=["bob_client", "guest_client", "client"])
def stranger(request: pytest.FixtureRequest) -> Client:
    client: Client = request.getfixturevalue(request.param)
    if request.param == "guest_client":
        client.post("/letters/start/")
    client.raise_request_exception = False
    return client


def test_all_addresses_are_walked(draft: Draft) -> None:
    addresses = set(_addresses(draft))
    assert {"/", f"/letters/{draft.pk}/interest/", "/account/login/", "/account/safely/", "/admin/"} <= addresses
    assert len(addresses) > 60


def test_no_stranger_sees_a_word_or_breaks_anything(stranger: Client, draft: Draft) -> None:
    draft.remember()
    before = Draft.objects.values().get(pk=draft.pk)
    for turn, address in enumerate(_addresses(draft)):
        for send in (stranger.get, stranger.post):
            answer = send(address, _dressed(turn))
            assert answer.status_code < 500, (address, turn)
            page = b"".join(answer) if answer.streaming else answer.content  # type: ignore[attr-defined]
            assert not [word for word in ALICES if word in page.decode(errors="replace")], address
            assert SCRIPT not in page.decode(errors="replace"), address
            assert "owned" not in answer.cookies
            assert not answer.headers.get("Location", "").startswith(("//", "javascript", "https://evil")), address
    assert Draft.objects.values().get(pk=draft.pk) == before


@pytest.mark.parametrize("turn", range(len(PAYLOADS)))
def test_whatever_its_own_writer_types_breaks_nothing(alice_client: Client, draft: Draft, turn: int) -> None:
    alice_client.raise_request_exception = False
    draft.remember()
    own = [address for address in _addresses(draft) if str(draft.pk) in address and "delete" not in address]
    for address in own:
        for send in (alice_client.post, alice_client.get):
            answer = send(address, _dressed(turn))
            assert answer.status_code < 500, address
            assert SCRIPT not in answer.content.decode(errors="replace"), address
