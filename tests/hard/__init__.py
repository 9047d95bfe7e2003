"""Tests that pull the plug: minutes long, so they run only when asked for, by `pytest -m hard`."""
