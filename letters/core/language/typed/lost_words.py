"""Gives back the small words learners lose, and the tenses they stretch: "by 20th", "is having its own".

Each pattern leaves one reading only; what might be right as it stands is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import any_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle, third_person

Lost = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]

_ENDS = r"(?=$|[,.;!?)]| (?:and|but|or|so|with|in|at|on|to|by|for|from|when|while|because|before|after|all|every)\b)"
_HERE = r"$|[,.;!?)]| (?:and|but|or|in|at|to|of|on|over)\b"
_PLACES = (
    r"(?i:lab|laboratory|school|hospital|ward|company|firm|building|room|office|library|museum|factory|trust|shop|hotel"
    r"|farm|centre|center|system|website|app|machine|house|team|class)"
)
_BE = {"is": "has", "are": "have", "'re": " have", "was": "had", "were": "had"}
_HAVING = re.compile(
    r"(?P<be>\b(?:is|are|was|were)|'re) having (?=(?:(?:its|their|his|her|our) )?own\b|(?:its|their|our) )"
    r"(?!their (?:lunch|tea|dinner|break|breakfast|coffee|meeting|hair|supper|snack))"
)
_OWN = re.compile(r"(?:\b[Ee](?:ach|very) (?P<each>[a-z]+) )?\b(?P<has>has|have|had|gets?|brings?) own (?=[a-z])")
_EACH_GET = re.compile(
    r"\b(?P<each>[Ee](?:ach|very) (?!of\b)[a-z]+) "
    r"(?P<verb>get|have|bring|take|keep|make|choose|pay|receive|learn|come|go) "
    r"(?=(?:own|his|her|their|its|the|an?|one|two|every|to|home|in|with)\b)"
)
_SHARE = re.compile(
    r"\b(?P<share>\d+ ?%) (?P<what>(?!of\b|is\b|are\b|off\b)[a-z]{3,}) (?=(?:is|gets|comes|goes|stays|ends|was)\b)"
)
_STAFF = re.compile(
    r"\b(?P<each>every|each|one|another|a|any)(?P<new> (?:new|young|old|single|other))? staff"
    r"(?=$|[,.;]| (?:is|has|gets?|was|can|must|with|who|a|the|their|his|her|for|from|in|on|at)\b)(?! (?:member|room))",
    re.IGNORECASE,
)


def _its_own(found: re.Match[str]) -> str:
    """What one has of one's own, which a learner leaves without its owner: "has own museum"."""
    somebody = found["each"] is not None and means_people(found["each"])
    return f"{found[0].removesuffix('own ')}{'its' if found['has'] == 'has' and not somebody else 'their'} own "


def _each_gets(found: re.Match[str]) -> str:
    return f"{found['each']} {third_person(found['verb'])} "


_THREE_OF_THEM = re.compile(
    r"(?P<who>\b[a-z]+s),? (?:which|who) (?P<some>one|two|three|four|five|some|most|half|all|many|none) of them "
    r"(?=(?:are|were|is|was|have|has|had|can|come|came|work|live)\b)"
)


def _three_of_whom(found: re.Match[str]) -> str:
    """A part of them with its relative: "your apprentices which three of them are girls"."""
    people = any(one.cls is Class.NOUN and means_people(one.lemma) for one in readings(found["who"]))
    return f"{found['who']}, {found['some']} of {'whom' if people else 'which'} "


def _with_a(found: re.Match[str]) -> str:
    return f"{found[1]} {with_article(found[2])}"


def _of_the(found: re.Match[str]) -> str:
    """A share of what is not counted: "95% water comes back"."""
    single = any(one.cls is Class.NOUN and one.lemma == found["what"] for one in readings(found["what"]))
    return f"{found['share']} of the {found['what']} " if single else found[0]


_STILL_THERE = re.compile(
    r"\b(?P<who>[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[A-Z][a-z]+|[\ue000-\uf8ff]|who|the [a-z]+)"
    r" (?P<verb>is|are|am|works?|lives?|teach(?:es)?|drives?)"
    r" (?P<where>here|there|with (?:us|them|you)) (?:for |since )?"
    r"(?P<time>(?:over |about |nearly )?(?:\d+|two|three|four|five"
    r"|six|seven|eight|nine|ten|twenty|thirty) (?:years|months|weeks))\b(?! (?:a|every|per|ago|old|later)\b)"
)
"""How long somebody has been somewhere, told in the present: "she is there 6 years"."""


def _has_been_there(found: re.Match[str]) -> str:
    lemma = next((one.lemma for one in readings(found["verb"]) if one.cls in {Class.VERB, Class.AUXILIARY}), "be")
    one = found["verb"].endswith("s")
    done = "been" if lemma == "be" else participle(lemma)
    return f"{found['who']} {'has' if one else 'have'} {done} {found['where']} for {found['time']}"


