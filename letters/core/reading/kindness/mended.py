"""Mends a kindness as it was typed: the small words that were lost, and its measure where it belongs.

"she put small card in envelope" is a small card in the envelope, "one audio, 3 minutes" a 3-minute audio message.
"""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.verbs import is_base, past

_SAID_SO = re.compile(r",? (?:and )?(?:he|she|they) (?:even )?said so$", re.IGNORECASE)
_COULD_HAVE = re.compile(r", (?:and )?(?P<who>he|she|they) could (?:of|have) (?P<just>just )?(?=[a-z])", re.IGNORECASE)
_ONLY_DAYS = re.compile(r", (?P<only>only|just) (?P<days>\w+ (?:days?|hours?|weeks?))$", re.IGNORECASE)
_SAID_APART = re.compile(r", (?=this is [^,;.]+$)")
_COULD_HEAR = re.compile(
    r"(?:(?P<splice>,) )?\b(?:you|i) could (?P<sense>hear|see|feel|tell) (?:that )?(?P<who>he|she|they) "
    r"(?:is|are|was|were) (?:really |very |so |truly )?sorry\b",
    re.IGNORECASE,
)
_HOW_LONG = re.compile(
    r"\b(?:(?:one|an?) )?(?P<what>audio(?: message)?|voice (?:message|note)|call)"
    r"(?P<other>(?: and)? not (?:only |just )?(?:an? )?text(?: message)?)?(?:,| of) (?P<count>\d+"
    r"|one|two|three|four|five|six|seven|eight|nine|ten) minutes\b",
    re.IGNORECASE,
)
_LACKS_A = re.compile(
    r"\b(?P<verb>put|sen[dt](?: me)?|wrote|write|gave me|give me|left|leave|added?|included?|attached?) "
    r"(?P<what>(?:(?:small|little|short|nice|kind|long|lovely|handwritten|personal|proper|real|clear|polite"
    r"|friendly|warm"
    r"|honest|detailed|careful)"
    r"(?: and (?=[a-z]+ [a-z]))? ?)*"
    r"(?:voice message|voice note|message|note|letter|card|email|piece|gift|audio|photo|picture"
    r"|parcel|book|postcard))\b"
)
_A_TEXT = re.compile(
    r"^(?=(?:(?:short|nice|kind|honest|sweet|quick|polite|personal|friendly|decent|warm|simple|clear|brief"
    r"|real|good)(?:,? and |, | ))+"
    r"(?:text|email|call|note|letter|message|voicemail|phone call)(?=$|[,.;]| (?:and|with|from|that|which|instead)\b))"
)
"""A message told by what it was like, without its article: "short and honest text"."""
_PUT = re.compile(
    r"^(?P<who>(?:he|she|they) )?puts? (?=(?:me )?(?:an? )?(?:\w+ )?(?:audio|voice|message|text|whatsapp)\b)",
    re.IGNORECASE,
)
_ON_WHATSAPP = re.compile(r"\b(?:in|on|by|through) (?:the )?whatsapp\b", re.IGNORECASE)
_HAND = re.compile(
    r"\b(?P<verb>write|wrote) (?:it )?(?:with|by) (?:the |his |her |their |your )?hand"
    r"(?:, (?P<pages>(?:two|three|four|\d) (?:whole )?pages))?"
    r"(?=$|[,;.]| and )"
)
_WROTE_IT = re.compile(r"^(?P<verb>write|(?:(?:he|she|they) )?wrote) it (?=by hand\b)", re.IGNORECASE)
_PLACE_OF = re.compile(r"\b(?P<place>first|second|third|fourth|fifth|[2-9](?:nd|rd|th)) from (?=\d)")
_QUICK = re.compile(r"\b(?P<did>told (?:me|us)|rang|called|phoned|wrote(?: back)?|replied|answered) quick(?=$|[,;.])")
_GENTLY_AND = re.compile(r"\b(?P<how>[a-z]+ly) and (?P<too>friendly|quick|slow|kind|clear|honest|soft|calm)(?=$|[,.;])")
_TELL_US = re.compile(r"\b(?P<verb>tell|told|let|ring|rang|give|gave|send|sent) us (?=.*\b(?:I|I'd|my|me)\b)")
_BEFORE_I = re.compile(r"\bbefore I (?P<verb>resign|leave|travel|sign|quit|start|finish|book|come|go)\b")
_INVITE = re.compile(r"\b(?P<do>invit(?:e|ed|ing)) (?=(?:for|to|back|in|over|round|along|again)\b)")
_AND_A_LINE = re.compile(
    r"^(?P<did>(?:(?:he|she|they) )?(?:signed|wrote|replied|answered|emailed|sign|write|reply|answer|email)\b[^,;.]*?) "
    r"(?:and|with) (?=(?:an? )(?:[a-z]+ ){0,2}(?:line|word|note|message|ps|sentence|smile)\b)"
)
"""A line of one's own beside the writing of it: "signed it by hand and a personal line at the end"."""
_IN_ENVELOPE = re.compile(r"\bin (?=(?:envelope|parcel|box|bag)\b)")


