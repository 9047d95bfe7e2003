"""Puts what was praised, what the writer was spared or got to see so that thanks can follow it.

"her questions were really good" is her really good questions; "no pressure" is that there was no pressure.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import ing
from letters.core.reading.thanks.beside_reader import is_somebody_named
from letters.core.reading.thanks.with_deed import with_deed

_WAS_NICE = re.compile(
    r"^(?P<whose>the|his|her|their|your|[A-Z][\w-]+'s) (?P<gift>[^.,;]+?) (?:was|were) (?:an? )?"
    r"(?:(?:really|very|so|just) )*"
    r"(?P<praise>nice|good|lovely|great|brilliant|amazing|class|fab|delicious|perfect|spot on)(?: ones?)?(?=[.! ]*$)",
    re.IGNORECASE,
)
_NO_PRAISE_BEFORE = frozenset({"class", "spot on", "fab", "perfect"})
"""What is said of a thing, and seldom before it."""
_ALREADY_TOLD = frozenset({Class.ADJECTIVE, Class.NUMBER, Class.WH, Class.PRONOUN, Class.AUXILIARY})
_NO_SUCH = re.compile(
    r"^no (?!one\b|longer\b|matter\b|more\b|less\b|doubt\b|idea\b|wonder\b|problem\b|worries\b|thanks\b|[a-z]+ing\b)"
    r"(?P<what>(?:[a-z-]+ ){0,2}?(?P<thing>[a-z-]+))"
    r"(?P<more>(?: (?:about|on|over|for|at|in|from|to|or) [^,.;]+)?)[.! ]*$",
    re.IGNORECASE,
)
_SO_INTERVIEWED = re.compile(
    r"^(?!(?:a|the) (?:chat|conversation) that felt )"
    r"(?:such )?(?P<an>an?|the) (?P<how>(?:(?:very|really|so) )?[a-z]+(?: and (?:very )?[a-z]+)? )?"
    r"(?P<what>interview|meeting|conversation|chat)"
    r"(?:$|(?P<more> (?:with|without|and) [^.;]+)"
    r"|(?: that| which) (?!(?:was|felt) (?:mostly |more |really |just |only )*(?:like )?an? )"
    r"(?P<did>(?:was|felt|seemed|did|gave|made|let) [^.;]+))",
    re.IGNORECASE,
)


_GOT_TO = re.compile(
    r"^(?:(?:it )?was (?:really |so |very )*(?:good|nice|great|lovely|interesting|fascinating|brilliant|amazing|fun) )?"
    r"(?:to (?P<do>see|meet|hear|watch|try|visit|taste)|could (?P<can>[a-z]+)"
    r"|(?P<doing>see|meet|hear|watch|try|visit|tast)ing) "
    r"(?P<about>about )?(?=(?:the|an?|how|their|your|his|her|all|where|what|some|everyone|everybody|round)\b)"
    r"(?!the (?:best|good|person|potential|funny|costs?)\b)",
    re.IGNORECASE,
)
"""What the writer got to see, which somebody let happen: "seeing the lab", "it was nice to meet the team"."""
_WE_HAD = re.compile(
    r"^we had (?:such )?an? (?P<gift>(?:[a-z]+ ){0,2}(?:talk|chat|conversation|discussion|laugh|walk|lunch|coffee))\b",
    re.IGNORECASE,
)


_I_HAD = re.compile(
    r"^(?:that )?I (?:really )?(?:had|enjoyed) (?:such )?an? "
    r"(?P<gift>[a-z]+ (?:morning|day|time|afternoon|hour|visit))(?=[.! ]*$)",
    re.IGNORECASE,
)
_HOW_DONE = re.compile(
    r"^(?:for )?how (?=(?:your|the|our|I|we|everyone|everybody|all|my [a-z]+) (?!the\b)[a-z]+"
    r"|(?:he|she|they|you) (?:all |both )?(?:dealt|handled|treated|spoke|talked|ran|conducted|asked|greeted|managed|did"
    r"|behaved|reacted|responded|ended|started|began|opened|phrased|welcomed"
    r"|put (?:it|things)|work(?:ed)?|looked after)\b)",
    re.IGNORECASE,
)
"""The manner of something, which is thanked for as the way it was done: "how I was treated"."""


_THEY_SET = re.compile(
    r"^(?P<did>set up|thought of|thought about|cut short|cut|shut|fed|left|found) "
    r"(?=(?:me|us|my|the|an?|all|his|her|their|some|everything)\b)",
    re.IGNORECASE,
)
"""What somebody did, told by a word that may be a thing or no past: "set up a room for me"."""
_GETTING = re.compile(
    r"^getting (?:(?P<to>to (?=[a-z]+ ))|(?=(?P<it>an?|some|the (?:chance|opportunity)|lunch|paid)\b))", re.IGNORECASE
)
_SHOWN = re.compile(r"(?:an?|some) (?:[a-z]+ )?(?:tour|chance|go|look|lift|feedback|demo|lesson|reply|answer)\b")
"""What one is given rather than fetched."""
_NOT_ONCE = re.compile(r"^not once did (?:you|he|she|they|anyone|anybody) (?P<do>[a-z]+)\b", re.IGNORECASE)


_LISTENED = re.compile(
    r"^(?:(?:i )?(?:felt|got|was)|being) (?P<how>(?:really |properly )?)listened to\b", re.IGNORECASE
)
_YOU_AND = re.compile(
    r"^(?:you|(?i:your) [a-z]+) and (?P<who>[A-Z][a-z]+) for (?P<what>(?:the|an?|your|all) [^,.;]+)(?=[.! ]*$)"
)


_ABOVE_ALL = re.compile(
    r"^(?:simply|above all|in particular|especially|particularly|most of all|first of all),? (?:for )?(?=[a-z])"
    r"|(?<=[a-z]),? really(?=[.! ]*$)",
    re.IGNORECASE,
)
_NO_NEED = re.compile(r"^not having to (?=(?P<do>[a-z]+)\b)", re.IGNORECASE)


def _not_making(found: re.Match[str]) -> str:
    return found[0] if found["do"] in {"be", "worry"} else "not making me "


_WELL_DONE = re.compile(
    r"^(?:a |the |such a )?well[ -](?P<done>[a-z]+ed|run|thought out) (?=[a-z]+[.! ]*$)", re.IGNORECASE
)
_WELL_TOLD = re.compile(r"^(?:all )?(?:very |so )?well explained(?=[.! ]*$)", re.IGNORECASE)
_ON_SUNDAY = re.compile(r"^(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:interview|meeting|call|morning|chat)\b)")
_AND_TEA = re.compile(
    rf"^(?P<deed>(?:not )?[A-Za-z]+ing\b[^,.;]*?)(?:,? and|,) (?P<tea>(?:(?:(?:the|an?|that) )(?:[a-z]+ )?)?"
    rf"{any_of('treats')}(?: (?:to|on|in|for|at|from|after|home) [a-z ]+| after(?:wards)?)?"
    r"(?:(?:,| and) [a-z]+)*)(?=[.! ]*$)"
    r"|^(?P<done>[A-Za-z]+ing\b[^,.;]*? (?:round|around|back|home|in|out|up|me|early|late)) and "
    r"(?P<thing>the [a-z' -]+)(?=[.! ]*$)"
)
"""What was given besides a deed: "letting me look round, tea and biscuits", "showing me round and the tea"."""


def _and_for_tea(found: re.Match[str]) -> str:
    if found["tea"] and (" " in found["deed"] or found["tea"][:4] != "the "):
        bare = "" if re.match(r"(?:the|an?|that) ", found["tea"]) else "the "
        return f"{found['deed']}, and for {bare}{found['tea']}"
    return f"{found['done']}, and for {found['thing']}" if found["done"] else found[0]


_SO_KIND = re.compile(
    r"^(?P<how>very|really|so|super|always) (?=(?:nice|kind|friendly|welcoming|polite|patient|helpful|honest|lovely"
    r"|fair|professional|understanding|open|generous|supportive|encouraging|clear|warm|chilled|relaxed)"
    r"(?:[.! ]*$|[,.]| and )(?!.*\b(?:questions|answers|people|staff|advice|words|feedback|tour|talk|chat)\b))",
    re.IGNORECASE,
)


def _given(found: re.Match[str]) -> str:
    if found["to"]:
        return "letting me "
    fetched = found["it"] in {"a", "an", "some"} and not _SHOWN.match(found.string, found.end())
    return "getting me " if fetched else "giving me "


def _never(found: re.Match[str]) -> str:
    return f"never {ing(found['do'])}"


def _with_the(text: str) -> str:
    """A bare thing told by what it was like, with "the": "quick and clear replies"."""
    tokens = words_of(text)[:5]
    classes = [token.cls for token in tokens if token.cls is not Class.ADVERB]
    told = classes[:2] == [Class.ADJECTIVE, Class.NOUN]
    told = told or classes[:4] == [Class.ADJECTIVE, Class.CONJUNCTION, Class.ADJECTIVE, Class.NOUN]
    if (
        not told
        or tokens[0].lower.endswith("ing")
        or tokens[0].lower in _COUNTED
        or "," in text
        or verdict(text) is Verdict.CLAUSE
    ):
        return text
    said = any(token.lemma in _SAID for token in tokens)
    return f"{'your' if said else 'the'} {lower_first(text)}"


_SAID = frozenset({
    "word", "comment", "remark", "advice", "tip", "feedback", "question", "answer", "reply", "explanation", "honesty",
    "patience", "kindness", "support", "help", "encouragement", "humour", "humor",
})  # fmt: skip
"""What is somebody's own, who is thanked for it."""
_COUNTED = frozenset({"many", "several", "much", "more", "such", "some", "few", "various", "all", "half", "full"})


