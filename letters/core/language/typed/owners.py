"""Gives owners their lost apostrophe back, where nothing else can be meant: "my mums recipe", "the patients names".

A noun that is many takes no verb in "-s", so what follows it in "-s" is what they own; "a customers dog" has only one.
"""

from __future__ import annotations

import re

from letters.core.language.typed.owning import owning
from letters.core.language.words.casing import is_listed
from letters.core.language.words.lexicon import is_base_form, readings
from letters.core.language.words.persons import means_one_person, means_people
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_ONE = r"(?:an?|one|each|every|another)"
_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|few|many)"
_SPAN = r"(?:second|minute|hour|day|week|month|year)"
_SPENT = (
    r"(?:notice|work|experience|pay|holiday|leave|training|drive|walk|rest|time|warning|supply|practice|wages|sleep"
    r"|wait|journey|growth|savings|probation|service|rent|salary|study|overtime|peace)"
)
_HANDED = (  # verbs after which people are handed something: "gave the kids sweets"
    r"(?:g(?:i|a)ves?|given|giving|showe?d?s?|showing|teach(?:es|ing)?|taught|tells?|told|telling|sends?|sent|brings?"
    r"|brought|buys?|bought|offer(?:s|ed|ing)?|reads?|reading|ask(?:s|ed|ing)?|hand(?:s|ed|ing)?|mak(?:e|es|ing)|made"
    r"|cook(?:s|ed|ing)?|serv(?:e|es|ed|ing)|lends?|lent|pass(?:es|ed|ing)?|sings?|sang|gets?|got|finds?|found|sav\w+)"
)
_OF_THEM = rf"(?:{_ONE}|my|his|her|your|their|our|the|all|all the|{_COUNT}|my {_COUNT})"
_OWNER = re.compile(
    rf"(?P<lead>\b{_HANDED} )?"
    rf"\b(?P<det>(?:{_OF_THEM}|with|of|for|on|from|by|how|about|saw|see|seeing|know|knew|knows)"
    r" (?:old |young |new |real |regular |other |little |great |dying |sick |dead |elderly |late |best |older"
    r" |younger |eldest |big |own )?|^)"
    r"(?P<who>[a-z]{2,12}[^\Ws])s (?P<like>(?:old|new|own|best|first|last|big|little) )?"
    r"(?!(?:leaves|starts|stops|waits|finishes|walks|visits) (?:at|early|late|on time|when|before|after|every|all)\b)"
    r"(?!used to\b)(?!pay (?:attention|heed|late|early|on|for|up|in|by|with|at|more|less|cash)\b)"
    r"(?!hand in (?!mine|his|hers|the air))(?P<thing>[a-z]{3,14})\b(?!['-])"
    r"(?=(?P<done> (?:the|a|an|more|less|their|each|every|it(?!')|them|over|up|out|off|down|away|back)\b)|)",
    re.IGNORECASE,
)
_SPANS = re.compile(rf"\b(?P<count>{_COUNT}|an?|one|each|every) (?P<span>{_SPAN})s (?P<what>{_SPENT})\b", re.IGNORECASE)
_DAY = re.compile(
    r"\b(?P<day>(?:to|yester)day|tomorrow|tonight"
    r"|(?:last|next|this) (?:year|month|week|season|winter|summer|spring|autumn))s "
    r"(?!(?:were|are|have|the|they|you|she|until|when|before|after|and|but)\b)(?=[a-z]{3})"
)
_GROUP_FIRST = re.compile(
    r"\b(?P<the>the|your|our|their|my) (?P<who>team|crew|club|school|company|choir|band|ward|kitchen|shop|firm)s "
    r"(?P<first>first|last|own|best|new|next|biggest|only|worst) (?=[a-z]{3})"
)
"""What one group has first or last: "the teams first season"."""
_PEOPLES = re.compile(
    r"\bpeoples (?=(?!of\b|in\b|from\b|and\b|or\b|who\b|with\b|that\b|are\b|is\b|have\b|can\b)[a-z]{3,})"
)
_ONLY_ONE = frozenset({
    "mum", "mom", "mam", "dad", "mother", "father", "wife", "husband", "boss", "nan", "gran", "grandad", "grandma",
    "grandpa", "grandfather", "grandmother", "granny", "nana",
})  # fmt: skip
"""Whom one has but one of."""
_FAMILY_OWNS = re.compile(
    r"\b(?P<my>my|his|her) (?P<who>mum|mom|mam|dad|uncle|aunt|auntie|brother|sister|cousin|friend|nan|gran|grandad"
    r"|grandma|neighbour|neighbor|boss|wife|husband|partner|mate)s (?=[a-z]+ (?:shop|farm|restaurant|business|caf[eé]"
    r"|house|garage|bakery|company|firm|hotel|office|kitchen|workshop|stall|school|garden|flat|van|boat|salon|pub)\b)"
)
"""What one of the family has, with a word for its kind: "my uncles textile shop"."""
_FOR_MANY = re.compile(
    r"\b(?P<who>girl|boy|lad|ladie|men|women|children|kid|pensioner|veteran|babie|toddler|student|parent|dad|mum"
    r"|mother(?!s day)|teacher|carer|tenant|resident|driver|farmer|worker|customer|patient|client|guest|visitor|buyer"
    r"|seller|electrician)s "
    r"(?=(?:(?!during)[a-z]+ing )?(?:school|room|ward|home|team|choir|club|shelter|prison|hostel|college|hospital"
    r"|toilets|clinic|refuge|corner|union|side|point of view"
    r"|night|day|party|group|table|menu|association|council|evening|meal|area|room|race|library|entrance"
    r"|committee|market|badge|lanyard|car park"
    r"|morning|breakfast|reading (?:group|morning|hour)|walking group)s?\b"
    r"|(?:art ?)?work (?:(?:all |up )*(?:on|over|along|round|around) (?:the|every|each|all)\b|displayed\b)"
    r"|wear(?:$|[.,;]| (?:shop|department|section)))"
)
"""Whom a house or a group is for, who are many: "a girls school", "the mens ward"."""
_LED = re.compile(
    r"\b(?:walk|tak|took|bring|brought|driv|drove|send|sent|see|saw|get|got|run|ran|fetch)\w* "
    r"(?:the |their |his |her |our )?$"
)
"""What leads somebody home: "walk kids home"."""


