"""A storage for django-formtools that keeps the wizard's data in a draft's row."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse
from django.utils.datastructures import MultiValueDict
from formtools.wizard.storage.base import BaseStorage

from letters.core.sections import BY_KEY
from letters.models import Draft
from letters.posted import from_post, to_post
from letters.visitor import visitor_of

HAND_LENGTH = 32


class DraftStorage(BaseStorage):  # type: ignore[misc]  # formtools has no types
    """Loads a draft once, keeps formtools' envelope in memory, and writes once at the end of a POST, if it changed.

    The prefix is the draft's id; a draft that is not the visitor's is None, and nothing is stored for it. `finished`
    marks the letter as ready; `milestone` puts what was saved into the history.
    """

    def __init__(self, prefix: str, request: HttpRequest, file_storage: Any = None) -> None:
        super().__init__(prefix, request, file_storage)
        self.draft = _draft(prefix, request)
        self.finished = self.milestone = False
        self.init_data()
        if self.draft is not None:
            self.data[self.step_data_key] = _load(self.draft)
            self.data[self.step_key] = self.draft.section if self.draft.version else None
        self._stored = self._snapshot()

    def update_response(self, response: HttpResponse) -> None:
        """Writes what a POST changed; a GET never writes."""
        super().update_response(response)
        if self.request.method != "POST" or self.draft is None:
            return
        if (self.finished and self.draft.status == Draft.Status.DRAFTING) or self.data != self._stored:
            self._flush(self.draft)
        if self.milestone:
            self.draft.remember()

    def _snapshot(self) -> dict[str, Any]:
        """The data as it is now; formtools replaces a section's answers and never changes them."""
        return {**self.data, self.step_data_key: dict(self.data[self.step_data_key])}

    def _flush(self, draft: Draft) -> None:
        typed = self.data[self.step_data_key]
        before = self._stored[self.step_data_key]
        changed = {
            key: from_post(BY_KEY[key], MultiValueDict(data)) for key, data in typed.items() if data != before.get(key)
        }
        ready = {"status": Draft.Status.READY} if self.finished and draft.status != Draft.Status.SENT else {}
        posted = self.request.POST
        hand = str(posted.get("hand", ""))[:HAND_LENGTH]
        draft.keep(changed, hand=hand, ask="seen" in posted, section=self.current_step or draft.section, **ready)
        self._stored = self._snapshot()


def _draft(prefix: str, request: HttpRequest) -> Draft | None:
    try:
        # Unordered: to put one row in order costs as much as to read it.
        return next(iter(Draft.objects.owned_by(visitor_of(request)).kept().filter(pk=prefix).order_by()), None)
    except ValidationError:
        return None


def _load(draft: Draft) -> dict[str, Any]:
    return {key: to_post(BY_KEY[key], answers) for key, answers in draft.typed.items()}
