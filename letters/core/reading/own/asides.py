"""Reads a note of the writer's own work with its assent and its asides: "yes, two years - never solved it"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import Form, readings
from letters.core.language.words.persons import means_people, means_somebody
from letters.core.language.words.row import words_of

_TIME = (
    r"(?:(?:about|over|nearly|almost|some) )?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
    r"|twenty)(?: and a half)? (?:years?|months?|weeks?|summers?|winters?|seasons?|harvests?|terms?)"
)
_YES = re.compile(
    r"^(?:yes|yeah|yep|yup|aye|sort of|kind of|kinda)(?: indeed| actually)?[!,.;:]* +(?:and )?(?=\S)"
    r"|(?<=\bso )(?:yes|yeah),? |^not (?:quite |exactly |really )?the same,? but (?:close|similar|near(?: enough)?"
    r"|not far off)[,:;.]+ ",
    re.IGNORECASE,
)
"""What only says that there is something to tell."""
_NOT_THE_SAME = re.compile(
    r",? (?:(?:but )?(?:it'?s |it was )?not (?:quite |exactly |really )?the same(?: thing)?,? but "
    r"(?:close|similar|near(?: enough)?|not far off|you know|still)"
    r"|(?:a bit |kind of |sort of )?similar(?: really| I suppose)?)[.!]*$",
    re.IGNORECASE,
)
"""What only weighs the likeness at the end: "not the same but similar"."""
_SO_YES = re.compile(r",? so (?:yes|yeah|yep|yup|aye)(?: indeed)?[.!]*$", re.IGNORECASE)
_FULL_OF = re.compile(r"^(?:an? )?(?P<what>[a-z]+(?: [a-z]+)?) full of (?=[a-z])", re.IGNORECASE)
_ON_TURNS = re.compile(r", (?P<turns>nights|days|lates|earlies|weekends)(?=[,.]|$)", re.IGNORECASE)
_SMALL = re.compile(r"^(?:only )?(?:on a )?small(?:er)? scale(?: only)?[,:;.]+ (?P<rest>[^.]+)", re.IGNORECASE)
_TURNS = re.compile(
    rf"^(?P<time>{_TIME}) (?:of )?(?P<turns>nights|days|lates|earlies|weekends) (?=(?:in|on|at|with|for) )",
    re.IGNORECASE,
)
_KIN_POST = re.compile(
    r"^my (?P<kin>mum|mam|mom|nan|gran|granny|grandad|dad|mother|father|aunt|uncle|brother|sister|son|daughter"
    r"|neighbour)'s (?P<post>(?:main |full[- ]time |only )?(?:carer|driver|cleaner|cook|bookkeeper|assistant))\b",
    re.IGNORECASE,
)
_MINE = re.compile(r"^my own (?=[a-z]+ (?:at|in|on|for|near|by)\b)", re.IGNORECASE)
_A_TIME_OF_IT = re.compile(rf"^(?={_TIME} of (?:it|this|that|the same)\b)", re.IGNORECASE)
_OFFICER = re.compile(
    r"^(?P<post>(?:treasurer|secretary|chair(?:man|woman|person)?|president|captain|warden|steward) of"
    r" (?:our|the|my|a) (?:(?! since\b)[^,.;])+?)(?=$|[,.;]| so\b)(?P<so>,? so (?=an? ))?",
    re.IGNORECASE,
)
_ON = re.compile(
    r"^(?P<the>the )?(?P<what>shop floor|front desk|night desk|help ?desk|factory floor|(?:assembly|production) line"
    r"|(?:deli|meat|fish) counter|tills|checkouts|phones|pot wash|reception|first line|second line"
    rf"|call-out|stores)(?P<where> (?:at|in|for|of) [^,.;]+?)?(?P<time>,? (?:for )?{_TIME})?(?=$|[,.;])",
    re.IGNORECASE,
)
_BARE_ON = frozenset({"reception", "first line", "second line", "front of house", "call-out", "stores"})
_THERE_TOO = re.compile(
    r"^they (?=(?:had|have|used to have) (?:it|this|that|the same)\b[^.]* (?:my|our) )", re.IGNORECASE
)
_SO_LONG = re.compile(
    rf"^(?P<what>[^,.;]+)[.,] (?P<time>{_TIME}), (?P<often>never|always|still) (?P<did>[a-z]+) ", re.IGNORECASE
)
_NEVER = re.compile(r"[,.] (?P<often>never|always|still) (?P<did>[a-z]+) (?=[a-z])", re.IGNORECASE)
_PLACED = re.compile(
    r"^(?P<head>(?:spent )?[^,.;]+), (?P<tail>[a-z]+[^\Ws]s (?:in|on|under|at|round|by|outside) "
    r"(?:the|every|each) [^,.;]+)(?=[.]?$)",
    re.IGNORECASE,
)
"""What there was, and where: "three winters in a school, buckets in the corridor"."""
_MOSTLY = re.compile(r", (?P<what>(?!nights|days|weekends|evenings)[a-z]+s) mostly(?=$|[.,])", re.IGNORECASE)
_ON_DAYS = re.compile(r", (?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days)(?=$|[.,])", re.IGNORECASE)
_SMALLER = re.compile(
    r"[.,;] (?P<how>smaller|bigger|different|older|simpler|messier)(?: [a-z]+)?"
    r" but (?:the )?same (?P<what>[a-z]+)[.!]*$",
    re.IGNORECASE,
)
_POST_SO = re.compile(
    r"^(?:an? )?(?!(?:in|at|on|for|with|from|during|my|our|the)\b)(?P<post>(?:[a-z']+ ){0,2}(?P<one>[a-z]+)) "
    r"(?P<where>(?:at|in|for|with|on) [^,.;]+?),? so (?=[a-z]+ [a-z])",
    re.IGNORECASE,
)
_POST_AND = re.compile(
    r"^(?!was |were |am |had )(?:an? )?(?P<post>(?:[a-z']+ ){0,2}(?P<one>[a-z]+))"
    r"(?P<where> (?:at|in|for|with|on) [^,.;]+?)?, (?:and )?"
    r"(?P<did>did|drove|ran|had|dealt|saw|took|used to) (?=[a-z])",
    re.IGNORECASE,
)
"""A post and what was done in it: "taxi driver, did a lot of hospital runs"."""
_YEARS_OF = re.compile(
    rf"^(?P<what>(?!(?:the|my|an?|in|on|at|as)\b)[a-z]+(?: [a-z]+){{0,2}}), (?P<time>{_TIME}) of (?P<of>[^,.;]+?)"
    r"(?: basically| really)?(?=[.]?$)",
    re.IGNORECASE,
)
"""A place of work, and what it was for so long: "repairs desk, four years of the same question"."""
_WITH_SO_FEW = re.compile(
    rf", (?P<few>(?:one|two|three|no|only|\d+) [^,.;]+ in (?:{_TIME}|all that time))(?=[.]?$)", re.IGNORECASE
)
_SOME_DOING = re.compile(r"^(?=[a-z]+ing (?:at|in|for) [^,.;]+, with (?:one|two|three|no|only|\d+) )")
_VOLUNTEER = re.compile(
    rf"^(?P<club>[a-z]+ (?:club|group|society|choir|team|shop|kitchen)) "
    r"(?P<where>(?:at|in|for) [^,.;]+), (?:as a )?volunteer"
    rf"(?:, (?P<time>{_TIME}))?(?=[.]?$)",
    re.IGNORECASE,
)
_TRAINING = re.compile(r"^(?P<what>(?:[a-z]+ )?training for )(?=(?:new|other|the|all|our|junior) )", re.IGNORECASE)
_AT_HOME = re.compile(r"^(?=[A-Z][a-z]+ at home\b)")
_POST_DAYS = re.compile(
    r"^(?:an? )?(?P<post>(?:[a-z]+ ){0,2}[a-z]+), (?P<org>[A-Z][\w' &]+), "
    rf"(?P<time>{_TIME} of [A-Z]?[a-z]+days)(?=[.]?$)",
)
"""A post, whose it was, and the days: "helpline volunteer, Samaritans, two years of Thursdays"."""
_NOT_SO_MANY = re.compile(r"\. (?P<much>(?:two|three|four|five|\d+) [a-z]+, not [a-z]+)[.]?$", re.IGNORECASE)


def with_asides(text: str) -> str:
    """The note without its assent, with what it begins as and its asides in English."""
    text = _FULL_OF.sub(_had_full, _SO_YES.sub("", _NOT_THE_SAME.sub("", _YES.sub("", text))))
    text = _ON_TURNS.sub(r" on \g<turns>", _SMALL.sub(r"\g<rest>, on a small scale", text))
    text = _TURNS.sub(r"spent \g<time> on \g<turns> ", _KIN_POST.sub(r"was my \g<kin>'s \g<post>", text))
    text = _A_TIME_OF_IT.sub("had ", _MINE.sub("had my own ", _THERE_TOO.sub("we ", text)))
    text = _OFFICER.sub(_in_office, _SO_LONG.sub(_for_so_long, text))
    text = _SOME_DOING.sub("did some ", _WITH_SO_FEW.sub(r", with \g<few>", text))
    text = _VOLUNTEER.sub(_volunteered, _TRAINING.sub(r"ran \g<what>", _AT_HOME.sub("speak ", text)))
    text = _POST_DAYS.sub(_on_days, text)
    text = _POST_SO.sub(_as_one, _POST_AND.sub(_as_one_who, _YEARS_OF.sub(_spent, text)))
    text = _ON.sub(_on, _NEVER.sub(_i_never, text))
    text = _ON_DAYS.sub(lambda day: f" on {day['day'].capitalize()}", _MOSTLY.sub(r", mostly \g<what>", text))
    text = _NOT_SO_MANY.sub(lambda found: f". It was {found['much'].lower()}.", text)
    text = _SMALLER.sub(lambda found: f". It was {found['how'].lower()}, but the same {found['what']}.", text)
    return _PLACED.sub(_with_it, text)


def _had_full(found: re.Match[str]) -> str:
    """What the writer once had: "shed full of somebody else's boards"."""
    last = words_of(found["what"])[-1]
    return f"had {with_article(found['what'].lower())} full of " if last.lower == last.lemma else found[0]


def _in_office(found: re.Match[str]) -> str:
    return f"was {found['post']}{', so it was ' if found['so'] else ''}"


def _as_one(found: re.Match[str]) -> str:
    """A post and what comes of it: "lab tech at a water company so glassware goes missing there too"."""
    post = _is_post(found["one"].lower()) and not _did(found["post"].partition(" ")[0])  # "nursed my dad at home"
    return f"was {with_article(found['post'])} {found['where']}, so " if post else found[0]


def _as_one_who(found: re.Match[str]) -> str:
    named = re.sub(r"^(?:been|was) (?:an? )?", "", found["post"].lower())
    post = f"was {with_article(named)}{found['where'] or ''} and {found['did']} "
    return post if _is_post(found["one"].lower()) else found[0]


def _is_post(one: str) -> bool:
    return means_people(one) or means_somebody(one) or one in {"tech", "temp", "clerk", "head", "lead"}


def _volunteered(found: re.Match[str]) -> str:
    time = f" for {found['time'].lower()}" if found["time"] else ""
    return f"volunteered at {with_article(found['club'].lower())} {found['where']}{time}"


def _on_days(found: re.Match[str]) -> str:
    return f"spent {found['time']} as {with_article(found['post'])} with {found['org']}"


def _spent(found: re.Match[str]) -> str:
    what = found["what"]
    one = what.rsplit(" ", 1)[-1].lower()
    if means_people(one) or means_somebody(one):
        return found[0]
    if what.lower() in _BARE_ON or found["of"].lower().endswith("days"):
        return (
            f"spent {found['time'].lower()} of {found['of']} on {what if what.lower() in _BARE_ON else f'the {what}'}"
        )
    return f"spent {found['time'].lower()} on {with_article(what)}, with {found['of']}"


def _on(found: re.Match[str]) -> str:
    """Where somebody worked, and how long: "shop floor at Dunnes, six years"."""
    what = found["what"].lower()
    where = f"{'' if what in _BARE_ON else 'the '}{what}{found['where'] or ''}"
    time = re.sub(r"^,? (?:for )?", "", found["time"] or "")
    return f"spent {time} on {where}" if time else f"worked on {where}"


def _did(word: str) -> bool:
    return any(one.form is Form.PAST for one in readings(word.lower()))


def _for_so_long(found: re.Match[str]) -> str:
    did = _did(found["did"])
    return f"{found['what']}, {found['time'].lower()}. I {found['often'].lower()} {found['did']} " if did else found[0]


def _i_never(found: re.Match[str]) -> str:
    """What the writer never did in it, as a sentence: "never solved it either"."""
    return f". I {found['often'].lower()} {found['did']} " if _did(found["did"]) else found[0]


def _with_it(found: re.Match[str]) -> str:
    bare = verdict(found["tail"]) is Verdict.PHRASE
    return f"{found['head']}, with {found['tail']}" if bare else found[0]
