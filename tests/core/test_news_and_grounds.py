"""A kindness and a reason in everyday words keep their parts: who did it, when, what was said beside it."""

from __future__ import annotations

import pytest

from letters.core.language.typed.cleaned import clean
from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("told me quick, the very next morning, so i wasnt hanging on all week", "telling me quickly, the very next"),
        ("let me know fast, next day, which i needed", "letting me know fast the next day"),
        ("he sent a voice note and you could tell he meant it, offered to be a reference too", "You offered to be a"),
        ("not really just a standard email but it did say thank you for coming", "Your email did say thank you for"),
        ("no not really, she was polite tho", "Thank you for being polite."),
        ("well he said dont be a stranger and he wants to hear how i get on", "and that you want to hear how I"),
        ("told me to keep in touch and he'd pass my name on", "telling me to keep in touch and that you'd pass"),
        ("said apply again and hes sure ill get it next time", "you're sure I'll get it next time"),
        (
            "phone call from him on his day off, kids screaming in the background, still took his time",
            "on your day off",
        ),
        ("i got a call from Dave during his own lunch break, he was gentle", "calling me during your own lunch break"),
        ("it was the receptionist who rang but she said dave had asked her to", "It was the receptionist who rang,"),
        ("dave said to use him as a reference, which he didnt have to", "telling me to use you as a reference, which"),
        ("dave told me he started out the same, got turned down twice", "the same and that you got turned down twice"),
        ("he said please apply again and that he'd look out for my name", "telling me to apply again and that you'd"),
        ("i got an email with a smiley, felt human", "Thank you for your email with a smiley."),
        ("he knew it was my last chance and was really gentle", "it was my last chance. You were really gentle."),
        ("he said not to take it personally", "telling me not to take it personally"),
        ("he went through the scores and never once made me feel stupid", "and never making me feel stupid"),
        ("dave said my questions made them rethink the rota", "my questions made you rethink the rota"),
        ("he was gutted, i could tell, he said the vote went against him", "I could tell how gutted you were, and"),
        ("being called by my first name and not candidate 14", "I was called by my first name and not candidate 14"),
        ("it was a kind voicemail, about two minutes", "Thank you for your kind email."),
        ("it was the way dave put it, not you but the numbers", 'the way you put it: "not you but the numbers'),
        ("the phone call, 20 mins, he gave me proper tips", "giving me proper tips on a 20-minute phone call"),
        ("just said sorry and that he hoped id find something soon", "how sorry you were and that you hoped I'd"),
        ("sent back the photos of my work i had lent them", "photos of my work that I had lent you"),
        ("he was sorry and he said so", "Thank you for telling me how sorry you were."),
        ("he said my tests were the neatest they had seen that week", "the neatest you had seen that week"),
        ("said it was a hard choice and he thanked me for driving", "a hard choice and thanked me for driving"),
        ("said keep going and im the right sort", "to keep going and that I'm the right sort"),
        ("the lady was very warm and said sorry twice", "told me twice how sorry she was"),
        ("yes Sunita was lovely about it", "Sunita was lovely about it, and"),
        ("quite a fast reply, and he answered my question also", "your fast reply"),
        ("he rang instead of sending one of them auto emails", "one of those auto emails"),
        ("his tone really, he didnt rush", "Thank you for your tone. You didn't rush."),
        ("it was hr lady who wrote but dave added a line", "It was the HR lady who wrote, but you added"),
        ("it was quick, next morning, and he was friendly", "Thank you for your quick email."),
        ("dave said hed drink in my bar any day, made me laugh", "any day, which made me laugh"),
        ("an email, fair enough, quick enough", "Thank you for your quick email."),
    ],
)
def test_a_kindness_keeps_its_parts(typed: str, said: str) -> None:
    assert said in letter_with("kindness", typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("got told the owner's nephew is taking it, dave was quite open about that", "; the owner's nephew is taking"),
        ("got told the owner's nephew is taking it, dave was quite open about that", "You were quite open about that."),
        ("been told the boss's son is having it", "; the boss's son is having it"),
        ("too far to travel they reckon, and the shifts start at 5", "it was too far to travel, and the shifts"),
        ("role changed halfway through, now its part time and in another town", "halfway through, and now it's"),
        ("i didnt ask and he didnt say, just that someone else fitted better", "; someone else fitted better"),
        ("didnt ask, dave said it was close though", "; it was close"),
        (
            "No reason in the email. When I rang, Dave said it came down to night shifts.",
            "; it came down to night shifts",
        ),
        (
            "no name but he told me the person had done grant writing before",
            "someone who had done grant writing before",
        ),
        ("he did yeah, said i undersold myself and the others had more to show", "since I undersold myself"),
        ("he did say, they needed a full licence", "you needed someone with a full licence"),
        ("I understand that the other candidate already had clearance.", "someone who already had clearance"),
        ("someone who speaks portuguese as most of the kitchen does", "Portuguese, as most of the kitchen does"),
        ("they needed a person with a ticket today not in three months", "with a ticket today, not in three months"),
        ("too many people applied and they had to draw the line", "and you had to draw the line"),
        ("someone already in the team wanted it", "; someone already in the team wanted it"),
        ("he was honest, my english on the phone is not good enough yet", "since my English on the phone is not"),
        ("they wanted someone already trained on their machines", "already trained on your machines"),
        ("because of the hours, school run and that", "down to the hours and school run"),
        ("wrong time of year he said, ask again in march", "it was the wrong time of year, and that is fair"),
        ("because they found out they could do it with the staff theyve got", "that you found out you could do it"),
        ("i think its because im 58 but he said it was the computer skills", "; it was the computer skills"),
        ("he explained that the partners wanted someone who could bring clients with them", "bring clients with them"),
        ("dave was up front, i took too long on the bread", "; I took too long on the bread"),
        ("the school lost a class so they only need one TA now", "you only need one TA now"),
        ("they wanted more hours than i can do with my mum", "you wanted more hours than I can do"),
        ("my typing speed, 38 and they ask for 50", "my typing speed was 38 and you ask for 50"),
        ("no feedback just that the standard was high", "; the standard was high"),
        ("nothing wrong with me they just liked the other one more", "you just liked the other one more"),
        ("cos the funding only covers under 25s", "; the funding only covers under-25s"),
        ("he thought i was applying for the wrong job, said go for senior", "for the wrong job, and that is fair"),
        ("he can only take on one and the other fella lives closer", "that you can only take on one and the other"),
        ("not enough work on over winter for another man", "there was not enough work on over winter"),
        ("he wasnt sure id stay", "; you weren't sure I'd stay"),
        ("not tall or strong enough for the sacks, fair enough really", "since I was not tall or strong enough"),
        ("needed someone who could lift, my back isnt up to it and i told them so", "lift; my back isn't up to it."),
        ("the lad whos getting it is younger", "the lad who's getting it is younger"),
        ("Something about not having managed people before.", "I hadn't managed people before"),
        ("something to do with me not having a car", "I didn't have a car"),
    ],
)
def test_a_reason_is_what_was_told(typed: str, said: str) -> None:
    assert said in letter_with("reason", typed)


@pytest.mark.parametrize(
    "typed",
    [
        "my daughter was starting school",
        "he didn't want to leave it on voicemail",
        "they're not hiring anybody till spring",
        "they hired somebody close to home",
        "they gave it to someone last week",
        "they picked someone open to nights",
        "he did his work experience there",
        "another year on the floor before going supervisor",
        "he rang before leaving school",
    ],
)
def test_good_english_keeps_its_words(typed: str) -> None:
    assert clean(typed) == typed


def test_a_maybe_for_later_is_no_reason() -> None:
    assert "maybe" not in letter_with("reason", "they said maybe next year when im qualified")


def test_two_deeds_of_a_formal_letter_have_one_form() -> None:
    people = {"your_name": "Alex Moor", "recipients": [{"name": "Dave", "greeting": ""}], "tone": "formal"}
    letter = letter_with("kindness", "he rang at once and didnt keep me hanging", people=people)
    assert "Thank you for ringing at once and not keeping me hanging." in letter
