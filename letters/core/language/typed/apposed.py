"""Sets off with commas what is said beside a name: "Jean who is 94 telling me" is Jean, who is 94, telling me."""

from __future__ import annotations

import re

from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_WHO = re.compile(
    r"(?<!\bis )(?<!\bwas )(?<!'s )(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bonly )(?P<one>\b[A-Z][a-z]+"
    r"|\bmy (?:mum|mam|mom|dad|nan|gran|granny|grandad|mother|father|husband|wife|partner))"
    r"(?P<place>(?: (?:on|at|in|from) (?:the )?[a-z]+)?) (?P<said>who(?:'s)? [^,.;:]+)"
)
_ENDS = frozenset({Class.NOUN, Class.NAME, Class.NUMBER, Class.ADJECTIVE})


def apposed(text: str) -> str:
    """The text with every clause beside a name between commas, where its end is certain."""
    return _WHO.sub(_set_off, text)


def _set_off(found: re.Match[str]) -> str:
    said, one = found["said"], found["one"]
    if not (one.startswith("my ") or (found.start() and one in word_list("given_names"))) and not _is_so_old(said):
        return found[0]
    tokens = words_of(said)
    ends = (at for at in range(2, len(tokens)) if tokens[at].form is Form.ING and tokens[at - 1].cls in _ENDS)
    doing = next(ends, None)
    told = tokens if doing is None else tokens[:doing]
    if sum(token.finite for token in told) != 1 or any(token.cls is Class.CONJUNCTION for token in told):
        return found[0]
    one += found["place"]
    if doing is None:
        return f"{one}, {said}"
    return f"{one}, {said[: tokens[doing - 1].end]}, {said[tokens[doing].start :]}"


def _is_so_old(said: str) -> bool:
    return re.match(r"who(?:'s| is| was) \d", said) is not None
