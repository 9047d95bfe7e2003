"""Gives a difficulty, or what it made clear, the verb its note left out: "no parts till March" is a lack of them."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.figures import number_word
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.plain.runs import parted

_NO_USE = re.compile(
    r"^(?:that )?(?:it's |it is )?no (?P<what>sense|point|use|good) (?:in )?(?=[a-z]+ing\b)", re.IGNORECASE
)
_THAT_IS = re.compile(r"^(?:that )?that(?:'s| is) (?=\d|an? |the |half |one |two |three )", re.IGNORECASE)
_NO_NO = re.compile(r"^no (?P<one>[\w-]+(?: [a-z-]+)?),? no (?P<other>[\w-]+(?: [a-z-]+){0,2})[.]?$", re.IGNORECASE)
_KIN = re.compile(r"^(?P<kin>mum|mom|mam|dad|nan|gran|granny|grandad|grandma) (?=[a-z'])")
_OF_SO_MANY = re.compile(
    r"^(?P<some>(?:\d+|one|two|three) (?:(?:[a-z-]+ )?[a-z]+ )?(?:in|out of) (?:every )?[\w-]+)"
    r" (?P<state>gone|lost|wasted|late|dead|empty|broken|missing|damaged|spoiled|rejected)[.]?$",
    re.IGNORECASE,
)
"""What becomes of some of many: "1 bag in 8 gone"."""
_PAY = re.compile(r"^(?P<pay>(?:back|sick|holiday|maternity|redundancy) pay (?:on|for|from|of) [^,.;]+)", re.IGNORECASE)
_ALL_BY = re.compile(r"^(?P<thing>the [^,.;:]+), (?P<how>\d[^,.;:]+, all [^,.;:]+)$")
"""A thing and its particulars: "the back pay, 212 people, all by hand"."""
_BEEN_SO_LONG = re.compile(
    r", been (?:like that |that way )?(?P<time>(?:\d+|[a-z]+) (?:years?|months?|weeks|days))(?: now)?(?=[.]|$)",
    re.IGNORECASE,
)
_BROKEN = re.compile(
    r"^(?:broken|leaking|leaky|faulty|ageing|aging|outdated|cracked|rusty|blocked) "
    r"(?:[a-z]+ )?[a-z]+[^\Ws](?=[.]?$|[,;])",
    re.IGNORECASE,
)
"""A thing that is out of order, told without its article: "broken grader"."""
_TOO_FEW = re.compile(
    r"^(?P<how>not enough|(?:too|so|very) (?:many|few|much|little)|hardly any|few|(?:a lot|lots"
    r"|loads) of) (?P<thing>[a-z][^.,;]*)"
    r"(?P<then>, (?!and\b|so\b|but\b)[^.,;]+)?",
    re.IGNORECASE,
)
"""A want or a plenty that is told as a thing: "not enough foster homes"."""
_STILL_DOING = re.compile(
    r"^(?P<who>(?:[a-z]+ )?[a-z]+[^\Ws]s) (?P<doing>[a-z]+ing) "
    r"(?=[^.;]+? and (?:(?:nobody|no one|everyone|everybody|they|it|we|I) [a-z]+|(?:the|their) (?:[a-z]+ ){1,2}"
    r"(?:still|never|always|just|only|can't|won't|don't|doesn't|aren't|isn't|keeps?|wants?|needs?) ))",
    re.IGNORECASE,
)
"""What several keep doing, and what comes of it: "trucks sitting three hours and nobody pays for it"."""
_STATE = r"stuck|gone|missing|waiting|queuing|queueing|short|late|down|shut|out"
_ARE_SO = re.compile(
    rf"(?<=[.!] )(?!(?:It|He|She|That|This|Every\w+|Nobody) )"
    rf"(?P<who>(?:[A-Z][a-z]+ )?[A-Za-z][a-z]*[^\Ws]s|\d+ [a-z]+s|[A-Z][a-z]+ [a-z]+s) (?P<state>{_STATE})"
    r"(?= (?:at|on|in|since|for|till|until|from|behind|outside|up|all|every|half|again|\d)\b)"
)
"""How several are, in a sentence without its verb: "crew change. Guys stuck on board"."""
_NONE = re.compile(
    r"(?<=[\w)])(?:, |[.;] )no (?P<thing>(?!one\b|longer\b|matter\b|wonder\b|way\b)[a-z][^,.;]*)(?=[.]?$)",
    re.IGNORECASE,
)
_OF_THEM_DO = re.compile(
    r"(?:\d+|half|most|some|many|all|a few)(?: or \d+)? of them (?P<do>[a-z]+)(?: [a-z]|[.]?$)", re.IGNORECASE
)
_SOME_OFF = re.compile(
    r"^(?P<who>(?:\d\d+|[2-9]|half|most|some|two|three|four|five|six|seven|eight|nine) (?:out of|of)"
    r" (?:the )?[\w-]+(?: [a-z]+s)?) (?P<state>off sick|off|missing|down)(?= and |,|[.]|$)",
    re.IGNORECASE,
)
"""How some of many are: "two out of seven drivers off sick and nobody to cover"."""
_THINGS_DOING = re.compile(
    r"^(?P<who>[a-z]+ (?P<noun>[a-z]+[^\Wsu]s)) (?P<doing>moving|leaving|leaking|slipping|sliding|falling|dying|failing"
    r"|sticking|jamming|freezing|flooding|rotting|rusting|cracking|blocking|breaking)"
    r" (?=(?:when|in|on|at|every|all|over|down|up|out|off|through|because|after|before|from|into|onto)\b)",
    re.IGNORECASE,
)
"""Things that something happens to, whose name may be taken for a verb: "slate tips moving when it rains"."""
_NONE_AT_ALL = re.compile(
    r"^(?:i (?:really |also )?(?:liked|loved|enjoyed) )?(?:having |with )?(?:no|zero)"
    r" (?P<thing>(?!one\b|longer\b)[a-z])",
    re.IGNORECASE,
)
_ONLY_SO_MANY = re.compile(
    r"only (one|two|three|four|five|six|\d+) [a-z]+(?: [a-z]+)? "
    r"(?:with|without|left(?= (?:to|in|on|at|for|who|that)\b|[.,;]|$)|on|in|for|at)\b",
    re.IGNORECASE,
)
_NEGATIVE = re.compile(r"\b(?:no|not|without|nor|neither|never)\b", re.IGNORECASE)


_BARE_OF_THE = re.compile(
    r"^(?:[a-z]+(?:ness|ment|ity|ence|ance|age(?<!shortage)|tion|ism|ship)|cost|price|size|quality|number|speed|noise"
    r"|state|length|weight|smell|safety|future|loss|lack|health|closure|age) of (?=(?:the|their|your|all|our|some) )",
    re.IGNORECASE,
)
"""A matter that belongs to something, told without its article: "loneliness of the students"."""


_TWICE = re.compile(r"^(?P<how>[a-z]+) (?P<one>[a-z]+) (?P=how) (?P<two>[a-z]+)(?=[.]?$)", re.IGNORECASE)
"""A rule of two halves: "healthy staff healthy patients"."""


def clear(text: str) -> str:
    """What became clear, as a clause or as a rule of its own: "no sense in driving it", "no hoist, no bath"."""
    text = _TWICE.sub(r"\g<how> \g<one>, \g<how> \g<two>", text)
    text = _NO_USE.sub(_no_use, _NO_NO.sub(r"no \g<one>, no \g<other>", text))
    return _OF_SO_MANY.sub(_is_so, _THAT_IS.sub("it's ", _KIN.sub(r"my \g<kin> ", text)))


def difficult(text: str) -> str:
    """A difficulty with the verb of what is missing, stuck or not there."""
    text = _ALL_BY.sub(r"\g<thing>: \g<how>", _PAY.sub(lambda found: f"the {found['pay'].lower()}", text))
    text = _STILL_DOING.sub(_they_do, _BARE_OF_THE.sub(lambda found: f"the {lower_first(found[0])}", text))
    text = _TOO_FEW.sub(_there_are, _BROKEN.sub(r"the \g<0>", text))
    text = _BEEN_SO_LONG.sub(r", and it has been \g<time>", _OF_SO_MANY.sub(_is_so, text))
    found = _THINGS_DOING.match(text)
    if found and any(one.cls is Class.VERB for one in readings(found["noun"].lower())):
        return f"the problem of {text}"
    text = _SOME_OFF.sub(r"\g<who> are \g<state>", text)
    text = _ARE_SO.sub(r"\g<who> are \g<state>", text)
    found = _NONE.search(text)
    if found is None or _NEGATIVE.search(text[: found.start()]) or _has_verb(found["thing"]):
        return text
    return f"{text[: found.start()]}. {there_is_no(found['thing'])}."


def _they_do(found: re.Match[str]) -> str:
    base = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"{found['who']} {base} " if base else found[0]


def _there_are(found: re.Match[str]) -> str:
    """What there is too little or too much of, as a clause, where nothing is told of it yet."""
    thing, then = found["thing"], found["then"] or ""
    for joint in _JOINT.finditer(thing) if not then and verdict(thing) is not Verdict.PHRASE else ():
        if verdict(thing[joint.end() :]) is Verdict.CLAUSE:
            thing, then = thing[: joint.start()], f", {joint[0].strip()} {thing[joint.end() :]}"
            break
    if verdict(thing) is not Verdict.PHRASE:
        return found[0]
    then = then if _JOINED.match(then) else f", and {then[2:]}" if verdict(then[2:]) is Verdict.CLAUSE else then
    told = there_is_no(thing).replace(" no ", f" {found['how'].lower()} ", 1)
    told = told.replace("There is too many ", "There are too many ").replace("There is too few ", "There are too few ")
    told = re.sub(r"^There (?:is|are)(?= [a-z]+ few )", "There are", told)
    told = re.sub(r"^There is (?=not enough (?:[a-z]+ )?(?:staff|people|crew|police)\b)", "There are ", told)
    return f"{lower_first(told)}{then}"


_JOINT, _JOINED = re.compile(r" (?:and|but|so) "), re.compile(r", (?:and|but|so) ")


def _has_verb(thing: str) -> bool:
    """Whether what follows a "no" tells what it does: "no parts came"."""
    verbs = (token.cls in {Class.AUXILIARY, Class.MODAL} or token.form is Form.PAST for token in words_of(thing))
    return any(verbs)


def some_do(part: str) -> bool:
    """Whether a part tells what some of many do: "40 of them stand outside", never "some of them with rings"."""
    found = _OF_THEM_DO.match(part)
    told = readings(found["do"].lower()) if found else ()
    verbal = {one.cls for one in told} <= {Class.VERB, Class.NOUN}
    suffered = found is not None and found["do"].endswith("ed") and _BY_WHOM.match(part, found.end()) is not None
    return verbal and not suffered and any(one.form in {Form.BASE, Form.PAST} for one in told)


_BY_WHOM = re.compile(r"[^,.;]* by (?:an?|the|his|her|their|[A-Z])\b")
"""After what was done to some of them: "some of them labelled in 1890 by a woman"."""


def there_is_no(thing: str) -> str:
    """That there is none of something, as a sentence: "parts till March" gives "There are no parts till March"."""
    tokens = words_of(thing.removeprefix("more "))
    ends = (at for at, token in enumerate(tokens) if token.cls not in {Class.NOUN, Class.ADJECTIVE, Class.ADVERB})
    names = tokens[: next(ends, len(tokens))]
    head = next((token for token in reversed(names) if token.cls is Class.NOUN and token.lower != "till"), None)
    many = head is not None and head.lower != head.lemma
    return f"There {'are' if many else 'is'} no {thing}"


def none_of_it(text: str) -> str:
    """What there is none of, as a clause: "no budget till April" is that there is no budget till April."""
    first, stop, after = (parted(text) if _NONE_AT_ALL.match(text) else text).partition(". ")
    found = _NONE_AT_ALL.match(first)
    if found is None or verdict(first[found.start("thing") :]) is not Verdict.PHRASE:
        few = _ONLY_SO_MANY.match(first) if verdict(first.partition(" left")[0]) is Verdict.PHRASE else None
        return f"that there {'is' if few[1].lower() == 'one' else 'are'} {lower_first(text)}" if few else text
    thing = first[found.start("thing") :]
    return f"that {lower_first(there_is_no(thing))}{stop}{after}"


def _no_use(found: re.Match[str]) -> str:
    what = found["what"].lower()
    return f"there is no {what} in " if what in {"sense", "point"} else f"it is no {what} "


def _is_so(found: re.Match[str]) -> str:
    count, _, some = found["some"].partition(" ")
    number = number_word(int(count)) if count.isdigit() and int(count) <= 10 else count  # noqa: PLR2004
    some = re.sub(r" (\d+)$", lambda last: f" {number_word(int(last[1])) if int(last[1]) <= 10 else last[1]}", some)  # noqa: PLR2004
    return f"{number} {some} {'is' if number.lower() == 'one' else 'are'} {found['state'].lower()}"
