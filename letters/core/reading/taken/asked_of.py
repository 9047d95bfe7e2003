"""Reads what was asked of the writer, and parts a task or a thing from the clause that is spliced to it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import is_clause
from letters.core.language.words.casing import lower_first
from letters.core.language.words.row import words_of
from letters.core.language.words.tagging import Class, Form, Token
from letters.core.reading.taken.tasks import as_asked, is_task

_REMEMBER = re.compile(
    r"^(?:what )?I (?:(?:still |mostly |mainly |do )?(?:remember|recall)(?: is| was)?(?: that| best is)?"
    r"|(?:heard|learned|learnt|understood|gathered|was told|think)(?: that| about)) (?=[a-z])",
    re.IGNORECASE,
)
_WHEN_IT = re.compile(r"(?:when|whenever|if|once|every time|as soon as) [^.;]+", re.IGNORECASE)
_WHEN = re.compile(r"(?:when|if) (?!to\b)[^,.;]+$", re.IGNORECASE)
"""A time that was spoken of: "when the clinic moves"."""
_NEITHER = re.compile(r"(?:neither|none) of (?:the|their|them) ", re.IGNORECASE)
_WHAT_AND = re.compile(
    r"^(?P<what>(?:what|how|where|why) [^,.;]+), (?=(?:nobody|no one|everybody|everyone|they|it|it's|there's|there) )",
    re.IGNORECASE,
)
"""A question and a clause hung on it: "what happens to the costumes, nobody has room for them"."""
_HAILED = re.compile(r"^(?:mate|yeah|yeh|aye|och|oh),? (?=(?:the|their|it|it's|they|we|there)\b)", re.IGNORECASE)
_ASKED_HOW_I = re.compile(
    r"^(?:they|he|she) (?:asked|wanted to know|wondered)(?: me)? how (?:I|you|one|we)(?:'d| would| could| might) "
    r"(?=(?![^.;]*\b(?:I|me|my)\b))",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"^whether (?=\w)", re.IGNORECASE)
_NOT_DOING = re.compile(r"^(?=(?:[a-z]+ )?(?:[a-z]{2,}[^s\W]s|people|staff) not [a-z]+ing\b)", re.IGNORECASE)
"""What others fail to do, named as a thing: "mums not knowing they can claim"."""
_IF_IT = re.compile(
    r"(?<=\w), (?=(?:if|when) (?:it|he|she|one) [a-z]+ (?:nobody|no one|everybody|everyone|everything|the|it|they)\b)"
)
_HOW_DO_YOU = re.compile(
    r"how (?:do|can|could|should|would|might) (?:you|they|we|one) (?=(?![^.;]*\b(?:I|me|my)\b))", re.IGNORECASE
)
_CANNOT_GET = re.compile(
    r"^(?P<head>[^,.;]+), (?:and |but )?(?=(?:can't|cannot|couldn't|can never) (?:get|find|keep|recruit|afford|hire"
    r"|fill|buy|source|attract|replace|train|staff|cover|run|fix|mend|open|shift|store|sell|tell)\b"
    r"|(?:don't|never) know (?:if|whether|what|who|why|how|where|when)\b)",
    re.IGNORECASE,
)
"""A matter, and what the unnamed employer cannot do about it: "night staff, can't get anyone under 50"."""
_CANNOT_DO = re.compile(r"^(?P<head>(?:[a-z'-]+ ){0,3}[a-z'-]+), (?=(?:can't|cannot|can never) [a-z]+ )", re.IGNORECASE)
"""The same after "about", where a thing is named first: "water voles, can't dig where they are"."""
_DOING = re.compile(r"(?!during\b|nothing\b|something\b|everything\b)[a-z]+ing (?:the|a|an|their|your|enough|people) ")
"""A task told as a doing: "getting the catch to market, the road is closed"."""
_LED = re.compile(r"(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|even)\b")
_NO_SECOND = re.compile(r"(?:and|but|or|so|which|who|because|if|when|as|not|you|I|we)\b", re.IGNORECASE)


def asked_of(text: str, beginning: str) -> str:
    """A difficulty as a task, a question or a fact, with what was spliced to it as a sentence."""
    text = _ASKED_HOW_I.sub("how to ", _HAILED.sub("", _REMEMBER.sub("", text)))
    if _WHEN_IT.fullmatch(text.rstrip(".")) and sum(map(_is_done, words_of(text))) > 1:
        text = f"that {lower_first(text)}"
    text = f"that {lower_first(text)}" if _NEITHER.match(text) else text
    if (found := _WHAT_AND.match(text)) and verdict(text[found.end() :]) is Verdict.CLAUSE:
        text = f"{found['what']}. {text[found.end()].upper()}{text[found.end() + 1 :]}"
    if beginning == "how":
        text = as_asked(text)
    text = _how_to(text)
    if beginning == "about" and _WHEN.match(text) and verdict(text) is not Verdict.CLAUSE:
        text = f"what happens {lower_first(text)}"
    text = _CANNOT_GET.sub(_and_cannot, text)
    text = _CANNOT_DO.sub(_and_cannot, text) if beginning == "about" else text
    text = the_question(with_if(_not_doing(text)))
    return _task_first(text) if beginning == "how" or _DOING.match(text) else text


def _and_cannot(found: re.Match[str]) -> str:
    """What they cannot do: beside a thing as a sentence, beside what is so joined to it."""
    if verdict(found["head"]) is not Verdict.CLAUSE:
        return f"{found['head']}. You "
    return f"{found['head']} and " if found["head"].lower().startswith("they") else f"{found['head']}, and you "


_TELLS = re.compile(
    r"(?!\w+(?:'d| would) (?:[a-z]+ ){1,3}(?:if|when|without|once)\b)"
    r"(?:they|he|she)(?:'re|'ve|'d| (?:can(?=n't|not| not| only| hardly)"
    r"|do|want|need|have|are|had|los|struggle|keeps?(?= (?:on )?[a-z]+ing\b)"
    r"|pay|spen|got\b|get (?:too|so|a lot|lots|hundreds|\d)|used to\b|turned\b)[a-z]*)(?!.*\bI\b)"
    r"|(?:not enough|too (?:many|few|much|little)|only (?:one|two|three|four|five|\d+)|there (?:is|are)"
    r"|(?:sometimes|usually|often|always) (?:they|the|it)) ",
    re.IGNORECASE,
)


def tells(text: str) -> bool:
    """Whether a text tells how things are with the employer, and asks for nothing."""
    return _TELLS.match(text) is not None


def _is_done(token: Token) -> bool:
    """Whether a word may be what is done in a clause of its own."""
    return token.cls is Class.MODAL or (token.cls is Class.VERB and token.form not in {Form.ING, Form.PARTICIPLE})


def _how_to(text: str) -> str:
    """A question that asks how anybody does something, as the task it is: "how do you keep people"."""
    found = _HOW_DO_YOU.match(text)
    return f"how to {text[found.end() :]}" if found and is_task(text[found.end() :]) else text


def _not_doing(text: str) -> str:
    return f"the problem of {lower_first(text)}" if _NOT_DOING.match(text) else text


def the_question(text: str) -> str:
    """A question as the thing that was spoken of: "whether to mend it" is the question of whether to mend it."""
    return _WHETHER.sub("the question of whether ", text)


def with_if(text: str) -> str:
    """Two clauses as two sentences: "it runs on a laptop, if it dies nobody gets paid"."""
    found = _IF_IT.search(text)
    whole = found is not None and "," not in text[: found.start()] and is_clause(words_of(text[: found.start()]))
    return f"{text[: found.start()]}. {text[found.end()].upper()}{text[found.end() + 1 :]}" if found and whole else text


def _task_first(text: str) -> str:
    """A task and the clause after it, as two sentences: "to deliver by noon, they promised it already"."""
    first, stop, after = text.partition(". ")
    task, comma, told = first.rpartition(", ")
    if not comma or "," in task or _NO_SECOND.match(told) or verdict(told) is not Verdict.CLAUSE:
        return text
    if not is_task(task) and not _DOING.match(task) and (_LED.match(task) or verdict(task) is not Verdict.CLAUSE):
        return text
    return f"{task}. {told[0].upper()}{told[1:]}{stop}{after}"
