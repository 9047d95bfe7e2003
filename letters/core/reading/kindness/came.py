"""Names what came where it was typed as "it": to "sign it by hand" is to sign the letter, to "send it" the news."""

from __future__ import annotations

import re

from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class

_TO_ME = re.compile(
    r"^(?P<who>(?:to |he |she |they )?(?:(?:even|also|still) )?)(?P<do>sen[dt]|wrote|write|post|posted|deliver"
    r"|delivered|forward|forwarded) it to me\b",
    re.IGNORECASE,
)
_IT = re.compile(
    r"^(?P<who>(?:to |he |she |they |you (?:both |all )?|each of you )?"
    r"(?:(?:even|also|still) )?)(?P<do>sign|signed|sen[dt]|type|typed|post|posted|print"
    r"|printed|deliver|delivered|address|addressed) it\b",
    re.IGNORECASE,
)
_WROTE_IT = re.compile(
    r"\b(?P<wrote>wrote|write|writing|typed?) it (?=(?:him|her|them|your)sel(?:f|ves)\b)", re.IGNORECASE
)
_BY_HAND = re.compile(r"\b(?P<wrote>wrote|write|writing) it (?=(?:all )?by hand\b|in (?:pen|ink)\b)", re.IGNORECASE)
_IN_IT = re.compile(
    r"^(?P<put>(?:(?:to |he |she |they )?(?:put|included?|left|leave|added?|wrote|write|drew|draw|stuck)"
    r"|there (?:was|were)) (?!it\b)[^,;.]+?)"
    r" (?P<where>in|on|at the (?:bottom|end|top) of) it\b",
    re.IGNORECASE,
)
_NAMED = re.compile(
    r"\b(?:letter|e-?mail|message|note|card|text|news|answer|reply|report|form|cv|resume)\b", re.IGNORECASE
)
_ON_IT = re.compile(r"\b(?:on|by|over|via|through) (?:whatsapp|text|phone|e-?mail|messenger|post)\b", re.IGNORECASE)
"""Where the way is named along with what came."""
_IT_WAS_A = re.compile(
    r"^it was (?P<a>an? (?!(?:close|tough|hard|difficult|tight|judge?ment) )(?:[\w'-]+,? ){1,3}?)"
    r"(?P<what>e-?mail|letter|call|message|note|text)\b",
    re.IGNORECASE,
)
_ONE_NOT = re.compile(r"(?<= one)(?P<other>, not an? [^,;.]*?) and (?=(?:he|she|they|you) )")
_IT_WAS_HARD = re.compile(
    r"^it was (?P<so>(?:such )?an? [^,;.]*?\b(?:decision|vote|choice"
    r"|(?:close|tough|hard|difficult|tight|judge?ment) call))"
    r"(?: for (?:them|him|her|everyone|everybody))?"
    r"(?:,? (?:and|but) (?P<who>he|she|they) (?:told me|said|admitted)(?: so| that| it| as much)?)?(?=$|[.,;]| and\b)",
    re.IGNORECASE,
)
"""How hard it was to decide, which somebody must have told: "it was a two-to-one decision and he told me so"."""
_IT_READ = re.compile(
    r"^it (?=(?:wasn't|was(?! (?:my|that|because|down|the (?:way|tone|fact))\b| [^,;.]*? who\b)"
    r"|did (?:say|thank|mention|have)\b|had|came|said|read|felt|did not|didn't|seemed|sounded|made"
    r"|explained|mentioned|quoted|named|thanked|addressed|answered|listed|included|began|ended|started|opened|closed"
    r"|praised|wished|arrived) (?!me|easier|nice of|good of|kind of|clear that|hard|close|only)"
    r"|(?:thanked|wished|invited|offered|cheered|helped) me\b|made me (?:laugh|smile|feel)\b|(?:gave|softened|took) )",
    re.IGNORECASE,
)
_CAME_WITH = re.compile(
    r"^(?=(?:came|arrived) (?:with (?:an?|the|my|some)|on (?:headed|proper|nice)|within|the (?:next|same)|quickly)\b)",
    re.IGNORECASE,
)
_HIS_OWN = re.compile(r"\b(?:his|her|their)(?P<own>(?: own)?)(?= (?:signature|name|handwriting|writing|words)\b)")
"""Whose own it is what stands on the letter that is the reader's."""
_BY_POST = re.compile(r"\b(?:sign|signed|type|typed|post|posted|print|printed|address|addressed)\b", re.IGNORECASE)

