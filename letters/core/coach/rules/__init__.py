"""RULES: everything the coach looks for, one module per category."""

from __future__ import annotations

from letters.core.coach.rule import Rule
from letters.core.coach.rules import feedback_request

RULES: tuple[Rule, ...] = (*feedback_request.RULES,)

BY_ID: dict[str, Rule] = {rule.id: rule for rule in RULES}
"""The rules by their id."""
