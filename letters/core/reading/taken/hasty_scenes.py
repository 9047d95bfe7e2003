"""Mends what hurry did to a new thing, a lesson and what stands beside them: lost joints, scenes without a verb.

"Olga pointing at the clock" is that she pointed at it; "scrapped them, got the books back" is two deeds with an "and".
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.classify import classify
from letters.core.language.shape.fragment import Shape
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past
from letters.core.reading.taken.anybody import they_too, to_anybody
from letters.core.reading.taken.as_jotted import newly_named
from letters.core.reading.taken.asides import without_asides

_ASIDES = re.compile(
    r"(?:^nothing (?:fancy|special|big|major),? (?:just )?(?=\w))|(?:[,.]? (?:ha|haha|lol|who knew)[?!.]*$)"
    r"|[,.;]? (?:and )?that(?:'s| is| was) (?:what|the thing) I (?:found out|learned|learnt|took away|reali[sz]ed)\.?$"
    r"|, what(?:'s| is) the (?:point|use)\b.*$",
    re.IGNORECASE,
)
_BOTHERS = re.compile(
    r", (?:and )?(?=(?:nobody|no one|hardly anyone)(?: else)?(?: (?:in|on|at|around|round) [a-z' ]{3,25})? "
    r"(?!does\b|do\b|is\b|has\b|this\b|news\b|across\b|less\b)[a-z]{3,}[^s' ]s\b)",
    re.IGNORECASE,
)
"""What nobody else does, as a clause of its own: "they build it, nobody else here bothers"."""
_NOBODY_ELSE = re.compile(
    r", (?:and )?(?P<who>(?:nobody|no one|no other [a-z]+|hardly anyone)(?: else)? in [a-z' ]{3,25}?)"
    r"(?: (?:does|do|is|has)(?: it)?)?$",
    re.IGNORECASE,
)
_NO_THIS_NO_THAT = re.compile(r"(?<=\w) no (?P<one>[a-z]+),? no (?P<other>[a-z]+)$", re.IGNORECASE)
_THERE_IS_NO = re.compile(r"^no (?P<thing>[a-z]+),? (?P<only>only|just) (?=(?:a|an|the|one|two) )", re.IGNORECASE)
_NOT_SO = re.compile(r"^you (?:don't|do not|can't|cannot), (?=(?:they|he|she) )", re.IGNORECASE)
_TOOK_THEM = re.compile(r", (?:which )?(?P<took>took|cost) (?P<whom>them|us|him|her|me) (?=\w)", re.IGNORECASE)
_SAVED = re.compile(r", (?:which )?(?P<took>saved|cost) (?=[£$€]?\d)")
_STILL_DOING = re.compile(r"^(?P<said>they [^,.]+), still (?=[a-z]+ing\b)", re.IGNORECASE)
_NOT_MINE = re.compile(r"^(?:(?P<who>[A-Z]\w+?)['’]?s|(?P<whose>his|her|their)) words,? not mine[. ]*$")
_SOMETHING_SAID = re.compile(
    r"^(?:something|one thing|a thing) (?=(?:he|she|they|[A-Z]\w+) (?:said|told|did|showed)\b)"
)
_DOING = re.compile(
    r"^(?!(?:From|By|Through|After|Before|When|While|The|Just|Also|In|On|At) )"
    r"(?P<who>he|she|they|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? )?[A-Z]\w+) (?:just |only )?"
    r"(?P<doing>(?!(?:morning|evening|during|building|meeting|training|wedding|ceiling|clothing|nothing)\b)[a-z]+ing)"
    r" (?P<rest>.+)$"
)
_SOMEBODY_WHO = re.compile(
    r"^(?=(?:(?:old|young|little|retired|tired|local|angry|quiet) )?"
    r"(?:farmer|man|woman|lady|guy|boy|girl|kid|customer|patient|nurse|driver|client) (?:in|at|on|who|with)\b)",
    re.IGNORECASE,
)
_RUNS_ON = re.compile(
    r", (?=(?:no one|nobody|most|all|half|many|everyone|everybody|there(?:'s| is| are)|it (?:counts|saves|costs|pays"
    r"|helps|works|makes|takes|shows|keeps|gives|only|always|never|is|was|can|will)) )",
    re.IGNORECASE,
)
_SAME_AGAIN = re.compile(r"\b(?P<one>[a-z]+ is (?P<word>[a-z]+)) (?=(?P=word) is [a-z]+\b)", re.IGNORECASE)
_NOT_TO = re.compile(r"^not to (?=[a-z])", re.IGNORECASE)
_YOUR_KNEES = re.compile(r"\byour (?=(?:knees|mouth|hands|feet|eyes|ears|head|back|shoulders|temper|voice)\b)")
_OPENS = re.compile(
    r"(?:if|when|because|although|since|as|while|after|before|once|until|unless|how|why|what)\b", re.IGNORECASE
)


def unhurried(name: str, text: str) -> str:
    """The cleaned answer to the question `name` with its joints and its verbs back in place."""
    if name not in _HURRIED:
        return text
    if (found := _THAT_DOING.match(text)) and verdict(text[found.end() :]) is Verdict.CLAUSE:
        text = text[found.end() :]
    text = without_asides(name, _SAME_AGAIN.sub(r"\g<one>, and ", _ASIDES.sub("", text)) or text)
    text = _BOTHERS.sub(", and ", _SAVED.sub(r". It \g<took> ", _TOOK_THEM.sub(r". It \g<took> \g<whom> ", text)))
    text = they_too(_the_one(newly_named(_NEW_BEFORE.sub(r"\g<new>", text)))) if name == "topic" else text
    if name == "standing":
        return _standing(text)
    if name == "lesson_from":
        return _scene(text)
    return _lesson(text) if name == "lesson" else text


_THAT_DOING = re.compile(r"that (?=[a-z]+ing (?:is|was|[a-z]+[^s]s)\b)", re.IGNORECASE)
"""A doing told of behind "that", which is no doing over there: "that hearing matters more than seeing"."""
_NEW_BEFORE = re.compile(
    r"^(?P<new>(?:i )?(?:had )?(?:no idea|never knew|didn't know|hadn't known|never heard of) .+?),? before"
    r"(?: this| that| then)?[.]?$",
    re.IGNORECASE,
)
"""What one had not known, said once more at its end: "no idea what a doula was before"."""
_HURRIED = frozenset({"topic", "standing", "lesson", "lesson_from"})


def _the_one(text: str) -> str:
    """A new thing of which there is one, with its article: "walking bus" is the walking bus."""
    found = _ONE_NAMED.match(text)
    first = words_of(text)[0] if found else None
    bare = first is not None and first.cls in {Class.NOUN, Class.ADJECTIVE, Class.VERB, Class.NAME, Class.NUMBER}
    if found is None or not bare or verdict(found["named"]) is Verdict.CLAUSE:
        return text
    return f"the {text}" if found["head"] in word_list("counted_things") else text


_ONE_NAMED = re.compile(
    r"(?P<named>(?!(?:the|an?|my|your|their|his|her|this|that|one|no|every|each|how|what|why|using|having|doing|making)\b)"
    r"(?:(?!(?:an?|the|your|my|their|to|and|or|it|them|of|for|in|at|on|with|by|from)\b)[a-z-]+ ){1,4}(?P<head>[a-z]+))"
    r"(?=$|[.,]| (?:for|of|in|at|on|where|with|by|from)\b)"
)


def _standing(text: str) -> str:
    text = to_anybody(text)
    text = _NOBODY_ELSE.sub(_which_nobody_does, text)
    text = _NO_THIS_NO_THAT.sub(r": no \g<one>, no \g<other>", _NOT_SO.sub("", text))
    text = _THERE_IS_NO.sub(r"there is no \g<thing>, \g<only> ", text)
    return _and_did(text)


def _which_nobody_does(found: re.Match[str]) -> str:
    """What nobody else does, unless a verb of its own says so: "nobody else in the area bothers"."""
    *words, last = words_of(found["who"])
    told = (last.lower != last.lemma and Class.VERB in last.classes) or any(
        token.finite and Class.NOUN not in token.classes for token in words
    )
    return found[0] if told else f", which {found['who']} does"


def _lesson(text: str) -> str:
    """A lesson that ends where its ground begins: "look up, most hazards are overhead"."""
    text = _NOT_TO.sub("don't ", text)
    if classify(text) in {Shape.DID, Shape.TO, Shape.HOW}:
        text = _YOUR_KNEES.sub("my ", _of_mine(text) if _OWN_DOING.match(text) else text)
    found = _RUNS_ON.search(text)
    if (
        found is None
        or ". " in text[: found.start()]
        or _OPENS.match(text)
        or verdict(text[found.end() :]) is not Verdict.CLAUSE
    ):
        return text
    return _sentence_at(text, _RUNS_ON)


_OWN_DOING = re.compile(
    r"(?:(?:how )?to |always )?(?!(?:tell|ask|make|help|how|why|what|if|when|you|the|a)\b)[a-z]+ "
    r"(?!.*\b(?:they|them|their|I|me|my)\b)(?=.*\byour\b).*\b(?:yourself|you)\b"
)
"""What one does oneself with one's own: "to check your meter yourself before you argue"."""
_MINE = (
    (r"\byourself\b", "myself"),
    (r"\byour\b", "my"),
    (r"\byou(?: are|'re)\b", "I am"),
    (r"\byou(?=$|[.,;])", "me"),
    (r"\byou\b", "I"),
)


