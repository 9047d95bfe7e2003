"""SECTIONS in their order: the wizard, the progress, the letter and the docs all follow from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from letters.core.sections.acknowledgement import ACKNOWLEDGEMENT
from letters.core.sections.connection import CONNECTION
from letters.core.sections.gratitude import GRATITUDE
from letters.core.sections.interest import INTEREST
from letters.core.sections.people import PEOPLE
from letters.core.sections.review import REVIEW
from letters.core.sections.situation import SITUATION
from letters.core.sections.takeaway import TAKEAWAY

if TYPE_CHECKING:
    from letters.core.section import Section

SECTIONS: tuple[Section, ...] = (
    SITUATION,
    PEOPLE,
    GRATITUDE,
    INTEREST,
    ACKNOWLEDGEMENT,
    TAKEAWAY,
    CONNECTION,
    REVIEW,
)


BY_KEY: dict[str, Section] = {section.key: section for section in SECTIONS}
"""The sections by key."""
