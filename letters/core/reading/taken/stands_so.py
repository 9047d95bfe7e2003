"""How they stand in something, told without its verb: "ahead of most" is what they are, "free for staff" what it is."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import MANY_DO

_DEGREE = (
    r"(?:(?:a (?:bit|little|long way)|well|way|far|now|quite|very|really|already|not|just|right|still|only|fully"
    r"|completely|totally|miles|all) )*"
)
_ARE = re.compile(
    rf"{_DEGREE}(?:ahead|behind|proud|keen|strict|famous|known|good at|great at|big on|hot on|better than|worse than"
    r"|best|top of|(?:the )?same as|in front|against|all for|happy|pleased|committed|nowhere near|on board"
    r"|one of the (?:first|few|best|only|last)|new to|used to it|short of|serious about|compliant|certified|accredited"
    r"|interested|worried|dreading|excited|nervous|undecided|torn|split on|unsure|stuck|struggling|tempted"
    r"|booked (?:up|out|solid)|fully booked|sold out|oversubscribed|understaffed|in two minds|on the fence"
    r"|fussed|bothered|signed up(?! (?:in|last|on|early|at)\b)"
    r"|open to it|curious|hopeful|cautious|s[ck]eptical|careful with|still on the|early on|convinced"
    r"|(?:an? )?(?:small|big|minor|major|new) player"
    r"|up to (?:date|speed|scratch)|early adopters|at the (?:[a-z]+ )?(?:stage|start|beginning)"
    r"|no (?:further|nearer|closer)|(?:far|further) along|far off|nearly there|halfway|ready"
    r"|(?:start|beginn|learn|try|think|decid|wait|grow)ing(?: out)?(?=$|[,.]))(?![\w-])(?! feedback| practice)",
    re.IGNORECASE,
)
"""What is said of those who do it."""
I_THINK = re.compile(r",? I (?:think|believe|reckon|guess|gather)(?=[,.]|$)")
"""How sure the writer is of it, which no letter says."""
_SINCE = re.compile(r"^[^,.]+ since ")
_BESIDE = re.compile(r", (?=(?:they|he|she|got|have|every|most|each|nobody|everyone) )")
_WITH_ALL = re.compile(r", (?=all (?:the |their )?(?:[a-z]+ )?[a-z]+s [a-z]+ed$)")
"""What is so besides: "ready for it, all new units fitted"."""
_GOT = re.compile(r", (?:already |now )?(?:got|have) (?=[a-z\d])")
"""What they have besides, told without them: "just starting, got two tanks"."""
_IS = re.compile(
    rf"{_DEGREE}(?:compulsory|mandatory|optional"
    r"|free(?! (?!for|to|of|and|but|if|now)[a-z]+(?:$|[.,]| (?:on|in|at|every)\b))|voluntary|standard|confidential"
    r"|anonymous|automatic|award[- ]winning|banned|less than|more than"
    r"|just (?:an?|one(?! (?:in|on|round|around|to|of|there|who|that)\b)|two|three|four|five|\d+) )\b",
    re.IGNORECASE,
)
"""What is said of the thing itself, or of how much of it there is."""
_MAYBE = re.compile(r"(?:maybe|perhaps|possibly|probably|hopefully),? (?P<time>(?:next|in|by|from|one|later|soon)\b.*)")
COUNT = r"(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty)"
_HOW = re.compile(r"(?:very |quite |really )?[a-z]{3,}ly(?: by [a-z]+)?", re.IGNORECASE)
_NO_WAY = frozenset(
    {"family", "monthly", "supply", "assembly", "early", "friendly", "only", "likely", "lovely", "reply"}
)
_DEDICATED = re.compile(
    r"(?P<one>(?:an? )?)(?P<kind>dedicated|whole|special|full[- ]time|part[- ]time|separate|named|trained|qualified"
    r"|specialist|designated|proper) (?P<what>[a-z]+(?: [a-z]+)?)(?= (?:for|on|in|at|who|that)\b|$)",
    re.IGNORECASE,
)
_MIXED = re.compile(r"(?:mixed (?:feelings|views|opinions|results)|zero tolerance)\b", re.IGNORECASE)
_ONLY_DID = re.compile(r"(?:only|just|recently|already) (?P<did>[a-z]+)\b", re.IGNORECASE)
_IT_SAVED = re.compile(
    r"(?P<it>it )?(?P<does>saves?|saved|costs?|gives?|gave|earn(?:s|ed)|brings|brought|takes|took|made) "
    r"(?P<them>them|the company|the firm) (?=(?:about |nearly |over |around )?(?:\d|£|\$|a |an |half |hours|days|weeks"
    r"|time|money|loads|lots|thousands|millions|two|three|four|five|ten))",
    re.IGNORECASE,
)
"""What it does for those who have it: "saved them 20 grand", never what they themselves saved."""


def stands_so(text: str) -> str:
    """Where they stand with its subject and its verb; empty where that is not so told."""
    bare = text.rstrip(".")
    if told := _IT_SAVED.match(text):
        return f"it {told['does'].lower()} you {text[told.end() :]}"
    if told := _MAYBE.fullmatch(bare):
        return f"they may do it {told['time']}"
    alone = verdict(_BESIDE.split(text)[0]) is not Verdict.CLAUSE
    return _one_of_them(text) or (_as_is(text) if alone else "")


def _one_of_them(text: str) -> str:
    """What they have for it or only did."""
    small, bare = f"{text[0].lower()}{text[1:]}", text.rstrip(".")
    if _MIXED.match(text):
        return f"they have {small}"
    had = _DEDICATED.match(bare)
    if had and verdict(bare) is Verdict.PHRASE:
        many = re.search(r"[^s]s$|staff$|people$", had["what"]) is not None
        return f"they have {'' if many or had['one'] else 'a '}{small}"
    did = _ONLY_DID.match(text)
    past = did is not None and words_of(did["did"])[0].form is Form.PAST and words_of(text)[1].cls is Class.VERB
    return f"they {small}" if past else ""


def _as_is(text: str) -> str:
    """What they are or what it is, told by how it is."""
    small, bare = f"{text[0].lower()}{text[1:]}", text.rstrip(".")
    if _ARE.match(text):
        small = _WITH_ALL.sub(", with ", small.rstrip("."))
        be = "have been" if _SINCE.search(text) else "are"
        return (
            f"they {be} {'the ' if small.startswith(('same as', 'best')) else ''}{_GOT.sub(', and they have ', small)}"
        )
    words = words_of(bare)
    after = words[1].cls if len(words) > 1 else Class.PREPOSITION
    state = words[0].cls is Class.ADJECTIVE and words[0].form is Form.NONE and after is Class.PREPOSITION
    if _IS.match(text) or (state and words[0].lower not in _OF_PEOPLE):
        return f"it is {small}"
    way = _HOW.fullmatch(bare) is not None and bare.lower().split()[-1] not in _NO_WAY
    return f"they do it {small}" if way or bare.lower() in {"monthly", "twice", "always"} else ""


_OF_PEOPLE = frozenset({"sure", "unsure", "able", "ready", "aware", "similar", "same", "different", "first", "last"})


_HAD = re.compile(
    r"(?:(?:an?|one) (?:(?!(?:\w+ )?(?:of|in|on|for|with|to|at)\b)[a-z-]+ ){0,3}(?!(?:few|lot|bit|must|first|mess"
    r"|priority|work|success|failure|start|nightmare|disaster|thing|rule|no|yes|joy|way)\b)[a-z-]+|(?:a )?"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|lots of|a few|plenty of|free|weekly|monthly|regular"
    r"|special|extra)(?! times?\b| years?\b| percent\b| in\b| out\b| or\b) (?:[a-z-]+ ){0,2}?[a-z-]+"
    r"|(?!(?:yes|always|this|less|his|its)\b)[a-z]{3,}s)"
    r"(?= (?:for|in|on|at|of|and|who|that|with|where|to|outside|behind|everywhere)\b|$)",
    re.IGNORECASE,
)


def with_things(text: str) -> str:
    """What they have for it, told without a verb: "plants on every desk", "one person for it"."""
    text = text.rstrip(".")
    if _ONE_OF_THEM.match(text) and verdict(text) is Verdict.PHRASE:
        return f"they have a {text[0].lower()}{text[1:]}"
    if _TRAINING.match(text):
        return f"they have {text[0].lower()}{text[1:]}"
    if _SO_LONG.match(text) and verdict(text) is Verdict.PHRASE:
        return f"it is {text[0].lower()}{text[1:]}"
    if _SO_MANY_NOW.fullmatch(text):
        return f"{'it is' if text.endswith('so far') else 'they have'} {text[0].lower()}{text[1:]}"
    if _A_THING_BUT.match(text) or _OUT_OF.match(text):
        return f"they have {text[0].lower()}{text[1:]}"
    had = _HAD.match(text) is not None and verdict(text) is Verdict.PHRASE and not _SO_FAR.search(text)
    text = f"a {text}" if _ONE_REGULAR.match(text) else text
    return f"they have {text[0].lower()}{text[1:]}" if had and words_of(text)[0].cls not in _NO_THINGS else ""


_ONE_REGULAR = re.compile(
    r"(?:weekly|monthly|regular|special) (?:[a-z-]*[^\Ws] )?[a-z-]*[^\Ws](?=$| (?:for|in|on|at|of|with|where|to)\b)",
    re.IGNORECASE,
)
"""One thing they have over again, without its article: "weekly check"."""
_A_THING_BUT = re.compile(
    r"an? [a-z-]+(?: [a-z]+)?, but (?=(?:nobody|no one|not|it|they|only|most|few) )", re.IGNORECASE
)
_OUT_OF = re.compile(
    rf"(?:{COUNT}|half a dozen) (?:[a-z-]+ ){{1,3}}out of (?:their |the |all )?(?:{COUNT}|[a-z]+)"
    r"(?: so far| now)?(?=$|[,.])",
    re.IGNORECASE,
)
"""A share of all there are: "two running out of thirty"."""
_SO_LONG = re.compile(
    r"(?:about |around |over |nearly |only |up to )?(?:\d[\d,.]*|an?|one|two|three|four|five|six|seven|eight|nine"
    r"|ten|half an) (?:minutes?|hours?|days?'?|weeks?'?|months?'?|years?'?|miles?|acres?|tonnes?|tons?|metres?"
    r"|meters?|feet|degrees|football pitch(?:es)?|square|percent|per cent|pounds|quid|litres?|kilos?)(?= |$|[.,])",
    re.IGNORECASE,
)
"""How long or how much it is: "2 days a year", "9 football pitches"."""
_ONE_OF_THEM = re.compile(
    r"(?:(?:small|quiet|free|new|weekly|monthly|short) )?(?:pilot|trial|scheme|course|workshop|rota|club|drop-in|hour)"
    r"(?=$|,| (?:in|on|at|every|from|for|with|next)\b)",
    re.IGNORECASE,
)
"""One thing they have, without its article: "pilot in the autumn"."""
_TRAINING = re.compile(
    r"(?:[a-z]+ )?(?:training|coaching|counselling|mentoring|supervision|support) (?:for|on|in|every|about|with)\b",
    re.IGNORECASE,
)
_SO_MANY_NOW = re.compile(
    r"(?:over |about |around |nearly )?\d[\d,.]* (?:[a-z]+ )?[a-z]+[^\Ws]s (?:so far|already|by now)", re.IGNORECASE
)
_SO_FAR = re.compile(r" (?:so far|already|to date|by now)$|\b(?:always|never)\b", re.IGNORECASE)
_NO_THINGS = frozenset({Class.VERB, Class.ADVERB, Class.PREPOSITION, Class.PRONOUN, Class.WH})


_HOUSE = re.compile(r"^(?i:the) (?:group|company|firm|charity|trust|business|practice) (?P<does>[a-z]+s) (?=[a-z])")
_IT_DOES = re.compile(r"(?<=\b(?:and|but) )it (?P<often>(?:always |never |still |also )?)(?P<does>is|was|has|does)\b")
_ITS = re.compile(r"\bits\b")


def the_house(text: str) -> str:
    """What the employer does under a word of its own: "the group trains bus drivers", which are no trains."""
    found = None if verdict(text) is Verdict.CLAUSE else _HOUSE.match(text)
    does = [one for one in readings(found["does"].lower()) if one.form is Form.PRESENT] if found else []
    if found is None or not does:
        return ""
    rest = _IT_DOES.sub(lambda one: f"{one['often']}{MANY_DO[one['does']]}", text[found.end() :])
    return f"they {does[0].lemma} {_ITS.sub('their', rest)}"
