"""RULES: everything the coach looks for, one module per category."""

from __future__ import annotations

from letters.core.coach.rule import Rule
from letters.core.coach.rules import (
    argues_decision,
    bitter,
    desperate_or_begging,
    entitled,
    feedback_request,
    generic_no_specifics,
    placeholder_left,
    reapply_or_negotiate,
    sales_pitch,
    too_casual,
    too_formal,
    too_long,
    typo_grammar,
    wrong_name,
)

RULES: tuple[Rule, ...] = (
    *bitter.RULES,
    *entitled.RULES,
    *feedback_request.RULES,
    *reapply_or_negotiate.RULES,
    *argues_decision.RULES,
    *sales_pitch.RULES,
    *desperate_or_begging.RULES,
    *too_casual.RULES,
    *too_formal.RULES,
    *typo_grammar.RULES,
    *placeholder_left.RULES,
    *wrong_name.RULES,
    *too_long.RULES,
    *generic_no_specifics.RULES,
)

BY_ID: dict[str, Rule] = {rule.id: rule for rule in RULES}
"""The rules by their id."""
