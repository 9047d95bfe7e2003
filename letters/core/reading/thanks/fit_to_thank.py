"""Hears what of an answer to "Thank you for ..." is thanks, before anybody asks who did it: no run-up, no afterthought.

"ok so she drove me back in the rain so that" is that she drove me back in the rain; "not much to be honest. 20 mins"
holds nothing to thank for.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import ing
from letters.core.reading.plain.judged import told_honestly
from letters.core.reading.thanks.plainly import put_plainly, without_asides

_HONESTLY = (
    r"(?:honestly|to be honest|to be fair|really|tbh|truthfully|in truth|if i'm honest|being honest(?=,)|frankly)"
)
_LITTLE = re.compile(
    rf"^(?:(?:{_HONESTLY}|well|oh|um|i mean)[, ]+)*"
    r"(?:not (?:very |too |that |all that )?(?:much|a lot|a great deal|an awful lot|loads)"
    r"|nothing(?: much| special| big| fancy| in particular)?|very little"
    r"|(?:not |hardly )(?:anything|a thing)|next to nothing|(?:can't|cannot|couldn't"
    r"|can not|don't) (?:really )?(?:think of|remember) (?:anything|much|a thing)|(?:i )?(?:don't|do not) know"
    r"|no (?:real |major )?complaints|(?:can't|couldn't) complain"
    rf"|not sure|no idea)(?:,? (?:{_HONESTLY}|i (?:guess|suppose)|to thank (?:them|her|him|you) for|at all|else))*"
    r"(?P<end>$|[,.;:!]+ |[.!]+$| (?=except|apart from|but ))",
    re.IGNORECASE,
)
"""How an answer begins that says there was little to thank for."""
_NOTHING_BUT = re.compile(r"^nothing but (?=[a-z])", re.IGNORECASE)
_BUT = re.compile(
    r"^(?:(?:but|except|except for|apart from|just|only|maybe|perhaps|probably|for|i (?:guess|suppose))[, ]+)*"
    r"(?P<gift>(?:the|a|an|his|her|their|your|being|letting|giving|showing|not|[a-z]+ing"
    r"|(?<=but )(?:he|she|they|you|it|I)) .+)",
    re.IGNORECASE,
)
_TIME_ONLY = re.compile(
    r"^(?:(?:just|only|maybe|for|i (?:guess|suppose))[, ]+)+(?:the|his|her|their|your)(?: [a-z]+'s)? time"
    r"(?:,? (?:really|i (?:guess|suppose)))*[.! ]*$|^(?:the|his|her|their|your) time,? i (?:guess|suppose)[.! ]*$",
    re.IGNORECASE,
)
"""Thanks for nothing but the time, which the letter gives anyway."""
_INTERVIEW_ONLY = re.compile(
    r"^(?:i (?:really )?(?:enjoyed|liked|loved) )?(?:the|this|my|an?)(?: (?:nice|good|great|lovely))? "
    r"(?:job )?(?:interview|meeting|call)"
    r"(?: (?:he|she|you|they|we) had(?: with (?:me|you|them|him|her))?)?[.! ]*$"
    r"|^(?:interviewing|considering|seeing|meeting) me(?: for (?:the|this) (?:role|job|post|position))?[.! ]*$"
    r"|^considering my application[.! ]*$"
    r"|^(?:for )?(?!giving me an? (?:chance|opportunity)[.! ]*$)(?:(?:giving|offering|allowing) me )?(?:the|this|an?) "
    r"(?:(?:great|good|wonderful|amazing) )?(?:opportunity|chance)"
    r"(?: (?:given|offered|granted|you gave|that you gave)(?: to)?(?: me)?)?"
    r"(?: (?:to (?:interview|attend (?:the|an|this) interview|be interviewed|apply|meet(?: (?:you|them))?|come in"
    r"|have an interview)"
    r"|of an? interview))?(?: (?:with|for|at|about) (?:you|them|(?:the|this) (?:role|job|post|position)))*[.! ]*$"
    r"|^(?:for )?(?:inviting me (?:in |along )?(?:for|to) (?:an? |the )?interview|having me(?: in| along| round)?"
    r"|(?:taking|making|finding) (?:the )?time"
    r"(?: (?:for me|to (?:interview|see|meet|speak (?:to|with)|talk (?:to|with)) me))?)"
    r"(?: for (?:the|this) (?:role|job|post|position))?[.! ]*$",
    re.IGNORECASE,
)
"""Thanks for being seen at all, with which every letter begins."""
_AND_MORE = re.compile(
    r"^(?:for )?(?:the|this|my) (?:job )?interview(?: itself)?(?:,? and (?:also )?(?:for )?|, (?:for )?)"
    r"(?=(?:the|an?|your|his|her|their|all|[a-z]+ing)\b)",
    re.IGNORECASE,
)
"""The interview, with which the letter begins, before what else there was."""
_SO_IT_WAS = re.compile(r"^(?:the|this|my) interview[,.;]? (?:(?:it|which) )?was (?=[a-z])", re.IGNORECASE)
_SEEN_SO = re.compile(
    r"^(?:interviewing me|(?:(?:the|an) )?interview),? "
    r"(?=at (?:such )?short|even|although|despite|so (?:soon|late|early|quick|many)|on|twice|in|when|before)",
    re.IGNORECASE,
)
_RUN_UP = re.compile(
    r"^(?:(?:(?:ok(?:ay)?|right|well|so|oh|um|i mean|basically|literally|mainly|mostly|probably|maybe"
    rf"|i (?:guess|suppose)|{_HONESTLY}|just|only)(?:,? (?=so\b)|,\s+|\s+))+)"
    r"(?=(?:i|he|she|they|it|there|that|his|her|their|the|a|an|for|being|not|how|when|because|[a-z]+ing"
    r"|(?-i:[A-Z])[\w'.-]+)\b)",
    re.IGNORECASE,
)
_FULL = re.compile(r"\b(?:basically|literally) (?=[a-z])")
_HEDGE = re.compile(
    r"(?:(?<!what)(?<!how)[,.]? (?:i (?:guess|suppose|think)|if anything|so (?:yeah|(?:that|there)(?:'s that)?)"
    r"|and that(?:'s (?:about )?it)?|honestly|and (?:stuff|things|all that)))+(?P<end>[.! ]*)$",
    re.IGNORECASE,
)
_NO_SUBJECT = re.compile(
    r", (?:(?:they |it |he |she )?(?:'d |'ve )?been|(?:would|could|might|must|may)(?:'ve| have) been|would be|had been)"
    r" [^,.;]*(?=[.;]|$)"
)
"""An afterthought that has lost whom or what it is about: "my specs, been crooked since May"."""
_NO_ONE = re.compile(r", (?=(?:no one|nobody|not many(?: people)?|hardly any(?:one)?|nothing (?:was|felt))\b [a-z]+)")
_THE_FIRST = re.compile(
    r", (?:the |my )?first (?:(?:in|for|of) (?:[a-z]+ ){0,2}(?:years?|months?|ages|a while)"
    r"|(?:place|company|interview|people|ones?|time|job)\b[^,.;]*)|, best [a-z]+ (?:in|of|ever)\b[^,.;]*(?=[.;]|$)"
)
_NO_DOING = re.compile(
    r"(?P<and>(?:^|,? and (?:for )?|, ))no (?P<doing>[a-z]+ing) (?=(?:at|me|us|my|about|over|of me)\b)"
)
_TO_ME = re.compile(
    r"\b(?P<gave>gave|give|giving|gives|showed|shown|showing|offered|offering|brought|bringing|lent|lending|told|taught)"
    r" to (?P<whom>me|us) (?=(?:an?|the|some|my|his|her|their)\b)"
)
_LET_TO = re.compile(r"\b(?P<let>let|lets|letting) (?P<whom>me|us|him|her|them) to (?=(?P<do>[a-z]+)\b)")
_ALL_OF = re.compile(
    r"^(?:to )?(?:(?:both|all|each|the two|the three) of (?:them|you)|(?:them|you) (?:both|all|two)|both|all),?"
    r" for (?=[a-z])",
    re.IGNORECASE,
)
_TODAY = re.compile(r"\b(?P<said>(?:said|told (?:me|us))(?: that)? )(?P<what>[^.;]*?)\btoday\b(?!')")
_THEN = {"is": "was", "are": "were", "isn't": "wasn't", "aren't": "weren't", "has": "had", "have": "had", "am": "was"}
_NOT_EVEN = re.compile(r"(?<=[a-z]) (?=not even (?:the|a|him|her|me|his|their)\b)")


def fit_to_thank(text: str, who: str = "(?!)") -> str:
    """The cleaned answer as what it thanks for; empty where there is nothing, or only the time.

    `who` is a pattern for the readers by name.
    """
    text = re.sub(_OWNED.format(who=who), _owned, re.sub(_MOSTLY.format(who=who), _mostly, text))
    text = re.sub(rf"^{who}, (?=you\b|thank)", "", text)
    text = doer_first(_NOTHING_BUT.sub("", text), who)
    if little := _LITTLE.match(text):
        but = _BUT.match(text[little.end() :])
        text = but["gift"] if but else ""
    text = _AND_MORE.sub("", _SO_IT_WAS.sub(r"that the interview was ", _SEEN_SO.sub("seeing me ", text)))
    if not text or _TIME_ONLY.match(text) or _INTERVIEW_ONLY.match(text):
        return ""
    text = put_plainly(text)
    text = _RUN_UP.sub("", text)
    text = without_asides(text if told_honestly(text) else _HEDGE.sub(r"\g<end>", text))
    if _TIME_ONLY.match(text):
        return ""
    text = _ALL_OF.sub("", _FULL.sub("", text))
    text = _NO_SUBJECT.sub("", _THE_FIRST.sub("", _NO_ONE.sub(". ", text)))
    text = _LET_TO.sub(_let_do, _TO_ME.sub(r"\g<gave> \g<whom> ", text))
    text = _NOT_EVEN.sub(", ", _TODAY.sub(_that_day, text))
    return _let_do_beside(_NO_DOING.sub(_not_doing, text))


_MOSTLY = (
    r"^(?P<who>{who}),? (?:mostly|mainly|really|especially|in particular|obviously|honestly|specially)"
    r"(?P<more>[.! ]*$|[,.:]* (?P<then>for|he|she) )"
)


_OWNED = (
    r"(?P<before>^|\b(?:and|for) |, )(?P<who>{who})"
    r"(?:['’]s (?=[a-z])|s (?=[a-z]+(?:$|[,.]| (?:of|to|round|through|for|with|on|in|and|about)\b)))"
)


def _owned(found: re.Match[str]) -> str:
    """What is a reader's, with the lost apostrophe: "petes tour of the sheds"."""
    return f"{found['before']}{found['who'][0].upper()}{found['who'][1:]}'s "


