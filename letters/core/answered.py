"""Puts straight what was typed about their answer and about what comes after it: a reason, a kindness, a wish."""

from __future__ import annotations

import re

from letters.core.language.articles import with_article
from letters.core.language.certainty import Verdict, verdict
from letters.core.language.tables import any_of

_REMARK = re.compile(
    r"[,;.]? ?(?:and |but |which |that |it |that's |it's |is |was )*(?:true|fair(?: enough| play)?|apparently|i guess"
    r"|i suppose|obviously|of course|to be fair|(?:he|she|they) said|makes sense|really|right"
    r"|only fair|understandable)[.]?$",
    re.IGNORECASE,
)
_NEEDED = re.compile(r"^(?P<this>[a-z]+(?: [a-z]+)?) needed,? not (?:an? )?(?P<that>[a-z]+)$", re.IGNORECASE)
_DESERVED = re.compile(
    r"[,;.] (?:and |but )?(?:(?:he|she|they) )?(?:really |probably |fully )?(?:deserved? it|earned it"
    r"|good for (?:her|him|them))$",
    re.IGNORECASE,
)
_FOR_LACK = re.compile(r"(?<=\w), (?P<lack>(?:low|lack of|budget|funding|costs?|cuts)\b[\w ]{0,25})$", re.IGNORECASE)
_INSIDE = re.compile(r"^(?:an? )?(?:internal|external)(?: hire| one| person| appointment)?$", re.IGNORECASE)
_NICE_ABOUT_IT = re.compile(
    r"[,;.] (?:but |and )?(?:he|she|they) (?:was|were) (?:really |very |so |all )?(?:nice|kind|lovely|decent|good"
    r"|honest|sorry|sweet) about it\b.*$",
    re.IGNORECASE,
)
_CHOSE = re.compile(
    r"^(?P<chose>(?:(?:they|he|she) )?(?:went (?:with|for)|chose|picked|hired|took|preferred|promoted|had) )?"
    r"(?P<who>(?:(?:more|very|internal|external|another|local|younger|older|stronger|better|in-house) )?"
    r"(?:[a-z-]+ )?"
    rf"(?:candidate|applicant|person|insider|colleague|lad|lass|guy|bloke|woman|man|lady|student"
    rf"|graduate|{any_of('jobs')}))\b(?=$|[,;]| (?:with|who|from|already|for|got|had|has|was|did"
    rf"|applied|came|turned)\b)",
    re.IGNORECASE,
)
_DID_SO = re.compile(r" (?:got|had|has|was|did|applied|came|turned)\b", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:an?|the|another|one|some|someone|somebody|their|your|my|his|her) ", re.IGNORECASE)
_THERE_WAS = re.compile(
    r"^(?:there (?:was|were) )?(?P<what>(?:no|only|not enough|too many|so many|lots of|loads of|hundreds of"
    r"|over \d+|\d+)"
    r" (?!of\b)[a-z].*)$",
    re.IGNORECASE,
)
_SAID_THAT = re.compile(
    r"^(?P<who>he|she|they|[A-Z]\w+) said (?:that )?(?=(?:I|my|if|he'd|she'd|they'd|it was|it had)\b)"
)
_SOMETHING_KIND = re.compile(
    r"\b(said something (?:really )?(?:nice|kind|good|lovely|encouraging) about [\w ]+?), (?:that|how) .*$",
    re.IGNORECASE,
)
_DID_SO_KINDLY = re.compile(
    r"^(?=(?:rang|called|phoned|wrote|emailed|texted|messaged|gave|told|asked|offered|took|came|walked|drove|stayed|waited"
    r"|let|explained) )"
)
_QUICKLY = re.compile(
    r"^(?:only |just |within |in |after )?(?:\d+|an?|one|two|three|four|five) (?:day|hour|week)s?(?: later| after)?$",
    re.IGNORECASE,
)
_WHICH_IS = re.compile(r",? which (?:was|is|takes?|took|meant|means|felt|i) [^,.]{2,30}$", re.IGNORECASE)
_COULD_TELL = re.compile(
    r"(?:^|[,;.]? )(?:and )?(?:you|one) could (?:really |just )?tell"
    r"(?: (?:that )?(?:she|he|they) [^,;.]{2,30})?(?=$|\.)",
    re.IGNORECASE,
)
_NOT_A = re.compile(r"(?<=\w) (?=not (?:just )?(?:an?|the|some) \w+(?:$|[.,;]))")
_YES = re.compile(
    r"^(?:yes|yeah|yep|sure|ok|okay|definitely|absolutely|maybe|perhaps)\b(?: please)?[,.!;]* (?=\w)", re.IGNORECASE
)
_ANY = re.compile(r", (?:or )?(?:any|anything|whatever|all)(?: \w+)?$", re.IGNORECASE)
_NOT_FUSSY = re.compile(
    r"[,;.]? (?:(?:i )?don't mind|(?:i'm|i am) (?:not (?:fussy|picky|bothered)|easy|flexible"
    r"|open(?: to (?:anything|all))?)\b.*)$",
    re.IGNORECASE,
)
_AS_ONE = re.compile(r"^(?:also |even )*(?:as (?:an? )?)?(?=[a-z])", re.IGNORECASE)
_I_WILL = re.compile(
    r"^(?P<when>(?:when(?:ever)?|if|next time) i .+?),? i(?:'ll| will| would|'d) (?P<do>.+?)[. ]*$", re.IGNORECASE
)
_MEDIA = {
    "listening to": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?podcasts?$", re.IGNORECASE),
    "reading": re.compile(r"^(?:the|your|their) (?:[a-z]+ )?(?:newsletters?|blogs?|magazine|column)$", re.IGNORECASE),
}


