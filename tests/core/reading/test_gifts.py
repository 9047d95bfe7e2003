"""What somebody is thanked for stands after "thank you for", whatever way it was typed."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import material
from letters.core.readers import Readers
from letters.core.reading.retold import retold
from letters.core.reading.thanks.fit_to_thank import fit_to_thank

OMAR_AND_IRIS = ("Omar", "Iris")


def _readers(*people: str) -> Readers:
    return Readers(read_people({"name": person} for person in people), Tone.WARM)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Omar lending me his apron", "lending me his apron."),
        ("Omar was showing me the oven", "showing me the oven."),
        ("Omar being cool about my cat", "being cool about my cat."),
        ("the roll after, didnt have to do that", "the roll afterwards."),
        ("the panel for waiting when the bridge was blocked", "waiting when the bridge was blocked."),
        ("lending me a veil, then gave me a pot of honey", "lending me a veil, and then giving me a pot of honey."),
        (
            "Omar sat with me when my hands shook and told me about his first wig",
            "sitting with me when my hands shook and telling me about his first wig.",
        ),
        ("chucking me on the pass, didnt expect that", "chucking me on the pass."),
        ("dunno, for the second go", "the second go."),
        ("Omar for attending to me personally", "attending to me personally."),
        ("have patience with my internet", "having patience with my internet."),
        ("being nice about my webcam. for an IT job. yeah", "being nice about my webcam."),
        ("calling me, and to say that it was close", "calling me, and for saying that it was close."),
        ("everyones time and patience", "everyone's time and patience."),
        ("the hearing, specially Iris sir who came down to the gate", "the hearing. Iris came down to the gate"),
        (
            "Omar taking the second talk himself, and Iris for moving it to the afternoon",
            "taking the second talk yourself. Iris is to be thanked for moving it to the afternoon.",
        ),
        ("the questions of Omar, which were hard", "Omar's questions, which were hard."),
        (
            "Iris took me up although it rained, and gave me her gloves",
            "taking me up although it rained, and giving me her gloves.",
        ),
        ("introducing me to Mr Albert who is 97 and he sings", "introducing me to Mr Albert who is 97 and sings."),
        ("taking her time to show me the vault", "taking the time to show me the vault."),
        ("Omar for waiting and talk about his hens", "waiting and talking about his hens."),
        ("omar showed me the vault even though it was closing", "showing me the vault even though it was closing."),
        ("that Iris drove me to the bus, and for soup after", "driving me to the bus, and for soup afterwards."),
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
        (
            "the warm welcome and for Iris who carried my bag",
            "the warm welcome. Iris is to be thanked for carrying my bag.",
        ),
        (
            "letting me try and Iris showing me the loom",
            "letting me try. Iris is to be thanked for showing me the loom.",
        ),
        ("the patience of Iris, who made me to do it twice", "Iris's patience. Iris made me do it twice"),
        ("having me round, and I'd never seen a kiln before", "having me round. I'd never seen a kiln before"),
        ("the two mornings, the soup", "the two mornings and the soup."),
        ("Iris invited me to stay and watch", "inviting me to stay and watch."),
        ("Iris, who lent me a pen and didnt ask for it back", "lending me a pen and not asking for it back."),
        ("Omar because he told me the truth", "telling me the truth."),
        ("Iris she stayed late and Omar make the tea", "staying late. Omar is to be thanked for making the tea."),
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
        ("nothing fancy just the time", "your time."),
        ("the tour by Omar", "Omar's tour."),
        ("the talk, but I never got my fare back", "the talk."),
        ("walking me home and we talk about our mothers", "walking me home. We talked about our mothers"),
        ("i spilled tea on it and she just went and found a cloth", "finding a cloth when I spilled tea on it."),
        ("I was lost and Omar kept talking", "going on talking when I was lost."),
        ("being let to sit at the organ", "letting me sit at the organ."),
        ("everything really", "everything."),
        ("Omar and Iris for staying after closing", "staying after closing."),
        ("My bus broke down. They moved the test to noon.", "moving the test to noon when my bus broke down."),
        ("the only tour that never got dull", "the only tour that never got dull."),
        ("I froze and Omar said have a biscuit", "telling me to have a biscuit when I froze."),
        ("lettin me try the lathe. and the pie", "letting me try the lathe, and for the pie."),
        ("the time, although I have waited 2 hours in the hall", "your time."),
        ("the call, but the answer came from a noreply address", "the call."),
        ("lending me boots. And Omar for not laughing", "lending me boots. Omar did not laugh"),
        (
            "letting me try it, the uncle stand beside and never scold",
            "letting me try it. The uncle stood beside me and never scolded",
        ),
        ("bread for take home", "bread to take home."),
        ("showing me the kiln, Iris did not even sigh", "showing me the kiln. Iris did not even sigh"),
        ("Showing me the kiln, Iris did, and explaining it", "showing me the kiln and explaining it."),
        ("the tour with Omar, also that he answered me", "the tour with Omar, and for answering me."),
        (
            "Iris showing me round and never once she look at the clock",
            "showing me round and never once looking at the clock.",
        ),
        ("the chance granted me to bake", "the chance granted to me to bake."),
        ("soup and the $80 he didnt have to pay me", "soup and the $80."),
        ("Iris for the sweets (hers, I think)", "the sweets."),
        ("the tea, it was 5am and Iris eat with us", "the tea. It was 5am. Iris ate with us"),
        ("Iris walked me out and we talked for an hour", "walking me out. We talked for an hour"),
        ("the patience with my accent", "your patience with my accent."),
        ("the honesty of it", "the honesty of it."),
        ("the patience when the light went and we had to wait", "the patience when the light went. We had to wait"),
        ("soup, omar paid", "soup, which Omar paid for."),
        ("the tour, Iris drove us", "the tour. Iris drove us"),
        ("Iris, for calling back", "calling back."),
        ("I wish to thank Omar for the tea and the panel for waiting", "the tea, and for waiting."),
        ("Iris explained me the whole plan, page by page", "explaining the whole plan to me, page by page."),
        (
            "Omar walked with me to the kiln and at each shed he introduced me",
            "walking with me to the kiln. At each shed he introduced me",
        ),
        (
            "the patience with my english, when I forgot the word Iris drew it",
            "your patience with my English. When I forgot the word, Iris drew it",
        ),
        (
            "the lift, because I said she could take me",
            "the lift, because I said she could take me.",
        ),
        (
            "letting me sort a tray, 40 eggs and i only broke 2",
            "letting me sort a tray. There were 40 eggs. I only broke 2",
        ),
        ("to have read my poem and to have laughed at the end", "reading my poem, and for laughing at the end."),
        ("letting me stay all day and not just the two hours", "letting me stay all day and not just the two hours."),
        (
            "Omar showed me the map and then let me try and find a bus",
            "showing me the map and then letting me try and find a bus.",
        ),
        ("Iris fetched me from the bus herself", "fetching me from the bus yourself."),
        ("Omar letting the apprentice do it himself", "letting the apprentice do it himself."),
        ("the panel gave me an hour", "giving me an hour."),
        (
            "letting me try a real one. And the bread Omar brought",
            "letting me try a real one. Omar is to be thanked for the bread Omar brought.",
        ),
        ("Omar for the lift and Iris for the hat", "the lift. Iris is to be thanked for the hat."),
        ("Omar at the desk who rang me and Iris who sang", "ringing me. Iris is to be thanked for singing."),
        (
            "he could of rung but he drove out to the farm",
            "driving out to the farm when he could have rung.",
        ),
        ("having waited for me and having kept the lamp on", "waiting for me, and for keeping the lamp on."),
        (
            "Iris explained me everything and never looked at the clock",
            "explaining everything to me and never looking at the clock.",
        ),
        ("nothing fancy, Omar just asked if I'd eaten", "asking if I'd eaten."),
        (
            "being straight about the pay, and the hours, at once",
            "being straight about the pay, and the hours, at once.",
        ),
        (
            "showing me the yard, and Miss Iris lending me a hat",
            "showing me the yard. Miss Iris is to be thanked for lending me a hat.",
        ),
    ],
)
def test_what_is_thanked_for_follows_for(typed: str, said: str) -> None:
    assert retold("thanks_for", typed, "", _readers(*OMAR_AND_IRIS)) == said


@pytest.mark.parametrize(
    "typed", ["the two hours which I could spend alone at the loom", "the loaf Iris gave me to take home"]
)
def test_a_gift_with_a_clause_of_its_own_is_no_clause(typed: str) -> None:
    found = material("thanks_for", typed, "", _readers("Iris"))
    assert found is not None
    assert found.say("gift")


@pytest.mark.parametrize(
    ("typed", "thanks"),
    [
        ("the respect they gave me, sat me at the family table", "the respect you gave me"),
        ("nice coffee and that nobody was in hurry", "the nice coffee"),
        ("kind words about my portfolio", "your kind words about my portfolio"),
        ("the warm hospitality extended by the staff", "the warm hospitality extended by the staff"),
        ("cheers for the chat", "the chat"),
    ],
)
def test_what_is_thanked_for_stands_alone(typed: str, thanks: str) -> None:
    found = material("thanks_for", typed, "", Readers(read_people([{"name": "Dana"}]), Tone.WARM))
    assert found
    assert found.text == thanks


@pytest.mark.parametrize("typed", ["the interview you had with me", "considering my application", "interviewing me"])
def test_thanks_for_being_seen_are_said_once(typed: str) -> None:
    assert fit_to_thank(typed) == ""
