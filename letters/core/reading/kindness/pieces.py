"""Takes a sentence of how somebody was told apart: the way, the day, a kind word, the choice, how it felt, the rest."""

from __future__ import annotations

import re
from collections.abc import Iterator

from letters.core.reading.kindness.feeling import joined, read_feeling
from letters.core.reading.kindness.found import News
from letters.core.reading.kindness.good_of import begins_bare

_DAY = r"(?:on |last |this )?(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: \w+)?"
_MUCH = (
    r"(?:(?:a|so|very|really|real|quite|a bit|a little|bit|little|kinda|kind of|pretty|super|obviously|honestly|just|"
    r"genuinely|of course) )*"
)
_KIND = (
    r"(?:kind|nice|decent|lovely|polite|warm|friendly|honest|thoughtful|gracious|gentle|quick|prompt|generous|fair|"
    r"respectful|sweet|straight|personal|considerate|encouraging|clear|frank|human|professional|caring|understanding|"
    r"supportive|sound|courteous|calm|patient)"
)
_WAY = r"(?P<way>e-?mail|letter|text(?: message)?|message|dm|voice ?note|phone call|call|phone|voicemail|whatsapp)"
_SINCE = r"(?:because |cos |since |as )?"
_WROTE = r"(?P<verb>phoned|call|called|rang|emailed|e-mailed|wrote|texted|messaged)"
_SHRUG = re.compile(
    r"(?:much |way )?better than (?:an?|the) [\w -]+|fair play(?: to (?:him|her|them|you))?|(?:it(?:'s| is) )?all good"
    r"|good on (?:him|her|them)|no hard feelings|fair enough(?: (?:e-?mail|letter|text|message|call))?",
    re.IGNORECASE,
)
_WITHOUT = re.compile(
    r"(?:and |with )?no (?!one\b|doubt\b)[a-z]+(?: [a-z]+)?|short|brief"
    r"|(?:and )?not (?:just )?an? (?:standard |generic )?(?:form|template|copy and paste|text|email|robot)"
    r"|(?:a couple of|a few|two|three|four|five) (?:paragraphs|lines|sentences)",
    re.IGNORECASE,
)
"""What was spared the writer, or how short it was: "no waffle", "not a template", "three lines"."""
BY_WAY = re.compile(
    r"(?:i )?(?:got |had |received )?(?:an? |the |by |via |through |her |his |their )?"
    rf"(?:(?:usual|standard|normal|typical|ordinary)(?: [a-z]+)? )?(?:(?:very |really )?(?P<adj>{_KIND})"
    rf" )?{_WAY}(?: (?:from|by) (?P<who>(?![^,]*\b(?:who|that)\b)[^,]+?))?(?: {_DAY})?(?P<extra>"
    rf" with (?!that|it)[^,]+)?",
    re.IGNORECASE,
)
_QUALITY = re.compile(
    r"(?:but |and )?(?:(?P<one>she|he|they)|it|that|the (?:email|letter|call|message))?"
    rf"(?: ?\b(?:was|were|is|sounded|seemed))? ?(?:(?:just )?(?:an? )?(?:short|brief|formal|long|automated|standard"
    r"|generic|normal|usual)"
    rf"(?: email| message| call| letter| text| note)?,? (?:but|and|yet) )?{_MUCH}"
    rf"(?P<adj>{_KIND}(?:,? (?:and |but )?(?:very |really |so )?{_KIND})*)"
    r"(?: enough)?"
    r"(?: one| email| message| call| letter| and to the point)?(?: (?:about it|to me|on the phone|with me))*"
    r"(?:,? (?:and|with|but) no [a-z]+(?: [a-z]+)?)?",
    re.IGNORECASE,
)
_CHOSE = re.compile(
    rf"(?:but |and )?{_SINCE}(?:they|he|she|it)(?:'d| had|'ve| have)? (?:just )?"
    r"(?:(?:went|gone)(?! (?:to (?:the )?(?:area|head|panel|board)|through|over|out|back|on|round|around|home|above)\b)"
    r"|chose|chosen|picked|hired|promoted|gave (?:it(?! (?:to )?(?:me|us)\b)|the job)|gave the|selected"
    r"|preferred|needed|"
    r"decided (?:on|to go)|appointed|recruited)\b.+",
    re.IGNORECASE,
)
_COLLEAGUE_TOLD = re.compile(
    r"(?!an? (?:real|actual|proper) )(?:(?:the|a|an|some|their) )?(?:[\w-]+ ){0,3}?"
    r"(?:lady|woman|man|guy|person|recruiter|manager|assistant|secretary|team|"
    rf"someone|hr) {_WROTE}(?: (?:me|to me))?(?: {_DAY})?",
    re.IGNORECASE,
)
_TOLD_BRIEFLY = re.compile(
    rf"(?P<who>[A-Z][\w.'-]*(?: [\w.'-]+){{0,2}}?|she|he|they) {_WROTE}(?: me| to me)?(?: {_DAY})?"
)
_SAID = re.compile(r"(?:and |then )?(?P<verb>said|told|explained|mentioned|let|offered)\b", re.IGNORECASE)
_AND_THAT = re.compile(r"and that (?:I|my|we|the)\b", re.IGNORECASE)
"""What else was said: "said sorry he could only text, and that my test was good"."""
_WITH = re.compile(r"^(?:and )?with (?=\S)", re.IGNORECASE)
_WRITTEN = frozenset({"email", "letter", "message"})
_ON_IT = re.compile(r"\b(on|in|under) it$")
_COLLEAGUE_DID = re.compile(
    r"(?:the|your|my|an?) [\w ]+? (?:was|were|called|rang|phoned|emailed|wrote|sounded|seemed)\b", re.IGNORECASE
)
_FOLLOWS = re.compile(
    r"(?:(?:and|but|also|even|then|so|plus) )*"
    r"(?:(?:he|she|they|it|that|this|there|i|i'[a-z]+|my|you|we|her|his|their|the)\b"
    r"|(?!nobody|most|others?\b|no )(?:[^\W\d_]+ )?"
    r"(?:[a-z]{3,}ed|said|told|gave|wrote|sent|took|made|let|rang|came|went|stayed|was|has|had|did|could|would)\b)",
    re.IGNORECASE,
)
"""How a further sentence begins that goes on with what was done, and not with others who did less."""
_PIECE = re.compile(r"(?i), (?!(?:(?:even )?though|although|because|so (?:that|i|my)|not (?:me|my)|who(?:'d)?)\b)| - ")
_IT_HELPED = re.compile(
    r",? but (?:it|that|this|(?:her|his|their|the) [a-z]+) (?:really |did |still |actually )?(?:helped?|softened"
    r"|made it (?:easier|better|a bit easier))\b[^,;.]*$",
    re.IGNORECASE,
)
"""What the telling did to the feeling, which the letter says in its own way."""
_STRAIGHT = re.compile(
    r"\b(?:straight|honest|frank|fair|understanding|supportive|caring|professional|decent|sound)\b", re.IGNORECASE
)
"""What somebody is in telling, and no message."""
_OF_THEM = re.compile(r"(?:he|she|they)\b", re.IGNORECASE)
_ASIDE = 4
"""Words: a shorter piece beside what was said is a remark ("no messing about")."""
_BESIDE = re.compile(
    r"(?:as|although|though|because|since|when|so that)\b"
    r"|(?:(?:the|that) )?(?:very )?(?:same|next) (?:day|morning|afternoon|evening|night|week)\b",
    re.IGNORECASE,
)
"""How what goes along with what was said begins: "let me know the same week, as they'd said they would"."""


