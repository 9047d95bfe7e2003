"""What kind of meeting it was and how its news came, as words for the letter."""

from __future__ import annotations

import re

from letters.core.letter import English, Tone

_SEEING = {
    "in_person": ("interviewing me", "seeing me", "meeting me"),
    "video": ("interviewing me by video", "talking with me by video", "the video call"),
    "phone": ("interviewing me by telephone", "talking with me on the phone", "the call"),
    "panel": ("interviewing me", "interviewing me", "interviewing me"),
    "rounds": ("interviewing me more than once", "seeing me more than once", "the rounds of interviews"),
    "informal": ("speaking with me", "talking with me", "talking with me"),
    "": ("interviewing me", "interviewing me", "talking with me"),
}
_CHAT = {
    "in_person": ("the interview", "the interview", "the interview"),
    "video": ("the video interview", "our video call", "our video call"),
    "phone": ("our telephone conversation", "our phone conversation", "our call"),
    "panel": ("the panel interview", "the panel interview", "the panel interview"),
    "rounds": ("the several interviews", "the rounds of interviews", "all the interviews"),
    "informal": ("our conversation", "our conversation", "our talk"),
    "": ("the interview", "the interview", "the interview"),
}
_TONES = tuple(Tone)
_TRIAL = re.compile(r"\b(?:trial (?:shift|day|lesson|week|morning|session)|\w+ test|practical)\b", re.IGNORECASE)
_NEWS = {"phone": "your call", "email": "your email", "letter": "your letter", "message": "your message"}
_BY_ANSWER = {"call": "the news", "personal": "your message", "standard": "the news", "automatic": "the news"}


def seeing(kind: str, tone: Tone, trial: str) -> str:
    """What they are thanked for doing, after "for": "interviewing me"."""
    if kind == "trial":
        return f"having me in for the {trial}" if tone is not Tone.FORMAL else f"the {trial} and the interview"
    return _SEEING.get(kind, _SEEING[""])[_TONES.index(tone)]


def chat(kind: str, tone: Tone, trial: str) -> str:
    """The meeting as a noun phrase: "our video call", "the trial shift and the interview"."""
    if kind == "trial":
        return f"the {trial} and the interview"
    return _CHAT.get(kind, _CHAT[""])[_TONES.index(tone)]


def trial_word(texts: str) -> str:
    """How the writer calls the practical part ("weld test"), or "trial"."""
    found = _TRIAL.search(texts)
    return found[0].lower() if found else "trial"


def we_spoke(kind: str) -> str:
    """The meeting as a clause."""
    return "we met" if kind in {"in_person", "panel", "trial"} else "we spoke"


def news(told_how: str, answer_kind: str) -> str:
    """The message that brought the answer."""
    return _NEWS.get(told_how) or _BY_ANSWER.get(answer_kind, "the news")


def the_role(role: str, tone: Tone, english: English, rank: int) -> str:
    """The role as a noun phrase that needs no article of its own: "the post of Museum Registrar"."""
    if tone is Tone.FORMAL:
        head = "post" if english is English.BRITISH else "position"
        return (f"the {head} of {role}", f"the {role} {head}")[rank % 2]
    heads = ("role", "job") if english is English.BRITISH else ("role", "job", "position")
    return f"the {role} {heads[rank % len(heads)]}"
