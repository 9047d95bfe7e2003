"""Puts a kindness into the English of a letter: "reply me" is to reply to me, "so polite mail" such a polite email.

"even if it was late" is even though it was, "ring, not email" to ring rather than email; what only says that the
thing told was so ("which it was") is left out.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form

_REPLY_ME = re.compile(
    r"\b(?P<reply>repl(?:y|ied|ies|ying)|respond(?:ed|s|ing)?) "
    r"(?=(?:me|us|my|our|every[a-z]+|all) ?\b(?!the (?:same|next)))",
    re.IGNORECASE,
)
_WRITE_ME = re.compile(
    r"\b(?P<write>writes?|wrote|writing) me(?=$|[,.;]| (?:in|on|at|by|so|very|right|straight|personally|back|within"
    r"|(?:[a-z]+ly )?that|before|after|during|from|with|even|instead|because|first|directly|although|though|and"
    r"|rather)\b)",
    re.IGNORECASE,
)
_TEXT = re.compile(
    r"(?P<who>^(?:she|he|they)|\b(?:and|but|because|so) (?:she|he|they)|^(?!The\b|A\b|My\b|His\b"
    r"|Her\b)[A-Z][a-z]+) text "
    r"(?=(?:me|us|and|the (?:next|same|very)|back|straight|next|same|that|on|at|within|to|in|as|so|first|from|after"
    r"|before)\b)"
)
_TEXT_LAST = re.compile(r"^(?P<who>she|he|they) text(?=$|[,.;])", re.IGNORECASE)
_EVEN_IF = re.compile(
    r"\beven if (?=(?:it|he|she|they|I|we|that|this|there|(?:the|his|her|my|their) [a-z]+(?: [a-z]+)?)"
    r"(?: (?P<verb>[a-z]+)|'s)\b)",
    re.IGNORECASE,
)
_NOT_YET = re.compile(r"\b(?:would|will|can|could|may|might|should|to (?:apply|come|call|ring|try))\b|'ll\b|'d\b")
_UNTIL_DAY = re.compile(
    r"\b(?P<told>(?:inform|tell|told|answer|repl(?:y|ied)|let me know|(?:get|got) back|notif(?:y|ied)|decided?"
    r"|updated?|informed|answered)(?: to)?(?: me| us)?) until (?=(?:[A-Z][a-z]+day|the (?:end|day|date)|\d|noon"
    r"|next)\b)"
)
_LIKE_PROMISED = re.compile(
    r",? (?:like|as (?:he|she|they)(?= promised\b)) "
    r"(?=(?:promised|agreed|arranged|planned|she|he|they)\b(?:$|[,.]| (?:said|promised)))"
)
_MY_CALL = re.compile(r"\b(?P<pick>pick|picked|picking|picks) (?P<call>(?:my|the) (?:phone )?calls?)\b", re.IGNORECASE)
_TOOK_CALL = {"pick": "take", "picks": "took", "picked": "took", "picking": "taking"}
_HER_BACK = re.compile(
    r"\b(?P<call>call|ring|phone|text|write|email|get|message|phoned|called|rang) (?:to )?(?:her|him|them) back\b",
    re.IGNORECASE,
)
_OFF = re.compile(r"\b(?P<heard>(?:find|found|finding) (?:it )?out|hear|heard|hearing)(?P<it> it)? off (?=[a-z])")
_REAL_GOOD = re.compile(
    r"\b(?P<did>did|done|interviewed|spoke|came across|answered|performed|worked)(?P<much> (?:real|really|very"
    r"|so|pretty|quite))? good(?=$|[,.;]| (?:and|in|at|on|with)\b)"
)
_WHICH_IT_WAS = re.compile(
    r", (?:and )?(?:which )?(?:it|he|she|they|that|I) (?:really |surely |honestly )?(?:was|were|is|are|did|had"
    r"|had been)$|, which (?:was|is) (?:the )?tru(?:e|th)$"
)
_RATHER = re.compile(
    r"^(?P<to>to )?(?P<do>ring|call|phone|come|visit)(?P<me> me)?,? (?:and )?not (?P<other>e-?mail|text|write"
    r"|message|mail)(?: me)?(?=$|[,.;])",
    re.IGNORECASE,
)
_NOT_SOME = re.compile(
    r",? (?:and )?not (?P<what>(?:some|a|an|the) (?:[a-z]+ )?(?:template|form letter|standard [a-z]+|letter"
    r"|e-?mail|text|message|app|portal|website))(?=$|[.;])",
    re.IGNORECASE,
)
_NO_MACHINE = re.compile(
    r"(?P<self>\b(?:him|her|them)sel(?:f|ves)\b),? (?:and )?not (?:by |from )?(?:an? |the |some |his |her "
    r"|their )?(?:computer"
    r"|machine|robot|bot|ai|system|template|secretary|assistant|office)(?=$|[.;])",
    re.IGNORECASE,
)
_ONLY = re.compile(
    r"(?P<soon>\b(?:within|in|by|on|after) (?:\w+ ){1,3}?|\b(?:same|next|very) )(?P<time>day|days|hours?|week"
    r"|weeks|month|evening|morning|[A-Z][a-z]+day) (?:itself )?only(?=$|[,.;])"
)
_FRIENDLY = re.compile(
    r"\b(?P<did>(?:repl(?:y|ied)|answer(?:ed)?|wrote|write|spoke|speak|explain(?:ed)?|tell|told|say|said|talk(?:ed)?)"
    r"(?: (?:to )?(?:me|us)| it| with me)?) (?P<much>so|very|really) (?P<how>friendly|lovely|motherly|fatherly"
    r"|human)(?=$|[,.;])",
    re.IGNORECASE,
)
_SO_A = re.compile(r"(?<!not )(?<!was )(?<!is )(?<!were )\b(?:an? )?so (?P<how>[a-z]+) (?P<what>[a-z]+)\b(?! that\b)")
_QUICK = re.compile(
    r"\b(?P<did>(?:tell|told|ring|rang|call|called|phone|phoned|write|wrote|text|texted|reply|replied|answer|answered"
    r"|let me know|get back|got back|email|emailed)(?: to)?(?: me| us| back)?(?P<much> (?:so|very|really|that))?) quick"
    r"(?=$|[,.;]| (?:and|so|even|because|though)\b)",
    re.IGNORECASE,
)

_IN_DETAIL = re.compile(
    r"\b(?P<told>(?:explain|explained|explaining|told|tell|describe|described|answer|answered|wrote|write)\b[^,;.]*?)"
    r" detailed(?=$|[,.;])"
)
_AT_LEAST = re.compile(
    r"^at least (?=(?:he|she|they|[A-Z][a-z]+) [a-z])"
    r"|,?(?<! in)(?<! my)(?<! to)(?<! of)(?<!n't)(?<!'d)(?<!'s)(?<! is)(?<! was)(?<! be) "
    r"(?:(?:at least|mind|like|shame)$"
    r"|(?:neh|eh|yaar|abi|sha|lah)(?=$|,))"
)
_ALREADY = re.compile(
    r"\b(?P<told>(?:ring|rang|ringing|write|wrote|writing|call|called|calling|tell me|told me|answer(?:ed)?"
    r"|repl(?:y|ied))(?: to)?(?: me| back)?) already (?=(?:the|that|on|in|at|after|before) )"
)
_WAS_AND = re.compile(
    r"^(?P<was>(?:he|she|they|[A-Z][a-z]+) (?:(?:was|were) (?:[a-z]+ )?[a-z]+(?: about it)?"
    r"|(?:replied|rang|called|phoned|wrote|answered|apologised|apologized)(?: me| to me| back)?)), "
    r"(?=(?:rang|called|phoned|wrote|texted|emailed|told|gave|sent|took|let|offered|explained|thanked|asked"
    r"|came|stayed)\b)"
)
_JUST_NOT = re.compile(r"(?<=[a-z]) just not (?=(?:the|my|at|in|on|with|quite|this|for|right|what)\b)")
_INFORM = re.compile(
    r"(?<!me )(?<!us )\b(?P<inform>inform(?:ed|ing)?|notif(?:y|ied)) (?=(?:by|on|in|at|even|also|through|via"
    r"|about|within|that|quickly|early|promptly|immediately|directly|personally)\b)"
)
_A_MAIL = re.compile(r"\b(?P<an>an? (?:(?:very|really|so) )?(?:[a-z]+ (?:and )?){1,2})mail\b")
_A_REPLY = re.compile(
    r"\b(?P<gave>(?:give|gave|giving|send|sent|sending) me) (?P<what>reply|answer|explanation|response)\b"
)
_TWICE = re.compile(r"\b(?:2|two) times\b")
_FIRST = re.compile(r"\b1st (?=(?:before|thing|so|and)\b)|\b1st$")
_DETAIL = re.compile(r"\bdetail (?=(?:reasons?|feedback|explanations?|e-?mail|answers?|comments|notes|letter|reply)\b)")
_SO_I_CAN = re.compile(r"\bso (?P<that>that )?I can (?=[a-z])")
_BEEN_AWAY = re.compile(
    r"[,;.]? (?:and |as |because |but )?(?:he|she)(?:'d| had|'s| has)? (?:been |was )(?:off|ill|sick|away"
    r"|on (?:leave|holiday)|in hospital|busy|snowed under)\b[^,;.]*(?=$|[.,;])",
    re.IGNORECASE,
)
"""What kept somebody from telling sooner, which is nobody else's affair."""
_SORRY = re.compile(r"\b(?:apologi[sz]|sorry|delay)", re.IGNORECASE)
_OUT_OF = re.compile(
    r"\b(?P<out>time out) (?=(?:(?:her|his|their|a) )(?:own )?(?:busy )?(?:lunch|break|day|evening|morning"
    r"|holiday|weekend|shift|schedule|work)\b)"
)
_FAST_AND = re.compile(
    r"(?<=\w )(?<!was )(?<!were )(?<!being )(?P<much>so |very |really )?(?:fast|quick) and "
    r"(?P<how>polite|kind|clear|honest|warm|nice|gentle)(?=$|[,.;])"
)
_NO_HARD = re.compile(r"\b(?P<told>told me|tell me) (?=no hard feelings\b)")
_AND_SO_TOO = re.compile(
    r"^(?:it was )?(?:an? )?(?P<very>very |really |so )?(?P<how>(?!long\b)[a-z]+) "
    r"(?P<what>e-?mail|letter|message|call|reply|answer|note|card)(?:,| and|, and) (?:very |really )?"
    r"(?P<too>fast|quick|kind|honest|clear|polite|prompt|personal|friendly|handwritten|long|short|funny|signed) too$",
    re.IGNORECASE,
)
"""What came, and how it was besides: "courteous email and fast too"."""
_I_ONLY = re.compile(r"(?<=\w), (?:and )?(?=I(?:'d| had)? only (?:applied|asked|came|sent|wrote|rang|emailed)\b)")
_AND_TRY = re.compile(r"(?P<told>\bthere were no hard feelings) and (?P<do>(?:to )?(?:try|apply|come|ring|call|ask)) ")
_NOT_LIKE = re.compile(r",? (?:and )?(?:not like|unlike) (?:the )?(?:others?|most|some|other [a-z]+|rest)(?=$|[.;])")
_STRAIGHT = re.compile(
    r"^(?:(?P<who>he|she|they|[A-Z][a-z]+) (?:was|were) )?(?:very |really |dead |so )?(?P<how>straight|honest|open"
    r"|frank|upfront|direct|clear)(?: with me| to me| about it)?, (?:that )?(?P<what>(?:(?:i|i'd|i'm|my|the others?"
    r"|they(?:'d|'re)?|there(?:'s| was| were| is))\b|it(?:'s| is| was) (?=(?:the|my|down to|between|about|because)\b))"
    r" ?[^;.]+)$",
    re.IGNORECASE,
)
_THOUGHT_TO = re.compile(r"^(?:(?:he|she|they) )?(?:even )?thought to (?=[a-z]+ )")


