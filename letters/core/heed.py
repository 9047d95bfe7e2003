"""What a sentence must heed of the other facts of its letter: what goes along with it, what is said already."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence

from letters.core.facts import Facts
from letters.core.language.shape.fragment import Shape
from letters.core.language.words.casing import upper_first
from letters.core.letter import Sentence
from letters.core.material import Material
from letters.core.phrasings import Phrasing
from letters.core.plan import steps_with_words

_CARRIED_ALONG = {"gratitude": "thanks_for", "connection_future": "future_role"}
"""Facts that some phrasings of a part say along with it."""
_NEVER_SAID = 4
_FEEDBACK = re.compile(
    r"\bfeedback\b|\b(?:things?|points?|what) (?:I (?:could|can|might) |to )(?:work|improve|do better|practi[sc]e)"
    r"|\b(?:tips|pointers|advice)\b|\b(?:where|what) I (?:lost|went wrong|did well)",
    re.IGNORECASE,
)
"""How a kindness speaks of feedback that was given."""
_SHORT = 12
"""Words of a fact that a sentence takes along without strain."""


def leaves_out(facts: Facts, phrasing: Phrasing, said: Collection[str]) -> int:
    """How much is lost where a fact that other phrasings of the same part carry along is left out.

    What can still be said apart is a small loss, unless it then repeats the phrasing; a wish is then never said.
    """
    fact = _CARRIED_ALONG.get(phrasing.part, "")
    if fact not in facts.materials or fact in said:
        return 0
    if fact == "future_role":
        return _NEVER_SAID
    gift = facts.materials[fact].say("gift")
    again = gift is not None and _TIME.search(gift) is not None and _TIME.search(phrasing.template) is not None
    return again + int(gift is not None and len(gift.split()) < _SHORT)


def keeps_back(facts: Facts, phrasing: Phrasing, name: str) -> bool:
    """Whether thanks for the time leave a plain fact to another sentence.

    A day, a place, a role and a company in one sentence read like a file card: the company waits for the end of the
    letter where that names it, or else the day is left to the subject line.
    """
    if phrasing.part != "gratitude":
        return False
    if names_company_last(facts):
        return name == "company"
    return name == "on" and "{at}" in phrasing.template and {"at", "company"} <= set(facts.plain)


def names_company_last(facts: Facts) -> bool:
    """Whether the end of the letter names the company: where it would have an opening, or in a farewell."""
    if "connection" in facts.own or "," in facts.plain.get("company", ","):
        return False  # a firm of several names weighs a sentence down that goes on after it
    if facts.connection == "future":
        wish = facts.materials.get("future_role")
        said_when = wish is not None and (wish.say("case") or wish.say("mine"))
        return not said_when and not (wish is not None and _PLACED.search(wish.text))
    return says_goodbye(facts)


def says_goodbye(facts: Facts) -> bool:
    """Whether a letter that holds no door open ends in a farewell of its own."""
    return facts.connection not in {"future", "following"} and "bare" not in steps_with_words(facts)


_PLACED = re.compile(r"\b(?:(?:at|in) (?:your|the|one of)|your|once|when|until|till|before|after|while)\b")
"""What says where or when it would be, beside which the company is too much: "a role at your new shop"."""
_TIME = re.compile(r"\btime\b")
_DROPPED = 2.0


def lets_drop(phrasing: Phrasing, said: Collection[str]) -> float:
    """What it costs that a lesson does not take up the scene told just before it: "That taught me ..."."""
    scene = phrasing.part == "takeaway_lesson" and "lesson_from" in said
    return _DROPPED if scene and "{after}" not in phrasing.template else 0.0


def thanked_for_feedback(facts: Facts) -> bool:
    """Whether the kindness speaks of the feedback that was given."""
    return "given" in facts.conditions and speaks_of_feedback(facts.materials)


def speaks_of_feedback(materials: Mapping[str, Material]) -> bool:
    """Whether the kindness was feedback, or the offer of it."""
    kindness = materials.get("kindness")
    return kindness is not None and _FEEDBACK.search(f"{kindness.text} {kindness.rest}") is not None


def needs_no_teller(facts: Facts, before: Sequence[Sentence] = ()) -> bool:
    """Whether a kindness speaks to nobody, or to the one whom the sentence before it calls already."""
    kindness, teller = facts.materials.get("kindness"), facts.plain.get("teller")
    if teller and before and before[-1].text.startswith(f"{upper_first(teller)}, "):
        return True
    return kindness is not None and not kindness.speaks and kindness.shape not in {Shape.QUALITY, Shape.TO}
