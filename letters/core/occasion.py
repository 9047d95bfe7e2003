"""What kind of meeting it was and how its news came, as words for the letter."""

from __future__ import annotations

import re

from letters.core.letter import Tone

_SEEING = {
    "in_person": ("interviewing me", "seeing me", "meeting me"),
    "video": ("interviewing me by video", "talking with me by video", "the video call"),
    "phone": ("interviewing me by telephone", "talking with me on the phone", "the call"),
    "panel": ("interviewing me", "interviewing me", "interviewing me"),
    "rounds": ("interviewing me more than once", "seeing me more than once", "the interviews"),
    "informal": ("speaking with me", "talking with me", "talking with me"),
    "": ("interviewing me", "interviewing me", "talking with me"),
}
_CHAT = {
    "in_person": ("the interview", "the interview", "the interview"),
    "video": ("the video interview", "our video call", "our video call"),
    "phone": ("our telephone conversation", "our phone conversation", "our call"),
    "panel": ("the panel interview", "the panel interview", "the panel interview"),
    "rounds": ("the interviews", "the interviews", "the interviews"),
    "informal": ("our conversation", "our conversation", "our talk"),
    "": ("the interview", "the interview", "the interview"),
}
_TONES = tuple(Tone)
_TRIAL = re.compile(r"\b(?:trial (?:shift|day|lesson|week|morning|session)|weld test)\b", re.IGNORECASE)

_TRIED = re.compile(r"\b(?:trial|weld test)\b", re.IGNORECASE)


def seeing(kind: str, tone: Tone, trial: str, thanked: str = "") -> str:
    """What they are thanked for doing, after "for": "interviewing me"; in other words than `thanked` begins with."""
    if kind == "trial" and not _TRIED.search(thanked):
        return f"the {trial}" if tone is Tone.FORMAL else f"having me in for the {trial}"
    words = _SEEING.get(kind, _SEEING[""])
    usual = words[_TONES.index(tone)]
    again = usual.startswith(" ".join(thanked.split()[:2]) or "-")
    return usual if not again else words[0] if usual != words[0] else words[-1]


def chat(kind: str, tone: Tone, trial: str, thanked: str = "") -> str:
    """The meeting as a noun phrase: "the trial shift", left to what thanks for it where that does."""
    if kind == "trial" and not _TRIED.search(thanked):
        return f"the {trial}"
    return _CHAT.get(kind, _CHAT[""])[_TONES.index(tone)]


def each(met: str, days: int) -> str:
    """The meeting in the number of its days: "our video calls"."""
    return re.sub(r"(?<!and the )\b(call|interview|conversation|talk)$", r"\1s", met) if days > 1 else met


def leads_to(met: str) -> str:
    """The word between a meeting and the role: one is interviewed for a post, and talks about it."""
    return "for" if re.match(r"interviewing|having me|the (?!call|video call)", met) else "about"


def meeting(kind: str) -> str:
    """The meeting in a word or two, for a subject line."""
    return {"video": "video interview", "phone": "call", "trial": "trial", "informal": "conversation"}.get(
        kind, "interview"
    )


def trial_word(texts: str) -> str:
    """How the writer calls the practical part ("weld test"), or "trial"."""
    found = _TRIAL.search(texts)
    return found[0].lower() if found else "trial"


def we_spoke(kind: str) -> str:
    """The meeting as a clause."""
    return "we met" if kind in {"in_person", "panel", "trial"} else "we spoke"
