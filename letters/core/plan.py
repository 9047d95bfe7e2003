"""Which parts of the letter come in which order, and what shares a paragraph: plans, several for each tone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.facts import Facts
from letters.core.letter import Tone

Step = str
"""A step is the key of a letter section."""

STEPS: tuple[Step, ...] = ("gratitude", "interest", "acknowledgement", "takeaway", "connection")


@dataclass(frozen=True, slots=True)
class Plan:
    """One order of the steps, grouped into paragraphs. `needs` are steps that must have something to say."""

    key: str
    paragraphs: tuple[tuple[Step, ...], ...]
    tones: tuple[Tone, ...]
    needs: frozenset[str] = frozenset()


_G, _I, _A, _T, _C = STEPS
_F, _W, _Z = Tone.FORMAL, Tone.WARM, Tone.CASUAL

PLANS: tuple[Plan, ...] = (
    Plan("thanks first", ((_G, _I), (_A,), (_T,), (_C,)), (_F, _W), frozenset({"felt", "rich"})),
    Plan("as it went", ((_G, _I), (_T,), (_A,), (_C,)), (_F, _W, _Z)),
    Plan("thanks and no", ((_G, _A), (_I, _T), (_C,)), (_F, _W, _Z), frozenset({"leaning"})),
    Plan("what stayed first", ((_T,), (_G, _I), (_A, _C)), (_F, _W, _Z), frozenset({_T, "rich"})),
    Plan("thanks with what stayed", ((_G, _T), (_I,), (_A, _C)), (_W, _Z), frozenset({_T, _I, "lively"})),
    Plan("plain thanks", ((_G,), (_A, _C)), (_F, _W, _Z), frozenset({"bare"})),
    Plan("enjoyed first", ((_I, _G), (_T,), (_A, _C)), (_F, _W, _Z), frozenset({_I, _T, "rich"})),
    Plan("told first", ((_A,), (_G, _I, _T), (_C,)), (_F, _W, _Z), frozenset({_A, "kindness"})),
    Plan("thanks then stayed", ((_G,), (_I, _T), (_A, _C)), (_F, _W, _Z), frozenset({_T, _I})),
    Plan("no near the end", ((_G, _I), (_T,), (_A, _C)), (_F, _W, _Z), frozenset({"rich"})),
    Plan("all that was good", ((_G,), (_I, _T), (_A,), (_C,)), (_F, _W), frozenset({_I, _T, "felt"})),
)


def steps_with_words(facts: Facts) -> frozenset[str]:
    """The steps that have something to say, and the facts that some plans are built on."""
    given = set(facts.materials)
    found = {"gratitude", "acknowledgement"} | given
    if "kindness" in given or {"sad", "offered", "given"} & facts.conditions:
        found.add("felt")
    if _is_rich(facts):
        found.add("rich")
    if "enjoyed" in given:
        found.add("interest")
        lead = facts.materials["enjoyed"]
        found |= {"lively"} if lead.rest or len(lead.text.split()) > _LIVELY else set()
    if facts.takeaway in given or {"made_clear", "standing", "lesson_from", "experience"} & given:
        found.add("takeaway")
    if facts.connection in {"future", "following"}:
        found.add("connection")
    if _leans(facts):
        found.add("leaning")
    if not {"interest", "takeaway"} & (found | set(facts.own)):
        found.add("bare")
    return frozenset(found | set(facts.own))


_LIVELY = 10
"""Words of what was enjoyed that can stand as a paragraph of its own."""
_RICH = 18
"""Words of a takeaway that can stand as a paragraph of its own."""


def _is_rich(facts: Facts) -> bool:
    """Whether the takeaway has more than one thing to say, or says one at some length."""
    lead = facts.materials.get(facts.takeaway)
    if {"made_clear", "experience", "standing", "lesson_from"} & set(facts.materials):
        return True
    return lead is not None and (bool(lead.rest) or len(lead.text.split()) > _RICH)


_POINTS_BACK = re.compile(
    r"(?:(?:to [a-z]+ (?:and [a-z]+ )?)|how |whether )?(?:it|that|this|them|one|those|these)\b(?! [a-z]+ing\b)"
)


def _leans(facts: Facts) -> bool:
    """Whether what one would follow is only pointed at, so that nothing else may come between: "how it goes"."""
    follow = facts.materials.get("follow")
    return follow is not None and _POINTS_BACK.match(follow.text) is not None


def plans_for(facts: Facts) -> tuple[Plan, ...]:
    """The plans this letter can follow, the draft's own first."""
    there = steps_with_words(facts)
    fitting = [plan for plan in PLANS if facts.tone in plan.tones and plan.needs <= there]
    if _leans(facts):
        fitting = [
            plan for plan in fitting if plan.paragraphs[-1] == (_C,) and _A not in plan.paragraphs[-2]
        ] or fitting
    return tuple(sorted(fitting, key=lambda plan: facts.rank(plan.key)))
