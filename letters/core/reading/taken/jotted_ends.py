"""What ends a note of where they stand, or goes on with it: "tried it, went mouldy", "nearly there, two left"."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class
from letters.core.language.words.verbs import MANY_DO
from letters.core.reading.taken.stands_so import COUNT

_IT_WENT = re.compile(
    r"(?:(?P<first>^)|, (?:and |but )?)went (?=(?:down (?:well|badly|a treat|great|ok)|well|badly|wrong|live|bust|fine"
    r"|ok|okay|great|bad|up|mouldy|moldy|soggy|rusty|mushy)\b)",
    re.IGNORECASE,
)
"""How it went, and not where they went: "tried it, went mouldy"."""
_BUT_NOW = re.compile(
    r"(?P<first>at first|to start|to begin with), (?:but )?"
    r"(?=(?:fine|ok|okay|good|great|better|popular|busy|loved|full) now\b)"
)
_AND_NEED = re.compile(r"^(?P<has>(?:theirs|they) (?:are|have) [^,.;]+), (?=(?:need|want|cost) )", re.IGNORECASE)
_STARTED = re.compile(
    rf"^(?P<small>(?:started|starting|opened|opening|works|worked) [^,.;]+), (?={COUNT} [a-z]+(?: [a-z]+)?[.]?$)",
    re.IGNORECASE,
)
_WAITING = re.compile(r", (?:and )?(?:a )?(?=(?:long |big |huge )?(?:waiting list|queue)[.]?$)")
_BIT_OF = re.compile(r", (?:a )?bit of (?=[a-z ]+[.]?$)")
_SELLS_IT = re.compile(
    r"^(?P<does>sells|makes|does|uses|keeps|puts|gives|grows|buys|takes) (?=(?:it|them|to) )", re.IGNORECASE
)
_IT_STARTS = re.compile(
    r"^(?P<did>(?:signed up|bought|ordered|booked|approved|got|applied|agreed|trained)\b[^,.;]*), "
    r"(?=(?:starts|opens|goes|begins|arrives|comes|lands) )",
    re.IGNORECASE,
)
_BEING_DONE = re.compile(r"^(?P<did>[a-z]+ed), being (?=[a-z]+ed[.]?$)", re.IGNORECASE)
_ARE_BOOKED = re.compile(r"^(?P<done>(?:already )?done [^,.;]+), (?=booked )", re.IGNORECASE)
_DEPENDS = re.compile(r"^depends (?:on )?(?=[a-z])", re.IGNORECASE)
_IN_ALL = re.compile(
    r"^(?=(?:in|at|on) (?:every|each|all) [a-z ]+ they(?:'ve| have| own)(?: got)?[.]?$)", re.IGNORECASE
)
_BUT_LESS = re.compile(
    r"^(?P<costs>(?:costs|takes) [^,.;]+?),? but (?=(?:less|fewer) [a-z]+(?: [a-z]+)?[.]?$)", re.IGNORECASE
)
_LIKED = re.compile(
    r"^(?P<how>(?:(?:very|really|so|quite|hugely) )?(?:popular|expensive|cheap|noisy|messy|slow|brilliant|handy|useful"
    r"|busy|full|quick|simple|cheaper|quicker|tricky|fiddly|loved)), (?:and |but )?"
    r"(?=(?:runs|goes|sells|takes|costs|saves|works|needs|fills|gets|lasts|comes) )",
    re.IGNORECASE,
)
_YET_WAITING = re.compile(
    r"^(?P<yet>(?:not|nothing) yet),? (?=(?:waiting|hoping|planning|looking|trying|thinking|working|saving|hiring)\b)",
    re.IGNORECASE,
)
_USED_TO = re.compile(r", (?=used to (?:be|take|cost)\b)")
"""How it was before: "they do it in nine months, used to be two years"."""
_SAID_NO = re.compile(r"^(?P<asked>(?:asked|tried|applied|bid|pushed)\b[^,.;]*), (?=(?:[a-z]+ )?[a-z]+ said no\b)")
_TO_FOLLOW = re.compile(
    r", (?:the )?(?=(?:old|new|other|second|next|last|main|rest|big|small)(?: [a-z]+){0,2} to (?:follow|come)[.]?$)"
)
_SO_ONLY = re.compile(r",? so (?=(?P<what>(?:only|just|mostly|mainly) [^,.;]+)[.]?$)")
_STILL_THERE = re.compile(
    r", (?P<thing>(?:(?:just|only) )?(?:(?!(?:they|it|and|but|so|with|no)\b)[\w'-]+ ){1,4}?"
    r"(?:left|to go|to do|to come|to finish|still there|still to (?:go|do|come)|missing|outstanding))(?=[.]?$)"
)


def with_its_ends(text: str) -> str:
    """The note with the small words between its parts."""
    text = _IT_WENT.sub(_it_went, _AND_NEED.sub(r"\g<has> and ", _STARTED.sub(r"\g<small>, with ", text)))
    text = _DEPENDS.sub("it depends on ", _IN_ALL.sub("they do it ", _BUT_LESS.sub(r"\g<costs> but means ", text)))
    text = _SELLS_IT.sub(lambda one: f"they {MANY_DO.get(one['does'].lower(), one['does'][:-1].lower())} ", text)
    text = _ARE_BOOKED.sub(r"\g<done> and are ", _IT_STARTS.sub(r"\g<did>, and it ", text))
    text = _BEING_DONE.sub(lambda one: f"it {one['did'].lower()} and is being ", text)
    text = _TO_FOLLOW.sub(", with the ", _BIT_OF.sub(", with a bit of ", _WAITING.sub(", with a ", text)))
    text = _SAID_NO.sub(r"\g<asked>, but ", _LIKED.sub(r"it is \g<how> and ", text, count=1))
    text = _YET_WAITING.sub(r"\g<yet> but they are ", _USED_TO.sub(", and it ", text))
    return _BUT_NOW.sub(r"\g<first>, but it is ", text)


def with_what_is_left(text: str) -> str:
    """The sentence with what is left beside it, hung on it."""
    if (found := _SO_ONLY.search(text)) and verdict(found["what"]) is not Verdict.CLAUSE:
        text = f"{text[: found.start()]}, so it is {text[found.end() :]}"
    return _STILL_THERE.sub(_with_it, text)


def _it_went(found: re.Match[str]) -> str:
    return "it went " if found["first"] is not None else " and it went "


def _with_it(found: re.Match[str]) -> str:
    """What is left beside their state, hung on it: "nearly there, just the seedlings left"."""
    thing = found["thing"]
    first = words_of(thing)[0]
    if thing.endswith("long way to go"):
        return f", {thing if thing.startswith('a ') else f'a {thing}'}"
    went = thing.endswith("left") and not thing.lower().startswith(("just ", "only "))
    if went and verdict(found.string[: found.start()]) is Verdict.CLAUSE:
        return found[0]  # "they hated it, two left"
    if verdict(thing) is Verdict.CLAUSE and first.cls is Class.PRONOUN:
        return found[0]
    bare = first.cls is Class.NOUN and first.lower == first.lemma and first.text.islower()
    return f", with {'the ' if bare else ''}{thing}"
