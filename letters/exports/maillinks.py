"""Links that open a mail program or a web mailer with the letter already in it, as long as the letter fits in one."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from letters.core.clean import one_line
from letters.core.letter import Letter
from letters.exports.clipboard import plain
from letters.exports.layout import body_blocks
from letters.exports.mailbox import mailbox

LONGEST_LINK = 1800
"""Characters of an encoded link: below every limit reported for browsers and mail programs, the lowest near 2,000."""

TOO_LONG = "The letter is too long for a link. Copy it instead, and paste it into a new message."


@dataclass(frozen=True, slots=True)
class Hosts:
    """Where the web mailers live; they move now and then, so a deployment may set its own."""

    gmail: str = "mail.google.com"
    outlook: str = "outlook.live.com"
    outlook_work: str = "outlook.cloud.microsoft"


@dataclass(frozen=True, slots=True)
class MailLink:
    """One way to open the letter for sending. `url` is None when the letter does not fit, and `reason` says so."""

    key: str
    label: str
    url: str | None
    reason: str = ""


def mail_links(letter: Letter, to: str = "", hosts: Hosts | None = None) -> tuple[MailLink, ...]:
    """All links of a letter. Escape them when they go into HTML; the web mailers see the letter in the address."""
    hosts = hosts or Hosts()
    to, subject = mailbox(to), one_line(letter.subject)
    text = plain(body_blocks(letter))
    outlook = f"mail/deeplink/compose?to={_encoded(to)}&subject={_encoded(subject)}&body={_encoded(text)}"
    gmail = f"mail/?view=cm&fs=1&to={_encoded(to)}&su={_encoded(subject)}&body={_encoded(text)}"
    return (
        _link("mailto", "Mail program", mailto(to, subject, text)),
        _link("gmail", "Gmail", f"https://{hosts.gmail}/{gmail}"),
        _link("outlook", "Outlook.com", f"https://{hosts.outlook}/{outlook}"),
        _link("outlook_work", "Outlook for work or school", f"https://{hosts.outlook_work}/{outlook}"),
    )


def mailto(to: str, subject: str, text: str) -> str:
    """A `mailto:` address of any length; line ends become CRLF and spaces %20, never a plus sign (RFC 6068)."""
    name, _, domain = to.rpartition("@")
    address = f"{_encoded(name)}@{domain}" if to else ""
    body = text.replace("\n", "\r\n")
    return f"mailto:{address}?subject={_encoded(subject)}&body={_encoded(body)}"


def _link(key: str, label: str, url: str) -> MailLink:
    return MailLink(key, label, url) if len(url) <= LONGEST_LINK else MailLink(key, label, None, TOO_LONG)


def _encoded(text: str) -> str:
    return quote(text, safe="")
