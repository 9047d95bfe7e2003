"""Builds the tagger's lexicon from the word lists of lemminflect (NIH SPECIALIST Lexicon). Run by hand.

    python -m tests.tools.build_lexicon > letters/core/language/data/lexicon.txt

Only words whose class cannot be guessed from their shape are kept: an unknown word is a noun, "-ly" an adverb, "-ous"
an adjective, and so on (see `tagging_lexicon.guess`), so a regular noun needs no entry.
"""

from __future__ import annotations

import csv
import gzip
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import lemminflect

from letters.core.language.words.lexicon import guess, inflections

_LETTERS = {"noun": "N", "verb": "V", "adj": "J", "adv": "R"}
_HEADER = """\
# Words whose class their shape does not tell: lemma, classes (N noun, V verb, J adjective, R adverb), irregular forms.
# Irregular forms: "d" past tense, "n" past participle, "p" plural, "c" comparative, "s" superlative.
# Derived from the NIH SPECIALIST Lexicon (public, freely usable with acknowledgement) as packaged by lemminflect 0.2.3
# (MIT, copyright 2019 Brad Jascob). Written by tests/tools/build_lexicon.py; do not edit by hand.
"""


def _rows() -> Iterator[tuple[str, str, list[str]]]:
    """Every plain lower-case lemma with its class and its forms as the source lists them."""
    source = Path(lemminflect.__file__).parent / "resources" / "infl_lu.csv.gz"
    with gzip.open(source, "rt", encoding="utf-8") as lines:
        for lemma, kind, *forms in csv.reader(lines):
            if lemma.isalpha() and lemma.islower() and lemma.isascii() and 1 < len(lemma) < 16 and kind in _LETTERS:
                yield lemma, _LETTERS[kind], forms


def _irregular(lemma: str, kind: str, forms: list[str]) -> Iterator[str]:
    """The forms that the regular rules would not undo, each with its mark."""
    marks = {"V": "dn", "N": "p", "J": "cs", "R": "cs"}[kind]
    for mark, cell in zip(marks, forms, strict=False):
        for form in cell.split("/"):
            if form.isalpha() and lemma not in inflections(form) and (form != lemma or mark == "d"):
                yield f"{mark}:{form}"


def main() -> None:
    """Write the lexicon to standard output."""
    classes: dict[str, set[str]] = defaultdict(set)
    irregular: dict[str, set[str]] = defaultdict(set)
    for lemma, kind, forms in _rows():
        classes[lemma].add(kind)
        irregular[lemma].update(_irregular(lemma, kind, forms))
    out = [_HEADER]
    for lemma in sorted(classes):
        kinds = "".join(sorted(classes[lemma]))
        if kinds != guess(lemma) or irregular[lemma]:
            out.append(" ".join([lemma, kinds, *sorted(irregular[lemma])]) + "\n")
    sys.stdout.writelines(out)


if __name__ == "__main__":
    main()
