"""States, which are not going on: "they are having two ovens" is that they have them."""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_somebody
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import participle, past, third_person

_STATE = re.compile(
    r"(?P<be>\b(?:is|are|am|was|were)|'(?:s|re|m))(?P<not>n't| not)?(?P<often> (?:also|always|still|already|only|all))?"
    r" (?P<doing>knowing|understanding|remembering|wanting|needing|liking|belonging"
    r"|containing|consisting|existing|owning|having(?! to\b))\b"
    r"(?! been\b)(?P<what>(?: (?!and\b|but\b)[\w-]+){0,3})",
    re.IGNORECASE,
)
_ENJOYED = re.compile(
    r"\b(?:baby|babies|birthday|party|parties|meeting|trouble|problems?|difficult\w*|fun|laugh|time|go|chat|look|lunch|dinner"
    r"|breakfast|lessons|treatment|training|tea|coffee|break|rest|thoughts|sale|clear-?out|effect|impact|issues|row|bath|walk|work|it|them|me|you|us|him|her)\b"
)
"""What one may well be having."""
_INSTEAD = re.compile(r"(?:n't|\bnot)\b[^.;]*[,;.] it$|\bit (?:is|wa|ai)(?:n't|s not)\b[^.;]* it$", re.IGNORECASE)
"""Before what something is instead: "it isn't the pay, it's having nobody to talk to"."""
_ALSO = re.compile(r"\b(?P<have>has|have) also (?=(?P<next>[a-z0-9]+))")
_DOING_ALSO = re.compile(r"\b(?P<be>is|are) (?P<doing>[a-z]{2,}ing) also (?=[a-z])")


def states(text: str) -> str:
    """The text with its states told plainly."""
    text = _SO_FAR.sub(_has_done, _CHANGED_SINCE.sub(_has_changed, text))
    text = _HAS_TOLD.sub(_told, _HABIT.sub(_habitually, _STATE.sub(_plainly, text)))
    return _DOING_ALSO.sub(r"\g<be> also \g<doing> ", _ALSO.sub(_also, text))


_CHANGED_SINCE = re.compile(
    r"\b(?!(?:have|has|had|not|never) )(?P<who>[a-z]+) (?P<did>went(?= (?:up|down))|fell|rose|dropped|doubled|halved"
    r"|stopped|improved)"
    r"(?P<how>(?: [a-z]+){0,4}) since (?=(?:they|we|you|he|she) [a-z]+)",
    re.IGNORECASE,
)
"""What has changed ever since somebody did something: "arguments went down by half since they did it"."""


_SO_FAR = re.compile(
    r"\b(?P<who>they|we|you|I|he|she|it) (?P<did>[a-z]+)(?=(?: (?!to\b)[\w%£]+){1,7}? so far(?=$|[.,;]| and\b| but\b))"
)
"""What has been done by now: "they cleaned half of it so far"."""


def _has_done(found: re.Match[str]) -> str:
    did = next((one for one in readings(found["did"]) if one.form is Form.PAST and one.cls is Class.VERB), None)
    has = "has" if found["who"] in {"he", "she", "it"} else "have"
    return f"{found['who']} {has} {participle(did.lemma)}" if did else found[0]


def _has_changed(found: re.Match[str]) -> str:
    who = words_of(found["who"])[0]
    many = who.lower in {"they", "we", "you", "i"} or who.lower != who.lemma
    done = next(one.lemma for one in readings(found["did"].lower()) if one.form is Form.PAST)
    return f"{found['who']} {'have' if many else 'has'} {participle(done)}{found['how']} since "


def _plainly(found: re.Match[str]) -> str:
    """A state in the simple tense; what one is having for the moment stays."""
    doing, often, be = found["doing"].lower(), found["often"] or "", found["be"].lower()
    instead = _INSTEAD.search(found.string[: found.start()]) is not None
    if not _may_be_so(found.string[: found.start()], doing):
        return found[0]  # "half of the job is knowing whom to ask", "the hard part is having nobody"
    moment = not found["what"] or _ENJOYED.search(found["what"]) or instead
    names = be == "'s" and _NAMES.match(found["what"]) and not _SAYS_IT.search(found.string[: found.start()])
    if names or (instead and found["not"]):
        return found[0]  # "the city's existing stock", "the music isn't the problem, it's not knowing where you are"
    if doing == "having" and (moment or be in {"was", "were"} or _is_had_done(found["what"])):
        return found[0]
    lemma = next((one.lemma for one in readings(doing) if one.form is Form.ING), "")
    lead = f"{' ' if be.startswith(chr(39)) else ''}{often.strip()}{' ' if often else ''}"
    if found["not"]:
        return f"{lead}{_DO[be]}{found['not']} {lemma}{found['what']}"
    verb = past(lemma) if be in {"was", "were"} else third_person(lemma) if be in {"is", "'s"} else lemma
    return f"{lead}{verb}{found['what']}"


def _may_be_so(before: str, doing: str) -> bool:
    """Whether what stands before may know, want or have something, and is not told to be just that."""
    told = words_of(before)
    if not told:
        return True
    subject, minds = told[-1], doing in {"knowing", "understanding", "remembering", "wanting", "needing", "liking"}
    part = any(token.lower in _PARTS for token in told[-_NEAR:])
    someone = subject.cls in {Class.PRONOUN, Class.NAME, Class.WH} or means_somebody(subject.lemma)
    several = subject.lower != subject.lemma or subject.lower in word_list("plural_groups")
    return not part and (someone or several or not minds)