_SO_EXPERIENCE = re.compile(
    r"\b(?P<very>very|really|so|too|more|well) (?P<do>organi[sz]e|motivate|experience|educate|qualify|complicate"
    r"|impress|stress|advance|train|relax|interest)"
    r"(?=$|[.,;]| (?:and|but|in|with|by|because|when"
    r"|than|for|people|person|man|woman|nurse|driver|worker)\b)"
)
"""What somebody is, told as a bare verb: "very organize"."""


def _experienced(found: re.Match[str]) -> str:
    before = found.string[: found.start()].rstrip()
    noun = found["do"] in {"experience", "stress"} and found["very"] in {"more", "so"}
    sure = found["very"] == "very" or re.search(r"\b(?:is|are|was|were|am|be|'s|'re|'m)$", before) is not None
    plain = noun and re.search(r"\b(?:is|are|was|were|am|be)$", before) is None
    return f"{found['very']} {participle(found['do'])}" if sure and not plain else found[0]


_UNTIL_DONE = re.compile(
    r"^(?P<before>[^.;]*)\b(?P<until>until|till|til) (?P<who>you|they|we)(?P<did> [a-z]+)"
    r"(?= (?:it|them|the|that|all|every)\b)"
)


def _until_done(found: re.Match[str]) -> str:
    """What must have been done before, in its tense: "no backup until you restored it"."""
    tokens = words_of(found["before"])
    past = any(token.form is Form.PAST or token.lower in {"had", "did", "would", "could"} for token in tokens)
    forms = {one.form for one in readings(found["did"].strip())}
    if past or not tokens or Form.PAST not in forms or Form.BASE in forms:
        return found[0]
    lemma = next(one.lemma for one in readings(found["did"].strip()) if one.form is Form.PAST)
    return f"{found['before']}until {found['who']}'ve {participle(lemma)}"


