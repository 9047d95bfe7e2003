"""Leaves out of an account of how the answer came what the kindness in it made up for: "a bit awkward but sweet"."""

from __future__ import annotations

import re

_MESSAGE = r"(?:e-?mail|message|letter|text|note|call|voicemail)"
_LEFT_OUT = re.compile(
    rf"^(?:it was |i got |got |just )?(?:an? |the )?(?:automatic|automated|standard|generic|template|system|no-reply)"
    rf" {_MESSAGE},? but (?:then |later |afterwards )?(?![^.;]*\b(?:on|in|to|under) it\b)(?=\S)"
    r"|(?:(?<=^)|(?<=[,.;] ))(?:it was |she was |he was )?(?:a )?(?:bit|little|slightly|kind of|quite|rather)"
    r"(?: of an?)? (?:awkward|formal|stiff|short|rushed|strange|odd|impersonal),? but"
    r" (?=(?:he|she|they|it|very|still|kind)\b)"
    r"|, (?:which |that |it )?(?:took|takes|must have taken) (?:some |real )?(?:guts|courage|nerve)(?=$|[,.;])"
    r"|,? (?:it )?(?:wasn't|was not|not) (?:just )?(?:one of (?:those|these)|an?) (?:auto[a-z]*|standard|robot"
    r"|template)"
    r"(?: ones?| e-?mails?| messages?| letters?)?(?=$|[,.;])"
    r"|,? so (?:there was )?no (?:waiting|hanging)(?: about| around)?(?=$|[,.;])"
    r"|,? but (?:they|he|she)(?:'d| had)? (?:went|gone|were going) (?:internal(?:ly)?|in-house)(?=$|[,.;])",
    re.IGNORECASE,
)
_BUT_NICE = re.compile(
    rf"^(?:it was )?(?:an? )?(?P<what>{_MESSAGE})(?P<when> (?:at|on|in) [^,;.]{{2,30}}?)?,? but (?:it was )?(?:an? )?"
    r"(?P<nice>(?:very |really )?(?:kind|nice|lovely|friendly|warm|sweet|decent|polite|honest|thoughtful))"
    r"(?: one)?(?=$|[,.;])",
    re.IGNORECASE,
)
"""A message whose kindness is told last: "message at 7 in the morning but a nice one"."""


_OTHERS_DID = re.compile(
    r"(?P<other>\b(?:other|another|new|sister) (?:branch|place|firm|company|office|shop|school|college|practice|depot"
    r"|agency|team|site|hospital|hotel|farm|home)\b[^,;.]*)[,;.] (?:and )?they (?:'ve |have |had )?"
    r"(?:rang|called|phoned|emailed|wrote|got|texted|said|want|wanted|are|were|offered)\b.*$",
    re.IGNORECASE,
)
"""What came of it with others, who are none of those it was good of: "to the other branch, they rang yesterday"."""


def softened(text: str) -> str:
    """The account without what was less kind in it."""
    text = _OTHERS_DID.sub(r"\g<other>", _LEFT_OUT.sub("", text))
    return _BUT_NICE.sub(r"a \g<nice> \g<what>\g<when>", text)
