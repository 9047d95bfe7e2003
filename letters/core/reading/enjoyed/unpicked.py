"""Tells how what was enjoyed came to the writer where no beginning was picked: seen there, had there, or heard.

A plan is heard about, and a coffee is not; how calm they were was seen; that they close at noon was heard.
"""

from __future__ import annotations

import re
from dataclasses import replace

from letters.core.language.shape.certainty import free_verbs
from letters.core.language.shape.fragment import Fragment, Shape
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.matter import names_many

_HOW_SO = re.compile(
    r"how (?:very |so )?(?P<how>[a-z-]+)(?: and [a-z-]+)? (?:it|you|they|he|she|(?:every|no)(?:body|one)"
    r"|(?:the|your|their|his|her) [\w' -]+?|all [\w' -]+?|[A-Z]\w+) (?:all |both )?(?:was|were|looked"
    r"|seemed|smelled|smelt|felt)\b"
)
_HOW_IT_LOOKS = re.compile(
    r"how (?:very |so )?(?:well )?(?:organi[sz]ed|clean|tidy|neat|big|small|bright|modern|quiet|busy|spacious|green"
    r"|light|huge|tiny|fresh|colou?rful|beautiful|full|old|new|calm|peaceful|airy"
    r"|warm)(?: and [a-z]+)? [^,.;]+? (?:is|are)\b"
)
"""How a place looks, which one sees: "how organised the stock room is"."""
_HOW_ALL_DID = re.compile(
    r"how (?:every(?:one|body)|no(?:body| one)|they all|you all|people|staff|the (?:team|staff|children|pupils|kids))"
    r" (?:all )?(?:said|greeted|smiled|helped|worked together|pulled|laughed|listened|looked after|joined|stopped|knew"
    r"|got on|pitched in|mucked in|(?:was|were) (?:on|in|at))\b"
    r"|how (?:you|they|you both|[A-Z][a-z]+) (?:all |both )?(?:treated|welcomed|greeted|included|looked after) (?!me\b)"
)
"""What all did there, which one saw: "how everyone said hello"."""
_SOMEBODY = re.compile(r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z]+(?: (?:in|on|at|from|behind|who) |$)")
_DOING_THEN = re.compile(r"(?:every|no)(?:body|[ -]?one) (?:was|were) (?=[a-z]+ing\b|in\b|at\b|wearing\b)")
_WERE_DOING = re.compile(
    r"(?P<who>(?:the|your|all|some|two|three|an?|one of) [a-z' -]+?) (?:was|were) (?P<doing>(?:all )?[a-z]+ing\b.*)"
)
_ALL_DID = re.compile(r"(?P<who>every(?:body|one)(?: there)?) (?:just |all )?(?P<did>[a-z]+)(?P<rest> .*)")
_GREETED = re.compile(r" (?:good (?:morning|afternoon|evening)|hello|hi|thank you|thanks|bye|goodbye)\b")
_CLAUSAL = re.compile(r"\b(?:that|which|who|when|where|how|why|they|you|he|she|I|it|fact|thing)\b")
_IS_SO = re.compile(r"\b(?:is|are|was|were|had|has|have)\b")
_LONG_AGO = re.compile(r"\b(?:ago|during|years?|before|once|last|used|when|back in|since|(?:19|20)\d\d)\b")
_THEN = re.compile(
    r" when (?:the|it|my) [a-z]+ (?:[a-z]+ )?(?:went|rang|came|broke|started|stopped|fell|arrived|failed)\b"
)
"""When something happened while the writer was there: "when the alarm went off"."""
_HEARD = frozenset({"hear", "told", "learned", "new", "understand"})
"""Sorts of beginnings after which it was heard, whatever it was."""


def unpicked(fragment: Fragment) -> Fragment:
    """The fragment as something seen or had there, where its own words tell so."""
    if fragment.kind in _HEARD:
        return fragment
    if fragment.shape is Shape.THING and (named := _SOMEBODY.match(fragment.text)):
        known = named[0].partition(" ")[0].rstrip(".") in word_list("titles") | word_list("given_names")
        return replace(fragment, shape=Shape.ACT, text=f"meeting {fragment.text}") if known else fragment
    if fragment.shape is Shape.THING and not _is_told_of(fragment.text):
        return replace(fragment, shape=Shape.SPAN)
    if fragment.shape is Shape.HOW and _HOW_IT_LOOKS.match(fragment.text):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {fragment.text}")
    fragment = seen_how(fragment)
    return _seen_there(fragment) if fragment.shape in {Shape.THAT, Shape.FACT} else fragment


