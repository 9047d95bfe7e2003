"""What was told of speech and of persons is read as the question means it."""

from __future__ import annotations

import pytest

from letters.core.language.people.interviewers import read_people
from letters.core.letter import Tone
from letters.core.material import Material, material
from letters.core.readers import Readers


def _read(name: str, typed: str, *people: str, beginning: str = "") -> Material:
    readers = Readers(read_people({"name": person} for person in people or ("Priya",)), Tone.WARM)
    found = material(name, typed, beginning, readers)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("name", "typed", "person", "text"),
    [
        ("thanks_for", "for let me taste everything", "Chef Ono", "letting me taste everything"),
        ("thanks_for", "mrs green for her patience", "mrs green", "your patience"),
        ("enjoyed", "Kayla walking me through a deal", "Kayla", "you walked me through a deal"),
        ("enjoyed", "Mia told me that she reads them aloud", "Mia", "you read them aloud"),
        ("enjoyed", '"Be boring", Ade said', "Ade", 'your line, "Be boring"'),
        ("enjoyed", "We talked about their rota, was very fun", "Ana", "talking about your rota"),
        ("enjoyed", "kitchen very clean", "Ana", "the kitchen was very clean"),
        ("enjoyed", "I liked when Ana shared her screen", "Ana", "seeing you share your screen"),
        ("follow", "the winter tests going", "Ana", "how the winter tests are going"),
        ("standing", "only salon that does it dry", "Ana", "you are the only salon that does it dry"),
        ("reason", "Internal candidate", "Ana", "an internal candidate"),
        ("reason", "A Younger man who can weld", "Ana", "a younger man who can weld"),
        ("reason", "Welsh speaker", "Ana", "a Welsh speaker"),
        ("reason", "A Java developer", "Ana", "a Java developer"),
        ("reason", "someone with a record of big asks", "Ana", "someone with a record of big asks"),
        ("future_role", "christmas", "Ana", "work at Christmas"),
        ("future_role", "Tier 1 or an internship", "Ana", "a tier 1 role or an internship"),
        ("kindness", "Ana has written me and wished me well", "Ana", "you wrote to me and wished me well"),
        ("enjoyed", "the bit where Ana showed us the winch", "Ana", "you showed us the winch"),
        (
            "enjoyed",
            "Uncle Bob very funny and teach me the code",
            "Uncle Bob",
            "you were very funny and taught me the code",
        ),
        ("enjoyed", "Ana with the razor", "Ana", "watching you with the razor"),
        ("standing", "Nobody else in London does this he said", "Ana", "nobody else in London does this"),
        ("future_role", "vac scheme next year", "Ana", "a vac scheme next year"),
        ("kindness", "the letter set out the marks", "Ana", "you set out the marks"),
        ("kindness", "Ana rang and did not say sorry once", "Ana", "you rang and did not say sorry once"),
        ("kindness", "she hug me and say come back to eat", "Ana", "you hugged me and told me to come back to eat"),
        ("enjoyed", "Ana humidifying a silk fan", "Ana", "watching you humidifying a silk fan"),
        ("enjoyed", "hearing the bell go and her stopping", "Ana", "listening to the bell go and you stopping"),
        ("future_role", "when i get my card", "Ana", "when I get my card"),
        (
            "experience",
            "built it for my firm, six lawyers use it",
            "Ana",
            "built it for my firm",
        ),
        ("kindness", "a handwritten letter", "Ana", "your handwritten letter"),
        ("thanks_for", "teacher Ana helped me with a word", "Ana", "helping me with a word"),
        ("lesson_from", "Ana, 31 years on the boats, she hummed", "Ana", "after 31 years on the boats, you hummed"),
        ("lesson_from", "Ana, our tallest guide, she hummed", "Ana", "you hummed"),
        ("follow", "anas map", "Ana", "your map"),
        (
            "lesson_from",
            "Ms. Ash leaves the cart and just walks around",
            "Ms. Ash",
            "you leave the cart and just walk around",
        ),
        ("follow", "if they get the panels by may like she said", "Ana", "whether you get the panels by May"),
        ("kindness", "its a really nice email", "Ana", "it was a really nice email"),
        ("experience", "done nights at a bakery", "Ana", "have done nights at a bakery"),
        ("kindness", "I thought it was decent of her to mention it", "Ana", "to mention it"),
        ("kindness", "she called, the others never call", "Ana", "you called"),
        ("lesson", "never to look at your watch", "Ana", "never to look at my watch"),
        ("lesson", "always to check the tag first", "Ana", "always to check the tag first"),
        ("lesson_from", "Selim bey read it", "Selim", "you read it"),
        (
            "lesson_from",
            "Ana took it off me and said leave it alone its not a baby",
            "Ana",
            "you took it off me and told me to leave it alone, as it's not a baby",
        ),
        ("lesson_from", "he said do it again, slower this time", "Ana", "you told me to do it again, slower this time"),
        ("lesson_from", "Ana said breakfast goes on till 11", "Ana", "you said breakfast goes on till 11"),
        (
            "lesson_from",
            "the mate said dont touch it till its dry",
            "Ana",
            "the mate told me not to touch it till it's dry",
        ),
        ("lesson_from", "Ana says let the dog tell you", "Ana", "you told me to let the dog tell me"),
        ("made_clear", "no point having drivers", "Ana", "there is no point having drivers"),
        ("future_role", "night driver, depot to depot", "Ana", "a night driver role"),
        (
            "kindness",
            "very honest and he say it is good",
            "Al",
            "you were very honest and said it is good",
        ),
        ("kindness", "not mention that I was sick", "Ana", "not to mention that I was sick"),
        ("lesson_from", "Ana show us the broken corner", "Ana", "you showed us the broken corner"),
        ("lesson_from", "Ana clap her hands in every corner", "Ana", "you clap your hands in every corner"),
        (
            "kindness",
            "let me know the same week, as she'd said she would",
            "Ana",
            "you let me know the same week, as you'd said you would",
        ),
        ("kindness", "i suppose she sent it soon", "Ana", "you sent it soon"),
        ("kindness", "she said I was second and she didnt have to say that", "Ana", "you told me that I was second"),
        ("experience", "I felted roofs for years", "Ana", "felted roofs for years"),
        ("experience", "have myself had a bad knee for a week", "Ana", "have myself had a bad knee for a week"),
        ("future_role", "if i make the paper i come again", "Ana", "if I make the paper"),
        ("follow", "if the pool gets built", "Ana", "whether the pool gets built"),
        ("lesson", "start from the top, always the top", "Ana", "to start from the top, always the top"),
        ("challenge", "people leaving after two weeks", "Ana", "the problem of people leaving after two weeks"),
        (
            "experience",
            "12 years on a unit, precepted nine nurses",
            "Ana",
            "spent 12 years on a unit and precepted nine nurses",
        ),
    ],
)
def test_an_answer_is_turned_to_its_question(name: str, typed: str, person: str, text: str) -> None:
    assert _read(name, typed, person).text == text


