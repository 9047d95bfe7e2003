"""Who is "he" or "she": the lead man, the dog, the organist, the crane driver, and not the reader."""

from __future__ import annotations

import pytest

from letters.core.compose import compose


def letter(name: str, section: str, **told: str) -> str:
    people = {"recipients": [{"name": name, "greeting": ""}], "company": "Larkfield", "tone": "warm"}
    answers = {"people": people, "takeaway": {"kind": "nothing"}, section: told}
    return " ".join(paragraph.text for paragraph in compose(answers).paragraphs)


@pytest.mark.parametrize(
    ("name", "challenge", "clear", "said"),
    [
        ("Padraig", "nobody wants to learn thatch. his top man is 67", "when he goes that's it", "when he goes"),
        ("Moira", "the tuner is 78 and she cant lift the lid", "she wont be back in spring", "she won't be back"),
        (
            "Keith",
            "a lad there does all the invoices, he is leaving in May",
            "when he leaves they are stuck",
            "he leaves",
        ),
        ("Keith", "rota gaps every week", "he cant do it all alone", "you can't do it all alone"),
    ],
)
def test_what_was_clear_goes_on_about_the_one_named(name: str, challenge: str, clear: str, said: str) -> None:
    assert said in letter(name, "takeaway", kind="challenge", challenge=challenge, made_clear=clear)


@pytest.mark.parametrize(
    ("name", "enjoyed", "said"),
    [
        ("Brenda", "Brenda clip a poodle on her own, he never stirred", "He never stirred"),
        ("Keith", "the digger driver, he turned it on a sixpence", "He turned it on a sixpence"),
        ("Anil", "a lad he trained who runs his own yard", "a lad you trained who runs his own yard"),
    ],
)
def test_who_was_seen_is_no_reader(name: str, enjoyed: str, said: str) -> None:
    assert said in letter(name, "interest", beginning="seeing", enjoyed=enjoyed)