_OVERHEARD = re.compile(
    r", (?:and )?(?:i|you) could (?:even |still |just )?(?:hear|see) "
    r"(?:his|her|their) [^,;.]+(?=$|[,.;])",
    re.IGNORECASE,
)
_THOUGH_AND_HEARD = re.compile(
    r"(?P<though>, (?:even )?though [^,;.]+), (?:i|you) could (?:hear|see) [^,;.]+$",
    re.IGNORECASE,
)
"""What was seen or heard by the way, of which the one who rang need not be told."""
_AND_SHE_ON = re.compile(r",? and (?P<who>he|she) (?=(?:(?:only|just|still) )?(?:on (?:his|her)|in the middle) )")
_AND_THE_OTHER = re.compile(r" and that (?:the )?others?(?: [a-z]+)? [^,.;]*(?=$|[,.;])")
_AND_IT_IS = re.compile(r", and (?:the|this|that|it) (?:[a-z]+ )?(?:is|was|are|were) [^,.;]*$")
_SO_THAT_I = re.compile(
    r"(?P<slow>\b[a-z]+ly)?,? (?:so (?:that )?|(?<=ly )that )I (?P<could>can |could )?"
    r"(?P<verb>feel|felt|understand|understood|follow|followed|hear|heard|catch|caught)\b"
)


def mended(piece: str) -> str:
    """A kindness with the small words that were lost, and with its measure where it belongs."""
    piece = _AND_SHE_ON.sub(
        r", though \g<who> was ",
        _AND_THE_OTHER.sub("", _OVERHEARD.sub("", _THOUGH_AND_HEARD.sub(r"\g<though>", piece))),
    )
    piece = with_article(piece) if _A_TEXT.match(piece) else piece
    piece = _SO_THAT_I.sub(_so_that_i, piece if _REPORTS.search(piece) else _AND_IT_IS.sub("", piece))
    piece = _PUT.sub(lambda found: f"{found['who']}sent " if found["who"] else "send ", _in_its_words(piece))
    piece = _HOW_LONG.sub(_so_long, _IN_ENVELOPE.sub("in the ", piece))
    piece = _LACKS_A.sub(lambda found: f"{found['verb']} {with_article(found['what'])}", piece)
    piece = _SAID_APART.sub(". ", _ONLY_DAYS.sub(r", in \g<only> \g<days>", _SAID_SO.sub("", piece)))
    piece = _COULD_HAVE.sub(lambda found: f", when {found['who'].lower()} could {found['just'] or ''}have ", piece)
    piece = _AND_A_LINE.sub(r"\g<did> with ", _INVITE.sub(r"\g<do> me ", piece))
    return _COULD_HEAR.sub(_could_hear, piece)


def _in_its_words(piece: str) -> str:
    """A kindness with the words its things go with in English: by hand, on WhatsApp, the second of 31."""
    piece = _WROTE_IT.sub(r"\g<verb> the letter ", _HAND.sub(_by_hand, _ON_WHATSAPP.sub("on WhatsApp", piece)))
    piece = _BEFORE_I.sub(lambda found: f"before I {past(found['verb'])}", _PLACE_OF.sub(r"\g<place> of ", piece))
    piece = _QUICK.sub(r"\g<did> quickly", piece)
    return _TELL_US.sub(r"\g<verb> me ", _GENTLY_AND.sub(_and_gently, piece))


def _so_that_i(found: re.Match[str]) -> str:
    """What a deed was done for, in the past: "slowly, so I understand" is so that I understood."""
    verb = found["verb"].lower()
    did = f"could {verb}" if found["could"] else past(verb) if is_base(verb) else verb
    return f"{found['slow'] or ''} so that I {did}"


_REPORTS = re.compile(
    r"\b(?:say|said|tell|told|explain(?:ed)?|writ(?:e|ten)|wrote|admit(?:ted)?|that)\b", re.IGNORECASE
)


def _and_gently(found: re.Match[str]) -> str:
    """Two ways in which something was done: "quickly and clear" is quickly and clearly."""
    return f"{found['how']} and {'kindly' if found['too'] == 'friendly' else found['too'] + 'ly'}"


def _by_hand(found: re.Match[str]) -> str:
    pages = f" {found['pages']}" if found["pages"] else " it" if " it " in found[0] else ""
    return f"{found['verb']}{pages} by hand"


def _could_hear(found: re.Match[str]) -> str:
    were = "were" if found["who"].lower() == "they" else "was"
    return f"{', and ' if found['splice'] else ''}I could {found['sense']} how sorry {found['who']} {were}"


def _so_long(found: re.Match[str]) -> str:
    """How long it was, before what it was: "one audio, 3 minutes" is a 3-minute audio message."""
    what = "audio message" if found["what"].lower() == "audio" else found["what"]
    other = " and not only a text" if found["other"] else ""
    return f"{with_article(found['count'] + '-minute')} {what}{other}"
