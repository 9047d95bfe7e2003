"""What is said when something about an account does not work: what to do next, and no blame."""

from __future__ import annotations

from allauth.account.adapter import DefaultAccountAdapter
from django.utils.translation import gettext_lazy as _


class Adapter(DefaultAccountAdapter):  # type: ignore[misc]  # allauth has no types
    """What allauth asks the product about accounts."""

    error_messages = {  # noqa: RUF012 - allauth's own attribute
        **DefaultAccountAdapter.error_messages,
        "account_inactive": _("This account is switched off"),
        "cannot_remove_primary_email": _("You sign in with this address; sign in with another before you remove it"),
        "duplicate_email": _("This address is one of yours already"),
        "email_password_mismatch": _("This email address and this password do not belong together"),
        "email_taken": _("This address belongs to an account already"),
        "enter_current_password": _("Enter your present password"),
        "incorrect_code": _("This code is not right, or no longer. Enter the newest one"),
        "incorrect_password": _("This is not your password"),
        "invalid_login": _("This did not sign you in. Try once more"),
        "invalid_or_expired_key": _("This link has been used, or is too old"),
        "invalid_password_reset": _("This link has been used, or is too old"),
        "max_email_addresses": _("An account holds %d addresses; remove one before you add another"),
        "rate_limited": _("That was a little fast. Wait a minute, then try again"),
        "same_as_current": _("Enter another one than you have now"),
        "select_only_one": _("Choose one"),
        "too_many_login_attempts": _("There were too many tries. Wait five minutes, then try again"),
        "unknown_email": _("There is no account with this address"),
        "unverified_primary_email": _("Confirm this address first"),
    }