def in_english(text: str) -> str:
    """An account of how somebody was told with its words as English puts them."""
    text = _NOT_SOME.sub(r" rather than \g<what>", _NO_MACHINE.sub(r"\g<self>", text))
    text = _RATHER.sub(_rather, _WHICH_IT_WAS.sub("", text.rstrip(".")))
    text = _WRITE_ME.sub(r"\g<write> to me", _REPLY_ME.sub(r"\g<reply> to ", text))
    text = _TEXT_LAST.sub(r"\g<who> texted me", _TEXT.sub(r"\g<who> texted ", text))
    text = _UNTIL_DAY.sub(r"\g<told> by ", _LIKE_PROMISED.sub(", as ", _EVEN_IF.sub(_even_though, text)))
    text = _MY_CALL.sub(lambda found: f"{_TOOK_CALL[found['pick'].lower()]} {found['call']}", text)
    text = _HER_BACK.sub(r"\g<call> back", text)
    text = _OFF.sub(r"\g<heard>\g<it> from ", _ONLY.sub(r"\g<soon>\g<time>", text))
    text = _REAL_GOOD.sub(_well, _QUICK.sub(r"\g<did> quickly", text))
    return _in_step(_SO_A.sub(_such_a, _FRIENDLY.sub(_in_such_a_way, text)))


