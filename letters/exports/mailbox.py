"""The address a draft or a link is made out to."""

from __future__ import annotations

import re

from letters.core.clean import one_line

_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LABEL = r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
_MAILBOX = re.compile(rf"{_ATOM}(?:\.{_ATOM})*@{_LABEL}(?:\.{_LABEL})*")

LONGEST = 254
"""Characters an address may have in SMTP (RFC 5321, erratum 1690)."""


def mailbox(address: str) -> str:
    """The one mailbox an address names, its domain in ASCII; empty when it names none, or more than one."""
    name, _, domain = one_line(address).rpartition("@")
    try:
        ascii_address = f"{name}@{domain.encode('idna').decode()}"
    except UnicodeError:
        return ""
    return ascii_address if len(ascii_address) <= LONGEST and _MAILBOX.fullmatch(ascii_address) else ""
