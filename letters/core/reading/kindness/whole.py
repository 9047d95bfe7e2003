"""Makes an account of a kindness whole before it is taken apart: who heard what, and what was said word for word.

"he rang from the yard, could hear the wind" is that I could hear it, and "said good hands but slow" quotes somebody.
"""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.words.articles import with_article
from letters.core.language.words.lexicon import readings
from letters.core.language.words.tagging import Form
from letters.core.reading.kindness.direct import told_later
from letters.core.reading.kindness.feeling import read_feeling
from letters.core.reading.kindness.framed import without_praise
from letters.core.reading.kindness.jotted import kindness_jotted
from letters.core.reading.kindness.named_only import named_only
from letters.core.reading.kindness.said import kindness_said
from letters.core.reading.kindness.to_me import to_me
from letters.core.reading.plain.fronted import condition_last
from letters.core.reading.plain.strokes import as_list
from letters.core.reading.plain.was_and_did import was_and_did

_CALL_ME = re.compile(
    r"^(?:to )?(?P<do>call|ring|phone|text|email|message|write)(?: me)?,? (?:and |when |even though |though |which )?"
    r"(?:he|she|they) (?:didn'?t|did not|never|don'?t) (?:really )?(?:have|need|had) to(?: do (?:that|it|so))?"
    r"(?=$|[.,;])",
    re.IGNORECASE,
)
_A_BLOKE = re.compile(
    r"^(?:an? |what an? |such an? )?(?P<how>(?:very |really |so )?(?:sound|lovely|nice|kind|decent|good|great|sweet"
    r"|gentle|honest)) (?:bloke|guy|man|lady|woman|lad|fella|person|lass|girl|chap|people|folk)(?=$|[.,;])",
    re.IGNORECASE,
)
"""Whoever told it, judged by the way: "sound bloke"."""
_BEING_TOLD = re.compile(
    r"^(?P<no>not )?being (?P<done>told|given|kept|left|treated|heard|fobbed|ghosted|messed|informed|called|rung|phoned"
    r"|thanked|spoken to|allowed|offered|invited|asked|listened to|walked|shown|let)\b(?! (?:about|of|by(?! my\b)) )",
    re.IGNORECASE,
)
"""What was done to the writer, with nobody named."""
_NO_DRAMA = re.compile(
    r"^(?:no [a-z]+(?: [a-z]+)?,? )+(?:just|but|only) (?=an? |(?:very |really )?(?:honest|straight|kind|polite|clear"
    r"|quick|fair)\b)",
    re.IGNORECASE,
)
_COULD = re.compile(r"^could (?=(?:really |just |even )?(?:hear|tell|see|feel) )", re.IGNORECASE)
_EVERYTHING = re.compile(
    r"^(?P<all>everything|all of it|(?:his|her|their|the) [a-z]+(?: [a-z]+)?)"
    r"(?: really| honestly| basically)+(?=$|[.,;])",
    re.IGNORECASE,
)
_WAS_ONE = re.compile(
    r"^it was (?P<one>an? (?!close|tough|hard|difficult|tight|judge)(?:[\w'-]+,? ){1,4}?(?:letter|e-?mail|message|note"
    r"|card|text|call|voicemail|voice note)\b(?: with [^,.;]+)?)(?:, (?:about |nearly )?[a-z\d]+ minutes?)?"
    r"(?:,? and(?: it)?(?P<that> (?:came|arrived) [^,.;]+))?(?=[.! ]*$)",
    re.IGNORECASE,
)
"""What came, told as what it was: "it was a kind email and it came quickly"."""
_BARE_CALL = re.compile(
    r"^(?:to )?(?P<do>call|phone|ring)(?:\.?$|(?=, (?:he|she|they|it|and|even|when)\b))", re.IGNORECASE
)
"""What it was good of them to do, in one word that elsewhere is a thing."""
_COULD_HEAR = re.compile(
    r"(?<=\w)[,;] (?:and )?(?P<could>could(?:n'?t| not)? (?:really |just |even |still |almost |actually )?"
    r"(?:hear|see|tell|feel|smell|understand|follow))\b",
    re.IGNORECASE,
)
"""What was heard or seen beside their deed, with its "I" left out."""
_BY_SELF = re.compile(r"(?<=[a-z]) by (?=(?:him|her|them)sel(?:f|ves)\b)(?!.*\b(?:alone|all by)\b)", re.IGNORECASE)
_WRITE_SELF = re.compile(r"\b(?P<do>write|wrote|writing) (?=(?:him|her|them)sel(?:f|ves)\b)", re.IGNORECASE)
_SAID_SO = re.compile(
    r"[,;.]? (?:and )?(?:(?:he|she|they) )?(?:even |also )?(?:said|says) so(?: [^,;.]*)?(?=$|[.,;])", re.IGNORECASE
)
_SORRY_NAME = re.compile(
    r"\b(?P<say>said|says|saying|say|wrote|read) (?P<sorry>(?i:so |very )?sorry),? (?P<name>[A-Z][a-z]+)(?=$|[.,;!])"
)
_NOTE_SAID = re.compile(
    r"\b(?P<what>(?:note|message|card|letter|line|text|e-?mail|post-it|bit|sticker|drawing)(?: [a-z]+){0,6}?),? "
    r"(?:that |which )(?:said|says|read|reads)(?: just)? (?=(?:so |very )?sorry\b)",
    re.IGNORECASE,
)
_WHAT_NAMELY = re.compile(
    r"\b(?P<what>what [^,;.:]+)[,;] (?:and )?(?:it'?s|it is|it was|that'?s|namely|which (?:is|was)) "
    r"(?=(?:the|my|an?|more) )(?P<it>[^,;.]+(?:, [^,;.]+ and [^,;.]+)?)$",
    re.IGNORECASE,
)
_ONLY_SORRY = re.compile(
    r"\bnot (?P<only>only|just) (?:an? |the )?[\"']?(?P<said>sorry,? (?:but )?(?:no|we (?:chose|took)"
    r" (?:someone|another)))\b[\"']?",
    re.IGNORECASE,
)
_NOT_OFFICE = re.compile(
    r"\b(?P<not>,? (?:and )?not) (?P<who>HR|agency|office|machine|computer|secretary|receptionist|robot|assistant)"
    r"(?=$|[.,;])"
)
_QUOTED = re.compile(
    r"(?P<who>^|[.,;] |\b(?:and |he |she |they ))(?P<said>said|says) "
    r"(?P<what>(?:(?:very|really|too|so) )?(?:good|great|nice|strong|lovely|decent|steady|safe|neat|tidy|solid|fine"
    r"|well done|too|not bad|big heart|close|(?:the )?same (?:time|place)|see you)\b[^,;.\"]*)(?=$|[.,;])",
    re.IGNORECASE,
)
_THINGS = re.compile(r"(?:things?|stuff|words|bye|luck|night|morning|afternoon|friday|riddance)\b", re.IGNORECASE)

