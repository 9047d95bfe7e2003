"""Gives a difficulty and what it made clear the small words and marks that haste left out, where only one will do."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.figures import number_word
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of, word_list
from letters.core.language.words.tagging import Class
from letters.core.reading.plain.one_place import in_one_place
from letters.core.reading.taken.agreement import in_agreement
from letters.core.reading.taken.contrast import set_apart

_UNDONE = (
    r"(?:cance(?:l|ll)ed|lost|missed|delayed|returned|stolen|damaged|scrapped|rejected|refused|wasted|broken|refunded"
    r"|postponed|abandoned|written off|thrown (?:away|out)|sent back|turned away|held up|cut|short-shipped)"
)
_SO_MANY = r"(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|half|most|dozens|hundreds)"
_ONE_OF = r"(?:an?|one|two|three|four|\d+|some|no|only)"
_GOT_ONCE = r".*\b(?:last|ago|yesterday|once|rid|when|fined|sued|in (?:19|20)\d\d)\b"
_SEVERAL = r"(?!is\b|was\b|has\b|always\b|this\b)[a-z]+s"
_SO_LONG = r"[a-z]+ (?:weeks|days|months|years|hours|times)"
_LONG = r"(?:foot|metre|meter|inch|mile|tonne|ton|litre|liter|gallon|acre)"
_ONCE = r"(?:in|on|at|last|this|so far|by|for|a)\b"
_BEGINS = r"^|[.,;] |\band "
_AFTER_IN = r"(?:pile|are|is|come|arrive|sit|wait|at|on|for|take|go|and|or)\b"
_WHICH = r"(?:first|last|next) (?=(?:\d+|[a-z]+) (?:days|weeks|months|hours))"
_PARTS = (
    r"(?:door|screen|motor|belt|battery|engine|lid|roof|light|key|seal|line|wheel|handle|system|side|ramp)"
    r" (?!and\b|or\b)[a-z]+"
)
_NOT_DONE = "".join(f"(?<!{word} )" for word in "never to who n't not can could they you people".split())  # noqa: SIM905
_BETTER = r"(?:cheaper|easier|better|quicker|safer|harder|faster|worse)"
_PATTERNS: dict[str, str] = {
    r"(?<!\ba )(?<!\bthe )(?<!\bthat )(?<!\bawful )(?<!\bwhole )lot of (?=[a-z])": "a lot of ",
    rf"\b(in|at|on|by|after|before|during|within|for) (?={_WHICH})": r"\1 the ",
    r"\b(not|isn't|wasn't|never) same (?=[a-z]|$)": r"\1 the same ",
    r"\b(in|at|on|by|after|before|within) (first|last|next) (two|three|four|few|\d+)(?=$|[.,;])": r"\1 the \2 \3",
    r"\b(more|less) ([a-z]+) then (?=(?:an?|the|one|two|second|another|new|any|[a-z]+ing|\d)\b)": r"\1 \2 than ",
    r"\b(less|more|cheaper|better|worse|longer) then (?=(?:one|two|half|another|ten|five|\d+|[a-z]+ing) )": r"\1 than ",
    r"\bthan (?=(?:second|new) [a-z]+[^\Ws](?:$|[.,;]))": "than a ",
    rf"\b(in|on|with|from|to|for|lose|lost) there (?={_SEVERAL}(?:$|[.,;]| (?:and|in|on|at)\b))": (r"\1 their "),
    r"(?P<start>^|[.;] )(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days (?:people|they|we|it|the|nobody|you) )": (
        r"\g<start>On "
    ),
    r"\b(chance|risk|time|room) (for|of) (?=(?:mistake|problem|fall|fire|leak)(?:$|[.,;]))": r"\1 \2 a ",
    r"\b(reckons?|thinks?|says?|said) its (?=[a-z]+(?:$|[.,;]))": r"\1 it's ",
    r"\bevery where\b": "everywhere",
    r"(?<!\bthe )(?<!\ba )(?<!\beach )\btill (?=(?:the|it|it's|they|he|she|you|we|my|your|their) )": "until ",
    rf"(?<=[a-z]), (?=(?:takes|took|costs?|shut|closed|killed|stopped|ruined) (?:\d|a |over |about |nearly "
    rf"|up to |{_SO_LONG}))": ", which ",
    rf"^they got (?={_ONE_OF} )(?!{_GOT_ONCE})": "they've got ",
    r"\b(?P<n>\d+|[a-z]+) (?P<unit>metre|meter|mile|kilo|litre|liter|tonne) (?=per |an? )": r"\g<n> \g<unit>s ",
    r"^(?P<n>(?!one\b|1 )(?:\d+|[a-z]+) (?:out of|in) (?:\d+|[a-z]+) [a-z]+) is ": r"\g<n> are ",
    r"(?P<many>[a-z]s\b[^.;]*?[,.;] )(?P<some>some|most|many|half|all|both) is ": r"\g<many>\g<some> are ",
    r"\bgetting (result|answer|reply|refund|appointment|quote)(?=$|[.,;])": r"getting the \1",
    rf"(?<=[a-z]), (?P<n>{_SO_MANY} [a-z]+s) (?P<done>{_UNDONE})(?= {_ONCE}|[.]?$)": r", and \g<n> were \g<done>",
    rf"(?P<is>\b(?:it's|is|it is|was) {_BETTER} to (?:(?!\band\b|\bif\b)[^,.;])+?) then (?=[a-z])": r"\g<is> than ",
    rf"(?P<start>{_BEGINS}|\bbut |\bso )next (?=[a-z]+ (?:is|are|was|has|gets|goes|comes|will|can) )": (
        r"\g<start>the next "
    ),
    rf"(?P<start>{_BEGINS}|\bthat )(?={any_of('bare_subjects')} {_PARTS})": r"\g<start>the ",
    rf"{_NOT_DONE}\b(trade|walk|drop|check|log|stand) in(s?)(?= {_AFTER_IN}|$|[.,;])": r"\1-in\2",
    r"(?P<is>\b(?:is|it's|that's) the [a-z]+) not (?=the [a-z]+(?:$|[.,]))": r"\g<is>, not ",
    r"(?<=[.!?] )(?:And|Plus|Also) (?:[\w'-]+ ){1,4}[\w'-]+[.!]*$": "",
}
_RULES = tuple((re.compile(pattern, re.IGNORECASE), right) for pattern, right in _PATTERNS.items())
_TOO_FEW = re.compile(r"^(?P<few>not enough|too many|too few|no) (?P<what>[^,.;]+?),? so (?=\w)", re.IGNORECASE)
"""What there is too little of, and what comes of it: "not enough crew so sailings get cancelled"."""
_TIRED_MAN = re.compile(
    rf"^(?P<that>that )?(?!(?:main|only|real|whole|same|other|next|first|last|best|worst|biggest|own) )"
    rf"(?P<one>(?:{any_of('plain_adjectives')}|tired|cold|dead|wet|lost|hungry|broken|careless) "
    r"(?P<noun>[a-z]+))(?= (?:is|was|has|can|can't|will|won't|costs|makes|takes|needs|doesn't|does not|sees|gets)\b)",
    re.IGNORECASE,
)
"""Anybody of a kind, at the head of what became clear: "tired man is dear"."""
_AS_LONG = re.compile(
    rf"(?P<lead>\b(?:through|over|under|behind|with|on|in|by) )(?:an? )?(?P<long>\w+)[- ](?P<unit>{_LONG})"
    r" (?=[a-z]+[^\Ws](?:$|[.,;]))"
)
"""A measure before the one thing it measures: "they go through 8 foot fence"."""
_YOUR = re.compile(
    r"(?P<before>\b(?:knows?|says?|thinks?|if|when|because|that|unless|until|once|so|but|and) )(?P<your>your|their)"
    r" (?P<so>(?:short[- ]staffed|[a-z]+))"
    r"(?=$|[.,;]| (?:it|they|you|he|she|the|to|at|on|in|and|or|but|when|if|because)\b)"
)
_HUNG_ON = re.compile(
    r"(?P<none>,? and (?=(?:no one|nobody|not enough [a-z]+) to [a-z]))"
    r"|, (?=(?:lost|missed|scrapped|binned|threw away|wrote off|turned away|sent back|had to|have to)"
    r" (?:\d|[a-z]))",
    re.IGNORECASE,
)
"""Where there is nobody to do it, or what was lost, hangs on a clause without its own first words."""
_WHOLE = re.compile(
    r"(?P<verb>\b[a-z]{3,}) (?P<how>full|entire|whole|single) (?P<what>[a-z]{3,})(?=$|[.,;]| (?:for|in|on|at|because|if"
    r"|when|and|to)\b)"
)


def with_gaps_filled(name: str, text: str) -> str:
    """A difficulty, or what it made clear, with its lost articles and auxiliaries; any other answer as it is."""
    if name not in {"challenge", "made_clear"}:
        return text
    text = in_agreement(_GOT_TO.sub("you have to ", text) if name == "made_clear" else text)
    for pattern, right in _RULES:
        text = pattern.sub(right, text).strip() or text
    text = _TIRED_MAN.sub(_a_tired_man, text)
    text = in_one_place(_AS_LONG.sub(_as_long, _TOO_FEW.sub(_there_is, text)))
    return set_apart(_WHOLE.sub(_a_whole, _YOUR.sub(_you_are, _and_slide(_hung_on(text)))))


_GOT_TO = re.compile(
    r"^(?:(?:just )?(?:got|gotta|have got)(?: to)?|have to|gotta) (?=[a-z]+ (?:the|it|a|an|your|them|every)\b)",
    re.IGNORECASE,
)
"""What anybody has to do: "got to plan the runs before the floors go down"."""


def _a_tired_man(found: re.Match[str]) -> str:
    counted = means_somebody(found["noun"].lower()) or found["noun"].lower() in _ONE_OF_MANY
    plain = found["noun"].lower() not in word_list("plural_groups") | word_list("plurals") | {"staff", "crew", "people"}
    return f"{found['that'] or ''}{with_article(found['one'].lower())}" if counted and plain else found[0]


_MASS = word_list("mass") | {"software", "weather", "internet", "wifi", "heating"}
_ONE_OF_MANY = ((word_list("counted") | word_list("bare_subjects")) - _MASS) | {"fence", "cow", "dog", "tool", "pan"}


def _as_long(found: re.Match[str]) -> str:
    number = int(found["long"]) if found["long"].isdigit() else 0
    count = number_word(number) if 0 < number <= 10 else found["long"]  # noqa: PLR2004
    return f"{found['lead']}{with_article(count)}-{found['unit']} "


def _there_is(found: re.Match[str]) -> str:
    """What there is too little or too much of, as a clause with its consequence."""
    head = next((token for token in words_of(found["what"]) if token.cls is Class.NOUN), None)
    if (
        head is None
        or verdict(found["what"]) is not Verdict.PHRASE
        or verdict(found.string[found.end() :]) is not Verdict.CLAUSE
    ):
        return found[0]
    return f"there {'are' if head.lower != head.lemma else 'is'} {found['few'].lower()} {found['what']}, so "


def _hung_on(text: str) -> str:
    """What hangs on a clause, as a clause: "the bus is off the road and no one to cover"."""
    first, stop, after = text.partition(". ")
    found = _HUNG_ON.search(first)
    told = verdict(first[: found.start()]) if found else Verdict.PHRASE
    if found is None or told is Verdict.PHRASE or (found["none"] and told is not Verdict.CLAUSE):
        return text
    joint = " and there is " if found["none"] else ", and you "
    return f"{first[: found.start()]}{joint}{first[found.end() :]}{stop}{after}"


def _and_slide(text: str) -> str:
    """What others do in two words after a clause, joined to it: "ice is on the floor, trucks slide"."""
    head, comma, tail = text.rstrip(".").rpartition(", ")
    words = words_of(tail) if comma else ()
    if len(words) != len(("trucks", "slide")) or words[0].cls is not Class.NOUN or words[0].lower == words[0].lemma:
        return text
    does = Class.VERB in words[1].classes and words[1].lower == words[1].lemma
    return f"{head}, and {tail}" if does and verdict(head) is Verdict.CLAUSE else text


def _you_are(found: re.Match[str]) -> str:
    """The word "your" before what somebody is: "they say their thirsty"."""
    plain = {token.cls for token in words_of(found["so"])} <= {Class.ADJECTIVE, Class.VERB} or found["so"].startswith(
        "short"
    )
    sure = plain and found["so"] not in _NAMED
    return f"{found['before']}{'you' if found['your'] == 'your' else 'they'}'re {found['so']}" if sure else found[0]


_NAMED = frozenset({"own", "best", "worst", "last", "first", "all", "old", "young", "many", "few", "training", "doing"})


def _a_whole(found: re.Match[str]) -> str:
    """One thing with its article after what is done to it: "reject full container"."""
    verb, thing = words_of(found["verb"])[0], words_of(found["what"])[0]
    counted = thing.cls is Class.NOUN and thing.lower == thing.lemma and found["what"] not in {"time", "stop", "way"}
    if not counted or Class.VERB not in verb.classes:
        return found[0]
    said = f"{found['how']} {found['what']}"
    return f"{found['verb']} {f'the {said}' if found['how'] in {'entire', 'whole'} else with_article(said)}"
