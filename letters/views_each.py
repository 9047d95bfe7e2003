"""The page on which one letter becomes one for each interviewer."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from letters.core.panel import is_panel
from letters.each import create_each, each_page, seat_forms
from letters.pages import own_draft


@require_http_methods(["GET", "HEAD", "POST"])
def each(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Shows a letter for each interviewer; a POST with "make" keeps them as drafts, any other only shows them anew."""
    draft = own_draft(request, pk)
    if not is_panel(draft.typed):
        raise Http404
    forms = seat_forms(draft, request.POST if request.method == "POST" else None)
    if request.method == "POST" and request.POST.get("go") == "make" and all(form.is_valid() for form in forms):
        made = len(create_each(draft, forms))
        note = ngettext(
            "%(made)d letter was added to your letters. The one it came from stays as it is.",
            "%(made)d letters were added to your letters. The one they came from stays as it is.",
            made,
        )
        messages.success(request, note % {"made": made})
        return redirect("letters")
    page = each_page(draft, forms)
    return render(request, "letters/each.html", page, status=400 if page["faulty"] else 200)