def _of_mine(text: str) -> str:
    """What the writer learned to do with what is the writer's own."""
    for yours, mine in _MINE:
        text = re.sub(yours, mine, text)
    return text


def _scene(text: str) -> str:
    """A scene as what happened in it, and what somebody said as a thing of theirs."""
    if found := _NOT_MINE.match(text):
        return f"those were {found['whose'] or found['who'] + chr(39) + 's'} words, not mine"
    text = _SOMETHING_SAID.sub("the thing ", text)
    text = _STILL_DOING.sub(r"\g<said>, and they are still ", _SOMEBODY_WHO.sub(_an, text))
    found = _DOING.match(text)
    if found is None:
        return _and_did(text)
    lemma = next((word.lemma for word in words_of(text) if word.text == found["doing"] and word.form is Form.ING), "")
    return f"{found['who']} {past(lemma)} {found['rest']}" if lemma else text


def _an(found: re.Match[str]) -> str:
    return "an " if found.string[:1].lower() in "aeiou" else "a "


def _and_did(text: str) -> str:
    """Two deeds of one person, joined: "Mette orders from three farms, cooks what comes"."""
    first, stop, after = text.partition(". ")
    head, comma, tail = first.rpartition(", ")
    if _is_quiet(head, tail):
        return f"{head}{', and' if ' and ' in head else ' and'} {tail}{stop}{after}"
    if not comma or "," in head or _OPENS.match(head) or len(words_of(tail)) < _SHORTEST or tail.startswith('"'):
        return text
    verb, following = words_of(tail)[:2]
    did = (verb.form in {Form.PAST, Form.PRESENT} and Class.NOUN not in verb.classes) or verb.lower in _SURELY
    begun = words_of(head)[0]
    told = begun.form is Form.PAST or begun.lower in {"got", "still"}
    told = told or head[:1].isupper() or begun.cls is Class.PRONOUN
    if not (did and told and (following.cls in _OBJECTS or following.lower in {"use", "half"})):
        return text
    plain = verb.lower == verb.lemma or verb.form is not Form.PRESENT or begun.lower not in {"they", "we", "you"}
    if not plain and _SOMEBODY.search(head):
        return f"{head}, who {tail}{stop}{after}"
    thing = verb.lower == "took" and following.lower in {"the", "it", "them", "my", "his", "her", "their", "its"}
    if verb.lemma in _FOLLOWS and not thing:
        return f"{head}, which {tail}{stop}{after}"
    named = plain and verb.lower.endswith("s")
    joined = ", and" if named or " and " in head else " and"
    return f"{head}{joined} {tail if plain else verb.lemma + tail[verb.end :]}{stop}{after}"


