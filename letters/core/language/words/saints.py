"""What is named after a saint, with its capitals and the apostrophe it has lost: "st lukes" is St Luke's."""

from __future__ import annotations

import re

_SAINTS = (
    r"mary|john|james|luke|mark|matthew|peter|paul|george|anne?|andrew|david|patrick|michael|catherine|margaret"
    r"|bartholomew|joseph|martin|stephen|helen|hilda|brigid|bride|aidan|cuthbert|nicholas|vincent|francis|bernadette"
)
_OF_SAINT = re.compile(
    rf"\bst\.? (?P<name>{_SAINTS})'?s(?![\w'])(?P<kind> (?:hospital|school|church|hall|hospice|primary))?",
    re.IGNORECASE,
)
_SAINT = re.compile(rf"(?<![\w'])st\.? (?P<name>(?i:{_SAINTS}|thomas|giles))(?![\w'])")


def saints_own(text: str) -> str:
    """The text with every saint's house spelled as its board has it: "st marys school", "at st thomas"."""
    return _SAINT.sub(lambda found: f"St {found['name'].capitalize()}", _OF_SAINT.sub(_owned, text))


def _owned(found: re.Match[str]) -> str:
    kind = found["kind"] or ""
    return f"St {found['name'].capitalize()}'s{kind.title() if found['name'].islower() else kind}"
