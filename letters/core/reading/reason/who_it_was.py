"""The one who was chosen, of whom only what they did, had or were was typed, as somebody who did.

"has a degree and lives closer" is someone who has a degree; "she has done it for ten years" is someone who has, and so
is "they had more experience". What only those who choose can do stays theirs: "they had somebody lined up".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.language.words.verbs import past, third_person

_CHOOSERS_DO = frozenset({
    "go", "choose", "pick", "hire", "take", "give", "decide", "need", "want", "prefer", "promote", "offer", "look",
    "find", "keep", "say", "tell", "think", "feel", "ask", "be able", "put", "cut", "close", "freeze", "fill", "cancel",
    "change", "move", "stop", "drop", "make", "select", "appoint", "like", "opt", "advertise", "see", "interview",
    "require", "seek", "explain", "mention", "write", "reckon", "believe", "consider", "admit", "mean", "point", "hint",
    "afford", "justify", "wait", "pay", "retire", "sell", "merge", "shut",
})  # fmt: skip
"""Verbs of those who choose, whoever "they" or nobody is said to be."""
_HE = re.compile(
    r"^(?:(?:just |mainly |basically )?(?:because|bc|cos|coz|as|since) )?"
    r"(?:(?P<he>he|she|who|the other(?= ha[ds]\b)|(?:the |a |an )?(?:other |chosen |successful )+"
    r"(?:one|candidate|person|applicant|girl|guy|lady|man|woman)|(?:the )?(?:candidate|applicant|person|winner))"
    r"(?P<short>'s|'d|'ve)? )?(?P<verb>(?:(?:already|also|just|simply|clearly|obviously) )*[a-z']+)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_IS_AT = {("be", Form.ING), ("have", Form.BASE)}  # "is giving", "has choose"
_HAD_TO = re.compile(r" to (?:choose|pick|decide|take|give|hire|cut|let|go (?:with|for))\b")
_THEY_MORE = re.compile(
    r"^(?:(?:because|bc|cos|coz|as|since) )?they (?P<have>had|have|were|are|'d|knew|spoke) (?:already )?"
    r"(?P<what>(?:(?:a bit |a lot |much |far |way )?(?:more|better|longer|stronger)|just more|done|worked|been) "
    r"(?!suited to (?:us|me)).+)$",
    re.IGNORECASE,
)
_BECAUSE_OF = re.compile(
    r"^(?:because of|due to|owing to) (?:the |their )?(?P<why>[a-z]+(?: [a-z]+)?),? "
    r"(?P<did>they (?!are|were)[a-z]+ .+)$",
    re.IGNORECASE,
)
_ONCE = {
    "know": "knows", "speak": "speaks", "live": "lives", "work": "works", "do": "does", "were": "was", "are": "is",
    "have": "has", "'d": "had",
}  # fmt: skip
"""The verb of one who was typed as "they"."""
_GOING_WITH = re.compile(
    r"^(?:going (?:with|for)|(?:choos|pick|hir|tak|promot|appoint)ing) (?=(?:an?|the|some|another|their|one)\w* )",
    re.IGNORECASE,
)
_HIRING = re.compile(
    r"^(?P<doing>promoting|hiring|recruiting|filling|keeping|going|moving|giving|staying|taking|offering|waiting"
    r"|freezing|cutting|closing) "
    r"(?=(?:from|in|into|it|with|for|to|until|within|inside|internal(?:ly)?|local(?:ly)?|someone|somebody|an?|the|one"
    r"|another|their|people|back|ahead|down)\b)",
    re.IGNORECASE,
)
"""What they did in choosing, named by itself: "promoting from within"."""
_BARE_MAN = re.compile(
    r"^(?P<who>guy|bloke|lad|lass|girl|woman|man|lady|person|fella|kid|fellow|chap) (?=(?:he|she|they|you|I)\b)",
    re.IGNORECASE,
)
_MORE_FIT = re.compile(r"^more [a-z]+ (?:candidate|person|applicant|colleague|one)\b", re.IGNORECASE)
_NOT_SAID = re.compile(
    r"(?<=[a-z]{3})[,;.] (?:but |and )?(?:he|she|they) (?:did not|didn't|never) (?:say|said|tell|told)\b.*$"
)
"""What the writer only gathers: "a younger man, he did not say younger"."""
_AN_INTERNAL = re.compile(r"(?<=[a-z] )an (?:internal|external)(?=$|[.,;])")
_BARE_FIT = re.compile(
    r"^(?P<how>(?:a bit |much )?(?:closer|better|stronger|good|perfect|great)(?: cultural)?) (?P<what>fit|match)\b",
    re.IGNORECASE,
)
_THE_PANEL = re.compile(
    r"^(?:the |their )?(?:panel|board|committee|team|interviewers?|management|governors|owners?|partners"
    r"|trustees|school"
    r"|company|hospital|firm|shop|council|hotel|charity|practice|clinic|university|college) "
    r"(?=(?:has |have |had )?(?:just |really |all |both |already )?"
    r"(?:chosen?|preferred|wanted|needed|felt|thought|decided|went|gone|picked|hired|appointed|opted|selected"
    r"|voted|took"
    r"|promoted|settled|agreed|liked)\b)",
    re.IGNORECASE,
)
"""Those who choose, named as one body."""
_BASED_ON = re.compile(
    r"^(?:(?:the|their|his|her) (?:decision|choice)|it)(?: was|'s| is)? (?:mainly |mostly |purely |just |only |all )?"
    r"(?:based|down) (?P<on>on|to) ",
    re.IGNORECASE,
)
_THE_DECISION = re.compile(r"^(?:the|their|his|her) (?:decision|choice) (?=(?:was|is|had|came|went)\b)", re.IGNORECASE)
_WENT_TO = re.compile(
    r"^(?:it )?(?:went|gone|given|goes) to (?=(?:someone|somebody|an?|the|another|one|their|his|her|people|two) )"
    r"|^it was (?=(?:someone|somebody|an? (?:[a-z]+ )?(?:lady|man|woman|guy|girl|lad|person|mum|student|boy"
    r"|colleague|teacher|nurse|volunteer|apprentice|friend)) )"
    r"|,? I (?:think|guess|believe|suppose|reckon)(?=[,.;]|$)",
    re.IGNORECASE,
)
_BEFORE_ME = re.compile(
    r"^(?P<who>the (?:person|one|girl|guy|man|woman|lady|lad|candidate|applicant)"
    r" (?:before|after|next to|ahead of|behind) (?:me|us)) (?=(?:had|was|has|is|did|knew|could|can|already)\b)",
    re.IGNORECASE,
)
_HER_MERIT = re.compile(
    r"^(?:because of |for |down to )?(?:her|his|their) (?=(?:[\w-]+ ){0,2}(?:experience|knowledge|degree"
    r"|qualifications?|background|skills?|languages?|licen[cs]e|training|years|english|availability|contacts"
    r"|references?|portfolio|track record|research|diploma)\b(?! (?:is|was|are|were|needs?|had|has|did|didn't)\b))",
    re.IGNORECASE,
)
"""What the one who was chosen had, with nobody named: "her experience with autism"."""
_IN_PASSING = re.compile(
    r"^(?:age|money|language|experience(?!\.)|distance|hours|availability|transport|budget|price)[,;.:] (?:because "
    r"|as |since )?(?=they (?:want|need|chose|hired|took|went|picked|prefer))"
    r"|(?<=[a-z]) (?:on|from) my (?:part|side|end)(?=$|[,.;])",
    re.IGNORECASE,
)
_SLASH = re.compile(r"(?<=[a-z]) ?/ (?=[a-z])")
_BETTER = re.compile(
    r"^(?:an? |the )?(?P<how>better|stronger) (?:person|one|man|woman|option)(?=$|[,.;])", re.IGNORECASE
)
_WITH_PAPERS = re.compile(
    r"^(?:they )?(?P<need>need|needed|want|wanted) (?=(?:an? |more |own )?(?:(?!some|with|who|people"
    r"|person)[\w-]+ ){0,3}(?:ticket|licen[cs]e"
    r"|certificate|card|cert|degree|qualification|experience|badge|diploma)(?=$|[,.;]))",
    re.IGNORECASE,
)
"""What they needed somebody to have."""
_GONE_WITH = re.compile(r"^gone (?=(?:with|for)\b)", re.IGNORECASE)
_NOT_ME = re.compile(r"^not me[,;.]? (?:but |and )?(?=[a-z])|,? (?:and )?not me(?=$|[.;])", re.IGNORECASE)
_AND_HE = re.compile(
    r"^(?P<who>(?:(?:they|he|she) (?:went with|chose|picked|took|hired|promoted|gave it to|wanted) )?"
    r"(?P<the>the other|the|their|one of [a-z]+|someone|somebody|an?|another)(?: (?!who\b|that\b"
    r"|whose\b)[\w'-]+){0,7}?)"
    r"(?P<stop>[,;.]| and) (?:and )?(?:he|she|they(?! (?:ha[vd]e? (?:to|\w+ of them|(?:a lot|lots|tons|plenty) of"
    r" [\w -]*(?:families|patients|clients|customers|guests|kids|students|residents|people))|do|need|want|get)\b))"
    r"(?P<short>'s|'d|'ve)? ?(?P<rest>(?<=['sdv] )[a-z]|(?:already |also |just )?(?:has|had|have|is|was|can|could"
    r"|knows?|knew|speaks?|lives?|did|do|does|works?|worked|came|comes|drives|got|have|are|were)\b)",
    re.IGNORECASE,
)


def who_it_was(text: str) -> str:
    """The cleaned reason with the one who was chosen as "someone who ..."; the text where it names them, or no one."""
    text = _AND_HE.sub(_and_who, _NOT_ME.sub("", _THE_PANEL.sub("they ", text)))
    text = _SLASH.sub(" and ", _BETTER.sub(r"someone \g<how>", _IN_PASSING.sub("", text)))
    text = _WITH_PAPERS.sub(r"they \g<need> someone with ", text)
    text = _BEFORE_ME.sub(r"\g<who>, who ", _HER_MERIT.sub(lambda one: f"someone for {_whose(one[0])} ", text))
    text = _GONE_WITH.sub("they went ", _WENT_TO.sub("", _THE_DECISION.sub("it ", _BASED_ON.sub(_went_by, text))))
    text = _MORE_FIT.sub(r"a \g<0>", _BARE_MAN.sub(r"a \g<who> ", text))
    text = _AN_INTERNAL.sub(r"\g<0> candidate", _GOING_WITH.sub("", _NOT_SAID.sub("", text)))
    text = _HIRING.sub(_they_did, text)
    text = _BARE_FIT.sub(r"someone who was a \g<how> \g<what>", text)
    if found := _BECAUSE_OF.match(text):
        return f"{found['did']} because of the {found['why']}"
    if found := _THEY_MORE.match(text):
        have = found["have"].lower()
        return f"someone who {_ONCE.get(have, have)} {found['what']}"
    found = _HE.match(text)
    return _someone(found) if found and found["verb"] and not _is_asked(found) else text


_OTHER_TALK = re.compile(
    r"(?:was|were|is|sounded) (?:very |really |so )?(?:nice|kind|sorry)|knows? (?:him|her|them|me|you)\b"
    r"|[a-z]+(?:n't| not| never)\b|not\b|never\b"
)
"""What is told of the one who told it, or what is not so."""


def _they_did(found: re.Match[str]) -> str:
    verb = next((one.lemma for one in readings(found["doing"].lower()) if one.form is Form.ING), "")
    return f"they {past(verb)} " if verb else found[0]


def _went_by(found: re.Match[str]) -> str:
    return "they went by " if found["on"] == "on" else "it came down to "


def _whose(typed: str) -> str:
    return typed.rsplit(maxsplit=1)[-1].lower()


def _and_who(found: re.Match[str]) -> str:
    """Somebody and what was told of them next, as one: "the other one, she's done it before"."""
    short, rest = found["short"] or "", found.string[found.start("rest") :]
    if " who " in found["who"] or _OTHER_TALK.match(rest):
        return found[0]
    does = words_of(f"she is {rest}")[2]
    verb = f"{_in_full(short, does)} {found['rest']}" if short else found["rest"]
    comma = "," if found["the"].lower().startswith(("the", "one of")) and found["the"] != "their" else ""
    return f"{found['who']}{comma} who {_ONCE.get(verb, verb)}"


def _is_asked(found: re.Match[str]) -> bool:
    """Whether "who" is asked, and nobody told of: "who knows"."""
    return (found["he"] or "").lower() == "who" and found["verb"].lower() in {"knows", "knew", "cares"}


def _someone(found: re.Match[str]) -> str:
    *often, verb = found["verb"].split()
    does, *after = words_of(f"she {'is ' if found['short'] else ''}{verb}{found['rest']}")[2 if found["short"] else 1 :]
    doing = after[0].lemma if after and (does.lemma, after[0].form) in _IS_AT else does.lemma
    doing = "choose" if _HAD_TO.match(found["rest"]) else doing
    theirs = doing in _CHOOSERS_DO or (not found["he"] and _tells_of_choosing(does, after))
    if theirs or not (found["short"] or _tells_of_one(does, named=bool(found["he"]), alone=not after)):
        return found.string
    if found["short"]:
        return f"someone who {' '.join([_in_full(found['short'], does), *often, verb])}{found['rest']}"
    if does.form is Form.BASE and does.cls is Class.VERB:
        verb = third_person(verb)
    return f"someone who {' '.join([*often, verb])}{found['rest']}"


def _tells_of_choosing(does: Token, after: Sequence[Token]) -> bool:
    """Whether nobody is told of but how the choice was or what they could not do: "was close", "couldn't take both"."""
    following = [token for token in after if token.cls is not Class.ADVERB][:2]
    if does.lemma == "have" and following and following[0].cls is Class.TO:
        return True
    if does.cls is Class.MODAL:
        barred = any(token.cls is Class.NEGATION for token in following)
        return barred or any(token.lemma in _CHOOSERS_DO for token in following)
    return does.lemma == "be" and bool(following) and following[0].lower in _CHOICES_ARE


_CHOICES_ARE = frozenset({
    "close", "tight", "hard", "tough", "difficult", "fair", "not", "down", "because", "between", "about", "due",
    "based", "fine", "ok", "okay", "strange", "clear", "obvious", "nothing", "what", "that",
})  # fmt: skip
"""What a choice is, and nobody who was chosen."""


def _in_full(short: str, after: Token) -> str:
    """What was typed in short, in full: "she's done it" has, "he's local" is."""
    done = after.form is Form.PARTICIPLE or after.lower in {"got", "been", "had", "done"}
    return "had" if short.endswith("d") else "has" if done or short.endswith("ve") else "is"


_DONE_OFTEN = frozenset(
    {"live", "work", "speak", "drive", "teach", "run", "manage", "play", "train", "study", "use", "cook"}
)
"""What somebody does, although its word is a thing as well: "lives closer"."""


def _tells_of_one(does: Token, *, named: bool, alone: bool) -> bool:
    """Whether a verb at the head of a reason can only tell of one who was chosen, named first or not."""
    if named:
        return does.cls in {Class.VERB, Class.AUXILIARY, Class.MODAL} and does.form is not Form.ING
    only = does.lower in {"had", "was", "could", "can", "knew", "spoke", "is"}
    thing = any(one.cls is Class.NOUN for one in readings(does.lower)) and does.lemma not in _DONE_OFTEN
    return only or (does.form is Form.PRESENT and does.lower.endswith("s") and not alone and not thing)
