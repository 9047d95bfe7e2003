"""What is stored: drafts with their answers, and the exact copies of letters that were sent."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, ClassVar
from uuid import uuid4

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from letters.core.section import Answers
from letters.core.sections import BY_KEY, SECTIONS
from letters.together import WrittenTogether
from letters.visitor import Visitor

IN_BIN = timedelta(days=30)
"""How long a deleted draft can be brought back."""


class DraftQuerySet(models.QuerySet["Draft"]):
    """The ways drafts are looked up."""

    def owned_by(self, visitor: Visitor) -> DraftQuerySet:
        """The drafts of this visitor and nobody else's, the binned ones included."""
        if visitor.user is not None:
            return self.filter(owner_id=visitor.user.pk)
        if visitor.guest is not None:
            return self.filter(guest=visitor.guest)
        return self.none()

    def beside(self, draft: Draft) -> DraftQuerySet:
        """The other drafts of whoever owns this one, without those in the bin."""
        return self.filter(owner_id=draft.owner_id, guest=draft.guest).kept().exclude(pk=draft.pk)

    def kept(self) -> DraftQuerySet:
        """Those that are not in the bin."""
        return self.filter(deleted_at=None)

    def binned(self) -> DraftQuerySet:
        """Those in the bin that can still be brought back."""
        return self.filter(deleted_at__gt=timezone.now() - IN_BIN)


class Draft(WrittenTogether):
    """One letter a writer is working on: its answers and its state. Belongs to a user or to a guest.

    `muted` are the notes of the coach that the writer does not want to hear again; `worded_as` is the draft whose
    wording a letter brought from elsewhere keeps.

    What was added after the first version has its default in the database too: while a new version is put in place,
    the one before still adds rows without it.
    """

    class Status(models.TextChoices):
        """How far a letter has come."""

        DRAFTING = "drafting", _("Drafting")
        READY = "ready", _("Ready")
        SENT = "sent", _("Sent")

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="drafts"
    )
    guest = models.UUIDField(null=True, blank=True, db_index=True)
    section = models.CharField(max_length=40, default=SECTIONS[0].key)
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFTING)
    created_at = models.DateTimeField(auto_now_add=True)
    muted = models.JSONField(default=list, db_default=[], blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)
    to_email = models.CharField(max_length=254, db_default="", blank=True)
    sealed_until = models.DateTimeField(null=True, blank=True)
    worded_as = models.UUIDField(null=True, blank=True)

    objects = DraftQuerySet.as_manager()

    class Meta:
        ordering: ClassVar = ["-updated_at"]
        constraints: ClassVar = [
            models.CheckConstraint(
                name="draft_has_one_owner",
                condition=Q(owner__isnull=False, guest__isnull=True) | Q(owner__isnull=True, guest__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return f"Draft {self.pk}"

    def remember(self) -> None:
        """Puts the present answers into the history; once for each version."""
        revision = Revision(draft=self, version=self.version, answers=self.answers)
        Revision.objects.bulk_create([revision], ignore_conflicts=True)

    def set_aside(self, answers: Answers) -> Revision:
        """Keeps answers that came second: not in the letter, but in its history, to be compared and taken up."""
        return Revision.objects.create(draft=self, version=self.version, answers=dict(answers), aside=True)

    @property
    def seed(self) -> str:
        """What chooses between equally good wordings, so that a letter always reads the same."""
        return str(self.worded_as or self.pk)

    @property
    def title(self) -> str:
        """What the writer knows this letter by: the role and the company, as far as they are there."""
        people = self.typed.get("people", {})
        role, company = (str(people.get(name, "")).strip() for name in ("role", "company"))
        parts = (role.rstrip(" .,;"), company)
        return ", ".join(part for part in parts if part)

    @property
    def typed(self) -> Answers:
        """The stored answers, of sections that still exist only: an older draft may hold others."""
        answers: dict[str, Any] = self.answers if isinstance(self.answers, dict) else {}
        return {key: value for key, value in answers.items() if key in BY_KEY and isinstance(value, dict)}

    @property
    def can_come_back(self) -> bool:
        """Whether this draft is in the bin and can still be put back."""
        return self.deleted_at is not None and self.deleted_at > timezone.now() - IN_BIN

    @property
    def kept_until(self) -> datetime | None:
        """When a guest's draft will be gone; None for the draft of a user, which stays."""
        if self.guest is None:
            return None
        return self.updated_at + timedelta(days=settings.GUEST_DAYS)

    @property
    def next_url(self) -> str:
        """Where the writer stopped."""
        return section_url(self, self.section if self.section in BY_KEY else SECTIONS[0].key)

    @property
    def letter_url(self) -> str:
        """The page of the letter itself."""
        return reverse("letter", kwargs={"pk": self.pk})


class Revision(models.Model):
    """An earlier state of a draft's answers. `aside` when it was typed in one place while another place saved first."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="revisions")
    version = models.PositiveIntegerField()
    answers = models.JSONField(default=dict)
    made_at = models.DateTimeField(default=timezone.now)
    aside = models.BooleanField(default=False)

    class Meta:
        ordering: ClassVar = ["-made_at", "-pk"]
        constraints: ClassVar = [
            models.UniqueConstraint(
                fields=["draft", "version"], condition=Q(aside=False), name="one_revision_for_each_version"
            )
        ]

    def __str__(self) -> str:
        return f"Revision {self.version} of {self.draft_id}"


class SentCopy(models.Model):
    """The exact text frozen when the writer says "I sent it"; no later edit touches it."""

    class Way(models.TextChoices):
        """How a letter was sent."""

        EMAIL = "email", _("By email")
        LINKEDIN = "linkedin", _("On LinkedIn")
        PAPER = "paper", _("On paper")
        OTHER = "other", _("In another way")

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="sent_copies")
    subject = models.CharField(max_length=300, blank=True)
    text = models.TextField()
    sent_at = models.DateTimeField()
    way = models.CharField(max_length=10, choices=Way, default=Way.EMAIL, db_default=Way.EMAIL)

    class Meta:
        ordering: ClassVar = ["-sent_at"]
        verbose_name_plural = "sent copies"

    def __str__(self) -> str:
        return f"Sent copy of {self.draft_id}"


class Touch(models.Model):
    """Three private lines for keeping in touch: whom the writer met, what they learned, when to say hello again."""

    draft = models.OneToOneField(Draft, on_delete=models.CASCADE, related_name="touch")
    who = models.CharField(max_length=200, blank=True)
    learned = models.CharField(max_length=500, blank=True)
    again_on = models.DateField(null=True, blank=True)

    class Meta:
        verbose_name_plural = "touches"

    def __str__(self) -> str:
        return f"Touch of {self.draft_id}"


def section_url(draft: Draft, key: str) -> str:
    """The address of one section's page of a draft."""
    return reverse("section", kwargs={"pk": draft.pk, "step": key})
