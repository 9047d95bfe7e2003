"""What was typed beside a thing to follow, put so that nobody is mistaken: "with my two, they love it"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import third_person

_MY_OWN = re.compile(
    r"(?P<mine>\b(?:my|our) (?:own )?(?:two|three|four|kids|children|boys|girls|lot|lads|sons|daughters|twins|grandkids"
    r"|grandchildren|nephews|nieces|family|parents|folks|class|scouts|mates|friends|pupils|students|neighbou?rs)\b"
    r")(?P<where> [^,.;]*)?(?:, (?:and |as |because |since )?|\. )they(?P<verb>'re|'ve|'d|'ll)?(?P<rest> [^.]*)",
    re.IGNORECASE,
)
_MY_LAD = re.compile(
    r"(?P<mine>\bmy (?:\w+ )?(?:lad|son|daughter|girl|boy|dad|mum|mom|wife|husband|kid|partner|nan|gran|mate|friend"
    r"|sister|brother|niece|nephew|grandson|granddaughter|neighbou?r)),? (?:he|she)(?P<verb>'s|'d|'ll)?"
    r"(?P<rest> [^.]*)",
    re.IGNORECASE,
)
"""One of the writer's own people, of whom more is told: "with my lad, he's mad on steam"."""
_VERBS = {"'re": " are", "'ve": " have"}
_DOES_ANYBODY = re.compile(
    r"^(?:how )?(?P<what>(?:the|that|their|this|your) [^,]+), (?P<does>does|will|can|did) "
    r"(?P<who>(?:any|some|every)(?:body|one)) (?P<do>[a-z]+)(?P<rest>(?: [a-z]+){0,3}) (?:it|them)$",
    re.IGNORECASE,
)
_AND_WHETHER = re.compile(r"(?<!\w )(?<=\w)\. And (?:whether|how|if|what|when) [^.]*$", re.IGNORECASE)
"""A question added to a thing that is followed, which has no place in that sentence."""
_NO_FEELINGS = re.compile(
    r",? (?:and )?(?:no hard feelings|no grudges|no pressure|(?:I )?promise"
    r"|(?:(?:I|they|he|she) )?(?:really |do |so )*(?:hope|hoping) [^.]*"
    r"|fingers crossed)$",
    re.IGNORECASE,
)
_COUNT = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|few|ones|lot|batch)"
_THE_FIRST = re.compile(
    rf"(?<=\w), (?:the )?(?P<which>first|last|next) (?=(?P<of>{_COUNT}) (?P<verb>[a-z]+)\b(?! of\b))", re.IGNORECASE
)
_I_WILL = re.compile(
    r", (?:and |but )?(?P<will>will|might|could|can) (?!(?:the|it|they|he|she|you|this|that|be)\b)(?=[a-z]+ )"
)
"""Where the writer's own plan hangs on a comma without its "I"."""


_WHO_SAID = r"(?:(?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)?|they|he|she)"
_SAID_THERE = re.compile(
    rf"^(?:{_WHO_SAID} (?:said|says|mentioned|told me|reckons?) (?:that )?)?"
    r"there(?:'s|'re| is| are| will be|'ll be) (?:an? |some )?(?P<what>[^,.]+?)(?: apparently)?(?=[,.]|$)",
    re.IGNORECASE,
)
"""What there is or will be, as it was heard: "Pete said there's a drone coming in the spring"."""
_MENTIONED = re.compile(
    rf"^(?P<who>{_WHO_SAID}) (?P<did>mentioned|(?:talked|spoke|told me|was talking|were talking) about) "
    r"(?:an?|the|some|their|his|her) (?P<what>[^,.]+)$",
    re.IGNORECASE,
)
"""What somebody spoke of, as the thing it is: "they mentioned a community orchard"."""
_SAID_SO = re.compile(
    rf"^{_WHO_SAID} (?:said|says|mentioned|told me|reckons?) (?:that )?(?=(?:they|he|she|the|it|you|we)\b)",
    re.IGNORECASE,
)
_WANT_THAT = re.compile(
    r"(?:,|\.|,? and) (?:(?:I )?(?:'d |would )?|I(?:'d )?)"
    r"(?:(?:really |still |just )?(?:want|like|love|hope|need) to |(?:might|may|will|could) (?=go\b|come\b))"
    r"(?P<do>(?:see|watch|follow|try|hear(?: more)?(?: about| of)?|read|visit) (?=that|it|them|one)"
    r"|go\b|come\b)"
    r"(?:that|it|them|one)?(?: to (?:that|it))?(?: (?:one day|too|happen))?[.!]*$",
    re.IGNORECASE,
)
"""A wish at the end, which the beginning says already: "..., i want to see that"."""


