"""Where they stand in something new, jotted down in a few words: "not yet, money", "two done one to go"."""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.reading.taken.jotted_ends import with_its_ends, with_what_is_left
from letters.core.reading.taken.stands_so import COUNT

_SOMETHING = re.compile(r"^(?:something|stuff|a bit|a thing|some stuff) (?:about|on) (?=[a-z])", re.IGNORECASE)
_FREE = re.compile(r"(?:going )?(?P<what>[a-z]{3,})[ -]free", re.IGNORECASE)
_YES = re.compile(
    r"^(?:(?:yes|yep|yeah|yup),?|no, (?=not\b|none\b|nobody\b|never\b)) (?!(?:and no|to|no)\b)(?:but )?(?=\S)",
    re.IGNORECASE,
)
"""The yes or no before what is told: "yes all of them"."""
_BIT = re.compile(r"^bit (?!by\b|in\b|on\b|at\b|the\b)(?=[a-z])", re.IGNORECASE)
_AT_STAGE = re.compile(
    r"(?P<still>(?:(?:still|only|just|now|very much) )*)(?:in |at )?(?:the |a )?"
    r"(?P<stage>(?:trial|pilot|planning|testing|test|design|drawing|talking|ideas|research|consultation|build) )"
    r"(?:stage|phase)",
    re.IGNORECASE,
)
_ALWAYS = re.compile(r"(?:always|never|still) (?:have|has|did|do|does|will|would)(?: done)?(?: it)?", re.IGNORECASE)
_ALL = re.compile(
    r"(?P<share>(?:nearly |almost )?(?:all|most|both|some|half|none|two|three|a few) of (?:them|it))"
    r"(?P<now>(?: now| already| so far| apparently)?)",
    re.IGNORECASE,
)
_ALL_AND = re.compile(
    r"(?P<share>(?:all|both|most|half|some)(?: of)?(?: (?:the|their|our))?(?: [a-z]+)? [a-z]+s),? and (?=(?:they|it) )",
    re.IGNORECASE,
)
"""For how many it is so, and what else they do: "all three boats and they want to do the buses"."""
_TO_GO = re.compile(
    rf"(?P<done>{COUNT}(?: [a-z]+s?)?) (?P<state>done|finished|built|fitted|open|live|ready|converted|trained)"
    r"(?:,| and)? "
    rf"(?P<left>(?:about |over )?(?:{COUNT}|a few|lots|loads|plenty)(?: more)?) (?:still |left )*to (?:go|do)",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
    r"(?P<no>not yet|not really|nope|nah)(?:,| -| because of| cos of)? (?P<why>[a-z][a-z '-]*)", re.IGNORECASE
)
_TOO = re.compile(r"too [a-z]+")
_EVERY_ONE = re.compile(
    r"(?=(?P<who>(?:every|each) [a-z]+|everyone|everybody|nobody) (?:been|had|done|got) [a-z])", re.IGNORECASE
)
_APPARENTLY = re.compile(r",? (?:apparently|supposedly|I'm told)(?=[.]?$)")
_STILL_AT_IT = re.compile(
    r"^(?P<did>[a-z]+ [^,.;]+), (?:(?P<now>still|now) (?=[a-z]+ing\b)|(?=(?:bringing|putting|getting|doing|thinking"
    r"|hoping|waiting|looking|trying|working|planning|going|starting|opening) ))",
    re.IGNORECASE,
)
_NOT_THERE = re.compile(r"not (?=(?:in|on|at|for|with|every|all) )(?!(?:at all|for me|in my)\b)", re.IGNORECASE)
_IT_SELF = re.compile(
    r"(?P<is>(?:selling|going|coming|growing|working|running|proving|catching|paying|taking) (?=(?:well|badly|fine|ok"
    r"|okay|great|along|slowly|fast|on nicely|popular|off|for itself|nicely|out)\b))"
    r"|(?=(?:arrived|landed) )"
    r"|(?:hasn't|hasnt|has not|has) (?=(?:taken|caught|gone|paid|worked|come|been|sold) )",
    re.IGNORECASE,
)
"""How it is going, and not how they are: "selling well", "hasn't taken off"."""
_OF_A_KIND = re.compile(r"(?:still )?a bit of an? [a-z]+(?:,? (?:he|she|they) said)?", re.IGNORECASE)
_THE_MOST = re.compile(
    r"(?:best|biggest|oldest|main|hardest|nearest) (?!one\b|of\b)(?:[a-z-]+ ){1,2}(?:is|are|was|were|has) "
)
_SET_UP = re.compile(
    r"(?:installed|designed|fitted|built|printed|finished)(?=$|, | but not | in[- ]house)"
    r"|(?:packed|rammed|heaving|full|crowded)(?=$|, | (?:every|each|most) )",
    re.IGNORECASE,
)
_ON_DAYS = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days(?: only)?(?: (?:in|at|from|for) |$)")
_TIMES = re.compile(r"(?:next|this|in|maybe|soon|hopefully|later|by|after|until|sometime)\b", re.IGNORECASE)
_DONE = (
    r"ordered|approved|funded|agreed|signed off|paid for|commissioned|costed|budgeted for|scheduled|postponed|delayed"
    r"|cancelled|canceled|shelved|scrapped|abandoned|put off|put back|rejected|promised|announced|delivered"
)
_IS_DONE = re.compile(
    rf"(?P<how>(?:(?:already|just|finally|now|only just) )?)(?P<done>{_DONE})(?P<once>(?: (?:in|last|on) )?)"
    r"(?=$|[.,]| (?:but|and|by|for|till|until|because|due|now)\b|(?<= )[\w])",
    re.IGNORECASE,
)
_AND_IS = re.compile(r"^, (?:and )?(?:now )?(?=(?:coming|arriving|going|starting|waiting|awaiting|opening|due)\b)")


