"""Tells what was said and how it was said as English does: without calling out, with its adverb and its "did not".

"said look mate you were close" is that I was close, "she reply very polite" that she replied very politely.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_CALLING = (
    r"(?:(?:look|listen|hey|oh|ah|well|honestly)[, ]+)?"
    r"(?:mate|love|hun|pal|bro|man|buddy|dear|darling|pet|duck|lad|sweetheart)[, ]+"
)
_LOOK_MATE = re.compile(
    rf"\b(?P<said>said|says|say) (?:(?:to me )?{_CALLING}|(?:look|listen)[, ]+(?=you|i\b|it))"
    r"(?P<what>[^,;.]+)(?:, (?:so )?(?:don'?t|do not|just|keep|never|you) [^,;.]*)?",
    re.IGNORECASE,
)
_YOU_WERE = re.compile(r"\b(?:you were|you're|you are|you was)\b", re.IGNORECASE)
_YOU = re.compile(r"\byou(?P<more>'d|'ve| did| had| have| can| could)\b", re.IGNORECASE)
_SHE_SAID = re.compile(
    r"(?P<deed>\b(?:would|could|did|was|had|will|do)n'?t [^,;.]+?),? (?:he|she|they) said(?=$|[.;])", re.IGNORECASE
)
_NOBODY_MADE = re.compile(
    r"^(?:i )?(?:don'?t|do not|didn'?t) (?:think|suppose|imagine|reckon|know) [^,;.]+?,? but (?=(?:he|she|they) )",
    re.IGNORECASE,
)
_EVEN_I = re.compile(r"\beven (?=I (?:made|did|was|had|failed|could|am|have|got|came|forgot)\b)")
_POLITELY = re.compile(
    r"\b(?P<did>(?:repl(?:y|ied|ies)|answer(?:ed|s)?|wrote|writes?|spoke|speaks?|explain(?:ed|s)?|told|tells?"
    r"|treat(?:ed)?|respond(?:ed)?)(?: (?:to )?me| it| back)?(?: very| so| really)?) "
    r"(?P<how>polite|kind|honest|clear|nice|warm|gentle|patient|respectful|calm)"
    r"(?=$|[,.;]| even\b| although\b| when\b)",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"^(?P<doing>[a-z]{2,}ing) (?=(?:me|us|my|the|an?|it|to|for|back|out|so|in|on|at|up|straight)\b)", re.IGNORECASE
)
_NOT_WANT = re.compile(
    r"\b(?P<who>he|she|they) not (?=(?:want|like|need|have|know|wish|leave|make|let)\b)", re.IGNORECASE
)
_POINTS = re.compile(
    r"\b(?P<what>points|feedback|notes|comments|pointers|advice|tips), (?P<one>what [^,;.]+), (?:and )?"
    r"(?P<two>what [^,;.]+)(?=$|[.;])"
)


_COULD_HAVE = re.compile(
    r"^(?P<who>he|she|they) could(?:'ve| have| of) [^,;.]+?,? but (?:instead )?(?=(?P=who) )", re.IGNORECASE
)
"""What they might have done instead."""
_RANG_INSTEAD = re.compile(
    r"^(?P<who>he|she|they) could(?: (?:just|easily|simply))?(?:'ve| have| of) "
    r"(?:(?P<just>just )|easily |simply )?(?P<other>email|text|messag)ed(?: me)?,? but "
    r"(?:instead )?(?P=who) (?P<did>rang|called|phoned)(?: me)?(?P<rest>.*)$",
    re.IGNORECASE,
)
_BEING_CALLED = re.compile(
    r"^(?:being|I was) (?P<did>called|phoned|told)(?P<how>[^,;.]*?),? (?:instead of|rather than"
    r"|and not) (?P<just>just )?"
    r"(?:being )?(?P<other>email|text|messag)ed(?=$|[.;,])",
    re.IGNORECASE,
)
"""What was done by voice, and what might have been done instead."""
_DID_IT = re.compile(r"\b(?P<who>he|she|they) did it (?=(?:him|her|them)sel(?:f|ves)\b|in person\b)", re.IGNORECASE)
_WE_LAUGHED = re.compile(
    r"[,;] (?:and )?we (?:even |both |all |just )*(?:laughed|joked|chatted|hugged|cried|had a (?:laugh|giggle|chat))\b"
    r"[^,;.]*(?=$|[.,;])",
    re.IGNORECASE,
)
_KEPT_SORRY = re.compile(
    r"\b(?P<who>he|she|they) kept (?:on )?(?:saying|apologising|apologizing)(?: (?:how )?sorry)?"
    r"(?: (?:he|she|they) (?:was|were))?(?=$|[.,;]| bless\b)",
    re.IGNORECASE,
)
_GAVE_HAND = re.compile(
    r"\b(?:gave|gives?) me (?:the )?hand(?P<said> and says?\b)?(?=$|[,.;]| and\b|(?<=say) |(?<=says) )", re.IGNORECASE
)
_DUDE = re.compile(
    r"^(?:the )?(?:dude|guy|man|bloke|fella|lady|woman|boss|manager|chap) (?=(?:actually |even |really |just )?"
    r"(?:called|rang|phoned|wrote|texted|emailed|messaged|told|came|drove|walked|said|gave|sent)\b)",
    re.IGNORECASE,
)
_BUSY = re.compile(r"[,.;] (?:he|she)(?:'s| is) (?:a |so |very )*busy\b[^.;]*$", re.IGNORECASE)
_HE_SAID = re.compile(r"(?<=[a-z]),? (?:he|she|they) said,? (?=(?:because|so that|in case) )", re.IGNORECASE)
_JUST_NOT = re.compile(
    r",? (?:and |but )?(?:it )?(?:just|only|but) (?:not|it wasn'?t|wasn'?t) the right (?:time|moment|fit"
    r"|one)$",
    re.IGNORECASE,
)


_TOLD_BY = re.compile(
    r"^(?:i )?(?:was|got) (?:told|called|messaged|informed|contacted)(?: it| the news| about it| no)?"
    r"(?: by| over| on| via) (?:the )?(?P<way>phone|e-?mail|text|letter|message|post)(?=$|[,.;]| (?:but|and|so) )",
    re.IGNORECASE,
)
"""How the news came, with nobody who told it: "was told by phone, he was nice about it"."""
_A_NICE_ONE = re.compile(
    r"^(?:i )?(?:was|got) told by (?P<way>phone|e-?mail|text|letter"
    r"|message),? but (?:it was )?an? (?P<how>[a-z]+) one(?=$|[,.;])",
    re.IGNORECASE,
)
_GHOST = re.compile(r"\bghost(?:ing)? me\b(?: like [^,.;]+)?", re.IGNORECASE)
_SAID_AND_DO = re.compile(
    r"\b(?P<said>(?:said|says) (?!(?:keep|try|apply|come|stay|call) )[^,.;]+?)"
    r",? and (?:to )?(?P<do>come|keep|stay|pop|call|apply|try|drop|ring|look|ask|go) "
    r"(?!on (?:saying|about))(?=[a-z])"
)
"""What was said, and what one was told to do: "said no hard feelings and come for a pint"."""
_DAY_AFTER = re.compile(r"^ next (?=day|morning|evening)")
_ON_THE_PHONE = re.compile(
    r"^straight on (?:the )?(?:phone|blower)(?: to me)?(?P<when> [^,.;]+)?(?=$|[,.;])", re.IGNORECASE
)
_NOT_EXPECTED = re.compile(
    r",? (?:and )?(?:honestly |tbh )?(?:i )?(?:didn't|did not|wasn't|never) expect(?:ed|ing)? (?:that|it"
    r"|one)\b(?: at all)?(?=$|[.;,])",
    re.IGNORECASE,
)
_NOT_ONLY = re.compile(
    r"^not only did (?P<who>they|he|she) (?P<do>[a-z]+)(?P<what>[^,;.]*),? (?:but )?(?P=who) (?:also |even )?(?=[a-z])",
    re.IGNORECASE,
)
"""Two deeds, of which the first stands inverted: "not only did they tell me why, they also wished me luck"."""
_SELF_NOT = re.compile(r"(?<=\b(?:him|her)self)(?:,| and)? (?=(?:didn't|wasn't|did not) )")


def kindness_said(text: str) -> str:
    """The account with what was said told as it was meant, and with what was done in step."""
    text = _NOT_ONLY.sub(_and_also, text)
    text = _TOLD_BY.sub(r"they told me by \g<way>", _A_NICE_ONE.sub(r"\g<way> but a \g<how> one", text))
    text = _ON_THE_PHONE.sub(
        lambda found: f"they rang me{_DAY_AFTER.sub(' the next ', found['when'] or ' straight away')}", text
    )
    text = _SAID_AND_DO.sub(r"\g<said> and told me to \g<do> ", text)
    text = _SELF_NOT.sub(" and ", _GHOST.sub("leave me without an answer", _NOT_EXPECTED.sub("", text)))
    text = _BEING_CALLED.sub(_instead, _RANG_INSTEAD.sub(_instead, text))
    text = _LOOK_MATE.sub(_as_said, _SHE_SAID.sub(r"\g<deed>", _NOBODY_MADE.sub("", _COULD_HAVE.sub("", text))))
    text = _POLITELY.sub(_politely, _EVEN_I.sub("even though ", text))
    text = _POINTS.sub(r"\g<what>: \g<one> and \g<two>", _NOT_WANT.sub(r"\g<who> did not ", text))
    text = _HE_SAID.sub(" ", _BUSY.sub("", _WE_LAUGHED.sub("", _JUST_NOT.sub("", _DUDE.sub("they ", text)))))
    text = _GAVE_HAND.sub(_shook, _DID_IT.sub(r"\g<who> told me ", _KEPT_SORRY.sub(_again, text)))
    return _DOING.sub(_to_do, text)


def _and_also(found: re.Match[str]) -> str:
    return f"{found['who'].lower()} {past(found['do'])}{found['what']} and "


def _instead(found: re.Match[str]) -> str:
    parts = {"who": "they", "how": "", "rest": "", **found.groupdict()}
    did = f"{parts['who']} {parts['did'].lower()} me{parts['how']}"
    return f"{did} instead of {parts['just'] or ''}{parts['other'].lower()}ing{parts['rest']}"


def _shook(found: re.Match[str]) -> str:
    return f"shook my hand{' and said' if found['said'] else ''}"


def _again(found: re.Match[str]) -> str:
    """Being sorry over and over, as something told."""
    who = found["who"].lower()
    return f"{who} told me again and again how sorry {who} {'were' if who == 'they' else 'was'}"


def _as_said(found: re.Match[str]) -> str:
    """What was said to the writer, who is "I" in it."""
    said = "said" if found["said"].lower() == "says" else found["said"]
    what = _YOU.sub(r"I\g<more>", _YOU_WERE.sub("I was", found["what"]))
    return f"{said} {what}"


def _politely(found: re.Match[str]) -> str:
    how = found["how"].lower()
    return f"{found['did']} {how[:-1] if how.endswith('le') else how}{'y' if how.endswith('le') else 'ly'}"


def _to_do(found: re.Match[str]) -> str:
    """A deed in "-ing" after a question that wants it bare: "texting me first" is to text me first."""
    verbs = [one for one in readings(found["doing"].lower()) if one.cls is Class.VERB and one.form is Form.ING]
    return f"to {verbs[0].lemma} " if verbs else found[0]