def _for_them(found: re.Match[str]) -> str:
    who = found["who"]
    if found.string.startswith("home", found.end()) and _LED.search(found.string[: found.start()]):
        return found[0]
    return f"{who}'s " if who in {"men", "women", "children"} else f"{who}s' "


_ONE_OWNER = re.compile(r"\b(?P<the>[Tt]he) (?P<who>[a-z]{3,12})s (?P<thing>[a-z]{3,14})(?=[,.;]? (?:he|she) [a-z])")
"""One whose thing is told of before what he did: "the plumbers bible, he asked them to leave it"."""


_MANY_OWN = re.compile(
    r"(?P<the>(?:^|(?<=how )|(?<=that )|(?<=when )|(?<=because )|(?<=and ))[Tt]he(?: other)?) (?P<who>[a-z]{3,12})s"
    r" (?P<thing>[a-z]{3,14})(?= (?:is|was|gets) [a-z])"
)
"""Many whose thing a clause is about: "how the farmers leaf is weighed"."""


_Y_OWNER = re.compile(r"(?<![\w'-])(?P<who>[A-Za-z][a-z]*[^\Waeiou]y)s (?=[a-z]{3,})")
"""One that owns something, where many would be spelled otherwise: "a winerys carbon"."""
_DO = re.compile(
    r"(?:are|were|have|don't|can|will|come|go|get|need|want|wait|stay|keep|cost|take|make|arrive|do)"
    r"(?=$|[.,;]| (?:in|on|at|for|to|till|until|up|out|off|a|an|the|it|them|so|too|not|soft|back|home|from"
    r"|by|all|over)\b)"
)
"""What many do, told right after them: "strawberrys come soft"."""
_COMPOUND = re.compile(
    r"\b(?P<the>(?:all )?the|our|your|their|these) (?P<who>[a-z]{2,12}[^\Ws])s "
    r"(?P<kind>[A-Za-z]{2,12}) (?P<thing>[a-z]{3,14})"
    r"(?=(?P<does> (?:is|are|was|were|has|have|get|gets|don't|doesn't|go|goes|come|comes|need|needs)\b)|$|[,.;]| and\b)"
)
"""What many own, told by two words: "the pickers ID numbers are wrong"."""
_TELLS = re.compile(
    r"(?P<the>(?:^|\b(?:how|that|when|because|and|if) )[Tt]he) (?P<who>[a-z]{2,12})s (?P<thing>[a-z]{3,14})"
    r"(?= (?P<does>[a-z]{2,}s) )"
)
"""What many have, which does something: "the bees temperature tells you"."""


