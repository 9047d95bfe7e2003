"""What one is curious about is read as it was meant, whatever it hangs on."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers

DANA = Readers(read_people([{"name": "Dana"}]), Tone.WARM)


@pytest.mark.parametrize(
    ("beginning", "typed", "followed"),
    [
        ("doing", "volunteer", "to volunteer"),
        ("", "hoping to see the extension finished", "to see the extension finished"),
        ("how", "the pilot goes and if they roll it out", "how the pilot goes and whether you roll it out"),
        ("doing", "the exhibition in june", "to come to the exhibition in June"),
        ("doing", "the christmas fair with my kids", "to come to the Christmas fair with my kids"),
        ("follow", "the launch in May", "the launch in May"),
        ("", "going to the used book sale like always", "to go to the used book sale as always"),
        ("", "nothing special, just what they do", "what you do"),
        ("", "all the best with the move", "how the move goes"),
        ("", "hope the harvest is good", "how the harvest goes"),
        ("", "will be watching for the new tram", "the new tram"),
        ("", "the puppy they are training, Biscuit", "the puppy you are training"),
        ("", "the house they are building", "the house you are building"),
        ("how", "get on with the deer", "how you get on with the deer"),
        ("how", "many turn up on the day", "how many turn up on the day"),
        ("follow", "on instagram", "to follow you on Instagram"),
        ("how", "to improve the waiting times", "how you improve the waiting times"),
        ("", "nothing really just how the choir does", "how the choir does"),
        ("", "nothing much, maybe the choir", "the choir"),
        ("", "I'd like to know if the robot ever learns to pick", "whether the robot ever learns to pick"),
        ("", "the opening of the second shop, hopefully in may", "the opening of the second shop in May"),
        ("follow", "progress of the new law centre", "the progress of the new law centre"),
        ("how", "the hospital radio is going", "how the hospital radio is going"),
        ("follow", "them grow", "how you grow"),
        ("how", "the merger with St Anne's works for them", "how the merger with St Anne's works for them"),
        ("how", "your rebrand lands", "how your rebrand lands"),
        ("how", "Tom and Ruth do on the marathon", "how Tom and Ruth do on the marathon"),
        ("doing", "I will definitely be buying their honey", "to buy your honey"),
        ("how", "the system they are building helps the nurses", "how the system you are building helps the nurses"),
        ("how", "the shop changes", "how the shop changes"),
        ("", "yes the new menu", "the new menu"),
        ("", "curious how the tenants like the new boilers", "how the tenants like the new boilers"),
        ("", "look forward to the opening of the pool", "the opening of the pool"),
        ("", "want to know if the drone idea ever flies", "whether the drone idea ever flies"),
        ("", "see the mural when its finished", "to see the mural when it's finished"),
        (
            "",
            "they mentioned a community orchard, would love to see that",
            "to see the community orchard you mentioned",
        ),
        ("", "the two apprentices, see if they pass", "whether the two apprentices pass"),
        ("", "they want to plant 500 trees", "how you get on with planting 500 trees"),
        ("follow", "Dana's talk at the conference in may", "your talk at the conference in May"),
        (
            "follow",
            "the case about the harbour rights, if it is public",
            "the case about the harbour rights, if it is public",
        ),
        ("follow", "the lambs on their webcam", "the lambs on your webcam"),
        ("doing", "buy one of their chairs", "to buy one of your chairs"),
        ("doing", "send my niece to their summer school", "to send my niece to your summer school"),
        (
            "doing",
            "go on the tour with my dad, he used to work there",
            "to go on the tour with my dad, who used to work there",
        ),
        ("", "the sampler results, if they publish", "how the sampler results turn out, and whether you publish"),
        ("follow", "the staff picks on their insta", "the staff picks on your Instagram"),
        ("", "the farm show, 6am", "the farm show at 6am"),
        ("", "the bonus for milk, whether it helps", "how the bonus for milk turns out, and whether it helps"),
        ("", "it would be nice to see the finished garden", "to see the finished garden"),
        (
            "",
            "They told me about a trip to Norway, I would like to hear about it",
            "the trip to Norway you told me about",
        ),
        ("", "I'll keep an eye on the website", "to follow the website"),
        ("how", "that turns out", "how that turns out"),
        ("how", "Biscuit does at the show", "how Biscuit does at the show"),
        ("how", "the project turns out that we talked about", "how the project that we talked about turns out"),
        ("how", "they do without the funding, I really hope they manage", "how you do without the funding"),
        ("how", "the kitchen looks when its done", "how the kitchen looks when it's done"),
        ("how", "the new parking", "how the new parking works out"),
        ("how", "the mural", "how the mural turns out"),
        ("how", "the merger", "how the merger goes"),
        ("how", "the puppies", "how the puppies get on"),
        ("follow", "them getting the listed status", "whether you get the listed status"),
    ],
)
def test_it_is_a_thing_a_question_or_a_plan(beginning: str, typed: str, followed: str) -> None:
    found = material("follow", typed, beginning, DANA)
    assert found
    assert (found.text, found.rest) == (followed, ())


def test_to_be_back_is_to_come_back() -> None:
    found = material("follow", "ill be back for the wings", "", DANA)
    assert found
    assert found.text == "to come back for the wings"


def test_what_one_would_do_there_is_a_sentence_beside_the_thing() -> None:
    found = material("follow", "the restoration of the organ and come and hear it", "follow", DANA)
    assert found
    assert (found.text, found.rest) == ("the restoration of the organ", ("I'd like to come and hear it.",))


def test_why_one_is_curious_is_said_after_it() -> None:
    found = material("follow", "the wetland project because I live nearby", "follow", DANA)
    assert found
    assert (found.text, found.rest) == ("the wetland project", ("I live nearby.",))


def test_what_the_writer_will_do_with_it_is_a_sentence_of_its_own() -> None:
    found = material("follow", "the launch of the app, will download it", "", DANA)
    assert found is not None
    assert (found.text, found.rest) == ("the launch of the app", ("I'll download it.",))
