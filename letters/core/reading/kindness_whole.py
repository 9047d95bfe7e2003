"""Makes an account of a kindness whole before it is taken apart: who heard what, and what was said word for word.

"he rang from the yard, could hear the wind" is that I could hear it, and "said good hands but slow" quotes somebody.
"""

from __future__ import annotations

import re

from letters.core.language.certainty import Verdict, verdict

_CALL_ME = re.compile(
    r"^(?:to )?(?P<do>call|ring|phone|text|email|message|write)(?: me)?,? (?:and |when |even though |though |which )?"
    r"(?:he|she|they) (?:didn'?t|did not|never|don'?t) (?:really )?(?:have|need|had) to(?: do (?:that|it|so))?"
    r"(?=$|[.,;])",
    re.IGNORECASE,
)
_BARE_CALL = re.compile(r"^(?P<do>call|phone)\.?$", re.IGNORECASE)
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
    r"\b(?P<not>,? (?:and )?not) (?P<who>agency|office|machine|computer|secretary|receptionist|robot|assistant)"
    r"(?=$|[.,;])"
)
_QUOTED = re.compile(
    r"(?P<who>^|[.,;] |\b(?:and |he |she |they ))(?P<said>said|says) "
    r"(?P<what>(?:(?:very|really|too|so) )?(?:good|great|nice|strong|lovely|decent|steady|safe|neat|tidy|solid|fine"
    r"|well done|too|not bad|big heart|close)\b[^,;.\"]*)(?=$|[.,;])",
    re.IGNORECASE,
)
_THINGS = re.compile(r"(?:things?|stuff|words|bye|luck|night|morning|afternoon|friday|riddance)\b", re.IGNORECASE)


def kindness_whole(text: str) -> str:
    """The account with the words it needs to be understood, and without what was merely said of it again."""
    text = _CALL_ME.sub(_to_call, _SAID_SO.sub("", text))
    text = _COULD_HEAR.sub(
        r", and I \g<could>", _NOTE_SAID.sub(r"\g<what> saying ", _SORRY_NAME.sub(r"\g<say> \g<sorry>", text))
    )
    text = _WRITE_SELF.sub(r"\g<do> to me ", _BY_SELF.sub(" ", text))
    text = _ONLY_SORRY.sub(_not_only, _WHAT_NAMELY.sub(r"\g<what>: \g<it>", text))
    text = _BARE_CALL.sub(r"\g<do> me", text)
    return _QUOTED.sub(_quoted, _NOT_OFFICE.sub(r"\g<not> the \g<who>", text))


def _to_call(found: re.Match[str]) -> str:
    do = found["do"].lower()
    return f"to {do} {'to ' if do == 'write' else ''}me"


def _not_only(found: re.Match[str]) -> str:
    said = re.sub(r"^sorry,? ", "sorry, ", found["said"].lower())
    return f'not {found["only"].lower()} "{said}"'


def _quoted(found: re.Match[str]) -> str:
    """What was said word for word, between its marks, where it is no clause and no name of what was said."""
    what = found["what"]
    if _THINGS.search(what) or verdict(what) is Verdict.CLAUSE or len(what.split()) == 1:
        return found[0]
    return f'{found["who"]}{found["said"]} "{what}"'
