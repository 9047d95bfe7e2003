"""Puts straight how an answer about what was enjoyed begins: a frame typed again, a scene in the past, a lost "the".

"it was lovely that the nurses sing" is that they sing; "seen them load it" was seeing them load it.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.possessive import possessive
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing, past, third_person
from letters.core.reading.enjoyed.as_seen import as_seen

_LOVELY_THAT = re.compile(
    r"^(?:it|that) (?:was|is) (?:so |really |very |just )?(?:lovely|nice|good|great|brilliant|a pleasure|interesting"
    r"|amazing|wonderful|fascinating|fun|refreshing)(?: to (?:hear|learn|know|find out|see))?"
    r" (?:that )?(?=(?:the|an?|they|he|she|it|their|your|his|her|every|each|nobody|no one|some|you|we|everyone"
    r"|everybody|people|there|(?-i:[A-Z])\w+) )",
    re.IGNORECASE,
)
_SO_GOOD = re.compile(
    r"^(?P<what>(?:the|their|your) [a-z]+(?: [a-z]+)?) (?:was|were) (?:so |really |very )?(?:great|good|lovely"
    r"|brilliant|fun|nice|interesting|amazing|class)(?P<best>, (?:especially|particularly) )",
    re.IGNORECASE,
)
"""A word of praise before the part that was best: "the tour was great, especially the boiler house"."""
_BEST_IS = re.compile(
    r"(?P<best>, (?:especially|particularly) (?:the|their|your) (?!way\b)[a-z]+(?: [a-z]+)?),? (?P<it>it|they)"
    r"(?=(?:'s|'re| is| are| was| were| looks?| has| have) )"
)
"""The best part with what is said of it run on: "especially the boiler house it's like a ship"."""
_SEEN = re.compile(r"^(?:I )?(?:seen|saw) (?=(?:them|him|her|the|their|how|an?|(?-i:[A-Z])\w+) )", re.IGNORECASE)
_HOW_CLEAN = re.compile(
    r"^(?P<lead>seeing )?how (?P<how>(?:very |so )?[a-z]+) (?P<verb>is|are|was|were) "
    r"(?P<who>(?:the|their|your|his|her) [a-z]+(?: [a-z]+)?|everything|everyone|everybody|it|they|he|she)(?=$|[,.;])",
    re.IGNORECASE,
)
"""A learner's order after "how": "how clean is the workshop"."""
_PLACE_HAS = re.compile(
    r"^(?P<that>that )?(?P<place>school|company|firm|library|museum|hospital|hotel|factory|trust|office) "
    r"(?=(?:is|has|was|had|does|keeps?|gives?|pays?|runs?|lets?|sends?|still|never|always|also)\b)",
    re.IGNORECASE,
)
_COMPANY_GIVES = re.compile(
    r"^(?P<that>that )?(?:the )?(?P<place>company|school|firm|museum|hospital|hotel|factory|library) "
    r"(?P<verb>bring|give|pay|send|let|make|take|buy|keep|help|offer|cover|provide|lend|cook|organi[sz]e) ",
    re.IGNORECASE,
)
_THE_FACT = re.compile(
    r"^(?:about |hearing about )?the fact (?:that )?(?=(?:the|an?|they|he|she|it|you|we|there|no|nobody|every|all|their"
    r"|your|people)[a-z]* )",
    re.IGNORECASE,
)
_ALL_OF_IT = re.compile(
    r"^(?:pretty much |just |literally )?everything(?: really| about it| to be honest| honestly)*(?=[.!]*$|, .*best )",
    re.IGNORECASE,
)
_THERE_IS = re.compile(r"^(?:that )?there(?:'s|'re| is| are| was| were) (?:an? |the )?(?P<what>[a-z])", re.IGNORECASE)
_REALLY = re.compile(
    r"(?<!\bwhat)(?<!\bhow),? (?:really|actually|honestly|I guess|I think|probably|I suppose|to be honest)(?=[.! ]*$)",
    re.IGNORECASE,
)
_MOST_OF_ALL = re.compile(
    r"^(?:I (?:can't|cannot|couldn't) (?:pick|choose|decide)[,.:;]?(?: between)?"
    r"|nothing beats|you can't beat|can't beat"
    r"|most of all|above all|mostly|mainly|definitely|especially|probably|honestly|for me|I'd say|I would say),? "
    r"(?:it was |that was )?(?:just )?(?=(?:the|their|your|that|how|when|meeting|seeing|hearing|being|a|an|my) )",
    re.IGNORECASE,
)
_HAVE_GIVEN = re.compile(
    r"^(?P<who>they|you|he|she|(?-i:[A-Z])[a-z]+) (?:have|has|had) (?P<did>shown|given|asked|told|let|taken"
    r"|offered|invited"
    r"|introduced|welcomed|explained|made)\b(?=[^.]*\b(?:me|my)\b)",
    re.IGNORECASE,
)
"""What was done for the writer that day, told as done by now: "they have shown me the kiln"."""
_VERY = re.compile(r"^very (?P<what>[a-z]+ [a-z]+ (?=with |in |on |at |for |full ))", re.IGNORECASE)
_VISITING_OF = re.compile(
    r"^(?P<doing>(?:visit|see|watch|hear|try|test|tast|meet)ing) of (?=(?:the|an?|your|their|his|her) )", re.IGNORECASE
)
_BEST_BIT = re.compile(
    r"^(?:[^.]{3,60}?(?:,? but|,? and|,) )?(?:the |my )?"
    r"(?:best|favourite|favorite|nicest) (?:bit|part|thing|moment) (?:for me )?(?:was|is) (?:probably )?"
    r"(?:that |when )?(?=[a-z]+ )",
    re.IGNORECASE,
)
"""The question answered in its own words: "best bit was the parrot"."""
_FOR_EACH_IS = re.compile(
    r"^(?P<that>that )?(?P<for>(?:for|in|on|at) (?:every|each|the) [a-z]+(?: [a-z]+)?) is (?=(?:also )?(?:an?|no) )",
    re.IGNORECASE,
)
_WHO_IS = re.compile(r"^(?P<that>that )?who (?=(?:is|has|wants|needs|comes|works) [^,.]+? (?:gets|can|may|must|goes) )")
_HELP_OF = re.compile(
    r"\bwith (?:the )?(?P<help>help|support) of (?P<who>(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]+)\b(?!['’])"
)
_SOUND = re.compile(
    r"^(?:the )?(?P<who>lads|girls|guys|staff|crew|team|people|boys|nurses|kids) (?:were|was) "
    r"(?:all )?(?:so |really |very )?(?:sound|lovely|nice|great|friendly|kind|brilliant|good|decent|class)(?:,| and) "
    r"(?=(?:gave|showed|let|told|took|made|shared|asked|taught) )",
    re.IGNORECASE,
)
"""What they were like, before what they did: "lads were sound, gave me a bacon roll"."""
_THERE_DRIVERS = re.compile(
    r"^(?P<how>(?:how|that|hearing about|about) )?there (?P<who>[a-z]+s) (?=[a-z])", re.IGNORECASE
)
_GOT_OWN = re.compile(
    r"^(?P<that>that )?(?P<who>they|you|we|he|she|(?:the|their|your) [a-z]+s) got (?P<what>(?:their|his|her) own|an?|no"
    r"|two|three|four|five|six|\d+)\b(?! (?:last|yesterday)\b)(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
_ONCE = re.compile(r"\b(?:last|yesterday|ago|when|once|after (?!\d)|in (?:19|20)\d\d|from|for (?:his|her|their))\b")
"""Where what they got was got once, and is not what they have."""


_NOBODY_THERE = re.compile(
    r"\b(?P<who>[Nn]obody|[Nn]o one|[Ee]veryone|[Ee]verybody) there (?P<verb>[a-z']+)\b(?! (?:and|who|are|were)\b)"
)
"""Those at their place, who need no "there" in a letter to them: "nobody there has meetings before 11"."""


_WE_BOTH = re.compile(
    r"^(?=we (?:both|all|share) (?:[a-z]+ )?(?:love|like|hate|come|have|know|enjoy|play|support|share|a|an|the)\b)"
)
"""What the writer and the readers have in common, which one of them told."""
_WAS_SHOWN = re.compile(
    r"^(?:was|got) (?=(?:shown|given|allowed|let|taken|invited|offered|asked|told|taught|introduced|walked|handed)\b)",
    re.IGNORECASE,
)
"""What was done for the writer, told without "I": "was shown round by two students"."""
_THE_ONE = re.compile(r"(?<=s)[.!]+ (?:esp(?:ecially)? )?[Tt]he (?P<one>one|ones) (?=about |with |where |on )")
"""One of several things, with a stop before it: "her stories. The one about the llama"."""


_FOR_EXIST = re.compile(
    r"^(?P<that>that )?(?P<for>for (?:the|their|your|all|every) [a-z]+(?: [a-z]+)?) (?P<verb>exists?) (?=[a-z])",
    re.IGNORECASE,
)


_THEM_DOING = re.compile(r"^(?:about )?them (?=[a-z]+ing\b)", re.IGNORECASE)
_SPEAKS = re.compile(
    r"^(?P<who>(?:you|everyone|everybody|people|children|[a-z]+s|(?:the|your|their|his|her|some) (?:[a-z]+ )?[a-z]+) "
    r"(?:talk|speak|sing|explain|laugh|joke|rehearse|practise|play|argue|chat))s?"
    r"(?=[.! ]*$| (?:about|of|to|with|how|why|together|in|at|next|over|while)\b)",
    re.IGNORECASE,
)
"""Somebody heard speaking, whose verb has got an ending after "hearing"."""


_THEIR_PLANS = re.compile(
    rf"^(?:about )?(?=(?:(?:new|future|current|recent|big|exciting|next|other) )*(?:work|{any_of('told_things')}s)"
    r"(?:$|[.,]| (?:to|for|with|of|in|on|at|and|around|about) ))",
    re.IGNORECASE,
)
"""What one hears about and whose it is without being told: "new projects", "work with refugees"."""
_LIKED_BEST = re.compile(
    r"^I (?:really )?(?:(?:liked|loved|enjoyed) (?=[^,.;]+ (?:best|most)\b)|found (?=(?:the|your|their|his|her) ))"
    r"(?P<what>[^,.;]+?) (?:(?:the )?(?:best|most)(?: of all)?|(?:very |really |so |most |extremely )*"
    r"(?:interesting|fascinating|inspiring|useful|helpful|moving|enjoyable|fun))(?:[.! ]*$|(?=[.!] ))",
    re.IGNORECASE,
)
_CHANCE_TO = re.compile(
    r"^(?:having |getting |i had |i got )?(?:the|an?) (?:[a-z]+ )?(?:opportunity|chance) to (?P<do>[a-z]+)(?= )",
    re.IGNORECASE,
)


_RE = re.compile(r"^re:? (?=(?:the|an?|your|their|his|her|how|why)\b)", re.IGNORECASE)


def headed(text: str, beginning: str) -> str:
    """The cleaned answer about what was enjoyed with its beginning put straight."""
    text = text if beginning in {"that", "how"} else re.sub(r"^got to (?=[a-z]+ )", "I got to ", text)
    text = (
        _CHANCE_TO.sub(lambda found: ing(found["do"].lower()), text) if beginning in {"", "doing", "seeing"} else text
    )
    if beginning == "hearing":
        text = _THEIR_PLANS.sub("their ", _RE.sub("about ", text))
        text = _SPEAKS.sub(r"listening to \g<who>", _THEM_DOING.sub("that they are ", text))
    text = _LIKED_BEST.sub(r"\g<what>", text)
    text = _BEST_IS.sub(_and_it, _SO_GOOD.sub(r"\g<what>\g<best>", _LOVELY_THAT.sub("that ", text)))
    text = _THE_FACT.sub("that ", text if beginning else _ALL_OF_IT.sub("all of it", text))
    text = re.sub(r"^felt (?=(?:more |just )?like )", "it felt ", text, flags=re.IGNORECASE)
    text = re.sub(r"^none of (?=(?:that|the|this) )", "that there was none of ", text, flags=re.IGNORECASE)
    text = _HAVE_GIVEN.sub(_gave, _REALLY.sub("", _MOST_OF_ALL.sub("", text)))
    text = _WE_BOTH.sub("that ", _WAS_SHOWN.sub("I was ", text))
    text = _THE_ONE.sub(r", especially the \g<one> ", text)
    text = _WHO_IS.sub(r"\g<that>anyone who ", _FOR_EACH_IS.sub(r"\g<that>\g<for> there is ", _BEST_BIT.sub("", text)))
    text = _FOR_EXIST.sub(_there_exists, text)
    text = _HELP_OF.sub(lambda found: f"with {possessive(found['who'])} {found['help']}", text)
    text = _SOUND.sub(r"the \g<who> ", _VISITING_OF.sub(r"\g<doing> ", text))
    text = _COMPANY_GIVES.sub(_gives, _VERY.sub(r"the very \g<what>", text))
    text = _NOBODY_THERE.sub(r"\g<who> \g<verb>", text)
    text = _PLACE_HAS.sub(lambda found: f"{found['that'] or ''}the {found['place'].lower()} ", text)
    text = _THERE_DRIVERS.sub(_their, _HOW_CLEAN.sub(r"\g<lead>how \g<how> \g<who> \g<verb>", text))
    text = text if beginning in {"how", "doing"} else _GOT_OWN.sub(_have_got, text)
    text = _THERE_IS.sub(_what_is_there, text) if beginning == "seeing" else text
    text = text if beginning else as_seen(text)
    return text if beginning in {"how", "that"} else _SEEN.sub("seeing ", text)


def _there_exists(found: re.Match[str]) -> str:
    return f"{found['that'] or ''}{found['for']} there {'is' if found['verb'] == 'exists' else 'are'} "


def _gave(found: re.Match[str]) -> str:
    return f"{found['who']} {past(_base(found['did'].lower()))}"


def _base(done: str) -> str:
    return next(one.lemma for one in readings(done) if one.cls is Class.VERB)


def _what_is_there(found: re.Match[str]) -> str:
    one = re.search(r"(?:is|'s|was) (?:an?|the) ", found[0], re.IGNORECASE)
    many = re.search(r"(?:are|'re|were) ", found[0], re.IGNORECASE)
    return f"the {found['what']}" if one else found["what"] if many else found[0]


def _gives(found: re.Match[str]) -> str:
    return f"{found['that'] or ''}the {found['place'].lower()} {third_person(found['verb'])} "


def _and_it(found: re.Match[str]) -> str:
    return f"{found['best']}. {found['it'].capitalize()}"


def _their(found: re.Match[str]) -> str:
    """What is theirs, by its sound: "there drivers pick their own routes"; "there always" stays."""
    many = all(one.cls is Class.NOUN and one.lemma != found["who"] for one in readings(found["who"].lower()))
    return f"{found['how'] or ''}their {found['who']} " if many else found[0]


def _have_got(found: re.Match[str]) -> str:
    """What they have, told as what they got: "they got their own crew"."""
    if _ONCE.search(found["rest"]) or any(one.form is Form.PARTICIPLE for one in readings(found["what"].lower())):
        return found[0]
    has = "has" if found["who"].lower() in {"he", "she"} else "have"
    return f"{found['that'] or ''}{found['who']} {has} got {found['what']}{found['rest']}"
