"""What was kind in the telling and why they chose as they did, as whole letters say it."""

from __future__ import annotations

import re
from typing import Any

import pytest

from letters.core.compose import compose


def body(readers: str, tone: str, **acknowledgement: str) -> str:
    people: dict[str, Any] = {"recipients": [{"name": one} for one in readers.split(", ")], "tone": tone}
    return compose({"people": people, "acknowledgement": acknowledgement}).body


@pytest.mark.parametrize(
    ("readers", "by", "kindness", "said"),
    [
        ("Dana", "Karen from HR", "be so patient, I cried a bit and she waited", "Karen was so patient"),
        (
            "Dana",
            "Steve the warehouse manager",
            "say they'd keep me in mind for xmas",
            "Steve said you'd keep me in mind",
        ),
        ("Dana, Tom", "the recruiter", "she was honest with me and didnt rush", "the recruiter was honest with me"),
        ("Mrs Hart", "her assistant", "call before the weekend", "your assistant called before the weekend"),
        ("Mrs Hart", "Mrs Hart's secretary", "ring me at home", "your secretary rang me at home"),
        ("Dana", "Lisa", "it was a long kind letter", "I had a long kind letter from Lisa"),
        ("Dana", "Lisa", "not rush me", "Lisa did not rush me"),
        ("Dana", "Lisa", "I could tell she meant it", "I could tell that Lisa meant it"),
        ("Dana", "Lisa", "they rang me before they went home", "Lisa rang me before they went home"),
        ("Dana", "Lisa", "phone me and not just send a letter", "Lisa phoned me and did not just send a letter"),
        ("Dana", "Lisa", "rang me back. said they all liked me", "Lisa rang me back and said you all liked me"),
        ("Dana", "Lisa", "stay late to call me", "Lisa stayed late to call me"),
    ],
)
def test_who_reads_no_letter_did_it_by_name(readers: str, by: str, kindness: str, said: str) -> None:
    assert said.lower() in body(readers, "warm", told_by=by, kindness=kindness).lower()


@pytest.mark.parametrize("by", ["recruitment@brackwell.com", "automated email", "no-reply", "the company", "them"])
def test_what_is_no_person_told_nothing(by: str) -> None:
    told = body("Dana", "warm", told_by=by, kindness="replied within a day")
    assert "reply within a day" in told or "replying within a day" in told


@pytest.mark.parametrize(
    ("kindness", "said"),
    [
        ("tell me why", "tell me why"),
        ("they told me which two of my answers were the strongest", "tell me which two of my answers"),
        ("keep me informed at every stage", "keep me informed at every stage"),
        ("i appreciated that it was quick", "quick"),
        ("remember that I had an exam and wait until it was over", "had an exam and wait until it was over"),
        ("It was considerate of him to inform me early", "inform me early"),
        ("for being so prompt and clear", "be so prompt and clear"),
        ("kindness in her voice", "the kindness in your voice"),
        ("didn't sugar coat it", "not sugar-coating it"),
        ("she was lovely about it. she said to apply again", "lovely about it and telling me to apply again"),
        ("kind and honest, told me where i went wrong", "kind and honest about it and telling me where"),
        ("said sorry for the wait, they'd had a lot of applicants", "and said that you had had a lot of applicants"),
        ("say they were sorry", "say you were sorry"),
        ("could hear she meant it", "I could hear you meant it"),
        ("everything really", "everything."),
        ("the way she told me", "the way you told me"),
        ("sound bloke", "sound"),
        ("she invited me to come and see the school play", "to come and see the school play"),
        ("not being fobbed off", "I was not fobbed off"),
        ("let me call her back", "call back"),
        ("send a message on sunday eve", "on Sunday evening"),
        ("he was straight with me", "straight with me"),
        ("it was a courteous email and did not keep me waiting", "your email was a courteous one and did not keep"),
        ("it didnt read like a template", "our email didn't read like a template"),
        ("write in the next day, not after weeks", "the next day, not after weeks"),
        ("invite for a coffee", "inviting me for a coffee"),
        ("good luck wishes", "your good luck wishes"),
        ("I didnt have to chase them", "I didn't have to chase you"),
        ("no drama just honest", "honest"),
        ("short but friendly", "friendly"),
        ("she will let me know if anything comes up", "offering to let me know if anything comes up"),
        ("not many would have rang on a sunday", "ringing on a Sunday"),
        ("she apologised that it took three weeks", "for the wait"),
        ("They were both very kind in their manner.", "ou were both very kind in your manner"),
        ("was honest that it was close", "being honest that it was close"),
        ("the email was from both of them", "from you both"),
        ("writing even though there was so many of us", "even though there were so many of us"),
    ],
)
def test_a_kindness_is_told_whole(kindness: str, said: str) -> None:
    letters = [body("Dana", tone, told_how="email", kindness=kindness) for tone in ("formal", "warm", "casual")]
    letters = [one.replace("you'd", "you had") for one in letters]
    told = said.replace("tell me", "telling me").replace("be so", "being so").replace("keep me", "keeping me")
    told = told.replace("inform me", "informing me").replace("say you", "saying you")
    assert any(said in one or told in one for one in letters), letters


