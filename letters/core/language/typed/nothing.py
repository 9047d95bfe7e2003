"""Answers that are none: "I don't remember", "n/a", "-", "idk", "no, nothing"."""

from __future__ import annotations

import re

_NO = (
    r"(?:no|nope|nah|none|nothing|nobody|nil|null|na|n/a|n\.a\.?|non|unknown|unsure|blank|empty|tbc|tbd|x+|\?+|zero|"
    r"zilch|nada|"
    r"pass|skip)"
)
_AFTER_NO = (
    rf"(?:{_NO}|really|thanks|thank you|sorry|not|special|specific|specifically|in particular|comes to mind|"
    rf"to add|else|much|"
    r"at all|that i (?:know|remember|can (?:think|remember|recall))(?: of)?|yet|i (?:know|remember|can think) of|"
    r"comment|idea|"
    r"clue|memory|one|answer)"
)
_NOT = r"(?:don'?t|do not|didn'?t|did not|can'?t|cannot|can not|couldn'?t|could not|won'?t|never)"
_RECALL = (
    r"(?:(?:honestly |really |quite )?(?:remember|recall|know|say|tell|mind|apply)|think of (?:anything|one|any)|"
    r"catch (?:it|that|any|anything)|have (?:anything|any|one))"
)
_OBJECT = (
    r"(?: (?:that|it|this|any|anything|any of it|much|really|exactly|much of it|what|which|now|at the moment|"
    r"right now|"
    r"off ?hand|honestly|sorry|specific|specifically|particular|in particular|of it|one|them|special|at all|"
    r"to be honest|"
    r"what (?:it was(?: called| about)?|they said|was said)))*"
)
_SUBJECT = (
    r"(?:(?:sorry|honestly|well|um+|er+|hmm+|oh|actually|to be honest)[, ]+)*(?:i |we |there |it |that )?"
    r"(?:(?:really|honestly|just|genuinely|truly) )?"
)
_PHRASES = (
    rf"{_NO}(?:[ ,;./-]+{_AFTER_NO})*",
    rf"{_SUBJECT}{_NOT} {_RECALL}{_OBJECT}",
    (
        r"(?:i(?:'m| am) |im )?(?:really |honestly )?not (?:really )?"
        r"(?:sure what|sure|certain|applicable|offered|given|known|much|really|that i (?:remember|recall|know)|"
        r"anything|available)"
        r"(?: (?:about (?:that|it|this)|at the moment|right now|tbh|sorry|really|honestly|specific|in particular))*"
    ),
    r"(?:i(?:'ve| have)? )?(?:(?:totally|completely|honestly) )?forg[eo]t(?:ten)?(?: (?:it|that|sorry|what|all))*",
    r"(?:i(?:'ve| have)? )?no (?:idea|clue|memory|comment|answer|notes?)(?: (?:sorry|really|of it|honestly|what))*",
    r"(?:my )?(?:mind|mind's|memory)(?: is|'s| has gone| went)?(?: a)? (?:blank|blanking)",
    r"(?:i(?:'m| am) )?(?:drawing a blank|blanking)",
    (
        r"(?:they |(?:she |he )(?!.* much))?(?:didn'?t|did not|never|didn't really) (?:really )?"
        r"(?:say|tell me|explain|give (?:a|any|one|me a|me any)(?: reason)?)(?: (?:why|anything|one|much))*"
    ),
    (
        r"(?:nowt|nuffin|nothin|sod all|no clue|nobody|no ?one|not a thing)(?: (?:really|much|special|in particular))?"
        r"(?:,? (?:it was|was) (?:all )?(?:automatic|automated|an? auto\w* \w+))?"
    ),
    r"(?:thanks|thank you) for nothing",
    (
        r"(?:oh |hell )?(?:yes|yeah|yep|yup|aye|definitely|absolutely|of course|indeed|very"
        r"|i (?:think|guess|suppose) so|sort of|kind of|kinda|a (?:bit|little))"
        r"(?:[ ,.!]+(?:very|really|indeed|much so|it was|it did|(?:they|s?he) (?:did|was|were)|a lot|of course))*"
    ),
    r"no (?:reason|feedback|details?|names?|specifics)(?: (?:was |were )?(?:given|offered|provided|said))?",
    r"(?:i )?(?:dunno|idk|idr|dk)(?: (?:really|sorry|tbh|honestly))*",
    r"it(?:'?s| was| is) (?:all )?(?:a )?blur(?: now)?|all a blur",
    r"(?:i(?:'d| would)? )?(?:rather|prefer) not(?: (?:to )?(?:say|mention(?: it)?))?",
    (
        r"(?:i )?(?:(?:don'?t|do not) (?:want|wish|like) to|(?:wo|ca)n'?t|can ?not|will not) (?:say|tell|share)"
        r"(?: (?:it|that|who))?"
    ),
    r"leave (?:it )?(?:blank|out|empty)",
    r"nothing (?:kind|nice|good|warm|friendly|personal|helpful)(?:,? (?:really|at all|it was|just|only)\b.*)?",
    rf"(?:{_NO}|nothing)(?: really| much)?[ ,;./-]+(?:but )?(?:i |i've |i have )?(?:only|just) (?:ever )?\w.*",
    r"nothing really,? (?:it was|just|only) .*",
    r"(?:none|no experience|nothing|not much),? but (?:i'?m )?(?:willing|keen|happy|eager|ready)(?: to learn)?",
    r"(?:best of|good) luck(?: to (?:you|them|all|everyone))?|all the best",
    r"(?:the )?same (?:here|really)|(?:maybe |perhaps )?(?:next|another) time(?: maybe)?",
    (
        r"(?:nothing|not (?:much|anything|a lot)) (?:like (?:it|that|this)|similar|new|comparable)"
        r"(?: (?:really|at all|tbh|to me))*"
    ),
    (
        r"(?:nothing|none|not (?:much|a lot|any))(?: really| much)?[ ,;.-]+(?:they|he|she|it|you|all|everything)"
        r"(?:'?s| all)? ?(?:seem(?:ed|s)?|look(?:ed|s)?|sound(?:ed|s)?|was|were|is|are|runs?|going|have|had)? ?"
        r"(?:to be |it |pretty |very |quite |all |really )*(?:sorted|fine|happy|ok(?:ay)?|good|well|perfect|great"
        r"|covered|under control|on top of (?:it|things))"
    ),
    (
        r"(?:nothing|not)(?: really| much| a lot)+[ ,;.-]+(?:it|that) (?:was|is) (?:only |just |so |too |such |over )*"
        r"(?:an? )?(?:very |really )?(?:short|quick|brief|fast|rushed|\d+ min).*"
    ),
    (
        r"nothing (?:stood out|comes to mind|in particular|special|specific|really|much|stuck)"
        r"(?: (?!but |though ).{0,25})?"
    ),
)
_NOTHING = re.compile("|".join(_PHRASES), re.IGNORECASE)
_TAIL = re.compile(
    r"(?:[\s,.;:!?()-]+(?:lol|haha|tbh|sorry|(?:it |(?<=[,.;:!?-] ))was "
    r"(?:all )?(?:too |very |so )?(?:late|nervous|stressed|"
    r"tired|quick|fast|"
    r"a while ago|long ago|a blur)|i was (?:so |too |very )?(?:nervous|tired|stressed)|too (?:nervous|tired|late|"
    r"long ago)))*"
    r"[\s,.;:!?()-]*$",
    re.IGNORECASE,
)
_MAX = 120
"""No refusal is longer, in characters; what is longer says something."""


_BUT_THEN = re.compile(
    r"^(?:i have )?(?:no|nothing|not (?:much|a lot|sure|really)|no idea|dunno|idk)"
    r"(?: (?:really|special|specific|in particular|much|else|big))*(?:[ ,;.–-]+(?:but |just |only |maybe |perhaps )*)"
    r"(?=(?:(?<=but )(?:they|he|she|it|I|you|my)|how|whether|if|what|when|who|the|their|that|this|to|see|follow|any|an?"
    r"|part|full|some) \w)",
    re.IGNORECASE,
)


def but_for_that(text: str) -> str:
    """What is named after "nothing really, just ..."; the text as it stands where nothing was said first."""
    return _BUT_THEN.sub("", text.strip())


def says_nothing(text: str) -> bool:
    """Whether an answer holds no fact: empty, only marks, or a refusal in whatever words people use."""
    bare = re.sub(r"\s+", " ", text.replace("’", "'").replace("‘", "'")).strip()
    if not any(mark.isalnum() for mark in bare):
        return True
    if len(bare) > _MAX:
        return False
    core = _TAIL.sub("", bare).strip(" -–—*•.,;:!?()\"'")
    return not core or _NOTHING.fullmatch(core) is not None
