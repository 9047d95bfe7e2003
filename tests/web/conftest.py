"""A draft for each of the cast, and the addresses tests go to."""

from __future__ import annotations

from copy import deepcopy
from typing import Any
from uuid import UUID

import pytest
from django.contrib.auth.models import User
from django.test import Client

from letters.models import Draft
from tests.web.answers import WELDER


@pytest.fixture
def draft(alice: User) -> Draft:
    """A finished letter of Alice's; always the same one, since the wording follows the id."""
    return Draft.objects.create(
        pk=UUID(int=7), owner=alice, answers=deepcopy(WELDER), status=Draft.Status.READY, version=1
    )


@pytest.fixture
def begun(alice: User) -> Draft:
    """A letter Alice has just begun."""
    return Draft.objects.create(owner=alice)


def url(draft: Draft, step: str = "", *more: str) -> str:
    parts = [part for part in (step, *more) if part]
    return f"/letters/{draft.pk}/" + "".join(f"{part}/" for part in parts)


def save(client: Client, draft: Draft, step: str, go: str = "next", **fields: Any) -> Any:
    return client.post(url(draft, step), {**fields, "go": go})
