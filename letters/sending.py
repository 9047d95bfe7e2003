"""Sending a letter, and after: what the letter page asks, and the copy that is kept of what went out."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from hashlib import sha256
from typing import Any
from zoneinfo import ZoneInfo

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from letters.core.clean import clean, one_line
from letters.core.window import Window, is_night, next_morning, zone_name, zone_of
from letters.exports.clipboard import Clipboard
from letters.exports.mailbox import mailbox
from letters.models import Draft, SentCopy, Touch
from letters.translated import translated

MOST_PASTED = 20_000
"""Characters; many times a letter, so what is longer is something else."""

MOST_DAYS_AHEAD = 3650
_NO_REPLY = re.compile(r"(?:do[-_.]?)?not?[-_.]?reply", re.IGNORECASE)
PLAIN = {"class": "form-control", "autocomplete": "off"}
AS_SENT = "%Y-%m-%dT%H:%M"


class _Uncut(forms.CharField):
    """A text that the browser does not cut off at its limit: what is too long is kept, and said to be."""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        """The attributes of the control, without the limit."""
        attrs: dict[str, Any] = super().widget_attrs(widget)
        attrs.pop("maxlength", None)
        return attrs


class LineField(_Uncut):
    """One line of text, rid of what no line can hold."""

    def to_python(self, value: Any) -> str:
        """The text on one line."""
        return one_line(str(value or ""))


class TextField(_Uncut):
    """Several lines of text, rid of what no text can hold."""

    def to_python(self, value: Any) -> str:
        """The text with plain line ends."""
        return clean(str(value or "")).strip()


class AddressForm(forms.Form):
    """The address the letter goes to; empty is an answer."""

    to_email = LineField(
        required=False,
        label=_("Their email address (optional)"),
        help_text=_("It goes into these links and into the email draft, and nowhere else"),
        widget=forms.TextInput(attrs={**PLAIN, "type": "email", "spellcheck": "false"}),
    )

    def clean_to_email(self) -> str:
        """The one mailbox it names."""
        typed: str = self.cleaned_data["to_email"]
        address = mailbox(typed)
        if typed and not address:
            raise forms.ValidationError(_("Enter one email address, such as name@example.org"))
        return address


class SentForm(forms.Form):
    """When and how the letter went out; left as it is, it says now and by email."""

    sent_at = LineField(
        required=False, label=_("When"), widget=forms.TextInput(attrs={**PLAIN, "type": "datetime-local"})
    )
    way = forms.ChoiceField(
        required=False,
        label=_("How"),
        choices=SentCopy.Way.choices,
        widget=forms.Select(attrs={"class": "form-select"}),
        error_messages={"invalid_choice": _("Choose one of the ways offered")},
    )

    def __init__(self, data: Any = None, *, zone: ZoneInfo, seen: str = "") -> None:
        self.zone, self.now, self.seen = zone, timezone.now(), seen
        here = self.now.astimezone(zone)
        super().__init__(data, initial={"sent_at": here.strftime(AS_SENT)})
        self.fields["sent_at"].help_text = translated(zone_name(here))

    def clean_sent_at(self) -> datetime:
        """The moment in the writer's zone; now, when none is given."""
        typed: str = self.cleaned_data["sent_at"]
        try:
            moment = datetime.fromisoformat(typed).replace(tzinfo=self.zone) if typed else self.now
            since = self.now - moment
        except (ValueError, OverflowError):
            raise forms.ValidationError(_("Enter a day and a time, such as 2026-03-09 16:30")) from None
        if since < timedelta(days=-1):
            raise forms.ValidationError(_("Enter a moment that has already been"))
        if since.days > MOST_DAYS_AHEAD:
            raise forms.ValidationError(_("Enter a moment within the last ten years"))
        return moment

    def clean(self) -> dict[str, Any]:
        """What is frozen is what the writer saw: words changed on another page since are shown first."""
        if self.data.get("seen", self.seen) != self.seen:
            changed = _(
                "Your letter was changed on another page. If the words on this page are those you sent, press again"
            )
            raise forms.ValidationError(changed)
        return self.cleaned_data

    def clean_way(self) -> str:
        """The way chosen; by email, when none is."""
        return self.cleaned_data["way"] or SentCopy.Way.EMAIL


