"""Takes a difficulty out of the frame it was told in: "Dana mentioned the returns", "I think it was parking"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.readers import Readers
from letters.core.reading.taken.named import either, name_of

_TITLE = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Chef)\.? )?"
_OFTEN = r"(?:(?:also|both|just|really|then|had|has|have|did|once|briefly|openly|honestly|even) )*"
_TOLD = (
    r"(?:mentioned|said|told (?:me|us)|explained|described|brought up|raised|pointed out|admitted|shared|discussed"
    r"|(?:talked|spoke|complained|was talking|were talking|went on|kept talking|told (?:me|us)) (?:to (?:me"
    r"|us) )?(?:about|of)"
    r"|complained|kept (?:mentioning|saying|coming back to)|stressed|warned (?:me|us)?)"
)
_SAID = rf"{_OFTEN}{_TOLD}(?: to (?:me|us))?(?P<that> that)?(?: about(?! (?:\d|half)))? "
_OF_MINE = re.compile(r"\b(?:I|me|my|us)\b")
_AGAIN = re.compile(r",? (?:a lot|again and again|over and over|several times|a few times|many times|twice)[.]?$")
_ANOTHER = (
    r"(?:(?:someone|somebody|one (?:of the|of their) [a-z]+|an? (?:[a-z]+ )?[a-z]+(?: (?:of|from|in"
    r"|at) (?!that\b)[a-z ]+?)?"
    r"|(?:the|their|her|his) (?:[a-z]+ )?(?:boss|manager|owner|chef|foreman|supervisor|director|head|receptionist|nurse"
    r"|driver|colleague|partner|deputy|team leader)|(?-i:[A-Z][a-z]+)(?: (?:from|in|at) [a-z ]+?)?))"
)
_ANOTHER_TOLD = re.compile(rf"^(?P<who>{_ANOTHER}) {_SAID}(?=\S)", re.IGNORECASE)
_MAYBE = re.compile(
    r"^(?:I (?:can't|cannot|don't) (?:quite |really )?remember (?:exactly|it all"
    r"|well)?,? ?but (?:it was )?(?:something (?:with|about) )?"
    r"|I (?:think|believe|guess|suppose|remember|recall)(?: it was| that| about)? "
    r"|it was (?:all |mainly |mostly |just )?about (?=(?:the|their|his|her|how|an?) )"
    r"|I (?:was told|heard|understood|gathered)(?: that| about)? |it (?:came up|was mentioned|sounded like|seems"
    r"|turned out|was(?: all| mainly| mostly)? about(?= (?:the|their|how|his|her|a|an)\b)) "
    r"(?:that )?|there was (?:some )?talk (?:of|about) |(?:mainly|mostly|probably|basically|maybe|perhaps|just"
    r"|I guess) "
    r"|(?:he|she|they|(?-i:[A-Z])[a-z]+) (?:was|were) (?:very |really |so )?(?:open|honest|frank|straight|upfront"
    r"|candid) (?:with me )?about (?=the|their|his|her|how|an?)|(?:the )?(?:big|biggest) one (?:was|is) "
    r"|something (?:about|with|to do with) |the usual(?: one| thing| problem)?[,:]? |(?:the )?main (?:one"
    r"|thing) (?:was|is) "
    r"|(?:the|one|a|their|another) (?:main |big |biggest |real |key )?(?:challenge|problem|issue|thing|worry)"
    r" (?:that )?(?:they(?:'re| are| were)? (?:have|had|facing|face|faced|mentioned|talked about|discussed"
    r"|brought up|said)"
    r"|we (?:talked about|discussed)) (?:is|was) |the (?:problem|issue|challenge) (?:is|was) that )(?=[a-z\d])",
    re.IGNORECASE,
)
_LIKE_ALL = re.compile(
    r",? (?:just |the same )?(?:like|as) (?:everywhere|everyone|everybody|most places|other places"
    r"|anywhere)(?: else)?[.]?$"
)


def unframed(text: str, readers: Readers) -> str:
    """The difficulty by itself, without who told it or how well it is remembered; another's telling as an event."""
    first, stop, after = text.partition(". ")
    first = _LIKE_ALL.sub("", _MAYBE.sub("", first)) or first
    name = name_of(readers.known_names)
    one = f"{_TITLE}{name}(?: {name})*" if name else ""
    who = either(f"{one}(?: and {one})?" if one else "", "he", "she", "they", "we")
    if found := re.match(rf"(?P<who>{who}) {_SAID}(?=\S)", first, re.IGNORECASE):
        rest = first[found.end() :]
        if len(readers.named) > 1 and one and re.match(f"(?:{one})(?! and )", found[0], re.IGNORECASE):
            return f"{_by_another(found, rest)}{stop}{after}"
        told = found["that"] or verdict(rest) is not Verdict.CLAUSE or "said" in found[0] or "told" in found[0]
        first = first if _OF_MINE.search(rest) or not told else _AGAIN.sub("", rest)
    elif found := _ANOTHER_TOLD.match(first):
        first = _by_another(found, first[found.end() :])
    return f"{first}{stop}{after}"


def _by_another(found: re.Match[str], rest: str) -> str:
    """What somebody told who reads no letter, as the moment when it was told: "Sam told me that orders are late"."""
    if _OF_MINE.search(rest):
        return found.string
    rest = _AGAIN.sub("", rest)
    said = re.search(r"\bsaid(?: to (?:me|us))? $", found[0], re.IGNORECASE)  # "Laura said the tills crash"
    said = said and re.match(r"(?:the|their|they|people|there|half|most|nobody|no one) ", rest)
    that = "that" if found["that"] or said or verdict(rest) is Verdict.CLAUSE else "about"
    that = "" if re.match(r"(?:how|why|what|where|when)\b", rest) else f"{that} "
    return f"{found['who']} told me {that}{lower_first(rest)}"
