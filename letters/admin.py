"""What staff may see: that drafts exist, whose and when; never a word of a letter."""

from __future__ import annotations

from typing import ClassVar

from django.contrib import admin
from django.http import HttpRequest

from letters.models import Draft


@admin.register(Draft)
class DraftAdmin(admin.ModelAdmin):  # type: ignore[type-arg]  # not subscriptable at run time
    """Counts and dates of drafts, to look at only."""

    list_display = ("id", "status", "created_at", "updated_at", "deleted_at")
    list_filter = ("status", "created_at")
    fields: ClassVar = ("id", "status", "created_at", "updated_at", "deleted_at")
    readonly_fields: ClassVar = fields

    def has_add_permission(self, _request: HttpRequest) -> bool:
        """Nobody writes letters here."""
        return False

    def has_change_permission(self, _request: HttpRequest, _obj: Draft | None = None) -> bool:
        """Nobody changes letters here."""
        return False