_WHO_DID = (
    r"^(?P<did>(?:the |an? |not )?[A-Za-z]+(?:ing)?\b[^,.;]*)[,.;] "
    r"(?:(?P<who>{who}) did(?: that| it| this)?|(?:that|it) was (?P<it>{who}))(?:,? |(?=[.]?$))(?!not\b|n)"
)


def doer_first(text: str, who: str) -> str:
    """The answer with the doer who was named after a deed before it; `who` is a pattern for the readers by name."""
    return re.sub(_WHO_DID.format(who=who), _who_did, text)


def _who_did(found: re.Match[str]) -> str:
    """A deed with its doer told after it: "showing me the robot, Declan did", "the tour. That was Declan"."""
    deed = lower_first(found["did"])
    joint = "" if re.match("(?:not )?[a-z]+ing ", deed) else "for "
    return f"{found['who'] or found['it']} {joint}{deed}{' ' if found.end() < len(found.string) else ''}"


def _mostly(found: re.Match[str]) -> str:
    """Whose deed it was above all, as whose it was: "Dana mostly, she calmed me down"."""
    then = "for " if found["then"] == "for" else ""
    return f"{found['who']} {then}" if found["then"] else ""


def _that_day(found: re.Match[str]) -> str:
    """What was said of "today", told of that day: "she said no one is on time today"."""
    if not found["what"].strip():
        return found[0]
    what = re.sub(r"\b[a-z']+\b", lambda word: _THEN.get(word[0], word[0]), found["what"])
    return f"{found['said']}{what}that day"


