"""What the writer does with the coach's notes, and the page that reads a letter written elsewhere."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from letters.core.clean import clean
from letters.core.coach.engine import MOST_CHARACTERS
from letters.core.sections import BY_KEY, SECTIONS
from letters.history import store_typed
from letters.kept import kept
from letters.models import Draft, section_url
from letters.notes import mute, reworded, unmute
from letters.pages import own_draft, pasted_page
from letters.posted import number_in
from letters.visitor import welcome


def _opened_from(request: HttpRequest, draft: Draft, step: str) -> str:
    """Saves what the page was holding, and says where it was; a letter's own page holds nothing."""
    if not step:
        return draft.letter_url
    if step not in BY_KEY:
        raise Http404
    store_typed(draft, BY_KEY[step], request.POST)
    return section_url(draft, step)


@require_POST
def silence(request: HttpRequest, pk: UUID, step: str = "") -> HttpResponse:
    """Silences one note for this letter, or lets all of them be heard again."""
    draft = own_draft(request, pk)
    back = _opened_from(request, draft, step)
    key = clean(request.POST.get("note", ""))
    if key:
        mute(draft, key)
    else:
        unmute(draft)
    return redirect(f"{back}#letter")


@require_POST
def instead(request: HttpRequest, pk: UUID, step: str = "") -> HttpResponse:
    """Puts kinder words in the place of those a note is about, as the writer's own words of their section."""
    draft = own_draft(request, pk)
    back = _opened_from(request, draft, step)
    where, _bar, rest = request.POST.get("instead", "").partition("|")
    words, _bar, kinder = rest.partition("|")
    start = number_in(where)
    changed = reworded(draft, start, words, kinder) if start >= 0 and words and kinder else {}
    if changed:
        draft.remember()
        draft.keep(changed, section=draft.section)
        draft.remember()
        messages.success(request, _("Done. The words it replaced are in the history."))
    else:
        messages.info(request, _("These words have changed meanwhile, or are a name: change them by hand."))
    return redirect(f"{back}#letter")


@require_POST
def keep(request: HttpRequest) -> HttpResponse:
    """Keeps a letter that was written elsewhere: a new draft in whose sections its words stand."""
    text = clean(request.POST.get("text", "")).strip()[:MOST_CHARACTERS]
    page = pasted_page(text, request.POST.get("tone", ""), invited="invited" in request.POST)
    if not page["sheet"].letter.paragraphs:
        return redirect("check")
    visitor = welcome(request)
    pk, answers = kept(page["sheet"].letter, invited=page["invited"])
    draft = Draft.objects.create(
        pk=pk, owner=visitor.user, guest=visitor.guest, answers=answers, section=SECTIONS[-1].key, version=1
    )
    messages.success(request, _("Your letter is kept. Each page holds a part of it, in your own words."))
    return redirect(draft.next_url)


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest) -> HttpResponse:
    """Reads a letter that was written elsewhere. Stores nothing."""
    text = clean(request.POST.get("text", "")).strip()
    page = pasted_page(text[:MOST_CHARACTERS], request.POST.get("tone", ""), invited="invited" in request.POST)
    too_long = len(text) - MOST_CHARACTERS
    asked = request.method == "POST"
    context = {**page, "text": text, "asked": asked, "over": max(too_long, 0), "most": MOST_CHARACTERS}
    return render(request, "letters/check.html", context)
