"""The beginnings people type again although the question gave them: "I learned that", "I loved hearing about"."""

from __future__ import annotations

import re
from typing import NamedTuple

from letters.core.language.words.tables import any_of

_SO_MUCH = (
    r"(?:(?:really|very|just|also|actually|honestly|totally|especially|particularly|absolutely|most|genuinely|truly|"
    r"very much|quite|so|always|certainly|thoroughly|mainly|mostly|then|all) )*"
)
_HEAR = (
    r"(?!hearing (?:me|us)\b)"
    r"(?!(?:hearing|learning|finding out|reading) (?:is|was|isn't|takes|matters|makes|helps|costs|means|beats|comes"
    r"|gets|works|counts|needs|never|always|doesn't)\b)"
    r"(?:(?:to )?(?:hear|learn|find out|be told|read(?= about))|hearing"
    r"(?! (?:loop|aid|test|dog|loss|check|screen|clinic)s?\b)|learning|finding out|being told(?! off)|"
    r"reading(?= about)|getting to hear)"
    r"(?: (?:all|more|a bit|a little|a lot|so much|directly|first-?hand))*(?: (?:about|of))?"
    r"(?: from (?:you|them|him|her|the team))?(?: about)?"
)
_FELT = (
    r"(?P<felt>loved|enjoyed|liked|appreciated|love|like|enjoy|adored|"
    r"found it (?:really )?(?:interesting|fascinating|great|useful))"
)
_WAS_STRUCK = (
    rf"(?:was|am|were|felt) {_SO_MUCH}(?P<struck>impressed|struck|fascinated|pleased|glad|happy|moved|touched|"
    rf"delighted|"
    r"interested|intrigued|surprised|inspired|amazed|excited|thrilled)"
)
_WAS_GOOD = (
    rf"it(?:'s| was| is)? {_SO_MUCH}(?:a )?(?:real |very )?(?P<good>great|good|lovely|nice|interesting|pleasure|"
    rf"fun|fascinating|"
    r"wonderful|cool|brilliant|amazing|privilege|treat|joy|useful|helpful|inspiring)"
)
_REPORTERS = r"(?:you|they|you guys|the team|the panel|the interviewers?)"
_SAID = (
    r"(?:had )?(?:mentioned|said|told me|explained|noted|talked about|spoke about|described|pointed out|"
    r"brought up|discussed|"
    r"shared|were saying|were talking about)(?: to me)?(?: about)?"
)
_KNEW = (
    r"(?:learned|learnt|realised|realized|discovered|found out|understood|understand|now know|took away|gathered|"
    r"came away with)"
)
_THE_THING = r"(?:what|the (?:main |biggest |one |first |real |best )?(?:thing|lesson|insight|part|bit|takeaway))"
_TO_ME = (
    rf"(?:i (?:have |really |most )*(?:{_KNEW}|enjoyed|liked|loved|remember|took(?: away)?|got)"
    r"(?: the most| most| best| from (?:it|them|you|that))?|"
    r"(?:stayed|stuck|struck|has stayed)(?: with)?(?: me)?(?: most| the most)?|was new(?: to me)?|for me)"
)
_MY_LESSON = (
    r"my (?:main |biggest |one |big |key )?(?:takeaway|take-away|lesson|favou?rite (?:part|bit|thing))"
    r"(?: from (?:it|that|this))?"
)
_WHAT = rf"(?:{_THE_THING}(?: (?:that|which))?(?: (?:really|most))*(?: {_TO_ME})?|{_MY_LESSON})"
_CHOSE = (
    r"(?:you|they) (?:have |had |'d )?(?:chose|chosen|went for|went with|gone with|gone for|picked|selected|"
    r"opted for|decided on|decided to go with)"
)
_KEEN = r"(?:keen|curious|interested|happy|glad|looking forward)"
_WOULD_LIKE = (
    rf"(?:i(?:'d| would)?(?: really)? (?:like|love|want|be {_KEEN})|(?:i )?(?:want|would like|'d like|{_KEEN})|"
    rf"(?:i'm|i am) {_KEEN})"
)
_CLAUSE_AHEAD = r"(?= (?:you|they|we|it|he|she|there)\b)"