def test_what_one_of_two_said_of_both_is_said_to_that_one() -> None:
    said = body("Dana, Tom", "warm", told_by="Dana", told_how="email", kindness="she said they both argued for me")
    assert "Dana, " in said
    assert "you said you both argued for me" in said


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("the other guy, he's worked there as a temp", "the other person, who has worked with you as a temp"),
        (
            "one of their volunteers who has been there 6 years",
            "one of your volunteers who has been with you for six years",
        ),
        ("promoting from within", "promot"),
        ("girl with barista training", "someone with barista training"),
        ("they want someone with reach truck", "someone with a reach truck"),
        ("They felt another candidate's experience was a better match", ": another candidate's experience was"),
        ("they lost a big contract and can't hire right now", "you lost a big contract and"),
        ("not me lol, a girl who did her placement with them", "someone who did her placement with you"),
        ("The panel preferred someone from the sector", "you preferred someone from the sector"),
        ("the salary I asked for was above their range", "the salary I asked for was above your range"),
        ("the funding came through for only one post", "the funding came through for only one post"),
        ("They wanted a full time person and I can only do mornings", "full-time person, and I can only do mornings"),
        ("i would of needed too much training", "I would have needed too much training"),
        ("Maria who has worked the bar for years", "Maria, who has worked the bar for years"),
        ("he has 10 years and I have 2", "someone with ten years' experience"),
        ("candidate with C++ and I only know python", "a candidate with C++"),
        ("Seniority. The union rules say so", "someone with more seniority"),
        ("went to someone in house", "someone in-house"),
        ("the person before me had the exact same job", "the person before me, who had the exact same job"),
        ("her experience with autism", "someone for her experience with autism"),
        ("language", "it came down to language"),
        ("punctuality", "it came down to punctuality"),
        ("my interview was weak", "my interview was weak"),
        ("the need for a fluent speaker of Mandarin", "it came down to the need for a fluent speaker"),
        ("maternity cover not needed anymore", "maternity cover was not needed anymore"),
        ("a student teacher on placement with them", "a student teacher on placement with you"),
        ("a mate from their old bar", "a mate from your old bar"),
        ("a candidate already based in Lodwar", "chos a candidate already based in Lodwar"),
        ("a time served fitter", "chos a time-served fitter"),
        ("a candidate who has a diploma and also teaches", "chos a candidate who has a diploma and also teaches"),
        ("someone can start 5am", "someone who can start at 5am"),
        ("they wanted someone with CCTV licence", "you wanted someone with a CCTV licence"),
        ("someone with console cert experience", "someone with console certificate experience"),
        ("a girl who was on nights there already", "who was on nights with you already"),
        ("people who already volunteer there", "people who already volunteer with you"),
        ("the fit", "it came down to fit"),
        ("age, they want someone they can train", "you wanted someone you can train"),
        ("better person", "someone better"),
        ("needed a forklift ticket", "you needed someone with a forklift ticket"),
        ("had to pick between two of us", "you had to pick between two of us"),
        ("someone w/ a car / closer to the site", "someone with a car and closer to the site"),
        ("my maths score", "it came down to my maths score"),
        ("gone with an agency instead", "an agency instead"),
        ("He explained that the role had been filled internally.", "the role had been filled internally"),
        ("the hours didn't suit me and they needed evenings", "suit me and you needed evenings"),
        ("my portfolio was mostly print and they do web", "mostly print and you do web"),
        ("the one before me i think, he had a teaching cert", "before me, who had a teaching certificate"),
        ("The client asked for someone with clearance.", "the client asked for someone with clearance"),
        ("she'd already trained on their machine", "someone who had already trained on your machine"),
        ("Their decision was based on the written test.", "by the written test"),
        ("a woman who'd been there before having kids", "been with you before having kids"),
        ("a candidate whose thesis is on the same topic", "a candidate whose thesis is on the same topic"),
        ("someone internal, they know the systems", "someone internal who knows the systems"),
        ("the lady from the other school needed the hours", "the lady from the other school needed the hours"),
        ("someone in the warehouse applied first", "someone in the warehouse who applied first"),
        ("the internal candidate already knew the system", "the internal candidate already knew the system"),
        ("someone more qualified applied", "someone more qualified who applied"),
        ("a candidate based in Leeds", "a candidate based in Leeds"),
        ("the other candidate was better", "someone who was better"),
        ("PTS already", "someone who already had PTS"),
        ("lads with a filleting ticket already", "lads with a filleting ticket already"),
        ("someone with their ticket already", "someone with their ticket already"),
        ("prior climb experience", "someone with prior climb experience"),
        ("a cutter who works with the computer", "a cutter who works with the computer"),
        ("salary expectations", "it came down to salary expectations"),
        ("own van", "someone with their own van"),
        ("shift flexibility", "it came down to shift flexibility"),
        ("two more years of management", "someone with two more years of management"),
        ("more senior profile", "someone with a more senior profile"),
        ("mate of Bill's with forklift", "a mate of Bill's with the forklift"),
    ],
)
def test_a_reason_is_told_as_what_it_is(reason: str, said: str) -> None:
    for tone in ("formal", "warm", "casual"):
        told = body("Dana", tone, reason=reason)
        told = re.sub(r"[Cc]hoosing|chose|[Pp]icking|picked|[Gg]oing with|went with", "chos", told)
        said_so = told.replace("cannot", "can't").lower()
        assert said.removeprefix(": ").lower() in said_so, told
        assert "chose the panel" not in told
        assert "chose the client" not in told
        assert "chose another candidate's" not in told
        assert "why you lost" not in told


