"""Makes verbs agree and nouns count where a learner's slip has one remedy: "everybody eat", "in other interview"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.typed.small_subjects import small_subjects_agreed
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import ing, is_base, third_person, with_s


def is_one(noun: str) -> bool:
    """Whether a noun is a single thing: "day", not "days" or "team"."""
    return any(reading.cls is Class.NOUN and reading.lemma == noun for reading in readings(noun)) and noun not in _MANY


_MANY = frozenset({
    "team", "staff", "crew", "people", "family", "panel", "children", "police", "group", "others", "rest", "sheep",
    "fish", "deer", "cattle",
})  # fmt: skip


_BEFORE_DO = re.compile(
    r"\b(before|after|without|by|instead of|(?:importance|method|idea|art|habit|way|risk|possibility|fear|danger) of)"
    r" (?P<verb>[a-z]{2,10}) (?=(?P<what>[a-z]+)\b)"
)
_BEFORE_DOING = re.compile(r"\b(before|without|after) ([a-z]{3,10})(?=$|[.,;])")
"""A deed alone behind such a word, told in the bare form: "ask something before explain"."""
_COUNTED = frozenset({
    "interview", "job", "place", "company", "shop", "school", "hospital", "kitchen", "country", "time", "thing", "day",
    "year", "student", "customer", "patient", "question", "culture",
})  # fmt: skip
"""What is counted, although it may be another word too."""
_OTHER_ONE = re.compile(rf"\b(?P<many>in other) (?P<noun>{'|'.join(sorted(_COUNTED))})(?![\w'-])", re.IGNORECASE)
_ANOTHER = re.compile(
    rf"\b(?P<from>from|with|at|to|by|for) other (?P<noun>{'|'.join(sorted(_COUNTED))}|department|city|town|village"
    r"|site|branch|ward|nurse|driver|room|team)(?=$|[.,;!]| (?:and|but|who|that|in|on|at|to|for|with|when|if)\b)"
)
_MANY_ONE = re.compile(
    r"\b(?P<many>[Mm]any|[Ss]everal|[Ff]ew|these|those) (?P<noun>[a-z]{3,})(?= (?P<next>[a-z]+)\b|$|[.,;])"
)
_BARE_AFTER = r"let|lets|letting|do|did|does|see|seeing|saw|could|can|would|will|should|have|has|having|had|make|makes"
_BARE_AFTER += (
    "|making|made|help|helps|helped|keep|watch|watches|watching|watched|hear|hears|hearing|heard|listening to"
)
_ALL_DO = re.compile(
    "".join(rf"(?<!\b{word} )" for word in _BARE_AFTER.split("|"))
    + r"\b(every ?one|(?:every|some|no|any)body|someone|anyone) ([a-z]{2,10})(?= [a-z\d])"
)
_FOR_YEARS = re.compile(
    r"\b(is|are) for (\w+ (?:years|months|weeks)) ([a-z]+)(?= (?:by|with|at|in|for|here|there)\b|$|[.,;])"
)
_TO_CUSTOMER = re.compile(
    rf"(?<!\bkind )(?<!\btype )(?<!\bsort )(?<!\bchange )(?<!\bchanges )"
    rf"\b(to|for|with|from|of|ask|tell|help) ({any_of('whom')})"
    r"(?=$|[,.;!?]| (?:directly|first|what|how|why|who|when|and|or|but|in|on|at|before|after|is|was|has|for|about|if|so"
    r"|always|again)\b)"
)
_ONE_PERSON_HAS = re.compile(
    rf"(?P<start>^|[.!?] |\bthat )(?P<who>(?:(?:good|hungry|tired|sick|cold|happy|lost|angry|bored) )?"
    rf"(?:{any_of('whom')}|kid|child|dog|horse|[a-z]{{3,}}(?:er|or|ist)))"
    r" (?=(?:has to|must|should|needs to|can|cannot|can't|is|will|won't)\b)"
)
_CHEF = re.compile(
    r"(?P<start>^|[,.;] |\band |\bthat )"
    r"(?P<who>chef|boss|manager|owner|team|customer|factory|kitchen|office|shop|hotel|warehouse) "
    r"(?=(?:don't|doesn't|never|always|is|was|has|give|gave|says?|said|tell|told|let|help|show|showed|cooks?)\b)",
    re.IGNORECASE,
)
_DONT = re.compile(
    r"(?<!and )\b(?P<the>the|this|that|my|your|our|his|her|their|an?) (?P<one>(?:[a-z]+ )?(?P<noun>[a-z]+[^s\W])) don't"
    r" (?=[a-z])",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b((?:I|he|she|who) (?:was|am|is|(?:have|has|had) been)|I'm|I've been|and (?:am|was)) "
    r"(?P<who>[a-z]{3,}(?:er|or|ist|ian|man)|nurse|cook|chef|clerk|trainee|student|assistant|accountant|au pair"
    r"|technician|carpenter|barista)"
    r"\b(?=$|[.,;]| (?:and|for|in|at|since|with|when|by|before|until|there|here|myself|from|on|too|now)\b)"
)
_PLAIN_PERSON = {"bloke": "man", "guy": "man", "lad": "man", "chap": "man", "fella": "man"}
_BLOKE = re.compile(
    r"(?i)^(?P<who>bloke|guy|lady|lad|woman|man|girl|person|candidate|colleague) (?=(?:with|from|who|in|already)\b)"
)
_THEN_GUY = re.compile(
    r"(?<=[,;] )(?P<who>guy|bloke|lad|lass|lady|kid|child|man|woman|girl|boy|fella) "
    r"(?=(?:lost|broke|came|got|fell|died|went|said|asked|told|had|was|never|[a-z]{3,}ed)\b"
    r"|[a-z]+[^\Ws]s (?:there|it|the|an?|in|on|with|up|down|out|for|to|if|when|and|at)\b)"
)
"""Somebody whom a second clause brings in: "2014, guy lost a toe"."""
_STILL = re.compile(r", still (work|run|go|hold|play)(?=$|[.,;!]| (?:fine|well|perfectly|like)\b)")
_ORDER_OF = re.compile(
    r"\b([a-z]+s) (?!(?:stand|stood|lie|sit|keep|hold)\b)([a-z]{3,10}) (still|always|never|often)"
    r" (?=(?:by|at|in|with|on|too)\b)"
)
_MISS_KIM = re.compile(
    r"\b(?P<who>(?:Miss|Mr|Mrs|Ms|Dr|Chef|Sister|Madam|Madame|Mme|Prof"
    r"|Engr|Ing|Capt|Frau|Herr|Dona|Doña)\.? [A-Z][a-z]+) (?P<verb>[a-z]{2,10})"
    r"(?= (?:for|me|to|the|a|it|them|every|everything"
    r"|all|with|us)\b)"
)


def _many_ones(found: re.Match[str]) -> str:
    """Things that are many, in the plural: "many item return"."""
    noun, after = found["noun"], found["next"] or ""
    only = all(one.cls is Class.NOUN and one.lemma == noun for one in readings(noun)) and is_one(noun)
    come = is_one(noun) and after in _COME_BACK
    joined = bool(after) and not come and any(one.cls is Class.NOUN for one in readings(after))
    several = (only or come or noun in _COUNTED) and not joined and not noun.endswith("s")
    return f"{found['many']} {with_s(noun)}" if several else found[0]


_COME_BACK = frozenset({"return", "come", "go", "break", "fail", "stop", "need", "want", "get", "wait", "stay"})
"""What many do, where the word may be a noun too."""


def _gerund(found: re.Match[str]) -> str:
    verb = found["verb"]
    noun = any(reading.cls is Class.NOUN for reading in readings(verb)) and verb not in _DONE_FIRST
    deed = found[1] in {"instead of", "without"} and not means_people(verb)
    deed = deed and (found["what"] != "the" or found[1] != "without" or verb in {"change", "hurt", "damage", "touch"})
    noun = noun and not (deed and found["what"] in {"it", "them", "the", "all", "him", "her"})
    led = found["what"] in _LEADING | {"them", "all", "him", "her"} or (found[1].endswith("of") and _only_does(verb))
    return f"{found[1]} {ing(verb)} " if is_base(verb) and not noun and led else found[0]


_LEADING = frozenset({"the", "a", "an", "it", "my", "your", "their", "any", "to", "with", "me"})


def _only_does(word: str) -> bool:
    return word == "cut" or (is_base(word) and all(one.cls is Class.VERB for one in readings(word)))


_DONE_FIRST = frozenset(
    {"start", "open", "close", "use", "cut", "touch", "buy", "answer", "talk", "check", "clean", "fix", "visit"}
)
"""Nouns too, which before "the" are what one does."""


def _each_does(found: re.Match[str]) -> str:
    """What one of anybody does; somebody told by what they are like does nothing: "someone close to home"."""
    verb, before = found[2].lower(), found.string[: found.start()]
    alike = verb in {"part", "till"} or any(one.cls is Class.ADJECTIVE for one in readings(verb))
    begins = not before or before.endswith((", ", "before ", "after ", "when ", "if ", "that ", "until "))
    told = alike and not begins and found[1].lower().startswith(("some", "any"))
    return f"{found[1]} {third_person(found[2])}" if is_base(found[2]) and not told else found[0]


def _have_been(found: re.Match[str]) -> str:
    return f"{'has' if found[1] == 'is' else 'have'} been {found[3]} for {found[2]}"


def _a_person(found: re.Match[str]) -> str:
    who = found["who"].split()[-1]
    return f"{found['start']}{with_article(found['who'])} " if _is_one(who) else found[0]


def _is_one(word: str) -> bool:
    return _is_noun(word) and means_people(word) and word not in word_list("mass")


def _is_noun(word: str) -> bool:
    return any(one.cls is Class.NOUN for one in readings(word.lower()))


def _does_too(found: re.Match[str]) -> str:
    return f"{found['who']} {third_person(found['verb'])}" if is_base(found["verb"]) else found[0]


def _the_one(found: re.Match[str]) -> str:
    return f"{found['start']}{'The' if found['who'][0].isupper() else 'the'} {found['who'].lower()} "


def _does_not(found: re.Match[str]) -> str:
    often = found["the"].lower() == "a" and found["noun"].lower() in _SPANS and found.start()
    inside = (
        _INSIDE.search(found.string[: found.start()]) is not None or found["noun"].lower() in word_list("folk") | _AGES
    )
    return f"{found['the']} {found['one']} doesn't " if is_one(found["noun"]) and not (often or inside) else found[0]


_INSIDE = re.compile(
    r"\b(?:in|on|at|of|from|with|by|for|near|behind|under|over|to|into|off|through|across|round|along|without|past"
    r"|between|about|around) $"
    r"|\b(?:people|[a-z]+s) (?:who|that) [^,.;]*$",
    re.IGNORECASE,
)
"""Before what only tells who those are whom the verb is about: "the people who left the queue don't"."""


_AGES = frozenset({"young", "old", "rich", "poor", "sick"})
_SPANS = frozenset({"shift", "hour", "day", "night", "week", "month", "season", "year"})
"""After a count these say how often: "nine people a week don't turn up"."""


def _a_trade(found: re.Match[str]) -> str:
    noun = all(reading.cls is Class.NOUN for reading in readings(found["who"]))
    return f"{found[1]} {with_article(found['who'])}" if noun and means_people(found["who"]) else found[0]


def _in_order(found: re.Match[str]) -> str:
    return f"{found[1]} {found[3]} {found[2]} " if is_base(found[2]) else found[0]


_AS_TRADE = re.compile(
    r"\b((?:started|worked|works|began|trained|came|joined|hired|employed)(?: [a-z]+)?) as ([a-z]{3,})(?=$|[,.;]"
    r"| (?:there|here|at|in|for|and|with|when|on)\b)"
)


def _as_a(found: re.Match[str]) -> str:
    return f"{found[1]} as {with_article(found[2])}" if _is_noun(found[2]) and means_people(found[2]) else found[0]


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_BEFORE_DO, _gerund),
    (_BEFORE_DOING, lambda found: f"{found[1]} {ing(found[2])}" if _only_does(found[2]) else found[0]),
    (_OTHER_ONE, lambda found: f"{found['many']} {with_s(found['noun'])}"),
    (_ANOTHER, r"\g<from> another \g<noun>"),
    (_MANY_ONE, _many_ones),
    (_ALL_DO, _each_does),
    (_FOR_YEARS, _have_been),
    (_TO_CUSTOMER, r"\1 the \2"),
    (_ONE_PERSON_HAS, _a_person),
    (_MISS_KIM, _does_too),
    (_CHEF, _the_one),
    (_DONT, _does_not),
    (_TRADE, _a_trade),
    (_AS_TRADE, _as_a),
    (_BLOKE, lambda found: f"{with_article(_PLAIN_PERSON.get(found['who'].lower(), found['who'].lower()))} "),
    (_THEN_GUY, lambda found: f"{with_article(found['who'])} "),
    (_STILL, r", which still \1s"),
    (_ORDER_OF, _in_order),
)


def agreed(text: str) -> str:
    """The text with its verbs in agreement and its bare nouns determined."""
    for pattern, right in _RULES:
        text = pattern.sub(right, text)
    return small_subjects_agreed(text)
