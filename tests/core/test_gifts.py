"""What somebody is thanked for, and what was enjoyed, stand as their beginnings ask, whatever way they were typed."""

from __future__ import annotations

import pytest

from letters.core.language.people import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.gifts import giver
from letters.core.reading.retold import retold
from letters.core.reading.runs import parted
from tests.core.test_careless import letter

OMAR_AND_IRIS = ("Omar", "Iris")


def _readers(*people: str) -> Readers:
    return Readers(read_people({"name": person} for person in people), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Omar lending me his apron", "lending me his apron."),
        ("Omar was showing me the oven", "showing me the oven."),
        ("Omar for waiting and talk about his hens", "waiting and talking about his hens."),
        ("omar showed me the vault even though it was closing", "showing me the vault even though it was closing."),
        ("that Iris drove me to the bus, and for soup after", "driving me to the bus, and for soup after."),
        ("to have sent me the plans", "sending me the plans."),
        ("to have confided me the keys", "trusting me with the keys."),
        ("that i could hold the falcon", "letting me hold the falcon."),
        ("I was allowed to sit in the cab", "letting me sit in the cab."),
        ("for the tea and for pay me the bus", "the tea, and for paying me the bus."),
        ("Thank you so much for the tour", "the tour."),
        ("kindly giving me the chance", "giving me the chance."),
        ("cake, and they let me keep the tin", "cake, and for letting me keep the tin."),
        ("they gave me a coat it was so cold out", "giving me a coat. It was so cold out"),
        ("a lift home, nobody ever does that", "a lift home. Nobody ever does that"),
        ("the warm welcome and for Iris who carried my bag", "the warm welcome. Iris carried my bag."),
        ("letting me try and Iris showing me the loom", "letting me try. Iris showed me the loom."),
        ("the patience of Iris, who made me to do it twice", "Iris's patience. Iris made me do it twice"),
        ("having me round, and I'd never seen a kiln before", "having me round. I'd never seen a kiln before"),
        ("the two mornings, the soup", "the two mornings and the soup."),
        ("Iris invited me to stay and watch", "inviting me to stay and watch."),
        ("Iris, who lent me a pen and didnt ask for it back", "lending me a pen and not asking for it back."),
        ("Omar because he told me the truth", "telling me the truth."),
        ("Iris she stayed late and Omar make the tea", "staying late. Omar made the tea."),
        ("Omar made for me a sandwich", "making me a sandwich."),
        ("the kiln, and that they have told me the price", "the kiln, and for telling me the price."),
        ("how patient everyone was", "how patient everyone was."),
        ("Omar not minding that I was late", "not minding that I was late."),
        ("Iris and the way she drew it on a napkin", "the way Iris drew it on a napkin."),
        ("Iris took me out even it was raining", "taking me out even though it was raining."),
        ("the interpreter, without her I would be lost", "the interpreter. Without her I would be lost"),
        ("Omar did not laugh when I dropped it", "not laughing when I dropped it."),
        ("I forgot my glasses and Iris lent me hers", "lending me hers when I forgot my glasses."),
        ("i was 20 min late, they still waited", "waiting when I was 20 minutes late."),
        ("I cried at the end and she just gave me a minute", "giving me a minute when I cried at the end."),
        ("Iris handed me the torch and said take your time", "handing me the torch and telling me to take my time."),
        ("Omar lending me a lens and then saying keep it", "lending me a lens and then telling me to keep it."),
        ("my train was late and they moved it to noon", "moving it to noon when my train was late."),
        ("letting me hold the goat, Iris said talk to her she likes it", "letting me hold the goat."),
        ("nothing fancy just the time", "the time."),
        ("the tour by Omar", "Omar's tour."),
        ("the talk, but I never got my fare back", "the talk."),
        ("walking me home and we talk about our mothers", "walking me home. We talked about our mothers"),
        ("i spilled tea on it and she just went and found a cloth", "finding a cloth when I spilled tea on it."),
        ("I was lost and Omar kept talking", "going on talking when I was lost."),
        ("being let to sit at the organ", "letting me sit at the organ."),
        ("everything really", "everything."),
        ("Omar and Iris for staying after closing", "staying after closing."),
        ("My bus broke down. They moved the test to noon.", "moving the test to noon when my bus broke down."),
        ("they paid for my train without I ask", "paying for my train without my asking."),
        ("the only tour that never got dull", "the only tour that never got dull."),
        ("I froze and Omar said have a biscuit", "telling me to have a biscuit when I froze."),
        ("lettin me try the lathe. and the pie", "letting me try the lathe, and for the pie."),
        ("the time, although I have waited 2 hours in the hall", "the time."),
        ("the call, but the answer came from a noreply address", "the call."),
        ("lending me boots. And Omar for not laughing", "lending me boots. Omar did not laugh"),
        (
            "letting me try it, the uncle stand beside and never scold",
            "letting me try it. The uncle stood beside me and never scolded",
        ),
        ("bread for take home", "bread to take home."),
        ("the patience when the light went and we had to wait", "the patience when the light went. We had to wait"),
        ("soup, omar paid", "soup, which Omar paid for."),
        ("the tour, Iris drove us", "the tour. Iris drove us"),
        ("Iris, for calling back", "calling back."),
        ("I wish to thank Omar for the tea and the panel for waiting", "the tea, and for waiting."),
        ("Iris explained me the whole plan, page by page", "explaining the whole plan to me, page by page."),
    ],
)
def test_what_is_thanked_for_follows_for(typed: str, said: str) -> None:
    assert retold("thanks_for", typed, "", _readers(*OMAR_AND_IRIS)) == said


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        ("Omar lending me his apron", "Omar"),
        ("the care with which Iris answered", "Iris"),
        ("lending me boots, and Iris noticed", ""),
        ("letting me use the saw from Omar", "Omar"),
        ("they waited for me", ""),
        ("Omar and Iris both staying till seven", ""),
    ],
)
def test_one_of_several_is_thanked_by_name_for_what_they_did(typed: str, who: str) -> None:
    found = giver(typed, _readers(*OMAR_AND_IRIS))
    assert (found.called(Tone.WARM) if found else "") == who