_OPENINGS: tuple[tuple[str, str], ...] = (
    (
        "thanks",
        (
            r"(?:i(?:'d| would)? (?:just )?(?:want|like|wanted) to )?(?:say )?(?:many |a big |huge )?(?:thanks?|"
            r"thank you)"
            r"(?: (?:you|them|him|her|everyone|so much|very much|a lot|again|all|both))* (?:to \w+ )?for"
        ),
    ),
    ("thanks", rf"(?:i(?:'m| am) )?{_SO_MUCH}(?:grateful|thankful)(?: to \w+(?: both| all)?)? (?:for|that)"),
    (
        "thanks",
        (
            rf"(?:what|the (?:one |main )?thing) (?:i(?:'m| am| was| have| feel) {_SO_MUCH}(?:grateful|thankful) for"
            rf"|i(?: have|'ve)? {_SO_MUCH}(?:appreciated?|valued?)|i (?:want|would like|'d like) to thank \w+ for)"
            r"(?: (?:the )?most)?(?: of all)? (?:is|was)(?: that)?"
        ),
    ),
    (
        "feeling",
        (
            rf"(?:i |we )?(?:did |have )?{_SO_MUCH}{_FELT}(?: it)?(?: (?:very much|so much|a lot|best|most))?"
            rf"(?: {_SO_MUCH}(?:{_HEAR}(?: that)?|that{_CLAUSE_AHEAD}|the fact that)|(?= when )|(?! to\b))"
        ),
    ),
    ("feeling", rf"(?:i )?{_WAS_STRUCK}(?: (?:with|by|about|at|{_HEAR}))?"),
    ("hear", rf"{_HEAR}(?: that)?"),
    ("feeling", rf"{_WAS_GOOD}(?: {_HEAR}(?: that)?|(?= to\b)|(?= \w+ing\b))"),
    (
        "clear",
        (
            r"(?:it|that|this|talking (?:about it|with you|to you|to them))(?: also| has)? (?:made|makes|"
            r"make) (?:it )?"
            r"(?:very |really )?(?:clear|plain|obvious)(?: to me)?(?: that)?"
        ),
    ),
    (
        "clear",
        r"(?:it|that|this) (?:became|was|got) (?:very |really |so )?(?:clear|plain|obvious)(?: to me(?: that)?| that)",
    ),
    ("clear", r"(?:it|that|this) (?:made|makes) me (?:realise|realize|see|understand|think)(?: that| about)?"),
    (
        "new",
        (
            rf"(?:before(?: this| that| today| then| we (?:spoke|met|talked))?,? )?(?:i )?{_SO_MUCH}"
            r"(?:had not|hadn't|have not|haven't|did not|didn't|never|had never|had no idea|was not|wasn't|"
            rf"i'd never|i'd not|no (?:idea|clue))"
            r"(?: (?:really|actually|even))?"
            r"(?: (?:known|know|knew|knowing|aware|heard|hear|realised|realized|realise|realize|come across|"
            r"thought about|considered)|"
            r"(?<=idea)|(?<=clue))(?: (?:about|of|that))*"
        ),
    ),
    ("new", r"it (?:really |quite )?(?:surprised|amazed|astonished) me (?:to (?:hear|learn)(?: that)?|that)"),
    ("new", r"(?:it )?turns out(?: that)?|apparently|i ignored that"),
    (
        "what",
        (
            rf"{_WHAT} (?:is|was|'s|would be|has to be)(?! (?:in|on|under|behind|inside|not|never)\b)"
            "(?: probably| definitely)?(?: that| when)?"
        ),
    ),
    (
        "understand",
        (
            rf"(?:(?:i )?(?:understand|know|get|accept|see)(?: that)? )?"
            rf"(?:{_CHOSE}|went (?:for|with)|chose|picked|opted for)"
        ),
    ),
    (
        "learned",
        (
            r"(?:i(?:'ve| have|'d| had|'m| am)? |it's (?:that )?)?"
            rf"{_SO_MUCH}{_KNEW}(?: from (?:you|them|him|her))?(?: (?:that|about))*"
        ),
    ),
    (
        "learned",
        (
            r"i (?:also |have |just |really )*(?:noticed|saw(?= that\b)"
            r"|(?:came away|left|went (?:home|away)|came out|walked out)"
            r" (?:thinking|knowing|feeling|convinced|understanding|realising|realizing))"
            r"(?: that|(?= (?:i|you|it|they|we|a|the)\b))"
        ),
    ),
    (
        "follow",
        (
            rf"{_WOULD_LIKE} (?:to|in) (?:see|seeing|know|hear|hearing|follow|following|watch|watching|find out|"
            rf"keep up with|read)"
            r"(?: about)?"
        ),
    ),
    ("follow", r"(?:to )?(?:follow|see|hear|watch|find out)(?:ing)?(?= (?:how|whether|what|where|if)\b)"),
    ("because", r"(?:it(?:'s| was| is) )?(?:just )?because(?= (?:i|they|he|she|we|it|you|the)\b)"),
    ("told", rf"{_REPORTERS}(?:'d| had| also| all| both)* {_SAID}(?: that)?"),
)
_LEAD = r"(?:(?:yes|yeah|yep|sure|ok|okay)[,.]? )?(?:(?:and|but|so|also|well),? )?"
_COMPILED = tuple((kind, re.compile(rf"{_LEAD}(?:{source})[ :,]+(?=\S)", re.IGNORECASE)) for kind, source in _OPENINGS)
_COMMENT = re.compile(
    r"(?:^|\s*[,.;!-]+\s*|(?<!\bmuch)(?<!\bhow)(?<!\bwhy)(?<!\bthat)\s+(?=i |which |and i ))"
    r"(?:(?:and|but|so|which|who) )?(?:i )?(?:really |absolutely |just )?"
    r"(?P<felt>loved|enjoyed|liked|love|like)(?:(?<=d)$| (?:that|it|this|them|everything))"
    r"(?: (?:all|bit|part|so much|a lot|best|most|very much|idea|too|one))*[.!]*$",
    re.IGNORECASE,
)
_COME_ACROSS = "(?:heard of|thought about|thought of|seen|knew about|knew|considered|come across|tried)"
_VERDICT = re.compile(
    rf"[,.;!-]+\s*(?:{any_of('verdict_leads')} )*?"
    rf"(?P<felt>{any_of('verdicts')}|never (?:even )?{_COME_ACROSS} (?:it|them|that|those)(?: done)?(?:"
    rf" before)?)[.!]*$",
    re.IGNORECASE,
)
_MIN_WORDS_LEFT = 2


