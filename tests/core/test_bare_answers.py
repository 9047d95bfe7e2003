"""Answers that name no thing and hold no clause: how it was, when it was told, what to do on a condition."""

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("kindness", "nicer than most", "t was nicer than most"),
        ("kindness", "a bit more personal than the usual", "t was a bit more personal than the usual"),
        ("enjoyed", "busier than i thought", "I found it busier than I thought"),
        ("enjoyed", "quieter and cleaner than i expected", "I found it quieter and cleaner than I expected"),
        ("thanks_for", "less scary than i thought", "that it was less scary than I thought"),
        ("made_clear", "more to it than i thought", "there is more to it than I thought"),
        ("made_clear", "less about money than about people", "t is less about money than about people"),
        ("topic", "cheaper than oil", "that it is cheaper than oil"),
        ("challenge", "fewer staff than last year", "there are fewer staff than last year"),
        ("challenge", "more orders than they can pack", "there are more orders than you can pack"),
        ("challenge", "less money, more work", "there is less money and more work"),
    ],
)
def test_a_bare_comparison_is_a_clause(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("friendly, not stiff", "friendly"),
        ("polite enough", "polite"),
        ("how she put it", "for the way you put it"),
        ("when she said keep going", " me to keep going"),
        ("on the phone, not by text", "telling me on the phone"),
        ("before the weekend so i wasnt stressing", "telling me before the weekend so I wasn't stressing"),
        ("not a robot", "I heard from a real person"),
        ("no waffle", " me straight"),
        ("He said it wasn't an easy choice and I believe him", "it wasn't an easy choice"),
        ("nice things about my trial", "nice things about my trial"),
        ("that they'd think of me", "You said you would think of me"),
        ("sorry it wasnt better news", "me how sorry you were that it wasn't better news"),
        ("got a reply at least", "I got a reply"),
        ("detail about why", "your detail about why"),
        ("there was actual detail about why", "There was actual detail about why"),
        ("She rang me herself. Asked how my mum was.", "You asked how my mum was."),
    ],
)
def test_how_it_was_told_is_thanked_for_as_what_was_done(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize("typed", ["from the boss himself", "nothing like it"])
def test_what_names_no_thing_is_not_thanked_for(typed: str) -> None:
    assert typed not in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("if you don't know say so", "to say so if I don't know"),
        ("if in doubt ask", "to ask if in doubt"),
        ("before you cut, measure twice", "to measure twice before I cut"),
        ("if something looks wrong don't touch it", "not to touch it if something looks wrong"),
        ("if you wait it gets worse", "if you wait, it gets worse"),
        ("when the line stops everyone waits", "when the line stops, everyone waits"),
        ("next time prepare better", "to prepare better next time"),
        ("the small stuff matters - like names", "the small stuff matters, like names"),
        ("stick to the point", "to stick to the point"),
        ("start small", "to start small"),
        ("treat people how you want to be treated", "to treat people how I want to be treated"),
        ("do one thing well", "to do one thing well"),
        ("writing things down", "to write things down"),
        ("listening more than talking", "to listen more than talk"),
        ("planning helps", "planning helps"),
        ("speed kills", "speed kills"),
        ("my cv needs work", "my CV needs work"),
        ("one thing at a time", ": one thing at a time."),
        ("better safe than sorry", ": better safe than sorry."),
        ("more prep next time", ": more prep next time."),
        ("quality over quantity", ": quality over quantity."),
    ],
)
def test_a_rule_without_its_clause_is_what_to_do_or_stands_alone(typed: str, said: str) -> None:
    assert said in letter_with("lesson", typed)


@pytest.mark.parametrize(
    ("question", "typed", "said"),
    [
        ("topic", "guide dogs and how they are trained", "guide dogs and how they are trained"),
        ("topic", "robot mowers and how they find their way", "how they find their way"),
        ("topic", "your rotas and how they make them", "how you make them"),
        (
            "challenge",
            "when two people are off sick it all falls over",
            "when two people are off sick, it all falls over",
        ),
        ("challenge", "why do customers never read the label?", "why customers never read the label"),
        ("topic", "no cash anymore", "there is no cash anymore"),
        ("topic", "who checks the lifts", "who checks the lifts"),
        ("made_clear", "the details matter", "details matter"),
        ("made_clear", "more people needed", "ore people are needed"),
        ("made_clear", "a lot of work for little thanks", "it is a lot of work for little thanks"),
        ("experience", "a bit of cleaning at the church", "I have done a bit of cleaning at the church"),
        ("experience", "my job at the library", "I know it from my job at the library"),
        ("experience", "too many night shifts", "I worked too many night shifts"),
        ("experience", "every summer we had the same at the pool", "at the pool every summer"),
        ("enjoyed", "hearing them laugh", "you laugh"),
        ("enjoyed", "hearing the choir", "earing the choir"),
        ("enjoyed", "if i'm honest, the biscuits", "the biscuits"),
        ("enjoyed", "the chat about football, not very professional", "the chat about football"),
        ("reason", "more local", "someone more local"),
        ("reason", "being nervous", "I was nervous"),
        ("reason", "full time only", "you needed somebody full-time"),
        ("reason", "wanting someone who can stay", "you wanted someone who can stay"),
        ("reason", "if i'm honest the other person was better", "the other person was better"),
        ("follow", "hope it goes well", "how it goes"),
        ("challenge", "the lift - always broken", "It is always broken."),
        ("challenge", "never knowing how many will turn up", "not knowing how many will turn up"),
        ("challenge", "keeping the kids interested for a whole hour", "interested for a whole hour"),
        ("kindness", "feedback i can actually use", "the feedback I can actually use"),
        ("reason", "i turned up late, my fault", "I turned up late"),
        ("experience", "lots of weddings", "I know it from lots of weddings"),
        ("reason", "did better in the test", "someone who did better in the test"),
        ("reason", "having a baby soon", "it came down to having a baby soon"),
        ("lesson", "no shortcuts", "there are no shortcuts"),
        ("follow", "when it opens i'll come", "come when it opens"),
        ("topic", "no more paper tickets", "there are no more paper tickets"),
        (
            "experience",
            "when i was a waiter we had it every saturday",
            "When I was a waiter, we had it every Saturday.",
        ),
        ("experience", "a paper round, years ago", "I worked on a paper round, years ago"),
        ("enjoyed", "when dave dropped the tray and laughed", "you drop the tray and laugh"),
        ("follow", "more about the bees", "the bees"),
        ("follow", "fingers crossed for the lift", "the lift"),
        ("reason", "just not enough hands on time", "there was not enough hands-on time"),
        ("future_role", "christmas or easter work", "Christmas or Easter work"),
        ("thanks_for", "a proper interview - not a chat in a corridor", "a proper interview, not a chat in a corridor"),
    ],
)
def test_a_clause_keeps_its_order_and_its_persons(question: str, typed: str, said: str) -> None:
    assert said in letter_with(question, typed)


@pytest.mark.parametrize("tone", ["formal", "warm", "casual"])
def test_nothing_is_familiar_after_a_place(tone: str) -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dave", "greeting": ""}], "tone": tone}
    assert "fter my aunt's cafe" not in letter_with("experience", "my aunt's cafe", people=people)