def test_he_is_the_only_one_he_can_mean() -> None:
    found = giver("letting me drive it. She held the map", _readers("Miss Verna", "Mr. Tso"))
    assert found is not None
    assert found.called(Tone.WARM) == "Miss Verna"


@pytest.mark.parametrize(
    "typed", ["the two hours which I could spend alone at the loom", "the loaf Iris gave me to take home"]
)
def test_a_gift_with_a_clause_of_its_own_is_no_clause(typed: str) -> None:
    found = material("thanks_for", typed, "", _readers("Iris"))
    assert found is not None
    assert found.say("gift")


def test_the_one_who_did_it_is_spoken_to_by_name() -> None:
    text = letter(OMAR_AND_IRIS, gratitude={"thanks_for": "Iris lent me her good scissors"})
    assert "Iris, " in text
    assert "lending me your good scissors" in text


def test_what_one_of_several_does_is_enjoyed_in_their_hearing() -> None:
    text = letter(OMAR_AND_IRIS, interest={"beginning": "how", "enjoyed": "Omar listens to the dough"})
    assert "Omar, " in text
    assert "how you listen to the dough" in text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("the drawer of socks, she buys them herself", "the drawer of socks. She buys them herself"),
        ("how they wax the floor, number 9 is called Ruth", "how they wax the floor. Number 9 is called Ruth"),
        ("the loft. They sweep it, in Kiel we never did", "the loft. They sweep it. In Kiel we never did"),
        ("how, when it rains, they move the hens", "how, when it rains, they move the hens"),
        ("In the morning, they open the gates", "In the morning, they open the gates"),
        ("the yard, the shed and the new kiln", "the yard, the shed and the new kiln"),
        ("to cup 40 samples and one of them was a trick", "to cup 40 samples. One of them was a trick"),
        ("the walk round with Al and he knew every tree", "the walk round with Al. He knew every tree"),
        ("how she names the moths and she can sing", "how she names the moths. She can sing"),
        ("Even if it snows, the boats go out", "Even if it snows, the boats go out"),
        (
            "the class, 22 of them playing before they get a drum",
            "the class, 22 of them playing before they get a drum",
        ),
        ("all eat at noon, even the boss, she washes up", "all eat at noon, even the boss. She washes up"),
        ("5 minutes and it is in the oven", "5 minutes and it is in the oven"),
        ("clean hands and no gloves, she said", "clean hands and no gloves, she said"),
    ],
)
def test_a_clause_that_was_run_on_is_a_sentence(typed: str, said: str) -> None:
    assert parted(typed) == said