class PastedForm(forms.Form):
    """What stands in the mail program, to be compared and not kept."""

    pasted = TextField(
        label=_("The text you are about to send"),
        help_text=_("It is compared here and kept nowhere"),
        max_length=MOST_PASTED,
        widget=forms.Textarea(attrs={**PLAIN, "rows": 6}),
        error_messages={
            "required": _("Paste the text you are about to send"),
            "max_length": _("Paste the letter alone; this is far longer than any letter"),
        },
    )


class TouchForm(forms.ModelForm):  # type: ignore[type-arg]  # not subscriptable at run time
    """Three private lines for later."""

    who = LineField(
        required=False,
        max_length=200,
        label=_("Who you met"),
        widget=forms.TextInput(attrs={**PLAIN, "spellcheck": "false"}),
        error_messages={"max_length": _("Shorten this to 200 characters")},
    )
    learned = LineField(
        required=False,
        max_length=500,
        label=_("What you learned"),
        widget=forms.TextInput(attrs=PLAIN),
        error_messages={"max_length": _("Shorten this to 500 characters")},
    )
    again_on = forms.DateField(
        required=False,
        label=_("When to say hello again"),
        input_formats=["%Y-%m-%d"],
        widget=forms.DateInput(format="%Y-%m-%d", attrs={**PLAIN, "type": "date"}),
        error_messages={"invalid": _("Enter a date that is in the calendar, such as 2026-09-01")},
    )

    class Meta:
        model = Touch
        fields = ("who", "learned", "again_on")

    def clean_again_on(self) -> date | None:
        """A day still to come, or the one that was already there."""
        day: date | None = self.cleaned_data["again_on"]
        if day is None or day == self.initial.get("again_on"):
            return day
        today = timezone.localdate()
        if day < today:
            raise forms.ValidationError(_("Enter a day that is still to come"))
        if day > today + timedelta(days=MOST_DAYS_AHEAD):
            raise forms.ValidationError(_("Enter a day within the next ten years"))
        return day


def zone_of_writer(draft: Draft) -> ZoneInfo:
    """The time zone the writer chose; universal time until they have."""
    return zone_of(str(draft.typed.get("situation", {}).get("time_zone", "")))


def nobody_reads(address: str) -> bool:
    """Whether an address says of itself that nobody reads what arrives there."""
    return _NO_REPLY.match(address) is not None


def time_to_remind(window: Window, now: datetime) -> datetime | None:
    """The first moment of the window, still to come, at which people are awake: no alarm rings at night."""
    zone = zone_of(str(window.opens.tzinfo))
    first = window.opens if now < window.opens else next_morning(now, zone)
    awake = next_morning(first, zone) if is_night(first) else first
    return awake if awake < window.closes else None


def is_resting(draft: Draft, now: datetime) -> bool:
    """Whether the letter is sealed at that moment."""
    return draft.sealed_until is not None and draft.sealed_until > now


def mark_of_words(words: Clipboard) -> str:
    """A short mark of a letter's words, to notice whether they changed since a page was shown."""
    return sha256(f"{words.subject}\n{words.text}".encode()).hexdigest()[:16]


@transaction.atomic
def freeze(draft: Draft, words: Clipboard, *, sent_at: datetime, way: str) -> None:
    """Keeps exactly these words as sent; the same words sent the same way are kept once, however fast one presses."""
    Draft.objects.filter(pk=draft.pk).update(status=Draft.Status.SENT, sealed_until=None)  # locks the row: one by one
    frozen = {"subject": words.subject, "text": words.text, "way": way}
    SentCopy.objects.get_or_create(draft=draft, **frozen, defaults={"sent_at": sent_at})


def can_take_back(copy: SentCopy, words: Clipboard) -> bool:
    """Whether a mistaken "I sent it" loses nothing when undone: its words are still those of the letter."""
    return (copy.subject, copy.text) == (words.subject, words.text)


def take_back(copy: SentCopy) -> None:
    """Undoes a mistaken "I sent it"; the letter is ready again when no other copy went out."""
    others = SentCopy.objects.filter(draft=copy.draft_id).exclude(pk=copy.pk)
    if not others.exists():
        Draft.objects.filter(pk=copy.draft_id).update(status=Draft.Status.READY)
    copy.delete()
