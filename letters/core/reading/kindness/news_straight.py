"""Sets an account of how somebody told the news straight, before it is taken apart: what came, how long, how soon.

"a voice note, four minutes, she went through it all" is that she went through it all in a four-minute voice note.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import is_base, past
from letters.core.reading.kindness.given import as_given
from letters.core.reading.kindness.telling import deeds_apart, did_instead
from letters.core.reading.own.deeds import deeds_in_one
from letters.core.reading.plain.judged import told_honestly

_COUNT = r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty)"
_MEASURED = re.compile(
    rf"^(?:an? |one |the )?(?P<how>(?:nice|kind|long|lovely|proper|personal|handwritten|real) )?"
    rf"(?P<what>voice (?:note|message)|audio|voicemail|phone call|call|e-?mail|letter|(?:on|by|over) (?:the )?phone), "
    rf"(?:about |nearly |all of )?(?P<count>{_COUNT}) (?P<unit>minute|min|page|line|paragraph)s(?=$|[,.;])",
    re.IGNORECASE,
)
_IN_ONE = re.compile(
    r"^(?P<what>an? [a-z0-9-]+-(?:minute|page|line|paragraph) (?:[a-z-]+ ){0,2}[a-z-]+), (?:and )?"
    r"(?P<did>(?:he|she|they) [^,.;]+)(?=$|\.)",
    re.IGNORECASE,
)
_NOT_A = re.compile(
    r"^(?:not (?:just |only )?(?:an?|the|some|one of those) [\w' -]{3,40}?|no [\w-]+(?: [\w-]+)?), (?:but |and )?"
    r"(?=[\w']+ [\w'])",
    re.IGNORECASE,
)
_OTHERS_GET = re.compile(
    r",? (?:and |when |where |because |honestly |actually |these days )*(?:(?:you|one|people) )?"
    r"(?:today|nowadays|these days|usually|normally|most places|most firms|elsewhere)"
    r",? (?:(?:you|one|people|they|everybody|everyone|i) )?(?:(?:mostly|only|just|usually|always) )?"
    r"(?:get|gets|send|sends|receive|receives|hear|hears|write|writes|ghost|ghosts)\b[^.;]*",
    re.IGNORECASE,
)
_WITH_BARE = re.compile(
    r"\b(?P<with>with) (?P<what>signature|stamp|drawing|photo|joke|smile|reason|apology|handshake)\b"
)
_NOT_EXPECTED = re.compile(
    r"^I (?:did not|didn't|never|had not|hadn't) (?:really )?(?:expect(?:ed)?|think|thought) "
    r"(?:him|her|them|(?:an?|the) [a-z]+(?: [a-z]+)?) (?:to|would) (?P<do>[a-z]+) (?P<rest>.+)$",
    re.IGNORECASE,
)
_COME_FIND = re.compile(
    r"\b(?P<come>come|came|go|went) (?=(?:find|see|tell|get|look|meet|talk|speak|sit|say|ask|help|visit) )",
    re.IGNORECASE,
)
_SO_SOON = re.compile(
    r"(?:the )?(?:very )?(?:same|next) (?:day|morning|afternoon|evening|night|week)(?: [a-z]+)?"
    r"|(?:only |just |right )?(?:within|inside|before|by|after|in|at|first thing|on the (?:dot|day))\b[^,]*"
    r"|(?:just )?(?:like|as) (?:he|she|they)(?:'d| had) (?:promised|said|told me|agreed)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?:day|morning|afternoon|evening|night|week|weekend|hour|noon|lunch|christmas|easter|minutes?|\d+|(?:mon|tues"
    r"|wednes|thurs|fri|satur|sun)day|time|dot)s?\b",
    re.IGNORECASE,
)
_DIDNT = re.compile(
    r"^(?P<first>(?P<who>he|she|they) [^.]*?), (?P<not>didn't|did not|wouldn't|never) (?!have to|need to)(?=[a-z]+ )",
    re.IGNORECASE,
)
_NO_WAFFLE = re.compile(r"(?<=\w), no [a-z]+(?: [a-z]+)?(?=,| and then )", re.IGNORECASE)
_THEN_DID = re.compile(r", then (?=[a-z]+(?:ed|ook|ave|aid|old|ent)\b)")
_A_WHATSAPP = re.compile(r"^whatsapp (?=(?:at|on|in|with|from|before|after|the) )", re.IGNORECASE)
_APART = re.compile(r", (?=(?:(?:he|she|they) must(?:'ve| have)|my [a-z]+ (?:was|were|is|are)) )")
_LIKE = re.compile(
    r"(?<=ly) like(?=$|[.,;])|(?<=\w),? honestly(?=$|\.)"
    r"|, which (?:sounds|sounded|seems|felt|is|was) (?:a bit )?(?:odd|strange|silly|daft|weird|funny)"
    r"(?: but [a-z ]+)?(?=$|\.)",
    re.IGNORECASE,
)
_SAYING = re.compile(r"\b(?:tell|told|say|said|straight|honest|frank|explain(?:ed)?|open|clear)\b", re.IGNORECASE)
_FINE_IT = re.compile(r"(?P<fine>\b(?:was|were) (?:fine|good|ok|great)) (?=it was )")
_QUOTED_OTHER = re.compile(r'^"[^"]*\b(?:he|she)\b')
"""A quotation that speaks of the other candidate, whom no "you" can mean."""
_DID_NOT = re.compile(r"^[^,]*(?:n't| not)\b")
"""A first deed that was spared the writer, which no second one can share its verb with."""
_WAY = r"(?:voicemail|voice note|e-?mail|letter|text|message|call|phone call|note)"
_A_WARM_ONE = re.compile(rf"^(?:an? |just an? )?(?P<way>{_WAY}),? but an? (?P<how>[a-z]+) one(?=$|[,.])", re.IGNORECASE)
_PHONED = re.compile(
    r"^(?:by )?(?:phone|phone call|call|a call), (?P<when>(?:after|before|late|early|at|on|in) [^,.]+)"
    r"(?:, (?=(?:he|she|they) ))?",
    re.IGNORECASE,
)
_MY_LINES = re.compile(rf"^(?={_COUNT} (?:sentences|lines|pages|paragraphs|words)(?:$|[,.]))", re.IGNORECASE)
_WITHOUT_USUAL = re.compile(r"^without (?:the usual|any|all the|all that) [^,.]*$", re.IGNORECASE)
_IN_THE_HAND = re.compile(r"(?:by hand|through (?:my|the) (?:door|letterbox|letter box))\b", re.IGNORECASE)
_LONG_ONE = re.compile(
    r"^(?:an? )?(?P<long>(?:(?:very|really) )?(?:long|short|brief|quick) (?:e-?mail|message|letter|text|note)), "
    r"(?:it )?(?=(?:didn't|did not|said|explained|had) )",
    re.IGNORECASE,
)
"""What came and what it did, with no word between: "long message, didn't just say no"."""
_BY_HAND = re.compile(
    r"^(?:(?:and )?it was )?(?=(?:all )?(?:hand ?-?written|typed|hand-?signed|written by hand"
    r"|signed by hand)(?:, | and (?!an? |the ))\w)",
    re.IGNORECASE,
)
"""How the letter came, told without its subject: "handwritten, on nice paper"."""
_ON_A_DAY = re.compile(
    r"(?:in|on|over|before|after|at|during|across) (?!it\b|least\b|last\b|once\b|all\b)", re.IGNORECASE
)
_MERELY = re.compile(
    r"(?:only |just |within |in |after )?(?:\d+|[a-z]+) (?:day|hour|week)s?(?: later| after)?", re.IGNORECASE
)
_SMALL_THING = re.compile(
    r"^(?:I know )?(?:it's|it is|it was) (?:only |just )?a (?:small|little|silly|tiny) thing,? but "
    r"|^(?:(?:just |only )?(?:an? |one )?"
    r"(?:(?:very )?(?:short|brief|quick|automated|standard|generic|formal|plain|usual) )?"
    r"(?:e-?mail|text|phone call|call|message|letter|note|one[- ]liner?|line or two"
    r"|(?:two|three|a few|a couple of|\d) (?:lines|words|sentences)),? but )(?=\S)",
    re.IGNORECASE,
)
"""What is made small before the kindness: "it's a little thing, but", "short text but"."""
_GOOD_ABOUT_IT = re.compile(
    r"^(?P<so>(?:(?:really|very|so|proper|dead) )?(?:good|great|sound|nice|lovely|decent|kind|sweet|cool|brilliant"
    r"|class|calm|human) (?:about it|with me|to me))(?=$|[,.;])",
    re.IGNORECASE,
)
_NOT_GENERIC = re.compile(
    r"^(?:(?:at least )?(?:it|that|this) )?(?:(?:was|is)(?:n't| not)|it's not|not) (?:just |only )?"
    r"(?:(?:an?|another|the usual|one of those) )?"
    r"(?:generic|standard|template|templated|form|automated|canned|copy[- ]paste)"
    r"(?: (?:rejection|e-?mail|letter|one|message|reply|response|thing))*$",
    re.IGNORECASE,
)
_FAST = re.compile(r"^(?:(?:it was |it came )?(?:really |very |super |so |pretty )?fast)$", re.IGNORECASE)
_GOOD_TOO = re.compile(
    r"(?<=\w), (?:(?:really|very|so|proper) )?(?:good|great|nice|lovely|kind|decent|sound) about it$", re.IGNORECASE
)
"""How they were, hung on what they did: "she rang me herself, really good about it"."""
_MESSAGE_AND = re.compile(
    r"^(?:it was )?(?P<what>(?:an? )?(?:(?!(?:he|she|they|i|sent|gave|got|wrote|by|on|the|an?) )[a-z]+ ){1,3}"
    r"(?:e-?mail|message|text|call|letter|note)) and (?=(?:he|she|they)(?:'d)? )",
    re.IGNORECASE,
)
_NOT_THAT = re.compile(
    r"^(?P<do>[a-z]+)(?P<rest> [^,;.]+)(?:, as (?:he|she|they) (?:said|promised))?, (?:and |but )?(?:he |she |they )?"
    r"(?:didn't|did not) (?=[a-z])",
    re.IGNORECASE,
)
_NO_MESS = re.compile(
    r"^no (?=(?:mess|leave|keep|make|drag|waste|lead|string|fob|ghost) (?!off\b(?! me))|(?!waiting)[a-z]+ing [^,.;]+$)",
    re.IGNORECASE,
)
_USUALLY = re.compile(
    r"[,;.] (?:usually|normally|mostly|most of the time) (?:you|people|they|no one|nobody|i) [^,.;]*$", re.IGNORECASE
)
_BUSY = re.compile(r"\beven (?P<if>though|if) (?P<who>he|she|they)(?:'s|'re| is| are) (?=[a-z])")


def _and_not(found: re.Match[str]) -> str:
    """What they did not do, beside a bare deed: "phone the next day, didn't leave me hanging"."""
    return f"{found['do']}{found['rest']} and not " if is_base(found["do"].lower()) else found[0]


def _was_busy(found: re.Match[str]) -> str:
    return f"even {found['if']} {found['who']} {'were' if found['who'] == 'they' else 'was'} "


def news_straight(text: str) -> str:
    """The account with what came and its length in one, without what it was not, and whole where it only says when."""
    text = _BUSY.sub(
        _was_busy, _NOT_THAT.sub(_and_not, _SMALL_THING.sub("", _NO_MESS.sub("not ", _USUALLY.sub("", text))))
    )
    text = _GOOD_TOO.sub("", as_given(did_instead(text)))
    text = _FAST.sub("quick", _NOT_GENERIC.sub("personal", text))
    text = _MESSAGE_AND.sub(r"\g<what>, ", _GOOD_ABOUT_IT.sub(r"they were \g<so>", text))
    text = _LONG_ONE.sub(r"it was a \g<long> that ", _BY_HAND.sub("it was ", text))
    text = _WITHOUT_USUAL.sub("", _A_WARM_ONE.sub(_warm, _PHONED.sub(_rang, _MY_LINES.sub("your ", text))))
    text = _WITH_BARE.sub(_with_a, _COME_FIND.sub(r"\g<come> to ", text))
    text = _OTHERS_GET.sub("", text if told_honestly(text) else _LIKE.sub("", text))
    text = _DIDNT.sub(_who_didnt, _NO_WAFFLE.sub("", _THEN_DID.sub(" and then ", text)))
    text = _A_WHATSAPP.sub("a WhatsApp message ", _APART.sub(_set_apart, _FINE_IT.sub(r"\g<fine>; ", text)))
    text = _IN_ONE.sub(_told_in_it, _MEASURED.sub(_measured, _NOT_A.sub("", _when(text))))
    text = deeds_apart(_NOT_EXPECTED.sub(_did_all_the_same, text))
    return "" if _QUOTED_OTHER.match(text) else text if _DID_NOT.search(text) else deeds_in_one(text)


def _with_a(found: re.Match[str]) -> str:
    return f"with {with_article(found['what'])}"


def _measured(found: re.Match[str]) -> str:
    """What came, with its length: "letter, two pages" is a two-page letter."""
    what = "call" if found["what"].endswith(" phone") else found["what"].lower()
    return with_article(f"{(found['how'] or '').lower()}{found['count'].lower()}-{found['unit'].lower()} {what}")


def _told_in_it(found: re.Match[str]) -> str:
    on = "on" if found["what"].endswith(("call", "phone")) else "in"
    return f"{found['did']} {on} {found['what'].lower()}"


def _did_all_the_same(found: re.Match[str]) -> str:
    """What one did not expect of somebody, who did it."""
    verb, rest = found["do"].lower(), found["rest"]
    if not any(one.cls is Class.VERB and one.form is Form.BASE for one in readings(verb)):
        return found[0]
    who = "he" if "himself" in rest else "she" if "herself" in rest else "they"
    return f"{who} {past(verb)} {rest}"


def _set_apart(found: re.Match[str]) -> str:
    """Where a clause of its own hangs on a comma, unless it is what was said."""
    said = _SAYING.search(found.string[: found.start()])
    return found[0] if said else ". "


def _warm(found: re.Match[str]) -> str:
    return with_article(f"{found['how'].lower()} {found['way'].lower()}")


def _rang(found: re.Match[str]) -> str:
    """A call and when it came, with what was told of it as the next sentence."""
    return f"they rang me {found['when']}{'. ' if found[0].endswith(', ') else ''}"


def _who_didnt(found: re.Match[str]) -> str:
    return f"{found['first']}. {found['who'].capitalize()} {found['not']} "


_BY_PHONE = re.compile(
    r"(?:on|over|in|by|at) (?:the |a |an |my |his |her )?(?:phone|e-?mail|letter|text|message|call|whatsapp)\b",
    re.IGNORECASE,
)


def _when(text: str) -> str:
    """What only says how soon it came, as a clause: "same day, before 6"."""
    head, stop, after = text.partition(". ")
    pieces = head.rstrip(".").split(", ")
    soon = all(map(_SO_SOON.fullmatch, pieces)) and _TIME.search(head) and not _MERELY.fullmatch(head.rstrip("."))
    if not soon and _ON_A_DAY.match(head) and verdict(pieces[0]) is Verdict.PHRASE and not _BY_PHONE.match(head):
        return f"they told me {head[0].lower()}{head[1:]}{stop}{after}"
    if not (soon or _IN_THE_HAND.match(head)) or any(token.form is Form.ING for token in words_of(pieces[0])):
        return text
    first = re.sub(r"^(?=(?:very )?(?:same|next) )", "the ", f"{head[0].lower()}{head[1:]}", flags=re.IGNORECASE)
    return f"the answer came {re.sub(r', (?:just )?like (?=he|she|they)', ', as ', first)}{stop}{after}"
