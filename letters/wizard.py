"""The way through the sections: django-formtools' wizard, with the traps of its named-URL view closed."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.auth.views import redirect_to_login
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from formtools.wizard.views import NamedUrlWizardView

from letters.core.answers import needing
from letters.core.section import Answers, Section, SectionAnswers
from letters.core.sections import BY_KEY, SECTIONS
from letters.forms import FORMS, SectionForm
from letters.held import held_for, hold, release
from letters.history import aside_of, aside_words, changed_elsewhere
from letters.models import Draft, section_url
from letters.pages import section_page, typed_page
from letters.posted import from_post, to_post
from letters.together import OvertakenError
from letters.visitor import visitor_of

CHECK = "?check=1"
"""Asks a section's page to say what it still needs; without it a half-filled section is shown as it was left."""


class LetterWizard(NamedUrlWizardView):  # type: ignore[misc]  # formtools has no types
    """One draft's sections. The URL names the draft and the section; the stored answers say what is valid."""

    storage_name = "letters.storage.DraftStorage"
    http_method_names: ClassVar = ["get", "head", "post"]

    def get_template_names(self) -> list[str]:
        """The page of a section; the last one shows the whole letter once more."""
        return ["letters/review.html" if self.section is SECTIONS[-1] else "letters/section.html"]

    def get_prefix(self, _request: HttpRequest, *_args: Any, **kwargs: Any) -> str:
        """The draft's id, so that two letters in two tabs never share a thing."""
        return str(kwargs["pk"])

    def get_form_prefix(self, _step: str | None = None, _form: Any = None) -> None:
        """None: one section's form is on the page at a time."""
        return

    def get_step_url(self, step: str) -> str:
        """The address of a section of this draft."""
        return section_url(self.draft, step)

    @property
    def draft(self) -> Draft:
        """The draft being written; what is not the visitor's is not found."""
        if self.storage.draft is None:
            raise Http404
        return self.storage.draft  # type: ignore[no-any-return]

    @property
    def section(self) -> Section:
        """The section the URL names; an unknown one is not found."""
        try:
            return BY_KEY[self.kwargs["step"]]
        except KeyError:
            raise Http404 from None

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Handles the request; what a forgotten visitor posts is held for them until they have logged in."""
        if request.method == "POST" and not visitor_of(request).is_known:
            hold(request)
            return redirect_to_login(request.path)
        try:
            response: HttpResponse = super().dispatch(request, *args, **kwargs)
        except OvertakenError:
            # Looked at once more, the other page's change is there to be seen, and is asked about.
            response = super().dispatch(request, *args, **kwargs)
        return response

    def get(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Shows the section of the URL as it is stored; errors only when they were asked for. Writes nothing."""
        section, draft = self.section, self.draft
        held = held_for(self.request)
        typed = {**draft.typed, section.key: from_post(section, held)} if held else draft.typed
        form = self._form(section, typed, check="check" in self.request.GET)
        aside = aside_of(draft, self.request.GET.get("aside", ""))
        page = section_page(draft, section, form) | {"held": held is not None, "aside": aside_words(aside, section)}
        shown: HttpResponse = self.render_to_response(page)
        return shown

    def post(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Saves what was typed, valid or not, then goes where the button says."""
        section, draft, posted = self.section, self.draft, self.request.POST
        if posted.get(f"{draft.pk}-current_step", section.key) != section.key:
            return HttpResponseBadRequest("This page and its form name different sections.")
        stored = draft.typed.get(section.key, {})
        answers = {**stored, **from_post(section, posted)}
        if answers != stored and changed_elsewhere(draft, section, posted):
            return self._set_aside(section, answers)
        release(self.request)
        self.storage.current_step = section.key
        self.storage.set_step_data(section.key, to_post(section, answers))
        together = {**draft.typed, section.key: answers}
        if self.request.headers.get("HX-Request"):
            return self._as_typed(section, together, "saved")
        self.storage.milestone = True
        return self._go(posted.get("go", "show"), section, together)

    def _as_typed(self, section: Section, answers: Answers, event: str) -> HttpResponse:
        context = typed_page(self.draft, section, answers)
        response = render(self.request, "letters/_typed.html", context)
        response["HX-Trigger"] = event
        return response

    def _set_aside(self, section: Section, answers: SectionAnswers) -> HttpResponse:
        together = {**self.draft.typed, section.key: answers}
        if self.request.headers.get("HX-Request"):
            return self._as_typed(section, together, "elsewhere")
        aside = self.draft.set_aside(together)
        return HttpResponseRedirect(f"{self.get_step_url(section.key)}?aside={aside.pk}")

    def _go(self, go: str, section: Section, answers: Answers) -> HttpResponse:
        if go == "later":
            return redirect("letters")
        if go == "back":
            return self._open(self.get_prev_step(section.key) or section.key)
        if go in BY_KEY:
            return self._open(go)
        if go not in {"next", "finish"}:
            return HttpResponseRedirect(self.get_step_url(section.key))
        form = self._form(section, answers, check=True)
        if not form.is_valid():
            return HttpResponseRedirect(self.get_step_url(section.key) + CHECK)
        return self._finish(answers) if section is SECTIONS[-1] else self._open(self.get_next_step(section.key))

    def _open(self, key: str) -> HttpResponse:
        opened: HttpResponse = self.render_goto_step(key)
        return opened

    def _finish(self, answers: Answers) -> HttpResponse:
        for section in needing(answers, timezone.localdate()):
            self.storage.current_step = section.key
            return HttpResponseRedirect(self.get_step_url(section.key) + CHECK)
        return self.done([])

    def done(self, form_list: list[SectionForm], **_kwargs: Any) -> HttpResponse:  # noqa: ARG002 - formtools' signature
        """Marks the letter as ready and shows it; what was typed stays."""
        self.storage.finished = True
        return redirect("letter", pk=self.draft.pk)

    def _form(self, section: Section, answers: Answers, *, check: bool) -> SectionForm:
        typed = answers.get(section.key, {})
        if check:
            return FORMS[section.key](data=to_post(section, typed) or MultiValueDict())
        return FORMS[section.key](initial=dict(typed))
