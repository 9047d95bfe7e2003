"""The micro-language phrasings are written in: parse a template once, render it with a writer's facts.

`{role}` is a slot and `{enjoyed:about}` a slot in a form; `[…]` is dropped when nothing in it can be said;
`(a|b)` takes the first alternative that can be said, and without one the whole template cannot be used;
`[a|b]` does the same but may vanish; `<a|b>` takes whichever is this draft's turn; ` / ` parts sentences. See
docs/composer.md.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Lookup: TypeAlias = Callable[[str, str], "str | None"]
"""What a slot says: (name, form) -> text, or None when it cannot be said here."""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a rendered template: our text, or what the named slot said."""

    text: str
    slot: str = ""


@dataclass(frozen=True, slots=True)
class Slot:
    """A place for a fact, in one of its forms."""

    name: str
    form: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Alternatives in order of preference; an optional group may say nothing, a free one begins where its turn is."""

    alternatives: tuple[Sequence, ...]
    optional: bool
    free: bool = False

    def ordered(self, turn: int) -> tuple[Sequence, ...]:
        """The alternatives in the order to try them."""
        if not self.free:
            return self.alternatives
        start = turn % len(self.alternatives)
        return self.alternatives[start:] + self.alternatives[:start]


Node: TypeAlias = "str | Slot | Group"
Sequence: TypeAlias = tuple["Node", ...]

_TOKEN = re.compile(r"\{(\w+)(?::(\w+))?\}|([\[\]<(|)>])|([^\[\]<(|)>{}]+)")
_CLOSES = {"[": "]", "(": ")", "<": ">"}


class TemplateError(ValueError):
    """A template that is not well formed: an unknown character or a group left open."""


@dataclass(slots=True)
class _Reader:
    """The tokens of one template and how far they are read."""

    tokens: list[Node]
    at: int = 0

    def sequence(self, stops: str) -> Sequence:
        """Nodes up to one of the stopping brackets, which stays unread."""
        nodes: list[Node] = []
        while self.at < len(self.tokens):
            token = self.tokens[self.at]
            if isinstance(token, str) and token in stops and token:
                break
            self.at += 1
            nodes.append(self.group(token) if token in _CLOSES else token)
        return tuple(nodes)

    def group(self, opening: Node) -> Group:
        """The group whose opening bracket was just read."""
        closing = _CLOSES[str(opening)]
        alternatives = [self.sequence("|" + closing)]
        while self.at < len(self.tokens) and self.tokens[self.at] == "|":
            self.at += 1
            alternatives.append(self.sequence("|" + closing))
        if self.at >= len(self.tokens):
            raise TemplateError(f"unclosed {opening}")
        self.at += 1
        return Group(tuple(alternatives), optional=opening == "[", free=opening == "<")


def parse(template: str) -> Sequence:
    """The template as a tree; raises TemplateError when it is not well formed."""
    tokens: list[Node] = []
    at = 0
    for match in _TOKEN.finditer(template):
        if match.start() != at:
            raise TemplateError(f"cannot read {template[at : match.start()]!r} in {template!r}")
        at = match.end()
        name, form, bracket, text = match.groups()
        tokens.append(Slot(name, form or "") if name else bracket or text)
    reader = _Reader(tokens)
    nodes = reader.sequence("")
    if at != len(template) or any(node in ("]", ")", ">", "|") for node in nodes):
        raise TemplateError(f"cannot read {template!r}")
    return nodes


def render(nodes: Sequence, lookup: Lookup, turn: int = 0) -> tuple[Run, ...] | None:
    """The runs of a parsed template, or None when something it needs is missing; `turn` steers the free choices."""
    runs: list[Run] = []
    for node in nodes:
        said = _render_node(node, lookup, turn)
        if said is None:
            return None
        runs.extend(said)
    return tuple(runs)


def _render_node(node: Node, lookup: Lookup, turn: int) -> tuple[Run, ...] | None:
    if isinstance(node, str):
        return (Run(node),)
    if isinstance(node, Slot):
        found = lookup(node.name, node.form)
        return None if found is None else (Run(found, node.name),)
    for alternative in node.ordered(turn):
        said = render(alternative, lookup, turn)
        if said is not None:
            return said
    return () if node.optional else None