def _of_several(found: re.Match[str]) -> str:
    """The apostrophe of many before the compound they own; "the nurses change beds" tells what they do."""
    kind, thing = found["kind"].lower(), found["thing"]
    forms = {one.form for one in readings(kind) if one.cls is Class.VERB}
    code = found["kind"].isupper()
    does = forms and not found["does"] and not (Form.ING in forms and not _is_many(thing))
    if not _is_person(found["who"]) or not (code or _is_thing(kind)) or not _is_thing(thing) or does:
        return found[0]
    return f"{found['the']} {found['who']}s' {found['kind']} {thing}"


def _which_tells(found: re.Match[str]) -> str:
    owner = _is_person(found["who"]) or found["who"] in word_list("living")
    sure = {one.cls for one in readings(found["does"])} == {Class.VERB}
    thing = {one.cls for one in readings(found["thing"])} == {Class.NOUN} and not _is_many(found["thing"])
    return f"{found['the']} {found['who']}s' {found['thing']}" if owner and sure and thing else found[0]


_SO_MANY = re.compile(r"\b(?:most|many|all|(?<!the )other|some|several|few|both|these|those|of) $", re.IGNORECASE)
"""Words after which there are many: "most companys never reply"."""


def _y_owned(found: re.Match[str]) -> str:
    who = found["who"]
    noun = {one.cls for one in readings(who.lower())} == {Class.NOUN}
    if not noun or not is_listed(who.lower()):
        return found[0]
    many = _DO.match(found.string, found.end()) or _SO_MANY.search(found.string[: found.start()])
    return f"{who[:-1]}ies " if many else f"{who}'s "


def owners_marked(text: str) -> str:
    """The text with the apostrophes of its certain owners."""
    text = owning(text)
    text = _TELLS.sub(_which_tells, _COMPOUND.sub(_of_several, _Y_OWNER.sub(_y_owned, text)))
    text = _GROUP_FIRST.sub(
        r"\g<the> \g<who>'s \g<first> ", _FOR_MANY.sub(_for_them, _FAMILY_OWNS.sub(r"\g<my> \g<who>'s ", text))
    )
    text = _PEOPLES.sub("people's ", _DAY.sub(r"\g<day>'s ", _SPANS.sub(_span, text)))
    return _OWNER.sub(_owned, _MANY_OWN.sub(_of_many, _ONE_OWNER.sub(_of_one, text)))


def _of_one(found: re.Match[str]) -> str:
    if not _is_person(found["who"]) or not _is_thing(found["thing"]) or _is_many(found["thing"]):
        return found[0]
    return f"{found['the']} {found['who']}'s {found['thing']}"


def _of_many(found: re.Match[str]) -> str:
    if not _is_person(found["who"]) or not _is_thing(found["thing"]) or _is_many(found["thing"]):
        return found[0]
    one = found["who"] in word_list("relatives") or found["the"].endswith("other")
    mark = "'s" if one else "s'"
    return f"{found['the']} {found['who']}{mark} {found['thing']}"


