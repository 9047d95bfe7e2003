"""Gives a note of the writer's own work the small words it lost, before its deeds are read: "live on one of them"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing

_TIME = r"(?:\d+|[a-z]+) (?:years?|months?|seasons?|summers?|winters?)"
_SAME = re.compile(
    r", (?:(?:the )?same(?: here| there| again)?"
    r"|(?:a )?different [a-z]+,? but (?:still|similar|hey|anyway|you know))[.]?$",
    re.IGNORECASE,
)
"""A tail that only says that it was the same, or not quite: "..., different beast but still"."""
_NOW = re.compile(
    r"^(?:I )?(?P<do>(?:work|volunteer) (?=(?:as|in|at|for|with|on|nights|days|part|full|shifts|weekends|myself)\b)"
    r"|live (?=(?:on|in|near|next|by|beside|with|above|opposite|just|about|down|up|round|out)\b)"
    r"|own (?=(?:\d|an?|two|three|four|five|six|some|my)\b)"
    r"|(?:relief|freelance|stage|floor|project|part-time|full-time|dry|bulk|deep|spring"
    r"|cold|hand|home) (?=[a-z]{2,}ed\b))",
    re.IGNORECASE,
)
"""A deed whose first word may be taken for a quality or a thing: "live next to one", "relief milked"."""
_WAS_DOING = re.compile(rf"^(?:I )?(?:was|have been) (?P<time>{_TIME}) (?P<do>[a-z]{{3,}}) (?=[a-z])", re.IGNORECASE)
_BY_A_PLACE = re.compile(
    r"(?P<worked>\bworked\b[^,.;]{0,25}?) by (?=(?-i:[A-Z])|(?:an?|the) (?:[a-z]+ ){0,2}"
    r"(?:factory|company|firm|shop|bakery|hotel|farm|hospital|school|bank|restaurant|warehouse|workshop)\b)",
    re.IGNORECASE,
)
_WAS_POST = re.compile(
    rf"^(?P<was>(?:I )?(?:was|have been|am)) (?P<post>(?:[a-z]+ )?[a-z]+)"
    rf"(?= (?:for )?{_TIME}\b|,? (?:offshore|abroad|overseas|there)\b"
    rf"| (?:on|at|in|for|with) (?:an?|the|my|[A-Z])|, |[.]?$)",
    re.IGNORECASE,
)
_POST_TIME = re.compile(rf"^(?P<post>(?:[a-z-]+ ){{0,2}}[a-z]+) (?P<time>{_TIME})(?=$|[.;]|, )", re.IGNORECASE)
_FROM_TO = re.compile(
    r"(?<=[a-z]) (?<!\bfrom )(?<!\bin )(?<!\bat )(?<!\bof )(?<!\band )(?<!\bfor )(?<!\bon )(?<!\bbetween )(?<!\bvia )"
    r"(?=(?-i:[A-Z][a-z]+) to (?-i:[A-Z][a-z]+)(?:$|[.,;]))"
)
"""A way without its "from": "drove a van Mallaig to Glasgow"."""
_AS_ONE = re.compile(
    rf"(?P<as>\b(?:worked|trained|started|volunteered) as )(?P<post>(?!{any_of('offices')})(?:[a-z]+ )?[a-z]+)"
    r"(?=,| at\b| in\b| for\b| on\b|[.]?$)"
)
_WHEN_I_WAS = re.compile(
    r"^(?P<post>(?:[a-z-]+ ){0,2}[a-z]+)(?= (?:(?:at|in|for|on) [^,.;]+? )?when I was\b)", re.IGNORECASE
)
_SO_BEEN = re.compile(r",? so (?P<did>been|done|seen|had) (?=[a-z])")
_KIN = re.compile(
    r"^(?P<kin>mum|mom|mam|dad|nan|nana|gran|granny|grandad|grandpa|grandma) (?=(?!of\b|to\b|in\b)[a-z])", re.IGNORECASE
)
_DONE = re.compile(
    r"^(?=(?:done|been|seen|driven|gone|taken|given|written) [^,]+, (?:did|broke|[a-z]+ed|had|got|ran) )"
)
_KIN_OF = re.compile(
    r"^(?:the |a )?(?P<who>[a-z]+'s (?:daughter|son|wife|widow|husband|kid|grandson|granddaughter))(?=[.]?$)"
)
_MANY_OR_NONE = frozenset({
    "agency", "staff", "team", "crew", "people", "family", "government", "police", "army", "navy", "union", "council",
    "company", "management", "security", "never", "under", "over", "ever", "after",
})  # fmt: skip


_HAVING_DONE = re.compile(r"^(?:I am |I'm |am |I )?having (?P<done>[a-z]+) (?=[a-z])", re.IGNORECASE)
_BY_TRADE = re.compile(
    r"^(?:I'm |I am |am )?(?:an? )?(?P<who>(?:[a-z-]+ )?[a-z]+) (?P<by>by (?:trade|training|profession|background)"
    r"|at heart)\b",
    re.IGNORECASE,
)
"""What the writer is, by trade: "mechanic by trade"."""
_SPAN_AS = re.compile(
    r"^(?P<span>[^,.;]*\b(?:years?|months|seasons|summers|winters)\b[^,.;]*), (?:first )?(?:an? )?"
    r"(?P<one>[a-z]+(?: [a-z]+)?)(?:,? then (?:an? )?(?P<two>[a-z]+(?: [a-z]+)?))?[.]?$",
    re.IGNORECASE,
)
"""How long, and as what: "8 years on sites, labourer then banksman"."""
_ALL_MY_LIFE = re.compile(
    r"^(?:in )?(?P<field>[a-z]+(?: and [a-z]+)?) (?P<long>all my (?:working )?life|most of my (?:working )?life)",
    re.IGNORECASE,
)
"""What has been done for a lifetime: "retail all my life"."""
_PART_QUALIFIED = re.compile(
    r"^(?P<what>[A-Z]{2,} (?:part[- ])?qualified)(?: and (?P<had>(?:two|three|\d+) [^.;,]+))?[.]?$"
)
_LICENCE = re.compile(
    r"^(?P<what>(?:[\w/+-]+ ){0,2}(?:licen[cs]e|certificate|ticket|badge|diploma))(?P<when> since [^.;,]+?)?,? and "
    r"(?P<so>used to|keen on|happy with|good with|fluent in|trained in|comfortable with) ",
    re.IGNORECASE,
)
"""What the writer has, and how the writer is: "driving licence since 2009 and used to nights"."""
_THING_TIME = re.compile(
    rf"^(?P<field>[a-z]+(?: [a-z]+)?), (?P<time>{_TIME}), (?:and we were )?"
    rf"(?P<was>always|often|usually) (?P<so>[a-z]+)[.]?$",
    re.IGNORECASE,
)
_POST_YEARS_AT = re.compile(
    rf"^(?P<post>(?:[a-z-]+ ){{0,2}}(?!for\b)[a-z]+) (?:for )?(?P<time>{_TIME})"
    r"(?:(?P<where> (?:at|in|for|with|on) [^,.;]+)|(?=, ))",
    re.IGNORECASE,
)
_TYPE_ONE = re.compile(r"^(?:a )?(?P<what>type (?:1|2|one|two)(?: diabetic)?|diabetic|coeliac|vegan|vegetarian) since ")
_BY_KIND = re.compile(
    r"^(?P<kind>[a-z]{3,}) (?P<did>[a-z]{3,}ed) (?=(?:\d+|two|three|four|five|the|an?|my|our|all|every|over) )"
)
"""A deed told by its kind: "lime plastered two rooms"."""
_FRONT_OF_HOUSE = re.compile(r"^(?=front[ -]of[ -]house\b)", re.IGNORECASE)
_DOOR_TO_DOOR = re.compile(r"^(?=door[- ]to[- ]door\b)", re.IGNORECASE)
_HAVING = re.compile(r"^(?:I am |I'm |am |I )?having (?=(?:\d|[a-z]+ years|an?\b|some\b|more\b|good\b))", re.IGNORECASE)
_FROM_YEAR = re.compile(r"(?<=[a-z]) (?P<from>(?:19|20)\d\d) ?(?:-|–|to|till|until) ?(?P<to>(?:19|20)\d\d|now)\b")
_KILLED_ME = re.compile(r",? (?:and )?(?:it )?(?:nearly |almost )?(?:killed|broke|finished) me[.! ]*$", re.IGNORECASE)
_LOTS_OF_WORK = re.compile(
    r"^(?P<much>(?:lots|loads|plenty|years|a lot) of [a-z]+ work), (?P<where>[a-z]+s and [a-z]+s)[.]?$"
)


def own_mended(text: str) -> str:
    """The note with its "I", its article and its preposition, and without a tail that tells nothing."""
    text = _FRONT_OF_HOUSE.sub("worked ", _ALL_MY_LIFE.sub(_for_life, _SPAN_AS.sub(_as_what, text)))
    text = _BY_KIND.sub(_i_did, text)
    text = _POST_YEARS_AT.sub(_was_years_at, _TYPE_ONE.sub(r"have been \g<what> since ", text))
    text = _PART_QUALIFIED.sub(_qualified, _LICENCE.sub(_has_licence, text))
    text = _THING_TIME.sub(r"spent \g<time> in \g<field> and was \g<was> \g<so>", text)
    text = _BY_TRADE.sub(_am_by_trade, _DOOR_TO_DOOR.sub("went ", _HAVING_DONE.sub(_have_done, text)))
    text = _KILLED_ME.sub("", _FROM_YEAR.sub(r" from \g<from> to \g<to>", _HAVING.sub("have ", text)))
    text = _LOTS_OF_WORK.sub(r"have done \g<much> in \g<where>", text)
    text = _NOW.sub(lambda found: f"I {found['do'].lower()}", _SAME.sub("", text))
    text = _WHEN_I_WAS.sub(_was_then, text)
    text = _AS_ONE.sub(_worked_as, _FROM_TO.sub(" from ", text))
    text = _BY_A_PLACE.sub(r"\g<worked> at ", _WAS_DOING.sub(_spent_doing, text))
    text = _SO_BEEN.sub(r", so I have \g<did> ", _POST_TIME.sub(_was_so_long, _KIN.sub(with_my, text)))
    text = _KIN_OF.sub(lambda found: f"am {with_article(found['who'])}", text)
    text = _joined(text) if _DONE.match(text) else text
    return _WAS_POST.sub(_was_one, text)


def _have_done(found: re.Match[str]) -> str:
    """What the writer has behind him, told as "having done it"."""
    done = any(one.form is Form.PARTICIPLE for one in readings(found["done"].lower()))
    return f"have {found['done'].lower()} " if done else found[0]


def _as_what(found: re.Match[str]) -> str:
    posts = [post for post in (found["one"], found["two"]) if post]
    if not all(map(_is_one, posts)):
        return found[0]
    return f"{found['span']} {' and then '.join(f'as {with_article(post)}' for post in posts)}"


def _for_life(found: re.Match[str]) -> str:
    field = found["field"].lower()
    been = f"been {with_article(field)}" if _is_one(field) else f"worked in {field}"
    return f"have {been} {found['long'].lower()}"


def _i_did(found: re.Match[str]) -> str:
    """A deed with its "I", unless its first word is whoever did it: "mum painted the hall"."""
    kind = readings(found["kind"])
    thing = {one.cls for one in kind} <= {Class.NOUN, Class.ADJECTIVE, Class.VERB} and kind[0].form is not Form.PAST
    done = any(one.form is Form.PAST for one in readings(found["did"]))
    doer = means_somebody(found["kind"]) or found["kind"] in word_list("plural_groups") | word_list("living")
    return f"I {found[0]}" if thing and done and not doer and not found["kind"].endswith("s") else found[0]


def _was_years_at(found: re.Match[str]) -> str:
    """A post, how long and where: "night porter 2 years at a small hotel"."""
    post = found["post"]
    return f"was {with_article(post)} for {found['time']}{found['where'] or ''}" if _is_one(post) else found[0]


def _has_licence(found: re.Match[str]) -> str:
    has = (
        f"have had {with_article(found['what'])}{found['when']}"
        if found["when"]
        else f"have {with_article(found['what'])}"
    )
    return f"{has} and am {found['so'].lower()} "


def _qualified(found: re.Match[str]) -> str:
    had = f" and have {found['had']}" if found["had"] else ""
    return f"am {found['what'].replace('part qualified', 'part-qualified')}{had}"


def _am_by_trade(found: re.Match[str]) -> str:
    return f"am {with_article(found['who'].lower())} {found['by'].lower()}"


def _was_then(found: re.Match[str]) -> str:
    """What the writer was at some age: "paper boy in Hull when I was 12"."""
    return f"was {with_article(found['post'])}" if _is_one(found["post"]) else found[0]


def _worked_as(found: re.Match[str]) -> str:
    """What the writer worked as, with its article: "worked as ward clerk"."""
    return f"{found['as']}{with_article(found['post'])}" if _is_one(found["post"]) else found[0]


def with_my(found: re.Match[str]) -> str:
    """Somebody of the writer's own, typed like a name: "mum ran a shop"."""
    return f"my {found['kin'].lower()} "


