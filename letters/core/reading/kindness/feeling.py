"""How the writer took the answer, in the writer's own words as far as the tone of the letter bears them.

`felt("bit gutted but fair enough", Tone.CASUAL, English.BRITISH)` is "I was a bit gutted" and "it's fair enough".
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from letters.core.letter import English, Tone

_MUCH = (
    r"(?:(?:a bit|a little(?: bit)?|a tad|bit|little|kinda|kind of|sort of|quite|so|very|really|real|super|pretty"
    r"|absolutely|totally|obviously|honestly|genuinely|just|of course|naturally|admittedly|(?:i'm )?not (?:gonna"
    r"|going to)"
    r" lie|can'?t lie|still) )*"
)
_WORDS = (
    r"(?:disappointed|sad|upset|sorry|gutted|bummed|let down|heartbroken|devastated|crushed|down|deflated|disheartened"
    r"|unhappy|hurt|low|flat|frustrated|choked|sick|annoyed)"
)
_TAIL = (
    r"(?: out)?(?:,? (?:though|tho|about it|to hear (?:it|that|the news)|of course|at first|not to get it|for a bit"
    r"|for a (?:day|minute|while|sec)|(?:i'm )?not (?:gonna|going to) lie|tbh|to be honest|ngl|when i (?:read"
    r"|heard) it))*"
)
_FINE = (
    r"(?:and |but |still |yet )?(?:i think |i guess |i suppose )?(?:it(?:'?s| is| was)? |that(?:'s|s| is| was)? "
    r"|i(?:'m| am) )?"
    r"(?:all |quite |only |totally |very )?(?P<fine>fair(?: enough| play(?: to (?:him|her|them|you))?| do'?s)?"
    r"|ok(?:ay)?|fine"
    r"|(?:it )?(?:does |kinda )?makes? sense|understandable|understood|all ?right"
    r"|i (?:totally |completely |do |can )?(?:get|understand|see)(?: it| why| that)?|no hard feelings"
    r"|can'?t (?:argue|be mad)(?: (?:with|at|about) (?:it|that))?"
    r"|what it is|it is what it is|such is life|that'?s life|no (?:worries|drama|bother))"
    r"(?: (?:though|tho|i guess|i suppose|really|anyway))*"
)
_FELT = re.compile(
    rf"(?:but |and |so )?(?:i(?: was| am|'m| felt| feel|'ll admit i was)? |was |felt |feeling )?(?P<much>{_MUCH})"
    rf"(?P<word>{_WORDS}){_TAIL}(?:[,;.]? ?{_FINE})?",
    re.IGNORECASE,
)
_NOT_WHAT = re.compile(
    r"(?:obviously |of course )?(?:it(?:'s| is| was|s)? )?(?:(?:was |is )?(?:not|n't)|wasn'?t|isn'?t) "
    r"(?:the (?P<what>answer|news|result|outcome|call|email)|what) i(?:'d| had| was)? ?"
    rf"(?:wanted|want|hoped(?: for)?|hoping(?: for)?|after)(?:[,;.]? ?{_FINE})?",
    re.IGNORECASE,
)
_HOPED = re.compile(
    r"i(?:'d| had)? ?(?:really )?(?:was )?(?:hoped|been hoping|hoping|wanted) (?:for )?"
    rf"(?:it|a yes|that job|the job|this one|that one)(?: to be me)?(?:[,;.]? ?{_FINE})?",
    re.IGNORECASE,
)
_ONLY_FINE = re.compile(_FINE, re.IGNORECASE)
_LITTLE = re.compile(r"\b(?:bit|little|tad|kinda|kind of|sort of)\b", re.IGNORECASE)
_GREATLY = re.compile(r"\b(?:so|very|really|real|super|absolutely|totally|pretty)\b", re.IGNORECASE)
_SLANG = {"gutted": "really disappointed", "bummed": "disappointed", "choked": "really disappointed"}
_CALMER = {
    **dict.fromkeys(("heartbroken", "devastated", "crushed", "sick"), "really disappointed"),
    **dict.fromkeys(("hurt", "low", "flat", "unhappy", "annoyed", "frustrated"), "disappointed"),
}


_OF_THINGS = frozenset({"flat", "low", "down"})
"""How a thing may be as well, where nobody is said to feel so: "sent my drawings back, flat, in a tube"."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """What was typed of how the writer felt: the sadness (`felt`) and the peace made with it, each as typed."""

    word: str = ""
    much: str = ""
    wanted: str = ""
    fine: str = ""

    @property
    def sad(self) -> bool:
        """Whether there is any sadness in it."""
        return bool(self.word or self.wanted)


def read_feeling(text: str) -> Feeling | None:
    """The feeling a piece of an answer speaks of and nothing else; None where it says more."""
    found = None if text.lower() in _OF_THINGS else _FELT.fullmatch(text)
    if found and (found["word"].lower() != "sorry" or text.lower().startswith("i")):
        return Feeling(found["word"].lower(), found["much"].strip().lower(), "", (found["fine"] or "").lower())
    if found := _NOT_WHAT.fullmatch(text):
        return Feeling("", "", f"the {found['what'] or 'answer'}".lower(), (found["fine"] or "").lower())
    if found := _HOPED.fullmatch(text):
        return Feeling("", "", "yes", (found["fine"] or "").lower())
    if found := _ONLY_FINE.fullmatch(text):
        return Feeling(fine=found["fine"].lower())
    return None


def joined(one: Feeling, other: Feeling) -> Feeling:
    """Two pieces as one feeling; what was said first counts."""
    return Feeling(one.word or other.word, one.much or other.much, one.wanted or other.wanted, one.fine or other.fine)


def felt(feeling: Feeling, tone: Tone, english: English) -> str:
    """The sadness as a clause; empty where the tone has words of its own for it."""
    if feeling.wanted == "yes":
        return "I had hoped for it" if tone is Tone.FORMAL else "I'd been hoping for a yes"
    if feeling.wanted:
        formal = f"it was not {feeling.wanted} I had hoped for"
        return formal if tone is Tone.FORMAL else f"it wasn't {feeling.wanted} I wanted"
    if not feeling.word or tone is Tone.FORMAL or feeling.word in {"sorry", "down"}:
        return ""
    word = _CALMER.get(feeling.word, feeling.word)
    word = _SLANG.get(word, word) if tone is Tone.WARM else word
    if _LITTLE.search(feeling.much) and not word.startswith("really"):
        return f"I was {'a bit' if english is English.BRITISH else 'a little'} {word}"
    really = _GREATLY.search(feeling.much) and not word.startswith("really")
    return f"I was {'really ' if really else ''}{word}"


def at_peace(feeling: Feeling, tone: Tone) -> str:
    """The peace made with it as a clause: "it's fair enough", "I understand"."""
    return _peace(feeling.fine, tone)[0]


def is_fair(feeling: Feeling, tone: Tone) -> str:
    """What is said of their choice in the same vein: "is fair enough", "makes sense"."""
    return _peace(feeling.fine, tone)[1]


_PEACE: tuple[tuple[re.Pattern[str], tuple[str, str], str], ...] = (
    (re.compile(r"fair|can"), ("it was fair", "is fair"), "it's fair enough"),
    (re.compile(r".*sense$"), ("it makes sense", "makes sense"), ""),
    (re.compile(r"ok|fine|all"), ("I'm all right", "makes sense"), "I'm OK"),
    (re.compile(r"no hard"), ("there are no hard feelings", "makes sense"), ""),
    (re.compile(r".*\b(?:is|life)\b|no "), ("that's how it goes", "makes sense"), ""),
    (re.compile(r"."), ("I understand", "makes sense"), ""),
)
"""What peace was typed, how a letter says it and says it of their choice, and a casual clause where there is one."""


def _peace(fine: str, tone: Tone) -> tuple[str, str]:
    """The peace as a clause, and what it says of their choice."""
    for pattern, (clause, of_choice), casually in _PEACE:
        if pattern.match(fine):
            casual = tone is Tone.CASUAL and bool(casually)
            return casually if casual else clause, "is fair enough" if casual and "fair" in fine else of_choice
    return "", ""
