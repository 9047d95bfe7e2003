"""Puts a jotted kindness in sentences: "her email, long and funny, and signed" is that her email was long and funny."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.reading.plain.dashed import as_noted

_WAY = r"(?:e-?mail|letter|message|text|note|call|phone call|voicemail|voice note|card|reply|answer)"
_ADJ = (
    r"(?:(?:very|really|quite|so) )?(?!signed|sent|written)[a-z]+"
    r"(?:y|ed|ful|ing|rt|ng|ar|nd|st|ft|ow|ef|rm|al|ous|ct|te)"
)
_IT_WAS_SO = re.compile(
    rf"^(?P<what>(?:her|his|their|the) {_WAY})[,:;] (?P<so>{_ADJ}(?:(?:, | and |, and ){_ADJ})*),? and "
    r"(?=(?:she|he|they|signed|sent|written|it|with) ?)",
    re.IGNORECASE,
)
_CALL_AND = re.compile(
    r"^(?:an? )?(?P<do>call|text|phone|ring|e-?mail|message|visit) "
    r"(?P<when>(?:in|on|at|after|before|during|from) [^,.;]+)[,.] "
    r"(?P<did>asked|told|said|gave|wished|offered|checked|explained|made|remembered|wanted|let) ",
    re.IGNORECASE,
)
_COULD_NOT = re.compile(
    r"^(?:an? )?(?P<do>call|text|phone|ring|e-?mail|message|visit) "
    r"(?P<when>(?:in|on|at|after|before|during|from) [^,.;]+)[,.] "
    r"(?:she |he |they )?couldn't have been (?P<so>[a-z]+(?: [a-z]+)?)[.]?$",
    re.IGNORECASE,
)
_BUT_SIGNED = re.compile(
    r"^(?:an? )?(?P<how>short|brief|plain) (?P<way>letter|e-?mail|note|card),? but signed\b", re.IGNORECASE
)
_AND_ALL = re.compile(r", (?P<what>[a-z]+) and all(?=[.]?$|,)", re.IGNORECASE)
_BOTH_CALLED = re.compile(r"^(?:an? )?(?:phone )?call from (?:both(?: of them)?|the two of them) ", re.IGNORECASE)
_CALL_FROM = re.compile(
    r"^(?:I (?:got|had|received) )?(?:an? )?(?P<do>phone call|call|e-?mail|text|message|visit) from "
    r"(?P<who>(?i:him|her|them)|(?-i:[A-Z])\w+) "
    r"(?P<when>(?:on|during|at|after|before|in|while|from|within|the (?:same|next)) [^,.;]+)",
    re.IGNORECASE,
)
"""Who called, and when: "phone call from him on his day off"."""
_BEHIND = re.compile(
    r"(?<=\w), (?=(?:(?:his|her|my|the|their|two|some) )?[a-z]+ [a-z]+ing\b[^,;.]* (?:in the background|behind "
    r"(?:him|her))\b)"
)
"""What went on behind them: "called me on his day off, kids screaming in the background"."""
_COULD_TELL_SO = re.compile(
    r"^(?P<who>he|she|they) (?:was|were) (?:really |so |very |properly )?"
    r"(?P<so>gutted|upset|sorry|sad|devastated|disappointed),? "
    r"(?:you|i) could (?:really )?(?P<sense>tell|hear|see)(?: (?:it|that))?, (?:and )?(?=(?:he|she|they) )",
    re.IGNORECASE,
)
_FROM_HIM = re.compile(
    r"^(?:an? )?(?:[a-z]+ )?(?:text|message|e-?mail|voice ?mail|note|call) from "
    r"(?P<who>(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?)"
    r"(?:,| and) (?:just )?(?=(?:said|told|wished|thanked|asked|offered)\b)",
    re.IGNORECASE,
)
"""What came and from whom, before what was said in it: "text from Paul, said it was close"."""
_JUST = re.compile(
    r"^(?:just|only|mainly|mostly) (?=(?:said|told|wrote|rang|gave|sent|let|took|wished|asked|[a-z]{3,}ed) )"
)
_LAUGHED = re.compile(r"(?<=\w), (?=made me (?:laugh|smile|feel|cry|think)\b|made my (?:day|week)\b|cheered me up\b)")
"""What it did to the writer, hung on what was said: "he said he'd drink in my bar, made me laugh"."""
_NEED_NOT = re.compile(
    r"^(?P<what>(?:her|his|their) (?!call|e-?mail|letter|visit)[a-z]+ (?:about|on|with|over) [^,.;]+)[,.;] "
    r"(?:and )?(?:she|he|they) (?:didn'?t|did not) (?:have|need) to[.]?$",
    re.IGNORECASE,
)
_INK = re.compile(r",? (?:in )?(?P<ink>(?:real|proper|blue|black|fountain[- ]pen) ink)(?=$|[,.])", re.IGNORECASE)
_STAMP = re.compile(r",? (?:with )?(?:an? )?(?P<how>real|proper) (?P<what>stamp|signature)(?=$|[,.])", re.IGNORECASE)
_THEN_IT = re.compile(r"\b(?P<then>and (?:then )?)it (?=(?:all )?in writing\b)", re.IGNORECASE)
_MOST_NEVER = re.compile(
    r"[,.;] (?:and )?(?:most|others?|not everyone|nobody else|no one else)(?: [a-z]+)? "
    r"(?:never|don't|doesn't|do|does|did)(?: (?:do|that|it|bother))?[.]?$"
    r"|[,.;] (?:they|people|firms|places) (?:usually|mostly|normally) (?:don't|never)(?: (?:do|bother|reply))?[.]?$",
    re.IGNORECASE,
)
"""That others do less, which a letter need not say."""
_A_LONG_ONE = re.compile(
    rf"^(?:an? )?(?P<way>{_WAY})(?P<when>(?: (?:on|at|in|the) [^,.;]+)?)[,:] "
    r"(?:an? )?(?P<how>long|short|proper|personal|friendly|warm"
    r"|funny|lovely|decent|nice|honest|clear|real|detailed) one(?P<end>[.]?$|, .*)",
    re.IGNORECASE,
)
"""What came, and what kind of one it was: "voice note, long one, rambling but lovely"."""
_ATTACHED = re.compile(r"^(?:my |the )?(?P<what>scores?|marks?|feedback|notes) attached\b", re.IGNORECASE)
_NO_BEATING = re.compile(
    r"^no beating (?:about|around) the bush\b(?:, (?:just |only )?(?:\d+|[a-z]+) minutes?)?", re.IGNORECASE
)
_AND_REASONS = re.compile(
    r"^(?:it was )?(?P<so>[a-z]+),? (?:and |but )?with (?:clear |the |good )?reasons?\b", re.IGNORECASE
)
_NEXT_DAY = re.compile(r"(?<=mail|text|call|note) next (?=(?:morning|day|evening|afternoon)\b)")
_AT_TIME = re.compile(r", (?P<time>(?:ten|five|quarter|half|twenty) (?:to|past) [a-z]+)(?=[,.]|$)", re.IGNORECASE)
_IT_DOING = re.compile(r"\b(?P<told>explained) it (?=[a-z]+ing\b)", re.IGNORECASE)
_STILL = re.compile(r", (?:but )?still (?=(?:took|gave|made|found|had|rang|called|wrote) )", re.IGNORECASE)
_WITH_IT = re.compile(
    r"^(?P<what>(?:(?:long|short|lovely|kind|nice|handwritten|proper|personal|thoughtful) )?"
    r"(?:e-?mail|letter|message|text|note|card))"
    r",? with (?=an?\b|my\b|the\b|two\b|three\b|four\b|some\b)",
    re.IGNORECASE,
)
_NAMES_OF = re.compile(
    r"^(?=(?:names?|numbers?|details|address(?:es)?|copy|list|links?|photos?|gif) (?:of|to|for|from) )", re.IGNORECASE
)
_HE = {"him": "he", "her": "she", "them": "they"}
_DID = {
    "call": "called",
    "text": "texted",
    "phone": "phoned",
    "ring": "rang",
    "message": "messaged",
    "visit": "visited",
}


def kindness_jotted(text: str) -> str:
    """The account with the verbs and small words its notes leave out."""
    text = _JUST.sub("", _FROM_HIM.sub(r"\g<who> ", text))
    text = _COULD_TELL_SO.sub(_told_so, text)
    text = _CALL_FROM.sub(_called, as_noted("kindness", _LAUGHED.sub(", which ", _BEHIND.sub(" with ", text)), ""))
    text = _A_LONG_ONE.sub(
        _a_long, _ATTACHED.sub(r"they sent me my \g<what>", _NO_BEATING.sub("they came to the point", text))
    )
    text = _NEXT_DAY.sub(" the next ", _AND_REASONS.sub(r"it was \g<so> and gave reasons", text))
    text = _IT_DOING.sub(r"\g<told> it to me ", text)
    text = _STILL.sub(" and still ", _AT_TIME.sub(r" at \g<time>", text))
    text = _WITH_IT.sub(lambda found: f"{with_article(found['what'].lower())} with ", text)
    text = _NEED_NOT.sub(r"\g<what>", _MOST_NEVER.sub("", _NAMES_OF.sub("the ", text)))
    text = _STAMP.sub(r" with a \g<how> \g<what>", _INK.sub(r" in \g<ink>", _THEN_IT.sub(r"\g<then>the same ", text)))
    text = _COULD_NOT.sub(_called_nicely, _BUT_SIGNED.sub(_signed, _AND_ALL.sub(r" with \g<what> and all", text)))
    text = _CALL_AND.sub(_called_and, _BOTH_CALLED.sub("they both called me ", text))
    return _IT_WAS_SO.sub(_it_was, text)


def _a_long(found: re.Match[str]) -> str:
    how = found["how"].lower()
    return f"{with_article(how)} {found['way'].lower()}{found['when']}{found['end']}"


def _called_nicely(found: re.Match[str]) -> str:
    did = _DID.get(found["do"].lower(), "emailed")
    return f"they {did} me {found['when']}, and they could not have been {found['so']}"


def _told_so(found: re.Match[str]) -> str:
    """How sorry somebody was, as what one could tell, before the next thing that one did."""
    who = found["who"].lower()
    return f"I could {found['sense'].lower()} how {found['so']} {who} {'were' if who == 'they' else 'was'}. "


def _called(found: re.Match[str]) -> str:
    who, did = found["who"], _DID.get(found["do"].lower().removeprefix("phone "), "emailed")
    return f"{_HE.get(who.lower(), who)} {did} me {found['when']}"


def _signed(found: re.Match[str]) -> str:
    return f"{with_article(found['how'].lower())} {found['way'].lower()}, signed"


def _called_and(found: re.Match[str]) -> str:
    return f"they {_DID.get(found['do'].lower(), 'emailed')} me {found['when']} and {found['did'].lower()} "


def _it_was(found: re.Match[str]) -> str:
    after = found.string[found.end() :]
    it = "" if after.startswith(("she ", "he ", "they ", "it ")) else "had " if after.startswith("with ") else "it was "
    return f"{found['what'].lower()} was {found['so']}, and {it}"