def _is_quiet(head: str, tail: str) -> bool:
    """Whether a tail is what somebody said or did not do, who did something before it."""
    words = words_of(head)
    if not words or "," in head or _OPENS.match(head) or not _QUIETLY.match(tail):
        return False
    told = words[0].form is Form.PAST or words[0].cls is Class.PRONOUN or head[0].isupper()
    return told and any(token.finite or token.form is Form.PARTICIPLE for token in words)


_QUIETLY = re.compile(
    r"(?:didn't|did not|never|nearly|barely|hardly|almost) (?!been\b|seen\b)[a-z]+"
    r"|(?:then )?(?:said|told|asked|laughed|smiled|nodded|shrugged|pointed|sighed|winked)\b"
    r"(?! [A-Z]| the\b| look\b| come\b| try\b)"
)
"""How somebody goes on who did something: "she made me cut it out, didn't even shout"."""
_SOMEBODY = re.compile(
    r"\b(?:an?|one|this|that) (?:[a-z]+ )?(?:guy|man|woman|lady|fella|bloke|lad|girl|kid|chap|person|volunteer)\b"
)
"""Somebody they have, who does what a comma hangs on it: "they've got a guy in Etna, does six at a time"."""
_OBJECTS = frozenset({Class.DETERMINER, Class.PRONOUN, Class.WH, Class.NUMBER})
_FOLLOWS = frozenset({"take", "cost", "save", "last", "mean", "work", "help", "keep", "stop", "give"})
"""What a doing, and not its doer, does: "you do it on every bike, takes ten seconds"."""
_SHORTEST = 3
_SURELY = frozenset({"won't", "cooks", "got"})
"""First words of a second deed that could be something else elsewhere."""


def _sentence_at(text: str, pattern: re.Pattern[str]) -> str:
    """The text with a full stop where the pattern finds a comma."""
    found = pattern.search(text)
    return text if found is None else f"{text[: found.start()]}. {text[found.end()].upper()}{text[found.end() + 1 :]}"