def test_something_to_do_is_to_be_done() -> None:
    assert _read("follow", "hear it on opening night", beginning="doing").text == "to hear it on opening night"
    assert _read("follow", "drop in for the class", beginning="doing").text == "to drop in for the class"


def test_a_clause_after_that_is_a_clause_however_it_reads() -> None:
    found = _read("lesson", "what i learned is that silence after the price is your friend", beginning="that")
    assert found.say("fact") == "silence after the price is your friend"


@pytest.mark.parametrize(
    ("typed", "text", "rest"),
    [
        ("working on it with Oom Piet he knows that engine", "working on it with you", "You know that engine."),
        ("you don't fill silence, Oom Piet just waited for me", "you don't fill silence", "You just waited for me."),
        ("your patience because my english is slow today", "your patience", "My English is slow today."),
    ],
)
def test_a_sentence_run_on_stands_alone(typed: str, text: str, rest: str) -> None:
    name = "thanks_for" if "because" in typed else "enjoyed" if "working" in typed else "lesson"
    found = _read(name, typed, "Oom Piet")
    assert (found.text, found.rest) == (text, (rest,))


def test_among_several_he_is_the_one_spoken_of() -> None:
    found = _read("lesson_from", "Mr Stern asked who owns it. He said everyone.", "Ms. Reyes", "Mr. Stern")
    assert found.text == "you asked who owns it"
    assert found.to is not None
    assert found.to.name == "Mr. Stern"
    assert found.rest == ("You said everyone.",)


def test_what_they_bring_to_you_is_brought_by_things() -> None:
    assert _read("enjoyed", "the robots. They bring the shelf to you.", "Danny").rest == (
        "They bring the shelf to you.",
    )
