"""The app's configuration: wires the claim of a guest's letters to logging in."""

from django.apps import AppConfig


class LettersConfig(AppConfig):
    """The letters app."""

    name = "letters"
    verbose_name = "Letters"

    def ready(self) -> None:
        """Connects the receivers once all models are there."""
        from letters import claim  # noqa: F401, PLC0415 - the receivers need the app registry to be ready
