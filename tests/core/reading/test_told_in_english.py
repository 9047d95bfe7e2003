"""A kindness and the one who was chosen stand in the letter with their words as English has them."""

from __future__ import annotations

import pytest

from letters.core.reading.kindness.came import with_what_came
from letters.core.reading.kindness.news import read_news
from letters.core.reading.reason.grounds import grounds


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("reply me with reasons", "to reply to me with reasons"),
        ("she responded all my emails", "she responded to all my emails"),
        ("wrote me honestly that it was very close", "wrote to me honestly that it was very close"),
        ("write me in french", "to write to me in French"),
        ("wrote me a card", "wrote me a card"),
        ("he text back the same night", "he texted back the same night"),
        ("she rang even if it was sunday", "she rang even though it was Sunday"),
        (
            "he said he would keep my cv even if the post was filled",
            "he said he would keep my CV even if the post was filled",
        ),
        ("inform me until monday like promised", "to inform me by Monday, as promised"),
        ("they told me within the week like they promised", "they told me within the week as they promised"),
        ("he picked my call and explained", "he took my call and explained"),
        ("tell me so i didnt hear it off a neighbour", "to tell me so I didn't hear it from a neighbour"),
        ("say i answered real good", "to say I answered really well"),
        ("tell me my hems were neat, which they were", "to tell me my hems were neat"),
        ("phone, not email", "to phone rather than email"),
        ("he wrote it himself, not a robot", "he wrote it himself"),
        ("reply in two days only", "to reply in two days"),
        ("reply me so friendly", "to reply to me in such a friendly way"),
        ("send so kind mail", "to send such a kind email"),
        ("she was so busy that she rang at nine", "she was so busy that she rang at nine"),
        ("tell me quick and honest", "to tell me quickly and honestly"),
        ("most firms never answer but she did", "she answered"),
        ("to phone. hate texts", "to phone"),
        ("let me know soon, some will keep you waiting all summer", "to let me know soon"),
        ("ring me, you usually get a text", "to ring me"),
        ("he wrote he liked my welds", "he wrote that he liked my welds"),
        ("describe my marks detailed", "to describe my marks in detail"),
        ("she wrote short and friendly note", "she wrote a short and friendly note"),
        ("writing already on the sunday", "to write on the Sunday"),
        ("he said sorry for the delay, hed been off with flu", "he apologised for the wait"),
        ("take time out her lunch to phone", "to take time out of her lunch to phone"),
        ("answer me so fast and kind", "to answer me so quickly and kindly"),
        ("he was very nice about it, gave me tips", "he was very nice about it and gave me tips"),
        ("Dora was honest with me, i was too slow", "Dora told me honestly that I was too slow"),
        ("Femi called to explain and he encouraged me to retry", "Femi called to explain and encouraged me to retry"),
        ("she text me so i can plan my week", "she texted me so I could plan my week"),
        ("tell me soon, not like others", "to tell me soon"),
        ("give me answer on the day", "to give me an answer on the day"),
        ("send me a so kind letter", "to send me such a kind letter"),
        ("he wrote me a warm and honest mail", "he wrote me a warm and honest email"),
        ("explain me clearly the marks", "to clearly explain the marks to me"),
        ("inform by text", "to inform me by text"),
        ("phone me 2 times", "to phone me twice"),
        ("he said it was hard choice between us", "he told me that it was a hard choice between us"),
    ],
)
def test_a_kindness_is_told_in_english(typed: str, read: str) -> None:
    assert read_news(typed).text == read


@pytest.mark.parametrize(
    ("typed", "way", "named"),
    [
        ("he wrote it himself", "email", "he wrote the email himself"),
        ("to write it herself", "", "to write to me herself"),
        ("It was a short note, but she wrote it herself", "letter", "It was a short note, but she wrote it herself"),
    ],
)
def test_what_somebody_wrote_is_named(typed: str, way: str, named: str) -> None:
    assert with_what_came(typed, way) == named


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a welder who has the coded ticket since years", "a welder who has had the coded ticket for years"),
        ("one lady which knows Sage since 6 years", "a lady who has known Sage for six years"),
        ("somebody who works there since 2021", "somebody who has worked with you since 2021"),
        ("somebody who has worked there for 3 years", "somebody who has worked with you for three years"),
        ("a girl who has her manual handling done", "someone who has done her manual handling"),
        ("a carer after finishing her level 5", "a carer who has just finished her level 5"),
        ("a fitter with more years experience", "a fitter with more years' experience"),
        ("a driver with ten years HGV behind him", "a driver with ten years of HGV behind him"),
        ("someone with polish as mother tongue", "someone with Polish as their mother tongue"),
        ("a candidate more qualified", "a more qualified candidate"),
        ("another profile with more sales", "another candidate with more sales"),
        ("somebody who can drive tractor", "somebody who can drive a tractor"),
        ("a lad who have own tools", "someone who has his own tools"),
        ("guy who have own tools", "a man who has his own tools"),
        ("someone twice as quick", "someone who is twice as quick"),
        ("a baker fully trained", "a baker who is fully trained"),
        ("someone already knew the till", "someone already knew the till"),
        ("someone more experience", "someone with more experience"),
        ("a more experience person", "a more experienced person"),
        ("one nephew from the village", "a nephew from the village"),
        ("a man that has HGV licence", "a man who has an HGV licence"),
        ("someone whose been there before", "someone who has been with you before"),
        ("two girls who been on the course", "two girls who have been on the course"),
        ("an applicant who was having a diploma", "an applicant who had a diploma"),
        ("a girl what lives near", "someone who lives nearby"),
        ("somebody with german on native level", "somebody with German at native level"),
        ("candidates already county approved", "candidates who are already county approved"),
        ("a person already living nearby", "a person already living nearby"),
        (
            "a person that is having bakery experience since 2 years",
            "a person who has had bakery experience for two years",
        ),
        ("a lad after qualifying in May", "someone who qualified in May"),
        ("an experience plumber", "an experienced plumber"),
        ("somebody with forklift experience for the yard", "somebody with forklift experience for the yard"),
        ("a woman more young with english perfect", "a woman younger with perfect English"),
        ("a clerk who can come to office daily", "a clerk who can come to the office daily"),
        ("there was just one post till autumn, went to her cousin", "there was just one post till autumn"),
        ("people already licensed", "people who are already licensed"),
        ("people already on the books", "people who are already on the books"),
        ("someone who can do evenings only", "someone who can do evenings only"),
    ],
)
def test_the_one_chosen_is_named_in_english(typed: str, kept: str) -> None:
    assert grounds(typed).text == kept
