"""How a finished letter leaves the app: one registry of formats, each a pure function from letter to bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from letters.core.letter import Letter
from letters.exports import docx, eml, html, md, pdf, txt
from letters.exports.filenames import content_disposition, filename
from letters.exports.layout import Layout, LineEnd, PageSize, Paper

__all__ = ["EXPORTS", "Export", "Layout", "LineEnd", "PageSize", "Paper", "content_disposition", "filename"]


def _nothing(_letter: Letter, _layout: Layout) -> tuple[str, ...]:
    """No character is missing from a format that brings no fonts of its own."""
    return ()


@dataclass(frozen=True, slots=True)
class Export:
    """One format. `missing` names, before a download, the characters the format would show as empty boxes."""

    key: str
    label: str
    extension: str
    content_type: str
    write: Callable[[Letter, Layout], bytes]
    missing: Callable[[Letter, Layout], tuple[str, ...]] = _nothing


_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

EXPORTS: dict[str, Export] = {
    export.key: export
    for export in (
        Export("docx", "Word document", "docx", _DOCX, docx.write),
        Export("pdf", "PDF", "pdf", "application/pdf", pdf.write, pdf.missing),
        Export("eml", "Email draft", "eml", "message/rfc822", eml.write),
        Export("txt", "Plain text", "txt", "text/plain; charset=utf-8", txt.write),
        Export("html", "Web page", "html", "text/html; charset=utf-8", html.write),
        Export("md", "Markdown", "md", "text/markdown; charset=utf-8", md.write),
    )
}
"""Every format a letter leaves in, the most wanted first."""
