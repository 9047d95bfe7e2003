"""Tells a deed in the plain past, whatever turn it was typed in: "he's after ringing me" is that he rang me.

"she was kind enough to say" is that she said, "he has me invited" that he invited me; what only stands between two
deeds of one person, or weighs them, is left out.
"""

from __future__ import annotations

import re

from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Class, Form
from letters.core.language.words.verbs import past

_WHO = r"(?P<who>he|she|they)"
_AFTER = re.compile(rf"\b{_WHO}(?:'s| is|'re| are) after (?P<doing>[a-z]+ing)\b", re.IGNORECASE)
_HAS_ME = re.compile(
    rf"\b{_WHO} (?:has|have|had) (?P<me>me|us) (?P<did>[a-z]+ed|called|told|written|rung|sent)\b", re.IGNORECASE
)
_HAD_DONE = re.compile(rf"^{_WHO} had (?P<did>[a-z]+)(?= (?:me|us|to|back|within|on|in|at|by)\b)", re.IGNORECASE)
_ALSO = re.compile(
    r"\b(?P<who>he|she|they) (?P<did>[^,;.]+?),? and also (?:(?P=who) )?(?=[a-z]+(?:ed|ave|old|aid|ent|rote)\b)"
)
_BETWEEN = re.compile(
    r"(?<=\w), (?:(?:we|i) (?:just |both )?(?:happened|was|were|had|ran|met|bumped|turned"
    r"|live)\b[^,;.]*), and (?=(?:he|she|they) )"
)
"""How it came about that one was told, between two deeds: "he told me, we met at the shop, and he bought me a tea"."""
_WEIRD = re.compile(
    r",? which (?:is|was|felt|seemed) (?:a bit |kinda |kind of |quite |pretty |so )?(?:weird|odd|strange|unusual"
    r"|random|funny"
    r"|unexpected|old[- ]school|a bit much)(?P<but>,? but)?(?=$|[ ,.;])",
    re.IGNORECASE,
)
_IN_TEARS = re.compile(
    r"(?<=\w)(?:[,;.] (?:and )?| and )(?:he|she|they) (?:was|were|sounded|seemed) (?:really |nearly |almost "
    r"|practically |close to )*"
    r"(?:crying|in tears|tears|tearful|emotional|choked(?: up)?|upset)\b[^,;.]*$",
    re.IGNORECASE,
)
_TOLD_SOFTLY = re.compile(
    r"\b(?P<told>told|tell|informed?) (?=(?:soft|gent|kind|nice|polite|calm|clear|honest|straight|careful"
    r"|privat)[a-z]*ly\b)"
)
_GAVE_TEA = re.compile(
    r"\b(?P<gave>gave|give|offered|offer|made) (?=(?:tea|coffee|water|sweets|biscuits|food|lunch|cake)\b)"
)
_NOT_DO = re.compile(
    r"(?P<before>[\w']+) not (?=(?P<do>leave|wait|make|send|let|keep|hide|drag|put|use)\b [a-z])", re.IGNORECASE
)
_DENIED = re.compile(
    r"(?:and|or|but|did|do|does|to|will|would|can|could|should|may|might|must|i|is|was|were|are|[a-z]+n't)",
    re.IGNORECASE,
)
"""Words after which "not" belongs to them: "so that I will not wait"."""
_TRUTH = re.compile(r"\b(?P<say>says?|said|saying) (?:to )?me the truth\b", re.IGNORECASE)
_TELL = {"say": "tell", "says": "told", "said": "told", "saying": "telling"}
_WILL = re.compile(
    r"^(?P<who>he|she|they)(?: will|'ll) (?P<do>let me know|keep|send|call|ring|phone|put|pass|tell|contact|email|think"
    r"|recommend|look|get)\b",
    re.IGNORECASE,
)
"""What was held out to the writer: "she'll let me know"."""
_GUIDED = re.compile(r"\b(?P<guided>guided?|advised?) me (?=(?:which|what|how|where)\b)")
_RIGHT = re.compile(
    r",? and (?:he|she|they)(?:'s| is| was| were|'re) (?:probably |quite |absolutely )?right(?: about (?:it"
    r"|that))?$"
)
_HAS_SEND = re.compile(
    r"^(?P<who>he|she|they) (?:has|have|had) (?P<do>send|write|give|take|tell|ring|phone|explain|invite|answer"
    r"|offer)\b"
)
_NO_HARD = re.compile(r"\b(?P<say>said|say|saying) (?=no hard feelings\b)")
_AWKWARD = re.compile(
    r", (?:a bit |very |so )?(?:awkward|weird|strange|embarrassing|random|lovely|sweet)(?: (?:but"
    r"|and) [a-z]+)?$"
)
_NOT_ONLY = re.compile(r",? and not (?:only|just) (?P<doing>writing|texting|emailing|mailing|messaging)(?=$|[,.;])")
_APPRECIATE = re.compile(
    r"^(?:i )?(?:really |do )?'?(?:ap)?preciated? (?:it )?(?:him|her|them|his|their) (?=[a-z]+ing\b)",
    re.IGNORECASE,
)
_SO_SORRY_I = re.compile(
    r"\b(?P<sorry>so sorry) (?:that )?I (?:ended|had|felt|nearly|almost|was)\b[^,;.]*$",
    re.IGNORECASE,
)
_UPFRONT = re.compile(
    r"^(?P<was>(?:he|she|they) (?:was|were) (?:very |really )?(?:upfront|honest|straight|open"
    r"|frank)), (?:it'?s|it was) [^.;]*$",
    re.IGNORECASE,
)
_GOES = re.compile(
    r"^(?:he|she|they) (?:goes|went|was like|were like|is like) (?:babe|hun|love|mate|bro|dude|listen|hey|oh"
    r"|look)\b.*$"
)
_IT_SAID = re.compile(r"^(?:whoever [^,;.]+[,;.] (?:and )?)?it said (?:that )?(?=[a-z])", re.IGNORECASE)


