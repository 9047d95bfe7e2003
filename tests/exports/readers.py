"""Programs that had no part in writing the files, reading the letter back out of them."""

from __future__ import annotations

import os
import shutil
import subprocess
from email import message_from_bytes, policy
from email.message import EmailMessage
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import html5lib
import pypdfium2
import pytest
from markdown_it import MarkdownIt

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice")
PDFTOTEXT = shutil.which("pdftotext")


def words(text: str) -> list[str]:
    """The words of a text, however it is broken into lines."""
    return text.split()


def read_txt(file: bytes) -> str:
    return file.decode()


def read_docx(file: bytes) -> str:
    return "\n\n".join(paragraph.text for paragraph in docx.Document(BytesIO(file)).paragraphs)


def read_md(file: bytes) -> str:
    return read_html(MarkdownIt("gfm-like", {"linkify": False}).render(file.decode()).encode())


def parse_html(file: bytes) -> Any:
    """The element tree a browser would build; html5lib raises nothing and repairs as browsers do."""
    return html5lib.parse(file.decode(), namespaceHTMLElements=False)


def read_html(file: bytes) -> str:
    body = parse_html(file).find("body")
    for element in body.iter():
        if element.tag in {"br", "p", "div"}:
            element.tail = f"\n{element.tail or ''}"
    return "".join(body.itertext())


def parse_eml(file: bytes) -> EmailMessage:
    message = message_from_bytes(file, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def read_eml(file: bytes) -> str:
    part = parse_eml(file).get_body(("plain",))
    assert part is not None
    return str(part.get_content())


def read_eml_html(file: bytes) -> str:
    part = parse_eml(file).get_body(("html",))
    assert part is not None
    return read_html(part.get_content().encode())


def read_pdf(file: bytes) -> str:
    """As Poppler reads it, in the order in which the file was written."""
    if not PDFTOTEXT:
        pytest.skip("poppler-utils is not installed: PDFs are not read back")
    done = subprocess.run([PDFTOTEXT, "-raw", "-enc", "UTF-8", "-", "-"], input=file, capture_output=True, check=True)
    return done.stdout.decode()


def read_pdf_as_chrome_does(file: bytes) -> str:
    return "\f".join(page.get_textpage().get_text_bounded() for page in pypdfium2.PdfDocument(file))


READERS = {
    "txt": read_txt,
    "docx": read_docx,
    "md": read_md,
    "html": read_html,
    "eml": read_eml,
    "eml as html": read_eml_html,
}
"""By format, but for the PDF: what a reader makes of that depends on where its lines break."""


def right_edges(file: bytes) -> list[float]:
    """Where every character of the first page ends, in points from the left."""
    text = pypdfium2.PdfDocument(file)[0].get_textpage()
    return [text.get_charbox(at)[2] for at in range(text.count_chars())]


def libreoffice_texts(files: dict[str, bytes], folder: Path) -> dict[str, str]:
    """What LibreOffice reads in Word documents, all converted in one run."""
    assert SOFFICE
    for number, file in enumerate(files.values()):
        (folder / f"{number}.docx").write_bytes(file)
    environment = os.environ | {"HOME": str(folder)}
    command = [SOFFICE, "--headless", f"-env:UserInstallation={(folder / 'profile').as_uri()}"]
    convert = ["--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder / "txt")]
    sources = [str(folder / f"{number}.docx") for number in range(len(files))]
    subprocess.run([*command, *convert, *sources], capture_output=True, check=True, env=environment)
    return {
        name: (folder / "txt" / f"{number}.txt").read_text(encoding="utf-8-sig") for number, name in enumerate(files)
    }
