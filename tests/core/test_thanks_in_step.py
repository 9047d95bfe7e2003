"""Thanks keep several deeds in step, and drop what only leads up to them."""

from __future__ import annotations

import pytest

from tests.core.answered import letter_with


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (
            "He explained how the on-call rota works and was honest about the weekends.",
            "for explaining how the on-call rota works, and for being honest about the weekends.",
        ),
        ("Dave told me what the shifts are like and was straight about the pay", ", and for being straight about the"),
        (
            "Dave took the time to go through my code test and pointed out where I had missed a case",
            "for taking the time to go through my code test and pointing out where I had missed a case.",
        ),
        ("talking to me like a person and not a number", "for talking to me like a person and not a number."),
        ("i was grateful he sent the questions ahead", "for sending the questions ahead."),
        ("I appreciated him ringing me on a sunday", "for ringing me on a Sunday."),
        ("I appreciated her showing me the old ledgers", "for showing me the old ledgers."),
        ("it was nice that everyone said hello", "that everyone said hello."),
        (
            "they paid my train fare, well Dave sorted it, and he met me at the gate",
            "for paying my train fare, and meeting me at the gate.",
        ),
        ("good questions, no tricks and a cup of tea", "for your good questions, no tricks and a cup of tea."),
        ("he rang to check id found the place ok", "for ringing to check I'd found the place ok."),
        ("introducing me to Marek who's been on the ovens 30 years", "Marek, who's been on the ovens 30 years."),
        ("the chance to present, it was good practise", "It was good practice."),
        ("for the parking permit and the visitors badge", "the visitors' badge."),
        (
            "for the way Dave ran it, no trick questions just a chat about parents",
            "for the way you ran it, with no trick questions, just a chat about parents.",
        ),
        (
            "dave was late but he said sorry about five times and bought me a coffee so fair play",
            "for saying sorry about five times and buying me a coffee.",
        ),
        ("I thank Dave because he explain me the contract", "for explaining the contract to me."),
        ("I thank him for the lift", "for the lift."),
        ("the honest feed back about my driving", "for the honest feedback about my driving."),
        ("him listening to my idea about the returns desk", "for listening to my idea about the returns desk."),
        ("Dave gave me his number in case i got lost which i did", "in case I got lost, which I did."),
        ("Dave took me for a curry after with the lads", "for taking me for a curry afterwards with the lads."),
        ("he told me things he did not have to", "for telling me things you did not have to."),
        ("giving me twenty minutes, my bus was late and he didnt mind", "My bus was late and you didn't mind."),
        ("Ms Nair was nice but it was Dave who went out of his way", "it was you who went out of your way."),
        ("making the test about the real work and not daft puzzles", "for making the test about the real work"),
        ("He gave me feed back there and then", "giving me feedback there and then."),
        ("a lovely chat, felt more like a natter than an interview", "a lovely chat, which felt more like a natter"),
        ("he was nice, didnt make me feel stupid about it", "for being nice and not making me feel stupid about it."),
        (
            "offering me a glass of water, sounds small but I needed it",
            "for offering me a glass of water. I needed it.",
        ),
        ("they asked what adjustments I need and then actually did them", "and then actually doing them."),
        ("it was kind that he rang rather than emailed", "for ringing rather than emailing."),
        ("i know it sounds soft but he asked how i was feeling", "for asking how I was feeling."),
        ("Dave and the team making me so welcome", "that you and the team made me so welcome."),
        ("that they didnt just google me", "for not just googling me."),
        ("interviewing me so thoroughly", "for interviewing me so thoroughly."),
        ("a fair interview really, and the tea", "a fair interview, and the tea"),
        (
            "his patience with my english, he speak slowly and repeat when i did not understand",
            "You spoke slowly and repeated when I did not understand.",
        ),
    ],
)
def test_thanks_are_in_step(typed: str, said: str) -> None:
    assert said in letter_with("thanks_for", typed)


