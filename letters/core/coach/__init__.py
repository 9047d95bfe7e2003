"""The coach: reads a letter as its reader will, and points at what may hurt it."""
