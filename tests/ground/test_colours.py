"""The colours of the stylesheet can be told apart, in light and in dark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

STYLES = Path("static/css/app.css").read_text()
LIGHT, DARK = re.findall(r":root \{(.*?)\}", STYLES, re.DOTALL)[:2]

TEXTS = [(ink, ground) for ink in ("ink", "soft") for ground in ("desk", "paper", "field", "wash")]
TEXTS += [
    ("ink", "amber"),
    ("accent", "desk"),
    ("accent", "paper"),
    ("on-accent", "accent"),
    ("on-accent", "accent-deep"),
]
TEXTS += [("error", "desk"), ("error", "paper"), ("paper", "error"), ("amber", "amber-ink"), ("accent-deep", "wash")]
EDGES = [(line, ground) for line in ("edge", "focus", "accent") for ground in ("desk", "paper", "field", "wash")]
EDGES += [("mine", "paper"), ("amber-ink", "paper"), ("error", "field")]


def _tokens(scheme: str) -> dict[str, str]:
    light, dark = (dict(re.findall(r"--([\w-]+): #(\w+);", block)) for block in (LIGHT, DARK))
    return light if scheme == "light" else light | dark


def _lightness(colour: str) -> float:
    whole = colour if len(colour) == 6 else "".join(digit * 2 for digit in colour)
    parts = [int(whole[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def _contrast(scheme: str, one: str, other: str) -> float:
    tokens = _tokens(scheme)
    dim, bright = sorted(_lightness(tokens[name]) for name in (one, other))
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXTS)
def test_text_stands_out_seven_to_one(scheme: str, ink: str, ground: str) -> None:
    assert _contrast(scheme, ink, ground) >= 7


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(("line", "ground"), EDGES)
def test_controls_and_focus_stand_out_three_to_one(scheme: str, line: str, ground: str) -> None:
    assert _contrast(scheme, line, ground) >= 3
