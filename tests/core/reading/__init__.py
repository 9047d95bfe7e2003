"""Tests of what an answer means to the question it was typed for."""
