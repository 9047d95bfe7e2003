"""Puts a kindness into the frame of its question, whether it was mended before or is good English as it was typed.

"it was kind of her to ring" is that she rang, "she was kind enough to say" that she said; what is no thanks goes.
"""

from __future__ import annotations

import re

from letters.core.language.words.casing import lower_first
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form
from letters.core.language.words.verbs import ing, is_base, past
from letters.core.reading.kindness.telling import in_those_words

_WHO = r"(?P<who>he|she|they)"
_GLAD_THAT = re.compile(
    r"^(?:(?:it|that) (?:really |also )?(?:helped|meant (?:a lot|something|so much)(?: to me)?|was (?:very |really "
    r"|so )?(?:kind|nice|good|decent|lovely|thoughtful)) that |i (?:thought|found|felt) (?:that )?(?:it )?(?:was )?"
    r"(?:very |really |so |quite )?(?:kind|nice|good|decent|lovely|thoughtful|sweet|considerate) "
    r"(?:of (?:them|her|him) )?(?:that|how) )"
    r"(?=(?:he|she|they|it|the [a-z]+|my|(?-i:[A-Z])[a-z]+) [a-z])"
    r"|^(?:i )?(?:(?:really |do |did )?(?:appreciated?|liked?|loved?)"
    r"|(?:am|was|'m) (?:really |very |so )?(?:glad|pleased|grateful|happy|thankful)) (?:it )?(?:that|how) "
    r"(?=(?:he|she|they|you|it|the [a-z]+) [a-z])",
    re.IGNORECASE,
)
"""How the writer's being glad is typed before what was kind."""
_NO_TEMPLATE = re.compile(
    r"^(?:instead of|rather than) (?:just )?(?:an?|the)(?: usual)? (?:form|template|standard|generic|automated|usual)"
    r"[a-z]*(?: [a-z-]+)?, (?=\w)",
    re.IGNORECASE,
)
_GLAD_TO_BE = re.compile(
    r"^I was (?:very |really |so )?(?:grateful|glad|pleased|happy|relieved|touched) to (?:be|have been) (?=[a-z]+)"
)
_GLAD_TO_HEAR = re.compile(
    r"^I was (?:very |really |so )?(?:grateful|glad|pleased|happy|relieved) to hear (?=it\b|this\b|the )"
)
_FRONTED = re.compile(
    r"^(?P<front>(?:(?:Even )?Though|Although|Despite|Rather than|Instead of) [^,;.]+|(?P<doing>Knowing"
    r"|Realising|Realizing|Seeing"
    r"|Hearing|Noticing)"
    r" [^,;.]+), (?P<deed>(?:they|he|she|(?-i:[A-Z])[a-z]+) [^,;.]+)(?=$|\.)",
    re.IGNORECASE,
)
_OF_HER = re.compile(
    r"^(?:it was |that was )?(?:[a-z]+ )?(?:nice|kind|good|decent|lovely|sweet|thoughtful|considerate|generous"
    r"|fair|gracious|polite|professional|classy) of (?:her|him|them|you) to ",
    re.IGNORECASE,
)
_OF_NAME = re.compile(
    r"^(?:it was |that was )?(?:very |really |so )?(?:nice|kind|good|decent|lovely|sweet|thoughtful|considerate"
    r"|generous|fair|gracious|polite) of (?P<who>(?-i:[A-Z])[\w.'-]+(?: (?-i:[A-Z])[\w.'-]+)?) to "
    r"(?P<do>(?!be\b|have\b)[a-z]+) (?=\w)",
    re.IGNORECASE,
)
_NOT_EASY = re.compile(
    r"^(?:it|that|this) (?:can'?t|cannot|couldn'?t|could not) have been (?:an )?easy\b[^,.;]*(?=$|[.;])", re.IGNORECASE
)
_SO_NICE = re.compile(
    r"(?<=\w)[,;]? (?:and (?:that|it)|which) (?:was|is|felt) (?:(?:really|very|so|quite|good|nice|kind) )*"
    r"(?:nice|good|kind|lovely|sweet|great|helpful|helped|thoughtful|decent)(?: of (?:him|her|them))?(?=[.! ]*$)"
    r"|(?<=\w), (?:it )?felt (?:very |really |so |more )?(?:human|personal|nice|good|genuine|kind|special|warm|real)"
    r"(?=[.! ]*$)"
    r"|(?<=\w)[,;]? (?:and (?:that|it)|which) (?:really )?helped(?: (?:me|a lot|a bit))*(?=[.! ]*$)",
    re.IGNORECASE,
)
"""How kind it was, said once more at the end: "and that was nice"."""
_TOOK_IT = re.compile(r",? and I (?P<took>took (?:it|that) as [^,.;]+|laughed|smiled)(?=[.! ]*$)", re.IGNORECASE)
"""What the writer made of it, which is nothing that was said."""
_DOING_EASY = re.compile(
    r"^(?P<doing>[a-z]+ing)(?P<rest> [^,;.]+?) (?:can'?t|cannot) have been (?:easy|fun|nice)"
    r"(?: for (?:him|her|them))?(?=$|[,;.])",
    re.IGNORECASE,
)
_NO_FUSS = re.compile(
    r"(?<!\bwas)(?<!\bwere),? (?:and |with )?(?:no (?:beating (?:about|around) the bush|messing(?: about| around)?)"
    r"|(?:no|without) (?:bs|waffle|nonsense|games|faff|fluff))\b",
    re.IGNORECASE,
)
_COULD_HAVE = re.compile(
    r",? (?:when|although|though|even though) (?:he|she|they) could(?:'ve)?"
    r"(?: (?:just|easily|simply|only|have|of))* "
    r"(?P<did>emailed|texted|written|messaged|sent)(?P<what> (?:me )?(?:an? |the )?(?:standard |usual |quick )?"
    r"(?:e-?mail|text|letter|template|message|card))?(?= me$|[.,;]|$)(?: me)?",
    re.IGNORECASE,
)
"""The easier way that was not taken: "she rang when she could have just emailed"."""
_DOING = {"emailed": "emailing", "texted": "texting", "written": "writing", "messaged": "messaging", "sent": "sending"}
_NOT_COPIED = re.compile(
    r",? (?:and )?not (?:just )?(?:the |an? |some |one of those )?(?:usual |standard |normal |generic )*"
    r"(?:copy[- ](?:and[- ])?paste|template|cut and paste|no-?reply|automated|auto)(?: (?:job|ones?|thing"
    r"|reply|message|e-?mail))?"
    r"(?=$|[.,;])",
    re.IGNORECASE,
)
"""What a message was not, where it was written by somebody."""
_REPROACH = re.compile(
    r"^(?:he|she|they|someone|somebody|nobody) (?:could|should|might) (?:at least )?(?:of|have) (?=[a-z])"
    r"|^(?:nobody|no one|no-one|none of them)\b"
    r"|^(?:i )?(?:really |just |absolutely |always )?(?:hate|love|prefer|dread|detest|dislike|(?:can'?t"
    r"|cannot) stand)\b"
    r"|^(?:not (?:many|everyone|everybody|all)|most (?:people|places|firms|of them|would|don't)|few|nobody else"
    r"|no one else)\b",
    re.IGNORECASE,
)
"""What they or others did not do, or the writer likes, which is no kindness: "they could have lifted the phone"."""
_TOLD_OF = re.compile(r"(?:he|she|they) [a-z]", re.IGNORECASE)
_NOT_JUST = re.compile(
    r"^(?:he|she|they) (?:(?:didn'?t|did not) just [^,;.]+?|could(?: (?:just|easily|simply))?(?:'ve| have| of"
    r"|ve) (?:just "
    r"|easily |simply )?[^,;.]+?),? "
    r"(?:but |and )?(?:instead )?(?=(?:he|she|they|some(?:one|body)|(?-i:[A-Z])[a-z]+) "
    r"(?!had\b|could\b|was\b|were\b)[a-z]+)",
    re.IGNORECASE,
)
"""What was not all they did, or what they might have done instead: "she could have just texted but she rang"."""
_ONLY_SHORT = re.compile(
    r"^(?:(?:dunno|idk|not sure|(?:i )?don'?t know)(?: really)?[,.]? )?(?:(?:it|(?:the|his|her|their) (?:e-?mail"
    r"|letter|message|text|call|note|reply)) was |(?=[a-z ]+ but (?:he|she|they|it) ))(?:(?:just|only|a bit"
    r"|quite|very|pretty) )*"
    r"(?:(?:an? )?(?:normal|ordinary|standard|usual|regular) (?:e-?mail|letter|message|text|call)|short|brief"
    r"|formal|late|typed|printed|standard|a template)"
    r"(?:,? but (?=(?:he|she|they|you|i|it) )|$)",
    re.IGNORECASE,
)
_JUST_WAS = re.compile(rf"^{_WHO} was just (?=[a-z])", re.IGNORECASE)
_HIMSELF = re.compile(r"\b(?P<did>called|rang|phoned|emailed|texted) (?=(?:him|her)self\b)")
_ENOUGH = re.compile(
    rf"^{_WHO} (?:was|were) (?:so |very |really )?(?:kind|good|nice|decent|thoughtful|sweet|gracious) (?:enough"
    rf"|as) to (?P<do>[a-z]+)\b",
    re.IGNORECASE,
)
_CRIED = re.compile(
    r"^(?:(?P<who>he|she|they|(?-i:[A-Z])[a-z]+) )?(?:(?:even|actually|really|nearly|almost) )*(?:(?:was |were )?"
    r"(?:(?:really|nearly|almost) )*in tears|cried|teared up|welled up|(?:was |got )?choked up)"
    r"(?: (?:a (?:bit|little)|(?:him|her)self|too|telling me|when (?:he|she|they) told me))*$",
    re.IGNORECASE,
)
"""How hard it was to tell, which nobody is thanked for in those words."""
_SORRY_FOR_ME = re.compile(
    r"^(?:(?P<who>he|she|they|(?-i:[A-Z])[a-z]+) )?(?:felt (?:really |so |very |pretty )?(?:bad|terrible|awful"
    r"|horrible)"
    r"(?: for me| about it| (?:about )?telling me)?|(?<=[a-z] )(?:was|were|sounded|seemed|looked) (?:really |so "
    r"|genuinely |truly |properly |honestly )*"
    r"(?:gutted|upset|sorry|sad|devastated|disappointed)(?: for me| (?:him|her)self| to (?:tell|have to tell) me))"
    r"(?: bless (?:him|her|them))?(?:,? (?:you|i) could (?:really )?(?:tell|hear"
    r"|see)(?: (?:it|that))?)?$",
    re.IGNORECASE,
)
_TOLD = 3
"""Words of a kindness that is told without what was thought of it."""
_BEFORE_TOLD = re.compile(r"\bbefore (?:he|she|they) (?P<did>told|gave|said|sent|offered) (?=(?:me|anything)\b)")
_DID_SIGN = re.compile(r"^(?P<who>he|she|they) did (?P<do>[a-z]+)\b", re.IGNORECASE)
_AND_SHE = re.compile(
    r"^(?P<who>he|she|they) (?P<did>(?!(?:said|told(?! me (?:in|at|on|by|there|to my face|straight|outside"
    r"|himself|herself)\b)|knew|thought|hoped|wrote that)\b)[^,;.]+?)"
    r"(?:,? and |, (?=\w+ (?:said|told|asked|gave|offered|wished|thanked|sent|left|bought"
    r"|made)\b))(?P=who) (?=[a-z])",
    re.IGNORECASE,
)
_NAMED_AND_SHE = re.compile(
    r"^(?P<who>(?!(?:The|An?|It|That|This|My|Your|I)\b)[A-Z][a-z]+ "
    r"(?!(?:said|told|knew|thought|hoped|wrote|felt|promised)\b)[^,;.]+?) and (?:he|she|they) "
    r"(?=(?:[a-z]+ed|said|told|gave|wrote|sent|took|let|came|rang)\b)"
)
_CLAUSE_BETWEEN = re.compile(r"\b(?:after|before|when|while|because|until|who|which|where|that|if)\b", re.IGNORECASE)