def _let_do(found: re.Match[str]) -> str:
    does = any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(found["do"]))
    return f"{found['let']} {found['whom']} " if does else found[0]


def _not_doing(found: re.Match[str]) -> str:
    joint = ", and for " if "and" in found["and"] else found["and"]
    return f"{joint}not {found['doing']} "


_BESIDE = re.compile(
    r"^(?P<gift>(?:(?!\b(?:to|who)\b)[^.;])+?)(?P<joint>,? and |, )(?:for )?"
    r"(?!(?:forget|know|think|guess|hope) )(?P<do>[a-z]+) "
    r"(?=(?P<what>(?:with|the|a|my|me|us|his|her|some|your|their|again|everything|slowly)\b[^.;]*))"
)
_MORE = re.compile(r",? and (?=(?:the|a|an|his|her|their|your) )")


def _let_do_beside(text: str) -> str:
    """What the writer did, told bare beside a thing: "the tour, and sit with Arthur" was letting me sit with him."""
    found = _BESIDE.match(text)
    if found is None or not _is_bare(found["do"], found["what"]) or not _is_thing(found["gift"]):
        return text
    done = found["what"].startswith(("me ", "us ")) or found["do"] in _THEIRS
    deed = ing(found["do"]) if done else f"letting me {found['do']}"
    gift = re.sub(r"^([^,]+), ([^,]+)$", r"\1 and \2", found["gift"])
    if found["joint"] == ", " and not _MORE.search(found["what"]) and not done and "," not in found["what"]:
        return f"{gift}, and for {deed} {found['what']}{text[found.end('what') :]}"
    what = _MORE.sub(", and for ", found["what"], count=1)
    return f"{gift}, and for {deed} {what}{text[found.end('what') :]}"


