"""A row that several tabs and devices write at once: none waits for another, and nobody's words are lost."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import models, transaction
from django.http import Http404
from django.utils import timezone

from letters.core.section import SectionAnswers

ATTEMPTS = 3
"""How often a save is tried again when another tab or device was faster, before it waits for its turn."""


class OvertakenError(Exception):
    """Another page changed the same section in the moment between reading and writing it."""


class WrittenTogether(models.Model):
    """Answers by section. `version` counts the saves; `hands` names the opened page that wrote each section last."""

    answers = models.JSONField(default=dict, blank=True)
    version = models.PositiveIntegerField(default=0)
    hands = models.JSONField(default=dict, blank=True)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True

    def remember(self) -> None:
        """Puts the present answers into the history; once for each version."""
        raise NotImplementedError

    def keep(self, sections: Mapping[str, SectionAnswers], *, hand: str = "", ask: bool = False, **also: str) -> None:
        """Stores these sections, and other fields of the row, beside whatever the others hold by now.

        The row is written only if nobody else wrote it since it was read, else read again and retried; where others
        keep being faster, it is locked for the one moment it takes. What another page wrote meanwhile in the same
        section is put into the history first, or, with `ask`, left alone: OvertakenError. A row erased is not found.
        """
        for _attempt in range(ATTEMPTS):
            if self._write(sections, hand, also):
                return
            self._read_again(sections, hand, ask=ask)
        with transaction.atomic():
            self._read_again(sections, hand, ask=ask, lock=True)
            if not self._write(sections, hand, also):
                raise OvertakenError

    def _write(self, sections: Mapping[str, SectionAnswers], hand: str, also: Mapping[str, str]) -> bool:
        changes: dict[str, Any] = {
            **also,
            "answers": {**self.answers, **sections},
            "hands": {**self.hands, **dict.fromkeys(sections, hand)},
        }
        fresh = self._rows().filter(pk=self.pk, version=self.version)
        if not fresh.update(**changes, version=self.version + 1, updated_at=timezone.now()):
            return False
        for name, value in changes.items():
            setattr(self, name, value)
        self.version += 1
        return True

    def _read_again(self, sections: Iterable[str], hand: str, *, ask: bool, lock: bool = False) -> None:
        before, rows = self.answers, self._rows()
        # No key: a revision that is being added elsewhere looks at this row's key, and must not wait for us.
        try:
            self.refresh_from_db(from_queryset=rows.select_for_update(no_key=True) if lock else rows)
        except type(self).DoesNotExist:
            raise Http404 from None
        others = [key for key in sections if not hand or self.hands.get(key) != hand]
        if any(self.answers.get(key) != before.get(key) for key in others):
            if ask:
                raise OvertakenError
            self.remember()

    def _rows(self) -> models.QuerySet[Any]:
        return type(self)._default_manager.all()  # noqa: SLF001 - Django's documented way