def without_praise(text: str) -> str:
    """The account without the words in which its writer is glad of it, which the letter has of its own."""
    text = _NOT_EASY.sub("to tell me, which can't have been easy", _DOING_EASY.sub(_to_do, _unremarked(text)))
    text = _GLAD_THAT.sub("", _NO_TEMPLATE.sub("", _last(text)))
    text = _GLAD_TO_HEAR.sub("I heard ", _GLAD_TO_BE.sub("I was ", text))
    text = _OF_NAME.sub(lambda found: f"{found['who']} {past(found['do'])} ", text)
    return in_those_words(_OF_HER.sub("to ", text))


def _last(text: str) -> str:
    """What stood before the deed behind it: "although it was a no, they let me stay", "knowing I was ill, she rang"."""
    return _FRONTED.sub(
        lambda found: f"{found['deed']}{', ' if found['doing'] else ' '}{lower_first(found['front'])}", text
    )


def _unremarked(text: str) -> str:
    """The account without a last word of praise and without what might have been done, and the writer's part apart."""
    text = _NOT_COPIED.sub("", _COULD_HAVE.sub(_instead, _TOOK_IT.sub(r". I \g<took>", text)))
    found = _SO_NICE.search(text)
    told = found is not None and len(text[: found.start()].split()) >= _TOLD
    return f"{text[: found.start()]}{text[found.end() :]}" if found is not None and told else text


