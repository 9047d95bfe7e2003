"""Whose a deed is that follows another: the one spoken to, or a thing that somebody made."""

from __future__ import annotations

from letters.core.language.view.does import present
from letters.core.language.words.rewriting import Rewriting
from letters.core.language.words.tagging import Class, Form

VERBAL = frozenset({Class.VERB, Class.AUXILIARY, Class.MODAL})
"""What a verb that agrees may be."""


def does_itself(rewriting: Rewriting, subject: int, joint: int) -> bool:
    """Whether what follows is done by a thing somebody made: "wrote a tool that swaps them and pages whoever is on"."""
    before, after = rewriting.tokens[subject + 1 : joint], rewriting.next_to(joint)
    made = next((token.form is Form.PAST for token in before if token.cls in VERBAL), False)
    does = any(
        one.cls in {Class.NOUN, Class.NAME} and two.lower in {"that", "which"} and (present(three) or three.finite)
        for one, two, three in zip(before, before[1:], before[2:], strict=False)
    )
    return made and does and after is not None and after.form is not Form.PAST


def is_listed(rewriting: Rewriting, at: int) -> bool:
    """Whether the second of three deeds follows a comma: "checks the oil, counts the bolts and signs"."""
    rest = rewriting.tokens[at + 1 :]
    joined = next((place for place, one in enumerate(rest) if one.lower == "and"), len(rest))
    return rewriting.tokens[at].text == "," and joined + 1 < len(rest) and bool(present(rest[joined + 1]))
