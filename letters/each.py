"""A letter for each interviewer: the form that asks what is different, and what its page shows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from letters.core.answers import PERSON_LENGTH
from letters.core.panel import PanelLetter, Seat, panel, seats, shared
from letters.core.sections import SECTIONS
from letters.models import Draft
from letters.sending import PLAIN, LineField, TextField

MOST_SAID = 3_000
_SHORTEN_NAME = {"max_length": _("Shorten this to 120 characters")}


class SeatForm(forms.Form):
    """What is different in one interviewer's letter."""

    name = LineField(
        label=_("Name"),
        max_length=PERSON_LENGTH,
        error_messages=_SHORTEN_NAME,
        required=False,
        widget=forms.TextInput(attrs={**PLAIN, "dir": "auto"}),
    )
    greeting = LineField(
        label=_("Greeting, if it is not the name"),
        help_text=_("What stands after “Dear”"),
        max_length=PERSON_LENGTH,
        error_messages=_SHORTEN_NAME,
        required=False,
        widget=forms.TextInput(attrs={**PLAIN, "dir": "auto"}),
    )
    said = TextField(
        label=_("What this person said or showed you"),
        help_text=_("It goes into this letter alone; leave it empty to keep the letter as it is"),
        max_length=MOST_SAID,
        error_messages={"max_length": _("Shorten this to 3,000 characters; all of it is kept here")},
        required=False,
        widget=forms.Textarea(attrs={**PLAIN, "rows": 3, "dir": "auto"}),
    )


def seat_forms(draft: Draft, posted: Mapping[str, Any] | None = None) -> list[SeatForm]:
    """A form for each interviewer the answers name."""
    return [
        SeatForm(posted, prefix=f"seat-{at}", initial={"name": seat.name, "greeting": seat.greeting})
        for at, seat in enumerate(seats(draft.typed), start=1)
    ]


def each_page(draft: Draft, asked: list[SeatForm]) -> dict[str, Any]:
    """The context of the page: for each interviewer the questions and the letter, and how alike the letters are."""
    written = letters_for(draft, asked)
    return {
        "draft": draft,
        "rows": list(zip(asked, written, strict=False)) if written else [(form, None) for form in asked],
        "common": shared(written),
        "faulty": [form for form in asked if form.is_bound and not form.is_valid()],
    }


def letters_for(draft: Draft, asked: list[SeatForm]) -> tuple[PanelLetter, ...]:
    """The letters as the forms would have them; those with nobody's name fall back on the answers."""
    seated = [seat for form, seat in zip(asked, seats(draft.typed), strict=True) for seat in (_seat(form, seat),)]
    return panel(draft.typed, draft.pk, seated)


def create_each(draft: Draft, asked: list[SeatForm]) -> list[Draft]:
    """A draft for each interviewer, worded as the page showed it."""
    return Draft.objects.bulk_create(
        Draft(
            owner_id=draft.owner_id,
            guest=draft.guest,
            answers=dict(one.answers),
            section=SECTIONS[-1].key,
            version=1,
            worded_as=one.seed,
        )
        for one in letters_for(draft, asked)
    )


def _seat(form: SeatForm, seat: Seat) -> Seat:
    if not form.is_bound or not form.is_valid():
        return seat
    typed = form.cleaned_data
    return Seat(typed["name"] or seat.name, typed["greeting"], typed["said"])
