"""What the core says, in the language of the page."""

from __future__ import annotations

from django.utils.formats import number_format
from django.utils.translation import gettext

from letters.core.worded import said


def translated(text: str) -> str:
    """A text of the core, with the moments and numbers in it said as that language says them."""
    return said(text, gettext, _count)


def _count(number: int) -> str:
    return number_format(number, use_l10n=True, force_grouping=True)
