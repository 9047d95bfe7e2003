"""Puts what was typed after thanks into plain words, before it is read: no thanks twice, nothing sour, no "just"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, past
from letters.core.reading.thanks.with_quality import with_quality

_THANKS = re.compile(
    r"^(?:(?:i (?:want|would like|'d like|wish)(?: to)? (?:say )?(?:an? (?:big|huge|special) )?)?"
    r"(?:thank you|thanks|thank)"
    r"(?: (?:po|so much|very much|again|a lot))* )?"
    r"(?:also |and |plus )*for (?!a (?:week|day|month|year)\b(?! (?:that|of|which|full|when)\b))",
    re.IGNORECASE,
)
_AND_THEM = re.compile(r"\band (?:the (?:panel|team|others)|everyone|everybody|all of (?:them|you)) for (?=\w+ing\b)")
_HERS_I_THINK = re.compile(r" ?\([^()]*\b(?:i think|hers|he|she)\b[^()]*\)", re.IGNORECASE)
_HAD_TO = re.compile(
    r"(?<=\w)(?<!which)(?<!that)(?<!what)(?<!thing)(?<!things)(?<!more) "
    r"(?:he|she|they) (?:didn't|did not) have to(?: \w+(?: me)?)?$"
    r"|,? (?:didn't|did not) have to do (?:that|it|this)$"
    r"|,? (?:which )?(?:I )?(?:didn't|did not) expect (?:that|it|this)(?: at all)?$"
)
_PANEL = r"(?:panel(?: members)?|team|board|committee|interviewers|everyone|everybody)"
_THEY_ALL = re.compile(
    rf"^(?:the |your |both |all )?(?:of )?(?:the |two |three |whole |entire )*{_PANEL} for "
    r"(?=(?:[a-z]+ing|the|their|your|an?)\b)",
    re.IGNORECASE,
)
_OF_THEM_ALL = re.compile(
    rf"^the (?P<what>[a-z]+(?: and [a-z]+)?) (?:of|from|by) (?:both|all|the)(?: of)?(?: the)? {_PANEL}(?=[.,;]|$)",
    re.IGNORECASE,
)
_PANEL_DID = re.compile(
    r"^(?:the )?(?:whole )?(?:panel|team|board|committee|interviewers) (?:all )?"
    r"(?=(?:was|were|listened|explained|answered|asked|took|made|waited|stayed|(?P<did>[a-z]+)(?= (?:me|us|my)\b)) )",
    re.IGNORECASE,
)
_NOT_KNOWING = re.compile(r"^(?:i )?(?:don't|do not) know,? (?:really,? )?(?:for )?(?=\w)", re.IGNORECASE)
_HAVING = re.compile(r"^have (?=(?:such |so much )?(?:patience|time|faith|trust)\b)", re.IGNORECASE)
_FOR_A_JOB = re.compile(
    r"[.,] for an? (?:[\w-]+ ){1,2}(?:job|place|company|shop|interview)[. ]*(?:yeah|wow|honestly)?[. ]*$", re.IGNORECASE
)
_WHO_ALSO = re.compile(r"\b(who (?:is|was) [^,.;]{1,30}?),? and (?:he|she) (?=[a-z]+\b)")
"""What somebody else is and did: "introducing me to Mr Albert, who is 97 and he sang"."""
_BOTH_THEIR = re.compile(r"^both (?:of )?their (?=(?:time|patience|kindness|help|advice|honesty)\b)", re.IGNORECASE)
_ALL_DOING = re.compile(
    r"^(?:for )?(?:the (?:two|three|four)|both|all(?: three| four)?|each)(?: of (?:them|you))?(?: all| both)? "
    r"(?=[a-z]+ing\b)",
    re.IGNORECASE,
)
_WAS_NEEDED = re.compile(
    r",? (?:it |that |which )?was (?:much |well |badly |really |so |very )?(?:needed|welcome|appreciated)[.! ]*$"
)
_GOT_IT_RIGHT = re.compile(r",? and (?:she |he |they )?got (?P<what>it|that|my name) right(?=[.! ]*$)")
_COULD_SEE = re.compile(
    r"^(?P<who>he|she|they|you|[A-Z]\w+) could (?:see|tell) (?:that )?(?P<what>I [^,.;]+?),? (?:so|and)"
    r" (?:he|she|they|you) "
)
"""What somebody noticed, and did about it: "she could see I was nervous so she made a joke"."""
_COULD_TELL = re.compile(
    r"(?P<start>^|[.!] |[,;] |\band )you (?:could|can) (?:really |just )?(?=(?:tell|see|feel|hear)\b)", re.IGNORECASE
)
"""What anybody there could see, as what the writer saw."""
_THE_CAPTAIN = re.compile(
    r"^(?P<who>the [a-z]+) (?P<did>take|show|let|give|help|bring|teach|lend|drive|walk|tell)s? me\b", re.IGNORECASE
)
_ALSO_FOR = re.compile(r"[.!]+ (?:(?:and|plus)[, ]+)?(?:also[, ]+)?(?:thank you |thanks )?for (?!me\b)", re.IGNORECASE)
_A_DEED_AND = re.compile(
    r"^(?P<first>[a-z]+ing\b[^.;!?]+)[.!]+ and (?=(?:the|an?|his|her|your) [^.,;!?]+[.]?$)", re.IGNORECASE
)
_A_DEED_TOO = re.compile(
    r"(?P<first>^[A-Za-z]+ing\b[^.;!?]+)[.!]+ (?P<doing>[A-Z][a-z]+ing)"
    r"(?P<what> (?:me|us|my|the|a|an|it|on|up|out)\b[^.;!?]*)[.!]*$"
)
_BEING_LET = re.compile(r"^being (?P<how>let|allowed|able|invited|asked)(?: in)? to (?=[a-z]+ )", re.IGNORECASE)
_SIMPLY = re.compile(
    r"^(?:nothing (?:fancy|special|big|much|really)[, ]+)?(?:really |but )?(?:just|only) (?=(?:the|their|his|her|an?) )"
    r"|^nothing (?:fancy|special|big|much)(?:[, ]+(?=(?:the|their|his|her|an?) )|[,;.]+ (?=\w))"
    r"|^(?:there(?:'s| is) )?(?:not (?:much|a lot)|nothing (?:much|really)) to (?:say|add)(?: really)?[,;.]+ (?=\w)"
    r"|(?<=^everything),? really(?=[.]?$)"
    r"|(?<=[a-z])(?<!not)(?<!did)(?<!that) really(?=, [a-z])"
    r"|^it was (?:so |very |really )?(?:nice|good|lovely|great) that (?=(?:every|the|he|she|they|you|no))",
    re.IGNORECASE,
)
_EVEN = re.compile(r"\beven (?=(?:it|he|she|they|we|I|you) (?:was|were|had|did|is|are|has)\b)")
_WENT_AND = re.compile(r"\bwent and (?=(?:got|made|did|found|bought|took|brought|[a-z]{2,}ed)\b)")
_FOR_ME = re.compile(
    r"\b(ma(?:d|k)e|making|brought|bring(?:ing)?|bought|cook(?:ed|ing)?|got|fetch(?:ed|ing)?) for me"
    r" (?=(?:an?|some|the|my)\b|coffee\b|tea\b|lunch\b|dinner\b|food\b)"
)
"""What was made for somebody, said before what it was: "made for me a sandwich"."""
_MADE_ME_TO = re.compile(r"\bmade me to (?=[a-z]+)")
_SAID_ME = re.compile(r"\bsa(?:id|ys?) (?:to )?me(?= (?:[a-z]+ly )?that\b)")
_SOUR = re.compile(
    r"(?:[,;.] (?:but|only)|[,;.]? (?:although|though|even if|even though)) "
    r"(?:I (?:have |had |'ve |'d )?(?:to )?wait(?:ed)?\b"
    r"|[^.]*\b(?:no-?reply|nobody (?:ever )?(?:replied|answered|wrote)"
    r"|never (?:once )?(?:got|heard|replied|answered|got back|wrote)"
    r"|ghosted|ignored|rude|robot|automatic|template)\b)[^.]*(?=[.]|$)",
    re.IGNORECASE,
)
"""What was no kindness, hung on to one: "the time, although I waited two hours"."""
_BESIDE = re.compile(
    r", (?P<who>(?:the|an?|one) (?:[a-z]+ )?[a-z]+) (?P<did>stand|sit|watch|wait|stay|help|smile|look|come)\b"
    r"(?P<more>(?: (?:beside|by|there|next to|near)(?: me)?)?)"
    r"(?P<and> and (?:never |always |only |just )?(?P<then>[a-z]+))?"
    r"(?=$|[.,;])"
)
"""Somebody who was there, told by a learner in the bare form: "the uncle stand beside and never scold"."""


_SOUNDS_SMALL = re.compile(
    r"(?:^|[,;.] )(?:(?:I know )?(?:it|that|this|which) )?sounds? (?:(?:a bit|really|so|very|like) )?"
    r"(?:small|silly|daft|stupid|sad|odd|strange|mad|soft|a (?:small|little) thing) but (?=(?:I|it|he|she|they)\b)",
    re.IGNORECASE,
)
"""What the writer excuses beforehand: "a glass of water, sounds small but I needed it"."""
_WAS_NICE_DID = (
    r"^(?P<so>(?:that )?(?:he|she|they|you|[A-Z]\w+) (?:was|were) (?:(?:so|very|really|just) )*[a-z]+), "
    r"(?=(?:didn't|did not|never|let|took|gave|made|told|showed|asked|listened|waited) )"
)
"""How somebody was and what the same did: "he was nice, didn't make me feel stupid"."""


_HAS_DONE = re.compile(
    r"\b(?P<when>(?:when|while|until|till|after|before|every time) (?:I|we|it|(?:my|the|our) [a-z]+))"
    r"(?: (?:has|have)|'ve|'s) (?P<done>[a-z]+)\b"
)
"""What happened on that day, in the tense learners give it: "when my caramel has burned"."""


def _did_then(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["done"]) if one.form is Form.PARTICIPLE), "")
    return f"{found['when']} {past(lemma)}" if lemma and lemma != "be" else found[0]


def and_for(text: str) -> str:
    """A deed and a thing of a sentence of its own as two things thanked for: "letting me try. And the pie"."""
    text = _A_DEED_TOO.sub(_and_doing, text)
    return _A_DEED_AND.sub(r"\g<first>, and for ", text)


def _and_doing(found: re.Match[str]) -> str:
    """A second deed of a sentence of its own: "showing me round. Introducing me to everyone"."""
    doing = found["doing"].lower()
    deed = any(one.form is Form.ING for one in readings(doing)) and verdict(doing + found["what"]) is not Verdict.CLAUSE
    return f"{found['first']}, and for {doing}{found['what']}" if deed else found[0]


def given_plainly(text: str) -> str:
    """The answer to "Thank you for ..." without what is said already, and without what was no kindness."""
    text = _HAS_DONE.sub(_did_then, text)
    text = _GOT_IT_RIGHT.sub(r", and for getting \g<what> right", _BOTH_THEIR.sub("your ", with_quality(text)))
    text = _SOUNDS_SMALL.sub(lambda found: ". " * bool(found.start()), re.sub(_WAS_NICE_DID, r"\g<so> and ", text))
    text = _COULD_TELL.sub(lambda found: f"{found['start']}I could ", text)
    text = _WAS_NEEDED.sub("", _ALL_DOING.sub("", text))
    text = _COULD_SEE.sub(r"\g<who> noticed \g<what> and ", text)
    text = _THE_CAPTAIN.sub(lambda found: f"{found['who']} {past(found['did'].lower())} me", text)
    text = _PANEL_DID.sub("they ", _NOT_KNOWING.sub("", text))
    text = _OF_THEM_ALL.sub(r"your \g<what>", text)
    text = _FOR_A_JOB.sub("", _THEY_ALL.sub("", _HAVING.sub("having ", text)))
    text = _WHO_ALSO.sub(r"\1 and ", _HAD_TO.sub("", _HERS_I_THINK.sub("", text)))
    text = _AND_THEM.sub("and for ", text)
    text = _EVEN.sub("even though ", _FOR_ME.sub(r"\1 me ", text))
    text = _MADE_ME_TO.sub("made me ", _SAID_ME.sub("told me", text))
    text = _SIMPLY.sub("", _BEING_LET.sub(_letting, _WENT_AND.sub("", text)))
    return _ALSO_FOR.sub(", and for ", _THANKS.sub("", _BESIDE.sub(_stood_by, _SOUR.sub("", text))))


def _letting(found: re.Match[str]) -> str:
    return (
        "letting me "
        if found["how"].lower() in {"let", "allowed", "able"}
        else f"{ing(_base(found['how'].lower()))} me to "
    )


def _stood_by(found: re.Match[str]) -> str:
    then = f"{found['and'].removesuffix(found['then'])}{past(found['then'])}" if found["and"] else ""
    more = f"{found['more']} me" if found["more"] in {" beside", " by", " near", " next to"} else found["more"]
    return f". {found['who'].capitalize()} {past(found['did'])}{more}{then}"


def _base(participle: str) -> str:
    return next(one.lemma for one in readings(participle) if one.cls is Class.VERB)
