"""Who did it in the scene a lesson came from: the reader, another reader, or somebody else."""

from __future__ import annotations

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def scene(typed: str, *names: str) -> Material:
    """The scene as it is told to these readers."""
    readers = Readers(read_people({"name": name} for name in names), Tone.WARM)
    found = material("lesson_from", typed, "", readers)
    assert found is not None
    return found


def test_what_one_reader_says_of_somebody_else_is_not_said_of_the_reader() -> None:
    typed = "Mr. Otis. He's a volunteer who never says a word. Keisha says hes the one they ask for"
    assert scene(typed, "Ray", "Keisha").rest[-1] == "Keisha, you say he's the one they ask for."


def test_a_deed_without_its_doer_is_done_by_the_one_before() -> None:
    assert scene("Sue went back to check a gate. didnt say a word", "Sue").rest == ("You didn't say a word.",)


def test_a_beast_keeps_what_is_its_own() -> None:
    found = scene("Marcus had me stand at the gate. The mare came over on her own", "Jo", "Marcus")
    assert found.rest == ("The mare came over on her own.",)


def test_nobody_asks_himself() -> None:
    assert scene("Mark asked her for a raise as a joke", "Mark", "Jenny").text == "you asked her for a raise as a joke"