_SIGH = re.compile(
    r"^(?P<sigh>[^,;.]{3,40}?),? but (?=(?:he|she|they|it) [a-z]|[A-Z][a-z]+ (?:was|rang|called|told|said|gave)\b)"
)
_A_BIT_OF = re.compile(
    r"(?:an? )?(?:bit|kind|sort) of an? [a-z]+|(?:it )?(?:sucks|stings|hurts)|bad news", re.IGNORECASE
)
_NEED_NOT_BUT = re.compile(
    r"^(?P<who>he|she|they) (?:didn'?t|did not) (?:have|need) to,? but (?=(?P=who) )", re.IGNORECASE
)
_KNEW = re.compile(r"(?<=\w), (?P<knew>knew|knowing) (?=(?:that )?(?:i|i'd|i'm|i was|how|my)\b)", re.IGNORECASE)
_SO_LONG = re.compile(
    r"\b(?P<did>[a-z]+)(?P<me> me)? so (?P<how>[a-z]+) (?P<what>message|letter|e-?mail|note|text|card|call)\b"
)
_MAY_READ = re.compile(r"\bso (?:that )?(?P<who>my [a-z]+) (?:also can|can also) (?=[a-z]+)")
_PLEASE_DO = re.compile(
    r"\b(?:said|says) (?:please |do )+(?=(?:apply|keep|call|ring|come|stay|let|get|ask|email|write|try|think|look)\b)",
    re.IGNORECASE,
)
_PLEASE_DONT = re.compile(r"\b(?P<said>said|say) (?:please |just )*don'?t (?P<do>[a-z]+\b[^,.;]*)", re.IGNORECASE)
_IN_MY_CV = re.compile(
    r"\b(?P<what>what [^,;.:]+), (?P<it>(?:the|my) [a-z]+(?: [a-z]+)?), (?:there|it)(?: was| is|'s) [^.;]*$"
)

