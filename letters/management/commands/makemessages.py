"""`manage.py makemessages`: Django's own, which now finds the texts of the core too."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.commands.makemessages import Command as MakeMessages

from letters.management.core_texts import core_texts


class Command(MakeMessages):
    """Marks the texts of the core in a file that lives as long as the search."""

    def handle(self, *args: Any, **options: Any) -> None:
        """Collects all texts to translate into locale/; needs xgettext, like Django's own."""
        marked = Path(settings.BASE_DIR) / "letters" / "core_texts_marked.py"
        marked.write_text("".join(f"gettext_noop({text!r})\n" for text in core_texts()))
        try:
            super().handle(*args, **options)
        finally:
            marked.unlink()
