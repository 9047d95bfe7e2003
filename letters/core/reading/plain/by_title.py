"""Names a reader who was only called by a title: "the sister said" is what Sister Quinn said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.people.person import Person
from letters.core.language.words.persons import means_somebody

_CALLINGS = {
    "sister": "sister", "chef": "chef", "captain": "captain", "capt": "captain", "dr": "doctor", "doctor": "doctor",
    "prof": "professor", "professor": "professor", "father": "father", "matron": "matron", "coach": "coach",
    "sergeant": "sergeant", "sgt": "sergeant", "judge": "judge", "pastor": "pastor", "rabbi": "rabbi",
}  # fmt: skip
"""What somebody with a title is called when the name is left out."""
_DID = (
    r"(?= (?:said|says|told|asked|showed|gave|lets?|was|is|had|has|does|did|made|took|came|sat|knew|went|just"
    r"|[a-z]{3,}ed)\b)"
)


def by_title(text: str, named: Sequence[Person]) -> str:
    """The text with the name of the one reader whom a bare title means, where that one does or has something."""
    for one in named:
        calling = _calling(one)
        if calling and sum(_calling(other) == calling for other in named) == 1:
            owns = rf"(?<=\bof )the {calling}(?=$|[.,;]| (?:about|on|with|for|when|and)\b)|\b[Tt]he {calling}(?='s )"
            text = f"{one.name}".join(re.split(rf"\b[Tt]he {calling}{_DID}|{owns}", text))
        text = _without_job(text, one)
    return text


def _without_job(text: str, one: Person) -> str:
    """The text without the job before a reader's name where a clause begins: "the head gardener Tim laughed"."""
    name = re.escape((one.name or "").partition(" ")[0])
    job = rf"(?P<before>^|[.;,] |\band )(?:the )?(?:[a-z]+ )?(?P<job>[a-z]+) (?={name}\b(?:{_DID}|(?=[,.]|$)))"
    return re.sub(job, _if_job, text, flags=re.IGNORECASE) if name else text


def _if_job(found: re.Match[str]) -> str:
    job = found["job"].lower()
    return found["before"] if means_somebody(job) else found[0]


def _calling(one: Person) -> str:
    """What somebody is called by the title alone; empty where the name has none."""
    title, _, name = (one.name or "").partition(" ")
    return _CALLINGS.get(title.rstrip(".").lower(), "") if name else ""
