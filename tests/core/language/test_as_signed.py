"""The name under the letter is the writer's, with its capitals and without a farewell of its own."""

from __future__ import annotations

import pytest

from letters.core.language.people.as_signed import as_signed


@pytest.mark.parametrize(
    ("typed", "signed"),
    [
        ("jo bell", "Jo Bell"),
        ("jo", "Jo"),
        ("jo o'neill", "Jo O'Neill"),
        ("SIOBHAN O'HARA", "Siobhan O'Hara"),
        ("d'arcy wood", "D'Arcy Wood"),
        ("jo mcdonald", "Jo McDonald"),
        ("jo-ann de la cruz", "Jo-Ann de la Cruz"),
        ("nguyen van an", "Nguyen Van An"),
        ("van der merwe, jo", "Van der Merwe, Jo"),
        ("Md. Rahman", "Md. Rahman"),
        ("tidebird", "tidebird"),
        ("kind regards jo bell", "Jo Bell"),
        ("Thanks, Jo", "Jo"),
        ("Jo Bell xx", "Jo Bell"),
        ("love hughes", "Love Hughes"),
        ("best wishes", "Best Wishes"),
    ],
)
def test_a_name_is_signed_as_its_bearer_writes_it(typed: str, signed: str) -> None:
    assert as_signed(typed) == signed
