"""Words that tell by themselves whether "he" or "she" is meant."""

from __future__ import annotations

MEN = frozenset({
    "man", "boy", "lad", "bloke", "guy", "fella", "fellow", "gentleman", "father", "dad", "brother", "son", "uncle",
    "husband", "grandad", "grandpa", "granddad",
})  # fmt: skip
WOMEN = frozenset({
    "woman", "girl", "lass", "lady", "mother", "mum", "mom", "sister", "daughter", "aunt", "wife", "nan", "gran",
    "grandma", "nun",
})  # fmt: skip
"""Those whom "he" cannot mean; the men are those whom "she" cannot."""
GENDERED = MEN | WOMEN
"""Words that tell by themselves who of two is "he" and who is "she"."""
HE = {"he": "you", "him": "you", "his": "your", "himself": "yourself"}
SHE = {"she": "you", "her": "your", "hers": "yours", "herself": "yourself"}
"""What each becomes when the reader is meant."""
