"""The account forms in our own words: instructions where a field is empty, and nothing left to the browser."""

from __future__ import annotations

from typing import Any

from allauth.account.forms import (
    AddEmailForm,
    ChangePasswordForm,
    ConfirmEmailVerificationCodeForm,
    LoginForm,
    ReauthenticateForm,
    ResetPasswordForm,
    ResetPasswordKeyForm,
    SignupForm,
)
from django import forms
from django.core.validators import EmailValidator
from django.utils.translation import gettext_lazy as _

MISSING = {
    "login": _("Enter your email address"),
    "email": _("Enter your email address"),
    "password": _("Enter your password"),
    "password1": _("Enter a password"),
    "password2": _("Enter the password once more"),
    "oldpassword": _("Enter your present password"),
    "code": _("Enter the code"),
}
LABELS = {
    "oldpassword": _("Your present password"),
    "password1": _("Your new password"),
    "password2": _("Your new password once more"),
}
HELP = {"password1": _("8 characters or more, and none of the common ones")}
ADDRESS = _("Enter the email address in full, like name@example.org")


class Plain:
    """Mixed into allauth's forms: no placeholders, no browser validation, messages that say what to do."""

    use_required_attribute = False
    fields: dict[str, forms.Field]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.widget.attrs.pop("placeholder", None)
            field.help_text = HELP.get(name, "")
            if name in MISSING:
                field.error_messages["required"] = MISSING[name]
            if isinstance(field, forms.EmailField):
                field.error_messages["invalid"] = ADDRESS
                field.validators = [EmailValidator(ADDRESS)]


class _Changed(Plain):
    """Mixed into the forms that change a password."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in LABELS.keys() & self.fields.keys():
            self.fields[name].label = LABELS[name]


class Login(Plain, LoginForm):  # type: ignore[misc]  # allauth has no types
    """Sign in."""


class Signup(Plain, SignupForm):  # type: ignore[misc]  # allauth has no types
    """Make an account."""


class AddAddress(Plain, AddEmailForm):  # type: ignore[misc]  # allauth has no types
    """One more email address."""


class OnceMore(Plain, ReauthenticateForm):  # type: ignore[misc]  # allauth has no types
    """The password, before the account is changed."""


class ConfirmAddress(Plain, ConfirmEmailVerificationCodeForm):  # type: ignore[misc]  # allauth has no types
    """The code that a message brought."""


class ResetPassword(Plain, ResetPasswordForm):  # type: ignore[misc]  # allauth has no types
    """Ask for a new password."""


class ResetPasswordKey(_Changed, ResetPasswordKeyForm):  # type: ignore[misc]  # allauth has no types
    """Choose a new password after asking for one."""


class ChangePassword(_Changed, ChangePasswordForm):  # type: ignore[misc]  # allauth has no types
    """Change the password."""
