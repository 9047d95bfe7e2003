"""Their choosing, told in the past: "they take a nurse" is that they took one; a plan for later stays a plan."""

from __future__ import annotations

import re

_TOOK = re.compile(
    r"^(?P<who>they|he|she) (?P<verb>take|choose|pick|hire|prefer|want|get)s? (?P<only>only )?(?=\w)"
    r"(?P<next>(?=.*\b(?:next|from|until|starting|this (?:winter|summer|year))\b))?",
    re.IGNORECASE,
)
_PAST = {
    "take": "took", "choose": "chose", "pick": "picked", "hire": "hired", "prefer": "preferred", "want": "wanted",
    "get": "got",
}  # fmt: skip
_ONLY_WORKER = re.compile(
    r"\b(?P<only>only (?:[a-z-]+ )?"
    r"(?:worker|person|student|driver|helper|apprentice|trainee|volunteer|temp|candidate))\b(?!s)"
)
_DOING = {"take": "are taking", "hire": "are hiring", "want": "want"}


def took(text: str) -> str:
    """A sentence about their choosing, in the past where it is over."""
    return _ONLY_WORKER.sub(r"\g<only>s", _TOOK.sub(_took, text))


def _took(found: re.Match[str]) -> str:
    """Their choosing in the past; a plan for what comes next stays one: "they take only students next year"."""
    verb = found["verb"].lower()
    how = _DOING.get(verb, verb) if found["next"] is not None and found["only"] else _PAST[verb]
    return f"{found['who']} {how} {found['only'] or ''}"


_HAD_CHOSEN = re.compile(
    r"^(?P<who>they|he|she) (?:had|have|has) (?P<done>given|chosen|taken(?= on )|gone(?= with )"
    r"|picked|appointed|decided|offered|hired|promoted) ",
    re.IGNORECASE,
)


_HAD_ONE = re.compile(
    r"^(?:he|she) (?=(?:already )?had (?:already )?some(?:one|body)\b"
    r"|(?:wasn't|was not) (?:really |quite |too )?(?:sure|convinced|certain)\b"
    r"|(?:can|could)(?: only|n't| not|not)* (?:take|have|keep|afford|pay|hire|employ)(?: on)? "
    r"(?:(?:the )?one|two|both|either|us|any|another)\b)",
    re.IGNORECASE,
)
"""What only those who choose have or cannot do: "he can only take on one"."""
_THE_ONE_THEY_CHOSE = re.compile(
    r"^the (?:[a-z]+ )?(?:gentleman|lady|man|woman|lad|girl|guy|candidate) (?:that |who |whom )?(?:they|he|she) "
    r"(?:chose|picked|took|hired|took on|went with|have taken|have chosen) "
    r"(?=[a-z])(?!because|as\b|since|for\b|in\b|on\b)",
    re.IGNORECASE,
)
"""Whom they chose, with what that one was: "the gentleman they chose used to be an undertaker"."""


def had_chosen(text: str) -> str:
    """Their choosing as it was told afterwards, simply in the past: "they had given it to somebody"."""
    text = re.sub(r"^(?:An?|The|Another|One) (?=[a-z])", lambda found: found[0].lower(), text)
    text = _THE_ONE_THEY_CHOSE.sub("someone who ", _HAD_ONE.sub("they ", text))
    return _HAD_CHOSEN.sub(lambda found: f"{found['who']} {_BEFORE.get(found['done'], found['done'])} ", text)


_BEFORE = {"given": "gave", "chosen": "chose", "taken": "took", "gone": "went"}


_HE_CHOSE = re.compile(
    r"^(?P<he>he|she) (?=(?:just |already |really )?(?:went|hired|picked|took|chose|gave|promoted|needs?|needed|wants?"
    r"|wanted|decided|had to|was looking|preferred|found|offered)\b(?! (?:to (?:be|do)\b)))",
    re.IGNORECASE,
)
"""Who told the writer of a choice made it: another candidate makes none."""
_HAD_TO_CHOOSE = re.compile(
    r"(?<=\w)(?P<and>,? (?:and|so|but)) they "
    r"(?=(?:had to|could only|could not|couldn't|only had|chose|picked|decided)\b)"
)
"""Whose choice it was, whoever applied: "too many applied and they had to draw the line"."""
_ANOTHER = re.compile(r"\b(?:an?|another|one|some[a-z]+) [a-z]", re.IGNORECASE)
"""Somebody else, of whom a "he" after it may be told."""


def they_chose(text: str) -> str:
    """A choice told of the one who told it as theirs: "he had to choose and he took his nephew"."""
    text = _HAD_TO_CHOOSE.sub(r"\g<and> you ", text)
    found = _HE_CHOSE.match(text)
    if found is None:
        return text
    rest, again = text[found.end() :], re.compile(rf"\b(and|but|so|because) {found['he']} (?=[a-z])", re.IGNORECASE)
    if _ANOTHER.search(again.split(rest)[0]) is None:
        rest = again.sub(r"\1 they ", rest)
        rest = re.sub(r"\b(?:his|her) (?=[a-z])", "their ", rest)
    return f"they {rest}"