def newly_named(text: str) -> str:
    """A new thing under its own name: "something about hydrogen buses", "peat free"."""
    text = _SOMETHING.sub("", text)
    free = _FREE.fullmatch(text.rstrip("."))
    return f"going {free['what'].lower()}-free" if free else text


def as_jotted(text: str) -> str:
    """The note with what it leaves out; as it stands where that cannot be told."""
    text = _APPARENTLY.sub("", _BIT.sub("a bit ", _YES.sub("", text)))
    text = with_its_ends(text)
    bare = text.rstrip(".")
    text = next((told for reading in _READINGS if bare and (told := reading(bare))), text)
    return with_what_is_left(text)


def _at_stage(bare: str) -> str:
    found = _AT_STAGE.fullmatch(bare)
    return f"they are {found['still'].lower()}at the {found['stage'].lower()}stage" if found else ""


def _always(bare: str) -> str:
    return f"they {bare[0].lower()}{bare[1:]}" if _ALWAYS.fullmatch(bare) else ""


def _goes_for(bare: str) -> str:
    if (all_of := _ALL_AND.match(bare)) and verdict(all_of["share"]) is Verdict.PHRASE:
        return f"it goes for {lower_first(all_of['share'])}, and {bare[all_of.end() :]}"
    found = _ALL.fullmatch(bare)
    return f"it goes for {found['share'].lower().removesuffix(' of them')}{found['now']}" if found else ""


def _to_go(bare: str) -> str:
    found = _TO_GO.fullmatch(bare)
    if found is None:
        return ""
    be = "is" if found["done"].lower().split()[0] in {"one", "1"} else "are"
    return f"{found['done'].lower()} {be} {found['state'].lower()}, with {found['left'].lower()} still to go"


def _not_yet(bare: str) -> str:
    """Why they do not do it yet, where it is a bare word or a lack: "not yet, money", "not yet no staff"."""
    found = _NOT_YET.fullmatch(bare)
    why = found["why"] if found else ""
    if not why or _TIMES.match(why) or verdict(why) is Verdict.CLAUSE:
        return ""
    words, no = words_of(why), found["no"].lower() if found else ""
    lead = {"not yet": "they don't do it yet", "not really": "they don't really do it"}.get(no, "they don't do it")
    if words[0].lower == "no":
        return f"{lead}, as there {'are' if why.endswith('s') else 'is'} {why}"
    if _TOO.fullmatch(why):
        return f"{lead}, as it is {why}"
    named = all(word.cls in {Class.NOUN, Class.DETERMINER} for word in words)
    return f"{lead} because of {why}" if named else ""


def _is_done(bare: str) -> str:
    """What has been done with it by somebody: "ordered, coming in feb"."""
    found = _IS_DONE.match(bare)
    if found is None:
        return ""
    how, done, once = found["how"].lower(), found["done"].lower(), found["once"]
    after = _AND_IS.sub(" and is ", bare[found.end() :])
    if after.startswith((" by ", " for ")) and not how:
        return f"it is {done}{after}"
    return f"it was {how}{done}{once}{after}" if once else f"it has {how}been {done}{after}"


def _every_one(bare: str) -> str:
    found = _EVERY_ONE.match(bare)
    return f"{lower_first(found['who'])} has{bare[found.end('who') :]}" if found else ""


def _still_at_it(bare: str) -> str:
    """What they did and are doing still: "wrote it last year, still rolling it out"."""
    found = _STILL_AT_IT.match(bare)
    first = words_of(bare)[0]
    if found is None or first.form is not Form.PAST:
        return ""
    now = f"{found['now'].lower()} " if found["now"] else ""
    joint = ", and they are" if " and it " in found["did"] else " and are"
    return f"they {lower_first(found['did'])}{joint} {now}{bare[found.end() :]}"


def _itself(bare: str) -> str:
    """How it fares, with its "it": "selling well", "hasn't taken off"; and where they do not do it."""
    if _OF_A_KIND.fullmatch(bare) or _SET_UP.match(bare):
        return f"it is {lower_first(bare)}"
    if _ON_DAYS.match(bare):
        return f"it is on {bare}"
    if _THE_MOST.match(bare):
        return f"the {lower_first(bare)}"
    if found := _IT_SELF.match(bare):
        return f"it {'is ' if found['is'] else ''}{lower_first(bare)}"
    found = _NOT_THERE.match(bare)
    return f"they don't do it {bare[found.end() :]}" if found and verdict(bare) is Verdict.PHRASE else ""


_READINGS: tuple[Callable[[str], str], ...] = (
    _at_stage,
    _always,
    _goes_for,
    _to_go,
    _not_yet,
    _is_done,
    _every_one,
    _still_at_it,
    _itself,
)
