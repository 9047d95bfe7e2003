"""Knows a sentence that tells of others, whom the "They" of the next one means: "the same four lads for 20 years"."""

from __future__ import annotations

import re

from letters.core.language.view.employer_others import names_others
from letters.core.language.view.employer_task import tells_of_others
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import any_of

_ONE_DID = re.compile(
    r"(?:A|An|One|Another|One of the) (?:[a-z]+ )?(?P<who>[a-z]+?)s? (?:told|said|asked|came|rang)\b", re.IGNORECASE
)
_SO_MANY = re.compile(
    r"(?:(?:hearing about|seeing|watching) )?(?:the )?(?:same )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)"
    r" [a-z]+(?: (?:for|in|on|at|with|from) [^,;]+)?\.?$",
    re.IGNORECASE,
)
"""So many people and no more said of them: "the same four lads for 20 years. They eat in the van"."""
_PART_OF_THEM = re.compile(r"(?:Half|Most|Some|Many|None|All|Both|Few|A few) of them (?!to\b)[a-z']+")
_WHO_DO = re.compile(
    r"(?:(?:seeing|meeting|watching|hearing about) )?(?:the|those) (?P<who>[a-z]+s) (?:who|that) [^,;]+$"
)
"""Others who were seen, by what they do: "the aunties who make the samosas. They fed me"."""
_OTHERS = re.compile(
    r"^(?:(?:hearing|seeing|watching|about|how|that) )*(?:the|your) (?:[a-z]+ )?(?:choir|band|orchestra|herd|flock)\b|"
    r"\b(?:the|your) (?!whole|entire|friendly|lovely|great)[a-z]+ (?:team|crew|staff|shift)\b"
    r"|^(?:(?:hearing about|seeing|watching) )?the (?:little|young|older|old|wee|big|younger) ones\b"
    r"|\b(?:children|kids|patients|residents|pupils|students|guests|customers|visitors)\.?$|\b(?:Year|Class|Grade) \d"
)
"""A team among others, or those who are served, whom the "they" of the next sentence means."""


_A_TEAM = re.compile(
    r"\b(?:the|your) (?:(?:whole|entire|rest of the|other|lovely|friendly|lads and the) )*"
    r"(?:team|staff|crew|class|audience|choir|(?:student|pupil|youth|residents?|children)(?:'s)? (?:panel|council))\b"
    r"(?! (?:room|meeting|party|night|day|canteen|kitchen|area|turnover|shortage|numbers|discount|lead|leader)\b)"
    r"(?!.*\byou\b)"
    r"|\bmy (?:[a-z]+ )?(?:lesson|class|session|pupils)\b",
    re.IGNORECASE,
)
"""Those around a reader, who stay "they" once they are named: "lunch with the team. They were funny"."""
_A_PAIR = re.compile(
    rf"\b(?:(?:{any_of('titles')})\.? )?[A-Z][a-z]+ and (?:(?:{any_of('titles')})\.? )?[A-Z][a-z]+\b(?! [A-Z])"
    r"|\bmy [a-z]+ and (?:my )?(?:wife|husband|partner|son|daughter|mother|father|mum|mom|dad|sister|brother|kids?)\b"
)
"""Two who were named together, or of the writer's own: "Stan and Mrs Ivory", "my wife and son"."""


def are_a_team(text: str) -> bool:
    """Whether those around a reader are named, who are "they" from then on."""
    return _A_TEAM.search(text) is not None


def are_a_pair(text: str) -> bool:
    """Whether two are named together, who are "they" from then on."""
    return _A_PAIR.search(text) is not None


def are_told_of(before: str) -> bool:
    """Whether the sentence before tells of others, or of some of them."""
    seen = _are_seen(before) or tells_of_others(before) or _one_did(before)
    counted = _SO_MANY.match(before) is not None and names_others(before)
    return seen or counted or _OTHERS.search(before) is not None or _PART_OF_THEM.match(before) is not None


def _one_did(before: str) -> bool:
    """Whether somebody unnamed said or did something: "a customer told me nobody sharpens like you"."""
    found = _ONE_DID.match(before)
    return found is not None and names_others(f"{found['who']}s")


def _are_seen(before: str) -> bool:
    """Whether people are named by what they do, who are none of the readers."""
    found = _WHO_DO.match(before)
    one = found["who"].removesuffix("s").removesuffix("ie") if found else ""
    return bool(one) and (means_somebody(one) or means_somebody(f"{one}ie"))
