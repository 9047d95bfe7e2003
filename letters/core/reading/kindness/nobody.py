"""What is typed for who told the writer where it was nobody in particular: "no name", "HR", "the portal"."""

from __future__ import annotations

import re

NOBODY = re.compile(
    r"\S*@\S*|no[- ]?reply\b.*|no ?(?:body|one|name)\b.*"
    r"|(?:an? |the |some |their )?(?:auto(?:mated|matic)?|standard|system|computer|robot|recorded|recording)\b.*"
    r"|(?:an? |the |by |some |their )?(?:e-?mail|letter|message|text|website|portal|app|system|post|voice ?mail)\b.*"
    r"|they|them|they did"
    r"|(?:there was |it had |had )?no (?:name|one|signature)\b.*|unsigned|unknown|anonymous|not signed"
    r"|(?:it )?(?:did not|didn'?t|does not|doesn'?t) say|(?:it )?was(?:n'?t| not) signed.*"
    r"|(?:(?:she|he|they|by) )?(?:her|him|them)sel(?:f|ves)|indeed|linked ?in|(?:i (?:rang|phoned|called|asked)\b.*)"
    r"|(?:the |their )?(?:[a-z]+ )?(?:company|employer|firm|school|hospital|hotel|shop|office|council|charity"
    r"|university|college)",
    re.IGNORECASE,
)
"""What is typed where no one put a name to it."""
OFFICE = re.compile(
    r"\b(?:HR|human resources|recruit[a-z]*|talent|admin|office|agency|portal|website|system|auto[a-z]*|voice ?mail"
    r"|recorded|no[- ]?reply|computer|indeed|linked ?in)\b",
    re.IGNORECASE,
)
"""What answers for a house without being anybody in it who reads the letter."""
