"""What is done with a finished letter: addressing it, letting it rest, saying that it was sent, keeping in touch."""

from __future__ import annotations

from uuid import UUID

from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST

from letters.composed import letter_of
from letters.core.answers import needing
from letters.core.parity import compare
from letters.core.window import next_morning
from letters.exports.clipboard import Clipboard, clipboard
from letters.models import Draft, Touch
from letters.pages import own_draft
from letters.posted import number_in
from letters.sending import (
    AddressForm,
    PastedForm,
    SentForm,
    TouchForm,
    can_take_back,
    freeze,
    is_resting,
    mark_of_words,
    take_back,
    zone_of_writer,
)
from letters.take import letter_page, own_letter

MOST_CHANGES = 20
"""Where more is different than this, another text was pasted, and a longer list would say no more."""


@require_POST
def address(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Keeps the address the letter goes to; the links and the email draft use it."""
    draft = own_letter(request, pk)
    form = AddressForm(request.POST)
    if not form.is_valid():
        return _look_again(request, draft, "mail", form)
    Draft.objects.filter(pk=draft.pk).update(to_email=form.cleaned_data["to_email"])
    return _back_to(draft, "mail")


@require_POST
def seal(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Lets a letter that is ready and not sent rest until the next morning where its writer is."""
    draft, now = own_draft(request, pk), timezone.now()
    if not (_unfinished(draft) or draft.status == Draft.Status.SENT or is_resting(draft, now)):
        Draft.objects.filter(pk=draft.pk).update(sealed_until=next_morning(now, zone_of_writer(draft)))
    return redirect("letter", pk=draft.pk)


@require_POST
def unseal(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Opens a resting letter before its time."""
    draft, now = own_draft(request, pk), timezone.now()
    if is_resting(draft, now):
        Draft.objects.filter(pk=draft.pk).update(sealed_until=now)
    return redirect("letter", pk=draft.pk)


@require_POST
def sent(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Freezes exactly the text that was sent; pressing twice freezes it once. An unfinished letter was not sent."""
    draft = own_letter(request, pk)
    words = _words(draft)
    form = SentForm(request.POST, zone=zone_of_writer(draft), seen=mark_of_words(words))
    if _unfinished(draft):
        return redirect("letter", pk=draft.pk)
    if not form.is_valid():
        return _look_again(request, draft, "sending", form)
    freeze(draft, words, **form.cleaned_data)
    return redirect("letter", pk=draft.pk)


@require_POST
def not_sent(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Takes back a mistaken "I sent it", while the letter still has the words of the copy, so that none is lost."""
    draft = own_draft(request, pk)
    copy = get_object_or_404(draft.sent_copies, pk=number_in(request.POST.get("copy", "")))
    if can_take_back(copy, _words(draft)):
        take_back(copy)
    return redirect("letter", pk=draft.pk)


@require_POST
def pasted(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Says what was lost or changed on the way into the mail program; keeps nothing of it."""
    draft = own_letter(request, pk)
    form = PastedForm(request.POST)
    if not form.is_valid():
        return _look_again(request, draft, "compare", form)
    changes = compare(_words(draft).text, form.cleaned_data["pasted"])
    compared = {"compared": True, "changes": changes[:MOST_CHANGES], "more": len(changes[MOST_CHANGES:])}
    return render(request, "letters/letter.html", {**letter_page(draft, "compare", form), **compared})


@require_POST
def touch(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Keeps the three lines for keeping in touch; three empty ones are none."""
    draft = own_letter(request, pk)
    form = TouchForm(request.POST, instance=getattr(draft, "touch", None))
    if not form.is_valid():
        return _look_again(request, draft, "touch", form)
    if any(form.cleaned_data.values()):
        Touch.objects.update_or_create(draft=draft, defaults=form.cleaned_data)
    else:
        Touch.objects.filter(draft=draft).delete()
    return _back_to(draft, "touch")


def _look_again(request: HttpRequest, draft: Draft, opened: str, form: BaseForm) -> HttpResponse:
    """The letter page with that form open, as it was typed and with what is wrong in it."""
    return render(request, "letters/letter.html", letter_page(draft, opened, form))


def _back_to(draft: Draft, opened: str) -> HttpResponse:
    return HttpResponseRedirect(f"{draft.letter_url}?open={opened}#{opened}")


def _words(draft: Draft) -> Clipboard:
    return clipboard(letter_of(draft.typed, draft.seed))


def _unfinished(draft: Draft) -> bool:
    return bool(needing(draft.typed, timezone.localdate()))