_THEIRS = frozenset({"explain", "answer", "pay", "give", "introduce", "bring", "send", "wait", "offer", "drive"})


def _is_bare(word: str, after: str) -> bool:
    """Whether a word is a verb in its bare form and no thing: "help with my bags" is one, "meet the team" none."""
    read_as = readings(word)
    classes = {one.cls for one in read_as}
    noun = Class.NOUN in classes and not after.startswith(("me ", "us ")) and word not in _ALSO_NOUNS
    noun = noun or (Class.NOUN in classes and after.startswith("with "))
    does = any(one.cls is Class.VERB and one.form is Form.BASE for one in read_as)
    return does and not noun and not classes & {Class.PREPOSITION, Class.DETERMINER, Class.CONJUNCTION, Class.ADJECTIVE}


_ALSO_NOUNS = frozenset({"meet", "watch", "try", "visit", "taste", "answer", "walk", "pay", "show"})
"""Verbs for what one does on such a day, which may be nouns."""


def _is_thing(gift: str) -> bool:
    thing = re.match(r"(?:for )?(?:the|an?|his|her|their|your)\b", gift) is not None
    return (thing or _DEED_OR_CLAUSE.match(gift) is None) and verdict(gift.removeprefix("for ")) is not Verdict.CLAUSE


_DEED_OR_CLAUSE = re.compile(
    r"(?:not |that )?(?:[a-z]+ing|he|she|they|i|we|you|it)\b|(?-i:[A-Z])\S* [a-z]", re.IGNORECASE
)
