"""A reason is read as the end of "I understand that they chose ..."."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.reason.grounds import grounds


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a cook which has already the hygiene card", "a cook who already has the hygiene card"),
        ("someone that knows the route", "someone who knows the route"),
        ("somebody whos licence didnt expire", "somebody whose licence didn't expire"),
        ("an inside person, which was, it seems, settled before", "an inside person"),
        ("someone who can plaster, which. ok", "someone who can plaster"),
        ("3 that had their own van", "three people who had their own van"),
        ("ppl with a degree", "people with a degree"),
        ("a kid, cheaper", "someone younger"),
        ("a former student of theirs", "a former student of yours"),
        ("They take young woman from nursing college, cheaper", "They took a younger woman from the nursing college"),
        (
            "a driver having more years in snow, and a coach licence",
            "a driver with more years in snow, and a coach licence",
        ),
        ("dunno some bloke from leeds", "someone from Leeds"),
        ("the relief teacher who covered it, which, why advertise", "the relief teacher who covered it"),
        ("they promoted a woman from days, cant be mad at that", "they promoted a woman from days"),
        ("they went with his cousin", "they went with their cousin"),
        ("someone with more experience in Playwright", "someone with more experience in Playwright"),
        ("guy from his old place, he know him 8 years", "a man from your old place"),
        ("nobody. They take only student next summer", "They are taking only students next summer"),
        ("somebody having boiler certificate", "somebody with a boiler certificate"),
        ("one of their own staff that has done it since May", "one of your own staff who has done it since May"),
        ("I'm told it was really close", ""),
        ("his own lad", "their own lad"),
        ("dude already had the licence", "someone who already had the licence"),
        ("someone they trained up themselves", "someone they trained up yourselves"),
        ("a lass that's done lambing at scale", "a lass who has done lambing at scale"),
        ("a baker friend of theirs", "a baker friend of yours"),
        ("team from Lodz, they come with own ladders", "a team from Lodz"),
        ("his nephew, i mean he's got the gas ticket so fair", "their nephew. He's got the gas ticket"),
        ("oke with a forklift licence", "an oke with a forklift licence"),
        ("they took girl who can also speak Polish", "they took someone who can also speak Polish"),
        ("mother of three who did the night course", "a mother of three who did the night course"),
        ("better welder, saw the test piece, no argument", "a better welder"),
        ("internal guy, 8 yrs in the shop", "an internal guy, eight years in the shop"),
        ("woman with own chainsaw", "a woman with her own chainsaw"),
        ("to keep the job in the family, her sister's boy", "they decided to keep the job in the family"),
        ("higher score on the written", "someone with a higher score on the written"),
        ("better handwriting", "someone with better handwriting"),
        ("cheaper I'd guess", ""),
        ("younger back lol", "someone with a younger back"),
        ("experience with citrus", "someone with experience with citrus"),
        ("i was told someone with more sites", "someone with more sites"),
        ("a tailor which they know since long time", "a tailor they have known for a long time"),
        ("a gardener they know since long", "a gardener they have known for a long time"),
        ("his niece", "their niece"),
        ("Ana got it full time, makes sense she was there already", "Ana, who was with you already"),
        ("not sure, someone from the depot", "someone from the depot"),
        ("I understand that they chose a baker with more nights", "a baker with more nights"),
        ("a welder with boiler certificate", "a welder with a boiler certificate"),
        ("a nurse who is already trained midwife", "a nurse who is already a trained midwife"),
        ("someone who have the card already, I get mine in May", "someone who has the card already"),
        ("one person who live near because I need two bus", "someone who lives near"),
        ("a boy thats got his licence already", "someone who has his licence already"),
        ("a person who is having experience in tiles", "a person who has experience in tiles"),
        ("a candidate having trade papers", "a candidate with trade papers"),
        ("a cook who can do soup, bread and cake. I do two", "a cook who can do soup, bread and cake"),
        ("someone who speaks better german for the drivers?? ok", "someone who speaks better German for the drivers"),
        ("someone who already had worked nights", "someone who already had worked nights"),
        (
            "to promote the young man that was already on the desk",
            "they decided to promote the young man who was already on the desk",
        ),
        ("to not fill the post, and to wait", "they decided not to fill the post"),
        ("somebody older probably", "somebody older"),
        ("her mate from college but she said it was close", "their mate from college"),
        ("an apprentice because its cheaper", "an apprentice"),
        ("a graduate, fresher and cheaper", "a graduate"),
        ("a person who's CV was longer", "a person whose CV was longer"),
        ("a different direction", "they went in a different direction"),
        ("nobody, they froze the post", "they froze the post"),
        ("budget", "it came down to the budget"),
        ("me being overqualified", "I was overqualified"),
        ("Ana. we all knew it would be Ana", "Ana"),
        ("her that did the maternity cover", "someone who did the maternity cover"),
        ("a cook who is there since 2 years as temp", "a cook who has been with you for two years as a temp"),
        ("the shift got cut, low orders", "the shift got cut, low orders"),
    ],
)
def test_the_one_chosen_is_named_well(typed: str, kept: str) -> None:
    assert grounds(typed, ("Ana",)).text == kept


@pytest.mark.parametrize(
    "typed",
    [
        "no idea, it didnt say",
        "dont know, they didnt write",
        "they never said",
        "idk",
        "nobody told me",
        "not told",
        "I was not told any reason, I only want to say that I have two children",
        "n/a, they never said",
        "no idea. the email came at 3 in the morning so",
    ],
)
def test_an_unknown_reason_is_no_reason(typed: str) -> None:
    assert not grounds(typed).text


@pytest.mark.parametrize(
    "typed",
    [
        "someone w/ more kafka. six interviews for that but ok",
        "someone w/ more kafka. Mine is from 2019",
        "someone w/ more kafka, took them long enough",
        "someone w/ more kafka i suppose, they did not say it",
    ],
)
def test_what_only_sighs_after_it_is_left_out(typed: str) -> None:
    assert grounds(typed).text == "someone with more Kafka experience"


@pytest.mark.parametrize(
    ("typed", "well"),
    [
        ("her brother. Family is family i would of done the same", "I would have done the same"),
        (
            "a man who speaks Welsh and that is the right choice for the valley",
            "that is the right choice for the valley",
        ),
    ],
)
def test_what_takes_it_well_is_kept(typed: str, well: str) -> None:
    assert grounds(typed).text.endswith(f". {well}")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("somebody from inside, she's been there 6 years", "who has been with you for six years"),
        ("she's local and knows everyone", "someone who is local and knows everyone"),
        ("the guy who covered the leave", "choosing the guy who covered the leave"),
        ("someone they'd worked with at the fair", "someone you'd worked with at the fair"),
        ("her nephew had no part in it, but they did pick a local man", "choosing a local man"),
        ("a girl whos already used their system", "choosing someone who has already used your system"),
        ("someone from their York branch", "choosing someone from your York branch"),
        ("a young fella they can train up", "choosing someone younger whom you can train up"),
        ("They said the standard was high, which is what they all say", "the standard was high"),
        ("someone from Grasse, of course always the one from abroad", "choosing someone from Grasse"),
        ("The insurance. With my knee they wont cover me", "it came down to the insurance"),
        ("not to hire this year, he cant afford it", "you decided not to hire this year, since you"),
    ],
)
def test_the_one_chosen_is_never_spoken_to(typed: str, said: str) -> None:
    readers = Readers(read_people([{"name": "Ms Ana Ruiz", "greeting": ""}]), Tone.FORMAL)
    found = material("reason", grounds(typed).text, "", readers)
    assert found is not None
    whole = f"{found.text} {' '.join(found.rest)} choosing {found.say('np')}"
    assert said in whole.replace("you had worked", "you'd worked")


def test_a_title_ends_no_reason() -> None:
    assert grounds("a former student of Mr. Whitlow's, he is coming home").text == "a former student of Mr. Whitlow's"


def test_what_they_are_spared_is_left_out() -> None:
    assert grounds("someone already ticketed, they'd not have to train them").text == "someone who is already ticketed"
