"""Reads a letter that was written elsewhere: greeting, paragraphs, closing, signature, as far as they can be told."""

from __future__ import annotations

import re

from letters.core.letter import English, Letter, Paragraph, Sentence, Tone, Words

_BLOCK = re.compile(r"\n\s*\n")
_GREETING = re.compile(r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|greetings|to whom)\b", re.IGNORECASE)
_SHORT = 80  # characters; a longer line is a sentence, and no greeting or closing
SECTION = "review"
"""The section all words of a pasted letter belong to."""


def read_letter(text: str, tone: Tone, english: English) -> Letter:
    """The letter in this text. Every word is the writer's; what cannot be told apart is a paragraph."""
    blocks = [" ".join(block.split()) if "\n" not in block else block.strip() for block in _BLOCK.split(text.strip())]
    blocks = [block for block in blocks if block]
    greeting, blocks = _greeting(blocks)
    closing, signature, blocks = _ending(blocks)
    lines = (" ".join(block.split()) for block in blocks)
    paragraphs = tuple(Paragraph((Sentence(SECTION, (Words(line, mine=True),)),)) for line in lines)
    return Letter("", (), greeting, paragraphs, closing, signature, tone, english)


def _greeting(blocks: list[str]) -> tuple[str, list[str]]:
    if not blocks:
        return "", blocks
    first, _, rest = blocks[0].partition("\n")
    if _GREETING.match(first) and len(first) <= _SHORT and first.rstrip()[-1:] in ",:-–!":
        return first.strip(), [rest.strip(), *blocks[1:]] if rest.strip() else blocks[1:]
    return "", blocks


def _ending(blocks: list[str]) -> tuple[str, str, list[str]]:
    """A line ending in a comma and a name below it, in one block or two."""
    if len(blocks) > 1 and _closes(blocks[-2]) and len(blocks[-1]) <= _SHORT:
        return blocks[-2], blocks[-1], blocks[:-2]
    if len(blocks) > 1 and "\n" in blocks[-1]:
        closing, _, signature = blocks[-1].partition("\n")
        if _closes(closing) and len(signature) <= _SHORT:
            return closing.strip(), signature.strip(), blocks[:-1]
    return "", "", blocks


def _closes(line: str) -> bool:
    return len(line) <= _SHORT and "\n" not in line and line.rstrip().endswith(",")