def plainly_told(piece: str) -> str:
    """One piece of a kindness with its deeds told in the plain past, and without what stands beside them."""
    piece = _AWKWARD.sub("", _RIGHT.sub("", piece))
    piece = _HAS_SEND.sub(
        lambda found: f"{found['who']} {past(found['do'])}", _NO_HARD.sub(r"\g<say> there were ", piece)
    )
    piece = _APPRECIATE.sub("", piece)
    piece = _GOES.sub("", piece)
    piece = _NOT_ONLY.sub(r" rather than only \g<doing>", piece)
    piece = _UPFRONT.sub(r"\g<was>", _SO_SORRY_I.sub(r"\g<sorry>", piece))
    piece = _IN_TEARS.sub("", _BETWEEN.sub(" and ", piece))
    piece = _WEIRD.sub(lambda found: " and" if found["but"] else "", piece)
    piece = _AFTER.sub(lambda found: f"{found['who']} {past(_lemma(found['doing']))}", piece)
    piece = _HAS_ME.sub(lambda found: f"{found['who']} {past(_lemma(found['did']))} {found['me']}", piece)
    piece = _ALSO.sub(r"\g<who> \g<did> and ", _HAD_DONE.sub(_simply_did, piece))
    piece = _GAVE_TEA.sub(r"\g<gave> me ", _TOLD_SOFTLY.sub(r"\g<told> me ", piece))
    piece = _NOT_DO.sub(_and_not, piece)
    piece = _WILL.sub(r"\g<who> offered to \g<do>", piece)
    piece = _IT_SAID.sub("the message said that ", _GUIDED.sub(r"\g<guided> me on ", piece))
    return _TRUTH.sub(lambda found: f"{_TELL[found['say'].lower()]} me the truth", piece)


def _and_not(found: re.Match[str]) -> str:
    """What was not done, beside what was: "say it on Friday not leave it" is to say it and not leave it."""
    return found[0] if _DENIED.fullmatch(found["before"]) else f"{found['before']} and not "


def _simply_did(found: re.Match[str]) -> str:
    """What a learner tells as done before: "she had called me" is that she called me."""
    done = any(one.cls is Class.VERB and one.form in {Form.PAST, Form.PARTICIPLE} for one in readings(found["did"]))
    return f"{found['who']} {past(_lemma(found['did']))}" if done else found[0]


def _lemma(verb: str) -> str:
    return next((one.lemma for one in readings(verb.lower()) if one.cls is Class.VERB), verb.lower())
