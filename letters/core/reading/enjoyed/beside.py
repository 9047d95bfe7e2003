"""Puts straight what hangs on a comma beside what was enjoyed: a lack, a detail, a thing's own deed, a mere aside.

"they swap shifts, no need to ask" is with no need to ask; "the ramp, holds 4 tonnes" is the ramp. It holds four.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.taken.stated import there_is_no

_ASIDE = re.compile(
    r"[,;.]? I(?: have|'ve)? (?:already )?told (?:everyone|everybody|all my|the whole)\b[^.;]*[.! ]*$"
    r"|[,;.!]+ (?:(?:it's |it is |that's |that is |what )?(?:a |such a )?(?:shame|pity)\b[^.;]*"
    r"|(?:I )?(?:only )?wish (?:mine|my|we|I|ours|all|every)\b[^.;]*"
    r"|(?:need|do) I (?:need to )?say more|say no more"
    r"|what (?:he|she|they) (?:don't|doesn't) know about [^.;]*|enough said|what more (?:do|could) you want)[.! ]*$",
    re.IGNORECASE,
)
"""What the writer wishes, or says to no purpose: no part of what was enjoyed."""
_SOUNDS_DAFT = re.compile(
    r"(?:^|[,;.] )(?:(?:I know )?(?:it|that|this|which) )?(?:(?:might|may|will|probably) )?sounds? "
    r"(?:(?:a bit|really|so|very) )?(?:sad|daft|silly|weird|stupid|odd|strange|mad|boring|soft|corny|cheesy|geeky|nerdy"
    r"|small|funny) but "
    r"(?=(?P<next>[a-z]))",
    re.IGNORECASE,
)
"""What the writer excuses beforehand: "the test, sounds sad but I like a timed one"."""
_SO_NO = re.compile(r",? so no (?P<what>(?!one\b|longer\b|matter\b|[a-z]+ (?:is|are|was|has|can|gets?)\b)[a-z][^,.;]*)")
_ALL_LIKE = re.compile(r"[,.] (?P<all>[Aa]ll (?:the|their|your|his|her) [a-z]+s like [a-z ]+)(?=[.!]*$)")
_SMALL_THINGS = re.compile(
    r", (?P<things>(?:(?!even|just|only|mostly|maybe|always|never|sometimes|usually|also|not)[a-z-]+ ){1,3}"
    r"(?:inside|in|on|along|under|over|above|beside|round|around|across|by|at|for) "
    r"(?:the|their|his|her|its|an?|every|each) [a-z ]+|(?:[a-z-]+ ){1,2}and no [a-z ]+)(?=[.!]*$)",
)
_SO_MANY = re.compile(
    r"(?<=[a-z]), (?=(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|dozens of|a dozen)"
    r" (?:[a-z]+ )?[a-z]+ "
    r"(?:all |just |both )?(?:asleep|awake|(?!(?:every|some|any|no)thing\b)[a-z]+ing)\b(?! (?:is|was)\b)[^,.;]*[.! ]*$)"
)
"""How many were at something there: "the nap room, 14 kids all asleep at once"."""
_MUSIC = re.compile(
    r"(?<=[a-z]), (?=(?:the )?(?:music|radio|everyone|everybody|people|kids|birds|children) [a-z]+(?<!thing)ing[.! ]*$)"
)
"""What goes on beside a thing: "good atmosphere, music playing"."""
_DOES_ITSELF = re.compile(
    r"^(?P<thing>(?:seeing |hearing about )?(?:the|their|your|his|her|an?) [^,.;]+), (?P<does>[a-z]+s)"
    r" (?=(?P<next>[\w']+))",
    re.IGNORECASE,
)
_AFTER_DOES = frozenset({Class.DETERMINER, Class.NUMBER, Class.PRONOUN, Class.ADVERB, Class.PREPOSITION})


_A_BLOKE = re.compile(
    r", (?:an? )?(?P<who>bloke|guy|lad|man|woman|lady|girl|boy|kid|dog|cat|fella) (?=[a-z]+ing (?!is\b|was\b)[a-z])"
)
"""Somebody beside a thing, at what: "the mock call, bloke pretending to be furious"."""
_HANDS_LIKE = re.compile(
    r"[,.] (?P<part>[Hh]ands|[Ee]yes|[Ff]ingers|[Vv]oice|[Nn]erves|[Mm]emory|[Aa]rms) like (?=an? )"
)
_CALLED = re.compile(r"(?<=[a-z])[!.,]+ [Cc]alled (?=[A-Z])")
_LET_ME = re.compile(
    r"(?P<head>^[^.!?]*\b(?:let(?:ting)?|got|giving|gave|having|had) me [^.!?,]+), (?P<did>[a-z]+) (?=[a-z0-9])"
)
_SIGN = re.compile(
    r"(?P<sign>\b(?:sign|poster|notice|mug|plaque|sticker|doormat|card)\b[^.,\"]*? (?:saying|that says|which says)) "
    r"(?P<said>(?!that\b|how\b|why\b)[^.\"]+?)(?=[.!]*$)"
)
_EVERYWHERE = re.compile(r"(?<=[a-z]), (?=[a-z]+s (?:everywhere|all over the place|all over|all round)[.! ]*$)")
_NOTHING = re.compile(
    r", (?P<how>almost|nearly|hardly) (?=(?:nothing|everything|anything|nobody|everybody|everyone) (?:is|[a-z]+s)\b)"
)
"""A whole clause that is hung on a comma: "they reuse the water, almost nothing goes to the drain"."""
_MADE_A_MESS = re.compile(
    r"[,.] (?=made (?:a |an )?(?:right |total |complete |bit of a |real )?(?:mess|hash|fool|idiot)\b)"
)
_OUR_TEAM = re.compile(
    r"(?<=[a-z]), (?P<whose>[A-Z]\w+'s|our|my|his|her|their|the other) "
    r"(?=(?:team|side|table|group) (?:won|lost|cheated|beat)\b)"
)
"""How a game ended, as a sentence: "the quiz at lunch, our team won"."""
_MY_LEGS = re.compile(r"[,.] (?P<part>[Ll]egs|[Hh]ands|[Aa]rms|[Kk]nees|[Hh]eart) (?=(?:went|shook|ached|stopped) )")
_AFTER_THINGS = frozenset({Class.PREPOSITION, Class.CONJUNCTION})
_IT_ENDED = re.compile(
    r"(?P<thing>^(?:the|an?|their|my|[a-z]+ing) [^.,;]+), "
    r"(?P<did>ended|started|began|lasted|took|came out|turned out|ended up|looked like|tasted like) (?=[a-z0-9])",
    re.IGNORECASE,
)


_I_THOUGHT = re.compile(
    r"(?<=[a-z]),? and I (?:just |really |honestly )?thought,? (?:wow,? )?(?P<this>this|it|that) (?:is|was) "
)
_BROUGHT_BACK = re.compile(
    r"(?P<thing>^(?!(?:that|how|it) )[^.;]+), "
    r"(?P<did>brought (?:me )?back|took me (?:right |straight )?back|reminded me"
    r"|got (?:my|me)|made me|kept me|woke me)\b"
)


def _it_brought(found: re.Match[str]) -> str:
    """What a thing did to the writer, with its subject; of two things named before it, they did."""
    first, comma, last = found["thing"].partition(", ")
    two = comma and "," not in last and not last.startswith(("who ", "which ", "where ", "when ", "with ", "that "))
    thing = f"{first} and {last}" if two else found["thing"]
    return f"{thing}. It {found['did']}"


_BEEN_THERE = re.compile(
    r"(?P<who>\b[a-z]+), (?:he's |she's )?been (?=(?:there|here|with (?:them|you|us)|at it"
    r"|doing (?:it|this|that)) (?:for |over |nearly )?[\w-]+ (?:years|months|decades)\b)"
)
"""For how long somebody has been there: "the caretaker, been there 40 years"."""
_USED_TO_BE = re.compile(
    r"^(?P<the>(?:the|an?|their|your) )?(?P<thing>(?:[a-z'-]+ ){0,3}[a-z'-]+), "
    r"(?=(?:used to be|was once|dates back|goes back) )",
    re.IGNORECASE,
)
"""What a thing was before: "cool building, used to be a cinema"."""


def beside(text: str) -> str:
    """The cleaned answer about what was enjoyed with what hangs on it put straight."""
    text = _SO_NO.sub(_none_then, _ASIDE.sub("", _SOUNDS_DAFT.sub(lambda one: ". " * bool(one.start()), text)))
    text = _ALL_LIKE.sub(lambda found: f", with {found['all'].lower()}", text)
    text = _HANDS_LIKE.sub(
        lambda found: f", with {found['part'].lower()} like ", _CALLED.sub(" called ", _EVERYWHERE.sub(", with ", text))
    )
    text = _MY_LEGS.sub(lambda found: f". My {found['part'].lower()} ", text)
    text = _OUR_TEAM.sub(lambda found: f". {found['whose'][0].upper()}{found['whose'][1:]} ", text)
    text = _MADE_A_MESS.sub(". I ", text)
    text = _NOTHING.sub(lambda found: f". {found['how'].capitalize()} ", text)
    text = _SIGN.sub(_quoted, _LET_ME.sub(_i_did, _A_BLOKE.sub(r", with a \g<who> ", text)))
    text = _BEEN_THERE.sub(_who_has_been, text)
    text = _USED_TO_BE.sub(lambda found: f"{found['the'] or 'the '}{found['thing']}. It ", text)
    text = _I_THOUGHT.sub(r". I thought \g<this> was ", text)
    text = _BROUGHT_BACK.sub(_it_brought, text)
    text = _IT_ENDED.sub(r"\g<thing>. It \g<did> ", text)
    return _DOES_ITSELF.sub(
        _it_does, _SMALL_THINGS.sub(_with_them, _MUSIC.sub(", with ", _SO_MANY.sub(", with ", text)))
    )


def _who_has_been(found: re.Match[str]) -> str:
    who = words_of(found["who"])[0]
    has = "has" if who.lower == who.lemma else "have"
    return f"{who.text}, who {has} been " if means_somebody(who.lemma) else found[0]


def _none_then(found: re.Match[str]) -> str:
    """What there is none of then, as a clause: "so no standing round" is that there is none."""
    return f", so {lower_first(there_is_no(found['what']))}"


def _i_did(found: re.Match[str]) -> str:
    """What the writer did when let: "letting me drive the crane, moved one pallet"."""
    past = {one.form for one in readings(found["did"]) if one.cls is Class.VERB}
    return f"{found['head']}. I {found['did']} " if Form.PAST in past else found[0]


def _quoted(found: re.Match[str]) -> str:
    """What is written on a sign, word for word."""
    return f'{found["sign"]} "{found["said"][0].upper()}{found["said"][1:]}"'


def _with_them(found: re.Match[str]) -> str:
    """Small things that go with a clause: "he keeps track of it, wee pencil dots inside the cover"."""
    head, things = found.string[: found.start()], words_of(found["things"])
    where = next((at for at, token in enumerate(things) if token.cls in _AFTER_THINGS), 0)
    last = things[where - 1]
    many = where > 0 and Class.NOUN in last.classes and last.lower != last.lemma
    plain = all({Class.NOUN, Class.ADJECTIVE} & set(token.classes) for token in things[:where])
    told = verdict(re.split(r"[.!?] ", head)[-1]) is Verdict.CLAUSE
    return f", with {found['things']}" if many and plain and told else found[0]


def _it_does(found: re.Match[str]) -> str:
    """What a thing does, which lost its "it": "the new ramp, holds four tonnes"."""
    thing = words_of(found["thing"])
    last = thing[-1]
    one = Class.NOUN in last.classes and last.lower == last.lemma and not means_people(last.lemma)
    told = one and _may_do(found["does"], found["next"].lower()) and verdict(found["thing"]) is not Verdict.CLAUSE
    return f"{found['thing']}. It {found['does']} " if told else found[0]


def _may_do(word: str, following: str) -> bool:
    """Whether a word is what a thing does and no further thing: "holds four", not "plants in every window"."""
    does, counted = readings(word), following[0].isdigit()
    after = readings(following)[0].cls
    noun = any(one.cls is Class.NOUN for one in does) and not (counted or after in {Class.DETERMINER, Class.NUMBER})
    verb = any(one.cls is Class.VERB and one.form is Form.PRESENT for one in does)
    return verb and (not noun or word in _SEEMS) and (counted or after in _AFTER_DOES)


_SEEMS = frozenset({"smells", "tastes", "looks", "sounds", "feels", "works", "runs", "weighs", "costs", "goes"})
"""What a thing does, though it may be a noun elsewhere: "the greenhouse, smells of tomatoes"."""
