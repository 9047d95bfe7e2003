"""Reads a kindness as the end of its question: after "It was good of them to ..." a bare verb comes first.

"reply to my mail" is to reply, "hand wrote it" that they wrote it by hand; what has a subject of its own stands apart.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form, Token, read
from letters.core.language.words.verbs import is_base, past
from letters.core.reading.kindness.mended import mended
from letters.core.reading.kindness.plain_telling import plainly_told

_BY_HAND = re.compile(
    r"\bhand[- ]?(?P<verb>write|wrote|writing) (?P<what>(?:me |us )?(?:it|this|(?:the|an?|my|his|her|their) [a-z]+)\b)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:idk|i dunno|well|just|at least|even|actually|basically|simply|to)[, ]+)+(?=\S)", re.IGNORECASE
)
_NOW = re.compile(
    r"\b(?P<who>he|she) (?:is|'s|was) (?P<doing>calling|phoning|ringing|writing|emailing|texting|messaging|telling"
    r"|giving|sending|explaining|asking|offering|taking|wishing|thanking|saying|speaking|talking)\b",
    re.IGNORECASE,
)
_LEARNER = re.compile(r"(?P<before>\b\w+(?:'t)? )?\b(?P<who>he|she) (?P<verb>[a-z]{2,12})\b(?! you\b)", re.IGNORECASE)
_ASKS = frozenset(
    {"do", "did", "does", "didn't", "can", "could", "will", "would", "should", "might", "may", "must", "let"}
)
_NO_VERB_AFTER = frozenset({Class.ADVERB, Class.MODAL, Class.PREPOSITION, Class.CONJUNCTION})
_OWN_CLAUSE = re.compile(
    r"(?:; |, (?:and |but )?|(?<![,;]) and )(?=(?:(?:he|she|they|it|that|there|i)(?:'s|'d|'ve|'m|'ll)|he|she|they"
    r"|it|that|this|there|i|(?:his|her|their) [a-z]+) [a-z'])",
    re.IGNORECASE,
)
_REPORTS = re.compile(r"\b(?:say|tell|explain|write|admit|promise|let|mention|add)\b", re.IGNORECASE)
_SAID = re.compile(r"^(?:they|he|she) (?:said|told me|explained)(?: that)? (?P<what>.+)$", re.IGNORECASE)
_TELLINGS = frozenset("call ring phone email text write reply answer come stop wait".split())  # noqa: SIM905
_NAMES = frozenset({"phone call", "voice note", "voice message", "text message", "hand note", "hand shake"})
_THING_AFTER = frozenset({"from", "by", "was", "were", "is", "that", "which", "and", "or", "of", "about"})
_SPEAKING = re.compile(
    r"^(?:(?:very|really|so|dead|quite|pretty) )?(?:straight|straightforward|honest|open|frank|upfront|clear|patient"
    r"|gentle|decent|kind|truthful) (?=(?:about|with|to) \w)",
    re.IGNORECASE,
)
_THE_FACT = re.compile(r"^(?:(?:just |only |simply )?the fact )?(?:that )?(?=(?:he|she|they) [a-z])", re.IGNORECASE)
_TELLS_ME = re.compile(
    r"^(?P<verb>tells|calls|rings|phones|writes|gives|sends|takes|asks|offers|explains|lets|comes|says|thanks"
    r"|wishes)\b",
    re.IGNORECASE,
)
_BUT_WORD = re.compile(r"(?<=\w)(?:,? (?:odd|weird) but [a-z]+|, (?:imagine|lol|mind|you know|believe it or not))$")
_AND_DID = re.compile(r" and (?P<did>[a-z]+ed|said|told|gave|wrote|sent|rang|took)\b")
_NEED_NOT = re.compile(
    r"(?<!^he)(?<!^she)(?<!^they),? (?:and |but |when |which |(?:even |al)?though )?(?:(?:he|she|they) )?(?:really )?"
    r"(?:did|do|does)(?:n'?t| not) (?:really )?(?:have|need) to(?: do (?:any of )?(?:that|this|it|so)| be| bother)?$",
    re.IGNORECASE,
)
_USUAL = re.compile(
    r",? (?:and |but )?(?:not|instead of|without) (?:just )?(?:the|some|any|a) (?:usual|standard|normal|typical)\b"
    r"[\w' -]*$",
    re.IGNORECASE,
)
_AND_NOT = re.compile(r"(?<=\w) and not (?P<did>made|done|given|kept|left|used|hidden|hid|said|sent|waited)\b")
_VERY = re.compile(r"^(?P<was>(?:he|she|they|you) (?:was|were)) (?:very|really) (?=[a-z]+(?: about it| to me)?$)")
_SHE_SAYS = re.compile(
    r"\b(?P<who>he|she) (?P<says>(?!is\b|was\b|has\b|does\b|knows|wants|likes|keeps|works|lives|hates|needs|thinks"
    r"|loves|always|perhaps|runs)[a-z]+s)\b",
    re.IGNORECASE,
)
"""What is told of one telling in the present: it was done once."""
_AND_SAY = re.compile(r" and (say|tell|give|write|explain|ask|call|send|apologi[sz]e|thank|offer|wish|promise)\b")
_UNTIL_CAN = re.compile(r"\b(?P<did>waited|stayed|held on|let me wait) (?P<till>till|until) (?P<who>\w+) can\b")


def good_of(piece: str) -> str:
    """One piece of a kindness with its verb where the question wants it, and in the past where it was told."""
    piece = _VERY.sub(r"\g<was> so ", piece)
    piece = _SPEAKING.sub(_to_be, plainly_told(re.sub(r"^(?:was|were) (?=[a-z])", "they were ", piece)))
    piece = mended(_BY_HAND.sub(r"\g<verb> \g<what> by hand", piece))
    piece = _TELLS_ME.sub(lambda found: past(_lemma(found["verb"])), _THE_FACT.sub("", piece))
    if begins_bare(bare := _LEAD.sub("", piece)) or bare in _TELLINGS:
        return _to_do(bare)
    if piece and read(piece)[0].tokens[0].form is Form.PAST:
        piece = "".join(_parted(piece))
    piece = _NOW.sub(lambda found: f"{found['who']} {past(_lemma(found['doing']))}", piece)
    piece = _UNTIL_CAN.sub(r"\g<did> \g<till> \g<who> could", _told_once(piece))
    piece = _AND_NOT.sub(lambda found: f" and did not {_lemma(found['did'])}", piece)
    return _HOPED.sub(_hoped, _without_asides(piece))


_HOPED = re.compile(r"\b(?P<hoped>hopes?|hoped)(?P<that> that)? I(?:'ll| will)? (?P<do>[a-z]+)")


def _hoped(found: re.Match[str]) -> str:
    """What somebody hoped the writer would do: "she hopes I apply again"."""
    return f"hoped{found['that'] or ''} I would {found['do']}" if is_base(found["do"]) else found[0]


def _to_be(found: re.Match[str]) -> str:
    """How somebody was in telling, as what it was good of them to be: "straight about my knees"."""
    return f"be {found[0][0].lower()}{found[0][1:]}"


def in_one_breath(parts: list[str]) -> list[str]:
    """What was done and what was said with it, as one: "to call me", "she said it was close"."""
    if len(parts) < len(("done", "said")) or not parts[0].startswith("to ") or "." in parts[0]:
        return parts
    if parts[1].startswith("to ") and "." not in parts[1]:
        return [f"{parts[0]} and {parts[1].removeprefix('to ')}", *parts[2:]]
    said = _SAID.match(parts[1])
    return [f"{parts[0]} and tell me that {said['what']}", *parts[2:]] if said else parts


def begins_bare(text: str) -> bool:
    """Whether a text begins with the bare form of a verb, as its question makes likely."""
    tokens = read(text)[0].tokens if text else ()
    if not tokens or not (tokens[0].text.islower() or tokens[0].text.istitle()):
        return False
    verb = next((token for token in tokens if token.cls is not Class.ADVERB and token.lower != "not"), tokens[0])
    at = tokens.index(verb)
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    named = following is not None and verb.text.istitle() and (following.finite or following.text.istitle())
    if named or (following is not None and following.lower == "'s"):
        return False  # "Miss Dee", "Pastor Ray", "Grace's call", "Sue rang me"
    after = tokens[at + 2].lower if following is not None and at + 2 < len(tokens) else ""
    if following is not None and following.lower == "and" and verb.lower in _TELLINGS:
        return any(one.form is Form.BASE and one.cls is Class.VERB for one in readings(after))
    return _is_bare(verb, following)


def _is_bare(verb: Token, following: Token | None) -> bool:
    found = readings(verb.lower)
    if verb.lower in {"be", "have", "text", "message", "ring"}:
        return verb.lower in {"be", "ring"} or _takes_object(following)
    if verb.lower == "like" or not any(one.form is Form.BASE and one.cls is Class.VERB for one in found):
        return False
    if following is not None and f"{verb.lower} {following.lower}" in _NAMES:
        return False
    only = all(one.cls is Class.VERB and one.form is Form.BASE for one in found)
    if only or following is None:
        return only
    if any(one.cls is Class.ADJECTIVE and one.form is Form.NONE and one.lemma == verb.lower for one in found):
        return following.cls in {Class.PRONOUN, Class.DETERMINER}
    return _takes_object(following)


def _takes_object(following: Token | None) -> bool:
    """Whether what follows belongs to a verb rather than to the name of a thing."""
    if following is None or following.lower in _THING_AFTER:
        return False
    return following.cls not in {Class.AUXILIARY, Class.MODAL, Class.PUNCTUATION} and following.form is not Form.PAST


def _to_do(text: str) -> str:
    """A bare verb with its "to"; a clause with a subject of its own, where it is whole, as the next sentence."""
    head, apart, rest = _parted(text)
    head = _without_asides(head)
    head = _AND_DID.sub(lambda found: f" and {_lemma(found['did'])}", head)
    head = re.sub(r"^to not ", "not to ", f"to {head[0].lower()}{head[1:]}")
    return f"{head}{apart}{rest}"


def _parted(text: str) -> tuple[str, str, str]:
    """A deed, and a whole clause with a subject of its own after it as the next sentence."""
    for found in _OWN_CLAUSE.finditer(text):
        first = text[: found.start()]
        if found[0] == " and " and _REPORTS.search(first):
            continue
        if verdict(text[found.end() :]) is Verdict.CLAUSE:
            rest = _told_once(text[found.end() :])
            return first, ". ", f"{rest[:1].upper()}{rest[1:]}"
    return text, "", ""


def in_the_past(text: str) -> str:
    """What a learner tells in the bare form, told in the past: "she send a note and say it" is "she sent ... said"."""
    told = _LEARNER.sub(_simply_past, text)
    return text if told == text else second_in_the_past(told)


def second_in_the_past(text: str) -> str:
    """What was said beside a deed of the past: "rang me and say sorry" is "rang me and said sorry"."""
    return _AND_SAY.sub(lambda found: f" and {past(found[1])}", text)


def _told_once(text: str) -> str:
    """What was told, in the past, even where it was typed as if it went on."""
    once = _SHE_SAYS.sub(_told, text)
    return in_the_past(once if once == text else second_in_the_past(once))


def _told(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["says"].lower()) if one.form is Form.PRESENT), "")
    return f"{found['who']} {past(lemma)}" if lemma else found[0]


def _without_asides(text: str) -> str:
    """The deed without what it was not, and with what it need not have been."""
    who = re.match(r"(?:he|she)\b", text, re.IGNORECASE)
    text = _BUT_WORD.sub("", text)
    return _NEED_NOT.sub(f", which {who[0].lower() if who else 'they'} did not have to do", _USUAL.sub("", text))


def _simply_past(found: re.Match[str]) -> str:
    """The verb after "he" or "she" in the past, where it can be nothing but bare."""
    verb, before = found["verb"].lower(), (found["before"] or "").strip().lower()
    known = readings(verb)
    bare = any(one.cls is Class.VERB and one.form is Form.BASE for one in known)
    other = any(one.cls in _NO_VERB_AFTER or (one.cls is Class.VERB and one.form is not Form.BASE) for one in known)
    if not bare or other or before in _ASKS:
        return found[0]
    return f"{found['before'] or ''}{found['who']} {past(verb)}"


def _lemma(verb: str) -> str:
    return next((one.lemma for one in readings(verb) if one.cls is Class.VERB), verb)