def _is_told_of(text: str) -> bool:
    """Whether a thing is of the sort one hears about: "their plan to reopen it", "the history of the mill"."""
    if _CHANCE.match(text) or _WAY_IT_WAS.match(text):
        return False
    head = next((word for word in reversed(words_of(_HEAD_ENDS.split(text)[0])) if Class.NOUN in word.classes), None)
    return head is not None and bool({head.lemma, head.lower} & word_list("told_things"))


_CHANCE = re.compile(r"the (?:[a-z]+ )?(?:opportunity|chance|possibility|privilege) (?:to|of) ", re.IGNORECASE)
"""What one had the chance of there, and did not hear about."""
_WAY_IT_WAS = re.compile(
    r"(?:the|your) (?:[a-z]+ )?way (?:in which |that |how )?(?:[^,.;]* (?:was|were|had)\b"
    r"|(?:you|they|he|she|[a-z]+) [a-z]+ (?:to |with )?me\b)",
    re.IGNORECASE,
)
"""How something was done that day, which one saw."""
_HEAD_ENDS = re.compile(
    r",| (?:of|to|for|in|on|at|with|from|by|that|which|who|where|about|behind|when|they|you|he"
    r"|she|I)\b"
)


def _seen_there(fragment: Fragment) -> Fragment:
    """What everybody did there that day: "everybody helped each other" is seeing everybody help."""
    found = _WERE_DOING.match(fragment.text)
    long_ago = _LONG_AGO.search(_THEN.sub("", fragment.text))
    if long_ago or (found and _IS_SO.search(found["who"])):
        return fragment if long_ago else replace(fragment, shape=Shape.FACT)
    if _DOING_THEN.match(fragment.text):
        return replace(fragment, shape=Shape.ACT, text=f"seeing that {fragment.text}", sure=True)
    if found and not _CLAUSAL.search(found["who"]):
        return replace(fragment, shape=Shape.ACT, text=f"seeing {found['who']} {found['doing']}", sure=True)
    found = _ALL_DID.match(fragment.text)
    past = [one for one in readings(found["did"]) if one.form is Form.PAST and one.cls is Class.VERB] if found else []
    if found and _GREETED.match(found["rest"]) and found["did"] == "said":
        return replace(fragment, shape=Shape.FACT)
    if found is None or not past or past[0].lemma in {"be", "have", "say", "tell", "start"} or " me" in found["rest"]:
        return fragment
    text = f"seeing {found['who']} {past[0].lemma}{found['rest']}"
    return replace(fragment, shape=Shape.ACT, text=text, sure=True)


_HEARD_AT_IT = re.compile(
    r"^(?P<who>an? (?:[a-z]+ ){0,2}?[a-z]+) (?P<does>asks|sings|laughs|shouts|calls|talks|plays|whistles|hums|counts"
    r"|snores|barks|purrs|argues|reads|recites|explains) (?P<rest>(?!that\b).+)$"
)
"""Somebody one may have heard at it, and not been told of: "a boy asks for seconds"."""


_HEARD_DOING = re.compile(
    r"(?:(?:the|my|your|his|her|their) [a-z]|[A-Z])[^,.;]{0,30}? "
    r"(?<!\ba )(?<!\bthe )(?<!\bno )(?<!\bto )(?<!\btheir )(?:explain|describe|talk|tell|read|sing|play|say|argue|laugh"
    r"|speak)(?: |$)"
    r"|(?:you both|you two|both of you|the (?:two|three|pair|four) of you|you all) (?!are\b|were\b|have\b|had\b|do\b"
    r"|did\b|will\b|can\b|work\b|know\b|like\b|love\b|want\b|come\b|live\b|share\b)[a-z]+(?<!ed)(?<!ing)\b"
)
"""Somebody heard doing something: "the head of year explain how it began"."""


_FROM_WHOM = re.compile(r" from (?:some(?:one|body)|an? [a-z]+|people|those|the [a-z]+) who\b")
_AND_THAT = re.compile(r",? and that (?:they|you|he|she|it|the|nobody|everybody|everyone|there) [a-z]+")
"""What was heard beside a thing, and can be told of nothing but the hearing."""