def _span(found: re.Match[str]) -> str:
    many = re.fullmatch(_COUNT, found["count"], re.IGNORECASE) and found["count"] != "1"
    mark = "s'" if many else "'s"
    return f"{found['count']} {found['span']}{mark} {found['what']}"


def _owned(found: re.Match[str]) -> str:
    who, thing, det = found["who"].lower(), found["thing"].lower(), found["det"].lower().split()
    possessed = thing in word_list("possessed") or means_one_person(thing)
    if _tells_which(found):
        return found[0]
    stop = who in _ONLY_ONE and det == ["the"] and not possessed and is_base_form(thing)
    alone = det != [] and re.fullmatch(_ONE, det[0]) is not None
    does = stop or (found["done"] and not alone and (not possessed or is_base_form(thing)))
    lead = found["lead"] and not (possessed and found["lead"].lower().startswith("read"))
    single = is_base_form(f"{who}s") and not is_base_form(who)  # "the octopus name"
    if does or lead or single or not _is_person(who) or not (possessed or who in _NO_S or _is_thing(thing)):
        return found[0]
    kin = det == ["my"] and who in word_list("relatives") and {one.cls for one in readings(thing)} == {Class.NOUN}
    own = kin or (who in _ONLY_ONE and (len(det) == 1 or det[-1:] == ["own"]))
    if own or alone or who in _NO_S or (det[:1] in _THE_ONE and thing in word_list("has_one")):
        mark = "'s"
    elif _is_many(thing):
        mark = "s'"
    elif possessed and det and re.fullmatch(_OF_THEM, det[0], re.IGNORECASE):
        mark = "'s" if who in word_list("relatives") else "s'"
    else:
        return found[0]
    return f"{found['lead'] or ''}{found['det']}{found['who']}{mark} {found['like'] or ''}{found['thing']}"


def _tells_which(found: re.Match[str]) -> bool:
    """Whether it tells which one is meant, or what they do: "each of their carers wears one", "what drivers face"."""
    of_them = _OF_EACH.search(found.string[: found.start()]) is not None
    before = found.string[: found.start("det")]
    which = bool(_WHICH.search(before) or _BESIDE_HEAD.search(f"{before}{found['det']}"))
    does = {one.form for one in readings(found["thing"].lower()) if one.cls is Class.VERB}
    return of_them or bool(which and does & {Form.BASE, Form.PRESENT})


_BESIDE_HEAD = re.compile(  # "whether the pilot with the schools turns into more"
    r"(?i)(?:\b(?:how|if|whether|that|when)|^an?) [^,.;]*\w (?:with|for|from|by) (?:the |their |our )?(?:\w+ )?$"
)
_OF_EACH = re.compile(r"\b(?:each|one|every one|either|neither|none|any) of $", re.IGNORECASE)
_WHICH = re.compile(r"\b(?:what|which|that|all|the [a-z]+) $", re.IGNORECASE)
_THE_ONE = (["the"], ["my"], ["your"], ["his"], ["her"])
_NO_S = frozenset({"child", "man", "woman"})
"""Whose plural has no "s", so that there is one of them."""
_CLOSED = 5
"""Letters of the longest little word in "-er" that is nobody: "other"."""


def _is_person(noun: str) -> bool:
    noun = f"{noun[:-2]}y" if noun.endswith("ie") and not is_listed(noun) else noun
    known = any(one.lemma == noun and one.cls is Class.NOUN for one in readings(noun))
    known = known or (noun.endswith("er") and len(noun) > _CLOSED and not is_base_form(noun))
    return noun in _ONLY_ONE or means_one_person(noun) or (known and means_people(noun))


def _is_thing(word: str) -> bool:
    """Whether a word there is a noun, whatever else it may be elsewhere."""
    found = readings(word)
    closed = any(one.cls not in {Class.NOUN, Class.VERB, Class.ADJECTIVE} for one in found)
    return not closed and any(one.cls is Class.NOUN for one in found)


def _is_many(word: str) -> bool:
    many = any(one.cls is Class.NOUN and one.lemma != word for one in readings(word))
    return many and word.endswith(("s", "teeth", "feet"))
