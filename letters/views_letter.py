"""The finished letter: to read, and to take along as a file or into a calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from letters.composed import letter_of
from letters.core.advice import advise
from letters.exports import EXPORTS, content_disposition, filename, ics
from letters.models import Draft, Touch
from letters.pages import own_draft
from letters.sending import is_resting, time_to_remind, zone_of_writer
from letters.take import layout_asked, letter_page, own_letter, own_letter_and_others, resting_page

HELLO_AT = time(9)
AN_HOUR = timedelta(hours=1)


@require_safe
def letter(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The letter with every way to take it along; while it is sealed, a page that lets it rest."""
    draft, others = own_letter_and_others(request, pk)
    if is_resting(draft, timezone.now()):
        return render(request, "letters/resting.html", resting_page(draft))
    return render(request, "letters/letter.html", letter_page(draft, request.GET.get("open", ""), others=others))


@require_safe
def download(request: HttpRequest, pk: UUID, extension: str) -> HttpResponse:
    """The letter as a file; a format that does not exist is not found."""
    draft = own_draft(request, pk)
    if extension not in EXPORTS:
        raise Http404
    export = EXPORTS[extension]
    composed = letter_of(draft.typed, draft.seed)
    content = export.write(composed, layout_asked(request.GET, composed, draft))
    return _file(content, export.content_type, filename(composed, export.extension))


@require_safe
def reminder(request: HttpRequest, pk: UUID, moment: str) -> HttpResponse:
    """An entry for a calendar: when to send the letter, or when to say hello again."""
    draft = own_letter(request, pk)
    entries = {"sending": _sending, "hello": _hello}
    entry = entries[moment](draft, f"{moment}-{draft.pk}") if moment in entries else None
    if entry is None:
        raise Http404
    written = ics.write(replace(entry, url=request.build_absolute_uri(draft.letter_url)))
    return _file(written, ics.CONTENT_TYPE, f"{entry.summary}.ics")


def _sending(draft: Draft, uid: str) -> ics.Reminder | None:
    now = timezone.now()
    window = advise(draft.typed.get("situation", {}), now).window
    if window is None:
        return None
    return ics.Reminder(uid, now, window.opens, window.closes, rings=time_to_remind(window, now))


def _hello(draft: Draft, uid: str) -> ics.Reminder | None:
    touch: Touch | None = getattr(draft, "touch", None)
    if touch is None or touch.again_on is None:
        return None
    opens = datetime.combine(touch.again_on, HELLO_AT, tzinfo=zone_of_writer(draft))
    return ics.Reminder(
        uid,
        timezone.now(),
        opens,
        opens + AN_HOUR,
        summary=_("Say hello again"),
        description=_("Your notes about whom you met are with your letter."),
    )


def _file(content: bytes, content_type: str, name: str) -> HttpResponse:
    response = HttpResponse(content, content_type=content_type)
    response["Content-Disposition"] = content_disposition(name)
    return response
