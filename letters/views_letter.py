"""The finished letter: to read, to take along, and to say that it was sent."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from letters.core.answers import needing
from letters.core.compose import compose
from letters.core.sections import SECTIONS
from letters.exports import EXPORTS, Layout, content_disposition, filename
from letters.exports.clipboard import clipboard
from letters.exports.maillinks import mail_links
from letters.models import Draft, SentCopy
from letters.pages import advice, own_draft, sheet


@require_safe
def letter(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The finished letter: to read, copy, download, and say that it was sent. An unfinished one says what it needs."""
    draft = own_draft(request, pk)
    shown = sheet(draft, draft.typed)
    copied = clipboard(shown.letter)
    context = {
        "draft": draft,
        "sheet": shown,
        "letter": shown.letter,
        "plain": copied.text,
        "rich_html": copied.html,
        "advice": advice(draft.typed),
        "missing": needing(draft.typed, timezone.localdate()),
        "sections": SECTIONS[:-1],
        "downloads": [
            {"label": export.label, "url": f"{draft.letter_url}letter.{key}"} for key, export in EXPORTS.items()
        ],
        "mail_links": [link for link in mail_links(shown.letter) if link.url],
        "sent": draft.sent_copies.first(),
    }
    return render(request, "letters/letter.html", context)


@require_safe
def download(request: HttpRequest, pk: UUID, extension: str) -> HttpResponse:
    """The letter as a file; a format that does not exist is not found."""
    draft = own_draft(request, pk)
    if extension not in EXPORTS:
        raise Http404
    export = EXPORTS[extension]
    composed = compose(draft.typed, seed=str(draft.pk))
    response = HttpResponse(export.write(composed, Layout()), content_type=export.content_type)
    response["Content-Disposition"] = content_disposition(filename(composed, export.extension))
    return response


@require_POST
def sent(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Freezes exactly the text that was sent; pressing twice freezes it once."""
    draft = own_draft(request, pk)
    composed = compose(draft.typed, seed=str(draft.pk))
    frozen = {"subject": composed.subject, "text": clipboard(composed).text}
    SentCopy.objects.get_or_create(draft=draft, **frozen, defaults={"sent_at": timezone.now()})
    Draft.objects.filter(pk=draft.pk).update(status=Draft.Status.SENT)
    return redirect("letter", pk=draft.pk)
