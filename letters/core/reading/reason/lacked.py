"""What was missing or came about, typed in a word or two, as a clause: "not enough experience", "hiring freeze"."""

from __future__ import annotations

import re

from letters.core.language.words.casing import is_ordinary

_NOT_MINE = r"(?!offer|pay|take|afford|wait|hire|train|give|guarantee|promise|accept|find|tell|say|spare|use)"
_THEIR_OWN = r"(?! (?:the |enough |any |that many )?(?:budget|hours|space|room|funding|money|vacanc|work|jobs?|time)\b)"
_NOT_BY_ME = (
    (
        re.compile(
            rf"^(?:just |still |only |because )*(?=(?:can't|cannot|couldn't|won't) {_NOT_MINE}[a-z]"
            rf"|(?:don't|do not|didn't|did not) (?:have{_THEIR_OWN}|drive|do\b|live|speak|own|hold|work|know enough)"
            r"|(?:haven't|have not|hadn't) (?:got|done|finished|passed|worked|used|driven|had|been|yet)\b"
            r"|(?:wasn't|was not|ain't|isn't) (?:quite |really |that |very )?(?:[a-z]+ enough|quick|fast"
            r"|ready|confident"
            r"|experienced|qualified|what)\b)",
            re.IGNORECASE,
        ),
        "I ",
    ),
    (
        re.compile(
            r"^(?=other (?:lad|girl|guy|bloke|one|person|woman|man|candidate|fella|lass|chap)\b)", re.IGNORECASE
        ),
        "the ",
    ),
    (
        re.compile(
            r"^(?:(?:they|he|she) )?(?:already )?had (?=(?:some(?:one|body)|(?:an?|another) (?:[a-z]+ )?"
            r"(?:lad|girl|guy|bloke|woman|man|person|candidate))(?: else)? (?:with|who|that|from|already)\b)",
            re.IGNORECASE,
        ),
        "",
    ),
    (
        re.compile(
            r"^(?=(?:already )?had (?:already )?(?:an?|another|some(?:one|body)) (?:[a-z]+ )?"
            r"(?:come|coming|return|returning|lined up|in mind|candidate|applicant)\b"
            r"|(?:already )?had some(?:one|body)(?: already)?$)"
        ),
        "they ",
    ),
    (
        re.compile(r"^(?=(?:enough|plenty of|too many) [a-z]+ (?:already|for now|as it is)$)", re.IGNORECASE),
        "they had ",
    ),
    (re.compile(r"^(?=had (?:about |over |like |nearly )?\d+ )"), "they "),
    (re.compile(r"^needs (?=(?:an?|someone|somebody)\b)", re.IGNORECASE), "they need "),
    (re.compile(r"^needs (?=MOT\b|HGV\b|SIA\b|FLT\b)"), "they need an "),
    (re.compile(r"^not got (?=(?:an?|the|my|any|enough)\b)", re.IGNORECASE), "I haven't got "),
)
"""What the writer could not do or had not, typed without its "I": "can't do weekends", "not got a licence"."""


def not_by_me(text: str) -> str:
    """A reason that begins with what the writer did not do or have, with its "I"."""
    for pattern, clause in _NOT_BY_ME:
        text = pattern.sub(clause, text)
    return text