@pytest.mark.parametrize(
    ("typed", "beginning", "said"),
    [
        ("walking round with Dave while he checked the traps", "", "was walking round with you while you checked"),
        ("the radio was on and people were singing along", "", "The radio was on and people were singing along;"),
        ("doing the practical, sounds sad but I like a timed test", "", "doing the practical. I like a timed test."),
        ("how dave started there as a porter and worked his way up", "hearing", "and worked your way up."),
        (
            "what a normal day looks like for a site manager there",
            "hearing",
            "what a normal day looks like for a site manager there.",
        ),
        (
            "everyone eats lunch together, and there was a dog",
            "seeing",
            "everyone eat lunch together. There was a dog.",
        ),
        (
            "that the drivers get a say in there own routes",
            "hearing",
            "hearing that the drivers get a say in their own routes.",
        ),
        ("kids work up on every wall", "seeing", "seeing the kids' work up on every wall."),
        ("morning huddle by the loading bay", "seeing", "seeing the morning huddle by the loading bay."),
        (
            "where the business is going, eg solar, batteries and heat pumps instead of gas boilers",
            "hearing",
            "going, for example solar, batteries and heat pumps instead of gas boilers.",
        ),
        (
            "an actual press running, the smell of the ink, brought back memories of my dads shop",
            "seeing",
            "seeing an actual press running and the smell of the ink. It brought back memories of my dad's shop.",
        ),
        (
            "dave talked about the choir they have at work and I thought this is a happy place",
            "hearing",
            "hearing you talk about the choir you have at work. I thought this was a happy place.",
        ),
        ("he talked to me about the choir", "hearing", "listening to you talk about the choir."),
        ("the bread coming out the oven", "", "coming out of the oven."),
        ("dave said they never work bank holidays, never have", "hearing", "bank holidays and never have."),
        ("Dave explaining the history of the mill", "", "hearing you explain the history of the mill."),
        ("they share the tips equal between kitchen and floor", "hearing", "share the tips equally between"),
        (
            "a blind customer doing her shopping with one of the lads, they were laughing the whole way round",
            "seeing",
            "with one of the lads. They were laughing the whole way round.",
        ),
        ("the exercise where we had to sort the calls, got my brain going", "", "the calls. It got my brain going."),
        ("seeing people who have been there twenty years, says it all", "seeing", "there twenty years."),
        ("the way dave talks to customers, never rushes", "seeing", "the way you talk to customers, never rushing."),
        (
            "I enjoyed the group task most. We had to plan a wedding",
            "",
            "was the group task. We had to plan a wedding.",
        ),
        ("they ask the residents what there mums used to cook", "hearing", "what their mums used to cook."),
        (
            "teaching the class for twenty minutes, they laughed at my joke",
            "",
            "teaching the class for twenty minutes. They laughed at my joke.",
        ),
        ("Dave has every ticket he's ever torn on his desk", "seeing", "every ticket you've ever torn on your desk."),
        ("that all the profits go back in to the village", "hearing", "go back into the village."),
        ("the plans to turn the car park in to a garden, about time", "hearing", "turn the car park into a garden."),
        ("everything about it really, best day I've had in ages", "", "was all of it, the best day I've had in ages."),
        ("the views, you can see three counties", "", "was the views. I could see three counties."),
        ("my trial lesson, they got it!", "", "was my trial lesson. They got it."),
        ("how the whole place smelled of bread", "", "was the way the whole place smelled of bread."),
        ("all of it but the tasting was the best", "", "was everything, especially the tasting."),
        (
            "they don't do targets, they do sorry I mean they do team goals",
            "hearing",
            "that you don't do targets. You do team goals.",
        ),
        ("evening classes are free", "", "hearing that evening classes are free."),
        ("listening to the night porter, he has some stories", "", "the night porter. He has some stories."),
        ("seeing inside a turbine, I'm not joking it's like a cathedral", "seeing", "It's like a cathedral."),
        ("my go on the potters wheel, made a right mess", "", "on the potter's wheel. I made a right mess."),
        ("they told me the orchestra plays in prisons", "hearing", "earing that the orchestra plays in prisons"),
        ("the way he corrected me, kindly but firm", "", "was the way you corrected me."),
        ("that the apprentices get to keep the first thing they make", "hearing", "the first thing they make."),
        ("that the gym is free for staff and their families", "hearing", "free for staff and their families."),
        (
            "chatting to the mums at the group, they'd do anything for the place",
            "",
            "They'd do anything for the place.",
        ),
        ("the debate, I love a good debate", "", "was the debate. I love a good debate."),
        ("the quiz at lunch, Dave's team cheated", "seeing", "the quiz at lunch. Your team cheated."),
        ("how she remembered every customers usual", "seeing", "every customer's usual."),
        ("the fact Dave cycles in every day at 62", "hearing", "that you cycle in every day at 62."),
        ("cooking with the students and eating it after", "", "and eating it afterwards."),
        (
            "the big ideas about solar but also the small ones like bike racks",
            "hearing",
            "hearing about the big ideas about solar",
        ),
        ("how safe the scaffolding was done", "seeing", "how safely the scaffolding was done."),
    ],
)
def test_what_was_enjoyed_keeps_its_grammar(typed: str, beginning: str, said: str) -> None:
    assert said in letter_with("enjoyed", typed, beginning=beginning)