_NEAR = 5
_PARTS = frozenset({
    "part", "half", "most", "thing", "secret", "trick", "key", "job", "problem", "point", "work", "challenge", "skill",
    "difficulty", "art", "battle", "rule", "lot", "much", "difference", "bit", "best", "worst", "hardest", "matter",
    "matters", "counts", "issue", "value", "advantage", "answer", "start", "step", "all", "important",
})  # fmt: skip
_NAMES = re.compile(r" (?!an?\b|the\b|no\b|my\b|your\b|their\b)[a-z]")
_SAYS_IT = re.compile(r"\b(?:he|she|it|that|there|who|what|everyone|everybody|nobody)$", re.IGNORECASE)
_DO = {"is": "does", "'s": "does", "was": "did", "were": "did", "are": "do", "am": "do", "'re": "do", "'m": "do"}


def _is_had_done(what: str) -> bool:
    """Whether somebody else does it for one: "they are having the roof repaired"."""
    last = what.rsplit(maxsplit=1)[-1]
    return any(one.form is Form.PARTICIPLE for one in readings(last)) and len(what.split()) > 1


_HABIT = re.compile(
    r"(?P<be>\b(?:is|are|am)|'(?:re|m)) (?P<often>(?:usually|normally|often|sometimes|never) )?"
    r"(?P<doing>[a-z]{2,}ing)\b(?P<what>(?:(?! and (?:it|they|he|she|we)\b)[^,.;:])*)",
    re.IGNORECASE,
)
_EACH_TIME = re.compile(
    r"\b(?:every|each) (?:\w+ )?(?:day|night|morning|evening|week|month|year|season|shift|hour|lesson|autumn|spring"
    r"|summer|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
    r"|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b"
    r"|\b(?:per|each) (?:day|week|month|year)\b|\b(?:once|twice|three times) (?:a|per) (?:day|week|month|year)\b",
    re.IGNORECASE,
)
_GOING_ON = re.compile(r"^ (?:less|more|fewer|better|worse)\b|\band [a-z]{2,}ing\b")
"""What tells that something goes on: "cutting less every year", "cutting it every year and trying another"."""
_TRENDS = frozenset({
    "grow", "get", "become", "rise", "fall", "increase", "lose", "change", "improve", "run", "go", "drop", "try",
    "come", "expand", "start", "open", "look", "wait", "hope",
})  # fmt: skip


def _habitually(found: re.Match[str]) -> str:
    """What is done every time, in the simple tense: "they are baking together on Wednesdays"."""
    lemma = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    who = words_of(found.string[: found.start()])
    gets = lemma in {"get", "receive"} and any(token.lower in {"every", "each"} for token in who[-3:-1])
    gets = gets or (
        lemma in {"get", "receive"} and re.match(r" (?:an?|one|two|the|their|\d+) ", found["what"]) is not None
    )
    each = _EACH_TIME.search(found["what"]) is not None or found["often"] is not None
    each = each or (gets and any(token.lower in {"every", "each"} for token in who[-3:-1]))
    if (
        not each
        or not lemma
        or (lemma in _TRENDS and not gets)
        or _GOING_ON.search(found["what"])
        or not who
        or who[-1].lower in {"who", "that", "which", "what", "there"}
    ):
        return found[0]
    one = found["be"].lower() == "is"
    verb = third_person(lemma) if one else lemma
    return f"{' ' if found['be'].startswith(chr(39)) else ''}{found['often'] or ''}{verb}{found['what']}"


_HAS_TOLD = re.compile(
    r"(?<!'d )(?<!'ll )(?<!ould )(?<!might )(?<!must )(?<!may )(?<!will )(?<!to )"
    r"(?P<has>\b(?:has|have)|'(?:s|ve))(?P<often> (?:also|even|then|just))? (?P<done>[a-z]{3,}) (?P<me>me|us)\b"
)
_LASTING = re.compile(r"\b(?:since|ever|never|always|already|yet|for (?:\w+ )?(?:years|months|weeks))\b")


def _told(found: re.Match[str]) -> str:
    """What somebody did to the writer once, in the past: "she has called me"."""
    known = [
        one for one in readings(found["done"]) if one.cls is Class.VERB and one.form in {Form.PARTICIPLE, Form.PAST}
    ]
    mine = re.search(
        r"(?:\b(?:I|would|could|should|might|must|will|may|to|have|not)|n't)$", found.string[: found.start()].rstrip()
    )
    if not known or mine or _LASTING.search(found.string):
        return found[0]
    gap = " " if found["has"].startswith("'") else ""
    return f"{gap}{(found['often'] or '').lstrip()}{' ' if found['often'] else ''}{past(known[0].lemma)} {found['me']}"


def _also(found: re.Match[str]) -> str:
    """What one has besides; "has also seen" is told in its right order already."""
    done = any(one.form is Form.PARTICIPLE for one in readings(found["next"]))
    return found[0] if done else f"also {found['have']} "
