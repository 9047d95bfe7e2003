"""The way through the sections: django-formtools' wizard, with the traps of its named-URL view closed."""

from __future__ import annotations

from typing import Any, ClassVar

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBadRequest, HttpResponseRedirect
from django.shortcuts import redirect
from django.utils import timezone
from django.utils.datastructures import MultiValueDict
from formtools.wizard.views import NamedUrlWizardView

from letters.core.answers import needing
from letters.core.section import Answers, Section
from letters.core.sections import BY_KEY, SECTIONS
from letters.forms import FORMS, SectionForm
from letters.models import Draft, section_url
from letters.pages import section_page
from letters.posted import from_post, to_post

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

    def get(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Shows the section of the URL as it is stored; errors only when they were asked for. Writes nothing."""
        section, draft = self.section, self.draft
        form = self._form(section, draft.typed, check="check" in self.request.GET)
        shown: HttpResponse = self.render_to_response(section_page(draft, section, form))
        return shown

    def post(self, *_args: Any, **_kwargs: Any) -> HttpResponse:
        """Saves what was typed, valid or not, then goes where the button says."""
        section = self.section
        if self.request.POST.get(f"{self.draft.pk}-current_step", section.key) != section.key:
            return HttpResponseBadRequest("This page and its form name different sections.")
        answers = {**self.draft.typed.get(section.key, {}), **from_post(section, self.request.POST)}
        self.storage.current_step = section.key
        self.storage.set_step_data(section.key, to_post(section, answers))
        return self._go(self.request.POST.get("go", "show"), section, {**self.draft.typed, section.key: answers})

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
