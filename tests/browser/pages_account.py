"""The pages of an account in every state: signing in, passwords, passkeys and the second step."""

from __future__ import annotations

from allauth.account.forms import default_token_generator
from allauth.account.models import EmailAddress
from allauth.account.utils import user_pk_to_url_str
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP
from django.contrib.auth.models import User
from playwright.sync_api import Page

from letters.models import Draft
from tests.browser.state import State, press
from tests.browser.words import EXAMPLES

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


def _owner(draft: Draft) -> User:
    assert draft.owner
    return draft.owner


def _addresses(draft: Draft) -> str:
    owner = _owner(draft)
    EmailAddress.objects.create(user=owner, email=owner.email, primary=True, verified=True)
    EmailAddress.objects.create(user=owner, email=f"m.{owner.email}")
    return ""


def _key(draft: Draft, wish: str = "") -> str:
    data = {"name": "My phone", "credential": {}}
    key = Authenticator.objects.create(user=_owner(draft), type=Authenticator.Type.WEBAUTHN, data=data)
    return wish and f"{key.pk}/{wish}/"


def _codes(draft: Draft) -> str:
    TOTP.activate(_owner(draft), SECRET)
    RecoveryCodes.activate(_owner(draft))
    return ""


def _all_set(draft: Draft) -> str:
    return _key(draft) + _codes(draft)


def _reset(draft: Draft) -> str:
    owner = _owner(draft)
    return f"{user_pk_to_url_str(owner)}-{default_token_generator.make_token(owner)}/"


def _sign_up(page: Page) -> None:
    page.locator("input[type=email]").fill("not-an-address")
    page.locator("input[type=password]").fill("short")
    press(page)


def _confirm(page: Page) -> None:
    page.locator("input[type=password]").fill("mina-password")
    page.locator("main form .primary").first.click()
    page.wait_for_url("**/safely/**")


def _wrong_code(page: Page) -> None:
    _confirm(page)
    page.get_by_label("Code").fill("000000")
    press(page)


def _sign_in_halfway(page: Page) -> None:
    name = f"half{User.objects.count()}"
    user = User.objects.create_user(name, f"{name}@example.org", "mina-password")
    TOTP.activate(user, SECRET)
    page.locator("input[type=email]").fill(user.email)
    page.locator("input[type=password]").fill("mina-password")
    page.locator("main form .primary").first.click()
    page.wait_for_url("**/authenticate/")


SAFELY = "/account/safely/"
ACCOUNT = {
    "sign in": State("/account/login/"),
    "sign in with errors": State("/account/login/", act=press),
    "one more step": State("/account/login/", act=_sign_in_halfway),
    "sign up": State("/account/signup/"),
    "sign up with errors": State("/account/signup/", act=_sign_up),
    "new password": State("/account/password/reset/"),
    "new password on its way": State("/account/password/reset/done/"),
    "new password from a link": State("/account/password/reset/key/", EXAMPLES, _reset),
    "link used": State("/account/password/reset/key/1-none-at-all/"),
    "password is new": State("/account/password/reset/key/done/"),
    "switched off": State("/account/inactive/"),
    "account": State("/account/email/", EXAMPLES),
    "account with two addresses": State("/account/email/", EXAMPLES, _addresses),
    "change the password": State("/account/password/change/", EXAMPLES),
    "change the password with errors": State("/account/password/change/", EXAMPLES, act=press),
    "password once more": State("/account/reauthenticate/?next=/account/email/", EXAMPLES),
    "password once more with errors": State("/account/reauthenticate/?next=/account/email/", EXAMPLES, act=press),
    "code once more": State(f"{SAFELY}reauthenticate/?next=/account/email/", EXAMPLES, _all_set),
    "signing in safely": State(SAFELY, EXAMPLES),
    "signing in more safely": State(SAFELY, EXAMPLES, _all_set),
    "no passkeys": State(f"{SAFELY}webauthn/", EXAMPLES),
    "passkeys": State(f"{SAFELY}webauthn/", EXAMPLES, _key),
    "add a passkey": State(f"{SAFELY}webauthn/add/", EXAMPLES, act=_confirm),
    "name a passkey": State(f"{SAFELY}webauthn/keys/", EXAMPLES, lambda draft: _key(draft, "edit"), _confirm),
    "remove a passkey": State(f"{SAFELY}webauthn/keys/", EXAMPLES, lambda draft: _key(draft, "remove"), _confirm),
    "set up an app": State(f"{SAFELY}totp/activate/", EXAMPLES, act=_confirm),
    "set up an app with a wrong code": State(f"{SAFELY}totp/activate/", EXAMPLES, act=_wrong_code),
    "no more codes": State(f"{SAFELY}totp/deactivate/", EXAMPLES, _codes, _confirm),
    "spare codes": State(f"{SAFELY}recovery-codes/", EXAMPLES, _codes, _confirm),
    "new spare codes": State(f"{SAFELY}recovery-codes/generate/", EXAMPLES, _codes, _confirm),
    "sign out": State("/account/logout/", EXAMPLES),
}
"""Where no letter is needed nobody is signed in."""
