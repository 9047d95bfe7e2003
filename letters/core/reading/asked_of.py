"""Reads what was asked of the writer, and parts a task or a thing from the clause that is spliced to it."""

from __future__ import annotations

import re

from letters.core.language.certainty import Verdict, verdict
from letters.core.language.clause import is_clause
from letters.core.language.splice import words_of
from letters.core.language.tagging import Class, Form
from letters.core.language.tagging_lexicon import readings

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
_AFTER_TASK = frozenset({
    Class.DETERMINER, Class.PREPOSITION, Class.PRONOUN, Class.ADJECTIVE, Class.NOUN, Class.NUMBER, Class.NAME,
})  # fmt: skip
_NO_SECOND = re.compile(r"(?:and|but|or|so|which|who|because|if|when|as|not|you|I|we)\b", re.IGNORECASE)


def asked_of(text: str, beginning: str) -> str:
    """A difficulty as a task, a question or a fact, with what was spliced to it as a sentence."""
    text = _ASKED_HOW_I.sub("how to ", _HAILED.sub("", text))
    text = the_question(with_if(_NOT_DOING.sub("the problem of ", text)))
    return _task_first(text) if beginning == "how" else text


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
    if not comma or "," in task or _NO_SECOND.match(told) or not _is_task(task) or verdict(told) is not Verdict.CLAUSE:
        return text
    return f"{task}. {told[0].upper()}{told[1:]}{stop}{after}"


def _is_task(text: str) -> bool:
    """Whether something to do is named: "how to fill it", "to fill it", "fill it"."""
    bare = re.sub(r"^(?:how )?to ", "", text)
    tokens = words_of(bare)
    base = any(one.form is Form.BASE for one in readings(tokens[0].lower)) or tokens[0].lower == "do"
    return base and len(tokens) > 1 and tokens[1].cls in _AFTER_TASK
