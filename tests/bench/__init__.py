"""Measures the product beside the floor it stands on. Nothing here passes or fails: machines differ."""