def _in_step(text: str) -> str:
    """An account with its manner and its second deed in step with the first, and without what stands beside them."""
    text = _ALREADY.sub(r"\g<told> ", _IN_DETAIL.sub(r"\g<told> in detail", _AT_LEAST.sub("", _NOT_LIKE.sub("", text))))
    text = _AND_SO_TOO.sub(_both_ways, _I_ONLY.sub(", though ", text))
    text = _BEEN_AWAY.sub("", text) if _SORRY.search(text) else text
    text = _OUT_OF.sub(r"\g<out> of ", _THOUGHT_TO.sub("to ", _WAS_AND.sub(r"\g<was> and ", text)))
    text = _AND_TRY.sub(r"\g<told> and that I should \g<do> ", _NO_HARD.sub(r"\g<told> there were ", text))
    text = _STRAIGHT.sub(_told_straight, text)
    text = _SO_I_CAN.sub(r"so \g<that>I could ", text) if not _NOT_YET.search(_SO_I_CAN.sub("", text)) else text
    text = _A_MAIL.sub(r"\g<an>email", _A_REPLY.sub(lambda one: f"{one['gave']} {with_article(one['what'])}", text))
    text = _INFORM.sub(r"\g<inform> me ", text.replace("through email", "by email"))
    text = _TWICE.sub("twice", _JUST_NOT.sub(", just not ", text))
    text = _DETAIL.sub("detailed ", _FIRST.sub(lambda found: found[0].replace("1st", "first"), text))
    return _FAST_AND.sub(_quickly_and, text.replace("should to ", "should "))