_NEVER_HAD = re.compile(
    r"[,;.] (?:and )?(?:(?:i|i've|i'd|ive) )?(?:never|not) had (?:that|this|it)(?: (?:before|anywhere|from [a-z]+))*"
    r"(?=$|[.,;])",
    re.IGNORECASE,
)
_THEY_NEED = re.compile(
    r",? (?:and|but|when|while) (?:they|you|the pass(?:ing)?(?: mark)?|the bar) (?:needs?|needed|wants?|wanted|is|was)"
    r" (?:about |over |at least )?\d[\d.]*%?(?=[.;]|$)"
)
"""What would have been enough, beside a figure one was told: "34 and they need 40"."""
_ASK_WAS = re.compile(
    r"\b(?P<ask>ask(?:ed|ing)?(?: me)?) (?P<was>was|were|is|did|could|can) (?P<who>it|i|this|that|now|there)\b",
    re.IGNORECASE,
)
"""A question that was asked in the order of a question: "asked was it a good time"."""

_SAYING = re.compile(r"^saying (?=(?:that |how )?(?:I|I'[a-z]+|my|it|it's|they|he|she|there|the)\b)", re.IGNORECASE)
_AT_ONCE = re.compile(
    r"^((?:it was |they were )?[a-z]+ (?:and|but) [a-z]+),? (?:all )?at the same time(?=$|\.)", re.IGNORECASE
)
_TO_POINT = re.compile(
    r"^(?P<how>(?:it was )?(?:(?:friendly|kind|clear|honest|polite|nice|quick|warm|short|brief)(?:, and | and |, |$"
    r"|(?= )))+?),? ?(?:and |but )?(?:straight )?to the point(?=$|[.;])",
    re.IGNORECASE,
)
_WHEN_I = re.compile(
    r"^(?P<when>(?:when|after|before) I [a-z' ]+?),? (?P<did>(?:he|she|they) (?:[a-z]+ed|told|said|gave|sent|took"
    r"|let) [^,.;]+)$",
    re.IGNORECASE,
)
"""When it was done, told before what was done."""
_AS_PROMISED = re.compile(r"\b(?P<time>on the (?:day|date)|at the time) (?:he|she|they) (?:said|promised)(?=$|[.;])")
_NOT_DOING = re.compile(r"^not (?!being\b)(?P<doing>[a-z]+ing)\b")
"""What was not done, as it follows thanks: "not reading from a script"."""