def reason_plainly(text: str) -> str:
    """A reason without what the writer thought of it, as a choice or as a clause."""
    text = _REMARK.sub("", _DESERVED.sub("", _NICE_ABOUT_IT.sub("", text))).strip()
    if _INSIDE.match(text):
        return f"{with_article(text.split()[0].lower())} candidate"
    if found := _NEEDED.match(text):
        return f"they needed {with_article(found['this'].lower())}, not {with_article(found['that'])}"
    text = _FOR_LACK.sub(r" because of \g<lack>", text)
    if found := _THERE_WAS.match(text):
        return _there_was(found["what"], text)
    found = _CHOSE.match(text)
    if found is None or _DETERMINED.match(found["who"]):
        return text
    because = "because " if not found["chose"] and _DID_SO.match(text, found.end()) else ""
    return f"{because}{found['chose'] or ''}{_one(found['who'])}{text[found.end() :]}"


def _one(who: str) -> str:
    return f"an{who}" if who.lower().startswith("other ") else with_article(who)


def _there_was(what: str, text: str) -> str:
    """What there was too little or too much of, as a clause; the text where it is one already."""
    first, comma, after = re.sub(r" and (?=\d)", ", and ", what).partition(", ")
    if verdict(first) is not Verdict.PHRASE:
        return text
    many = re.match(r"(?:too many|so many|lots|loads|hundreds|over \d|\d{2}|[2-9])", first) is not None
    counted = re.match(r"(?:not enough|no|only|too few) (?P<what>[a-z]+[^s\W]s)\b", first)
    many = many or counted is not None or (first.split()[-1].endswith("s") and not first.startswith("only one"))
    return f"there {'were' if many else 'was'} {first}{comma}{after}"


def said_once(text: str) -> str:
    """What was said kindly, without the half sentence that says it again."""
    return _SOMETHING_KIND.sub(r"\1", text)


def kindness_plainly(text: str) -> str:
    """What was kind, without a remark on it, and with what was said as something told."""
    text = _DID_SO_KINDLY.sub("they ", text)
    if _QUICKLY.match(text):
        return "your quick answer"
    text = _WHICH_IS.sub("", _NOT_A.sub(", ", _COULD_TELL.sub("", text).strip(" .")))
    return _SAID_THAT.sub(r"\g<who> told me that ", text)


def wish_plainly(text: str) -> str:
    """A wish without the "yes" before it and the "really" after it."""
    text = _ANY.sub("", text)
    return _AS_ONE.sub("", _NOT_FUSSY.sub("", re.sub(r",? really$", "", _YES.sub("", text))))


def followed_plainly(text: str) -> str:
    """What one listens to or reads, as something to go on doing; a promise as what one hopes to do."""
    text = re.sub(r"^what (was|is) it\b", r"what it \1", text)
    if text.lower().startswith("how goes "):
        return f"how {text[9:]} goes"
    if found := _I_WILL.match(text):
        return f"to {found['do']} {found['when'][0].lower()}{found['when'][1:]}"
    doing = next((verb for verb, pattern in _MEDIA.items() if pattern.match(text)), "")
    return f"to keep {doing} {text}" if doing else text
