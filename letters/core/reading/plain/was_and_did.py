"""How somebody was in telling the answer and what they did, as two things of one person: "kind and she didn't rush"."""

from __future__ import annotations

import re

from letters.core.language.words.articles import with_article
from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_AND_DID = re.compile(
    r"^(?P<how>[a-z]+(?:,? [a-z]+){0,4}?)(?: (?:about (?:it|that)|with me))?,? (?P<and>and|but) "
    r"(?:(?P<who>he|she|they) (?:(?:was|were) )?)?(?P<did>[a-z].+)$",
    re.IGNORECASE | re.DOTALL,
)
_HOW = frozenset({Class.ADJECTIVE, Class.ADVERB, Class.CONJUNCTION, Class.PUNCTUATION})
_SENT = re.compile(
    r"^(?:an? )?(?P<what>(?:really |very )?(?:long|short|detailed|proper|full)(?: [a-z]+)? "
    r"(?:e-?mail|letter|card|note|message|reply)),? and (?P<who>he|she|they) (?!meant\b|was\b|were\b)",
    re.IGNORECASE,
)
_CALL = (
    r"(?:phone ?call|call|voicemail|voice note|e-?mail|letter|card|note|message|reply|text"
    r"|(?:loads|lots) of (?:hearts|emojis|kisses))"
)
_SENT_AND_DID = re.compile(
    rf"^(?:an? )?(?P<what>(?:[a-z]+ ){{0,2}}?(?P<call>{_CALL}))(?:, (?:and )?| and )"
    r"(?!(?:hand)?(?:typed|written|printed|signed)\b)(?P<did>(?:even |really )?(?P<verb>[a-z]+)\b(?! by\b).*)$",
    re.IGNORECASE | re.DOTALL,
)
_A_NICE_ONE = re.compile(
    rf"^(?=(?:really|very|so|super) [a-z]+ {_CALL} (?:saying|explaining|about|from|with|in)\b)", re.IGNORECASE
)
_SAYS = re.compile(r"^says?\b", re.IGNORECASE)
_THE_WORDS = re.compile(r"\b(?:short|brief|long|handwritten|typed|signed|printed)\b", re.IGNORECASE)
"""What a message is and nobody who sends it."""


def was_and_did(text: str) -> str:
    """A bare quality before what the same person did, said of that person."""
    text = _SENT_AND_DID.sub(_sent_and_did, _A_NICE_ONE.sub("your ", text))
    text = _SENT.sub(lambda sent: f"{sent['who']} sent {with_article(lower_first(sent['what']))} and ", text)
    found = _AND_DID.match(text)
    if not found or _THE_WORDS.search(found["how"]):
        return text
    how, did = words_of(found["how"]), words_of(found["did"])[0]
    if not all(_HOW & set(token.classes) for token in how) or not (found["who"] or did.form is Form.PAST):
        return text
    who = (found["who"] or "they").lower()
    was = "were" if who == "they" else "was"
    return f"{who} {was} {_listed(found['how'])} {found['and'].lower()} {_SAYS.sub('said', found['did'])}"


def _sent_and_did(found: re.Match[str]) -> str:
    """How the answer came and what else they did: "nice phone call, even laughed"."""
    verb, call = found["verb"].lower(), found["call"].lower()
    past = any(one.cls is Class.VERB and one.form is Form.PAST for one in readings(verb)) and verb not in _THE_MESSAGES
    if not past or any(one.form is Form.PAST for one in readings(found["what"].split(" ")[0].lower())):
        return found[0]
    what = "rang me" if call.endswith("call") else f"{'left' if call == 'voicemail' else 'sent'} me "
    thing = "" if call.endswith("call") else lower_first(found["what"])
    thing = with_article(thing) if thing and " of " not in thing else thing
    return f"they {what}{thing} and {found['did']}"


_THE_MESSAGES = frozenset(
    {"was", "were", "came", "arrived", "had", "said", "read", "went", "got", "made", "meant", "felt"}
)
"""What a message itself may have done."""


def _listed(how: str) -> str:
    """Two qualities beside one another as a list of two."""
    return (
        lower_first(how).replace(", ", " and ", 1) if how.count(",") == 1 and " and " not in how else lower_first(how)
    )


_DID_SO_KINDLY = re.compile(
    r"^(?=(?:got|rang|called|phoned|wrote|emailed|texted|messaged|gave|told|asked|offered|took|came|walked|drove"
    r"|stayed|waited|let|explained|apologi[sz]ed|thanked|sent|replied|answered|listened|wished|complimented|praised"
    r"|recommended|promised|invited|passed) )"
)
_AND_WAS = re.compile(
    r"^(?P<did>[^,.;]* (?:and|but) )was "
    r"(?P<how>(?:(?:really|very|ever so|so|quite|always|just|genuinely|super|dead|proper|right|too) )*)"
    r"(?P<so>[a-z]+)\b"
)


_SO_HE = re.compile(r"\b(?:so(?: that)?|before|after|while) (?P<he>he|she) ")
"""The one who did it, where what it was for names them: "sent it after service so he could do it right"."""


def did_and_was(text: str) -> str:
    """A deed that nobody is named for as theirs, with how they were about it: "rang me and was honest"."""
    if not _DID_SO_KINDLY.match(text):
        return text
    found = _AND_WAS.match(text)
    if found and any(one.cls is Class.ADJECTIVE for one in readings(found["so"])):
        text = f"{found['did']}were {found['how']}{text[found.start('so') :]}"
    same = _SO_HE.search(text)
    return f"{same['he'] if same else 'they'} {text}"
