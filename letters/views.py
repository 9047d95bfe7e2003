"""The pages around the wizard: home, the list, the letter, the live preview, and what is done to a whole draft."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.contrib import messages
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from letters.core.section import SectionAnswers
from letters.core.sections import BY_KEY, SECTIONS
from letters.history import difference
from letters.models import Draft, section_url
from letters.pages import own_draft, styleguide_page
from letters.posted import number_in
from letters.visitor import visitor_of, welcome

MOST_VERSIONS = 100
ON_A_PAGE = 50


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """What this is, and one button."""
    resume = Draft.objects.owned_by(visitor_of(request)).kept().filter(status=Draft.Status.DRAFTING).first()
    return render(request, "home.html", {"resume": resume})


@require_safe
def help_page(request: HttpRequest) -> HttpResponse:
    """Why write, when to send, what the coach watches for, what is kept."""
    return render(request, "help.html")


@require_safe
def unsent(request: HttpRequest) -> HttpResponse:
    """A page for what one would never send: its text box belongs to no form, so nothing of it leaves the screen."""
    return render(request, "letters/unsent.html")


@require_safe
def styleguide(request: HttpRequest) -> HttpResponse:
    """Every piece of the design system in one place, for whoever builds a page; only in development."""
    if not settings.DEBUG:
        raise Http404
    return render(request, "styleguide.html", styleguide_page())


@require_POST
def start(request: HttpRequest) -> HttpResponse:
    """Begins a letter and opens its first section; one that was begun and never touched is taken up again."""
    visitor = welcome(request)
    untouched = Draft.objects.owned_by(visitor).kept().filter(version=0).first()
    draft = untouched or Draft.objects.create(owner=visitor.user, guest=visitor.guest)
    return redirect(section_url(draft, SECTIONS[0].key))


@require_safe
def letters(request: HttpRequest) -> HttpResponse:
    """The visitor's letters, the newest first, and what lies in the bin."""
    mine = list(Draft.objects.owned_by(visitor_of(request)))
    drafts = [draft for draft in mine if draft.deleted_at is None]
    oldest = min(drafts, key=lambda draft: draft.updated_at, default=None)
    context = {
        "drafts": Paginator(drafts, ON_A_PAGE).get_page(request.GET.get("page")),
        "trashed": [draft for draft in mine if draft.can_come_back],
        "kept_until": oldest.kept_until if oldest else None,
    }
    return render(request, "letters/list.html", context)


@require_POST
def duplicate(request: HttpRequest, pk: UUID) -> HttpResponse:
    """A second letter with the same answers, to be changed for somebody else."""
    draft = own_draft(request, pk)
    copy = Draft.objects.create(
        owner=draft.owner, guest=draft.guest, answers=draft.answers, section=SECTIONS[1].key, version=1
    )
    messages.success(request, _("This is a copy. The letter it came from stays as it is."))
    return redirect(copy.next_url)


@require_POST
def delete(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Moves a letter to the bin, from where it can be brought back."""
    draft = own_draft(request, pk)
    Draft.objects.filter(pk=draft.pk).update(deleted_at=timezone.now())
    messages.success(request, _("Moved to the bin. It can be put back for 30 days."), extra_tags=f"undo {draft.pk}")
    return redirect("letters")


@require_POST
def restore(request: HttpRequest, pk: UUID) -> HttpResponse:
    """Brings a letter back from the bin."""
    draft = get_object_or_404(Draft.objects.owned_by(visitor_of(request)).binned(), pk=pk)
    Draft.objects.filter(pk=draft.pk).update(deleted_at=None)
    messages.success(request, _("Your letter is back."))
    return redirect("letters")


@require_safe
def history(request: HttpRequest, pk: UUID) -> HttpResponse:
    """The earlier versions of a letter, and one of them against today's."""
    draft = own_draft(request, pk)
    versions = list(draft.revisions.defer("answers")[:MOST_VERSIONS])
    compared = draft.revisions.filter(pk=number_in(request.GET.get("version", ""))).first()
    pieces = difference(compared, draft) if compared else ()
    return render(
        request,
        "letters/history.html",
        {"draft": draft, "versions": versions, "compared": compared, "pieces": pieces},
    )


@require_POST
def put_back(request: HttpRequest, pk: UUID, revision: int) -> HttpResponse:
    """Makes an earlier version today's; today's stays in the history."""
    draft = own_draft(request, pk)
    earlier = get_object_or_404(draft.revisions, pk=revision)
    draft.remember()
    emptied: dict[str, SectionAnswers] = {key: {} for key in draft.answers}
    draft.keep({**emptied, **earlier.answers}, section=draft.section)
    draft.remember()
    messages.success(request, _("The earlier version is back. The one it replaced is in the history."))
    return redirect("letter", pk=draft.pk)


@require_POST
def take(request: HttpRequest, pk: UUID, revision: int, step: str) -> HttpResponse:
    """Takes up one section of a version that was set aside because another place saved first."""
    draft = own_draft(request, pk)
    aside = get_object_or_404(draft.revisions, pk=revision, aside=True)
    if step not in BY_KEY:
        raise Http404
    draft.remember()
    draft.keep({step: aside.answers.get(step, {})}, section=step)
    draft.remember()
    return redirect(section_url(draft, step))
