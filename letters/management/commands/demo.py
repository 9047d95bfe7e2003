"""`manage.py demo`: a user to look around with, and letters in every state. Only where DEBUG is on."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID, uuid5

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from letters.core.compose import compose
from letters.core.sections import SECTIONS
from letters.exports.clipboard import clipboard
from letters.management.demo_letters import DEMO_LETTERS, DemoLetter
from letters.models import Draft, SentCopy

EMAIL = "demo@example.org"
PASSWORD = "a-quiet-afternoon"  # noqa: S105 - printed for everybody, and refused outside DEBUG
NAMESPACE = UUID("5d0c7f0e-3f0e-4d5c-9d55-0b3a2f4f7a10")


class Command(BaseCommand):
    """Puts the demo user's letters back as they were; running it again changes nothing else."""

    help = "Makes a demo user with letters in every state (only with DEBUG on)."

    def handle(self, *_args: Any, **_options: Any) -> None:
        """Creates or resets the demo user and the letters, and says how to log in."""
        if not settings.DEBUG:
            raise CommandError("The demo user has a known password: it is made only where DEBUG is on.")
        user = _user()
        for letter in DEMO_LETTERS:
            _put(user, letter)
        self.stdout.write(f"Log in as {EMAIL} with the password {PASSWORD}")


def _user() -> User:
    user, _created = User.objects.get_or_create(username="demo", defaults={"email": EMAIL})
    user.set_password(PASSWORD)
    user.save(update_fields=["password"])
    return user


def _put(user: User, letter: DemoLetter) -> None:
    begun = timezone.now() - timedelta(days=letter.days_ago)
    draft, _created = Draft.objects.update_or_create(
        pk=uuid5(NAMESPACE, letter.key),
        defaults={
            "owner": user,
            "answers": letter.answers,
            "status": letter.status,
            "section": letter.section or SECTIONS[-1].key,
            "version": 1,
            "updated_at": begun,
            "deleted_at": begun if letter.binned else None,
        },
    )
    draft.sent_copies.all().delete()
    if letter.status == Draft.Status.SENT:
        composed = compose(draft.typed, seed=draft.seed)
        SentCopy.objects.create(draft=draft, subject=composed.subject, text=clipboard(composed).text, sent_at=begun)
