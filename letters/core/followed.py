"""What one will go on following, put so that it can stand after "I hope": a promise, a podcast, how it goes."""

from __future__ import annotations

import re

_I_WILL = re.compile(
    r"^(?P<when>(?:when(?:ever)?|if|next time) i .+?),? i(?:'ll| will| would|'d) (?P<do>.+?)[. ]*$", re.IGNORECASE
)
_MEDIA = {
    "listening to": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?podcasts?$", re.IGNORECASE),
    "reading": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?(?:newsletters?|blogs?|magazine|column)$", re.IGNORECASE),
}


def followed_plainly(text: str) -> str:
    """What one listens to or reads, as something to go on doing; a promise as what one hopes to do."""
    text = re.sub(r"^what (was|is) it\b", r"what it \1", text)
    if text.lower().startswith("how goes "):
        return f"how {text[9:]} goes"
    if found := _I_WILL.match(text):
        return f"to {found['do']} {found['when'][0].lower()}{found['when'][1:]}"
    doing = next((verb for verb, pattern in _MEDIA.items() if pattern.match(text)), "")
    return f"to keep {doing} {text}" if doing else text