_SOON = re.compile(
    r"(?:the )?(?:very )?(?:same|next) (?:day|morning|afternoon|evening|night|week)|straight ?away", re.IGNORECASE
)
"""How soon it came, where nothing is left of what came then."""


def take(news: News, piece: str) -> bool:
    """Note a piece that is known in full; False where it is none of these."""
    if feeling := read_feeling(_IT_HELPED.sub("", piece)):
        news.feeling = joined(news.feeling, feeling)
        news.sad = news.sad or feeling.sad
        return True
    if _SHRUG.fullmatch(piece) or _WITHOUT.fullmatch(piece):
        return True
    if _CHOSE.fullmatch(piece) and not news.reason:
        news.reason = piece
        return True
    return _take_telling(news, piece)


def take_pieces(news: News, sentence: str) -> None:
    """The sentence comma by comma; what is nothing known stays together and is kept."""
    left = [piece for piece in _PIECE.split(sentence) if not take(news, piece)]
    left = list(_joined(left))
    left = [_WITH.sub(f"your {news.way or 'message'} with ", left[0])] if len(left) == 1 else left
    said = [
        _SAID.sub(lambda found: f"they {found['verb'].lower()}", piece, count=1) for piece in left if _SAID.match(piece)
    ]
    other = re.sub(r"^(?:but|and|so) ", "", ", ".join(piece for piece in left if not _SAID.match(piece)))
    if said and other and (_BESIDE.match(other) or said[-1].endswith((" reason", " truth"))):
        said[-1], other = f"{said[-1]}, {other}", ""
    other = _ON_IT.sub(rf"\1 the {news.way}", other) if news.way in _WRITTEN and news.way not in other else other
    deed = begins_bare(other)
    goes_on = deed or not news.kept or _FOLLOWS.match(other) is not None
    other = "" if _SOON.fullmatch(other) and not said else other
    if said and other.startswith("I ") and _SAID.match(left[0]):
        other = ""
    kept = other and goes_on and (deed or not said or len(other.split()) > _ASIDE)
    others = [other] if kept else []
    news.kept.extend([*said, *others] if left and _SAID.match(left[0]) and _OF_THEM.match(other) else [*others, *said])


def _joined(pieces: list[str]) -> Iterator[str]:
    """The pieces, with what a colleague said joined to what that colleague was: "the head was kind, said no"."""
    before = ""
    for piece in pieces:
        if before and _SAID.match(piece) and _COLLEAGUE_DID.match(before):
            before = f"{before} and {piece.removeprefix('and ')}"
            continue
        if _AND_THAT.match(piece) and _SAID.match(before):
            before = f"{before} and said {piece.removeprefix('and ')}"
            continue
        if before:
            yield before
        before = piece
    if before:
        yield before


def _take_telling(news: News, piece: str) -> bool:
    """Note a piece that only says that, when and how kindly they told."""
    for pattern in (BY_WAY, _COLLEAGUE_TOLD, _TOLD_BRIEFLY, _QUALITY):
        found = pattern.fullmatch(piece)
        if found is None:
            continue
        groups = found.groupdict()
        if groups.get("one") and not news.by_colleague and _STRAIGHT.search(groups["adj"]):
            return False
        news.day = news.day or (groups.get("day") or "").capitalize()
        news.adjective = news.adjective or (groups.get("adj") or "").lower()
        news.who = news.who or (groups.get("one") or "").lower()
        news.by_colleague = news.by_colleague or pattern is _COLLEAGUE_TOLD
        if extra := groups.get("extra"):
            news.kept.append(f"your {news.way or 'message'}{extra}")
        return True
    return False
