"""`{% remember … %}`: a part of a page that depends on nothing but what it names is rendered once, then repeated."""

from __future__ import annotations

from typing import Any

from django import template
from django.template import Context, Node, NodeList
from django.template.base import FilterExpression, Parser, Token
from django.utils.safestring import SafeString
from django.utils.translation import get_language

register = template.Library()

MOST = 200
"""Of how many values a part may be remembered: enough for those we set ourselves, no room for what people type."""


class RememberNode(Node):
    """Renders its part anew only for a language, or for values, it has not seen."""

    def __init__(self, nodelist: NodeList, names: list[FilterExpression]) -> None:
        self.nodelist = nodelist
        self.names = names
        self.seen: dict[tuple[Any, ...], SafeString] = {}

    def render(self, context: Context) -> SafeString:
        """The part, as it was when these values were first seen."""
        key = (get_language(), *[name.resolve(context) for name in self.names])
        if key not in self.seen:
            if len(self.seen) >= MOST:
                self.seen.clear()
            self.seen[key] = self.nodelist.render(context)
        return self.seen[key]


@register.tag
def remember(parser: Parser, token: Token) -> RememberNode:
    """{% remember section.key %}…{% endremember %}: names all that the part depends on, but for the language."""
    names = [parser.compile_filter(name) for name in token.split_contents()[1:]]
    nodelist = parser.parse(("endremember",))
    parser.delete_first_token()
    return RememberNode(nodelist, names)
