"""The forms of passkeys and of the second step when signing in, in our own words."""

from __future__ import annotations

from typing import Any

from allauth.mfa.adapter import DefaultMFAAdapter
from allauth.mfa.base.forms import AuthenticateForm, ReauthenticateForm
from allauth.mfa.totp.forms import ActivateTOTPForm
from allauth.mfa.webauthn.forms import AddWebAuthnForm, EditWebAuthnForm
from django import forms
from django.contrib.auth.models import User
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from letters.accounts import Plain

MOST_NAME = 60
WRONG = _("This code is not right, or no longer. Enter the one that is shown now")


class Adapter(DefaultMFAAdapter):  # type: ignore[misc]  # allauth has no types
    """What allauth asks the product about passkeys and codes."""

    error_messages = {  # noqa: RUF012 - allauth's own attribute
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": WRONG,
        "add_email_blocked": _("An address cannot be added while there is a passkey or a second step"),
        "unverified_email": _("Confirm your email address first"),
    }

    def generate_authenticator_name(self, user: User, type: Any) -> str:  # noqa: A002, ARG002 - allauth's signature
        """What a new passkey is called until its owner says better."""
        return gettext("A passkey")


class _Code(Plain):
    """Mixed into the forms that ask for a code."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        code = self.fields["code"]
        code.label, code.error_messages["required"] = _("Code"), _("Enter the code")
        code.widget.attrs |= {"inputmode": "text", "spellcheck": "false", "autocapitalize": "none"}


class Authenticate(_Code, AuthenticateForm):  # type: ignore[misc]  # allauth has no types
    """A code after the password."""


class Reauthenticate(_Code, ReauthenticateForm):  # type: ignore[misc]  # allauth has no types
    """A code before the account is changed."""


class SetUpApp(_Code, ActivateTOTPForm):  # type: ignore[misc]  # allauth has no types
    """The first code of an app."""


class _Named(Plain):
    """Mixed into the forms that name a passkey."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"] = forms.CharField(
            label=_("What you call it"),
            help_text=_("So that you can tell it from others, such as “My phone”"),
            max_length=MOST_NAME,
            error_messages={"required": _("Enter a name"), "max_length": _("Shorten this to 60 characters")},
        )


class AddPasskey(_Named, AddWebAuthnForm):  # type: ignore[misc]  # allauth has no types
    """A new passkey. Always one that can sign in alone, because the device asks who is there."""

    passwordless = forms.BooleanField(widget=forms.HiddenInput, initial=True)


class NamePasskey(_Named, EditWebAuthnForm):  # type: ignore[misc]  # allauth has no types
    """Another name for a passkey."""
