"""What django-formtools asks of any storage, by its own tests, holds for the one that keeps a draft."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.http import HttpRequest
from django.test import TestCase

from letters.models import Draft
from letters.storage import DraftStorage
from tests.ground import contract

formtools_tests = contract.storage_tests()
if formtools_tests is None:
    pytest.skip(f"django-formtools' own storage tests: {contract.HOW_TO_GET}", allow_module_level=True)


class TestDraftStorage(formtools_tests.TestStorage, TestCase):
    """The contract, with a draft of its own behind each name of a wizard."""

    def setUp(self) -> None:
        super().setUp()
        self.drafts: dict[str, Draft] = {}

    def get_storage(self) -> Any:
        def open_storage(wizard: str, request: HttpRequest, file_storage: Any) -> DraftStorage:
            request.user = User.objects.get(username="testuser1")
            if wizard not in self.drafts:
                self.drafts[wizard] = Draft.objects.create(owner=request.user)
            return DraftStorage(str(self.drafts[wizard].pk), request, file_storage)

        return open_storage
