"""Tests of what makes prose out of typed fragments."""