@pytest.mark.parametrize(
    ("beginning", "typed", "text"),
    [
        ("seeing", "labels printed in Yoruba", "seeing the labels printed in Yoruba"),
        ("seeing", "how they candle the eggs", "seeing how you candle the eggs"),
        ("seeing", "200 dinners come out of one oven", "seeing 200 dinners come out of one oven"),
        ("seeing", "an old man was waiting with his dog", "seeing an old man waiting with his dog"),
        ("seeing", "a girl brought her own sheep", "seeing a girl bring her own sheep"),
        ("seeing", "they keep the old till under a rug", "seeing that you keep the old till under a rug"),
        ("seeing", "every desk has a plant on it", "seeing that every desk has a plant on it"),
        ("seeing", "the wall Eva's father built in 1961", "seeing the wall Eva's father built in 1961"),
        ("doing", "I tried the new crane", "trying the new crane"),
        ("doing", "The dive! 40 metres. And soup on deck", "the dive, 40 metres, and soup on deck"),
        ("doing", "we made dumplings together", "making dumplings together"),
        ("doing", "a walk on the roof", "the walk on the roof"),
        ("how", "do you train the dogs", "how you train the dogs"),
        ("doing", "blind test with six wines", "the blind test with six wines"),
        ("how", "to match the tartan", "how to match the tartan"),
        ("how", "the story about the goat that ate the form", "the story about the goat that ate the form"),
        ("hearing", "why the clock is slow", "hearing why the clock is slow"),
        ("hearing", "a lot about the bees", "the bees"),
        ("how", "they know every customers dog", "how you know every customer's dog"),
        ("how", "quiet it was", "how quiet it was"),
        ("how", "they are never using a scale for the flour", "how you never use a scale for the flour"),
        ("how", "Ana is tapping on every barrel", "how you tap on every barrel"),
        ("how", "they are building a new barn", "how you are building a new barn"),
        ("hearing", "Ana saying they once baked for a horse", "you once baked for a horse"),
        ("hearing", "each guest is choosing a song", "each guest chooses a song"),
        ("how", "everyone was so nice", "how nice everyone was"),
        ("hearing", "the bit about the swan in the lock", "the swan in the lock"),
        ("seeing", "when the bell rang everybody shook hands", "everybody shook hands when the bell rang"),
        ("seeing", "ana thread the loom with her eyes closed", "seeing you thread the loom with your eyes closed"),
        ("doing", "I got to stir the vat and skim foam", "stirring the vat and skimming foam"),
        ("hearing", "Ana on how she knows the ring", "how you know the ring"),
        ("hearing", "anas brother tunes the bells by ear", "your brother tunes the bells by ear"),
        ("hearing", "ana on her bees", "hearing you talk about your bees"),
        ("hearing", "the tape Ana brought from her own attic", "the tape you brought from your own attic"),
        ("seeing", "the wall. every hooks got a name on it", "seeing the wall"),
        ("seeing", "Ana do a brake test and she's only 19", "seeing you do a brake test"),
        ("seeing", "the egg move. ana goes thats day 62 hes thinking", "seeing the egg move"),
        ("doing", "I got to weigh the wool and count bales", "weighing the wool and counting bales"),
        ("hearing", "how each kiln has a name", "how each kiln has a name"),
        ("hearing", "about the night the mast broke", "hearing about the night the mast broke"),
        ("hearing", "I especially liked that they bake at dawn", "you bake at dawn"),
        ("how", "They showed me the sluice", "you showed me the sluice"),
        ("how", "the drone scans", "the drone scans"),
        ("how", "the night shift works", "how the night shift works"),
        ("hearing", "Ana stops the lorries herself", "you stop the lorries yourself"),
        ("hearing", "Ana been doing it 31 years", "you have been doing it 31 years"),
        (
            "hearing",
            "the tapes. 600 reels of old men telling stories",
            "the tapes, 600 reels of old men telling stories",
        ),
    ],
)
def test_what_was_enjoyed_is_said_as_it_was_lived(beginning: str, typed: str, text: str) -> None:
    found = material("enjoyed", typed, beginning, _readers("Ana"))
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("typed", "rest"),
    [
        ("Iris fits a frame for an old gentleman. She checks behind his ears", "You check behind his ears."),
        ("the pots on the sill. Omar painted them", "Omar, you painted them."),
        (
            "the loft. Iris says she cleared the jackdaws and they'd built again",
            "Iris, you say you cleared the jackdaws and they'd built again.",
        ),
        ("the old man. They keep a roll for him", "You keep a roll for him."),
        ("the goats. They can open the gate", "They can open the gate."),
    ],
)
def test_the_sentence_after_speaks_of_the_same_one(typed: str, rest: str) -> None:
    found = material("enjoyed", typed, "how", _readers(*OMAR_AND_IRIS))
    assert found is not None
    assert found.rest == (rest,)


def test_what_was_new_to_the_writer_is_a_sentence() -> None:
    found = material("enjoyed", "bending the pad, first time i do on metal", "doing", _readers("Ana"))
    assert found is not None
    assert found.rest == ("It was the first time that I did it on metal.",)
    found = material(
        "enjoyed", "I tried the crane, first time in my life i see the river from above", "doing", _readers("Ana")
    )
    assert found is not None
    assert found.rest == ("It was the first time in my life that I saw the river from above.",)
