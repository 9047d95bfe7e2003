"""Reads what was taken away after the beginning its question gave it; one that was typed wins over the picked one.

"I did not know that they count talks", after "how", is that they count talks; "thats why it is late" is why it is late.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.reading.plain.matter import is_order_of_things
from letters.core.reading.plain.orders import as_order
from letters.core.reading.plain.tales import unrambled
from letters.core.reading.taken.asked_of import asked_of, tells
from letters.core.reading.taken.became_clear import became_clear, said_too, that_is_so
from letters.core.reading.taken.brought_home import happened, ruled
from letters.core.reading.taken.clause_apart import clause_apart, with_when_apart
from letters.core.reading.taken.done_about_it import done_about_it
from letters.core.reading.taken.gaps import with_gaps_filled
from letters.core.reading.taken.hung_apart import hung_apart
from letters.core.reading.taken.put_together import put_together
from letters.core.reading.taken.run_together import have_done, head_apart, run_apart
from letters.core.reading.taken.scene_opened import in_steps, opened
from letters.core.reading.taken.so_or_how import begins_with_its_that, tells_that, to_cut
from letters.core.reading.taken.tails import not_to, orders_apart, own_tail, word_for_word
from letters.core.reading.taken.unsaid import with_its_subject

_UNKNOWN = re.compile(
    r"^(?:and |well,? |honestly,? )?(?:(?:I )?(?:(?:did not|didn't|never) (?:know|knew|realise|realize)|hadn't known"
    r"|had(?: not)? known|was not aware|wasn't aware|(?:had )?no (?:idea|clue))|no ?(?:one|body) (?:had )?told me) "
    r"(?P<word>that|how|about|why)\b ?"
    r"|^(?:I(?:'d| had)? )?(?:never knew|didn't know|did not know|had no idea|no idea) "
    r"(?P<so>(?!of\b|what\b|who\b|whether\b|if\b|where\b|it\b|this\b|any)(?=[a-z]))",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"(\bheard of [^,.]+?) before(?=[,.]|$)")
_KNEW_OTHER = re.compile(
    r"(?<=\. )(?:well,? )?I(?:'?d| had) (?:only )?heard of [^,.]+ but not [^,.]+, (?=\w)", re.IGNORECASE
)
_IS_SO = re.compile(
    r"(?!(?:that|what|this|it|I|you|he|she|they|we|there|not|never)\b)(?:the |an? |your |my )?[a-z]+(?: [a-z]+)?"
    r" (?:is|are|isn't|aren't|was|were) (?!\w+ing\b)[a-z]",
    re.IGNORECASE,
)
"""A clause where something to do was asked for: "slow is safe"."""
_ASKED_TO = re.compile(r"^(?:they|he|she) (?:asked|wondered) (?:me |us )?(?=how to )", re.IGNORECASE)
_TOLD = re.compile(
    r"^(?:they|he|she) (?:told|said|mentioned|explained)(?: me| us)?(?: about)?(?: that)? "
    r"(?=(?:the|their|a|an|many|most|some|every|all|there|it|\d+) )",
    re.IGNORECASE,
)
_SPOKE = re.compile(r"^(?:they|he|she|we) (?:spoke|talked|chatted)(?: to me| with me)? about ", re.IGNORECASE)
_NOW = re.compile(
    r", (?P<now>(?:currently|right now|at the moment|today) )(?=(?:it|they|there) (?:is|are|takes?|have)\b)"
)
_HOW_LEFT_OUT = re.compile(
    r"(?:not )?to |(?!(?:the|an?|if|when|that|what|who) )(?:[a-z]+ ){1,3}(?:I|you|they|we|he|she|it) (?:am|are|is"
    r"|was)\b|[a-z]+ (?:you|we|they|I|one|people) (?:have to|must|can|should) be\b|much of |(?:little|few) "
    r"(?:I|you|we|they|people) |(?:fast|long|hard|far|often|slow|slowly|quickly|deep|heavy|close|late|calm|good|bad"
    r"|big|small|strong|clean|quiet|loud|hot|cold|thin|thick|safe|kind|patient|useful|easy|difficult|different|fragile"
    r"|precise|careful|strict|open|honest|relaxed|friendly) "
    r"(?:an?|the|it|they|you|he|she|one|we|their|people|children|my) |felt (?:is|gets) [a-z]+",
    re.IGNORECASE,
)
"""What only makes sense with its "how": "to carry three plates", "little I know", "felt is made"."""


_THING_AND = re.compile(r"(?:the )?[a-z]+,? and (?:you|they|he|she|it|it's|there|there's) ", re.IGNORECASE)


def as_taken(name: str, text: str, beginning: str) -> tuple[str, str]:
    """The cleaned answer without the beginning it repeats, and the beginning it really follows."""
    text = opened(text) if name == "lesson_from" else text
    lead, text = _led(own_tail(name, put_together(name, with_gaps_filled(name, text))))
    rambles = _THING_AND.match(text) if name == "made_clear" else name in _READ
    text = said_too(text) if name == "made_clear" else text
    text = unrambled(text) if rambles and not is_order_of_things(text) else text
    text = in_steps(text) if name == "lesson_from" else text
    text = _TURNS_OUT.sub(r"that \g<so>. I had always \g<thought>\g<wrong>", text) if name == "lesson" else text
    text = with_its_subject(text, beginning) if name == "challenge" else text
    if name in _BEGUN | {"made_clear"} and begins_with_its_that(text, beginning or name):
        lead, text, beginning = "that", text[5:], "that"
    if name == "enjoyed" and beginning == "how" and _SOMEBODY_TOLD.match(text):
        beginning = "hearing"
    if name in _BEGUN:
        if beginning == "how" and name != "challenge" and _HOW_LEFT_OUT.match(text):
            text = f"how {text}"
        text = _ABOUT.sub("", text) if beginning == "about" else text
        if text.lower().startswith("that ") and beginning in {"how", "to"}:
            lead, text = "that", text[5:]
        told = beginning == "how" and name == "challenge" and tells(text)
        lead = lead or ("that" if told or (beginning == "to" and _IS_SO.match(text)) else "")
        beginning = lead or ("that" if beginning == "how" and tells_that(text) else beginning)
    ruled = beginning == "that" or (name == "made_clear" and text.startswith("I "))
    text = _AND_THAT.sub(", and ", text) if ruled else text
    return (_READ[name](text, beginning) if text and name in _READ else text), beginning


_AND_THAT = re.compile(
    r",? and that (?=(?:you|it|they|we|I|he|she|the|a|an|nobody|there|people"
    r"|[a-z]+ (?:is|are|was|were|has|have|can|must|will|takes|needs))\b)"
)


_SOMEBODY_TOLD = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?(?!They\b|You\b)[A-Z][\w'-]+(?: [A-Z]\w+)? "
    r"(?:(?:told|taught|showed) me|explained|said) "
)
_ABOUT = re.compile(r"^about (?!\d|half\b|a third)", re.IGNORECASE)
_BEGUN = frozenset({"topic", "lesson", "challenge"})  # facts whose writer picked a beginning


def _led(text: str) -> tuple[str, str]:
    """The beginning that was typed with the answer, and what it begins."""
    found = _UNKNOWN.match(text)
    if found is None:
        return "", text
    word, rest = (found["word"] or "").lower(), text[found.end() :]
    if not word:
        return ("that", rest) if verdict(rest) is Verdict.CLAUSE else ("", text)
    return (word, rest) if word in {"that", "about"} else ("how", f"{word} {rest}")


_TELLING_ME = re.compile(
    r"^(?:(?i:it|that|what) )?(?i:was|is|'s) (?:all |quite |totally |completely |really )?new (?:to|for) me"
    r"(?: (?:was|is))?(?:,|:)? (?:that|how) "
    r"|^(?i:nobody|no one) (?:had |has )?(?:ever )?(?:told|tells|tell) (?:me|us|you)(?: that| about)? "
    r"|^(?i:they|he|she) (?:showed|told|taught|explained(?: to)?)(?: me| us)?"
    r" (?:about |that |(?=(?:how|what|why|an?|the|their|these) ))"
    r"|^(?i:it's|its|it is|that's|that is) called (?=an? |the )"
    r"|^(?:[A-Z][\w'-]+|they|he|she) (?:was|were) (?:telling|saying|explaining)(?: to)?(?: me| us)?"
    r"(?: that| about| how)? "
)


def _topic(text: str, beginning: str) -> str:
    """A new thing first, and what was said about it after it."""
    text = _NONE.sub("having no ", text)
    text = _TELLING_ME.sub("", _KNEW_OTHER.sub("", _BEFORE.sub(r"\1", text)))
    return hung_apart(text) if beginning != "how" else _which_way(text)


_NONE = re.compile(r"^no (?=[a-z]+s\b(?! (?:are|is|have|has|can|will|ever|get|do)\b)|[a-z]+ing\b)", re.IGNORECASE)
_IS_WORKING = re.compile(
    r"^(?:how )?(?P<be>is|are) (?P<doing>[a-z]+ing) (?P<what>(?:the|their|your|an?) [^,.]+?)(?=[,.]|$)", re.IGNORECASE
)
_TO_DO_IT = re.compile(
    r"^(?:how )?to [^,.:]+, "
    r"(?=(?P<way>(?:always |first |just )?[a-z]+ (?:it|them|the|an?|your|that|one)\b[^.]*|(?!.* and )[a-z][^.]*))",
    re.IGNORECASE,
)
"""Something to do and an order that tells the way: "how to read a core, wet it first"."""
_TELLS_HOW = re.compile(
    r"^(?:how )?(?P<done>[^,.;:]{5,}), "
    r"(?=(?P<way>(?:(?:if|when) [^.]+ )?(?:they|he|she|you|we|it|there|every one|each one|everyone) [^.]+))",
    re.IGNORECASE,
)


_AND_SHE = re.compile(
    r"^(?P<head>(?:how )?(?:they|you|we|the|an?) (?:(?!\b(?:he|she|and)\b)[^.;,])*),? and (?P<who>he|she)"
    r"(?= (?:can|could|will|has|does|is|says|[a-z]+s) )",
    re.IGNORECASE,
)
"""How something is done, and what one person does: "how they grade eggs, and she can do three a second"."""


def _which_way(text: str) -> str:
    """How something is done, and after a colon the way: "how they listen to the cask: they hit it with a hammer"."""
    text = _IS_WORKING.sub(r"\g<what> \g<be> \g<doing>", text)
    text = _AND_SHE.sub(lambda found: f"{found['head']}. {found['who'].capitalize()}", text)
    ordered = _TO_DO_IT.match(text)
    if ordered and as_order(ordered["way"]):
        return f"{text[: ordered.end() - 2]}: {text[ordered.end() :]}"
    found = _TELLS_HOW.match(text)
    if (
        found is None
        or _OPENS_WITH.match(found["done"])
        or "n't" in found["done"]
        or any(verdict(found[part]) is not Verdict.CLAUSE for part in ("done", "way"))
    ):
        return text
    denied = re.match(r"(?:you|they|it|he|she|we) (?:don't|doesn't|can't|do not|does not|never) ", found["way"])
    return f"{text[: found.end() - 2]}{';' if denied else ':'} {text[found.end() :]}"


_OPENS_WITH = re.compile(
    r"(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|unless|to|in|on|at|by|for"
    r"|with|from|every|each|not|never|instead|even|without)\b",
    re.IGNORECASE,
)


def _challenge(text: str, beginning: str) -> str:
    """What they asked, as a task: "how would I reach them" is how to reach them."""
    text = _NOW.sub(lambda found: f". {found['now'].capitalize()}", _ASKED_TO.sub("", text))
    text = clause_apart(asked_of(run_apart(_TOLD.sub("", _SPOKE.sub("", text))), beginning))
    return have_done(hung_apart(head_apart(text)) if beginning == "about" else text)


def _lesson(text: str, beginning: str) -> str:
    """A lesson with what is said in it between marks, and its second order in step with the first."""
    text = _which_way(to_cut(text)) if beginning == "how" else that_is_so(ruled(text, beginning))
    if beginning == "to" and (found := _BEFORE_YOU.fullmatch(text)) and as_order(found["order"]):
        text = f"{found['order']} {found['when'][0].lower()}{found['when'][1:]}"
    text = _NOT_THERE.sub(lambda found: f"{found['so']}. {found['it'].capitalize()}", _THAN.sub("", text))
    text = _AND_DO_NOT.sub(r"\g<to> and not to ", _YOU_CAN_TASTE_IT.sub(_taste_it, text))
    first, stop, after = text.partition(". ")
    first, after = word_for_word(first, after)
    first = not_to(orders_apart(first)) if beginning != "how" else first
    return f"{first}{stop}{after}"


_YOU_CAN_TASTE_IT = re.compile(
    r"^(?P<what>[^,.;]+?) (?P<can>you can (?:always |still |really )?(?:taste|hear|smell|see|feel|tell)) it(?=[.]?$)"
)
"""A thing put first and said again as "it": "rain on the day you can taste it"."""


def _taste_it(found: re.Match[str]) -> str:
    phrase = verdict(found["what"]) is Verdict.PHRASE and not _OPENS_WITH.match(found["what"])
    return f"{found['can']} {found['what']}" if phrase else found[0]


_AND_DO_NOT = re.compile(r"^(?P<to>(?:always |never )?to [^,.;]+?),? and (?:do not|don't) (?=[a-z])", re.IGNORECASE)
_THAN = re.compile(r" than[.]?$")
_NOT_THERE = re.compile(r"^(?P<so>(?!it\b|not\b)[^.;]{10,}, not [^,.;]+), (?P<it>it(?:'s| is) )", re.IGNORECASE)
"""What is so, what is not, and behind a comma what it is once more: "the top is safe, not the end, it's there"."""
_TURNS_OUT = re.compile(
    r"^I(?:'d| had)? (?:always |just )?(?P<thought>thought|assumed|figured)(?P<wrong> [^.;]+?)(?:\. |, |; | but )"
    r"(?:it )?turns out (?:that )?(?P<so>[^.;]+)",
    re.IGNORECASE,
)
_BEFORE_YOU = re.compile(
    r"(?P<when>(?:before|when|if|after|once) you [^,.]+?),? (?P<order>(?:ask|check|look|find|count|wait|stop|listen"
    r"|call|say|tell|read|write|clean|wash|measure|test|walk|sit|put|turn)\b[^.]+)",
    re.IGNORECASE,
)
"""An order with its time first: "before you fix it ask who broke it"."""


_READ: Mapping[str, Callable[[str, str], str]] = {
    "topic": _topic,
    "challenge": _challenge,
    "made_clear": lambda text, _beginning: with_when_apart(became_clear(that_is_so(run_apart(text)))),
    "lesson": _lesson,
    "standing": done_about_it,
    "lesson_from": happened,
}