_WAY_IT_WAS_DONE = re.compile(
    r"how (?=(?:you|they|he|she|everyone|everybody|[A-Z]\w+|(?:the|your|their|his|her) [a-z]+) "
    r"(?P<did>[a-z]+)\b(?P<rest>.*))"
)
_TO_ME = re.compile(r"\b(?:me|my|us|our)\b")
_DONE_THEN = frozenset({"make", "take", "answer", "listen", "lead", "run", "smell", "sound", "introduce"})


def _way_it_was_done(text: str) -> str:
    """How something was done to the writer, as the way of it: "how you put me at ease"; empty for what was heard."""
    found = _WAY_IT_WAS_DONE.match(text)
    past = [one for one in readings(found["did"]) if one.cls is Class.VERB and one.form is Form.PAST] if found else []
    if found is None or not past or _LONG_AGO.search(text):
        return ""
    then = _TO_ME.search(found["rest"]) or (past[0].lemma in _DONE_THEN and not _CLAUSAL.search(found["rest"]))
    return f"the way {text[found.end() :]}" if then else ""


def seen_how(fragment: Fragment) -> Fragment:
    """How it or somebody was there, or what all did, which was seen and told by nobody: "how relaxed it was"."""
    if fragment.shape is Shape.HOW and (way := _way_it_was_done(fragment.text)):
        return replace(fragment, shape=Shape.ACT, text=way)
    how = _HOW_SO.match(fragment.text) if fragment.shape is Shape.HOW else None
    adjective = how is not None and any(one.cls is Class.ADJECTIVE for one in readings(how["how"]))
    did = fragment.shape is Shape.HOW and _HOW_ALL_DID.match(fragment.text)
    return replace(fragment, shape=Shape.ACT, text=f"seeing {fragment.text}") if adjective or did else fragment


def heard_about(fragment: Fragment) -> Fragment:
    """What was picked as heard about: of all one has there, only a sound is heard itself."""
    if fragment.shape in {Shape.THAT, Shape.FACT} and (found := _HEARD_AT_IT.match(fragment.text)):
        text = f"hearing {found['who']} {readings(found['does'])[-1].lemma} {found['rest']}"
        return replace(fragment, shape=Shape.ACT, text=text, sure=True)
    if _HEARD_DOING.match(fragment.text) and fragment.shape is not Shape.ACT:
        return replace(fragment, shape=Shape.ACT, text=f"hearing {fragment.text}", sure=True)
    if fragment.shape is Shape.THING and (_AND_THAT.search(fragment.text) or _FROM_WHOM.search(fragment.text)):
        return replace(fragment, shape=Shape.ACT, text=f"hearing about {fragment.text}", sure=True)
    words = words_of(_HEAD_ENDS.split(fragment.text)[0])
    had = fragment.shape in {Shape.ACT, Shape.THING} and not words[0].lower.endswith("ing")
    if had and words[-1].lower in word_list("sounds"):
        return replace(fragment, shape=Shape.ACT, text=f"hearing {fragment.text}", sure=True)
    return replace(fragment, shape=Shape.THING) if had else fragment


def lived_through(fragment: Fragment) -> Fragment:
    """How something was that the writer went through, which nobody told: "the interview felt like a chat"."""
    tokens = words_of(fragment.text)
    at = next(iter(free_verbs(tokens)), 0) if fragment.shape is Shape.THAT else 0
    through = at and any(token.lower in word_list("lived") for token in tokens[:at])
    past = at and tokens[at].form is Form.PAST and tokens[0].cls is Class.DETERMINER
    felt = at == 1 and tokens[0].lower == "it" and tokens[at].lower in {"felt", "reminded"}
    return replace(fragment, shape=Shape.FACT) if (through and past) or felt else fragment


def named_many(fragment: Fragment) -> Fragment:
    """Several things that were had there, which no verb of one thing may follow: "the pizza and the banter"."""
    things = fragment.shape is Shape.ACT and not words_of(fragment.text)[0].lower.endswith("ing")
    several = fragment.plural or " and " in fragment.text or names_many(fragment.text)
    return replace(fragment, shape=Shape.SPAN) if things and several else fragment
