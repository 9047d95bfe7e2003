"""The role as the letter speaks of it: "the post of Museum Registrar", "the florist job"."""

from __future__ import annotations

import re

from letters.core.language.details.role import Role
from letters.core.language.words.casing import lower_first
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import word_list
from letters.core.letter import English, Tone

_FIELDS = re.compile(
    r"(?:ing|ment|services?|cent(?:re|er)|forklift|office|factory|shop|warehouse|farm|work|experience|entry|room|SEO|care|support|sales|retail|relations|operations|house|cover|crew|staff|logistics|maintenance"
    r"|security|concessions|reception|research|prep|admin|administration|bar|kitchen|finance|marketing|accounts|payroll)$",
    re.IGNORECASE,
)
"""Endings of roles named by their field, of which nobody says "the post of"."""
_SCHEME = re.compile(
    r"(?:programme|program|scheme|apprenticeship|internship|traineeship|fellowship|studentship|placement|residency"
    r"|job|position|post|role)(?= (?:in|at|for|with|on|of) |$)",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"(?:someone|somebody|anyone|anybody|person|anything|whatever|something) ", re.IGNORECASE)
_WHERE_ALONE = re.compile(r"(?:on|in|at|with|behind) (?:the |your )?\w", re.IGNORECASE)
"""A role told only by where it is: "on the tills"."""
_FOLLOWED = re.compile(r"(?P<head>.+?) (?:of|in|at|for|to|with|on) .+", re.IGNORECASE)


def the_role(role: Role, typed: str, tone: Tone, english: English, rank: int) -> str:
    """The role as a noun phrase that needs no article of its own: "the post of Museum Registrar"; empty without one."""
    if not role:
        return ""
    heads: tuple[str, ...] = ("post",) if english is English.BRITISH else ("position",)
    if tone is Tone.FORMAL:
        name = role.title if typed != typed.lower() else role.running
    else:
        name = role.running if _is_an_acronym(role) else role.short
        heads = ("role", "job") if english is English.BRITISH else ("role", "job", "position")
    head = heads[rank % len(heads)]
    if _SOMEBODY.match(name):
        return f"the {head}"
    if _WHERE_ALONE.match(name):
        return f"the {head} {lower_first(name)}"
    if _is_a_scheme(name):
        return f"the {name}"
    if _is_followed(name) or name.endswith(")"):
        return f"the {head} of {name}"
    plain = tone is not Tone.FORMAL or rank % 2 or _FIELDS.search(name)
    return f"the {name} {head}" if plain else f"the {head} of {name}"


def _is_an_acronym(role: Role) -> bool:
    """Whether what stands in brackets is short for something, without which the role is another: "RN (ICU)"."""
    return role.running.rpartition("(")[2].rstrip(")").isupper()


def _is_a_scheme(name: str) -> bool:
    """Whether a role is named by its scheme, which is no post: "Cadet Pilot Programme", "PhD position in history"."""
    return _SCHEME.search(name) is not None


def _is_followed(name: str) -> bool:
    """Whether more follows the word for the person: "cook at the nursery", "head of finance", not "front of house"."""
    found = _FOLLOWED.fullmatch(name)
    if found is None:
        return False
    calling = found["head"].split()[-1]
    code = calling.isupper() and bool(re.search(r" (?:in|at|on|for) (?:the|our|their) ", name, re.IGNORECASE))
    return code or _is_a_calling(calling.lower()) or _SECOND.match(name) is not None


_SECOND = re.compile(r"(?:second|third|first|next|2nd) in (?:command|charge) ", re.IGNORECASE)


def _is_a_calling(word: str) -> bool:
    return word in word_list("jobs") | word_list("strangers") or means_people(word)
