"""The Django project around the letters app: settings, addresses, entry points."""
