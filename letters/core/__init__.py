"""The product itself: pure functions from answers to a letter, findings and advice. Imports no Django."""
