"""Prints rows under headings, the figures flush right."""

from __future__ import annotations

from collections.abc import Sequence


def table(title: str, headings: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """One table; floats get two decimals below ten and one above."""
    cells = [headings, *([_cell(one) for one in row] for row in rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(headings))]
    print(f"\n{title}")
    for first, *figures in cells:
        print(
            "  " + first.ljust(widths[0]),
            *(one.rjust(width + 2) for one, width in zip(figures, widths[1:], strict=True)),
        )


def _cell(value: object) -> str:
    if not isinstance(value, float):
        return str(value)
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"
