"""A choice told with its cause: "the other one because she has a van" is the other one, who has it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.verbs import is_base, third_person
from letters.core.reading.reason.no_reason import SOMEBODY

_BECAUSE_HE = re.compile(
    rf"^(?P<who>(?P<known>the other )?{SOMEBODY}(?: else)?|the other (?:one|girl|man)),? (?:because|bc|cos|as|since) "
    rf"(?:he|she|they) "
    r"(?P<just>(?:already |also |just |simply )?)(?P<verb>has|had|have|is|was|are|were|knows?|knew|can|could|speaks?"
    r"|spoke|lived|lives?|did|does|works?"
    r"|worked|came|comes|drives?|owns?)\b(?! (?:a lot of|lots of|loads of|many) )",
    re.IGNORECASE,
)
_SHE_HAD = re.compile(r"(?<=\w),? (?P<as>because|cos|as|since) (?P<she>he|she|they)'d (?=\w+(?:ed|en|ne|lt|nt|ad)\b)")
_AND_HALF = re.compile(
    r"(?P<who>\bwho [^.;]*?),? and (?P<so>(?:half|most|all|some|many|nobody|everybody|everyone|the|their) [^.;]+)"
)
"""What the choice answers to: "someone who speaks Polish and half the parents do"."""
_AGREED = {"have": "has", "are": "is", "were": "was"}


def who_has_it(text: str) -> str:
    """The choice with its cause told of the one who was chosen."""
    text = _BECAUSE_HE.sub(_who_has, _SHE_HAD.sub(r" \g<as> \g<she> had ", text))
    return _AND_HALF.sub(_and_so, text)


def _and_so(found: re.Match[str]) -> str:
    """A clause about others beside the one who was chosen, as a sentence of its own."""
    so = found["so"]
    return f"{found['who']}. {so[0].upper()}{so[1:]}" if verdict(so) is Verdict.CLAUSE else found[0]


def _who_has(found: re.Match[str]) -> str:
    """Why somebody was chosen as who that is: "the other one because she has a van" is the other one, who has it."""
    verb = found["verb"].lower()
    verb = third_person(verb) if is_base(verb) and verb not in {"can", "could"} else _AGREED.get(verb, verb)
    comma = "," if found["who"].lower().startswith("the ") else ""
    return f"{found['who']}{comma} who {found['just']}{verb}"


_SO_NEEDED = re.compile(
    r"^(?P<why>(?!they (?:chose|picked|took|hired|gave|went)\b)(?P<they>they )?[^.;]+?),? "
    r"(?:so|and so|(?<=,) |and) (?:they|it) (?P<only>(?:just |only )?)(?:really )?"
    r"(?P<need>needs?|needed|wants?|wanted|had to (?:have|get|find|take)) (?P<what>[^.;]+)$",
    re.IGNORECASE,
)
_WHO_WAS = re.compile(
    r".*\b(?:i|me|my)\b.*|(?!.*\b(?:left|quit|retired|resigned|went|moved)\b)(?:some(?:one|body)|people|an?|another"
    r"|the other)\b.*",
    re.IGNORECASE,
)
"""Whoever was chosen, and what the writer lacked, which are no cause of what they needed."""


_CANNOT_HAVE = re.compile(
    r"^(?=(?:can't|cannot) (?:have|take|afford|keep|pay|split|run|justify|fund)\b)", re.IGNORECASE
)
"""What only an employer cannot do: "can't have two of us on lates"."""
_HAD_TO_BE = re.compile(
    r"^(?:it )?(?:had|has|have) to be (?!me\b|fair\b|honest\b|said\b|done\b)(?=[a-z\d])", re.IGNORECASE
)
"""What somebody had to be, told without who: "had to be level 3"."""


def needed_as(text: str) -> str:
    """Whom they needed, told before why they did, or without who needed it: "two people left so they need a driver"."""
    text = _HAD_TO_BE.sub("they needed someone who was ", _CANNOT_HAVE.sub("they ", text))
    found = _SO_NEEDED.match(text)
    if found is None or _WHO_WAS.fullmatch(found["why"]) or verdict(found["why"]) is Verdict.PHRASE:
        return text
    still = found["need"].lower() in {"need", "want"} and re.search(r"\bnow\b", found["what"])
    need = "need" if still else "needed"
    why, needed = found["why"], f"{found['only'].lower()}{need} {found['what']}"
    return f"{why} and {needed}" if found["they"] else f"they {needed} because {why}"


_DID_BETTER = re.compile(
    r"^(?:he|she) "
    r"(?=(?:interviewed|scored|performed|presented|did|answered) (?:[a-z]+ ){0,2}(?:better|higher|best|well)\b)",
    re.IGNORECASE,
)
_GETS_IT = re.compile(
    r"^(?P<who>(?:the|a|an|one|someone|somebody)\b[^,;.]*? "
    r"(?:who|that|already|with|from|whose|candidate|person|applicant)\b(?: [^,;.]+?)??) "
    r"(?:(?:gets|got|has got|is getting|will get|was (?:given|offered)|has been given|is doing"
    r") (?:it|the (?:job|post|role|position|place))|(?:was|has been|got) (?:chosen|picked|selected|appointed|hired)"
    r"|was successful|must have been (?:an? |the )?(?:[a-z]+ )?(?:choice|better|stronger|best)\b[^,;.]*)"
    r"(?: in the end| instead| now)?(?=$|[,;.])",
    re.IGNORECASE,
)
"""Somebody who got it, as the one who was chosen: "someone with a van got it"."""


def who_got_it(text: str) -> str:
    """The one who got it or did better, named alone."""
    return _GETS_IT.sub(r"\g<who>", _DID_BETTER.sub("someone who ", text))
