"""Fields as crispy shows them, remembered: nearly all it takes to show one goes into what never changes."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, cast

from crispy_forms.templatetags.crispy_forms_filters import as_crispy_field
from django import forms, template
from django.forms import BoundField
from django.utils.html import conditional_escape
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import get_language

register = template.Library()

REMEMBERED = 1024
"""How many fields a process keeps in memory; a few kilobytes each, and nobody's words in them."""

A_CHOICE = 60
"""Characters; what is longer is no answer to a choice, and is not remembered."""

FILLED_IN = (forms.TextInput, forms.Textarea)
_MARK = "\ue000{}\ue001"
_MARKED = re.compile(_MARK.format(r"(\d+)"))


@register.filter
def shown(field: BoundField) -> SafeString:
    """The field as crispy renders it, with what was typed and offered put into a remembered frame."""
    typed, widget = field.value(), field.field.widget
    fills = type(widget) in FILLED_IN
    if field.form.is_bound or not (fills or len(str(typed)) <= A_CHOICE):
        return SafeString(as_crispy_field(field))
    words: list[Any] = [typed] if fills and typed else []
    if fills:
        typed = _MARK.format(0) if typed else None
    form_class = cast("type[forms.Form]", type(field.form))
    offered, usual = (getattr(one, "choices", None) for one in (widget, form_class.base_fields[field.name].widget))
    values: tuple[str, ...] = ()
    if offered and offered != usual:
        values, words = tuple(value for value, _label in offered), [label for _value, label in offered]
    frame = _frame(form_class, field.name, typed, values, widget.attrs.get("lang"), get_language())
    filled = _MARKED.sub(lambda mark: conditional_escape(words[int(mark[1])]), frame)
    return mark_safe(filled)  # noqa: S308 - made of what crispy rendered and of escaped words


@lru_cache(maxsize=REMEMBERED)
def _frame(
    form_class: type[forms.Form], name: str, value: str | None, values: tuple[str, ...], lang: str | None, _locale: str
) -> str:
    """The field with this value, and with marks where words go."""
    form = form_class(initial={name: value})
    widget: Any = form.fields[name].widget
    if lang:
        widget.attrs["lang"] = lang
    if values:
        widget.choices = [(key, _MARK.format(number)) for number, key in enumerate(values)]
    return str(as_crispy_field(form[name]))
