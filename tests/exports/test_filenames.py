"""A download is named after the letter and its writer, on every system and in every script."""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from letters.exports import content_disposition, filename
from tests.exports.letters import a_letter


def named(signature: str, extension: str = "pdf") -> str:
    return filename(a_letter("Thank you.", signature=signature), extension)


@pytest.mark.parametrize(
    ("signature", "name"),
    [
        ("Helen Marchetti", "Thank-you letter - Helen Marchetti.pdf"),
        ("Łucja Żółw", "Thank-you letter - Łucja Żółw.pdf"),
        ("佐藤ゆき", "Thank-you letter - 佐藤ゆき.pdf"),
        ("Ada Quill\n+44 1632 960 115", "Thank-you letter - Ada Quill.pdf"),
        ("\n  \nAda", "Thank-you letter - Ada.pdf"),
        ("", "Thank-you letter.pdf"),
        (" ... ", "Thank-you letter.pdf"),
        ("../../etc/passwd", "Thank-you letter - etcpasswd.pdf"),
        ("a<b>c:d\"e/f\\g|h?i*j%k", "Thank-you letter - abcdefghijk.pdf"),
        ("J. Smith Jr.", "Thank-you letter - J. Smith Jr.pdf"),
        ("Ada\u202efdp.exe", "Thank-you letter - Adafdp.exe.pdf"),
    ],
)  # fmt: skip
def test_a_file_is_named_after_its_writer(signature, name):
    assert named(signature) == name


def test_a_name_too_long_for_a_file_system_is_cut_between_characters():
    name = named("ゆき" * 100)

    assert len(name.encode()) <= 255
    assert set(name.removeprefix("Thank-you letter - ").removesuffix(".pdf")) == {"ゆ", "き"}


def test_a_plain_name_needs_no_second_form():
    assert content_disposition("Thank-you letter - Ada.pdf") == 'attachment; filename="Thank-you letter - Ada.pdf"'


@pytest.mark.parametrize(
    ("signature", "plain"),
    [
        ("Zoë Nguyễn", "Thank-you letter - Zoe Nguyen.pdf"),
        ("Łucja Żółw", "Thank-you letter.pdf"),
        ("佐藤ゆき", "Thank-you letter.pdf"),
        ("Ada/Quill", "Thank-you letter - AdaQuill.pdf"),
    ],
)
def test_old_browsers_get_the_nearest_name_in_ascii(signature, plain):
    name = named(signature)

    header = content_disposition(name)

    assert header.startswith(f'attachment; filename="{plain}"')
    assert name == plain or unquote(header.partition("filename*=UTF-8''")[2]) == name