def kindness_whole(text: str) -> str:
    """The account with the words it needs to be understood, and without what was merely said of it again."""
    text = _AT_ONCE.sub(r"\1", as_list(kindness_jotted(named_only(condition_last(to_me(text))))))
    text = _TO_POINT.sub(_how_it_was, text)
    text = _WHEN_I.sub(r"\g<did> \g<when>", _AS_PROMISED.sub(r"\g<time> they had promised", text))
    text = _SAYING.sub("they said ", _NOT_DOING.sub(_not_to_do, told_later(text)))
    text = kindness_said(_THEY_NEED.sub("", without_praise(_judged(text))))
    text = _NEED_NOT_BUT.sub("", _SIGH.sub(_without_sigh, _CALL_ME.sub(_to_call, _SAID_SO.sub("", text))))
    text = _IN_MY_CV.sub(
        r"\g<what>: \g<it>", _KNEW.sub(", knowing ", _PLEASE_DONT.sub(_not_to, _PLEASE_DO.sub("told me to ", text)))
    )
    text = _ASK_WAS.sub(r"\g<ask> if \g<who> \g<was>", _NEVER_HAD.sub("", text))
    text = _SO_LONG.sub(_such_a, _MAY_READ.sub(r"so that \g<who> could also ", text))
    text = _COULD_HEAR.sub(
        r", and I \g<could>", _NOTE_SAID.sub(r"\g<what> saying ", _SORRY_NAME.sub(r"\g<say> \g<sorry>", text))
    )
    text = _WRITE_SELF.sub(r"\g<do> to me ", _BY_SELF.sub(" ", text))
    text = _ONLY_SORRY.sub(_not_only, _WHAT_NAMELY.sub(r"\g<what>: \g<it>", text))
    text = _BARE_CALL.sub(r"to \g<do> me", text)
    return _QUOTED.sub(_quoted, _NOT_OFFICE.sub(_not_them, text))


def _not_them(found: re.Match[str]) -> str:
    """Who it was not: "he rang not hr", "not the agency"."""
    comma = "," if found["not"] == " not" else ""
    return f"{comma}{found['not']} {'' if found['who'].isupper() else 'the '}{found['who']}"


def _judged(text: str) -> str:
    """The account without how glad it made the writer, and with a judgement of somebody as what that one was."""
    text = _WAS_ONE.sub(_as_sent, text)
    text = _BEING_TOLD.sub(r"I was \g<no>\g<done>", was_and_did(_NO_DRAMA.sub("", text)))
    text = _COULD.sub("I could ", _A_BLOKE.sub(r"they were \g<how>", text))
    return _EVERYTHING.sub(r"\g<all>", text)


def _as_sent(found: re.Match[str]) -> str:
    return f"{found['one']} that{found['that']}" if found["that"] else found["one"]


def _to_call(found: re.Match[str]) -> str:
    do = found["do"].lower()
    return f"to {do} {'to ' if do == 'write' else ''}me"


def _without_sigh(found: re.Match[str]) -> str:
    """How it felt, as a sentence of its own before what was kind; nothing of what only sighs."""
    if _A_BIT_OF.fullmatch(found["sigh"]):
        return ""
    return f"{found['sigh']}. " if read_feeling(found["sigh"]) else found[0]


def _such_a(found: re.Match[str]) -> str:
    return f"{found['did']}{found['me'] or ''} such {with_article(found['how'] + ' ' + found['what'])}"


def _not_to(found: re.Match[str]) -> str:
    do = re.sub(r"\byour\b", "my", re.sub(r"\byou\b", "me", found["do"]))
    return f"{'told' if found['said'].lower() == 'said' else 'tell'} me not to {do}"


def _not_only(found: re.Match[str]) -> str:
    said = re.sub(r"^sorry,? ", "sorry, ", found["said"].lower())
    return f'not {found["only"].lower()} "{said}"'


def _how_it_was(found: re.Match[str]) -> str:
    return re.sub(r"(?:,| and)+$", "", found["how"].rstrip(", "))


def _not_to_do(found: re.Match[str]) -> str:
    base = next((one.lemma for one in readings(found["doing"]) if one.form is Form.ING), "")
    return f"not to {base}" if base else found[0]


def _quoted(found: re.Match[str]) -> str:
    """What was said word for word, between its marks, where it is no clause and no name of what was said."""
    what = found["what"]
    if (
        (_THINGS.search(what) and not what.startswith(("same ", "see you")))
        or verdict(what) is Verdict.CLAUSE
        or len(what.split()) == 1
    ):
        return found[0]
    what = what.removeprefix("the ") if what.startswith("the same") else what
    return f'{found["who"]}{found["said"]} "{what}"'
