"""Speaks to the reader: decides whom a "they", a "he" or a "she" means, and turns it into "you"."""