_MADE_THEM = re.compile(r"(?P<mine>\bmy [a-z]+ (?:made|got|had|kept|helped|reminded|taught)) them\b")
"""What something of the writer's did to those who told: "my questions made them rethink the rota"."""
_LENT_THEM = re.compile(
    r"(?<!and)(?<!but)(?<!because)(?<!when)(?<!what)(?<!,)(?P<that> that| which)? "
    r"(?P<lent>I(?: had|'d| have|'ve)? (?:lent|given|gave|shown|showed)) them\b"
)
"""What the writer had lent to those who read: "sent back the photos I had lent them"."""
_OF_THEM = re.compile(r"\b(?:(?P<all>both|all)|(?P<several>all (?:three|four)|each)) of them\b", re.IGNORECASE)


def with_what_came(text: str, way: str) -> str:
    """A kindness with its first "it" named as what came, by the way it came where that is known."""
    first = re.split(r"\bit\b", text, maxsplit=1)[0]
    if _NAMED.search(first):
        return text
    by = _ON_IT.search(text)
    sent = f"the {way}" if way in {"email", "letter", "message"} and not by else "the news"
    signed = sent if sent != "the news" else "the letter"
    put = sent if sent != "the news" else "the answer"
    if _TO_ME.match(text):
        return _TO_ME.sub(lambda found: f"{found['who']}{found['do']} me {sent}", text)
    text = _WROTE_IT.sub(rf"\g<wrote> {'to me' if sent == 'the news' else sent} ", text)
    text = _BY_HAND.sub(rf"\g<wrote> {'the letter' if way == 'letter' else 'to me'} ", text)
    if found := _IT.match(text):
        return _IT.sub(rf"\g<who>\g<do> {signed if _BY_POST.search(found['do']) else sent}", text)
    return _IN_IT.sub(rf"\g<put> \g<where> {put}", text)


def as_yours(text: str, way: str) -> str:
    """What is told of "it" told of the readers' letter: "it didn't read like a template"."""
    text = _LENT_THEM.sub(r" that \g<lent> you", _MADE_THEM.sub(r"\g<mine> you", text))
    text = _IT_WAS_HARD.sub(lambda found: f"{found['who'] or 'they'} told me it was {found['so']}", text)
    text = _ONE_NOT.sub(r"\g<other>, and ", _IT_WAS_A.sub(r"your \g<what> was \g<a>one", text))
    text = _CAME_WITH.sub(f"your {way} ", text) if way in {"letter", "email", "message"} else text
    text = _IT_READ.sub(f"your {way or 'answer'} ", text)
    return _HIS_OWN.sub(r"your\g<own>", text) if text.startswith("your ") else text


def all_of_you(text: str) -> str:
    """A kindness of several of the readers told of them: "signed by all four of them" is by all four of you."""
    return _OF_THEM.sub(_of_you, text)


def _of_you(found: re.Match[str]) -> str:
    several = [token for token in words_of(found.string[: found.start()]) if token.lower != token.lemma]
    things = [token for token in several if token.cls is Class.NOUN]
    does = words_of(f"they {found.string[found.end() :]}")[1:2]
    if things and not means_people(things[-1].lemma) and not (does and does[0].finite):
        return found[0]  # "he let me ask questions, and he answered all of them"
    return f"{found['several'].lower()} of you" if found["several"] else f"you {found['all'].lower()}"