def _instead(found: re.Match[str]) -> str:
    what = (found["what"] or "").replace(" me ", " ")
    return f" instead of {_DOING[found['did'].lower()]}{what}" if what or found["did"] != "sent" else found[0]


def _to_do(found: re.Match[str]) -> str:
    """What can't have been easy, as what it was good of them to do: "telling me in person"."""
    base = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"to {base}{found['rest']}" if base else found[0]


def as_deed(piece: str) -> str:
    """One piece of a kindness as what was done, without what was not; empty for what is nothing they did."""
    piece = _NOT_JUST.sub("", piece)
    if _REPROACH.match(piece):
        _, _, piece = piece.partition(", ")
        if _REPROACH.match(piece) or not _TOLD_OF.match(piece):
            return ""
    piece = _ONLY_SHORT.sub("", _BEFORE_TOLD.sub(_before_telling, _NO_FUSS.sub("", piece)))
    piece = _DID_SIGN.sub(_did_so, piece)
    piece = _JUST_WAS.sub(r"\g<who> was ", piece)
    piece = _CRIED.sub(_how_sorry, _HIMSELF.sub(r"\g<did> me ", piece))
    return _ENOUGH.sub(lambda found: f"{found['who']} {past(found['do'])}", _SORRY_FOR_ME.sub(_how_sorry, piece))


