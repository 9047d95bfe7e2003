"""Gives what was thanked for and a deed beside it a "for" of their own: "your time, and for explaining everything"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.tables import any_of
from letters.core.reading.thanks.deed import doing

_AND_SHE_WAS = re.compile(
    r"^(?P<gift>(?:the|your|his|her|their|an?) (?:(?!\b(?:how|what|that|when|where|who)\b)[^,.;])+?),? and "
    r"(?:she|he|they|you) (?P<did>[a-z]+ [^,.;]+?)(?=[.! ]*$)",
    re.IGNORECASE,
)
_AND_DOING = re.compile(
    r"^(?P<gift>(?:the|your|his|her|their|an?) (?:(?!\b(?:[a-z]+ing|of|to(?! (?:the|my)\b)|for)\b)[^,.;])+?),? and "
    r"(?P<doing>(?:not )?(?:being [a-z]+|[a-z]+ing (?:me|us|my|the|everything|how|all|that|it|so))\b)"
)
"""A thing and a deed beside it, each with its own "for": "your time and explaining everything"."""
_AND_GIFT = re.compile(
    r"^(?P<deed>(?:not )?(?!(?:explaining|describing|discussing|talking|telling|outlining|sharing|remembering)\b)"
    r"(?:[a-z]+ing|(?:(?-i:[A-Z])[\w.]+ |(?:he|she|they|you) )?(?:showed|let|gave|took|brought|told|sent|made|lent"
    r"|walked|drove|stayed)) (?:(?! and |\bfor\b|\bboth\b|\b(?:he|she|they)\b)[^,.;])+?),? and "
    r"(?P<gift>(?:the|your|his|her|their|all the)(?: [a-z'-]+){0,3}? (?:feedback|answers|honesty|chat|talk|conversation"
    rf"|welcome|{any_of('treats')}|kindness|patience|time|advice|tips"
    r"|smiles?|laughs?|humour|company|warmth|support|encouragement|reassurance|emails?|goodbye|handshake)"
    r"(?: (?:after|afterwards|too|as well|at the end|beforehand|(?:from|with|in|on|about) [^,.;]+))?)(?=[.! ]*$)",
    re.IGNORECASE,
)
"""A deed and a gift that it did not give: "letting me teach a lesson and the honest feedback afterwards"."""
NONE_SHOWN = r"(?![^.;]*\b(?:introduc(?:ed|ing)|show(?:ed|ing) (?:me|us) (?!a?round\b|how\b|what\b|out\b)|meet|see) )"
"""Where nobody and nothing was shown, so that what stands after "and" is a gift of its own; a pattern's beginning."""


_LIST_AND_DOING = re.compile(
    r"^(?P<gifts>(?:the|your|his|her|their|an?) (?:(?!\b(?:who|which|that|how)\b)[^.;])+?), "
    r"(?P<doing>(?:not [a-z]+ing|being [a-z]+|[a-z]+ing (?:me|us|my|the|everything|how|all|that|it|so))\b[^,.;]*)"
    r"(?=[.! ]*$)",
    re.IGNORECASE,
)
"""Things and a deed in one list: "their time, coffee, being honest"."""
_AND_THE = re.compile(
    rf"^{NONE_SHOWN}(?P<first>[a-z]+ing\b[^,]*), and (?=(?:the|your|their|his|her|an?) [^,]*$)", re.IGNORECASE
)
_FEW = 2
"""Spaces within one thing that is told by nothing but its name."""


def beside_a_deed(text: str) -> str:
    """The answer with a "for" before the thing that a comma sets beside a deed."""
    return _AND_THE.sub(r"\g<first>, and for ", text)


_THE_OTHERS_DID = re.compile(
    r"^(?!(?:you|he|she|they|him|her|them) )"
    r"(?P<gifts>(?:(?:an? |the |some )?[a-z]+)(?:(?:,| and) (?:an? |the )?[a-z]+)*?),? and "
    r"(?P<who>(?:the|all the|one of the) [a-z]+) (?P<did>(?:made|gave|sang|sat|drew|wrote|brought|showed|waved)\b)",
    re.IGNORECASE,
)
"""What others did beside what was given: "tea and a tour and the kids made me a card"."""
_BY_OTHERS = re.compile(
    r"^being (?P<done>shown|taken|driven|walked) (?P<where>[^,.;]*?) by "
    r"(?P<who>(?:one|two|three|some|the|an?) (?:(?!\b(?:even|when|while|although|because|and)\b)[^,.;])+?)"
    r"(?=$|[,.;]| (?:even|when|while|although|because|and)\b)",
    re.IGNORECASE,
)
"""What was done by others than the readers: "being shown round by two of the staff"."""
_DO = {"shown": "show", "taken": "take", "driven": "drive", "walked": "walk"}


def _having_them(found: re.Match[str]) -> str:
    return f"having {found['who']} {_DO[found['done'].lower()]} me {found['where']}"


def _and_they_did(found: re.Match[str]) -> str:
    return f"{found['gifts']}. {found['who'][0].upper()}{found['who'][1:]} {found['did']}"


def with_deed(text: str) -> str:
    """The answer with each thing given and each thing done as one thanked for."""
    text = _BY_OTHERS.sub(_having_them, _THE_OTHERS_DID.sub(_and_they_did, text))
    text = _LIST_AND_DOING.sub(_and_for_last, text)
    text = _AND_GIFT.sub(r"\g<deed>, and for \g<gift>", text)
    return _AND_DOING.sub(r"\g<gift>, and for \g<doing>", _AND_SHE_WAS.sub(_and_for_doing, text))


def _and_for_doing(found: re.Match[str]) -> str:
    """A thing and what the same did: "her time and she was really nice"."""
    if verdict(found["gift"]) is Verdict.CLAUSE:
        return found[0]
    so = re.match("(?:was|were) ", found["did"])
    deed = f"being {found['did'][so.end() :]}" if so else doing(found["did"])
    return f"{found['gift']}, and for {deed}" if deed else found[0]


def _and_for_last(found: re.Match[str]) -> str:
    """The last of several things thanked for, which is a deed."""
    first, comma, last = found["gifts"].rpartition(", ")
    alone = not comma and last.count(" ") > _FEW  # "the email you sent, telling me when"
    if alone or verdict(found["gifts"]) is Verdict.CLAUSE:
        return found[0]
    last = last if not comma or re.match(r"(?:the|your|his|her|their|an?|some) |[A-Z]", last) else f"the {last}"
    joint = " and " if comma and "," not in first and not last.startswith("and ") else comma
    return f"{first}{joint}{last}, and for {found['doing']}"
