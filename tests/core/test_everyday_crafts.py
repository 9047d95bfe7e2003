"""What people of trades, farms, stages and schools type, and what the whole letter says of it."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from letters.core.language.view.turned import to_reader
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("stops everyone at the halfway rock and checks hands", "stop everyone at the halfway rock and check hands"),
        ("keeps a flask in the van and hands out tea", "keep a flask in the van and hand out tea"),
        ("cuts tape into strips and labels jars", "cut tape into strips and label jars"),
        ("starts with a joke and ends with homework", "start with a joke and end with homework"),
        ("runs the choir and works evenings at the bar", "run the choir and work evenings at the bar"),
        ("uses hooks and nails", "use hooks and nails"),
        ("takes tea and cakes round", "take tea and cakes round"),
        ("opens the door and dogs bark", "open the door and dogs bark"),
        ("visits schools and sports clubs", "visit schools and sports clubs"),
        ("keeps a ball and cards in her bag", "keep a ball and cards in your bag"),
    ],
)
def test_a_second_deed_of_the_reader_turns_too(typed: str, said: str) -> None:
    assert to_reader(f"Fiona {typed}", she=True, names=["Fiona"]) == f"You {said}"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("Tom said he sat there for weeks before anyone spoke to him", "anyone spoke to you"),
        ("Tom said a customer once thanked him for saying no", "once thanked you for"),
        ("Tom said his old boss never thanked him", "your old boss never thanked you"),
        ("Tom told me about a lad whose teacher ignored him", "teacher ignored him"),
        ("Tom sat with a boy until the nurse came to him", "nurse came to him"),
        ("Tom let me try his tuning hammer", "let me try your tuning hammer"),
        ("the head gardener never once raised his voice", "raised his voice"),
        ("Tom asked a man why he came and the man told him", "the man told him"),
    ],
)
def test_whoever_does_it_to_him_is_not_he(typed: str, said: str) -> None:
    assert said in to_reader(typed, he=True, names=["Tom"])


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("he called me very early and say sorry", "he called me very early and said sorry"),
        ("she phone me and explain the reason", "she phoned me and explained the reason"),
        ("he cut one apple and shown me the seeds", "he cut one apple and showed me the seeds"),
        ("he shown me the barn", "he showed me the barn"),
        ("he worked abroad and know three languages", "he worked abroad and knows three languages"),
        ("he told me to ring and ask", "he told me to ring and ask"),
        ("she let me stop and think", "she let me stop and think"),
        ("she gave me a look and laugh", "she gave me a look and laugh"),
        ("they started small and sell to shops now", "they started small and sell to shops now"),
        ("everyone given a mug on their first day", "everyone given a mug on their first day"),
        ("I have grow up on farm", "I have grown up on a farm"),
        ("I'd go back tomorrow", "I'd go back tomorrow"),
        ("he has changed one word and it was better", "he changed one word and it was better"),
        ("sometimes arrive three coaches together", "sometimes three coaches arrive together"),
        ("sometimes come in early", "sometimes come in early"),
        ("he was help me with the form", "he helped me with the form"),
        ("she was open with me", "she was open with me"),
        ("she gave me taste the soup", "she let me taste the soup"),
        ("I worked in a bar near of the cathedral", "I worked in a bar near the cathedral"),
        ("one of the best they receive this year", "one of the best they have received this year"),
        ("eggs for 60 persons and nobody complained", "eggs for 60 people and nobody complained"),
        ("he gave me chance even though I was late", "he gave me a chance even though I was late"),
        ("the plants who like shadow", "the plants that like shade"),
        ("we water the plant only when she is thirsty", "we water the plant only when it is thirsty"),
        ("the children can to touch the toys", "the children can touch the toys"),
        ("they were 40 candidates", "there were 40 candidates"),
        ("my uncle taught me since I was 14", "my uncle taught me from the age of 14"),
        ("I have worked here since I was 14", "I have worked here since I was 14"),
        ("she let me the door open", "she left the door open for me"),
        ("I can only the mornings", "I can only do mornings"),
        ("it stood up which surprised us both", "it stood up, which surprised us both"),
        ("it was the answer which surprised me", "it was the answer which surprised me"),
        ("my bus had late", "my bus was late"),
        ("used to walk kids home", "used to walk kids home"),
        ("the kids home is closed", "the kids' home is closed"),
        ("he shows me two hammers", "he showed me two hammers"),
        ("he shows me a new trick every week", "he shows me a new trick every week"),
        ("a message with many thank you's", "a message with many thanks"),
        ("he told me of another job going at the school", "he told me of another job going at the school"),
        ("the questions beforehand which really helped", "the questions beforehand, which really helped"),
        ("the time, the scones, everything really", "the time, the scones and everything else"),
        ("he throws a bowl like he'd done it for years", "he throws a bowl as if he'd done it for years"),
        ("it works like they'd planned it", "it works like they'd planned it"),
        ("something like they'd had before", "something like they'd had before"),
        ("since three years I give music lessons", "I have given music lessons for three years"),
        ("since 2015 I work as a cook", "since 2015 I have worked as a cook"),
        ("she wrote me very warm mail", "she wrote me a very warm email"),
        ("a woman who plays also the organ", "a woman who also plays the organ"),
        ("there is not enough of place for costumes", "there is not enough space for costumes"),
        ("they gave the place to other boy", "they gave the place to another boy"),
        ("exists a garden in the roof", "there is a garden in the roof"),
        ("I was helping to my grandfather", "I was helping my grandfather"),
        ("we change the filter all the weeks", "we change the filter every week"),
    ],
)
def test_a_learners_past_is_carried_on(typed: str, said: str) -> None:
    assert clean(typed) == said


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("made_clear", "whoever's on the book ends up doing props", "hoever's on the book ends up doing props"),
        ("made_clear", "whoever is last out locks the stores", "hoever is last out locks the stores"),
        ("kindness", "it was a long email and he'd clearly thought about it", "ou'd clearly thought about it"),
        ("kindness", "it was a long phone call and he didn't rush me", "your long phone call. You didn't rush me"),
        ("kindness", "she told me I work hard and everybody liked me", "that I work hard and everybody liked me"),
        ("thanks_for", "time on the banker and a look at the window", "the time on the banker and a look"),
        ("thanks_for", "go on the lathe", "for a go on the lathe"),
        ("thanks_for", "for the boots you borrow me", "for the boots you lent me"),
        ("reason", "candidate with english as mother tongue", "English as their mother tongue"),
        (
            "enjoyed",
            "bending conduit, first go was rubbish second was ok",
            "he first go was rubbish, and the second was all right",
        ),
        ("enjoyed", "a drill can be borrowed same as a book", "the same as a book"),
        ("enjoyed", "how the kids put up a hand to ask", "the kids put up a hand"),
        ("enjoyed", "how cows go alone to the robot when they want to be milked", "when they want to be milked"),
        ("challenge", "roses from Kenya turn up half dead", "roses from Kenya turn up half dead"),
        ("challenge", "tickets for the garden walk in June", "tickets for the garden walk in June"),
        ("future_role", "supply or the odd day", "or work on the odd day"),
        ("enjoyed", "the quiz with the pensioners, they beat us", "They beat us"),
        ("thanks_for", "picking me up and the breakfast bap", "picking me up, and for the breakfast bap"),
        ("enjoyed", "the year the tent blew away and they did the talks at home", "and you did the talks at home"),
        ("enjoyed", "the night the power went and they served by candle", "the night the power went and you served"),
        ("enjoyed", "throwing up a tower, 20 minutes, sound", "throwing up a tower in 20 minutes"),
        ("made_clear", "people stay where they're missed", "I saw that people stay where they're missed"),
        ("kindness", "rang at teatime and was ever so nice about it", "and were ever so nice about it"),
        ("lesson", "measure from the same point always", "always to measure from the same point"),
        ("reason", "he decided for man with more experience", "choosing a man with more experience"),
        ("future_role", "when my english will be better, kitchen work", "when my English is better"),
        ("challenge", "new cars have 70 computer and nobody knows them", "new cars have 70 computers"),
        ("topic", "the bats, they can't do the roof because of them", "ou can't do the roof because of them"),
        ("reason", "she search someone full time", "looking for someone full-time"),
        ("future_role", "mornings or the weekends", "morning or weekend work"),
        ("kindness", "told me I'd been quick to learn", "I'd been quick to learn"),
        ("challenge", "the heating bill trebled so they start later", "the heating bill trebled so you start later"),
        ("enjoyed", "they let retired engineers use it free if they teach a class", "if they teach a class"),
        ("future_role", "busy weeks", "work in the busy weeks"),
        ("follow", "come to the bell ringing open day", "come to the bell ringing open day"),
        ("enjoyed", "playing pool with the kids and they won", "playing pool with the kids. They won"),
        ("enjoyed", "trying the loom and I broke two threads", "trying the loom. I broke two threads"),
        ("topic", "traps, they're sticky cards and they count the moths", "and you count the moths"),
        ("topic", "leafhoppers, they're tiny and they eat the vines", "and they eat the vines"),
    ],
)
def test_a_small_turn_is_read_as_meant(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


def test_a_thing_turns_out_when_it_is_finished() -> None:
    letter = letter_with("follow", "the map of the river after finish", beginning="how")
    assert "how the map of the river turns out when it is finished" in letter


def test_what_half_of_them_did_first_is_a_clause() -> None:
    letter = letter_with("enjoyed", "half the volunteers first came in as clients", beginning="that")
    assert "that half the volunteers first came in" in letter


def test_a_deed_named_by_its_means_is_a_deed() -> None:
    assert "hand-milking Biscuit" in letter_with("enjoyed", "hand milking Biscuit", beginning="doing")


def test_a_verb_never_parts_a_wish_from_its_time() -> None:
    assert "in the comes up" not in letter_with("future_role", "job in the next harvest")


@pytest.mark.parametrize(
    "typed", ["whoever opens up deals with the floods", "whoever answers the phone gets the blame"]
)
def test_a_rule_of_whoever_is_a_clause(typed: str) -> None:
    letter = letter_with("made_clear", typed)
    assert f"to {typed}" not in letter
    assert f"saw {typed}" not in letter