def test_whose_son_was_chosen_is_told_by_the_name_of_who_told_it() -> None:
    told = {"told_by": "Gaz", "kindness": "gave me a bell before he told the others", "reason": "his mates son"}
    assert "Gaz's mate's son" in body("Dana", "casual", **told)
    assert "your mate's son" in body("Dana", "casual", **(told | {"told_by": "Dana"}))


@pytest.mark.parametrize(
    ("by", "said"),
    [
        ("agency", "the agency told me"),
        ("the agency, Karen", "Karen told me quickly"),
        ("not sure, a man", "your colleague told me quickly"),
        ("a woman from the office", "your colleague from the office told me quickly"),
        ("him", "telling me quickly"),
        ("same guy", "telling me quickly"),
        ("text from Dana", "telling me quickly"),
    ],
)
def test_who_told_is_named_as_far_as_it_is_known(by: str, said: str) -> None:
    assert said in body("Dana", "warm", told_by=by, kindness="tell me quickly").replace("tell me q", "telling me q")


def test_what_several_readers_told_is_said_to_all() -> None:
    told = body("Jo, Sam", "warm", told_by="Jo and Sam", kindness="tell me together")
    assert "telling me together" in told or "to tell me together" in told
    assert "Jo and Sam told" not in told


def test_a_team_is_told_of_its_colleague() -> None:
    told = body("", "warm", told_by="the lady at reception", kindness="said sorry it had to be her")
    assert "your colleague at reception said sorry" in told.replace("Your", "your")


def test_sorrow_of_another_is_told_of_that_one() -> None:
    assert "Raj was sorry too" in body("Kim, Raj", "warm", told_by="Kim", kindness="told me Raj was sorry too")


def test_a_choice_told_along_with_a_kindness_is_their_reason() -> None:
    told = body(
        "Dana", "warm", kindness="she rang me at home and said they'd picked someone with more shop floor experience"
    )
    assert "someone with more shop floor experience" in told
    assert "ringing me" in told or "ring me" in told or "rang me" in told


def test_how_it_felt_is_no_kindness() -> None:
    told = body("Dana", "warm", told_how="email", kindness="it was a lovely email, I was upset but it helped")
    assert "lovely email" in told
    assert "glad that I was upset" not in told


@pytest.mark.parametrize("manner", ["it was personal", "personal and quick", "prompt"])
def test_what_an_answer_is_like_is_said_of_the_answer(manner: str) -> None:
    said = manner.removeprefix("it was ")
    assert any(f"{said} one" in body("Dana", tone, kindness=manner) for tone in ("formal", "warm", "casual"))
