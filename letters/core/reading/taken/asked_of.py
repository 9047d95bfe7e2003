"""Reads what was asked of the writer, and parts a task or a thing from the clause that is spliced to it."""

from __future__ import annotations

import re

from letters.core.language.shape.certainty import Verdict, verdict
from letters.core.language.shape.clause import is_clause
from letters.core.language.words.lexicon import readings
from letters.core.language.words.persons import means_people
from letters.core.language.words.row import words_of
from letters.core.language.words.tables import word_list
from letters.core.language.words.tagging import Class, Form

_HAILED = re.compile(r"^(?:mate|yeah|yeh|aye|och|oh),? (?=(?:the|their|it|it's|they|we|there)\b)", re.IGNORECASE)
_ASKED_HOW_I = re.compile(
    r"^(?:they|he|she) (?:asked|wanted to know|wondered)(?: me)? how I(?:'d| would| could| might) "
    r"(?=(?![^.;]*\b(?:I|me|my)\b))",
    re.IGNORECASE,
)
_WHETHER = re.compile(r"^whether (?=\w)", re.IGNORECASE)
_NOT_DOING = re.compile(r"^(?=(?:[a-z]+ )?(?:[a-z]{2,}[^s\W]s|people|staff) not [a-z]+ing\b)", re.IGNORECASE)
"""What others fail to do, named as a thing: "mums not knowing they can claim"."""
_IF_IT = re.compile(
    r"(?<=\w), (?=(?:if|when) (?:it|he|she|one) [a-z]+ (?:nobody|no one|everybody|everyone|everything|the|it|they)\b)"
)
_WE = re.compile(r"^(?P<how>(?:how )?(?:do|can|could|should|would|will) )we\b", re.IGNORECASE)
"""A question as they ask it themselves: "how do we keep it warm"."""
_CAN_THEY = re.compile(
    r"(?:can|could|do|does|should|would|will) (?:the|you|they|we|one|an?|your|their) ", re.IGNORECASE
)
"""How a question begins that follows its "how": "can you lift it alone"."""
_OBJECT = frozenset({Class.DETERMINER, Class.PRONOUN, Class.NUMBER, Class.ADJECTIVE})
"""What follows a verb that may be a noun, where something is to be done to it."""
_CANNOT_GET = re.compile(
    r"^(?P<thing>(?:the |our |their )?(?:[a-z-]+ ){0,2}[a-z-]+), (?=(?:can't|cannot|couldn't|can never) "
    r"(?:get|find|keep|recruit|afford|hire|fill|buy|source|attract|replace|train) )",
    re.IGNORECASE,
)
"""A thing, and what the unnamed employer cannot do about it: "night staff, can't get anyone under 50"."""
_DOING = re.compile(r"(?!during\b|nothing\b|something\b|everything\b)[a-z]+ing (?:the|a|an|their|your|enough|people) ")
"""A task told as a doing: "getting the catch to market, the road is closed"."""
_LED = re.compile(r"(?:if|when|whenever|because|although|though|since|as|while|after|before|once|until|even)\b")
_NO_SECOND = re.compile(r"(?:and|but|or|so|which|who|because|if|when|as|not|you|I|we)\b", re.IGNORECASE)


def asked_of(text: str, beginning: str) -> str:
    """A difficulty as a task, a question or a fact, with what was spliced to it as a sentence."""
    text = _ASKED_HOW_I.sub("how to ", _HAILED.sub("", text))
    text = _WE.sub(r"\g<how>they", text)
    text = f"how {text}" if beginning == "how" and _CAN_THEY.match(text) else text
    text = _CANNOT_GET.sub(r"\g<thing>. They ", text)
    text = the_question(with_if(_NOT_DOING.sub("the problem of ", text)))
    return _task_first(text) if beginning == "how" or _DOING.match(text) else text


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


def is_task(text: str) -> bool:
    """Whether something to do is named: "how to fill it", "to fill it", "fill it"; never "grain dust"."""
    bare = re.sub(r"^(?:how )?to ", "", text)
    tokens = [token for token in words_of(bare) if token.cls is not Class.ADVERB or token.lower in word_list("tasks")]
    if not tokens:
        return False
    first, second = tokens[0], tokens[1] if len(tokens) > 1 else None
    if first.lower != "do" and not any(one.form is Form.BASE for one in readings(first.lower)):
        return False
    if bare != text or (first.cls is Class.VERB and first.form is Form.BASE):
        return second is not None
    if second is None or second.cls is not Class.NOUN:
        return second is not None and (first.lower in word_list("orders") | word_list("tasks") or second.cls in _OBJECT)
    return first.lower in word_list("tasks") or (second.lower != second.lemma and means_people(second.lemma))
