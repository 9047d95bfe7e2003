"""The letter as a draft a mail program opens ready to send (RFC 5322 with `X-Unsent: 1`)."""

from __future__ import annotations

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP

from letters.core.clean import one_line
from letters.core.letter import Letter
from letters.exports.clipboard import plain, rich
from letters.exports.layout import Layout, body_blocks
from letters.exports.mailbox import mailbox

# "=_" cannot appear in quoted-printable text, so a boundary that holds it is safe and the file the same every time.
_BOUNDARY = "=_thank_you_letter"


def write(letter: Letter, layout: Layout) -> bytes:
    """The draft, as text and HTML. An address that is not one valid mailbox is left to the writer to fill in."""
    message = EmailMessage(policy=SMTP)
    message["X-Unsent"] = "1"
    recipient = mailbox(layout.to)
    if recipient:
        message["To"] = Address(addr_spec=recipient)
    message["Subject"] = one_line(letter.subject)
    body = body_blocks(letter)
    message.set_content(f"{plain(body)}\n", charset="utf-8", cte="quoted-printable")
    page = f"<html><body>{rich(body)}</body></html>\n"
    message.add_alternative(page, "html", charset="utf-8", cte="quoted-printable")
    message.set_boundary(_BOUNDARY)
    return message.as_bytes()
