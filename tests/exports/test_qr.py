"""The QR code: read by an independent reader, and refused while a phone could not read it."""

from __future__ import annotations

from io import BytesIO

import pytest
import typst
import zxingcpp
from PIL import Image

from letters.exports.qr import LONGEST, qr_code
from tests.exports.letters import EMPTY, LETTERS, ORDINARY

ON_A_PAGE = (
    b'#set page(width: 12cm, height: 12cm, margin: 0cm)\n#image(bytes(sys.inputs.svg), format: "svg", width: 12cm)'
)


def scanned(svg: str) -> str:
    """The code drawn 12 cm wide and photographed at the resolution of a laptop's screen."""
    drawn = svg.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ')
    picture = typst.compile(ON_A_PAGE, format="png", ppi=120, sys_inputs={"svg": drawn})
    (found,) = zxingcpp.read_barcodes(Image.open(BytesIO(picture)))
    return found.text


@pytest.mark.parametrize("name", ["ordinary", "polish", "chinese", "arabic", "line breaks"])
def test_a_phone_reads_the_letter_out_of_it(name):
    assert scanned(qr_code(LETTERS[name].text).svg) == LETTERS[name].text


def test_the_largest_code_can_still_be_read():
    text = "Thank you. " * (LONGEST // 11)

    assert scanned(qr_code(text).svg) == text


def test_a_letter_of_customary_length_fits():
    assert qr_code(ORDINARY.text).svg


def test_a_text_too_long_to_be_read_is_refused_with_a_reason():
    assert qr_code("a" * LONGEST).svg
    assert qr_code("a" * (LONGEST + 1)).svg is None
    assert "too long" in qr_code("é" * LONGEST).reason


def test_an_empty_letter_has_no_code():
    assert qr_code(EMPTY.text).svg is None
    assert qr_code(EMPTY.text).reason


def test_it_is_black_on_white_whatever_the_page_around_it():
    svg = qr_code("Thank you.").svg

    assert 'fill="#fff"' in svg
    assert 'stroke="#000"' in svg
    assert "style" not in svg