def _joined(text: str) -> str:
    """What the writer has done, and what came of it: "done forestry, broke my ankle once"."""
    first, _, then = text.partition(", ")
    return f"{first} and {then}"


def _is_one(post: str) -> bool:
    """Whether words are what one person is: "dinner lady", "guide"."""
    *before, head = post.lower().split()
    classes = {one.cls for one in readings(head)}
    one = (
        (means_somebody(head) or head == "tech")
        and Class.NOUN in classes
        and head not in _MANY_OR_NONE
        and not classes & {Class.ADJECTIVE, Class.ADVERB}
    )
    return one and all({Class.NOUN, Class.ADJECTIVE} & {one.cls for one in readings(word)} for word in before)


def _was_so_long(found: re.Match[str]) -> str:
    """A post and how long: "gamekeeper 11 years"."""
    return f"was {with_article(found['post'])} for {found['time']}" if _is_one(found["post"]) else found[0]


def _spent_doing(found: re.Match[str]) -> str:
    """How long something was done, told in the bare form: "I was two years check moisture"."""
    bare = any(one.form is Form.BASE and one.cls is Class.VERB for one in readings(found["do"].lower()))
    return f"spent {found['time']} {ing(found['do'].lower())} " if bare else found[0]


def _was_one(found: re.Match[str]) -> str:
    """What the writer was, with its article: "I was guide four years"."""
    return f"{found['was']} {with_article(found['post'])}" if _is_one(found["post"]) else found[0]
