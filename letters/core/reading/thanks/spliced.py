"""Parts from what is thanked for the remark that only a comma joins to it, where the remark is a clause of any kind.

"finding me a hammer, no one's ever done that" is finding me a hammer. No one's ever done that.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import balanced
from letters.core.language.words.tagging import Form
from letters.core.language.words.verbs import past

_AND_SHE = re.compile(r"^(?P<did>[^,.;]+), and (?P<she>he|she|they)(?=(?:'d| had| was| were| [a-z]+ed) )")
"""What she did besides, with its own subject: "gave me comments, and she'd done it on a Sunday"."""
_HINGE = re.compile(r"(?<=\w), (?=(?P<tail>[^.;!?]+))")
_REMARKS = re.compile(
    r"(?:no[ -]?one|nobody|someone|somebody|hardly anyone|not many|most [a-z]+)(?:'s|'d)? (?!who\b|of\b|like\b)"
    r"|(?!(?:making sure|hoping|saying|thinking)\b|[a-z]+ing (?:me|us) know\b)(?:not )?[a-z]+ing "
    r"[^,.;]+ (?:is|was|isn't|wasn't|takes|took|must be|can't be) ",
    re.IGNORECASE,
)
"""What others do, or what it is to do such a thing: "showing a stranger your worst outage is pretty brave"."""
_NAMED = re.compile(r"[A-Z][\w'’-]+ (?:(?:just|only|even|then|also|kindly) )?(?P<did>[a-z]+) ")
_SPENT = re.compile(
    r"(?:[a-z0-9]+ ){1,3}(?:minutes?|hours?|days?|times|weeks?|mornings?|afternoons?|pounds|quid|miles) "
    r"(?:he|she|they|you|it) [a-z]+\b",
    re.IGNORECASE,
)
"""How much was given, said first: "forty minutes he gave me"."""
_LED = re.compile(
    r"(?:when|whenever|if|because|as|while|after|before|once|since|although|though|until)\b", re.IGNORECASE
)
"""How something begins that its main clause follows: "when I froze, Ana waited"."""
_MORE = (
    r"^(?P<gift>[^.;!?]+?), (?!(?:who|which|that|when|where|because|as|so|and|but|or) )(?P<remark>[^,.;!?]+), and "
    r"(?P<one>{who} )?for (?P<more>(?:the|an?|his|her|their|your|that) [^,.;!?]+?)"
    r"(?:,? (?:obviously|of course|naturally))?(?=[.! ]*$)"
)


_AND_THAT = re.compile(r"(?<=\w),? and (?:that|this) (?=(?P<did>[a-z]+) (?:me|my|the|it|all|a)\b)")
_I_DID = re.compile(
    r"(?P<gift>\b(?:let|letting|allowing|getting) me (?:to )?[^,.;]+), (?P<did>[a-z]+) (?!me\b|us\b)(?=\w)"
)
"""What the writer did with it, without its "I": "letting me do story time, did the bear one"."""


_CUP = r"(?:cup|mug|bit|glass|slice|plate|pot|round|spot) of"
_NEED_NOT = re.compile(
    r"\b(?:didn't|did not) (?:have|need) to (?P<do>[a-z]+) (?P<what>[^,.;]+?),? "
    r"but (?:he|she|they) did(?: it| so| anyway)?\b"
)
"""What was done though it need not have been: "he didn't have to show me the roof but he did"."""
_BUSY = re.compile(
    r",? (?:and )?(?:i )?(?:appreciate|know) (?:that )?(?:he|she|they|you)(?:'s|'re| is| are| must be) "
    r"(?:all )?(?:very |so |really )?busy(?=[.! ]*$)",
    re.IGNORECASE,
)
_NOR = re.compile(
    r"(?P<first>\b(?:he|she|they) (?P<did>[a-z]+)(?: [^,.;]{1,40})?), (?=(?:wouldn't|didn't|couldn't) [a-z]+)"
)
_TOLD = re.compile(r"(?<=\w), (?P<did>told|showed|tried) (?=(?:my [a-z]+|everyone|everybody)(?=[.! ]*$))")
_TWO_BARE = re.compile(rf"^(?P<one>{_CUP} [^,.;]+), (?P<two>{_CUP} )", re.IGNORECASE)


def run_on(text: str) -> str:
    """The answer with what came of a gift joined to it, and what the writer did with it in a sentence of its own."""
    text = _NOR.sub(lambda found: f"{found['first']} and " if _is_past(found["did"]) else found[0], _BUSY.sub("", text))
    text = _NEED_NOT.sub(lambda found: f"{past(found['do'])} {found['what']}", text)
    text = _AND_SHE.sub(lambda found: f"{found['did']}. {found['she'].capitalize()}", text)
    text = _TOLD.sub(r". I \g<did> ", text)
    text = _TWO_BARE.sub(lambda found: f"the {lower_first(found['one'])} and the {found['two']}", text)
    text = _AND_THAT.sub(lambda found: ", which " if _is_past(found["did"]) else found[0], text)
    return _I_DID.sub(
        lambda found: f"{found['gift']}. I {found['did']} " if _only_past(found["did"]) else found[0], text
    )


def _is_past(word: str) -> bool:
    return any(one.form is Form.PAST for one in readings(word))


def _only_past(word: str) -> bool:
    """Whether a word tells what somebody did and nothing else: not "wrapped", "made", "felt"."""
    forms = [one.form for one in readings(word)]
    return bool(forms) and all(one is Form.PAST for one in forms)


def remark_last(text: str, who: str) -> str:
    """The answer with a remark on the first of two gifts behind both; `who` is a pattern for the readers."""
    return re.sub(_MORE.format(who=who), _remarked_last, text)


def unspliced(text: str) -> str:
    """One sentence of thanks, with a remark that is a clause as a sentence of its own."""
    for found in _HINGE.finditer(text):
        head, tail = text[: found.start()], found["tail"]
        if balanced(head) and _is_remark(tail) and not _LED.match(re.split("[.,;] ", head)[-1]):
            return f"{head}. {upper_first(text[found.end() :])}"
    return text


def each_apart(sentence: str, who: str) -> list[str]:
    """What was said of others and what a reader did then, in a sentence each; `who` is a pattern for the readers."""
    then = rf",? and (?={who} (?:even |also )?(?P<did>[a-z]+)\b)"
    found = re.match(rf"(?P<first>(?:They|It|We|I|Everyone|Everybody) [^.;]+?){then}", sentence)
    if found is None or not _is_past(found["did"]) or verdict(found["first"]) is not Verdict.CLAUSE:
        return [sentence]
    return [f"{found['first']}.", sentence[found.end() :]]


def _remarked_last(found: re.Match[str]) -> str:
    if verdict(found["remark"]) is not Verdict.CLAUSE or verdict(found["more"]) is Verdict.CLAUSE:
        return found[0]
    if found["one"]:
        return f"{found['gift']}. {upper_first(found['remark'])}. {found['one']}is to be thanked for {found['more']}"
    return f"{found['gift']}, and for {found['more']}. {upper_first(found['remark'])}"


def _is_remark(tail: str) -> bool:
    if _SPENT.match(tail):
        return True
    named = _NAMED.match(tail)
    did = named is not None and _is_past(named["did"])
    return (did or _REMARKS.match(tail) is not None) and verdict(tail) is Verdict.CLAUSE


_WHEN = re.compile(r"\b(?:when|after|because|as|while|although|even though) (?!I\b)[^,.;]+$")
_HAD_TO = re.compile(
    r"I (?:just |then |almost |nearly )?(?:had to|couldn't|could not|missed|lost|forgot|dropped|needed|broke"
    r"|was (?:so |very |a bit )?(?:late|stuck|lost|alone|nervous|ill)|got (?:lost|stuck|soaked|confused|flustered))\b"
)


def is_one_plight(before: str, after: str) -> bool:
    """Whether what befell the writer goes on after "and": "when my power went and I had to ring in"."""
    return _WHEN.search(before) is not None and _HAD_TO.match(after) is not None


_AND_I = re.compile(r",? and (?=I(?:'ll|'d|'ve)? (?!could\b|can\b|got\b)[a-z]+ )")


def what_i_did(text: str) -> str:
    """The answer with what the writer did after a gift in a sentence of its own."""
    return _AND_I.sub(_then_i, text)


def _then_i(found: re.Match[str]) -> str:
    return found[0] if is_one_plight(found.string[: found.start()], found.string[found.end() :]) else ". "