_PAPERS = (
    r"(?:\w+ )*(?:experience|licen[cs]e|qualifications?|certificates?|degree|ticket|card|badge|permit|background"
    r"|references?|training)\b"
)
_LACKING = (
    (
        re.compile(r"^(?P<many>(?:over |about |nearly |more than )?\d+) (?=applied\b)", re.IGNORECASE),
        r"\g<many> people ",
    ),
    (re.compile(r"^(?:the |just |it was )*(?=wrong (?:time|moment|season|year|age)\b)", re.IGNORECASE), "it was the "),
    (re.compile(r"^(?=too (?:far|long|expensive|early|late|dear) to )", re.IGNORECASE), "it was "),
    (
        re.compile(
            r"^(?:not enough|insufficient|too little) (?!.* in my )(?:(?=\w+ (?:experience|training|hours|knowledge)\b)"
            r"|(?!of |to |(?:work|going|coming) (?:on|in)\b"
            r"|(?:\w+ )?(?:budget|space|room|funding|money|vacanc\w+|work|jobs?|posts?|places?|staff"
            r"|students|pupils|customers|clients|demand|interest|people|candidates|applicants|orders|bookings|beds|difference"
            r"|information|(?:hours|time)(?! (?:on|in|with|as)\b))(?:$|[,.; ]))(?=[a-z]))",
            re.IGNORECASE,
        ),
        "I didn't have enough ",
    ),
    (
        re.compile(
            rf"^no (?={_PAPERS} yet,? so [^.]*n't\b)(?P<what>[^,]*?),? so (?=(?!they\b)[^.]*(?:won|can)'t\b)",
            re.IGNORECASE,
        ),
        r"I have no \g<what>, so ",
    ),
    (re.compile(rf"^no (?={_PAPERS})", re.IGNORECASE), "I had no "),
    (re.compile(r"^(?:me |my )?being (?=over|under|too|not)", re.IGNORECASE), "I was "),
    (
        re.compile(
            r"^(?:a |the )?lack of (?=(?:funding|funds|money|budget|work|orders|hours|staff|space|pupils|bookings)\b)",
            re.IGNORECASE,
        ),
        "there was a lack of ",
    ),
    (re.compile(r"^(?:my |a |the )?lack of (?=[a-z])", re.IGNORECASE), "I lacked "),
    (
        re.compile(
            r"^(?:my |me )?not having "
            r"(?=(?:ever |yet )?(?:[a-z]+ed|done|been|run|driven|taught|led|made|sold|built|held)\b)",
            re.IGNORECASE,
        ),
        "I hadn't ",
    ),
    (re.compile(r"^(?:my |me )?not having (?=[a-z])", re.IGNORECASE), "I didn't have "),
    (
        re.compile(r"^(?:just |only |narrowly )*(?=(?:pipped|beaten|outscored|edged out)\b)", re.IGNORECASE),
        "I was just ",
    ),
    (re.compile(r"^(?:i )?lack(?:ed|ing)? (?=[a-z])", re.IGNORECASE), "I lacked "),
    (
        re.compile(
            r"^(?:me )?having (?=less|fewer|no\b|little)"
            r"|^(?=(?:less|fewer) (?!of an?\b|suit|qualif|exper\w+d\b)[a-z]+)",
            re.IGNORECASE,
        ),
        "I had ",
    ),
    (
        re.compile(
            r"^(?:just |only )?(?=(?:came|finished|placed) (?:(?:a )?(?:close|very close|narrow) )?(?:second|third"
            r"|last|2nd"
            r"|3rd|runner)|missed (?:out|it|the|by)\b|fell short|failed (?:the|my|on|at|one)\b|scored |struggled"
            r"|froze\b|ran out of time|asked for too|wanted too much|did(?:n't| not) (?:pass|finish|prepare|answer"
            r"|score|do (?:well|enough|so well|as well))|could(?:n't| not) (?:do|start|work|drive|relocate|commute"
            r"|answer|commit|travel|cover)\b)",
            re.IGNORECASE,
        ),
        "I ",
    ),
    (
        re.compile(
            r"^(?:just |only )?(?=(?:\d+|an?|one|two|three|a few|a couple of) "
            r"(?:points?|marks?|%|per ?cent) (?:short|off|behind|under|below)\b)",
            re.IGNORECASE,
        ),
        "I was ",
    ),
    (
        re.compile(
            r"^(?=(?:just |a bit |a little |slightly |maybe )?(?:too (?!many|much|few)[a-z]+|not (?:quite |really )?"
            r"(?:(?:\w+ (?:or|and) )?\w+ enough|ready|right|what|a (?:good |right |great )?(?:fit|match)"
            r"|the (?:right |best )?(?:fit|match))"
            r"|over-?qualified|under-?qualified|inexperienced|second choice|runner[- ]up|close|slow|rusty)\b)",
            re.IGNORECASE,
        ),
        "I was ",
    ),
    (re.compile(r"^(?=up against )", re.IGNORECASE), "I was "),
    (re.compile(r"^(?=(?:second|third|fourth|next|first) (?:on|in) (?:the|their) )", re.IGNORECASE), "I was "),
    (
        re.compile(r"^(?:the )?(?=(?:first |second )?reserve(?: candidate)?$|runner[- ]up$)", re.IGNORECASE),
        "I was the ",
    ),
    (re.compile(r"^(?=on the (?:reserve|waiting) list)", re.IGNORECASE), "I was "),
    (
        re.compile(
            r"^(?:have |had )?never (?=(?:worked|done|used|had|managed|led|driven|taught|sold|run|held|cared|been)\b)",
            re.IGNORECASE,
        ),
        "I had never ",
    ),
    (
        re.compile(
            r"^not (?=an? (?:[\w-]+ )*(?:licen[cs]e|degree|qualification|certificate|passport|visa|permit)\b)",
            re.IGNORECASE,
        ),
        "I did not have ",
    ),
    (
        re.compile(
            r"^(?:it )?(?:was |is |has been |had been )?(?=(?:no longer|not) (?:needed|required|available|funded)\b"
            r"|(?:cancelled|withdrawn|scrapped|frozen|put on hold|on hold|already filled|filled)\b)",
            re.IGNORECASE,
        ),
        "the role was ",
    ),
    (re.compile(r"^(?:the )?(?=wrong (?:fit|person|age)\b)", re.IGNORECASE), "I was the "),
    (
        re.compile(r"^too many (?=jobs\b|gaps\b|employers\b|moves\b|absences\b|sick days\b)", re.IGNORECASE),
        "I had too many ",
    ),
    (re.compile(r"^(?=(?:still |only )?(?:under|over) (?:the age|age|\d\d)\b)", re.IGNORECASE), "I was "),
    (
        re.compile(
            r"(?<=[a-z]),? but not enough "
            r"(?=(?:\w+ )*(?:experience|training|qualifications?|knowledge|years|licen[cs]e|references?)\b)"
        ),
        r" but did not have enough ",
    ),
)
"""What was said to be missing, typed as a phrase, and the clause it is."""
_EVENTS = (
    (
        re.compile(
            r"^(?:a )?(?P<what>(?:hiring|recruitment) freeze|re-?structur(?:e|ing)|re-?organi[sz]ation|reorg|takeover"
            r"|merger|(?:funding|budget) cut\b(?!s)|change of plan)",
            re.IGNORECASE,
        ),
        "there was a {}",
    ),
    (re.compile(r"^(?P<what>budget cuts?|cut-?backs|lay-?offs|redundancies|cuts)$", re.IGNORECASE), "there were {}"),
    (
        re.compile(
            r"^(?P<what>(?:budget|position|role|job|post|funding|vacancy|contract|team|headcount|project|grant)"
            r"(?= (?:was|is|got|has|had|went|fell|didn)))",
            re.IGNORECASE,
        ),
        "the {}",
    ),
)


_NO_SUCH = re.compile(r"no (?P<what>[\w-]+)[.]?", re.IGNORECASE)
"""What nobody has but a trade's own people, by a word that is theirs: "no cytech"."""


def lacked(text: str) -> str:
    """A reason as a clause where it was typed in a word or two; the text where it is one or names somebody."""
    if (none := _NO_SUCH.fullmatch(text)) and not is_ordinary(none["what"]):
        return f"I had no {none['what']}"
    for pattern, clause in _LACKING:
        text = pattern.sub(clause, text)
    for pattern, clause in _EVENTS:
        if found := pattern.match(text):
            text = f"{clause.format(found['what'].lower())}{text[found.end() :]}"
    return text