def _both_ways(found: re.Match[str]) -> str:
    joint = " " if found["too"].lower() in {"handwritten", "signed", "personal"} else " and "
    return with_article(f"{(found['very'] or '').lower()}{found['how'].lower()}{joint}{found['too']} {found['what']}")


def _told_straight(found: re.Match[str]) -> str:
    """A plain word and what it was: "was straight with me, I was too slow" is that it was told straight."""
    how = {"straight": "straight", "upfront": "openly"}.get(found["how"].lower(), f"{found['how'].lower()}ly")
    clause = verdict(found["what"]) is Verdict.CLAUSE
    return f"{found['who'] or 'they'} told me {how} that {found['what']}" if clause else found[0]


def _quickly_and(found: re.Match[str]) -> str:
    how = found["how"]
    return f"{found['much'] or ''}quickly and {how[:-1] if how == 'gentle' else how}{'y' if how == 'gentle' else 'ly'}"


def _rather(found: re.Match[str]) -> str:
    return f"to {found['do'].lower()}{found['me'] or ''} rather than {found['other'].lower()}"


def _even_though(found: re.Match[str]) -> str:
    """What was so all the same: "even if it was late"; what may yet be stays as it is."""
    verb = (found["verb"] or "is").lower()
    finite = any(one.form in {Form.PAST, Form.PRESENT} for one in readings(verb))
    return "even though " if finite and not _NOT_YET.search(found.string) else found[0]


def _well(found: re.Match[str]) -> str:
    much = {" real": " really"}.get(found["much"] or "", found["much"] or "")
    return f"{found['did']}{much} well"


def _in_such_a_way(found: re.Match[str]) -> str:
    how = with_article(f"{found['how']} way")
    way = f"such {how}" if found["much"].lower() == "so" else with_article(found["much"] + how[1:])
    return f"{found['did']} in {way}"


def _such_a(found: re.Match[str]) -> str:
    """One thing of a kind: "so polite mail" is such a polite email, "so kind words" such kind words."""
    how, what = found["how"], {"mail": "email", "mails": "emails"}.get(found["what"], found["what"])
    thing, kinds = words_of(f"a {how} {what}")[2:], {one.cls for one in readings(how)}
    if Class.ADJECTIVE not in kinds or Class.ADVERB in kinds or not thing or thing[0].cls is not Class.NOUN:
        return found[0]
    thing_so = f"{how} {what}"
    return f"such {thing_so if thing[0].lemma != what else with_article(thing_so)}"