def with_one_subject(piece: str) -> str:
    """Two deeds of one person as one: "he explained why and he was honest"."""
    return _AND_SHE.sub(_and_did, _NAMED_AND_SHE.sub(r"\g<who> and ", piece))


def _and_did(found: re.Match[str]) -> str:
    """Two deeds of one person as one, or as two sentences where a clause stands between them."""
    if _CLAUSE_BETWEEN.search(found["did"]) and "," in found[0] and ", and " not in found[0]:
        return f"{found['who']} {found['did']}. {found['who'].capitalize()} "
    return f"{found['who']} {found['did']} and "


def _how_sorry(found: re.Match[str]) -> str:
    """Somebody's sorrow as what one could tell."""
    who = found["who"] or "they"
    who = who if who.lower() not in {"he", "she", "they"} else who.lower()
    return f"I could tell how sorry {who} {'were' if who == 'they' else 'was'}"


def _did_so(found: re.Match[str]) -> str:
    """What somebody did do, simply told: "he did sign it" is that he signed it."""
    return f"{found['who']} {past(found['do'])}" if is_base(found["do"]) and found["do"] != "not" else found[0]


def _before_telling(found: re.Match[str]) -> str:
    """What came before the news, without whose it was: "asked how my mum was before she told me"."""
    verb = next(one.lemma for one in readings(found["did"].lower()) if one.form is Form.PAST)
    return f"before {ing(verb)} "
