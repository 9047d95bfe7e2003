"""Puts what was typed after "Thank you for ..." plainly: deeds told of who did them, nothing sighed beside them.

"got shown round properly" is showing me round properly; "her tips, wrote them all down" is her tips. I wrote them down.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing
from letters.core.reading.plain.asked import told_straight
from letters.core.reading.thanks.praised import praised


def _done_to_me(found: re.Match[str]) -> str:
    """What was done to the writer, as what they did: "got shown round" is showing me round."""
    verb = next(one.lemma for one in readings(found["done"].lower()) if one.cls is Class.VERB)
    return f"{'not ' if found['not'] else ''}{ing(verb)} me {'feel ' if found['feel'] else ''}"


_DONE_TO_ME = re.compile(
    r"^(?:(?:i )?(?:got|was(?P<not>n't| not| never)?)|being) "
    r"(?P<done>shown|given|offered|taken|driven|walked|taught|treated|helped|invited|introduced"
    r"|received|greeted|welcomed|asked|told|sent|lent|kept|fed|considered|made(?= to feel ))"
    r" (?P<feel>to feel )?(?!.*\bby\b)(?=[a-z])",
    re.IGNORECASE,
)
_APPRECIATED = re.compile(
    r"^(?:i )?(?:(?:really|very much|much|also) )?(?:appreciated?|valued?"
    r"|(?:was|am) (?:(?:so|very|really) )?(?:grateful|thankful|glad|pleased|happy|touched)"
    r"(?= (?:that|for|when|he|she|they|(?-i:[A-Z])) ?))"
    r" (?:(?:(?:that|when) )?(?=(?:he|she|they|(?-i:[A-Z][\w.]+))\b)|(?:him|her|them) (?=[a-z]+ing\b)"
    r"|(?:for )?(?=(?:the|his|her|their|your?|being|[a-z]+ing)\b))"
    r"|^(?:big|huge|many|massive|special) thanks (?=for )",
    re.IGNORECASE,
)
_YOU_DOING = re.compile(r"^you (?=[a-z]+ing (?:the|a|an|me|my|us|how|what|your|everything)\b)", re.IGNORECASE)
_LIKE_A = re.compile(r"[.] [Ll]ike (?=an? )")
_TA = re.compile(r",? (?:ta|cheers)[.! ]*$", re.IGNORECASE)
_I_WAS = re.compile(
    r"^was (?=(?:given|shown|offered|taken|driven|walked|made|told|treated|helped) [a-z])", re.IGNORECASE
)
_WERE = re.compile(
    r"^(?:was|were)(?: both| all)? (?=(?:(?:really|so|very|super|dead|proper|always) )*"
    r"(?:[a-z]+[.! ]*$|(?:polite|patient|kind|friendly|helpful|honest|open|professional|understanding|welcoming|clear"
    r"|fair|generous|respectful|encouraging|supportive|calm|thoughtful|considerate|gentle|flexible|attentive)\b"
    r"(?! (?:of|that)\b)))",
    re.IGNORECASE,
)
_MEANT = re.compile(
    r"^it (?:means|meant|helped|helps)(?: a lot| so much| the world)?(?: to me)? (?=that )", re.IGNORECASE
)
_TODAYS = re.compile(
    r"\b((?:(?<!on )time|interview|chat|(?:meeting|seeing|interviewing|having) me|(?:talking|speaking) (?:to|with) me))"
    r" today\b"
)
_DECENT = re.compile(
    r", (?:that|which) (?:was|is) (?:really |so |very |pretty )?(?:nice|decent|kind|sound|lovely|class|good|sweet)"
    r"(?: of (?:him|her|them))?[.! ]*$"
)
_NAME_FORGOTTEN = re.compile(
    r",? (?:i )?(?:forget|forgot|didn't (?:get|catch)|don't (?:know|remember)|can't remember)"
    r" (?:his|her|their|the) names?,?"
)
_LEARNED_A_LOT = re.compile(
    r"^((?:that )?(?:I|we) (?:learn(?:ed|t)|got|took away|laughed|talked)) (?:a lot|lots|loads)\b(?! of\b)",
    re.IGNORECASE,
)
_FELT_SO = re.compile(
    r"^(?:(?:(?:that )?i felt|feeling) (?=(?:(?:so|very|really|always) )*(?:welcome|comfortable|at ease|at home|relaxed"
    r"|included|valued|heard|listened to|safe|looked after|part of)\b)"
    r"|(?P<not>not )feeling (?=(?:judged|rushed|stupid|small|like an?)\b))",
    re.IGNORECASE,
)
_BEFOREHAND = re.compile(
    r"(?P<thing>\b(?:call|email|e-mail|message|text|note|chat|briefing|visit)) before(?=[.! ]*$|, |[.] )"
)
_BARE_GIFT = re.compile(
    r"^(?=(?:lift|ride|walk|drive|tour|chat|talk|parking space|seat|loan|tips|half[- ]hour)(?:[.! ]*$"
    r"| (?:to|back|home|from|round|around|of|about|at|by|right|through|with|on)\b))",
    re.IGNORECASE,
)


def _making_feel(found: re.Match[str]) -> str:
    return f"{found['not'] or ''}making me feel "


def put_plainly(text: str) -> str:
    """The answer with its deeds told of who did them, and its things with their "the"."""
    text = _LIKE_A.sub(" like ", _YOU_DOING.sub("", _APPRECIATED.sub("", text)))
    text = praised(_TA.sub("", text))
    text = _I_WAS.sub("I was ", text)
    text = _WERE.sub("they were ", _MEANT.sub("", _DONE_TO_ME.sub(_done_to_me, text)))
    text = _NAME_FORGOTTEN.sub(_and_who, _DECENT.sub("", _TODAYS.sub(r"\1", text)))
    text = _BEFOREHAND.sub(r"\g<thing> beforehand", _FELT_SO.sub(_making_feel, text))
    text = _LEARNED_A_LOT.sub(r"\1 so much", text)
    text = _AFTERWARDS.sub(r"\g<thing> afterwards", _EXPLAINED.sub(_told_in_order, text))
    return _FREE.sub("the ", _BARE_GIFT.sub("the ", text))


def without_asides(text: str) -> str:
    """The answer without what was only sighed, said to nobody or marked for a chat."""
    text = _THE_BEST.sub(
        _the_best, _ATE_IT.sub(r"\g<gift>\g<ate> them", _ALL_OF_THEM.sub("", _SHAME.sub(_unpitied, text)))
    )
    text = _FELT_LIKE.sub(_and_that, _NANS.sub(r"\g<who>'s", _ONLY.sub(r"\g<like>", text)))
    text = _DUE.sub("due to ", text)
    text = _HEAVIER.sub(_it_is, _I_SHOOK.sub(r". I \g<did>", text))
    text = _TREATED.sub(r"\g<treat> to ", _ADVICE.sub("advice", _PATIENT.sub(r"\g<and>being ", text)))
    text = _SIGHED.sub("", _MADAM.sub("", _LOL.sub(". ", _AMPERSAND.sub(" and ", text))))
    text = _WAS_JUST.sub(r"\1 ", _IT_WAS_NICE.sub("", _ALL_THREE.sub(_they_all, text)))
    text = _WROTE_DOWN.sub(r". I ", _REALLY_DID.sub(_and_did, text))
    return text if _WITHIN.search(text.partition(" and it ")[0]) else _AND_IT.sub(". It ", text)


_AFTERWARDS = re.compile(
    r"(?<!look )(?P<thing>\b(?:the|an?|your|some) (?:[a-z]+ )?[a-z]+|\b(?:tea|coffee|lunch|feedback|cake|biscuits))"
    r" after(?=[.! ]*$|, | with (?:the|his|her|your|some|everyone)\b)"
)
_FREE = re.compile(r"^(?=free (?:[a-z]+ )?[a-z]+(?=$|[,.!]| (?:and|to|from|with|after|at|on)\b))", re.IGNORECASE)
"""What was given away, which one knows: "free strawberries"."""
_EXPLAINED = re.compile(
    r"(?P<said>\b(?:explain[a-z]* |(?:show|tell|teach|told|taught)[a-z]* (?=(?:to )?(?:me|us)\b))"
    r"(?:(?:to )?(?:me|us|everyone) )?)"
    r"(?P<asked>how (?:is|are|was|were|will|can|does|do) (?:the|your|their|his|her|this|that|these) [^,.;]+)",
    re.IGNORECASE,
)
_ALL_OF_THEM = re.compile(
    r", (?:all|both|every one|each|the (?:whole )?lot) of (?:them|you|yous|ye)[.! ]*$", re.IGNORECASE
)
"""Who did it, told once more after what was done."""
_SHAME = re.compile(
    r"(?:(?P<was>\b(?:was|were|is|am|are)\b[^,.;]*)|,)(?<!\ba)(?<!\bthe)(?<!\bno)(?<!\bof)(?<!\bin)(?<!\bmy) shame"
    r"(?=[.! ]*$|[,.] )|^(?:ag )?shame,? (?!on\b|at\b|of\b)",
    re.IGNORECASE,
)
"""A word of pity in South Africa, which tells of no shame."""
_ATE_IT = re.compile(
    r"^(?P<gift>(?:the |some |all the |a few |\d+ |two |three |four |five |six |ten |free )+"
    r"(?:[a-z]+ )?[a-z]+(?:[^s\W]s|ves)\b[^,.;]*)"
    r"(?P<ate>(?:, |\. )(?:I|we|me and [a-z]+|(?:my|our|the) [a-z]+)(?: have| all|'ve)?"
    r" (?:ate|eaten|finished|wore|loved|scoffed|demolished|drank|devoured)) it\b",
    re.IGNORECASE,
)
"""Several things that are "it" for the writer: "two loaves to take home, my kids ate it"."""
_THE_BEST = re.compile(
    r"^(?P<the>(?:the|an?|his|her|their|your) )?(?P<gift>(?![a-z]+ing\b)[a-z][a-z' -]+), "
    r"(?:the )?best (?P<kind>[a-z]+ )?"
    r"I(?:'ve| have)? (?:ever )?(?P<did>had|ate|eaten|tasted|drank|seen|done)(?: in [a-z ]+)?"
    r"(?P<since> (?:since|for) [a-z ]+)?"
    r"(?:, (?:seriously|honestly|no joke|really|by far|no lie))?[.! ]*$",
    re.IGNORECASE,
)
_FELT_LIKE = re.compile(
    r"^(?P<gift>[^,.;]+), (?P<did>felt like|tasted|smelled|smelt|warmed|reminded me|brought back|meant) (?=[a-z])"
)
"""What a gift was like, without its subject: "giving me lunch, felt like home"."""
_I_SHOOK = re.compile(
    r", (?P<did>(?:nearly |almost )?(?:shook|cried|laughed|froze|sweated|smiled|slept|blushed|grinned|fainted"
    r"|was (?:so )?(?:freezing|starving|soaked|knackered)|(?:burnt|burned|hurt|dropped|forgot|spilled|spilt)(?= my))\b)"
)
"""What befell the writer then, without its "I": "let me plate one, shook like a leaf"."""
_DUE = re.compile(r"\bdue (?=(?:my|his|her|their|our)\b)")
_HEAVIER = re.compile(r", (?P<how>(?:[a-z]+er|more [a-z]+) than (?P<it>it|they) (?:looks?|seems?|sounds?))(?=[.! ]*$)")
_TREATED = re.compile(
    r"(?P<treat>\btreat(?:ing|ed)? (?:me|us)) (?=(?:an? |some |the )?(?:[a-z]+ )?"
    r"(?:tea|coffee|lunch|dinner|breakfast|cake|supper|drink|pint|ice cream|sandwich|meal|curry)\b)"
)
_ADVICE = re.compile(
    r"(?:(?<=\band )|(?<=\bthe )|(?<=\byour )|(?<=\bgood )|(?<=^))advise(?=$|[.,;]| (?:about|on|and)\b)"
)
_PATIENT = re.compile(
    r"(?P<and>^[a-z]+ing [^,.;]+ and (?:so |very )?)"
    r"(?=(?:patient|kind|honest|nice|gentle|polite|friendly|open) (?:with|to|about)\b)"
)
_NANS = re.compile(r"(?<=like my )(?P<who>nan|mum|mom|mam|gran|granny|grandma|mother|dad)s(?=[.! ]*$)")
_ONLY = re.compile(r"(?P<like>\blike (?:my )?[a-z]+) only(?=[.! ]*$)")
_AMPERSAND = re.compile(r"(?<=[a-z]) & (?=[a-z]|[A-Z][a-z]+(?:'s| (?:for|[a-z]+ing))\b)")
_LOL = re.compile(r",? (?:lol|haha+) (?=(?:it|he|she|they|i) [a-z]+)", re.IGNORECASE)
_MADAM = re.compile(r",? (?:madam|sir|ma'?am|mam)(?=$|[,.;]| and\b)")
_SIGHED = re.compile(
    r", (?:i was )?(?:so |absolutely |totally |completely )?(?:mortified|embarrass(?:ed|ing)|morto|typical"
    r"|bless (?:her|him|them))[.! ]*$",
    re.IGNORECASE,
)
_IT_WAS_NICE = re.compile(
    r"^(?:it )?was (?:really |so |very |just )?(?:nice|good|kind|lovely|great|sweet|decent|sound|class|brilliant)"
    r" (?:(?:that |how )?(?=(?:he|she|they)\b)|of (?:him|her|them|you) (?=to\b))"
    r"|^(?:it|that) was (?=(?:the way|how|her|his|their) [a-z])",
    re.IGNORECASE,
)
_ALL_THREE = re.compile(
    r"^(?P<all>all|both)(?: (?:two|three|four))? of (?:them|you) (?!for\b)(?=[a-z]+)", re.IGNORECASE
)
_WAS_JUST = re.compile(r"^((?:he|she|they) (?:was|were)) just (?=[a-z]+[.! ]*$)", re.IGNORECASE)
_REALLY_DID = re.compile(
    r"^(?P<first>(?:he|she|they) [^,.;]+), (?P<how>(?:really|even|always|actually) )?(?P<did>[a-z]+) (?=(?:me|us|my)\b)"
)
_WROTE_DOWN = re.compile(
    r", (?:i )?(?=(?:wrote|ate|kept|found|got|read|loved|needed|drank|used|tried|finished|learned|learnt|enjoyed)"
    r" (?:it|them|every)\b|learn(?:t|ed) (?:loads|lots|so much|a lot|tons)\b)",
    re.IGNORECASE,
)
_AND_IT = re.compile(r",? and it (?=(?:stung|meant|made|helped|worked|tasted|felt)\b)")
_WITHIN = re.compile(r"\b(?:when|because|if|that|while|how|so|although|though|until|till)\b")


def _they_all(found: re.Match[str]) -> str:
    return f"they {found['all'].lower()} "


def _unpitied(found: re.Match[str]) -> str:
    return found["was"] or ""


def _told_in_order(found: re.Match[str]) -> str:
    """What was explained, with its subject first: "explained to me how is the line cleaned"."""
    return f"{found['said']}{told_straight(found['asked'])}"


def _the_best(found: re.Match[str]) -> str:
    """A gift and how it compared, as a sentence of its own: "staff meal, best I ever had"."""
    had = "had" if found["did"] in {"had", "ate", "eaten", "tasted"} else found["did"]
    ever = f"have {had}{found['since']}" if found["since"] else f"have ever {had}"
    return f"{found['the'] or 'the '}{found['gift']}. It was the best {found['kind'] or ''}I {ever}"


def _it_is(found: re.Match[str]) -> str:
    return f". {'They are' if found['it'] == 'they' else 'It is'} {found['how']}"


def _and_that(found: re.Match[str]) -> str:
    """What a gift was like, as a sentence after a deed and as a clause of its own after a thing."""
    deed = re.match(r"(?:not )?[a-z]+ing ", found["gift"]) or verdict(found["gift"]) is Verdict.CLAUSE
    return f"{found['gift']}{'. It' if deed else ', which'} {found['did']} "


def _and_did(found: re.Match[str]) -> str:
    """What somebody did besides, without its "she": "she was lovely, really put me at ease"."""
    past = any(one.form is Form.PAST for one in readings(found["did"]))
    return f"{found['first']} and {found['how'] or ''}{found['did']} " if past else found[0]


def _and_who(found: re.Match[str]) -> str:
    """Nothing for a name that was forgotten, or the joint of what somebody "who came later" did then."""
    return " and" if " who " in found.string[: found.start()] and found[0].endswith(",") else ""
