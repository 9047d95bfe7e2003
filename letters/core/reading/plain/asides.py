"""Completes the asides of a note by its question: what the writer tried there, what they did about it, its cause."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from letters.core.language.shape.beginnings import is_comment
from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first, upper_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.possessive import possessive
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import ing
from letters.core.reading.plain.headline import told_of_all, with_its_be
from letters.core.reading.plain.matter import is_motto
from letters.core.reading.plain.orders import as_order
from letters.core.reading.plain.runs import sentences

_NOBODY_DOING = re.compile(r",? and (?P<who>nobody|no one) (?P<do>[a-z]+ing)\b", re.IGNORECASE)
_BASICALLY = re.compile(r",? basically(?=[.]?$)")
_RUN_BY = re.compile(r"\b(?P<by>(?:run|kept|made|led|sold|looked after) by (?P<who>[a-z]+)s), they (?=[a-z]+)")
"""Those by whom a thing is done, who are told of next: "seed banks run by grandmothers, they lend"."""
_THEIRS = re.compile(r"\b(?P<are>[Tt]hey(?:'re| are)(?: not|n't)?(?: even| all)?) theirs\b")
_SO_MANY_OF_THEM = re.compile(
    r"^(?P<what>[^,.;]+), (?P<many>\d+|two|three|four|five|six|seven|eight|nine|ten) of them(?=$|[,.;])"
)
_HAD_A_GO = re.compile(
    r"[,.;] (?:i )?(?P<did>had a (?:go|turn|try|taste|look|play|sit|shot)|got to"
    r"|was (?:allowed|let)|tried (?:it|one|some|to))(?= |[.]?$)",
    re.IGNORECASE,
)
"""What the writer tried of it, told without the "I"."""
_NO_NOTION = re.compile(
    r"[,.;] (?:I )?(?:hadn't|haven't|had no|had not) (?:an? |the |any )?(?:notion|clue|idea)[.]?$",
    re.IGNORECASE,
)
_IN_USE = re.compile(
    r"^(?:already |only |still )?(?:in (?:use|place|two|three|one)|on (?:trial|test|one|two|three)|live"
    r"|up and running|out) (?=(?:in|on|at|since|from|so far|for|of|already|now)\b)",
    re.IGNORECASE,
)
_THE_REST = re.compile(r", (?:the )?(?P<rest>rest|others?) (?=(?:by|in|after|next|to follow|before)\b)", re.IGNORECASE)
_MOST_DO = re.compile(
    r", (?P<who>most|others|the rest|some)(?= (?:just|only|still|always|never) [a-z]+)(?: )", re.IGNORECASE
)
_ONE_OF = re.compile(r"^one of (?=(?:only |just |the )*(?:two|three|four|five|few|first|last|\d+)\b)", re.IGNORECASE)
_ONLY_ONE = re.compile(
    r"[,.] only (?=(?:one|[a-z]+) (?:in|up|on|for|round|around|along|this side|down)\b)", re.IGNORECASE
)
_DID_IT = re.compile(r"^(?P<did>[A-Z][a-z]+) (?P<how>second[- ]hand|new|used|in|from|for|with|by)\b")
_NO_OTHER = re.compile(r"\b(?:no other|nobody else|no one else|none of the other|the other)\b", re.IGNORECASE)
_SAID_THEY = re.compile(r"\b(?P<said>says?|said) they(?P<be>'re| are| were)(?= all\b| now\b)")
_SO_LATE = re.compile(
    r"^(?P<late>(?:an?|\d+|[a-z]+) (?:minutes?|hours?|days?) (?:late|early))(?=$|[,.;])", re.IGNORECASE
)
_MY_FAULT = re.compile(r", (?:all )?(?P<mine>my (?:own )?(?:fault|mistake|doing))(?=$|[,.;])", re.IGNORECASE)
_WITH_SOMEBODY = re.compile(r"^(?P<who>(?:(?:Mr|Mrs|Ms|Dr)\.? )?[A-Z][\w'-]+) with (?=an? |the |one of )")
_HE_AND_HIS = re.compile(r"^(?P<who>[A-Z][\w'-]+) and (?:his|her|their) (?P<what>(?:[a-z]+ )?[a-z]+)(?=$|[,.;])")
_ONE_IS = re.compile(
    r"^(?P<one>[a-z]+(?: [a-z]+)?) (?P<be>is|isn't|is not) (?P<a>not an?|an?|not the|never an?) ", re.IGNORECASE
)
_SO_IS = re.compile(r"^(?P<one>[A-Z][a-z]+) (?P<is>is|does|has|will|can)(?P<stop>[.]?)$")


def with_asides(name: str, text: str) -> str:
    """The answer to the question `name` with what its asides leave out."""
    if name not in _BY_NAME or not text:
        return text
    text = _SO_MANY_OF_THEM.sub(_in_all, text)
    text = _BASICALLY.sub("", _RUN_BY.sub(_who, text))
    text = _THEIRS.sub(r"\g<are> yours", text)
    text = _NOBODY_DOING.sub(r", and \g<who> is \g<do>", text) if name == "challenge" else text
    return _BY_NAME[name](" ".join(_joined(sentences(text))))


def _who(found: re.Match[str]) -> str:
    who = found["who"].lower()
    return f"{found['by']}, who " if means_people(who) or means_somebody(who) else found[0]


def _in_all(found: re.Match[str]) -> str:
    """How many there are of the things before a comma, whom nobody may take for the readers: "600 of them"."""
    words = words_of(found["what"])
    several = words[0].cls in {Class.NOUN, Class.ADJECTIVE} and verdict(found["what"]) is not Verdict.CLAUSE
    return f"{found['what']}, {found['many']} in all" if several else found[0]


def _joined(told: list[str]) -> list[str]:
    """The sentences with every bare thing joined to the one it tells more of: "the choir. Staff and residents"."""
    joined = told[:1]
    for sentence in told[1:]:
        bare = sentence.rstrip("! ").rstrip(".")
        if bare and _tells_more(bare) and verdict(joined[-1].strip(" .!")) is Verdict.PHRASE:
            joined[-1] = f"{joined[-1].rstrip('. !')}, {lower_first(sentence)}"
        else:
            joined.append(sentence)
    return joined


def _tells_more(text: str) -> bool:
    """Whether bare words only say more of the thing before them, and do not judge it."""
    first, *more = words_of(text)
    if more and told_of_all(first) and more[0].form in {Form.PAST, Form.PARTICIPLE}:
        return True
    if more and more[0].form in {Form.ING, Form.PAST, Form.PARTICIPLE}:
        return False  # "guys stuck on board", "dingoes singing"
    if is_comment(text) or any(map(_tells, more)) or verdict(text.partition(", and ")[0]) is not Verdict.PHRASE:
        return False
    named = (
        first.cls in {Class.NUMBER, Class.NOUN} or first.lower == "one" or first.form is Form.ING or told_of_all(first)
    )
    praised = any(word.lower in word_list("praise") for word in (first, *more))
    return named and len(more) > 1 and not praised and any(word.cls is Class.NOUN for word in more)


def _tells(word: Token) -> bool:
    return word.finite or (word.cls is Class.PRONOUN and word.lower in {"it", "they", "them", "me", "us"})


def _enjoyed(text: str) -> str:
    return _HAD_A_GO.sub(lambda found: f". I {found['did'].lower()}", text, count=1)


def _difficult(text: str) -> str:
    """A difficulty whose tail is a clause without its article: "damp by the sea, dehumidifier runs all day"."""
    text = _BARE_AT.sub(
        lambda found: f"the {found[0]}" if found["one"] in word_list("bare_subjects") else found[0], text
    )
    text = _NEW_ONE_DOES.sub(_the_new_one, text)
    head, comma, tail = text.rpartition(", ")
    if not comma or verdict(head) is not Verdict.PHRASE:
        return text
    first, *more = words_of(tail)
    bare = first.cls is Class.NOUN and first.lower == first.lemma and tail.islower() and first.lower != "stuff"
    does = len(more) > 1 and more[0].cls is Class.VERB and more[0].form is Form.PRESENT
    return f"{head}. The {tail}" if bare and does else text


_BARE_AT = re.compile(r"^(?P<one>[a-z]+) (?=(?:at|on|in|for|outside|by|from|onto) [a-z\d])")
_NEW_ONE_DOES = re.compile(
    r"^(?P<how>new|old|main|back|front|second|only) (?P<what>[a-z]+) (?P<does>[a-z]+[^\Ws]s)"
    r"(?=$|[,.]| (?:when|every|twice|all|on|in|at|during|after|again|up|down|out)\b)"
)


def _the_new_one(found: re.Match[str]) -> str:
    """What one thing of theirs does: "new till freezes"."""
    does = any(one.cls is Class.VERB and one.form is Form.PRESENT for one in readings(found["does"]))
    one = found["what"] in word_list("bare_subjects") | word_list("single_things") | word_list("counted")
    lemma = next((one.lemma for one in readings(found["does"]) if one.form is Form.PRESENT), "")
    return f"the {found['how']} {found['what']} keeps {ing(lemma)}" if does and one and lemma else found[0]


def _clear(text: str) -> str:
    """What became clear with the articles and the "and" of its halves: "one bad driver, whole round blamed"."""
    text = _AND_DOING.sub(r"\g<rule>, and so does \g<too>", text)
    text = " ".join(_SO_IS.sub(_so_is, _ONE_IS.sub(_one_is, one)) for one in sentences(text))
    head, comma, tail = text.rpartition(", ")
    whole = with_its_be(tail)
    told = comma and whole != tail and not (is_motto(text) or as_order(head))  # "people first, paper second"
    return f"{head}, and {whole}" if told and verdict(head) is Verdict.PHRASE else text


_AND_DOING = re.compile(
    r"(?P<rule>^[^.;]* matters? (?:more|as much|most)\b[^.;]*?)[,.] and (?P<too>[a-z]+ing [^,.;]+)(?=[.]?$)",
    re.IGNORECASE,
)


_ABSTRACT = re.compile(
    r"(?:ness|bility|parency|ware|dback|tation|rement|ism|ance|ence|acy|esty|athy|osity|over|ention|[a-z]{3}ship|hood)$"
    r"|(?<!sta)(?<!ques)(?<!op)(?<!mis)(?<!deci)[st]ion$|^(?:code|scope|money|debt|copy|churn|context|capital|credit|trust|fear)$"
)
"""How words end that are named without an article: "feedback is a gift"."""


def _one_is(found: re.Match[str]) -> str:
    words = words_of(found["one"])
    single = words[-1].cls is Class.NOUN and words[-1].lower == words[-1].lemma and words[0].lower != "that"
    named = all(word.cls in {Class.NOUN, Class.ADJECTIVE} for word in words)
    mass = words[-1].lower in word_list("mass") | word_list("ideas") or _ABSTRACT.search(words[-1].lower)
    told = single and named and not mass and found["a"].endswith((" a", " an", "a", "an"))
    return f"{with_article(found['one'].lower())} {found['be']} {found['a']} " if told else found[0]


def _so_is(found: re.Match[str]) -> str:
    one = found["one"].lower()
    named = any(reading.cls is Class.NOUN for reading in readings(one)) and one not in word_list("mass")
    named = named and _ABSTRACT.search(one) is None
    single = named and words_of(one)[0].lemma == one
    return f"{upper_first(with_article(one))} {found['is']}{found['stop']}" if single else found[0]


_UNLIKE_OTHERS = re.compile(
    r"^(?P<others>(?:other|most|many) (?!people\b)[a-z]+ [^.;]*?),?(?: (?P<but>but|so|and))? they "
    r"(?P<do>don't|do not|do|never do|didn't|won't|can't)(?=[.]?$)",
    re.IGNORECASE,
)
"""What they do not do as others do: "other firms charge for it, they don't"."""


_THEY_ARE = re.compile(
    r"(?i)(?:years|miles|way|well|far) (?:ahead|behind)\b|(?:no |much )?further (?:along|ahead|on)\b|still [a-z]+ing\b"
)
"""How a note begins that tells where they are: "years ahead of us"."""


def _standing(text: str) -> str:
    """What they do about it, with the subjects that its notes leave out."""
    text = f"they are {lower_first(text)}" if _THEY_ARE.match(text) else text
    text = _UNLIKE_OTHERS.sub(lambda one: f"{one['others']}, {one['but'] or 'but'} you {one['do']}", text)
    text = _MOST_DO.sub(r", while \g<who> ", text)
    text = _ONE_OF.sub("they are one of ", _ONLY_ONE.sub(". You are the only ", text))
    first, *more = sentences(_THE_REST.sub(r", and the \g<rest> ", text))
    others = _NO_OTHER.search(first) is not None
    told = [_SAID_THEY.sub(_the_others, one) if others else _DID_IT.sub(_they_did, one) for one in more]
    return " ".join([_IN_USE.sub(lambda found: f"it is {lower_first(found[0])}", first), *told])


def _the_others(found: re.Match[str]) -> str:
    return f"{found['said']} the others {'were' if found['be'] == ' were' else 'are'}"


def _they_did(found: re.Match[str]) -> str:
    did = found["did"].lower()
    past = any(one.form is Form.PAST for one in readings(did))
    it = "it " if found["how"].lower() in {"second-hand", "second hand", "new", "used", "from"} else ""
    return f"They {did} {it}{found['how']}" if past and did not in {"used", "based"} else found[0]


def _brought_home(text: str) -> str:
    text = _MY_FAULT.sub(r", and it was \g<mine>", _SO_LATE.sub(r"I was \g<late>", text))
    text = _WITH_SOMEBODY.sub(r"watching \g<who> with ", text)
    return _HE_AND_HIS.sub(lambda found: f"{possessive(found['who'])} {found['what']}", text)


_BY_NAME: Mapping[str, Callable[[str], str]] = {
    "enjoyed": _enjoyed,
    "challenge": _difficult,
    "made_clear": _clear,
    "topic": lambda text: _NO_NOTION.sub("", text),
    "standing": _standing,
    "lesson": _clear,
    "lesson_from": _brought_home,
}
