"""Knows what no thanks can be built upon in an account of how the answer came: a reproach, a jibe, a confidence.

"nothing, it was a robot" names no kindness, whatever follows; "she rang, but I had to ask twice" is that she rang.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import past
from letters.core.reading.kindness.good_of import begins_bare

_COUNT = r"(?:\d+|a|two|three|four|five|six|seven|eight|nine|ten|several|some|many|a few|a couple of)"
_REPROACH = (
    r"i(?:'d| would) (?:of |have )(?:rather )?(?:expected|thought|hoped|preferred|liked|wanted|appreciated)\b"
    r"|i(?:'ve| have| had|'d)? (?:been waiting|waited|(?:had|have) to (?:wait|ask|chase|ring|call|email|write"
    r"|find)|must (?:wait|ask))\b(?! for (?:him|her|them) to)"
    r"|(?:(?:only|still|it|that|which) )*took (?:(?:them|him|her|em|it|me|only|just|about) )*"
    rf"{_COUNT} (?:\w+ )?(?:days|weeks|months|emails|calls)\b"
    r"|(?:i )?wish (?:he|she|they|it|somebody|someone)(?:'d| had| would)\b"
    r"|(?:(?:it|that|a call|a phone call|an email) )?(?<!\bI )(?<!\byou )(?:would|could"
    r"|might)(?: have|'ve| of)? (?:be|been) "
    r"(?:nice|nicer|good|better|kinder|great)\b|(?:he |she |they )?(?:did not|didn't|could not|couldn't|not) even\b"
    r"|(?:after|for|following) (?:\w+ )*(?:silence|radio silence|no word|hearing nothing)\b"
    r"|(?:it |he |she |they )?could(?:'ve| have| of) (?:told|said|done|let|rung|called|phoned|warned)\b"
    r"(?! me (?:nothing|by))"
    r"|better late than never\b|(?:it |that |which )(?:really |still |kinda |did )?(?:st[iu]ngs?|hurts?)\b"
    r"|(?:he |she |they )?never said anything\b|(?:and |so )there'?s that\b"
    r"|at least i know\b|no-?reply\b|(?:and |so )nothing(?: really| much| kind| nice)?$"
    r"|(?:^|(?<=, )|(?<=and ))(?:it was |that was )?(?:only )?after "
    rf"{_COUNT} (?:weeks|months|e-?mails|calls)\b"
    r"|i (?:only )?found out (?:from|through|on|by|via)\b"
    r"|(?:it|that) was (?:all|it|the least (?:he|she|they) could do)$|(?:the )?least (?:he|she|they) could do\b"
)
"""What they did not do, or made the writer do."""
_CONFIDED = (
    r"(?:he |she |they |i )?(?:\w+ )?(?:not|\w+n't|never) (?:really |actually )?(?:(?:know"
    r"|think) if [\w ]+? )?(?:supposed|meant|allowed) to\b"
    r"|(?:i )?(?<!s )(?:was|am|were|is) (?:\w+ )?(?:his|her|their) (?:own |first |top )*(?:pick|choice|favou?rite)\b"
    r"|(?:it |that |the (?:decision|choice) )?(?:was|is)(?:n't| not) (?:really )?(?:up|down) to (?:him|her|them)\b"
    r"|(?:it |that )?(?:was|is)(?:n't| not) (?:his|her|their) (?:own )?(?:decision|call|choice)\b"
    r"|(?:he |she )?(?:got |was |were )?(?:overruled|outvoted|voted down)\b"
    r"|(?:it was |it's )?out of (?:his|her) hands\b"
    r"|(?:strictly |just )?(?:off the record|(?<!choice )(?<!decision )(?<!call )(?<!close )"
    r"(?<!much )(?<!little )(?<!it )(?<!point )(?<!points )(?<!mark )(?<!marks )(?<!difference )"
    r"between (?:us(?! two| both)|ourselves|you and me|him and me|her and me"
    r"|me and (?:him|her)))\b"
)
"""What was told to the writer alone, which not all who read the letter may know."""
_THANKLESS = re.compile(rf"(?<![\w'])(?:{_REPROACH}|{_CONFIDED})", re.IGNORECASE)
_BOUNDARY = re.compile(
    r"(?:(?:[,;:-]+|^) ?(?:(?:and|but|although|though|even though|which|after|because|so|when|as|or|yet)\b ?)*"
    r"| (?:and|but|although|though|even though|which|because|so|when|as|yet) )$",
    re.IGNORECASE,
)
"""What may stand before a clause of its own."""
_LAST_JOINT = re.compile(r"(?:[,;] | (?:but|which|because) )(?:(?:and|but|which) )?[^,;]*$")
_INSTEAD = re.compile(
    r",? (?:instead of|rather than) (?:just )?(?:(?:the|an?|some) )?(?:usual |standard |normal )?"
    r"(?:copy[- ](?:and[- ])?paste|form (?:letter|e-?mail)|generic|template|automated)\b[^.;]*$",
    re.IGNORECASE,
)
"""What others get, beside what was done."""
_OTHERS_DONT = re.compile(
    r", (?:and |when |where )?(?:(?:most|not many|nobody|no one|others|few|lots of|other [a-z]+s)\b"
    r"|(?:some|many) (?:will|would|do|don't|never|just|only|people|places|firms|companies|employers|bosses|of them)\b"
    r"|you (?:usually|normally|never|don't|rarely)\b)[^,;.]*$",
    re.IGNORECASE,
)
_DID = re.compile(r"(?:(?i:he|she|they)(?:'s|'d|'ve)?|(?!The\b)[A-Z][\w'-]+|[Tt]he \w+) (?!(?:was|is|were|are)\b)")
_PAST = re.compile(r"(?:to |let|[a-z]+ed |told|wrote|rang|gave|sent|took|came|went|said|got back)", re.IGNORECASE)
_NONE = re.compile(
    r"^(?:(?:honestly|well|um|er|sorry|no(?= (?:nothing|not (?:really|much)))|-+)[, ]+)*"
    r"(?:nothing|nowt|n/?a|n\.a\.|none|no|nope|nah|not (?:really|much"
    r"|a lot|one thing)|no kindness)"
    r"(?: (?:really|much|at all|special|particular|in particular|to speak of|tbh|kind|good|comes to mind|honestly"
    r"|here))*(?:[,.;:!–-]+| (?=(?:it|they|this|just|only|really|but|because|cos|as|he|she|the)\b)|$)",
    re.IGNORECASE,
)
_BUT_DID = re.compile(
    r"(?:^|[,.;] |\s)(?:but|though|although|except|only that|well|ok|actually)(?: that| i (?:guess|suppose))?,? "
    r"(?P<did>(?:he|she|they|[A-Z]\w+) (?!(?:only|just|never|didn't|did not|could|should|might"
    r"|(?:was|were)(?! (?:very |really |so |quite )?(?:friendly|kind|nice|polite|honest|lovely|decent|warm|fair|clear"
    r"|quick|gentle|patient))|is|are)\b).*)$"
    r"|^ ?(?P<told>(?:he|she|they) (?:(?:was|were) (?:very |really |so )?"
    r"(?:friendly|kind|nice|polite|decent|lovely|honest)"
    r"|(?:did |at least )?(?:rang|call(?:ed)?|phoned|said|say|told|wished?|wrote"
    r"|thank(?:ed)?|offered|apologi[sz]ed?|gave|took|let|sent|ring|write|wait(?:ed)?))\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_OTHERS_BUT = re.compile(
    r"^(?:so many|most|many|some|other|lots of|a lot of|all the other|half the)\b[^,;.]*? "
    r"(?:never|don'?t|do not|didn'?t|won'?t|will not)(?: even| bother to)? (?P<do>[a-z]+)\b[^,;.]*?,? "
    r"but (?P<who>he|she|they) (?:did|does)\b",
    re.IGNORECASE,
)
"""What others never do, before one who did: "most places don't reply but she did"."""
_DID_DO = re.compile(r"^(?P<who>he|she|they) did (?:at least )?(?P<do>[a-z]+)\b", re.IGNORECASE)


_WHO_WROTE = re.compile(
    r"^(?:i )?(?:have )?(?:no idea|not sure|don'?t know|dunno|idk)(?: (?:who|if|whether"
    r"|what)\b[^,;.]*?)?,? but (?=[a-z])",
    re.IGNORECASE,
)


_APOLOGY = re.compile(r"\b(?:apologi[sz]\w+|sorry)\b", re.IGNORECASE)
"""Where what went wrong is owned up to."""
_OTHERS_WOULD = re.compile(
    r"^(?:not many|few|not everyone|not everybody|nobody else|no one else|most|not all)(?: (?:people|bosses"
    r"|managers|places|firms|employers|companies))? would(?:n'?t|(?: not))?(?: have|'ve| of| a)? (?P<do>[a-z]+)\b",
    re.IGNORECASE,
)
"""What others would not do, which somebody did: "not many would have rung on a Sunday"."""


_WAS_KIND = re.compile(
    r"(?:he|she|they|it) (?:was|were) (?:very |really |so )?(?:quick|kind|nice|honest|polite|friendly|fair|clear"
    r"|prompt)",
    re.IGNORECASE,
)
_YES = re.compile(
    r"^(?:(?:yes|yeah|yep|yup|sure|there was)[,.:;!]+ |(?:only|just) that "
    r"|(?:yes|yeah|yep|yup) "
    r"(?=(?-i:[A-Z])[a-z]+ (?:was|were|did|said|told|rang|gave|sent|wrote|took|let|[a-z]+ed) ))+(?=\S)",
    re.IGNORECASE,
)
"""How one says that there was something, before it."""


def unless_nothing(text: str) -> str:
    """The answer, or only what it grants in the end where it begins by saying that there was nothing."""
    text = _YES.sub("", text)
    text = _OTHERS_BUT.sub(lambda one: f"{one['who']} {past(one['do'].lower())}", _WHO_WROTE.sub("", text))
    text = _OTHERS_WOULD.sub(_did_so, text)
    found = _NONE.match(text)
    if found is None:
        return text
    granted = _BUT_DID.search(text[found.end() :])
    did = (granted["did"] or granted["told"]).strip() if granted else ""
    return _DID_DO.sub(lambda one: f"{one['who']} {past(one['do'].lower())}", did)


def _did_so(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["do"].lower()) if one.cls is Class.VERB), "")
    return f"they {past(verb)}" if verb else found[0]


def without_grudge(sentence: str) -> str:
    """The sentence up to its reproach; empty where that is all of it, or where what is left is nothing they did."""
    sentence = _OTHERS_DONT.sub("", _INSTEAD.sub("", sentence))
    found = _THANKLESS.search(sentence)
    if found is None or _APOLOGY.search(sentence[: found.start()]):
        return sentence
    before = sentence[: found.start()]
    joint = _BOUNDARY.search(before) or _LAST_JOINT.search(before)
    if joint is None:
        return ""
    kept = before[: joint.start()].rstrip(" ,;:-")
    did = kept and (_WAS_KIND.match(kept) or _DID.match(kept) or begins_bare(kept) or _PAST.match(kept))
    return kept if did else ""
