"""The words of a letter with the marks on them: hundreds of runs a page, too many to ask a template about each."""

from __future__ import annotations

from collections.abc import Iterable

from django import template
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from letters.sheet import Run

register = template.Library()


@register.filter
def marked(runs: Iterable[Run]) -> SafeString:
    """The runs of one paragraph: which words are of this section, which are the writer's, which a note speaks of."""
    return SafeString("".join(map(_run, runs)))


def _run(run: Run) -> str:
    words = escape(run.text)
    kinds = " ".join(kind for kind, is_so in (("here", run.here), ("mine", run.mine)) if is_so)
    if run.noted:
        return f'<mark class="{kinds}">{words}{"".join(map(_number, run.numbers))}</mark>'
    return f'<span class="{kinds}">{words}</span>' if kinds else words


def _number(number: int) -> str:
    return f'<a class="number" href="#note-{number}"><span class="hidden">{escape(_("Note"))} </span>{number}</a>'