class Opened(NamedTuple):
    """A typed text without its known beginning and its trailing comment."""

    text: str
    opening: str = ""
    kind: str = ""
    feeling: str = ""


def strip_beginning(text: str) -> Opened:
    """The text without the beginnings that questions give; `opening` is what was taken off, `feeling` its verb."""
    opened = Opened(text)
    for _ in range(3):
        found = _first_opening(opened.text)
        if found is None:
            break
        kind, match = found
        opened = Opened(
            opened.text[match.end() :],
            f"{opened.opening} {match[0].strip()}".strip(),
            opened.kind or kind,
            opened.feeling or _feeling(match),
        )
    return opened


_LEADS_ON = re.compile(r",? (?:but|though|although)$")
"""What led on to the comment that goes: "it was freezing but"."""


def strip_comment(text: str) -> Opened:
    """The text without a trailing "loved that" or "very cool", as long as something is said before it."""
    for pattern in (_COMMENT, _VERDICT):
        found = pattern.search(text)
        if found is not None and len(text[: found.start()].split()) >= _MIN_WORDS_LEFT:
            said = _LEADS_ON.sub("", text[: found.start()].rstrip(" ,;-"))
            return Opened(said, feeling=found["felt"].lower())
    return Opened(text)


def is_comment(text: str) -> bool:
    """Whether a sentence only says that something was liked."""
    return _COMMENT.fullmatch(text) is not None or _VERDICT.fullmatch(f", {text}") is not None


def _first_opening(text: str) -> tuple[str, re.Match[str]] | None:
    for kind, pattern in _COMPILED:
        found = pattern.match(text)
        if found is not None:
            return kind, found
    return None


def _feeling(match: re.Match[str]) -> str:
    groups = match.groupdict()
    return next((groups[name].lower() for name in ("felt", "struck", "good") if groups.get(name)), "")