_WHEN_I_WAS = re.compile(
    r"^I was (?P<state>(?:so |very |really |a bit )?[a-z]+) (?:and|but) (?:he|she|they|you) (?:was|were) "
    r"(?P<how>(?:so |very |really )?[a-z]+(?: and [a-z]+)?)(?P<me>(?: (?:with|to|about) [^.;]*)?)[.]?$",
    re.IGNORECASE,
)
"""How they were to somebody nervous: "I was nervous and she was patient with me"."""
_LATE_BUT = re.compile(
    r"^(?:he|she|they|you|(?-i:[A-Z])[a-z]+) (?:was|were) (?:running |a bit |so )*late,? but "
    r"(?=(?:he|she|they|you|(?-i:[A-Z])\w+) )",
    re.IGNORECASE,
)
_LEARNED_ABOUT = re.compile(
    r"^(?:hearing|learning|finding out) (?P<much>(?:all |more |a lot |a bit |so much ))?about (?=[a-z])", re.IGNORECASE
)
"""What the writer learned, for which one thanks whoever told it."""


def praised(text: str) -> str:
    """The answer with its praise before the thing, what it was spared as a clause, and so a meeting of some kind."""
    text = _LATE_BUT.sub("", _WHEN_I_WAS.sub(r"being \g<how>\g<me> when I was \g<state>", text))
    text = _LEARNED_ABOUT.sub(r"telling me \g<much>about ", text)
    text = _SO_KIND.sub(r"being \g<how> ", text) if _SO_KIND.match(text) else text
    text = _WELL_TOLD.sub("explaining it all so well", _ON_SUNDAY.sub("the ", text))
    text = _NO_NEED.sub(_not_making, _ABOVE_ALL.sub("", text))
    text = _AND_TEA.sub(_and_for_tea, _WELL_DONE.sub(r"the well-\g<done> ", text))
    text = _YOU_AND.sub(r"\g<what> from you and \g<who>", _LISTENED.sub(r"\g<how>listening to me", text))
    text = with_deed(text)
    text = _NOT_ONCE.sub(_never, _GETTING.sub(_given, _THEY_SET.sub(r"they \g<did> ", text)))
    text = _with_the(_HOW_DONE.sub("the way ", _I_HAD.sub(r"the \g<gift>", text)))
    text = _WE_HAD.sub(r"the \g<gift> we had", _GOT_TO.sub(_let_see, _WAS_NICE.sub(_praise_first, text)))
    if lack := _NO_SUCH.match(text):
        be = "were" if re.search(r"[^su]s$", lack["thing"]) else "was"
        return f"that there {be} no {lack['what']}{lack['more']}"
    if met := _SO_INTERVIEWED.match(text):
        if met["did"] and not met["how"]:
            return f"that the {met['what']} {met['did']}"
        if met["how"] and not met["did"] and _tells_how(met["how"]):
            how = re.sub(r"\b(?:very|really|so) ", "", met["how"], flags=re.IGNORECASE)
            more = re.sub(r"^ and (?=(?:the|your|his|her|their|all)\b)", ", and for ", met["more"] or "")
            plain = re.match(r" and (?!for\b|[a-z]+ing\b)", more)
            return text if plain else f"making it such {with_article(how)}{met['what']}{more}"
    return text


_WHICH = frozenset("first second third final last next whole practical technical informal proper real".split())  # noqa: SIM905


def _tells_how(words: str) -> bool:
    """Whether words before a meeting say what it was like: not "the video interview" or "the coffee and the chat"."""
    *_, last = words_of(words)
    return last.cls in {Class.ADJECTIVE, Class.VERB} and last.lower not in _WHICH


def _let_see(found: re.Match[str]) -> str:
    do = (found["do"] or found["can"] or {"tast": "taste"}.get(found["doing"], found["doing"])).lower()
    if found["about"]:
        return "telling me about " if do == "hear" else found[0]
    return f"letting me {do} "


def _praise_first(found: re.Match[str]) -> str:
    """A thing with the praise before it; where it is told of already, or where that is no such word, without."""
    gift = f"{found['whose']} {found['gift']}"
    first = words_of(found["gift"])[0]
    named = "'" in found["whose"]  # "Ana's really good" might be what Ana is
    if " and " in gift and is_somebody_named(gift):
        return found[0]  # "the manager and the lads were great"
    if named or found["praise"].lower() in _NO_PRAISE_BEFORE or first.cls in _ALREADY_TOLD:
        return gift
    return f"{found['whose']} {found['praise']} {found['gift']}"
