"""Reads a clause that was typed as what one would like to follow: how it goes, how they get on, or something to do."""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.described import is_described
from letters.core.language.shape.fit import without_stop
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.typed.cleaned import clean
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import read
from letters.core.language.words.verbs import ing, is_base
from letters.core.reading.plain.orders import as_order


def followed(fragment: Fragment) -> Fragment:
    """What the writer would like to follow, typed as a clause: how it goes, or something to do."""
    text = fragment.text
    if fragment.shape is Shape.DID:
        ordered = as_order(text)
        return replace(fragment, shape=Shape.TO, text=ordered) if ordered else fragment
    wish = _WISH.sub("to ", text)
    if wish != text:
        return replace(fragment, shape=Shape.TO, text=wish)
    if found := _THEY_ARE.match(text):
        return replace(
            fragment, shape=Shape.HOW, text=f"how {found['who']} {_GET[found['be']]} on with {found['doing']}"
        )
    if (timed := _ONCE_IT.match(text)) and verdict(timed["what"]) is Verdict.PHRASE:
        text = timed["what"] if timed["they"] else text  # whose "they" nobody would take for the thing
    if found := _THEY_PLAN.match(text):
        about = f"with {ing(found['do'])}" if is_base(found["do"]) else ""
        gets = "gets" if found["who"].lower() in {"he", "she"} or found["who"][0].isupper() else "get"
        doing = f"how {found['who']} {gets} on {about}{text[found.end() :]}"
        return (
            replace(fragment, shape=Shape.HOW, text=doing) if about else replace(fragment, shape=Shape.THAT, sure=False)
        )
    head, comma, _ = text.partition(", ")
    hung = bool(comma) and _THING.match(head) is not None and verdict(head) is Verdict.PHRASE
    named = hung or (timed is not None and verdict(timed["what"]) is Verdict.PHRASE) or is_described(words_of(text))
    if named or _PICKS.match(text) or (_OWNED.match(text) and verdict(text) is not Verdict.CLAUSE):
        return replace(fragment, shape=Shape.THING, text=text, sure=True)
    asks = "whether" if _COMPARES.search(text) else "how"
    return fragment if text.startswith("I ") else replace(fragment, shape=Shape.HOW, text=f"{asks} {text}")


_THING = re.compile(r"(?:the|their|your|his|her|this|that|an?) ", re.IGNORECASE)
"""How a thing begins, whatever a comma hangs on it: "the garden, and the market the pupils want to run"."""
_COMPARES = re.compile(r"\b(?:more|less|better|worse|fewer|[a-z]{3,}er) than\b", re.IGNORECASE)
"""What is so or is not: "the fair raises more than last year"."""


def to_do_there(fragment: Fragment, text: str, beginning: str) -> Fragment | None:
    """What one would do there: "to join the choir", "I'd like to hear the organ"; None where there is nothing to do."""
    seen = _SEE_IT.search(fragment.opening) if fragment.shape is Shape.THING else None
    if seen:
        return replace(fragment, shape=Shape.TO, text=f"{seen[0]} {fragment.text}", sure=True)
    text = f"to {lower_first(text).removeprefix('to ')}" if _TO_DO.match(text) else text
    if not text.startswith("to ") or not (beginning == "doing" or _TO_DO.match(text)):
        return None
    return replace(fragment, shape=Shape.TO, text=without_stop(read(clean(text))[0].text))


_SEE_IT = re.compile(r"\bto (?:see|hear|watch|read)$")
_TO_DO = re.compile(
    r"(?:to )?(?:learn (?!about|how|that|more|if|whether|what)|borrow |join |volunteer |sign up )[a-z]"
    r"|(?:to )?(?:volunteer|visit|return|help|join|donate|subscribe)$"
    r"|(?:to )?hear (?:the|their|your|his|her) [a-z]+ (?:played|sung|rung|tuned|play|sing|speak|ring)\b",
    re.IGNORECASE,
)
_GET = {"'re": "get", " are": "get", "'s": "gets", " is": "gets"}
_THEY_ARE = re.compile(
    r"(?P<who>they|he|she|you|[A-Z][\w-]+)(?P<be>'re| are|'s| is) (?P<doing>(?!going to\b)[a-z]+ing [a-z].*)"
)
_THEY_PLAN = re.compile(
    r"(?P<who>they|he|she|you|(?-i:[A-Z])[\w-]+)(?:'ll| will| (?:want|wants|plan|plans|hope|hopes|intend|mean) to"
    r"|(?:'re| are|'s| is) (?:going|hoping|planning|about|trying) to) (?P<do>(?!be\b|have\b)[a-z]+)\b",
    re.IGNORECASE,
)
"""What they are about to do, which is no manner of doing it: "they'll open a second barn"."""
_PICKS = re.compile(
    r"(?:the|your) (?:[a-z]+ (?:picks|talks|walks|prints|tours|sales|updates|reads|bakes)(?: (?:on|in|at|from|of) |$)"
    r"|(?:grand |big |official )?(?:opening|launch|start|release|return|move|rebuild|search) of )"
)
"""Several things that are named by what is done to them: "the staff picks on their site"."""
_ONCE_IT = re.compile(
    r"(?P<what>(?:the|your|their|his|her|this) (?:(?!\b(?:when|once|after)\b)[^,.;])+) (?:when|once|after) "
    r"(?:it|(?P<they>they))\b"
)
"""A thing and from when on one would follow it: "the app when it launches"."""
_OWNED = re.compile(
    r"(?:your|[A-Z][\w-]*'s) (?:[a-z]+ )?[a-z]+ (?:at|in|on|about|for|with|of) (?:the|an?|your|their|[A-Z])"
)
"""What is somebody's, which is no clause in which he is something: "Dana's talk at the conference"."""
_WISH = re.compile(
    r"^I(?:'d| would|'ll| will)? (?:really )?"
    r"(?:(?:like|love|want|hope|plan|be (?:happy|glad|keen|delighted)) to )?(?=\w)"
)
