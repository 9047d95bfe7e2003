"""What a reader did for the writer, as it stands after thanks."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from letters.core.language.convert import as_deed
from letters.core.language.fragment import Fragment, Shape
from letters.core.language.tagging import Class, Form, read
from letters.core.language.verbs import ing

_BEING_DOING = re.compile(r"being \w+ing\b")
_DID_NOT = re.compile(r"\bdoing(?:n't| not) (\w+)")
_WHO_DID = re.compile(r"^(?:[A-Z][\w'-]+ ){1,2}(?:for )?(?=\w+ing\b)")


def deed_of(fragment: Fragment, text: str) -> str:
    """What the reader is thanked for having done; empty where it is no deed."""
    shape = Shape.FACT if fragment.shape is Shape.THAT else fragment.shape
    deed = as_deed(replace(fragment, text=text, shape=shape)) or ""
    return "" if _BEING_DOING.match(deed) else _in_step(deed)


def given(fragment: Fragment) -> Fragment:
    """What was given, after thanks: a thing, even one with a clause after it; or what somebody did, unnamed."""
    if fragment.kind == "thanks" and read(fragment.text)[0].tokens[0].cls is Class.DETERMINER:
        return replace(fragment, shape=Shape.THING)
    acting = _WHO_DID.sub("", fragment.text)
    return replace(fragment, shape=Shape.ACT, text=acting) if acting != fragment.text else fragment


def _in_step(deed: str) -> str:
    """A deed with its second verb in step: "ringing me and took time" is "ringing me and taking time"."""
    deed = _DID_NOT.sub(lambda found: f"not {ing(found[1])}", deed)
    tokens = [token for sentence in read(deed) for token in sentence.tokens] if " and " in deed else []
    for before, verb in reversed(list(pairwise(tokens))):
        if before.lower == "and" and verb.form in {Form.PAST, Form.PARTICIPLE}:
            deed = deed[: verb.start] + ing(verb.lemma) + deed[verb.end :]
    return deed


def to_do(phrase: str) -> str | None:
    """A phrase in "-ing" with its verb as it follows "to"; None where the verb is not known as one."""
    first = read(phrase)[0].tokens[0]
    return f"to {first.lemma}{phrase[first.end :]}" if first.form is not Form.NONE else None