_ANY = {"nobody": "body", "no one": "one", "nothing": "thing"}
_LOST: tuple[Lost, ...] = (
    (_HAVING, lambda found: f"{_BE[found['be']]} "),
    (_EACH_GET, _each_gets),
    (_OWN, _its_own),
    (re.compile(r"\b([Ii])t exists (?=(?:an?|no|one|also an?) )"),
     lambda found: f"{'T' if found[1] == 'I' else 't'}here is "),
    (re.compile(r"\btheir (?=(?:open|closed|shut) (?:till|until|from|on|all|every|late|at)\b)"), "they're "),
    (re.compile(r"\b([Vv]iew|[Vv]iews) on the (?=(?:sea|lake|river|harbour|mountains?|garden|city|park|port|hills)\b)"),
     r"\1 of the "),
    (re.compile(rf"\b(with|without) (phone|view|garden|balcony|helmet|badge|uniform|bag|window)(?={_HERE})"), _with_a),
    (re.compile(r"\b((?:them|our|your)selves), not (?=(?:wait|call|ring|rely|send|buy|throw|pay)\b)"),
     r"\1 rather than "),
    (re.compile(r"\b(by|until|till|before|after) (\d{1,2}(?:st|nd|rd|th))\b(?! (?:of\b|floor|[A-Z\d]))"), r"\1 the \2"),
    (
        re.compile(
            r"\b(from|since|of|in|until) ((?:1[6-9]|20)\d0s)\b"
            r"(?=$|[.,;!?]| (?:and|or|but|to|on|when|with|by|was|is|until|till|they|we|it|he|she|the|as|that)\b)"
        ),
        r"\1 the \2",
    ),
    (_SHARE, _of_the),
    (_STAFF, lambda found: f"{found['each']}{found['new'] or ''} member of staff"),
    (re.compile(r"\b(is|was|are|were|felt|looked|got) little (?=(?:scared|nervous|crooked|afraid|shy|sad|late"
        r"|slow|tired|confused|bit|strange|different|wet|cold|wobbly|embarrassed|surprised)\b)"), r"\1 a little "),
    (re.compile(r"(?<=[,;] )bit (?=(?!(?:of|by|the|my|it|him|her|me)\b)[a-z]+(?:$|[,.;]| (?:from|in|at|for|but)\b))"),
     "a bit "),
    (
        re.compile(
            r"\b(good|great|useful|best|more|enough|some|bit of|lots of) practise"
            r"(?=$|[.,;!]| (?:for|too|and|anyway)\b)"
        ),
        r"\1 practice",
    ),
    (re.compile(r"\b(the|a|my|our|for|of|in) practise (?=(?!and\b|or\b)[a-z])"), r"\1 practice "),
    (re.compile(r"\bwithout (nobody|no one|nothing)\b"), lambda found: f"without any{_ANY[found[1]]}"),
    (re.compile(r"\b(so|so that|that|for) next (?=(?:person|one|shift|team|crew|guy|driver|nurse|class|user|guest)\b)"),
     r"\1 the next "),
    (re.compile(rf"\b([Mm]ak(?:e|es|ing)|[Mm]ade) (error|mistake|fuss|mess)(?={_HERE})"), _with_a),
    (re.compile(rf"\b(wears?|wearing|wore) (tie|helmet|uniform|mask|badge|suit|hat|apron)(?={_HERE})"), _with_a),
    (re.compile(r"\b((?:[Nn]obody|[Nn]o one|[Nn]one) [^,.;]+), also (?=(?:the|their|his|her) [a-z]+(?:$|[.,;]))"),
     r"\1, not even "),
    (re.compile(r"\b((?:[Aa]ll|[Ee]veryone|[Ee]verybody) [^,.;]+), also (?=(?:the|their|his|her) [a-z]+(?:$|[.,;]))"),
     r"\1, even "),
    (re.compile(rf"(?<!hour )(?<!piece )(?<!job )\bby (?=(?:hour|piece|kilo|metre|job)(?:{_HERE}))"), "by the "),
    (re.compile(r"\b(without [a-z]+ing (?:[a-z]+ )?)(none|nobody|nothing)\b"),
     lambda found: f"{found[1]}any{_ANY.get(found[2], '')}"),
    (re.compile(rf"\b({_PLACES}) (?:is|are) having (?!a (?:party|sale|laugh|clear)|trouble|problems|issues)"),
     r"\1 has "),
    (re.compile(r"(?<!\bkind )(?<!\bform )(?<!\btype )\b(of|in|during|after|before) interview(?=$|[.,;]"
                r"| (?:and|with|when|they|I)\b)"),
     r"\1 the interview"),
    (re.compile(r"\b((?:bring|come|let)[^.,;]*) in (?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b)"), r"\1 in on "),
    (re.compile(r"\b(from|in|of|since) (?=\d{1,2}(?:st|nd|rd|th) century\b(?![ -][a-z]))"), r"\1 the "),
    (re.compile(r"\bin (?=(?:morning|evening|afternoon)(?:$|[,.;]))"), "in the "),
    (re.compile(r"(?<=[,;] )(?=(?:oldest|youngest|biggest|smallest|tallest)(?: one)? (?:is|was|has|had) )"), "the "),
    (re.compile(r"\b(made|done|written|cut|sewn|painted|drawn|washed|carved|picked) with hand\b"), r"\1 by hand"),
    (re.compile(r"\b(died|left|closed|moved|retired|went|ended|stopped) long time(?! ago)"), r"\1 a long time ago"),
    (re.compile(r"\b(died|left|closed|moved|retired|went|ended|stopped) (?=long time ago)"), r"\1 a "),
    (re.compile(r"\b(work(?:s|ed|ing)?|run(?:s|ning)?|packed|behav(?:es?|ing)|goes on|going on) normal"
                r"(?=$|[.,;]| (?:and|but|again|in|on|at|when|until)\b)"), r"\1 normally"),
    (re.compile(r"\b(look(?:s|ed|ing)?) (what (?:the [a-z]+|they|he|she|it) (?:is|are|was|were) looking)"
                r"(?! (?:at|for|in)\b)"),
     r"\1 at \2 at"),
    (re.compile(r"\b([Hh]e|[Ss]he|[Tt]hey|I|[Yy]ou|[Ww]e) (look(?:s|ed)?) (?=what\b)"), r"\1 \2 at "),
    (_STILL_THERE, _has_been_there),
    (_SO_EXPERIENCE, _experienced),
    (_UNTIL_DONE, _until_done),
    (re.compile(r"\b((?:measure|check|test|taste|weigh|inspect|keep)(?:s|d|ed)?) (first|last) (?=[a-z]+ of\b)"),
     r"\1 the \2 "),
    (_THREE_OF_THEM, _three_of_whom),
    (re.compile(r"(?<=[a-z)][.!] )(?P<most>[A-Z][a-z]+est|Best|Worst) (?=(?:one |thing )?I(?:'ve|'d)? )"),
     lambda found: f"It was the {found['most'].lower()} "),
    (re.compile(rf"\b(from|in|into|inside|at|to|through) (?=(?:{any_of('rooms')}|[a-z]+ing room)(?! in [A-Z]){_ENDS})"),
     r"\1 the "),
)  # fmt: skip


def found_again(text: str) -> str:
    """The text with the small words a learner lost."""
    for pattern, right in _LOST:
        text = pattern.sub(right, text)
    return text
