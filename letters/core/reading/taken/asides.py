"""Takes the small faults of hurry out of a new thing, a lesson and what stands beside them, one pattern at a time."""

from __future__ import annotations

import re

_ONE_OF = r"(?:an?|one|two|three|four|\d+|this|these|some|their own)"
_ONCE = r".*\b(?:last|ago|yesterday|once|rid|when|fined|sued|in (?:19|20)\d\d)\b"
"""What tells that they got something, rather than that they have it."""
_NEVER_KNEW = r"(?:had no idea|(?:didn't|did not) (?:even )?know|never (?:even )?knew)"
_NOT_EVEN = (
    rf",? (?:and )?(?:I )?(?:{_NEVER_KNEW}|no idea)(?: that| it| this)? (?:was|were|existed|exists)(?: even)?"
    r"(?: a thing)?(?=$|[,.])"
)
_UNKNOWN = (
    rf", (?:and )?(?:I )?(?:{_NEVER_KNEW}|no idea) (?:that )?"
    r"(?=(?:you|it|they|people|there|anyone|anybody|one|the|[a-z]+s) (?!to\b|about\b)[a-z])"
)
_EXPLAINED = (
    r"^(?:he|she|they|(?-i:[A-Z][a-z]+)) (?:explained|introduced|described|demonstrated) ([^,.]+?) to (?:me|us)"
    r"(?=[,.]|$)"
)
_WHAT_IT = (
    r"(?:how|what|why) (?:it|it's|they|you|the|an?|one|each|their|that|this"
    r"|[a-z]+s (?:are|do|can|have|should|get|need|must))"
)
_IT_DOES = (
    r"(?:saves|cuts|stops|writes|reads|means|takes|makes|keeps|lets|helps|gives|gets|turns|costs|needs|sends|tells"
    r"|finds|checks|picks)"
)
_DOES = r"(?:does|has|had|is|was|did|works|worked|drives|lives|plays)"
_THOUGHT = r", (?:and )?(?:I )?(?:(?:had |have )?(?:always|only|just) |had )?(?:thought|assumed|figured)"
_OTHERS_DO = (
    r"(?:most|other|all the other|lots of) (?:firms|places|people|shops|companies|outfits) (?:just |only |still |all )?"
    r"(?:cut|do|use|go|have|buy|throw|sell|get|leave|don't|won't|charge)"
)
_LED = (
    r"(?<!when)(?<!if)(?<!while)(?<!where)(?<!as)(?<!than)(?<!what)(?<!and)(?<!but)(?<!so)(?<!of)(?<!for)(?<!with)"
    r"(?<!by)(?<!from)(?<!to)(?<!like)(?<!before)(?<!after)(?<!until)(?<!though)"
    r"(?<!which)(?<!whom)"
)
"""No word before it that leads up to what others do."""
_SO_LONG = r"(?:about|around|over|under|nearly|maybe|less|ages|hours|seconds|minutes|days|only|just)"
_AND_KEEPS = r"^((?:he|she|(?-i:[A-Z][a-z]+)) [^,.]+), (keeps|uses|calls|shows|takes) (?=(?:it|them)\b)"
_NOT_LED = "".join(f"(?<! {word})" for word in ("if", "when", "what", "how", "as", "that", "until", "unless"))
"""Where who said it is no aside: "cranes stop if she says"."""
_PATTERNS: dict[str, tuple[tuple[str, str], ...]] = {
    "topic": (
        (r"[.,] (?:I(?:'m| am) )?not (?:joking|kidding)\b[.]?", "."),
        (r"^([^,.]{3,40})\. To ((?!be |my )[a-z]+ [^,.]{3,40})(?=[.]|$)", r"\1 to \2"),
        (rf"{_THOUGHT} (?:that )?(?:they|these|those) (?:were|are) [^.,]*$", ""),
        (
            r"^((?:[a-z-]+ ){0,2}[a-z]{3,}[^\Ws]s)[,.] I (?:had )?((?:always )?)thought it was (?=just |an? )",
            r"\1. I had \2thought they were ",
        ),
        (r"[,.] (?:and )?I (?:had )?(?:just )?((?:always )?)thought (?=(?:it|that|this) )", r". I had \1thought "),
        (r",? never even (?:knew|heard)\b[^.]*$", ""),
        (rf", (?:and )?I {_NEVER_KNEW}(?: that| it| this)? (?:was|were|existed)(?: even)?(?: a thing)?, (?=I\b)", ". "),
        (_NOT_EVEN, ""),
        (_UNKNOWN, ". I had not known that "),
        (rf"^((?!(?:how|what|why|where|when|that) )[^,.]{{3,60}}), (?={_WHAT_IT} )", r"\1 and "),
        (rf"^((?:how|what|why) [^,.]{{5,80}}), ({_IT_DOES}(?: up| out| off| down)?) (?=[a-z\d])", r"\1. It \2 "),
        (_EXPLAINED, r"\1"),
        (r", (sounded|seemed|looked|felt) (?=[a-z]+ (?:to me|at first)\b)", r". It \1 "),
        (r",? (?:I(?:'d)? )?(?:only |just )?heard the (?:word|name|term) but not [^.]*$", ""),
        (r"[,.;] [a-z]{3,12}(?:,)? I mean[.]*$", ""),
        (r"^((?:how|why|what|where) [^,.]{3,60}), (?=(?:if|when|once|unless) )", r"\1. "),
        (r", like (?=I(?:'d)? (?:always |just )?(?:thought|assumed|figured|imagined|pictured)\b)", ". "),
    ),
    "standing": (
        (rf"^they got (?={_ONE_OF} )(?!{_ONCE})", "they've got "),
        (r", like (?=(?:I|they|he|she|you)(?:'d|'ll|'re)? [a-z]+ )", ". "),
        (r",? reckons (?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?-i:[A-Z])[a-z]+[.]?$", ""),
        (r"^(?:the )?(first|only ones?|last ones?), (?:which )?took (?=\w)", r"they are the \1. It took "),
        (
            rf"{_NOT_LED},? (?:he|she) (?:says|said|reckons)(?:,? (?:laughing|smiling|grinning))?(?=,? and\b|$|[.])",
            "",
        ),
        (r", started (?=(?:after|in|during|when|last)\b)", ", and it started "),
        (
            rf"(?<=[a-z])(?<!said)(?<!says)(?<!that)(?<!think)(?<!thinks)(?<!how)(?<!because){_LED} (?={_OTHERS_DO}\b)",
            ", and ",
        ),
        (
            r"^(?:the )?only (?=[a-z]+ (?:in|on|round|around|for|here)\b[^.,]* (?:and|who|that|doing|with)\b)",
            "they are the only ",
        ),
        (_AND_KEEPS, r"\1, and \2 "),
        (r"(?<=[a-z]) (?:really|basically|honestly)[.]?$", ""),
        (
            r"^(they [^,.]*? and it [a-z]+(?: [a-z]+)?),? but (?=(?:want|hope|plan|are|will|would|still|keep)\b)",
            r"\1, but they ",
        ),
        (r"^run(?:ning|s)? since (?=\w)", "it has been running since "),
        (r"^still (?=[a-z]+(?:[.]|$))", "it is still "),
        (r", used to be (?=\d|half|one|two|three|four|five|zero|none)", ", and it used to be "),
        (r"^like ([^,.]{3,40}), (they\b[^,.;]*)", r"\2, like \1"),
        (r"^unlike ([^,.]{3,40}), (they\b[^,.;]*)", r"\2, unlike \1"),
        (r"^(they\b[^.,]*) in theirs\b", r"\1 in their own"),
        (r", (?=(?:(?:the )?others|competitors|rivals) (?:just |only |still |all )?[a-z]+)", ", and "),
        (r"^((?:they|he|she) [^.,]+), (?=(?:won't|can't|don't|doesn't|wouldn't|didn't) [a-z]+)", r"\1, and "),
    ),
    "lesson": (
        (r"^to not (?=[a-z])", "not to "),
        (r"(?<=\w),? (?:basically|essentially|really)(?=$|[.])", ""),
        (r", (?=I (?:always|never|used to|had it|was wrong|had always|have always) [a-z]+)", ". "),
        (r"^((?:never|don't|do not) ([a-z]+) [^,.]+), (?=\2 )", r"\1, but to "),
        (r"^((?:always )?(?:keep|bring|check|write|watch|mind|use|wash)) your (?=[a-z])(?!.*\byou\b)", r"\1 my "),
    ),
    "lesson_from": (
        (r", (?=(?:felt|seemed|sounded|looked) like (?:an?|the|it|for|hours|ages|forever)\b)", ", which "),
        (
            rf"(?<!\band )(?<!\bwho )\b((?:he|she|they|I|(?-i:[A-Z][a-z]+)) [^,.]+), took (?={_SO_LONG}\b)",
            r"\1, which took ",
        ),
        (r"(, which took [^,.]+) and (?=(?:they|he|she|I|the) [a-z])", r"\1, and "),
        (r"^(?:me and|I and) (he|she|(?-i:[A-Z][a-z]+)) (?=[a-z])", r"\1 and I "),
        (_AND_KEEPS, r"\1, and \2 "),
        (
            r"\b((?:from|with|after|for) (?:it|them|that)) (?=(?:he|she) (?:had|got|took|made|put|then|[a-z]{3,}ed)\b)",
            r"\1. ",
        ),
        (r"^funnily enough,? ", ""),
        (r"^(?:they |we )?got (?=(?:one|this|an?) [a-z]+ who\b)", "there was "),
        (
            rf"\b(he|she|they) ({_DOES}\b[^,.;]*?),? so (?=(?:needs|wants|has|gets|needed|wanted|had|got)\b)",
            r"\1 \2, so \1 ",
        ),
        (r"^((?:there was )(?:one|this|an?) [a-z]+ who [^,.]+), (?=(?:he|she) [a-z]+)", r"\1. "),
        (r"\b(asked|checked|looked),? and (?=turns? out\b)", r"\1, and it "),
        (r",? (?<!and )I (?:counted|timed it|checked|swear|kid you not)(?=$|[,.])", ""),
        (r", must have been (?=[a-z\d])", ". It must have been "),
        (r'(?<="), (?=it (?:had|was|took|cost)\b)', "; "),
        (r"^(?=guy called \w)", "a "),
        (r"^(he|she|they|(?-i:[A-Z])[a-z]+) done (?=it|that|the|a)", r"\1 did "),
        (r"^(?=(?:story|tale) (?:about|of)\b)", "the "),
        (r"^(an? [^,.]+), (he|she|they) told (me|us) about (?:him|her|it|them)[.]*$", r"\2 told \3 about \1"),
    ),
}
_READ = {
    name: tuple((re.compile(pattern, re.IGNORECASE), told) for pattern, told in rows)
    for name, rows in _PATTERNS.items()
}


def without_asides(name: str, text: str) -> str:
    """The cleaned answer to the question `name` without the asides and gaps these patterns know."""
    for pattern, told in _READ.get(name, ()):
        text = pattern.sub(told, text) or text
    return text
