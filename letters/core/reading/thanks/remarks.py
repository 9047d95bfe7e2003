"""Takes from what somebody did the remark that hangs on it ("not many would do that"): our sentence says it again."""

from __future__ import annotations

import re

from letters.core.reading.plain.judged import unjudged

_SAD = r"(?:disappointed|sad|upset|sorry|gutted|bummed|let down|heartbroken|devastated|crushed|down|deflated)"
_KIND = (
    r"(?:kind|nice|decent|lovely|thoughtful|good|great|sweet|generous|considerate|fair|honest|helpful|classy"
    r"|human|cool"
    r"|appreciated|amazing|refreshing|rare|unusual)"
)
_MUCH = r"(?:really |very |so |super |real |pretty |quite |a |just |truly |much |rather )*"
_SHE_WAS = (
    rf"(?:i (?:thought|found|think|felt) )?(?:it |that |this )?(?:was|is|felt)? ?{_MUCH}{_KIND}(?: thing)?"
    r"(?: of (?:him|her|them|you))?"
)
_LIKED = r"(?:really |do )?(?:appreciated?|respect(?:ed)?|liked?|loved?)"
_MAN = r"(?:man|mate|bro|brother|my friend)"
_REMARKS = tuple(
    re.compile(source, re.IGNORECASE)
    for source in (
        rf",? which (?:i (?:really |very much )?(?:appreciated?|liked|loved)|{_SHE_WAS})\b.*$",
        rf"[,;.] (?:and |so |but )?(?:that |it )(?:was|is) {_MUCH}{_KIND}(?: of (?:him|her|them|you))?$",
        r",? which helped.*$",
        (
            rf"[,;.] (?:and |so |but )?i (?:found|thought) (?:that|it|this)(?: was)? {_MUCH}{_KIND}(?: of (?:him|her"
            rf"|them|you))?$"
        ),
        r"[,;.] (?:and )?i(?:'d| would) (?:much |far )?(?:rather|sooner|prefer)\b.*$",
        rf"(?:[,;.] |^| - )(?:so )?{_MUCH}(?:i )?{_LIKED} (?:that|it|this)\b.*$",
        r"[,;.] (?:and )?not (?:many|everyone|everybody|all|a lot of)\b.*\b(?:would|do|does|did)\b.*$",
        (
            r"[,;.] (?:the |an? )?(?:agency|agencies|recruiters?|companies|others?|people) (?:usually|normally"
            r"|mostly|always|only)"
            r"\b[^.;]*$"
        ),
        r",? which (?:nearly |almost |just )?(?:finished|killed|broke|got|did|floored|undid) me\b[^,;.]*$",
        (
            r"[,;.] (?:and )?(?:that|it|which) (?:really |sort of )?(?:cheered|picked|perked|helped|lifted"
            r"|calmed) me\b[^,;.]*$"
        ),
        r"[,;.] (?:daft|silly|stupid) me$",
        r"[,;.]? (?:and )?(?:it|that) (?:can't|cannot|couldn't) (?:have been|be) (?:very |much )?(?:fun|nice)\b.*$",
        r"[,;.] (?:most|a lot of|so many|other) (?:places|firms|jobs|employers|bosses|companies|of them)\b[^;.]*$",
        r"[,;.] (?:and )?(?:nobody|no one|no-one|none of them) (?:ever |else )?(?:does|did|do|has|would)\b[^;.]*$",
        r"[,;.] (?:you|one|i|u) (?:could|can) (?:really )?(?:see|tell|feel)(?: (?:it|that))?$",
        r"[,;.] (?:and )?that'?s (?:it|all|about it)(?: really| tbh)?$",
        r"[,;.] (?:and |but )?what (?:can|could) (?:you|i|one) (?:do|say)$",
        r"[,;.] fair (?:play|dues|do'?s)(?: to (?:him|her|them))?$",
        r",? would you believe(?: it)?$",
        r"[,;.] (?:and )?no (?:ghosting|messing|waiting|games|excuses|nonsense|fuss|drama|bs)\b[^,;.]*",
        r"(?<!\bnever|. way)(?:[,;.]| and| which| that| it)(?: and| that| it)* ma(?:de|kes) me (?:cry|feel|smile)\b.*",
        r"[,;.]? (?:god )?(?:bless (?:him|her|them))\b.*$",
        r"[,;.] (?:sound out|what a legend|legend|class act|good as gold|fair play|good on (?:him|her|them))\b.*$",
        (
            r"[,;.] (?:really |so |very |clearly |just )*(?:mortified|embarrassed|apologetic|(?:gutted"
            r"|upset) for me)\b.*$"
        ),
        rf",? (?:even )?(?:though|but|although) i was {_MUCH}{_SAD}\b.*$",
        (
            rf" and (?:he|she|they) (?:says?|said|told me),? (?:i'm |so )?(?:{_MAN}|sorry (?:{_MAN}|the|but|it|we"
            rf"|i))\b.*$"
        ),
    )
)
_HAD_BEEN_SAD = re.compile(rf"\bi was {_MUCH}{_SAD}\b|\bmade me cry\b", re.IGNORECASE)
_MADE_MY_DAY = re.compile(
    r"(?<![,;]) which (?=(?:made my (?:day|week|evening)|meant (?:a lot|so much)|made me"
    r" (?:laugh)))"
)


def without_remarks(text: str) -> str:
    """What was done or said, without what the writer thought of it; a text of nothing but remarks stays as it is."""
    for remark in _REMARKS:
        shorter = remark.sub("", text).rstrip(" ,;")
        text = shorter if len(shorter.split()) > 1 else text
    return _MADE_MY_DAY.sub(", which ", unjudged(text))


def owns_to_sadness(text: str) -> bool:
    """Whether a remark says that the writer was sad."""
    return _HAD_BEEN_SAD.search(text) is not None
