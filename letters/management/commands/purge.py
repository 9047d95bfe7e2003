"""`manage.py purge`: deletes what has had its time; meant to run once a day."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.management.base import BaseCommand
from django.db.models import Q
from django.utils import timezone

from letters.models import IN_BIN, Draft

UNTOUCHED = timedelta(days=1)
"""How long a letter is kept that was begun and never written in."""


class Command(BaseCommand):
    """Deletes for good; running it again deletes nothing more. Prints counts and nothing else."""

    help = "Deletes guests' letters and binned letters whose time is over, letters never written in, old sessions."

    def handle(self, **_options: Any) -> None:
        """Deletes and counts."""
        now = timezone.now()
        of_guests = Q(guest__isnull=False, updated_at__lte=now - timedelta(days=settings.GUEST_DAYS))
        self.stdout.write(f"guests' letters: {_delete(of_guests)}")
        self.stdout.write(f"binned letters: {_delete(Q(deleted_at__lte=now - IN_BIN))}")
        self.stdout.write(f"letters never written in: {_delete(Q(version=0, updated_at__lte=now - UNTOUCHED))}")
        sessions, _kinds = Session.objects.filter(expire_date__lt=now).delete()
        self.stdout.write(f"sessions: {sessions}")


def _delete(which: Q) -> int:
    """Deletes these drafts with their history and sent copies; returns how many drafts there were."""
    _all, kinds = Draft.objects.filter(which).delete()
    return kinds.get(Draft._meta.label, 0)  # noqa: SLF001 - Django's documented way
