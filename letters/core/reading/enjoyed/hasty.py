"""Puts straight what was enjoyed as hasty people type it: without the cheer at its end, in sentences of its own.

"she gets them to load, walks them round first" is how she gets them to load. She walks them round first.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.readers import Readers
from letters.core.reading.enjoyed.beside import beside
from letters.core.reading.enjoyed.done_for_me import done_for_me
from letters.core.reading.enjoyed.glimpsed import glimpsed
from letters.core.reading.enjoyed.hasty_begun import begun_so, forms_of
from letters.core.reading.enjoyed.headed import headed
from letters.core.reading.enjoyed.moments import by_them, met
from letters.core.reading.enjoyed.praised import praised
from letters.core.reading.enjoyed.seen_and_heard import AND_DOES
from letters.core.reading.enjoyed.set_beside import set_beside
from letters.core.reading.enjoyed.spoken_on import heard_at_it
from letters.core.reading.plain.names import names_in
from letters.core.reading.plain.same_person import by_name

_CHEER = re.compile(
    r"(?:[,;.!]+|(?<=[!?])) (?:it |that |which |he |she |honestly |absolutely |really |truly |just |was |is |so )*"
    r"(?:made my (?:day|week|month|year)|mind[- ]?blown|blew my mind|priceless|crazy|unreal|hilarious|incredible"
    r"|insane|bonkers|mental|genius|magic|mad|wild|class|deadly|epic|loved (?:it|that)|love (?:it|that)|what a laugh"
    r"|but still|sa(?:ys|id) it all|about time(?: too)?|(?:don't|do not|dont) ask"
    r"|(?:he |she |they |it )?(?:had (?:me|us|everyone) (?:in stitches|laughing|crying)|cracked me up)"
    r"|(?:an? |such an? |quite an? |real )?eye[- ]?open(?:er|ing)|opened my eyes|(?:an? |such an? )?real highlight"
    r"|(?:I )?(?:loved|enjoyed) every (?:minute|second|bit|moment)(?: of it)?"
    r"|fair (?:enough|play)|[a-z]+s but (?:beautiful|lovely|great|brilliant|worth it))"
    r"(?: (?:really|honestly|lol|haha))?[.! ]*$",
    re.IGNORECASE,
)
"""A cheer at the end, which the frame gives better."""
_GAVE_ME = re.compile(
    r"(?<=[.!] )gave me (?=(?:(?:a|some|real|a lot of|a bit of|a little|so much) )*"
    r"(?:hope|goosebumps|chills|courage|laugh|ideas?|lift|comfort|shivers|confidence)\b)",
    re.IGNORECASE,
)
_OF_THEM = re.compile(
    r", (?P<who>half|most|some|all|both|none|two|three|four|one|a few|many) of (?P<whom>them|whom) "
    r"(?=(?P<verb>[a-z']+)\b)"
)
_WHOLE = re.compile(
    r"(?:^|(?P<before>\b[a-z]+,?) )(?P<which>whole|entire) (?=(?!grain|milk|wheat|meal|(?:and|but|on)\b)[a-z]*[^s\W]\b)"
)
_NEW_ONE = re.compile(r"(?P<before>\b[a-z]+) (?P<one>(?:new|different|fresh) one)\b")
_HAND_FEEDS = re.compile(
    r"\bhands?[- ]?(?P<verb>feeds?|fed|rears?|reared|stitch(?:es|ed)?|paints?|painted|rolls?|rolled|picks?|picked)"
    r" (?P<what>them|it|(?:the|every|each|all the|her|his|their) [a-z]+)\b"
)
_THAN_IT_LOOKS = re.compile(
    r"(?P<stop>[,.;]|(?<!er),? and)? (?:it(?:'s| is| was) )?(?P<how>(?:much |way |a lot |far |so much )?[a-z]+er) than"
    r" (?=(?:it (?:looks|looked|sounds|sounded|seems)|(?:I|you)"
    r" (?:think|thought|expected|would think|had thought|'d think))\b)",
    re.IGNORECASE,
)
_TOOK_HIM = re.compile(r"[,;] (?P<verb>takes|took) (?=(?:him|her|them|me|us) )")
_WATCHING_HER = re.compile(r"^(?P<sense>watching|listening to) (?:him|her) ")
_TALK_THEN = re.compile(
    r"^(?P<heard>listening to [^,.;]+ talk about [^,.;]+), "
    r"(?P<who>he|she|they|it|[A-Z]\w+)(?= [a-z])"
)
_LEARNED_FROM = re.compile(
    r", (?:he |she )?(?:learned|learnt|got|picked) (?:it )?(?:up )?from (?P<whose>his|her|their) (?=[a-z])"
)
_AS_IF = re.compile(
    r"(?<!\blooks )(?<!\bfeels )(?<!\bsounds )(?<!\blooked )(?<!\bfelt )(?<!\bwas )(?<!\bis )\blike "
    r"(?=(?:it|he|she|they|I) (?:was|were|had)\b)"
)
_PLAYED = re.compile(r"\bplayed (?:him|her|them)\b")
"""Whom a reader played in a trial is none of the readers."""
_FROM_HER = r"^from (?P<who>{who}|him|her|them) about "
_FROM_HER_WHAT = r"^(?=from (?:{who}|him|her|them) (?:what|how|why|where|that)\b)"
_SHE_ALSO_DOES = (
    r"^(?P<how>(?:how |that )?)(?P<who>%s|he|she) (?P<first>[^,.;!?]+), (?P<often>(?:never|always|even|still) )?"
    r"(?P<does>[a-z]+) "
    r"(?P<what>them|it|him|her|the|an?|every|each|his|their|my|mine|me|all|to|with|up|out|round|down|in|on)\b"
)


_HE_GOES = re.compile(
    r"(?<=[.!] )(?:(?P<then>[Tt]hen|[Aa]nd then|[Aa]nd) )?(?P<who>he|she|He|She) (?:just )?(?:goes|went|was like)"
    r",? (?P<well>well|oh|right|okay|ok),? (?P<said>[^.!?\"]{4,90})(?P<stop>[.!?]?)$"
)


def _said_so(found: re.Match[str]) -> str:
    """What somebody said then, as told aloud: "then he goes well you didn't kill anybody"."""
    then = "Then " if found["then"] else ""
    who = found["who"].lower() if then else found["who"].capitalize()
    return f'{then}{who} said, "{found["well"].capitalize()}, {found["said"]}{found["stop"] or "."}"'


_ON_THE_CARD = re.compile(
    r"^(?P<first>[^.!?]*\b(?:card|list|note|file|book|sheet|record|board|chart|folder|diary)\b[^.!?]*)\. "
    r"(?P<what>(?:What|How|Whether|Where|Who|When) (?:[a-z]+ ){0,2}(?:they|he|she|it)\b[^.?!]+)\.?$"
)


def _with_what(found: re.Match[str]) -> str:
    """What is written down, beside where: "they keep a card on every patient. What music they like"."""
    what = re.sub(r", and (?=whether\b|what\b|how\b)", " and ", lower_first(found["what"]))
    return f"{found['first']}, with {what}"


_MET_THEM = re.compile(
    r"(?P<met>^meeting |\b(?:chatting|talking|speaking|working) (?:to|with) |\bbetween )them(?: all| both)?"
    r"(?=$|[.,]| and )",
    re.IGNORECASE,
)
"""The readers as whom one met, talked with, or saw together: "the banter between them"."""


def hastily(text: str, beginning: str, readers: Readers) -> str:
    """The cleaned answer about what was enjoyed, told without haste."""
    who = names_in(text, readers)
    text = re.sub(rf"^(?:learning|hearing) from ({who}) (how to [^,.;]+)", r"learning \2 from \1", text)
    if beginning == "hearing":
        text = re.sub(rf"^(?={who} and {who} (?:talk|discuss|argue|joke|chat|laugh)\b)", "listening to ", text)
    text = heard_at_it(done_for_me(text, beginning), who, beginning)
    text = _MET_THEM.sub(r"\g<met>you", text) if readers.named else text
    text = praised(headed(beside(set_beside(_CHEER.sub("", _CHEER.sub("", text)), beginning)), beginning), beginning)
    text = _HE_GOES.sub(_said_so, _ON_THE_CARD.sub(_with_what, text))
    text = text if readers.people else by_them(text)
    text = glimpsed(met(text, who) if beginning in {"", "doing"} else text, beginning, readers)
    text = _GAVE_ME.sub("It gave me ", _OF_THEM.sub(_half_of_them, text))
    text = _TOOK_HIM.sub(lambda found: f". It {found['verb']} ", text)
    text = _NEW_ONE.sub(_a_new_one, _WHOLE.sub(_the_whole, text))
    text = _HAND_FEEDS.sub(r"\g<verb> \g<what> by hand", text)
    text = _THAN_IT_LOOKS.sub(_harder, text)
    text = re.sub(_SHE_ALSO_DOES % who, _she_also, text)
    text = re.sub(_FROM_HER.format(who=who), _heard_from, _AS_IF.sub("as if ", _PLAYED.sub("played the part", text)))
    text = _LEARNED_FROM.sub(_learned_from, text)
    text = re.sub(_FROM_HER_WHAT.format(who=who), "hearing ", text)
    text = _detailed(by_name(_TALK_THEN.sub(_talk_then, text), readers))
    text = begun_so(text, beginning)
    if len(readers.named) != 1:
        return text
    return _WATCHING_HER.sub(lambda found: f"{found['sense']} {readers.names[0]} ", text)


def _talk_then(found: re.Match[str]) -> str:
    return f"{found['heard']}. {found['who'][0].upper()}{found['who'][1:]}"


def _learned_from(found: re.Match[str]) -> str:
    who = {"his": "He", "her": "She"}.get(found["whose"], "They")
    return f". {who} learned it from {found['whose']} "


_NOW = re.compile(r" (?:now|today|already)$")
"""How a count ends that is told and hung on nothing: "22 vans now"."""
_ASKED = re.compile(r"(?:how|what|why|where|who|when) ", re.IGNORECASE)


_ONE_DOES = re.compile(r"(?:Every|Each) one [a-z]+s (?:it|the|his|her|their|an?)\b")
_EACH_SO = re.compile(r"(?:Every|Each) [a-z]+ with |Everything [a-z]+ed (?:by|with) ")


def _detailed(text: str) -> str:
    """What was told as a bare list after a thing, beside it: "the workshop. Every tool on its hook"."""
    found = re.fullmatch(
        r"(?P<thing>[^.!?]+)\. (?P<list>(?:Every|Each|All|Everything|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten"
        r"|Eleven|Twelve|Twenty|\d+) [^.!?;]+)[.!]*",
        text,
    )
    judged = verdict(found["list"]) if found else Verdict.CLAUSE
    each = judged is Verdict.UNSURE and _EACH_SO.match(found["list"]) if found else None
    told = found is not None and (_NOW.search(found["list"]) or _ONE_DOES.match(found["list"])) is not None
    if found is None or told or not (judged is Verdict.PHRASE or each) or re.search(r"[:;]|\bI\b", found["thing"]):
        return text
    mark = ":" if _ASKED.match(found["thing"]) else ","
    return f"{found['thing']}{mark} {lower_first(found['list'])}"


def _half_of_them(found: re.Match[str]) -> str:
    """A part of them that does something, as a sentence: "their apprentices, half of them come from the jail"."""
    if found["verb"].endswith("ed") and _BY_WHOM.match(found.string, found.end()):
        return found[0]
    done = {Form.PAST, Form.PARTICIPLE} <= forms_of(found["verb"]) and _MADE.match(found.string, found.end())
    if done and _are_things(found.string[: found.start()]):
        return f", {found['who']} of which {'was' if found['who'] in {'one', 'none'} else 'were'} "
    if not forms_of(found["verb"]) & {Form.BASE, Form.PRESENT, Form.PAST} and found["verb"] not in _BE:
        return found[0]
    return f". {found['who'].capitalize()} of them "


def _are_things(before: str) -> bool:
    """Whether a text ends with several things, which are not people who did something themselves."""
    last = words_of(before)[-1]
    return Class.NOUN in last.classes and last.lower != last.lemma and not means_people(last.lemma)


_MADE = re.compile(r"[a-z]+ (?:by|in|before|after|since|from|for|on|at|during|with) ")
"""When or where something was done to a part of them: "their templates, some of them cut before the war"."""
_BY_WHOM = re.compile(r"[a-z']+ (?:[^,.;]+ )?by (?:an?|the|his|her|their|[A-Z])\b")
"""What was done to a part of them, which is told beside them: "the drawers, some of them labelled by a monk"."""
_BE = frozenset(
    {"are", "were", "do", "did", "does", "is", "was", "have", "had", "don't", "can", "can't", "never", "still"}
)


def _the_whole(found: re.Match[str]) -> str:
    """A whole that lost its "the": after a verb or a preposition, or where a text begins."""
    before = found["before"]
    loose = before is None or before.endswith(",")
    known = {Class.VERB} if loose else {one.cls for one in readings(before.lower())}
    if not known & {Class.VERB, Class.PREPOSITION, Class.WH, Class.SUBORDINATOR} or known & {Class.DETERMINER}:
        return found[0]
    return f"{before} the {found['which']} " if before else f"the {found['which']} "


def _a_new_one(found: re.Match[str]) -> str:
    does = forms_of(found["before"]) or found["before"] in {"do", "does", "did", "have", "has", "had"}
    return f"{found['before']} a {found['one']}" if does else found[0]


def _harder(found: re.Match[str]) -> str:
    """How hard it was, which lost its subject: "write a label, harder than it sounds"."""
    if not found["stop"]:
        return found[0]
    return f". It was {found['how'].lower()} than " if found["stop"] in ".;" else f", which was {found['how']} than "


def _she_also(found: re.Match[str]) -> str:
    """What one does besides, as a sentence of its own: "she gets them to load, walks them round first"."""
    listed = AND_DOES.search(found[0]) or _AND_A_THIRD.match(found.string, found.end())
    forms = set() if listed else {Form.PAST} if found["does"] == "did" else forms_of(found["does"])
    if not (Form.PRESENT in forms or (Form.PAST in forms and found["what"] not in _PARTICLES)):
        return found[0]
    who = found["who"]
    also = f"{found['often'] or ''}{found['does']} {found['what']}"
    return f"{found['how']}{who} {found['first']}. {who[0].upper()}{who[1:]} {also}"


_AND_A_THIRD = re.compile(r"[^,.;]*,? and [a-z]+s (?:the|an?|it|them|him|her|his|their|every|each)\b")
_PARTICLES = frozenset({"to", "with", "up", "out", "round", "down", "in", "on", "all"})


def _heard_from(found: re.Match[str]) -> str:
    return f"listening to {found['who']} talk about "
