"""Signing up or logging in takes the guest's letters along, in the same transaction; nobody else can take them."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import User
from django.contrib.auth.signals import user_logged_in
from django.db import transaction
from django.dispatch import receiver
from django.http import HttpRequest

from letters.models import Draft
from letters.visitor import GUEST_KEY, guest_of


@receiver(user_logged_in)
def claim_drafts(request: HttpRequest, user: User, **_kwargs: Any) -> None:
    """Gives the drafts of this session's guest to the user who has just logged in."""
    guest = guest_of(request)
    if guest is None:
        return
    with transaction.atomic():
        Draft.objects.filter(guest=guest).update(owner=user, guest=None)
    del request.session[GUEST_KEY]