def set_straight(text: str, beginning: str) -> str:
    """The text with the writer's own people told apart from the readers, and with what is told beside it whole."""
    text = re.sub(r"\?(?=$| )", ".", text).rstrip(". ").lstrip(" ,;")
    text = _THEIR_ONE.sub("you", _BY_WHEN.sub("", _NO_FEELINGS.sub("", text)))
    text = _heard_of(text)
    text = _AND_WHETHER.sub("", _DOES_ANYBODY.sub(_whether_anybody, text))
    text = _THE_FIRST.sub(_the_first, _MY_OWN.sub(_who, _MY_LAD.sub(r"\g<mine>, who\g<verb>\g<rest>", text)))
    text = _WILL_DO_IT.sub(". I'll ", text)
    return _I_WILL.sub(_i_will, text, count=1) if beginning == "doing" else text


_WILL_DO_IT = re.compile(r", (?:and |so )?(?:i )?(?:will|'ll) (?=(?:definitely |be )?[a-z]+ (?:it|them|one)\b[^,.;]*$)")
"""What the writer will do with what was named: "the app, will download it"."""


_BY_WHEN = re.compile(
    rf", (?:and )?{_WHO_SAID} (?:said|says|reckons?|thinks?|hopes?|hoped|thought) "
    r"(?:(?:maybe|perhaps|probably|hopefully) )?"
    r"(?:by|in|for|around|about|before|after|next|early|late|some ?time|end of|not till|not until|june|july|easter)"
    r"(?: [^,.]*)?$",
    re.IGNORECASE,
)
"""When it would be, as somebody said: "when it goes back in, they said by Easter"."""
_THEIR_ONE = re.compile(
    r"(?:(?<=, the one )|(?<=, the ones )|(?<=, the one that ))they\b"
    r"(?=['’]|(?: are| have| had| got| do| started?| open(?:ed)?| built) )"
)
"""Whose it is in what tells which of them is meant: "the auction, the one they are starting in May"."""
_CALLED = re.compile(
    r"^(?:how )?(?P<one>(?:the|their|your|that) (?:[a-z'-]+ ){0,3}(?P<kind>[a-z]+)) "
    r"(?P<does>gets on|is doing|does|is getting on|settles(?: in)?|turns out|comes on|goes), "
    r"(?P<name>[a-z]{3,12})(?=[,.]|$)",
    re.IGNORECASE,
)
"""A creature with its name after what it does: "the blind spaniel gets on, biscuit"."""


def called_by_name(text: str) -> str:
    """What is followed, with the name of a creature before what it does."""
    return _CALLED.sub(_by_name, text)


def _by_name(found: re.Match[str]) -> str:
    """A creature named before it is told of: "how Biscuit, the blind spaniel, gets on"."""
    if found["kind"].lower() not in word_list("living") | word_list("pets"):
        return found[0]
    return f"how {found['name'].capitalize()}, {lower_first(found['one'])}, {found['does']}"


def _heard_of(text: str) -> str:
    """What somebody said there would be, as a thing to follow, or to do with it what one wants."""
    wish = _WANT_THAT.search(text)
    text = text[: wish.start()] if wish else text
    found = _SAID_THERE.match(text)
    if found is None and (spoken := _MENTIONED.match(text)) is None:
        return _SAID_SO.sub("", text)
    do = wish["do"].strip() if wish else "follow"
    to = "" if do == "follow" else f"to {'come to' if do in {'go', 'come'} else do} "
    if found is None:
        return f"{to}the {spoken['what']} {spoken['who']} {spoken['did']}" if spoken else text
    return f"{to}the {found['what']}{text[found.end() :]}"


def _whether_anybody(found: re.Match[str]) -> str:
    """A thing and what is asked of others about it: "that bus, does anybody get on it"."""
    verb = third_person(found["do"]) if found["does"].lower() == "does" else f"{found['does'].lower()} {found['do']}"
    return f"whether {found['who']} {verb}{found['rest']} {found['what']}"


def _who(found: re.Match[str]) -> str:
    """What is told of the writer's own people, where it follows them at once; otherwise it stays untold."""
    if found["where"]:
        return f"{found['mine']}{found['where']}"
    return f"{found['mine']}, who{_VERBS.get(found['verb'], found['verb'] or '')}{found['rest']}"


def _the_first(found: re.Match[str]) -> str:
    """What comes first of several, with its article: "the buffalo, first eight arrive in October"."""
    acts = any(one.cls is Class.VERB for one in readings(found["verb"].lower()))
    return f". The {found['which'].lower()} " if acts else found[0]


def _i_will(found: re.Match[str]) -> str:
    return ". I'll " if found["will"] == "will" else f". I {found['will']} "


_SAID = re.compile(
    r"(?:they|he|she|you|[A-Z][a-z]+) (?:said|says|thinks?|reckon(?:s|ed)?) (?!(?:to|so) )(?P<what>.+)", re.IGNORECASE
)
_WITHOUT_VERB = re.compile(r"[a-z]+ (?:can|could|may|will) (?:from|in|on|at|by)\b", re.IGNORECASE)


def said_shortly(told: str) -> bool:
    """Whether what somebody said is too short for a sentence: "they said March", "they said public can from June"."""
    said = _SAID.match(told)
    return said is not None and (
        verdict(said["what"]) is not Verdict.CLAUSE or _WITHOUT_VERB.match(said["what"]) is not None
    )
