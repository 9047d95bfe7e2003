"""The page of everything somebody wrote here: take it along, bring it back, leave and erase it."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import messages
from django.contrib.auth.models import User
from django.core.files.uploadedfile import UploadedFile
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from letters.archive import MOST_BYTES, ArchiveError, Packed, pack, unpack
from letters.exports import content_disposition
from letters.mine import Brought, bring_in, erase, written_by
from letters.models import Draft
from letters.visitor import visitor_of, welcome

FORGET = '"cache", "storage"'
"""Clear-Site-Data: what the browser is to throw away as well, for whoever sits there next."""


class BringForm(forms.Form):
    """The file with the letters; cleaned, it is the letters themselves."""

    file = forms.FileField(
        label=gettext_lazy("The file you saved here"),
        label_suffix="",
        allow_empty_file=True,
        error_messages={"required": gettext_lazy("Choose the file you saved")},
    )

    def clean_file(self) -> tuple[Packed, ...]:
        """What the file holds."""
        file = cast("UploadedFile[bytes]", self.cleaned_data["file"])
        if (file.size or 0) > MOST_BYTES:
            raise forms.ValidationError(_("This file is larger than four megabytes, so it cannot be read."))
        try:
            return unpack(file.read())
        except ArchiveError as error:
            raise forms.ValidationError(str(error)) from error


class PasswordForm(forms.Form):
    """The user's password once more."""

    password = forms.CharField(
        label=gettext_lazy("Your password"),
        label_suffix="",
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
        error_messages={"required": gettext_lazy("Enter your password")},
    )

    def __init__(self, user: User, data: Any = None) -> None:
        super().__init__(data)
        self.user = user

    def clean_password(self) -> str:
        """The password, if it is the right one."""
        password: str = self.cleaned_data["password"]
        if not self.user.check_password(password):
            raise forms.ValidationError(_("This is not your password."))
        return password


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """How much there is, and what can be done with all of it."""
    return _page(request, BringForm())


@require_safe
def take_along(request: HttpRequest) -> HttpResponse:
    """Everything the visitor wrote, as one file."""
    response = HttpResponse(pack(written_by(visitor_of(request))), content_type="application/zip")
    response["Content-Disposition"] = content_disposition(f"Your letters - {timezone.localdate()}.zip")
    return response


@require_POST
def bring(request: HttpRequest) -> HttpResponse:
    """Adds the letters of a file to those that are here."""
    form = BringForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, form)
    result = bring_in(welcome(request), form.cleaned_data["file"])
    messages.success(request, _in_words(result))
    return redirect("letters")


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest) -> HttpResponse:
    """Asks once, then erases the visitor's letters, and their account, at once and for good."""
    visitor = visitor_of(request)
    posted = request.POST if request.method == "POST" else None
    form = PasswordForm(visitor.user, posted) if visitor.user else forms.Form(posted)
    if not form.is_valid():
        count = Draft.objects.owned_by(visitor).count()
        return render(request, "mine/leave.html", {"form": form, "count": count})
    erase(visitor)
    request.session.flush()
    messages.success(request, _("Everything you wrote here is erased."))
    response = redirect("home")
    response["Clear-Site-Data"] = FORGET
    return response


def _page(request: HttpRequest, form: BringForm) -> HttpResponse:
    count = written_by(visitor_of(request)).count()
    return render(request, "mine/mine.html", {"form": form, "count": count})


def _in_words(result: Brought) -> str:
    words = [ngettext("%(n)s letter was added.", "%(n)s letters were added.", result.brought) % {"n": result.brought}]
    if result.already:
        here = ngettext("%(n)s was here already.", "%(n)s were here already.", result.already)
        words.append(here % {"n": result.already})
    if result.left_out:
        names = ", ".join(result.left_out[:5])
        words.append(_("Some answers have no place here and were left out: %(names)s.") % {"names": names})
    return " ".join(words)
