"""Whose it is: the possessive of a name, and a way round it where the name takes none."""

from __future__ import annotations

_ALREADY = ("'s", "’s", "s'", "s’")


def possessive(name: str) -> str | None:
    """A person's name with its possessive ending ("Ms. Reyes's"); None where none can be added ("Lowe's", "Yahoo!")."""
    name = name.strip()
    if not name or name.endswith(_ALREADY) or not name[-1].isalnum():
        return None
    return f"{name}'s"


def belonging(thing: str, organisation: str) -> str:
    """A thing of an organisation, as safe prose: "the team at Lowe's", "the team at Calder Valley Buses"."""
    return f"the {thing} at {organisation.strip()}"
