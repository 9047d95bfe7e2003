"""The letter as a PDF a screen reader can read (PDF/UA-1), set with Typst from fonts that travel with it."""

from __future__ import annotations

import json
import re
import unicodedata
from functools import lru_cache
from importlib.resources import files
from typing import Final

import typst

from letters.core.letter import Letter
from letters.exports.layout import Block, Layout, Part, blocks, page_size, title, writer
from letters.exports.script import is_rtl, language

ACCESSIBLE: Final = "ua-1"
SERIF = "Libertinus Serif"
"""Comes inside Typst; has Latin, Greek, Cyrillic and Hebrew."""

# One Chinese face goes first: it carries the Japanese and Korean shapes too, and picks them by language.
_PREFERRED = ("Noto Serif CJK SC", "Noto Serif", "Noto Naskh Arabic", "Noto Sans", "DejaVu Serif", "DejaVu", "Noto")
_TEMPLATE = files(__package__).joinpath("letter.typ").read_bytes()
EVERYDAY = re.compile("[ -~\n\u00a0-\u017f‘’“”–—…]*")
"""What the serif certainly has: a letter of these alone needs no try."""

_NOT_SHOWN = re.compile(r'the text `"(.*?)"` could not be displayed')
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)")


def write(letter: Letter, layout: Layout) -> bytes:
    """The PDF, tagged and accessible; as a last resort without that promise, and with boxes for missing characters."""
    return _set(_data(letter, layout))[0]


def missing(letter: Letter, layout: Layout) -> tuple[str, ...]:
    """The characters that would show as empty boxes, each once, in the order of the text."""
    everyday = all(EVERYDAY.fullmatch(block.text) for block in blocks(letter, layout))
    return () if everyday else not_shown(letter, layout)


def not_shown(letter: Letter, layout: Layout) -> tuple[str, ...]:
    """The same, found by setting the letter."""
    boxed = _set(_data(letter, layout))[1]
    text = "".join(block.text for block in blocks(letter, layout)) if boxed else ""
    return tuple(dict.fromkeys(character for character in text if character in boxed))


def _set(data: dict[str, object]) -> tuple[bytes, frozenset[str]]:
    """The PDF and what it cannot show: from the built-in face if that has every character, else from the system's too.

    Typst by itself falls back without a word to faces that leave some scripts unjoined, so every face is named.
    """
    try:
        return _compile(data, _built_in_fonts(), (SERIF,)), frozenset()
    except typst.TypstError:
        fonts = _system_fonts()
    try:
        return _compile(data, fonts, _faces(fonts)), frozenset()
    except typst.TypstError as error:
        not_shown = _not_shown(error)
    return _compile(data, fonts, _faces(fonts), accessible=False), not_shown


def _compile(data: dict[str, object], fonts: typst.Fonts, faces: tuple[str, ...], *, accessible: bool = True) -> bytes:
    look = {**data, "fonts": faces, "fallback": not accessible}
    return typst.compile(
        _TEMPLATE,
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"letter": json.dumps(look)},
        pdf_standards=[ACCESSIBLE] if accessible else [],
        timestamp=0,
    )


def _data(letter: Letter, layout: Layout) -> dict[str, object]:
    """What the template reads. Without a clock of its own the same letter gives the same bytes."""
    laid_out = blocks(letter, layout)
    last = max((at for at, block in enumerate(laid_out) if block.part is Part.PARAGRAPH), default=None)
    lang, region = _tag(letter.english)
    return {
        "title": title(letter),
        "author": writer(letter),
        "page": page_size(letter, layout),
        "paper": layout.paper is not None,
        "lang": lang,
        "region": region,
        "blocks": [_block(block, letter.english, last=at == last) for at, block in enumerate(laid_out)],
    }


def _block(block: Block, english: str, *, last: bool) -> dict[str, object]:
    lang, region = _tag(language(block.text, english))
    return {
        "look": "last" if last else block.part,
        "lines": block.lines,
        "lang": lang,
        "region": region,
        "rtl": is_rtl(block.text),
        "at_end": block.at_end,
    }


def _tag(tag: str) -> tuple[str, str | None]:
    """A BCP 47 tag as language and region."""
    lang, _, region = tag.partition("-")
    return lang, region or None


def _not_shown(error: typst.TypstError) -> frozenset[str]:
    """The characters an error of Typst complains of; it names them all, the unusual ones by number."""
    named = "".join(_NOT_SHOWN.findall(error.diagnostic))
    shown = _ESCAPE.sub(lambda escape: chr(int(escape[1], 16)) if escape[1] else escape[2], named)
    return frozenset(character for character in shown if unicodedata.category(character) != "Cf")


@lru_cache(maxsize=1)
def _built_in_fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)


@lru_cache(maxsize=1)
def _system_fonts() -> typst.Fonts:
    """The fonts of the machine as well: searched once per process, and only when a letter needs them."""
    return typst.Fonts(include_system_fonts=True)


@lru_cache(maxsize=1)
def _faces(fonts: typst.Fonts) -> tuple[str, ...]:
    """Our serif first, then the faces that go best with it, of those the machine has."""
    families = [name for name in fonts.families() if name.startswith(_PREFERRED) and "Mono" not in name]
    return (SERIF, *sorted(families, key=_preference))


def _preference(family: str) -> tuple[int, str]:
    return next(rank for rank, name in enumerate(_PREFERRED) if family.startswith(name)), family
